"""The look, applied: which palette and scale hold now, fonts, and the one place where the stylesheet is made.

Widgets paint themselves from ``theme.current()`` and repaint when Qt tells them that the style changed.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tid_desktop.ui.theme import fonts, stylesheet, tokens
from tid_desktop.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette

__all__ = ["Theme", "apply", "current", "may_move", "px", "resolve", "system"]

_DEVANAGARI = re.compile("[\u0900-\u097f]")
MODES = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette and a text scale (1.0 to 2.0). ``still``: the person wants nothing to move."""

    palette: Palette = LIGHT
    scale: float = 1.0
    still: bool = False

    def font(self, role: str, text: str = "") -> QFont:
        """The font of one step of the type scale (``tokens.TYPE``) at the present text size.

        Without ``text`` it is the one for the language in force.
        """
        indic = _DEVANAGARI.search(text) is not None if text else QLocale().script() == QLocale.Script.DevanagariScript
        return _font(role, self.scale, indic)

    def leading(self, role: str) -> float:
        return tokens.TYPE[role].leading

    def color(self, name: str) -> QColor:
        """The colour of a token, for example ``"ink"``."""
        return QColor(getattr(self.palette, name))


_now = [Theme()]


def current() -> Theme:
    """The theme that holds now."""
    return _now[0]


def px(length: float) -> int:
    """A length in pixels that grows with the text, but half as fast: room around words must not eat the words."""
    return round(length * (1 + (current().scale - 1) / 2))


def resolve(mode: str) -> Palette:
    """The palette for ``light``, ``dark``, ``high-contrast`` or ``system``."""
    return MODES[mode] if mode in MODES else system()


def system() -> Palette:
    """The palette that the desktop asks for now."""
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility()
    if wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, mode: str = "system", scale: float = 1.0, *, still: bool = False) -> Theme:
    """Dress the whole program; ``scale`` is held between 1.0 and 2.0. Every widget is told and repaints."""
    fonts.load()
    theme = Theme(resolve(mode), min(max(scale, 1.0), 2.0), still)
    _now[0] = theme
    app.setFont(theme.font("body"))
    app.setPalette(_qt_palette(theme.palette))
    app.setStyleSheet(stylesheet.build(theme.palette, theme.scale))
    return theme


def may_move() -> bool:
    """False when the person or the desktop asks for less motion: Qt tells that by animations that last no time."""
    if current().still:
        return False
    from PySide6.QtWidgets import QStyle  # late: its many enumerations cost 10 ms, and nothing moves at the start
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


@lru_cache(maxsize=64)
def _font(role: str, scale: float, indic: bool) -> QFont:
    face = tokens.TYPE[role]
    # Qt sets the full stops and digits inside Devanagari in the first face, and warns when that lacks the script.
    font = QFont(sorted(tokens.FAMILIES, key=lambda family: family != (tokens.INDIC if indic else tokens.FAMILY)))
    font.setPixelSize(round(face.size * scale))
    font.setWeight(QFont.Weight(face.weight))
    if role == "code":
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def _qt_palette(colors: Palette) -> QPalette:
    """What Qt paints by itself (menus, fields, the file dialog) in our colours."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, value in (
        (roles.Window, colors.paper), (roles.WindowText, colors.ink), (roles.Base, colors.surface),
        (roles.AlternateBase, colors.tint), (roles.Text, colors.ink), (roles.Button, colors.surface),
        (roles.ButtonText, colors.ink), (roles.Highlight, colors.primary), (roles.HighlightedText, colors.on_primary),
        (roles.PlaceholderText, colors.soft), (roles.ToolTipBase, colors.surface), (roles.ToolTipText, colors.ink),
        (roles.Link, colors.primary), (roles.Accent, colors.primary), (roles.Mid, colors.edge),
        (roles.Dark, colors.edge),
        (roles.Light, colors.line), (roles.Midlight, colors.line), (roles.BrightText, colors.coral),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.soft))
    return palette
