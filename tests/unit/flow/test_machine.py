"""Stories of people on their way through the program, without a window."""
from __future__ import annotations

import pytest

from tid_desktop.flow.answers import Age, Answers, Keep, Keeping, Where, Who
from tid_desktop.flow.machine import Flow
from tid_desktop.flow.steps import EVERYBODY, YOUNG_PEOPLE, NoSuchWay, Step, Verb, Way

TO_ADD: list[Way] = [Verb.START, Where.THIS_COMPUTER, Age.UNDER_18, Who.ONLY_ME, Verb.GO_ON]
TO_CODE: list[Way] = [*TO_ADD, Verb.GO_ON, Verb.GO_ON]


def walked(*ways: Way, served: frozenset[Age] = YOUNG_PEOPLE) -> Flow:
    flow = Flow(served=served)
    for way in ways:
        flow.take(way)
    return flow


def test_the_whole_way_from_home_to_sent() -> None:
    flow = walked(*TO_CODE, Keep.HERE, Verb.SENT)
    assert flow.step is Step.SENT
    assert flow.answers == Answers(where=Where.THIS_COMPUTER, age=Age.UNDER_18, who=Who.ONLY_ME, keep=Keep.HERE)


def test_after_sending_there_is_no_way_back() -> None:
    flow = walked(*TO_CODE, Keep.CARD_ONLY, Verb.SENT)
    assert not flow.can_go_back
    with pytest.raises(NoSuchWay):
        flow.back()


def test_once_sending_was_tried_there_is_no_way_back_either() -> None:
    flow = walked(*TO_CODE, Keep.HERE)
    flow.close_way_back()
    assert not flow.can_go_back
    assert (flow.step, flow.answers.keep) == (Step.SEND, Keep.HERE)
    assert flow.take(Verb.SENT) is Step.SENT


def test_back_never_leaks_a_later_choice() -> None:
    """She said it is her own computer and kept the code here; then she goes back and says that others use it."""
    flow = walked(*TO_CODE, Keep.HERE)
    while flow.step is not Step.WHO:
        flow.back()
    assert flow.answers == Answers(where=Where.THIS_COMPUTER, age=Age.UNDER_18)
    assert flow.chosen is Who.ONLY_ME
    flow.take(Who.SOMEONE)
    assert flow.answers.keep is None
    assert flow.answers.keeping is Keeping.ADVISE_NO


def test_back_undoes_the_choice_of_practice() -> None:
    flow = walked(Verb.PRACTISE, Verb.START)
    assert flow.answers.practice
    assert flow.back() is Step.PRACTICE
    assert flow.answers.practice
    assert flow.back() is Step.HOME
    assert not flow.answers.practice


def test_back_walks_the_same_steps_in_reverse() -> None:
    flow = walked(Verb.START, Where.UNSURE, Where.NOT_MINE, Where.ONLY_LINK)
    assert [flow.back() for _ in range(4)] == [Step.NOT_MINE, Step.WHERE_UNSURE, Step.WHERE, Step.HOME]
    assert not flow.can_go_back


def test_a_wrong_way_changes_nothing() -> None:
    flow = walked(Verb.START)
    with pytest.raises(NoSuchWay):
        flow.take(Verb.SENT)
    assert (flow.step, flow.answers, flow.chosen) == (Step.WHERE, Answers(), None)


@pytest.mark.parametrize(("who", "keeping"), [(Who.ONLY_ME, Keeping.ASK), (Who.SOMEONE, Keeping.ADVISE_NO),
                                              (Who.UNSURE, Keeping.ADVISE_NO)])
def test_keeping_is_never_the_default_where_others_use_the_computer(who: Who, keeping: Keeping) -> None:
    assert Answers(who=who).keeping is keeping


def test_without_an_answer_keeping_is_advised_against() -> None:
    assert Answers().keeping is Keeping.ADVISE_NO


def test_a_helper_keeps_nothing() -> None:
    flow = walked(Verb.HELP_SOMEONE, Where.THIS_COMPUTER, Age.UNDER_18)
    assert flow.step is Step.READY
    assert flow.answers.keeping is Keeping.NEVER


def test_helping_in_practice_is_both() -> None:
    flow = walked(Verb.PRACTISE, Verb.HELP_SOMEONE, Where.THIS_COMPUTER, Age.ADULT, Verb.GO_ON)
    assert flow.step is Step.READY
    assert (flow.answers.practice, flow.answers.helper) == (True, True)


def test_home_forgets_every_answer() -> None:
    flow = walked(Verb.PRACTISE, Verb.START, Where.PHONE, Verb.FINISH)
    assert (flow.step, flow.answers, flow.can_go_back) == (Step.HOME, Answers(), False)


def test_finish_is_possible_everywhere() -> None:
    flow = walked(*TO_CODE)
    assert flow.finish() is Step.HOME
    assert (flow.answers, flow.can_go_back) == (Answers(), False)


def test_more_pictures_for_a_case_go_straight_to_send() -> None:
    flow = walked(Verb.HAVE_CODE, Verb.OPEN_CASE, Verb.ADD_MORE, Verb.GO_ON, Verb.GO_ON)
    assert (flow.step, flow.answers.adding) == (Step.SEND, True)
    flow.take(Verb.SENT)
    assert (flow.step, flow.answers.adding) == (Step.SENT, False)


def test_a_hotline_for_everybody_asks_an_adult_on() -> None:
    assert walked(Verb.START, Where.THIS_COMPUTER, Age.ADULT, served=EVERYBODY).step is Step.WHO


@pytest.mark.parametrize("practice", [True, False])
def test_a_found_case_says_whether_this_is_practice(practice: bool) -> None:
    """Her code belongs to Practice, and she typed it at the door for real cases."""
    flow = walked(Verb.HAVE_CODE)
    assert flow.open_case(practice=practice) is Step.CASE
    assert flow.answers.practice is practice
    flow.back()
    assert flow.answers.practice is False
