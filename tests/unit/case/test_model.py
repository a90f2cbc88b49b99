"""A case comes back from the sealed file as it went in, or not at all."""
from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tid_desktop.case.model import Case
from tid_desktop.errors import VaultDamaged

MakeCase = Callable[..., Case]


def _stored(case: Case) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(json.dumps(case.to_json()))
    return record


def test_a_case_survives_the_round_trip(make_case: MakeCase) -> None:
    case = make_case(1)
    assert Case.from_json(_stored(case)) == case
    bare = replace(case, items=(), outbox=(), sent_on=None, checked_on=None, case_id="")
    assert Case.from_json(_stored(bare)) == bare


def test_what_was_not_kept_is_kept_once_it_is_in_the_file(make_case: MakeCase) -> None:
    case = make_case(1, kept=False)
    assert Case.from_json(_stored(case)) == replace(case, kept=True)


@pytest.mark.parametrize(("member", "value"), [
    ("code", "041061050R3GG28A740Y"), ("code", None), ("case_id", "short"), ("service_id", "x" * 32), ("practice", 1),
    ("state", "lost"), ("items", None), ("items", [{}]), ("outbox", [""]), ("outbox", [7]), ("outbox", ["x"] * 501),
    ("sent_on", "2026-13-01"), ("checked_on", 7), ("undo_until", ""), ("more", 1),
])
def test_a_damaged_case_is_refused(make_case: MakeCase, member: str, value: object) -> None:
    with pytest.raises(VaultDamaged):
        Case.from_json({**_stored(make_case(1)), member: value})


@pytest.mark.parametrize(("member", "value"), [
    ("item", "0" * 15), ("kind", "sound"), ("label", None), ("label", "x" * 81), ("fingerprints", [{}]), ("count", -1),
    ("count", True), ("state", "draft"), ("platforms", [{"name": "One"}]),
])
def test_a_damaged_item_is_refused(make_case: MakeCase, member: str, value: object) -> None:
    record = _stored(make_case(1))
    record["items"][0][member] = value
    with pytest.raises(VaultDamaged):
        Case.from_json(record)


def test_two_items_of_one_name_are_refused(make_case: MakeCase) -> None:
    record = _stored(make_case(1))
    record["items"].append(record["items"][0])
    with pytest.raises(VaultDamaged):
        Case.from_json(record)


def test_a_missing_member_and_something_else_altogether_are_refused(make_case: MakeCase) -> None:
    record = _stored(make_case(1))
    del record["outbox"]
    for damaged in (record, [], None, "case"):
        with pytest.raises(VaultDamaged):
            Case.from_json(damaged)


def test_no_repr_shows_a_code_a_label_a_hash_or_a_token(make_case: MakeCase) -> None:
    case = make_case(1)
    shown = repr(case)
    item = case.items[0]
    for secret in (case.code.compact, case.case_id, item.label, item.fingerprints[0].value, "op"):
        assert secret not in shown


def test_details_are_kept_and_older_files_have_none(make_case: MakeCase) -> None:
    case = make_case(1)
    first, second = case.items
    detailed = replace(case, items=(replace(first, details=("0f" * 8, "a5" * 8)), second))
    assert Case.from_json(_stored(detailed)) == detailed
    older = _stored(case)
    for item in older["items"]:
        del item["details"]
    assert Case.from_json(older) == case


@pytest.mark.parametrize("details", ["0f" * 8, [3], ["not hex, not hex"]])
def test_damaged_details_are_refused(make_case: MakeCase, details: object) -> None:
    stored = _stored(make_case(1))
    stored["items"][0]["details"] = details
    with pytest.raises(VaultDamaged):
        Case.from_json(stored)


@pytest.mark.parametrize(("told", "today", "possible"), [
    (date(2026, 11, 9), date(2026, 11, 9), True), (date(2026, 11, 9), date(2026, 11, 16), True),
    (date(2026, 11, 9), date(2026, 11, 17), False), (date(2031, 1, 1), date(2031, 1, 1), True),
    (None, date(2026, 11, 17), False)])
def test_a_stop_can_be_undone_to_its_last_day_and_a_clock_that_is_wrong_takes_nothing_away(
        make_case: MakeCase, told: date | None, today: date, possible: bool) -> None:
    """In 2031, by this clock, the hotline just said "until the 16th of November 2026": so it isn't 2031."""
    assert make_case(1, checked_on=told, undo_until=date(2026, 11, 16)).can_undo(today) is possible
    assert not make_case(1, checked_on=told, undo_until=None).can_undo(today)
