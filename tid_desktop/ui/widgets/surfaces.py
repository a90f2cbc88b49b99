"""Grounds and marks: card, chip (icon and word, never colour alone), practice strip, disclosure."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.theme.typeset import longest_word, natural_width
from tid_desktop.ui.widgets.base import Painted, box, color, size, smooth
from tid_desktop.ui.widgets.buttons import LinkButton

# A card's tone -> (ground, edge)
GROUNDS = {"surface": ("surface", "line"), "tint": ("tint", None), "amber": ("amber_ground", "amber"),
           "coral": ("surface", "coral"), "green": ("green_ground", None)}
# kind -> (icon, colour of the words, ground)
CHIPS = {
    "done": ("check", "green", "green_ground"),
    "warn": ("warn", "amber", "amber_ground"),
    "info": ("info", "primary", "tint"),
    "danger": ("danger", "coral", "surface"),
}


class Card(Painted, QFrame):
    """A sheet for things that belong together; ``body`` is its column. ``tone``: surface, tint, amber, coral, green."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "surface", margin: int = 24,
                 gap: int = 10) -> None:
        QFrame.__init__(self, parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        side = theme.px(margin)
        self.body.setContentsMargins(side, side - 4, side, side - 4)
        self.body.setSpacing(gap)

    def add(self, *widgets: QWidget) -> Card:
        """Append widgets to the column; returns the card."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, edge = GROUNDS[self._tone]
        box(smooth(self), QRectF(self.rect()), tokens.RADIUS_CARD, fill, edge)


class Chip(Painted, QLabel):
    """A short state: done, warn, info or danger, told by an icon and a word."""

    def __init__(self, kind: str, text: str, parent: QWidget | None = None) -> None:
        QLabel.__init__(self, text, parent)
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.flows(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, kind: str, text: str) -> None:
        """Another state."""
        self._kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    def _side(self) -> float:
        return theme.current().font("bar").pixelSize() * 1.1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        block = self.set_text(self.text(), "bar-strong", width - 30 - self._side())
        return size(0, block.height + theme.px(8)).height()

    def sizeHint(self) -> QSize:
        width = natural_width(self.text(), "bar-strong") + 30 + self._side()
        return size(width, self.heightForWidth(size(width, 0).width()))

    def minimumSizeHint(self) -> QSize:
        return size(longest_word(self.text(), "bar-strong") + 30 + self._side(), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, side = smooth(self), QRectF(self.rect()), self._side()
        name, tone, ground = CHIPS[self._kind]
        box(painter, rect, 11, ground, "coral" if self._kind == "danger" else None)
        block = self.set_text(self.text(), "bar-strong", rect.width() - 30 - side)
        y = (rect.height() - block.height) / 2
        icon_at = QRectF(self.mirror(11, side), (rect.height() - side) / 2, side, side)
        icons.paint(painter, name, icon_at, color(tone), mirrored=self.rtl)
        width = rect.width() - 30 - side
        block.draw(painter, self.mirror(18 + side, width), y, color(tone))


class Strip(Painted, QLabel):
    """The band over the page in Practice: always there, so that nobody takes practice for protection."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        QLabel.__init__(self, text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.flows()

    def _room(self, width: float) -> float:
        return width - 2 * tokens.M - self._side() - 10

    def _side(self) -> float:
        return theme.current().font("bar").pixelSize() * 1.2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return size(0, self.set_text(self.text(), "bar-strong", self._room(width)).height + 14).height()

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(tokens.NARROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = smooth(self), self._side()
        painter.fillRect(self.rect(), color("amber_ground"))
        width = self._room(self.width())
        block = self.set_text(self.text(), "bar-strong", width)
        start = max((self.width() - block.used - side - 10) / 2, float(tokens.M))
        y = (self.height() - block.height) / 2
        place = QRectF(self.mirror(start, side), (self.height() - side) / 2, side, side)
        icons.paint(painter, "info", place, color("amber"))
        block.draw(painter, self.mirror(start + side + 10, width), y, color("amber"))


class Disclosure(QWidget):
    """A link that opens and closes what is below it. Assistive tools hear the state as part of the name."""

    toggled = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.button = LinkButton(text, self, after="down")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch()
        column.addLayout(row)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.content.hide()
        column.addWidget(self.content)

    def add(self, *widgets: QWidget) -> Disclosure:
        """Append widgets to what is disclosed; returns the disclosure."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self

    def _show(self, shown: bool) -> None:
        self.button.set_icons(after="up" if shown else "down")
        self.content.setVisible(shown)
        self.updateGeometry()
        self.toggled.emit(shown)
