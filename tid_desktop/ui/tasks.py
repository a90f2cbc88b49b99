"""The one way to leave the UI thread.

    tasks.run(work, done, owner=page)
    tasks.run_for(page, work, then)

``work`` runs in a thread of its own, ``done`` gets its Outcome on the UI thread. Results for an owner that was dropped,
or that come after ``close``, never arrive. Threads are daemons: a keyring that blocks without end can't keep the
program alive. No QThread, because a running one aborts the process at exit.
"""
from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from tid_desktop import log
from tid_desktop.errors import InternalError, TidError

_log = log.get("ui")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: its value, or the error that ended it."""

    value: Any = None
    error: TidError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """Work on its way, who waits for it, and what to call when it is done."""

    work: Callable[[], Any]
    done: Callable[[Outcome], None]
    owner: object | None


class Tells(Protocol):
    """A page that can say what went wrong."""

    def problem(self, error: TidError) -> None: ...


class Tasks(QObject):
    """Runs functions away from the UI thread and brings their outcomes back to it."""

    _arrived = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._pending: set[_Task] = set()
        self._closed = False
        self._arrived.connect(self._deliver)

    def run(self, work: Callable[[], Any], done: Callable[[Outcome], None], *, owner: object | None = None) -> None:
        """Call ``work`` in a thread, then ``done`` with its Outcome on the UI thread, unless ``owner`` was dropped."""
        task = _Task(work, done, owner)
        self._pending.add(task)
        threading.Thread(target=self._work, args=(task,), daemon=True).start()

    def run_for(self, page: Tells, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Like ``run`` for a page that tells itself what went wrong; ``then`` gets the value when nothing did."""
        def done(outcome: Outcome) -> None:
            if outcome.error is None:
                then(outcome.value)
            else:
                page.problem(outcome.error)

        self.run(work, done, owner=page)

    def drop(self, owner: object) -> None:
        """Results of this owner's tasks are no longer wanted. The work itself goes on."""
        self._pending = {task for task in self._pending if task.owner is not owner}

    def close(self) -> None:
        """No result arrives from now on."""
        with self._lock:
            self._closed = True
        self._pending.clear()

    def _work(self, task: _Task) -> None:
        outcome = outcome_of(task.work)
        with self._lock:  # ``close`` waits here, so a signal never reaches a window that is gone
            if not self._closed:
                self._arrived.emit(task, outcome)

    @Slot(object, object)
    def _deliver(self, task: _Task, outcome: Outcome) -> None:
        if task in self._pending:
            self._pending.discard(task)
            task.done(outcome)


def outcome_of(work: Callable[[], Any]) -> Outcome:
    """Call ``work``. A failure that is no TidError is a fault of ours: it is logged by its kind, never by its text."""
    try:
        return Outcome(value=work())
    except TidError as error:
        return Outcome(error=error)
    except Exception as error:
        _log.warning("task failed", kind=type(error).__name__)
        fault = InternalError("task failed")
        fault.__cause__ = error
        return Outcome(error=fault)
