"""The computer's clock is wrong. Nobody is locked out of looking and stopping by it; where it can be told, it is."""
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.faults.person import Person, failing, picture
from tests.faults.table import Tell
from tests.wire import TlsServer
from tid_desktop import errors
from tid_desktop.case import service as case_service
from tid_desktop.case.model import CaseState


def test_years_ahead_or_an_old_copy_takes_nothing_new_and_still_stops(person: Person, tell: Tell) -> None:
    person.hand_in()
    waiting = person.keep(5)
    person.profile = replace(person.profile, not_after=date.today() - timedelta(days=1))  # as this clock sees it
    told = failing(lambda: person.service().draft([picture(9)]))
    for act in (lambda: person.service().submit(waiting), lambda: person.service().more(waiting, [picture(9)])):
        assert type(failing(act)) is type(told) is errors.ProfileExpired
    first, second = person.service().kept()
    assert person.service().withdraw(person.service().refresh(first)).state is CaseState.WITHDRAWN
    assert person.service().undo(first).state is CaseState.RECEIVED
    assert person.service().withdraw(second).state is CaseState.WITHDRAWN
    assert list(person.hotline.known().values()) == [["received"] * 2]
    tell("years ahead, or a copy that is too old: handing in", told, person.standing())
    tell("years ahead, or a copy that is too old: looking, stopping, undoing", None, person.standing())


def test_what_waits_and_is_too_late_keeps_nobody_from_looking_or_from_stopping_one_picture(
        person: Person, tell: Tell) -> None:
    case = person.hand_in()
    with person.another(TlsServer(person.server.authority), address="https://localhost:1"):
        failing(lambda: person.service().add(case, [picture(7)]))
    person.profile = replace(person.profile, not_after=date.today() - timedelta(days=1))
    case = person.service().refresh(person.kept())
    assert ([item.state for item in case.items], len(case.outbox)) == (["received", "received", "waiting"], 1)
    told = failing(lambda: person.service().withdraw(case, [case.items[0].item]))
    assert type(told) is errors.ProfileExpired  # of the addition; the stop went first
    assert list(person.hotline.known().values()) == [["withdrawn", "received"]]
    assert [item.state for item in person.kept().items] == ["withdrawn", "received", "waiting"]
    tell("years ahead, while an addition waits: one picture is stopped", told, person.standing())


@pytest.mark.parametrize(("fault", "first", "last"), [
    ("behind: the certificate is yet to come", 300, 400), ("ahead: the certificate is past", -400, -300)])
def test_a_certificate_of_another_time_points_at_the_clock(
        person: Person, tell: Tell, fault: str, first: int, last: int) -> None:
    person.keep()
    now = datetime.now(UTC)
    times = {"not_before": now + timedelta(days=first), "not_after": now + timedelta(days=last)}
    with person.another(server := TlsServer(person.server.authority, times=times)):
        told = failing(lambda: person.service().submit(person.kept()))
        assert (type(told), server.plain_bytes) == (errors.ClockWrong, 0)
    standing = person.standing()
    assert person.service().submit(person.kept()).state is CaseState.RECEIVED
    tell(fault, told, standing + "; later sent once")


@pytest.mark.parametrize(("fault", "years"), [("four years ahead", 4), ("four years behind", -4)])
def test_a_stop_can_be_undone_whatever_the_clock_says(
        person: Person, tell: Tell, monkeypatch: pytest.MonkeyPatch, fault: str, years: int) -> None:
    case = person.hand_in()
    wrong = date.today().replace(month=1, day=1) + timedelta(days=365 * years)
    monkeypatch.setattr(case_service, "date", type("Clock", (date,), {"today": classmethod(lambda _: wrong)}))
    person.profile = replace(person.profile, not_after=date.max)
    case = person.service().withdraw(case)
    assert (case.checked_on, case.undo_until) == (wrong, datetime.now(UTC).date() + timedelta(days=7))
    assert case.can_undo(wrong)
    assert person.service().undo(case).state is CaseState.RECEIVED
    tell(f"{fault}: a stop is undone", None, f"{person.standing()}; dates shown as this clock tells them")
