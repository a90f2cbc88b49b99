"""What the three check symbols detect, locate and never confuse: counted over many errors, not taken from a book."""
from __future__ import annotations

import itertools
import random
from collections.abc import Iterable

from tid_desktop.case import reedsolomon as rs

NUCLEUS = (0, 1, 0)


def _word(rng: random.Random) -> list[int]:
    return rs.encode([rng.randrange(32) for _ in range(rs.DATA)])


def test_every_code_word_has_zero_syndromes() -> None:
    rng = random.Random(1)
    assert all(rs.syndromes(_word(rng)) == (0, 0, 0) for _ in range(200))


def _wrong(at: int, difference: int) -> rs.Syndromes:
    error = [0] * rs.LENGTH
    error[at] = difference
    return rs.syndromes(error)


def _sum(one: Iterable[int], other: Iterable[int]) -> rs.Syndromes:
    return rs.Syndromes(*(a ^ b for a, b in zip(one, other, strict=True)))


# Every wrong symbol on the zero word, with what is seen of it. The code is linear: two of them show their sum.
WRONG = [[_wrong(at, difference) for difference in range(32)] for at in range(rs.LENGTH)]


def test_what_is_seen_of_two_errors_is_the_sum_of_both() -> None:
    rng = random.Random(4)
    for _ in range(2000):
        one, other = ([rng.randrange(32) for _ in range(rs.LENGTH)] for _ in range(2))
        both = [a ^ b for a, b in zip(one, other, strict=True)]
        assert rs.syndromes(both) == _sum(rs.syndromes(one), rs.syndromes(other))


def test_any_one_or_two_wrong_symbols_are_detected() -> None:
    """The code is linear: it is enough to look at every error on the zero word. All 183,210 of them."""
    undetected = 0
    for first, second in itertools.combinations(WRONG, 2):
        for a, b in itertools.product(range(32), range(1, 32)):
            undetected += first[a] == second[b]  # their sum is zero: nothing is seen
    assert undetected == 0


def test_every_single_wrong_symbol_is_located_and_corrected() -> None:
    word = _word(random.Random(2))
    for position, difference in itertools.product(range(rs.LENGTH), range(1, 32)):
        typed = [*word]
        typed[position] ^= difference
        assert rs.one_wrong(rs.syndromes(typed)) == (position, difference)


def test_two_wrong_symbols_are_never_taken_for_one() -> None:
    for first, second in itertools.combinations(WRONG, 2):
        for a, b in itertools.product(range(1, 32, 3), range(1, 32)):
            assert rs.one_wrong(_sum(first[a], second[b])) is None


def test_every_swap_of_neighbours_is_found_and_no_wrong_symbol_is_taken_for_one() -> None:
    rng = random.Random(3)
    for _ in range(40):
        word = _word(rng)
        for at in range(rs.LENGTH - 1):
            typed = [*word]
            typed[at], typed[at + 1] = typed[at + 1], typed[at]
            found = rs.neighbours_swapped(typed, rs.syndromes(typed))
            assert found == (at if word[at] != word[at + 1] else None)
            wrong = [*word]
            wrong[at] ^= rng.randrange(1, 32)
            assert rs.neighbours_swapped(wrong, rs.syndromes(wrong)) is None


def test_the_second_family_is_three_symbols_away_from_the_first() -> None:
    """No one or two wrong symbols move a word from the syndromes of one family to those of the other."""
    for scale in range(1, 32):
        assert rs.one_wrong(rs.Syndromes(0, scale, 0)) is None
    for first, second in itertools.combinations(range(rs.LENGTH), 2):
        for b in range(1, 32):  # with equal differences the first syndrome is 0, else the word is out already
            error = [0] * rs.LENGTH
            error[first] = error[second] = b
            assert rs.syndromes(error).at_a2
