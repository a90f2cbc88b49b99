"""A back-up of a database that is a file: one moment of it, while others go on writing.

It holds cases, sealed values and the feed. It holds no key, so that what is destroyed with a day's key is gone from all
back-ups too; whoever loses the home needs a copy of its ``keys`` besides. PostgreSQL has tools of its own.
"""
from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL

from tid_desktop import paths
from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem


class NotAFile(SetupProblem):
    code = "not_a_file"
    message = QT_TRANSLATE_NOOP("errors", "This intake's database isn't a file.")
    action = QT_TRANSLATE_NOOP("errors", "Use pg_dump and pg_restore, then 'intake restore' without a file.")


class BackupExists(SetupProblem):
    code = "backup_exists"
    message = QT_TRANSLATE_NOOP("errors", "There is a file of this name already.")
    action = QT_TRANSLATE_NOOP("errors", "Name another one.")


class CantBackUp(SetupProblem):
    code = "cant_back_up"
    message = QT_TRANSLATE_NOOP("errors", "The database can't be copied there.")
    action = QT_TRANSLATE_NOOP("errors", "Check that the folder is there and has room.")


class BadBackup(SetupProblem):
    code = "bad_backup"
    message = QT_TRANSLATE_NOOP("errors", "This file isn't a back-up of this intake.")
    action = QT_TRANSLATE_NOOP("errors", "Name a file that 'intake backup' made.")


def back_up(database: URL, target: Path) -> int:
    """Write ``target``, all or nothing; returns its size. Raises NotAFile, BackupExists, CantBackUp."""
    source = file_of(database)
    if target.exists():
        raise BackupExists
    draft = target.with_name(f".{target.name}.part")
    try:
        with draft_folder(draft):
            copied = draft / "database"
            copy(source, copied)
            os.replace(copied, target)
            paths.sync_folder(target.parent)
        return target.stat().st_size
    except (OSError, sqlite3.Error):
        raise CantBackUp from None


def file_of(database: URL) -> Path:
    """Raises NotAFile."""
    if database.get_backend_name() != "sqlite":
        raise NotAFile
    return Path(database.database or "")


def copy(source: Path, target: Path) -> None:
    """The source's state of one moment, in one new file of mode 0600, checked, and on the disk.

    Raises OSError, sqlite3.Error.
    """
    with source.open("rb"):  # SQLite's own failure would not tell one that is missing from one that is none
        pass
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with (closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as reading,
          closing(sqlite3.connect(target, isolation_level=None)) as writing):
        reading.backup(writing)  # in one step: it holds one state, and keeps nobody from writing
        writing.execute("PRAGMA journal_mode=DELETE").fetchall()  # one file, without a log beside it
        if writing.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise sqlite3.DatabaseError("damaged")
    with target.open("rb") as stream:
        os.fsync(stream.fileno())


@contextmanager
def draft_folder(folder: Path) -> Iterator[None]:
    """A private folder that is empty now and gone afterwards; after a kill, at the next time."""
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)
