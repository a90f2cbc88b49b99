"""The parent's side of the sandbox: files in, reports out, each file in a proved worker of its own.

    with Pool() as pool:
        pool.start()                      # proves a worker without a file; raises NotProtected
        job = pool.submit(path)
        report = job.future.result()      # a MediaReport whatever the file is; Cancelled after job.cancel()
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
from tid_desktop.errors import Cancelled, InternalError, NotProtected, TimedOut
from tid_desktop.fingerprint.model import WISH, FileStatus, MediaReport, Wish
from tid_desktop.sandbox import wire
from tid_desktop.sandbox.answers import Budget, read_report
from tid_desktop.sandbox.chosen import open_chosen
from tid_desktop.sandbox.keeper import Keeper
from tid_desktop.sandbox.nursery import Fork, NurseryGone
from tid_desktop.sandbox.proof import Proof

__all__ = ["LIMITS", "Job", "Limits", "Pool", "Proof"]

MAX_WORKERS = 4
_END_SECONDS = 10.0  # for a process that has closed its channel to be gone

_log = log.get("sandbox")

Path = str | bytes | os.PathLike[str]
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take. Seconds are for a picture; a video gets more by its length (answers.Budget)."""

    file_bytes: int = 16 << 30
    memory: int = 3 << 30  # bytes of address space, on top of the loaded decoders
    cpu_seconds: float = 120.0
    wall_seconds: float = 600.0
    total_cpu_seconds: int = 6 * 3600  # for the longest video; the kernel's limit, too, if nobody is left to look


LIMITS = Limits()


class Job:
    """A file on its way. ``future`` ends with a MediaReport, or with Cancelled, or NotProtected."""

    def __init__(self, path: Path, progress: Progress | None, wish: Wish) -> None:
        self.path = path
        self.wish = wish
        self.future: Future[MediaReport] = Future()
        self.cancelled = False
        self._progress = progress
        self._worker: Fork | None = None
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """Stop at once: a waiting file is never opened, a worker is killed. No effect when it is done."""
        with self._lock:
            self.cancelled = True
            worker = self._worker
        if worker is not None:
            worker.kill()
        self.settle(Cancelled())

    def attach(self, worker: Fork) -> None:
        """From here on ``cancel`` kills this worker. Raises Cancelled when it came before."""
        with self._lock:
            if self.cancelled:
                raise Cancelled
            self._worker = worker

    def tell(self, fraction: float) -> None:
        """Pass progress on to who submitted the file."""
        if self._progress is not None and not self.cancelled:
            self._progress(fraction)

    def settle(self, result: MediaReport | BaseException) -> None:
        """End the future, unless something else has."""
        with suppress(InvalidStateError):
            if isinstance(result, BaseException):
                self.future.set_exception(result)
            else:
                self.future.set_result(result)


class Pool:
    """Hashes files in locked workers, one thread waiting for each. Any thread may call any public method."""

    def __init__(self, workers: int | None = None, limits: Limits = LIMITS, *,
                 zygote: Callable[[], framing.Child] = lambda: framing.start("zygote")) -> None:
        """``workers``: files at the same time, by default one for each processor, at most MAX_WORKERS."""
        self.opened = 0  # files handed to workers so far
        self._limits = limits
        self._keeper = Keeper(zygote)
        self._executor = ThreadPoolExecutor(workers or min(os.cpu_count() or 1, MAX_WORKERS), "sandbox-file")
        self._lock = threading.Lock()
        self._jobs: set[Job] = set()
        self._closed = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def proof(self) -> Proof | None:
        """What the last worker proved, None before the first."""
        return self._keeper.proof

    @property
    def failed(self) -> bool:
        """No zygote could be locked: no file is opened here."""
        return self._keeper.failed

    @property
    def zygote_pid(self) -> int | None:
        return self._keeper.zygote_pid

    def start(self) -> Proof:
        """Start the zygote if need be, and prove one worker without a file. Takes a second.

        Raises NotProtected; another call then tries again.
        """
        self._keeper.try_again()
        try:
            with self._new_worker():
                assert self.proof is not None
                return self.proof
        except (NurseryGone, OSError):
            raise NotProtected from None

    def submit(self, path: Path, *, progress: Progress | None = None, wish: Wish = WISH) -> Job:
        """Hash a file. ``progress`` hears growing fractions up to 1, on a thread of the pool, as do done-callbacks."""
        job = Job(path, progress, wish)
        with self._lock:
            if self._closed:
                job.settle(Cancelled())
                return job
            self._jobs.add(job)
            done = self._executor.submit(self._work, job)
        done.add_done_callback(lambda _: self._jobs.discard(job))
        return job

    def close(self) -> None:
        """Cancel everything and end every process of ours; no orphan is left."""
        with self._lock:
            self._closed = True
            jobs = list(self._jobs)
        for job in jobs:
            job.cancel()
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._keeper.close()

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
        self._keeper.nursery()  # where nothing can be locked in, no file is so much as opened
        opened = open_chosen(job.path, max_bytes=self._limits.file_bytes)
        if isinstance(opened, FileStatus):
            return MediaReport(opened)
        file, size = opened
        try:
            with self._new_worker() as worker:
                job.attach(worker)
                self._hand_over(worker, file, size, job.wish)
                return self._follow(job, worker, size)
        finally:
            os.close(file)

    def _new_worker(self) -> Fork:
        return self._keeper.worker(memory=self._limits.memory, cpu_seconds=self._limits.total_cpu_seconds)

    def _hand_over(self, worker: Fork, file: int, size: int, wish: Wish) -> None:
        with suppress(BrokenPipeError):  # it has ended: its channel will say so
            order = wire.FILE.pack(size, wire.REACHES.index(wish.reach), wish.details)
            socket.send_fds(worker.channel, [order], [file])
        with self._lock:
            self.opened += 1

    def _follow(self, job: Job, worker: Fork, size: int) -> MediaReport:
        started, kills = time.monotonic(), _out_of_memory_kills()
        budget = Budget(worker.pid, size, cpu_seconds=self._limits.cpu_seconds, wall_seconds=self._limits.wall_seconds,
                        total_cpu_seconds=self._limits.total_cpu_seconds)
        try:
            report = read_report(worker.channel.fileno(), budget, job.tell, job.wish)
        except TimedOut:
            report = MediaReport(FileStatus.TIMED_OUT)
        except InternalError as error:  # it speaks as no worker of ours does
            _log.info("worker refused", code=type(error).__name__)
            report = MediaReport(FileStatus.INNER)
        if report is None:
            end = worker.wait(_END_SECONDS)
            _log.info("worker died", code=0 if end is None else end)
            report = MediaReport(_status_of_end(end, out_of_memory=_out_of_memory_kills() > kills))
        if job.cancelled:
            raise Cancelled
        return replace(report, seconds=round(time.monotonic() - started, 4))  # ours: the worker's word is no measure


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
