"""From what a person typed to the symbols of a code: Crockford's base 32, read leniently.

Case, spaces, dashes and invisible marks don't matter; I and L are read as 1, O as 0; every script's digits are digits.
A Cyrillic, Arabic or Devanagari letter is the key that was pressed with the wrong keyboard layout; a Cyrillic one may
also be a letter that looks like a Latin one. The text alone can't tell, so each way to read it is returned, and the
check symbols decide (see code.py). Layouts: xkeyboard-config's ``ru``, ``ua``, ``by``, ``ara`` and ``in(deva)``, whose
letters lie where Windows has them.
"""
from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import product

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
QR_PREFIX = "CASE1:"
_LONGEST = 200  # characters that are looked at; a code with all its dashes and spaces is far shorter
_VALUES = {**{letter: value for value, letter in enumerate(ALPHABET)}, "I": 1, "L": 1, "O": 0}

# Which key of a Latin keyboard carries the letter. The three Cyrillic layouts differ in a few keys.
_KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM"
_LAYOUTS = ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ",  # Russian
            "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ",  # Ukrainian
            "ЙЦУКЕНГШЎЗФЫВАПРОЛДЯЧСМІТЬ",  # Belarusian
            "ضصثقفغعهخحشسيبلاتنمئءؤرBىة",  # noqa: RUF001 - Arabic; its B is the pair of letters below
            "\u094c\u0948\u093e\u0940\u0942ब\u0939गदज\u094b\u0947\u094d\u093f\u0941परकत\u0946\u0902मनवलस")  # Hindi
_LAM_ALEF, _LIGATURE = "لا", "\ufefb"
_MOST_PAIRS = 4  # of them are looked at both ways: 16 readings
_LOOKALIKES = dict(zip("АВЕЗКМНОРСТУХІЅЈ", "ABE3KMH0PCTYX1SJ", strict=True))  # noqa: RUF001 - the letters are meant
_TABLES: tuple[dict[str, str], ...] = (*(dict(zip(layout, _KEYS, strict=True)) for layout in _LAYOUTS), _LOOKALIKES)

Symbols = tuple[int | None, ...]


def readings(text: str) -> tuple[Symbols, ...]:
    """The ways to read ``text``, likeliest first, at least one. A symbol is 0 to 31, or None for an unreadable one."""
    found = (tuple(_symbol(letter, table) for letter in letters)
             for letters in _unjoined(_letters(text)) for table in _TABLES)
    return tuple(sorted(dict.fromkeys(found), key=lambda symbols: symbols.count(None)))


def _letters(text: str) -> str:
    """Upper-case letters, digits and symbols; spaces, punctuation and invisible marks are left out."""
    typed = text[:_LONGEST].replace(_LIGATURE, "B")
    plain = unicodedata.normalize("NFKC", typed).strip().upper().removeprefix(QR_PREFIX)
    return "".join(character for character in plain if unicodedata.category(character)[0] not in "CPZ")


def _unjoined(letters: str) -> Iterator[str]:
    """An Arabic keyboard's B writes the two letters of its keys G and H, so each such pair is looked at both ways."""
    first, *others = letters.split(_LAM_ALEF, _MOST_PAIRS)
    for ways in product((_LAM_ALEF, "B"), repeat=len(others)):
        yield first + "".join(way + other for way, other in zip(ways, others, strict=True))


def _symbol(letter: str, table: dict[str, str]) -> int | None:
    digit = unicodedata.decimal(letter, None)
    return digit if digit is not None else _VALUES.get(table.get(letter, letter))
