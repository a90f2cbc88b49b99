"""The publisher: what platforms are told and when, and that nobody can tell whether a value was known."""
from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, update

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import hashes, picture, states, video
from tests.unit.intake.platforms import Clock, ExtensionClient, Feeds, NcmecClient, StopNciiClient
from tid_desktop import errors
from tid_desktop.intake import publisher as publisher_module
from tid_desktop.intake.ledger import Told
from tid_desktop.intake.publisher import AT_A_TIME, Publisher
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import FEED, FINGERPRINTS, ITEMS, PUBLISHER
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, SignalType, StandsFor

WRITERS = 32


@pytest.fixture
def feeds(hotline: Hotline) -> Feeds:
    return Feeds(hotline)


def rows(hotline: Hotline) -> list[Any]:
    """The feed's table in its order."""
    with hotline.store.reading() as connection:
        return list(connection.execute(select(FEED).order_by(FEED.c.seq)).all())


def same_picture(item: Item) -> Item:
    """The same picture, handed in by somebody else."""
    return replace(item, item=picture().item)


def pdq_only(value: str) -> Item:
    return replace(picture(), fingerprints=(Fingerprint(SignalType.PDQ, value, 100, StandsFor.ORIGINAL),))


# --- what is published ----------------------------------------------------------------------------------------------

def test_only_what_the_desk_accepted_is_published(feeds: Feeds) -> None:
    items = [picture(), picture(), picture()]
    accepted, received, rejected = (feeds.hotline.person(item) for item in items)
    feeds.hotline.desk.accept(accepted.case_id)
    feeds.hotline.desk.reject(rejected.case_id, "flood")
    assert feeds.release() == 3
    reader = ExtensionClient(feeds)
    reader.fetch()
    assert reader.values == set(hashes(items[:1]))
    assert feeds.release() == 0, "there is nothing more to tell"
    assert received.case_id not in repr(rows(feeds.hotline))


def test_a_stop_an_undo_and_a_change_of_mind_reach_platforms(feeds: Feeds) -> None:
    item, reader = picture(), ExtensionClient(feeds)
    person = feeds.hotline.person(item)
    feeds.hotline.desk.accept(person.case_id)
    for change, sought in ((lambda: None, True), (lambda: feeds.hotline.ask(person.withdraw()), False),
                           (lambda: feeds.hotline.ask(person.undo()), True),
                           (lambda: feeds.hotline.desk.reject(person.case_id, "other"), False),
                           (lambda: feeds.hotline.desk.accept(person.case_id), True)):
        change()
        assert feeds.release() == 3
        assert reader.fetch() == 3
        assert reader.values == (set(hashes([item])) if sought else set())


def test_what_was_undone_before_the_next_batch_moves_nothing(feeds: Feeds) -> None:
    person = feeds.hotline.person(picture())
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    before = rows(feeds.hotline)
    feeds.hotline.ask(person.withdraw())
    feeds.publisher.look()
    feeds.hotline.ask(person.undo())
    assert feeds.release() == 0
    assert rows(feeds.hotline) == before


def test_an_item_that_is_added_later_is_published_too(feeds: Feeds) -> None:
    first, second = picture(), picture()
    person = feeds.hotline.person(first)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    feeds.hotline.ask(person.append(second))
    assert feeds.release() == 0, "the desk has still to see it"
    feeds.hotline.desk.accept(person.case_id)
    assert feeds.release() == 3
    reader = ExtensionClient(feeds)
    reader.fetch()
    assert reader.values == set(hashes([first, second]))


def test_a_value_that_an_item_has_twice_is_one_entry(feeds: Feeds) -> None:
    twice = Fingerprint(SignalType.PDQ, "ab" * 32, 100, StandsFor.ORIGINAL)
    person = feeds.hotline.person(replace(picture(), fingerprints=(twice, replace(twice, stands_for=StandsFor.MIRROR))))
    feeds.hotline.desk.accept(person.case_id)
    assert feeds.release() == 1
    feeds.hotline.ask(person.withdraw())
    assert feeds.release() == 1


def test_the_same_digits_of_another_kind_are_another_value(feeds: Feeds) -> None:
    code = Fingerprint(SignalType.MD5, "ab" * 16, None, StandsFor.FILE)
    person = feeds.hotline.person(replace(picture(), fingerprints=(code,)), Item("1" * 16, Kind.VIDEO, (code,)))
    feeds.hotline.desk.accept(person.case_id)
    assert feeds.release() == 2


# --- two people with one picture ------------------------------------------------------------------------------------

def test_one_stops_the_other_stays_protected_and_neither_can_tell(feeds: Feeds) -> None:
    item, alone = picture(), picture()
    hotline, reader = feeds.hotline, ExtensionClient(feeds)
    stops, stays, somebody = hotline.person(item), hotline.person(same_picture(item)), hotline.person(alone)
    for person in (stops, stays, somebody):
        hotline.desk.accept(person.case_id)
    assert feeds.release() == 6
    before = rows(hotline)
    assert hotline.ask(stops.withdraw()).items, "it is stopped"
    assert feeds.release() == 0
    assert rows(hotline) == before, "no row moves"
    assert reader.fetch() == 6
    assert reader.values == set(hashes([item, alone]))
    hotline.wait(8)
    hotline.store.purge(hotline.today)
    assert feeds.release() == 0
    reader.held.clear()
    reader.place = 0
    reader.fetch()
    assert reader.values == set(hashes([item, alone])), "also once the first one's values are deleted"
    hotline.ask(stays.withdraw())
    assert feeds.release() == 3
    reader.fetch()
    assert reader.values == set(hashes([alone]))


def test_answers_and_statements_are_the_same_whether_a_value_was_known_or_not(feeds: Feeds) -> None:
    """All that a person can do, once with values that others have handed in, once with fresh ones."""
    item, hotline = picture(), feeds.hotline
    hotline.desk.accept(hotline.person(item).case_id)
    feeds.release()
    told = []
    for handed_in in (same_picture(item), picture()):
        with statements(hotline.store) as ran:
            person = hotline.person(handed_in)
            answers = [hotline.ask(request) for request in (person.status(), person.withdraw(), person.undo())]
            hotline.desk.accept(person.case_id)
            feeds.publisher.publish()
            ran.clear()  # what the publisher does is no part of any answer
            answers += [hotline.ask(request) for request in (person.status(), person.withdraw(), person.undo(),
                                                             person.append(replace(handed_in, item="0" * 16)))]
            seen = list(ran)
        bare = json.dumps([answer.to_json() for answer in answers])
        told.append((bare.replace(person.case_id, "").replace(handed_in.item, ""), seen))
    assert told[0][0] == told[1][0]
    assert told[0][1] == told[1][1]
    assert told[0][1], "the test sees the statements"
    assert not any("feed_entries" in statement for statement in told[0][1]), "a request never touches the feed"


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """The statements that run on the store's connections, without their values."""
    ran: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        ran.append(statement)

    event.listen(store._engine, "before_cursor_execute", note)
    try:
        yield ran
    finally:
        event.remove(store._engine, "before_cursor_execute", note)


# --- order and time -------------------------------------------------------------------------------------------------

def test_a_batch_is_shuffled_across_cases(feeds: Feeds) -> None:
    for _ in range(4):
        feeds.hotline.desk.accept(feeds.hotline.person(*(picture() for _ in range(10))).case_id)
    feeds.release()
    order = [row.number for row in rows(feeds.hotline)]
    assert order != sorted(order)
    thirds = [number for number in order[:40] if number <= 30]
    assert 0 < len(thirds) < 30, "the first case's values aren't together"


def test_no_second_has_more_rows_than_a_page_and_seconds_never_go_back(feeds: Feeds) -> None:
    feeds.hotline.desk.accept(feeds.hotline.person(*(video(600) for _ in range(2)), picture()).case_id)
    feeds.release()
    feeds.hotline.desk.accept(feeds.hotline.person(picture()).case_id)
    feeds.release()
    published = rows(feeds.hotline)
    assert [row.seq for row in published] == list(range(1, 1_207))
    seconds = [row.published_at for row in published]
    assert seconds == sorted(seconds)
    assert max(seconds.count(second) for second in set(seconds)) == AT_A_TIME


def test_a_clock_that_is_set_back_moves_no_second_back(feeds: Feeds) -> None:
    reader = StopNciiClient(feeds)
    for back in (0, 3_600):
        feeds.clock.wait(-back)
        feeds.hotline.desk.accept(feeds.hotline.person(pdq_only(random.randbytes(32).hex())).case_id)
        feeds.publisher.publish()
    first, second = rows(feeds.hotline)
    assert second.published_at == first.published_at + 1
    feeds.clock.wait(3_700)
    assert reader.fetch() == 2


def test_readers_see_a_row_five_seconds_after_it_was_given_out(feeds: Feeds) -> None:
    feeds.hotline.desk.accept(feeds.hotline.person(picture()).case_id)
    feeds.publisher.publish()
    reader = ExtensionClient(feeds)
    feeds.clock.wait(4)
    assert reader.fetch() == 0
    feeds.clock.wait(1)
    assert reader.fetch() == 3


def test_batches_are_at_fixed_times_whenever_the_program_was_started(feeds: Feeds) -> None:
    wait = publisher_module._seconds_to_wait
    assert [wait(second, 15) for second in (0, 1, 899, 900, 1_801)] == [900, 899, 1, 900, 899]
    assert 0 < wait(12.5, 0) < 1, "without batches it doesn't spin either"


def test_a_publisher_that_runs_publishes_and_stops_when_it_is_told(
        feeds: Feeds, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    expect_log("publishing failed")
    outcomes: list[BaseException | int] = [errors.Busy(), ValueError("a fault of ours"), 3]

    def publish(self: Publisher) -> int:
        outcome = outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        self.stop()
        return outcome

    monkeypatch.setattr(Publisher, "publish", publish)
    monkeypatch.setattr(publisher_module, "_PAUSE", 0.001)
    feeds.publisher.run(0)
    assert outcomes == [], "it went on after each failure"


# --- what may go wrong ----------------------------------------------------------------------------------------------

def test_the_ledger_hears_of_a_batch_before_it_is_so(hotline: Hotline, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[int, int, list[bool]]] = []

    def published(seq: int, at: int, told: Sequence[Told]) -> None:
        assert {(entry.kind, entry.signal_type) for entry in told} == {("image", "md5"), ("image", "pdq")}
        heard.append((seq, at, [entry.active for entry in told]))
        if len(heard) == 3:
            raise errors.Busy

    monkeypatch.setattr(hotline.store.ledger, "published", published)
    clock, item = Clock(), picture()
    publisher = Publisher(hotline.store, hotline.item_keys, hotline.keys.column, clock=clock)
    person = hotline.person(item)
    hotline.desk.accept(person.case_id)
    publisher.publish()
    hotline.ask(person.withdraw())
    publisher.publish()
    publisher.publish()
    hotline.ask(person.undo())
    with pytest.raises(errors.Busy):
        publisher.publish()
    at = int(clock()) + 60
    assert heard == [(3, at, [True] * 3), (6, at + 1, [False] * 3), (9, at + 2, [True] * 3)]
    assert [row.active for row in rows(hotline)] == [False] * 3, "what can't be noted isn't published"
    with hotline.store.reading() as connection:
        assert connection.execute(select(PUBLISHER.c.last_seq, PUBLISHER.c.last_at)).one() == (6, at + 1)


def test_a_damaged_item_waits_and_the_others_do_not_wait_for_it(
        feeds: Feeds, expect_log: Callable[[str], None]) -> None:
    expect_log("a value can't be opened")
    damaged, whole = picture(), picture()
    person = feeds.hotline.person(damaged, whole)
    feeds.hotline.desk.accept(person.case_id)
    with feeds.hotline.store.writing() as connection:
        its_key = connection.scalar(select(ITEMS.c.sealed_key).where(ITEMS.c.item == damaged.item))
        connection.execute(update(ITEMS).where(ITEMS.c.item == damaged.item).values(sealed_key=its_key[::-1]))
    assert feeds.release() == 3
    with feeds.hotline.store.writing() as connection:
        connection.execute(update(ITEMS).where(ITEMS.c.item == damaged.item).values(sealed_key=its_key))
    assert feeds.release() == 3, "it is still waiting"


def test_a_stop_between_the_two_looks_of_the_publisher_wins(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    person = feeds.hotline.person(picture())
    feeds.hotline.desk.accept(person.case_id)
    read = Publisher._macs

    def meanwhile(self: Publisher, rows: Any) -> Any:
        feeds.hotline.ask(person.withdraw())
        return read(self, rows)

    monkeypatch.setattr(Publisher, "_macs", meanwhile)
    assert feeds.publisher.publish() == 0
    monkeypatch.undo()
    assert feeds.publisher.publish() == 0
    assert rows(feeds.hotline) == []


def test_an_undo_between_the_two_looks_of_the_publisher_is_seen_the_next_time(
        feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    person = feeds.hotline.person(picture())
    feeds.hotline.desk.accept(person.case_id)
    feeds.hotline.ask(person.withdraw())
    read = Publisher._macs

    def meanwhile(self: Publisher, rows: Any) -> Any:
        feeds.hotline.ask(person.undo())
        return read(self, rows)

    monkeypatch.setattr(Publisher, "_macs", meanwhile)
    assert feeds.publisher.publish() == 0
    monkeypatch.undo()
    assert feeds.publisher.publish() == 3


def test_after_a_week_of_no_publisher_a_deleted_value_is_told_as_deleted(feeds: Feeds) -> None:
    person, reader = feeds.hotline.person(picture()), ExtensionClient(feeds)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    reader.fetch()
    feeds.hotline.ask(person.withdraw())
    feeds.hotline.wait(8)
    feeds.hotline.store.purge(feeds.hotline.today)
    assert feeds.release() == 3
    assert reader.fetch() == 3
    assert reader.values == set()
    assert [row.value_mac for row in rows(feeds.hotline)] == [None] * 3, "nobody finds out that it was here"


def test_a_value_that_comes_back_after_it_was_deleted_gets_another_number(feeds: Feeds) -> None:
    item = picture()
    for _ in range(2):
        person = feeds.hotline.person(same_picture(item))
        feeds.hotline.desk.accept(person.case_id)
        feeds.release()
        feeds.hotline.ask(person.withdraw())
        feeds.release()
        feeds.hotline.wait(8)
        feeds.hotline.store.purge(feeds.hotline.today)
    assert len({row.entry_id for row in rows(feeds.hotline)}) == 6


# --- many at once ---------------------------------------------------------------------------------------------------

def test_five_thousand_accepted_at_once_end_up_in_every_format(database: Path) -> None:
    feeds = Feeds(Hotline(Store(f"sqlite:///{database}")))
    items = [video(10) for _ in range(500)]
    for person in [feeds.hotline.person(*items[start:start + 100]) for start in range(0, 500, 100)]:
        feeds.hotline.desk.accept(person.case_id)
    assert feeds.release() == 5_000
    feeds.clock.wait(5_000 / AT_A_TIME)  # each second of the feed holds so many
    for reader in (NcmecClient(feeds), StopNciiClient(feeds), ExtensionClient(feeds)):
        reader.fetch()
        assert reader.values == set(hashes(items))
    feeds.hotline.store.close()


def test_however_many_write_a_live_reader_skips_no_row(hotline: Hotline) -> None:
    """32 people and the desk change their minds, two publishers publish, readers of all three formats read along.

    The clock goes on between the publishers' rounds: a machine that is slow today doesn't matter.
    """
    feeds, over = Feeds(hotline, page=40), threading.Event()
    shared = [picture() for _ in range(3)]
    readers = NcmecClient(feeds), StopNciiClient(feeds), ExtensionClient(feeds)
    publishers = [(publisher, threading.Lock()) for publisher in (feeds.publisher, feeds.another_publisher())]

    def publish(publisher: Publisher, turn: threading.Lock) -> None:
        with turn:
            publisher.publish()

    def tick() -> None:
        with publishers[0][1], publishers[1][1]:
            feeds.clock.wait(7)

    def again(job: Callable[[], object]) -> None:
        while not over.wait(0.01):  # else nobody else gets a word in
            job()

    beside: list[Callable[[], object]] = [partial(publish, *each) for each in publishers]
    with ThreadPoolExecutor(WRITERS + 6) as threads:
        running = [threads.submit(again, job) for job in (*beside, tick, *(reader.fetch for reader in readers))]
        try:
            list(threads.map(partial(change_minds, hotline, shared), range(WRITERS)))
        finally:
            over.set()
        for job in running:
            job.result()
    feeds.release()
    feeds.clock.wait(3_600)
    expected = wanted(hotline)
    assert len(expected) > WRITERS, "the test has something to show"
    for reader in readers:
        reader.fetch()
    ncmec, stopncii, extension = readers
    assert set(extension.held) == set(ncmec.held) == expected
    assert stopncii.values == {entry["value"] for entry in extension.held.values() if entry["signal_type"] == "pdq"}


def change_minds(hotline: Hotline, shared: list[Item], number: int) -> None:
    """One person and the desk."""
    chance = random.Random(number)
    person = hotline.person(picture(), same_picture(chance.choice(shared)))
    for _ in range(4):
        chance.choice([lambda: hotline.desk.accept(person.case_id), lambda: hotline.ask(person.withdraw()),
                       lambda: hotline.ask(person.undo()), lambda: hotline.desk.reject(person.case_id, "other")])()
    hotline.ask(person.undo())
    if number % 2:
        hotline.desk.accept(person.case_id)


def wanted(hotline: Hotline) -> set[str]:
    """The entries of all values that accepted items have."""
    with hotline.store.reading() as connection:
        return set(connection.scalars(select(FEED.c.entry_id).join(FINGERPRINTS, FINGERPRINTS.c.entry == FEED.c.number)
                                      .join(ITEMS, (ITEMS.c.case_id == FINGERPRINTS.c.case_id)
                                            & (ITEMS.c.item == FINGERPRINTS.c.item))
                                      .where(ITEMS.c.state == "accepted")))


def test_of_two_publishers_each_row_is_told_once(feeds: Feeds) -> None:
    for _ in range(8):
        feeds.hotline.desk.accept(feeds.hotline.person(*(picture() for _ in range(20))).case_id)
    others = [feeds.another_publisher() for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(Publisher.publish, others)) + feeds.publisher.publish() == 8 * 20 * 3
    assert [row.seq for row in rows(feeds.hotline)] == list(range(1, 8 * 20 * 3 + 1))


def test_it_publishes_what_a_person_stopped_while_it_was_busy(feeds: Feeds) -> None:
    items = [picture() for _ in range(3)]
    person, reader = feeds.hotline.person(*items), ExtensionClient(feeds)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    assert states(feeds.hotline.ask(person.withdraw(items[0].item))) == ["withdrawn", "accepted", "accepted"]
    feeds.release()
    reader.fetch()
    assert reader.values == set(hashes(items[1:]))
