"""Keys of items and of days: who can read what on which day, also in copies that somebody kept."""
from __future__ import annotations

import shutil
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import hashes, picture, states
from tid_desktop.intake import itemkeys, records
from tid_desktop.intake.columns import SealedValueError
from tid_desktop.intake.itemkeys import DayKeyGone, FolderKeys
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import ITEMS

DAY = date(2026, 11, 23)
BACKUPS = 3  # days that a back-up is kept


@pytest.fixture
def days(tmp_path: Path) -> FolderKeys:
    return FolderKeys(tmp_path / "days")


@pytest.fixture
def hotline(tmp_path: Path, days: FolderKeys) -> Hotline:
    return Hotline(Store(f"sqlite:///{tmp_path / 'intake.sqlite3'}"), days=days)


def next_day(hotline: Hotline) -> None:
    """What a server does once a day."""
    hotline.wait(1)
    hotline.store.purge(hotline.today)
    hotline.item_keys.renew(hotline.store, hotline.today, BACKUPS)


def copy_of(hotline: Hotline, tmp_path: Path, name: str) -> Hotline:
    """The hotline as somebody has it who copied the database today, and opens it with the keys there are later."""
    file = tmp_path / name
    with sqlite3.connect(tmp_path / "intake.sqlite3") as source, sqlite3.connect(file) as target:
        source.backup(target)
    source.close()
    target.close()
    return Hotline(Store(f"sqlite:///{file}"), hotline.keys, hotline.today, days=FolderKeys(tmp_path / "days"))


def test_the_key_files_are_private_and_one_a_day(hotline: Hotline, days: FolderKeys, tmp_path: Path) -> None:
    hotline.person(picture())
    hotline.person(picture())
    assert days.days() == [DAY]
    assert stat.S_IMODE((tmp_path / "days").stat().st_mode) == 0o700
    assert [(file.name, stat.S_IMODE(file.stat().st_mode)) for file in (tmp_path / "days").iterdir()] == [
        ("2026-11-23.key", 0o600)]


def test_many_who_make_a_days_key_at_once_get_the_same(tmp_path: Path) -> None:
    several = [FolderKeys(tmp_path / "days") for _ in range(16)]
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda keys: keys.make(DAY), several))
    sealed = several[0].cipher(DAY).seal(b"value", "row")
    assert {keys.cipher(DAY).open(sealed, "row") for keys in several} == {b"value"}
    assert len(list((tmp_path / "days").iterdir())) == 1


def test_what_is_in_use_can_be_read_on_every_day(hotline: Hotline, days: FolderKeys,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(itemkeys, "AT_A_TIME", 2)
    items = [picture() for _ in range(5)]
    person = hotline.person(*items)
    for _ in range(10):
        next_day(hotline)
        assert hotline.values(person.case_id) == hashes(items)
    assert days.days() == [hotline.today - timedelta(days=past) for past in range(BACKUPS, -1, -1)]


def test_what_was_stopped_can_be_read_nowhere_once_its_last_days_key_is_gone(hotline: Hotline, tmp_path: Path) -> None:
    """Back-ups of every day before and after the stop are kept for ever, with all keys that there are at the end."""
    gone, kept = picture(), picture()
    stops, stays = hotline.person(gone), hotline.person(kept)
    copies = [copy_of(hotline, tmp_path, "copy-0")]
    hotline.ask(stops.withdraw())
    for number in range(1, 8):
        next_day(hotline)
        copies.append(copy_of(hotline, tmp_path, f"copy-{number}"))
    assert hotline.values(stops.case_id) == hashes([gone]), "until the seventh day it can be undone"
    next_day(hotline)
    assert hotline.values(stops.case_id) == []
    assert copies[-1].values(stops.case_id) == hashes([gone]), "a fresh back-up still opens"
    for _ in range(BACKUPS + 1):
        next_day(hotline)
    for copy in copies:
        with pytest.raises(DayKeyGone):
            copy.values(stops.case_id)
        copy.store.close()
    assert hotline.values(stays.case_id) == hashes([kept])


def test_an_item_from_before_items_had_keys_gets_one(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    with hotline.store.writing() as connection:
        column = hotline.item_keys.open("", "", None, None)
        (case_id, name, sealed_key, key_day), = records.items_under_older_keys(
            connection, hotline.today + timedelta(days=1), 2)
        records.reseal_values(connection, case_id, name,
                              hotline.item_keys.open(case_id, name, sealed_key, key_day), column)
        connection.execute(update(ITEMS).values(sealed_key=None, key_day=None))
    assert hotline.values(person.case_id) == hashes([item])
    next_day(hotline)
    assert hotline.values(person.case_id) == hashes([item])
    with hotline.store.reading() as connection:
        assert records.key_days(connection) == {hotline.today}


def test_a_key_serves_its_own_item_alone(hotline: Hotline) -> None:
    hotline.person(picture())
    with hotline.store.reading() as connection:
        (case_id, _item, sealed_key, key_day), = records.items_under_older_keys(
            connection, hotline.today + timedelta(days=1), 2)
    with pytest.raises(SealedValueError):
        hotline.item_keys.open(case_id, picture().item, sealed_key, key_day)


def test_a_stop_is_undone_on_another_day_under_another_key(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    hotline.ask(person.withdraw())
    for _ in range(BACKUPS + 2):
        next_day(hotline)
    assert states(hotline.ask(person.undo())) == ["received"]
    assert hotline.values(person.case_id) == hashes([item])


def test_without_the_folder_of_day_keys_nothing_opens(hotline: Hotline, days: FolderKeys, tmp_path: Path) -> None:
    person = hotline.person(picture())
    copy = copy_of(hotline, tmp_path, "copy")
    shutil.rmtree(tmp_path / "days")
    with pytest.raises(DayKeyGone):
        copy.values(person.case_id)
    copy.store.close()
