"""Reading what a worker says. It may have been taken over by its file, so nothing is believed before it is checked."""
from __future__ import annotations

import json
import os
import select
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tid_desktop import framing
from tid_desktop.errors import InternalError, TimedOut
from tid_desktop.fingerprint.model import (
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
_STEPS = 100
# One bit for each of 256 coefficients above their lower median: at most 128; each tie takes one away, and a hash with
# over 31 ties is not sent (fingerprint.variants).
_BITS = range(128 - 31, 128 + 1)
_VIDEO_COPIES = (StandsFor.ORIGINAL, StandsFor.MIRROR)


class BadAnswer(InternalError):
    """The worker said something that a worker never says."""


@dataclass
class Budget:
    """The time a worker may take: for a picture in all, for a video for each hundredth of it.

    Kept by the pool, from the kernel's count. ``wall`` is there for a worker that waits: a dead disk, or a machine
    that gives it no turn.
    """

    pid: int
    cpu_seconds: float
    wall_seconds: float

    def __post_init__(self) -> None:
        self._step = 0
        self._renew()

    def advance(self, fraction: float) -> None:
        """A video has got as far as ``fraction``."""
        step = int(fraction * _STEPS)
        if step > self._step:
            self._step = step
            self._renew()

    def check(self) -> None:
        """Raises TimedOut when one of them is used up."""
        if time.monotonic() > self._wall_until or _cpu_seconds(self.pid) > self._cpu_until:
            raise TimedOut

    def _renew(self) -> None:
        self._wall_until = time.monotonic() + self.wall_seconds
        self._cpu_until = _cpu_seconds(self.pid) + self.cpu_seconds


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
    reached, frames = 0.0, 0
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
        reached, frames = _further(untrusted, reached), frames + 1
        if frames > wire.PROGRESS_STEPS:
            raise BadAnswer("too much progress")
        budget.advance(reached)
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
        untrusted = json.loads(frame)
    except (ValueError, RecursionError):
        raise BadAnswer("not JSON") from None
    if not isinstance(untrusted, dict):
        raise BadAnswer("not an object")
    return untrusted


def _further(untrusted: dict[str, object], reached: float) -> float:
    fraction = untrusted.get("progress")
    if set(untrusted) != {"progress"} or not isinstance(fraction, int | float):
        raise BadAnswer("neither progress nor report")
    if not reached < fraction <= 1:  # also refuses NaN
        raise BadAnswer("progress that doesn't grow")
    return float(fraction)
