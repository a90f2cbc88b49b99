"""The parent's side of the sandbox: files in, reports out, each file in a proved worker of its own.

    with Pool() as pool:
        pool.start()                      # proves a worker without a file; raises NotProtected
        job = pool.submit(path)
        report = job.future.result()      # a MediaReport whatever the file is; Cancelled after job.cancel()

Threads: one supervisor, which starts the zygote, starts another should it die, and must live as long as it does (the
kernel ends the zygote with the *thread* that started it); and one for each worker, which waits for it.
"""
from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace

from tid_desktop import framing, log
from tid_desktop.errors import Cancelled, InternalError, NotProtected, TidError, TimedOut
from tid_desktop.fingerprint.model import FileStatus, MediaReport
from tid_desktop.sandbox import lockdown, wire
from tid_desktop.sandbox.answers import Budget, read_report
from tid_desktop.sandbox.chosen import open_chosen
from tid_desktop.sandbox.nursery import Fork, Nursery, NurseryGone
from tid_desktop.sandbox.proof import Proof, prove

__all__ = ["LIMITS", "Job", "Limits", "Pool", "Proof"]

MAX_WORKERS = 4
_STARTS = 3  # zygotes in a row that did nothing useful, before we give up
_END_SECONDS = 10.0  # for a killed process to be gone

_log = log.get("sandbox")

Path = str | bytes | os.PathLike[str]
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take. Seconds are for a picture, and for each hundredth of a video."""

    file_bytes: int = 16 << 30
    memory: int = 3 << 30  # bytes of address space, on top of the loaded decoders
    cpu_seconds: float = 120.0
    wall_seconds: float = 600.0
    total_cpu_seconds: int = 6 * 3600  # set in the kernel, in case nobody is left to look


LIMITS = Limits()


class Job:
    """A file on its way. ``future`` ends with a MediaReport, or with Cancelled, or NotProtected."""

    def __init__(self, path: Path, progress: Progress | None) -> None:
        self.future: Future[MediaReport] = Future()
        self._path = path
        self._progress = progress
        self._fork: Fork | None = None
        self._cancelled = False
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """Stop at once: a waiting file is never opened, a worker is killed. No effect when it is done."""
        with self._lock:
            self._cancelled = True
            fork = self._fork
        if fork is not None:
            fork.kill()
        self.settle(Cancelled())

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def settle(self, result: MediaReport | BaseException) -> None:
        """End the future, unless something else has."""
        with suppress(InvalidStateError):
            if isinstance(result, BaseException):
                self.future.set_exception(result)
            else:
                self.future.set_result(result)

    @property
    def path(self) -> Path:
        return self._path

    def tell(self, fraction: float) -> None:
        if self._progress is not None and not self._cancelled:
            self._progress(fraction)

    def attach(self, fork: Fork) -> None:
        """From here on ``cancel`` kills this worker. Raises Cancelled when it came before."""
        with self._lock:
            if self._cancelled:
                raise Cancelled
            self._fork = fork


class Pool:
    """Hashes files in locked workers. Every public method may be called from any thread."""

    def __init__(self, workers: int | None = None, limits: Limits = LIMITS, *,
                 zygote: Callable[[], framing.Child] = lambda: framing.start("zygote")) -> None:
        """``workers``: files at the same time, by default one for each processor, at most MAX_WORKERS."""
        self.opened = 0  # files handed to workers so far
        self._limits = limits
        self._start_zygote = zygote
        self._executor = ThreadPoolExecutor(workers or min(os.cpu_count() or 1, MAX_WORKERS), "sandbox-file")
        self._supervisor: threading.Thread | None = None
        self._changed = threading.Condition()
        self._nursery: Nursery | None = None
        self._closing = self._failed = False
        self._useful = False  # the present zygote has had a child that proved itself
        self._proof: Proof | None = None
        self._jobs: set[Job] = set()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def proof(self) -> Proof | None:
        """What the last worker proved, None before the first."""
        return self._proof

    @property
    def failed(self) -> bool:
        """No zygote could be locked: no file is opened here."""
        return self._failed

    @property
    def zygote_pid(self) -> int | None:
        with self._changed:
            return None if self._nursery is None else self._nursery.pid

    def start(self) -> Proof:
        """Start the zygote if need be, and prove one worker without a file. Takes a second; raises NotProtected."""
        try:
            with self._new_fork():
                assert self._proof is not None
                return self._proof
        except (NurseryGone, OSError):
            raise NotProtected from None

    def submit(self, path: Path, *, progress: Progress | None = None) -> Job:
        """Hash a file. ``progress`` hears growing fractions up to 1, on a thread of the pool, as do done-callbacks."""
        job = Job(path, progress)
        with self._changed:
            if self._closing:
                job.settle(Cancelled())
                return job
            self._jobs.add(job)
        done = self._executor.submit(self._work, job)
        done.add_done_callback(lambda _: self._jobs.discard(job))
        return job

    def close(self) -> None:
        """Cancel everything and end every process of ours; no orphan is left."""
        with self._changed:
            self._closing = True
            nursery, jobs = self._nursery, list(self._jobs)
            self._changed.notify_all()
        for job in jobs:
            job.cancel()
        self._executor.shutdown(wait=False, cancel_futures=True)
        if nursery is not None:
            nursery.close()
        if self._supervisor is not None:
            self._supervisor.join()

    # --- the zygote ---------------------------------------------------------------------------------------------------

    def _supervise(self) -> None:
        """Keep a zygote running. A new one follows one that was of use; one that can't be locked is the last."""
        useless = 0 if lockdown.supported() else _STARTS
        while useless < _STARTS and not self._closing:
            try:
                nursery = Nursery(self._start_zygote())
            except (TidError, OSError):
                break
            with self._changed:
                if not self._closing:
                    self._nursery, self._useful = nursery, False
                self._changed.notify_all()
            if not self._closing:
                nursery.serve()
            with self._changed:
                self._nursery = None
                useless = 0 if self._useful else useless + 1
            nursery.close()
        with self._changed:
            self._failed = not self._closing
            self._changed.notify_all()

    def _present_nursery(self) -> Nursery:
        """The zygote, waiting for it if it is being started. Raises NotProtected, Cancelled."""
        with self._changed:
            if self._supervisor is None and not self._closing:
                self._supervisor = threading.Thread(target=self._supervise, name="sandbox-supervisor", daemon=True)
                self._supervisor.start()
            self._changed.wait_for(lambda: self._nursery is not None or self._failed or self._closing)
            if self._closing:
                raise Cancelled
            if self._nursery is None:
                raise NotProtected
            return self._nursery

    def _new_fork(self) -> Fork:
        """A worker that has proved its lock. Raises NotProtected, Cancelled, NurseryGone, OSError."""
        for last in (False, True):
            nursery = self._present_nursery()
            try:
                fork = nursery.fork(memory=self._limits.memory, cpu_seconds=self._limits.total_cpu_seconds)
            except NurseryGone:  # it died just now; nothing of ours was in it, so another one will do
                if last:
                    raise
                self._forget(nursery)
                continue
            try:
                self._proof = prove(fork, nursery)
            except BaseException:
                fork.__exit__()
                raise
            self._useful = True
            return fork
        raise NurseryGone

    def _forget(self, nursery: Nursery) -> None:
        nursery.close()
        with self._changed:
            self._changed.wait_for(lambda: self._nursery is not nursery or self._closing)

    # --- one file -----------------------------------------------------------------------------------------------------

    def _work(self, job: Job) -> None:
        try:
            report = self._hash(job)
        except (NurseryGone, OSError):
            report = MediaReport(FileStatus.INNER)
        except BaseException as error:
            job.settle(error)
            return
        _log.info("file done", status=report.status, seconds=report.seconds)
        job.settle(report)

    def _hash(self, job: Job) -> MediaReport:
        if job.cancelled:
            raise Cancelled
        self._present_nursery()  # where nothing can be locked in, no file is so much as opened
        opened = open_chosen(job.path, max_bytes=self._limits.file_bytes)
        if isinstance(opened, FileStatus):
            return MediaReport(opened)
        file, size = opened
        try:
            with self._new_fork() as fork:
                job.attach(fork)
                self._hand_over(fork, file, size)
                return self._follow(job, fork)
        finally:
            os.close(file)

    def _hand_over(self, fork: Fork, file: int, size: int) -> None:
        with suppress(BrokenPipeError):  # it has ended: its channel will say so
            socket.send_fds(fork.channel, [wire.FILE.pack(size)], [file])
        with self._changed:
            self.opened += 1

    def _follow(self, job: Job, fork: Fork) -> MediaReport:
        started, kills = time.monotonic(), _out_of_memory_kills()
        budget = Budget(fork.pid, self._limits.cpu_seconds, self._limits.wall_seconds)
        try:
            report = read_report(fork.channel.fileno(), budget, job.tell)
        except TimedOut:
            report = MediaReport(FileStatus.TIMED_OUT)
        except InternalError as error:  # it speaks as no worker of ours does
            _log.info("worker refused", code=type(error).__name__)
            report = MediaReport(FileStatus.INNER)
        if report is None:
            end = fork.wait(_END_SECONDS)
            report = MediaReport(_status_of_end(end, out_of_memory=_out_of_memory_kills() > kills))
        if job.cancelled:
            raise Cancelled
        return replace(report, seconds=round(time.monotonic() - started, 4))


def _status_of_end(exit_code: int | None, *, out_of_memory: bool) -> FileStatus:
    """Why a worker ended without a report. A kernel that is short of memory kills, and counts it."""
    if exit_code == -signal.SIGXCPU:
        return FileStatus.TIMED_OUT
    return FileStatus.TOO_BIG if exit_code == -signal.SIGKILL and out_of_memory else FileStatus.INNER


def _out_of_memory_kills() -> int:
    """How often this kernel has killed for memory since it started; 0 where it doesn't say."""
    with suppress(OSError), open("/proc/vmstat", "rb") as counters:
        for line in counters:
            if line.startswith(b"oom_kill "):
                return int(line.split()[1])
    return 0
