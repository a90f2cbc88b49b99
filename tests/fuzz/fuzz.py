"""Mutated files through the real pool and its locked workers; whatever they hold, each gets one answer in time.

    python3 packaging/dev.py fuzz [--files N] [--minutes M] [--seed S] [--only image|video] [--keep FOLDER]

Seeds of every format (seeds.py) are broken at their joints (mutate.py). Every fourth file also goes to a scout, and if
it met something new there, it becomes a seed; scout.py says what kind of guidance that is. Memory is bounded however
long it runs. Files whose worker died, ran out of time, or met a fault of ours are kept in FOLDER. The exit status is 1
when a promise was broken: a file without an answer, a fault of ours, a child that saw two files, a process or a
descriptor left over, memory that grew.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported

import argparse
import hashlib
import logging
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.mutate import mutate
from tests.fuzz.scout import Corpus, Scout
from tests.fuzz.seeds import seeds
from tests.fuzz.watch import Deaths, Ledger, Readers, WatchedPool, descriptors, resident, started
from tid_desktop import framing
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport
from tid_desktop.sandbox.pool import Limits

LIMITS = Limits(cpu_seconds=20, wall_seconds=120)
HANG = 180.0  # seconds after which no answer is none
GROWTH = 50 << 20  # bytes by which the parent may grow once it is warm
_WARM_UP = 500  # files
_SCOUTED = 4  # one in so many


class Sent(NamedTuple):
    """A file on its way."""

    path: Path
    data: bytes
    inode: int
    since: float


class Figures:
    """What is told at the end."""

    def __init__(self) -> None:
        self.tried = self.hangs = self.parent_failures = self.orphans = self.zygotes = self.left = 0
        self.readings = 0  # by the kernel's account
        self.statuses: Counter[str] = Counter()
        self.ends: Counter[str] = Counter()
        self.descriptors = descriptors()
        self.memory = resident()
        self.slowest = 0.0

    def violations(self, ledger: Ledger) -> dict[str, int]:
        """The counts that must be zero."""
        faults = self.statuses[FileStatus.INNER] - sum(self.ends.values())
        return {"hangs": self.hangs, "parent failures": self.parent_failures,
                "zygotes lost": self.zygotes, "faults of ours": faults,
                "files seen by a second child": ledger.second_children,
                "children that saw a second file": ledger.second_files,
                "orphans": self.orphans, "descriptors left": self.left,
                "unanswered": self.tried - sum(self.statuses.values()) - self.parent_failures - self.hangs}


class Fuzzer:
    """One run. ``zygote`` starts the zygote, ``folder`` is where the files lie while they are read."""

    def __init__(self, options: argparse.Namespace, folder: Path,
                 zygote: Callable[[], framing.Child] | None = None) -> None:
        self.options, self.folder = options, folder
        self.random = Random(options.seed)
        self.corpus = Corpus(seeds(options.only))
        self.figures, self.ledger, self.deaths, self.scout = Figures(), Ledger(), Deaths(), Scout()
        self.readers = Readers(folder)
        self.pool = WatchedPool(2, LIMITS, **({"zygote": zygote} if zygote else {}))
        self.pool.watch(self.ledger)
        self.sent: dict[Future[MediaReport], Sent] = {}
        self.ended_by: dict[Path, str] = {}

    def run(self) -> dict[str, int]:
        """Until there are enough files, or the time is over. Returns the counts that must be zero."""
        logger = logging.getLogger("tid_desktop.sandbox")
        logger.setLevel(logging.INFO)
        logger.addHandler(self.deaths)
        try:
            self.pool.start()
            self.first_zygote = self.pool.zygote_pid
            until = time.monotonic() + 60 * self.options.minutes
            for number in range(self.options.files):
                if time.monotonic() > until:
                    break
                self._send(number)
                while len(self.sent) >= 4:
                    self._collect()
            while self.sent:
                self._collect()
        finally:
            logger.removeHandler(self.deaths)
            self._close()
        return self.figures.violations(self.ledger)

    def _send(self, number: int) -> None:
        data = mutate(self.corpus.choose(self.random), self.corpus.choose(self.random), self.random)
        path = self.folder / str(number)
        path.write_bytes(data)
        inode = path.stat().st_ino
        job = self.pool.submit(path)
        self.sent[job.future] = Sent(path, data, inode, time.monotonic())
        job.future.add_done_callback(  # on the pool's thread that had the file
            lambda _: self.ended_by.update({path: self.deaths.last(threading.current_thread().name)}))
        self.figures.tried += 1
        if number % _SCOUTED == 0 and not self.options.unguided:
            self.corpus.judge(data, self.scout.features(data), self.random)
        if number == _WARM_UP:
            self.figures.memory = resident()
        if number % 1000 == 999:
            print(f"{number + 1} files, {self.corpus.kept} new seeds, {len(self.corpus.seen)} features, "
                  f"{dict(self.figures.statuses)}", flush=True)

    def _collect(self) -> None:
        done, _ = wait(self.sent, timeout=1, return_when=FIRST_COMPLETED)
        for future in done:
            self._answered(future, self.sent.pop(future))
        for future, sent in list(self.sent.items()):
            if time.monotonic() - sent.since > HANG:
                self.figures.hangs += 1
                self._keep("hang", self.sent.pop(future))

    def _answered(self, future: Future[MediaReport], sent: Sent) -> None:
        for pid, inode in self.readers.new():
            self.figures.readings += 1
            self.ledger.seen(pid, inode)
        if future.exception() is not None:
            self.figures.parent_failures += 1
            self._keep("parent", sent)
            return
        report, end = future.result(), self.ended_by.pop(sent.path, "")
        self.figures.statuses[str(report.status)] += 1
        self.figures.slowest = max(self.figures.slowest, report.seconds)
        if end:
            self.figures.ends[end] += 1
        if self.pool.zygote_pid != self.first_zygote:
            self.figures.zygotes, self.first_zygote = self.figures.zygotes + 1, self.pool.zygote_pid
        if report.status in (FileStatus.INNER, FileStatus.TIMED_OUT):
            self._keep(end.replace(" ", "-") or str(report.status), sent)
        self._remove(sent)

    def _keep(self, why: str, sent: Sent) -> None:
        if self.options.keep is not None:
            self.options.keep.mkdir(parents=True, exist_ok=True)
            name = hashlib.sha256(sent.data).hexdigest()[:12]
            (self.options.keep / f"{why}-{name}").write_bytes(sent.data)

    def _remove(self, sent: Sent) -> None:
        sent.path.unlink()
        self.ledger.removed(sent.inode)

    def _close(self) -> None:
        zygote = self.pool.zygote_pid
        self.grown = resident() - self.figures.memory
        self.pool.close()
        self.scout.close()
        self.readers.close()
        self.figures.left = descriptors() - self.figures.descriptors
        family = {**self.pool.processes, **({zygote: started(zygote)} if zygote else {})}
        self.figures.orphans = sum(1 for pid, since in family.items() if since and started(pid) == since)

    def lines(self) -> Iterator[str]:
        """The figures, one a line."""
        figures = self.figures
        contained = sum(figures.ends.values())
        yield f"files tried {figures.tried}, answers {sum(figures.statuses.values())}, workers born {self.pool.births}"
        yield f"by status: {dict(figures.statuses.most_common())}"
        yield f"contained deaths {contained} {dict(figures.ends)}"
        yield f"slowest file {figures.slowest:.1f} s"
        yield (f"guidance: {len(self.corpus.seen)} features, {self.corpus.kept} new seeds, "
               f"{self.scout.deaths} deaths of the scout")
        watchers = f"the pool and the kernel ({figures.readings} readings)" if self.readers.works else "the pool alone"
        yield (f"who read what is known from {watchers}; parent's memory grew by "
               f"{self.grown / (1 << 20):.1f} MB since file {min(_WARM_UP, figures.tried)}")
        yield ", ".join(f"{name} {count}" for name, count in figures.violations(self.ledger).items())


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=24 * 60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=MediaKind, choices=list(MediaKind))
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--unguided", action="store_true", help="without the scout")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(sys.argv[1:] if arguments is None else arguments)
    with tempfile.TemporaryDirectory() as folder:
        fuzzer = Fuzzer(options, Path(folder))
        broken = fuzzer.run()
    print(*fuzzer.lines(), sep="\n")
    return int(any(broken.values()) or fuzzer.grown > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
