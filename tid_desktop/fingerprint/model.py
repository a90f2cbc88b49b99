"""What a fingerprint is, as data. Imports nothing heavy: every room and process may use it.

The worker answers with ``MediaReport.to_json``; the pool rebuilds it with ``MediaReport.from_json``, which refuses
everything that a report can't be, because the worker may have been taken over by a hostile file.
"""
from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tid_desktop.errors import InternalError

MIN_QUALITY = 50  # below it a PDQ hash says nothing (ThreatExchange's PDQ README); exact copies only
MAX_VIDEO_FINGERPRINTS = 600  # vpdq entries of one video, originals and mirrors together
MAX_DETAILS = 24  # of one picture
MAX_SECONDS = 360_000.0  # a hundred hours: no video second or working time is later


class MalformedReport(InternalError):
    """A report, fingerprint or hash string that breaks the format."""


class SignalType(StrEnum):
    """Names as in ThreatExchange. A ``vpdq`` fingerprint is one frame of a video, with its second in ``at``."""

    PDQ = "pdq"
    MD5 = "md5"
    VPDQ = "vpdq"


class MediaKind(StrEnum):
    """What a file turned out to be, by its content."""

    IMAGE = "image"
    VIDEO = "video"


class FileStatus(StrEnum):
    """What became of a file. All but READY and LOW_QUALITY mean that it has no fingerprints.

    The sentences are in errors.py, under the same codes.
    """

    READY = "ready"
    LOW_QUALITY = "low_quality"
    NOT_MEDIA = "not_media"
    EMPTY = "empty"
    DAMAGED = "damaged"
    PROTECTED = "protected"
    TOO_BIG = "too_big"
    NO_FRAMES = "no_frames"
    GONE = "gone"
    TIMED_OUT = "timed_out"
    INNER = "inner"

    @property
    def usable(self) -> bool:
        return self in (FileStatus.READY, FileStatus.LOW_QUALITY)


class StandsFor(StrEnum):
    """Which copy a fingerprint would find. Turns are clockwise; a mirror is left-right, applied before the turn.

    TRIMMED: without the plain bars around the picture. CROP, BARS, TILT: a cut, framed or tilted copy.
    """

    FILE = "file"
    ORIGINAL = "original"
    TURN_90 = "turn-90"
    TURN_180 = "turn-180"
    TURN_270 = "turn-270"
    MIRROR = "mirror"
    MIRROR_TURN_90 = "mirror-turn-90"
    MIRROR_TURN_180 = "mirror-turn-180"
    MIRROR_TURN_270 = "mirror-turn-270"
    TRIMMED = "trimmed"
    CROP = "crop"
    BARS = "bars"
    TILT = "tilt"

    @classmethod
    def turns(cls) -> tuple[StandsFor, ...]:
        """The whole picture in its eight ways to lie, as it is shown first."""
        return tuple(name for name in cls if name is not cls.FILE and name not in SEVERAL)


WIDE = frozenset({StandsFor.CROP, StandsFor.BARS, StandsFor.TILT})  # only in a wide set, which reveals more
SEVERAL = WIDE | {StandsFor.TRIMMED}  # a picture may have many of these; of the others one each


class Reach(StrEnum):
    """How many changed copies a picture's hashes shall find, and so how much they reveal together."""

    TURNS = "turns"
    WIDE_16 = "wide16"
    WIDE_64 = "wide64"

    @property
    def more(self) -> int:
        """Hashes beside the eight turns, at most."""
        return {Reach.TURNS: 0, Reach.WIDE_16: 16 - 8, Reach.WIDE_64: 64 - 8}[self]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a worker. ``details``: also what recognises a cut-out on this computer (never sent)."""

    reach: Reach = Reach.TURNS
    details: bool = False


WISH = Wish()  # where nobody says otherwise


_HEX = {SignalType.PDQ: re.compile(r"[0-9a-f]{64}"), SignalType.VPDQ: re.compile(r"[0-9a-f]{64}"),
        SignalType.MD5: re.compile(r"[0-9a-f]{32}")}
_DETAIL = re.compile(r"[0-9a-f]{16}")


def check_value(signal_type: SignalType, value: object) -> str:
    """Return ``value`` if it is a hash of that type in lower-case hex, else raise MalformedReport."""
    if not isinstance(value, str) or not _HEX[signal_type].fullmatch(value):
        raise MalformedReport("hash")
    return value


def check_details(record: object) -> tuple[str, ...]:
    """Return ``record`` if it is a picture's list of segment hashes, else raise MalformedReport."""
    if not isinstance(record, list) or len(record) > MAX_DETAILS:
        raise MalformedReport("details")
    if not all(isinstance(entry, str) and _DETAIL.fullmatch(entry) for entry in record):
        raise MalformedReport("details")
    return tuple(record)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One hash and what it stands for. ``quality`` is 0 to 100 (None for md5), ``at`` a video second (vpdq only)."""

    signal_type: SignalType
    value: str
    quality: int | None
    stands_for: StandsFor
    at: float | None = None

    def to_json(self) -> dict[str, Any]:
        record: dict[str, Any] = {"signal_type": str(self.signal_type), "value": self.value,
                                  "quality": self.quality, "stands_for": str(self.stands_for)}
        return record if self.at is None else {**record, "at": self.at}

    @classmethod
    def from_json(cls, record: object) -> Fingerprint:
        """Raises MalformedReport for anything that ``to_json`` can't have written."""
        if not isinstance(record, dict):
            raise MalformedReport("fingerprint")
        try:
            signal_type, stands_for = SignalType(record["signal_type"]), StandsFor(record["stands_for"])
            value, quality, at = check_value(signal_type, record["value"]), record["quality"], record.get("at")
        except (KeyError, ValueError, TypeError):
            raise MalformedReport("fingerprint") from None
        if set(record) - {"signal_type", "value", "quality", "stands_for", "at"}:
            raise MalformedReport("fingerprint")
        exact = signal_type is SignalType.MD5
        if exact != (stands_for is StandsFor.FILE) or exact != (quality is None):
            raise MalformedReport("fingerprint")
        if not exact and (type(quality) is not int or not 0 <= quality <= 100):
            raise MalformedReport("quality")
        if (signal_type is SignalType.VPDQ) != (at is not None):
            raise MalformedReport("at")
        if at is not None and not _is_seconds(at):
            raise MalformedReport("at")
        return cls(signal_type, value, quality, stands_for, at)


@dataclass(frozen=True, slots=True)
class MediaReport:
    """What the worker says of one file. ``seconds`` is working time.

    ``details`` recognise a cut-out on this computer, where they were wished for. They are sealed in the vault with a
    kept case, and no message has a place for them.
    """

    status: FileStatus
    kind: MediaKind | None = None
    seconds: float = 0.0
    fingerprints: tuple[Fingerprint, ...] = ()
    details: tuple[str, ...] = field(default=(), repr=False)

    def to_json(self) -> dict[str, Any]:
        record = {"kind": None if self.kind is None else str(self.kind), "status": str(self.status),
                  "seconds": round(self.seconds, 4), "fingerprints": [f.to_json() for f in self.fingerprints]}
        return {**record, "details": list(self.details)} if self.details else record

    @classmethod
    def from_json(cls, record: object) -> MediaReport:
        """Raises MalformedReport unless counts, types, ranges and the order of seconds are as they must be."""
        if not isinstance(record, dict) or set(record) - {"details"} != {"kind", "status", "seconds", "fingerprints"}:
            raise MalformedReport("report")
        try:
            status = FileStatus(record["status"])
            kind = None if record["kind"] is None else MediaKind(record["kind"])
        except ValueError:
            raise MalformedReport("report") from None
        if not _is_seconds(record["seconds"]) or not isinstance(record["fingerprints"], list):
            raise MalformedReport("report")
        if len(record["fingerprints"]) > MAX_VIDEO_FINGERPRINTS + 1:
            raise MalformedReport("too many fingerprints")
        fingerprints = tuple(map(Fingerprint.from_json, record["fingerprints"]))
        if bool(fingerprints) != status.usable or (fingerprints and kind is None):
            raise MalformedReport("report")
        _check_set(kind, fingerprints)
        details = check_details(record.get("details", []))
        if details and not fingerprints:
            raise MalformedReport("details of nothing")
        return cls(status, kind, float(record["seconds"]), fingerprints, details)


def _is_seconds(value: object) -> bool:
    return type(value) in (int, float) and math.isfinite(value) and 0 <= value <= MAX_SECONDS  # type: ignore[arg-type, operator]


def _check_set(kind: MediaKind | None, fingerprints: tuple[Fingerprint, ...]) -> None:
    """Fingerprints fit the kind of file, name each copy once, and a video's frames come in order of time."""
    wanted = {MediaKind.IMAGE: SignalType.PDQ, MediaKind.VIDEO: SignalType.VPDQ}
    if any(f.signal_type not in (SignalType.MD5, wanted.get(kind)) for f in fingerprints):  # type: ignore[arg-type]
        raise MalformedReport("signal type of another kind")
    keys = [(f.signal_type, f.stands_for, f.at, f.value if f.stands_for in SEVERAL else "") for f in fingerprints]
    if len(set(keys)) != len(keys):
        raise MalformedReport("the same copy twice")
    times = [f.at for f in fingerprints if f.at is not None]
    if times != sorted(times):
        raise MalformedReport("seconds out of order")
