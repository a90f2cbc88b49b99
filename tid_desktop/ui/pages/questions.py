"""What can't be undone is asked once more, on the page itself, never in a dialog."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui.widgets import Body, Card, DangerButton, QuietDangerButton, SecondaryButton, Strong, Wrap


class Question(Card):
    """A question and two answers; the quiet one comes first."""

    def __init__(self, question: str, lines: Sequence[str], yes: str, act: Callable[[], object],
                 leave: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="coral")
        self.add(Strong(question), *(Body(line) for line in lines))
        self.no, self.sure = SecondaryButton(self.tr("No, leave it")), DangerButton(yes)
        self.no.clicked.connect(leave)
        self.sure.clicked.connect(act)
        row = Wrap(gap=12)
        for button in (self.no, self.sure):
            row.addWidget(button)
        self.body.addSpacing(6)
        self.body.addLayout(row)


class StartOver(QWidget):
    """The way out where what is kept can't be opened any more: delete it. ``confirmed`` after a second question."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = Wrap(gap=12)
        self.button = QuietDangerButton(self.tr("Delete what is kept here"))
        self.button.clicked.connect(self._ask)
        row.addWidget(self.button)
        self.question = Question(self.tr("Delete what is kept on this computer?"), (
            self.tr("This can't be undone. Notes are gone then."),
            self.tr("Your cases go on. You need their codes to open them.")),
            self.tr("Yes, delete it"), self._confirm, self._leave)
        self.question.hide()
        column.addLayout(row)
        column.addWidget(self.question)

    def _ask(self) -> None:
        self.button.hide()
        self.question.show()
        self.question.no.setFocus()

    def _leave(self) -> None:
        self.question.hide()
        self.button.show()
        self.button.setFocus()

    def _confirm(self) -> None:
        self.question.hide()
        self.confirmed.emit()

