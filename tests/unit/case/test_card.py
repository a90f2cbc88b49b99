"""The card: right, readable by any scanner, and silent about what it is for."""
from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tid_desktop.case.card import FILE_STEM, PRACTICE, card
from tid_desktop.case.code import CaseCode, Kind, new_code, parse
from tid_desktop.protocol.profile import Profile

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
SUBJECT = re.compile(r"pictur|photo|video|nude|sex|image|hotline|report|abuse|fingerprint|child|protect|block", re.I)
MASKS = (lambda y, x: (y + x) % 2, lambda y, x: y % 2, lambda y, x: x % 3, lambda y, x: (y + x) % 3,
         lambda y, x: (y // 2 + x // 3) % 2, lambda y, x: y * x % 2 + y * x % 3,
         lambda y, x: (y * x % 2 + y * x % 3) % 2, lambda y, x: ((y + x) % 2 + y * x % 3) % 2)
SIZE, ALIGNMENT = 25, 18  # of version 2


def read_qr(modules: tuple[tuple[bool, ...], ...]) -> tuple[str, str]:
    """(error level, text) of a flawless version 2 code in one alphanumeric segment, by ISO/IEC 18004."""
    assert {len(modules), *map(len, modules)} == {SIZE}
    form = [modules[8][x] for x in (0, 1, 2, 3, 4)]
    unmasked = [bit ^ mask for bit, mask in zip(form, (1, 0, 1, 0, 1), strict=True)]
    level = {(0, 1): "L", (0, 0): "M", (1, 1): "Q", (1, 0): "H"}[(unmasked[0], unmasked[1])]
    mask = MASKS[unmasked[2] << 2 | unmasked[3] << 1 | unmasked[4]]
    bits = "".join(str(int(modules[y][x] ^ (not mask(y, x)))) for y, x in _walk())
    assert bits[:4] == "0010"  # alphanumeric
    length, at, text = int(bits[4:13], 2), 13, ""
    while len(text) < length:
        width = 11 if length - len(text) > 1 else 6
        value, at = int(bits[at:at + width], 2), at + width
        text += ALPHANUMERIC[value // 45] + ALPHANUMERIC[value % 45] if width == 11 else ALPHANUMERIC[value]
    return level, text


def _walk() -> Iterator[tuple[int, int]]:
    """Data modules in order: pairs of columns from the right, up and down in turn."""
    upward = True
    for right in (24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for y in reversed(range(SIZE)) if upward else range(SIZE):
            yield from ((y, x) for x in (right, right - 1) if not _is_pattern(y, x))
        upward = not upward


def _is_pattern(y: int, x: int) -> bool:
    finder = (y < 9 and (x < 9 or x > 16)) or (y > 16 and x < 9)
    return finder or 6 in (y, x) or (abs(y - ALIGNMENT) <= 2 and abs(x - ALIGNMENT) <= 2)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_qr_code_holds_the_code_and_no_link(profile: Profile, kind: Kind) -> None:
    code = CaseCode(new_code(profile).secret, kind, profile.hint)
    level, text = read_qr(card(code, practice=False).modules)
    assert (level, text) == ("Q", "CASE1:" + code.compact)
    assert parse(text, profile) == code


def test_the_card_shows_the_code_in_its_groups(profile: Profile) -> None:
    code = new_code(profile)
    assert "-".join(card(code, practice=False).groups) == code.text


@pytest.mark.parametrize("kind", list(Kind))
def test_the_card_has_no_date_no_word_of_the_subject_and_no_hotline(profile: Profile, kind: Kind) -> None:
    made = card(CaseCode(bytes(10), kind, profile.hint), practice=False)
    text = " ".join((made.title, *made.lines, FILE_STEM))
    assert not SUBJECT.search(text)
    assert not re.search(r"\d", text)
    assert profile.name not in text
    assert made.strip is None


def test_each_kind_says_what_it_can_do(profile: Profile) -> None:
    full, helper = (card(CaseCode(bytes(10), kind, profile.hint), practice=False).lines for kind in Kind)
    assert "stop" in " ".join(full)
    assert "stop" not in " ".join(helper)


def test_sentences_are_short(profile: Profile) -> None:
    for kind in Kind:
        for line in card(CaseCode(bytes(10), kind, profile.hint), practice=True).lines:
            assert all(len(sentence.split()) <= 12 for sentence in re.split(r"[.!?]", line))


def test_a_practice_card_says_so(profile: Profile) -> None:
    assert card(new_code(profile), practice=True).strip == PRACTICE


def test_a_card_shows_no_code_in_its_repr(profile: Profile) -> None:
    code = new_code(profile)
    assert not [group for group in code.groups if group in repr(card(code, practice=False))]
