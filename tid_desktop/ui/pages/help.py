"""Help from people: threatened now, can't go on, get help now. All of it works offline; every number has its source."""
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui import help_data
from tid_desktop.ui.help_data import Country, Line
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import (
    BandButton,
    Beside,
    Body,
    Bullets,
    Card,
    ChoiceGroup,
    Columns,
    Happening,
    LinkButton,
    QrView,
    SecondaryButton,
    Section,
    Small,
    Soft,
    Strong,
    Text,
    Timeline,
)

_tr = QCoreApplication.translate


class ThreatenedPage(Page):
    """Someone threatens to show the picture: five things, in this order."""

    scene = "lighthouse"

    def title(self) -> str:
        return self.tr("Is someone threatening you?")

    def lead(self) -> str:
        return self.tr("This is not your fault. You can stop now. Do these five things.")

    def build(self) -> None:
        steps = Timeline([
            Happening(self.tr("Stop replying."), self.tr("You don't have to answer. Not even once."), "now"),
            Happening(self.tr("Don't send money or more pictures."),
                      self.tr("Paying often makes them ask for more."), "now"),
            Happening(self.tr("Save the messages and the name."),
                      self.tr("They help you later. Don't save the picture."), "now"),
            Happening(self.tr("Then block them."), self.tr("In every app where they can reach you."), "now"),
            Happening(self.tr("Tell someone who can help."), self.tr("You don't have to be alone with this."), "now"),
        ])
        already = Card(tone="tint").add(
            Section(self.tr("Already paid? Already sent more?")),
            Body(self.tr("That's still not your fault. You can stop now. Stopping helps at any time.")))
        start = Card().add(
            Section(self.tr("Words to start with")),
            Body(self.tr("“Something happened online. I need help. Please don't be angry.”")))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (already, start):
            column.addWidget(card)
        column.addStretch()
        self.add_row(steps, side, shares=(13, 10), gap=24)
        crisis = self.add_action(LinkButton(self.tr("I feel I can't go on")))
        crisis.clicked.connect(self._cant_go_on)
        self.add_primary(self.tr("Talk to someone now"), self._help)

    def _cant_go_on(self) -> None:
        self.go.emit("cant-go-on")

    def _help(self) -> None:
        self.go.emit("help")


class _LinesPage(Page):
    """Lines of a country that the person picks; the language says nothing about where somebody lives."""

    _country = ""  # the same on all pages of help, for as long as the program runs
    _silent = False

    def _add_countries(self) -> None:
        self._group = ChoiceGroup(self.tr("Where do you live?"),
                                  [(country.code, country.name, "") for country in help_data.countries()]
                                  + [("", self.tr("Somewhere else"), "")], columns=4, gap=8)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._asking = Beside(gap=16)
        self._asking.addWidget(Section(self.tr("Where do you live?")))
        self.add_layout(self._asking)
        self.add(self._group, gap=-6)
        self.add(self._lines)
        self._group.chosen.connect(self._picked)
        if _LinesPage._country:
            self._group.choose(_LinesPage._country)
        else:
            self._show(None)

    def entered(self) -> None:
        """Take over the country that was picked on another page of help."""
        if self._group.value != _LinesPage._country and _LinesPage._country:
            self._group.choose(_LinesPage._country)

    def pick(self, code: str) -> None:
        """Show the lines of a country, as if its name had been pressed; "" is somewhere else."""
        self._group.choose(code)
        self._picked(code)

    def _picked(self, code: str) -> None:
        _LinesPage._country = code
        self._show(next((country for country in help_data.countries() if country.code == code), None))

    def _wanted(self, lines: Iterable[Line]) -> list[Line]:
        """Which lines this page shows."""
        return list(lines)

    def _show(self, country: Country | None) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(Card(tone="coral", margin=14).add(Bullets("danger", [_danger(country)])))
        cards = [LineCard(line, silent=self._silent) for line in self._wanted(country.lines if country else ())]
        cards += [LineCard(line) for line in help_data.directories()]
        for start in range(0, len(cards), 2):
            pair = QWidget()
            row = Columns((1, 1), 14)
            pair.setLayout(row)
            for card in cards[start:start + 2]:
                row.addWidget(card)
            self._column.addWidget(pair)
        self._column.addWidget(Small(self.tr("Numbers can change. The source and the day stand under each one.")))


class LineCard(Card):
    """One line: who it is for, the ways to reach it in large, and where we have it from."""

    def __init__(self, line: Line, parent: QWidget | None = None, *, silent: bool = False) -> None:
        super().__init__(parent, margin=18, gap=2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Strong(line.name))
        words.addWidget(Soft(". ".join(filter(None, (line.who, line.open))) + "."))
        for way in line.ways:
            if way.silent or not silent:
                told = _way(way.kind).replace("%1", isolate(way.value))
                role = "strong" if way.kind == "web" else "section"
                words.addWidget(Text(told, role=role, tone="primary", measure=0))
        if line.qr:
            row = Beside(gap=12, least=150)
            row.addLayout(words)
            scan = _tr("Help", "Code to scan with a phone: %1").replace("%1", line.ways[0].value)
            row.addWidget(QrView(line.qr, scan, side=124))
            self.body.addLayout(row)
        else:
            self.body.addLayout(words)
        self.body.addStretch()
        self.add(Small(source_line(line.source, line.read)))


def source_line(source: str, read: str) -> str:
    """Where something was read, and when: the site's name and the day."""
    site = source.split("/")[2].removeprefix("www.")
    return _tr("Help", "Source: %1, read %2").replace("%1", isolate(site)).replace("%2", isolate(read))


def _way(kind: str) -> str:
    return {"call": _tr("Help", "Call %1"), "text": _tr("Help", "Text %1"), "chat": _tr("Help", "Chat: %1"),
            "web": _tr("Help", "Online: %1")}[kind]


def _danger(country: Country | None) -> str:
    if country is not None and country.emergency:
        return _tr("Help", "In danger right now? Call %1.").replace("%1", isolate(country.emergency))
    return _tr("Help", "In danger right now? Call your emergency number.")


class CantGoOnPage(_LinesPage):
    """For somebody who feels they can't go on: a person to talk to, before anything else."""

    def title(self) -> str:
        return self.tr("It's good that you're here.")

    def lead(self) -> str:
        return self.tr("This pain can pass, even if it doesn't feel like it. Please don't stay alone with it now.")

    def build(self) -> None:
        self._add_countries()
        self._quiet = SecondaryButton(self.tr("I can't talk aloud"), icon="talk")
        self._quiet.setCheckable(True)
        self._quiet.toggled.connect(self._hush)
        self._asking.addWidget(self._quiet)
        self.add(Card(tone="tint", margin=20, gap=6).add(Section(self.tr("Until someone answers")), Bullets("plain", [
            self.tr("Go to a place where you feel safe. Take someone with you."),
            self.tr("Put away anything that could hurt you."),
            self.tr("Tell one person: “I'm not OK. Please stay with me.”"),
        ], gap=6)))

    def _wanted(self, lines: Iterable[Line]) -> list[Line]:
        return [line for line in lines if line.crisis and (not self._silent or any(way.silent for way in line.ways))]

    def _hush(self, silent: bool) -> None:
        self._silent = silent
        self._quiet.setText(self.tr("Show phone numbers too") if silent else self.tr("I can't talk aloud"))
        self._picked(self._group.value or "")

class HelpPage(_LinesPage):
    """Get help now: from every page, by country, offline."""

    def title(self) -> str:
        return self.tr("Get help now")

    def lead(self) -> str:
        return self.tr("It's OK to ask for help. You only have to take one step.")

    def build(self) -> None:
        threat = BandButton(self.tr("Is someone threatening you?"))
        threat.clicked.connect(self._threatened)
        crisis = BandButton(self.tr("Do you feel you can't go on?"))
        crisis.clicked.connect(self._cant_go_on)
        self.add_row(threat, crisis, gap=14)
        self._add_countries()
        self.add(Card(tone="tint", margin=20, gap=4).add(
            Strong(self.tr("Words to start with")),
            Body(self.tr("“Something happened online. I need help. Please don't be angry.”"))))

    def _threatened(self) -> None:
        self.go.emit("threatened")

    def _cant_go_on(self) -> None:
        self.go.emit("cant-go-on")
