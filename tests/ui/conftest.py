"""What the tests of the window share: a frame around pages, and ways to look at it as a person or a tool would."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walking import Walker
from tid_desktop.case import code as case_code
from tid_desktop.protocol.profile import Serves
from tid_desktop.settings import Settings
from tid_desktop.ui import i18n, theme
from tid_desktop.ui.application import Frame
from tid_desktop.ui.services import PrivacyState


class Exits:
    """Stands in for the end of the process."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Widgets that a test is done with are gone before the next: each one left is asked again at a change of look.

    Qt's own "later" comes with the end of an event loop, and between tests there is none.
    """
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def exits() -> Exits:
    return Exits()


@pytest.fixture
def make_frame(qapp: QApplication, qtbot: QtBot, exits: Exits) -> Iterator[Callable[..., Frame]]:
    """Make the real window with these settings; it is closed and forgotten at the end of the test."""
    frames: list[Frame] = []

    def make(settings: Settings | None = None, state: Callable[[], PrivacyState] = PrivacyState) -> Frame:
        frame = Frame(settings or Settings(theme="light", leave_explained=True), state, exits)
        frames.append(frame)
        return frame

    yield make
    for frame in frames:
        frame.window.close()
        frame.window.deleteLater()
        qapp.removeEventFilter(frame.leave)
        frame.leave.deleteLater()
        frame.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    i18n.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light", 1.0)


def shown(top: QWidget) -> list[QWidget]:
    """Every visible widget below ``top``."""
    return [widget for widget in top.findChildren(QWidget) if widget.isVisible()]


@pytest.fixture
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory; how it is really used has tests of its own."""
    monkeypatch.setattr(case_code, "_MEMORY_KIB", 64)


@pytest.fixture
def walker(quick_codes: None, qtbot: QtBot, make_frame: Callable[..., Frame], tmp_path: Path) -> Iterator[Walker]:
    """A person at the window of a copy without a hotline."""
    walker = Walker(qtbot, make_frame(), tmp_path)
    yield walker
    walker.controller.close()


@pytest.fixture
def with_hotline(quick_codes: None, qtbot: QtBot, make_frame: Callable[..., Frame],
                 tmp_path: Path) -> Iterator[Walker]:
    """A copy that belongs to a hotline."""
    walker = Walker(qtbot, make_frame(), tmp_path, serves=(Serves.UNDER_18,))
    yield walker
    walker.controller.close()
