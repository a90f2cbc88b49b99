"""Every turn of the way, written down a second time: a changed turn has to be changed here too, on purpose."""
from __future__ import annotations

import pytest

from tid_desktop.flow.answers import Age, Answers, Keep, Where, Who
from tid_desktop.flow.steps import EVERYBODY, NUMBER, WAYS, NoSuchWay, Step, Verb, Way, next_step

TURNS: list[tuple[str, Way, str]] = [
    ("home", Verb.START, "where"), ("home", Verb.HELP_SOMEONE, "where"), ("home", Verb.PRACTISE, "practice"),
    ("home", Verb.HAVE_CODE, "enter-code"),
    ("practice", Verb.START, "where"), ("practice", Verb.HELP_SOMEONE, "where"),
    ("practice", Verb.HAVE_CODE, "enter-code"), ("practice", Verb.FINISH, "home"),
    ("where", Where.THIS_COMPUTER, "age"), ("where", Where.PHONE, "phone"), ("where", Where.NOT_MINE, "not-mine"),
    ("where", Where.ONLY_LINK, "only-link"), ("where", Where.FAKE, "fake"), ("where", Where.UNSURE, "where-unsure"),
    ("phone", Where.THIS_COMPUTER, "age"), ("phone", Verb.FINISH, "home"),
    ("not-mine", Where.ONLY_LINK, "only-link"), ("not-mine", Verb.FINISH, "home"),
    ("only-link", Where.THIS_COMPUTER, "age"), ("only-link", Verb.FINISH, "home"),
    ("fake", Where.THIS_COMPUTER, "age"), ("fake", Where.PHONE, "phone"), ("fake", Where.NOT_MINE, "not-mine"),
    ("fake", Where.ONLY_LINK, "only-link"),
    ("where-unsure", Where.THIS_COMPUTER, "age"), ("where-unsure", Where.PHONE, "phone"),
    ("where-unsure", Where.NOT_MINE, "not-mine"),
    ("age", Age.UNDER_18, "who"), ("age", Age.ADULT, "adult"), ("age", Age.SOME_OF_EACH, "some-of-each"),
    ("age", Age.UNSURE, "age-unsure"),
    ("young", Verb.FINISH, "home"), ("adult", Verb.FINISH, "home"),
    ("some-of-each", Verb.GO_ON, "who"), ("some-of-each", Verb.FINISH, "home"),
    ("age-unsure", Verb.GO_ON, "who"), ("age-unsure", Verb.FINISH, "home"),
    ("who", Who.ONLY_ME, "ready"), ("who", Who.SOMEONE, "shared"), ("who", Who.UNSURE, "shared"),
    ("shared", Verb.GO_ON, "ready"), ("shared", Where.PHONE, "phone"), ("shared", Verb.FINISH, "home"),
    ("ready", Verb.GO_ON, "add"),
    ("add", Verb.GO_ON, "leaves"), ("add", Where.PHONE, "phone"), ("add", Where.NOT_MINE, "not-mine"),
    ("leaves", Verb.GO_ON, "code"),
    ("code", Keep.HERE, "send"), ("code", Keep.CARD_ONLY, "send"),
    ("send", Verb.SENT, "sent"), ("send", Verb.FINISH, "home"),
    ("sent", Verb.OPEN_CASE, "case"), ("sent", Verb.FINISH, "home"),
    ("enter-code", Verb.OPEN_CASE, "case"), ("enter-code", Verb.FINISH, "home"),
    ("case", Verb.ADD_MORE, "add"), ("case", Verb.FINISH, "home"),
]


@pytest.mark.parametrize(("here", "way", "there"), TURNS)
def test_each_turn_leads_where_it_should(here: str, way: Way, there: str) -> None:
    assert next_step(Step(here), way, Answers()) == there


def test_no_turn_is_left_out() -> None:
    assert {(str(step), way) for step, ways in WAYS.items() for way in ways} == {turn[:2] for turn in TURNS}


def test_every_answer_to_a_question_leads_somewhere() -> None:
    for step, question in ((Step.WHERE, Where), (Step.AGE, Age), (Step.WHO, Who), (Step.CODE, Keep)):
        assert set(WAYS[step]) == set(question)


def test_every_step_can_be_reached_and_none_is_a_dead_end() -> None:
    reached = {target for ways in WAYS.values() for target in ways.values()}
    assert reached == set(Step)
    assert all(WAYS[step] for step in Step)


@pytest.mark.parametrize(("here", "way"), [("home", Verb.SENT), ("where", Who.ONLY_ME), ("code", Verb.GO_ON),
                                           ("adult", Verb.GO_ON), ("sent", Keep.HERE)])
def test_a_way_that_is_not_there_is_refused(here: str, way: Way) -> None:
    with pytest.raises(NoSuchWay):
        next_step(Step(here), way, Answers())


@pytest.mark.parametrize("age", Age)
def test_a_hotline_for_everybody_turns_nobody_away(age: Age) -> None:
    assert next_step(Step.AGE, age, Answers(age=age), served=EVERYBODY) is Step.WHO


@pytest.mark.parametrize(("age", "there"), [(Age.UNDER_18, Step.YOUNG), (Age.ADULT, Step.WHO),
                                            (Age.SOME_OF_EACH, Step.SOME_OF_EACH), (Age.UNSURE, Step.AGE_UNSURE)])
def test_a_hotline_for_adults_takes_no_picture_of_a_child(age: Age, there: Step) -> None:
    assert next_step(Step.AGE, age, Answers(age=age), served=frozenset({Age.ADULT})) is there


@pytest.mark.parametrize("step", [Step.YOUNG, Step.ADULT])
def test_practice_turns_nobody_away(step: Step) -> None:
    assert next_step(step, Verb.GO_ON, Answers(practice=True)) is Step.WHO


@pytest.mark.parametrize(("here", "way"), [(Step.AGE, Age.UNDER_18), (Step.SOME_OF_EACH, Verb.GO_ON),
                                           (Step.AGE_UNSURE, Verb.GO_ON)])
def test_a_helper_is_not_asked_who_uses_the_computer(here: Step, way: Way) -> None:
    assert next_step(here, way, Answers(helper=True)) is Step.READY


def test_a_helped_adult_in_practice_is_not_asked_either() -> None:
    assert next_step(Step.ADULT, Verb.GO_ON, Answers(practice=True, helper=True)) is Step.READY


def test_more_pictures_for_a_case_need_no_new_code() -> None:
    assert next_step(Step.LEAVES, Verb.GO_ON, Answers(adding=True)) is Step.SEND


def test_the_marks_go_from_one_to_five_and_never_back() -> None:
    assert set(NUMBER.values()) == {1, 2, 3, 4, 5}
    forward = [(step, target) for step, ways in WAYS.items() for target in ways.values()
               if step in NUMBER and target in NUMBER and step is not Step.ADD]
    assert all(NUMBER[step] <= NUMBER[target] for step, target in forward)
