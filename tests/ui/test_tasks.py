"""Leaving the UI thread and coming back to it."""
from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tid_desktop.errors import InternalError, NoKeyring
from tid_desktop.ui.tasks import Outcome, Tasks, outcome_of


def test_the_work_is_done_elsewhere_and_its_result_comes_back(qtbot: QtBot) -> None:
    tasks, outcomes, threads = Tasks(), list[Outcome](), list[bool]()

    def done(outcome: Outcome) -> None:
        outcomes.append(outcome)
        threads.append(QThread.currentThread() is QApplication.instance().thread())

    tasks.run(threading.get_ident, done)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes[0].value != threading.get_ident()
    assert threads == [True]


def test_a_failure_comes_back_as_itself(qtbot: QtBot) -> None:
    tasks, outcomes = Tasks(), list[Outcome]()

    def fail() -> None:
        raise NoKeyring

    tasks.run(fail, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert isinstance(outcomes[0].error, NoKeyring)


def test_a_fault_of_ours_is_logged_by_its_kind_and_not_by_its_text(
        expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture) -> None:
    expect_log("task failed")
    outcome = outcome_of(lambda: {}["/home/someone/secret.jpg"])
    assert isinstance(outcome.error, InternalError)
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("ending", ["drop", "close"])
def test_nothing_arrives_for_a_page_that_is_gone(qtbot: QtBot, ending: str) -> None:
    tasks, page, go, arrived = Tasks(), object(), threading.Event(), list[Outcome]()
    finished = threading.Event()

    def work() -> None:
        go.wait(10)
        finished.set()

    tasks.run(work, arrived.append, owner=page)
    if ending == "drop":
        tasks.drop(page)
    else:
        tasks.close()
    go.set()
    assert finished.wait(10)
    other, later = Tasks(), list[Outcome]()
    other.run(lambda: 1, later.append)
    qtbot.waitUntil(lambda: bool(later))
    assert not arrived
