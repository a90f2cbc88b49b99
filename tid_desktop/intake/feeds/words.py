"""What platforms say about values, brought to the items that have them.

A platform's answer comes before anything is looked up, and the work is done beside it: neither what it is told nor how
long that takes says how many people handed a value in. Words are told with their day. Those that wait are in memory
alone: a killed program forgets the last second's, and a platform may say them again.
"""
from __future__ import annotations

import queue
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from threading import Thread

from tid_desktop import errors, log
from tid_desktop.intake import entries, records
from tid_desktop.intake.entries import Key
from tid_desktop.intake.feeds.reader import Reader
from tid_desktop.intake.service import today_utc
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import Kind, PlatformState, SignalType

AT_A_TIME = 50  # items that are written to in one transaction
MAX_WAITING = 1_000  # requests
TRIES = 3  # each waits for the database as long as a person's request does

_log = log.get("intake")


@dataclass(frozen=True, slots=True)
class Word:
    """One state for one entry, which is named by its id or by what its value may be."""

    state: PlatformState
    entry_id: str | None = None
    values: Collection[tuple[Kind, SignalType, str]] = ()


class Words:
    """The words that platforms have said, and the thread that brings them to the items."""

    def __init__(self, store: Store, reader: Reader, today: Callable[[], date] = today_utc) -> None:
        self._store = store
        self._reader = reader
        self._today = today
        self._waiting: queue.Queue[tuple[str, date, Sequence[Word]] | None] = queue.Queue(MAX_WAITING)

    def say(self, platform: str, words: Sequence[Word]) -> None:
        """Raises errors.Busy when too many wait already."""
        try:
            self._waiting.put_nowait((platform, self._today(), words))
        except queue.Full:
            raise errors.Busy(retry_after=60) from None

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Bring words to their items meanwhile; in the end, those that still wait."""
        thread = Thread(target=self._listen, name="words")
        thread.start()
        try:
            yield
        finally:
            self._waiting.put(None)
            thread.join()

    def _listen(self) -> None:
        while (said := self._waiting.get()) is not None:
            self._bring(*said)

    def bring_all(self) -> None:
        """Bring the words that wait now, in this thread."""
        while not self._waiting.empty():
            if (said := self._waiting.get()) is not None:
                self._bring(*said)

    def _bring(self, platform: str, day: date, words: Sequence[Word]) -> None:
        for word in words:
            failure = self._try(lambda word=word: self._note(platform, day, word))  # type: ignore[misc]
            if failure is not None:
                _log.warning("a platform's word is lost", kind=type(failure).__name__)

    def _try(self, job: Callable[[], None]) -> Exception | None:
        """Do it, again where the database is busy; what went wrong in the end."""
        last: Exception | None = None
        for _ in range(TRIES):
            try:
                job()
            except errors.Busy as failure:
                last = failure
            except Exception as failure:
                return failure
            else:
                return None
        return last

    def _note(self, platform: str, day: date, word: Word) -> None:
        with self._store.reading() as connection:
            last, _ = entries.last_place(connection, self._reader.horizon)
            found = entries.published(connection, last, entry_id=word.entry_id, macs=self._reader.macs(word.values))
            items = {entry_id: list(entries.items_with(connection, number)) for number, entry_id in found.items()}
        for entry_id, keys in items.items():
            for start in range(0, len(keys), AT_A_TIME):
                self._write(platform, day, word.state, entry_id, keys[start:start + AT_A_TIME])

    def _write(self, platform: str, day: date, state: PlatformState, entry_id: str, keys: Collection[Key]) -> None:
        """Only for items that are accepted. Afterwards others may write for as long as this took."""
        began = time.monotonic()
        with self._store.writing() as connection:
            for case_id, item in entries.accepted(connection, keys):
                key = {"case_id": case_id, "item": item, "platform": platform, "entry": entry_id}
                records.set_feedback(connection, key, state, day)
        time.sleep(time.monotonic() - began)
