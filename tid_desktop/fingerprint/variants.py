"""Which copies of a picture one set of hashes finds: the eight turns and mirrors, and the wide sets.

Turns cost next to nothing and reveal next to nothing beyond a single hash (DESIGN section 4). No turned picture is
made: they come out of the four planes of ``pdq.reduce``, bit for bit the hashes of the really turned pictures, or are
turns of one plane that a symmetric tent made.

A wide set adds cut, framed and tilted copies. It finds more of them **and reveals more**: 64 hashes together rebuild a
small portrait. It is made only when it is wished for, and a hotline's profile has to allow it.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from tid_desktop.fingerprint.model import MIN_QUALITY, StandsFor
from tid_desktop.fingerprint.pdq import Floats, PdqHash, hash_plane
from tid_desktop.fingerprint.views import BLACK, WHITE, Lens, View

MAX_TIES = 31  # more noise bits than a matcher's usual threshold: such a hash is not worth sending
MIN_APART = 10  # bits: a hash nearer than this to another one of its picture finds nothing new

# Cut, framed and tilted copies, the most useful first: chosen greedily on 136 photos by recall over 19 families of
# edits, without frames on both axes beyond 2 % or tilts with corners beyond 3.5 degrees, under which unrelated pictures
# come near each other. All numbers are per cent of the picture's width or height, tilts are degrees counter-clockwise.
#   L R T B n    cut from that side            TnBn LnRn LRn TBn   cut from two sides         alln   from each side
#   box l/t/r/b  cut by these amounts          asp w:h             the largest centred cut of this shape
#   padTBn padLRn   bars on two sides (any plain colour has the same hash)      padnB padnW    a black or white border
#   memeTn memeBn   a bar on one side          fit w:h             bars that make it this shape
#   tilt d       black corners                 cut d               the largest window without corners
#   grown d      on a canvas that holds all of it
_WIDE = """
    all2 asp4:5 asp16:9 asp1:1 asp9:16 asp3:4 padTB15 pad2B all5 L3 B3 T3 T9 LR4.5 fit16:9 memeT20 padTB8 B11
    memeT12 R3 B15 padTB26 TB4.5 T10B6 R11 L11 B7 fit4:5 L7 memeT30 all7 memeB20 R15 T13 tilt-2.5 tilt2.5 R7
    box0/7/0/1 T6B10 pad2W T18 box11/0/8/0 L15 B21 all5:mirror padLR5 L6R10 cut2.5 R24 box7/0/5/0 L24 padLR26
    R18 T24 cut-3.5 L10R15 all4 padLR15 grown-3.5 L18 all10 B24 memeT25
"""
_SIDES = re.compile(r"(?:([LRTB]{1,2}|all)([\d.]+))(?:([RB])([\d.]+))?")
_FRAME = re.compile(r"pad([\d.]+)([BW])|pad(TB|LR)([\d.]+)|meme([TB])([\d.]+)")
_SHAPE = re.compile(r"(asp|fit)(\d+):(\d+)")
_TILT = re.compile(r"(tilt|cut|grown)(-?[\d.]+)")
_LEAST_FILLED = 0.5  # of a "fit": with wider bars the frame outweighs the picture


_Number = TypeVar("_Number", bound=np.generic)


class Turn(NamedTuple):
    """One of the eight ways to lay a picture down: rows reversed, columns reversed, and then transposed."""

    rows: bool = False
    columns: bool = False
    transposed: bool = False

    def after(self, first: Turn) -> Turn:
        """``first``, and then this one."""
        rows, columns = (self.columns, self.rows) if first.transposed else (self.rows, self.columns)
        return Turn(first.rows ^ rows, first.columns ^ columns, first.transposed ^ self.transposed)

    def of(self, planes: Floats) -> Floats:
        """Pick the 64 x 64 plane of the picture turned this way (``planes`` as ``pdq.reduce`` gives them)."""
        plane: Floats = planes[int(self.rows), int(self.columns)]
        return plane.T if self.transposed else plane

    def lay(self, plane: NDArray[_Number]) -> NDArray[_Number]:
        """A plane of any shape, laid down this way."""
        laid = plane[::-1 if self.rows else 1, ::-1 if self.columns else 1]
        return laid.T if self.transposed else laid


UPRIGHT = Turn()

TURNS = {
    StandsFor.ORIGINAL: UPRIGHT,
    StandsFor.TURN_90: Turn(rows=True, transposed=True),
    StandsFor.TURN_180: Turn(rows=True, columns=True),
    StandsFor.TURN_270: Turn(columns=True, transposed=True),
    StandsFor.MIRROR: Turn(columns=True),
    StandsFor.MIRROR_TURN_90: Turn(rows=True, columns=True, transposed=True),
    StandsFor.MIRROR_TURN_180: Turn(rows=True),
    StandsFor.MIRROR_TURN_270: Turn(transposed=True),
}


def turns(planes: Floats, shown: Turn = UPRIGHT,
          wanted: Iterable[StandsFor] = tuple(TURNS)) -> dict[StandsFor, PdqHash]:
    """The hashes of a picture and of its turned copies, in the order of ``wanted``.

    ``planes`` are those of the pixels as stored; ``shown`` is the turn that a viewer gives them (EXIF orientation, a
    video's display matrix), so that what people see is what is matched.
    """
    return {name: hash_plane(TURNS[name].after(shown).of(planes)) for name in wanted}


def is_useful(result: PdqHash) -> bool:
    """Whether a platform could match by this hash: there is enough to see, and few of its bits are rounding noise."""
    return result.quality >= MIN_QUALITY and result.ties <= MAX_TIES


def turns_of(plane: Floats) -> Iterator[tuple[StandsFor, PdqHash]]:
    """The eight hashes of a 64 x 64 plane that a symmetric tent made: to turn that plane is to turn the picture."""
    return ((name, hash_plane(turn.lay(plane))) for name, turn in TURNS.items())


def distinct(there: Iterable[PdqHash],
             more: Iterable[tuple[StandsFor, PdqHash]]) -> Iterator[tuple[StandsFor, PdqHash]]:
    """Those of ``more`` that are worth sending: useful, and not within MIN_APART bits of one that is ``there``."""
    values = [int(result.value, 16) for result in there]
    for name, result in more:
        value = int(result.value, 16)
        if is_useful(result) and all((value ^ other).bit_count() > MIN_APART for other in values):
            values.append(value)
            yield name, result


# --- wide sets --------------------------------------------------------------------------------------------------------

class Variant(NamedTuple):
    """A changed copy that a hash would find."""

    stands_for: StandsFor
    view: View
    mirrored: bool = False


def wide(lens: Lens) -> Iterator[tuple[StandsFor, PdqHash]]:
    """The hashes of the ranked list, best first."""
    for variant in variants(lens.aspect):
        plane = lens.look(variant.view)
        yield variant.stands_for, hash_plane(plane[:, ::-1] if variant.mirrored else plane)


def variants(aspect: float) -> Iterator[Variant]:
    """The ranked list, as views of a picture of this shape (width over height)."""
    return filter(None, (variant(name, aspect) for name in _WIDE.split()))


def variant(name: str, aspect: float) -> Variant | None:
    """What an entry of the list means for a picture of this shape; None where it would be mostly bars."""
    name, _, mirrored = name.partition(":m")
    for kind, parse in ((StandsFor.CROP, _cut), (StandsFor.BARS, _framed), (StandsFor.TILT, _tilted)):
        view = parse(name, aspect)
        if view is not None:
            return Variant(kind, view, bool(mirrored))
    return None


def _cut(name: str, aspect: float) -> View | None:
    if name.startswith("box"):
        return View(*(float(part) / 100 for part in name[3:].split("/")))
    if shape := _SHAPE.fullmatch(name):
        if shape[1] == "fit":
            return None
        wanted = int(shape[2]) / int(shape[3])
        across, down = max(0.0, 1 - wanted / aspect) / 2, max(0.0, 1 - aspect / wanted) / 2
        return View(across, down, across, down)
    sides = _SIDES.fullmatch(name)
    if sides is None:
        return None
    first = "LTRB" if sides[1] == "all" else sides[1]
    amounts = dict.fromkeys(first, float(sides[2]) / 100)
    if sides[3]:
        amounts[sides[3]] = float(sides[4]) / 100
    return View(*(amounts.get(side, 0.0) for side in "LTRB"))


def _framed(name: str, aspect: float) -> View | None:
    if frame := _FRAME.fullmatch(name):
        if frame[1]:
            border = float(frame[1]) / 100 * max(aspect, 1)  # of the longer side, as a fraction of the height
            across, down = border / aspect, border
            return View(-across, -down, -across, -down, fill=BLACK if frame[2] == "B" else WHITE)
        added = float(frame[4] or frame[6]) / 100
        left, top, right, bottom = (-added if side in (frame[3] or frame[5]) else 0.0 for side in "LTRB")
        return View(left, top, right, bottom, fill=BLACK)
    shape = _SHAPE.fullmatch(name)
    if shape is None or shape[1] != "fit":
        return None
    wanted = int(shape[2]) / int(shape[3])
    if min(wanted / aspect, aspect / wanted) < _LEAST_FILLED:
        return None
    across, down = max(0.0, wanted / aspect - 1) / 2, max(0.0, aspect / wanted - 1) / 2
    return View(-across, -down, -across, -down, fill=BLACK)


def _tilted(name: str, aspect: float) -> View | None:
    tilt = _TILT.fullmatch(name)
    if tilt is None:
        return None
    degrees = float(tilt[2])
    cos, sin = np.cos(np.radians(abs(degrees))), np.sin(np.radians(abs(degrees)))
    if tilt[1] == "tilt":
        across = down = 0.0
    elif tilt[1] == "cut":
        across = down = (1 - 1 / (cos + max(aspect, 1 / aspect) * sin)) / 2
    else:
        across, down = (1 - cos - sin / aspect) / 2, (1 - cos - sin * aspect) / 2
    return View(across, down, across, down, degrees, BLACK)
