"""Sealed values: only the right key opens them, and only in their own row."""
from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.errors import InternalError
from tid_desktop.intake.columns import ColumnCipher, SealedValueError

CIPHER = ColumnCipher(os.urandom(32))


@given(st.binary(max_size=64))
def test_what_was_sealed_opens_in_its_row(value: bytes) -> None:
    row = ("fingerprints", "CASE", "item", "0")
    assert CIPHER.open(CIPHER.seal(value, *row), *row) == value


def test_a_value_moved_to_another_row_does_not_open() -> None:
    sealed = CIPHER.seal(b"value", "fingerprints", "CASE", "item", "0")
    for row in (("fingerprints", "CASE", "item", "1"), ("own_keys", "CASE", "item", "0"), ("fingerprints", "CASE")):
        with pytest.raises(SealedValueError):
            CIPHER.open(sealed, *row)


def test_another_key_and_any_flipped_bit_open_nothing() -> None:
    sealed = CIPHER.seal(b"value", "row")
    with pytest.raises(SealedValueError):
        ColumnCipher(os.urandom(32)).open(sealed, "row")
    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1:]
        with pytest.raises(SealedValueError):
            CIPHER.open(altered, "row")
    with pytest.raises(SealedValueError):
        CIPHER.open(b"", "row")


def test_equal_values_do_not_look_equal() -> None:
    assert CIPHER.seal(b"value", "row") != CIPHER.seal(b"value", "row")


def test_a_short_key_is_refused() -> None:
    with pytest.raises(InternalError):
        ColumnCipher(bytes(16))
