"""Keep the window out of screenshots, recordings and shared screens, where the system can do that.

Windows can, since 10 version 2004. X11 has no such thing; under Wayland the desktop itself asks the person first.
"""
from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

POSSIBLE = sys.platform == "win32"
# WDA_NONE and WDA_EXCLUDEFROMCAPTURE of Windows' SetWindowDisplayAffinity
_SHOWN, _HIDDEN = 0x00, 0x11


def hide(window: QWidget, hidden: bool) -> bool:
    """Hide a shown window from other programs' eyes, or show it to them again. False where that isn't possible."""
    if not POSSIBLE:
        return False
    import ctypes
    affinity = ctypes.windll.user32.SetWindowDisplayAffinity  # type: ignore[attr-defined]  # Windows has it
    return bool(affinity(int(window.winId()), _HIDDEN if hidden else _SHOWN))
