"""Saves blocks of text as a PDF that a screen reader can read, and that tells nothing about who made it, where or when.

Qt's own PDF writer makes no tags (Qt 6.11) and always writes a date. So Qt sets the pages (paper.py), HarfBuzz cuts the
faces down, and this module writes them with the structure that ISO 14289-1 (PDF/UA) asks for: tags in reading order,
language, title, an alternative text, and for each glyph the letters that it stands for.
"""
from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from html import escape
from io import BytesIO
from itertools import filterfalse, groupby, pairwise
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QRawFont, QTextLayout, QTextLine

from tid_desktop.ui.paper import A4, IS_RTL, Block, Part, sheets, squares
from tid_desktop.ui.pdf_fonts import Fonts, has_outlines

if TYPE_CHECKING:
    import pydyf  # type: ignore[import-untyped]

__all__ = ["Block", "write"]

_TAGS = {"title": "H1", "heading": "H2", "text": "P", "small": "P", "code": "P", "drawing": "Figure"}
_BOX = 0  # the glyph that a face shows for what it lacks
_MIRRORED = str.maketrans("()[]{}<>\u00ab\u00bb", ")(][}{><\u00bb\u00ab")
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def write(place: str, blocks: Sequence[Block], *, language: str, large: bool = False) -> bool:
    """Save ``blocks`` at ``place``, in large print if wanted; ``language`` is a locale (``pt_BR``). False when nothing
    can be written there."""
    data = document(blocks, language=language, large=large)
    try:
        _put(place, data)
    except OSError:
        return False
    return True


def _put(place: str, data: bytes) -> None:
    """All of ``data`` at ``place``, or what was there before: a torn file would claim to be whole. Raises OSError.

    Nobody else with a login here can read it, even if a link or a file that others may read stood there.
    """
    descriptor, beside = mkstemp(dir=os.path.dirname(place) or os.curdir)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, place)
    except OSError:
        with suppress(OSError):
            os.unlink(beside)
        raise


def document(blocks: Sequence[Block], *, language: str, large: bool = False) -> bytes:
    """The bytes of the PDF: the same blocks always give the same bytes, on every computer."""
    made = _Document(language)
    for parts in sheets(blocks, language=language, large=large):
        made.add_sheet(parts)
    return made.finish(next((block.text for block in blocks if block.kind == "title"), ""))


class _Document:
    """A PDF that grows sheet by sheet."""

    def __init__(self, language: str) -> None:
        import pydyf
        self._make, self._pdf, self._fonts = pydyf, pydyf.PDF(), Fonts()
        self._faces = self._object()
        self._root = self._object(Type="/StructTreeRoot")
        self._whole = self._object(Type="/StructElem", S="/Document", P=self._root.reference, K=pydyf.Array())
        self._elements: dict[int, pydyf.Dictionary] = {}  # by the block's number
        self._parents = pydyf.Array()  # page number, its elements in the order of their marks
        self._language = pydyf.String(language.replace("_", "-"))

    def _object(self, **values: Any) -> pydyf.Dictionary:
        made = self._make.Dictionary(values)
        self._pdf.add_object(made)
        return made

    # -- a sheet

    def add_sheet(self, parts: Sequence[Part]) -> None:
        """Append a page that shows ``parts``, each marked as a part of its block's element."""
        content, elements = self._make.Stream(compress=True), self._make.Array()
        self._pdf.add_object(content)
        page = self._make.Dictionary({
            "Type": "/Page", "Parent": self._pdf.pages.reference, "MediaBox": self._make.Array(A4.getRect()),
            "Contents": content.reference, "StructParents": self._pdf.pages["Count"], "Tabs": "/S",
            "Resources": self._make.Dictionary({"Font": self._faces.reference})})
        self._pdf.add_page(page)
        for mark, part in enumerate(parts):
            element = self._element(part)
            element["K"].append(self._make.Dictionary({"Type": "/MCR", "Pg": page.reference, "MCID": mark}).data)
            elements.append(element.reference)
            content.begin_marked_content(_TAGS[part.block.kind], self._make.Dictionary({"MCID": mark}).data)
            self._draw(content, part)
            content.end_marked_content()
        self._parents.extend([page["StructParents"], elements.data])

    def _element(self, part: Part) -> pydyf.Dictionary:
        """The element of the part's block: a block that runs over two sheets is one element."""
        if part.number not in self._elements:
            made = self._object(Type="/StructElem", S="/" + _TAGS[part.block.kind], P=self._whole.reference,
                                K=self._make.Array())
            if IS_RTL.search(part.block.text):
                # Glyphs stand from left to right, as all readers expect; here are the words as they are read.
                made["ActualText"] = self._make.String(part.block.text)
            if part.square is not None:
                square = part.square
                made["Alt"] = self._make.String(part.block.text)
                made["A"] = self._make.Dictionary({"O": "/Layout", "BBox": self._make.Array(
                    [square.left(), A4.bottom() - square.bottom(), square.right(), A4.bottom() - square.top()])})
            self._whole["K"].append(made.reference)
            self._elements[part.number] = made
        return self._elements[part.number]

    def _draw(self, content: pydyf.Stream, part: Part) -> None:
        for module in squares(part):
            content.rectangle(module.x(), A4.bottom() - module.bottom(), module.width(), module.height())
        if part.square is not None:
            content.fill()
        if part.layout is None:
            return
        glyphs = [glyph for line in part.lines for glyph in _glyphs(part.layout, line)]
        content.begin_text()
        for (raw, _), told in groupby(filter(_tells, glyphs), key=lambda glyph: (glyph.raw, glyph.at.y())):
            self._show(content, raw, list(told))
        content.end_text()
        for glyph in filterfalse(_tells, glyphs):
            _outline(content, glyph)

    def _show(self, content: pydyf.Stream, raw: QRawFont, glyphs: list[_Glyph]) -> None:
        """Show glyphs on one base line in the order of reading; where the next one stands elsewhere, move there."""
        face = self._fonts.face(raw)
        size, x = raw.pixelSize(), glyphs[0].at.x()
        content.set_font_size(face.name, size)
        content.set_text_matrix(1, 0, 0, 1, x, A4.bottom() - glyphs[0].at.y())
        shown = []
        for glyph in glyphs:
            move = round((x - glyph.at.x()) / size * 1000, 1)
            number = face.number(glyph.number, glyph.letters)
            shown.append(f"{move:g} <{number:04X}>" if move else f"<{number:04X}>")
            x = glyph.at.x() + face.width(number) / 1000 * size
        content.show_text("".join(shown))

    # -- the end

    def finish(self, title: str) -> bytes:
        """Close the document and give its bytes."""
        make, pdf = self._make, self._pdf
        self._root.update(K=self._whole.reference, ParentTree=make.Dictionary({"Nums": self._parents}).data,
                          ParentTreeNextKey=pdf.pages["Count"])
        self._fonts.write(pdf, self._faces)
        about = make.Stream([_METADATA.format(title=escape(title)).encode()], {"Type": "/Metadata", "Subtype": "/XML"})
        pdf.add_object(about)
        pdf.catalog.update(
            Lang=self._language, Metadata=about.reference, StructTreeRoot=self._root.reference,
            MarkInfo=make.Dictionary({"Marked": "true"}),
            ViewerPreferences=make.Dictionary({"DisplayDocTitle": "true"}))
        pdf.info["Title"] = make.String(title)
        made = BytesIO()
        pdf.write(made)
        return made.getvalue()


class _Glyph(NamedTuple):
    """A glyph of ``raw`` on the page, and the letters it stands for."""

    raw: QRawFont
    number: int
    at: QPointF
    rtl: bool
    letters: str = ""


def _tells(glyph: _Glyph) -> bool:
    return bool(glyph.letters)


def _outline(content: pydyf.Stream, glyph: _Glyph) -> None:
    """Draw a dot or a mark whose letter another glyph tells as a shape: as text, readers would take it for a letter."""
    path, points = glyph.raw.pathForGlyph(glyph.number), []
    for index in range(path.elementCount()):
        step = path.elementAt(index)
        points += [round(glyph.at.x() + step.x, 2), round(A4.bottom() - glyph.at.y() - step.y, 2)]
        if step.isMoveTo():
            content.move_to(*points)
        elif step.isLineTo():
            content.line_to(*points)
        elif len(points) == 6:
            content.curve_to(*points)
        else:
            continue  # a curve's points come one by one
        points = []
    content.fill()


def _glyphs(layout: QTextLayout, line: QTextLine) -> list[_Glyph]:
    """The glyphs of a line from left to right, as readers expect them."""
    clusters: dict[int, list[_Glyph]] = {}
    for run in line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        raw = run.rawFont()
        known = has_outlines(raw)
        raw = raw if known else QRawFont.fromFont(layout.font())
        for place, number, at in zip(run.stringIndexes(), run.glyphIndexes(), run.positions(), strict=True):
            clusters.setdefault(place, []).append(_Glyph(raw, number if known else _BOX, at, run.isRightToLeft()))
    ends = dict(pairwise([*sorted(clusters), line.textStart() + line.textLength()]))
    text = layout.text().encode("utf-16-le")
    made = []
    for place, glyphs in sorted(clusters.items(), key=lambda cluster: min(glyph.at.x() for glyph in cluster[1])):
        letters = text[2 * place:2 * ends[place]].decode("utf-16-le").replace("\u2028", "")
        made += [glyph._replace(letters=share)
                 for glyph, share in zip(glyphs, _shares(letters, len(glyphs), glyphs[0].rtl), strict=True)]
    return made


def _shares(letters: str, count: int, rtl: bool) -> list[str]:
    """``letters`` dealt out to ``count`` glyphs, one each as far as they go; the first takes what is left over.

    Readers turn what runs to the left letter by letter, so there a cluster's letters stand the other way round.
    """
    if rtl:
        return [letters[::-1].translate(_MIRRORED), *[""] * (count - 1)]
    first = max(1, len(letters) - count + 1)
    return [letters[:first], *letters[first:], *[""] * (count - 1 - len(letters[first:]))]
