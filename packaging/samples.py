"""Draw the small harmless files that ship with the program (assets/warm) and with the tests (tests/data/heif).

The first are what ``media.warm`` shows every decoder before the worker locks itself. Run by hand, and only when a
format is added: the result is committed. It needs pillow-heif, whose encoder the program itself does not carry:

    python packaging/samples.py
"""
from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
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


def write_deep_avif() -> None:
    """AVIF with 10 bits a colour."""
    with av.open(str(TESTS / "deep.avif"), "w", format="avif") as container:
        stream = container.add_stream("libsvtav1", rate=Fraction(1), options={"crf": "20", "svtav1-params": "avif=1"})
        stream.width, stream.height = LARGE
        stream.pix_fmt = "yuv420p10le"
        container.mux(stream.encode(av.VideoFrame.from_image(landscape(LARGE)).reformat(format="yuv420p10le")))
        container.mux(stream.encode())


def box(name: str, *content: bytes, version: int | None = None, flags: int = 0) -> bytes:
    """A box of ISO/IEC 14496-12; with a version, a full one."""
    body = b"" if version is None else struct.pack(">I", version << 24 | flags)
    body += b"".join(content)
    return struct.pack(">I4s", 8 + len(body), name.encode()) + body


def _cut_out(content: bytes, name: bytes) -> bytes:
    """The first box of that name, head included."""
    start = content.index(name) - 4
    return content[start:start + int.from_bytes(content[start:start + 4], "big")]


def write_tiles(path: Path, picture: Image.Image) -> None:
    """A HEIC of 2 x 2 tiles (ISO/IEC 23008-12, 6.6.2.3), put together from four files: the encoder writes none.

    Item 1 is the grid, 2 to 5 are its tiles. Properties: decoder, colours, size of a tile, size of the whole.
    """
    width, height = picture.width // 2, picture.height // 2
    files = []
    for left, top in ((0, 0), (width, 0), (0, height), (width, height)):
        file = BytesIO()
        picture.crop((left, top, left + width, top + height)).save(file, "HEIF", quality=80)
        files.append(file.getvalue())
    tiles = [_cut_out(content, b"mdat")[8:] for content in files]
    sizes = [box("ispe", struct.pack(">II", *size), version=0) for size in ((width, height), picture.size)]
    properties = box("ipco", _cut_out(files[0], b"hvcC"), _cut_out(files[0], b"colr"), *sizes)
    uses = struct.pack(">I", 5) + struct.pack(">HBBB", 1, 2, 2, 4)
    uses += b"".join(struct.pack(">HBBBB", item, 3, 0x81, 2, 3) for item in range(2, 6))
    kinds = [box("infe", struct.pack(">HH4s", item, 0, b"grid" if item == 1 else b"hvc1"), b"\0", version=2,
                 flags=int(item > 1)) for item in range(1, 6)]

    def meta(start: int) -> bytes:
        places = struct.pack(">HHHHII", 1, 1, 0, 1, 0, 8)
        for item, tile in enumerate(tiles, 2):
            places += struct.pack(">HHHHII", item, 0, 0, 1, start + sum(map(len, tiles[:item - 2])), len(tile))
        return box("meta", box("hdlr", bytes(4), b"pict", bytes(13), version=0),
                   box("pitm", struct.pack(">H", 1), version=0),
                   box("iinf", struct.pack(">H", 5), *kinds, version=0),
                   box("iref", box("dimg", struct.pack(">HHHHHH", 1, 4, 2, 3, 4, 5)), version=0),
                   box("iprp", properties, box("ipma", uses, version=0)),
                   box("iloc", b"\x44\x00", struct.pack(">H", 5), places, version=1),
                   box("idat", struct.pack(">BBBBHH", 0, 0, 1, 1, *picture.size)), version=0)

    head = box("ftyp", b"heic", bytes(4), b"mif1heic")
    start = len(head) + len(meta(0)) + 8
    path.write_bytes(head + meta(start) + box("mdat", *tiles))


def write_heifs() -> None:
    """HEIC files that the tests can't make themselves.

    Plain; turned or mirrored by the container; with an EXIF turn that the container contradicts; several in one file;
    with alpha; with 10 bits; with odd sides; in tiles, as phones write them.
    """
    picture = landscape(LARGE)
    picture.save(TESTS / "plain.heic", quality=80)
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(TESTS / "turned.heic", quality=80, exif=exif.tobytes())  # the encoder writes the turn as "irot"
    picture.save(TESTS / "exif-only.heic", quality=80, exif=exif)  # and with this none
    picture.save(TESTS / "burst.heic", quality=80, save_all=True, append_images=[landscape(LARGE, phase=1.0)])
    exif[0x0112] = 2
    picture.save(TESTS / "mirrored.heic", quality=80, exif=exif.tobytes())  # "imir"
    landscape((321, 239)).save(TESTS / "odd.heic", quality=80)
    write_tiles(TESTS / "tiles.heic", picture)
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
    write_deep_avif()


if __name__ == "__main__":
    main()
