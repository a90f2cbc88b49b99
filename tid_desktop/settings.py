"""Preferences that hold no secret and tell nothing about anybody: looks, language, what was explained already.

A settings file that can't be read is the same as none: preferences are never worth an error.
"""
from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from tid_desktop.paths import private

THEMES = ("system", "light", "dark", "high-contrast")
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` is a locale name or ``system``; ``leave_explained``: Leave quickly was shown once.

    ``still``: nothing moves, whatever the system says. ``hidden``: the window is left out of screenshots and shared
    screens, where the system can do that (Windows). ``tor``: what is sent goes through Tor or not at all;
    ``tor_port``: where that Tor listens, 0 to look for it.
    """

    theme: str = "system"
    text_scale: float = 1.0
    language: str = "system"
    leave_explained: bool = False
    still: bool = False
    hidden: bool = True
    tor: bool = False
    tor_port: int = 0

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read ``path``; unknown or unusable values fall back to their defaults, one by one."""
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        chosen = stored if isinstance(stored, dict) else {}
        known = [field.name for field in fields(cls) if _usable(field.name, chosen.get(field.name))]
        return cls(**{name: chosen[name] for name in known})

    def save(self, path: Path) -> None:
        """Replace ``path`` as a whole. Raises OSError when the disk is full or read-only."""
        private(path.parent)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self)), encoding="utf-8")
        os.replace(fresh, path)


def _usable(name: str, value: Any) -> bool:
    if name == "theme":
        return value in THEMES
    if name == "text_scale":
        return type(value) in (int, float) and value in TEXT_SCALES
    if name == "language":
        return isinstance(value, str) and 0 < len(value) <= 16 and value.replace("_", "").isalpha()
    if name == "tor_port":
        return type(value) is int and 0 <= value <= 65535
    return isinstance(value, bool)
