"""The faces inside a PDF: cut down to the glyphs that are shown, and numbered so that each number has its letters.

A glyph may stand for other letters in another place (Arabic and Devanagari share parts of letters), so a number is
given to each pair of glyph and letters. ISO 32000-1 sections 9.7.4 (CIDFont) and 9.10.3 (ToUnicode).
"""
from __future__ import annotations

from collections.abc import Callable
from struct import pack, unpack
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QRawFont

if TYPE_CHECKING:
    import pydyf  # type: ignore[import-untyped]

# Tables that draw nothing, and those that vary a face: its plain form is shown.
_UNUSED = ("GSUB", "GPOS", "GDEF", "BASE", "name", "OS/2", "post", "STAT", "cmap", "gasp", "DSIG", "fvar", "gvar",
           "avar", "cvar", "HVAR", "MVAR")
_SYMBOLIC = 4  # FontDescriptor's flag for a face with letters of its own
_STEM = 80  # thousandths; only used where a face is missing, and ours are inside
_CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{lines}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_AT_ONCE = 100  # mappings in one block of a CMap (PostScript's own limit)


class Fonts:
    """The faces of one document, by their names inside it."""

    def __init__(self) -> None:
        self._faces: dict[tuple[str, str], Face] = {}

    def face(self, raw: QRawFont) -> Face:
        """The face that ``raw`` is a size of."""
        key = (raw.familyName(), raw.styleName())
        if key not in self._faces:
            self._faces[key] = Face(f"F{len(self._faces)}", raw)
        return self._faces[key]

    def write(self, pdf: pydyf.PDF, faces: pydyf.Dictionary) -> None:
        """Put all faces into ``pdf``, and their names into the pages' ``faces``."""
        for face in self._faces.values():
            face.write(pdf, faces)


def has_outlines(raw: QRawFont) -> bool:
    """Whether the glyphs of ``raw`` can be drawn: not those of colour signs, and not Qt's box where no face is found,
    which has no size and must be asked for nothing else.
    """
    return raw.pixelSize() > 0 and any(raw.fontTable(table) for table in ("glyf", "CFF "))


class Face:
    """One face with outlines, ``name`` on the pages."""

    def __init__(self, name: str, raw: QRawFont) -> None:
        self.name = name
        self._cff = bool(raw.fontTable("CFF "))
        self._raw = QRawFont(raw)
        self._raw.setPixelSize(1000)  # so that its lengths are a PDF's: thousandths of the size
        self._glyphs: dict[int, int] = {}  # by number
        self._letters: dict[int, str] = {}
        self._numbers: dict[tuple[int, str], int] = {}

    def number(self, glyph: int, letters: str) -> int:
        """The number that shows ``glyph`` and stands for ``letters``. A face of the CFF kind has its own numbers."""
        number = self._numbers.setdefault((glyph, letters), glyph if self._cff else len(self._numbers) + 1)
        self._glyphs[number] = glyph
        self._letters.setdefault(number, letters)
        return number

    def width(self, number: int) -> float:
        """How far the glyph moves on, in thousandths of the size."""
        flag = QRawFont.LayoutFlag.UseDesignMetrics
        return round(self._raw.advancesForGlyphIndexes([self._glyphs[number]], flag)[0].x(), 1)

    def write(self, pdf: pydyf.PDF, faces: pydyf.Dictionary) -> None:
        """Put the face into ``pdf``, and its name into the pages' ``faces``."""
        import pydyf

        def put(made: pydyf.Object) -> bytes:
            pdf.add_object(made)
            reference: bytes = made.reference
            return reference

        name = f"/TIDLNE+{''.join(filter(str.isalnum, self._raw.familyName()))}-{self._raw.styleName()}"
        below = {
            "Type": "/Font", "Subtype": "/CIDFontType0" if self._cff else "/CIDFontType2", "BaseFont": name,
            "CIDSystemInfo": pydyf.Dictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}),
            "FontDescriptor": put(pydyf.Dictionary(self._descriptor(name) | self._file(put))),
            "W": pydyf.Array([f"{number} [{self.width(number):g}]" for number in sorted(self._glyphs)])}
        if not self._cff:
            below["CIDToGIDMap"] = put(pydyf.Stream([self._map()], compress=True))
        faces[self.name] = put(pydyf.Dictionary({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": name, "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([put(pydyf.Dictionary(below))]),
            "ToUnicode": put(pydyf.Stream([self._cmap()], compress=True))}))

    def _descriptor(self, name: str) -> dict[str, Any]:
        raw = self._raw
        # xMin, yMin, xMax, yMax of the table ``head`` (OpenType)
        box = unpack(">4h", raw.fontTable("head").data()[36:44])
        edges = " ".join(str(round(edge * 1000 / raw.unitsPerEm())) for edge in box)
        return {"Type": "/FontDescriptor", "FontName": name, "Flags": _SYMBOLIC, "FontBBox": f"[{edges}]",
                "ItalicAngle": 0, "Ascent": round(raw.ascent()), "Descent": -round(raw.descent()),
                "CapHeight": round(raw.capHeight()), "StemV": _STEM}

    def _file(self, put: Callable[[Any], bytes]) -> dict[str, bytes]:
        """The face's own file, with the glyphs that are shown and nothing that doesn't draw."""
        import pydyf
        import uharfbuzz  # type: ignore[import-untyped]
        tables: dict[str, bytes] = {}  # HarfBuzz reads them where they lie, until it is done

        def table(face: object, tag: str, data: object) -> bytes:
            return tables.setdefault(tag, bytes(self._raw.fontTable(tag).data()))

        face = uharfbuzz.Face.create_for_tables(table, None)
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(self._glyphs.values())
        wanted.drop_table_tag_set.update({int.from_bytes(tag.encode(), "big") for tag in _UNUSED})
        flags = uharfbuzz.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.CFF_IDENTITY_CHARSET
        data = uharfbuzz.subset(face, wanted).blob.data
        if self._cff:
            return {"FontFile3": put(pydyf.Stream([data], {"Subtype": "/OpenType"}, compress=True))}
        return {"FontFile2": put(pydyf.Stream([data], {"Length1": len(data)}, compress=True))}

    def _map(self) -> bytes:
        """Two bytes for each number from 0: its glyph."""
        count = max(self._glyphs) + 1
        return pack(f">{count}H", *(self._glyphs.get(number, 0) for number in range(count)))

    def _cmap(self) -> bytes:
        """What each number stands for, in UTF-16."""
        lines = [f"<{number:04X}> <{letters.encode('utf-16-be').hex().upper()}>"
                 for number, letters in sorted(self._letters.items())]
        blocks = [lines[start:start + _AT_ONCE] for start in range(0, len(lines), _AT_ONCE)]
        return _CMAP.format(lines="\n".join(
            "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks)).encode()
