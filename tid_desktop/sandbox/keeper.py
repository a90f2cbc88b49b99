"""Keeps a zygote running, and gives workers that have proved their lock."""
from __future__ import annotations

import threading
from collections.abc import Callable

from tid_desktop import framing
from tid_desktop.errors import Cancelled, NotProtected
from tid_desktop.sandbox import lockdown
from tid_desktop.sandbox.nursery import Fork, Nursery, NurseryGone
from tid_desktop.sandbox.proof import Proof, WorkerGone, prove

_STARTS = 3  # zygotes in a row that did nothing useful, before we give up
_FORKS = 3  # attempts at a worker that lives long enough to get its file


class Keeper:
    """Starts the first zygote when it is first needed, and another should one die.

    A thread of its own does it, and lives as long as the zygote: the kernel ends a process with the *thread* that
    started it, if it was asked to (``die_with_parent``).
    """

    def __init__(self, start_zygote: Callable[[], framing.Child]) -> None:
        self.proof: Proof | None = None  # what the last worker proved
        self._start_zygote = start_zygote
        self._supervisor: threading.Thread | None = None
        self._changed = threading.Condition()
        self._nursery: Nursery | None = None
        self._ready = False  # the present zygote is locked
        self._useful = False  # and has had a child that proved itself
        self._closing = self._failed = False

    @property
    def failed(self) -> bool:
        """No zygote could be locked."""
        return self._failed

    @property
    def zygote_pid(self) -> int | None:
        with self._changed:
            return None if self._nursery is None else self._nursery.pid

    def try_again(self) -> None:
        """After a failure, the next one who asks makes a new attempt."""
        with self._changed:
            if self._failed:
                self._supervisor, self._failed = None, False

    def nursery(self) -> Nursery:
        """The zygote, waiting for it while it starts. Raises NotProtected, Cancelled (closed)."""
        with self._changed:
            if self._supervisor is None and not self._closing:
                self._supervisor = threading.Thread(target=self._supervise, name="sandbox-supervisor", daemon=True)
                self._supervisor.start()
            self._changed.wait_for(lambda: self._ready or self._failed or self._closing)
            if self._closing:
                raise Cancelled
            if self._nursery is None:
                raise NotProtected
            return self._nursery

    def worker(self, *, memory: int, cpu_seconds: int) -> Fork:
        """A worker that has proved its lock. Raises NotProtected, Cancelled, NurseryGone, OSError (no fork).

        Zygote or worker may die before there is a file in it; then another one does as well.
        """
        for _ in range(_FORKS):
            nursery = self.nursery()
            try:
                fork = nursery.fork(memory=memory, cpu_seconds=cpu_seconds)
            except NurseryGone:
                self._forget(nursery)
                continue
            try:
                self.proof = prove(fork, nursery)
            except WorkerGone:
                fork.__exit__()
                continue
            except BaseException:
                fork.__exit__()
                raise
            self._useful = True
            return fork
        raise NurseryGone

    def close(self) -> None:
        """End the zygote, and with it every worker."""
        with self._changed:
            self._closing = True
            nursery = self._nursery
            self._changed.notify_all()
        if nursery is not None:
            nursery.close()
        if self._supervisor is not None:
            self._supervisor.join()

    def _supervise(self) -> None:
        """Keep a zygote running. A new one follows one that was of use; one that can't be locked is the last."""
        useless = 0 if lockdown.supported() else _STARTS
        while useless < _STARTS and not self._closing:
            try:
                self._run_zygote(Nursery(self._start_zygote()))
            except (NotProtected, OSError):
                break
            useless = 0 if self._useful else useless + 1
        with self._changed:
            self._failed = not self._closing
            self._changed.notify_all()

    def _run_zygote(self, nursery: Nursery) -> None:
        """From its start to its end. Raises NotProtected when it can't be locked."""
        with self._changed:
            self._nursery, self._useful = nursery, False
            if self._closing:  # close() came too early to see it
                nursery.close()
        try:
            nursery.wait_until_locked()
            with self._changed:
                self._ready = True
                self._changed.notify_all()
            nursery.serve()
        finally:
            with self._changed:
                self._nursery, self._ready = None, False
                self._changed.notify_all()
            nursery.close()

    def _forget(self, nursery: Nursery) -> None:
        nursery.close()
        with self._changed:
            self._changed.wait_for(lambda: self._nursery is not nursery or self._closing)
