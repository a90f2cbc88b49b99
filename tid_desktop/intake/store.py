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
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import StaticPool

from tid_desktop import errors, log
from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem
from tid_desktop.intake import entries, records, schema
from tid_desktop.intake.ledger import Ledger
from tid_desktop.intake.tables import FINGERPRINTS

_log = log.get("intake")

BUSY_TIMEOUT_MS = 10_000
RETRY_AFTER_S = 30
MEMORY = "sqlite://"
AT_A_TIME = 200  # items whose values are deleted in one transaction, so that people wait for milliseconds only
# A thread needs one connection, so the server's threads are the limit; as many are kept open as were needed at once.
POOL: dict[str, Any] = {"pool_size": 32, "max_overflow": -1, "pool_use_lifo": True}

# secure_delete overwrites what is deleted; temp_store keeps sorting out of temporary files.
SQLITE_PRAGMAS = (f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON",
                  "foreign_keys=ON", "temp_store=MEMORY")
# Who waits longer for a row, or for the server, is told to come back. What was answered is on the disk, whatever the
# server's own setting is.
POSTGRES: dict[str, Any] = {
    "connect_timeout": BUSY_TIMEOUT_MS // 1000,
    "options": f"-c lock_timeout={BUSY_TIMEOUT_MS} -c timezone=UTC -c synchronous_commit=on"}


class NoDriver(SetupProblem):
    code = "no_driver"
    message = QT_TRANSLATE_NOOP("errors", "The library for this kind of database isn't installed.")
    action = QT_TRANSLATE_NOOP("errors", "Install this program with its extra for hotlines.")


class Store:
    """One intake's database. Safe for threads; the schema is made or brought up to date on opening.

    ``ledger`` is what outlives a restored back-up; the store closes it.
    """

    def __init__(self, url: str | URL = MEMORY, ledger: Ledger | None = None) -> None:
        self.ledger = ledger or Ledger()
        parsed = make_url(url)
        in_memory = parsed == make_url(MEMORY)
        # In memory there is one connection for all threads, so they take turns.
        self._turn: AbstractContextManager[Any] = threading.RLock() if in_memory else nullcontext()
        try:
            self._engine = _engine(parsed, in_memory)
        except ImportError:
            self.ledger.close()
            raise NoDriver from None
        self._writer = self._engine.execution_options(writes=True)
        # SQLite's readers see one state by themselves.
        self._reader = self._engine if parsed.get_backend_name() == "sqlite" else self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._log_holds_purged = False
        try:
            with self.writing() as connection:
                schema.upgrade(connection)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction whose commit comes at the end; any exception rolls it back.

        On SQLite it holds the right to write from its start. On PostgreSQL many write at once: what has to stay true is
        locked first (records.find_case). Raises errors.Busy when the database stays locked or is away.
        """
        with self._turn, _busy_when_locked(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database. Raises errors.Busy."""
        with self._turn, _busy_when_locked(), self._reader.begin() as connection:
            yield connection

    def active_fingerprints(self) -> int:
        """How many fingerprints are in use: those of received and accepted items."""
        with self.reading() as connection:
            return connection.scalar(select(func.count()).select_from(FINGERPRINTS).where(FINGERPRINTS.c.active)) or 0

    def purge(self, today: date) -> int:
        """Delete the values of items whose time to undo has passed; returns the number of items."""
        purged = 0
        while some := self._purge_some(today):
            purged += some
            self._log_holds_purged = True
        if self._log_holds_purged:
            self._log_holds_purged = not self._empty_log()
        return purged

    def _purge_some(self, today: date) -> int:
        with self.writing() as connection:
            entries.lock(connection)
            rows = records.items_past_undo(connection, today, AT_A_TIME)
            for case_id, item in rows:
                records.forget_values(connection, case_id, item)
        return len(rows)

    def close(self) -> None:
        self._engine.dispose()
        self.ledger.close()

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
        engine = create_engine(parsed, hide_parameters=True, pool_pre_ping=True, connect_args=POSTGRES, **POOL)
        event.listen(engine, "handle_error", _without_detail)
        return engine
    if in_memory:
        engine = create_engine(parsed, hide_parameters=True, poolclass=StaticPool,
                               connect_args={"check_same_thread": False})
    else:
        _make_private(Path(parsed.database or ""))
        engine = create_engine(parsed, hide_parameters=True, **POOL)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _without_detail(context: ExceptionContext) -> None:
    """PostgreSQL names the row that it complains of in the lines after the first."""
    for failure in (context.original_exception, context.sqlalchemy_exception):
        if failure is not None:
            failure.args = (str(failure.args[0]).partition("\n")[0],) if failure.args else ()


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
    except DBAPIError as failure:
        if not (isinstance(failure, OperationalError) or failure.connection_invalidated):
            raise
        _log.warning("database not available", kind=type(failure).__name__)
        raise errors.Busy(retry_after=RETRY_AFTER_S) from None
