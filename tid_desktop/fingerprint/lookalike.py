"""Does this picture look cut out of that one? Local, for the person's own eyes: what is made here is never sent.

imagehash's crop-resistant hash (after "Efficient Cropping-Resistant Robust Image Hashing", Steinebach, Liu, Yannikos,
2014): the picture is parted into its bright and dark segments, and each gets a 64-bit gradient hash of its own, which
a cut elsewhere leaves alone. ``matching.looks_cut_out`` compares two pictures by them.
"""
from __future__ import annotations

from typing import BinaryIO

import imagehash
import numpy as np
from PIL import Image

from tid_desktop.fingerprint.image import open_picture, shown_turn
from tid_desktop.fingerprint.model import MAX_DETAILS

_SIDE = 512  # pixels: segments are looked for on 300, and hashed on this


def details(stream: BinaryIO) -> tuple[str, ...]:
    """A hash of each segment of a picture file, as it is shown: 16 hex digits each, at most MAX_DETAILS of them.

    Raises DamagedFile, TooBig, MemoryError.
    """
    picture = open_picture(stream, enough=_SIDE)
    small = picture.convert("RGBA").convert("L") if picture.has_transparency_data else picture.convert("L")
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    shown = Image.fromarray(np.ascontiguousarray(shown_turn(picture).lay(np.asarray(small))))
    segments = imagehash.crop_resistant_hash(shown).segment_hashes
    return tuple(sorted({str(segment) for segment in segments}))[:MAX_DETAILS]
