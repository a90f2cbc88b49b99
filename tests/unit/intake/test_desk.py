"""What the hotline's people can do, and what they are kept from."""
from __future__ import annotations

import pytest

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import hashes, picture, states
from tid_desktop.intake.desk import Desk, NoSuchCase, NoSuchItem, NoSuchPlatform, UnknownWord
from tid_desktop.protocol.messages import State


def test_the_list_shows_days_and_counts_oldest_first_and_no_fingerprint(hotline: Hotline) -> None:
    items = [picture(), picture()]
    second_day = hotline.today.replace(day=24)
    first = hotline.person(*items)
    hotline.today = second_day
    second = hotline.person(picture())
    cases = hotline.desk.list_cases()
    assert [case.case_id for case in cases] == [first.case_id, second.case_id]
    assert [str(case.received_on) for case in cases] == ["2026-11-23", "2026-11-24"]
    assert [item.fingerprints for item in cases[0].items] == [3, 3]
    shown = repr(cases) + repr([case.to_json() for case in cases])
    assert not any(value in shown for value in [*hashes(items), first.manage, first.look])


def test_a_desk_with_many_cases_asks_for_those_that_wait(hotline: Hotline) -> None:
    accepted, rejected, waiting, added = (hotline.person(picture(), picture()) for _ in range(4))
    for person in (accepted, added):
        hotline.desk.accept(person.case_id)
    hotline.desk.reject(rejected.case_id, "other")
    hotline.ask(added.append(picture()))

    def listed(state: State) -> set[str]:
        return {case.case_id for case in hotline.desk.list_cases(state)}

    assert listed(State.RECEIVED) == {waiting.case_id, added.case_id}, "what was added to an accepted case waits too"
    assert listed(State.ACCEPTED) == {accepted.case_id, added.case_id}
    assert listed(State.REJECTED) == {rejected.case_id}
    assert listed(State.WITHDRAWN) == set()
    shown = next(case for case in hotline.desk.list_cases(State.RECEIVED) if case.case_id == added.case_id)
    assert [item.state for item in shown.items] == ["accepted", "accepted", "received"], "the case is shown whole"


def test_one_case_is_shown_like_in_the_list(hotline: Hotline) -> None:
    person = hotline.person(picture(), picture())
    hotline.person(picture())
    assert hotline.desk.show(person.case_id) in hotline.desk.list_cases()
    assert hotline.desk.show(person.case_id).case_id == person.case_id
    with pytest.raises(NoSuchCase):
        hotline.desk.show("0" * 16)


def test_accept_and_reject_reach_the_person_as_states(hotline: Hotline) -> None:
    person = hotline.person(picture(), picture())
    hotline.desk.accept(person.case_id)
    assert states(hotline.ask(person.status())) == ["accepted", "accepted"]
    hotline.desk.reject(person.case_id, "not_plausible")
    answer = hotline.ask(person.status())
    assert answer.state is State.REJECTED
    assert "plausible" not in repr(answer), "why is for the desk alone"
    assert hotline.store.active_fingerprints() == 0


def test_a_desk_can_change_its_mind_for_a_week(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.desk.reject(person.case_id, "other")
    hotline.wait(7)
    hotline.desk.accept(person.case_id)
    assert states(hotline.ask(person.status())) == ["accepted"]
    assert hotline.store.active_fingerprints() == 3
    hotline.wait(30)
    hotline.service.purge_daily()
    assert hotline.store.active_fingerprints() == 3, "accepted again means kept"


def test_rejected_values_are_deleted_after_a_week(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.desk.reject(person.case_id, "flood")
    hotline.wait(8)
    assert [item.fingerprints for item in hotline.ask(person.status()).items] == [0]
    hotline.desk.accept(person.case_id)
    assert states(hotline.ask(person.status())) == ["rejected"], "there is nothing left to accept"


def test_a_desk_can_not_bring_back_what_a_person_stopped(hotline: Hotline) -> None:
    stopped, other = picture(), picture()
    person = hotline.person(stopped, other)
    hotline.ask(person.withdraw(stopped.item))
    hotline.desk.accept(person.case_id)
    assert states(hotline.ask(person.status())) == ["withdrawn", "accepted"]
    hotline.desk.reject(person.case_id, "other")
    assert states(hotline.ask(person.status())) == ["withdrawn", "rejected"]


def test_only_known_cases_items_platforms_and_words(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    desk: Desk = hotline.desk
    with pytest.raises(NoSuchCase):
        desk.accept("0" * 16)
    with pytest.raises(UnknownWord):
        desk.reject(person.case_id, "because I say so")
    with pytest.raises(NoSuchItem):
        desk.feedback(person.case_id, item.item, "Example Chat", "blocked")  # platforms haven't seen it
    desk.accept(person.case_id)
    with pytest.raises(NoSuchPlatform):
        desk.feedback(person.case_id, item.item, "Somewhere Else", "blocked")
    with pytest.raises(UnknownWord):
        desk.feedback(person.case_id, item.item, "Example Chat", "deleted from the internet")


def test_the_practice_panel_gets_the_whole_list_after_each_action(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    assert hotline.desk.play({"action": "list"})["cases"][0]["state"] == "received"
    accepted = hotline.desk.play({"action": "accept", "case_id": person.case_id})
    assert accepted["cases"][0]["items"] == [
        {"item": item.item, "kind": "image", "state": "accepted", "fingerprints": 3, "reason": None}]
    hotline.desk.play({"action": "feedback", "case_id": person.case_id, "item": item.item,
                       "platform": "Example Chat", "state": "confirmed"})
    rejected = hotline.desk.play({"action": "reject", "case_id": person.case_id, "reason": "flood"})
    assert rejected["cases"][0]["items"][0]["reason"] == "flood"
