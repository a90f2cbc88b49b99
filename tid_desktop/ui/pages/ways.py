"""The ways to keep a case code, each with what may go wrong with it; and the card for a helper."""
from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from tid_desktop.case.code import Kind
from tid_desktop.ui.widgets import Body, Button, Columns, Disclosure, SecondaryButton, Small, Strong, Wrap


class CardWay(StrEnum):
    """How a code is kept."""

    WROTE = "wrote"
    SAVE = "saved"
    PRINT = "printed"


class CardWays(QVBoxLayout):
    """Buttons for the full card: ``wrote``, ``save``, ``print``, a risk below each; then what a helper may get.

    ``wanted(way, kind)`` asks for a card. ``noted(on)`` says that the person wrote the code down; ``in_walk`` is where
    that is asked, and where the helper's card is folded away, so that nobody takes it for their own.
    """

    wanted = Signal(object, object)
    noted = Signal(bool)

    def __init__(self, *, in_walk: bool, kind: Kind = Kind.FULL) -> None:
        super().__init__()
        self.setSpacing(2)
        self.buttons: list[Button] = []
        self.save = self._button(CardWay.SAVE, kind, self.tr("Save a card"))
        self.print = self._button(CardWay.PRINT, kind, self.tr("Print"))
        row = Columns((1, 1, 1), gap=20)
        if in_walk:
            self.wrote = SecondaryButton(self.tr("I wrote it down"))
            self.wrote.setCheckable(True)
            self.wrote.toggled.connect(self.noted)
            row.addLayout(_cell(self.wrote, self.tr("Someone could find the paper.")))
        row.addLayout(_cell(self.save, self.tr("Someone could open the file.")))
        row.addLayout(_cell(self.print, self.tr("The printer may remember it.")))
        self.addLayout(row)
        if kind is Kind.FULL:
            self._add_helper(folded=in_walk)

    def _add_helper(self, *, folded: bool) -> None:
        name = self.tr("A card for a helper")
        told = Body(self.tr("With it they can look. They can't stop or change anything. "
                            "Give it only to someone you trust."))
        self.save_other = self._button(CardWay.SAVE, Kind.STATUS_ONLY, self.tr("Save the helper's card"))
        self.print_other = self._button(CardWay.PRINT, Kind.STATUS_ONLY, self.tr("Print the helper's card"))
        row = Wrap(gap=12)
        row.addWidget(self.save_other)
        row.addWidget(self.print_other)
        if folded:
            self.helper = Disclosure(name).add(told)
            self.helper.body.addLayout(row)
            self.addWidget(self.helper)
        else:
            self.addSpacing(14)
            self.addWidget(Strong(name))
            self.addWidget(told)
            self.addSpacing(6)
            self.addLayout(row)

    def _button(self, way: CardWay, kind: Kind, text: str) -> SecondaryButton:
        button = SecondaryButton(text)
        button.clicked.connect(lambda: self.wanted.emit(way, kind))
        self.buttons.append(button)
        return button


def _cell(button: Button, risk: str) -> QVBoxLayout:
    """A way, and below it its risk; assistive tools hear both."""
    button.setAccessibleDescription(risk)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(button)
    column.addWidget(Small(risk))
    return column


def about_card(done: bool, kind: Kind = Kind.FULL) -> tuple[str, str]:
    """What to tell after a card was saved or printed, or could not be."""
    if not done:
        other = QCoreApplication.translate("Cards", "Try another place.") if kind is Kind.STATUS_ONLY else \
            QCoreApplication.translate("Cards", "Try another place, or write the code down.")
        return QCoreApplication.translate("Cards", "That didn't work."), other
    if kind is Kind.STATUS_ONLY:
        return QCoreApplication.translate("Cards", "Done. This card is only for looking."), ""
    return QCoreApplication.translate("Cards", "Done. Keep it where only you find it."), ""
