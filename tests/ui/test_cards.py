"""The card, saved and printed and then read by others: the right code, no link, no time, no word of what it is for."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tid_desktop.case.card import PRACTICE, card
from tid_desktop.case.code import CaseCode, Kind, parse, status_code
from tid_desktop.errors import InternalError
from tid_desktop.flow.answers import Keeping
from tid_desktop.ui import cards, dialogs, i18n, paper, pdf
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.pages.samples import profile
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.tasks import Tasks

CODE = CaseCode(bytes(range(10)), Kind.FULL, profile().hint)
# What a finder must not read, in every language: picture, film, naked, sex, hotline, report, abuse, fingerprint, child.
SUBJECT = {
    "en": "pictur|photo|video|nude|naked|sex|image|hotline|report|abuse|fingerprint|child|protect|block",
    "es": "foto|imagen|v[íi]deo|desnud|sex|denunci|abus|huella|niñ",
    "fr": "photo|image|vidéo|\\bnue?s?\\b|sex|signal|abus|empreinte|enfant",
    "de": "bild|foto|video|nackt|sex|meldestelle|meldung|missbrauch|abdr[uü]ck|kind",
    "pt_BR": "foto|imagem|vídeo|nud[ea]|sex|denúnci|abus|impress(ão|ões)|criança",
    "pl": "zdjęci|obraz|film|wideo|nagi|naga|nago|seks|zgłos|nadużyc|odcisk|dzieck",
    "uk": "фото|зображ|знімк|відео|голий|гола|секс|скарг|насил|відбит|дитин",
    "ar": "صور|فيديو|عار|جنس|بلاغ|إساءة|بصم|طفل",
    "hi": "तस्वीर|फ़ोटो|फोटो|चित्र|वीडियो|नग्न|सेक्स|शिकायत|रिपोर्ट|फ़िंगरप्रिंट|बच्च",
}


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    i18n.install(qapp, "en")
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    i18n.install(qapp, "en")


def drawn(data: bytes | Path) -> tuple[str, Any]:
    """The text and the first page of a PDF as Chrome's reader sees them."""
    document = pypdfium2.PdfDocument(data)
    try:
        return document[0].get_textpage().get_text_bounded(), document[0].render(scale=2).to_numpy().copy()
    finally:
        document.close()


def scanned(image: Any) -> str:
    """What a scanner reads from the only code on the page."""
    [found] = zxingcpp.read_barcodes(image)
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    assert found.content_type == zxingcpp.ContentType.Text
    text: str = found.text
    return text


def file_printer(place: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    printer.setPageSize(QPageSize(size))
    return printer


@pytest.mark.parametrize("kind", list(Kind))
def test_the_saved_card_is_read_back_by_a_scanner_and_by_eye(
        window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Kind) -> None:
    names: list[str] = []

    def place(parent: QWidget, title: str, name: str) -> str:
        names.append(name)
        return str(tmp_path / "x.pdf")

    monkeypatch.setattr(dialogs, "choose_place", place)
    code = replace(CODE, kind=kind)
    assert cards.save_card(window, code, profile()) is True
    text, image = drawn(tmp_path / "x.pdf")
    assert scanned(image) == "CASE1:" + code.compact
    assert parse(scanned(image), profile()) == code
    assert [line for line in text.split() if line in code.groups] == list(code.groups)
    assert names == ["card.pdf"]


def test_no_phone_takes_the_code_for_a_link(window: QWidget) -> None:
    """Scanners open what has a scheme that they know, or a dot as in a host's name."""
    _, image = drawn(pdf.document(cards.blocks(card(CODE, practice=False)), language="en", large=True))
    assert re.fullmatch("CASE1:[0-9A-Z]{20}", scanned(image))


@pytest.mark.parametrize(("place", "result"), [("", None), ("/nowhere/at/all.pdf", False)])
def test_changing_ones_mind_is_no_failure(window: QWidget, monkeypatch: pytest.MonkeyPatch, place: str,
                                          result: bool | None) -> None:
    monkeypatch.setattr(dialogs, "choose_place", lambda *_: place)
    assert cards.save_card(window, CODE, profile()) is result


def test_subject_words_are_known_for_every_language() -> None:
    assert set(SUBJECT) == set(i18n.LANGUAGES)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("kind", list(Kind))
def test_in_no_language_does_a_card_say_what_it_is_for(
        qapp: QApplication, window: QWidget, language: str, kind: Kind) -> None:
    i18n.install(qapp, language)
    made = cards.blocks(card(replace(CODE, kind=kind), practice=False))
    words = " ".join(block.text for block in made if block.kind != "code")
    assert not re.search(f"{SUBJECT[language]}|{SUBJECT['en']}", words, re.IGNORECASE)
    assert not re.search(r"\d", words)
    assert profile().name not in words


@pytest.mark.parametrize("language", ["pseudo", *i18n.LANGUAGES])
@pytest.mark.parametrize("sheet", [paper.A4, QRectF(0, 0, 612, 792)], ids=["A4", "Letter"])
def test_a_card_stays_on_one_sheet(qapp: QApplication, window: QWidget, language: str, sheet: QRectF) -> None:
    if language == "pseudo":  # all words stretched by about 40 %
        i18n.install_pseudo(qapp)
    else:
        i18n.install(qapp, language)
    for kind in Kind:
        made = cards.blocks(card(replace(CODE, kind=kind), practice=True))
        assert len(paper.sheets(made, language=language, large=True, sheet=sheet)) == 1


def test_the_widest_code_stands_beside_its_drawing_without_a_break(qapp: QApplication, window: QWidget) -> None:
    shown = replace(card(CODE, practice=False), groups=("WWWWW",) * 4)
    [sheet] = paper.sheets(cards.blocks(shown), language="en", large=True)
    assert [len(part.lines) for part in sheet if part.block.kind == "code"] == [1] * 4
    square = next(part.square for part in sheet if part.square is not None)
    for part in sheet:
        for line in part.lines:
            words = QRectF(line.x(), line.y(), line.naturalTextWidth(), line.height())
            assert not words.intersects(square)


def test_a_practice_card_says_so_first(window: QWidget) -> None:
    text, _ = drawn(pdf.document(cards.blocks(card(CODE, practice=True)), language="en", large=True))
    assert text.split("\n")[1].strip() == PRACTICE


# -- on paper

def test_what_the_printer_gets_is_the_same_card_in_large_print(window: QWidget, tmp_path: Path) -> None:
    for size in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter):
        assert paper.print_on(file_printer(tmp_path / "p.pdf", size), cards.blocks(card(CODE, practice=False)),
                              language="en", large=True)
        text, image = drawn(tmp_path / "p.pdf")
        assert scanned(image) == "CASE1:" + CODE.compact
        assert all(group in text for group in CODE.groups)
        assert len(PdfReader(tmp_path / "p.pdf").pages) == 1
    assert paper.LARGE["text"].size >= 18  # what libraries and the blind call large print begins at 16 to 18 points
    assert paper.LARGE["code"].size >= 48


def test_a_long_text_is_printed_on_more_sheets(window: QWidget, tmp_path: Path) -> None:
    blocks = [paper.Block("text", "A line of words.")] * 60
    assert paper.print_on(file_printer(tmp_path / "p.pdf"), blocks, language="en", large=True)
    texts = [page.extract_text() for page in PdfReader(tmp_path / "p.pdf").pages]
    assert len(texts) > 1
    assert sum(text.count("words") for text in texts) == 60


def test_the_printers_queue_shows_a_neutral_name(
        window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QPrinter] = []

    def accept(dialog: Any) -> int:
        asked.append(dialog.printer())
        return 1

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", accept)
    printer = cards.ask_for_printer(window)
    assert printer is not None
    assert (asked[0].docName(), asked[0].creator()) == ("card", "")


def test_printing_to_a_file_makes_the_same_silent_pdf(
        window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "ask_for_printer", lambda parent: file_printer(tmp_path / "p.pdf"))
    assert cards.print_card(window, CODE, profile()) is True
    saved = pdf.document(cards.blocks(card(CODE, practice=False)), language="en", large=True)
    assert (tmp_path / "p.pdf").read_bytes() == saved
    assert dict(PdfReader(BytesIO(saved)).metadata or {}) == {"/Title": "Tideline"}


def test_no_printer_chosen_is_no_failure_and_a_dead_one_is(
        window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "ask_for_printer", lambda parent: None)
    assert cards.print_card(window, CODE, profile()) is None
    monkeypatch.setattr(cards, "ask_for_printer", lambda parent: file_printer(tmp_path / "no" / "p.pdf"))
    assert cards.print_card(window, CODE, profile()) is False


# -- asked for by a page

class _Page(CodePage):
    """Remembers what became of its cards."""

    made = Signal(object, object, object)

    def card_made(self, way: CardWay, kind: Kind, done: bool | None) -> None:
        super().card_made(way, kind, done)
        self.made.emit(way, kind, done)


def opened(qtbot: QtBot, code: CaseCode) -> tuple[_Page, Tasks]:
    page, tasks = _Page(code.text, Keeping.ASK), Tasks()
    qtbot.addWidget(page)
    page.ensure_built()
    cards.serve(page, tasks, code, profile())
    return page, tasks


def test_the_helpers_card_holds_the_code_that_can_only_look(
        window: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "choose_place", lambda *_: str(tmp_path / "x.pdf"))
    page, tasks = opened(qtbot, CODE)
    with qtbot.waitSignal(page.made, timeout=20_000) as told:
        page.ways.save_other.click()
    assert told.args == [CardWay.SAVE, Kind.STATUS_ONLY, True]
    text, image = drawn(tmp_path / "x.pdf")
    assert scanned(image) == "CASE1:" + status_code(CODE, profile()).compact
    assert not [group for group in CODE.groups if group in text]
    assert "only to look" in text
    tasks.close()


def test_the_full_card_is_asked_for_by_its_own_button(
        window: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "choose_place", lambda *_: str(tmp_path / "x.pdf"))
    page, tasks = opened(qtbot, CODE)
    with qtbot.waitSignal(page.made):
        page.ways.save.click()
    assert scanned(drawn(tmp_path / "x.pdf")[1]) == "CASE1:" + CODE.compact
    tasks.close()


def test_a_helpers_code_that_cant_be_made_is_told_calmly(
        window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> CaseCode:
        raise InternalError("no room")

    monkeypatch.setattr(cards, "status_code", broken)
    page, tasks = opened(qtbot, CODE)
    page.ways.print_other.click()
    qtbot.waitUntil(lambda: page.notice.words != "", timeout=20_000)
    assert "no room" not in page.notice.words
    tasks.close()
