"""Answers to pick from: rows that are radio buttons, with a second line where it helps."""
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.theme.typeset import longest_word
from tid_desktop.ui.widgets.base import Painted, box, color, size, smooth
from tid_desktop.ui.widgets.layouts import Columns


class Choice(Painted, QRadioButton):
    """One answer. ``key`` names it for the program; arrows move between the answers of a group."""

    def __init__(self, key: str, text: str, told: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self.key, self._told = key, told
        self.setAccessibleDescription(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.flows(QSizePolicy.Policy.Expanding)

    def _mark(self) -> float:
        return theme.current().font("body").pixelSize() * 1.3

    def _room(self, width: float) -> float:
        return width - 2 * theme.px(16) - self._mark() - 14

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self.set_text(self.text(), "strong", self._room(width)).height
        if self._told:
            height += self.set_text(self._told, "small", self._room(width)).height
        return size(0, height + 2 * theme.px(12)).height()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.heightForWidth(theme.px(240)))

    def minimumSizeHint(self) -> QSize:
        words = max(longest_word(self.text(), "strong"), longest_word(self._told, "small"))
        return size(words + 300 - self._room(300), theme.px(tokens.TARGET))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, on = smooth(self), QRectF(self.rect()), self.isChecked()
        ground = "tint" if on or self.underMouse() else "surface"
        box(painter, rect, tokens.RADIUS_ROW, ground, "edge" if ground == "surface" else "primary", 2.0 if on else 1.0)
        mark, pad = self._mark(), float(theme.px(16))
        first = self.set_text(self.text(), "strong", self._room(rect.width()))
        second = self.set_text(self._told, "small", self._room(rect.width())) if self._told else None
        y = (rect.height() - first.height - (second.height if second else 0)) / 2
        ring = QRectF(self.mirror(pad, mark), y + (first.step - mark) / 2, mark, mark)
        painter.setPen(QPen(color("primary" if on else "edge"), 2))
        painter.setBrush(color("surface"))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("primary"))
            painter.drawEllipse(ring.adjusted(mark * .28, mark * .28, -mark * .28, -mark * .28))
        x, room = pad + mark + 14, self._room(rect.width())
        first.draw(painter, self.mirror(x, room), y, color("ink"))
        if second:
            second.draw(painter, self.mirror(x, room), y + first.height, color("soft"))


class ChoiceGroup(QWidget):
    """Answers of which one holds, none at first. ``columns`` above 1 sets them side by side where there is room."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Iterable[tuple[str, str, str]], parent: QWidget | None = None, *,
                 columns: int = 1, gap: int = 10) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        self.choices = [Choice(*choice, parent=self) for choice in choices]
        for start in range(0, len(self.choices), columns):
            row = Columns((1,) * columns, gap)
            for choice in self.choices[start:start + columns]:
                row.addWidget(choice)
                choice.toggled.connect(self._toggled)
            column.addLayout(row)

    @property
    def value(self) -> str | None:
        """The chosen answer's key, or None."""
        return next((choice.key for choice in self.choices if choice.isChecked()), None)

    def choose(self, key: str) -> None:
        """Check the answer called ``key``; unknown keys change nothing."""
        for choice in self.choices:
            if choice.key == key:
                choice.setChecked(True)

    def _toggled(self, on: bool) -> None:
        if on and self.value is not None:
            self.chosen.emit(self.value)
