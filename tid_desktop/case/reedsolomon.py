"""The three check symbols of a case code: a Reed-Solomon code of length 20 over GF(32).

One symbol is one Crockford character (5 bits). With the roots 1, a, a^2 of the generator (a primitive), the code is
[20, 17, 4]: any one, two or three wrong symbols are detected, and one wrong symbol can be located and corrected without
mistaking two for one (I. S. Reed, G. Solomon, 1960).

Two more things follow from these roots:

* Two symbols that changed places leave the first syndrome 0, as one wrong symbol never does. So the two slips can't be
  mistaken for each other, and neighbours that changed places are located by the other two syndromes.
* A second family of codes, moved by a constant, has the syndromes (0, k, 0). That point is the nucleus of the conic on
  which the columns (1, x, x^2) lie, so the two families are at least three symbols apart: a typing slip never turns a
  full code into a status-only one (J. W. P. Hirschfeld, *Projective Geometries over Finite Fields*, on ovals).

Words are sequences of 20 numbers from 0 to 31; position 0 is the first character.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

LENGTH = 20
DATA = 17
_ORDER = 31
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive


def _tables() -> tuple[list[int], list[int]]:
    exp, log = [0] * (2 * _ORDER), [0] * (_ORDER + 1)
    value = 1
    for power in range(_ORDER):
        exp[power] = exp[power + _ORDER] = value
        log[value] = power
        value = value << 1 ^ (_POLYNOMIAL if value & 16 else 0)
    return exp, log


_EXP, _LOG = _tables()


def _mul(a: int, b: int) -> int:
    return _EXP[_LOG[a] + _LOG[b]] if a and b else 0


def _div(a: int, b: int) -> int:
    return _EXP[_LOG[a] - _LOG[b] + _ORDER] if a else 0


class Syndromes(NamedTuple):
    """A word's values at 1, a and a^2. All zero: the word is in the first family."""

    at_one: int
    at_a: int
    at_a2: int


def syndromes(word: Sequence[int]) -> Syndromes:
    values = [0, 0, 0]
    for symbol in word:
        values = [_mul(value, _EXP[j]) ^ symbol for j, value in enumerate(values)]
    return Syndromes(*values)


def encode(data: Sequence[int]) -> list[int]:
    """The 17 data symbols and three check symbols behind them."""
    remainder = [0, 0, 0]
    for symbol in data:
        feedback = symbol ^ remainder[0]
        remainder = [remainder[1] ^ _mul(feedback, _GENERATOR[0]), remainder[2] ^ _mul(feedback, _GENERATOR[1]),
                     _mul(feedback, _GENERATOR[2])]
    return [*data, *remainder]


def _generator() -> tuple[int, int, int]:
    """(x + 1)(x + a)(x + a^2) without its leading 1, highest power first."""
    poly = [1]
    for root in (1, _EXP[1], _EXP[2]):
        poly = [high ^ _mul(low, root) for high, low in zip([*poly, 0], [0, *poly], strict=True)]
    return poly[1], poly[2], poly[3]


_GENERATOR = _generator()


def one_wrong(s: Syndromes) -> tuple[int, int] | None:
    """(position, what to add to the symbol there) if exactly one wrong symbol explains ``s``, else None."""
    if 0 in s or _mul(s.at_a, s.at_a) != _mul(s.at_one, s.at_a2):
        return None
    position = LENGTH - 1 - _LOG[_div(s.at_a, s.at_one)]
    return (position, s.at_one) if position >= 0 else None


def neighbours_swapped(word: Sequence[int], s: Syndromes) -> int | None:
    """The first position of the two neighbours whose exchange explains ``s``, else None. There is at most one.

    With the difference e of the two symbols and the power q of the second one's coefficient, the syndromes are
    0, e a^q (1 + a) and e a^2q (1 + a)^2.
    """
    if s.at_one or not s.at_a or not s.at_a2:
        return None
    power = (_LOG[_div(s.at_a2, s.at_a)] - _LOG[1 ^ _EXP[1]]) % _ORDER
    position = LENGTH - 2 - power
    difference = _div(_mul(s.at_a, s.at_a), s.at_a2)
    return position if position >= 0 and word[position] ^ word[position + 1] == difference else None
