"""The web side of the intake: opens what is sealed, hands it to the service, seals the answer.

POST only, constant paths, one size of answer for nearly everything. What could be opened is answered with HTTP 200 and
under the reply key, problems too; what couldn't gets a padded problem document. Nothing of a request is ever logged.
"""
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from tid_desktop import errors, log
from tid_desktop.intake.gateway import add_gateway
from tid_desktop.intake.itemkeys import ItemKeys, OneKey
from tid_desktop.intake.keys import GatewayKeys, Keys
from tid_desktop.intake.proof import Difficulty, ProofOfWork
from tid_desktop.intake.refusal import Refusal
from tid_desktop.intake.service import Service
from tid_desktop.intake.store import Store
from tid_desktop.protocol import buckets, challenge, envelope, problems
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.messages import CHALLENGE_PATH, NEEDS_WORK, PATHS, Op, Request
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import Profile

JSON = "application/json"
_log = log.get("intake")


def create_app(store: Store, keys: Keys, profile: Profile, difficulty: Difficulty,
               gateway: GatewayKeys | None = None, *, service: Service | None = None) -> Flask:
    """The WSGI app of one hotline. Deletes what is past its time to undo before it returns.

    With keys for a ``gateway`` it also answers what comes through a relay. ``service`` is given where somebody else
    works with it too; without it the column key stands for every day's. ``g.outcome`` is the code of a problem.
    """
    service = service or Service(store, ItemKeys(OneKey(keys.column), keys.column), profile)
    service.purge_daily()
    intake = Intake(service, ProofOfWork(keys.altcha, difficulty), keys.opening, profile.service_id)
    app = Flask("tid_desktop.intake", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = buckets.REQUEST[-1]
    app.add_url_rule(CHALLENGE_PATH, "challenge", intake.challenge, methods=["POST"], provide_automatic_options=False)
    for op, path in PATHS.items():
        app.add_url_rule(path, op, partial(intake.operate, op), methods=["POST"], provide_automatic_options=False)
    if gateway is not None:
        add_gateway(app, gateway, profile)
    app.register_error_handler(Exception, _unsealed)
    return app


class Intake:
    """The views. ``keys`` are the HPKE private keys by key id."""

    def __init__(self, service: Service, proof: ProofOfWork, keys: Mapping[str, bytes], service_id: str) -> None:
        self._service = service
        self._proof = proof
        self._keys = keys
        self._service_id = service_id

    def challenge(self) -> Response:
        """A fresh proof of work to do; the request says nothing but its version."""
        challenge.read_request(_body())
        return _response(challenge.answer(self._proof.challenge()))

    def operate(self, op: Op) -> Response:
        """One sealed request, whose operation must be the one of its path."""
        inner, work = envelope.open_request(_body(), self._keys, self._service_id)
        asked, reply_key = Request.from_bytes(inner)
        if reply_key is None:
            raise MalformedMessage("no reply key")
        return _response(envelope.seal_answer(self._inner_answer(op, asked, work), reply_key))

    def _inner_answer(self, op: Op, asked: Request, work: Any) -> bytes:
        try:
            if asked.op is not op:
                raise Refusal(Code.MALFORMED)
            solved = self._proof.check(work) if op in NEEDS_WORK else None
            return self._service.answer(asked, solved).to_bytes()
        except Exception as failure:
            return _problem(failure).to_bytes()


def _body() -> bytes:
    """The request's body; MAX_CONTENT_LENGTH is looked at before the first byte is read."""
    if request.mimetype != JSON:
        raise MalformedMessage("content type")
    return request.get_data(cache=False)


def _problem(failure: Exception) -> Problem:
    """What is told of a failure, and noted in ``g``."""
    problem = _told(failure)
    g.outcome = str(problem.code)
    return problem


def _told(failure: Exception) -> Problem:
    """A failure that we didn't foresee is logged by its kind and told as "later"."""
    if isinstance(failure, Refusal):
        return failure.problem
    if isinstance(failure, errors.Busy):
        return Problem(Code.BUSY, failure.retry_after)
    if isinstance(failure, MalformedMessage):
        return Problem(Code(failure.problem))
    if isinstance(failure, RequestEntityTooLarge):
        return Problem(Code.TOO_BIG)
    if isinstance(failure, HTTPException):  # another path or method
        return Problem(Code.MALFORMED)
    _log.warning("request failed", kind=type(failure).__name__)
    return Problem(Code.BUSY)


def _unsealed(failure: Exception) -> Response:
    """The answer to what can't be opened."""
    status, body = _problem(failure).to_document()
    return _response(body, status, problems.MEDIA_TYPE)


def _response(body: bytes, status: int = 200, media_type: str = JSON) -> Response:
    return Response(body, status, content_type=media_type, headers={"Cache-Control": "no-store"})
