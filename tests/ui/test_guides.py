"""The printed guides: one page each, in the program's own words, with the English where nobody has checked them."""
from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
import textstat
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from tests.scripts import load
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui import help_data, i18n, pdf
from tid_desktop.ui.pages.samples import profile
from tid_desktop.ui.paper import Block

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("young-people", "counsellors")
NOT_TRANSLATED = {("card", "Tideline")}  # the program's name


@pytest.fixture(scope="module")
def guides() -> ModuleType:
    return load("guides")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.install(qapp, "en")


def made(guides: ModuleType, qapp: QApplication, name: str, language: str, hotline: Profile | None) -> list[Block]:
    i18n.install(qapp, language)
    return list(guides.blocks(name, language, hotline))


def words(guides: ModuleType) -> set[tuple[str, str]]:
    return {(part.page, part.text) for pair in guides.GUIDES.values() for parts in pair for part in parts
            if isinstance(part, guides.Words)}


@pytest.mark.parametrize("language", [name for name in i18n.LANGUAGES if name != "en"])
def test_every_sentence_is_one_of_the_programs_own_in_every_language(guides: ModuleType, language: str) -> None:
    translations = ElementTree.parse(ROOT / "packaging" / "translations" / f"tid_{language}.ts")
    known = {(context.findtext("name"), message.findtext("source"))
             for context in translations.iter("context") for message in context.iter("message")}
    assert words(guides) - NOT_TRANSLATED - known == set()


@pytest.mark.parametrize("hotline", [None, profile()], ids=["bare", "hotline"])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_guide_is_one_page_that_a_screen_reader_can_read(guides: ModuleType, qapp: QApplication, name: str,
                                                           language: str, hotline: Profile | None) -> None:
    blocks = made(guides, qapp, name, language, hotline)
    document = PdfReader(BytesIO(pdf.document(blocks, language=language)))
    assert len(document.pages) == 1
    assert document.trailer["/Root"]["/Lang"] == language.replace("_", "-")
    elements = document.trailer["/Root"]["/StructTreeRoot"]["/K"]["/K"]
    assert [element.get_object()["/S"] for element in elements][:2] == ["/H1", "/P"]
    assert len(elements) == len(blocks)
    assert not [block.text for block in blocks if not block.text or "%" in block.text or "(s)" in block.text]


@pytest.mark.parametrize("hotline", [None, profile()], ids=["bare", "hotline"])
def test_a_ten_year_old_can_read_the_young_peoples_guide(guides: ModuleType, qapp: QApplication,
                                                         hotline: Profile | None) -> None:
    texts = [block.text for block in made(guides, qapp, "young-people", "en", hotline) if block.kind != "code"]
    spoken = [text if text[-1] in ".?!”" else f"{text}." for text in texts]
    assert textstat.flesch_kincaid_grade(" ".join(spoken)) <= 5.0


@pytest.mark.parametrize("name", NAMES)
def test_words_of_crisis_and_law_have_the_english_below_them(guides: ModuleType, qapp: QApplication,
                                                             name: str) -> None:
    grave = [part.text for part in guides.GUIDES[name][0] if isinstance(part, guides.Words) and part.grave]
    blocks = made(guides, qapp, name, "de", None)
    assert [block.text for block in blocks if block.kind == "small"] == grave != []
    below = [before.text for before, block in pairwise(blocks) if block.kind == "small"]
    assert not set(below) & set(grave)
    assert not [block for block in made(guides, qapp, name, "en", None) if block.kind == "small"]


def test_words_of_pages_that_stand_beside_their_english_are_grave(guides: ModuleType) -> None:
    """Whatever the program shows with the English beside it has it on paper too; headings are few and plain."""
    from tid_desktop.ui.pages import help, helper
    beside = {page.__name__ for module in (help, helper) for page in vars(module).values()
              if isinstance(page, type) and getattr(page, "english_beside", False)}
    assert {"ThreatenedPage", "WorkPage"} <= beside
    parts = [part for pair in guides.GUIDES.values() for parts in pair for part in parts
             if isinstance(part, guides.Words) and part.kind == "text"]
    assert [part.text for part in parts if part.page in beside and not part.grave] == []


def test_who_can_send_nothing_yet_is_told_and_shown_where_help_is(guides: ModuleType, qapp: QApplication) -> None:
    for name in NAMES:
        texts = " ".join(block.text for block in made(guides, qapp, name, "en", None))
        assert help_data.service("under-18").address in texts
        assert help_data.service("adult").address in texts
        assert help_data.directories()[0].ways[0].value in texts
    young = " ".join(block.text for block in made(guides, qapp, "young-people", "en", None))
    assert "This app can't send anything yet." in young


def test_a_hotlines_own_guide_names_it(guides: ModuleType, qapp: QApplication) -> None:
    for name in NAMES:
        texts = [block.text for block in made(guides, qapp, name, "fr", profile())]
        assert [text for text in texts if profile().name in text]
        assert not [text for text in texts if "can't send" in text]
