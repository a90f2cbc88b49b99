"""The passphrase on *My cases*: whoever opens the password store without it finds nothing that it could use.

    entry in the password store = "3" salt sealed        separated by spaces, both in base64url

``sealed`` is the whole entry (entry.py: the key of the sealed file, and the case codes), padded to one length, under a
key that Argon2id makes of passphrase and salt. The passphrase is stored nowhere, and nothing can be opened without it:
who forgets it still has the case code on paper, and the notes are lost.
"""
from __future__ import annotations

import binascii
import secrets
import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field

from tid_desktop.case import code
from tid_desktop.case.sealed import seal, unseal
from tid_desktop.errors import PassphraseTooShort, VaultDamaged

LEAST = 8  # characters
ROOM = 672  # characters of an entry that can be locked; with all around them, as text, below keystore.MAX_ENTRY
_FORM = "3"
_SALT = 16  # bytes


@dataclass(frozen=True, slots=True)
class Lock:
    """What locks and opens an entry. It is kept in memory only, in place of the passphrase."""

    salt: bytes = field(repr=False)
    key: bytes = field(repr=False)

    @classmethod
    def new(cls, passphrase: str) -> Lock:
        """Of a passphrase that a person has chosen. Raises PassphraseTooShort. Takes about 0.2 seconds."""
        if len(_plain(passphrase)) < LEAST:
            raise PassphraseTooShort
        return _made(passphrase, secrets.token_bytes(_SALT))

    @classmethod
    def of(cls, passphrase: str, entry: str) -> Lock | None:
        """What opens ``entry``; None when the passphrase is another one. Raises VaultDamaged. As slow as ``new``."""
        lock = _made(passphrase, _parts(entry)[0])
        return None if lock.open(entry) is None else lock

    def close(self, text: str) -> str:
        """``text`` (at most ROOM characters of ASCII) as it may lie in the password store."""
        sealed = seal(self.key, text.encode("ascii"), ROOM)
        return " ".join((_FORM, _written(self.salt), _written(sealed)))

    def open(self, entry: str) -> str | None:
        """What was locked; None when it was locked with another passphrase. Raises VaultDamaged."""
        salt, sealed = _parts(entry)
        text = unseal(self.key, sealed) if salt == self.salt else None
        return None if text is None else text.decode("ascii")


def is_locked(entry: str) -> bool:
    """Whether an entry of the password store is behind a passphrase. Raises VaultDamaged."""
    return entry.startswith(_FORM + " ") and bool(_parts(entry))


def _plain(passphrase: str) -> str:
    """Other keyboards write the same letters as other code points (RFC 8265 has this rule); outer spaces are slips."""
    return unicodedata.normalize("NFC", passphrase).strip()


def _made(passphrase: str, salt: bytes) -> Lock:
    return Lock(salt, code.stretched(_plain(passphrase).encode("utf-8", "surrogatepass"), salt))


def _parts(entry: str) -> tuple[bytes, bytes]:
    try:
        form, salt, sealed = entry.split(" ")
        parts = urlsafe_b64decode(salt), urlsafe_b64decode(sealed)
    except (ValueError, binascii.Error):
        raise VaultDamaged from None
    if form != _FORM or len(parts[0]) != _SALT or " ".join((form, *map(_written, parts))) != entry:
        raise VaultDamaged
    return parts


def _written(data: bytes) -> str:
    return urlsafe_b64encode(data).decode()
