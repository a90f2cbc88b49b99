"""An older database comes back, and nothing that happened since is made undone."""
from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from tests.postgres import Server
from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, hashes, picture, states
from tests.unit.intake.platforms import NAME, Clock, ExtensionClient, Feeds, NcmecClient, StopNciiClient
from tests.unit.intake.test_command import run, run_json
from tid_desktop.intake import home
from tid_desktop.intake.accounts import Accounts, NoSuchAccount, Role
from tid_desktop.intake.ledger import Ledger, Told
from tid_desktop.intake.publisher import AHEAD
from tid_desktop.intake.refusal import Refusal
from tid_desktop.intake.restore import restore
from tid_desktop.intake.tables import FEED, PUBLISHER
from tid_desktop.protocol.messages import Item
from tid_desktop.protocol.problems import Code


@dataclass
class Intake:
    """A home, on one database or the other, and a way to go back to how that was."""

    folder: Path
    postgres: Server | None = None
    today: date = date(2026, 11, 23)
    opened: home.Home | None = None

    @property
    def hotline(self) -> Hotline:
        """What is served just now; opened when somebody asks, closed before the operator works."""
        if self.opened is None:
            self.opened = home.open_home(self.folder)
            self.served = Hotline(self.opened.store, self.opened.keys, self.today, days=self.opened.days)
        return self.served

    def next_day(self) -> None:
        self.hotline.wait(1)
        self.today = self.hotline.today
        self.hotline.store.purge(self.today)
        self.hotline.item_keys.renew(self.hotline.store, self.today, 3)

    def close(self) -> None:
        if self.opened is not None:
            self.opened.store.close()
            self.opened = None

    def back_up(self) -> Path:
        if self.postgres is not None:
            return self.postgres.dump(home.database_of(self.folder)[0])
        file = self.folder.with_name("copy")
        assert run("backup", "--home", self.folder, "--to", file)[0] == 0
        return file

    def restore(self, file: Path) -> dict[str, Any]:
        """As an operator does it."""
        self.close()
        if self.postgres is not None:
            self.postgres.bring_back(file, home.database_of(self.folder)[0])
            status, told = run_json("restore", "--home", self.folder)
        else:
            status, told = run_json("restore", "--home", self.folder, "--from", file)
        assert status == (1 if "error" in told else 0)
        return told


@pytest.fixture(params=["sqlite", "postgresql"])
def intake(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Intake]:
    folder = tmp_path / "intake"
    assert run("init", "--home", folder)[0] == 0
    made = Intake(folder)
    if request.param == "sqlite":
        yield made
        made.close()
        return
    made.postgres = request.getfixturevalue("postgres")
    with made.postgres.database() as url:
        settings = folder / "intake.toml"
        settings.write_text(settings.read_text().replace(
            "sqlite:///intake.sqlite3", url.render_as_string(hide_password=False)))
        yield made
        made.close()


@pytest.fixture
def on_file(tmp_path: Path) -> Iterator[Intake]:
    """On SQLite alone."""
    assert run("init", "--home", tmp_path / "intake")[0] == 0
    made = Intake(tmp_path / "intake")
    yield made
    made.close()


# --- what happened since ---------------------------------------------------------------------------------------------

def test_what_was_stopped_since_stays_stopped_for_as_long_as_it_would_have(intake: Intake) -> None:
    gone, kept = picture(), picture()
    person = intake.hotline.person(gone, kept)
    intake.hotline.desk.accept(person.case_id)
    file = intake.back_up()
    intake.next_day()
    stopped = intake.hotline.ask(person.withdraw(gone.item))
    intake.next_day()
    assert intake.restore(file) == {"changed": 1, "told_again": 0, "deleted": 0, "keys_ended": 0}
    assert intake.hotline.ask(person.status()) == stopped
    assert intake.hotline.store.active_fingerprints() == 3
    assert intake.hotline.values(person.case_id) == hashes([gone, kept]), "until its last day it can be undone"
    assert states(intake.hotline.ask(person.undo(gone.item))) == ["accepted", "accepted"]


def test_what_was_undone_accepted_and_rejected_since_stays_so(intake: Intake) -> None:
    undone, accepted, rejected, twice = (intake.hotline.person(picture()) for _ in range(4))
    intake.hotline.ask(undone.withdraw())
    intake.hotline.desk.reject(accepted.case_id, "other")
    intake.hotline.desk.accept(rejected.case_id)
    file = intake.back_up()
    intake.hotline.ask(undone.undo())
    intake.hotline.desk.accept(accepted.case_id)
    intake.hotline.desk.reject(rejected.case_id, "flood")
    intake.hotline.ask(twice.withdraw())
    intake.hotline.ask(twice.undo())
    intake.hotline.ask(twice.withdraw())
    before = intake.hotline.desk.list_cases()
    assert intake.restore(file)["changed"] == 6
    assert intake.hotline.desk.list_cases() == before
    assert [states(intake.hotline.ask(person.status())) for person in (undone, accepted, rejected, twice)] == [
        ["received"], ["accepted"], ["rejected"], ["withdrawn"]]


def test_words_from_before_the_backup_do_no_harm_when_they_are_played_again(intake: Intake) -> None:
    """The ledger reaches further back than the back-up, which has them already."""
    several = [intake.hotline.person(picture(), picture()) for _ in range(4)]
    for number, person in enumerate(several):
        intake.hotline.ask(person.withdraw())
        intake.hotline.ask(person.undo())
        intake.hotline.desk.accept(person.case_id)
        if number:
            intake.hotline.desk.reject(person.case_id, "other")
        if number > 1:
            intake.hotline.ask(person.withdraw())
        if number > 2:
            intake.hotline.ask(person.undo())
    before = [intake.hotline.ask(person.status()) for person in several], intake.hotline.desk.list_cases()
    intake.restore(intake.back_up())
    assert ([intake.hotline.ask(person.status()) for person in several], intake.hotline.desk.list_cases()) == before


def test_a_stop_whose_days_are_over_is_deleted_the_same_day(intake: Intake) -> None:
    person = intake.hotline.person(picture())
    intake.next_day()
    file = intake.back_up()
    intake.hotline.ask(person.withdraw())
    for _ in range(3):
        intake.next_day()
    intake.restore(file)
    intake.hotline.wait(8)
    answer = intake.hotline.ask(person.status())
    assert (states(answer), answer.items[0].fingerprints, answer.undo_until) == (["withdrawn"], 0, None)


def test_a_case_that_came_later_is_not_known_and_can_be_sent_again(intake: Intake) -> None:
    early = intake.hotline.person(picture())
    file = intake.back_up()
    late = Person()
    create = late.create(picture())
    intake.hotline.ask(create)
    intake.hotline.ask(late.withdraw())
    intake.restore(file)
    with pytest.raises(Refusal) as refusal:
        intake.hotline.ask(late.status())
    assert refusal.value.problem.code is Code.UNKNOWN_CASE
    assert states(intake.hotline.ask(create)) == ["received"]
    assert states(intake.hotline.ask(early.status())) == ["received"]


# --- what platforms were told ----------------------------------------------------------------------------------------

def told(number: int, active: bool = True, kind: str = "image") -> Told:
    return Told(f"{number:032x}", kind, "md5" if kind == "video" else "pdq", active)


def publish(hotline: Hotline, *entries: Told) -> None:
    """What the publisher does with a batch, as far as it matters here."""
    with hotline.store.writing() as connection:
        seq, at = connection.execute(select(PUBLISHER.c.last_seq, PUBLISHER.c.last_at)).one()
        at = max(at, int(time.time())) + 1
        for entry in entries:
            seq += 1
            row = {"kind": entry.kind, "signal_type": entry.signal_type, "stands_for": "original", "seq": seq,
                   "wanted": entry.active, "active": entry.active, "dirty": False, "published_at": at}
            if not connection.execute(update(FEED).where(FEED.c.entry_id == entry.entry_id).values(row)).rowcount:
                connection.execute(insert(FEED).values(**row, entry_id=entry.entry_id,
                                                       value_mac=entry.entry_id.encode()))
        connection.execute(update(PUBLISHER).values(last_seq=seq, last_at=at))
        hotline.store.ledger.published(seq, at, entries)


def feed(hotline: Hotline) -> dict[str, tuple[int, int, bool, bool, bool]]:
    """By id: seq, second, active, wanted, dirty."""
    with hotline.store.reading() as connection:
        return {row.entry_id: (row.seq, row.published_at, row.active, row.wanted, row.dirty)
                for row in connection.execute(select(FEED).order_by(FEED.c.seq))}


def last(hotline: Hotline) -> tuple[int, int]:
    with hotline.store.reading() as connection:
        seq, at = connection.execute(select(PUBLISHER.c.last_seq, PUBLISHER.c.last_at)).one()
        return seq, at


def test_entries_that_the_older_database_does_not_know_are_told_as_deleted(intake: Intake) -> None:
    publish(intake.hotline, told(1))
    file = intake.back_up()
    publish(intake.hotline, told(2), told(3, kind="video"))
    seq, at = last(intake.hotline)
    assert intake.restore(file) == {"changed": 0, "told_again": 2, "deleted": 2, "keys_ended": 0}
    after = feed(intake.hotline)
    assert {entry: state[2:] for entry, state in after.items()} == {
        told(1).entry_id: (True, True, False), told(2).entry_id: (False, False, False),
        told(3).entry_id: (False, False, False)}
    assert [after[told(number).entry_id][0] for number in (1, 2, 3)] == [1, seq + 1, seq + 2]
    assert all(after[told(number).entry_id][1] > max(at, time.time()) for number in (2, 3))
    with intake.hotline.store.reading() as connection:
        assert {row.entry_id: (row.kind, row.signal_type, row.value_mac) for row in connection.execute(select(FEED))
                if row.entry_id != told(1).entry_id} == {
            told(2).entry_id: ("image", "pdq", None), told(3).entry_id: ("video", "md5", None)}


def test_entries_that_changed_since_are_told_again_as_they_were_told_last_and_then_as_they_are(intake: Intake) -> None:
    """A platform may have seen any part of it: with the old place of a row it would never hear of it again."""
    publish(intake.hotline, told(1), told(2), told(3))
    file = intake.back_up()
    publish(intake.hotline, told(1, active=False), told(2, active=False))
    publish(intake.hotline, told(2))
    seq, _ = last(intake.hotline)
    assert intake.restore(file) == {"changed": 0, "told_again": 2, "deleted": 0, "keys_ended": 0}
    after = feed(intake.hotline)
    assert {entry: state[2:] for entry, state in after.items()} == {
        told(1).entry_id: (False, True, True),  # told as deleted, wanted by the older database: the publisher's next
        told(2).entry_id: (True, True, False), told(3).entry_id: (True, True, False)}
    assert {after[told(number).entry_id][0] for number in (1, 2)} == {seq + 1, seq + 2}


def test_no_place_and_no_second_is_given_out_twice_however_often_one_restores(intake: Intake) -> None:
    publish(intake.hotline, told(1))
    file = intake.back_up()
    publish(intake.hotline, *(told(number) for number in range(2, 1_203)))
    given, latest = set(), last(intake.hotline)
    for _ in range(3):
        intake.restore(file)
        places = {state[:2] for entry, state in feed(intake.hotline).items() if entry != told(1).entry_id}
        assert len(places) == 1_201
        assert min(places) > latest
        assert not given & {seq for seq, _ in places}
        seconds = [at for _, at in sorted(places)]
        assert seconds == sorted(seconds)
        assert max(seconds.count(second) for second in set(seconds)) <= 500
        given |= {seq for seq, _ in places}
        assert last(intake.hotline) == max(places)
        latest = max(places)


def test_with_nothing_told_since_the_feed_stays_as_it_is(intake: Intake) -> None:
    publish(intake.hotline, told(1))
    before = feed(intake.hotline), last(intake.hotline)
    assert intake.restore(intake.back_up())["told_again"] == 0
    assert (feed(intake.hotline), last(intake.hotline)) == before


def test_whatever_a_platform_had_seen_it_ends_with_what_is_wanted_now(intake: Intake) -> None:
    """Real feeds: readers of three formats that stopped reading after each step, before and after the back-up."""
    clock, readers = Clock(float(int(time.time()))), list[Any]()
    before, received, stopped, twice, late = (picture() for _ in range(5))

    def step() -> Feeds:
        """Platforms' side of what is served now. Readers of before go to it too."""
        with suppress(NoSuchAccount):
            Accounts(intake.hotline.store, intake.hotline.profile).remove(NAME)
        feeds = Feeds(intake.hotline, clock)
        feeds.release()
        for reader in readers:
            reader.feeds = feeds
        for kind in (NcmecClient, StopNciiClient, ExtensionClient):
            readers.append(kind(feeds))
            readers[-1].fetch()
        return feeds

    people = {item.item: intake.hotline.person(item) for item in (before, received, stopped, twice)}
    for item in (before, stopped, twice):
        intake.hotline.desk.accept(people[item.item].case_id)
    step()
    file = intake.back_up()
    for change in (lambda: intake.hotline.desk.accept(people[received.item].case_id),
                   lambda: intake.hotline.ask(people[stopped.item].withdraw()),
                   lambda: intake.hotline.ask(people[twice.item].withdraw()),
                   lambda: intake.hotline.ask(people[twice.item].undo()),
                   lambda: intake.hotline.desk.accept(intake.hotline.person(late).case_id)):
        change()
        step()
    intake.close()
    if intake.postgres is not None:
        intake.postgres.bring_back(file, home.database_of(intake.folder)[0])
    with closing(Ledger(intake.folder / "ledger", alone=True)) as ledger:
        done = restore(intake.folder, home.database_of(intake.folder)[0], None if intake.postgres else file, ledger,
                       int(clock()) + AHEAD)
    assert done.deleted == 6, "the entries of two pictures have other ids now"
    step()
    clock.wait(10)  # the new entries' second comes after that of what was told again
    wanted = set(hashes([before, received, twice]))
    for reader in readers:
        reader.fetch()
        if isinstance(reader, StopNciiClient):  # nobody can tell it to drop a value that nobody knows any more
            assert reader.values - set(pdqs([late])) == set(pdqs([before, received, twice]))
        else:
            assert reader.values == wanted


def pdqs(items: list[Item]) -> list[str]:
    """What StopNCII's format has a type for."""
    return [fingerprint.value for item in items for fingerprint in item.fingerprints if len(fingerprint.value) == 64]


def test_a_key_that_was_ended_since_opens_nothing_and_others_stay(intake: Intake) -> None:
    def accounts() -> Accounts:
        return Accounts(intake.hotline.store, intake.hotline.profile)

    first, second = (platform.name for platform in intake.hotline.profile.platforms[:2])
    stolen, kept = accounts().add(first, Role.READER), accounts().add(second, Role.READER)
    file = intake.back_up()
    accounts().rotate(first)
    assert intake.restore(file)["keys_ended"] == 1
    assert accounts().of_key(stolen) is None
    assert [account.name for account in accounts().all()] == [second]
    assert accounts().of_key(kept) is not None


# --- what is refused -------------------------------------------------------------------------------------------------

def test_it_is_refused_while_anybody_works_with_the_home(intake: Intake) -> None:
    file = intake.back_up()
    person = intake.hotline.person(picture())
    arguments = ("--from", file) if intake.postgres is None else ()
    assert run_json("restore", "--home", intake.folder, *arguments)[1]["error"]["code"] == "in_use"
    assert states(intake.hotline.ask(person.status())) == ["received"]


def test_nobody_begins_to_work_with_a_home_that_is_being_restored(on_file: Intake) -> None:
    alone = Ledger(on_file.folder / "ledger", alone=True)
    for command in ("list", "serve"):
        assert run_json(command, "--home", on_file.folder)[1]["error"]["code"] == "being_restored"
    alone.close()


def test_a_backup_whose_day_key_is_gone_is_too_old_and_changes_nothing(intake: Intake) -> None:
    person = intake.hotline.person(picture())
    file = intake.back_up()
    for _ in range(5):
        intake.next_day()
    values = intake.hotline.values(person.case_id)
    assert intake.restore(file)["error"]["code"] == "backup_too_old"
    if intake.postgres is None:
        assert intake.hotline.values(person.case_id) == values
    else:
        intake.postgres.bring_back(file, home.database_of(intake.folder)[0])  # the operator's to mend


def test_another_homes_backup_is_none_of_this_one(on_file: Intake, tmp_path: Path) -> None:
    other = Intake(tmp_path / "other")
    assert run("init", "--home", other.folder)[0] == 0
    other.hotline.person(picture())
    file = other.back_up()
    other.close()
    person = on_file.hotline.person(picture())
    assert on_file.restore(file)["error"]["code"] == "bad_backup"
    assert states(on_file.hotline.ask(person.status())) == ["received"]


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\0" + bytes(4_000), "other"])
def test_another_file_is_no_backup_and_changes_nothing(on_file: Intake, tmp_path: Path,
                                                       content: bytes | str | None) -> None:
    person, file = on_file.hotline.person(picture()), tmp_path / "file"
    if content == "other":
        with sqlite3.connect(file) as database:
            database.execute("CREATE TABLE cases (case_id)")
        database.close()
    elif isinstance(content, bytes):
        file.write_bytes(content)
    assert on_file.restore(file)["error"]["code"] == "bad_backup"
    assert states(on_file.hotline.ask(person.status())) == ["received"]
    assert not (on_file.folder / ".restore").exists()


def test_a_newer_versions_backup_is_told(on_file: Intake) -> None:
    file = on_file.back_up()
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert on_file.restore(file)["error"]["code"] == "newer_database"


# --- the files -------------------------------------------------------------------------------------------------------

def test_afterwards_the_home_holds_one_private_database_and_nothing_else_is_left(on_file: Intake) -> None:
    person = on_file.hotline.person(picture())
    file = on_file.back_up()
    on_file.hotline.person(picture())
    on_file.close()
    before = {path.name for path in on_file.folder.iterdir()}
    on_file.restore(file)
    assert {path.name for path in on_file.folder.iterdir()} == before
    assert stat.S_IMODE((on_file.folder / home.DATABASE).stat().st_mode) == 0o600
    assert [case.case_id for case in on_file.hotline.desk.list_cases()] == [person.case_id]


@pytest.mark.parametrize("harm", ["missing", "damaged", "another log"])
def test_it_helps_where_the_present_database_is_beyond_help(on_file: Intake, harm: str) -> None:
    person = on_file.hotline.person(picture())
    file = on_file.back_up()
    on_file.hotline.person(picture())
    present = on_file.folder / home.DATABASE
    log = present.with_name(present.name + "-wal").read_bytes()
    on_file.close()
    if harm == "missing":
        present.unlink()
    if harm == "damaged":
        present.write_bytes(b"\xff" * 9_000)
    if harm == "another log":
        present.write_bytes(b"\xff" * 9_000)
        present.with_name(present.name + "-wal").write_bytes(log)
    on_file.restore(file)
    assert [case.case_id for case in on_file.hotline.desk.list_cases()] == [person.case_id]
    assert not list(on_file.folder.glob("*restore*"))


# Reads step numbers; for each a child of its own does the command and is killed at that step. Tells how each ended.
KILLED_AT = """
import io, os, signal, sys
from tid_desktop.intake import backup, command, home, restore, schema
schema._steps()

def counted(name):
    real = getattr(os, name)
    def call(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)
    setattr(os, name, call)

for line in sys.stdin:
    left = int(line)
    child = os.fork()
    if child == 0:
        for name in ("link", "replace", "unlink", "fsync", "mkdir", "rmdir", "write"):
            counted(name)
        os._exit(command.main(sys.argv[1:], io.StringIO()))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def killed_everywhere(check: Callable[[], None], *arguments: object) -> int:
    """Run a command again and again, killed at its first step, its second, ...; until it ends. Returns the steps."""
    with subprocess.Popen([sys.executable, "-c", KILLED_AT, *map(str, arguments)], text=True, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as runner:
        assert runner.stdin is not None
        assert runner.stdout is not None
        for step in range(200):
            print(step, file=runner.stdin, flush=True)
            ended = int(runner.stdout.readline())
            if ended >= 0:
                assert ended == 0
                return step
            check()
    raise AssertionError("it never ends")


def test_wherever_a_restore_is_killed_the_home_opens_with_one_state_or_the_other(on_file: Intake) -> None:
    person, stopped = on_file.hotline.person(picture()), on_file.hotline.person(picture())
    file = on_file.back_up()
    late = on_file.hotline.person(picture())
    publish(on_file.hotline, told(1))
    on_file.hotline.ask(stopped.withdraw())
    on_file.close()
    seen = []

    def check() -> None:
        seen.append({case.case_id: str(case.state) for case in on_file.hotline.desk.list_cases()})
        on_file.close()

    steps = killed_everywhere(check, "restore", "--home", on_file.folder, "--from", file)
    assert steps > 10, "the kills reach it"
    check()
    after = {person.case_id: "received", stopped.case_id: "withdrawn"}
    assert [state for state in seen if state not in (after, after | {late.case_id: "received"})] == []
    assert seen[0] != after, "it began with what was there"
    assert seen[-1] == after
    assert feed(on_file.hotline)[told(1).entry_id][2] is False
    assert not list(on_file.folder.glob("*restore*"))


def test_wherever_a_backup_is_killed_there_is_a_whole_one_or_none(on_file: Intake, tmp_path: Path) -> None:
    person = on_file.hotline.person(picture())
    on_file.close()
    file = tmp_path / "copy"

    def check() -> None:
        if file.exists():
            with sqlite3.connect(file) as copy:
                assert copy.execute("SELECT case_id FROM cases").fetchall() == [(person.case_id,)]
            copy.close()
            file.unlink()

    assert killed_everywhere(check, "backup", "--home", on_file.folder, "--to", file) > 4
    check()
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith((".", "copy"))} == set()


def test_no_value_and_no_key_is_in_a_backup_or_a_dump(intake: Intake) -> None:
    item = picture()
    person = intake.hotline.person(item)
    content = intake.back_up().read_bytes()
    assert person.case_id.encode() in content, "the test looks at the right file"
    keys = [file.read_text().strip() for file in (intake.folder / "keys").rglob("*.key")]
    assert not [form for secret in (*keys, *hashes([item]), person.manage)
                for form in (bytes.fromhex(secret), secret.encode()) if form in content]
