"""The focus ring: seen by who walks with keys, around the right control, never in the way of the mouse."""
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.home import HomePage
from tid_desktop.ui.widgets import Door
from tid_desktop.ui.widgets.focus import FocusRing


@pytest.fixture
def frame(make_frame: Callable[..., Frame], qtbot: QtBot) -> Frame:
    frame = make_frame()
    frame.window.show_page(HomePage("Example Hotline", 14))
    with qtbot.waitActive(frame.window):
        frame.window.show()
        frame.window.activateWindow()
    qtbot.waitUntil(lambda: frame.app.focusWidget() is not None)
    return frame


def ring(frame: Frame) -> FocusRing:
    return frame.window.findChildren(FocusRing)[0]


def tab(frame: Frame) -> None:
    QTest.keyClick(frame.window.windowHandle(), Qt.Key.Key_Tab)


def test_it_shows_when_keys_are_used_and_hides_when_the_mouse_is(frame: Frame) -> None:
    assert not ring(frame).isVisible()
    tab(frame)
    assert ring(frame).isVisible()
    QTest.mouseClick(frame.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(20, 600))
    assert not ring(frame).isVisible()


def test_it_lies_around_what_has_the_keyboard_and_moves_with_it(frame: Frame, qtbot: QtBot) -> None:
    for _ in range(4):
        tab(frame)
    for _ in range(2):
        focused = frame.app.focusWidget()
        assert focused is not None
        place = ring(frame).geometry()
        assert place.contains(focused.mapTo(frame.window, QPoint(0, 0)))
        assert place.width() == focused.width() + 8
        frame.window.resize(1100, 740)
        for _ in range(3):
            frame.app.processEvents()


def test_it_lets_clicks_through(frame: Frame, qtbot: QtBot) -> None:
    tab(frame)
    door = frame.window.findChildren(Door)[0]
    door.setFocus()
    assert ring(frame).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    with qtbot.waitSignal(door.clicked):
        QTest.mouseClick(frame.window.windowHandle(), Qt.MouseButton.LeftButton,
                         pos=door.mapTo(frame.window, door.rect().center()))


def test_a_heading_is_read_out_but_gets_no_ring(frame: Frame) -> None:
    tab(frame)
    page = frame.window.page
    assert page is not None
    assert page.heading is not None
    page.heading.setFocus()
    assert frame.app.focusWidget() is page.heading
    assert not ring(frame).isVisible()
