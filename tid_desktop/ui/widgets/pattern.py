"""Drawn marks: the small fingerprint pattern (never real bits), and a QR code given as a matrix."""
from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tid_desktop.ui.widgets.base import Painted, color, smooth

_SIDE = 16


@cache
def neutral_bits(seed: int) -> tuple[bool, ...]:
    """256 dots that mean nothing: half of them set, from a small generator and never from a picture."""
    state, bits = seed * 2654435761 % 2**32 or 1, []
    for _ in range(_SIDE * _SIDE):
        state ^= state << 13 & 0xFFFFFFFF
        state ^= state >> 17
        state ^= state << 5 & 0xFFFFFFFF
        bits.append(bool(state >> 7 & 1))
    return tuple(bits)


def draw_pattern(painter: QPainter, rect: QRectF, seed: int, tone: QColor, share: float = 1.0) -> None:
    """Draw the first ``share`` (0 to 1) of a pattern's dots into a square."""
    step = rect.width() / _SIDE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    for index, bit in enumerate(neutral_bits(seed)[:round(share * _SIDE * _SIDE)]):
        if bit:
            place = QRectF(rect.x() + index % _SIDE * step, rect.y() + index // _SIDE * step, step * .92, step * .92)
            painter.drawEllipse(place)


class PatternArt(Painted, QWidget):
    """A patch of dots that stands for a fingerprint. ``seed`` only makes neighbours differ; mere decoration."""

    def __init__(self, seed: int, parent: QWidget | None = None, *, side: int = 54) -> None:
        QWidget.__init__(self, parent)
        self._seed, self._length = seed, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._length, self._length)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_pattern(smooth(self), QRectF(0, 0, self._length, self._length), self._seed, color("primary"))


class QrView(Painted, QWidget):
    """A QR code from its matrix of dark modules, black on white in every scheme, quiet zone added."""

    def __init__(self, matrix: Sequence[Sequence[bool]], name: str, parent: QWidget | None = None, *,
                 side: int = 168) -> None:
        QWidget.__init__(self, parent)
        self._matrix, self._length = [[bool(cell) for cell in row] for row in matrix], side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._length, self._length)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, count = smooth(self), len(self._matrix) + 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        step = self._length // count
        start = (self._length - step * len(self._matrix)) / 2
        painter.setRenderHint(painter.RenderHint.Antialiasing, False)
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(start + x * step, start + y * step, step, step), QColor("black"))
