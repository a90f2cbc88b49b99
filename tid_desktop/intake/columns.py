"""Encryption of single database values: AES-256-GCM under the column key, bound to the row they stand in.

Whoever gets the database without the key gets no hash; whoever can write to it can't move a value to another row.
"""
from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

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


def _bound(row: tuple[str, ...]) -> bytes:
    return "\0".join(row).encode()
