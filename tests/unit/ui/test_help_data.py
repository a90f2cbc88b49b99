"""The data of help: every number and step with its source and day, every word listed for translation."""
from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tid_desktop.ui import help_data
from tid_desktop.ui.help_data import Ask, Line
from tid_desktop.ui.help_words import WORDS

ASSETS = Path(__file__).parents[3] / "assets" / "help"
KINDS = {"call", "text", "chat", "web"}
# Where the languages of this program are spoken, and where its readers are most.
ASKED = {"US", "GB", "CA", "AU", "NZ", "IE", "DE", "AT", "CH", "FR", "ES", "MX", "AR", "BR", "PT", "PL", "UA", "IN",
         "EG", "SA", "AE", "JO", "LB", "TN", "DZ", "EU"}
ASKS = [ask for kind in ("places", "hotlines", "rights") for ask in help_data.asks(kind)]


def load(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ASSETS / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def lines() -> list[Line]:
    return [*help_data.directories(), *(line for country in help_data.countries() for line in country.lines)]


def sourced(source: str, read: str) -> bool:
    return source.startswith("http") and re.fullmatch(r"\d{4}-\d\d-\d\d", read) is not None


@pytest.mark.parametrize("line", lines(), ids=lambda line: line.name)
def test_every_line_has_a_source_a_day_and_a_way(line: Line) -> None:
    assert sourced(line.source, line.read)
    assert line.ways
    assert {way.kind for way in line.ways} <= KINDS
    # A word to write belongs to a text message, and dialled numbers are numbers, some with the letters of their keys.
    assert all(way.kind == "text" for way in line.ways if way.word)
    assert all(re.fullmatch(r"[\d A-Z-]+", way.value) for way in line.ways if way.kind in ("call", "text"))


@pytest.mark.parametrize("ask", ASKS, ids=lambda ask: ask.name)
def test_every_way_to_ask_has_a_source_a_day_and_steps(ask: Ask) -> None:
    assert sourced(ask.source, ask.read)
    assert ask.steps


def test_emergency_numbers_have_sources_too() -> None:
    assert all(sourced(country.source, country.read) for country in help_data.countries() if country.emergency)


def test_the_countries_of_our_languages_are_there_each_with_somebody_who_listens() -> None:
    countries = {country.code: country for country in help_data.countries()}
    assert len(countries) == len(help_data.countries())
    assert countries.keys() >= ASKED
    assert [code for code, country in countries.items() if not any(line.crisis for line in country.lines)] == []


def test_the_two_international_lists_are_there() -> None:
    ways = [way.value for line in help_data.directories() for way in line.ways]
    assert ways == ["findahelpline.com", "childhelplineinternational.org"]


def test_every_word_of_the_data_is_listed_for_translation_and_none_is_idle() -> None:
    countries, online = load("lines")["countries"], load("online")
    asks = [entry for kind in ("places", "hotlines", "rights") for entry in online[kind]]
    words = {country["name"] for country in countries}
    words |= {word for line in lines() for word in (line.who, line.open)}
    words |= {service["who"] for service in load("services")["services"]}
    words |= {step for ask in asks for step in ask["steps"]} | {ask.get("where", "") for ask in asks}
    names = {line.name for line in lines()} | {ask["name"] for ask in asks}
    assert words - {""} - set(WORDS) == set()
    assert set(WORDS) - words - names == set()
    assert len(WORDS) == len(set(WORDS))
