"""A request has one way to be written, and only requests that make sense can be."""
from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wire import CASE_ID, MANAGE, STATUS_HASH, create, item, status
from tid_desktop.protocol.codec import MalformedMessage, OversizedMessage, canonical
from tid_desktop.protocol.messages import (
    ALL,
    MAX_INNER,
    MAX_ITEMS,
    MAX_SEALED,
    NEEDS_WORK,
    PATHS,
    REPLY_KEY_BYTES,
    Op,
    Request,
)

KEY = bytes(range(REPLY_KEY_BYTES))
ITEM_ID = "0" * 15 + "1"

requests = st.one_of(
    st.integers(1, 5).map(lambda count: create(*(item(n, n + 1) for n in range(count)))),
    st.integers(1, 5).map(lambda count: Request(Op.APPEND, CASE_ID, MANAGE, items=tuple(map(item, range(count))))),
    st.just(status()),
    st.sampled_from([Op.WITHDRAW, Op.UNDO]).flatmap(lambda op: st.one_of(
        st.just(Request(op, CASE_ID, MANAGE, items=ALL)),
        st.sets(st.text("0123456789abcdef", min_size=16, max_size=16), min_size=1, max_size=5).map(
            lambda ids: Request(op, CASE_ID, MANAGE, items=tuple(ids))))))


@given(requests, st.none() | st.binary(min_size=32, max_size=32))
def test_a_request_comes_back_from_its_bytes(request: Request, reply_key: bytes | None) -> None:
    data = request.to_bytes(reply_key)
    assert Request.from_bytes(data) == (request, reply_key)
    assert Request.from_bytes(data)[0].to_bytes(reply_key) == data


@given(requests)
def test_the_reply_key_is_all_that_differs_between_two_sendings(request: Request) -> None:
    sent = json.loads(request.to_bytes(KEY))
    assert bytes.fromhex(sent.pop("reply_key")) == KEY
    assert canonical(sent) == request.to_bytes(None)


def test_each_operation_has_a_path_of_its_own_and_handing_in_costs_work() -> None:
    assert sorted(PATHS) == sorted(Op)
    assert len(set(PATHS.values())) == len(Op)
    assert {Op.CREATE, Op.APPEND} == NEEDS_WORK


def test_items_are_told_apart_by_what_is_done_with_them() -> None:
    added = create(item(1), item(2))
    assert [entry.item for entry in added.added] == [f"{n:016x}" for n in (1, 2)]
    some, every = (Request(Op.WITHDRAW, CASE_ID, MANAGE, items=chosen) for chosen in ((ITEM_ID,), ALL))
    assert (some.chosen, every.chosen) == ((ITEM_ID,), None)
    assert (some.added, every.added) == ((), ())


def base(op: str) -> dict[str, Any]:
    record: dict[str, Any] = {"op": op, "case_id": CASE_ID, "token": MANAGE, "reply_key": KEY.hex()}
    if op == "create":
        record["status_hash"] = STATUS_HASH
    if op in ("create", "append"):
        record["items"] = [item().to_json()]
    if op in ("withdraw", "undo"):
        record["items"] = [ITEM_ID]
    return record


BAD = [
    ("status", {"op": "delete"}), ("status", {"op": None}), ("status", {"case_id": CASE_ID[:-1]}),
    ("status", {"case_id": CASE_ID.lower()}), ("status", {"case_id": "I" * 16}), ("status", {"case_id": "U" * 16}),
    ("status", {"token": MANAGE.upper()}), ("status", {"token": MANAGE[:-1]}), ("status", {"reply_key": "a" * 63}),
    ("status", {"status_hash": STATUS_HASH}), ("status", {"items": []}), ("status", {"items": "all"}),
    ("status", {"file_name": "party.jpg"}), ("create", {"status_hash": "b" * 63}), ("create", {"status_hash": None}),
    ("create", {"items": []}), ("create", {"items": "all"}), ("create", {"items": [ITEM_ID]}),
    ("create", {"items": {}}),
    ("append", {"items": [item().to_json()] * 2}), ("append", {"status_hash": STATUS_HASH}),
    ("append", {"items": [item(n).to_json() for n in range(MAX_ITEMS + 1)]}),
    ("withdraw", {"items": []}), ("withdraw", {"items": "some"}), ("withdraw", {"items": [ITEM_ID, ITEM_ID]}),
    ("withdraw", {"items": ["1"]}), ("withdraw", {"items": [1]}), ("withdraw", {"items": [[ITEM_ID]]}),
    ("withdraw", {"items": [item().to_json()]}), ("undo", {"items": None}), ("undo", {"items": 3}),
    ("undo", {"items": [f"{n:016x}" for n in range(MAX_ITEMS + 1)]}),
]


@pytest.mark.parametrize("op", [str(op) for op in Op])
def test_the_table_of_bad_messages_starts_from_good_ones(op: str) -> None:
    assert Request.from_bytes(canonical(base(op)))[0].op == op


@pytest.mark.parametrize(("op", "change"), BAD)
def test_a_message_that_breaks_a_rule_is_refused(op: str, change: dict[str, Any]) -> None:
    with pytest.raises(MalformedMessage):
        Request.from_bytes(canonical(base(op) | change))


@pytest.mark.parametrize(("op", "gone"), [(str(op), name) for op in Op for name in base(op) if name != "reply_key"])
def test_a_message_without_one_of_its_members_is_refused(op: str, gone: str) -> None:
    record = base(op)
    del record[gone]
    with pytest.raises(MalformedMessage):
        Request.from_bytes(canonical(record))


def test_bytes_written_in_another_way_are_refused() -> None:
    data = create().to_bytes(KEY)
    for other in (json.dumps(json.loads(data)).encode(), data + b"\n", data.replace(b'"op"', b'"\\u006fp"')):
        assert json.loads(other) == json.loads(data)
        with pytest.raises(MalformedMessage):
            Request.from_bytes(other)


def test_more_fingerprints_than_a_case_may_hold_are_refused() -> None:
    full = item(1, 601)
    many = tuple(type(full)(f"{n:016x}", full.kind, full.fingerprints) for n in range(14))
    with pytest.raises(MalformedMessage):
        create(*many)


def test_a_message_over_its_size_can_neither_be_written_nor_read() -> None:
    full = item(1, 601)
    many = tuple(type(full)(f"{n:016x}", full.kind, full.fingerprints) for n in range(13))
    with pytest.raises(OversizedMessage):
        create(*many).to_bytes(None)
    with pytest.raises(OversizedMessage):
        Request.from_bytes(b" " * (MAX_SEALED + 1))


def test_a_large_message_is_under_its_limit_with_and_without_key() -> None:
    largest = create(*(item(n, 601) for n in range(8)))
    assert MAX_INNER * 0.8 < len(largest.to_bytes(None)) <= MAX_INNER
    assert len(largest.to_bytes(KEY)) == len(largest.to_bytes(None)) + MAX_SEALED - MAX_INNER


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_reply_key_has_32_bytes(length: int) -> None:
    with pytest.raises(MalformedMessage):
        status().to_bytes(os.urandom(length))
