"""The five operations, as people meet them."""
from __future__ import annotations

import os
from dataclasses import replace

import pytest
from sqlalchemy import event

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, exact_only, picture, states, video
from tid_desktop.intake.proof import Solved
from tid_desktop.intake.refusal import Refusal
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import MAX_FINGERPRINTS, MAX_ITEMS, PlatformState, Request, State
from tid_desktop.protocol.problems import Code
from tid_desktop.protocol.profile import Limits


def refused(hotline: Hotline, request: Request) -> Code:
    with pytest.raises(Refusal) as refusal:
        hotline.ask(request)
    return refusal.value.problem.code


# --- create and append ----------------------------------------------------------------------------------------------

def test_a_new_case_is_received_with_its_items_in_order(hotline: Hotline) -> None:
    items = [picture() for _ in range(5)]
    answer = hotline.ask(Person().create(*items))
    assert answer.state is State.RECEIVED
    assert [item.item for item in answer.items] == [item.item for item in items]
    assert [item.fingerprints for item in answer.items] == [3] * 5
    assert hotline.store.active_fingerprints() == 15


def test_sending_a_case_again_changes_nothing(hotline: Hotline) -> None:
    person, item = Person(), picture()
    first = hotline.ask(person.create(item))
    assert hotline.ask(person.create(item)) == first
    assert hotline.store.active_fingerprints() == 3


def test_sending_a_stopped_case_again_does_not_bring_it_back(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    hotline.ask(person.withdraw())
    assert states(hotline.ask(person.create(item))) == ["withdrawn"]
    assert hotline.store.active_fingerprints() == 0


def test_the_same_case_with_other_content_is_told_apart(hotline: Hotline) -> None:
    person = hotline.person(picture())
    assert refused(hotline, person.create(picture())) is Code.CASE_DIFFERS


def test_a_stranger_can_not_take_over_a_case_by_creating_it(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    stranger = Person(case_id=person.case_id)
    assert refused(hotline, stranger.create(item)) is Code.CASE_DIFFERS
    assert refused(hotline, stranger.withdraw()) is Code.UNKNOWN_CASE
    assert states(hotline.ask(person.status())) == ["received"]


def test_more_can_be_added_and_adding_twice_is_harmless(hotline: Hotline) -> None:
    first, second = picture(), video(30)
    person = hotline.person(first)
    answer = hotline.ask(person.append(second))
    assert [item.item for item in answer.items] == [first.item, second.item]
    assert hotline.ask(person.append(second)) == answer
    assert hotline.store.active_fingerprints() == 33


def test_one_item_number_can_not_stand_for_two_things(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    assert refused(hotline, person.append(picture(), picture(item.item))) is Code.CASE_DIFFERS
    assert len(hotline.ask(person.status()).items) == 1, "a refused message leaves nothing behind"


def test_two_people_may_use_one_item_number(hotline: Hotline) -> None:
    item = picture()
    hotline.person(item)
    assert states(hotline.ask(Person().create(item))) == ["received"]


def test_a_case_holds_a_hundred_items(hotline: Hotline) -> None:
    person = hotline.person(*(exact_only() for _ in range(MAX_ITEMS - 1)))
    last = exact_only()
    hotline.ask(person.append(last))
    assert refused(hotline, person.append(exact_only())) is Code.TOO_MANY
    assert hotline.ask(person.append(last)).state is State.RECEIVED, "a repeat adds nothing"


def test_a_case_holds_8192_fingerprints(hotline: Hotline) -> None:
    person = hotline.person(video(600))
    for _ in range(12):
        hotline.ask(person.append(video(600)))
    hotline.ask(person.append(video(MAX_FINGERPRINTS - 13 * 600)))
    assert refused(hotline, person.append(exact_only())) is Code.TOO_MANY
    assert hotline.store.active_fingerprints() == MAX_FINGERPRINTS


@pytest.mark.parametrize("limits", [Limits(items=1), Limits(fingerprints=5), Limits(video=29)])
def test_a_hotline_can_set_lower_limits_in_its_profile(store: Store, limits: Limits) -> None:
    hotline = Hotline(store, limits=limits)
    assert refused(hotline, Person().create(picture(), video(30))) is Code.TOO_MANY


# --- who may do what ------------------------------------------------------------------------------------------------

def test_the_look_token_looks_and_can_not_stop(hotline: Hotline) -> None:
    person = hotline.person(picture())
    helper = replace(person, manage=person.look)
    assert states(hotline.ask(person.status(token=person.manage))) == ["received"]
    assert states(hotline.ask(person.status(token=person.look))) == ["received"]
    for request in (helper.withdraw(), helper.undo(), helper.append(picture())):
        assert refused(hotline, request) is Code.UNKNOWN_CASE


def test_an_unknown_case_and_a_wrong_token_cost_the_same_work(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.ask(person.status())

    def statements(request: Request) -> list[str]:
        seen: list[str] = []

        def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            seen.append(statement)

        event.listen(hotline.store._engine, "before_cursor_execute", note)
        assert refused(hotline, request) is Code.UNKNOWN_CASE
        event.remove(hotline.store._engine, "before_cursor_execute", note)
        return seen

    for known, unknown in ((person.status(token=os.urandom(32).hex()), Person().status()),
                           (replace(person, manage=os.urandom(32).hex()).withdraw(), Person().withdraw())):
        assert statements(known) == statements(unknown) != []


# --- stopping and undoing -------------------------------------------------------------------------------------------

def test_after_the_stop_no_fingerprint_is_active(hotline: Hotline) -> None:
    person = hotline.person(picture(), video(10))
    hotline.desk.accept(person.case_id)
    answer = hotline.ask(person.withdraw())
    assert answer.state is State.WITHDRAWN
    assert hotline.store.active_fingerprints() == 0
    assert hotline.ask(person.withdraw()) == answer, "stopping twice is harmless"


def test_one_item_can_be_stopped_alone(hotline: Hotline) -> None:
    keep, stop = picture(), picture()
    person = hotline.person(keep, stop)
    assert states(hotline.ask(person.withdraw(stop.item))) == ["received", "withdrawn"]
    assert hotline.store.active_fingerprints() == 3


def test_a_stop_does_not_fail_for_an_item_that_never_arrived(hotline: Hotline) -> None:
    arrived = picture()
    person = hotline.person(arrived)
    assert states(hotline.ask(person.withdraw(arrived.item, os.urandom(8).hex()))) == ["withdrawn"]


def test_one_person_stops_and_the_other_stays_protected(hotline: Hotline) -> None:
    item = picture()
    first, second = hotline.person(item), hotline.person(item)
    hotline.ask(first.withdraw())
    assert states(hotline.ask(second.status())) == ["received"]
    assert hotline.store.active_fingerprints() == 3


def test_a_stop_can_be_undone_for_seven_days(hotline: Hotline) -> None:
    person = hotline.person(picture(), picture())
    hotline.desk.accept(person.case_id)
    stopped = hotline.ask(person.withdraw())
    assert stopped.undo_until is not None
    assert (stopped.undo_until - hotline.today).days == 7
    hotline.wait(7)
    answer = hotline.ask(person.undo())
    assert (answer.state, answer.undo_until) == (State.ACCEPTED, None)
    assert hotline.store.active_fingerprints() == 6
    assert hotline.ask(person.undo()) == answer, "undoing twice is harmless"


def test_one_item_can_be_undone_alone(hotline: Hotline) -> None:
    first, second = picture(), picture()
    person = hotline.person(first, second)
    hotline.ask(person.withdraw())
    assert states(hotline.ask(person.undo(second.item))) == ["withdrawn", "received"]


def test_on_the_eighth_day_the_values_are_gone_for_good(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    hotline.wait(8)
    assert refused(hotline, person.undo()) is Code.UNDO_TOO_LATE
    answer = hotline.ask(person.status())
    assert [item.fingerprints for item in answer.items] == [0]
    assert answer.undo_until is None


def test_stopping_again_does_not_give_seven_more_days(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    hotline.wait(5)
    hotline.ask(person.withdraw())
    hotline.wait(3)
    assert refused(hotline, person.undo()) is Code.UNDO_TOO_LATE


def test_what_is_still_in_time_is_undone_when_something_else_is_not(hotline: Hotline) -> None:
    early, late = picture(), picture()
    person = hotline.person(early, late)
    hotline.ask(person.withdraw(early.item))
    hotline.wait(5)
    hotline.ask(person.withdraw())
    hotline.wait(4)
    assert states(hotline.ask(person.undo())) == ["withdrawn", "received"]


def test_undoing_does_not_wake_what_the_desk_rejected(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.desk.reject(person.case_id, "flood")
    hotline.ask(person.withdraw())
    assert states(hotline.ask(person.undo())) == ["rejected"]
    assert hotline.store.active_fingerprints() == 0


def test_a_stopped_case_can_be_added_to(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    assert states(hotline.ask(person.append(picture()))) == ["withdrawn", "received"]


# --- what the status says -------------------------------------------------------------------------------------------

def test_platforms_are_named_once_a_case_is_accepted_and_only_where_they_can_match(hotline: Hotline) -> None:
    person = hotline.person(picture(), video(3), exact_only())
    assert all(item.platforms == () for item in hotline.ask(person.status()).items)
    hotline.desk.accept(person.case_id)
    named = [{platform.name for platform in item.platforms} for item in hotline.ask(person.status()).items]
    assert named == [{"Example Pictures", "Example Chat", "Example Video", "Example Social"},
                     {"Example Video", "Example Social"},
                     {"Example Pictures", "Example Chat", "Example Video", "Example Social"}]


def test_what_a_platform_said_is_told_and_silence_too(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    hotline.desk.accept(person.case_id)
    hotline.desk.feedback(person.case_id, item.item, "Example Chat", "looking")
    hotline.desk.feedback(person.case_id, item.item, "Example Chat", "blocked")
    told = {platform.name: platform.state for platform in hotline.ask(person.status()).items[0].platforms}
    assert told["Example Chat"] is PlatformState.BLOCKED
    assert told["Example Pictures"] is PlatformState.NO_ANSWER


def test_the_largest_case_fits_an_answer(hotline: Hotline) -> None:
    person = hotline.person(*(picture() for _ in range(MAX_ITEMS)))
    hotline.desk.accept(person.case_id)
    assert len(hotline.ask(person.status()).items) == MAX_ITEMS


# --- proof of work --------------------------------------------------------------------------------------------------

def test_a_solved_challenge_is_good_for_one_message_and_its_repeats(hotline: Hotline) -> None:
    solved = Solved(os.urandom(32), expires=2**33)
    create = Person().create(picture())
    first = hotline.service.answer(create, solved)
    assert hotline.service.answer(create, solved) == first
    other = Person()
    with pytest.raises(Refusal) as refusal:
        hotline.service.answer(other.create(picture()), solved)
    assert refusal.value.problem.code is Code.PROOF_OF_WORK
    assert refused(hotline, other.status()) is Code.UNKNOWN_CASE


def test_a_refused_message_does_not_use_its_challenge_up(hotline: Hotline) -> None:
    person, solved = hotline.person(picture()), Solved(os.urandom(32), expires=2**33)
    with pytest.raises(Refusal):
        hotline.service.answer(person.create(picture()), solved)
    assert hotline.service.answer(Person().create(picture()), solved).state is State.RECEIVED
