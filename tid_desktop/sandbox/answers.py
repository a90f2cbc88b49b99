"""Reading what a worker says. It may have been taken over by its file, so nothing is believed before it is checked."""
from __future__ import annotations

import json
import os
import select
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from tid_desktop import framing
from tid_desktop.errors import InternalError, TimedOut
from tid_desktop.fingerprint.model import (
    MAX_SECONDS,
    MIN_QUALITY,
    WIDE,
    FileStatus,
    Fingerprint,
    MediaKind,
    MediaReport,
    Reach,
    SignalType,
    StandsFor,
    Wish,
)
from tid_desktop.sandbox import wire

_TICK = 0.25  # seconds between two looks at the clocks
_FRAME_SECONDS = 10.0  # from a frame's first byte to its last
# A slow computer (two cores of 2012, no AVX2) needs about 4 seconds of CPU for a second of 4K H.265 at 30 frames, if it
# has to decode every frame. Twice that is room for one that is busy besides, and for 60 frames.
CPU_PER_SECOND = 8.0
_READ_A_SECOND = 20_000_000  # bytes; reading and MD5 on that computer, from a slow stick
# Bytes for a second of video: of a still screen, recorded, and of a good phone. A file that claims to be thinner than
# the first is not believed; one that claims to be denser than the second may have a broken head, and loses nothing.
_THIN, _DENSE = 1_000, 500_000
# One bit for each of 256 coefficients above their lower median: at most 128; each tie takes one away, and a hash with
# over 31 ties is not sent (fingerprint.variants).
_BITS = range(128 - 31, 128 + 1)
_VIDEO_COPIES = (StandsFor.ORIGINAL, StandsFor.MIRROR)


class BadAnswer(InternalError):
    """The worker said something that a worker never says."""


class Budget:
    """The time a worker may take, by the kernel's count; it can move the limit once, as far as its file is long.

    A picture gets ``cpu_seconds``, and what reading ``size`` bytes takes. A video gets CPU_PER_SECOND for each second
    of the length that it claims, once; the claim counts only as far as so many bytes can hold such a video. The clock
    on the wall gets more by the same factor. It is there for a worker that waits, on a dead disk, or on a computer that
    gives it no turn; one that says nothing new for ``wall_seconds`` has stopped.
    """

    def __init__(self, pid: int, size: int, *, cpu_seconds: float, wall_seconds: float,
                 total_cpu_seconds: float) -> None:
        self._pid, self._size = pid, size
        self._base, self._wall, self._total = cpu_seconds, wall_seconds, total_cpu_seconds
        self._started = self._heard = time.monotonic()
        self._cpu_before = _cpu_seconds(pid)
        self._cpu = min(self._total, cpu_seconds + size / _READ_A_SECOND)

    def claim(self, length: float) -> None:
        """The worker has found a video that says it is ``length`` seconds long, 0 when it doesn't say."""
        seconds = min(max(length, self._size / _DENSE), self._size / _THIN)
        self._cpu = min(self._total, self._cpu + seconds * CPU_PER_SECOND)

    def heard(self) -> None:
        """The worker has said that it got further."""
        self._heard = time.monotonic()

    def check(self) -> None:
        """Raises TimedOut when the time is used up."""
        now = time.monotonic()
        if now - self._heard > self._wall or now - self._started > self._wall * self._cpu / self._base:
            raise TimedOut
        if _cpu_seconds(self._pid) - self._cpu_before > self._cpu:
            raise TimedOut


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # ended; the channel tells
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # utime, stime; man 5 proc


def read_report(fd: int, budget: Budget, progress: Callable[[float], None], wish: Wish) -> MediaReport | None:
    """Follow a worker to its report; None when it ended without one. ``wish``: what it was asked for.

    Raises TimedOut, BadAnswer, FramingError, MalformedReport.
    """
    reached, frames, claimed = 0.0, 0, False
    while True:
        frame = _next_frame(fd, budget)
        if frame is None:
            return None
        untrusted = _parse(frame)
        if set(untrusted) == {"report"}:
            report = _rebuild(untrusted["report"], wish)
            if _next_frame(fd, budget) is not None:
                raise BadAnswer("more after the report")
            return report
        if set(untrusted) == {"length"} and not claimed:
            claimed = True
            budget.claim(_length(untrusted["length"]))
            continue
        reached, frames = _further(untrusted, reached), frames + 1
        if frames > wire.PROGRESS_STEPS:
            raise BadAnswer("too much progress")
        budget.heard()
        progress(reached)


def _rebuild(untrusted: object, wish: Wish) -> MediaReport:
    try:
        report = MediaReport.from_json(untrusted)
    except (ArithmeticError, TypeError, ValueError):  # numbers that no float can hold, and their like
        raise BadAnswer("malformed report") from None
    check(report, wish)
    return report


def check(report: MediaReport, wish: Wish) -> None:
    """What MediaReport.from_json can't see: that the set of fingerprints is one that this wish makes.

    Raises BadAnswer.
    """
    if report.details and not wish.details:
        raise BadAnswer("details that nobody wished for")
    if not report.status.usable:
        return
    files = [f for f in report.fingerprints if f.signal_type is SignalType.MD5]
    others = [f for f in report.fingerprints if f.signal_type is not SignalType.MD5]
    if len(files) != 1 or bool(others) != (report.status is FileStatus.READY):
        raise BadAnswer("fingerprints don't fit the status")
    if others and report.kind is MediaKind.IMAGE:
        _check_copies([f.stands_for for f in others], wish.reach)
    if not all(map(_plausible, others)):
        raise BadAnswer("no hash of a picture")


def _check_copies(copies: list[StandsFor], reach: Reach) -> None:
    """No more of a picture than was asked for."""
    if StandsFor.ORIGINAL not in copies:
        raise BadAnswer("turns without the original")
    if copies.count(StandsFor.TRIMMED) > len(StandsFor.turns()):
        raise BadAnswer("more turns than there are")
    if sum(copy in WIDE for copy in copies) > reach.more:
        raise BadAnswer("a wider set than was asked for")


def _plausible(fingerprint: Fingerprint) -> bool:
    if fingerprint.signal_type is SignalType.VPDQ and fingerprint.stands_for not in _VIDEO_COPIES:
        return False
    return (fingerprint.quality or 0) >= MIN_QUALITY and int(fingerprint.value, 16).bit_count() in _BITS


def _next_frame(fd: int, budget: Budget) -> bytes | None:
    poller = select.poll()
    poller.register(fd, select.POLLIN)
    while not poller.poll(_TICK * 1000):
        budget.check()
    budget.check()
    try:
        return framing.receive(fd, limit=wire.ANSWER_LIMIT, deadline=time.monotonic() + _FRAME_SECONDS)
    except ConnectionResetError:  # killed with words of ours still unread
        return None


def _parse(frame: bytes) -> dict[str, object]:
    try:
        untrusted = json.loads(frame, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise BadAnswer("not JSON") from None
    if not isinstance(untrusted, dict):
        raise BadAnswer("not an object")
    return untrusted


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _further(untrusted: dict[str, object], reached: float) -> float:
    fraction = untrusted.get("progress")
    if set(untrusted) != {"progress"} or not isinstance(fraction, int | float):
        raise BadAnswer("neither progress nor report")
    if not reached < fraction <= 1:  # also refuses NaN
        raise BadAnswer("progress that doesn't grow")
    return float(fraction)


def _length(untrusted: object) -> float:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float) or not 0 <= untrusted <= MAX_SECONDS:
        raise BadAnswer("no length of a video")
    return float(untrusted)
