"""Reads the feed in pages, each at the cost of its own length, wherever it lies."""
from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from tid_desktop import log
from tid_desktop.intake import entries
from tid_desktop.intake.columns import ColumnCipher, SealedValueError, ValueIndex
from tid_desktop.intake.entries import Key
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.publisher import AHEAD, open_value
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import Kind, SignalType

SETTLE = 5  # seconds after which what was released is shown, so that a second that is shown is complete
MAX_PAGE = 1_000

_log = log.get("intake")


@dataclass(frozen=True, slots=True)
class Entry:
    """One distinct value as platforms see it. ``value`` is None once it exists no more; then nothing is active."""

    seq: int
    at: int
    entry_id: str
    kind: Kind
    signal_type: SignalType
    stands_for: str
    quality: int | None
    active: bool
    value: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """Entries in order; ``next`` is where the next page begins.

    ``last`` and ``last_at`` are place and second of the last entry that could be seen.
    """

    entries: tuple[Entry, ...]
    next: int
    last: int
    last_at: int

    @property
    def more(self) -> bool:
        return self.next < self.last


class Reader:
    """The feed of one store. ``ahead`` is what the publisher was given. Safe for threads."""

    def __init__(self, store: Store, item_keys: ItemKeys, column_key: bytes, *,
                 clock: Callable[[], float] = time.time, ahead: int = AHEAD) -> None:
        self._store = store
        self._item_keys = item_keys
        self._index = ValueIndex(column_key)
        self._clock = clock
        self._ahead = ahead

    @property
    def horizon(self) -> int:
        """The latest second that is shown."""
        return int(self._clock()) + self._ahead - SETTLE

    def now(self) -> float:
        return self._clock()

    def page(self, *, after: int | None = None, since: int = 0, until: int | None = None,
             limit: int = MAX_PAGE) -> Page:
        """What lies behind the place ``after``, or else from the second ``since`` on; before the second ``until``.

        Raises errors.Busy, and itemkeys.DayKeyGone where the keys aren't there: a platform that got a page without
        them would never ask for it again.
        """
        upto = self.horizon if until is None else min(self.horizon, until - 1)
        with self._store.reading() as connection:
            last, last_at = entries.last_place(connection, upto)
            if after is None:
                after = entries.place_before(connection, since)
                after = last if after is None else after
            rows = entries.page(connection, after, last, limit)
        ciphers: dict[Key, ColumnCipher] = {}
        shown = tuple(self._entry(row, ciphers) for row in rows)
        return Page(shown, shown[-1].seq if len(shown) == limit else max(after, last), last, last_at)

    def _entry(self, row: Row[Any], ciphers: dict[Key, ColumnCipher]) -> Entry:
        value = None if row.sealed is None else self._value(row, ciphers)
        return Entry(row.seq, row.published_at, row.entry_id, Kind(row.kind), SignalType(row.signal_type),
                     row.stands_for, row.quality, bool(row.active) and value is not None, value)

    def _value(self, row: Row[Any], ciphers: dict[Key, ColumnCipher]) -> str | None:
        """None for one that is damaged: the others must not wait for it."""
        try:
            return open_value(self._item_keys, row, ciphers).hex()
        except SealedValueError:
            _log.warning("a value can't be opened", kind=SealedValueError.__name__)
            return None

    def still_sought(self, values: Collection[tuple[Kind, SignalType, str]]) -> set[tuple[Kind, SignalType, str]]:
        """Which of these platforms are told to look for at this moment."""
        by_mac = {mac: key for key, mac in zip(values, self.macs(values), strict=True)}
        with self._store.reading() as connection:
            last, _ = entries.last_place(connection, self.horizon)
            found = entries.active_macs(connection, list(by_mac), last)
        return {by_mac[mac] for mac in found}

    def macs(self, values: Collection[tuple[Kind, SignalType, str]]) -> list[bytes]:
        """How the database names these values."""
        return [self._index.mac(kind, signal_type, bytes.fromhex(value)) for kind, signal_type, value in values]
