"""A column of many rows. Each is measured when it changes, and only then: a layout would ask all of them each time."""
from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

SLICE = 0.012  # seconds of measuring in one turn of the event loop; the rest waits for the next


class RowColumn(QWidget):
    """Rows one below the other, as wide as the column, each as high as it wants; read in the order they came."""

    def __init__(self, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QWidget] = []
        self._gap = gap
        self._heights: dict[QWidget, int] = {}
        self._unmeasured: dict[QWidget, None] = {}  # in the order in which they changed
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._measure)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a row more at the end leaves the others as they are
        self.setFixedHeight(0)

    def append(self, row: QWidget) -> None:
        """Put a row at the end."""
        row.setParent(self)
        row.installEventFilter(self)
        top = self.height() + self._gap if self.rows else 0
        self.rows.append(row)
        self._fit(row)
        row.move(0, top)
        self.setFixedHeight(top + self._heights[row])
        row.show()

    def remove(self, row: QWidget) -> None:
        """Take a row out and delete it."""
        self.rows.remove(row)
        self._heights.pop(row, None)
        self._unmeasured.pop(row, None)
        row.removeEventFilter(self)
        row.hide()
        row.deleteLater()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What a row holds has changed, and with that perhaps its height.
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._unmeasured[watched] = None
        return False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_all()

    def _measure_all(self) -> None:
        """Every row anew, those that are seen first."""
        seen = self.visibleRegion().boundingRect()
        self._unmeasured = dict.fromkeys(sorted(self.rows, key=lambda row: not row.geometry().intersects(seen)))
        self._measure()

    def _measure(self) -> None:
        """Measure changed rows for as long as a turn may take."""
        end, moved = time.perf_counter() + SLICE, False
        while self._unmeasured and time.perf_counter() < end:
            row = next(iter(self._unmeasured))
            del self._unmeasured[row]
            moved |= self._fit(row)
        if moved:
            self._place()
        if self._unmeasured:
            self._later.start()

    def _fit(self, row: QWidget) -> bool:
        """Give a row the column's width and the height that it wants there; tell whether that is another height."""
        height = row.heightForWidth(self.width()) if row.hasHeightForWidth() else row.sizeHint().height()
        before, self._heights[row] = self._heights.get(row), height
        row.resize(self.width(), height)
        return before != height

    def _place(self) -> None:
        """Move what is not where it should be."""
        top = 0
        for row in self.rows:
            if row.y() != top:
                row.move(0, top)
            top += self._heights[row] + self._gap
        self.setFixedHeight(max(top - self._gap, 0))
