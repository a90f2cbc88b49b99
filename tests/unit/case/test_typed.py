"""However a person types a code, it is read as the same symbols."""
from __future__ import annotations

import pytest

from tid_desktop.case.typed import ALPHABET, readings

CODE = "XDJE1-K7W2W-77EZK-QVT5N"
SYMBOLS = tuple(ALPHABET.index(letter) for letter in CODE.replace("-", ""))


@pytest.mark.parametrize("text", [
    CODE, CODE.lower(), CODE.replace("-", ""), CODE.replace("-", " "), f"  {CODE}\n", CODE.replace("-", " \u2013 "),
    CODE.replace("1", "l"), CODE.replace("1", "I"),
    "\u202a" + CODE + "\u202c",  # marks of direction, as a right-to-left page adds them when text is copied
    CODE.replace("-", "\u200b-\xa0"), "CASE1:" + CODE.replace("-", ""), "case1:" + CODE.lower(),
    "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in CODE),  # full width, as East Asian keyboards type it
    CODE.translate({ord("0") + n: 0x0660 + n for n in range(10)}),  # Arabic-Indic digits
    CODE.translate({ord("0") + n: 0x06F0 + n for n in range(10)}),  # Persian ones
    CODE.translate({ord("0") + n: 0x0966 + n for n in range(10)}),  # Devanagari
], ids=ascii)
def test_one_code_typed_in_many_ways(text: str) -> None:
    assert readings(text) == (SYMBOLS,)


def test_o_is_zero_and_a_letter_outside_the_alphabet_is_unknown() -> None:
    assert readings("oO0uU!*") == ((0, 0, 0, None, None),)


@pytest.mark.parametrize(("layout", "keys"), [
    ("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"),
    ("йцукенгшщзфівапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"),
    ("йцукенгшўзфывапролдячсміть", "qwertyuiopasdfghjklzxcvbnm"),
])
def test_letters_typed_with_a_cyrillic_keyboard_are_the_keys_that_were_pressed(layout: str, keys: str) -> None:
    assert readings(keys)[0] in readings(layout)


def test_letters_copied_by_their_looks_are_read_too() -> None:
    assert readings("ABCEHKMPTXY0")[0] in readings("АВСЕНКМРТХУО")  # noqa: RUF001


def test_an_endless_text_is_cut_before_it_costs_anything() -> None:
    assert len(readings("7" * 1_000_000)[0]) == 200
