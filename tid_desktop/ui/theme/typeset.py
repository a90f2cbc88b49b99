"""Text set by ourselves: plain text only, our own line height, words that always wrap instead of being cut."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from tid_desktop.ui import theme

_SHORT = 0.22  # a last line shorter than this share looks lost


class Block:
    """A paragraph set in ``role``'s font at a width in pixels; lines break at words, inside one only if they must."""

    def __init__(self, text: str, role: str, width: float, *, bold: Sequence[str] = (), center: bool = False,
                 rtl: bool = False) -> None:
        now = theme.current()
        font = now.font(role)
        # Own line height: the face's own ascent and descent, set in the middle of a fixed step.
        step = round(font.pixelSize() * now.leading(role))
        metrics = QFontMetricsF(font)
        self.step, self.used, self.last = float(step), 0.0, 0.0
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(_option(center, rtl))
        self._layout.setFormats(_emphasis(text, bold))
        self._layout.beginLayout()
        y = (step - metrics.ascent() - metrics.descent()) / 2
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y))
            self.last = line.naturalTextWidth()
            self.used = max(self.used, self.last)
            y += step
        self._layout.endLayout()
        self.lines = self._layout.lineCount()
        self.height = float(step * max(self.lines, 1))

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way the paragraph is read."""
        return self._layout.textOption().textDirection()

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Paint the paragraph with its upper left corner at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y))


def pretty(text: str, role: str, width: float, *, bold: Sequence[str] = (), center: bool = False,
           rtl: bool = False) -> Block:
    """A Block whose last line is no single short word where a slightly narrower setting avoids it."""
    block = Block(text, role, width, bold=bold, center=center, rtl=rtl)
    if block.lines > 1 and block.last < width * _SHORT:
        for share in (0.94, 0.88, 0.82, 0.76):
            other = Block(text, role, width * share, bold=bold, center=center, rtl=rtl)
            if other.lines != block.lines:
                break
            if other.last >= width * _SHORT and not (rtl or center):
                return other
    return block


def natural_width(text: str, role: str, *, bold: bool = False) -> float:
    """Pixels that the longest line of ``text`` needs when nothing has to wrap."""
    font = QFont(theme.current().font(role))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    # One pixel over: QTextLayout rounds widths differently, and a word must not wrap for half a pixel.
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0) + 1.5


def longest_word(text: str, role: str) -> float:
    """Pixels of the longest word or part of one up to a hyphen: narrower than this a word has to break."""
    metrics = QFontMetricsF(theme.current().font(role))
    return max((metrics.horizontalAdvance(word) for word in text.replace("-", "- ").split()), default=0.0) + 1.5


def _option(center: bool, rtl: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if center else side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option


def _emphasis(text: str, phrases: Sequence[str]) -> list[QTextLayout.FormatRange]:
    ranges = []
    for phrase in phrases:
        start = text.find(phrase) if phrase else -1
        if start >= 0:
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            run = QTextLayout.FormatRange()
            run.start, run.length, run.format = start, len(phrase), style
            ranges.append(run)
    return ranges
