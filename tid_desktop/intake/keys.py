"""The keys of a hotline and of its gateway, as raw bytes, and the profile that they sign.

A real hotline keeps them as files (home.py), Practice in its database (practice.py).
"""
from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from tid_desktop.intake.columns import KEY_BYTES
from tid_desktop.intake.proof import SECRET_BYTES
from tid_desktop.protocol import envelope, profile
from tid_desktop.protocol.ohttp import KeyConfiguration

ED25519_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """``hpke_*``: X25519 private keys; ``signing``: Ed25519 seed; ``altcha``: secret of the challenges.

    A profile names two HPKE keys, so that a hotline can change them while people use an older profile. ``hpke_older``
    are those of older profiles: they open, and no new profile names them.
    """

    hpke_present: bytes
    hpke_next: bytes
    signing: bytes
    altcha: bytes
    column: bytes
    hpke_older: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError: a key cut short would still sign, and be guessed."""
        wanted = {"altcha": SECRET_BYTES, "column": KEY_BYTES, "signing": ED25519_BYTES,
                  "hpke_present": envelope.PRIVATE_KEY_BYTES, "hpke_next": envelope.PRIVATE_KEY_BYTES}
        if (any(len(getattr(self, name)) != length for name, length in wanted.items())
                or any(len(key) != envelope.PRIVATE_KEY_BYTES for key in self.hpke_older)):
            raise ValueError("length of a key")

    @classmethod
    def new(cls, column: bytes | None = None) -> Keys:
        """Fresh keys; ``column`` is given where somebody else keeps it."""
        return cls(envelope.new_private_key(), envelope.new_private_key(), os.urandom(ED25519_BYTES),
                   os.urandom(SECRET_BYTES), os.urandom(KEY_BYTES) if column is None else column)

    @property
    def opening(self) -> Mapping[str, bytes]:
        """The HPKE private keys by key id, the present one first."""
        return {key_id(private): private for private in (self.hpke_present, self.hpke_next, *self.hpke_older)}

    def rotated(self) -> Keys:
        """The next HPKE key becomes the present one, and a fresh one the next."""
        return replace(self, hpke_present=self.hpke_next, hpke_next=envelope.new_private_key(),
                       hpke_older=(self.hpke_present, *self.hpke_older))

    def sign(self, document: dict[str, Any]) -> bytes:
        """The signed profile: ``document`` with the public keys filled in. Raises errors.BadProfile."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        public = [{"key_id": key_id(private), "public": envelope.public_key(private).hex()}
                  for private in (self.hpke_present, self.hpke_next)]
        return profile.sign({**document, "keys": public}, Ed25519PrivateKey.from_private_bytes(self.signing))


@dataclass(frozen=True, slots=True)
class GatewayKeys:
    """X25519 private keys of a gateway, for what comes through a relay: the present one, the next, and older ones."""

    present: bytes
    next: bytes
    older: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError: the keys' one-byte names have to differ."""
        keys = (self.present, self.next, *self.older)
        if any(len(key) != envelope.PRIVATE_KEY_BYTES for key in keys) or len(self.opening) != len(keys):
            raise ValueError("gateway's keys")

    @classmethod
    def new(cls) -> GatewayKeys:
        """Fresh keys."""
        return _until_names_differ(lambda: cls(envelope.new_private_key(), envelope.new_private_key()))

    def rotated(self) -> GatewayKeys:
        """The next one becomes the present one, and a fresh one the next."""
        older = (self.present, *self.older)
        return _until_names_differ(lambda: GatewayKeys(self.next, envelope.new_private_key(), older))

    @property
    def opening(self) -> Mapping[int, bytes]:
        """The private keys by key id, the present one first."""
        return {configuration(private).key_id: private for private in (self.present, self.next, *self.older)}

    def public(self) -> list[str]:
        """The profile's member ``ohttp_keys``."""
        return [configuration(private).to_bytes().hex() for private in (self.present, self.next)]


def _until_names_differ(make: Callable[[], GatewayKeys]) -> GatewayKeys:
    while True:
        with suppress(ValueError):
            return make()


def configuration(private: bytes) -> KeyConfiguration:
    """The public side of a gateway's key, named by the first byte of its SHA-256."""
    public = envelope.public_key(private)
    return KeyConfiguration(sha256(public).digest()[0], public)


def key_id(private: bytes) -> str:
    """The name of an HPKE key: the first 8 hex digits of its public half's SHA-256."""
    return sha256(envelope.public_key(private)).hexdigest()[:8]
