"""The map of the way: every step, and where each answer or button on it leads.

``WAYS`` is the whole map; ``next_step`` adds the few turns that depend on the mode. A step's value is also the name of
its page.
"""
from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from tid_desktop.errors import InternalError
from tid_desktop.flow.answers import Age, Answers, Keep, Where, Who


class NoSuchWay(InternalError):
    """A page asked for a way that its step doesn't have."""


class Step(StrEnum):
    """Where the person is."""

    HOME = "home"
    PRACTICE = "practice"
    WHERE = "where"
    PHONE = "phone"
    NOT_MINE = "not-mine"
    ONLY_LINK = "only-link"
    FAKE = "fake"
    WHERE_UNSURE = "where-unsure"
    AGE = "age"
    YOUNG = "young"
    ADULT = "adult"
    SOME_OF_EACH = "some-of-each"
    AGE_UNSURE = "age-unsure"
    WHO = "who"
    SHARED = "shared"
    READY = "ready"
    ADD = "add"
    LEAVES = "leaves"
    CODE = "code"
    SEND = "send"
    SENT = "sent"
    ENTER_CODE = "enter-code"
    CASE = "case"


class Verb(StrEnum):
    """A button that is no answer."""

    START = "start"  # on Home: Protect a picture
    HELP_SOMEONE = "help-someone"  # the young person takes over in helper mode
    PRACTISE = "practise"
    HAVE_CODE = "have-code"
    GO_ON = "go-on"
    ADD_MORE = "add-more"
    SENT = "sent"
    OPEN_CASE = "open-case"
    FINISH = "finish"


Way = Where | Age | Who | Keep | Verb

# The five steps of the marks on top of the window; steps that are missing here show none.
NUMBER: Mapping[Step, int] = {
    **dict.fromkeys((Step.WHERE, Step.PHONE, Step.NOT_MINE, Step.ONLY_LINK, Step.FAKE, Step.WHERE_UNSURE, Step.AGE,
                     Step.YOUNG, Step.ADULT, Step.SOME_OF_EACH, Step.AGE_UNSURE, Step.WHO, Step.SHARED, Step.READY), 1),
    Step.ADD: 2, Step.LEAVES: 3, Step.CODE: 4, Step.SEND: 5, Step.SENT: 5,
}

_WHERE: dict[Way, Step] = {
    Where.THIS_COMPUTER: Step.AGE, Where.PHONE: Step.PHONE, Where.NOT_MINE: Step.NOT_MINE,
    Where.ONLY_LINK: Step.ONLY_LINK, Where.FAKE: Step.FAKE, Where.UNSURE: Step.WHERE_UNSURE}
YOUNG_PEOPLE, EVERYBODY = frozenset({Age.UNDER_18}), frozenset({Age.UNDER_18, Age.ADULT})
_END: dict[Way, Step] = {Verb.FINISH: Step.HOME}

WAYS: Mapping[Step, Mapping[Way, Step]] = {
    Step.HOME: {Verb.START: Step.WHERE, Verb.HELP_SOMEONE: Step.WHERE, Verb.PRACTISE: Step.PRACTICE,
                Verb.HAVE_CODE: Step.ENTER_CODE},
    Step.PRACTICE: {Verb.START: Step.WHERE, Verb.HELP_SOMEONE: Step.WHERE, Verb.HAVE_CODE: Step.ENTER_CODE, **_END},
    Step.WHERE: _WHERE,
    Step.PHONE: {Where.THIS_COMPUTER: Step.AGE, **_END},
    Step.NOT_MINE: {Where.ONLY_LINK: Step.ONLY_LINK, **_END},
    Step.ONLY_LINK: {Where.THIS_COMPUTER: Step.AGE, **_END},
    Step.FAKE: {way: _WHERE[way] for way in (Where.THIS_COMPUTER, Where.PHONE, Where.NOT_MINE, Where.ONLY_LINK)},
    Step.WHERE_UNSURE: {way: _WHERE[way] for way in (Where.THIS_COMPUTER, Where.PHONE, Where.NOT_MINE)},
    Step.AGE: {Age.UNDER_18: Step.YOUNG, Age.ADULT: Step.ADULT, Age.SOME_OF_EACH: Step.SOME_OF_EACH,
               Age.UNSURE: Step.AGE_UNSURE},
    Step.YOUNG: _END,
    Step.ADULT: _END,
    Step.SOME_OF_EACH: {Verb.GO_ON: Step.WHO, **_END},
    Step.AGE_UNSURE: {Verb.GO_ON: Step.WHO, **_END},
    Step.WHO: {Who.ONLY_ME: Step.READY, Who.SOMEONE: Step.SHARED, Who.UNSURE: Step.SHARED},
    Step.SHARED: {Verb.GO_ON: Step.READY, Where.PHONE: Step.PHONE, **_END},
    Step.READY: {Verb.GO_ON: Step.ADD},
    Step.ADD: {Verb.GO_ON: Step.LEAVES, Where.PHONE: Step.PHONE, Where.NOT_MINE: Step.NOT_MINE},
    Step.LEAVES: {Verb.GO_ON: Step.CODE},
    Step.CODE: {Keep.HERE: Step.SEND, Keep.CARD_ONLY: Step.SEND},
    Step.SEND: {Verb.SENT: Step.SENT, **_END},
    Step.SENT: {Verb.OPEN_CASE: Step.CASE, **_END},
    Step.ENTER_CODE: {Verb.OPEN_CASE: Step.CASE, **_END},
    Step.CASE: {Verb.ADD_MORE: Step.ADD, **_END},
}


def next_step(step: Step, way: Way, answers: Answers, *, served: frozenset[Age] = YOUNG_PEOPLE) -> Step:
    """Where ``way`` leads from ``step``, given all answers with this one among them. Raises NoSuchWay.

    ``served``: whom this copy's hotline takes, by the age in the picture; all others are led to a service for them.
    """
    if step in (Step.YOUNG, Step.ADULT) and way is Verb.GO_ON and answers.practice:
        return _skip_who(Step.WHO, answers)  # practice protects no picture, so nobody is turned away from it
    if step is Step.AGE and isinstance(way, Age) and (way in served or served == EVERYBODY):
        return _skip_who(Step.WHO, answers)
    if step is Step.LEAVES and answers.adding and way is Verb.GO_ON:
        return Step.SEND  # the case has its code already
    try:
        return _skip_who(WAYS[step][way], answers)
    except KeyError:
        raise NoSuchWay(f"{way} on {step}") from None


def _skip_who(target: Step, answers: Answers) -> Step:
    """A helper's computer is always somebody else's: nothing is kept, so nothing is asked."""
    return Step.READY if target is Step.WHO and answers.helper else target
