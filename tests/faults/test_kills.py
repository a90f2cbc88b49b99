"""Whatever the program was doing when it died: one case, the right state, the code still valid, nothing twice.

Each death is a real one: SIGKILL for a process that runs the real cases, vault and client, at one of the steps that can
be seen from outside of it. The hotline is the real intake, in this process, and lives on. By default a few steps of
each story are tried; ``dev.py faults`` tries all.
"""
from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.faults.kills import Mortal, open_mortal
from tests.faults.table import Tell

WHOLE = "TID_EVERY_STEP" in os.environ
FEW = 6  # deaths a story, from the first step to the last, where not every step is tried
LEAST = 200  # steps of handing in, adding and stopping, in all

Said = dict[str, Any]


class Story(NamedTuple):
    """What the process does that dies, what an earlier one had done, and what must be so after."""

    act: str
    begin: str
    words: str
    check: Callable[[Said, dict[str, str] | None, list[str]], str]


# --- what must be so --------------------------------------------------------------------------------------------------

def one_case(said: Said, hotline: dict[str, str] | None) -> dict[str, Any]:
    """The one kept case, which is settled, and the same for the hotline and for the code on the card."""
    (case,) = said["after"]
    assert case["waiting"] == 0
    assert hotline == case["items"] == said["card"]["items"]
    assert case["state"] == said["card"]["state"]
    return dict(case)


def handed_in(said: Said, hotline: dict[str, str] | None, _before: list[str]) -> str:
    if not said["before"]:  # it died before anything was kept: then nothing was sent either
        assert hotline is None
        assert said["card"] == {"problem": "unknown_case"}
        return "not begun"
    case = one_case(said, hotline)
    assert (case["state"], list(case["items"].values())) == ("received", ["received"] * 5)
    return "handed in"


def added(said: Said, hotline: dict[str, str] | None, before: list[str]) -> str:
    case = one_case(said, hotline)
    asked = said["before"][0]["waiting"] or len(said["before"][0]["items"]) > len(before)
    assert set(before) <= set(case["items"])
    assert list(case["items"].values()) == ["received"] * (6 if asked else 2)
    return "added" if asked else "not begun"


def stopped(said: Said, hotline: dict[str, str] | None, before: list[str], left: int = 0) -> str:
    case = one_case(said, hotline)
    asked = said["before"][0]["waiting"] or "withdrawn" in said["before"][0]["items"].values()
    assert list(case["items"]) == before
    assert sorted(case["items"].values()) == (["received"] * left + ["withdrawn"] * (2 - left) if asked
                                              else ["received"] * 2)
    return "stopped" if asked else "not begun"


def stopped_one(said: Said, hotline: dict[str, str] | None, before: list[str]) -> str:
    return stopped(said, hotline, before, left=1)


def undone(said: Said, hotline: dict[str, str] | None, before: list[str]) -> str:
    case = one_case(said, hotline)
    asked = said["before"][0]["waiting"] or said["before"][0]["state"] == "received"
    assert set(case["items"].values()) == {"received" if asked else "withdrawn"}
    return "undone" if asked else "not begun"


def nothing_kept(said: Said) -> None:
    assert said["before"] == said["after"] == []


def handed_in_with_card(said: Said, hotline: dict[str, str] | None, _before: list[str]) -> str:
    """What a case that isn't kept still had to send dies with the process; its code tells what arrived."""
    nothing_kept(said)
    if hotline is None:
        assert said["card"] == {"problem": "unknown_case"}
        return "not begun"
    assert (said["card"]["state"], said["card"]["items"]) == ("received", hotline)
    assert len(hotline) in (2, 4, 5)  # of five, two a message
    return "handed in" if len(hotline) == 5 else "handed in, in part"


def added_with_card(said: Said, hotline: dict[str, str] | None, before: list[str]) -> str:
    nothing_kept(said)
    assert hotline is not None
    assert (said["card"]["state"], said["card"]["items"]) == ("received", hotline)
    assert set(before) <= set(hotline)
    assert len(hotline) in (2, 4, 6)
    return {2: "not begun", 4: "added, in part", 6: "added"}[len(hotline)]


def stopped_with_card(said: Said, hotline: dict[str, str] | None, before: list[str]) -> str:
    nothing_kept(said)
    assert hotline is not None
    assert list(hotline) == before
    assert len(set(hotline.values())) == 1
    assert (said["card"]["state"], said["card"]["items"]) == (hotline[before[0]], hotline)
    return "stopped" if said["card"]["state"] == "withdrawn" else "not begun"


STORIES = [
    Story("hand_in", "", "handing in, kept", handed_in),
    Story("add", "begin", "adding, kept", added),
    Story("stop_one", "begin", "stopping one, kept", stopped_one),
    Story("stop", "begin", "stopping all, kept", stopped),
    Story("undo", "begin_stopped", "undoing a stop, kept", undone),
    Story("hand_in_with_card_only", "", "handing in, card only", handed_in_with_card),
    Story("add_with_card", "begin_with_card", "adding, card only", added_with_card),
    Story("stop_with_card", "begin_with_card", "stopping all, card only", stopped_with_card),
]
CHANGES = ("stop_one", "stop", "undo", "stop_with_card")  # what is pressed once more where it was not begun


# --- the deaths -------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mortal]:
    with open_mortal(tmp_path_factory.mktemp("k")) as opened:
        yield opened


def begun(mortal: Mortal, story: Story, count: int) -> list[Path]:
    """So many homes, in which somebody has come so far."""
    homes = mortal.new_homes(count)
    if story.begin:
        mortal.live(story.begin, homes, 2)
    return homes


def steps_of(mortal: Mortal, story: Story) -> list[str]:
    steps: list[str] = mortal.live(story.act, begun(mortal, story, 1), count=True)["steps"]
    return steps


@pytest.mark.timeout(600)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.words)
def test_death_at_any_step_leaves_one_case_in_its_right_state(mortal: Mortal, story: Story, tell: Tell) -> None:
    last = len(steps_of(mortal, story))
    steps = list(range(1, last + 1)) if WHOLE else [1 + (last - 1) * n // (FEW - 1) for n in range(FEW)]
    ends: dict[str, int] = {}
    for at, home in zip(steps, begun(mortal, story, len(steps)), strict=True):
        known = mortal.known()
        mortal.kill(story.act, home, at)
        said = mortal.live("look", [home])["result"]
        cases, mine = mortal.known(), (home / "case id").read_text()
        before = known.get(mine, {})
        assert set(cases) - {mine} == set(known) - {mine}  # never a second case
        end = story.check(said, cases.get(mine), list(before))
        ends[end] = ends.get(end, 0) + 1
        if end == "not begun" and story.act in CHANGES:  # pressing it again does it
            mortal.live(story.act, [home])
            assert story.check(mortal.live("look", [home])["result"], mortal.known().get(mine), list(before)) != end
    assert {step for act, step in mortal.deaths if act == story.act} == set(steps)
    assert len(ends) > 1  # it died early enough, and late enough
    tell(f"killed while {story.words}", None,
         f"{sum(ends.values())} deaths: " + ", ".join(f"{count} {end}" for end, count in ends.items()))


def test_there_are_more_than_two_hundred_different_steps_to_die_at(mortal: Mortal, tell: Tell) -> None:
    """All of which the story above has tried, where it is told to try every step."""
    count = {story.act: len(steps_of(mortal, story)) for story in STORIES if story.act != "undo"}
    assert sum(count.values()) >= LEAST
    assert all(steps > 10 for steps in count.values())
    tell("steps at which handing in, adding and stopping can die", None,
         f"{sum(count.values())} in all, {'every one' if WHOLE else f'{FEW} a story'} tried")
