"""The database: connections, transactions, schema, purge. What is read and written in them is in records.py.

SQLite by default; any SQLAlchemy URL works. Without a URL everything stays in memory and ends with the process.
"""
from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import StaticPool

from tid_desktop import errors, log
from tid_desktop.intake import records, schema
from tid_desktop.intake.tables import FINGERPRINTS, ITEMS

_log = log.get("intake")

BUSY_TIMEOUT_MS = 10_000
RETRY_AFTER_S = 30
MEMORY = "sqlite://"

# secure_delete overwrites what is deleted; temp_store keeps sorting out of temporary files.
SQLITE_PRAGMAS = (f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON",
                  "foreign_keys=ON", "temp_store=MEMORY")


class Store:
    """One intake's database. Safe for threads; the schema is made or brought up to date on opening."""

    def __init__(self, url: str | URL = MEMORY) -> None:
        parsed = make_url(url)
        in_memory = parsed == make_url(MEMORY)
        # In memory there is one connection for all threads, so they take turns.
        self._turn: AbstractContextManager[Any] = threading.RLock() if in_memory else nullcontext()
        self._engine = _engine(parsed, in_memory)
        self._writer = self._engine.execution_options(writes=True)
        self._log_holds_purged = False
        try:
            with self.writing() as connection:
                schema.upgrade(connection)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the right to write from its start, so that what it reads stays true.

        Commits at the end, rolls back on any exception. Raises errors.Busy when the database stays locked.
        """
        with self._turn, _busy_when_locked(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database. Raises errors.Busy."""
        with self._turn, _busy_when_locked(), self._engine.begin() as connection:
            yield connection

    def active_fingerprints(self) -> int:
        """How many fingerprints are in use: those of received and accepted items."""
        with self.reading() as connection:
            return connection.scalar(select(func.count()).select_from(FINGERPRINTS).where(FINGERPRINTS.c.active)) or 0

    def purge(self, today: date) -> int:
        """Delete the values of items whose time to undo has passed; returns the number of items."""
        past = (ITEMS.c.keep_until < today) & ~ITEMS.c.purged
        with self.writing() as connection:
            rows = connection.execute(select(ITEMS.c.case_id, ITEMS.c.item).where(past)).all()
            for case_id, item in rows:
                records.forget_values(connection, case_id, item)
        self._log_holds_purged |= bool(rows)
        if self._log_holds_purged:
            self._log_holds_purged = not self._empty_log()
        return len(rows)

    def close(self) -> None:
        self._engine.dispose()

    def _empty_log(self) -> bool:
        """SQLite's -wal file still holds what was deleted: fold it in and cut it off. False while somebody reads it."""
        if self._engine.dialect.name != "sqlite":
            return True
        with self._turn, self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            (busy, _pages, _moved), = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return not busy


def _engine(parsed: URL, in_memory: bool) -> Engine:
    # hide_parameters: an exception's text must not show a row's values.
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, hide_parameters=True, pool_pre_ping=True)
    if in_memory:
        engine = create_engine(parsed, hide_parameters=True, poolclass=StaticPool,
                               connect_args={"check_same_thread": False})
    else:
        _make_private(Path(parsed.database or ""))
        engine = create_engine(parsed, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_private(file: Path) -> None:
    """SQLite gives -wal and -shm the mode of the database itself."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _prepare_sqlite(raw: Any, _record: object) -> None:
    """Python's sqlite3 would begin transactions by itself, and too late; SQLAlchemy's "begin" event does it here."""
    raw.isolation_level = None
    for pragma in SQLITE_PRAGMAS:
        _patiently(raw, f"PRAGMA {pragma}")


def _patiently(raw: Any, statement: str) -> None:
    """Where several connections turn on WAL in a new file, SQLite says "locked" at once, without its busy_timeout."""
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            raw.execute(statement).close()
            return
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(0.01)


def _begin_sqlite(connection: Connection) -> None:
    """A transaction that reads first and writes later could find that another one wrote in between: IMMEDIATE can't."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _busy_when_locked() -> Iterator[None]:
    try:
        yield
    except (OperationalError, PoolTimeout) as failure:
        _log.warning("database not available", kind=type(failure).__name__)
        raise errors.Busy(retry_after=RETRY_AFTER_S) from None
