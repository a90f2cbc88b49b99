"""My notes: words only, each changed or deleted by itself, and a file only when somebody asks for one."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_words import BANNED, too_long
from tid_desktop.case.notes import MAX_TEXT, Note, NoteKind, Notes
from tid_desktop.errors import NotesFull
from tid_desktop.ui import dialogs, i18n, notes_file
from tid_desktop.ui.pages.notes import PORTION, NotePage, NotesPage, PlainField
from tid_desktop.ui.pages.private_samples import NOTES, SAMPLES
from tid_desktop.ui.widgets import Button, Card, Text


def shown_page(qapp: QApplication, qtbot: QtBot, notes: Notes = NOTES) -> NotesPage:
    i18n.install(qapp, "en")
    page = NotesPage(notes)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.ensure_built()
    page.show()
    return page


def words(page: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def button(page: QWidget, name: str) -> Button:
    return next(found for found in page.findChildren(Button) if name in (found.text(), found.accessibleName()))


def written(qapp: QApplication, qtbot: QtBot, kind: NoteKind | None = None, text: str = "") -> NotePage:
    i18n.install(qapp, "en")
    page = NotePage(kind, text)
    qtbot.addWidget(page)
    page.ensure_built()
    return page


def may_keep(page: NotePage) -> bool:
    assert page.primary is not None
    return page.primary.isEnabled()


@pytest.mark.parametrize("name", SAMPLES)
def test_sentences_are_short_and_words_are_plain(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    i18n.install(qapp, "en")
    page = SAMPLES[name]()
    qtbot.addWidget(page)
    page.ensure_built()
    texts = [widget.text() for kind in (QLabel, QAbstractButton) for widget in page.findChildren(kind)]
    assert [text for text in texts if too_long(text)] == []
    assert [text for text in texts if BANNED.search(text) or "(s)" in text or "%" in text] == []


def test_an_empty_page_says_what_is_worth_writing_down_and_offers_no_file(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown_page(qapp, qtbot, ())
    assert "Write down what may help later: links, names, days, what they said." in words(page)
    assert "No pictures." in words(page)
    assert not any(found.text() == "Save as PDF" for found in page.findChildren(Button))
    assert page.primary is not None
    with qtbot.waitSignal(page.write):
        page.primary.click()


def test_every_note_can_be_changed_and_deleted_by_its_own_buttons(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown_page(qapp, qtbot)
    with qtbot.waitSignal(page.change) as changing:
        button(page, "Change note 2").click()
    assert changing.args == [NOTES[1]]
    button(page, "Delete note 1").click()
    assert page.question is not None
    page.question.no.click()
    assert page.question is None
    button(page, "Delete note 3").click()
    assert "Delete this note?" in words(page)
    assert page.question is not None
    with qtbot.waitSignal(page.delete) as deleting:
        page.question.sure.click()
    assert deleting.args == [NOTES[2].note]


def test_the_risk_of_the_file_stands_beside_its_button(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown_page(qapp, qtbot)
    assert "Anyone who opens the file can read it." in words(page)


def test_many_notes_come_in_portions(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown_page(qapp, qtbot, tuple(Note.new(NoteKind.NAME, f"name {number}") for number in range(PORTION + 3)))
    assert len(page.findChildren(Card)) - 1 == PORTION  # and the notice
    button(page, "Show 3 more").click()
    assert len(page.findChildren(Card)) - 1 == PORTION + 3


def test_a_long_link_makes_no_page_wider(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown_page(qapp, qtbot, (Note.new(NoteKind.LINK, "https://site.example/" + "x" * 900),))
    assert page.body.minimumSize().width() < 700


# --- writing one ------------------------------------------------------------------------------------------------------

def test_a_note_needs_a_kind_and_words(qapp: QApplication, qtbot: QtBot) -> None:
    page = written(qapp, qtbot)
    assert not may_keep(page)
    page.field.setPlainText("sam_99")
    assert not may_keep(page)
    page.group.choose("name")
    assert may_keep(page)
    for nothing in ("   ", "\u200b\u202e"):  # signs that nobody sees come along with what is pasted
        page.field.setPlainText(nothing)
        assert not may_keep(page)
    page.field.setPlainText("sam_99")
    assert page.primary is not None
    with qtbot.waitSignal(page.kept) as kept:
        page.primary.click()
    assert kept.args == ["name", "sam_99"]
    assert not may_keep(page)
    page.problem(NotesFull())
    assert "no room" in page.notice.words
    assert may_keep(page)


def test_too_long_a_note_is_told_and_never_cut(qapp: QApplication, qtbot: QtBot) -> None:
    page = written(qapp, qtbot, NoteKind.SAID, "x" * (MAX_TEXT + 1))
    assert page.primary is not None
    with qtbot.assertNotEmitted(page.kept):
        page.primary.click()
    assert "Make two notes of it." in page.notice.words
    assert len(page.field.toPlainText()) == MAX_TEXT + 1


def test_what_was_typed_is_still_there_in_another_language(qapp: QApplication, qtbot: QtBot) -> None:
    page = written(qapp, qtbot)
    page.group.choose("day")
    page.field.setPlainText("Friday")
    page.rebuild()
    assert (page.group.value, page.field.toPlainText()) == ("day", "Friday")


def _picture(mime: QMimeData) -> None:
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))


def _picture_with_words(mime: QMimeData) -> None:
    _picture(mime)
    mime.setText("party.jpg")


def _file(mime: QMimeData) -> None:
    mime.setUrls([QUrl.fromLocalFile("/home/sam/party.jpg")])
    mime.setText("/home/sam/party.jpg")


@pytest.mark.parametrize("fill", [_picture, _picture_with_words, _file])
def test_a_picture_or_a_file_that_is_pasted_leaves_nothing(qapp: QApplication, qtbot: QtBot,
                                                           fill: Callable[[QMimeData], None]) -> None:
    field, mime = PlainField("", "Your note"), QMimeData()
    qtbot.addWidget(field)
    fill(mime)
    field.insertFromMimeData(mime)
    assert field.toPlainText() == ""
    assert not field.acceptDrops()


def test_words_and_links_can_be_pasted(qapp: QApplication, qtbot: QtBot) -> None:
    field, mime = PlainField("", "Your note"), QMimeData()
    qtbot.addWidget(field)
    mime.setText("https://site.example/1")
    mime.setUrls([QUrl("https://site.example/1")])
    mime.setHtml("<b>https://site.example/1</b>")
    field.insertFromMimeData(mime)
    assert field.toPlainText() == "https://site.example/1"


# --- the file ---------------------------------------------------------------------------------------------------------

def test_the_file_holds_the_notes_by_their_kinds_and_no_date(qapp: QApplication, tmp_path: Path) -> None:
    i18n.install(qapp, "en")
    place = tmp_path / "notes.pdf"
    assert notes_file.save_notes(str(place), (*NOTES, Note.new(NoteKind.NAME, "sam_98"))) is True
    reader = pypdf.PdfReader(place)
    told = "\n".join(sheet.extract_text() for sheet in reader.pages)
    for wanted in ("My notes", "User name", "sam_example_99", "sam_98", "Link", "What they said", "Send 50 by Friday",
                   "I did not answer."):
        assert wanted in told
    assert told.index("sam_98") < told.index("What they said")
    assert told.count("User name") == 1
    assert set(reader.metadata or {}) & {"/CreationDate", "/ModDate", "/Author", "/Creator"} == set()


def test_its_name_is_neutral(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def place(parent: QWidget, title: str, name: str) -> str:
        asked.append((title, name))
        return ""

    monkeypatch.setattr(dialogs, "choose_place", place)
    assert notes_file.ask_where(shown_page(qapp, qtbot)) == ""
    assert asked == [("Save my notes", "notes.pdf")]


@pytest.mark.parametrize(("done", "told"), [(True, "Saved."), (False, "That didn't work.")])
def test_what_became_of_it_is_told(qapp: QApplication, qtbot: QtBot, done: bool, told: str) -> None:
    page = shown_page(qapp, qtbot)
    page.busy()
    assert page._file is not None
    assert not page._file.isEnabled()
    page.saved(done)
    assert page.notice.words.startswith(told)
    assert page._file.isEnabled()
