"""What the fuzzer sees of the pool from outside: who read which file, what is left behind, how workers ended."""
from __future__ import annotations

import ctypes
import logging
import os
import re
import struct
import threading
from collections import defaultdict
from pathlib import Path

from tid_desktop.fingerprint.model import Wish
from tid_desktop.sandbox.nursery import Fork
from tid_desktop.sandbox.pool import Pool

_FAN_CLOEXEC, _FAN_NONBLOCK, _FAN_MARK_ADD = 1, 2, 1  # linux/fanotify.h
_FAN_ACCESS, _FAN_EVENT_ON_CHILD = 0x1, 0x08000000
_AT_FDCWD = -100
_EVENT = struct.Struct("=IBBHQii")


class Readers:
    """The kernel's own account of who reads the files of a folder (fanotify; only root may have it).

    The pool and the worker have no part in it, so it also sees a child that kept a descriptor, or got one by a fork.
    """

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._fd = libc.fanotify_init(_FAN_CLOEXEC | _FAN_NONBLOCK, os.O_RDONLY)
        mask = ctypes.c_ulonglong(_FAN_ACCESS | _FAN_EVENT_ON_CHILD)
        self.works = self._fd >= 0 and not libc.fanotify_mark(self._fd, _FAN_MARK_ADD, mask, _AT_FDCWD,
                                                              os.fsencode(folder))

    def new(self) -> list[tuple[int, int]]:
        """(pid, inode) of each reading since the last call."""
        found = []
        while self.works:
            try:
                events = os.read(self._fd, 1 << 16)
            except BlockingIOError:
                break
            while events:
                length, _, _, _, _, fd, pid = _EVENT.unpack_from(events)
                found.append((pid, os.fstat(fd).st_ino))
                os.close(fd)
                events = events[length:]
        return found

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)


class Ledger:
    """Which child saw which file. A child is a pid since its birth, a file is an inode until it is removed."""

    def __init__(self) -> None:
        self.second_files = 0  # looks at a file by a child that had another one before
        self.second_children = 0  # looks at a file that another child had before
        self._file: dict[int, int] = {}
        self._child: dict[int, int] = {}

    def born(self, pid: int) -> None:
        self._file.pop(pid, None)

    def removed(self, inode: int) -> None:
        self._child.pop(inode, None)

    def seen(self, pid: int, inode: int) -> None:
        self.second_files += self._file.setdefault(pid, inode) != inode
        self.second_children += self._child.setdefault(inode, pid) != pid


class WatchedPool(Pool):
    """The real pool; each birth and each handing over is written into the ledger, on the way."""

    ledger: Ledger
    births: int

    def watch(self, ledger: Ledger) -> None:
        self.ledger, self.births, self.guard = ledger, 0, threading.Lock()
        self.processes: dict[int, str] = {}  # pid: when the kernel started it

    def _new_worker(self) -> Fork:
        worker = super()._new_worker()
        with self.guard:
            self.births += 1
            self.ledger.born(worker.pid)
            self.processes[worker.pid] = started(worker.pid)
        return worker

    def _hand_over(self, worker: Fork, file: int, size: int, wish: Wish) -> None:
        with self.guard:
            self.ledger.seen(worker.pid, os.fstat(file).st_ino)
        super()._hand_over(worker, file, size, wish)


class Deaths(logging.Handler):
    """How workers that gave no report ended, from the sandbox's log; by thread of the pool."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.counts: dict[str, int] = defaultdict(int)
        self._last: dict[str, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text.startswith(("worker died", "worker refused")):
            self._last[threading.current_thread().name] = text
            self.counts[text] += 1

    def last(self, thread: str) -> str:
        """What was said there since the last call."""
        return self._last.pop(thread, "")


def started(pid: int) -> str:
    """When the kernel started this process, which tells two of the same pid apart; empty when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] == "Z" else fields[19]


def resident() -> int:
    """Bytes of memory that this process holds now."""
    found = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return 1024 * int(found[1])


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))
