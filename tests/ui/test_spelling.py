"""The code is read out only when somebody asks: a group at a press, by a screen reader or by the system's own voice."""
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tid_desktop.flow.answers import Keeping
from tid_desktop.ui import voice
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages import spelling
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.voice import Voice

CODE = "XDJE1-K7W2W-77EZK-QVT5N"
READ = ["Group 1: X, D, J, E, 1. Press again for group 2.", "Group 2: K, 7, W, 2, W. Press again for group 3.",
        "Group 3: 7, 7, E, Z, K. Press again for group 4.", "Group 4: Q, V, T, 5, N."]


def shown(make_frame: Callable[..., Frame]) -> tuple[Frame, CodePage]:
    frame = make_frame()
    page = CodePage(CODE, Keeping.ASK)
    frame.window.show_page(page)
    frame.window.show()
    return frame, page


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's voice was given to say."""
    said = list[str]()
    monkeypatch.setattr(voice, "possible", lambda: True)
    monkeypatch.setattr(Voice, "say", lambda _, text, language: said.append(f"{language} {text}"))
    return said


def test_each_press_reads_the_next_group_and_then_it_starts_again(make_frame: Callable[..., Frame],
                                                                  heard: list[str]) -> None:
    _, page = shown(make_frame)
    assert page.read.button.isVisible()
    assert heard == []
    for _ in range(5):
        page.read.button.click()
    assert heard == [f"en {words}" for words in [*READ, READ[0]]]


def test_where_a_screen_reader_runs_it_speaks_and_not_the_voice_besides(
        make_frame: Callable[..., Frame], heard: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    announced = list[str]()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(spelling, "announce", lambda _, words: announced.append(words))
    _, page = shown(make_frame)
    assert announced == []
    page.read.button.click()
    assert (announced, heard) == (READ[:1], [])


def test_making_the_button_opens_no_window(qapp: QApplication, heard: list[str]) -> None:
    before = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    made = spelling.ReadCode(CODE)
    assert made.possible
    assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == before


def test_where_nobody_could_hear_it_there_is_no_button(make_frame: Callable[..., Frame],
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice, "possible", lambda: False)
    _, page = shown(make_frame)
    assert page.read.button.isHidden()


def test_the_button_itself_never_tells_the_code(make_frame: Callable[..., Frame], heard: list[str]) -> None:
    _, page = shown(make_frame)
    page.read.button.click()
    told = " ".join((page.read.button.text(), page.read.button.accessibleName(),
                     page.read.button.accessibleDescription(), page.words()))
    assert "XDJE1" not in told
    assert "X, D" not in told
