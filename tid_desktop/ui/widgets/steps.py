"""Where we are and how far: step marks, progress line, a calm spinner, a timeline."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBasicTimer, QPointF, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons
from tid_desktop.ui.widgets.base import Painted, box, color, smooth
from tid_desktop.ui.widgets.text import Soft, Strong


class StepMarks(Painted, QWidget):
    """Five short lines, the walked ones in the main colour. Only drawn: the words "Step 2 of 5" stand beside them."""

    _WIDE, _TALL, _GAP = 26, 4, 6

    def __init__(self, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._step, self._steps = 0, 5
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, step: int, steps: int = 5) -> None:
        """``step`` of ``steps``, counted from 1."""
        self._step, self._steps = step, steps
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._steps * (self._WIDE + self._GAP) - self._GAP, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, y = smooth(self), (self.height() - self._TALL) / 2
        for index in range(self._steps):
            x = self.mirror(index * (self._WIDE + self._GAP), self._WIDE)
            box(painter, QRectF(x, y, self._WIDE, self._TALL), 2, "primary" if index < self._step else "line")


class ProgressLine(Painted, QProgressBar):
    """A progress bar that is told in parts of one; ``set_fraction(None)`` means: working, no idea how long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        QProgressBar.__init__(self, parent)
        self.setAccessibleName(name)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float | None) -> None:
        """0.0 to 1.0, or None."""
        self.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(190, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = smooth(self), QRectF(self.rect())
        box(painter, rect, rect.height() / 2, "tint", "edge" if theme.current().palette.dark else None)
        share = self.value() / self.maximum() if self.maximum() else 0.35
        width = max(rect.width() * share, rect.height()) if share > 0 else 0
        if width:
            box(painter, QRectF(self.mirror(0, width), 0, width, rect.height()), rect.height() / 2, "primary")


class Spinner(Painted, QWidget):
    """Three calm dots while we wait; they stand still when the system asks for less motion."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self.setAccessibleName(name)
        self._timer, self._phase, self._moves = QBasicTimer(), 0, theme.may_move()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(54, 24)

    def showEvent(self, event: QShowEvent) -> None:
        if self._moves:
            self._timer.start(400, self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        self._phase = (self._phase + 1) % 3
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(3):
            lit = index == self._phase or not self._moves
            painter.setBrush(color("primary" if lit else "edge"))
            painter.drawEllipse(QRectF(self.mirror(index * 20 + 1, 12), 6, 12, 12))


@dataclass(frozen=True, slots=True)
class Happening:
    """A point of a timeline. ``state``: now (filled), next (quiet), done, warn; the mark is a number or an icon."""

    title: str
    text: str = ""
    state: str = "next"


_LOOKS = {"now": ("primary", "on_primary", ""), "next": ("tint", "primary", ""),
          "done": ("green_ground", "green", "check"), "warn": ("amber_ground", "amber", "warn")}


class _Mark(Painted, QWidget):
    """The round mark of a happening and the line down to the next."""

    def __init__(self, label: str, state: str, last: bool, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._label, self._state, self._last = label, state, last
        said = {"done": self.tr("Done"), "warn": self.tr("Needs your eye")}
        self.setAccessibleName(said.get(state, label))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def _side(self) -> int:
        return round(28 * theme.current().scale)

    def sizeHint(self) -> QSize:
        return QSize(self._side(), self._side())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = smooth(self), float(self._side())
        ground, tone, icon = _LOOKS[self._state]
        if not self._last:
            painter.setPen(QPen(color("line"), 2))
            painter.drawLine(QPointF(side / 2, side + 6), QPointF(side / 2, self.height() - 4))
        box(painter, QRectF(0, 0, side, side), side / 2, ground, "primary" if theme.current().palette.dark else None)
        if icon:
            icons.paint(painter, icon, QRectF(side * .22, side * .22, side * .56, side * .56), color(tone))
        else:
            block = self.set_text(self._label, "bar-strong", side, center=True)
            block.draw(painter, 0, (side - block.height) / 2, color(tone))


class Timeline(QWidget):
    """What happened and what comes, from top to bottom."""

    def __init__(self, happenings: Sequence[Happening], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, happening in enumerate(happenings):
            column.addLayout(_point(index + 1, happening, index + 1 == len(happenings)))


def _point(number: int, happening: Happening, last: bool) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(_Mark(str(number), happening.state, last))
    words = QVBoxLayout()
    words.setContentsMargins(0, 2, 0, 0 if last else 18)
    words.setSpacing(0)
    words.addWidget(Strong(happening.title))
    if happening.text:
        words.addWidget(Soft(happening.text))
    words.addStretch()
    line.addLayout(words, 1)
    return line


