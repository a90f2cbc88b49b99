"""The ways to keep a case code, each with what may go wrong with it; and the card for a helper."""
from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.case.code import Kind
from tid_desktop.ui.widgets import Body, Button, Columns, Disclosure, SecondaryButton, Small, Wrap


class CardWay(StrEnum):
    """How a code is kept."""

    WROTE = "wrote"
    SAVE = "saved"
    PRINT = "printed"


class CardWays(QWidget):
    """Buttons for the full card: ``wrote`` (where ``writing`` is asked for), ``save``, ``print``, a risk below each.

    ``wanted(way, kind)`` asks for a card; ``noted(on)`` says that the person wrote the code down.
    """

    wanted = Signal(object, object)
    noted = Signal(bool)

    def __init__(self, *, writing: bool, kind: Kind = Kind.FULL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrote = SecondaryButton(self.tr("I wrote it down"))
        self.save, self.print = SecondaryButton(self.tr("Save a card")), SecondaryButton(self.tr("Print"))
        self.wrote.setCheckable(True)
        self.wrote.toggled.connect(self.noted)
        self.save.clicked.connect(self._asking(CardWay.SAVE, kind))
        self.print.clicked.connect(self._asking(CardWay.PRINT, kind))
        row = Columns((1, 1, 1), gap=20)
        if writing:
            row.addWidget(_cell(self.wrote, self.tr("Someone could find the paper.")))
        row.addWidget(_cell(self.save, self.tr("Someone could open the file.")))
        row.addWidget(_cell(self.print, self.tr("The printer may remember it.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        if kind is Kind.FULL:
            self.helper = self._for_helper()
            column.addWidget(self.helper)

    def _for_helper(self) -> Disclosure:
        """Folded, so that nobody takes the helper's card for their own."""
        shown = Disclosure(self.tr("A card for a helper"))
        shown.add(Body(self.tr("With it they can look. They can't stop or change anything. "
                               "Give it only to someone you trust.")))
        row = Wrap(gap=12)
        self.save_other = SecondaryButton(self.tr("Save the helper's card"))
        self.print_other = SecondaryButton(self.tr("Print the helper's card"))
        for button, way in ((self.save_other, CardWay.SAVE), (self.print_other, CardWay.PRINT)):
            button.clicked.connect(self._asking(way, Kind.STATUS_ONLY))
            row.addWidget(button)
        shown.body.addLayout(row)
        return shown

    def _asking(self, way: CardWay, kind: Kind) -> Callable[[], None]:
        return lambda: self.wanted.emit(way, kind)

    @property
    def buttons(self) -> list[Button]:
        """All that can be pressed here."""
        return self.findChildren(Button)


def _cell(button: Button, risk: str) -> QWidget:
    """A way, and below it its risk; assistive tools hear both."""
    button.setAccessibleDescription(risk)
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(button)
    column.addWidget(Small(risk))
    return cell


def about_card(done: bool, kind: Kind = Kind.FULL) -> tuple[str, str]:
    """What to tell after a card was saved or printed, or could not be."""
    if not done:
        other = QCoreApplication.translate("Cards", "Try another place.") if kind is Kind.STATUS_ONLY else \
            QCoreApplication.translate("Cards", "Try another place, or write the code down.")
        return QCoreApplication.translate("Cards", "That didn't work."), other
    if kind is Kind.STATUS_ONLY:
        return QCoreApplication.translate("Cards", "Done. This card is only for looking."), ""
    return QCoreApplication.translate("Cards", "Done. Keep it where only you find it."), ""
