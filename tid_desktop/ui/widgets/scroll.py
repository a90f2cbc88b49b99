"""A column that scrolls when the window is small, and never sideways."""
from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scroll(QScrollArea):
    """``body`` is the column. ``resettled`` tells that its content wants another size."""

    resettled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(self)
        self._content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing at its end, it paints only that
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self.setWidget(self._content)

    def content_height(self, room: int) -> int:
        """Pixels that the whole column needs when its content, without the margins, is ``room`` wide."""
        margins = self.body.contentsMargins()
        wraps = self.body.hasHeightForWidth()
        width = room + margins.left() + margins.right()
        return self.body.totalHeightForWidth(width) if wraps else self.body.totalSizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.resettled.emit()
        return done
