"""A video's frames, one a second -> vPDQ: the PDQ of each frame, with its second. Decoded by PyAV (FFmpeg).

vPDQ (facebook/ThreatExchange, vpdq/) hashes frames as 8-bit RGB; so does this, hence the same hashes to the bit.
"""
from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO, NamedTuple, cast

import av
import av.subtitles.stream  # PyAV imports it at the first file with subtitles: too late for a locked process
from av.buffer import Buffer
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from tid_desktop.errors import DamagedFile, NoFrames, ProtectedFile, TooBig
from tid_desktop.fingerprint.image import MAX_PIXELS, hash_picture
from tid_desktop.fingerprint.model import MAX_SECONDS, MAX_VIDEO_FINGERPRINTS, Fingerprint, SignalType, StandsFor
from tid_desktop.fingerprint.pdq import PdqHash
from tid_desktop.fingerprint.variants import TURNS, UPRIGHT, Turn, is_useful

CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi"  # FFmpeg's own names; MOV and M4V are read by the first
SENT = (StandsFor.ORIGINAL, StandsFor.MIRROR)  # of each frame (DESIGN section 4)
MAX_FRAMES = MAX_VIDEO_FINGERPRINTS // len(SENT)
_OPTIONS = {"format_whitelist": CONTAINERS, "protocol_whitelist": "none"}  # no list of other files, no addresses
# A display matrix without its scale: what it does to a step to the right and to a step down, as (x, y) each.
_MATRIX_TURNS = {(1, 0, 0, 1): UPRIGHT, (0, 1, -1, 0): TURNS[StandsFor.TURN_90],
                 (-1, 0, 0, -1): TURNS[StandsFor.TURN_180], (0, -1, 1, 0): TURNS[StandsFor.TURN_270],
                 (-1, 0, 0, 1): TURNS[StandsFor.MIRROR], (0, -1, -1, 0): TURNS[StandsFor.MIRROR_TURN_90],
                 (1, 0, 0, -1): TURNS[StandsFor.MIRROR_TURN_180], (0, 1, 1, 0): TURNS[StandsFor.MIRROR_TURN_270]}
_ROTATIONS = {90: TURNS[StandsFor.TURN_270], -90: TURNS[StandsFor.TURN_90], 180: TURNS[StandsFor.TURN_180],
              -180: TURNS[StandsFor.TURN_180]}  # counter-clockwise degrees; without the mirrors

Progress = Callable[[float], None]


class FrameHash(NamedTuple):
    """The hashes of one frame, as it is shown and mirrored; ``at``: seconds from the first frame."""

    at: float
    hashes: dict[StandsFor, PdqHash]


def hash_video(stream: BinaryIO, digest: str, progress: Progress) -> tuple[Fingerprint, ...]:
    """All fingerprints of a video file: ``digest`` (its MD5) first, then those of the frames that have enough to see.

    Raises what ``hash_frames`` raises.
    """
    whole = Fingerprint(SignalType.MD5, digest, None, StandsFor.FILE)
    return (whole, *(Fingerprint(SignalType.VPDQ, result.value, result.quality, name, at=frame.at)
                     for frame in hash_frames(stream, progress)
                     for name, result in frame.hashes.items() if is_useful(result)))


def hash_frames(stream: BinaryIO, progress: Progress, *, every_frame: bool = False) -> list[FrameHash]:
    """Hash the first frame of each second, in wider even steps if that is over MAX_FRAMES; or every frame there is.

    Raises NoFrames (audio only), ProtectedFile, DamagedFile (nothing to decode), TooBig, MemoryError.
    """
    kept: list[FrameHash] = []
    step, due = 1.0, 0.0
    with _open(stream) as container:
        video = _video_stream(container)
        length = (container.duration or 0) / av.time_base
        for at, frame in _timed(video, _decode(container, video)):
            if at < due and not every_frame:
                continue
            kept.append(FrameHash(at, _hash(frame)))
            if len(kept) > MAX_FRAMES and not every_frame:
                kept, step = kept[::2], step * 2
            due = (at // step + 1) * step
            progress(min(at / length, 1.0) if length > 0 else 0.0)
    return kept


def _open(stream: BinaryIO) -> InputContainer:
    try:
        return av.open(stream, mode="r", options=dict(_OPTIONS), metadata_errors="replace")
    except MemoryError:  # FFmpeg's own is one, too
        raise
    except (av.FFmpegError, ValueError):
        raise DamagedFile from None


def _video_stream(container: InputContainer) -> VideoStream:
    """The first moving picture; a song's cover is none."""
    for video in container.streams.video:
        if not video.disposition & Disposition.attached_pic:
            break
    else:
        raise NoFrames
    if video.codec_context is None:
        raise DamagedFile  # a codec that this FFmpeg doesn't have
    video.thread_type = "AUTO"
    return video


def _decode(container: InputContainer, video: VideoStream) -> Iterator[VideoFrame]:
    """Every frame that can be decoded. Like a player, it goes on after broken packets and stops where the file ends.

    Raises ProtectedFile for encrypted packets (ISO/IEC 23001-7), DamagedFile if there was no frame at all.
    """
    empty = True
    for packet in _packets(container, video):
        if packet.has_sidedata("encryption_info"):
            raise ProtectedFile
        try:
            frames = packet.decode()
        except MemoryError:
            raise
        except (av.FFmpegError, ValueError):
            continue
        for frame in frames:
            empty = False
            yield frame
    if empty:
        raise DamagedFile


def _packets(container: InputContainer, video: VideoStream) -> Iterator[Packet[VideoStream]]:
    try:
        yield from container.demux(video)
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        return  # the file ends here


def _timed(video: VideoStream, frames: Iterable[VideoFrame]) -> Iterator[tuple[float, VideoFrame]]:
    """Frames with their seconds from the first one, never going back; counted where the file has no times."""
    rate = float(video.average_rate or video.base_rate or 0) or 25.0
    first, last = None, -1.0
    for number, frame in enumerate(frames):
        time = frame.time if frame.time is not None else number / rate
        first = time if first is None else first
        at = round(time - first, 3)
        if last < at <= MAX_SECONDS:
            last = at
            yield at, frame


def _hash(frame: VideoFrame) -> dict[StandsFor, PdqHash]:
    """Colours are made with BT.601 whatever the file says, because the reference's conversion knows nothing else."""
    if frame.width * frame.height > MAX_PIXELS:
        raise TooBig
    try:
        plane = frame.reformat(format="rgb24", src_colorspace="ITU601", dst_colorspace="ITU601", threads=1).planes[0]
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        raise DamagedFile from None
    order = 1 if plane.line_size > 0 else -1  # bottom-up frames are kept from their last row on
    picture = Image.frombuffer("RGB", (frame.width, frame.height), cast(bytes, plane),
                               "raw", "RGB", abs(plane.line_size), order)
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
