"""Packets of a video -> the frames that are asked for, decoding no more than these need.

A key frame is decoded alone. What lies between two of them is decoded only where a step (a second, as a rule) would
else be without a frame, only up to the first frame of that step, and without the frames before it that no other frame
needs. Nothing that a file says of itself is trusted with a frame: a packet is a key frame when a decoder that saw
nothing else makes a whole picture of it, and until then what came before it is kept. So no step is without a frame
that has one in a full decode, and each packet is decoded at most twice.
"""
from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from typing import Protocol, cast

import av
from av.codec.context import CodecContext, ThreadType
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from tid_desktop.errors import DamagedFile
from tid_desktop.fingerprint.model import MAX_SECONDS

# H.264 and HEVC allow 16 frames that come after a key frame and are shown before it. In slower videos these could be
# all the frames of a second, and they need what came before the key frame.
_SLOW = 17.0
_RATE = 25.0  # where the file has no times and doesn't tell its rate either
_MAX_LIES = 8  # key frames that were none, before no more are tried
_MAX_OWED = 64  # steps that wait for a frame at once: then the times make no sense
_LONG = 256  # packets kept, from which on even a key frame that nobody asks for is a welcome new start
_MAX_KEPT, _MOST_KEPT = 64 << 20, 4096  # bytes of packets kept, and packets

Timed = tuple[float, VideoFrame]


class Plan(Protocol):
    """Which frames are asked for: one in each step. Times are seconds from the first frame."""

    def start(self, at: float) -> float:
        """Where the step begins in which ``at`` lies."""

    def covered(self, at: float) -> bool:
        """Whether no frame is asked for at this time, or not any more."""


class Reader:
    """Meets a video's packets in turn. ``_main`` is the decoder that follows it, as late as it may; ``_kept`` are the
    packets that it would get next. ``_lone`` is shown key frames only, each one as if it was the first.
    """

    def __init__(self, video: VideoStream, plan: Plan) -> None:
        rate = float(video.average_rate or video.base_rate or 0)
        self._plan, self._base, self._rate = plan, video.time_base or Fraction(1), rate or _RATE
        self._main, self._lone = video.codec_context, _lone(video.codec_context)
        self._main.thread_type = ThreadType.AUTO
        self._skips = _marks_what_no_frame_needs(self._main)
        self._thorough = rate < _SLOW
        self._kept: deque[Packet[VideoStream]] = deque()
        self._kept_bytes = 0
        self._restart = False  # what is kept begins with a key frame, not where the main decoder stands
        self._origin: float | None = None  # the first frame's time
        self._early: list[int] = []  # timestamps of packets from before it was known
        self._owed: dict[float, float] = {}  # where a step begins that has no frame yet: time of its last packet
        self._shown, self._count, self._lies = -1.0, 0, 0

    def meet(self, packet: Packet[VideoStream]) -> Iterator[Timed]:
        """The frames that are due now that this packet has come."""
        if packet.pts is None:
            self._thorough = True  # times will be counted, so no frame may be missing
        if self._origin is None or self._thorough:
            self._keep(packet)
            yield from self._catch_up(math.inf, everything=True)
            return
        at = self._seconds(cast(int, packet.pts))
        if packet.is_keyframe and not packet.is_discard and self._welcome(at):
            yield from self._catch_up(self._plan.start(at))
            frame = None if self._owes(math.inf, but=self._plan.start(at)) else self._alone(packet)
            if frame:
                self._kept.clear()
                self._kept_bytes, self._restart = 0, True
                self._keep(packet)
                if not self._plan.covered(at):
                    yield at, frame
                return
        self._keep(packet)
        if not packet.is_discard:  # edited out
            self._owe(at)
        all_told = at if packet.dts is None else min(at, self._seconds(packet.dts))  # no later packet is shown earlier
        too_much = len(self._kept) > _MOST_KEPT or self._kept_bytes > _MAX_KEPT
        yield from self._catch_up(self._plan.start(all_told), everything=too_much)

    def finish(self) -> Iterator[Timed]:
        """The frames that are due at the end of the file. Raises DamagedFile if it had none at all."""
        yield from self._catch_up(math.inf, everything=self._thorough)
        if self._origin is None or self._thorough or self._owes(math.inf):
            yield from self._show(_decode(self._main, None))
        if self._origin is None:
            raise DamagedFile

    def _seconds(self, timestamp: int) -> float:
        return round(float(timestamp * self._base) - (self._origin or 0.0), 3)

    def _keep(self, packet: Packet[VideoStream]) -> None:
        self._kept.append(packet)
        self._kept_bytes += packet.size

    def _welcome(self, at: float) -> bool:
        return not self._plan.covered(at) or len(self._kept) > _LONG

    def _owe(self, at: float) -> None:
        if not self._plan.covered(at):
            self._owed[self._plan.start(at)] = at
            self._thorough |= len(self._owed) > _MAX_OWED

    def _owes(self, before: float, *, but: float | None = None) -> bool:
        """Whether a step before that time, other than ``but``, has no frame and may still get one."""
        self._owed = {start: at for start, at in self._owed.items()
                      if at > self._shown and not self._plan.covered(at)}
        return any(at < before and self._plan.start(at) != but for at in self._owed.values())

    def _catch_up(self, before: float, *, everything: bool = False) -> Iterator[Timed]:
        """Let the main decoder follow until no step before that time is owed a frame."""
        while self._kept and (everything or self._owes(before)):
            packet = self._kept.popleft()
            self._kept_bytes -= packet.size
            yield from self._follow(packet)

    def _follow(self, packet: Packet[VideoStream]) -> Iterator[Timed]:
        if self._restart:
            self._main.flush_buffers()
            self._restart = False
        if self._origin is None and packet.pts is not None and not packet.is_discard:
            self._early.append(packet.pts)
        if self._skips:
            self._main.skip_frame = "NONREF" if self._is_needless(packet) else "DEFAULT"
        yield from self._show(_decode(self._main, packet))

    def _is_needless(self, packet: Packet[VideoStream]) -> bool:
        if self._thorough or self._origin is None or packet.pts is None:
            return False
        return self._plan.covered(self._seconds(packet.pts))

    def _show(self, frames: list[VideoFrame]) -> Iterator[Timed]:
        for frame in frames:
            time = self._count / self._rate if frame.pts is None else float(frame.pts * self._base)
            self._count += 1
            if self._origin is None:
                self._begin(time)
            at = round(time - cast(float, self._origin), 3)
            if at <= MAX_SECONDS:
                self._shown = max(self._shown, at)
            if not self._plan.covered(at):
                yield at, frame

    def _begin(self, time: float) -> None:
        self._origin = time
        for timestamp in self._early:
            self._owe(self._seconds(timestamp))
        self._early = []

    def _alone(self, packet: Packet[VideoStream]) -> VideoFrame | None:
        """The frame of a packet that needs no other one."""
        frames = _decode(self._lone, packet) + _decode(self._lone, None)
        self._lone.flush_buffers()
        if frames and frames[0].key_frame and frames[0].pict_type == PictureType.I and not frames[0].is_corrupt:
            return frames[0]
        self._lies += 1
        self._thorough |= self._lies > _MAX_LIES
        return None


def _lone(main: VideoCodecContext) -> VideoCodecContext:
    """A second decoder for the same video, without threads, which would hold frames back."""
    context = cast(VideoCodecContext, CodecContext.create(main.codec, "r"))
    context.extradata, context.thread_count = main.extradata, 1
    context.width, context.height = main.width, main.height
    return context


def _marks_what_no_frame_needs(main: VideoCodecContext) -> bool:
    """Whether FFmpeg can tell by the frame itself that no other one needs it. In HEVC with temporal layers that mark
    speaks of one layer alone; how many there are is in the "hvcC" box (ISO/IEC 14496-15, 8.3.3.1.2).
    """
    if main.name == "hevc":
        box = main.extradata or b""
        return len(box) > 22 and box[0] == 1 and box[21] >> 3 & 7 == 1
    return main.name in ("h264", "mpeg4")


def _decode(context: VideoCodecContext, packet: Packet[VideoStream] | None) -> list[VideoFrame]:
    """What comes out for a packet, or at the end (None). Like a player, go on after broken packets."""
    try:
        return context.decode(packet)
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        return []
