"""What is handed in: items and their fingerprints, as they travel.

Values check themselves when they are made, so one that exists can be sent. The words are those of fingerprint.model,
which this room can't import: a hotline's intake reads messages without any of the program's picture code.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tid_desktop.protocol import codec
from tid_desktop.protocol.codec import MalformedMessage

MAX_FINGERPRINTS = 8192  # of one case
MAX_VIDEO = 600  # vpdq entries of one video
MAX_SECONDS = 360_000.0
MIN_QUALITY = 50  # a picture hash of lower quality says nothing and is not sent

ITEM_ID = re.compile(r"[0-9a-f]{16}")
_HEX_64 = re.compile(r"[0-9a-f]{64}")
_HEX_32 = re.compile(r"[0-9a-f]{32}")


class Kind(StrEnum):
    """What an item was made from."""

    IMAGE = "image"
    VIDEO = "video"


class SignalType(StrEnum):
    """Names as in ThreatExchange. A ``vpdq`` entry is one frame of a video."""

    PDQ = "pdq"
    MD5 = "md5"
    VPDQ = "vpdq"


class StandsFor(StrEnum):
    """Which copy a fingerprint would find. Turns are clockwise; a mirror is applied before the turn.

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


SEVERAL = frozenset({StandsFor.TRIMMED, StandsFor.CROP, StandsFor.BARS, StandsFor.TILT})  # of the others one each
_PICTURE_HASH = {Kind.IMAGE: SignalType.PDQ, Kind.VIDEO: SignalType.VPDQ}


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One hash. ``quality`` is MIN_QUALITY to 100, None for md5; ``at`` a video second, kept to the millisecond."""

    signal_type: SignalType
    value: str
    quality: int | None
    stands_for: StandsFor
    at: float | None = None

    def __post_init__(self) -> None:
        set_field = object.__setattr__
        set_field(self, "signal_type", codec.word(SignalType, self.signal_type))
        set_field(self, "stands_for", codec.word(StandsFor, self.stands_for))
        exact = self.signal_type is SignalType.MD5
        codec.text(self.value, _HEX_32 if exact else _HEX_64)
        if exact != (self.stands_for is StandsFor.FILE) or exact != (self.quality is None):
            raise MalformedMessage("md5 stands for the file and has no quality")
        if self.quality is not None:
            codec.integer(self.quality, MIN_QUALITY, 100)
        if (self.signal_type is SignalType.VPDQ) != (self.at is not None):
            raise MalformedMessage("a second belongs to a video's frame")
        if self.at is not None:
            set_field(self, "at", _seconds(self.at))

    def to_json(self) -> dict[str, Any]:
        record: dict[str, Any] = {"signal_type": str(self.signal_type), "value": self.value, "quality": self.quality,
                                  "stands_for": str(self.stands_for)}
        if self.at is not None:  # RFC 8785 writes 2.0 as 2
            record["at"] = int(self.at) if self.at.is_integer() else self.at
        return record

    @classmethod
    def from_json(cls, record: object) -> Fingerprint:
        """Raises MalformedMessage."""
        return cls(**codec.members(record, {"signal_type", "value", "quality", "stands_for"}, {"at"}))


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_SECONDS:
        raise MalformedMessage("second")
    return round(float(value), 3)


@dataclass(frozen=True, slots=True)
class Item:
    """One picture or video: 16 random hex digits and its fingerprints, each copy once, frames in order of time."""

    item: str
    kind: Kind
    fingerprints: tuple[Fingerprint, ...]

    def __post_init__(self) -> None:
        codec.text(self.item, ITEM_ID)
        object.__setattr__(self, "kind", codec.word(Kind, self.kind))
        if not 1 <= len(self.fingerprints) <= MAX_VIDEO + 1:
            raise MalformedMessage("number of fingerprints")
        if any(f.signal_type not in (SignalType.MD5, _PICTURE_HASH[self.kind]) for f in self.fingerprints):
            raise MalformedMessage("signal type of another kind")
        if len({(f.signal_type, f.stands_for, f.at, f.value if f.stands_for in SEVERAL else "")
                for f in self.fingerprints}) != len(self.fingerprints):
            raise MalformedMessage("the same copy twice")
        times = [f.at for f in self.fingerprints if f.at is not None]
        if len(times) > MAX_VIDEO or times != sorted(times):
            raise MalformedMessage("frames")

    def to_json(self) -> dict[str, Any]:
        return {"item": self.item, "kind": str(self.kind), "fingerprints": [f.to_json() for f in self.fingerprints]}

    @classmethod
    def from_json(cls, record: object) -> Item:
        """Raises MalformedMessage. ``record["fingerprints"]`` may come straight from a MediaReport's JSON."""
        fields = codec.members(record, {"item", "kind", "fingerprints"})
        found = codec.array(fields["fingerprints"], 1, MAX_VIDEO + 1)
        return cls(fields["item"], fields["kind"], tuple(map(Fingerprint.from_json, found)))
