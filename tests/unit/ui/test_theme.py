"""The look keeps what it promises: every pair of colours that words or edges use can be told apart."""
from __future__ import annotations

import pytest

from tid_desktop.ui.theme import stylesheet, tokens
from tid_desktop.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda palette: palette.name)

# (foreground, ground): reading text is AAA, words on buttons and in chips AA, edges and marks 3:1.
READING = [("ink", "paper"), ("ink", "surface"), ("ink", "tint"), ("soft", "paper"), ("soft", "surface"),
           ("ink", "amber_ground"), ("ink", "green_ground")]
WORDS = [("primary", "paper"), ("primary", "surface"), ("primary", "tint"), ("on_primary", "primary"),
         ("on_primary", "primary_hover"), ("coral", "paper"), ("coral", "surface"), ("on_coral", "coral"),
         ("on_coral", "coral_hover"), ("amber", "amber_ground"), ("green", "green_ground"), ("green", "paper"),
         ("on_door", "door"), ("on_door", "door_hover"), ("soft", "tint"), ("on_off", "off"), ("ink", "tint_hover"),
         ("amber", "paper"), ("primary", "tint_hover")]
EDGES = [("edge", "paper"), ("edge", "surface"), ("primary", "surface"), ("primary", "tint"), ("coral", "paper"),
         ("coral", "surface"), ("ring", "paper"), ("ring", "surface"), ("door_edge", "paper")]


def luminance(color: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
    red, green, blue = (linear(int(color[at:at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_weak(palette: Palette, pairs: list[tuple[str, str]], least: float) -> list[str]:
    found = [(f"{front} on {ground}", contrast(getattr(palette, front), getattr(palette, ground)))
             for front, ground in pairs]
    return [f"{pair}: {ratio:.2f}" for pair, ratio in found if ratio < least]


def test_the_measure_is_the_one_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@PALETTES
def test_reading_text_has_the_highest_contrast(palette: Palette) -> None:
    assert too_weak(palette, READING, 7.0) == []


@PALETTES
def test_words_on_buttons_chips_and_links_can_be_read(palette: Palette) -> None:
    assert too_weak(palette, WORDS, 4.5) == []


@PALETTES
def test_the_edge_of_every_control_and_the_focus_ring_can_be_seen(palette: Palette) -> None:
    assert too_weak(palette, EDGES, 3.0) == []


@PALETTES
def test_every_colour_is_used_as_written(palette: Palette) -> None:
    colours = [getattr(palette, name) for name in palette.__slots__ if name not in ("name", "dark")]
    assert all(len(colour) == 7 and colour.startswith("#") and int(colour[1:], 16) >= 0 for colour in colours)


def test_in_the_dark_no_large_surface_is_bright() -> None:
    large = (DARK.paper, DARK.surface, DARK.tint, DARK.door, DARK.amber_ground, DARK.green_ground)
    assert max(map(luminance, large)) < 0.05


def test_nothing_is_set_smaller_than_14_pixels() -> None:
    assert min(face.size for face in tokens.TYPE.values()) >= tokens.SMALLEST == 14


@PALETTES
def test_the_stylesheet_has_no_hole_and_no_colour_of_its_own(palette: Palette) -> None:
    sheet = stylesheet.build(palette, 1.5)
    assert "{{" not in sheet
    known = {getattr(palette, name) for name in palette.__slots__ if isinstance(getattr(palette, name), str)}
    used = {sheet[at:at + 7] for at in range(len(sheet)) if sheet[at] == "#"}
    assert used <= known
