"""The bundled typefaces (SIL OFL): Atkinson Hyperlegible Next, and Noto Sans for Cyrillic, Arabic and Devanagari."""
from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from tid_desktop import paths
from tid_desktop.ui.theme import tokens

WEIGHTS = ("Regular", "SemiBold", "Bold")


@cache
def load() -> bool:
    """Register the bundled weights with Qt, once. False when one is missing; the system's face then stands in."""
    folder = paths.assets() / "fonts"
    files = [folder / f"{family.replace(' ', '')}-{weight}.ttf" for family in tokens.FAMILIES for weight in WEIGHTS]
    added = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return all(identifier >= 0 for identifier in added)
