"""Made-up fingerprints, and a person with a case: what the tests of this room speak with."""
from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field

import altcha
import httpx

from tid_desktop.protocol import challenge, envelope
from tid_desktop.protocol.messages import (
    CHALLENGE_PATH,
    NEEDS_WORK,
    PATHS,
    Answer,
    Fingerprint,
    Item,
    Kind,
    Op,
    Request,
    SignalType,
    StandsFor,
)
from tid_desktop.protocol.problems import Problem
from tid_desktop.protocol.profile import Profile

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
JSON = {"content-type": "application/json"}


def picture(item: str | None = None) -> Item:
    """A picture as the program hands it in: an exact-file code and two of its turns."""
    return Item(item or os.urandom(8).hex(), Kind.IMAGE, (
        Fingerprint(SignalType.MD5, os.urandom(16).hex(), None, StandsFor.FILE),
        Fingerprint(SignalType.PDQ, os.urandom(32).hex(), 100, StandsFor.ORIGINAL),
        Fingerprint(SignalType.PDQ, os.urandom(32).hex(), 100, StandsFor.MIRROR)))


def video(frames: int) -> Item:
    """A video with one fingerprint a second."""
    return Item(os.urandom(8).hex(), Kind.VIDEO, tuple(
        Fingerprint(SignalType.VPDQ, os.urandom(32).hex(), 90, StandsFor.ORIGINAL, float(second))
        for second in range(frames)))


def exact_only() -> Item:
    """A picture of low quality: only exact copies can be found."""
    return Item(os.urandom(8).hex(), Kind.IMAGE,
                (Fingerprint(SignalType.MD5, os.urandom(16).hex(), None, StandsFor.FILE),))


@dataclass(frozen=True)
class Person:
    """Somebody's case: its number and tokens. Makes the requests of the five operations."""

    case_id: str = field(default_factory=lambda: "".join(random.choices(CROCKFORD, k=16)))
    manage: str = field(default_factory=lambda: os.urandom(32).hex())
    look: str = field(default_factory=lambda: os.urandom(32).hex())

    def create(self, *items: Item) -> Request:
        status_hash = hashlib.sha256(bytes.fromhex(self.look)).hexdigest()
        return Request(Op.CREATE, self.case_id, self.manage, status_hash, items)

    def append(self, *items: Item) -> Request:
        return Request(Op.APPEND, self.case_id, self.manage, None, items)

    def status(self, *, token: str | None = None) -> Request:
        return Request(Op.STATUS, self.case_id, token or self.look)

    def withdraw(self, *items: str) -> Request:
        return Request(Op.WITHDRAW, self.case_id, self.manage, None, items or "all")

    def undo(self, *items: str) -> Request:
        return Request(Op.UNDO, self.case_id, self.manage, None, items or "all")


@dataclass
class Program:
    """The program's side of a conversation, over any httpx transport, with nothing of the client room in it."""

    http: httpx.Client
    profile: Profile

    def ask(self, request: Request) -> Answer:
        """A whole exchange; raises what the intake answers."""
        reply_key = os.urandom(32)
        solved = self.solve() if request.op in NEEDS_WORK else None
        response = self.post(PATHS[request.op], self.seal(request, reply_key, solved))
        return Answer.from_bytes(self.opened(response, reply_key))

    def solve(self) -> str:
        """A fresh challenge, solved."""
        body = self.post(CHALLENGE_PATH, challenge.request())
        given = altcha.Challenge.from_dict(challenge.read_answer(body.content))
        solution = altcha.solve_challenge(given)
        solution.time = None
        return altcha.Payload(given, solution).to_base64()

    def seal(self, request: Request, reply_key: bytes, solved: str | None, key: int = 0) -> bytes:
        return envelope.seal_request(request.to_bytes(reply_key), self.profile.keys[key], self.profile.service_id,
                                     solved)

    def post(self, path: str, body: bytes) -> httpx.Response:
        return self.http.post(path, content=body, headers=JSON)

    def opened(self, response: httpx.Response, reply_key: bytes) -> bytes:
        """The inner answer; raises the error of an unsealed problem."""
        if response.status_code != 200:
            raise Problem.from_document(response.content, response.status_code).error()
        return envelope.open_answer(response.content, reply_key)


def states(answer: Answer) -> list[str]:
    return [str(item.state) for item in answer.items]


def hashes(items: Iterable[Item]) -> list[str]:
    return [fingerprint.value for item in items for fingerprint in item.fingerprints]
