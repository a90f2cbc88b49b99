"""The saved card: no date, no author, a code that can be read, a neutral name."""
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tid_desktop.case.card import card
from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.ui import cards, dialogs
from tid_desktop.ui.pages.samples import profile

CODE = CaseCode(bytes(range(10)), Kind.FULL, 11)


def test_a_saved_card_holds_no_date_and_no_word_about_itself(
        qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []

    def place(parent: QWidget, title: str, name: str) -> str:
        names.append(name)
        return str(tmp_path / "x.png")

    monkeypatch.setattr(dialogs, "choose_place", place)
    window = QWidget()
    qtbot.addWidget(window)
    assert cards.save_card(window, CODE, profile()) is True
    data = (tmp_path / "x.png").read_bytes()
    chunks = {data[at - 4:at] for at in range(4, len(data)) if data[at - 4:at] in (b"tIME", b"tEXt", b"iTXt", b"eXIf")}
    assert chunks == set()
    assert names == ["card.png"]


@pytest.mark.parametrize(("place", "result"), [("", None), ("/nowhere/at/all.png", False)])
def test_changing_ones_mind_is_no_failure(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
                                          place: str, result: bool | None) -> None:
    monkeypatch.setattr(dialogs, "choose_place", lambda *_: place)
    window = QWidget()
    qtbot.addWidget(window)
    assert cards.save_card(window, CODE, profile()) is result


def test_the_card_is_mostly_white_and_its_code_is_drawn_in_black(qapp: QApplication) -> None:
    image = cards.picture(card(CODE, practice=True))
    width = image.width() - 2 * cards._MARGIN * cards.DETAIL
    left = image.width() - (cards._MARGIN + cards._QR) * cards.DETAIL
    assert width > 1500
    modules = card(CODE, practice=True).modules
    step = cards._QR * cards.DETAIL / (len(modules) + 8)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            spot = image.pixelColor(round(left + (x + 4.5) * step), round(cards.TOP * cards.DETAIL + (y + 4.5) * step))
            assert (spot.lightness() < 128) == dark
