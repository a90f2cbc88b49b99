"""Help lines, web services and ways to ask for a removal, as data from ``assets/help``.

Each has its source and the day it was read. Words that people read are English here; ``help_words`` translates them.
"""
from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from tid_desktop import paths


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach somebody. ``kind``: call, text, chat or web; ``value`` is what to dial or type.

    ``word`` is what to write to a number that wants a certain word first.
    """

    kind: str
    value: str
    word: str = ""

    @property
    def silent(self) -> bool:
        """It works without talking aloud."""
        return self.kind != "call"


@dataclass(frozen=True, slots=True)
class Line:
    """A help line. ``crisis``: somebody listens to people who can't go on. ``source`` says it, read on ``read``.

    ``qr`` is the address of a directory as rows of dark modules; empty for all others.
    """

    name: str
    who: str
    open: str
    crisis: bool
    ways: tuple[Way, ...]
    source: str
    read: str
    qr: tuple[tuple[bool, ...], ...] = ()

    @property
    def calls_only(self) -> bool:
        """The hours in ``open`` are those of the telephone; those of the chat are not known."""
        return self.open.startswith("Calls: ")


@dataclass(frozen=True, slots=True)
class Country:
    """A country's lines; ``emergency`` is empty where no source for the number was found.

    ``source`` and ``read`` tell where the emergency number was found, and when.
    """

    code: str
    name: str
    emergency: str
    lines: tuple[Line, ...]
    source: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A service with a web form of its own; ``qr`` is its address as rows of dark modules."""

    key: str
    name: str
    who: str
    address: str
    source: str
    read: str
    qr: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """How to ask an app, a site or a hotline to take a picture down; ``where`` and ``address`` may be empty."""

    name: str
    where: str
    steps: tuple[str, ...]
    address: str
    source: str
    read: str


@cache
def directories() -> tuple[Line, ...]:
    """The international directories, which are always shown."""
    return tuple(_line(entry) for entry in _load("lines")["directories"])


@cache
def countries() -> tuple[Country, ...]:
    """All countries with a sourced line, by their English names; last, under EU, the rest of Europe."""
    return tuple(Country(entry["code"], entry["name"], entry["emergency"], tuple(map(_line, entry["lines"])),
                         entry.get("emergency_source", ""), entry.get("emergency_read", ""))
                 for entry in _load("lines")["countries"])


@cache
def asks(kind: str) -> tuple[Ask, ...]:
    """Whom to ask for a removal. ``kind``: places (apps and sites), hotlines, or rights. Raises KeyError for others."""
    return tuple(Ask(entry["name"], entry.get("where", ""), tuple(entry["steps"]), entry.get("address", ""),
                     entry["source"], entry["read"]) for entry in _load("online")[kind])


@cache
def service(key: str) -> Service:
    """The web service called ``key``: under-18, adult or uk. Raises KeyError for any other."""
    entries = {entry["key"]: entry for entry in _load("services")["services"]}
    entry = entries[key]
    return Service(key, entry["name"], entry["who"], entry["address"], entry["source"], entry["read"],
                   _modules(entry["qr"]))


def _modules(rows: list[str]) -> tuple[tuple[bool, ...], ...]:
    return tuple(tuple(cell == "1" for cell in row) for row in rows)


def _line(entry: dict[str, Any]) -> Line:
    ways = tuple(Way(way["kind"], way["value"], way.get("word", "")) for way in entry["ways"])
    return Line(entry["name"], entry["who"], entry["open"], entry.get("crisis", False), ways,
                entry["source"], entry["read"], _modules(entry.get("qr", [])))


def _load(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((paths.assets() / "help" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded
