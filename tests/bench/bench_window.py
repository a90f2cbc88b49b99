"""Does the window stay alive while 500 files are added? Gaps between turns of its event loop, offscreen.

Run by ``packaging/dev.py bench``. The real window, the real Add page and the real pool with its locked workers. A timer
of a millisecond notes when it comes: between two turns no key and no press is answered. The promise is at most 50 ms.
Beside the gap stands the processor time that the window itself used in its longest turn, which a busy machine doesn't
change. The first two lines are what the same machine gives a window that does nothing, alone and while the workers take
every core.
"""
from __future__ import annotations

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer

from tid_desktop.sandbox.pool import Pool
from tid_desktop.settings import Settings
from tid_desktop.ui.application import Frame
from tid_desktop.ui.files import LIMIT, ChosenFiles
from tid_desktop.ui.pages.add import AddPage
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.services import PrivacyState

FILES = 500
PROMISE_MS = 50
IDLE_SECONDS = 5.0
HANG_SECONDS = 900.0


class Meter:
    """Notes the gaps between turns of the event loop while ``watch`` waits for something."""

    def __init__(self, frame: Frame) -> None:
        self._app = frame.app
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._gaps: list[tuple[float, float]] = []  # milliseconds, on the clock and of the processor

    def watch(self, title: str, begin: Callable[[], object], done: Callable[[], bool]) -> None:
        """Call ``begin`` in a turn of its own, turn the loop until ``done``, and print a line."""
        self._gaps = []
        started = self._last = time.perf_counter()
        self._used = time.thread_time()
        self._timer.start()
        QTimer.singleShot(20, begin)
        while not done():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - started > HANG_SECONDS:
                raise SystemExit(f"{title}: it hangs")
        self._timer.stop()
        gaps, used = (np.array(column) for column in zip(*self._gaps, strict=True))
        verdict = "" if gaps.max() <= PROMISE_MS else f"   over {PROMISE_MS} ms: {(gaps > PROMISE_MS).sum()} times"
        print(f"  {title:<46}{gaps.max():9.1f}{np.percentile(gaps, 99):9.1f}{used.max():14.1f}"
              f"{time.perf_counter() - started:9.1f}{verdict}", flush=True)

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self._gaps.append((1000 * (now - self._last), 1000 * (used - self._used)))
        self._last, self._used = now, used


def pictures(folder: Path) -> list[Path]:
    """Harmless drawings, each another one."""
    random, files = np.random.default_rng(1), []
    for number in range(FILES):
        dots = Image.fromarray(random.integers(0, 256, (12, 16, 3), dtype=np.uint8))
        files.append(folder / f"{number}.jpg")
        dots.resize((640, 480), Image.Resampling.BICUBIC).save(files[-1], quality=85)
    return files


def listed(frame: Frame, pool: Pool, limit: int) -> tuple[AddPage, ChosenFiles]:
    """The Add page in the window, with room for ``limit`` files."""
    files = ChosenFiles(pool, limit=limit)
    page = AddPage(files)
    show(frame, page)
    return page, files


def show(frame: Frame, page: Page) -> None:
    before = frame.window.page
    frame.window.show_page(page)
    if before is not None:
        frame.window.drop_page(before)
    for _ in range(20):
        frame.app.processEvents()
        frame.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add(meter: Meter, page: AddPage, files: ChosenFiles, paths: Sequence[Path], title: str) -> None:
    names = list(map(str, paths))
    meter.watch(title, lambda: page.add_files(names), lambda: bool(files.files) and not files.working)


def measure(frame: Frame, pool: Pool, paths: Sequence[Path]) -> None:
    meter, started = Meter(frame), time.perf_counter()
    meter.watch("nothing at all", lambda: None, lambda: time.perf_counter() - started > IDLE_SECONDS)
    jobs = []
    meter.watch(f"{FILES} files in the workers, none in the list",
                lambda: jobs.extend(pool.submit(path) for path in paths),
                lambda: bool(jobs) and all(job.future.done() for job in jobs))
    for limit in (FILES, LIMIT):
        page, files = listed(frame, pool, limit)
        add(meter, page, files, paths, f"{FILES} files added, room for {limit}")
        last = page.scroller.verticalScrollBar()
        meter.watch("  then: to the end of the list", lambda bar=last: bar.setValue(bar.maximum()), settled(3))
        meter.watch("  then: the first one removed", lambda rows=files: rows.remove(rows.files[0]), settled(30))
        meter.watch("  then: the window made narrower", lambda: frame.window.resize(820, 600), settled(3))
        frame.window.resize(1000, 700)
        files.clear()


def settled(turns: int) -> Callable[[], bool]:
    """True after so many turns of the loop, and a while for what was put off."""
    left, end = [turns], time.perf_counter() + 1.0

    def done() -> bool:
        left[0] -= 1
        return left[0] <= 0 and time.perf_counter() > end
    return done


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Pool() as pool:
        paths = pictures(Path(folder))
        frame = Frame(Settings(theme="light", leave_explained=True), PrivacyState, sys.exit)
        frame.window.resize(1000, 700)
        frame.window.show()
        pool.start()
        gc.freeze()  # as ``app`` does once the window is alive
        print(f"\nGaps between turns of the window's event loop, in ms (at most {PROMISE_MS} wanted)")
        print(f"  {'':<46}{'longest':>9}{'99 %':>9}{'processor':>14}{'seconds':>9}")
        measure(frame, pool, paths)
        frame.window.close()


if __name__ == "__main__":
    main()
