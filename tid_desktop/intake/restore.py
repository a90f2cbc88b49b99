"""Brings an older database back without making undone what happened since: the ledger is played over it.

What was stopped stays stopped, what the desk said holds. Platforms keep their place: nothing is given out twice, and
what was given out since the back-up was made is told again, at the end of the feed; entries that the database doesn't
know any more are told as deleted. Cases that came later are simply not known, and people's programs offer to send them
again.
"""
from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DatabaseError

from tid_desktop import paths
from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem
from tid_desktop.intake import accounts, backup, entries, records
from tid_desktop.intake.backup import BadBackup
from tid_desktop.intake.columns import SealedValueError
from tid_desktop.intake.itemkeys import DayKeyGone, FolderKeys
from tid_desktop.intake.ledger import Ledger, Record, Told, What
from tid_desktop.intake.publisher import AT_A_TIME
from tid_desktop.intake.records import ItemRow
from tid_desktop.intake.service import KEEP_DAYS
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import State

ASIDE = ".before-restore"


class BackupTooOld(SetupProblem):
    code = "backup_too_old"
    message = QT_TRANSLATE_NOOP("errors", "This back-up is too old. Its keys are destroyed.")
    action = QT_TRANSLATE_NOOP("errors", "Use a newer one.")


@dataclass(frozen=True, slots=True)
class Restored:
    """What the ledger changed in the older database.

    Items; entries of the feed that are told again, and how many of them as deletions; platforms whose key had ended.
    """

    changed: int = 0
    told_again: int = 0
    deleted: int = 0
    keys_ended: int = 0


def restore(home: Path, database: URL, file: Path | None, ledger: Ledger, now: int) -> Restored:
    """Put ``file`` in the place of the database and play the ledger, all or nothing; without a file, only the latter.

    ``ledger`` is held alone; ``now`` is the second that a publisher would give out.
    Raises BadBackup, BackupTooOld, backup.NotAFile, backup.CantBackUp, errors.Busy, schema.NewerDatabase.
    """
    days = FolderKeys(home / "keys" / "days")
    if file is None:
        return _play(database, days, ledger, now)
    present = backup.file_of(database)
    _check(file)
    draft = home / ".restore"
    try:
        with backup.draft_folder(draft):
            copied = draft / "database"
            _copy(file, copied)
            played = _play(database.set(database=str(copied)), days, ledger, now)
            _put_in_place(copied, present)
        return played
    except DatabaseError:
        raise BadBackup from None
    except OSError:
        raise backup.CantBackUp from None


def _check(file: Path) -> None:
    """Opening any other file as a store would make an empty intake of it. Raises BadBackup."""
    try:
        with (file.open("rb"),
              closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as opened):
            tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except (OSError, sqlite3.Error):
        raise BadBackup from None
    if not {"alembic_version", "cases", "items", "fingerprints"} <= tables:
        raise BadBackup


def _copy(file: Path, copied: Path) -> None:
    try:
        backup.copy(file, copied)
    except sqlite3.Error:
        raise BadBackup from None


def _play(database: URL, days: FolderKeys, ledger: Ledger, now: int) -> Restored:
    """In one transaction, so that a kill leaves the database as it was."""
    with closing(Store(database)) as store, store.writing() as connection:
        _check_keys(connection, days)
        feed_seq, feed_at = entries.lock(connection)
        changed, keys_ended, told, last_seq, last_at = 0, 0, dict[str, Told](), feed_seq, feed_at
        for record in ledger.read():
            if record.what is What.KEY_ENDED:
                keys_ended += accounts.forget_key(connection, record.key_hash)
            elif record.what is not What.PUBLISHED:
                changed += sum(_change(connection, record, row)
                               for row in records.items_of(connection, record.case_id) if row.item in record.items)
            elif record.seq > feed_seq:
                told |= {entry.entry_id: entry for entry in record.told}
                last_seq, last_at = max(last_seq, record.seq), max(last_at, record.at)
        deleted = _tell_again(connection, ledger, told, (last_seq, last_at), max(now, last_at + 1))
        return Restored(changed, len(told), deleted, keys_ended)


def _check_keys(connection: Connection, days: FolderKeys) -> None:
    """Raises BackupTooOld; BadBackup for another home's."""
    try:
        for case_id, item, sealed_key, key_day in records.item_keys(connection):
            days.cipher(key_day).open(sealed_key, "items", case_id, item)
    except DayKeyGone:
        raise BackupTooOld from None
    except SealedValueError:
        raise BadBackup from None


def _change(connection: Connection, record: Record, row: ItemRow) -> bool:
    """Do again to an item what was done on the record's day; False where it is so already."""
    keep_until = record.day + timedelta(days=KEEP_DAYS)
    if record.what is What.WITHDRAWN and row.state is not State.WITHDRAWN:
        records.withdraw_item(connection, row, keep_until)
    elif record.what is What.UNDONE and row.state is State.WITHDRAWN and not row.purged:
        records.undo_item(connection, row)
    elif record.what is What.ACCEPTED and row.state in (State.RECEIVED, State.REJECTED) and not row.purged:
        records.accept_item(connection, row, record.day)
    elif record.what is What.REJECTED and row.state in (State.RECEIVED, State.ACCEPTED):
        records.reject_item(connection, row, record.reason or "other", keep_until)
    else:
        return False
    return True


def _tell_again(connection: Connection, ledger: Ledger, told: dict[str, Told], last: tuple[int, int], at: int) -> int:
    """Give everything that platforms were told since the back-up a new place; returns how many are deletions.

    A platform may have seen any part of it, so all is told again, as it was told last. Where an accepted item needs
    something else now, the publisher tells that next.
    """
    known = entries.numbers_by_id(connection, told)
    again = [entry if entry.entry_id in known else entry._replace(active=False) for entry in told.values()]
    if again:
        places = [(last[0] + 1 + number, at + number // AT_A_TIME) for number in range(len(again))]
        last = places[-1]
        ledger.published(*last, again)  # else a second restore would give these places out once more
        entries.tell_again(connection, zip(again, places, strict=True), known)
    entries.set_last_place(connection, *last)
    return sum(entry.entry_id not in known for entry in again)


def _put_in_place(restored: Path, present: Path) -> None:
    """At every moment there is a whole database; the one that was there is kept aside until the new one is safe."""
    aside = present.with_name(present.name + ASIDE)
    _fold_log(present)
    for suffix in ("", "-wal", "-shm"):
        beside = present.with_name(present.name + suffix)
        aside.with_name(aside.name + suffix).unlink(missing_ok=True)
        with suppress(FileNotFoundError):  # a log that couldn't be folded in must not lie beside another database
            (os.replace if suffix else os.link)(beside, aside.with_name(aside.name + suffix))
    os.replace(restored, present)
    paths.sync_folder(present.parent)
    for suffix in ("", "-wal", "-shm"):
        aside.with_name(aside.name + suffix).unlink(missing_ok=True)


def _fold_log(database: Path) -> None:
    """As far as it can be read: it may be damaged, or missing, and that be the reason for restoring."""
    if database.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
