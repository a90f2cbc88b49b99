"""Where the picture is inside a picture: bars, borders, meme bars and screenshots, found so that they can be cut off.

A copy in a frame has a PDQ hash of its own: bars of 3 per cent already lose three matches in four. Whoever hashes the
inner box as well finds the framed copies of a picture of which one plain hash is known, and nobody gives anything
away for it. A platform does this with what is uploaded; we do it with what is handed in.

The way of thinking is the recursive X-Y cut of document layout (Nagy and Seth, 1984): a line of pixels, row or
column, is *plain* when nearly all of it is of one colour; plain lines cut a picture into pieces, the largest piece is
kept and cut again the other way. On top of it stands one rule that keeps skies and walls whole: **an edge is
straight**. A cut is made only where the neighbouring lines differ along much of their length; a horizon, a roof or a
head that comes up out of a plain sky does so gradually, and the cut moves outwards until it meets a straight edge.

A picture on its own blurred enlargement, as apps fill their bars, has no plain lines but smooth ones: they are told by
how little changes along them, how much at their end, and by being as many on both sides.

Pure: luma planes in, boxes out. Nothing here decodes.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tid_desktop.fingerprint.pdq import Floats

_SAME = 5.0  # grey levels within which a pixel has its line's colour: JPEG's noise at usual qualities stays below
_OTHERS = 0.08  # share of a plain line that may have other colours: a few letters, round corners
_STRAIGHT = 0.25  # share of a line that must change at an edge
_GAP = 2  # plain lines, at least, that part two pieces
_LAYERS = 8  # frames in frames, rows of buttons
_MIN_AREA = 0.02  # of the whole: smaller pieces are buttons
_RINGING = 8  # pixels: a JPEG block, as far as an edge's echo goes
_ROUGH = 1.0  # mean second difference along a line, in grey levels; blurred fills stay below, also as JPEG
_STEP = 4.0  # grey levels from a blurred fill to the picture, and how often the usual change
_FULL_STEP = 32.0  # grey levels; what differs more from a bar counts no more


class Box(NamedTuple):
    """A rectangle of whole pixels; ``right`` and ``bottom`` are the first that don't belong to it."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, plane: Floats) -> Floats:
        """The part of a plane of shape (height, width) inside this box: a view."""
        return plane[self.top:self.bottom, self.left:self.right]

    def is_within(self, other: Box) -> bool:
        """Whether nothing of this box lies outside the other, but for a gap's width."""
        return (min(self.left - other.left, self.top - other.top) >= -_GAP
                and max(self.right - other.right, self.bottom - other.bottom) <= _GAP)

    @property
    def area(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)


def _middle(values: Floats, axis: int) -> Floats:
    """The (upper) median. numpy's own imports a module when it is first called, and the worker can't any more."""
    half = values.shape[axis] // 2
    return np.asarray(np.take(np.partition(values, half, axis=axis), half, axis=axis))


def _others(lines: Floats, colour: Floats) -> NDArray[np.float64]:
    """For each line, the share of it that is not of that colour."""
    return np.asarray((np.abs(lines - colour) > _SAME).mean(axis=1))


class _Lines(NamedTuple):
    """The lines of a plane from one side to the other, the colour of each, and the busy pieces between plain ones."""

    lines: Floats
    colours: Floats
    pieces: list[tuple[int, int]]

    @classmethod
    def of(cls, lines: Floats) -> _Lines:
        colours = _middle(lines[:, ::2], axis=1)  # every other pixel tells the colour of a line as well
        busy = np.flatnonzero(_others(lines, colours[:, None]) > _OTHERS)
        runs = np.split(busy, np.flatnonzero(np.diff(busy) > _GAP) + 1) if busy.size else []
        return cls(lines, colours, [(int(run[0]), int(run[-1]) + 1) for run in runs])

    def backwards(self) -> _Lines:
        """The same, from the other side."""
        count = len(self.lines)
        return _Lines(self.lines[::-1], self.colours[::-1],
                      [(count - stop, count - start) for start, stop in self.pieces[::-1]])

    def start_of(self, piece: int) -> int:
        """Where the picture begins that holds this piece: the next straight edge from there outwards, at last 0."""
        for index in range(piece, -1, -1):
            after = self.pieces[index - 1][1] if index else 0
            edge = self._edge(after, self.pieces[index][0])
            if edge is not None:
                return edge
        return 0

    def _edge(self, after: int, start: int) -> int | None:
        """The outermost straight edge of the plain lines from ``after`` to ``start``, where busy ones begin.

        It is a jump from one plain colour to another, or lies at their end and is seen in the first busy lines. The
        first line past the edge, or None.
        """
        if start == after:
            return start
        plain = self.colours[after:start]
        for reach in (1, 2):  # a line on the edge itself has something of both
            jumps = np.flatnonzero(np.abs(plain[reach:] - plain[:-reach]) > _SAME)
            if jumps.size:
                return after + int(jumps[0]) + 1
        straight = _others(self.lines[start:start + 3], self.colours[start - 1]).max() >= _STRAIGHT
        return start if straight else None


def _span(lines: Floats) -> tuple[int, int]:
    """First line of the largest piece and first after it; all lines if they are all plain."""
    found = _Lines.of(lines)
    if not found.pieces:
        return 0, len(lines)
    largest = max(range(len(found.pieces)), key=lambda index: found.pieces[index][1] - found.pieces[index][0])
    return found.start_of(largest), len(lines) - found.backwards().start_of(len(found.pieces) - 1 - largest)


def _layers(plane: Floats) -> Iterator[Box]:
    """What is left after each cut of rows and then columns, until nothing more is plain."""
    box = before = Box(0, 0, plane.shape[1], plane.shape[0])
    for _ in range(_LAYERS):
        top, bottom = _span(box.of(plane))
        box = box._replace(top=box.top + top, bottom=box.top + bottom)
        left, right = _span(box.of(plane).T)
        box = box._replace(left=box.left + left, right=box.left + right)
        if box == before or box.area < _MIN_AREA * plane.size:
            return
        yield box
        before = box


def _out_of_focus(lines: Floats) -> int:
    """How many lines from here on are a blurred fill: none is rough, and where they end much changes at once."""
    rough = np.abs(np.diff(lines, 2, axis=1)).mean(axis=1)
    step = np.abs(np.diff(lines, axis=0)).mean(axis=1)
    smooth = int(np.argmax(np.append(rough, np.inf) > _ROUGH))
    near = step[:smooth + _RINGING]
    edge = int(np.argmax(near >= near.max() / 2)) + 1
    seen = edge > 2 and step[edge - 1] >= _STEP * max(1.0, float(_middle(step[:edge - 2], axis=0)))
    return edge if seen else 0


def _between_blurs(lines: Floats) -> tuple[int, int] | None:
    """The first line between two fills of about the same width and the first after them."""
    before, after = _out_of_focus(lines), _out_of_focus(lines[::-1])
    return (before, len(lines) - after) if before and abs(before - after) <= _GAP else None


def _sharp_part(plane: Floats) -> Box | None:
    """The picture in front of its own blurred enlargement, which fills the bars on two sides."""
    height, width = plane.shape
    if rows := _between_blurs(plane):
        return Box(0, rows[0], width, rows[1])
    columns = _between_blurs(plane.T)
    return columns and Box(columns[0], 0, columns[1], height)


def find(plane: Floats) -> tuple[Box, ...]:
    """The pictures inside a reduced luma plane (float32, 0 to 255, long side about 512), on a pixel or two.

    None, one or two boxes, none of them the whole plane: the innermost, which is nearly always right, and then the
    outermost, which is right where a picture in a bar has a straight edge of its own, like a pier across.
    """
    if min(plane.shape) < _RINGING:
        return ()
    layers, sharp = list(_layers(plane)), _sharp_part(plane)
    if sharp and not any(layer.is_within(sharp) for layer in layers):
        layers.append(sharp)  # parts of a blurred fill may be plain, but seldom on both sides
    return tuple(dict.fromkeys(layers[-1:] + layers[:1]))
