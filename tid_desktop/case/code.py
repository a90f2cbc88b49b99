"""The case secret, the code that carries it, and the credentials that follow from it (DESIGN section 6).

A code is 20 Crockford characters in 4 groups of 5: 16 hold the secret (80 bits), 1 a hint of the hotline's profile, and
3 check the rest. A status-only code differs from a full one by a constant on the check symbols; its secret is derived
from the full secret and leads to the status token alone.
"""
from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from tid_desktop.case.check import Kind, encode, kind_of, mended
from tid_desktop.case.reedsolomon import LENGTH
from tid_desktop.case.typed import ALPHABET, Symbols, readings
from tid_desktop.errors import CodeIncomplete, CodeOfAnotherCopy, CodeProblem
from tid_desktop.protocol.profile import Profile

__all__ = ["CaseCode", "Credentials", "Kind", "derive", "new_code", "parse", "status_code", "stretched"]

SECRET_BYTES = 10
_GROUP = 5
_SECRET_SYMBOLS = 16

# RFC 9106, section 4, second recommended option. Changing any of these would orphan every code ever written down,
# and every passphrase.
_PASSES, _LANES, _MEMORY_KIB, _KEY_BYTES = 3, 4, 64 * 1024, 32


@dataclass(frozen=True, slots=True)
class CaseCode:
    """A case secret and what the code says beside it. ``repr`` never shows the secret."""

    secret: bytes = field(repr=False)
    kind: Kind
    hint: int

    @property
    def compact(self) -> str:
        """The 20 characters without dashes."""
        return _written(encode([*_symbols(self.secret), self.hint], self.kind))

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(self.compact[start:start + _GROUP] for start in range(0, LENGTH, _GROUP))

    @property
    def text(self) -> str:
        """The code as it is shown: four groups with dashes."""
        return "-".join(self.groups)

    @classmethod
    def from_compact(cls, text: str) -> CaseCode:
        """The code of exactly what ``compact`` gave, whatever its profile. Raises CodeProblem for all else."""
        symbols = tuple(ALPHABET.find(letter) for letter in text)
        code = _decoded(symbols) if -1 not in symbols else None
        if code is None:
            raise CodeProblem
        return code


@dataclass(frozen=True, slots=True)
class Credentials:
    """What opens a case at the hotline. ``manage_token`` is None for a status-only code. Tokens: 64 hex digits."""

    case_id: str = field(repr=False)
    status_token: str = field(repr=False)
    manage_token: str | None = field(repr=False)


def new_code(profile: Profile) -> CaseCode:
    """A fresh full code for a case at ``profile``'s hotline."""
    return CaseCode(secrets.token_bytes(SECRET_BYTES), Kind.FULL, profile.hint)


def parse(text: str, profile: Profile) -> CaseCode:
    """Read what a person typed, or a card's QR text.

    Raises CodeIncomplete when characters are missing, CodeOfAnotherCopy when the code is right but its hint is another
    profile's, and else CodeProblem; with the group and a suggestion where one slip explains it.
    """
    words = readings(text)
    for word in words:
        code = _decoded(word)
        if code is not None:
            if code.hint != profile.hint:
                raise CodeOfAnotherCopy
            return code
    raise _problem(words[0], profile)


def status_code(code: CaseCode, profile: Profile) -> CaseCode:
    """The status-only code of the same case, for somebody who may look but not stop. Takes about 0.2 seconds."""
    if code.kind is Kind.STATUS_ONLY:
        return code
    key = _stretched(code.secret, profile.service_id)
    return CaseCode(_expanded(key, b"status secret", profile.service_id, SECRET_BYTES), Kind.STATUS_ONLY, code.hint)


def derive(code: CaseCode, profile: Profile) -> Credentials:
    """The credentials of ``code`` at ``profile``'s hotline (RFC 9106, RFC 5869). Takes about 0.4 seconds."""
    service_id = profile.service_id
    manage, secret = None, code.secret
    if code.kind is Kind.FULL:
        key = _stretched(code.secret, service_id)
        manage = _expanded(key, b"manage token", service_id, 32).hex()
        secret = _expanded(key, b"status secret", service_id, SECRET_BYTES)
    key = _stretched(secret, service_id)
    case_id = _written(_symbols(_expanded(key, b"case id", service_id, SECRET_BYTES)))
    return Credentials(case_id, _expanded(key, b"status token", service_id, 32).hex(), manage)


def stretched(secret: bytes, salt: bytes) -> bytes:
    """32 bytes that take 64 MiB and about 0.2 seconds to make (Argon2id, RFC 9106)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    return Argon2id(salt=salt, length=_KEY_BYTES, iterations=_PASSES, lanes=_LANES,
                    memory_cost=_MEMORY_KIB).derive(secret)


def _stretched(secret: bytes, service_id: str) -> bytes:
    return stretched(secret, bytes.fromhex(service_id))


def _expanded(key: bytes, purpose: bytes, service_id: str, length: int) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    info = b"tideline case v1\0" + purpose + b"\0" + bytes.fromhex(service_id)
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(key)


def _symbols(data: bytes) -> list[int]:
    """10 bytes as 16 symbols."""
    number = int.from_bytes(data, "big")
    return [number >> 5 * place & 31 for place in reversed(range(_SECRET_SYMBOLS))]


def _written(symbols: Sequence[int]) -> str:
    return "".join(ALPHABET[symbol] for symbol in symbols)


def _decoded(word: Symbols) -> CaseCode | None:
    """The code of 20 symbols whose check holds, for either kind, else None."""
    symbols = tuple(symbol for symbol in word if symbol is not None)
    kind = kind_of(symbols) if len(symbols) == len(word) == LENGTH else None
    if kind is None:
        return None
    number = sum(symbol << 5 * place for place, symbol in enumerate(reversed(symbols[:_SECRET_SYMBOLS])))
    return CaseCode(number.to_bytes(SECRET_BYTES, "big"), kind, symbols[_SECRET_SYMBOLS])


def _problem(word: Symbols, profile: Profile) -> CodeProblem:
    """The error for a code that can't be right, with the group and the suggestion that one slip explains."""
    repairs = {fixed: code for fixed in mended(word) if (code := _decoded(fixed)) is not None}
    ours = [(fixed, code) for fixed, code in repairs.items() if code.hint == profile.hint]
    group, suggestion = None, None
    if len(ours) == 1:
        group, suggestion = _group_of_difference(word, ours[0][0]), ours[0][1].text
    elif len(repairs) == 1:
        group = _group_of_difference(word, next(iter(repairs)))
    elif None in word:
        group = min(word.index(None) // _GROUP + 1, LENGTH // _GROUP)
    kind = CodeIncomplete if len(word) < LENGTH else CodeProblem
    return kind(group=group, suggestion=suggestion)


def _group_of_difference(word: Symbols, fixed: Symbols) -> int:
    """The group, counted from 1, of the first symbol of ``fixed`` that ``word`` lacks."""
    position = next((at for at, (a, b) in enumerate(zip(word, fixed, strict=False)) if a != b), LENGTH - 1)
    return position // _GROUP + 1
