"""Sealing: requests to the hotline's public key (HPKE, RFC 9180), answers under a key that the request brought along.

Request body   {v, key_id, enc, ct, pow?, pad}   one of buckets.REQUEST bytes; base single-shot HPKE with DHKEM(X25519,
                                                 HKDF-SHA256), HKDF-SHA256, AES-128-GCM; info names version and service
Answer body    {v, nonce, ct, pad}               one of buckets.ANSWER bytes; AES-256-GCM under the reply key

A key is used for one message only: HPKE makes a new one each time, and a reply key lives for one exchange. Binary
members are base64url without padding (RFC 4648).
"""
from __future__ import annotations

import base64
import os
import re
from collections.abc import Mapping
from typing import Any

from tid_desktop.protocol import buckets, codec
from tid_desktop.protocol.challenge import SOLUTION
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.profile import KEY_ID, HpkeKey

VERSION = 1
PRIVATE_KEY_BYTES = 32
_ENC_BYTES = 32
_NONCE_BYTES = 12
_REQUEST_INFO = b"tid-desktop request v1\0"
_ANSWER_INFO = b"tid-desktop answer v1"
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")


class UnknownKey(MalformedMessage):
    """A request sealed to a key that is not (or no longer) ours."""

    problem = "unknown_key"


def new_private_key() -> bytes:
    """A new X25519 private key, 32 bytes, for the intake."""
    return os.urandom(PRIVATE_KEY_BYTES)


def public_key(private_key: bytes) -> bytes:
    """The 32-byte public key that belongs to ``private_key``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal_request(inner: bytes, key: HpkeKey, service_id: str, pow: str | None = None) -> bytes:
    """The body for ``inner`` (a message with its reply key), padded to its bucket.

    ``pow`` is a solved challenge in Altcha's base64 form (challenge.py). Raises OversizedMessage when ``inner`` fits no
    bucket.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
    bucket = buckets.pick(inner, buckets.REQUEST)
    sealed = _suite().encrypt(buckets.zero_fill(inner, bucket), X25519PublicKey.from_public_bytes(key.public),
                              info=_info(service_id))
    record: dict[str, Any] = {"v": VERSION, "key_id": key.key_id, "enc": _encode(sealed[:_ENC_BYTES]),
                              "ct": _encode(sealed[_ENC_BYTES:])}
    return buckets.fill(record if pow is None else {**record, "pow": pow}, bucket)


def open_request(body: bytes, private_keys: Mapping[str, bytes], service_id: str
                 ) -> tuple[bytes, str | None]:
    """The inner message, and the solved challenge if there is one. ``private_keys`` are 32 bytes each, by key id.

    Raises OversizedMessage, UnknownKey or MalformedMessage; which byte was wrong is not told.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    record = codec.members(buckets.read(body, buckets.REQUEST), {"v", "key_id", "enc", "ct", "pad"}, {"pow"})
    codec.integer(record["v"], VERSION, VERSION)
    key_id = codec.text(record["key_id"], KEY_ID)
    solution = codec.text(record["pow"], SOLUTION) if "pow" in record else None
    sealed = _decode(record["enc"], _ENC_BYTES) + _decode(record["ct"])
    if key_id not in private_keys:
        raise UnknownKey("key_id")
    try:
        padded = _suite().decrypt(sealed, X25519PrivateKey.from_private_bytes(private_keys[key_id]),
                                  info=_info(service_id))
    except (InvalidTag, ValueError):
        raise MalformedMessage("sealed to another key, or altered") from None
    if len(padded) != buckets.room(len(body)):
        raise MalformedMessage("not padded")
    return buckets.zero_strip(padded), solution


def seal_answer(inner: bytes, reply_key: bytes) -> bytes:
    """The body for an inner answer, padded to its bucket. ``reply_key`` is the request's, 32 bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    bucket = buckets.pick(inner, buckets.ANSWER)
    nonce = os.urandom(_NONCE_BYTES)
    sealed = AESGCM(reply_key).encrypt(nonce, buckets.zero_fill(inner, bucket), _ANSWER_INFO)
    return buckets.fill({"v": VERSION, "nonce": _encode(nonce), "ct": _encode(sealed)}, bucket)


def open_answer(body: bytes, reply_key: bytes) -> bytes:
    """The inner answer; raises MalformedMessage when the body is not one, or not sealed under ``reply_key``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    record = codec.members(buckets.read(body, buckets.ANSWER), {"v", "nonce", "ct", "pad"})
    codec.integer(record["v"], VERSION, VERSION)
    try:
        padded = AESGCM(reply_key).decrypt(_decode(record["nonce"], _NONCE_BYTES), _decode(record["ct"]), _ANSWER_INFO)
    except (InvalidTag, ValueError):
        raise MalformedMessage("sealed under another key, or altered") from None
    return buckets.zero_strip(padded)


def _suite() -> Any:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_128_GCM)


def _info(service_id: str) -> bytes:
    return _REQUEST_INFO + bytes.fromhex(service_id)


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _decode(value: object, length: int | None = None) -> bytes:
    """Base64url bytes of exactly ``length``, written in the one canonical way (no stray bits in the last character)."""
    encoded = codec.text(value, _BASE64URL)
    try:
        data = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError:
        raise MalformedMessage("base64url") from None
    if _encode(data) != encoded or (length is not None and len(data) != length):
        raise MalformedMessage("base64url")
    return data
