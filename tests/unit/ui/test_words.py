"""Words on screen: short sentences, no banned word. Read from the sources, so no page can be forgotten."""
from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LONGEST = 12
BANNED = re.compile(r"\b(hash|hashes|csam|ncii|victim|irreversible|anonymous|evidence|bytes?|report)\b", re.IGNORECASE)
# Names of services we send people to, and of buttons that they have to find there.
SERVICES = re.compile(r"StopNCII|Report Remove|Take It Down, by NCMEC|Take It Down, NCMEC|"
                      r"“Report”|“Find support or report”")
SOURCES = sorted((ROOT / "tid_desktop" / "ui").rglob("*.py"))


def said(source: Path) -> list[str]:
    """Every literal that the file hands to Qt's translation, or lists for it."""
    texts = []
    for call in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            text = {"tr": 0, "_tr": 1, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if text is not None and len(call.args) > text and isinstance(call.args[text], ast.Constant):
                texts.append(str(call.args[text].value))
    return texts


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.!?:…]+[\s”\"]*|\n", SERVICES.sub("Service", text)) if part.strip()]


def test_the_sources_are_read() -> None:
    home = said(ROOT / "tid_desktop" / "ui" / "pages" / "home.py")
    assert "This is not your fault." in home


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: "-".join(source.parts[-2:]))
def test_every_sentence_is_short_and_free_of_banned_words(source: Path) -> None:
    texts = said(source)
    long = [sentence for text in texts for sentence in sentences(text) if len(sentence.split()) > LONGEST]
    assert long == []
    assert [text for text in texts if BANNED.search(SERVICES.sub("", text))] == []


def test_take_it_down_is_only_the_name_of_the_service() -> None:
    texts = [text for source in SOURCES for text in said(source)]
    assert not [text for text in texts if "take it down" in SERVICES.sub("", text).lower()]
