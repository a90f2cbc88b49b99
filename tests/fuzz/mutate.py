"""Breaks a file, mostly at its joints, always the same way for the same ``random.Random``."""
from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz.parts import Part, parts

LARGEST = 512 * 1024  # bytes of a mutated file
_NUMBERS = (0, 1, 2, 3, 4, 7, 8, 16, 0x7F, 0x80, 0xFF, 0x100, 0x3FFF, 0x4000, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0xFFFFFF,
            0x1000000, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_FORMS = ("B", "<H", ">H", "<I", ">I", "<Q", ">Q")
# What stands before a width and a height, how far before, and how they are written.
_SIZES = ((b"IHDR", 4, ">I"), (b"fcTL", 8, ">I"), (rb"\xff[\xc0-\xc2\xc9]..", 5, ">H"), (b"GIF8[79]a", 6, "<H"),
          (b"VP8X", 12, "<I"), (b"VP8 ", 14, "<H"), (b"ANMF", 14, "<I"), (b"ispe", 8, ">I"), (b"strf", 12, "<I"),
          (b"(?:avc1|hev1|hvc1|mp4v|av01|jpeg|vp09)", 28, ">H"), (b"^BM", 18, "<I"), (rb"\xb0[\x81\x82]", 1, ">H"),
          (rb"\0\x01\x03\0", 8, "<I"), (rb"\x01\0\0\x03", 8, ">I"))
_LARGE = (0, 1, 5, 63, 64, 4096, 15_811, 15_812, 30_000, 65_535, 250_000_001, 0x7FFFFFFF, 0xFFFFFFFF)


def mutate(data: bytes, other: bytes, random: Random) -> bytes:
    """A broken copy of ``data``, sometimes with pieces of ``other``, a file of any format; up to LARGEST bytes."""
    changed = bytearray(data)
    for _ in range(1 + min(7, int(random.expovariate(0.6)))):
        changed = bytearray(random.choice(_WAYS)(changed, other, random)[:LARGEST])
        if not changed:
            return data[:random.randrange(1, 16)]
    return repair(bytes(changed)) if random.random() < 0.85 else bytes(changed)


def repair(data: bytes) -> bytes:
    """Make a PNG's check sums right, or no change would get past them."""
    if not data.startswith(b"\x89PNG"):
        return data
    fixed = bytearray(data)
    for part in parts(data):
        if part.end - part.start >= 12:
            fixed[part.end - 4:part.end] = struct.pack(">I", zlib.crc32(fixed[part.start + 4:part.end - 4]))
    return bytes(fixed)


def _flip_bits(data: bytearray, other: bytes, random: Random) -> bytearray:
    first = random.randrange(len(data))
    until = min(len(data), first + random.choice((1, 16, 256, len(data))))
    for _ in range(random.choice((1, 1, 2, 8, 64))):
        data[random.randrange(first, until)] ^= 1 << random.randrange(8)
    return data


def _set_number(data: bytearray, other: bytes, random: Random) -> bytearray:
    return _write(data, random.randrange(len(data)), random.choice(_FORMS), random.choice(_NUMBERS))


def _set_size(data: bytearray, other: bytes, random: Random) -> bytearray:
    """Widths and heights of a pixel bomb, of nothing, and of a little less than too much."""
    places = [(found.start() + before, form) for pattern, before, form in _SIZES
              for found in re.finditer(pattern, data, re.DOTALL)]
    if not places:
        return _set_number(data, other, random)
    at, form = random.choice(places)
    for number in random.choice(((0,), (1,), (0, 1))):
        data = _write(data, at + number * struct.calcsize(form), form, random.choice(_LARGE))
    return data


def _set_length(data: bytearray, other: bytes, random: Random) -> bytearray:
    part = _some_part(data, random)
    if not part.form or part.at + struct.calcsize(part.form) > len(data):
        return _set_number(data, other, random)
    (length,) = struct.unpack_from(part.form, data, part.at)
    wrong = random.choice((length - 1, length + 1, length * 2, length // 2, 0, random.choice(_NUMBERS)))
    return _write(data, part.at, part.form, wrong)


def _drop(data: bytearray, other: bytes, random: Random) -> bytearray:
    part = _some_part(data, random)
    return data[:part.start] + data[part.end:]


def _repeat(data: bytearray, other: bytes, random: Random) -> bytearray:
    """Once more, or so often that frames, pages or comments become a bomb."""
    part = _some_part(data, random)
    piece = data[part.start:part.end]
    times = min(random.choice((1, 1, 2, 20, 5000)), LARGEST // max(1, len(piece)))
    return data[:part.end] + piece * times + data[part.end:]


def _swap(data: bytearray, other: bytes, random: Random) -> bytearray:
    one, two = sorted((_some_part(data, random), _some_part(data, random)))
    if one.end > two.start:  # one lies in the other
        return _repeat(data, other, random)
    return (data[:one.start] + data[two.start:two.end] + data[one.end:two.start] + data[one.start:one.end]
            + data[two.end:])


def _transplant(data: bytearray, other: bytes, random: Random) -> bytearray:
    """A part of another file, in place of one here or beside it."""
    part, strange = _some_part(data, random), _some_part(other, random)
    return data[:part.start] + other[strange.start:strange.end] + data[random.choice((part.start, part.end)):]


def _splice(data: bytearray, other: bytes, random: Random) -> bytearray:
    return data[:random.randrange(len(data))] + other[random.randrange(len(other)):]


def _cut(data: bytearray, other: bytes, random: Random) -> bytearray:
    return data[:random.randrange(1, len(data) + 1)]


def _scramble(data: bytearray, other: bytes, random: Random) -> bytearray:
    part = _some_part(data, random)
    length = random.choice((4, 16, part.end - part.start))
    start = random.randrange(part.start, max(part.start + 1, part.end - length))
    data[start:start + length] = random.randbytes(min(length, part.end - start))
    return data


def _metadata(data: bytearray, other: bytes, random: Random) -> bytearray:
    """EXIF, colour profile, XMP and text that are rubbish, huge when unpacked, or point anywhere."""
    part = _some_part(data, random)
    return data[:part.end] + _rubbish(bytes(data[:4]), random) + data[part.end:]


def _rubbish(head: bytes, random: Random) -> bytes:
    payload = random.choice((random.randbytes(random.randrange(2000)), b"<x:xmpmeta " * 500, _exif(random)))
    if head.startswith(b"\xff\xd8"):
        name = random.choice((b"Exif\0\0", b"ICC_PROFILE\0\x01\x01", b"http://ns.adobe.com/xap/1.0/\0", b"MPF\0",
                              b"Photoshop 3.0\0"))
        marker = random.choice((0xE1, 0xE2, 0xED, 0xDB, 0xC4, 0xDD, 0xFE))
        return struct.pack(">BBH", 0xFF, marker, min(65_535, 2 + len(name + payload))) + name + payload
    if head == b"\x89PNG":
        kind = random.choice((b"iCCP", b"zTXt", b"iTXt", b"eXIf", b"tEXt", b"acTL", b"fcTL", b"fdAT", b"PLTE", b"tRNS"))
        packed = b"name\0\0" + zlib.compress(bytes(random.choice((100, 100 << 20)))) if kind in (b"iCCP", b"zTXt") \
            else payload
        return struct.pack(">I4s", len(packed), kind) + packed + bytes(4)
    if head == b"RIFF":
        kind = random.choice((b"EXIF", b"XMP ", b"ICCP", b"ALPH", b"ANIM", b"JUNK"))
        return struct.pack("<4sI", kind, len(payload)) + payload + bytes(len(payload) % 2)
    if head == b"GIF8":
        return b"\x21" + random.choice((b"\xff", b"\xfe", b"\xf9", b"\x01")) + bytes([len(payload[:255])]) + \
            payload[:255] + b"\0"
    if head == b"\x1a\x45\xdf\xa3":
        return random.choice((b"\xec", b"\x12\x54\xc3\x67", b"\x1c\x53\xbb\x6b")) + \
            struct.pack(">Q", (1 << 56) | len(payload)) + payload
    kind = random.choice((b"free", b"udta", b"uuid", b"meta", b"elst", b"stts", b"ctts", b"stsc", b"irot", b"iloc",
                          b"senc", b"saiz", b"sidx", b"Exif"))
    return struct.pack(">I4s", 8 + len(payload), kind) + payload


def _exif(random: Random) -> bytes:
    order = random.choice("<>")
    count = random.choice((1, 12, 400))
    entries = b"".join(struct.pack(order + "HHII", random.choice((0x0112, 0x8769, 0x8825, 0x014A, 0x0100, 0x927C)),
                                   random.randrange(14), random.choice(_NUMBERS[:22]), random.choice((1, 6, 8, 26)))
                       for _ in range(count))
    return (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, count) + entries + bytes(4)


def _some_part(data: bytes | bytearray, random: Random) -> Part:
    found = [part for part in parts(bytes(data)) if part.start < part.end <= len(data)]
    if found and random.random() < 0.9:
        return random.choice(found)
    start = random.randrange(len(data))
    return Part(start, min(len(data), start + random.choice((1, 4, 64, 4096))))


def _write(data: bytearray, at: int, form: str, number: int) -> bytearray:
    width = struct.calcsize(form)
    if at + width <= len(data):
        struct.pack_into(form, data, at, number & ((1 << 8 * width) - 1))
    return data


_WAYS: Sequence[Callable[[bytearray, bytes, Random], bytearray]] = (
    _flip_bits, _flip_bits, _flip_bits, _set_number, _set_number, _set_size, _set_length, _set_length, _drop, _repeat,
    _swap, _transplant, _splice, _cut, _scramble, _metadata)
