"""The privacy bar says what the state says, and never more."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tid_desktop.ui import i18n
from tid_desktop.ui.application import Frame
from tid_desktop.ui.privacy import PrivacyBar, details
from tid_desktop.ui.services import PrivacyState

SAFE = PrivacyState(opened=3, protection="proved", level="full", window_locked=True)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Its plurals are a translation too."""
    i18n.install(qapp, "en")


def bar(qtbot: QtBot, state: PrivacyState) -> PrivacyBar:
    made = PrivacyBar(lambda: state)
    qtbot.addWidget(made)
    return made


def test_before_anything_was_opened(qtbot: QtBot) -> None:
    lines = bar(qtbot, PrivacyState(window_locked=True)).lines()
    assert lines == ("This app has not sent your picture", "Nothing opened yet", "This app is offline",
                     "Sent this time: nothing")


def test_safe_is_said_only_when_it_is_proved(qtbot: QtBot) -> None:
    assert bar(qtbot, SAFE).lines()[1] == "Opened safely: can't save, can't go online"
    for state in (replace(SAFE, protection="unproved"), replace(SAFE, protection="waiting"), replace(SAFE, opened=0)):
        assert "safely" not in " ".join((*bar(qtbot, state).lines(), *details(state)))


def test_without_proof_the_bar_says_so_first_and_promises_nothing(qtbot: QtBot) -> None:
    state = PrivacyState(protection="unproved")
    assert bar(qtbot, state).lines()[1] == "Protection not proved on this system"
    said = " ".join(details(state))
    assert "couldn't prove" in said
    assert "We tested" not in said


def test_offline_is_claimed_only_where_the_system_enforces_it(qtbot: QtBot) -> None:
    assert bar(qtbot, replace(SAFE, window_locked=False)).lines()[2] == "Not connected now"
    assert "blocks it" not in " ".join(details(replace(SAFE, window_locked=False)))


def test_a_connection_is_named_as_long_as_it_lasts(qtbot: QtBot) -> None:
    lines = bar(qtbot, replace(SAFE, online=True, hotline="Example\u202e\nHotline")).lines()
    assert lines[2] == "Connected to \u2066Example Hotline\u2069"


def test_with_a_relay_or_tor_between_it_names_that_and_not_the_hotline(qtbot: QtBot) -> None:
    state = replace(SAFE, online=True, hotline="Example Hotline")
    assert bar(qtbot, replace(state, way="relay")).lines()[2] == "Connected through another service"
    assert bar(qtbot, replace(state, way="tor")).lines()[2] == "Connected through Tor"
    assert bar(qtbot, replace(state, online=False, way="tor")).lines()[2] == "This app is offline"


def test_what_was_sent_is_counted_and_compared(qtbot: QtBot) -> None:
    state = replace(SAFE, sent_fingerprints=8, sent_bytes=16 * 1024)
    assert bar(qtbot, state).lines()[3] == "Sent this time: 8 fingerprints (16 KB)"
    assert "over 2,000 KB" in " ".join(details(state))
    assert bar(qtbot, replace(state, sent_fingerprints=1)).lines()[3] == "Sent this time: 1 fingerprint (16 KB)"


def test_it_follows_the_state_without_being_asked(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    states = [PrivacyState(window_locked=True)]
    window = make_frame(state=lambda: states[0]).window
    states[0] = SAFE
    qtbot.waitUntil(lambda: window.bar.lines()[1].startswith("Opened safely"), timeout=5000)
    assert "Opened safely" in window.bar.accessibleName()


def test_the_details_open_on_click_and_close_with_escape(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    window = make_frame(state=lambda: SAFE).window
    window.show()
    qtbot.mouseClick(window.bar, Qt.MouseButton.LeftButton)
    assert window.details.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.details.isVisible()
