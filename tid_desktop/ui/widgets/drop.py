"""Where files are dropped. Local files only, and always as a copy, so that no program deletes its original."""
from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.widgets.base import Painted, box, smooth
from tid_desktop.ui.widgets.layouts import Wrap
from tid_desktop.ui.widgets.text import Text


class DropZone(Painted, QFrame):
    """The dashed field. ``dropped`` gives the chosen files' paths; buttons beside the words do the same by keyboard."""

    dropped = Signal(list)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QFrame.__init__(self, parent)
        self._over = False
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        self._row = Wrap(gap=16, align="center")
        self._row.addWidget(Text(words, role="lead", tone="ink", measure=0))
        column.addLayout(self._row)

    def add(self, *widgets: QWidget) -> DropZone:
        """Append words or buttons to the row in the field."""
        for widget in widgets:
            self._row.addWidget(widget)
        return self

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._show_over(_take(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_over(_take(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        if _take(event):
            self.dropped.emit(_local_files(event.mimeData()))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "tint_hover" if self._over else "tint"
        box(smooth(self), QRectF(self.rect()), tokens.RADIUS_CARD, ground, "primary", 2.0, dashed=not self._over)


def _take(event: QDropEvent) -> bool:
    """Accept the drag as a copy of local files, or refuse it; the source hears which."""
    possible = bool(event.possibleActions() & Qt.DropAction.CopyAction) and bool(_local_files(event.mimeData()))
    event.setDropAction(Qt.DropAction.CopyAction if possible else Qt.DropAction.IgnoreAction)
    event.setAccepted(possible)
    return possible


def _local_files(data: QMimeData) -> list[str]:
    """Paths of the local files that are dragged, each once; addresses and files of other computers are left out."""
    paths = (url.toLocalFile() for url in data.urls() if url.isLocalFile() and not url.host())
    return list(dict.fromkeys(filter(None, paths)))
