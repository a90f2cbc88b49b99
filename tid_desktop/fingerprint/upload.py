"""The hashes of a picture that somebody uploads to a platform: as it is, and as it may have been before.

The platform's side of DESIGN section 4, through the exchange extension. What a person handed in stays one picture with
its turns; the computing, and the reach that it buys, are the platform's.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from tid_desktop.fingerprint import normalise
from tid_desktop.fingerprint.image import luma_strips, open_picture, reduced, shown_turn
from tid_desktop.fingerprint.pdq import MIN_SIDE, PdqHash, hash_plane
from tid_desktop.fingerprint.variants import is_useful, turns, turns_of
from tid_desktop.fingerprint.views import FULL, Lens, Shrinker


def hash_upload(stream: BinaryIO) -> list[str]:
    """Every useful hash of a picture file, each once: exact PDQ of the whole picture first, if that is useful.

    The whole and what is inside its bars are hashed in all eight turns, for feeds that hold no turned hashes; the
    guesses at what was cut off or tilted only as they lie.
    Raises DamagedFile, TooBig, MemoryError.
    """
    picture = open_picture(stream)
    if min(picture.size) < MIN_SIDE:
        return []
    shown, shrinker = shown_turn(picture), Shrinker(picture.height, picture.width)
    planes = reduced(picture, shrinker.watch(luma_strips(picture)))
    found = [*turns(planes, shown).values(), *_looks(Lens(shown.lay(shrinker.plane())))]
    return list(dict.fromkeys(result.value for result in found if is_useful(result)))


def _looks(lens: Lens) -> Iterator[PdqHash]:
    bases = normalise.bases(lens.plane)
    for view in bases:
        if view is not FULL:  # its exact hashes are there
            yield from (result for _, result in turns_of(lens.look(view)))
    for view in normalise.guesses(bases):
        yield hash_plane(lens.look(view))
