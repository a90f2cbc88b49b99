"""One case as this computer knows it: its code, its items, where they stand, and what still has to be sent.

Everything is frozen; service.py makes new values. ``to_json`` and ``Case.from_json`` are the form inside the vault's
sealed file. The file is ours, but it may be damaged or written by another version, so it is read strictly.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from tid_desktop.case.code import CaseCode
from tid_desktop.errors import CodeProblem, VaultDamaged
from tid_desktop.fingerprint.model import Fingerprint, MalformedReport, MediaKind, check_details
from tid_desktop.protocol import codec
from tid_desktop.protocol.answers import CASE_ID, MAX_ITEMS, MAX_PLATFORMS, PlatformState, PlatformStatus
from tid_desktop.protocol.items import ITEM_ID, MAX_VIDEO
from tid_desktop.protocol.messages import MAX_INNER

__all__ = ["MAX_KEPT_ITEMS", "MAX_LABEL", "MAX_OUTBOX", "Case", "CaseState", "Item", "ItemState", "PlatformNews",
           "PlatformState"]

MAX_LABEL = 80  # characters
MAX_KEPT_ITEMS = 2 * MAX_ITEMS  # those of this computer, and those that were added on another one
MAX_OUTBOX = 500  # messages
_SERVICE_ID = re.compile(r"[0-9a-f]{32}")
_UNKNOWN_ID = re.compile(CASE_ID.pattern + "|")

_T = TypeVar("_T")


class CaseState(StrEnum):
    """Where a case stands. DRAFT: nothing kept or sent. WAITING: the outbox holds something for the hotline."""

    DRAFT = "draft"
    WAITING = "waiting"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class ItemState(StrEnum):
    """Where an item stands. WAITING: the hotline has not confirmed it yet; the others are the hotline's words."""

    WAITING = "waiting"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class PlatformNews(NamedTuple):
    """What one platform said about an item. ``name`` is the hotline's text, checked to be a plain line."""

    name: str
    state: PlatformState

    @classmethod
    def of(cls, status: PlatformStatus) -> PlatformNews:
        return cls(status.name, status.state)

    def to_json(self) -> dict[str, Any]:
        return PlatformStatus(*self).to_json()

    @classmethod
    def from_json(cls, record: object) -> PlatformNews:
        return cls.of(PlatformStatus.from_json(record))


@dataclass(frozen=True, slots=True)
class Item:
    """One picture or video. ``label`` is the person's own word for it and never leaves this computer.

    ``fingerprints`` is empty where this computer never had them (a case found by its code); ``count`` is how many the
    hotline holds, or will hold. ``details`` recognise a cut-out here; like the label, they stay here.
    """

    item: str
    kind: MediaKind
    label: str = field(repr=False)
    fingerprints: tuple[Fingerprint, ...] = field(repr=False)
    count: int
    state: ItemState = ItemState.WAITING
    platforms: tuple[PlatformNews, ...] = ()
    details: tuple[str, ...] = field(default=(), repr=False)

    def to_json(self) -> dict[str, Any]:
        return {"item": self.item, "kind": str(self.kind), "label": self.label,
                "fingerprints": [fingerprint.to_json() for fingerprint in self.fingerprints], "count": self.count,
                "state": str(self.state), "platforms": [platform.to_json() for platform in self.platforms],
                "details": list(self.details)}

    @classmethod
    def from_json(cls, record: object) -> Item:
        fields = codec.members(record, {"item", "kind", "label", "fingerprints", "count", "state", "platforms"},
                               {"details"})  # files of before there were any have none
        if not isinstance(fields["label"], str) or len(fields["label"]) > MAX_LABEL:
            raise codec.MalformedMessage("label")
        return cls(item=codec.text(fields["item"], ITEM_ID),
                   kind=codec.word(MediaKind, fields["kind"]),
                   label=fields["label"],
                   fingerprints=_all(Fingerprint.from_json, fields["fingerprints"], MAX_VIDEO + 1),
                   count=codec.integer(fields["count"], 0, MAX_VIDEO + 1),
                   state=codec.word(ItemState, fields["state"]),
                   platforms=_all(PlatformNews.from_json, fields["platforms"], MAX_PLATFORMS),
                   details=check_details(fields.get("details", [])))


@dataclass(frozen=True, slots=True)
class Case:
    """One report. ``outbox`` holds messages in the order in which they must reach the hotline, each without its reply
    key; the same bytes are sent until they are answered. ``checked_on`` is the day of the hotline's last answer: None
    means that it never confirmed this case. ``undo_until`` is the last day on which a stop can be undone. ``case_id``
    is empty in a case that was rebuilt from its code alone, until the service has derived it.
    """

    code: CaseCode
    case_id: str = field(repr=False)
    service_id: str
    practice: bool
    state: CaseState
    items: tuple[Item, ...] = ()
    outbox: tuple[bytes, ...] = field(default=(), repr=False)
    kept: bool = False
    sent_on: date | None = None
    checked_on: date | None = None
    undo_until: date | None = None

    @property
    def confirmed(self) -> bool:
        """The hotline has answered for this case at least once."""
        return self.checked_on is not None

    def can_undo(self, today: date) -> bool:
        """A stop can be undone still. A day that had passed before it was even told means that this clock is wrong:
        then the hotline's word counts.
        """
        if self.undo_until is None:
            return False
        return today <= self.undo_until or (self.checked_on is not None and self.undo_until < self.checked_on)

    def to_json(self) -> dict[str, Any]:
        """The form in the sealed file. ``kept`` is left out: what is in the file is kept."""
        return {"code": self.code.compact, "case_id": self.case_id, "service_id": self.service_id,
                "practice": self.practice, "state": str(self.state), "items": [item.to_json() for item in self.items],
                "outbox": [message.decode() for message in self.outbox], "sent_on": _written(self.sent_on),
                "checked_on": _written(self.checked_on), "undo_until": _written(self.undo_until)}

    @classmethod
    def from_json(cls, record: object) -> Case:
        """Raises VaultDamaged for anything that ``to_json`` can't have written."""
        try:
            return cls._read(codec.members(record, {"code", "case_id", "service_id", "practice", "state", "items",
                                                    "outbox", "sent_on", "checked_on", "undo_until"}))
        except (codec.MalformedMessage, MalformedReport, CodeProblem):
            raise VaultDamaged from None

    @classmethod
    def _read(cls, fields: dict[str, Any]) -> Case:
        items = _all(Item.from_json, fields["items"], MAX_KEPT_ITEMS)
        if len({item.item for item in items}) != len(items):
            raise codec.MalformedMessage("items")
        return cls(code=CaseCode.from_compact(_string(fields["code"])),
                   case_id=codec.text(fields["case_id"], _UNKNOWN_ID),
                   service_id=codec.text(fields["service_id"], _SERVICE_ID),
                   practice=codec.boolean(fields["practice"]),
                   state=codec.word(CaseState, fields["state"]),
                   items=items,
                   outbox=_all(_message, fields["outbox"], MAX_OUTBOX),
                   kept=True,
                   sent_on=_day(fields["sent_on"]), checked_on=_day(fields["checked_on"]),
                   undo_until=_day(fields["undo_until"]))


def _all(read: Callable[[Any], _T], value: object, most: int) -> tuple[_T, ...]:
    return tuple(map(read, codec.array(value, 0, most)))


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise codec.MalformedMessage("text")
    return value


def _message(value: object) -> bytes:
    data = _string(value).encode()
    if not 0 < len(data) <= MAX_INNER:
        raise codec.MalformedMessage("outbox")
    return data


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(value: object) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(_string(value))
    except ValueError:
        raise codec.MalformedMessage("day") from None
