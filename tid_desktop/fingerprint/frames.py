"""A video file -> those of its frames that are asked for, with their seconds. By PyAV (FFmpeg).

The file is read once, from its start to its end: no index of a hostile file can send us round in circles.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

import av
import av.subtitles.stream  # PyAV imports it at the first file with subtitles: too late for a locked process
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard, Disposition
from av.video.stream import VideoStream

from tid_desktop.errors import DamagedFile, NoFrames, ProtectedFile
from tid_desktop.fingerprint.lazy import Plan, Reader, Timed

CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi"  # FFmpeg's own names; MOV and M4V are read by the first
_OPTIONS = {"format_whitelist": CONTAINERS, "protocol_whitelist": "none"}  # no list of other files, no addresses

Progress = Callable[[float], None]
Claim = Callable[[float], None]


def unheard(seconds: float) -> None:
    """For a caller who doesn't ask how long a video says it is."""


def read(stream: BinaryIO, plan: Plan, progress: Progress, claim: Claim = unheard) -> Iterator[Timed]:
    """The frames that ``plan`` asks for. Whoever takes one tells ``plan`` so before taking the next.

    ``claim`` is told once how many seconds the file says it has, 0 when it doesn't say.

    Raises NoFrames (audio only), ProtectedFile, DamagedFile (nothing to decode),
    MemoryError.
    """
    with _open(stream) as container:
        video = _video_stream(container)
        claim((container.duration or 0) / av.time_base)
        reader, reached = Reader(video, plan), 0.0
        for packet in _packets(container, video):
            if packet.has_sidedata("encryption_info"):  # ISO/IEC 23001-7
                raise ProtectedFile
            yield from reader.meet(packet)
            reached = max(reached, _fraction(packet, container, video))  # frames come in another order than packets
            progress(reached)
        yield from reader.finish()


def _open(stream: BinaryIO) -> InputContainer:
    try:
        return av.open(stream, mode="r", options=dict(_OPTIONS), metadata_errors="replace")
    except MemoryError:  # FFmpeg's own is one, too
        raise
    except (av.FFmpegError, ValueError):
        raise DamagedFile from None


def _video_stream(container: InputContainer) -> VideoStream:
    """The first moving picture; a song's cover is none. The other streams are not read."""
    for video in container.streams.video:
        if not video.disposition & Disposition.attached_pic:
            break
    else:
        raise NoFrames
    if video.codec_context is None:
        raise DamagedFile  # a codec that this FFmpeg doesn't have
    for other in container.streams:
        if other.index != video.index:
            other.discard = Discard.all
    return video


def _packets(container: InputContainer, video: VideoStream) -> Iterator[Packet[VideoStream]]:
    """Like a player, stop where the file ends. Empty ones tell decoders to end, or stand for a frame left out."""
    try:
        yield from (packet for packet in container.demux(video) if packet.size)
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        return


def _fraction(packet: Packet[VideoStream], container: InputContainer, video: VideoStream) -> float:
    """How far we are: the mean of what the packet's time and its place in the file say, since either may lie."""
    parts = []
    if container.duration and packet.pts is not None:
        seconds = float((packet.pts - (video.start_time or 0)) * packet.time_base)
        parts.append(seconds * av.time_base / container.duration)
    if container.size > 0 and packet.pos is not None and packet.pos >= 0:
        parts.append(packet.pos / container.size)
    return sum(min(max(part, 0.0), 1.0) for part in parts) / len(parts) if parts else 0.0
