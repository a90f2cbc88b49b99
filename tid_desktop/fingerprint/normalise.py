"""Undoing what people do to a picture before they upload it, so that one hash of the original still finds it.

For two users. Our own side asks ``trimmed``: a submitted picture with plain bars gets the hashes of its inside as well.
A platform's side asks ``views``: an upload is hashed as it is, without bars and captions, with the cut-off edges grown
back, and levelled. That costs the platform computing and reveals nothing of the person's picture: of it there is still
one hash with its turns. Every view is tried *besides* the whole upload, never in its place.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tid_desktop.fingerprint.pdq import Floats
from tid_desktop.fingerprint.views import FULL, View

PLAIN = 8.0  # luma levels: what JPEG and resizing make of one colour stays within this of it
_FLAT = 2.0  # luma levels: how far the median of a bar's line is from its colour; a sky goes further
_MARGIN = 0.03  # of a line at either end: even a line of text leaves it free
_LEAST_LEFT = 0.15  # of a side: what remains must still be a picture
_LEAST_TRIMMED = 0.008  # of a side in all: less than this doesn't matter to PDQ
_STEP = 6.0  # luma levels: how far a picture's first lines are from its bar's last, on average
_FEWEST = 4  # lines: less is no picture
_ROUNDS = 4  # frames within frames

# What a cut took, as a fraction of the original: each of these finds cuts of about two per cent more or less.
_SIDE_CUTS = (0.04, 0.08, 0.12, 0.17, 0.22, 0.28, 0.35)
_PAIR_CUTS = (0.04, 0.08, 0.125)  # from each of two opposite sides
_ALL_CUTS = (0.02, 0.045)  # from each side
_CORNER_CUTS = (0.04, 0.08, 0.13)  # from each of two sides that meet
_TILTS = (-10.0, -7.5, -5.0, -2.5, 2.5, 5.0, 7.5, 10.0)  # degrees


class _Rule(NamedTuple):
    """When a line belongs to a bar: this share of it has the bar's colour, and its two ends have."""

    share: float
    ends: float


STRICT = _Rule(share=0.97, ends=0.0)
CAPTIONED = _Rule(share=0.30, ends=0.9)  # text, icons and small pictures on the bar


def trimmed(plane: Floats) -> View | None:
    """The inside of the plain bars around a picture, or None where there are none.

    ``plane``: its luma, 0 to 255, float32 of shape (height, width); about 512 pixels to the longer side are enough.
    """
    return _inside(plane, STRICT)


def views(plane: Floats) -> Iterator[View]:
    """How a platform should look at an upload: the whole of it first, then what it may have been before.

    Each view is hashed with ``views.Lens`` and PDQ, and dropped if its quality is under 50.
    """
    bases = list(dict.fromkeys([FULL, *filter(None, (trimmed(plane), _inside(plane, CAPTIONED)))]))
    yield from bases
    for base in bases:
        for cut in _cuts():
            yield _grown(base, *cut)
        for degrees in _TILTS:
            yield base._replace(tilt=degrees)


# --- bars -------------------------------------------------------------------------------------------------------------

def _inside(plane: Floats, rule: _Rule) -> View | None:
    height, width = plane.shape
    box = _Box(0, 0, width, height)
    for _ in range(_ROUNDS):
        inner = box.without_bars(plane, rule)
        if inner is None or inner == box:
            break
        box = inner
    view = View(box.left / width, box.top / height, 1 - box.right / width, 1 - box.bottom / height)
    return view if max(view.left + view.right, view.top + view.bottom) > _LEAST_TRIMMED else None


class _Box(NamedTuple):
    """Columns ``left`` to ``right`` and rows ``top`` to ``bottom`` of a plane, the last ones not included."""

    left: int
    top: int
    right: int
    bottom: int

    def without_bars(self, plane: Floats, rule: _Rule) -> _Box | None:
        """The box without the bar, if any, on each of its sides; None if too little would be left."""
        part = plane[self.top:self.bottom, self.left:self.right]
        top, bottom = _bar(part, rule), _bar(part[::-1], rule)
        middle = part[top:len(part) - bottom]
        if len(middle) < max(2, _LEAST_LEFT * len(plane)):
            return None
        left, right = _bar(middle.T, rule), _bar(middle.T[::-1], rule)
        if middle.shape[1] - left - right < max(2, _LEAST_LEFT * plane.shape[1]):
            return None
        return _Box(self.left + left, self.top + top, self.right - right, self.bottom - bottom)


def _bar(lines: Floats, rule: _Rule) -> int:
    """How many of the first lines are a bar: 0 where the picture begins at once, or where it only fades in."""
    if len(lines) < _FEWEST:
        return 0
    colour = _medians(lines[1:3].reshape(1, -1))[0]
    plain: NDArray[np.bool_] = np.abs(lines - colour) <= PLAIN
    belongs = (plain.mean(axis=1) >= rule.share) & (np.abs(_medians(lines) - colour) <= _FLAT)
    if rule.ends:
        ends = max(1, round(lines.shape[1] * _MARGIN))
        belongs &= np.minimum(plain[:, :ends].mean(axis=1), plain[:, -ends:].mean(axis=1)) >= rule.ends
    belongs[0] |= belongs[1]  # it may be half another bar's, in a frame within a frame
    if belongs.all() or not belongs[0]:
        return 0
    count = int(belongs.argmin())
    count += _is_blend(lines, count, float(colour))
    beyond = np.abs(lines[count:count + 3] - lines[max(0, count - 2)])  # not from the colour: a sky drifts away from it
    return count if len(beyond) and beyond.mean() > _STEP else 0


def _medians(lines: Floats) -> Floats:
    """The (upper) median of each line. numpy's own would load a module, which a locked process can't."""
    middle = lines.shape[1] // 2
    medians: Floats = np.partition(lines, middle, axis=1)[:, middle]
    return medians


def _is_blend(lines: Floats, at: int, colour: float) -> bool:
    """Reducing a picture mixes the bar's last line with the picture's first: it counts to whom it has more of."""
    if at + 1 >= len(lines):
        return False
    here, next_one = np.abs(lines[at] - colour).mean(), np.abs(lines[at + 1] - colour).mean()
    return bool(here < next_one / 2)


# --- cuts -------------------------------------------------------------------------------------------------------------

def _cuts() -> Iterator[tuple[float, float, float, float]]:
    """(left, top, right, bottom): fractions of the original that may be missing."""
    for cut in _SIDE_CUTS:
        yield from ((cut, 0, 0, 0), (0, cut, 0, 0), (0, 0, cut, 0), (0, 0, 0, cut))
    for cut in _PAIR_CUTS:
        yield from ((cut, 0, cut, 0), (0, cut, 0, cut))
    for cut in _CORNER_CUTS:
        yield from ((cut, cut, 0, 0), (0, cut, cut, 0), (0, 0, cut, cut), (cut, 0, 0, cut))
    yield from ((cut,) * 4 for cut in _ALL_CUTS)


def _grown(base: View, left: float, top: float, right: float, bottom: float) -> View:
    """``base`` with what was cut from it grown back: its edges go on, which is the best guess at what was there."""
    across = (1 - base.left - base.right) / (1 - left - right)
    down = (1 - base.top - base.bottom) / (1 - top - bottom)
    return View(base.left - left * across, base.top - top * down, base.right - right * across,
                base.bottom - bottom * down)
