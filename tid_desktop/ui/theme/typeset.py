"""Text set by ourselves: plain text only, our own line height, words that always wrap instead of being cut."""
from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from tid_desktop.ui import theme

# Noto Sans Arabic asks for 2.1 em a line, for marks stacked on marks; plain text stays within this.
_TALLEST = 1.62
_SHORT = 0.22  # a last line shorter than this share looks lost


class Block:
    """A paragraph set in ``role``'s font at a width in pixels; lines break at words, inside one only if they must."""

    def __init__(self, text: str, role: str, width: float, *, bold: Sequence[str] = (), center: bool = False,
                 rtl: bool = False) -> None:
        now = theme.current()
        font = now.font(role, text)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(_option(center, rtl))
        self._layout.setFormats(_emphasis(text, bold))
        self._layout.beginLayout()
        lines = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            lines.append(line)
        # Own line height: a fixed step, more where a script (Arabic, Devanagari) reaches higher and lower than that.
        above, below = (max(map(reach, lines), default=0.0) for reach in (QTextLine.ascent, QTextLine.descent))
        tall = min(above + below, _TALLEST * font.pixelSize())
        self.step = float(max(round(font.pixelSize() * now.leading(role)), ceil(tall)))
        base = (self.step - tall) / 2 + above * tall / max(above + below, 1.0)
        for place, line in enumerate(lines):
            line.setPosition(QPointF(0, place * self.step + base - line.ascent()))
        self.used = max((line.naturalTextWidth() for line in lines), default=0.0)
        self.last = lines[-1].naturalTextWidth() if lines else 0.0
        self._layout.endLayout()
        self.lines = len(lines)
        self.height = self.step * max(self.lines, 1)

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
    font = QFont(theme.current().font(role, text))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    # One pixel over: QTextLayout rounds widths differently, and a word must not wrap for half a pixel.
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0) + 1.5


def longest_word(text: str, role: str) -> float:
    """Pixels of the longest word or part of one up to a hyphen: narrower than this a word has to break."""
    metrics = QFontMetricsF(theme.current().font(role, text))
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
