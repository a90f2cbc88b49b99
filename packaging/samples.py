"""Draw the small harmless files that ship with the program (assets/warm) and with the tests (tests/data/heif).

The first are what ``media.warm`` shows every decoder before the worker locks itself. Run by hand, and only when a
format is added: the result is committed. It needs pillow-heif, whose encoder the program itself does not carry:

    python packaging/samples.py
"""
from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import pillow_heif
from PIL import Image, ImageDraw

TOP = Path(__file__).resolve().parent.parent
SHIPPED, TESTS = TOP / "assets" / "warm", TOP / "tests" / "data" / "heif"
SMALL, LARGE = (64, 48), (320, 240)
PICTURES = {"picture.jpg": {"quality": 80, "progressive": True}, "picture.png": {}, "picture.gif": {},
            "picture.bmp": {}, "picture.webp": {"quality": 60}, "picture.avif": {"quality": 60},
            "picture.tiff": {"compression": "tiff_lzw"}, "picture.heic": {"quality": 60}}
CLIPS = {"clip.mp4": ("libx264", {}), "clip-hevc.mp4": ("libx265", {"x265-params": "log-level=none"}),
         "clip-av1.mp4": ("libsvtav1", {}), "clip.3gp": ("mpeg4", {}), "clip.avi": ("mpeg4", {}),
         "clip.mov": ("mjpeg", {}), "clip.webm": ("libvpx-vp9", {}), "clip.mkv": ("libvpx", {})}
ANIMATIONS = {"clip.gif": {}, "clip.png": {}, "clip.webp": {"quality": 60}, "clip.avif": {"quality": 60}}


def landscape(size: tuple[int, int], phase: float = 0.0) -> Image.Image:
    """Hills, a sun and its light: enough structure for a hash, nothing to see."""
    width, height = size
    picture = Image.new("RGB", size)
    draw = ImageDraw.Draw(picture)
    for y in range(height):
        draw.line((0, y, width, y), fill=(120 + 100 * y // height, 160 + 60 * y // height, 230))
    sun = width * (0.3 + 0.1 * math.sin(phase)), height * 0.3, width * 0.09
    draw.ellipse((sun[0] - sun[2], sun[1] - sun[2], sun[0] + sun[2], sun[1] + sun[2]), fill=(255, 230, 120))
    for hill, colour in enumerate(((90, 150, 120), (60, 120, 80), (30, 80, 60))):
        crest = [(x, height * (0.5 + 0.15 * hill + 0.12 * math.sin(x / width * (7 + 3 * hill) + 2 * hill + phase)))
                 for x in range(width + 1)]
        draw.polygon([*crest, (width, height), (0, height)], fill=colour)
    return picture


def pictures(count: int) -> Iterator[Image.Image]:
    for number in range(count):
        yield landscape(SMALL, phase=number / 3)


def write_clip(path: Path, codec: str, options: dict[str, str]) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(2), options=options)
        stream.width, stream.height = SMALL
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        for picture in pictures(3):
            container.mux(stream.encode(av.VideoFrame.from_image(picture)))
        container.mux(stream.encode())


def write_animation(path: Path, options: dict[str, int]) -> None:
    first, *more = pictures(3)
    first.save(path, save_all=True, append_images=more, duration=500, **options)


def write_heifs() -> None:
    """HEIC files that the tests can't make themselves.

    Plain; turned by the container; with an EXIF turn that the container contradicts; several in one file; with alpha;
    with 10 bits.
    """
    picture = landscape(LARGE)
    picture.save(TESTS / "plain.heic", quality=80)
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(TESTS / "turned.heic", quality=80, exif=exif.tobytes())  # the encoder writes the turn as "irot"
    picture.save(TESTS / "exif-only.heic", quality=80, exif=exif)  # and with this none
    picture.save(TESTS / "burst.heic", quality=80, save_all=True, append_images=[landscape(LARGE, phase=1.0)])
    clear = picture.convert("RGBA")
    clear.paste((0, 0, 0, 0), (80, 60, 240, 180))
    clear.save(TESTS / "clear.heic", quality=80)
    deep = pillow_heif.from_bytes(mode="RGB;16", size=LARGE, data=bytes(
        half for value in picture.tobytes() for half in ((value * 257) & 0xff, (value * 257) >> 8)))
    pillow_heif.options.SAVE_HDR_TO_12_BIT = False
    deep.save(TESTS / "deep.heic", quality=80)


def main() -> None:
    pillow_heif.register_heif_opener()
    for folder in (SHIPPED, TESTS):
        folder.mkdir(parents=True, exist_ok=True)
    for name, options in PICTURES.items():
        landscape(SMALL).save(SHIPPED / name, **options)
    for name, (codec, options) in CLIPS.items():
        write_clip(SHIPPED / name, codec, options)
    for name, options in ANIMATIONS.items():
        write_animation(SHIPPED / name, options)
    write_heifs()


if __name__ == "__main__":
    main()
