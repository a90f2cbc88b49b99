"""Leave quickly: three bare taps of Shift or the button, and nothing else; then everything is gone at once."""
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Exits
from tid_desktop.settings import Settings
from tid_desktop.ui import leave
from tid_desktop.ui.application import Frame
from tid_desktop.ui.leave import LONGEST_TAP_S, WITHIN_S, ShiftTaps

SHIFT = Qt.Key.Key_Shift


class Clock:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def tap(taps: ShiftTaps, clock: Clock, *, held: float = 0.08, after: float = 0.2) -> bool:
    clock.now += after
    taps.press(bare=True)
    clock.now += held
    return taps.release()


def test_three_quick_taps_are_the_sign() -> None:
    clock = Clock()
    taps = ShiftTaps(clock)
    assert [tap(taps, clock) for _ in range(3)] == [False, False, True]


def test_a_tap_that_the_window_and_its_menu_are_both_told_counts_once() -> None:
    clock = Clock()
    taps = ShiftTaps(clock)
    for expected in (False, False, True):
        clock.now += 0.2
        for _ in range(2):
            taps.press(bare=True)
        clock.now += 0.08
        assert [taps.release(), taps.release()] == [expected, False]


def test_three_slow_taps_are_not() -> None:
    clock = Clock()
    taps = ShiftTaps(clock)
    assert not any(tap(taps, clock, after=WITHIN_S * 0.6) for _ in range(6))


def test_holding_shift_to_think_is_not() -> None:
    clock = Clock()
    taps = ShiftTaps(clock)
    assert not any(tap(taps, clock, held=LONGEST_TAP_S * 1.1) for _ in range(6))


def test_anything_between_the_taps_starts_the_count_again() -> None:
    clock = Clock()
    taps = ShiftTaps(clock)
    tap(taps, clock)
    tap(taps, clock)
    taps.disturb()
    assert [tap(taps, clock) for _ in range(3)] == [False, False, True]


@pytest.fixture
def frame(make_frame: Callable[..., Frame], qtbot: QtBot) -> Frame:
    frame = make_frame()
    with qtbot.waitExposed(frame.window):
        frame.window.show()
    return frame


def press(frame: Frame, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key through the native window, as the desktop sends it."""
    QTest.keyClick(frame.window.windowHandle(), key, modifiers)


def test_the_button_ends_everything_at_once(frame: Frame, exits: Exits) -> None:
    frame.window.header.leave_button.click()
    assert exits.count == 1
    assert not frame.window.isVisible()


def test_three_taps_reach_the_process_through_the_window(frame: Frame, exits: Exits) -> None:
    press(frame, SHIFT)
    press(frame, SHIFT)
    assert exits.count == 0
    press(frame, SHIFT)
    assert exits.count == 1
    assert not frame.window.isVisible()


def test_typing_capitals_never_leaves(frame: Frame, exits: Exits) -> None:
    handle = frame.window.windowHandle()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyPress(handle, SHIFT)
        QTest.keyClick(handle, letter, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, SHIFT)
    assert exits.count == 0


def test_a_letter_between_two_taps_counts_as_typing(frame: Frame, exits: Exits) -> None:
    for key in (SHIFT, SHIFT, Qt.Key.Key_A, SHIFT, SHIFT):
        press(frame, key)
    assert exits.count == 0


def test_chords_with_other_modifiers_never_leave(frame: Frame, exits: Exits) -> None:
    for _ in range(4):
        press(frame, SHIFT, Qt.KeyboardModifier.ControlModifier)
    assert exits.count == 0


def test_a_click_with_shift_held_is_no_tap(frame: Frame, exits: Exits, qtbot: QtBot) -> None:
    handle = frame.window.windowHandle()
    for _ in range(4):
        QTest.keyPress(handle, SHIFT)
        qtbot.mouseClick(frame.window.header, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, SHIFT)
    assert exits.count == 0


def test_it_works_from_a_dialog_with_a_field_that_has_the_keyboard(frame: Frame, exits: Exits, qtbot: QtBot) -> None:
    dialog = QDialog(frame.window)
    field = QLineEdit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    field.setFocus()
    for _ in range(3):
        QTest.keyClick(dialog.windowHandle(), SHIFT)
    assert exits.count == 1
    assert not dialog.isVisible()


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, "words")])
def test_the_clipboard_is_emptied_only_when_it_is_ours(frame: Frame, monkeypatch: pytest.MonkeyPatch, ours: bool,
                                                       left: str) -> None:
    monkeypatch.setattr(leave, "still_ours", lambda: ours)  # the offscreen clipboard has no owner
    QGuiApplication.clipboard().setText("words")
    frame.leave.leave()
    assert QGuiApplication.clipboard().text() == left


def test_it_is_explained_once_and_pressing_it_needs_no_explanation(make_frame: Callable[..., Frame], exits: Exits,
                                                                   qtbot: QtBot) -> None:
    frame = make_frame(Settings(theme="light"))
    frame.window.show()
    assert frame.window.note is not None
    assert frame.window.note.isVisible()
    with qtbot.waitSignal(frame.settings_changed) as changed:
        frame.window.note.understood.emit()
    assert changed.args is not None
    assert changed.args[0].leave_explained
    assert frame.window.note is None
