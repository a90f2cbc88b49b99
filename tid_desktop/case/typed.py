"""From what a person typed to the symbols of a code: Crockford's base 32, read leniently.

Case, spaces, dashes and invisible marks don't matter; I and L are read as 1, O as 0; every script's digits are digits.
A Cyrillic letter is either the key that was pressed with the wrong keyboard layout, or a letter that looks like a Latin
one. The text alone can't tell, so each way to read it is returned, and the check symbols decide (see code.py).
"""
from __future__ import annotations

import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
QR_PREFIX = "CASE1:"
_LONGEST = 200  # characters that are looked at; a code with all its dashes and spaces is far shorter
_VALUES = {**{letter: value for value, letter in enumerate(ALPHABET)}, "I": 1, "L": 1, "O": 0}

# Which key of a Latin keyboard carries the Cyrillic letter. Three layouts differ in a few keys.
_KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM"
_LAYOUTS = ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ",  # Russian
            "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ",  # Ukrainian
            "ЙЦУКЕНГШЎЗФЫВАПРОЛДЯЧСМІТЬ")  # Belarusian
_LOOKALIKES = dict(zip("АВЕЗКМНОРСТУХІЅЈ", "ABE3KMH0PCTYX1SJ", strict=True))  # noqa: RUF001 - the letters are meant
_TABLES: tuple[dict[str, str], ...] = (*(dict(zip(layout, _KEYS, strict=True)) for layout in _LAYOUTS), _LOOKALIKES)

Symbols = tuple[int | None, ...]


def readings(text: str) -> tuple[Symbols, ...]:
    """The ways to read ``text``, likeliest first, at least one. A symbol is 0 to 31, or None for an unreadable one."""
    letters = _letters(text)
    return tuple(dict.fromkeys(tuple(_symbol(letter, table) for letter in letters) for table in _TABLES))


def _letters(text: str) -> str:
    """Upper-case letters, digits and symbols; spaces, punctuation and invisible marks are left out."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).strip().upper().removeprefix(QR_PREFIX)
    return "".join(character for character in plain if unicodedata.category(character)[0] not in "CPZ")


def _symbol(letter: str, table: dict[str, str]) -> int | None:
    digit = unicodedata.decimal(letter, None)
    return digit if digit is not None else _VALUES.get(table.get(letter, letter))
