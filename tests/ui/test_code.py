"""The code page: how each state of this computer is told, and that nobody goes on without having the code."""
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tid_desktop.case.code import Kind
from tid_desktop.case.vault import KeyringState
from tid_desktop.flow.answers import Keep, Keeping
from tid_desktop.ui import i18n
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.widgets import Small, Text

CODE = "XDJE1-K7W2W-77EZK-QVT5N"


def opened(qapp: QApplication, qtbot: QtBot, keeping: Keeping = Keeping.ASK,
           state: KeyringState | None = KeyringState.READY) -> CodePage:
    i18n.install(qapp, "en")
    page = CodePage(CODE, keeping)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.ensure_built()
    if state is not None:
        page.store_is((state, "test", state not in (KeyringState.ABSENT, KeyringState.SILENT)))
    page.show()
    return page


def may_go_on(page: CodePage) -> bool:
    assert page.primary is not None
    return page.primary.isEnabled()


def test_on_ones_own_computer_nothing_is_chosen_beforehand(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot)
    page.ways.wrote.click()
    assert not may_go_on(page)
    page.no.click()
    assert may_go_on(page)


def test_kept_here_is_kept_enough(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot)
    page.yes.click()
    assert page.primary is not None
    with qtbot.waitSignal(page.go) as asked:
        page.primary.click()
    assert asked.args == [str(Keep.HERE)]


@pytest.mark.parametrize("way", list(CardWay))
def test_each_way_to_keep_it_counts(qapp: QApplication, qtbot: QtBot, way: CardWay) -> None:
    page = opened(qapp, qtbot, Keeping.ADVISE_NO)
    assert not may_go_on(page)
    page.done(way)
    assert may_go_on(page)


def test_taking_it_back_counts_too(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, Keeping.NEVER)
    page.ways.wrote.click()
    page.ways.wrote.click()
    assert not may_go_on(page)


@pytest.mark.parametrize(("state", "words"), [
    (KeyringState.READY, "People who use your login could find it."),
    (KeyringState.LOCKED, "The system will ask you for a password first."),
    (KeyringState.NO_COLLECTION, "The system will ask you for a password first."),
    (KeyringState.ABSENT, "This computer has no safe place for it. Paper or a card"),
    (KeyringState.SILENT, "This computer has no safe place for it. Paper or a card"),
    (KeyringState.PASSPHRASE, "If you forget it, nobody can open what is kept here."),
    (None, "Looking if this computer can keep it safely."),
])
def test_the_password_store_is_told_before_anything_depends_on_it(
        qapp: QApplication, qtbot: QtBot, state: KeyringState | None, words: str) -> None:
    page = opened(qapp, qtbot, state=state)
    assert words in page._told.text()
    assert page.yes.isVisible() == (state not in (None, KeyringState.ABSENT, KeyringState.SILENT))
    assert not page.yes.isChecked()


@pytest.mark.parametrize("keeping", [Keeping.ADVISE_NO, Keeping.NEVER])
def test_a_passphrase_in_place_of_a_store_is_never_offered_where_others_use_the_computer(
        qapp: QApplication, qtbot: QtBot, keeping: Keeping) -> None:
    page = opened(qapp, qtbot, keeping, KeyringState.PASSPHRASE)
    assert "passphrase" not in page._told.text()
    assert not page.yes.isVisible()
    page.ways.wrote.click()
    with qtbot.waitSignal(page.go) as asked:
        assert page.primary is not None
        page.primary.click()
    assert asked.args == [str(Keep.CARD_ONLY)]


def test_a_store_that_nobody_trusts_is_no_place(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, state=None)
    page.store_is((KeyringState.READY, "some other", False))
    assert not page.yes.isVisible()


def test_a_card_that_could_not_be_saved_does_not_count(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, Keeping.ADVISE_NO)
    page.card_made(CardWay.SAVE, Kind.FULL, None)
    assert page.notice.words == ""
    page.card_made(CardWay.SAVE, Kind.FULL, False)
    assert "That didn't work." in page.notice.words
    assert not may_go_on(page)
    page.card_made(CardWay.SAVE, Kind.FULL, True)
    assert page.notice.words == ""
    assert may_go_on(page)


def test_a_helpers_card_is_told_and_is_no_way_to_keep_the_code(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, Keeping.ADVISE_NO)
    page.ways.helper.button.click()
    for button, way in ((page.ways.save_other, CardWay.SAVE), (page.ways.print_other, CardWay.PRINT)):
        with qtbot.waitSignal(page.card_wanted) as asked:
            button.click()
        assert asked.args == [way, Kind.STATUS_ONLY]
        page.card_made(way, Kind.STATUS_ONLY, True)
        assert page.notice.words == "Done. This card is only for looking."
        assert not may_go_on(page)
    page.card_made(CardWay.SAVE, Kind.STATUS_ONLY, False)
    assert page.notice.words == "That didn't work. Try another place."


def test_with_a_helper_the_card_goes_to_the_young_person(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, Keeping.NEVER)
    page.card_made(CardWay.PRINT, Kind.FULL, True)
    assert page.notice.words == "Done. Give the card to the young person."
    assert may_go_on(page)


def test_each_way_tells_its_own_risk_to_eyes_and_to_tools(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot)
    risks = [button.accessibleDescription() for button in (page.ways.wrote, page.ways.save, page.ways.print)]
    assert len(set(risks)) == 3
    assert set(risks) <= {small.text() for small in page.findChildren(Small) if small.isVisible()}


def test_the_code_is_neither_selectable_nor_read_out(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot)
    assert all(not label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
               for label in page.findChildren(Text))
    assert not any("XDJE1" in widget.accessibleName() + widget.accessibleDescription()
                   for widget in page.findChildren(object) if hasattr(widget, "accessibleName"))
