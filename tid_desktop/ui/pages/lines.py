"""Help lines on a page: asked by country, apart from the language; each with its ways, its source and the day."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui import help_data
from tid_desktop.ui.help_data import Country, Line, Way
from tid_desktop.ui.help_words import said
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import day_words
from tid_desktop.ui.widgets import (
    Beside,
    Bullets,
    Card,
    Columns,
    QrView,
    Section,
    Select,
    Small,
    Soft,
    Strong,
    Text,
    Wrap,
)

_tr = QCoreApplication.translate

EUROPE = "EU"  # for countries of Europe that have no entry of their own


class LinesPage(Page):
    """Lines of a country that the person picks; the language says nothing about where somebody lives."""

    english_beside = True

    _country: str | None = None  # the same on all pages of help, for as long as the program runs; never saved
    _silent = False

    def add_countries(self, *beside: QWidget) -> None:
        """The question for the country, widgets ``beside`` it, and below them its lines."""
        self.country = Select(self.tr("Which country are you in?"))
        self.country.addItem(self.tr("Choose your country"), None)
        for code, name in _by_name():
            self.country.addItem(name, code)
        self.country.addItem(self.tr("Somewhere else"), "")
        self._first, self._then = Shelf(self), Shelf(self)
        asking = Wrap(gap=16)
        asking.addWidget(Section(self.tr("Which country are you in?")))
        asking.addWidget(self.country)
        if beside:
            asking.start_end()
        for widget in beside:
            asking.addWidget(widget)
        self.add_layout(asking)
        self.add(self._first)
        self.entered()
        self.country.currentIndexChanged.connect(self._picked)
        self.show_lines()

    def add_lists(self) -> None:
        """Where the international lists stand below lines of the picked country."""
        self.add(self._then)
        self.add(Small(self.tr("Numbers can change. The source and the day stand under each one.")))

    def entered(self) -> None:
        """Take over the country that was picked on another page of help."""
        if LinesPage._country is not None:
            self.pick(LinesPage._country)

    def pick(self, code: str) -> None:
        """Show the lines of a country, as if its name had been picked; "" is somewhere else."""
        self.country.setCurrentIndex(self.country.findData(code))

    def _picked(self) -> None:
        LinesPage._country = self.country.currentData()
        self.show_lines()

    def wanted(self, lines: Iterable[Line]) -> list[Line]:
        """Which lines this page shows."""
        return list(lines)

    def show_lines(self) -> None:
        """What to do in danger, and the lines of the picked country; where there are none, the international lists."""
        code = self.country.currentData()
        country = next((country for country in help_data.countries() if country.code == code), None)
        lines = self.wanted(country.lines) if country else []
        lists = pairs([LineCard(line) for line in help_data.directories()])
        if lines:
            self._first.put(_danger_card(country), pairs([LineCard(line, silent=self._silent) for line in lines]))
            self._then.put(lists)
            return
        none = [Soft(self.tr("We found no line here that works in silence. These lists may."))] if country else []
        self._first.put(_danger_card(country), *none, lists)
        self._then.put()


class Shelf(QWidget):
    """A place whose widgets are changed for others as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def put(self, *widgets: QWidget) -> None:
        """These widgets and no others; with none the place takes no room."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._column.addWidget(widget)
        self.setVisible(bool(widgets))


def pairs(cards: Sequence[QWidget]) -> QWidget:
    """Cards in rows of two; one that is left over has its row alone."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for start in range(0, len(cards), 2):
        row = Columns((), 14)
        for card in cards[start:start + 2]:
            row.addWidget(card)
        column.addLayout(row)
    return whole


class LineCard(Card):
    """One line: who it is for, the ways to reach it in large, and where we have it from."""

    def __init__(self, line: Line, parent: QWidget | None = None, *, silent: bool = False) -> None:
        super().__init__(parent, margin=18, gap=2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Strong(_named(line)))
        words.addWidget(Soft(said(line.who)))
        if line.open and not (silent and line.calls_only):
            words.addWidget(Soft(said(line.open)))
        for way in line.ways:
            if way.silent or not silent:
                role = "strong" if way.kind == "web" else "section"
                words.addWidget(Text(_told(way), role=role, tone="primary", measure=0))
        if line.qr:
            row = Beside(gap=12, least=150)
            row.addLayout(words)
            scan = _tr("Help", "Code to scan with a phone: %1").replace("%1", line.ways[0].value)
            row.addWidget(QrView(line.qr, scan, side=124))
            self.body.addLayout(row)
        else:
            self.body.addLayout(words)
        self.body.addStretch()
        self.add(Source(line.source, line.read))


class Source(Small):
    """Where we have something from; a name and a day, which nobody needs in English too."""

    def __init__(self, source: str, read: str, parent: QWidget | None = None) -> None:
        super().__init__(source_line(source, read), parent)

    def beside(self) -> str:
        return ""


def source_line(source: str, read: str) -> str:
    """Where something was read, and when: the site's name and the day."""
    site = source.split("/")[2].removeprefix("www.").rstrip(".")
    day = day_words(date.fromisoformat(read))
    return _tr("Help", "Source: %1, read %2").replace("%1", isolate(site)).replace("%2", day)


def _named(line: Line) -> str:
    """A line's name; one that is the same in every language keeps its own direction ("988 Lifeline")."""
    name = said(line.name)
    return isolate(name) if name == line.name else name


def _told(way: Way) -> str:
    if way.word:
        text = _tr("Help", "Text %1 to %2").replace("%2", isolate(way.value))
        return text.replace("%1", isolate(way.word))
    return {"call": _tr("Help", "Call %1"), "text": _tr("Help", "Text %1"), "chat": _tr("Help", "Chat: %1"),
            "web": _tr("Help", "Online: %1")}[way.kind].replace("%1", isolate(way.value))


def _danger_card(country: Country | None) -> Card:
    card = Card(tone="coral", margin=14)
    if country is None or not country.emergency:
        return card.add(Bullets("danger", [_tr("Help", "In danger right now? Call your emergency number.")]))
    call = _tr("Help", "In danger right now? Call %1.").replace("%1", isolate(country.emergency))
    row = Beside(gap=16)
    row.addWidget(Bullets("danger", [call]))
    row.addWidget(Source(country.source, country.read))
    card.body.addLayout(row)
    return card


def _by_name() -> list[tuple[str, str]]:
    """Codes and names of the countries in the order of the person's language; the rest of Europe comes last."""
    compare: Callable[[str, str], int] = QCollator(QLocale()).compare
    codes = {said(country.name): country.code for country in help_data.countries()}
    names = sorted(codes, key=cmp_to_key(compare))
    return sorted(((codes[name], name) for name in names), key=lambda entry: entry[0] == EUROPE)
