"""The hotline puts an older back-up back: what it forgot is offered again, and no stop is claimed that nobody heard."""
from __future__ import annotations

import pytest

from tests.faults.person import Person, failing, picture
from tests.faults.table import Tell
from tid_desktop import errors
from tid_desktop.case.model import CaseState
from tid_desktop.ui.pages import news


@pytest.fixture
def empty(person: Person) -> Person:
    """Its hotline saved a back-up before anybody came."""
    person.hotline.back_up()
    return person


def test_a_kept_case_that_was_lost_there_is_offered_again(empty: Person, tell: Tell) -> None:
    code = empty.hand_in().code
    empty.hotline.restore()
    told = failing(lambda: empty.service().refresh(empty.kept()))
    assert type(told) is errors.CaseLost
    standing = empty.standing()
    assert empty.service().submit(empty.kept()).state is CaseState.RECEIVED
    assert empty.service(keep=False).find(code.text).state is CaseState.RECEIVED
    assert list(empty.hotline.known().values()) == [["received"] * 2]
    tell("an older back-up, without the case", told, standing + "; sent again by one press, under the same code")


def test_a_picture_that_was_lost_there_waits_to_be_sent_again(person: Person, tell: Tell) -> None:
    person.hand_in()
    person.hotline.back_up()
    person.service().add(person.kept(), [picture(7)])
    person.hotline.restore()
    case = person.service().refresh(person.kept())
    assert case.state is CaseState.WAITING
    standing = person.standing()
    assert person.service().submit(person.kept()).state is CaseState.RECEIVED
    assert list(person.hotline.known().values()) == [["received"] * 3]
    tell("an older back-up, without what was added", news.summary(case),
         standing + "; sent again by one press")


def test_a_stop_of_a_case_that_was_lost_there_waits(empty: Person, tell: Tell) -> None:
    empty.hand_in()
    empty.hotline.restore()
    told = failing(lambda: empty.service().withdraw(empty.kept()))
    assert type(told) is errors.StopWaits
    tell("an older back-up, without the case: it is stopped", told, empty.standing())


def test_a_stop_that_was_lost_there_is_shown_as_what_it_is_and_can_be_made_again(person: Person, tell: Tell) -> None:
    person.hand_in()
    person.hotline.back_up()
    assert person.service().withdraw(person.kept()).state is CaseState.WITHDRAWN
    person.hotline.restore()
    case = person.service().refresh(person.kept())
    assert case.state is CaseState.RECEIVED
    standing = person.standing()
    assert person.service().withdraw(case).state is CaseState.WITHDRAWN
    tell("an older back-up, without the stop", news.summary(case),
         standing + "; stopped again by one press")


def test_a_card_without_a_case_is_told_to_be_unknown(empty: Person, tell: Tell) -> None:
    service = empty.service(keep=False)
    code = service.submit(service.draft([picture(1)])).code
    empty.hotline.restore()
    told = failing(lambda: empty.service(keep=False).find(code.text))
    assert type(told) is errors.UnknownCase
    tell("an older back-up, without the case, and only a card", told, empty.standing())
