"""Make the bundled typeface anew: npm's @fontsource package (WOFF2, split by script) -> one static TTF per weight.

    npm pack @fontsource/atkinson-hyperlegible-next && tar xzf fontsource-atkinson-hyperlegible-next-*.tgz
    python -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools brotli
    /tmp/fonts/bin/python packaging/fonts.py package/

The result is committed, so nobody needs this to build or run the program. Licence: SIL OFL, assets/fonts/OFL.txt.
"""
from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
PARTS = ("latin", "latin-ext")
TARGET = Path(__file__).resolve().parent.parent / "assets" / "fonts"
# OS/2 fsSelection: bold, regular; all other bits stay as they are.
BOLD, REGULAR = 0x20, 0x40


def make(package: Path, style: str, weight: int) -> Path:
    """Merge the scripts of one weight and name the result so that all weights are one family."""
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for part in PARTS:
            font = TTFont(package / "files" / f"atkinson-hyperlegible-next-{part}-{weight}-normal.woff2")
            font.flavor = None
            parts.append(str(Path(folder) / f"{part}.ttf"))
            font.save(parts[-1])
        merged = Merger().merge(parts)
    names = {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"AtkinsonHyperlegibleNext-{style}", 16: FAMILY, 17: style}
    for identifier, text in names.items():
        merged["name"].removeNames(nameID=identifier)
        merged["name"].setName(text, identifier, 3, 1, 0x409)
    merged["OS/2"].usWeightClass = weight
    merged["OS/2"].fsSelection &= ~(BOLD | REGULAR | 1)
    merged["OS/2"].fsSelection |= {"Bold": BOLD, "Regular": REGULAR}.get(style, 0)
    merged["head"].macStyle = int(style == "Bold")
    place = TARGET / f"AtkinsonHyperlegibleNext-{style}.ttf"
    merged.save(place)
    return place


def main() -> None:
    package = Path(sys.argv[1])
    for style, weight in WEIGHTS.items():
        print(make(package, style, weight))
    shutil.copyfile(package / "LICENSE", TARGET / "OFL.txt")


if __name__ == "__main__":
    main()
