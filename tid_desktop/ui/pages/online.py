"""Already online? How to ask each app, site and hotline to take a picture down, with words to copy."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tid_desktop.ui import help_data
from tid_desktop.ui.help_data import Ask
from tid_desktop.ui.help_words import said
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.advice import HELP
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.lines import Shelf, Source, pairs
from tid_desktop.ui.pages.words import Quote
from tid_desktop.ui.widgets import (
    Body,
    Bullets,
    Card,
    ChoiceGroup,
    Disclosure,
    SecondaryButton,
    Section,
    Select,
    Soft,
    Text,
    Wrap,
)

WEBSITE = "website"  # the place that is none of the apps


class OnlinePage(Page):
    """One place at a time. The picture itself goes nowhere: a link is enough."""

    scene = "lighthouse"
    english_beside = True

    def __init__(self, place: str = "", parent: QWidget | None = None) -> None:
        """``place``: what is picked at first, the name of an app or WEBSITE."""
        super().__init__(parent)
        self._place = place

    def title(self) -> str:
        return self.tr("Is it already online?")

    def lead(self) -> str:
        return self.tr("You can ask to have it taken down. Save the link, not the picture.")

    def build(self) -> None:
        self.place = Select(self.tr("Where is it?"))
        self.place.addItem(self.tr("Choose an app or site"), "")
        for ask in help_data.asks("places"):
            self.place.addItem(said(ask.name), ask.name)
        self.place.addItem(self.tr("Another website"), WEBSITE)
        asking = Wrap(gap=16)
        asking.addWidget(Section(self.tr("Where is it?")))
        asking.addWidget(self.place)
        self.add_layout(asking)
        self._answer = Shelf(self)
        self.add(self._answer)
        self.add(self._message())
        rights = Disclosure(self.tr("In the United States: 48 hours"))
        rights.add(_cards("rights"))
        self.add(rights)
        self.place.currentIndexChanged.connect(self._show)
        self._show()
        self.pick(self._place)
        self.add_action(self.link(self.tr("Is someone threatening you?"), "threatened"))
        self.add_primary(self.tr("Talk to someone now"), lambda: self.go.emit(HELP))

    def pick(self, name: str) -> None:
        """Show how it goes at a place, as if its name had been picked."""
        self.place.setCurrentIndex(self.place.findData(name))

    def _show(self) -> None:
        self._answer.put(*self._told(self.place.currentData()))

    def _told(self, picked: str) -> list[QWidget]:
        if picked == WEBSITE:
            first = Body(self.tr("A hotline can ask the site for you. It's free. Never send it the picture."))
            return [first, _cards("hotlines")]
        known = [ask for ask in help_data.asks("places") if ask.name == picked]
        return [AskCard(known[0])] if known else [Bullets("plain", [
            self.tr("Write down the link, the user name and the day."),
            self.tr("Don't look for more copies. It can hurt, and it doesn't help."),
        ])]

    def _message(self) -> Card:
        """A message to send with the link; what it says depends on the age in the picture."""
        self._messages = {
            "under-18": self.tr("“This picture shows me. I was under 18 in it. I don't agree to it being here. Please "
                                "remove it, with all copies.”"),
            "adult": self.tr("“This picture shows me. It is private. I don't agree to it being here. Please remove "
                             "it, with all copies.”"),
        }
        self.age = ChoiceGroup(self.tr("How old were you in the picture?"), [
            ("under-18", self.tr("Under 18 in the picture"), ""),
            ("adult", self.tr("18 or over in the picture"), "")], columns=2, gap=8)
        self.quote = Quote(role="lead", margin=18)
        self._copy = SecondaryButton("")
        self._copy.clicked.connect(lambda: self.quote.copy_by(self._copy))
        self.age.chosen.connect(self._word)
        self.quote.hide()
        self._copy.hide()
        row = Wrap(gap=16)
        row.addWidget(self._copy)
        card = Card(margin=20).add(Section(self.tr("A message to send with the link")), self.age, self.quote)
        card.body.addLayout(row)
        return card

    def _word(self, age: str) -> None:
        self.quote.say(self._messages[age])
        self.quote.show()
        self._copy.show()
        self._copy.setText(self.tr("Copy this message"))


class AskCard(Card):
    """How to ask in one place: its steps in their order, its address, and where we have it from."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20, gap=6)
        self.add(Section(said(ask.name)))
        if ask.where:
            self.add(Soft(said(ask.where)))
        if ask.address:
            self.add(Text(isolate(ask.address), role="strong", tone="primary", measure=0))
        self.add(Bullets("plain", [said(step) for step in ask.steps], gap=4))
        self.body.addStretch()
        self.add(Source(ask.source, ask.read))


def _cards(kind: str) -> QWidget:
    return pairs([AskCard(ask) for ask in help_data.asks(kind)])
