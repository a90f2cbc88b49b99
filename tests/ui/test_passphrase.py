"""The pages of the passphrase: what is said before it is set, kind words for slips, and nothing typed is shown unasked.
"""
from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tid_desktop.errors import PassphraseTooShort, VaultDamaged, WrongPassphrase
from tid_desktop.ui import i18n
from tid_desktop.ui.pages.enter_code import EnterCodePage
from tid_desktop.ui.pages.passphrase import ChangePassphrasePage, EnterPassphrasePage, SetPassphrasePage
from tid_desktop.ui.pages.walk import WalkPage
from tid_desktop.ui.widgets import Text

_P = TypeVar("_P", bound=WalkPage)
WORDS = "three calm words"


def opened(qapp: QApplication, qtbot: QtBot, page: _P) -> _P:
    i18n.install(qapp, "en")
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.ensure_built()
    page.show()
    return page


def words(page: WalkPage) -> str:
    QApplication.processEvents()
    return " ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def press(page: WalkPage) -> None:
    assert page.primary is not None
    assert page.primary.isEnabled()
    page.primary.click()


def test_what_forgetting_means_is_said_before_it_is_set(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    told = words(page)
    assert "If you forget it, nobody can open what is kept here." in told
    assert "Your notes are lost then." in told
    assert "Your case code on paper still works." in told


def test_what_is_typed_is_hidden_until_somebody_wants_to_see_it(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    for field in page.fields:
        assert field.line.echoMode() is QLineEdit.EchoMode.Password
        assert field.line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    page._eye.click()
    assert [field.line.echoMode() for field in page.fields] == [QLineEdit.EchoMode.Normal] * 2
    assert page._eye.text() == "Hide what I type"
    page._eye.click()
    assert page.fields[0].line.echoMode() is QLineEdit.EchoMode.Password


def test_two_different_ones_are_not_set(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    page.fields[0].line.setText(WORDS)
    page.fields[1].line.setText("three calm word")
    with qtbot.assertNotEmitted(page.chosen):
        press(page)
    assert "These two are not the same yet." in page.notice.words
    page.fields[1].line.setText(WORDS)
    with qtbot.waitSignal(page.chosen) as chosen:
        press(page)
    assert chosen.args == [WORDS]
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_a_short_one_is_told_kindly_and_can_be_mended(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    page.busy()
    page.problem(PassphraseTooShort())
    assert "a little short" in page.notice.words
    assert page.primary is not None
    assert page.primary.isEnabled()


def test_when_it_is_set_nothing_typed_is_on_screen_any_more(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    page.done()
    assert "Your passphrase is set." in page.notice.words
    assert not any(field.isVisible() for field in page.fields)
    with qtbot.waitSignal(page.closed):
        press(page)


def test_enter_goes_to_what_is_missing_and_then_on(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, SetPassphrasePage())
    page.fields[0].line.setText(WORDS)
    with qtbot.assertNotEmitted(page.chosen):
        page.fields[0].line.returnPressed.emit()
    page.fields[1].line.setText(WORDS)
    with qtbot.waitSignal(page.chosen):
        page.fields[1].line.returnPressed.emit()


def test_a_wrong_one_is_no_fault_and_can_be_typed_again(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, EnterPassphrasePage())
    with qtbot.assertNotEmitted(page.typed):
        press(page)
    page.fields[0].line.setText("three calm word")
    with qtbot.waitSignal(page.typed):
        press(page)
    page.problem(WrongPassphrase())
    assert "easy to get wrong" in page.notice.words
    assert page.fields[0].line.selectedText()
    press(page)


def test_who_forgot_it_hears_what_still_works_and_deletes_only_when_sure(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, EnterPassphrasePage())
    page.forgot.click()
    assert "A case code still works." in words(page)
    page.over.button.click()
    assert "This can't be undone." in words(page)
    page.over.question.no.click()
    assert page.over.button.isVisible()
    page.over.button.click()
    with qtbot.waitSignal(page.start_over):
        page.over.question.sure.click()
    page.done_over()
    assert "It's deleted." in page.notice.words


def test_it_is_changed_with_the_old_one(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, ChangePassphrasePage())
    for field, text in zip(page.fields, (WORDS, "four other calm words", "four other calm words"), strict=True):
        field.line.setText(text)
    with qtbot.waitSignal(page.changed) as changed:
        press(page)
    assert changed.args == [WORDS, "four other calm words"]
    page.done()
    assert "The old one opens nothing any more." in page.notice.words


def test_it_is_removed_with_the_old_one_and_after_a_question(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, ChangePassphrasePage())
    page.remove.click()
    assert "Type your old passphrase first." in page.notice.words
    page.fields[0].line.setText(WORDS)
    page.remove.click()
    assert page.question is not None
    page.question.no.click()
    page.remove.click()
    assert page.question is not None
    with qtbot.waitSignal(page.removed) as removed:
        page.question.sure.click()
    assert removed.args == [WORDS]
    page.done_removed()
    assert "The passphrase is gone." in page.notice.words


@pytest.mark.parametrize("damaged", [True, False])
def test_only_what_can_not_be_read_any_more_is_offered_for_deleting(qapp: QApplication, qtbot: QtBot, damaged: bool
                                                                    ) -> None:
    page = opened(qapp, qtbot, EnterCodePage())
    assert not page.over.isVisible()
    page.problem(VaultDamaged() if damaged else WrongPassphrase())
    assert page.over.isVisible() is damaged
    if damaged:
        page.over.button.click()
        with qtbot.waitSignal(page.start_over):
            page.over.question.sure.click()
