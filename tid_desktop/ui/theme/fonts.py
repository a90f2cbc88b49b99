"""The bundled typeface: Atkinson Hyperlegible Next (SIL OFL), three static weights, made from the fontsource package."""
from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from tid_desktop import paths

WEIGHTS = ("Regular", "SemiBold", "Bold")


@cache
def load() -> bool:
    """Register the bundled weights with Qt, once. False when one is missing; the system's face then stands in."""
    folder = paths.assets() / "fonts"
    added = [QFontDatabase.addApplicationFont(str(folder / f"AtkinsonHyperlegibleNext-{weight}.ttf")) for weight in WEIGHTS]
    return all(identifier >= 0 for identifier in added)
