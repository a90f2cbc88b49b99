"""What has to be done while nobody asks: the policy each minute, deleting and the change of the day's key each day.

One thread beside the server's. Every job is harmless when repeated, in another process too; one that fails is counted,
logged by its kind, and done again at the next round.
"""
from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from tid_desktop import log
from tid_desktop.intake.service import today_utc

EVERY_SECONDS = 60.0
LEAVE_SECONDS = 20.0  # a job that is still at work then ends with the process, and is done again after the next start
_log = log.get("intake")


@dataclass(frozen=True, slots=True)
class Job:
    """``name`` is for the metrics. A ``daily`` one is done once each day, as soon as it succeeds."""

    name: str
    do: Callable[[], object]
    daily: bool = False


class Caretaker:
    """Does ``jobs``, in their order; ``failed`` gets the name of each that didn't succeed."""

    def __init__(self, jobs: Sequence[Job], failed: Callable[[str], object] = lambda _name: None,
                 today: Callable[[], date] = today_utc) -> None:
        self._jobs = jobs
        self._failed = failed
        self._today = today
        self._done_on: dict[str, date] = {}
        self._stop = threading.Event()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Work at once and each minute, until the block ends."""
        thread = threading.Thread(target=self._work, name="caretaker", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._stop.set()
            thread.join(LEAVE_SECONDS)

    def round(self) -> None:
        """Do every job that is due."""
        today = self._today()
        for job in self._jobs:
            if self._stop.is_set():
                return
            if job.daily and self._done_on.get(job.name) == today:
                continue
            try:
                job.do()
                self._done_on[job.name] = today
            except Exception as failure:
                _log.warning("a regular job failed", kind=type(failure).__name__)
                self._failed(job.name)

    def _work(self) -> None:
        while True:
            self.round()
            if self._stop.wait(EVERY_SECONDS):
                return
