"""Whatever is inside, a body has one of a few lengths."""
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.protocol import buckets, challenge
from tid_desktop.protocol.buckets import ANSWER, REQUEST
from tid_desktop.protocol.codec import MalformedMessage, OversizedMessage
from tid_desktop.protocol.messages import MAX_SEALED


@given(st.integers(0, MAX_SEALED))
def test_every_message_has_a_bucket_and_it_is_the_smallest(length: int) -> None:
    bucket = buckets.pick(bytes(length), REQUEST)
    assert length <= buckets.room(bucket)
    assert all(length > buckets.room(smaller) for smaller in REQUEST if smaller < bucket)


def test_the_largest_message_fits_and_nothing_larger_than_a_bucket_does() -> None:
    assert buckets.room(REQUEST[-1]) >= MAX_SEALED
    with pytest.raises(OversizedMessage):
        buckets.pick(bytes(buckets.room(REQUEST[-1]) + 1), REQUEST)


@pytest.mark.parametrize("bucket", sorted({*REQUEST, *ANSWER}))
def test_a_full_bucket_has_place_for_key_and_proof_of_work(bucket: int) -> None:
    sealed = (buckets.room(bucket) + 16) * 4 // 3
    record = {"v": 1, "key_id": "k" * 32, "enc": "e" * 43, "ct": "c" * sealed, "pow": "p" * challenge.MAX_SOLUTION}
    assert len(buckets.fill(record, bucket)) == bucket


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), st.text(max_size=40), max_size=5))
def test_a_filled_record_is_as_long_as_its_bucket_and_reads_back(record: dict[str, str]) -> None:
    record.pop("pad", None)
    body = buckets.fill(record, ANSWER[0])
    assert len(body) == ANSWER[0]
    read = buckets.read(body, ANSWER)
    assert read.pop("pad").strip("0") == ""
    assert read == record


@given(st.binary(max_size=200).filter(lambda plain: not plain.endswith(b"\0")))
def test_zeros_behind_the_plaintext_come_off_again(plain: bytes) -> None:
    padded = buckets.zero_fill(plain, ANSWER[0])
    assert len(padded) == buckets.room(ANSWER[0])
    assert buckets.zero_strip(padded) == plain


def test_too_much_for_its_bucket_is_refused() -> None:
    with pytest.raises(OversizedMessage):
        buckets.fill({"a": "x" * ANSWER[0]}, ANSWER[0])


def _as_long_as(bucket: int, record: object) -> bytes:
    return json.dumps(record).encode().ljust(bucket)


@pytest.mark.parametrize("body", [
    b"", b"{}", buckets.fill({}, ANSWER[0])[:-1], buckets.fill({}, ANSWER[0]) + b" ",
    _as_long_as(ANSWER[0], []), _as_long_as(ANSWER[0], {}), _as_long_as(ANSWER[0], {"pad": 1}),
    _as_long_as(ANSWER[0], {"pad": "a picture could ride here"}),
])
def test_a_body_of_another_length_or_with_something_in_its_padding_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        buckets.read(body, ANSWER)


def test_a_body_over_the_largest_bucket_is_told_apart() -> None:
    with pytest.raises(OversizedMessage):
        buckets.read(bytes(REQUEST[-1] + 1), REQUEST)
