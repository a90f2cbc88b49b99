"""Practice: how it begins, and the page that plays the hotline."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop.case.model import Case, ItemState, PlatformState
from tid_desktop.flow.steps import Verb
from tid_desktop.ui.i18n import outside
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import WalkPage
from tid_desktop.ui.widgets import Body, Bullets, Card, LinkButton, SecondaryButton, Section, Select, Strong, Wrap


class PracticePage(WalkPage):
    """What practice is, before it begins."""

    scene = "paper-boat"

    def title(self) -> str:
        return self.tr("See how it works")

    def lead(self) -> str:
        return self.tr("You walk the whole way with a sample picture. Or with one of your own.")

    def build(self) -> None:
        self.add(Bullets("plain", (
            self.tr("Nothing is sent. We only play the hotline, on this computer."),
            self.tr("No picture is protected by it."),
            self.tr("At the end you can play the hotline, and see the news."))))
        helping = self.add_action(LinkButton(self.tr("Practice helping someone")))
        helping.clicked.connect(lambda: self.go.emit("helper"))
        have = self.add_action(LinkButton(self.tr("I have a practice code")))
        have.clicked.connect(self.taking(Verb.HAVE_CODE))
        self.add_primary(self.tr("Start"), self.taking(Verb.START))

    def initial_focus(self) -> QWidget | None:
        return self.primary


class DeskPage(Page):
    """Play the hotline: accept the case or not, say what a platform answered. ``act`` carries the desk's arguments."""

    scene = "paper-boat"

    act = Signal(dict)

    def __init__(self, case: Case, platforms: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case, self._platforms = case, platforms

    def title(self) -> str:
        return self.tr("Play the hotline")

    def lead(self) -> str:
        return self.tr("This is only here in practice. Do what a hotline could do. Then you see the news.")

    def build(self) -> None:
        states = {item.state for item in self._case.items}
        if ItemState.RECEIVED in states:
            self._decide()
        if ItemState.ACCEPTED in states:
            self._answer()
        if not states & {ItemState.RECEIVED, ItemState.ACCEPTED}:
            self.add(Body(self.tr("There is nothing to play now.")))

    def _decide(self) -> None:
        self.accept, self.reject = SecondaryButton(self.tr("Accept it")), SecondaryButton(self.tr("Don't accept it"))
        self.accept.clicked.connect(lambda: self._act("accept"))
        self.reject.clicked.connect(lambda: self._act("reject", reason="other"))
        card, row = Card(gap=12).add(Section(self.tr("The hotline"))), Wrap(gap=12)
        row.addWidget(self.accept)
        row.addWidget(self.reject)
        card.body.addLayout(row)
        self.add(card)

    def _answer(self) -> None:
        accepted = [(number, item) for number, item in enumerate(self._case.items, 1)
                    if item.state is ItemState.ACCEPTED]
        self.item = _choice(self.tr("Which picture"),
                            [(news.name(item, number), item.item) for number, item in accepted])
        self.platform = _choice(self.tr("Which platform"), [(outside(name), name) for name in self._platforms])
        self.state = _choice(self.tr("What it says"), [
            (self.tr("it found something and looks at it"), PlatformState.LOOKING),
            (self.tr("it found a copy"), PlatformState.CONFIRMED),
            (self.tr("it blocked a copy"), PlatformState.BLOCKED),
            (self.tr("it removed a copy"), PlatformState.REMOVED),
            (self.tr("the copy stays up"), PlatformState.LEFT_UP),
            (self.tr("nothing yet"), PlatformState.NO_ANSWER)])
        self.tell = SecondaryButton(self.tr("Tell it"))
        self.tell.clicked.connect(self._tell)
        card, row = Card(gap=12).add(Section(self.tr("A platform"))), Wrap(gap=12)
        for widget in (self.item, self.platform, Strong(self.tr("says:")), self.state, self.tell):
            row.addWidget(widget)
        card.body.addLayout(row)
        self.item.setVisible(len(accepted) > 1)
        self.add(card)

    def _tell(self) -> None:
        self._act("feedback", item=self.item.currentData(), platform=self.platform.currentData(),
                  state=str(self.state.currentData()))

    def _act(self, action: str, **arguments: Any) -> None:
        self.act.emit({"action": action, "case_id": self._case.case_id, **arguments})


def _choice(name: str, options: Sequence[tuple[str, object]]) -> Select:
    box = Select(name)
    for words, value in options:
        box.addItem(words, value)
    return box
