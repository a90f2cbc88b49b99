"""What only macOS' build needs, read by the PyInstaller spec: how the app calls itself."""
from __future__ import annotations

from typing import Any

IDENTIFIER = "tid-desktop.tideline"


def info_plist(version: str) -> dict[str, Any]:
    """``BUNDLE(info_plist=...)``. No file type is ours: the Finder must not offer this program for pictures."""
    return {
        "CFBundleName": "Tideline", "CFBundleDisplayName": "Tideline", "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version, "CFBundleVersion": version,
        "LSMinimumSystemVersion": "14.0",      # PyAV's wheels ask for it
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the person has it dark
        "NSQuitAlwaysKeepsWindows": False,     # macOS writes no picture of the window to disk, to open it again later
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
    }
