"""A dress rehearsal for the courier: a whole exchange with a hotline that is a function, before the lock-down.

Libraries load modules when something is first used. After it has run, an exchange over TLS loads nothing (a functional
test compares), so that the process can give up the right to open files. It goes through a relay: that way needs most.
"""
from __future__ import annotations

import encodings.idna  # what socket.getaddrinfo encodes a name with
import encodings.punycode  # noqa: F401 - what the public suffix list is read with
import json
import ssl
from dataclasses import replace
from typing import Any

import altcha
import cryptography.x509  # noqa: F401 - reads the roots of a profile
import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tid_desktop.client import courier, exchange, http, oblivious
from tid_desktop.protocol import bhttp, challenge, envelope, ohttp, profile, sites
from tid_desktop.protocol.messages import CHALLENGE_PATH, Answer, Item, ItemStatus, Op, Request
from tid_desktop.protocol.profile import Profile

_SERVICE_ID = "0" * 32
_PROFILE: dict[str, Any] = {
    "service_id": _SERVICE_ID, "name": "Rehearsal", "address": profile.PRACTICE_ADDRESS, "roots": "",
    "serves": ["adults"], "signal_types": ["md5"], "limits": {"items": 1, "fingerprints": 1, "video": 1},
    "platforms": [{"name": "None", "signal_types": ["md5"]}], "platforms_date": "2026-01-01",
    "contacts": [{"name": "None", "kind": "phone", "value": "00"}], "not_after": "9999-12-31", "practice": True}
_ITEM = {"item": "0" * 16, "kind": "image", "fingerprints": [
    {"signal_type": "md5", "value": "0" * 32, "quality": None, "stands_for": "file"}]}


def run() -> None:
    """Raises AssertionError when the program can't do what it was built for."""
    sites.suffixes()
    for proxy in (None, httpx.Proxy("socks5h://127.0.0.1:9050", auth=("a case", "x"))):  # nothing is connected yet
        httpx.HTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False, proxy=proxy).close()
    private = envelope.new_private_key()
    document = {**_PROFILE, "keys": [{"key_id": "k", "public": envelope.public_key(private).hex()}]}
    signed = profile.sign(document, Ed25519PrivateKey.generate())
    actor = courier.Courier(lambda profile, *_: http.client_over(_through_relay(profile, private)), {})
    asked = Request(Op.CREATE, "0" * 16, "0" * 64, "0" * 64, (Item.from_json(_ITEM),))
    for frame, told in (({"do": "profile", "signed": signed.decode()}, "result"),
                        ({"do": "exchange", "inner": asked.to_bytes(None).decode()}, "answer"),
                        ({"do": "profile", "signed": "another"}, "error")):
        assert told in json.loads(actor.answer(json.dumps(frame).encode()))


def _through_relay(hotline: Profile, private: bytes) -> httpx.BaseTransport:
    key = ohttp.KeyConfiguration(0, envelope.public_key(private))
    relayed = replace(hotline, relay=profile.PRACTICE_ADDRESS, ohttp_keys=(key,))
    return oblivious.ObliviousTransport(relayed, httpx.MockTransport(lambda request: _gateway(request, private)))


def _gateway(request: httpx.Request, private: bytes) -> httpx.Response:
    sealed, suite = ohttp.Encapsulated.from_bytes(request.read()), oblivious.suite()
    context = suite.create_recipient_context(sealed.enc, suite.kem.deserialize_private_key(private), sealed.info)
    inner = bhttp.Request.from_bytes(context.open(sealed.ciphertext))
    answer = _hotline(inner.path, inner.content, private)
    plain = bhttp.Response(200, (("content-type", exchange.JSON),), answer).to_bytes()
    secret = context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES)
    return httpx.Response(200, content=ohttp.seal_response(plain, secret, sealed.enc),
                          headers={"content-type": ohttp.RESPONSE_TYPE})


def _hotline(path: str, body: bytes, private: bytes) -> bytes:
    if path == CHALLENGE_PATH:
        puzzle = altcha.create_challenge(challenge.ALGORITHM, 1, counter=1, expires_at=0, hmac_secret="rehearsal")
        return challenge.answer(puzzle.to_dict())
    inner, _ = envelope.open_request(body, {"k": private}, _SERVICE_ID)
    asked, reply_key = Request.from_bytes(inner)
    assert reply_key is not None
    told = Answer(asked.case_id, tuple(ItemStatus.from_json({
        "item": item.item, "kind": item.kind, "state": "received", "fingerprints": 1, "platforms": []})
        for item in asked.added))
    return envelope.seal_answer(told.to_bytes(), reply_key)
