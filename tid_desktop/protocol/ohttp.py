"""Oblivious HTTP (RFC 9458): a relay knows who asks and not what, the hotline what and not who. What both sides share.

Encapsulated request    header (key id, KEM, KDF, AEAD), encapsulated key, ciphertext of a request in binary HTTP
Encapsulated response   nonce, ciphertext of a response in binary HTTP under a key from the request's HPKE context

There is one suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. HPKE itself is done by client/oblivious.py and
intake/gateway.py. Bodies have one length for each bucket of buckets.py, so the relay can't tell operations apart.
"""
from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tid_desktop.protocol import buckets
from tid_desktop.protocol.codec import MalformedMessage

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PATH = "/ohttp"  # at the intake
REQUEST_TYPE = "message/ohttp-req"
RESPONSE_TYPE = "message/ohttp-res"
KEY_PROBLEM = "https://iana.org/assignments/http-problem-types#ohttp-key"  # RFC 9458, section 5.3
KEM, KDF, AEAD = 0x0020, 0x0001, 0x0001
EXPORT_CONTEXT = b"message/bhttp response"
SECRET_BYTES = 16  # of the exported secret, and of a response's nonce: the longer of AEAD key and nonce

_REQUEST_INFO = b"message/bhttp request\0"
_HEADER = struct.Struct("!BHHH")
_ALGORITHM = struct.Struct("!HH")
_PUBLIC_BYTES = 32
_KEY_BYTES, _NONCE_BYTES, _TAG_BYTES = 16, 12, 16
_FRAME = 512  # kept free for what binary HTTP says around a body; the longest address and path take about 300


def plain_length(bucket: int) -> int:
    """How long a binary HTTP message around a body of ``bucket`` bytes is made."""
    return bucket + _FRAME


REQUEST_LENGTHS = tuple(_HEADER.size + _PUBLIC_BYTES + plain_length(bucket) + _TAG_BYTES for bucket in buckets.REQUEST)
ANSWER_LENGTHS = tuple(SECRET_BYTES + plain_length(bucket) + _TAG_BYTES for bucket in buckets.ANSWER)


@dataclass(frozen=True, slots=True)
class KeyConfiguration:
    """A gateway's public key (RFC 9458, section 3). ``algorithms`` are pairs of KDF and AEAD; ours is among them."""

    key_id: int
    public: bytes
    algorithms: tuple[tuple[int, int], ...] = ((KDF, AEAD),)

    def to_bytes(self) -> bytes:
        algorithms = b"".join(_ALGORITHM.pack(*pair) for pair in self.algorithms)
        return struct.pack("!BH", self.key_id, KEM) + self.public + struct.pack("!H", len(algorithms)) + algorithms

    @classmethod
    def from_bytes(cls, data: bytes) -> KeyConfiguration:
        """Raises MalformedMessage, also for a configuration without our suite."""
        fixed = 3 + _PUBLIC_BYTES + 2
        pairs, odd = divmod(len(data) - fixed, _ALGORITHM.size)
        if odd or not 1 <= pairs <= 64:
            raise MalformedMessage("key configuration")
        key_id, kem = struct.unpack_from("!BH", data)
        length, = struct.unpack_from("!H", data, fixed - 2)
        algorithms = tuple(_ALGORITHM.iter_unpack(data[fixed:]))
        if kem != KEM or length != len(data) - fixed or (KDF, AEAD) not in algorithms:
            raise MalformedMessage("key configuration")
        return cls(key_id, data[3:3 + _PUBLIC_BYTES], algorithms)


@dataclass(frozen=True, slots=True)
class Encapsulated:
    """An encapsulated request, taken apart. ``info`` is what its HPKE context is bound to."""

    key_id: int
    enc: bytes
    ciphertext: bytes

    @property
    def info(self) -> bytes:
        return request_info(self.key_id)

    def to_bytes(self) -> bytes:
        return _header(self.key_id) + self.enc + self.ciphertext

    @classmethod
    def from_bytes(cls, body: bytes) -> Encapsulated:
        """Raises MalformedMessage, also for another suite."""
        if len(body) < _HEADER.size + _PUBLIC_BYTES + _TAG_BYTES or body[:_HEADER.size] != _header(body[0]):
            raise MalformedMessage("encapsulated request")
        enc_end = _HEADER.size + _PUBLIC_BYTES
        return cls(body[0], body[_HEADER.size:enc_end], body[enc_end:])


def request_info(key_id: int) -> bytes:
    """What the HPKE context of a request to this key is bound to."""
    return _REQUEST_INFO + _header(key_id)


def _header(key_id: int) -> bytes:
    return _HEADER.pack(key_id, KEM, KDF, AEAD)


def seal_response(plain: bytes, secret: bytes, enc: bytes) -> bytes:
    """Encapsulate a response under the ``secret`` that the request's context exports; ``enc`` is the request's."""
    nonce = os.urandom(SECRET_BYTES)
    cipher, iv = _derive(secret, enc + nonce)
    return nonce + cipher.encrypt(iv, plain, b"")


def open_response(body: bytes, secret: bytes, enc: bytes) -> bytes:
    """Undo ``seal_response``. Raises MalformedMessage when one bit is not as it was sealed."""
    from cryptography.exceptions import InvalidTag
    if len(body) < SECRET_BYTES + _TAG_BYTES:
        raise MalformedMessage("encapsulated response")
    cipher, iv = _derive(secret, enc + body[:SECRET_BYTES])
    try:
        return cipher.decrypt(iv, body[SECRET_BYTES:], b"")
    except InvalidTag:
        raise MalformedMessage("sealed under another secret, or altered") from None


def _derive(secret: bytes, salt: bytes) -> tuple[AESGCM, bytes]:
    """Cipher and nonce of one response."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    key = HKDF(SHA256(), _KEY_BYTES, salt, b"key").derive(secret)
    return AESGCM(key), HKDF(SHA256(), _NONCE_BYTES, salt, b"nonce").derive(secret)
