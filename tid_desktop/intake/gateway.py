"""The gateway: what came through a relay is opened, answered by the same app as everything else, and sealed again.

What is wrong before a request could be opened is told outside (RFC 9458, section 5.2). Everything later is told inside,
where the relay can't read it. Requests and answers have one length for each bucket.
"""
from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, request
from werkzeug.test import EnvironBuilder, run_wsgi_app

from tid_desktop.intake.keys import GatewayKeys
from tid_desktop.protocol import bhttp, buckets, ohttp, problems
from tid_desktop.protocol.codec import MalformedMessage, OversizedMessage
from tid_desktop.protocol.messages import CHALLENGE_PATH, PATHS
from tid_desktop.protocol.ohttp import Encapsulated
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import Profile

if TYPE_CHECKING:
    from pyhpke import CipherSuite, ContextInterface

_PATHS = frozenset({CHALLENGE_PATH, *PATHS.values()})
_KEPT_HEADERS = frozenset({"content-type"})  # of the request inside, and of its answer


def add_gateway(app: Flask, keys: GatewayKeys, profile: Profile) -> None:
    """Let ``app`` answer what comes through a relay too."""
    targets = {address for address in (profile.address, profile.onion) if address is not None}
    gateway = Gateway(app.wsgi_app, keys.opening, targets)
    app.add_url_rule(ohttp.PATH, "ohttp", gateway.answer, methods=["POST"], provide_automatic_options=False)


class Gateway:
    """The view. ``keys`` are X25519 private keys by key id; ``targets`` are the hotline's own addresses."""

    def __init__(self, app: Any, keys: Mapping[int, bytes], targets: Collection[str]) -> None:
        self._app = app
        self._keys = keys
        self._targets = targets

    def answer(self) -> Response:
        """One encapsulated request. Raises MalformedMessage for what can't be opened."""
        request.max_content_length = ohttp.REQUEST_LENGTHS[-1]
        if request.content_type != ohttp.REQUEST_TYPE:
            raise MalformedMessage("content type")
        body = request.get_data(cache=False)
        if len(body) not in ohttp.REQUEST_LENGTHS:
            raise MalformedMessage("size is no bucket")
        sealed = Encapsulated.from_bytes(body)
        if sealed.key_id not in self._keys:
            return _key_unknown()
        context, plain = open_request(sealed, self._keys[sealed.key_id])
        secret = context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES)
        return _response(ohttp.seal_response(_padded(self._inside(plain)), secret, sealed.enc), ohttp.RESPONSE_TYPE)

    def _inside(self, plain: bytes) -> bhttp.Response:
        """What the app answers to the request inside; to one that is none, or not for us, a problem."""
        try:
            asked = bhttp.Request.from_bytes(plain)
        except MalformedMessage:
            return _malformed()
        target, names = f"{asked.scheme}://{asked.authority}", {name for name, _ in asked.headers}
        # No way in for requests to others, or to the gateway again; "expect" is an error by RFC 9458, section 5.1.
        if target not in self._targets or asked.path not in _PATHS or "expect" in names:
            return _malformed()
        kept = [(name, value) for name, value in asked.headers if name in _KEPT_HEADERS]
        environ = EnvironBuilder(path=asked.path, base_url=target, method=asked.method, headers=kept,
                                 data=asked.content).get_environ()
        chunks, status, headers = run_wsgi_app(self._app, environ, buffered=True)
        told = tuple((name.lower(), value) for name, value in headers if name.lower() in _KEPT_HEADERS)
        return bhttp.Response(int(status.split(" ", 1)[0]), told, b"".join(chunks))


def open_request(sealed: Encapsulated, private: bytes) -> tuple[ContextInterface, bytes]:
    """The HPKE context of a request, and the request. Which byte was wrong is not told."""
    from pyhpke import PyHPKEError
    suite = _suite()
    try:
        context = suite.create_recipient_context(sealed.enc, suite.kem.deserialize_private_key(private), sealed.info)
        return context, context.open(sealed.ciphertext)
    except (PyHPKEError, ValueError):  # the second for a point that X25519 refuses
        raise MalformedMessage("sealed to another key, or altered") from None


def _padded(answer: bhttp.Response) -> bytes:
    for bucket in buckets.ANSWER:
        if len(answer.content) <= bucket:
            return answer.to_bytes(ohttp.plain_length(bucket))
    raise OversizedMessage("no bucket is large enough")


def _malformed() -> bhttp.Response:
    status, document = Problem(Code.MALFORMED).to_document()
    return bhttp.Response(status, (("content-type", problems.MEDIA_TYPE),), document)


def _key_unknown() -> Response:
    document = {"type": ohttp.KEY_PROBLEM, "title": "key identifier unknown"}
    return _response(json.dumps(document).encode(), problems.MEDIA_TYPE, status=400)


def _response(body: bytes, media_type: str, status: int = 200) -> Response:
    return Response(body, status, content_type=media_type, headers={"Cache-Control": "no-store"})


@cache
def _suite() -> CipherSuite:
    from pyhpke import AEADId, CipherSuite, KDFId, KEMId
    return CipherSuite.new(KEMId(ohttp.KEM), KDFId(ohttp.KDF), AEADId(ohttp.AEAD))
