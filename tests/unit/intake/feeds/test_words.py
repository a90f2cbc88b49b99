"""What platforms say, and to whom it is told."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from tests.unit.intake.people import Person, picture
from tests.unit.intake.platforms import NAME, ExtensionClient, Feeds
from tid_desktop import errors
from tid_desktop.intake import records
from tid_desktop.intake.feeds.words import Word, Words
from tid_desktop.intake.tables import FEEDBACK
from tid_desktop.protocol.messages import Item, PlatformState


def accepted(feeds: Feeds, *items: Item) -> Person:
    person = feeds.hotline.person(*items)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    return person


def ids(feeds: Feeds) -> dict[str, str]:
    """The entry of each value, as a platform knows it."""
    client = ExtensionClient(feeds)
    client.fetch()
    return {entry["value"]: entry_id for entry_id, entry in client.held.items()}


def told(feeds: Feeds, person: Person) -> list[str]:
    return [str(next(platform.state for platform in item.platforms if platform.name == NAME))
            for item in feeds.hotline.ask(person.status()).items if item.platforms]


def test_everybody_who_has_the_value_is_told_and_nobody_else(feeds: Feeds) -> None:
    item, other = picture(), picture()
    first, second = accepted(feeds, item), accepted(feeds, replace(item, item="0" * 16), other)
    feeds.say(ids(feeds)[item.fingerprints[1].value], "blocked")
    assert told(feeds, first) == ["blocked"]
    assert told(feeds, second) == ["blocked", "no_answer"]


def test_an_item_that_is_accepted_later_does_not_inherit_it(feeds: Feeds) -> None:
    item = picture()
    first, waiting = accepted(feeds, item), feeds.hotline.person(replace(item, item="0" * 16))
    feeds.say(ids(feeds)[item.fingerprints[1].value], "blocked")
    feeds.hotline.desk.accept(waiting.case_id)
    feeds.release()
    late = accepted(feeds, replace(item, item="1" * 16))
    assert [told(feeds, person) for person in (first, waiting, late)] == [["blocked"], ["no_answer"], ["no_answer"]]


def test_whoever_has_stopped_is_told_nothing_more(feeds: Feeds) -> None:
    item = picture()
    person = accepted(feeds, item)
    known = ids(feeds)
    feeds.hotline.ask(person.withdraw())
    feeds.say(known[item.fingerprints[1].value], "blocked")
    assert told(feeds, person) == []
    feeds.hotline.ask(person.undo())
    assert told(feeds, person) == ["no_answer"]


def test_the_latest_word_about_a_value_counts_and_of_several_values_the_strongest(feeds: Feeds) -> None:
    item = picture()
    person = accepted(feeds, item)
    known = ids(feeds)
    _exact, original, mirror = (known[fingerprint.value] for fingerprint in item.fingerprints)
    for entry_id, state, shown in ((original, "removed", "removed"), (original, "left_up", "left_up"),
                                   (mirror, "confirmed", "confirmed"), (original, "looking", "confirmed"),
                                   (mirror, "left_up", "looking")):
        feeds.say(entry_id, state)
        assert told(feeds, person) == [shown]
    with feeds.hotline.store.reading() as connection:
        noted = connection.execute(select(FEEDBACK)).all()
    assert {(row.entry, row.state) for row in noted} == {(original, "looking"), (mirror, "left_up")}
    assert {row.told_on for row in noted} == {feeds.hotline.today}


def test_a_word_counts_for_the_day_on_which_it_was_said(feeds: Feeds) -> None:
    item = picture()
    accepted(feeds, item)
    said_on = feeds.hotline.today
    feeds.words.say(NAME, [Word(PlatformState.BLOCKED, ids(feeds)[item.fingerprints[0].value])])
    feeds.hotline.wait(1)
    feeds.words.bring_all()
    with feeds.hotline.store.reading() as connection:
        assert connection.scalars(select(FEEDBACK.c.told_on)).all() == [said_on]


def test_a_platforms_answer_comes_before_anything_is_looked_up(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    """So its time doesn't tell how many have the value."""
    item = picture()
    accepted(feeds, item)
    entry_id = ids(feeds)[item.fingerprints[1].value]
    monkeypatch.setattr(records, "set_feedback", lambda *_args: pytest.fail("too early"))
    answer = feeds.http.post("/hotline/v1/feedback", json={"id": entry_id, "state": "blocked"}, headers=feeds.basic())
    assert answer.status_code == 200


def test_the_thread_brings_what_waits_before_it_ends(feeds: Feeds) -> None:
    item = picture()
    person = accepted(feeds, item)
    entry_id = ids(feeds)[item.fingerprints[1].value]
    with feeds.words.listening():
        feeds.words.say(NAME, [Word(PlatformState.BLOCKED, entry_id)])
    assert told(feeds, person) == ["blocked"]


@pytest.mark.parametrize(("failures", "state"), [
    ([errors.Busy(), errors.Busy()], "blocked"), ([errors.Busy()] * 3, "no_answer"),
    ([ValueError("a fault of ours")], "no_answer")])
def test_a_word_is_tried_again_while_the_database_is_busy(
        feeds: Feeds, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None],
        failures: list[Exception], state: str) -> None:
    item = picture()
    person = accepted(feeds, item)
    entry_id = ids(feeds)[item.fingerprints[1].value]
    waiting, note = list(failures), Words._note

    def sometimes(self: Words, *args: Any) -> None:
        if waiting:
            raise waiting.pop(0)
        note(self, *args)

    monkeypatch.setattr(Words, "_note", sometimes)
    if state == "no_answer":
        expect_log("a platform's word is lost")
    feeds.say(entry_id, "blocked")
    assert told(feeds, person) == [state]
