"""One harmless picture in every coat that cameras, phones, scanners and old programs give it.

What Pillow can't write is put together here from the formats' own descriptions (TIFF 6.0, PNG, Microsoft's BMP,
Adobe's note 5116 on JPEG).
"""
from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from tests.unit.fingerprint.pictures import REPOSITORY, Pixels, photo

DRAWN = photo(320, 240, seed=21)
PIXELS: Pixels = np.asarray(DRAWN)
GREY: Pixels = np.asarray(DRAWN.convert("L"))
CLIP = REPOSITORY / "assets" / "warm" / "clip.mp4"


def saved(kind: str, picture: Image.Image = DRAWN, **options: Any) -> bytes:
    file = BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


# --- JPEG -----------------------------------------------------------------------------------------------------------

def jpeg(**options: Any) -> bytes:
    return saved("JPEG", **{"quality": 92, **options})


def motion_photo() -> bytes:
    """Google's and Samsung's: a JPEG, and right behind its end a film."""
    return jpeg() + b"MotionPhoto_Data" + CLIP.read_bytes()


def gain_map() -> bytes:
    """Ultra HDR and Apple's: a second, smaller, grey JPEG says where a bright screen may go further."""
    bright = Image.fromarray(255 - GREY).resize((160, 120))
    return saved("MPO", quality=92, save_all=True, append_images=[bright])


def ycck() -> bytes:
    """Photoshop's print colours as luma, two of colour, and black, all inverted; here without any black.

    Pillow writes plain inverted CMYK. Its four channels are made luma and colour of the negative, and the byte that
    says so is set.
    """
    parts = (ImageOps.invert(part) for part in ImageOps.invert(DRAWN).convert("YCbCr").split())
    content = saved("JPEG", Image.merge("CMYK", (*parts, Image.new("L", DRAWN.size, 0))), quality=92)
    transform = content.index(b"Adobe") + 11
    return content[:transform] + b"\2" + content[transform + 1:]


# --- PNG ------------------------------------------------------------------------------------------------------------

def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(rows: bytes, colour: int, depth: int = 8, interlaced: bool = False) -> bytes:
    head = struct.pack(">IIBBBBB", *DRAWN.size, depth, colour, 0, 0, interlaced)
    return (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 1))
            + _chunk(b"IEND", b""))


def _png_rows(pixels: np.ndarray[Any, Any]) -> bytes:
    return b"".join(b"\0" + row.tobytes() for row in pixels)


def interlaced_png() -> bytes:
    """Adam7: seven coarse pictures in one."""
    passes = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1))
    return png(b"".join(_png_rows(PIXELS[y::down, x::across]) for y, x, down, across in passes), 2, interlaced=True)


def _deep(pixels: Pixels) -> np.ndarray[Any, Any]:
    """16 bits, the high byte first, something in the low one."""
    return (pixels.astype(np.uint16) << 8 | 0x5A).astype(">u2")


def grey_with_alpha_of_16_bits() -> bytes:
    return png(_png_rows(np.dstack([_deep(GREY), np.full(GREY.shape, 0xFFFF)]).astype(">u2")), 4, 16)


# --- TIFF -----------------------------------------------------------------------------------------------------------

def tiff(parts: list[bytes], tags: dict[int, int | list[int]], order: str = "<") -> bytes:
    """A TIFF of these strips or tiles. A tag's numbers are written as 32 bits each."""
    width, height = DRAWN.size
    offsets = [8 + sum(map(len, parts[:index])) for index in range(len(parts))]
    place, counts = (324, 325) if 322 in tags else (273, 279)
    entries = {256: width, 257: height, 259: 1, place: offsets, counts: [*map(len, parts)], **tags}
    data, end = b"".join(parts), 8 + sum(map(len, parts))
    directory, more = struct.pack(order + "H", len(entries)), b""
    behind = end + 2 + 12 * len(entries) + 4
    for tag, value in sorted(entries.items()):
        numbers = value if isinstance(value, list) else [value]
        packed = struct.pack(f"{order}{len(numbers)}I", *numbers)
        if len(packed) > 4:
            packed, more = struct.pack(order + "I", behind + len(more)), more + packed
        directory += struct.pack(order + "HHI", tag, 4, len(numbers)) + packed
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, end)
    return head + data + directory + bytes(4) + more


def tiled_tiff() -> bytes:
    padded = np.pad(PIXELS, ((0, 16), (0, 0), (0, 0)))
    tiles = [padded[y:y + 64, x:x + 64].tobytes() for y in range(0, 256, 64) for x in range(0, 320, 64)]
    return tiff(tiles, {258: [8, 8, 8], 262: 2, 277: 3, 322: 64, 323: 64})


def planes_tiff() -> bytes:
    """Red, green and blue one after the other."""
    return tiff([PIXELS[:, :, channel].tobytes() for channel in range(3)],
                {258: [8, 8, 8], 262: 2, 277: 3, 278: 240, 284: 2})


def deep_colour_tiff() -> bytes:
    return tiff([_deep(PIXELS).tobytes()], {258: [16, 16, 16], 262: 2, 277: 3, 278: 240}, ">")


def deep_grey_tiff() -> bytes:
    """What scanners write on the other byte order."""
    return tiff([_deep(GREY).tobytes()], {258: 16, 262: 1, 277: 1, 278: 240}, ">")


def fax_seen_white() -> bytes:
    return saved("TIFF", DRAWN.convert("1"), compression="group4")


# --- BMP ------------------------------------------------------------------------------------------------------------

def bmp(pixels: bytes, depth: int, compression: int = 0, masks: bytes = b"", palette: bytes = b"",
        top_down: bool = False) -> bytes:
    width, height = DRAWN.size
    start = 14 + 40 + len(masks) + len(palette)
    head = struct.pack("<IiiHHIIiiII", 40, width, -height if top_down else height, 1, depth, compression, len(pixels),
                       2835, 2835, len(palette) // 4, 0)
    return struct.pack("<2sIHHI", b"BM", start + len(pixels), 0, 0, start) + head + masks + palette + pixels


def _16_bits(red: int, green: int, blue: int) -> bytes:
    """Each channel's highest bits, packed into one number; bottom row first."""
    r, g, b = (PIXELS[::-1, :, channel].astype(np.uint16) >> (8 - bits)
               for channel, bits in enumerate((red, green, blue)))
    return (r << (green + blue) | g << blue | b).astype("<u2").tobytes()


def run_length_bmp() -> bytes:
    grey_palette = b"".join(bytes((value, value, value, 0)) for value in range(256))
    rows = b"".join(b"".join(bytes((1, value)) for value in row) + b"\0\0" for row in GREY[::-1].tolist())
    return bmp(rows[:-2] + b"\0\1", 8, 1, palette=grey_palette)


def masked_bmp() -> bytes:
    """32 bits with its own places for the colours, as phones' screenshots in BMP have it."""
    opaque = np.dstack([PIXELS[::-1, :, ::-1], np.full(GREY.shape, 255, np.uint8)])
    return bmp(opaque.tobytes(), 32, 3, struct.pack("<III", 0xFF0000, 0xFF00, 0xFF))


def top_down_bmp() -> bytes:
    return bmp(PIXELS[:, :, ::-1].tobytes(), 24, top_down=True)


COATS: dict[str, Callable[[], bytes]] = {
    "jpeg": jpeg,
    "jpeg progressive": lambda: jpeg(progressive=True),
    "jpeg full colour": lambda: jpeg(subsampling=0),
    "jpeg with restarts": lambda: jpeg(restart_marker_blocks=3),
    "jpeg of red green blue": lambda: jpeg(keep_rgb=True),
    "jpeg cmyk": lambda: saved("JPEG", DRAWN.convert("CMYK"), quality=92),
    "jpeg ycck": ycck,
    "jpeg display p3": lambda: jpeg(icc_profile=b"\0\0\0\x80appl" + bytes(120)),
    "jpeg with a film behind": motion_photo,
    "jpeg with a gain map": gain_map,
    "jpeg burst": lambda: saved("MPO", quality=92, save_all=True, append_images=[photo(320, 240, seed=22)]),
    "png": lambda: saved("PNG"),
    "png interlaced": interlaced_png,
    "png 16 bits": lambda: png(_png_rows(_deep(PIXELS)), 2, 16),
    "png grey 16 bits": lambda: png(_png_rows(_deep(GREY)), 0, 16),
    "png grey alpha 16 bits": grey_with_alpha_of_16_bits,
    "png palette clear": lambda: saved("PNG", DRAWN.quantize(256), transparency=bytes([255] * 256)),
    "webp": lambda: saved("WEBP", quality=90),
    "webp lossless": lambda: saved("WEBP", lossless=True),
    "webp alpha": lambda: saved("WEBP", DRAWN.convert("RGBA"), quality=90),
    "tiff": lambda: saved("TIFF"),
    "tiff lzw": lambda: saved("TIFF", compression="tiff_lzw"),
    "tiff deflate": lambda: saved("TIFF", compression="tiff_adobe_deflate"),
    "tiff deflate of old": lambda: saved("TIFF", compression="tiff_deflate"),
    "tiff packbits": lambda: saved("TIFF", compression="packbits"),
    "tiff jpeg": lambda: saved("TIFF", compression="jpeg", quality=92),
    "tiff big": lambda: saved("TIFF", big_tiff=True),
    "tiff tiled": tiled_tiff,
    "tiff in planes": planes_tiff,
    "tiff 16 bits": deep_colour_tiff,
    "tiff grey 16 bits": deep_grey_tiff,
    "tiff fax": fax_seen_white,
    "bmp": lambda: saved("BMP"),
    "bmp run length": run_length_bmp,
    "bmp 555": lambda: bmp(_16_bits(5, 5, 5), 16),
    "bmp 565": lambda: bmp(_16_bits(5, 6, 5), 16, 3, struct.pack("<III", 0xF800, 0x07E0, 0x1F)),
    "bmp masked": masked_bmp,
    "bmp top down": top_down_bmp,
    "gif": lambda: saved("GIF"),
    "avif": lambda: saved("AVIF", quality=90),
}
