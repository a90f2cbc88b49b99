"""Hidden from other programs' eyes: what Windows is asked for, and silence everywhere else."""
from __future__ import annotations

import ctypes
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tid_desktop.ui import capture


@pytest.mark.parametrize(("hidden", "affinity"), [(True, 0x11), (False, 0)])
def test_windows_is_asked_to_leave_the_window_out_or_in(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hidden: bool,
                                                        affinity: int) -> None:
    asked: list[tuple[int, int]] = []
    user32 = SimpleNamespace(SetWindowDisplayAffinity=lambda window, how: asked.append((window, how)) or 1)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(capture, "POSSIBLE", True)
    window = QWidget()
    qtbot.addWidget(window)
    assert capture.hide(window, hidden)
    assert asked == [(int(window.winId()), affinity)]


def test_elsewhere_nothing_is_claimed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not capture.hide(window, True)
