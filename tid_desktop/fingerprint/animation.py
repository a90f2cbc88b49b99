"""Moving pictures in picture formats (GIF, WebP, AVIF, PNG) -> vPDQ. Decoded by Pillow, which lays frames over others.

Platforms turn them into videos or show their first frame, so they count as videos: one frame a second. One that is
over within a second is mostly known by its first frame, but may be cut anywhere: of such a one all frames that differ
are taken.
"""
from __future__ import annotations

from functools import partial
from typing import BinaryIO

from PIL import Image

from tid_desktop.errors import DamagedFile, TooBig
from tid_desktop.fingerprint.frames import Claim, Progress, unheard
from tid_desktop.fingerprint.image import MAX_PIXELS, decoding, hash_picture, load, shown_turn
from tid_desktop.fingerprint.model import MAX_SECONDS, Fingerprint
from tid_desktop.fingerprint.sampling import SECOND, SENT, FrameHash, Sampler
from tid_desktop.fingerprint.video import fingerprints

FORMATS = ("GIF", "WEBP", "AVIF", "PNG")
MAX_ALL_PIXELS = 40 * MAX_PIXELS  # of all frames: every one has to be decoded. Five minutes of full HD at 15 a second
_PIXELS_A_SECOND = 15 * 1920 * 1080
_STEP = 1 / 128  # seconds, shorter than any frame below; a power of two, so that steps add up to a whole second
_TOO_SHORT, _INSTEAD = 0.01, 0.1  # seconds: what browsers make of frames that were meant to be "as fast as you can"


def moves(stream: BinaryIO) -> bool:
    """Whether this picture file has several frames to show. What can't be read is no animation: it may be a picture."""
    try:
        return decoding(lambda: bool(getattr(_open(stream), "is_animated", False)))
    except (DamagedFile, TooBig):
        return False


def hash_animation(stream: BinaryIO, digest: str, progress: Progress,
                   claim: Claim = unheard) -> tuple[Fingerprint, ...]:
    """All fingerprints of a moving picture: ``digest`` (its MD5) first, then those of its frames.

    How long it is tell only the frames, so ``claim`` is told how long a film of so many pixels would be.

    Raises TooBig for more than MAX_PIXELS in a frame or MAX_ALL_PIXELS in all, DamagedFile (nothing to decode),
    MemoryError.
    """
    picture = decoding(lambda: _open(stream))
    numbers, sampler, at, pixels = decoding(lambda: _shown(picture)), Sampler(_STEP), 0.0, 0
    claim(len(numbers) * picture.width * picture.height / _PIXELS_A_SECOND)
    for number in numbers:
        try:
            seconds = decoding(partial(_load, picture, number))
        except DamagedFile:
            if number == numbers[0]:
                raise
            break  # like a viewer, show what there is
        pixels += picture.width * picture.height
        if pixels > MAX_ALL_PIXELS:  # a GIF's frames may be larger than its first one, and make it grow
            raise TooBig
        if not sampler.covered(at):
            sampler.take(FrameHash(at, hash_picture(picture, shown_turn(picture), SENT)))
        at = round(at + seconds, 3)
        if at > SECOND > sampler.step:
            sampler.widen(SECOND)
        progress((number + 1) / (numbers[-1] + 1))
    return fingerprints(digest, sampler.kept)


def _open(stream: BinaryIO) -> Image.Image:
    return Image.open(stream, formats=FORMATS)


def _shown(picture: Image.Image) -> range:
    """The numbers of its frames. A PNG may begin with a picture for viewers that can't show the others."""
    count = int(getattr(picture, "n_frames", 1))
    pixels = picture.width * picture.height
    if pixels > MAX_PIXELS or pixels * count > MAX_ALL_PIXELS:
        raise TooBig
    return range(int(bool(picture.info.get("default_image")) and count > 1), count)


def _load(picture: Image.Image, number: int) -> float:
    """Make ``picture`` show this frame, laid over those before it, and tell for how many seconds."""
    picture.seek(number)
    load(picture)
    seconds = float(picture.info.get("duration", 0)) / 1000
    return seconds if _TOO_SHORT < seconds <= MAX_SECONDS else _INSTEAD
