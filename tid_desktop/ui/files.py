"""The pictures and videos the person chose, on their way through the sandbox.

The page shows what is here and asks for changes; nobody else submits files to the pool. Files are handed over a few per
turn of the event loop, so that a hundred at once never freeze the window.
"""
from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tid_desktop.errors import Cancelled, FileProblem, file_problem
from tid_desktop.fingerprint.model import WISH, FileStatus, MediaKind, MediaReport, SignalType, Wish

if TYPE_CHECKING:
    from concurrent.futures import Future

    from tid_desktop.sandbox.pool import Job, Pool

LIMIT = 100  # pictures and videos in one case (DESIGN section 7)
PER_TURN = 1  # files handed to the pool, and rows made, in one turn of the event loop
REFRESH_MS = 120  # progress is shown this often
SURE_AFTER = 1.5  # seconds of work before a time left is worth saying


@dataclass(eq=False)
class ChosenFile:
    """One chosen file. ``name`` is shown on one screen only; ``label`` is what the person typed instead.

    ``number`` is its place in the list, from 1. ``same_as`` is an earlier file with the same content.
    """

    number: int
    path: Path | None
    name: str
    label: str = ""
    fraction: float = 0.0
    started: float | None = None
    cancelled: bool = False
    report: MediaReport | None = None
    same_as: ChosenFile | None = field(default=None, repr=False)
    job: Job | None = field(default=None, repr=False)

    @property
    def working(self) -> bool:
        return self.report is None and not self.cancelled

    @property
    def usable(self) -> bool:
        return self.report is not None and self.report.status.usable and self.same_as is None

    @property
    def kind(self) -> MediaKind | None:
        return None if self.report is None else self.report.kind

    @property
    def problem(self) -> FileProblem | None:
        """What to say about this file; None when there is nothing to say."""
        if self.report is None or self.report.status is FileStatus.READY:
            return None
        return file_problem(self.report.status)

    def seconds_left(self, now: float) -> int | None:
        """A guess from the pace so far; None while it would be worth nothing."""
        if self.started is None or now - self.started < SURE_AFTER or not 0.02 < self.fraction < 1:
            return None
        return max(1, round((now - self.started) * (1 - self.fraction) / self.fraction))


class ChosenFiles(QObject):
    """The list of chosen files. ``added``, ``changed`` and ``removed`` carry a ChosenFile.

    ``wish`` is what is asked of the workers for files that are added from now on.
    """

    added = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    counted = Signal()  # how many are there, working or usable has changed
    _finished = Signal(object, object)

    def __init__(self, pool: Pool, *, limit: int = LIMIT) -> None:
        super().__init__()
        self.files: list[ChosenFile] = []
        self.wish: Wish = WISH
        self._pool = pool
        self._limit = limit
        self._waiting: deque[ChosenFile] = deque()
        self._fractions: dict[ChosenFile, float] = {}
        self._feeder = QTimer(self, interval=0)
        self._feeder.timeout.connect(self._feed)
        self._watch = QTimer(self, interval=REFRESH_MS)
        self._watch.timeout.connect(self._show_progress)
        self._finished.connect(self._finish)

    @property
    def usable(self) -> list[ChosenFile]:
        return [file for file in self.files if file.usable]

    @property
    def working(self) -> bool:
        return bool(self._waiting) or any(file.working for file in self.files)

    def add(self, paths: Iterable[Path], *, name: str = "") -> int:
        """Take the files that fit; return how many had to stay out. What is in the list already is passed over.

        ``name`` is shown instead of the files' own names.
        """
        here = {file.path for file in self.files}
        fresh = [path for path in dict.fromkeys(paths) if path not in here]
        room = max(0, self._limit - len(self.files) - len(self._waiting))
        for path in fresh[:room]:
            self._waiting.append(ChosenFile(0, path, name or path.name))
        if self._waiting:
            self._feeder.start()
        return len(fresh[room:])

    def cancel(self, file: ChosenFile) -> None:
        """Stop working on this one; it stays in the list, left out."""
        if file.working:
            file.cancelled = True
            self._stop(file)
            self.changed.emit(file)
            self.counted.emit()

    def again(self, file: ChosenFile) -> None:
        """Work on a cancelled or failed file once more."""
        if file.path is not None and not file.working:
            file.cancelled, file.report, file.fraction, file.started = False, None, 0.0, None
            self._submit(file)
            self.changed.emit(file)
            self.counted.emit()

    def remove(self, file: ChosenFile) -> None:
        self._stop(file)
        self.files.remove(file)
        for number, other in enumerate(self.files, 1):
            other.number = number
        self._mark_twins()
        self.removed.emit(file)
        for other in self.files[file.number - 1:]:
            self.changed.emit(other)
        self.counted.emit()

    def clear(self) -> None:
        """Stop everything and forget every file."""
        self._waiting.clear()
        for file in list(self.files):
            self._stop(file)
        self.files.clear()
        self._fractions.clear()
        self._feeder.stop()
        self._watch.stop()

    def _feed(self) -> None:
        for _ in range(min(PER_TURN, len(self._waiting))):
            file = self._waiting.popleft()
            self.files.append(file)
            file.number = len(self.files)
            self.added.emit(file)
            self._submit(file)
        if not self._waiting:
            self._feeder.stop()
        self.counted.emit()

    def _submit(self, file: ChosenFile) -> None:
        assert file.path is not None

        def progress(fraction: float) -> None:  # on a thread of the pool
            self._fractions[file] = fraction

        file.job = self._pool.submit(file.path, progress=progress, wish=self.wish)
        file.job.future.add_done_callback(lambda future: self._finished.emit(file, future))
        self._watch.start()

    def _show_progress(self) -> None:
        for file, fraction in list(self._fractions.items()):
            if not file.working:
                self._fractions.pop(file, None)
            elif fraction != file.fraction:
                file.started = file.started or time.monotonic()
                file.fraction = fraction
                self.changed.emit(file)
        if not self.working:
            self._watch.stop()

    def _finish(self, file: ChosenFile, future: Future[MediaReport]) -> None:
        if file not in self.files or not file.working or file.job is None or file.job.future is not future:
            return
        file.job = None
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or isinstance(error, Cancelled):
            file.cancelled = True
        else:
            file.report = MediaReport(FileStatus.INNER) if error else future.result()
        self._mark_twins()
        self.changed.emit(file)
        self.counted.emit()

    def _stop(self, file: ChosenFile) -> None:
        if file.job is not None:
            file.job.cancel()
            file.job = None
        self._fractions.pop(file, None)

    def _mark_twins(self) -> None:
        """Of files with the same content only the first is used."""
        first: dict[str, ChosenFile] = {}
        for file in self.files:
            before = file.same_as
            content = _content(file)
            original = first.setdefault(content, file) if content else file
            file.same_as = None if original is file else original
            if file.same_as != before:
                self.changed.emit(file)


def _content(file: ChosenFile) -> str | None:
    """The exact-file hash, which tells two names of one picture."""
    if file.report is None:
        return None
    return next((f.value for f in file.report.fingerprints if f.signal_type is SignalType.MD5), None)
