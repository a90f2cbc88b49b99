"""English beside words of crisis and law, in languages that no native reader has checked."""
from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tid_desktop.ui import i18n
from tid_desktop.ui.pages.advice import PhonePage
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.check import CheckPage
from tid_desktop.ui.pages.help import CantGoOnPage, HelpPage, ThreatenedPage
from tid_desktop.ui.pages.lines import Source
from tid_desktop.ui.pages.online import OnlinePage
from tid_desktop.ui.pages.words import WordsPage
from tid_desktop.ui.widgets import Body, Text

CRISIS = (ThreatenedPage, CantGoOnPage, HelpPage, OnlinePage, WordsPage)
translate = QCoreApplication.translate


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[QApplication]:
    """The made-up language is in force: translated, and checked by nobody."""
    i18n.install_pseudo(qapp)
    yield qapp
    i18n.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_translated_text_knows_its_english(stretched: QApplication) -> None:
    assert i18n.english(translate("Help", "Day and night")) == "Day and night"


def test_what_was_filled_in_comes_back_and_what_was_translated_in_it_too(stretched: QApplication) -> None:
    call = translate("Help", "Call %1").replace("%1", i18n.isolate("147"))
    assert i18n.english(call) == f"Call {i18n.isolate('147')}"
    inner = translate("Help", "For everyone")
    assert i18n.english(translate("Help", "It is: %1").replace("%1", inner)) == "It is: For everyone"
    both = translate("Help", "Text %1 to %2").replace("%2", "85258").replace("%1", "SHOUT")
    assert i18n.english(both) == "Text SHOUT to 85258"


@pytest.mark.parametrize(("count", "told"), [(1, "1 line here"), (3, "3 lines here")])
def test_counted_things_are_counted_in_english_too(stretched: QApplication, count: int, told: str) -> None:
    assert i18n.english(translate("Help", "%n line(s) here", "", count)) == told


def test_nothing_is_shown_twice_where_nobody_translated(stretched: QApplication) -> None:
    assert i18n.english("116 111") is None


def test_english_needs_no_english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    assert i18n.english(translate("Help", "Day and night")) is None


def test_a_checked_language_stands_alone(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "CHECKED", i18n.CHECKED | {"pseudo"})
    i18n.install_pseudo(qapp)
    told = translate("Help", "Day and night")
    assert told != "Day and night"
    assert i18n.english(told) is None
    i18n.install(qapp, "en")


def test_a_compiled_language_remembers_too_and_leaves_what_it_lacks_to_english(qapp: QApplication,
                                                                             tmp_path: Path) -> None:
    source = tmp_path / "tid_de.ts"
    source.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Help</name>'
                      "<message><source>Call %1</source><translation>Ruf %1 an</translation></message>"
                      "</context></TS>", encoding="utf-8")
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert tool is not None
    subprocess.run([tool, "-silent", str(source), "-qm", str(tmp_path / "tid_de.qm")], check=True)
    i18n._beside.begin("de")
    translator = i18n.Remembering(qapp)
    assert translator.load("tid_de", str(tmp_path))
    qapp.installTranslator(translator)
    told = translate("Help", "Call %1").replace("%1", "147")
    assert told == "Ruf 147 an"
    assert i18n.english(told) == "Call 147"
    assert translate("Help", "Text %1") == "Text %1"
    i18n.install(qapp, "en")


@pytest.mark.parametrize("make", CRISIS)
def test_every_sentence_of_crisis_and_law_has_its_english_below(stretched: QApplication, qtbot: QtBot,
                                                              make: type[Page]) -> None:
    page = make()
    qtbot.addWidget(page)
    page.ensure_built()
    texts = [text for text in page.findChildren(Text) if text.text() and not isinstance(text, Source)]
    assert len(texts) > 5
    translated = [text for text in texts if text.text().startswith("[")]
    assert [text.text() for text in translated if not text.beside()] == []
    for text in translated:
        alone = text.block(400).height
        assert text.heightForWidth(400) > alone


@pytest.mark.parametrize("make", [PhonePage, CheckPage])
def test_other_pages_stay_as_they_are(stretched: QApplication, qtbot: QtBot, make: type[Page]) -> None:
    page = make()
    qtbot.addWidget(page)
    page.ensure_built()
    assert [text.beside() for text in page.findChildren(Text) if text.beside()] == []


def test_on_a_page_in_english_nothing_is_added(qapp: QApplication, qtbot: QtBot) -> None:
    i18n.install(qapp, "en")
    page = ThreatenedPage()
    qtbot.addWidget(page)
    page.ensure_built()
    assert {text.beside() for text in page.findChildren(Text)} == {""}


def test_english_runs_left_to_right_below_a_language_that_does_not(qapp: QApplication, qtbot: QtBot) -> None:
    i18n.install_pseudo(qapp, rtl=True)
    page = QWidget()
    qtbot.addWidget(page)
    page.english_beside = True  # type: ignore[attr-defined]
    label = Body(translate("Help", "Day and night. Really."))
    QVBoxLayout(page).addWidget(label)
    below = label._below(300)
    assert below is not None
    assert label.rtl
    assert below.direction == Qt.LayoutDirection.LeftToRight
    i18n.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
