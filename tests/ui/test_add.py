"""Adding pictures: rows of words, by mouse, drop and keyboard, and never a frozen window."""
from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, MediaReport, SignalType, StandsFor, Wish
from tid_desktop.ui import i18n
from tid_desktop.ui.files import ChosenFile, ChosenFiles
from tid_desktop.ui.pages.add import AddPage

GAP_MS = 50  # no turn of the event loop may take longer, whatever is added; here with room for a busy machine


class Still:
    """A pool that never finishes."""

    def submit(self, path: Path, *, progress: Callable[[float], None], wish: Wish) -> Any:
        return type("Job", (), {"future": Future(), "cancel": lambda self: None})()


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> AddPage:
    i18n.install(qapp, "en")
    files = ChosenFiles(Still())  # type: ignore[arg-type]
    page = AddPage(files)
    files.setParent(page)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.ensure_built()
    page.show()
    return page


def report(status: FileStatus = FileStatus.READY, content: str = "a", kind: MediaKind = MediaKind.IMAGE) -> MediaReport:
    prints = (Fingerprint(SignalType.MD5, content * 32, None, StandsFor.FILE),) if status.usable else ()
    return MediaReport(status, kind if status.usable else None, 0.1, prints)


def shown(qtbot: QtBot, page: AddPage, *reports: MediaReport | None) -> list[ChosenFile]:
    """Put files with these reports on the page."""
    page.add_files([f"/somewhere/{number}.jpg" for number in range(len(reports))])
    files = page._files
    qtbot.waitUntil(lambda: len(files.files) == len(reports))
    for file, done in zip(files.files, reports, strict=True):
        file.report = done
        files.changed.emit(file)
    files._mark_twins()
    files.counted.emit()
    return files.files


@pytest.mark.parametrize("status", [status for status in FileStatus if status is not FileStatus.READY])
def test_what_is_wrong_is_said_in_plain_words_and_never_blames(
        qtbot: QtBot, page: AddPage, status: FileStatus) -> None:
    (file,) = shown(qtbot, page, report(status))
    row = page._rows[file]
    assert file.problem is not None
    assert file.problem.message in row.told.text()
    assert row.chip.text() == ("Exact copies" if status.usable else "Left out")


def test_continue_says_with_how_many(qtbot: QtBot, page: AddPage) -> None:
    assert page.primary is not None
    assert not page.primary.isEnabled()
    shown(qtbot, page, report(), report(FileStatus.DAMAGED), report(content="b", kind=MediaKind.VIDEO))
    assert (page.primary.text(), page.primary.isEnabled()) == ("Continue with 2 of 3", True)


def test_while_one_is_at_work_nobody_goes_on_without_it(qtbot: QtBot, page: AddPage) -> None:
    files = shown(qtbot, page, report(), None)
    assert page.primary is not None
    assert (page.primary.text(), page.primary.isEnabled()) == ("1 of 2 ready", False)
    page._rows[files[1]].cancel.click()
    assert (page.primary.text(), page.primary.isEnabled()) == ("Continue with 1 of 2", True)
    page._rows[files[1]].cancel.click()
    assert page._rows[files[1]].cancel.text() == "Cancel"
    assert not page.primary.isEnabled()


def test_removing_one_counts_the_others_anew(qtbot: QtBot, page: AddPage) -> None:
    files = shown(qtbot, page, report(content="a"), report(content="b"), report(content="c"))
    page._rows[files[0]].remove.click()
    assert [page._rows[file].name_it.accessibleName() for file in page._files.files] == [
        "Give number 1 a name of your own", "Give number 2 a name of your own"]
    assert page._list.rows == [page._rows[file] for file in page._files.files]


def test_the_same_picture_twice_is_told_kindly(qtbot: QtBot, page: AddPage) -> None:
    files = shown(qtbot, page, report(), report())
    assert page._rows[files[1]].told.text() == "The same as number 1. Once is enough."


def test_a_name_of_ones_own_stands_instead_of_the_file_name(qtbot: QtBot, page: AddPage) -> None:
    (file,) = shown(qtbot, page, report())
    row = page._rows[file]
    row.name_it.click()
    qtbot.keyClicks(row._field, "beach")
    qtbot.keyClick(row._field, Qt.Key.Key_Return)
    assert (file.label, row.label.text()) == ("beach", "beach")


def test_a_language_change_keeps_every_row_once(qtbot: QtBot, page: AddPage) -> None:
    shown(qtbot, page, report(content="a"), report(content="b"))
    page.rebuild()
    assert len(page._list.rows) == 2
    page.add_files(["/somewhere/new.jpg"])
    qtbot.waitUntil(lambda: len(page._files.files) == 3)
    assert len(page._list.rows) == 3


def test_no_picture_is_ever_drawn(qtbot: QtBot, page: AddPage) -> None:
    shown(qtbot, page, report(), report(content="b", kind=MediaKind.VIDEO))
    assert all(label.pixmap().isNull() for label in page.findChildren(QLabel) if isinstance(label.pixmap(), QPixmap))


def test_five_hundred_files_leave_the_window_alive(qtbot: QtBot, page: AddPage) -> None:
    """While they come, a timer of the window goes on ticking: work is done in many small turns and not in one."""
    ticks: list[float] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    page.add_files([f"/somewhere/{number}.jpg" for number in range(500)])
    qtbot.waitUntil(lambda: len(page._files.files) == 100, timeout=30_000)
    timer.stop()
    assert len(ticks) >= 30
    assert page._notice.words == "One case can hold 100. 400 more stayed out. You can start a second case for the rest."
