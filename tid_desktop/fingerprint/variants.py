"""Which copies of a picture one set of hashes finds: the eight turns and mirrors.

They cost next to nothing and reveal nothing beyond a single hash (DESIGN section 4). No turned picture is made: all
eight come out of the four planes of ``pdq.reduce`` and are bit for bit the hashes of the really turned pictures.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tid_desktop.fingerprint.model import MIN_QUALITY, StandsFor
from tid_desktop.fingerprint.pdq import Floats, PdqHash, hash_plane

MAX_TIES = 31  # more noise bits than a matcher's usual threshold: such a hash is not worth sending


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
