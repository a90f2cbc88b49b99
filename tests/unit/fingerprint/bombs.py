"""Small files that promise, or unfold to, far more than they are.

Made here from harmless pictures, by changing the few bytes that say how much is to come. The places of these bytes are
the formats' own: ITU-T T.81 B.2.2 (JPEG), PNG 11.2.2, GIF89a 18 and 20, WebP (RFC 9649) 2.7, TIFF 6.0, ISO/IEC 23008-12
6.5.3 and 6.6.2.3 (HEIC, AVIF), RFC 6386 9.1 (VP8), ITU-T H.264 7.3.2.1.1.
"""
from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image

from tests.unit.fingerprint import clips
from tests.unit.fingerprint.formats import _chunk, saved
from tests.unit.fingerprint.pictures import HEIF, REPOSITORY, photo

WARM = REPOSITORY / "assets" / "warm"
OVER = 16_000  # to a side: 256 megapixels, just over the limit
UNDER = 15_800  # just under it
SMALL = photo(160, 120, seed=3)
_PNG = b"\x89PNG\r\n\x1a\n"


def patched(content: bytes, marker: bytes, skip: int, form: str, *numbers: int, times: int = 1) -> bytes:
    """The same file with other numbers ``skip`` bytes behind the first places where ``marker`` begins."""
    changed, at = bytearray(content), -1
    for _ in range(times):
        at = content.index(marker, at + 1)
        struct.pack_into(form, changed, at + skip, *numbers)
    return bytes(changed)


# --- sizes ----------------------------------------------------------------------------------------------------------

def png(width: int, height: int, data: bytes, *, depth: int = 8, colour: int = 6, more: bytes = b"") -> bytes:
    """``data``: all rows, deflated. ``more``: chunks before them."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return _PNG + _chunk(b"IHDR", head) + more + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def jpeg(side: int, **options: Any) -> bytes:
    content = saved("JPEG", SMALL, **options)
    return patched(content, b"\xff\xc2" if options.get("progressive") else b"\xff\xc0", 5, ">HH", side, side)


def gif_screen(side: int) -> bytes:
    return patched(saved("GIF", SMALL), b"GIF8", 6, "<HH", side, side)


def gif(frames: int, size: tuple[int, int], screen: tuple[int, int], *, first: tuple[int, int] | None = None) -> bytes:
    """``frames`` frames of a few bytes each. Their data ends at once, unless they are of one pixel."""
    body = b"".join(b"\x21\xf9\x04\x04\x0a\0\0\0" + b"\x2c" + struct.pack("<HHHH", 0, 0, *(first if first and not number
                    else size)) + b"\0" + b"\x02\x02\x44\x01\0" for number in range(frames))
    return b"GIF89a" + struct.pack("<HH", *screen) + b"\x80\0\0\0\0\0\xff\xff\xff" + body + b";"


def webp_canvas(side: int) -> bytes:
    """A moving WebP whose frames are small on a large canvas; 24 bits a side, less one."""
    file = BytesIO()
    SMALL.save(file, "WEBP", save_all=True, append_images=[photo(160, 120, seed=4)], duration=500)
    content = file.getvalue()
    at = content.index(b"VP8X") + 12
    return content[:at] + (side - 1).to_bytes(3, "little") * 2 + content[at + 6:]


def webp_lossless(side: int) -> bytes:
    content = saved("WEBP", SMALL, lossless=True)
    return patched(content, b"VP8L", 9, "<I", (side - 1) | (side - 1) << 14)


def webp(side: int) -> bytes:
    return patched(saved("WEBP", SMALL), b"\x9d\x01\x2a", 3, "<HH", side, side)


def bmp(side: int) -> bytes:
    return patched(saved("BMP", SMALL), b"BM", 18, "<ii", side, side)


def tiff(tags: dict[int, int], compression: str = "raw") -> bytes:
    """A TIFF whose directory says other numbers. Pillow writes 16 or 32 bits; both are found here."""
    content = bytearray(saved("TIFF", SMALL, compression=compression))
    at = struct.unpack_from("<I", content, 4)[0]
    for entry in range(at + 2, at + 2 + 12 * struct.unpack_from("<H", content, at)[0], 12):
        tag = struct.unpack_from("<H", content, entry)[0]
        if tag in tags:
            struct.pack_into("<HII", content, entry + 2, 4, 1, tags[tag])
    return bytes(content)


def tiff_tiles(side: int, tile: int) -> bytes:
    """One tile, larger than all memory."""
    entries = {256: side, 257: side, 258: 8, 259: 8, 262: 1, 277: 1, 322: tile, 323: tile, 324: 8, 325: 20}
    directory = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries.items())
    return b"II*\0" + struct.pack("<I", 32) + zlib.compress(bytes(99))[:20].ljust(24) + struct.pack(
        "<H", len(entries)) + directory + bytes(4)


def heif(content: bytes, width: int, height: int) -> bytes:
    """Every picture inside says that it is so large."""
    return patched(content, b"ispe", 8, ">II", width, height, times=content.count(b"ispe"))


def heic(side: int) -> bytes:
    return heif((HEIF / "plain.heic").read_bytes(), side, side)


def heic_tiles(side: int, *, rows: int = 2, columns: int = 2) -> bytes:
    """A grid that says how large it is and how many tiles it has; its tiles stay what they were."""
    content = patched((HEIF / "tiles.heic").read_bytes(), struct.pack(">II", 320, 240), 0, ">II", side, side)
    return patched(content, b"idat", 4, ">BBBBHH", 0, 0, rows - 1, columns - 1, side, side)


def avif(side: int) -> bytes:
    return heif((WARM / "picture.avif").read_bytes(), side, side)


# --- videos ---------------------------------------------------------------------------------------------------------

def mjpeg_film(side: int, kind: str = "mov") -> bytes:
    """Every frame's own head says so."""
    content = clips.clip(clips.pictures(2, (160, 120)), kind=kind, codec="mjpeg")
    return patched(content, b"\xff\xc0", 5, ">HH", side, side, times=content.count(b"\xff\xc0\0\x11\x08"))


def vp8_film(side: int) -> bytes:
    content = clips.clip(clips.pictures(2, (160, 120)), kind="matroska", codec="libvpx",
                         coding={"g": "1", "deadline": "realtime"})
    return patched(content, b"\x9d\x01\x2a", 3, "<HH", side, side, times=content.count(b"\x9d\x01\x2a"))


def _golomb(value: int) -> str:
    number = bin(value + 1)[2:]
    return "0" * (len(number) - 1) + number


def sps(macroblocks: int) -> bytes:
    """H.264, baseline profile, level 6.2, ``macroblocks`` of 16 pixels to a side."""
    bits = "".join(map(_golomb, (0, 0, 2, 1))) + "0" + _golomb(macroblocks - 1) * 2 + "1" + "1" + "0" + "0" + "1"
    bits = bits.ljust((len(bits) + 7) // 8 * 8, "0")
    body = b"\x67\x42\xc0\x3e" + int(bits, 2).to_bytes(len(bits) // 8)
    return re.sub(rb"\x00\x00(?=[\x00-\x03])", lambda found: b"\0\0\3", body)


def h264_film(side: int, kind: str = "mp4") -> bytes:
    """Its parameter set says so; the pictures stay what they were. Ours is shorter: zeros at its end mean nothing."""
    content = clips.clip(clips.pictures(2, (160, 120)), kind=kind, coding={"profile": "baseline", "g": "1"})
    at = content.index(b"\x67\x42")
    length = struct.unpack_from(">H", content, at - 2)[0]
    return content[:at] + sps(side // 16).ljust(length, b"\0") + content[at + length:]


# --- many frames ----------------------------------------------------------------------------------------------------

def apng_promise(count: int) -> bytes:
    """A moving PNG that says it has so many frames."""
    file = BytesIO()
    SMALL.save(file, "PNG", save_all=True, append_images=[photo(160, 120, seed=4)], duration=1000)
    content = file.getvalue()
    at = content.index(b"acTL")
    return content[:at - 4] + _chunk(b"acTL", struct.pack(">II", count, 0)) + content[at + 16:]


# --- deflated -------------------------------------------------------------------------------------------------------

@cache
def deflated(mebibytes: int) -> bytes:
    return zlib.compress(bytes(mebibytes << 20), 9)


def png_with(name: bytes, content: bytes, copies: int = 1) -> bytes:
    """A good picture with so much beside it."""
    whole = saved("PNG", SMALL)
    return whole[:33] + _chunk(name, content) * copies + whole[33:]


# --- time -----------------------------------------------------------------------------------------------------------

def run_length_bmp(width: int) -> bytes:
    """One pixel, then the end of a row: the decoder fills up the rest, byte by byte."""
    data = b"\1\1\0\0" + b"\0\1"
    head = struct.pack("<IiiHHIIiiII", 40, width, 1, 1, 8, 1, len(data), 2835, 2835, 256, 0)
    start = 14 + 40 + 1024
    return struct.pack("<2sIHHI", b"BM", start + len(data), 0, 0, start) + head + bytes(1024) + data


def scans_jpeg(side: int, scans: int) -> bytes:
    """A progressive one, all grey, which refines its blocks over and over."""
    content = saved("JPEG", Image.new("L", (side, side), 128), progressive=True)
    last = content.rindex(b"\xff\xda")
    return content[:last] + content[last:-2] * scans + content[-2:]


# What is over the limit of pixels by its head alone.
OVER_THE_LIMIT: dict[str, Callable[[], bytes]] = {
    "png": lambda: png(OVER, OVER, b""),
    "png wider than a number": lambda: png(2**31 - 1, 2**31 - 1, b""),
    "png of one row": lambda: png(2**31 - 1, 1, b""),
    "png of endless frames": lambda: apng_promise(2**31 - 1),
    "jpeg": lambda: jpeg(65_500),
    "jpeg progressive": lambda: jpeg(65_500, progressive=True),
    "gif screen": lambda: gif_screen(65_535),
    "gif frame beyond its screen": lambda: gif(1, (65_535, 65_535), (100, 100)),
    "gif second frame beyond its screen": lambda: gif(2, (65_535, 65_535), (100, 100), first=(1, 1)),
    "gif of tiny frames on a large screen": lambda: gif(1000, (1, 1), (4000, 4000)),
    "webp": lambda: webp(OVER),
    "webp lossless": lambda: webp_lossless(OVER),
    "webp canvas": lambda: webp_canvas(OVER),
    "bmp": lambda: bmp(65_000),
    "tiff strips": lambda: tiff({256: 65_000, 257: 65_000}),
    "tiff strips deflated": lambda: tiff({256: 65_000, 257: 65_000}, "tiff_adobe_deflate"),
    "tiff tiles": lambda: tiff_tiles(65_000, 256),
    "heic": lambda: heic(OVER),
    "heic in tiles": lambda: heic_tiles(OVER),
    "avif": lambda: avif(OVER),
}
# Within the limit of pixels, so it is looked at: more memory than a small computer has.
WITHIN_THE_LIMIT: dict[str, Callable[[], bytes]] = {
    "png": lambda: png(UNDER, UNDER, zlib.compress(bytes(99))),
    "jpeg": lambda: jpeg(UNDER),
    "jpeg progressive": lambda: jpeg(UNDER, progressive=True),
    "gif frame": lambda: gif(2, (UNDER, UNDER), (100, 100)),
    "webp": lambda: webp(UNDER),
    "webp lossless": lambda: webp_lossless(UNDER),
    "webp canvas": lambda: webp_canvas(UNDER),
    "bmp": lambda: bmp(UNDER),
    "tiff strip": lambda: tiff({256: UNDER, 257: UNDER, 278: UNDER}),
    "tiff strip deflated": lambda: tiff({256: UNDER, 257: UNDER, 278: UNDER}, "tiff_adobe_deflate"),
    "tiff strip lzw": lambda: tiff({256: UNDER, 257: UNDER, 278: UNDER}, "tiff_lzw"),
    "tiff tile": lambda: tiff_tiles(64, 40_000),
    "tiff tile beyond all memory": lambda: tiff_tiles(64, 65_520),
    "tiff fax, all there": lambda: saved("TIFF", Image.new("1", (UNDER, UNDER), 1), compression="group4"),
    "heic": lambda: heic(UNDER),
    "heic in tiles": lambda: heic_tiles(UNDER),
    "heic in many tiles": lambda: heic_tiles(320, rows=256, columns=256),
    "avif": lambda: avif(UNDER),
    "mp4 h264": lambda: h264_film(OVER),
    "mkv h264": lambda: h264_film(UNDER, "matroska"),
    "mkv vp8": lambda: vp8_film(OVER),
    "webm vp8": lambda: vp8_film(UNDER),
}
# So large that FFmpeg itself refuses them: no frame can be shown.
FILMS_BEYOND_ALL: dict[str, Callable[[], bytes]] = {
    "mov mjpeg": lambda: mjpeg_film(65_500),
    "mkv mjpeg": lambda: mjpeg_film(65_500, "matroska"),
    "avi mjpeg": lambda: mjpeg_film(OVER, "avi"),
    "mp4 h264": lambda: h264_film(65_520),
}
DEFLATED: dict[str, Callable[[], bytes]] = {
    "png zTXt": lambda: png_with(b"zTXt", b"Comment\0\0" + deflated(64)),
    "png iTXt": lambda: png_with(b"iTXt", b"Comment\0\1\0\0\0" + deflated(64)),
    "png iCCP": lambda: png_with(b"iCCP", b"icc\0\0" + deflated(64)),
    "png zTXt, many": lambda: png_with(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1 << 20), 9), 100),
}
SLOW: dict[str, Callable[[], bytes]] = {
    "bmp run length": lambda: run_length_bmp(240_000_000),
    "jpeg scans": lambda: scans_jpeg(6000, 500),
    "gif screen": lambda: gif(40, (1, 1), (UNDER, UNDER)),
}
