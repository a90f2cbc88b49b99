"""The check symbols of both kinds of code: does a word hold, of which kind is it, and which one slip explains it?"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from tid_desktop.case import reedsolomon
from tid_desktop.case.typed import Symbols


class Kind(StrEnum):
    """What a code is good for."""

    FULL = "full"
    STATUS_ONLY = "status_only"


# Added to the check symbols. The second one has the syndromes (0, 1, 0): see reedsolomon.py for what that gives.
_OFFSETS = {Kind.FULL: (0, 0, 0), Kind.STATUS_ONLY: (25, 18, 11)}


def encode(data: Sequence[int], kind: Kind) -> tuple[int, ...]:
    """The 20 symbols of 17 data symbols."""
    return _moved(reedsolomon.encode(data), kind)


def kind_of(word: Sequence[int]) -> Kind | None:
    """The kind of code whose check ``word`` (20 symbols) holds, else None."""
    return next((kind for kind in Kind if not any(reedsolomon.syndromes(_moved(word, kind)))), None)


def _moved(word: Sequence[int], kind: Kind) -> tuple[int, ...]:
    """Add the kind's constant to the check symbols; doing it twice gives the word back."""
    checks = (symbol ^ offset for symbol, offset in zip(word[reedsolomon.DATA:], _OFFSETS[kind], strict=True))
    return (*word[:reedsolomon.DATA], *checks)


def mended(word: Symbols) -> Iterator[Symbols]:
    """Words of 20 symbols one slip away: one wrong, two neighbours swapped, one left out, or one too many."""
    surplus = len(word) - reedsolomon.LENGTH
    if surplus == 1:
        yield from (word[:at] + word[at + 1:] for at in range(len(word)))
    elif surplus == -1:
        for at in range(reedsolomon.LENGTH):
            yield from _filled((*word[:at], None, *word[at:]), at)
    elif surplus == 0 and word.count(None) == 1:
        yield from _filled(word, word.index(None))
    elif surplus == 0 and None not in word:
        yield from _corrected(tuple(symbol for symbol in word if symbol is not None))


def _filled(word: Symbols, gap: int) -> Iterator[Symbols]:
    """``word`` with its one unknown symbol, at ``gap``, found from the check."""
    if word.count(None) > 1:
        return
    symbols = tuple(symbol or 0 for symbol in word)
    yield symbols
    yield from (fixed for fixed in _corrected(symbols) if fixed[:gap] + fixed[gap + 1:] == word[:gap] + word[gap + 1:])


def _corrected(word: tuple[int, ...]) -> Iterator[Symbols]:
    """``word`` with one wrong symbol corrected or two neighbours exchanged, for each kind that this explains."""
    for kind in Kind:
        plain = _moved(word, kind)
        syndromes = reedsolomon.syndromes(plain)
        wrong = reedsolomon.one_wrong(syndromes)
        if wrong is not None:
            at, difference = wrong
            yield (*word[:at], word[at] ^ difference, *word[at + 1:])
        swapped = reedsolomon.neighbours_swapped(word, syndromes)
        if swapped is not None:
            yield (*word[:swapped], word[swapped + 1], word[swapped], *word[swapped + 2:])

