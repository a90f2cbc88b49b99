"""Frames are found to a pixel or two of the small plane; whole pictures are left whole."""
from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from tests.unit.fingerprint.pictures import REFERENCE, REPOSITORY, distance, judge, luma, photo
from tests.unit.fingerprint.test_variants import small
from tid_desktop.fingerprint.bars import Box, find
from tid_desktop.fingerprint.pdq import pdq

BRIDGE = REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg"
WHITE, BLACK, SAND = (255, 255, 255), (0, 0, 0), (193, 170, 120)


def bridge(width: int = 640) -> Image.Image:
    """A real photo: a bridge over water."""
    with Image.open(BRIDGE) as picture:
        return picture.convert("RGB").resize((width, picture.height * width // picture.width))


def framed(picture: Image.Image, left: int, top: int, right: int, bottom: int,
           colour: tuple[int, int, int] = BLACK) -> Image.Image:
    canvas = Image.new("RGB", (picture.width + left + right, picture.height + top + bottom), colour)
    canvas.paste(picture, (left, top))
    return canvas


def copied(picture: Image.Image, quality: int = 85) -> Image.Image:
    """As it comes out of a platform: a JPEG."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def write(picture: Image.Image, place: tuple[int, int], words: str, size: int, colour: tuple[int, int, int]) -> None:
    ImageDraw.Draw(picture).text(place, words, fill=colour, font=ImageFont.load_default(size))


def inner(picture: Image.Image) -> list[Box]:
    """What is found on the small plane, in pixels of the picture."""
    plane = small(picture)
    across, down = picture.width / plane.shape[1], picture.height / plane.shape[0]
    return [Box(round(box.left * across), round(box.top * down), round(box.right * across), round(box.bottom * down))
            for box in find(plane)]


def is_about(found: Box, expected: tuple[int, int, int, int], pixels: int = 4) -> bool:
    return max(abs(a - b) for a, b in zip(found, expected, strict=True)) <= pixels


# --- frames ---------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("colour", [BLACK, WHITE, SAND, (90, 90, 90)])
@pytest.mark.parametrize("bars", [(60, 60, 60, 60), (0, 100, 0, 100), (210, 0, 210, 0), (7, 7, 7, 7), (0, 90, 0, 0),
                                  (0, 0, 0, 41), (33, 0, 0, 0), (0, 0, 150, 20)])
def test_plain_bars_of_any_colour_on_any_side_are_cut_off_to_the_pixel(
        bars: tuple[int, int, int, int], colour: tuple[int, int, int]) -> None:
    picture = bridge()
    found, *_ = inner(copied(framed(picture, *bars, colour)))
    assert is_about(found, (bars[0], bars[1], bars[0] + picture.width, bars[1] + picture.height))


@pytest.mark.parametrize("quality", [95, 70, 50])
def test_what_is_found_has_the_hash_of_the_clean_picture(quality: int) -> None:
    picture = bridge(1500)
    copy = copied(framed(picture, 300, 120, 300, 120, SAND), quality)
    found, *_ = inner(copy)
    expected, _ = judge(picture)
    assert distance(pdq(found.of(luma(copy))).value, expected) <= 16
    assert distance(pdq(luma(copy)).value, expected) > 31


def test_a_frame_in_a_frame() -> None:
    picture = bridge()
    copy = copied(framed(framed(framed(picture, 20, 20, 20, 20), 3, 3, 3, 3, WHITE), 50, 50, 50, 150, BLACK))
    found, *_ = inner(copy)
    assert is_about(found, (73, 73, 73 + picture.width, 73 + picture.height))


def test_a_bar_may_change_its_shade_slowly() -> None:
    picture = bridge()
    slope = np.linspace(20, 60, picture.height + 300)[:, None, None]
    canvas = Image.fromarray(np.broadcast_to(slope, (picture.height + 300, picture.width, 3)).astype(np.uint8))
    canvas.paste(picture, (0, 150))
    found, *_ = inner(copied(canvas))
    assert is_about(found, (0, 150, picture.width, 150 + picture.height), 2)


# --- meme bars and screenshots --------------------------------------------------------------------------------------

@pytest.mark.parametrize(("paper", "ink"), [(WHITE, BLACK), (BLACK, WHITE)])
@pytest.mark.parametrize("where", ["top", "bottom", "both"])
def test_bars_with_text_are_cut_off(where: str, paper: tuple[int, int, int], ink: tuple[int, int, int]) -> None:
    picture = bridge()
    top, bottom = (120 if where != "bottom" else 0), (90 if where != "top" else 0)
    canvas = framed(picture, 0, top, 0, bottom, paper)
    if top:
        write(canvas, (30, 20), "when you cross the bridge", 40, ink)
        write(canvas, (130, 68), "and nobody is there", 40, ink)
    if bottom:
        write(canvas, (200, top + picture.height + 20), "every time", 44, ink)
    found, *_ = inner(copied(canvas))
    assert is_about(found, (0, top, picture.width, top + picture.height))


def test_a_posted_card_with_round_corners() -> None:
    picture = bridge()
    canvas = framed(picture, 30, 170, 30, 90, WHITE)
    ImageDraw.Draw(canvas).ellipse((30, 30, 90, 90), fill=SAND)
    write(canvas, (110, 40), "Someone", 26, BLACK)
    write(canvas, (30, 110), "look at this bridge I found today", 28, BLACK)
    for place in (60, 260, 460):
        ImageDraw.Draw(canvas).ellipse((place, 170 + picture.height + 30, place + 30, 170 + picture.height + 60),
                                       outline=(120, 130, 140), width=3)
    mask = Image.new("L", picture.size, 255)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, picture.width - 1, picture.height - 1), 14, fill=0)
    canvas.paste(WHITE, (30, 170), mask)
    found, *_ = inner(copied(canvas))
    assert is_about(found, (30, 170, 30 + picture.width, 170 + picture.height), 2)


def test_a_browser_window_with_its_bars() -> None:
    picture = bridge()
    canvas = framed(picture, 400, 200, 400, 120, (14, 14, 14))
    draw = ImageDraw.Draw(canvas)
    draw.rectangle((0, 0, canvas.width, 40), fill=(222, 225, 230))
    draw.rectangle((0, 40, canvas.width, 84), fill=WHITE)
    draw.rounded_rectangle((140, 47, canvas.width - 180, 77), 15, fill=(241, 243, 244))
    write(canvas, (165, 52), "pictures/bridge", 16, BLACK)
    write(canvas, (30, 12), "A bridge", 16, BLACK)
    found, *_ = inner(copied(canvas))
    assert is_about(found, (400, 200, 400 + picture.width, 200 + picture.height))


# --- blurred fills --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("size", [(640, 900), (900, 402), (640, 1600)])
@pytest.mark.parametrize("blur", [0.015, 0.04])
def test_a_picture_on_its_own_blurred_enlargement(size: tuple[int, int], blur: float) -> None:
    """As apps make it: blurred by a few per cent of the long side."""
    picture = bridge()
    canvas = ImageOps.fit(picture, size).filter(ImageFilter.GaussianBlur(blur * max(size)))
    left, top = (size[0] - picture.width) // 2, (size[1] - picture.height) // 2
    canvas.paste(picture, (left, top))
    found, *_ = inner(copied(canvas))
    assert is_about(found, (left, top, left + picture.width, top + picture.height), 2)


def test_a_picture_that_is_blurred_at_two_sides_stays_whole() -> None:
    """A shallow depth of field has no straight edge."""
    picture = bridge()
    soft = picture.filter(ImageFilter.GaussianBlur(9))
    rows = np.abs(np.arange(picture.height) - picture.height / 2)[:, None] / picture.height * 2
    mask = Image.fromarray(np.broadcast_to(255 * (1 - rows), (picture.height, picture.width)).astype(np.uint8))
    assert inner(copied(Image.composite(picture, soft, mask))) == []


# --- what must stay whole -------------------------------------------------------------------------------------------

@pytest.mark.parametrize("picture", [
    bridge, lambda: copied(bridge(), 50), lambda: photo(900, 600), lambda: photo(300, 1100, seed=4)])
def test_a_picture_without_a_frame_is_only_itself(picture: Callable[[], Image.Image]) -> None:
    assert inner(picture()) == []


def under_a_sky(slope: float) -> Image.Image:
    """Hills that rise out of a plain sky; ``slope`` 0 is a level edge, which nobody can tell from a bar's."""
    picture = np.asarray(photo(800, 600, seed=3)).copy()
    crest = 200 + np.abs(np.arange(800) - 400) * slope
    picture[np.arange(600)[:, None] < crest] = (150, 180, 220)
    return Image.fromarray(picture)


@pytest.mark.parametrize("slope", [0.1, 0.3, 0.5])
def test_a_plain_sky_is_no_bar_because_its_edge_is_not_straight(slope: float) -> None:
    assert inner(copied(under_a_sky(slope))) == []


def test_but_a_bar_above_that_sky_is() -> None:
    sky = under_a_sky(0.3)
    found, *_ = inner(copied(framed(sky, 0, 90, 0, 90, WHITE)))
    assert is_about(found, (0, 90, 800, 690))


def test_a_picture_with_a_straight_edge_of_its_own_is_offered_with_it_as_well() -> None:
    """A sea under a plain sky, in bars: cut down to the sea, and to the picture."""
    found = inner(copied(framed(under_a_sky(0.0), 0, 90, 0, 90, BLACK)))
    assert len(found) == 2
    assert is_about(found[0], (0, 290, 800, 690))
    assert is_about(found[1], (0, 90, 800, 690))


@pytest.mark.parametrize("plane", [np.zeros((400, 300)), np.full((64, 64), 255.0), np.zeros((1, 900)),
                                   np.zeros((5, 5)), np.tile(np.arange(300.0) % 200, (300, 1))])
def test_nothing_to_see_is_nothing_to_cut(plane: np.ndarray) -> None:
    assert find(plane.astype(np.float32)) == ()


def test_a_button_on_an_empty_page_is_no_picture() -> None:
    page = Image.new("RGB", (1200, 900), WHITE)
    page.paste(photo(80, 80), (500, 400))
    assert inner(page) == []


def test_nothing_is_imported_or_opened_when_it_works_so_that_the_locked_worker_can_use_it() -> None:
    script = """
import sys
import numpy as np
from tid_desktop.fingerprint import media, bars
media.warm()
plane = np.zeros((900, 1200), np.float32)
plane[100:700, 200:1000] = np.arange(480_000).reshape(600, 800) * 7_919 % 251
soft = 128 + 100 * np.sin(np.arange(640)[:, None] / 80 + np.arange(480) / 60)
soft[200:440] = plane[200:440, 300:780]
sys.addaudithook(lambda event, found: print(event, found) if event in ("open", "import") else None)
assert len(bars.find(plane)) == len(bars.find(soft.astype(np.float32))) == 1
"""
    found = subprocess.run([sys.executable, "-c", script], check=True, cwd=REPOSITORY, capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("", "")


def test_noise_of_every_shape_raises_nothing() -> None:
    random = np.random.default_rng(5)
    for _ in range(60):
        height, width = random.integers(5, 260, 2)
        plane = random.integers(0, 2, (height, width)) * float(random.choice([0, 2, 40, 255]))
        top, left = random.integers(0, height), random.integers(0, width)
        plane[:top], plane[:, :left] = 7, 250
        for box in find(plane.astype(np.float32)):
            assert 0 <= box.left < box.right <= width
            assert 0 <= box.top < box.bottom <= height
