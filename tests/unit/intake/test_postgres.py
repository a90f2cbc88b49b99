"""What only a database server can do: break its connections, restart, let many write at once and block each other."""
from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import URL, select, text, update

from tests.postgres import Server
from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, picture, states
from tests.unit.intake.test_store import at_once
from tid_desktop import errors
from tid_desktop.intake import entries, records
from tid_desktop.intake import store as store_module
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import FINGERPRINTS, ITEMS
from tid_desktop.protocol.messages import State

PATIENCE = 60


@pytest.fixture
def database(postgres: Server) -> Iterator[URL]:
    with postgres.database() as url:
        yield url


@pytest.fixture
def hotline(database: URL) -> Iterator[Hotline]:
    store = Store(database)
    yield Hotline(store)
    store.close()


def test_a_server_that_went_away_is_busy_and_once_it_is_back_all_is_well(
        hotline: Hotline, postgres: Server, expect_log: Callable[[str], None]) -> None:
    expect_log("database not available kind=OperationalError")
    person = hotline.person(picture())
    postgres.stop()
    try:
        for request in (person.status(), person.withdraw()):
            with pytest.raises(errors.Busy) as busy:
                hotline.ask(request)
            assert busy.value.retry_after == 30
    finally:
        postgres.start()
    assert states(hotline.ask(person.withdraw())) == ["withdrawn"]


def test_after_a_restart_nobody_meets_a_broken_connection(hotline: Hotline, postgres: Server) -> None:
    person = hotline.person(picture())
    postgres.restart()
    assert states(hotline.ask(person.status())) == ["received"]


def test_a_connection_that_breaks_in_the_middle_leaves_nothing_half_done(
        hotline: Hotline, postgres: Server, monkeypatch: pytest.MonkeyPatch,
        expect_log: Callable[[str], None]) -> None:
    expect_log("database not available")
    person, create = Person(), records.add_case
    def torn(*arguments: object) -> bool:
        made = create(*arguments)  # type: ignore[arg-type]
        postgres.restart()
        return made

    monkeypatch.setattr(records, "add_case", torn)
    request = person.create(picture())
    with pytest.raises(errors.Busy):
        hotline.ask(request)
    monkeypatch.undo()
    assert hotline.desk.list_cases() == []
    assert states(hotline.ask(request)) == ["received"]


def test_who_waits_too_long_for_a_row_is_told_to_come_back(
        database: URL, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    expect_log("database not available")
    monkeypatch.setitem(store_module.POSTGRES, "options", "-c lock_timeout=50")
    hotline = Hotline(Store(database))
    person = hotline.person(picture())
    with hotline.store.writing() as other:
        records.find_case(other, person.case_id)
        with pytest.raises(errors.Busy):
            hotline.ask(person.withdraw())
        assert states(hotline.ask(person.status())) == ["received"], "reading goes on"
    assert states(hotline.ask(person.withdraw())) == ["withdrawn"]
    hotline.store.close()


def test_a_reader_sees_one_state_from_beginning_to_end_and_can_not_write(hotline: Hotline) -> None:
    person = hotline.person(picture())
    with hotline.store.reading() as connection:
        assert [row.state for row in records.items_of(connection, person.case_id)] == [State.RECEIVED]
        hotline.desk.accept(person.case_id)
        assert [row.state for row in records.items_of(connection, person.case_id)] == [State.RECEIVED]
        with pytest.raises(Exception, match="read-only"):
            connection.execute(update(ITEMS).values(position=1))
    assert states(hotline.ask(person.status())) == ["accepted"]


def test_stores_on_one_new_database_make_its_tables_once(database: URL) -> None:
    stores = at_once([lambda: Store(database)] * 6)
    assert all(isinstance(store, Store) and store.active_fingerprints() == 0 for store in stores)
    for store in stores:
        store.close()  # type: ignore[attr-defined]


def test_the_servers_log_names_no_case(hotline: Hotline, postgres: Server) -> None:
    """It writes down every broken rule with its row, so none is broken when two send the same case at once."""
    create = Person().create(picture())
    at_once([lambda: hotline.ask(create)] * 8)
    assert create.case_id not in postgres.log()


def test_stops_the_desk_new_keys_and_the_purge_at_once_never_block_each_other_for_good(hotline: Hotline) -> None:
    """A deadlock would be told as Busy, which fails here."""
    people = [hotline.person(*(picture() for _ in range(20))) for _ in range(4)]
    past = hotline.person(*(picture() for _ in range(20)))
    hotline.desk.reject(past.case_id, "other")
    hotline.wait(8)
    with hotline.store.writing() as connection:
        connection.execute(update(ITEMS).values(key_day=hotline.today - timedelta(days=1)))

    def some(person: Person) -> list[str]:
        return random.sample([item.item for item in hotline.ask(person.status()).items], 15)

    jobs: list[Callable[[], object]] = []
    for person in people:
        jobs += [lambda person=person: hotline.ask(person.withdraw(*some(person))),  # type: ignore[misc]
                 lambda person=person: hotline.ask(person.undo(*some(person))),  # type: ignore[misc]
                 lambda person=person: hotline.desk.accept(person.case_id)]  # type: ignore[misc]
    jobs += [lambda: hotline.desk.accept(past.case_id), lambda: hotline.store.purge(hotline.today),
             lambda: hotline.item_keys.renew(hotline.store, hotline.today, 14)] * 2
    random.shuffle(jobs)
    at_once(jobs)
    with hotline.store.reading() as connection:
        broken = connection.execute(
            select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.state).join(
                FINGERPRINTS, (ITEMS.c.case_id == FINGERPRINTS.c.case_id) & (ITEMS.c.item == FINGERPRINTS.c.item))
            .where(FINGERPRINTS.c.active != ITEMS.c.state.in_([State.RECEIVED, State.ACCEPTED]))).all()
    assert broken == []


def test_a_purge_waits_for_the_desk_and_takes_nothing_back_that_was_accepted(hotline: Hotline) -> None:
    person = hotline.person(picture())
    hotline.desk.reject(person.case_id, "other")
    hotline.wait(8)
    with ThreadPoolExecutor(1) as thread:
        with hotline.store.writing() as connection:
            records.find_case(connection, person.case_id)
            row, = records.items_of(connection, person.case_id)
            records.change_item(connection, row, active=True, state=State.ACCEPTED, keep_until=None)
            purging = thread.submit(hotline.store.purge, hotline.today)
            wait_until_blocked(hotline.store)
        assert purging.result(PATIENCE) == 0
    assert hotline.store.active_fingerprints() == 3


def test_new_keys_pass_by_what_is_being_deleted_and_never_give_it_a_key_again(hotline: Hotline) -> None:
    person, other = hotline.person(picture()), hotline.person(picture())
    hotline.ask(person.withdraw())
    hotline.wait(1)
    with ThreadPoolExecutor(1) as thread, hotline.store.writing() as connection:
        entries.lock(connection)
        row, = records.items_of(connection, person.case_id)
        records.forget_values(connection, person.case_id, row.item)
        thread.submit(hotline.item_keys.renew, hotline.store, hotline.today, 14).result(PATIENCE)
    with hotline.store.reading() as connection:
        keys = {case_id: (key is not None, day) for case_id, key, day in connection.execute(
            select(ITEMS.c.case_id, ITEMS.c.sealed_key, ITEMS.c.key_day))}
    assert keys == {person.case_id: (False, None), other.case_id: (True, hotline.today)}


def wait_until_blocked(store: Store) -> None:
    """Until another connection waits for a lock of ours."""
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                   " AND datname = current_database()")
    pause = threading.Event()
    while True:
        with store.reading() as connection:
            if connection.scalar(waiting):
                return
        pause.wait(0.01)
