"""Words on paper: blocks of text, set on pages once, for the PDFs that are saved and for the printer.

Lengths are points (1/72 inch), from the top left corner of the sheet. Qt shapes the letters and breaks the lines; every
letter is given its bundled face here, so that a file holds no face that tells which computer made it.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from tid_desktop.ui.theme import fonts, tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Kind = Literal["title", "heading", "text", "small", "code", "drawing"]

A4 = QRectF(0, 0, 595, 842)  # ISO 216, everywhere: the size of a sheet would tell the country
MARGIN = 48.0
DRAWING, AROUND = 190.0, 32.0  # the side of a drawing, and the empty room around it that a QR code needs
_TALLEST = 1.6  # of a line, as a factor of the size: an Arabic face leaves more, for letters that stand on each other
_LATIN, _CYRILLIC, _ARABIC, _DEVANAGARI = tokens.FAMILIES
_FAMILIES = {"latin": _LATIN, "cyrillic": _CYRILLIC, "arabic": _ARABIC}
_FACES = re.compile("(?P<latin>[A-Za-z\u00c0-\u024f][ -\u024f]*)|(?P<cyrillic>[\u0400-\u04ff]+)"
                    "|(?P<arabic>[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+)")
_IS_DEVANAGARI, IS_RTL = re.compile("[\u0900-\u097f]"), re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_NEWLINES = re.compile("\r\n|[\r\n\u2029]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; or a drawing of square dark ``modules``, of which ``text`` says in words what it is.

    ``code`` is read left to right in every language. Characters that are no text are left out.
    """

    kind: Kind
    text: str = field(repr=False)
    modules: tuple[tuple[bool, ...], ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", _NO_TEXT.sub("", self.text))


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind is set: size in points, weight, line height as a factor of the size, room above."""

    size: int
    weight: int
    leading: float
    above: float


LARGE = {"title": Style(30, 700, 1.2, 0), "heading": Style(24, 700, 1.25, 12), "text": Style(20, 400, 1.3, 8),
         "small": Style(15, 400, 1.3, 2), "code": Style(54, 700, 1.15, 4), "drawing": Style(0, 0, 0, 12)}
USUAL = {"title": Style(24, 700, 1.2, 0), "heading": Style(17, 700, 1.25, 16), "text": Style(13, 400, 1.45, 7),
         "small": Style(10, 400, 1.3, 1), "code": Style(13, 600, 1.45, 7), "drawing": Style(0, 0, 0, 12)}


@dataclass(eq=False, slots=True)
class Part:
    """What of block ``number`` stands on one sheet: lines of ``layout`` in their places, or a drawing."""

    number: int
    block: Block
    layout: QTextLayout | None = None
    lines: list[QTextLine] = field(default_factory=list)
    square: QRectF | None = None


def sheets(blocks: Sequence[Block], *, language: str, large: bool, sheet: QRectF = A4,
           margin: float = MARGIN) -> list[list[Part]]:
    """Set ``blocks`` on as many sheets as they need. Code stands beside the drawing before it, all else below."""
    fonts.load()
    area = sheet.adjusted(margin, margin, -margin, -margin)
    made: list[list[Part]] = [[]]
    y, end = area.top(), area.top()  # where the next block begins, and where a drawing beside it ends
    for number, block in enumerate(blocks):
        style = (LARGE if large else USUAL)[block.kind]
        y = (y if block.kind == "code" else max(y, end)) + (style.above if made[-1] else 0)
        if y + _least(block, style) > area.bottom() and made[-1]:
            made.append([])
            y = end = area.top()
        if block.kind == "drawing":
            x = area.left() if is_rtl(language) else area.right() - DRAWING
            made[-1].append(Part(number, block, square=QRectF(x, y, DRAWING, DRAWING)))
            end = y + DRAWING + AROUND
        else:
            beside = DRAWING + AROUND if y < end else 0
            room = area.adjusted(*((beside, 0, 0, 0) if is_rtl(language) else (0, 0, -beside, 0)))
            y = _flow(Part(number, block, _lay_out(block, style, room.width(), language)), style, room, y, made)
    return made


def _least(block: Block, style: Style) -> float:
    """How high the room must be for ``block`` to begin there; a heading stays with what it heads."""
    if block.kind == "drawing":
        return DRAWING
    return style.size * style.leading * (3 if block.kind == "heading" else 1)


def _flow(part: Part, style: Style, area: QRectF, y: float, made: list[list[Part]]) -> float:
    """Put the lines of ``part`` below ``y``, on further sheets where the area ends; returns where the last one ends."""
    layout = part.layout
    assert layout is not None
    made[-1].append(part)
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        height = style.size * max(style.leading, min(line.height() / style.size, _TALLEST))
        if y + height > area.bottom():
            part, y = Part(part.number, part.block, layout), area.top()
            made.append([part])
        line.setPosition(QPointF(area.left(), y + (height - line.height()) / 2))
        part.lines.append(line)
        y += height
    return y


def _lay_out(block: Block, style: Style, width: float, language: str) -> QTextLayout:
    text = _NEWLINES.sub("\u2028", block.text)
    layout = QTextLayout(text, _font(_DEVANAGARI if _IS_DEVANAGARI.search(text) else _LATIN, style))
    layout.setFormats(list(_formats(text)))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl = block.kind != "code" and IS_RTL.search(text) is not None
    if block.kind == "code":
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    elif rtl and is_rtl(language):  # even if a sentence begins with a name in Latin letters
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    else:
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if rtl or is_rtl(language):
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def is_rtl(language: str) -> bool:
    """Whether a language (by locale) is written from right to left."""
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


def _font(family: str, style: Style) -> QFont:
    """A face at its true widths, whatever the screen."""
    made = QFont(family)
    made.setPixelSize(style.size)
    made.setWeight(QFont.Weight(style.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _formats(text: str) -> Iterator[QTextLayout.FormatRange]:
    """Which stretches are set in another face than the rest. Qt counts in UTF-16."""
    for found in _FACES.finditer(text):
        made = QTextLayout.FormatRange()
        made.start, made.length = units(text[:found.start()]), units(found[0])
        made.format = QTextCharFormat()
        made.format.setFontFamilies([_FAMILIES[str(found.lastgroup)]])
        yield made


def units(text: str) -> int:
    """The length of ``text`` as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


# -- onto a printer

def print_on(printer: QPrinter, blocks: Sequence[Block], *, language: str, large: bool) -> bool:
    """Print ``blocks``. False when the printer can't be used."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / 72
    painter.scale(scale, scale)
    sheet = printer.pageLayout().fullRectPoints()
    for number, parts in enumerate(sheets(blocks, language=language, large=large, sheet=QRectF(sheet))):
        if number:
            printer.newPage()
        for part in parts:
            _draw(painter, part)
    return painter.end()


def _draw(painter: QPainter, part: Part) -> None:
    painter.setPen(QColor("black"))
    for line in part.lines:
        line.draw(painter, QPointF(0, 0))
    for module in squares(part):
        painter.fillRect(module, QColor("black"))


def squares(part: Part) -> Iterator[QRectF]:
    """The dark places of a drawing. Neighbours in a row are one, so that no hairline shows between them."""
    if part.square is None:
        return
    step = part.square.width() / len(part.block.modules)
    for y, row in enumerate(part.block.modules):
        for run in re.finditer("1+", "".join("01"[dark] for dark in row)):
            yield QRectF(part.square.x() + run.start() * step, part.square.y() + y * step, len(run[0]) * step, step)
