"""Our PDFs, read by programs of others: tags in reading order, the right letters in every script, and no trace."""
from __future__ import annotations

import errno
import getpass
import os
import re
import socket
import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream
from PySide6.QtWidgets import QApplication

from tid_desktop.case.card import qr_modules
from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.ui import pdf
from tid_desktop.ui.pdf import Block
from tid_desktop.ui.pdf_fonts import has_outlines
from tid_desktop.ui.theme import tokens

SCRIPTS = {
    "en": "With it you see (the news), add more, or stop it: 7 days.",
    "pl": "Zażółć gęślą jaźń. Możesz to zatrzymać.",
    "uk": "Цей код відкриває справу. Ґанок, їжак, кінець: 7 днів.",
    "ar": "بهذا الرمز يمكنك رؤية الأخبار في Tideline وإيقافها (خلال 7 أيام). لا مُحَمَّد",
    "hi": "इस कोड से आप ख़बरें देख सकते हैं (Tideline 7 में), क्षत्रिय श्रीमान। ठीक?",
}
DRAWING = Block("drawing", "A square of dots", qr_modules(CaseCode(bytes(range(10)), Kind.FULL, 11)))
PAGE = (Block("title", "Tideline"), Block("heading", "My case code"), DRAWING, Block("code", "XDJE1"),
        Block("text", SCRIPTS["en"]))


def read(*blocks: Block, language: str = "en", large: bool = False) -> PdfReader:
    return PdfReader(BytesIO(pdf.document(blocks, language=language, large=large)), strict=True)


def elements(reader: PdfReader) -> list[Any]:
    """The structure's elements in the order of reading."""
    root: Any = reader.trailer["/Root"]
    [document] = [root["/StructTreeRoot"]["/K"].get_object()]
    assert document["/S"] == "/Document"
    return [kid.get_object() for kid in document["/K"]]


def marked_texts(reader: PdfReader) -> set[tuple[int, int]]:
    """(page, mark) of all marked content. Fails where something is shown outside a mark."""
    found: set[tuple[int, int]] = set()
    for number, page in enumerate(reader.pages):
        open_marks: list[int] = []
        for operands, operator in ContentStream(page["/Contents"], reader).operations:
            if operator == b"BDC":
                open_marks.append(int(operands[1]["/MCID"]))
                found.add((number, open_marks[-1]))
            elif operator == b"EMC":
                open_marks.pop()
            elif operator in (b"TJ", b"f"):
                assert open_marks
        assert open_marks == []
    return found


def seen(blocks: tuple[Block, ...], language: str) -> str:
    """The text as Chrome's PDF reader finds it."""
    document = pypdfium2.PdfDocument(pdf.document(blocks, language=language, large=True))
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def plain(text: str) -> str:
    """In one form of letters, with single spaces, without marks for the direction."""
    kept = "".join(letter for letter in unicodedata.normalize("NFC", text) if unicodedata.category(letter) != "Cf")
    return " ".join(kept.split())


def test_a_document_is_tagged_named_and_has_its_language(qapp: QApplication) -> None:
    reader = read(*PAGE, language="pt_BR")
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "pt-BR"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert [element["/S"] for element in elements(reader)] == ["/H1", "/H2", "/Figure", "/P", "/P"]
    assert elements(reader)[2]["/Alt"] == "A square of dots"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_everything_shown_belongs_to_an_element_and_each_finds_the_other(qapp: QApplication) -> None:
    reader = read(*PAGE, *[Block("text", SCRIPTS["en"] * 9)] * 9, large=True)
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)
             if page.indirect_reference is not None}
    assert len(pages) > 2
    root: Any = reader.trailer["/Root"]
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    claimed = set()
    for element in elements(reader):
        for part in element["/K"]:
            place = (pages[part.raw_get("/Pg").idnum], int(part["/MCID"]))
            claimed.add(place)
            assert parents[place[0]][place[1]].get_object() == element
    assert claimed == marked_texts(reader)
    assert max(len(element["/K"]) for element in elements(reader)) == 2  # a paragraph that runs over two sheets


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_scripts_letters_come_out_as_they_went_in(qapp: QApplication, language: str) -> None:
    text = SCRIPTS[language]
    assert plain(seen((Block("text", text),), language)) == plain(text)


def test_a_sentence_that_runs_to_the_left_is_given_as_it_is_read(qapp: QApplication) -> None:
    [element] = elements(read(Block("text", SCRIPTS["ar"]), language="ar"))
    assert element["/ActualText"] == SCRIPTS["ar"]


@pytest.mark.parametrize("language", SCRIPTS)
def test_only_our_own_faces_are_inside_cut_down_to_what_is_shown(qapp: QApplication, language: str) -> None:
    reader = read(Block("title", SCRIPTS[language]), Block("text", SCRIPTS[language]), language=language)
    ours = {family.replace(" ", "") for family in tokens.FAMILIES}
    fonts: Any = reader.pages[0]["/Resources"]
    assert fonts["/Font"]
    for font in fonts["/Font"].values():
        tag, _, name = font["/BaseFont"].removeprefix("/").partition("+")
        assert re.fullmatch("[A-Z]{6}", tag)
        assert name.rpartition("-")[0] in ours
        descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert 0 < len(descriptor["/FontFile2"].get_data()) < 30_000


def test_no_time_no_place_no_maker_and_the_same_bytes_again(qapp: QApplication) -> None:
    data = pdf.document(PAGE, language="en")
    reader = PdfReader(BytesIO(data))
    assert dict(reader.metadata or {}) == {"/Title": "Tideline"}
    assert "/ID" not in reader.trailer
    root: Any = reader.trailer["/Root"]
    inside = data + root["/Metadata"].get_data()
    assert not re.search(rb"D:\d{4}|\d{4}-\d\d-\d\d|CreationDate|ModDate|Producer|Creator|Author", inside)
    assert not re.search(re.escape(socket.gethostname()).encode() + rb"|/home/|/tmp/", inside)
    assert getpass.getuser().encode() not in inside.replace(b"StructTreeRoot", b"").replace(b"/Root", b"")
    assert pdf.document(PAGE, language="en") == data


def test_letters_that_no_bundled_face_has_still_come_out(qapp: QApplication) -> None:
    assert plain(seen((Block("text", "name \u4e2d\u6587 \U0001f600 end"),), "en")).startswith("name")
    assert "end" in seen((Block("text", "name \u4e2d\u6587 \U0001f600 end"),), "en")


def test_qts_box_for_a_letter_that_no_face_has_is_asked_for_nothing() -> None:
    class Box:
        """Reports what Qt's box reports; the real one crashes when it is asked for its name or its tables."""

        def pixelSize(self) -> float:  # noqa: N802 - the name is Qt's
            return -1.0

    assert not has_outlines(Box())  # type: ignore[arg-type]


def test_what_is_no_text_is_left_out(qapp: QApplication) -> None:
    assert Block("text", "a\x00b\ud800c\x1b\x9fd\ufffe").text == "abcd"
    assert seen((Block("text", "one\r\ntwo\rthree\tfour"),), "en").split() == ["one", "two", "three", "four"]


def test_lines_and_pages_break_and_nothing_is_lost(qapp: QApplication) -> None:
    words = [f"word{number}" for number in range(1500)]
    blocks = (Block("title", "My notes"), Block("text", "\n".join(words[:40])), Block("text", " ".join(words[40:])))
    assert seen(blocks, "en").split() == ["My", "notes", *words]


def test_a_long_link_without_a_space_stays_on_the_sheet(qapp: QApplication) -> None:
    link = "https://example.com/" + "a" * 300
    [page] = read(Block("code", link), language="ar").pages
    assert page.extract_text().replace("\n", "") == link


def test_a_heading_is_never_the_last_on_its_sheet(qapp: QApplication) -> None:
    for lines in range(25, 45):
        reader = read(Block("text", "\n".join(["line"] * lines)), Block("heading", "Heading"), Block("text", "below"))
        assert [page for page in reader.pages if page.extract_text().rstrip().endswith("Heading")] == []


def test_a_place_that_cant_be_written_is_no_crash(qapp: QApplication, tmp_path: Path) -> None:
    assert pdf.write(str(tmp_path / "x.pdf"), PAGE, language="en") is True
    assert os.name == "nt" or (tmp_path / "x.pdf").stat().st_mode & 0o777 == 0o600
    assert pdf.write(str(tmp_path / "no" / "x.pdf"), PAGE, language="en") is False
    assert pdf.write(str(tmp_path), PAGE, language="en") is False
    assert [file.name for file in tmp_path.iterdir()] == ["x.pdf"]


def test_a_full_disk_leaves_no_torn_file_and_what_was_there_before(qapp: QApplication, tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "x.pdf"
    assert pdf.write(str(place), PAGE, language="en") is True
    before = place.read_bytes()

    class FullDisk(BytesIO):
        """Takes the first bytes, and then no more."""

        def write(self, data: Any) -> int:
            (opened_at[0]).write_bytes(bytes(data)[:100])
            raise OSError(errno.ENOSPC, "no room")

    opened_at: list[Path] = []

    def opened(where: str | int, *arguments: object, **options: object) -> FullDisk:
        if isinstance(where, int):
            os.close(where)
        opened_at[:] = [place if isinstance(where, str) else next(iter(set(tmp_path.iterdir()) - {place}))]
        return FullDisk()

    monkeypatch.setattr(pdf, "open", opened, raising=False)
    assert pdf.write(str(place), (*PAGE, Block("text", "more")), language="en") is False
    assert place.read_bytes() == before
    assert list(tmp_path.iterdir()) == [place]


def test_a_link_or_an_open_file_at_the_place_does_not_carry_the_words_elsewhere(qapp: QApplication, tmp_path: Path
                                                                                ) -> None:
    elsewhere, place = tmp_path / "shared.pdf", tmp_path / "x.pdf"
    elsewhere.write_bytes(b"theirs")
    elsewhere.chmod(0o666)
    place.symlink_to(elsewhere)
    assert pdf.write(str(place), PAGE, language="en") is True
    assert elsewhere.read_bytes() == b"theirs"
    assert not place.is_symlink()
    assert os.name == "nt" or place.stat().st_mode & 0o777 == 0o600
