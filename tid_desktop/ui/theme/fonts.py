"""The bundled typeface: Atkinson Hyperlegible Next (SIL OFL), three static weights out of the fontsource package."""
from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from tid_desktop import paths

WEIGHTS = ("Regular", "SemiBold", "Bold")


@cache
def load() -> bool:
    """Register the bundled weights with Qt, once. False when one is missing; the system's face then stands in."""
    folder = paths.assets() / "fonts"
    files = [folder / f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in WEIGHTS]
    added = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return all(identifier >= 0 for identifier in added)
