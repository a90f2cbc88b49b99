"""Make the bundled typefaces anew: npm's @fontsource packages (WOFF2, split by script) -> one static TTF per weight.

    for name in atkinson-hyperlegible-next noto-sans noto-sans-arabic noto-sans-devanagari; do
        npm pack @fontsource/$name && mkdir $name && tar xzf fontsource-$name-[0-9]*.tgz -C $name
    done
    python -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools brotli
    /tmp/fonts/bin/python packaging/fonts.py .

The result is committed, so nobody needs this to build or run the program. Licence: SIL OFL, assets/fonts/OFL-*.txt.
"""
from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
TARGET = Path(__file__).resolve().parent.parent / "assets" / "fonts"
# OS/2 fsSelection: bold, regular; all other bits stay as they are.
BOLD, REGULAR = 0x20, 0x40


class Face(NamedTuple):
    """A typeface as Qt will know it, and the scripts of it that are bundled."""

    family: str
    package: str
    parts: tuple[str, ...]

    @property
    def stem(self) -> str:
        return self.family.replace(" ", "")


FACES = (
    Face("Atkinson Hyperlegible Next", "atkinson-hyperlegible-next", ("latin", "latin-ext")),
    # For the scripts that Atkinson Hyperlegible lacks.
    Face("Noto Sans Cyrillic", "noto-sans", ("cyrillic",)),
    Face("Noto Sans Arabic", "noto-sans-arabic", ("arabic",)),
    # Qt sets a whole stretch of Devanagari in a face that can shape it, full stops and digits too.
    Face("Noto Sans Devanagari", "noto-sans-devanagari", ("devanagari", "latin")),
)


def _source(folder: Path, face: Face, part: str, weight: int) -> Path:
    return folder / face.package / "package" / "files" / f"{face.package}-{part}-{weight}-normal.woff2"


def make(folder: Path, face: Face, style: str, weight: int) -> Path:
    """Merge the scripts of one weight and name the result so that all weights are one family."""
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont
    with tempfile.TemporaryDirectory() as scratch:
        parts = []
        for part in face.parts:
            font = TTFont(_source(folder, face, part, weight))
            font.flavor = None
            parts.append(str(Path(scratch) / f"{part}.ttf"))
            font.save(parts[-1])
        made = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0], recalcTimestamp=False)
    names = {1: face.family, 2: style, 4: f"{face.family} {style}", 6: f"{face.stem}-{style}", 16: face.family,
             17: style}
    for identifier, text in names.items():
        made["name"].removeNames(nameID=identifier)
        made["name"].setName(text, identifier, 3, 1, 0x409)
    made["OS/2"].usWeightClass = weight
    # Qt asks these bits which scripts a face is for.
    made["OS/2"].recalcUnicodeRanges(made)
    made["OS/2"].recalcCodePageRanges(made)
    made["OS/2"].fsSelection &= ~(BOLD | REGULAR | 1)
    made["OS/2"].fsSelection |= {"Bold": BOLD, "Regular": REGULAR}.get(style, 0)
    made["head"].macStyle = int(style == "Bold")
    place = TARGET / f"{face.stem}-{style}.ttf"
    made.save(place)
    return place


def main() -> None:
    folder = Path(sys.argv[1])
    for face in FACES:
        for style, weight in WEIGHTS.items():
            print(make(folder, face, style, weight))
        shutil.copyfile(folder / face.package / "package" / "LICENSE", TARGET / f"OFL-{face.package}.txt")


if __name__ == "__main__":
    main()
