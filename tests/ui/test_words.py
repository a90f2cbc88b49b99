"""Every word on the pages: short sentences, no word that frightens or that nobody knows."""
from __future__ import annotations

import re

import pytest
import textstat
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tid_desktop.case import card
from tid_desktop.errors import UserFacingError
from tid_desktop.ui import i18n
from tid_desktop.ui.pages import PAGES
from tid_desktop.ui.pages.samples import profile

LONGEST = 12  # words in a sentence
HARDEST = 5.0  # school grade
BANNED = re.compile(r"\b(hash(es)?|csam|ncii|victims?|irreversible|anonymous(ly)?|evidence|report(s|ed)?|"
                    r"pending|failed|error|invalid|abort|submit|upload your)\b", re.IGNORECASE)
# Not our words: addresses, the name of a service, and the names of buttons that people have to find elsewhere.
THEIRS = re.compile("\u2066[^\u2069]*\u2069|Report Remove|“Report”|“Find support or report”")
NAMES = ", ".join(platform.name for platform in profile().platforms)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+|\n", text.replace(NAMES, "")) if part]


def too_long(text: str) -> list[str]:
    return [part for part in sentences(text) if len(part.split()) > LONGEST]


@pytest.mark.parametrize("name", PAGES)
def test_sentences_are_short_and_words_are_plain(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    i18n.install(qapp, "en")
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.ensure_built()
    texts = [widget.text() for kind in (QLabel, QAbstractButton) for widget in page.findChildren(kind)]
    assert texts
    assert [text for text in texts if too_long(text)] == []
    assert [text for text in texts if BANNED.search(THEIRS.sub("", text))] == []
    assert [text for text in texts if "(s)" in text or re.search(r"%[\dnL]", text)] == []


def grade(texts: list[str]) -> float:
    """The school grade (US) that can read these words: Flesch and Kincaid's formula, as textstat has it."""
    ours = [THEIRS.sub("it", text.replace(NAMES, "")).strip() for text in texts]
    spoken = [text if text[-1] in ".!?:" else f"{text}." for text in ours if len(text.split()) > 2]
    return float(textstat.flesch_kincaid_grade(" ".join(spoken)))


def test_the_measure_of_reading_tells_a_form_from_a_friend() -> None:
    form = "The applicant's identification documentation necessitates verification prior to authorisation of removal."
    assert grade([form]) > 12
    assert grade(["This is not your fault. You can stop now."]) < 2


@pytest.mark.parametrize("name", PAGES)
def test_a_ten_year_old_can_read_every_page(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    i18n.install(qapp, "en")
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.ensure_built()
    assert grade([widget.text() for widget in page.findChildren(QLabel) if widget.text()]) <= HARDEST


def _kinds(kind: type[UserFacingError]) -> list[type[UserFacingError]]:
    return [kind] + [leaf for below in kind.__subclasses__() for leaf in _kinds(below)]


def test_what_errors_say_is_short_and_plain_too() -> None:
    texts = [text for kind in _kinds(UserFacingError) if kind.__module__ == "tid_desktop.errors"
             for text in (kind.message, kind.action)]
    assert [text for text in texts if too_long(text)] == []
    assert [text for text in texts if BANNED.search(text)] == []
    assert grade([text for text in texts if text]) <= HARDEST


def test_a_card_says_nothing_of_what_it_is_for() -> None:
    told = " ".join(line for lines in card._LINES.values() for line in lines)
    assert re.search(r"picture|photo|video|fingerprint|hotline|nude|sex", told, re.IGNORECASE) is None
