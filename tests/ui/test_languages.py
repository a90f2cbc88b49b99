"""The languages: complete, up to date, true to the English in what can be measured, and drawn with bundled letters."""
from __future__ import annotations

import ast
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.scripts import ROOT, load
from tid_desktop.settings import Settings
from tid_desktop.ui import i18n
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages import PAGES
from tid_desktop.ui.pages.walk import day_words
from tid_desktop.ui.theme import tokens

translations = load("translations")
OTHERS = tuple(name for name in i18n.LANGUAGES if name != "en")
LOCALES = pytest.mark.parametrize("locale", OTHERS)
_PLACE = re.compile(r"%(?:L?n|\d+)")
# Names and forms that are the same in every language, or in the one that borrowed the English word.
_SAME = re.compile(r"^[\W\d_]*$|Tideline|Take It Down|StopNCII|Report Remove|NCMEC|Childline|Online|Chat|Video|OK")


class Message(NamedTuple):
    """One string: where it stands, its English, and its translations, one for each plural form."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool


def messages(locale: str) -> Iterator[Message]:
    root = ElementTree.parse(ROOT / "packaging" / "translations" / f"tid_{locale}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            yield Message(context.findtext("name", ""), message.findtext("source", ""),
                          tuple(form.text or "" for form in forms), message.get("numerus") == "yes")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.install(qapp, "en")


def test_every_language_is_complete_and_what_the_sources_say() -> None:
    script = ROOT / "packaging" / "translations.py"
    told = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert tuple(i18n.offered()) == tuple(i18n.LANGUAGES)
    assert set(translations.LOCALES) == set(OTHERS)


def asked_for() -> Iterator[tuple[str, str]]:
    """Every literal that the program asks a translation for: its context, empty for ``self.tr``, and the English."""
    for path in sorted((ROOT / "tid_desktop").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            literals = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
            if name == "tr" and literals and isinstance(literals[0], str):
                yield "", literals[0]
            elif name in ("_tr", "translate", "QT_TRANSLATE_NOOP") and len(literals) == 2:
                yield str(literals[0]), str(literals[1])


def test_every_string_that_is_asked_for_reaches_the_translators() -> None:
    """lupdate passes over strings inside f-strings, for one, without a word."""
    listed = {(message.context, message.source) for message in messages("de")}
    listed |= {("", source) for _, source in listed}
    wanted = set(asked_for())
    assert len(wanted) > 500
    assert wanted - listed == set()
    assert [message.source for message in messages("de") if ("%n" in message.source) != message.plural] == []


def test_a_language_with_one_string_missing_is_not_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "packaging" / "translations" / "tid_de.ts").read_text(encoding="utf-8")
    sources, compiled = tmp_path / "sources", tmp_path / "assets" / "translations"
    for folder in (sources, compiled):
        folder.mkdir(parents=True)
    (sources / "tid_de.ts").write_text(text.replace("<translation>", '<translation type="unfinished">', 1))
    for name, value in (("SOURCES", sources), ("COMPILED", compiled), ("LOCALES", ("de", "es"))):
        monkeypatch.setattr(translations, name, value)
    monkeypatch.setattr(translations, "extract", lambda place: place.exists() or place.write_text(
        text.replace('language="de"', 'language="es"')))
    assert translations.update() == 0
    assert [file.name for file in compiled.iterdir()] == ["tid_es.qm"]
    monkeypatch.setattr(i18n.paths, "assets", lambda: tmp_path / "assets")
    assert list(i18n.offered()) == ["en", "es"]


@LOCALES
def test_what_is_filled_in_is_the_same_as_in_english(locale: str) -> None:
    """A number may be a word of the plural form ("one picture"); everything else that is filled in has to be there."""
    wrong = []
    for message in messages(locale):
        wanted = sorted(_PLACE.findall(message.source))
        for form in message.forms:
            found = sorted(_PLACE.findall(form))
            if message.plural:
                found, wanted = ([place for place in places if place != "%n"] for places in (found, wanted))
            if found != wanted or "(s)" in form or form != form.strip():
                wrong.append((message.source, form))
        if message.plural and "%n" not in message.forms[-1]:
            wrong.append((message.source, message.forms[-1]))
    assert wrong == []


@LOCALES
def test_every_letter_is_in_a_bundled_face(qapp: QApplication, locale: str) -> None:
    faces = [QRawFont(str(ROOT / "assets" / "fonts" / f"{family.replace(' ', '')}-Regular.ttf"), 16)
             for family in tokens.FAMILIES]
    letters = {letter for message in messages(locale) for form in message.forms for letter in form}
    letters |= set("".join(i18n.LANGUAGES.values()))
    drawn = {letter for letter in letters if unicodedata.category(letter)[0] not in "CZ"}
    missing = {letter for letter in drawn if not any(face.supportsCharacter(ord(letter)) for face in faces)}
    assert missing == set()


@LOCALES
def test_no_english_is_left_on_any_page(qapp: QApplication, qtbot: QtBot, locale: str) -> None:
    """Whatever stands on a page and is a string of the program has its translation there, from any class it is said."""
    known = {message.source: message.forms for message in messages(locale) if not message.plural}
    i18n.install(qapp, locale)
    left = []
    for name in PAGES:
        page = PAGES[name]()
        qtbot.addWidget(page)
        page.ensure_built()
        texts = {widget.text() for kind in (QLabel, QAbstractButton) for widget in page.findChildren(kind)}
        left += [(name, text) for text in texts if text in known and text not in known[text] and not _SAME.search(text)]
    assert left == []


@LOCALES
def test_numbers_and_days_follow_the_language(qapp: QApplication, locale: str) -> None:
    i18n.install(qapp, locale)
    for number in (0, 1, 2, 3, 5, 11, 21, 100):
        words = QCoreApplication.translate("EnterCodePage", "%n picture(s) or video(s)", "", number)
        assert "%n" not in words
        assert "(s)" not in words
        assert words != QCoreApplication.translate("EnterCodePage", "%n picture(s) or video(s)", "", 7) or number > 2
    day = day_words(date(2026, 11, 25))
    assert re.search(r"25|٢٥|२५", day)


def test_polish_counts_as_poles_do(qapp: QApplication) -> None:
    i18n.install(qapp, "pl")
    one, few, many = (QCoreApplication.translate("EnterCodePage", "%n picture(s) or video(s)", "", number)
                      for number in (1, 3, 12))
    assert len({re.sub(r"\d+", "", words) for words in (one, few, many)}) == 3


@pytest.mark.parametrize(("wished", "got"), [("pt_PT", "pt_BR"), ("pt_BR", "pt_BR"), ("de_AT", "de"), ("ar_EG", "ar"),
                                             ("ja_JP", "en"), ("../de", "en")])
def test_who_speaks_another_variety_gets_the_one_there_is(wished: str, got: str) -> None:
    assert i18n.resolve(wished) == got


def test_arabic_reads_right_to_left_and_codes_stay_left_to_right(make_frame: Callable[..., Frame]) -> None:
    frame = make_frame(Settings(theme="light", language="ar", leave_explained=True))
    page = PAGES["enter-code-wrong"]()
    frame.window.show_page(page)
    frame.window.show()
    assert frame.app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.entry.layoutDirection() == Qt.LayoutDirection.LeftToRight
    places = [field.mapTo(frame.window, field.rect().topLeft()).x() for field in page.entry.fields]
    assert places == sorted(places)
    assert "\u2066XDJE1-K7W2W-77EZK-QVT5N\u2069" in page.suggestion.text()


def test_the_first_start_offers_every_language_by_its_own_name(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame(Settings(theme="light", language="en"))
    frame.window.show_page(PAGES["home"]())
    frame.window.show()
    assert frame.window.note is not None
    named = {button.text(): button for button in frame.window.note.findChildren(QAbstractButton)}
    assert set(i18n.LANGUAGES.values()) <= set(named)
    with qtbot.waitSignal(frame.settings_changed) as changed:
        named["Українська"].click()
    assert changed.args is not None
    assert changed.args[0].language == "uk"
    assert frame.window.note is not None  # it stays, told anew, until it is understood
    assert frame.window.page is not None
    assert re.search("[\u0430-\u044f]", frame.window.page.title())
