"""What the hotline says of a case, and what it can't say."""
from __future__ import annotations

import json
from datetime import date
from itertools import product
from typing import Any

import pytest

from tests.wire import CASE_ID
from tid_desktop import errors
from tid_desktop.protocol import answers, buckets
from tid_desktop.protocol.codec import MalformedMessage, canonical
from tid_desktop.protocol.items import Kind
from tid_desktop.protocol.messages import Answer, ItemStatus, PlatformState, PlatformStatus, State, case_state
from tid_desktop.protocol.problems import Code, Problem

LOOKING = PlatformStatus("Example Chat", PlatformState.LOOKING)
BLOCKED = PlatformStatus("Example Video", PlatformState.BLOCKED)
FIRST = ItemStatus("0" * 16, Kind.IMAGE, State.ACCEPTED, 9, (LOOKING, BLOCKED))
SECOND = ItemStatus("1" * 16, Kind.VIDEO, State.WITHDRAWN, 0, (BLOCKED,))
ANSWER = Answer(CASE_ID, (FIRST, SECOND), date(2026, 11, 30))


def test_an_answer_comes_back_from_its_bytes_and_from_its_json() -> None:
    assert Answer.from_bytes(ANSWER.to_bytes()) == ANSWER
    assert Answer.from_json(json.loads(json.dumps(ANSWER.to_json()))) == ANSWER


def test_the_json_for_people_has_the_names_in_place() -> None:
    assert ANSWER.to_json()["items"][0] == {
        "item": "0" * 16, "kind": "image", "state": "accepted", "fingerprints": 9,
        "platforms": [{"name": "Example Chat", "state": "looking"}, {"name": "Example Video", "state": "blocked"}]}
    assert ANSWER.to_json()["undo_until"] == "2026-11-30"


def test_on_the_wire_a_name_is_written_once() -> None:
    assert ANSWER.to_bytes().count(b"Example Video") == 1


def test_the_largest_answer_fits_the_larger_bucket() -> None:
    names = [chr(0x1F600 + n) * answers.MAX_NAME for n in range(answers.MAX_PLATFORMS)]
    platforms = tuple(PlatformStatus(name, PlatformState.NO_ANSWER) for name in names)
    largest = Answer(CASE_ID, tuple(ItemStatus(f"{n:016x}", Kind.VIDEO, State.WITHDRAWN, 601, platforms)
                                    for n in range(answers.MAX_ITEMS)), date(2026, 1, 1))
    assert len(largest.to_bytes()) <= buckets.room(buckets.ANSWER[-1])
    assert Answer.from_bytes(largest.to_bytes()) == largest


@pytest.mark.parametrize(("items", "case"), [
    ("received", "received"), ("accepted", "accepted"), ("rejected", "rejected"), ("withdrawn", "withdrawn"),
    ("received accepted", "accepted"), ("received rejected", "received"), ("accepted rejected", "accepted"),
    ("withdrawn received", "received"), ("withdrawn accepted", "accepted"), ("withdrawn rejected", "rejected"),
    ("withdrawn withdrawn", "withdrawn"), ("received accepted rejected withdrawn", "accepted"),
])
def test_a_case_stands_where_its_items_let_it(items: str, case: str) -> None:
    assert case_state(State(word) for word in items.split()) == case


def test_the_order_of_items_does_not_matter() -> None:
    for states in product(State, repeat=3):
        assert len({case_state(order) for order in (states, states[::-1], states[1:] + states[:1])}) == 1


def wire(**changes: Any) -> bytes:
    return canonical(json.loads(ANSWER.to_bytes()) | changes)


def item(**changes: Any) -> list[dict[str, Any]]:
    return [json.loads(ANSWER.to_bytes())["items"][0] | changes]


BAD = [
    {"case_id": "x"}, {"state": "fine"}, {"state": "received"}, {"undo_until": "2026-02-30"},
    {"undo_until": "30.11.2026"}, {"undo_until": None}, {"note": "hello"},
    {"items": []}, {"items": item() * 2}, {"items": item(item="0")},
    {"items": item(kind="sound")}, {"items": item(state="lost")}, {"items": item(fingerprints=-1)},
    {"items": item(fingerprints=602)}, {"items": item(fingerprints=1.0)}, {"items": item(name="party.jpg")},
    {"items": item(platforms=[[2, "looking"]])}, {"items": item(platforms=[[-1, "looking"]])},
    {"items": item(platforms=[["0", "looking"]])}, {"items": item(platforms=[[0, "gone"]])},
    {"items": item(platforms=[[0, "looking"], [0, "blocked"]])}, {"items": item(platforms=[[0]])},
    {"items": item(platforms=[[True, "looking"]])}, {"platforms": []},
    {"platforms": ["Example Chat", "Example\u202eVideo"]},
    {"platforms": ["Example Chat", "Example Chat"]}, {"platforms": ["Example Chat", "Example Video", "Never named"]},
    {"platforms": ["Example Chat", 5]}, {"problem": {"code": "busy"}},
]


@pytest.mark.parametrize("changes", BAD)
def test_an_answer_of_another_shape_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(MalformedMessage):
        Answer.from_bytes(wire(**changes))


def test_bytes_written_in_another_way_are_refused() -> None:
    with pytest.raises(MalformedMessage):
        Answer.from_bytes(ANSWER.to_bytes() + b" ")


@pytest.mark.parametrize(("change", "at"), [
    ({"state": "rejected"}, ()), ({"platforms": []}, ()), ({"platforms": "none"}, ("items", 0)),
    ({"extra": 1}, ("items", 0)),
])
def test_the_json_for_people_is_checked_as_strictly(change: dict[str, Any], at: tuple[Any, ...]) -> None:
    record = ANSWER.to_json()
    place: Any = record
    for step in at:
        place = place[step]
    place |= change
    with pytest.raises(MalformedMessage):
        Answer.from_json(record)


def test_more_platforms_than_the_bucket_has_room_for_are_refused() -> None:
    def one(number: int) -> ItemStatus:
        names = [f"Platform {number + n}" for n in range(answers.MAX_PLATFORMS)]
        platforms = tuple(PlatformStatus(name, PlatformState.LOOKING) for name in names)
        return ItemStatus(f"{number:016x}", Kind.IMAGE, State.ACCEPTED, 1, platforms)

    assert Answer(CASE_ID, (one(1),))
    with pytest.raises(MalformedMessage):
        Answer(CASE_ID, (one(1), one(2)))


def test_a_problem_in_place_of_an_answer_is_the_error_it_names() -> None:
    with pytest.raises(errors.UndoTooLate):
        Answer.from_bytes(Problem(Code.UNDO_TOO_LATE).to_bytes())
    assert answers.read(Problem(Code.BUSY, 30).to_bytes()) == Problem(Code.BUSY, 30)
