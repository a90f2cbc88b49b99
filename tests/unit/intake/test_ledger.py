"""The ledger: what is written before it is so, what a kill leaves of it, and when it is forgotten."""
from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import hashes, picture, states
from tid_desktop import errors
from tid_desktop.intake.itemkeys import FolderKeys
from tid_desktop.intake.ledger import BeingRestored, InUse, Ledger, Record, Told, What
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import State

DAY = date(2026, 11, 23)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "ledger")
    yield opened
    opened.close()


@pytest.fixture
def hotline(tmp_path: Path, ledger: Ledger) -> Iterator[Hotline]:
    store = Store(f"sqlite:///{tmp_path / 'intake.sqlite3'}", ledger)
    yield Hotline(store, days=FolderKeys(tmp_path / "days"))
    store.close()


def files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "ledger").iterdir())


def test_what_is_noted_is_read_back_in_order_over_several_days(ledger: Ledger) -> None:
    told = (Told("a" * 32, "image", "pdq", True), Told("b" * 32, "video", "md5", False))
    ledger.changed(What.REJECTED, DAY + timedelta(days=1), "CASE", ["3"], "flood")
    ledger.changed(What.WITHDRAWN, DAY, "CASE", ["1", "2"])
    ledger.changed(What.UNDONE, DAY, "CASE", ["2"])
    ledger.changed(What.UNDONE, DAY, "CASE", [])  # nothing happened
    ledger.published(7, 1_795_651_200, told)  # 2026-11-26
    assert list(ledger.read()) == [
        Record(DAY, What.WITHDRAWN, "CASE", ("1", "2")), Record(DAY, What.UNDONE, "CASE", ("2",)),
        Record(DAY + timedelta(days=1), What.REJECTED, "CASE", ("3",), "flood"),
        Record(DAY + timedelta(days=3), What.PUBLISHED, seq=7, at=1_795_651_200, told=told)]


def test_its_files_are_private(ledger: Ledger, tmp_path: Path) -> None:
    ledger.changed(What.WITHDRAWN, DAY, "CASE", ["1"])
    assert [(file.name, stat.S_IMODE(file.stat().st_mode)) for file in files(tmp_path)] == [("2026-11-23.log", 0o600)]
    assert stat.S_IMODE((tmp_path / "ledger").stat().st_mode) == 0o700


def test_wherever_a_kill_cuts_a_line_nothing_else_is_lost(
        ledger: Ledger, tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("a line of the ledger is unfinished")
    ledger.changed(What.WITHDRAWN, DAY, "CASE", ["1"])
    file, = files(tmp_path)
    before = file.read_bytes()
    ledger.changed(What.WITHDRAWN, DAY, "CASE", ["2"])
    whole = file.read_bytes()
    for cut in range(len(before), len(whole) + 1):
        file.write_bytes(whole[:cut])
        ledger.changed(What.WITHDRAWN, DAY, "CASE", ["3"])
        read = [record.items for record in ledger.read()]
        assert read == [("1",), ("2",), ("3",)] if cut >= len(whole) - 1 else [("1",), ("3",)]


def test_many_who_write_at_once_spoil_no_line(ledger: Ledger, tmp_path: Path) -> None:
    others = [Ledger(tmp_path / "ledger") for _ in range(8)]
    wide = [str(number) * 16 for number in range(200)]

    def write(several: Ledger) -> None:
        for _ in range(20):
            several.changed(What.WITHDRAWN, DAY, "CASE", wide)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, others))
    assert [record.items for record in ledger.read()] == [tuple(wide)] * 160
    for other in others:
        other.close()


def test_a_stop_that_can_not_be_noted_does_not_happen_and_can_be_sent_again(
        hotline: Hotline, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    expect_log("the ledger can't be written kind=OSError")
    person = hotline.person(picture())
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda _file, data: len(data) - 1)  # a full disk
        with pytest.raises(errors.Busy):
            hotline.ask(person.withdraw())
    assert states(hotline.ask(person.status())) == ["received"]
    assert states(hotline.ask(person.withdraw())) == ["withdrawn"]


def test_people_and_the_desk_leave_what_they_did_and_no_value(
        hotline: Hotline, ledger: Ledger, tmp_path: Path) -> None:
    one, two = picture(), picture()
    person = hotline.person(one, two)
    hotline.desk.accept(person.case_id)
    hotline.ask(person.withdraw(one.item))
    hotline.ask(person.withdraw(one.item))  # again: nothing new
    hotline.ask(person.undo())
    hotline.desk.reject(person.case_id, "other")
    assert [(record.what, record.items, record.reason) for record in ledger.read()] == [
        ("accepted", (one.item, two.item), None), ("withdrawn", (one.item,), None), ("undone", (one.item,), None),
        ("rejected", (one.item, two.item), "other")]
    text = files(tmp_path)[0].read_text()
    assert person.case_id in text
    assert not [value for value in (*hashes([one, two]), person.manage, person.look) if value in text]


def test_it_is_on_the_disk_before_the_database_says_yes(
        hotline: Hotline, ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    person, seen, noted = hotline.person(picture()), [], ledger.changed

    def look(*arguments: object) -> None:
        noted(*arguments)  # type: ignore[arg-type]
        with hotline.store.reading() as connection:
            seen.append(connection.exec_driver_sql("SELECT state FROM items").scalar())

    monkeypatch.setattr(ledger, "changed", look)
    hotline.ask(person.withdraw())
    assert seen == [State.RECEIVED]


def test_it_begins_with_the_oldest_day_that_a_back_up_could_come_from(
        hotline: Hotline, ledger: Ledger, tmp_path: Path) -> None:
    person = hotline.person(picture())
    for _ in range(6):
        hotline.ask(person.withdraw())
        hotline.ask(person.undo())
        hotline.wait(1)
        hotline.item_keys.renew(hotline.store, hotline.today, 3)
    assert [record.day for record in ledger.read()][::2] == [DAY + timedelta(days=past) for past in (3, 4, 5)]
    assert FolderKeys(tmp_path / "days").days()[0] == DAY + timedelta(days=3)


def test_a_restore_waits_for_nobody_and_nobody_begins_in_the_middle_of_one(tmp_path: Path, ledger: Ledger) -> None:
    second = Ledger(tmp_path / "ledger")
    with pytest.raises(InUse):
        Ledger(tmp_path / "ledger", alone=True)
    ledger.close()
    second.close()
    alone = Ledger(tmp_path / "ledger", alone=True)
    for more in (True, False):
        with pytest.raises(InUse if more else BeingRestored):
            Ledger(tmp_path / "ledger", alone=more)
    alone.close()
    Ledger(tmp_path / "ledger").close()


def test_practice_keeps_none() -> None:
    hotline = Hotline(Store())
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    assert list(hotline.store.ledger.read()) == []
    hotline.store.close()
