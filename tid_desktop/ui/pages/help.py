"""Help from people: threatened now, can't go on, get help now. All of it works offline; every number has its source."""
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui.help_data import Line
from tid_desktop.ui.pages.advice import HELP, ONLINE
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.lines import LinesPage
from tid_desktop.ui.widgets import (
    BandButton,
    Body,
    Bullets,
    Card,
    Happening,
    SecondaryButton,
    Section,
    Timeline,
)

WORDS = "words"  # the page "Words to start with"


class ThreatenedPage(Page):
    """Someone threatens to show the picture: five things, in this order."""

    english_beside, scene = True, "lighthouse"

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
            Body(self.tr("“Something happened online. I need help. Please don't be angry.”")),
            self.link(self.tr("More words to start with"), WORDS))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (already, start):
            column.addWidget(card)
        column.addStretch()
        self.add_row(steps, side, shares=(13, 10), gap=24)
        self.add_action(self.link(self.tr("I feel I can't go on"), "cant-go-on"))
        self.add_action(self.link(self.tr("It's already online"), ONLINE))
        self.add_primary(self.tr("Talk to someone now"), lambda: self.go.emit(HELP))


class CantGoOnPage(LinesPage):
    """For somebody who feels they can't go on: a person to talk to, before anything else."""

    def title(self) -> str:
        return self.tr("It's good that you're here.")

    def lead(self) -> str:
        return self.tr("This pain can pass, even if it doesn't feel like it. Please don't stay alone with it now.")

    def build(self) -> None:
        self.quiet = SecondaryButton(self.tr("I can't talk aloud"), icon="talk")
        self.quiet.setCheckable(True)
        self.quiet.toggled.connect(self._hush)
        self.add_countries(self.quiet)
        self.add(Card(tone="tint", margin=20, gap=6).add(Section(self.tr("Until someone answers")), Bullets("plain", [
            self.tr("Go to a place where you feel safe. Take someone with you."),
            self.tr("Put away anything that could hurt you."),
            self.tr("Tell one person: “I'm not OK. Please stay with me.”"),
        ], gap=6), self.link(self.tr("More words to start with"), WORDS)))
        self.add_lists()

    def wanted(self, lines: Iterable[Line]) -> list[Line]:
        return [line for line in lines if line.crisis and (not self._silent or any(way.silent for way in line.ways))]

    def _hush(self, silent: bool) -> None:
        self._silent = silent
        self.quiet.setText(self.tr("Show phone numbers too") if silent else self.tr("I can't talk aloud"))
        self.show_lines()


class HelpPage(LinesPage):
    """Get help now: from every page, by country, offline."""

    def title(self) -> str:
        return self.tr("Get help now")

    def lead(self) -> str:
        return self.tr("It's OK to ask for help. You only have to take one step.")

    def build(self) -> None:
        threat = BandButton(self.tr("Is someone threatening you?"))
        threat.clicked.connect(lambda: self.go.emit("threatened"))
        crisis = BandButton(self.tr("Do you feel you can't go on?"))
        crisis.clicked.connect(lambda: self.go.emit("cant-go-on"))
        self.add_row(threat, crisis, gap=14)
        self.add_countries()
        self.add_lists()
        self.add_action(self.link(self.tr("Words to start with"), WORDS))
        self.add_action(self.link(self.tr("It's already online"), ONLINE))

