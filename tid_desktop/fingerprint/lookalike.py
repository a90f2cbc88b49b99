"""Does this picture look cut out of that one? Local, for the person's own eyes: what is made here is never sent.

imagehash's crop-resistant hash (after "Efficient Cropping-Resistant Robust Image Hashing", Steinebach, Liu, Yannikos,
2014): the picture is parted into its bright and dark segments, and each gets a 64-bit gradient hash of its own, which
a cut elsewhere leaves alone. ``matching.looks_cut_out`` compares two pictures by them.
"""
from __future__ import annotations

import imagehash
import numpy as np
from PIL import Image

from tid_desktop.fingerprint.model import MAX_DETAILS
from tid_desktop.fingerprint.pdq import Floats


def details(plane: Floats) -> tuple[str, ...]:
    """A hash of each segment of a picture, 16 hex digits each, at most MAX_DETAILS of them.

    ``plane``: its luma as it is shown, 0 to 255, float32 of shape (height, width); 512 pixels to a side are enough.
    """
    shown = Image.fromarray(plane.round().clip(0, 255).astype(np.uint8))
    segments = imagehash.crop_resistant_hash(shown).segment_hashes
    return tuple(sorted({str(segment) for segment in segments}))[:MAX_DETAILS]
