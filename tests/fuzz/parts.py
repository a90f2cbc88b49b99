"""Where the parts of a file lie: segments, chunks, boxes, elements. Enough structure to break a file at its joints.

The sources are the formats' own specifications: ITU-T T.81 (JPEG), PNG 3rd edition, RIFF (WebP, AVI), ISO/IEC 14496-12
(MP4, HEIF, AVIF), RFC 8794 (EBML: WebM, Matroska), GIF89a, TIFF 6.0. Broken input gives fewer parts, never an error.
"""
from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

MOST = 2000  # parts of one file; mutated files can promise millions
_DEPTH = 8
_BOXES = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf", b"edts", b"udta", b"meta", b"iprp", b"ipco", b"iinf",
          b"moof", b"traf", b"mvex", b"stsd", b"grpl"}  # boxes that hold boxes
_SKIP = {b"meta": 4, b"stsd": 8, b"iinf": 6}  # bytes between a box's head and the boxes in it
_ELEMENTS = {0x18538067, 0x1654AE6B, 0xAE, 0x1F43B675, 0xA0, 0x1549A966, 0x114D9B74, 0x1C53BB6B, 0x1A45DFA3, 0xE0, 0xBB,
             0xB7, 0x4DBB}  # Segment, Tracks, TrackEntry, Cluster, BlockGroup, Info, SeekHead, Cues, EBML, Video, ...


class Part(NamedTuple):
    """Bytes ``start`` to ``end``; the number that holds its length is at ``at`` and has the struct format ``form``.

    An empty ``form``: its length is not a plain number.
    """

    start: int
    end: int
    at: int = 0
    form: str = ""


def parts(data: bytes) -> list[Part]:
    """The parts of a file, inner ones too."""
    found: list[Part] = []
    try:
        for part in _parser(data)(data):
            found.append(part)
            if len(found) == MOST:
                break
    except (struct.error, IndexError):
        pass  # it ends in the middle of a part
    return found


def _parser(data: bytes) -> Callable[[bytes], Iterator[Part]]:
    for head, parser in ((b"\xff\xd8", _jpeg), (b"\x89PNG", _png), (b"RIFF", _riff), (b"GIF8", _gif),
                         (b"II", _tiff), (b"MM", _tiff), (b"\x1a\x45\xdf\xa3", _ebml)):
        if data.startswith(head):
            return parser
    return _whole if data.startswith(b"BM") else _boxes


def _whole(data: bytes) -> Iterator[Part]:
    yield Part(0, min(54, len(data)), 2, "<I")


def _jpeg(data: bytes) -> Iterator[Part]:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF or data[at + 1] in (0, 0xFF) or 0xD0 <= data[at + 1] <= 0xD9:
            at += 1  # scan data, padding, or a marker without a length
            continue
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        yield Part(at, min(end, len(data)), at + 2, ">H")
        at = max(end, at + 4)


def _png(data: bytes) -> Iterator[Part]:
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + struct.unpack_from(">I", data, at)[0]
        yield Part(at, min(end, len(data)), at, ">I")
        at = end


def _riff(data: bytes) -> Iterator[Part]:
    yield Part(0, len(data), 4, "<I")
    yield from _riff_chunks(data, 12, len(data), 0)


def _riff_chunks(data: bytes, at: int, until: int, depth: int) -> Iterator[Part]:
    while at + 8 <= until:
        end = min(at + 8 + struct.unpack_from("<I", data, at + 4)[0], until)
        end += (end - at) % 2
        yield Part(at, min(end, len(data)), at + 4, "<I")
        if depth < _DEPTH and data[at:at + 4] in (b"LIST", b"ANMF"):
            yield from _riff_chunks(data, at + (12 if data[at:at + 4] == b"LIST" else 24), end, depth + 1)
        at = end


def _boxes(data: bytes) -> Iterator[Part]:
    yield from _boxes_in(data, 0, len(data), 0)


def _boxes_in(data: bytes, at: int, until: int, depth: int) -> Iterator[Part]:
    while at + 8 <= until:
        size, kind = struct.unpack_from(">I4s", data, at)
        end = until if size < 8 else min(at + size, until)
        yield Part(at, end, at, ">I")
        if depth < _DEPTH and kind in _BOXES:
            yield from _boxes_in(data, at + 8 + _SKIP.get(kind, 0), end, depth + 1)
        at = end


def _ebml(data: bytes) -> Iterator[Part]:
    yield from _elements(data, 0, len(data), 0)


def _elements(data: bytes, at: int, until: int, depth: int) -> Iterator[Part]:
    while at + 2 <= until:
        start, width = at, 9 - (data[at] or 1).bit_length()
        name = int.from_bytes(data[at:at + width])
        at += width
        width = 9 - (data[at] or 1).bit_length()
        size = int.from_bytes(data[at:at + width]) & ((1 << 7 * width) - 1)
        size_at, at = at, at + width
        end = min(at + size, until)
        yield Part(start, end, size_at, "B")
        if depth < _DEPTH and name in _ELEMENTS:
            yield from _elements(data, at, end, depth + 1)
        at = end


def _gif(data: bytes) -> Iterator[Part]:
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    while at < len(data):
        start = at
        if data[at] == 0x21:
            at += 2
        elif data[at] == 0x2C:
            at += 11 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
        else:
            return
        size_at = at
        while data[at]:
            at += 1 + data[at]
        at += 1
        yield Part(start, at, size_at, "B")


def _tiff(data: bytes) -> Iterator[Part]:
    order = "<" if data.startswith(b"II") else ">"
    at = struct.unpack_from(order + "I", data, 4)[0]
    seen = set[int]()
    while at and at not in seen:
        seen.add(at)
        count = struct.unpack_from(order + "H", data, at)[0]
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            struct.unpack_from("12s", data, entry)
            yield Part(entry, entry + 12, entry + 4, order + "I")
        at = struct.unpack_from(order + "I", data, at + 2 + 12 * count)[0]
