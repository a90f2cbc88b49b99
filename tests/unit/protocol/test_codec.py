"""One reading of a document: what two JSON readers could see differently is refused."""
from __future__ import annotations

import re
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.protocol import codec
from tid_desktop.protocol.codec import MalformedMessage, OversizedMessage, canonical, parse

LIMIT = 10_000

values = st.recursive(
    st.none() | st.booleans() | st.integers(-codec.MAX_WHOLE, codec.MAX_WHOLE)
    | st.floats(allow_nan=False, allow_infinity=False) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=4),
    max_leaves=10)


@given(values)
def test_what_is_written_is_read_back_and_written_the_same(value: object) -> None:
    data = canonical(value)
    assert parse(data, limit=1 << 20) == value
    assert canonical(parse(data, limit=1 << 20)) == data


def test_the_canonical_form_is_sorted_compact_utf8() -> None:
    assert canonical({"b": 1, "a": ["ü", None, True]}) == '{"a":["ü",null,true],"b":1}'.encode()


@pytest.mark.parametrize("data", [
    b"", b" ", b"{", b"nul", b"{} {}", b"\xef\xbb\xbf{}", b'"\xff"', b"'a'", b"[1,]", b"{a:1}", b"// x\n1",
    b'{"a":1,"a":1}', b'[{"a":{"b":1,"b":2}}]', b'{"a":1,"\\u0061":2}',
    b"NaN", b"[Infinity]", b"-Infinity", b"1e999", b"-1e400", b"9007199254740992", b"-9007199254740992", b"1" * 5000,
    b'"\\ud800"', b'{"\\udfff":1}', b"[" * 9 + b"]" * 9, b'{"a":' * 9 + b"1" + b"}" * 9,
], ids=lambda data: repr(data[:24]))
def test_a_document_that_could_be_read_in_two_ways_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedMessage):
        parse(data, limit=LIMIT)


def test_depth_ends_long_before_the_reader_does() -> None:
    assert parse(b"[" * 8 + b"]" * 8, limit=LIMIT) == [[[[[[[[]]]]]]]]
    with pytest.raises(MalformedMessage):
        parse(b"[" * 100_000, limit=LIMIT * 100)
    with pytest.raises(MalformedMessage):
        parse(b"[" * 100_000 + b"]" * 100_000, limit=LIMIT * 100)


def test_size_is_looked_at_first() -> None:
    with pytest.raises(OversizedMessage):
        parse(b"x" * (LIMIT + 1), limit=LIMIT)


def test_a_refusal_quotes_nothing_of_what_came() -> None:
    with pytest.raises(MalformedMessage) as caught:
        parse(b'{"secret": tru}', limit=LIMIT)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("value", [{}, {"a": 1, "c": 2}, {"a": 1, "b": 2, "c": 3}, [], None, "a"])
def test_members_are_those_asked_for_and_no_others(value: object) -> None:
    assert codec.members({"a": 1}, {"a"}, {"b"}) == {"a": 1}
    with pytest.raises(MalformedMessage):
        codec.members(value, {"a"}, {"b"})


@pytest.mark.parametrize("value", [True, 1.0, "1", None, -1, 11])
def test_a_whole_number_is_neither_true_nor_a_fraction(value: object) -> None:
    assert codec.integer(10, 0, 10) == 10
    with pytest.raises(MalformedMessage):
        codec.integer(value, 0, 10)


@pytest.mark.parametrize("value", [0, 1, None, "true"])
def test_true_and_false_are_words_of_their_own(value: object) -> None:
    assert codec.boolean(False) is False
    with pytest.raises(MalformedMessage):
        codec.boolean(value)


def test_a_pattern_describes_the_whole_text() -> None:
    assert codec.text("ab", re.compile("[ab]+")) == "ab"
    for value in ("ab\n", "abc", "", None, 1):
        with pytest.raises(MalformedMessage):
            codec.text(value, re.compile("[ab]+"))


@pytest.mark.parametrize("value", ["", " a", "a ", "x" * 41, "a\nb", "a\0b", "a\u202eb", "a\u2066b", "a\u200fb",
                                   "a\u2028b", "\ufeffa", "a\x7fb", "a\U000e0041b", None, 3])
def test_text_for_people_holds_nothing_that_hides_or_turns_text(value: object) -> None:
    with pytest.raises(MalformedMessage):
        codec.plain_text(value, 40)


@pytest.mark.parametrize("value", ["Example Chat", "中文", "\u0645\u06cc\u200c\u062e", "x" * 40])
def test_text_for_people_may_be_in_any_script(value: str) -> None:
    assert codec.plain_text(value, 40) == value


def test_a_word_is_one_of_its_kind() -> None:
    class Colour(StrEnum):
        RED = "red"

    assert codec.word(Colour, "red") is Colour.RED
    for value in ("RED", "blue", None, [], {}):
        with pytest.raises(MalformedMessage):
            codec.word(Colour, value)
