"""Every page, looked at as a whole: nothing cut, nothing overlapping, everything named and reachable by keyboard."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.scripts import load
from tests.ui.conftest import shown
from tid_desktop.settings import Settings
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages import PAGES
from tid_desktop.ui.widgets import Text
from tid_desktop.ui.widgets.base import Painted
from tid_desktop.ui.widgets.focus import FocusRing

SIZES = ((1000, 700), (820, 600))
screenshots = load("screenshots")
CONTROLS = QAbstractButton | QLineEdit | QPlainTextEdit
NAMED = CONTROLS | QProgressBar


def pages(frame: Frame) -> Iterator[str]:
    """Show each page in turn; yields its name while it is on screen."""
    for name, _ in screenshots.shown(frame, list(PAGES)):
        yield name


def told(widget: QWidget) -> str:
    """A widget in a failure message: its kind and the start of its words."""
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {str(words)[:30]!r} {widget.width()}x{widget.height()}"


def _option(field: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return option


def clipped(top: QWidget) -> list[str]:
    """Widgets that are smaller than their words, or stick out of their parent."""
    found = []
    for widget in shown(top):
        if isinstance(widget, FocusRing) or widget.window() is not top.window():
            continue
        if isinstance(widget, Painted):
            if widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()):
                found.append(f"too low, wants {widget.heightForWidth(widget.width())}: {told(widget)}")
            if widget.width() < widget.minimumSizeHint().width():
                found.append(f"too narrow, wants {widget.minimumSizeHint().width()}: {told(widget)}")
        if isinstance(widget, QLineEdit) and widget.echoMode() == QLineEdit.EchoMode.Normal:
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            if needed > widget.style().subElementRect(
                    QStyle.SubElement.SE_LineEditContents, _option(widget), widget).width():
                found.append(f"cuts what was typed, wants {needed}: {told(widget)}")
        parent = widget.parentWidget()
        scrolled = parent is not None and isinstance(parent.parentWidget(), QScrollArea)
        # Where reading goes right to left, a splitter's parts (Qt's file dialog) say they lie outside of it.
        if parent is not None and not isinstance(widget, QScrollBar) and not isinstance(parent, QSplitter):
            room = parent.rect()
            if widget.geometry().right() > room.right() or widget.geometry().left() < 0:
                found.append(f"sticks out sideways of {type(parent).__name__}: {told(widget)}")
            if not scrolled and widget.geometry().bottom() > room.bottom():
                found.append(f"sticks out below {type(parent).__name__}: {told(widget)}")
    return found


def overlapping(top: QWidget) -> list[str]:
    """Pairs of words or controls that lie on each other."""
    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    pieces = [widget for widget in shown(top)
              if isinstance(widget, Text | CONTROLS) and not isinstance(widget, QScrollBar)]
    found = []
    for one, other in combinations(pieces, 2):
        if one.parentWidget() is other.parentWidget():
            shared = place(one).intersected(place(other))
            if shared.width() > 1 and shared.height() > 1:
                found.append(f"{told(one)} on {told(other)}")
    return found


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("language", "theme", "size"), [
    *((language, theme, SIZES[0]) for language in screenshots.LANGUAGES for theme in screenshots.THEMES),
    *((language, "light", SIZES[1]) for language in screenshots.LANGUAGES),
    ("pseudo-rtl", "light", SIZES[0]), ("pseudo-rtl", "light", SIZES[1])])
def test_no_page_and_no_dialog_cuts_or_covers_anything(
        make_frame: Callable[..., Frame], theme: str, size: tuple[int, int], scale: float, language: str) -> None:
    frame = make_frame(Settings(theme=theme, text_scale=scale, leave_explained=True))
    screenshots.speak(frame, language)
    frame.window.resize(*size)
    frame.window.show()
    found = [f"{name}: {problem}" for name, window in screenshots.shown(frame, [])
             for problem in clipped(window) + overlapping(window)]
    assert found == []


def test_everything_that_can_be_used_has_a_name_and_a_place_in_the_tab_order(make_frame: Callable[..., Frame]) -> None:
    frame = make_frame()
    frame.window.show()
    nameless, unreachable = [], []
    for name in pages(frame):
        for widget in shown(frame.window):
            if isinstance(widget, NAMED) and not isinstance(widget, QScrollBar):
                interface = QAccessible.queryAccessibleInterface(widget)
                if not interface.text(QAccessible.Text.Name):
                    nameless.append(f"{name}: {told(widget)}")
            # Of a group of answers one is in the tab order; the arrows move between them.
            if (isinstance(widget, CONTROLS) and not isinstance(widget, QRadioButton)
                    and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
                unreachable.append(f"{name}: {told(widget)}")
    assert nameless == []
    assert unreachable == []


def test_tab_walks_round_the_whole_window(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame()
    frame.window.show()
    with qtbot.waitActive(frame.window):
        frame.window.activateWindow()
    missed = []
    for name in pages(frame):
        wanted = {widget for widget in shown(frame.window)
                  if isinstance(widget, CONTROLS) and widget.isEnabled() and not isinstance(widget, QRadioButton)}
        reached, here = set(), frame.window.header.language_button
        here.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(len(wanted) + 40):
            focused = frame.app.focusWidget()
            if focused is None or focused in reached:
                break
            reached.add(focused)
            frame.window.focusNextPrevChild(True)
        missed += [f"{name}: {told(widget)}" for widget in wanted - reached]
    assert missed == []


def test_each_page_has_one_heading_and_at_most_one_main_action(make_frame: Callable[..., Frame]) -> None:
    from tid_desktop.ui.widgets import PrimaryButton, Title
    frame = make_frame()
    frame.window.show()
    odd = []
    for name in pages(frame):
        kinds = [type(widget) for widget in shown(frame.window)]
        if kinds.count(Title) != 1 or kinds.count(PrimaryButton) > 1:
            odd.append(name)
    assert odd == []


class Restless(QObject):
    """Counts the events that a window at rest must not have."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        self.count += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest)
        return False


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_page_comes_to_rest(make_frame: Callable[..., Frame], scale: float) -> None:
    frame = make_frame(Settings(theme="light", text_scale=scale, leave_explained=True))
    frame.window.show()
    restless = []
    for name in pages(frame):
        watcher = Restless()
        frame.app.installEventFilter(watcher)
        for _ in range(10):
            frame.app.processEvents()
        frame.app.removeEventFilter(watcher)
        if watcher.count > 2:
            restless.append(f"{name}: {watcher.count}")
    assert restless == []


def test_titles_of_windows_tell_nothing(make_frame: Callable[..., Frame]) -> None:
    frame = make_frame()
    frame.window.show()
    for _ in pages(frame):
        titles = {window.windowTitle() for window in frame.app.topLevelWidgets() if window.isVisible()}
        assert titles <= {"Tideline", ""}
