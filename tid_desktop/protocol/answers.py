"""What a hotline answers: where a case and each of its items stands, and what platforms said.

On the wire the platforms' names are listed once and items point at them, which keeps the largest answer (100 items, 20
platforms) inside the 64 KiB bucket. ``to_json`` is the form for people and programs: names in place.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from tid_desktop.protocol import buckets, codec
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.items import ITEM_ID, MAX_VIDEO, Kind
from tid_desktop.protocol.problems import Problem

MAX_ITEMS = 100  # of one case
MAX_PLATFORMS = 20  # of one hotline
MAX_NAME = 40  # characters of a platform's name
MAX_ANSWER = buckets.room(buckets.ANSWER[-1])

CASE_ID = re.compile(r"[0-9A-HJKMNP-TV-Z]{16}")  # Crockford's alphabet: no I, L, O, U
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class State(StrEnum):
    """Where an item, or a whole case, stands with the hotline."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class PlatformState(StrEnum):
    """What a platform said. ``removed`` only if it used that word (DESIGN section 8)."""

    NO_ANSWER = "no_answer"
    LOOKING = "looking"
    CONFIRMED = "confirmed"
    BLOCKED = "blocked"
    LEFT_UP = "left_up"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class PlatformStatus:
    """What one platform said about one item."""

    name: str
    state: PlatformState

    def __post_init__(self) -> None:
        codec.plain_text(self.name, MAX_NAME)
        object.__setattr__(self, "state", codec.word(PlatformState, self.state))

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "state": str(self.state)}

    @classmethod
    def from_json(cls, record: object) -> PlatformStatus:
        """Raises MalformedMessage."""
        return cls(**codec.members(record, {"name", "state"}))


@dataclass(frozen=True, slots=True)
class ItemStatus:
    """Where one item stands; ``fingerprints`` is how many of it the hotline holds."""

    item: str
    kind: Kind
    state: State
    fingerprints: int
    platforms: tuple[PlatformStatus, ...] = ()

    def __post_init__(self) -> None:
        codec.text(self.item, ITEM_ID)
        object.__setattr__(self, "kind", codec.word(Kind, self.kind))
        object.__setattr__(self, "state", codec.word(State, self.state))
        codec.integer(self.fingerprints, 0, MAX_VIDEO + 1)
        names = {platform.name for platform in self.platforms}
        if len(self.platforms) > MAX_PLATFORMS or len(names) != len(self.platforms):
            raise MalformedMessage("platforms")

    def to_json(self) -> dict[str, Any]:
        return {"item": self.item, "kind": str(self.kind), "state": str(self.state), "fingerprints": self.fingerprints,
                "platforms": [platform.to_json() for platform in self.platforms]}

    @classmethod
    def from_json(cls, record: object) -> ItemStatus:
        """Raises MalformedMessage."""
        fields = codec.members(record, {"item", "kind", "state", "fingerprints", "platforms"})
        platforms = codec.array(fields.pop("platforms"), 0, MAX_PLATFORMS)
        return cls(platforms=tuple(map(PlatformStatus.from_json, platforms)), **fields)


def case_state(items: Iterable[State]) -> State:
    """A case's state from those of its items: withdrawn when all are, then accepted before received before rejected."""
    states = {codec.word(State, item) for item in items}
    active = states - {State.WITHDRAWN}
    if not active:
        return State.WITHDRAWN
    if State.ACCEPTED in active:
        return State.ACCEPTED
    return State.REJECTED if active == {State.REJECTED} else State.RECEIVED


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a case stands; every operation that worked answers with it. ``undo_until``: last day to undo a stop."""

    case_id: str
    items: tuple[ItemStatus, ...]
    undo_until: date | None = None

    def __post_init__(self) -> None:
        codec.text(self.case_id, CASE_ID)
        if not 1 <= len(self.items) <= MAX_ITEMS or len({item.item for item in self.items}) != len(self.items):
            raise MalformedMessage("items")
        if len(self._names()) > MAX_PLATFORMS:
            raise MalformedMessage("platforms")

    @property
    def state(self) -> State:
        return case_state(item.state for item in self.items)

    def _names(self) -> list[str]:
        return list(dict.fromkeys(platform.name for item in self.items for platform in item.platforms))

    def to_json(self) -> dict[str, Any]:
        """``{case_id, state, items: [{item, kind, state, fingerprints, platforms: [{name, state}]}], undo_until?}``."""
        record: dict[str, Any] = {"case_id": self.case_id, "state": str(self.state),
                                  "items": [item.to_json() for item in self.items]}
        return record if self.undo_until is None else {**record, "undo_until": self.undo_until.isoformat()}

    @classmethod
    def from_json(cls, record: object) -> Answer:
        """Raises MalformedMessage, also when the case's state doesn't follow from its items."""
        fields = codec.members(record, {"case_id", "state", "items"}, {"undo_until"})
        items = tuple(map(ItemStatus.from_json, codec.array(fields["items"], 1, MAX_ITEMS)))
        answer = cls(fields["case_id"], items, _day(fields["undo_until"]) if "undo_until" in fields else None)
        if fields["state"] != answer.state:
            raise MalformedMessage("state")
        return answer

    def to_bytes(self) -> bytes:
        """The canonical inner answer; at most MAX_ANSWER bytes."""
        names = self._names()
        record = {**self.to_json(), "platforms": names}
        for item in record["items"]:
            item["platforms"] = [[names.index(entry["name"]), entry["state"]] for entry in item["platforms"]]
        return codec.canonical(record)

    @classmethod
    def from_bytes(cls, data: bytes) -> Answer:
        """Read an inner answer. Raises MalformedMessage, and for a problem the error of errors.py that it names."""
        answer = read(data)
        if isinstance(answer, Problem):
            raise answer.error()
        return answer


def read(data: bytes) -> Answer | Problem:
    """Read an inner answer, whichever it is. Raises MalformedMessage, also for bytes that are not canonical."""
    record = codec.parse(data, limit=MAX_ANSWER)
    carries_problem = isinstance(record, dict) and "problem" in record
    answer = Problem.from_json(codec.members(record, {"problem"})["problem"]) if carries_problem else _read(record)
    if answer.to_bytes() != data:
        raise MalformedMessage("not canonical")
    return answer


def _read(record: object) -> Answer:
    fields = codec.members(record, {"case_id", "state", "items", "platforms"}, {"undo_until"})
    names = codec.array(fields.pop("platforms"), 0, MAX_PLATFORMS)
    for item in codec.array(fields["items"], 1, MAX_ITEMS):
        item_fields = codec.members(item, {"item", "kind", "state", "fingerprints", "platforms"})
        entries = codec.array(item_fields["platforms"], 0, MAX_PLATFORMS)
        item_fields["platforms"] = [_named(entry, names) for entry in entries]
    return Answer.from_json(fields)


def _named(entry: object, names: list[Any]) -> dict[str, Any]:
    index, state = codec.array(entry, 2, 2)
    return {"name": names[codec.integer(index, 0, len(names) - 1)], "state": state}


def _day(value: object) -> date:
    try:
        return date.fromisoformat(codec.text(value, _DAY))
    except ValueError:
        raise MalformedMessage("day") from None
