"""A short list to pick one entry from: the field is painted by us, the list that opens is Qt's in our colours."""
from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.theme.typeset import natural_width
from tid_desktop.ui.widgets.base import Painted, box, color, size, smooth


class Select(Painted, QComboBox):
    """A list to pick from; as wide as its longest entry where there is room, never wider than its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        QComboBox.__init__(self, parent)
        self.setAccessibleName(name)
        if sys.platform == "linux":  # there Qt takes the chosen entry for the name, and nobody hears what it answers
            self.setAccessibleDescription(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _side(self) -> float:
        return theme.current().font("body").pixelSize() * 1.2

    def sizeHint(self) -> QSize:
        words = max((natural_width(self.itemText(index), "body") for index in range(self.count())), default=80.0)
        return QSize(size(words + 2 * theme.px(16) + self._side() + 10, 0).width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), size(0, max(theme.px(tokens.TARGET), self._side() * 1.8)).height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # somebody scrolls the page over it; that picks nothing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, side, pad = smooth(self), QRectF(self.rect()), self._side(), float(theme.px(16))
        box(painter, rect, tokens.RADIUS_BUTTON, "tint" if self.underMouse() else "surface", "edge")
        room = rect.width() - 2 * pad - side - 10
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(room))
        block = self.set_text(words, "body", room + 2)
        block.draw(painter, self.mirror(pad, room + 2), (rect.height() - block.height) / 2, color("ink"))
        arrow = QRectF(self.mirror(rect.width() - pad - side, side), (rect.height() - side) / 2, side, side)
        icons.paint(painter, "down", arrow, color("primary"))
