"""The look as named constants: colours, space, corners, type. Nothing else in the program names a colour or a size.

The values are the table of the sketches; ``tests/unit/ui/test_theme.py`` measures every pair that text or an edge uses.
"""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One scheme's colours, as ``#RRGGBB``.

    ``door`` is the ground of the main door, ``ring`` the focus ring, ``off`` a button that can't be pressed yet.
    """

    name: str
    dark: bool
    paper: str
    surface: str
    ink: str
    soft: str
    line: str
    edge: str
    primary: str
    on_primary: str
    primary_hover: str
    tint: str
    tint_hover: str
    coral: str
    on_coral: str
    coral_hover: str
    amber: str
    amber_ground: str
    green: str
    green_ground: str
    door: str
    on_door: str
    door_edge: str
    door_hover: str
    ring: str
    off: str
    on_off: str


LIGHT = Palette(
    name="light", dark=False,
    paper="#FAF7F2", surface="#FFFFFF", ink="#1D2A2E", soft="#46565C", line="#DED8CD", edge="#8A8F88",
    primary="#0B5D66", on_primary="#FFFFFF", primary_hover="#084A52", tint="#E3F0F0", tint_hover="#D3E7E7",
    coral="#B3372B", on_coral="#FFFFFF", coral_hover="#962B21",
    amber="#7A4F00", amber_ground="#FFF4DC", green="#1B6236", green_ground="#E6F4EA",
    door="#0B5D66", on_door="#FFFFFF", door_edge="#0B5D66", door_hover="#084A52", ring="#1D2A2E",
    off="#DED8CD", on_off="#46565C",
)

# In the dark no large bright surface: the main door is tint with a primary edge.
DARK = Palette(
    name="dark", dark=True,
    paper="#12191C", surface="#1B2428", ink="#ECE7DF", soft="#B3BDBF", line="#34424A", edge="#6B7B82",
    primary="#6FC3C9", on_primary="#06282C", primary_hover="#8DD3D8", tint="#17343A", tint_hover="#1D4048",
    coral="#F28B7D", on_coral="#2A0F0B", coral_hover="#F7A79C",
    amber="#F2C66D", amber_ground="#33280F", green="#8AD0A0", green_ground="#14301F",
    door="#17343A", on_door="#ECE7DF", door_edge="#6FC3C9", door_hover="#1D4048", ring="#ECE7DF",
    off="#34424A", on_off="#B3BDBF",
)

HIGH_CONTRAST = Palette(
    name="high contrast", dark=True,
    paper="#000000", surface="#000000", ink="#FFFFFF", soft="#FFFFFF", line="#FFFFFF", edge="#FFFFFF",
    primary="#7DF3FF", on_primary="#000000", primary_hover="#C8FAFF", tint="#00262B", tint_hover="#003A42",
    coral="#FFB3A7", on_coral="#000000", coral_hover="#FFD6CF",
    amber="#FFE08A", amber_ground="#000000", green="#9CFFB8", green_ground="#000000",
    door="#00262B", on_door="#FFFFFF", door_edge="#7DF3FF", door_hover="#003A42", ring="#FFE600",
    off="#000000", on_off="#C8C8C8",
)


@dataclass(frozen=True, slots=True)
class Face:
    """One step of the type scale: pixel size at 100 %, weight, and line height as a factor of the size."""

    size: int
    weight: int
    leading: float


FAMILY = "Atkinson Hyperlegible Next"
# Latin, and then the scripts that it lacks: Qt takes each letter from the first face that has it.
INDIC = "Noto Sans Devanagari"
FAMILIES = (FAMILY, "Noto Sans Cyrillic", "Noto Sans Arabic", INDIC)
TYPE = {
    "title": Face(32, 700, 1.25),
    "section": Face(20, 700, 1.3),
    "door": Face(22, 700, 1.22),
    "lead": Face(18, 400, 1.5),
    "body": Face(16, 400, 1.5),
    "strong": Face(16, 600, 1.5),
    "button": Face(17, 600, 1.3),
    "action": Face(16, 600, 1.3),
    "small": Face(15, 400, 1.45),
    "bar": Face(14, 400, 1.35),
    "bar-strong": Face(14, 600, 1.35),
    "code": Face(27, 700, 1.2),
}
SMALLEST = 14

XS, S, M, L, XL = 4, 8, 16, 24, 32
PAGE_MARGIN, PAGE_MARGIN_NARROW, NARROW = 64, 40, 900
WIDEST = 1080  # the column of a page in a very wide window, at 100 %
MEASURE = 664  # the widest a line of reading text gets, at 100 %
HEADER, FOOT = 56, 44
RADIUS_BUTTON, RADIUS_ROW, RADIUS_CARD = 12, 14, 18
TARGET = 44  # the least height of anything that can be pressed
