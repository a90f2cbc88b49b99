"""Many photos at once: what a second core brings, what the parent keeps, and whether the window stays quick meanwhile.

Run by ``packaging/dev.py bench``. The photos go through the real pool: a locked worker of its own for each.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.fuzz.watch import descriptors, resident
from tests.unit.fingerprint.pictures import photo
from tid_desktop.sandbox.pool import Pool
from tid_desktop.settings import Settings
from tid_desktop.ui.application import Frame
from tid_desktop.ui.files import ChosenFiles
from tid_desktop.ui.pages.add import AddPage
from tid_desktop.ui.services import PrivacyState

PHOTOS, DISTINCT, ROUNDS, PART = 1000, 40, 3, 150
ON_SCREEN, IDLE_SECONDS = 100, 3.0  # as many as a case can hold
TICK_MS = 1


def make_photos(folder: Path) -> list[Path]:
    """``PHOTOS`` files of one to three megapixels; every file is one of ``DISTINCT`` pictures."""
    made = []
    for seed in range(DISTINCT):
        width = 1200 + 20 * seed
        file = folder / f"{seed}.jpg"
        photo(width, width * 3 // 4, seed).save(file, "JPEG", quality=85)
        made.append(file)
    files = [folder / f"copy-{number}.jpg" for number in range(PHOTOS)]
    for number, file in enumerate(files):
        os.link(made[number % DISTINCT], file)  # no symbolic link: the pool follows none
    return files


@contextmanager
def on_cores(count: int) -> Iterator[None]:
    """This process and all that it starts on so many cores."""
    before, there = os.sched_getaffinity(0), sorted(range(os.cpu_count() or 1))
    os.sched_setaffinity(0, there[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def rate(files: Sequence[Path], cores: int) -> float:
    """Photos a second, from a pool that has proved itself before the clock starts."""
    with on_cores(cores), Pool(cores) as pool:
        pool.start()
        started = time.perf_counter()
        jobs = [pool.submit(file) for file in files]
        if not all(job.future.result().status == "ready" for job in jobs):
            raise SystemExit("a photo wasn't hashed")
        return len(files) / (time.perf_counter() - started)


def compare_cores(files: Sequence[Path]) -> None:
    cores = os.cpu_count() or 1
    rates = [(rate(files[:PART], 1), rate(files[:PART], cores)) for _ in range(ROUNDS + 1)][1:]
    one, all_of_them = (statistics.median(column) for column in zip(*rates, strict=True))
    ratio = statistics.median(many / single for single, many in rates)
    print(f"\nPhotos of 1 to 3 megapixels through the pool, median of {ROUNDS} rounds of {PART} in turn")
    print(f"  one worker on one core                                    {one:8.1f} a second")
    print(f"  {cores} workers on {cores} cores                                      {all_of_them:8.1f} a second   "
          f"{ratio:.2f} times one core (at least 1.8)")


def batch(files: Sequence[Path]) -> None:
    with on_cores(os.cpu_count() or 1), Pool() as pool:
        pool.start()
        for job in [pool.submit(file) for file in files[:20]]:  # what is needed once is there
            job.future.result()
        memory, open_files = resident(), descriptors()
        jobs = [pool.submit(file) for file in files]
        most = memory
        for job in jobs:
            job.future.result()
            most = max(most, resident())
        del jobs
        print(f"\nA batch of {len(files)} photos")
        print(f"  the parent's memory grew by                               {(most - memory) / 1e6:8.1f} MB   "
              "(at most 50)")
        print(f"  descriptors more than before                              {descriptors() - open_files:8}")


class Gaps:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def watch_window(files: Sequence[Path]) -> None:
    """A real window with the page on which files are added; offscreen, so that no X server is timed along."""
    app = QApplication.instance() or QApplication([])
    frame = Frame(Settings(theme="light", leave_explained=True), PrivacyState, lambda: None)
    with on_cores(os.cpu_count() or 1), Pool() as pool:
        pool.start()
        chosen = ChosenFiles(pool, limit=len(files))
        page = AddPage(chosen)
        frame.window.show_page(page)
        frame.window.show()
        idle = _turn_until(app, lambda since: since > IDLE_SECONDS)
        page.add_files([str(file) for file in files])
        busy = _turn_until(app, lambda since: len(chosen.files) == len(files) and not chosen.working)
        chosen.clear()
    print(f"\nThe longest time without a turn of the window's event loop\n"
          f"  idle                                                      {idle * 1000:8.1f} ms\n"
          f"  while {len(files)} photos are added and hashed                     {busy * 1000:8.1f} ms   (at most 50)")


def _turn_until(app: object, done: object) -> float:
    gaps, started = Gaps(), time.perf_counter()
    while not done(time.perf_counter() - started):  # type: ignore[operator]
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.0005)
    return gaps.longest


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = make_photos(Path(folder))
        compare_cores(files)
        batch(files)
        watch_window(files[:ON_SCREEN])


if __name__ == "__main__":
    main()
