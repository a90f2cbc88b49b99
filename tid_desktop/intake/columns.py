"""Encryption of single database values: AES-256-GCM under the column key, bound to the row they stand in.

Whoever gets the database without the key gets no hash; whoever can write to it can't move a value to another row.
"""
from __future__ import annotations

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tid_desktop.errors import InternalError

KEY_BYTES = 32
NONCE_BYTES = 12  # random: safe for 2**32 values under one key (NIST SP 800-38D, 8.3)


class SealedValueError(InternalError):
    """A sealed value that this key doesn't open: another key, another row, or damage."""


class ColumnCipher:
    """Seals and opens values; ``row`` names the table and the row's key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise InternalError("a column key has 32 bytes")
        self._aead = AESGCM(key)

    def seal(self, value: bytes, *row: str) -> bytes:
        """Returns nonce (12 bytes), ciphertext, tag (16 bytes)."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, value, _bound(row))

    def open(self, sealed: bytes, *row: str) -> bytes:
        """Raises SealedValueError."""
        try:
            return self._aead.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound(row))
        except (InvalidTag, ValueError):
            raise SealedValueError("sealed value") from None


class ValueIndex:
    """Finds equal values without showing them: HMAC-SHA256 under a key of its own, made from the column key."""

    def __init__(self, column_key: bytes) -> None:
        self._key = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"feed index").derive(column_key)

    def mac(self, kind: str, signal_type: str, value: bytes) -> bytes:
        """32 bytes: the same for the same value of the same kind and signal type."""
        return hmac.digest(self._key, _bound((kind, signal_type)) + b"\0" + value, "sha256")


def _bound(row: tuple[str, ...]) -> bytes:
    return "\0".join(row).encode()
