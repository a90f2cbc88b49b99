"""Back-ups of a database that is a file: one whole moment, without a key, while others write."""
from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, picture
from tests.unit.intake.test_command import run, run_json
from tid_desktop.intake import backup, home
from tid_desktop.intake.home import Home
from tid_desktop.intake.store import Store

WRITERS = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert run("init", "--home", tmp_path / "intake")[0] == 0
    return tmp_path / "intake"


@pytest.fixture
def opened(folder: Path) -> Iterator[Home]:
    served = home.open_home(folder)
    yield served
    served.store.close()


def hotline_of(opened: Home) -> Hotline:
    return Hotline(opened.store, opened.keys, days=opened.days)


def test_it_is_one_private_file_that_holds_the_cases(folder: Path, opened: Home, tmp_path: Path) -> None:
    person = hotline_of(opened).person(picture())
    status, told = run_json("backup", "--home", folder, "--to", tmp_path / "copy")
    assert (status, told) == (0, {"size": (tmp_path / "copy").stat().st_size})
    assert {path.name for path in tmp_path.iterdir()} == {"copy", "intake"}
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
    copy = Store(f"sqlite:///{tmp_path / 'copy'}")
    assert [case.case_id for case in Hotline(copy).desk.list_cases()] == [person.case_id]
    copy.close()


def test_while_others_write_it_holds_whole_cases_and_all_that_were_there_before(
        folder: Path, opened: Home, tmp_path: Path) -> None:
    hotline, going = hotline_of(opened), True
    before = {hotline.person(picture(), picture()).case_id for _ in range(20)}

    def write() -> int:
        written = 0
        while going:
            hotline.ask(Person().create(picture(), picture()))
            written += 1
        return written

    with ThreadPoolExecutor(WRITERS) as threads:
        writing = [threads.submit(write) for _ in range(WRITERS)]
        try:
            for number in range(5):
                backup.back_up(home.database_of(folder)[0], tmp_path / f"copy-{number}")
        finally:
            going = False
    assert all(thread.result() for thread in writing)
    for number in range(5):
        copy = Store(f"sqlite:///{tmp_path / f'copy-{number}'}")
        cases = Hotline(copy).desk.list_cases()
        assert before <= {case.case_id for case in cases}
        assert {len(case.items) for case in cases} == {2}
        assert copy.active_fingerprints() == 6 * len(cases)
        copy.close()


def test_no_file_is_ever_overwritten(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(b"an older one")
    status, told = run_json("backup", "--home", folder, "--to", tmp_path / "copy")
    assert (status, told["error"]["code"]) == (1, "backup_exists")
    assert (tmp_path / "copy").read_bytes() == b"an older one"


@pytest.mark.parametrize("place", ["nowhere/copy", "intake/intake.toml/copy"])
def test_a_place_that_can_not_be_written_is_told(folder: Path, tmp_path: Path, place: str) -> None:
    status, told = run_json("backup", "--home", folder, "--to", tmp_path / place)
    assert (status, told["error"]["code"]) == (1, "cant_back_up")
    assert str(tmp_path) not in str(told)


def test_a_damaged_database_makes_no_backup(folder: Path, tmp_path: Path) -> None:
    database = folder / home.DATABASE
    content = bytearray(database.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096:page * 4096 + 64] = b"\xff" * 64
    database.write_bytes(content)
    assert run_json("backup", "--home", folder, "--to", tmp_path / "copy")[1]["error"]["code"] == "cant_back_up"
    assert {path.name for path in tmp_path.iterdir()} == {"intake"}


def test_what_a_kill_left_is_taken_away_by_the_next_one(folder: Path, tmp_path: Path) -> None:
    (tmp_path / ".copy.part").mkdir()
    (tmp_path / ".copy.part" / "database").write_bytes(b"half")
    assert run("backup", "--home", folder, "--to", tmp_path / "copy")[0] == 0
    assert {path.name for path in tmp_path.iterdir()} == {"copy", "intake"}
    with sqlite3.connect(tmp_path / "copy") as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    copy.close()


def test_postgresql_has_tools_of_its_own(folder: Path, tmp_path: Path) -> None:
    settings = folder / "intake.toml"
    settings.write_text(settings.read_text().replace("sqlite:///intake.sqlite3", "postgresql+psycopg:///intake"))
    for command in (("backup", "--to"), ("restore", "--from")):
        status, told = run_json(command[0], "--home", folder, command[1], tmp_path / "copy")
        assert (status, told["error"]["code"]) == (1, "not_a_file")


def test_a_folder_that_is_no_home_is_told(tmp_path: Path) -> None:
    assert run_json("backup", "--home", tmp_path, "--to", tmp_path / "copy")[1]["error"]["code"] == "bad_home"
    assert run_json("restore", "--home", tmp_path)[1]["error"]["code"] == "bad_home"
    assert list(tmp_path.iterdir()) == []
