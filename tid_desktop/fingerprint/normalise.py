"""Undoing what people do to a picture before they upload it, so that one hash of the original still finds it.

For two users. Our own side asks ``trimmed``: a submitted picture with plain bars gets the hashes of its inside as well.
A platform's side asks ``views``: an upload is hashed as it is, without bars and captions, with the cut-off edges grown
back, and levelled. That costs the platform computing and reveals nothing of the person's picture: of it there is still
one hash with its turns. Every view is tried *besides* the whole upload, never in its place.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from tid_desktop.fingerprint import bars
from tid_desktop.fingerprint.pdq import Floats
from tid_desktop.fingerprint.views import FULL, View

# What a cut took, as a fraction of the original: each of these finds cuts of about two per cent more or less.
_SIDE_CUTS = (0.04, 0.08, 0.12, 0.17, 0.22, 0.28, 0.35)
_PAIR_CUTS = (0.04, 0.08, 0.125)  # from each of two opposite sides
_ALL_CUTS = (0.02, 0.045)  # from each side
_CORNER_CUTS = (0.04, 0.08, 0.13)  # from each of two sides that meet
_TILTS = (-10.0, -7.5, -5.0, -2.5, 2.5, 5.0, 7.5, 10.0)  # degrees


def trimmed(plane: Floats) -> View | None:
    """The inside of the bars around a picture, or None where there are none.

    ``plane``: its luma, 0 to 255, float32 of shape (height, width), about 512 pixels to the longer side.
    """
    return next(_insides(plane), None)


def bases(plane: Floats) -> list[View]:
    """The whole of an upload, and the inside of each kind of bars around it."""
    return [FULL, *_insides(plane)]


def views(plane: Floats) -> Iterator[View]:
    """How a platform should look at an upload: the whole of it first, then what it may have been before.

    Each view is hashed with ``views.Lens`` and PDQ, and dropped if its quality is under 50.
    """
    whole = bases(plane)
    yield from whole
    yield from guesses(whole)


def guesses(found: Iterable[View]) -> Iterator[View]:
    """What these bases may have been before: with cut-off edges grown back, and levelled."""
    for base in found:
        for cut in _cuts():
            yield _grown(base, *cut)
        for degrees in _TILTS:
            yield base._replace(tilt=degrees)


def _insides(plane: Floats) -> Iterator[View]:
    height, width = plane.shape
    return (View(box.left / width, box.top / height, 1 - box.right / width, 1 - box.bottom / height)
            for box in bars.find(plane))


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
