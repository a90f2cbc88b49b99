"""The ways in which a picture comes back changed: 19 families of edits, from the measurements in ``robustness.md``.

Written with Pillow and numpy from that file's descriptions. Strengths are random inside a bin, so that they never sit
on the grid of a set of variants; the same photo and edit always give the same copy. Every copy is coded as JPEG anew.
"""
from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

Picture = Image.Image
Random = np.random.Generator
Change = Callable[[Picture, Random, Picture], Picture]

QUALITY = 85
ASPECTS = ((1, 1), (4, 5), (3, 4), (16, 9), (9, 16))
PHONE = (720, 1560)  # a screen, at about the photos' own scale
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


class Edit(NamedTuple):
    """One way to change a picture. ``change`` is given the picture, chance, and somebody else's picture."""

    family: str
    name: str
    change: Change
    quality: int = QUALITY


def copy_of(edit: Edit, photo: Picture, label: str, other: Picture) -> Picture:
    """The edited copy of ``photo`` as a platform would get it. ``label`` names the photo: it seeds the chance."""
    chance = np.random.default_rng([zlib.crc32(label.encode()), zlib.crc32(f"{edit.family}/{edit.name}".encode())])
    return _as_jpeg(edit.change(photo, chance, other), edit.quality)


def _as_jpeg(picture: Picture, quality: int) -> Picture:
    coded = io.BytesIO()
    picture.convert("RGB").save(coded, "JPEG", quality=quality)
    return Image.open(coded).convert("RGB")


# --- crops and turns --------------------------------------------------------------------------------------------------

def cut(picture: Picture, left: float, top: float, right: float, bottom: float) -> Picture:
    """Without these fractions of the width and height on each side."""
    width, height = picture.size
    return picture.crop((round(left * width), round(top * height),
                         width - round(right * width), height - round(bottom * height)))


def _one_side(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    sides = [0.0, 0.0, 0.0, 0.0]
    sides[chance.integers(4)] = chance.uniform(low, high)
    return cut(picture, *sides)


def _two_sides(low: float, high: float, across: bool, picture: Picture, chance: Random, _other: Picture) -> Picture:
    first, second = chance.uniform(low, high, 2)
    return cut(picture, first, 0, second, 0) if across else cut(picture, 0, first, 0, second)


def _all_sides(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    return cut(picture, *chance.uniform(low, high, 4))


def _window(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """A free window of this share of the area, up to a fifth wider or narrower than the picture."""
    area, stretch = chance.uniform(low, high), np.exp(chance.uniform(-0.2, 0.2))
    across, down = min(1.0, np.sqrt(area) * stretch), min(1.0, np.sqrt(area) / stretch)
    left, top = chance.uniform(0, 1 - across), chance.uniform(0, 1 - down)
    return cut(picture, left, top, 1 - across - left, 1 - down - top)


def _aspect(wide: int, high: int, centred: bool, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """The largest window of this shape. A picture that has it already loses a tenth all the same."""
    width, height = picture.size
    scale = min(width / wide, height / high)
    spare = 1 - wide * scale / width, 1 - high * scale / height
    if max(spare) < 0.02:
        spare = (0.1, 0.1)
    x, y = (0.5, 0.5) if centred else chance.uniform(0, 1, 2)
    return cut(picture, spare[0] * x, spare[1] * y, spare[0] * (1 - x), spare[1] * (1 - y))


def _turned(method: Image.Transpose, picture: Picture, _chance: Random, _other: Picture) -> Picture:
    return picture.transpose(method)


def _tilted(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """Turned by so many degrees: with black corners, cut to the largest window without, or on a grown canvas."""
    degrees = chance.uniform(low, high) * chance.choice([-1, 1])
    style = chance.integers(3)
    turned = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=bool(style == 2))
    if style != 1:
        return turned
    cos, sin = np.cos(np.radians(abs(degrees))), np.sin(np.radians(abs(degrees)))
    longer = max(picture.size) / min(picture.size)
    away = (1 - 1 / (cos + longer * sin)) / 2
    return cut(turned, away, away, away, away)


# --- frames -----------------------------------------------------------------------------------------------------------

def framed(picture: Picture, left: int, top: int, right: int, bottom: int, colour: tuple[int, int, int]) -> Picture:
    """With so many pixels of one colour on each side."""
    canvas = Image.new("RGB", (picture.width + left + right, picture.height + top + bottom), colour)
    canvas.paste(picture, (left, top))
    return canvas


def _plain(chance: Random) -> tuple[int, int, int]:
    """Mostly black or white, else any colour."""
    red, green, blue = (int(part) for part in chance.integers(0, 256, 3))
    return (BLACK, WHITE, (red, green, blue))[chance.choice(3, p=[0.4, 0.4, 0.2])]


def _border(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    around = round(chance.uniform(low, high) * max(picture.size))
    return framed(picture, around, around, around, around, _plain(chance))


def _bars(low: float, high: float, across: bool, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """Equal bars above and below, or left and right."""
    share = chance.uniform(low, high)
    x, y = (round(share * picture.width), 0) if across else (0, round(share * picture.height))
    return framed(picture, x, y, x, y, _plain(chance))


def _fit(wide: int, high: int, blurred: bool, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """Bars that make it this shape: of one colour, or a blurred enlargement of the picture itself."""
    scale = max(picture.width / wide, picture.height / high)
    size = max(round(wide * scale), picture.width), max(round(high * scale), picture.height)
    place = (size[0] - picture.width) // 2, (size[1] - picture.height) // 2
    canvas = Image.new("RGB", size, _plain(chance))
    if blurred:
        canvas = ImageOps.fit(picture.reduce(4), size).filter(ImageFilter.BoxBlur(25))
    canvas.paste(picture, place)
    return canvas


def _meme(top: float, bottom: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """White bars with black words above or below, their height up to a third more or less."""
    above, below = (round(picture.height * share * chance.uniform(2 / 3, 4 / 3)) for share in (top, bottom))
    canvas = framed(picture, 0, above, 0, below, WHITE)
    for place, room in ((0, above), (above + picture.height, below)):
        if room:
            _write(canvas, (canvas.width / 2, place + room / 2), "WHEN YOU SEE IT", room * 0.4, BLACK)
    return canvas


def _demotivator(picture: Picture, chance: Random, _other: Picture) -> Picture:
    side = round(picture.width * chance.uniform(0.06, 0.12))
    canvas = framed(framed(picture, 3, 3, 3, 3, WHITE), side, side, side, round(side * 2.5), BLACK)
    _write(canvas, (canvas.width / 2, canvas.height - side * 1.5), "PATIENCE", side * 0.7, WHITE)
    return canvas


def _write(canvas: Picture, middle: tuple[float, float], text: str, size: float,
           colour: tuple[int, ...]) -> None:
    """Words around ``middle``, at most as wide as the canvas."""
    size = min(size, canvas.width / len(text) * 1.4)
    ImageDraw.Draw(canvas).text(middle, text, fill=colour, font=ImageFont.load_default(max(size, 6)), anchor="mm")


# --- screens ----------------------------------------------------------------------------------------------------------

def _on_screen(size: tuple[int, int], colour: tuple[int, int, int], chance: Random, picture: Picture,
               ) -> tuple[Picture, tuple[int, int, int, int]]:
    """A viewer on a screen of this size, with its bars; and where the picture lies."""
    screen = Image.new("RGB", size, colour)
    shown = ImageOps.contain(picture, (size[0], round(size[1] * 0.8)))
    left, top = (size[0] - shown.width) // 2, (size[1] - shown.height) // 2 + round(size[1] * chance.uniform(-.02, .02))
    screen.paste(shown, (left, top))
    ink = (40, 40, 40) if colour == WHITE else (220, 220, 220)
    _write(screen, (size[0] * 0.12, size[1] * 0.02), "12:34", size[1] * 0.02, ink)
    _write(screen, (size[0] * 0.5, size[1] * 0.96), "o   <   o", size[1] * 0.03, ink)
    return screen, (left, top, left + shown.width, top + shown.height)


def _screenshot(size: tuple[int, int], colour: tuple[int, int, int], picture: Picture, chance: Random,
                _other: Picture) -> Picture:
    return _on_screen(size, colour, chance, picture)[0]


def _trimmed(error: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """A screenshot cut by hand: each edge off by up to ``error`` of the picture, inwards or outwards."""
    size = PHONE if picture.height >= picture.width else PHONE[::-1]
    screen, (left, top, right, bottom) = _on_screen(size, BLACK, chance, picture)
    x, y = error * (right - left), error * (bottom - top)
    off = chance.uniform(-1, 1, 4)
    return screen.crop((max(0, round(left + off[0] * x)), max(0, round(top + off[1] * y)),
                        min(size[0], round(right + off[2] * x)), min(size[1], round(bottom + off[3] * y))))


def _photographed(lean: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """A photo of a screen: corners off by up to ``lean``, fine stripes, glow, blur."""
    width, height = picture.size
    off = chance.uniform(0, lean, 8) * np.tile([width, height], 4)
    quad = (off[0], off[1], off[2], height - off[3], width - off[4], height - off[5], width - off[6], off[7])
    seen = picture.transform(picture.size, Image.Transform.QUAD, tuple(float(part) for part in quad),
                             Image.Resampling.BILINEAR)
    pixels = np.asarray(seen, np.float32)
    rows, columns = np.arange(height)[:, None], np.arange(width)[None, :]
    stripes = 8 * np.sin(rows * chance.uniform(1.5, 2.5) + columns * chance.uniform(0.2, 0.6))
    glow = 30 * np.exp(-((rows / height - chance.uniform()) ** 2 + (columns / width - chance.uniform()) ** 2) / 0.1)
    lit = np.clip(pixels * chance.uniform(0.8, 1.1) + (stripes + glow)[..., None], 0, 255)
    return Image.fromarray(lit.astype(np.uint8)).filter(ImageFilter.GaussianBlur(1))


# --- things laid over -------------------------------------------------------------------------------------------------

def _emoji(low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """A yellow face that covers this share of the area."""
    width, height = picture.size
    side = min(np.sqrt(chance.uniform(low, high) * width * height * 4 / np.pi), width, height)
    left, top = chance.uniform(0, width - side), chance.uniform(0, height - side)
    changed = picture.copy()
    draw = ImageDraw.Draw(changed)
    for box, colour in (((0, 0, 1, 1), (255, 205, 60)), ((.25, .3, .38, .5), (90, 60, 20)),
                        ((.62, .3, .75, .5), (90, 60, 20)), ((.25, .6, .75, .85), (150, 50, 40))):
        x0, y0, x1, y1 = (part * side for part in box)
        draw.ellipse([left + x0, top + y0, left + x1, top + y1], fill=colour)
    return changed


def _text(picture: Picture, chance: Random, _other: Picture) -> Picture:
    """One line of big white words with a black shade."""
    changed = picture.copy()
    x, y = picture.width / 2, picture.height * chance.uniform(0.1, 0.9)
    _write(changed, (x + 2, y + 2), "look at this one", picture.height * 0.09, BLACK)
    _write(changed, (x, y), "look at this one", picture.height * 0.09, WHITE)
    return changed


def _watermark(tiled: bool, picture: Picture, _chance: Random, _other: Picture) -> Picture:
    """Half transparent words, in a corner or all over."""
    layer = Image.new("RGBA", picture.size, (255, 255, 255, 0))
    width, height = picture.size
    for x, y in [(x, y) for y in (.15, .5, .85) for x in (.25, .75)] if tiled else [(.8, .95)]:
        _write(layer, (width * x, height * y), "@somebody", height * 0.05, (255, 255, 255, 110))
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


def _censored(share: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    """A black block over this share of the area, twice as wide as high."""
    width, height = picture.size
    wide = min(np.sqrt(share * 2 * width * height), 0.9 * width)
    high = share * width * height / wide
    left, top = chance.uniform(0, width - wide), chance.uniform(0, height - high)
    changed = picture.copy()
    ImageDraw.Draw(changed).rectangle([left, top, left + wide, top + high], fill=BLACK)
    return changed


def _collage(across: int, down: int, picture: Picture, chance: Random, other: Picture) -> Picture:
    """Tiles of one size; one is the picture, the others are somebody else's."""
    tile = (picture.width // 2, picture.height // 2)
    sheet = Image.new("RGB", (tile[0] * across, tile[1] * down))
    ours = chance.integers(across * down)
    for place in range(across * down):
        shown = picture if place == ours else ImageOps.mirror(other) if place % 2 else other
        sheet.paste(ImageOps.fit(shown, tile), (place % across * tile[0], place // across * tile[1]))
    return sheet


def _inset(picture: Picture, chance: Random, other: Picture) -> Picture:
    """Somebody else's small picture in a corner."""
    changed = picture.copy()
    side = chance.uniform(0.2, 0.35)
    small = ImageOps.fit(other, (round(picture.width * side), round(picture.height * side)))
    changed.paste(small, (int(chance.integers(2)) * (picture.width - small.width),
                          int(chance.integers(2)) * (picture.height - small.height)))
    return changed


# --- pixels -----------------------------------------------------------------------------------------------------------

def _same(picture: Picture, _chance: Random, _other: Picture) -> Picture:
    return picture


def _scaled(factor: float, picture: Picture, _chance: Random, _other: Picture) -> Picture:
    size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
    return picture.resize(size, Image.Resampling.BICUBIC)


def _enhanced(kind: type[ImageEnhance.Brightness | ImageEnhance.Contrast | ImageEnhance.Color | ImageEnhance.Sharpness],
              low: float, high: float, picture: Picture, chance: Random, _other: Picture) -> Picture:
    return kind(picture).enhance(float(chance.uniform(low, high)))


def _sepia(picture: Picture, _chance: Random, _other: Picture) -> Picture:
    return ImageOps.colorize(ImageOps.grayscale(picture), (30, 15, 0), (255, 240, 200))


def _warm(picture: Picture, chance: Random, _other: Picture) -> Picture:
    return Image.fromarray((np.asarray(picture, np.float32) * [1, .93, chance.uniform(.6, .8)]).astype(np.uint8))


def _blurred(picture: Picture, chance: Random, _other: Picture) -> Picture:
    return picture.filter(ImageFilter.GaussianBlur(chance.uniform(1, 4)))


def _noisy(picture: Picture, chance: Random, _other: Picture) -> Picture:
    grain = chance.normal(0, chance.uniform(5, 25), (picture.height, picture.width, 1)).astype(np.float32)
    return Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))


def _both(first: Change, second: Change, picture: Picture, chance: Random, other: Picture) -> Picture:
    return second(first(picture, chance, other), chance, other)


# --- the list ---------------------------------------------------------------------------------------------------------

_MIRROR = partial(_turned, Image.Transpose.FLIP_LEFT_RIGHT)
_BRIGHT = partial(_enhanced, ImageEnhance.Brightness, 1.1, 1.4)
_SIDE_BINS = ((.01, .03), (.03, .07), (.07, .12), (.12, .18), (.18, .25), (.25, .35), (.35, .5))
_ALL_BINS = ((.01, .03), (.03, .05), (.05, .08), (.08, .12), (.12, .18), (.18, .25))
_TWO_BINS = ((.01, .02), (.02, .04), (.04, .08), (.08, .15), (.15, .25))
_WINDOW_BINS = ((.85, .95), (.7, .85), (.5, .7), (.3, .5), (.15, .3))
_TILT_BINS = ((1, 2), (2, 3.5), (3.5, 5), (5, 8), (8, 15))
_EMOJI_BINS = ((.02, .04), (.04, .08), (.08, .15), (.15, .25))


def _per_cent(low: float, high: float) -> str:
    return f"{low * 100:g}-{high * 100:g} %"


EDITS: tuple[Edit, ...] = (
    *(Edit("jpeg", f"q{quality}", _same, quality) for quality in (90, 60, 35, 20)),
    *(Edit("resize", f"x{factor}", partial(_scaled, factor)) for factor in (.25, .5, 1.5)),
    Edit("colour", "brighter", _BRIGHT),
    Edit("colour", "darker", partial(_enhanced, ImageEnhance.Brightness, .5, .9)),
    Edit("colour", "contrast", partial(_enhanced, ImageEnhance.Contrast, .6, 1.6)),
    Edit("colour", "grey or garish", partial(_enhanced, ImageEnhance.Color, 0, 2)),
    Edit("colour", "sepia", _sepia),
    Edit("colour", "warm", _warm),
    Edit("blur, noise", "blur", _blurred),
    Edit("blur, noise", "noise", _noisy),
    Edit("blur, noise", "sharpen", partial(_enhanced, ImageEnhance.Sharpness, 1.5, 4)),
    *(Edit("crop one side", f"{_per_cent(*bin)}{again}", partial(_one_side, *bin))
      for bin in _SIDE_BINS for again in ("", " again")),
    *(Edit("crop two sides", f"{_per_cent(*bin)} {way}", partial(_two_sides, *bin, way == "LR"))
      for bin in _TWO_BINS for way in ("LR", "TB")),
    *(Edit("crop all sides", _per_cent(*bin), partial(_all_sides, *bin)) for bin in _ALL_BINS),
    *(Edit("free window", f"{_per_cent(*bin)} of the area", partial(_window, *bin)) for bin in _WINDOW_BINS),
    *(Edit("aspect crop", f"{wide}:{high} {'centred' if centred else 'anywhere'}",
           partial(_aspect, wide, high, centred))
      for centred in (True, False) for wide, high in ASPECTS),
    *(Edit("mirror, turn", method.name.lower(), partial(_turned, method)) for method in (
        Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.ROTATE_90,
        Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)),
    *(Edit("tilt", f"{low:g}-{high:g} degrees", partial(_tilted, low, high)) for low, high in _TILT_BINS),
    *(Edit("border, letterbox", f"border {_per_cent(*bin)}", partial(_border, *bin))
      for bin in ((.01, .03), (.03, .08), (.08, .15))),
    *(Edit("border, letterbox", f"{name} {_per_cent(*bin)}", partial(_bars, *bin, name == "pillarbox"))
      for name, bin in (("letterbox", (.02, .08)), ("letterbox", (.08, .25)), ("pillarbox", (.05, .25)))),
    *(Edit("border, letterbox", f"fit {wide}:{high}", partial(_fit, wide, high, False))
      for wide, high in ((1, 1), (4, 5), (9, 16))),
    Edit("border, letterbox", "fit 1:1 blurred", partial(_fit, 1, 1, True)),
    Edit("screenshot", "phone, black", partial(_screenshot, PHONE, BLACK)),
    Edit("screenshot", "phone, white", partial(_screenshot, PHONE, WHITE)),
    Edit("screenshot", "desktop", partial(_screenshot, (1366, 768), (50, 50, 50))),
    *(Edit("screenshot trimmed", f"edges off by {error * 100:g} %", partial(_trimmed, error))
      for error in (.01, .02, .04)),
    *(Edit("overlay", f"emoji {_per_cent(*bin)}", partial(_emoji, *bin)) for bin in _EMOJI_BINS),
    Edit("overlay", "text", _text),
    Edit("overlay", "watermark", partial(_watermark, False)),
    Edit("overlay", "watermark all over", partial(_watermark, True)),
    Edit("overlay", "black block 8 %", partial(_censored, .08)),
    Edit("collage", "two beside", partial(_collage, 2, 1)),
    Edit("collage", "two above", partial(_collage, 1, 2)),
    Edit("collage", "four", partial(_collage, 2, 2)),
    Edit("collage", "another inset", _inset),
    Edit("meme frame", "above", partial(_meme, .2, 0)),
    Edit("meme frame", "below", partial(_meme, 0, .2)),
    Edit("meme frame", "both", partial(_meme, .15, .15)),
    Edit("meme frame", "demotivator", _demotivator),
    *(Edit("re-photographed", f"corners off by {lean * 100:g} %", partial(_photographed, lean))
      for lean in (.01, .03, .06)),
    Edit("combination", "mirror, brighter, q40", partial(_both, _MIRROR, _BRIGHT), 40),
    Edit("combination", "crop one side, brighter", partial(_both, partial(_one_side, .05, .12), _BRIGHT)),
    Edit("combination", "mirror, crop all sides", partial(_both, _MIRROR, partial(_all_sides, .02, .08))),
    Edit("combination", "crop all sides, emoji", partial(_both, partial(_all_sides, .02, .06),
                                                         partial(_emoji, .02, .04))),
    Edit("combination", "square, border", partial(_both, partial(_aspect, 1, 1, True), partial(_border, .02, .06))),
    Edit("combination", "trimmed screenshot, small", partial(_both, partial(_trimmed, .03), partial(_scaled, .4)), 60),
)
FAMILIES = tuple(dict.fromkeys(edit.family for edit in EDITS))
EASY = ("jpeg", "resize", "colour", "blur, noise")  # one hash finds these already
