"""The chosen files on their way through the sandbox; the pool is the only double here."""
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tid_desktop.errors import Cancelled
from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, MediaReport, SignalType, StandsFor, Wish
from tid_desktop.ui.files import ChosenFile, ChosenFiles


class Job:
    def __init__(self, path: Path, progress: Callable[[float], None]) -> None:
        self.path, self.progress, self.future = path, progress, Future[MediaReport]()

    def cancel(self) -> None:
        if not self.future.done():
            self.future.set_exception(Cancelled())


class HandPool:
    """A pool whose jobs end when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def submit(self, path: Path, *, progress: Callable[[float], None], wish: Wish) -> Job:
        self.jobs.append(Job(path, progress))
        return self.jobs[-1]


def report(content: str = "a", status: FileStatus = FileStatus.READY) -> MediaReport:
    prints = (Fingerprint(SignalType.MD5, content * 32, None, StandsFor.FILE),) if status.usable else ()
    return MediaReport(status, MediaKind.IMAGE, 0.1, prints)


@pytest.fixture
def pool() -> HandPool:
    return HandPool()


@pytest.fixture
def files(qtbot: QtBot, pool: HandPool) -> ChosenFiles:
    return ChosenFiles(pool)  # type: ignore[arg-type]


def added(qtbot: QtBot, files: ChosenFiles, *names: str) -> list[ChosenFile]:
    before = len(files.files)
    files.add([Path("/somewhere") / name for name in names])
    qtbot.waitUntil(lambda: len(files.files) == before + len(names))
    return files.files[before:]


def test_a_file_is_worked_on_and_becomes_usable(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    (file,) = added(qtbot, files, "one.jpg")
    assert (file.working, file.usable, files.working) == (True, False, True)
    pool.jobs[0].future.set_result(report())
    qtbot.waitUntil(lambda: file.usable)
    assert files.usable == [file]
    assert file.problem is None


def test_progress_is_shown(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    (file,) = added(qtbot, files, "one.mp4")
    pool.jobs[0].progress(0.5)
    qtbot.waitUntil(lambda: file.fraction == 0.5)
    assert file.started is not None
    assert file.seconds_left(file.started + 0.1) is None
    assert file.seconds_left(file.started + 8) == 8


def test_a_bad_file_says_so_and_the_others_go_on(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    bad, good = added(qtbot, files, "bad.jpg", "good.jpg")
    pool.jobs[0].future.set_result(report(status=FileStatus.DAMAGED))
    pool.jobs[1].future.set_result(report())
    qtbot.waitUntil(lambda: not files.working)
    assert bad.problem is not None
    assert bad.problem.code == "damaged"
    assert files.usable == [good]


def test_a_cancelled_file_stays_in_the_list_and_can_be_tried_again(
        qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    (file,) = added(qtbot, files, "one.mp4")
    files.cancel(file)
    assert (file.cancelled, file.working) == (True, False)
    files.again(file)
    assert len(pool.jobs) == 2
    pool.jobs[1].future.set_result(report())
    qtbot.waitUntil(lambda: file.usable)


def test_the_same_picture_under_two_names_counts_once(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    first, second = added(qtbot, files, "one.jpg", "copy of one.jpg")
    for job in pool.jobs:
        job.future.set_result(report())
    qtbot.waitUntil(lambda: not files.working)
    assert files.usable == [first]
    assert second.same_as is first
    files.remove(first)
    assert files.usable == [second]
    assert second.number == 1


def test_the_same_file_twice_is_one_row(qtbot: QtBot, files: ChosenFiles) -> None:
    added(qtbot, files, "one.jpg")
    assert files.add([Path("/somewhere/one.jpg")]) == 0
    assert len(files.files) == 1


def test_five_hundred_files_come_in_small_portions(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    """One hundred are taken, and no turn of the event loop hands over more than a few."""
    turns: list[int] = []
    files.counted.connect(lambda: turns.append(len(files.files)))
    left_out = files.add([Path(f"/somewhere/{number}.jpg") for number in range(500)])
    assert left_out == 400
    assert pool.jobs == []
    qtbot.waitUntil(lambda: len(files.files) == 100)
    assert max(b - a for a, b in zip([0, *turns], turns, strict=False)) <= 3


def test_forgetting_stops_everything(qtbot: QtBot, files: ChosenFiles, pool: HandPool) -> None:
    added(qtbot, files, "one.jpg", "two.jpg")
    files.clear()
    assert all(isinstance(job.future.exception(), Cancelled) for job in pool.jobs)
    assert files.files == []
