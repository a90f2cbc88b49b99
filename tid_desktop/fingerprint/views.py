"""One small luma plane, looked at in many ways: cut, framed, grown, tilted; each look is a 64 x 64 plane to hash.

Stock PDQ on a picture reduced to 512 pixels is 8 bits off the hash of the full one (at most 24 of the 31 that a match
allows), because its blur is lopsided there. A symmetric tent over each of the 64 cells, half a cell to either side, is
the same low-pass filter in the limit and stays within 2 bits (at most 4). So a picture's first hash is exact PDQ
(``pdq.py``), and every other look at it is a tent over the small plane.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from tid_desktop.fingerprint.pdq import SIDE, Floats

SMALL = 512  # the longer side of the small plane, in pixels: enough for cuts down to half the picture

_AROUND = 8  # pixels around a tilted picture, over which it fades into what lies outside

BLACK, WHITE = 0.0, 255.0


class View(NamedTuple):
    """What is looked at. ``left`` to ``bottom``: fractions of the picture that are cut from each side; below 0, added.

    ``tilt``: degrees by which the picture is turned counter-clockwise about its middle before that. ``fill``: luma of
    what lies outside the picture; None lets its edge pixels go on without end.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    tilt: float = 0.0
    fill: float | None = None


FULL = View()


class Shrinker:
    """Makes the small plane of a picture whose luma passes by in strips, so that nothing has to be decoded twice."""

    def __init__(self, height: int, width: int) -> None:
        scale = min(1.0, SMALL / max(height, width))
        self._size = height, width
        self._rows = np.zeros((max(1, round(height * scale)), width), np.float32)
        self._width = max(1, round(width * scale))
        self._row = 0

    def watch(self, strips: Iterable[Floats]) -> Iterator[Floats]:
        """The same strips, shape (rows, width) each, after a look at them."""
        step = self._size[0] / len(self._rows)
        for strip in strips:
            start, self._row = self._row, self._row + len(strip)
            first, last = int(start / step), min(int(np.ceil(self._row / step)), len(self._rows))
            self._rows[first:last] += _shares(first, last, step, start, self._row) @ strip
            yield strip

    def plane(self) -> Floats:
        """Area averages, float32, at most SMALL pixels to a side; whole when all strips have passed."""
        width, step = self._size[1], self._size[1] / self._width
        columns = [self._rows[:, a:b] @ _shares(first, last, step, a, b).T for first, last, a, b in _spans(width, step)]
        small: Floats = np.concatenate(columns, axis=1)
        return small


def _spans(width: int, step: float) -> Iterator[tuple[int, int, int, int]]:
    """Runs of small columns, and of the pixels under them, short enough for their shares to stay a small matrix."""
    last_column, run = round(width / step), max(1, min(32, int(65_536 / step)))
    for first in range(0, last_column, run):
        last = min(first + run, last_column)
        yield first, last, int(first * step), min(int(np.ceil(last * step)), width)


def _shares(first: int, last: int, step: float, start: int, stop: int) -> Floats:
    """How much pixels ``start`` to ``stop`` give to the averages ``first`` to ``last`` of ``step`` pixels each."""
    cell, pixel = np.arange(first, last)[:, None], np.arange(start, stop)[None, :]
    overlap = np.minimum((cell + 1) * step, pixel + 1) - np.maximum(cell * step, pixel)
    shares: Floats = (overlap.clip(0, 1) / step).astype(np.float32)
    return shares


class Lens:
    """Looks at one small plane. What several views share is computed once."""

    def __init__(self, plane: Floats) -> None:
        """``plane``: luma, 0 to 255, float32 of shape (height, width), upright."""
        self.plane = plane
        self._height, self._width = plane.shape
        self._halves: dict[tuple[float, float, bool], Floats] = {}
        self._blurred: dict[float | None, Floats] = {}

    @property
    def aspect(self) -> float:
        """Width over height."""
        return float(self._width / self._height)

    def look(self, view: View) -> Floats:
        """The 64 x 64 plane of ``view``, float32."""
        return self._tilted(view) if view.tilt else self._straight(view)

    def _straight(self, view: View) -> Floats:
        on = view.fill is None
        rows = _tents(self._height, view.top, 1 - view.bottom, on)
        across = view.left, 1 - view.right, on
        columns = _tents(self._width, *across)
        if across not in self._halves:
            self._halves[across] = self.plane @ columns.T
        looked: Floats = rows @ self._halves[across]
        if view.fill is not None:
            looked += np.float32(view.fill) * (1 - np.outer(rows.sum(axis=1), columns.sum(axis=1)))
        return looked

    def _tilted(self, view: View) -> Floats:
        """64 x 64 points of the turned picture, gathered from the plane under a tent of half a cell."""
        if view.fill not in self._blurred:
            self._blurred[view.fill] = _blur(self.plane, view.fill)
        x = (view.left + (1 - view.right - view.left) * _middles() - 0.5) * self._width
        y = (view.top + (1 - view.bottom - view.top) * _middles() - 0.5) * self._height
        cos, sin = np.cos(np.radians(view.tilt)), np.sin(np.radians(view.tilt))
        at_x = cos * x[None, :] - sin * y[:, None] + self._width / 2 - 0.5
        at_y = sin * x[None, :] + cos * y[:, None] + self._height / 2 - 0.5
        return _gather(self._blurred[view.fill], at_y + _AROUND, at_x + _AROUND)


def _middles() -> Floats:
    return ((np.arange(SIDE) + 0.5) / SIDE).astype(np.float32)


@lru_cache(maxsize=256)
def _tents(n: int, start: float, stop: float, edge_goes_on: bool) -> Floats:
    """A 64 x ``n`` operator: the weights that cells of ``start`` to ``stop`` (fractions of ``n`` pixels) give them.

    Each row is a tent over the middle of its cell, half a cell to either side, integrated over each pixel. What falls
    outside the pixels goes to the outermost one, or is missing from the row's sum.
    """
    cell = (stop - start) * n / SIDE
    middle = (start * n + (np.arange(SIDE) + 0.5) * cell)[:, None]
    edges = np.arange(n + 1, dtype=np.float64)
    if edge_goes_on:
        edges[0], edges[-1] = -np.inf, np.inf
    place = np.clip((edges[None, :] - middle) / (cell / 2), -1, 1)
    area = 0.5 + place - np.sign(place) * place**2 / 2  # of the tent, from its beginning to here
    return np.diff(area, axis=1).astype(np.float32)


def _blur(plane: Floats, fill: float | None) -> Floats:
    """A tent of half a cell at every pixel, also at the _AROUND pixels that are put around: ``fill``, or the edge."""
    around = plane if fill is None else plane - np.float32(fill)
    padded = np.pad(around, _AROUND, mode="edge" if fill is None else "constant")
    blurred = _tent_down(_tent_down(padded, plane.shape[0]).T, plane.shape[1]).T
    return blurred if fill is None else blurred + np.float32(fill)


def _tent_down(plane: Floats, side: int) -> Floats:
    reach = max(1, round(side / SIDE / 2))
    weights = np.concatenate([np.arange(1, reach + 1), np.arange(reach - 1, 0, -1)]) / reach**2
    padded = np.pad(plane, ((reach - 1, reach - 1), (0, 0)), mode="edge")
    blurred = np.zeros_like(plane)
    for offset, weight in enumerate(weights):
        blurred += np.float32(weight) * padded[offset:offset + len(plane)]
    return blurred


def _gather(plane: Floats, at_y: Floats, at_x: Floats) -> Floats:
    """Bilinear values at these places; beyond the border its pixels go on."""
    height, width = plane.shape
    y, x = np.clip(at_y, 0, height - 1), np.clip(at_x, 0, width - 1)
    top, left = y.astype(np.intp), x.astype(np.intp)
    below, after = np.minimum(top + 1, height - 1), np.minimum(left + 1, width - 1)
    dy, dx = (y - top).astype(np.float32), (x - left).astype(np.float32)
    upper = plane[top, left] * (1 - dx) + plane[top, after] * dx
    lower = plane[below, left] * (1 - dx) + plane[below, after] * dx
    gathered: Floats = upper * (1 - dy) + lower * dy
    return gathered
