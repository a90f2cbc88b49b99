"""A key for each item, sealed under the key of a day, so that what was withdrawn dies in old copies too.

A database's log and its back-ups keep what was deleted. So values are sealed under their item's key, that key under the
day's, and only day keys are ever destroyed: each day the keys of the items that are still there are sealed anew under
the new day's key. An item that was purged isn't, and when the last day key that it was ever under goes, every copy of
its values anywhere is noise. A real hotline's day keys are files outside the database (FolderKeys); Practice has one
key, which the case vault holds, for all days (OneKey).
"""
from __future__ import annotations

import os
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from tid_desktop import paths
from tid_desktop.errors import InternalError
from tid_desktop.intake import files, records
from tid_desktop.intake.columns import KEY_BYTES, ColumnCipher
from tid_desktop.intake.store import Store

AT_A_TIME = 500  # items whose keys are changed in one transaction, so that people wait for milliseconds only
_SUFFIX = ".key"


class DayKeyGone(InternalError):
    """The key of this day was destroyed, or never made."""


class DayKeys(Protocol):
    """The keys of days."""

    def cipher(self, day: date) -> ColumnCipher:
        """Raises DayKeyGone."""

    def make(self, day: date) -> None:
        """See that there is a key for ``day``; harmless when repeated, also by two processes at once."""

    def destroy(self, day: date) -> None:
        """Nothing opens what was sealed under this day's key any more."""

    def days(self) -> list[date]:
        """The days that have a key, oldest first."""


class OneKey:
    """The same key on every day: for Practice, whose vault keeps one."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ColumnCipher(key)

    def cipher(self, _day: date) -> ColumnCipher:
        return self._cipher

    def make(self, _day: date) -> None:
        """It is there."""

    def destroy(self, _day: date) -> None:
        """It isn't ours to destroy."""

    def days(self) -> list[date]:
        return []


class FolderKeys:
    """One file a day, ``2026-11-25.key``: 64 hex digits, mode 0600, in a folder of mode 0700."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: dict[date, ColumnCipher] = {}

    def cipher(self, day: date) -> ColumnCipher:
        """What another process has destroyed isn't used from memory either."""
        if not self._file(day).exists():
            self._opened.pop(day, None)
            raise DayKeyGone("day key")
        if day not in self._opened:
            self._opened[day] = ColumnCipher(bytes.fromhex(self._file(day).read_text("ascii")))
        return self._opened[day]

    def make(self, day: date) -> None:
        """Written aside and linked into its place, so that nobody ever reads half a key, and the first one stays."""
        if self._file(day).exists():
            return
        self._folder.mkdir(mode=0o700, exist_ok=True)
        draft = self._folder / f".{os.getpid()}-{os.urandom(4).hex()}"
        files.write(draft, os.urandom(KEY_BYTES).hex().encode() + b"\n")
        try:
            with suppress(FileExistsError):
                os.link(draft, self._file(day))
        finally:
            draft.unlink()
        paths.sync_folder(self._folder)

    def destroy(self, day: date) -> None:
        self._opened.pop(day, None)
        files.destroy(self._file(day))

    def days(self) -> list[date]:
        return sorted(date.fromisoformat(file.stem) for file in self._folder.glob(f"[0-9]*{_SUFFIX}"))

    def _file(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}{_SUFFIX}"


class ItemKeys:
    """Makes, opens and renews the keys of items."""

    def __init__(self, days: DayKeys, column: bytes) -> None:
        self._days = days
        self._column = ColumnCipher(column)

    def new(self, case_id: str, item: str, today: date) -> tuple[bytes, ColumnCipher]:
        """A fresh key for a new item: sealed under the day's key, and ready to seal values."""
        key = os.urandom(KEY_BYTES)
        self._days.make(today)
        return self._seal(key, case_id, item, today), ColumnCipher(key)

    def open(self, case_id: str, item: str, sealed_key: bytes | None, key_day: date | None) -> ColumnCipher:
        """What opens the item's values. Raises DayKeyGone, columns.SealedValueError."""
        if sealed_key is None or key_day is None:
            return self._column  # an item from before items had keys
        return ColumnCipher(self._key(case_id, item, sealed_key, key_day))

    def renew(self, store: Store, today: date, keep_days: int) -> None:
        """Bring every item that is still there under today's key; destroy keys that are of no use for ``keep_days``.

        ``keep_days``: the age of the oldest back-up that must still open; the ledger begins on that day too.
        Raises errors.Busy, DayKeyGone.
        """
        self._days.make(today)
        while self._renew_some(store, today):
            pass
        with store.reading() as connection:
            used = records.key_days(connection)
        for day in self._days.days():
            if day not in used and day + timedelta(days=keep_days) < today:
                self._days.destroy(day)
        for oldest in self._days.days()[:1]:
            store.ledger.forget_before(oldest)

    def _renew_some(self, store: Store, today: date) -> bool:
        with store.writing() as connection:
            rows = records.items_under_older_keys(connection, today, AT_A_TIME)
            for case_id, item, sealed_key, key_day in rows:
                if sealed_key is None:
                    key = os.urandom(KEY_BYTES)
                    records.reseal_values(connection, case_id, item, self._column, ColumnCipher(key))
                else:
                    key = self._key(case_id, item, sealed_key, key_day)
                records.set_item_key(connection, case_id, item, self._seal(key, case_id, item, today), today)
        return bool(rows)

    def _key(self, case_id: str, item: str, sealed_key: bytes, key_day: date) -> bytes:
        return self._days.cipher(key_day).open(sealed_key, "items", case_id, item)

    def _seal(self, key: bytes, case_id: str, item: str, today: date) -> bytes:
        return self._days.cipher(today).seal(key, "items", case_id, item)
