"""The database itself: its tables, what lies in its files, and writers that race."""
from __future__ import annotations

import os
import random
import sqlite3
import stat
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, hashes, picture, states, video
from tid_desktop import errors
from tid_desktop.intake import store as store_module
from tid_desktop.intake.proof import Solved
from tid_desktop.intake.refusal import Refusal
from tid_desktop.intake.store import NoDriver, Store
from tid_desktop.intake.tables import FINGERPRINTS, METADATA, SPENT
from tid_desktop.protocol.messages import MAX_ITEMS
from tid_desktop.protocol.problems import Code

WRITERS = 16


def url(file: Path) -> str:
    return f"sqlite:///{file}"


# --- tables and files -----------------------------------------------------------------------------------------------

def test_the_migrations_make_exactly_the_tables_that_the_code_uses(store: Store) -> None:
    with store.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_the_files_are_private_and_the_settings_are_on(database: Path) -> None:
    store = Store(url(database))
    Hotline(store).person(picture())
    files = list(database.parent.glob(database.name + "*"))
    assert {file.name[len(database.name):] for file in files} == {"", "-wal", "-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    with store.reading() as connection:
        told = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "secure_delete", "foreign_keys", "busy_timeout")}
    assert told == {"journal_mode": "wal", "secure_delete": 1, "foreign_keys": 1, "busy_timeout": 10_000}
    store.close()


def test_cases_outlive_the_process(database: Path) -> None:
    before = Hotline(Store(url(database)))
    person = before.person(picture())
    before.store.close()
    after = Hotline(Store(url(database)), before.keys)
    assert states(after.ask(person.status())) == ["received"]
    after.store.close()


def test_a_store_that_stays_locked_is_busy_and_not_broken(
        database: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    expect_log("database not available kind=OperationalError")
    monkeypatch.setattr(store_module, "SQLITE_PRAGMAS", ("busy_timeout=1", *store_module.SQLITE_PRAGMAS[1:]))
    hotline = Hotline(Store(url(database)))
    person = hotline.person(picture())
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.Busy) as busy:
        hotline.ask(person.withdraw())
    assert busy.value.retry_after == 30
    assert states(hotline.ask(person.status())) == ["received"], "reading goes on"
    other.execute("COMMIT")
    other.close()
    assert states(hotline.ask(person.withdraw())) == ["withdrawn"]
    hotline.store.close()


def test_a_failure_names_no_value(store: Store) -> None:
    secret = os.urandom(32).hex()
    with pytest.raises(IntegrityError, match=r"(?i)unique") as failure, store.writing() as connection:
        connection.execute(insert(SPENT), [{"challenge_hash": secret.encode(), "message_hash": b"", "expires": 1}] * 2)
    told = "".join(traceback.format_exception(failure.value))
    assert not [form for form in (secret, secret.encode().hex()) if form in told]


def test_a_database_whose_library_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(NoDriver):
        Store("postgresql+psycopg://intake@localhost/intake")


# --- what lies in the files -----------------------------------------------------------------------------------------

def on_disk(database: Path) -> bytes:
    return b"".join(file.read_bytes() for file in database.parent.glob(database.name + "*"))


def forms(secret: str) -> tuple[bytes, bytes, bytes]:
    """How a hexadecimal value could lie in a file."""
    return bytes.fromhex(secret), secret.encode(), secret.upper().encode()


def test_no_hash_and_no_token_lies_in_the_database_or_its_log(database: Path) -> None:
    hotline = Hotline(Store(url(database)))
    items = [picture(), video(40)]
    person = hotline.person(*items)
    hotline.desk.accept(person.case_id)
    hotline.ask(person.status())
    content = on_disk(database)
    assert person.case_id.encode() in content, "the test looks at the right files"
    assert not [form for value in (*hashes(items), person.manage, person.look, hotline.keys.column.hex())
                for form in forms(value) if form in content]
    hotline.store.close()


def test_who_has_the_keys_reads_the_values_back(store: Store) -> None:
    hotline, item = Hotline(store), picture()
    person = hotline.person(item)
    assert hotline.values(person.case_id) == hashes([item])


def test_a_purge_leaves_no_sealed_value_in_any_file(database: Path) -> None:
    hotline = Hotline(Store(url(database)))
    person, other = hotline.person(picture(), video(40)), hotline.person(picture())
    with hotline.store.reading() as connection:
        sealed: dict[str, list[bytes]] = {person.case_id: [], other.case_id: []}
        for case_id, value in connection.execute(select(FINGERPRINTS.c.case_id, FINGERPRINTS.c.sealed)):
            sealed[case_id].append(value)
    hotline.ask(person.withdraw())
    assert all(value in on_disk(database) for value in sealed[person.case_id]), "for seven days it can be undone"
    hotline.wait(8)
    hotline.ask(other.status())  # any request of the day purges
    content = on_disk(database)
    assert not any(value in content for value in sealed[person.case_id])
    assert all(value in content for value in sealed[other.case_id])
    hotline.store.close()


def test_a_purge_that_somebody_keeps_from_the_log_is_finished_the_next_day(
        database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "SQLITE_PRAGMAS", ("busy_timeout=1", *store_module.SQLITE_PRAGMAS[1:]))
    hotline = Hotline(Store(url(database)))
    person = hotline.person(picture())
    with hotline.store.reading() as connection:
        sealed = connection.scalars(select(FINGERPRINTS.c.sealed)).all()
    hotline.ask(person.withdraw())
    backup = sqlite3.connect(database, isolation_level=None)
    backup.execute("BEGIN")
    backup.execute("SELECT count(*) FROM cases").fetchall()  # an open reader keeps the log as it is
    hotline.wait(8)
    hotline.ask(person.status())
    assert any(value in on_disk(database) for value in sealed)
    backup.close()
    hotline.wait(1)
    hotline.ask(person.status())
    assert not any(value in on_disk(database) for value in sealed)
    hotline.store.close()


def test_a_purge_waits_for_a_locked_database_and_nobody_waits_for_it(
        database: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    expect_log("database not available")
    monkeypatch.setattr(store_module, "SQLITE_PRAGMAS", ("busy_timeout=1", *store_module.SQLITE_PRAGMAS[1:]))
    hotline = Hotline(Store(url(database)))
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    hotline.wait(8)
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert hotline.ask(person.status()).items[0].fingerprints == 3, "told as it is"
    other.close()
    assert hotline.ask(person.status()).items[0].fingerprints == 0
    hotline.store.close()


def test_an_ended_challenge_is_forgotten_with_the_next_one(store: Store) -> None:
    hotline = Hotline(store)
    hotline.service.answer(Person().create(picture()), Solved(os.urandom(32), expires=1))
    hotline.service.answer(Person().create(picture()), Solved(os.urandom(32), expires=2**33))
    with store.reading() as connection:
        assert [expires for (expires,) in connection.execute(select(SPENT.c.expires))] == [2**33]


# --- writers that race ----------------------------------------------------------------------------------------------

def at_once(jobs: list[Callable[[], object]]) -> list[object]:
    """Run all jobs at the same moment; a Refusal counts as its code."""
    gate = threading.Barrier(len(jobs))

    def run(job: Callable[[], object]) -> object:
        gate.wait()
        try:
            return job()
        except Refusal as refusal:
            return refusal.problem.code

    with ThreadPoolExecutor(len(jobs)) as threads:
        return list(threads.map(run, jobs))


def test_one_case_sent_many_times_at_once_is_one_case(hotline: Hotline) -> None:
    create = Person().create(picture(), video(20))
    answers = at_once([lambda: hotline.ask(create)] * WRITERS)
    assert len(set(map(repr, answers))) == 1
    assert len(hotline.desk.list_cases()) == 1
    assert hotline.store.active_fingerprints() == 23


def test_two_contents_for_one_case_number_give_one_case(hotline: Hotline) -> None:
    person = Person()
    outcomes = at_once([lambda: hotline.ask(person.create(picture())) for _ in range(WRITERS)])
    assert outcomes.count(Code.CASE_DIFFERS) == WRITERS - 1
    assert hotline.store.active_fingerprints() == 3


def test_racing_additions_stay_within_the_limit_and_none_is_half_there(hotline: Hotline) -> None:
    person = hotline.person(*(picture() for _ in range(MAX_ITEMS - 10)))
    additions = [person.append(picture(), picture(), picture()) for _ in range(WRITERS)]
    outcomes = at_once([lambda addition=addition: hotline.ask(addition) for addition in additions])
    assert outcomes.count(Code.TOO_MANY) == WRITERS - 3
    present = {item.item for item in hotline.ask(person.status()).items}
    assert len(present) == MAX_ITEMS - 1
    for addition, outcome in zip(additions, outcomes, strict=True):
        arrived = {item.item in present for item in addition.added}
        assert arrived == {outcome is not Code.TOO_MANY}


def test_one_challenge_is_spent_once_however_many_race_for_it(hotline: Hotline) -> None:
    solved = Solved(os.urandom(32), expires=2**33)
    creates = [Person().create(picture()) for _ in range(WRITERS)]
    outcomes = at_once([lambda create=create: hotline.service.answer(create, solved) for create in creates])
    assert outcomes.count(Code.PROOF_OF_WORK) == WRITERS - 1
    assert len(hotline.desk.list_cases()) == 1


def test_stops_undos_and_the_desk_at_once_leave_one_clear_state(hotline: Hotline) -> None:
    person = hotline.person(picture(), picture())
    jobs: list[Callable[[], object]] = [lambda: hotline.ask(person.withdraw()), lambda: hotline.ask(person.undo()),
                                        lambda: hotline.desk.accept(person.case_id),
                                        lambda: hotline.desk.reject(person.case_id, "other")] * 5
    random.shuffle(jobs)
    at_once(jobs)
    answer = hotline.ask(person.status())
    active = sum(item.fingerprints for item in answer.items if item.state in ("received", "accepted"))
    assert hotline.store.active_fingerprints() == active
    assert len(set(states(answer))) == 1
    hotline.ask(person.withdraw())
    assert hotline.store.active_fingerprints() == 0


@pytest.mark.parametrize("attempt", range(12))  # without patience one in ten fails
def test_stores_on_one_new_file_make_its_tables_once(database: Path, attempt: int) -> None:
    stores = at_once([lambda: Store(url(database))] * 4)
    assert all(isinstance(store, Store) and store.active_fingerprints() == 0 for store in stores)
    for store in stores:
        store.close()  # type: ignore[attr-defined]


