"""Before you start, and what each answer leads to: no dead end, no button that asks for a way that isn't there."""
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tid_desktop.flow.answers import Answers
from tid_desktop.flow.steps import Step, next_step
from tid_desktop.ui import i18n
from tid_desktop.ui.asides import ASIDES
from tid_desktop.ui.controller import ADVICE, QUESTIONS, WAYS
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.before import QuestionPage, WherePage
from tid_desktop.ui.pages.web import ServiceCard


def ready(qapp: QApplication, qtbot: QtBot, page: Page) -> Page:
    i18n.install(qapp, "en")
    qtbot.addWidget(page)
    page.ensure_built()
    page.resize(1000, 600)
    page.show()
    return page


@pytest.mark.parametrize("step", QUESTIONS)
def test_nothing_is_chosen_beforehand_and_every_answer_leads_somewhere(
        qapp: QApplication, qtbot: QtBot, step: Step) -> None:
    page = ready(qapp, qtbot, QUESTIONS[step]())
    assert isinstance(page, QuestionPage)
    assert page.primary is not None
    assert page.group.value is None
    assert not page.primary.isEnabled()
    for choice in page.group.choices:
        page.group.choose(choice.key)
        with qtbot.waitSignal(page.go) as asked:
            page.primary.click()
        assert asked.args == [choice.key]
        next_step(step, WAYS[choice.key], Answers())


@pytest.mark.parametrize("practice", [True, False])
@pytest.mark.parametrize("step", ADVICE)
def test_every_button_of_advice_asks_for_a_way_that_is_there(
        qapp: QApplication, qtbot: QtBot, step: Step, practice: bool) -> None:
    page = ready(qapp, qtbot, ADVICE[step](practice))
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    assert buttons
    for button in buttons:
        with qtbot.waitSignal(page.go) as asked:
            button.click()
        wish = asked.args[0]
        assert wish in ASIDES or next_step(step, WAYS[wish], Answers(practice=practice)) is not step


def test_an_answer_is_given_by_keyboard_alone(qapp: QApplication, qtbot: QtBot) -> None:
    page = ready(qapp, qtbot, WherePage())
    assert isinstance(page, WherePage)
    first = page.initial_focus()
    assert first is page.group.choices[0]
    assert first is not None
    first.setFocus()
    qtbot.waitUntil(lambda: first.hasFocus())
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(page.group.choices[0], Qt.Key.Key_Down)
    assert page.group.value not in (None, page.group.choices[0].key)


def test_a_phone_gets_both_addresses_as_words_and_as_codes(qapp: QApplication, qtbot: QtBot) -> None:
    page = ready(qapp, qtbot, ADVICE[Step.PHONE]())
    assert len(page.findChildren(ServiceCard)) == 2
