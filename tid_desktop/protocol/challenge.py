"""The proof of work's messages: asking for a challenge, the challenge, and where its solution travels.

Altcha, version 2, with PBKDF2/SHA-256 in deterministic mode: the intake picks how many tries it takes. A challenge is
not sealed; it says nothing about anybody. Its solution travels in the member ``pow`` of a request, in Altcha's base64
form without the time it took.
"""
from __future__ import annotations

import re
from typing import Any

from tid_desktop.protocol import buckets, codec
from tid_desktop.protocol.codec import MalformedMessage

ALGORITHM = "PBKDF2/SHA-256"
MAX_COST = 50_000  # PBKDF2 rounds a try; ten times what an intake asks by itself
MAX_SOLUTION = 1_400  # characters; they fit the frame that a bucket keeps free
SOLUTION = re.compile(rf"[A-Za-z0-9+/=]{{1,{MAX_SOLUTION}}}")

_VERSION = 1
_LAST_SECOND = 2**40
_HEX = re.compile(r"[0-9a-f]{32}")
_PREFIX = re.compile(r"([0-9a-f]{2}){1,32}")
_HMAC = re.compile(r"[0-9a-f]{64}")
_PARAMETERS = {"algorithm", "cost", "keyLength", "keyPrefix", "nonce", "salt", "expiresAt"}


def request() -> bytes:
    """The body that asks for a challenge: nothing but padding."""
    return buckets.fill({"v": _VERSION}, buckets.REQUEST[0])


def read_request(body: bytes) -> None:
    """Raises MalformedMessage unless ``body`` is what ``request`` writes."""
    _version(codec.members(buckets.read(body, buckets.REQUEST[:1]), {"v", "pad"}))


def answer(challenge: dict[str, Any]) -> bytes:
    """The body that carries ``challenge`` (``altcha.Challenge.to_dict``). Raises MalformedMessage."""
    return buckets.fill({"v": _VERSION, "challenge": check(challenge)}, buckets.ANSWER[0])


def read_answer(body: bytes) -> dict[str, Any]:
    """The challenge in an answer's body; raises MalformedMessage."""
    record = codec.members(buckets.read(body, buckets.ANSWER[:1]), {"v", "challenge", "pad"})
    _version(record)
    return check(record["challenge"])


def check(challenge: object) -> dict[str, Any]:
    """The same challenge, if it is one that this protocol allows; raises MalformedMessage."""
    record = codec.members(challenge, {"parameters", "signature"})
    codec.text(record["signature"], _HMAC)
    parameters = codec.members(record["parameters"], _PARAMETERS, {"keySignature"})
    if parameters["algorithm"] != ALGORITHM:
        raise MalformedMessage("algorithm")
    codec.integer(parameters["cost"], 1, MAX_COST)
    codec.integer(parameters["keyLength"], 32, 32)
    codec.integer(parameters["expiresAt"], 0, _LAST_SECOND)
    codec.text(parameters["keyPrefix"], _PREFIX)
    for name, pattern in (("nonce", _HEX), ("salt", _HEX), ("keySignature", _HMAC)):
        if name in parameters:
            codec.text(parameters[name], pattern)
    return record


def _version(record: dict[str, Any]) -> None:
    codec.integer(record["v"], _VERSION, _VERSION)
