"""Tells platforms what became of the values: the one writer of the feed.

People's requests only mark their items. From time to time the publisher looks at what was marked, gives each distinct
value its entry, sees whether an accepted item still needs it, and releases all entries that changed, in one shuffled
batch. So neither an answer nor its timing tells whether a value was known, and one person's stop takes nobody else's
protection away. A second publisher does no harm: both hold the publisher's row while they write.
"""
from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Row

from tid_desktop import errors, log
from tid_desktop.errors import InternalError
from tid_desktop.intake import entries, records
from tid_desktop.intake.columns import ColumnCipher, ValueIndex
from tid_desktop.intake.entries import Key
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import State

AT_A_TIME = 500  # entries that are released in one transaction, and all that share one second of the feed
LOOK_AT_A_TIME = 100  # fingerprints that are linked in one transaction: people wait for hundredths of a second
AHEAD = 60  # seconds; see Publisher
_PAUSE = 0.2  # between two rounds where nobody asks for batches

_log = log.get("intake")


class Publisher:
    """Publishes one store. ``column_key`` finds equal values.

    Entries get a second that lies ``ahead`` of the clock, and readers see that far (feeds/reader.py): so a platform
    that asks by time, with a clock that is fast by less, never asks for a second that isn't complete.
    """

    def __init__(self, store: Store, item_keys: ItemKeys, column_key: bytes, *,
                 clock: Callable[[], float] = time.time, ahead: int = AHEAD) -> None:
        self._store = store
        self._item_keys = item_keys
        self._index = ValueIndex(column_key)
        self._clock = clock
        self._ahead = ahead
        self._stopped = threading.Event()

    def publish(self) -> int:
        """Look at everything that changed, and release it. Returns how many entries. Raises errors.Busy."""
        self.look()
        return self.release()

    def look(self) -> None:
        """Bring the entries up to date with the items that changed; platforms are told nothing yet."""
        with self._store.reading() as connection:
            waiting = entries.waiting(connection)
        for keys in self._politely(_portions(waiting)):
            self._look_at(keys)

    def release(self) -> int:
        """Tell platforms of every change at once, in an order that has nothing to do with cases."""
        with self._store.reading() as connection:
            numbers = entries.dirty(connection)
        random.SystemRandom().shuffle(numbers)
        return sum(self._release(numbers[start:start + AT_A_TIME])
                   for start in self._politely(range(0, len(numbers), AT_A_TIME)))

    def run(self, minutes: float) -> None:
        """Publish whenever ``minutes`` have passed, by the clock on the wall, until ``stop``."""
        while not self._stopped.wait(_seconds_to_wait(self._clock(), minutes)):
            try:
                self.publish()
            except errors.Busy:
                pass  # the store has said so; it all waits for the next time
            except Exception as failure:
                _log.warning("publishing failed", kind=type(failure).__name__)

    def stop(self) -> None:
        """End ``run`` after the transaction that it is in."""
        self._stopped.set()

    def _politely(self, portions: Iterable[Any]) -> Iterator[Any]:
        """Between two transactions let others write for as long as the last one took."""
        for portion in portions:
            began = time.monotonic()
            yield portion
            if self._stopped.wait(time.monotonic() - began):
                return

    def _look_at(self, keys: Sequence[Key]) -> None:
        with self._store.reading() as connection:
            ready = entries.accepted(connection, keys)
            rows = entries.unlinked(connection, ready)
        found, unreadable = self._macs(rows)
        ready -= unreadable
        with self._store.writing() as connection:
            entries.lock(connection)
            states = entries.still_waiting(connection, keys)
            done = [key for key, state in states.items() if state is not State.ACCEPTED or key in ready]
            linked = {key for key in done if states[key] is State.ACCEPTED}
            entries.link(connection, [pair for pair in found if (pair[0].case_id, pair[0].item) in linked])
            entries.recount(connection, entries.numbers_of(connection, done))
            entries.looked_at(connection, done)

    def _macs(self, rows: Iterable[Row[Any]]) -> tuple[list[tuple[Row[Any], bytes]], set[Key]]:
        """Each row with its value's MAC; and the items that no key opens: they wait, and others don't wait for them."""
        ciphers: dict[Key, ColumnCipher] = {}
        found: list[tuple[Row[Any], bytes]] = []
        unreadable: set[Key] = set()
        for row in rows:
            try:
                value = open_value(self._item_keys, row, ciphers)
                found.append((row, self._index.mac(row.kind, row.signal_type, value)))
            except InternalError as failure:
                unreadable.add((row.case_id, row.item))
                _log.warning("a value can't be opened", kind=type(failure).__name__)
        return found, unreadable

    def _release(self, numbers: Sequence[int]) -> int:
        with self._store.writing() as connection:
            last = entries.lock(connection)
            at = max(int(self._clock()) + self._ahead, last.last_at + 1)
            told = entries.release(connection, numbers, last.last_seq, at)
            if told:
                self._store.ledger.published(last.last_seq + len(told), at, told)
        return len(told)


def open_value(item_keys: ItemKeys, row: Row[Any], ciphers: dict[Key, ColumnCipher]) -> bytes:
    """The value of a row of ``entries.unlinked`` or ``entries.page``; ``ciphers`` keeps what other rows need too.

    Raises itemkeys.DayKeyGone, columns.SealedValueError.
    """
    key = row.case_id, row.item
    if key not in ciphers:
        ciphers[key] = item_keys.open(*key, row.sealed_key, row.key_day)
    return ciphers[key].open(row.sealed, *records.place_of(row.case_id, row.item, row.position))


def _portions(waiting: Iterable[tuple[Key, int]]) -> Iterator[list[Key]]:
    """Items in portions of at most LOOK_AT_A_TIME fingerprints, or of one item."""
    portion: list[Key] = []
    total = 0
    for key, fingerprints in waiting:
        if portion and total + fingerprints > LOOK_AT_A_TIME:
            yield portion
            portion, total = [], 0
        portion.append(key)
        total += fingerprints
    if portion:
        yield portion


def _seconds_to_wait(now: float, minutes: float) -> float:
    """To the next multiple of ``minutes``: then a start of the program isn't a batch of its own."""
    period = minutes * 60
    return period - now % period if period else _PAUSE
