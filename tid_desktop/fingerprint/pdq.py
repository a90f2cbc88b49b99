"""PDQ as a linear operator, bit for bit the hash that Meta's reference computes.

The reference (facebook/ThreatExchange, pdq/cpp; "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing
algorithm", 2019) blurs the luma plane twice with a box in each direction, takes every n/64th pixel, and compares
16 x 16 DCT coefficients of that 64 x 64 plane with their median. Blur and sampling are linear and separable, so the
plane is ``R_H @ luma @ R_W.T``, where ``R_n`` (64 x n) depends on n alone. Each pixel lies under two or three of the
64 sample points, so ``R_n`` is kept as a band and the picture may arrive in strips: no full luma plane is ever made.

The same walk also weighs the picture with ``R_n`` reversed. The four planes that result (rows reversed or not,
columns reversed or not), transposed or not, are exactly those of the eight turned and mirrored pictures.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SIDE = 64  # the reference's down-sampled plane
MIN_SIDE = 5  # the reference hashes nothing smaller: all bits clear, quality 0
TIE = 0.01  # coefficients nearer to the median than this are rounding noise in the reference (it blurs in float32)
_CHUNK = 1024  # columns weighed at once; keeps every temporary inside the cache

_frequency, _sample = np.arange(1, 17)[:, None], np.arange(SIDE)[None, :]
_DCT = np.sqrt(2 / SIDE) * np.cos(np.pi / (2 * SIDE) * _frequency * (2 * _sample + 1))


class PdqHash(NamedTuple):
    """``value``: 64 hex digits as Meta's tools print them; ``quality``: 0 to 100.

    ``ties``: how many bits stand for a coefficient that equals the median but for rounding. Those bits are noise: two
    exact implementations may print them differently (flat or perfectly symmetric pictures, sides under 64 pixels).
    """

    value: str
    quality: int
    ties: int


NOTHING = PdqHash("0" * 64, 0, 256)  # what the reference gives for pictures with a side under MIN_SIDE


class _Band(NamedTuple):
    """``R_n`` and its reversal, row by row in turn: row ``2k`` is sample ``k``, row ``2k + 1`` sample ``63 - k``
    reversed, which lies at about the same place. Row ``r`` holds ``weights[r]`` from column ``starts[r]`` on.
    """

    starts: NDArray[np.int64]
    weights: Floats

    def block(self, start: int, stop: int) -> tuple[slice, Floats]:
        """The rows that weigh anything in columns ``start`` to ``stop``, and that dense part of the matrix."""
        width = self.weights.shape[1]
        rows = np.flatnonzero((self.starts < stop) & (self.starts + width > start))
        chosen = slice(int(rows[0]), int(rows[-1]) + 1) if rows.size else slice(0)  # small pictures: unused pixels
        place = np.arange(start, stop) - self.starts[chosen, None]
        inside = (place >= 0) & (place < width)
        weights = np.take_along_axis(self.weights[chosen], np.where(inside, place, 0), axis=1)
        return chosen, np.where(inside, weights, np.float32(0))


@lru_cache(maxsize=8)
def _band(n: int) -> _Band:
    """Weights that the reference's two box passes give ``n`` pixels around each of its 64 sample points.

    At the borders the windows shrink, and an even window reaches one pixel further back than forward, as there.
    """
    window = (n + 2 * SIDE - 1) // (2 * SIDE)
    ahead = (window + 2) // 2
    behind = window - ahead
    centre = (2 * np.arange(SIDE) + 1) * n // (2 * SIDE)
    first, last = np.maximum(centre - behind, 0), np.minimum(centre + ahead, n)
    inner = first[:, None] + np.arange(window)  # the pixels that the second pass averages, each a mean of the first
    start, stop = np.maximum(inner - behind, 0), np.minimum(inner + ahead, n)
    share = 1.0 / ((last - first)[:, None] * np.maximum(stop - start, 1)) * (inner < last[:, None])
    width, origin, row = 2 * window - 1, start[:, :1], np.arange(SIDE)[:, None]
    edges = np.zeros((SIDE, width + 1))
    np.add.at(edges, (row, np.minimum(start - origin, width)), share)
    np.subtract.at(edges, (row, np.clip(stop - origin, 0, width)), share)
    weights, starts = np.cumsum(edges, axis=1)[:, :width], origin[:, 0]
    both_starts = np.stack([starts, n - starts[::-1] - width], axis=1).ravel()
    both = np.stack([weights, weights[::-1, ::-1]], axis=1).reshape(2 * SIDE, width)
    return _Band(both_starts, both.astype(np.float32))


def _weigh(n: int, width: int, strips: Iterable[Floats]) -> Floats:
    """Sum ``n`` rows, arriving as strips of shape (rows, ``width``), under both operators: (128, ``width``)."""
    band, total, row = _band(n), np.zeros((2 * SIDE, width), np.float32), 0
    for strip in strips:
        chosen, block = band.block(row, row + len(strip))
        total[chosen] += block @ strip
        row += len(strip)
    if row != n:
        raise ValueError("strips do not add up to the picture")
    return total


def _columns(half: Floats) -> Iterator[Floats]:
    return (half[:, x:x + _CHUNK].T for x in range(0, half.shape[1], _CHUNK))


def reduce(height: int, width: int, strips: Iterable[Floats]) -> Floats:
    """The four 64 x 64 planes of a picture: shape (2, 2, 64, 64), indexed [rows reversed][columns reversed].

    ``strips``: its luma (0 to 255, 0.299 R + 0.587 G + 0.114 B) from top to bottom, float32 of shape (rows, ``width``).
    """
    half = _weigh(height, width, strips)
    planes = _weigh(width, 2 * SIDE, _columns(half)).T
    planes = np.stack([planes[0::2], planes[1::2][::-1]])
    return np.stack([planes[:, :, 0::2], planes[:, :, 1::2][:, :, ::-1]], axis=1)


def quality(plane: Floats) -> int:
    """The reference's measure of how much there is to see in a 64 x 64 plane, 0 to 100: its steps, in whole per cents.

    Single precision and truncation, as there: a step just under a whole per cent must not be rounded up.
    """
    total = 0
    for axis in (0, 1):
        step = np.diff(plane, axis=axis) * np.float32(100) / np.float32(255)
        total += int(np.abs(step.astype(np.int32)).sum())
    return min(total // 90, 100)


def coefficients(plane: Floats) -> NDArray[np.float64]:
    """DCT coefficients 1 to 16 in both directions of a 64 x 64 plane: shape (16, 16)."""
    return np.asarray(_DCT @ plane @ _DCT.T)


def hash_plane(plane: Floats) -> PdqHash:
    """The hash of a 64 x 64 plane: one bit per coefficient, set where it is above the (lower) median."""
    values = coefficients(plane).ravel()
    median = np.partition(values, 127)[127]
    bits = np.packbits((values > median)[::-1])  # the last coefficient is printed first
    ties = int((np.abs(values - median) < TIE).sum()) - 1  # the median itself is no tie
    return PdqHash(bits.tobytes().hex(), quality(plane), ties)


def pdq(luma: Floats) -> PdqHash:
    """The PDQ hash of a luma plane of any size: float32, shape (height, width), 0 to 255."""
    height, width = luma.shape
    if min(height, width) < MIN_SIDE:
        return NOTHING
    return hash_plane(reduce(height, width, [luma])[0, 0])
