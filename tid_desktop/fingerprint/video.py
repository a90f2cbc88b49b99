"""A video's frames, one a second -> vPDQ: the PDQ of each frame, with its second.

vPDQ (facebook/ThreatExchange, vpdq/) hashes frames as 8-bit RGB; so does this, hence the same hashes to the bit.
"""
from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import BinaryIO, cast

import av
from av.buffer import Buffer
from av.video.frame import VideoFrame
from PIL import Image

from tid_desktop.errors import DamagedFile, TooBig
from tid_desktop.fingerprint import frames
from tid_desktop.fingerprint.frames import Claim, Progress, unheard
from tid_desktop.fingerprint.image import MAX_PIXELS, hash_picture
from tid_desktop.fingerprint.model import Fingerprint, SignalType, StandsFor
from tid_desktop.fingerprint.pdq import PdqHash
from tid_desktop.fingerprint.sampling import SENT, EveryFrame, FrameHash, Sampler
from tid_desktop.fingerprint.variants import TURNS, UPRIGHT, Turn, is_useful

# A display matrix without its scale: what it does to a step to the right and to a step down, as (x, y) each.
_MATRIX_TURNS = {(1, 0, 0, 1): UPRIGHT, (0, 1, -1, 0): TURNS[StandsFor.TURN_90],
                 (-1, 0, 0, -1): TURNS[StandsFor.TURN_180], (0, -1, 1, 0): TURNS[StandsFor.TURN_270],
                 (-1, 0, 0, 1): TURNS[StandsFor.MIRROR], (0, -1, -1, 0): TURNS[StandsFor.MIRROR_TURN_90],
                 (1, 0, 0, -1): TURNS[StandsFor.MIRROR_TURN_180], (0, 1, 1, 0): TURNS[StandsFor.MIRROR_TURN_270]}
_ROTATIONS = {90: TURNS[StandsFor.TURN_270], -90: TURNS[StandsFor.TURN_90], 180: TURNS[StandsFor.TURN_180],
              -180: TURNS[StandsFor.TURN_180]}  # counter-clockwise degrees; without the mirrors


def hash_video(stream: BinaryIO, digest: str, progress: Progress, claim: Claim = unheard) -> tuple[Fingerprint, ...]:
    """All fingerprints of a video file: ``digest`` (its MD5) first, then those of the frames that are worth sending.

    Raises what ``hash_frames`` raises.
    """
    return fingerprints(digest, hash_frames(stream, progress, Sampler(), claim))


def fingerprints(digest: str, kept: Iterable[FrameHash]) -> tuple[Fingerprint, ...]:
    """A video's MD5 and its frames' hashes as they are sent."""
    return (Fingerprint(SignalType.MD5, digest, None, StandsFor.FILE),
            *(Fingerprint(SignalType.VPDQ, result.value, result.quality, name, at=frame.at)
              for frame in kept for name, result in frame.hashes.items() if is_useful(result)))


def hash_frames(stream: BinaryIO, progress: Progress, sampler: Sampler | EveryFrame,
                claim: Claim = unheard) -> list[FrameHash]:
    """Hash the frames that ``sampler`` asks for; it keeps them.

    Raises NoFrames (audio only), ProtectedFile, DamagedFile (nothing to decode), TooBig, MemoryError.
    """
    for at, frame in frames.read(stream, sampler, progress, claim):
        sampler.take(FrameHash(at, _hash(frame)))
    return sampler.kept


def _hash(frame: VideoFrame) -> dict[StandsFor, PdqHash]:
    """Colours are made with BT.601 whatever the file says, because the reference's conversion knows nothing else."""
    if frame.width * frame.height > MAX_PIXELS:
        raise TooBig
    try:
        plane = frame.reformat(format="rgb0", src_colorspace="ITU601", dst_colorspace="ITU601", threads=1).planes[0]
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        raise DamagedFile from None
    order = 1 if plane.line_size > 0 else -1  # bottom-up frames are kept from their last row on
    picture = Image.frombuffer("RGBX", (frame.width, frame.height), cast(bytes, plane),  # Pillow's own layout: no copy
                               "raw", "RGBX", abs(plane.line_size), order)
    return hash_picture(picture, _shown_turn(frame), SENT)


def _shown_turn(frame: VideoFrame) -> Turn:
    """The turn that players apply: the display matrix, nine 32-bit numbers of which four tell the turn."""
    try:
        side_data = cast(Mapping[str, Buffer], frame.side_data)
    except ValueError:  # PyAV has no name for one of its kinds (stereo views, EXIF) and refuses them all
        return _ROTATIONS.get(frame.rotation, UPRIGHT)
    if "DISPLAYMATRIX" not in side_data:
        return UPRIGHT
    right_x, right_y, _, down_x, down_y, *_ = struct.unpack("9i", bytes(side_data["DISPLAYMATRIX"])[:36])
    return _MATRIX_TURNS.get(tuple(round(step / 65536) for step in (right_x, right_y, down_x, down_y)), UPRIGHT)
