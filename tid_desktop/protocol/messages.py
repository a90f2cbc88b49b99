"""The sealed messages: what a program asks (``Request``); answers.py has what comes back, items.py what is handed in.

Bytes are canonical: there is one way to write a message, and bytes written in another way are refused.
``Request.to_bytes(None)`` is what an outbox keeps, what the person is shown, and what makes a repeat harmless; the
reply key, fresh for each exchange, is added on the way out.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Literal

from tid_desktop.protocol import codec
from tid_desktop.protocol.answers import (
    CASE_ID,
    MAX_ITEMS,
    MAX_NAME,
    MAX_PLATFORMS,
    Answer,
    ItemStatus,
    PlatformState,
    PlatformStatus,
    State,
    case_state,
)
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.items import (
    ITEM_ID,
    MAX_FINGERPRINTS,
    MAX_VIDEO,
    MIN_QUALITY,
    Fingerprint,
    Item,
    Kind,
    SignalType,
    StandsFor,
)

__all__ = [
    "ALL", "CHALLENGE_PATH", "MAX_FINGERPRINTS", "MAX_INNER", "MAX_ITEMS", "MAX_NAME", "MAX_PLATFORMS", "MAX_SEALED",
    "MAX_VIDEO", "MIN_QUALITY", "NEEDS_WORK", "PATHS", "Answer", "Fingerprint", "Item", "ItemStatus", "Kind",
    "MalformedMessage", "Op", "PlatformState", "PlatformStatus", "Request", "SignalType", "StandsFor", "State",
    "case_state",
]

MAX_INNER = 720 * 1024  # bytes of a message without its reply key
REPLY_KEY_BYTES = 32
MAX_SEALED = MAX_INNER + len(',"reply_key":""') + 2 * REPLY_KEY_BYTES

ALL: Final = "all"
CHALLENGE_PATH = "/v1/challenge"

_HEX_64 = re.compile(r"[0-9a-f]{64}")


class Op(StrEnum):
    """What a program can ask."""

    CREATE = "create"
    APPEND = "append"
    STATUS = "status"
    WITHDRAW = "withdraw"
    UNDO = "undo"


PATHS: dict[Op, str] = {Op.CREATE: "/v1/cases", Op.APPEND: "/v1/append", Op.STATUS: "/v1/status",
                        Op.WITHDRAW: "/v1/withdraw", Op.UNDO: "/v1/undo"}
NEEDS_WORK = frozenset({Op.CREATE, Op.APPEND})  # these cost the hotline storage and attention


@dataclass(frozen=True, slots=True)
class Request:
    """One question. ``items`` holds Items (create, append), ALL or item ids (withdraw, undo), or nothing (status).

    ``token`` is the manage token, for ``status`` also the status token; ``status_hash`` is the SHA-256 of the status
    token and belongs to ``create`` alone. All are 64 hex digits.
    """

    op: Op
    case_id: str
    token: str
    status_hash: str | None = None
    items: tuple[Item, ...] | tuple[str, ...] | Literal["all"] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "op", codec.word(Op, self.op))
        codec.text(self.case_id, CASE_ID)
        codec.text(self.token, _HEX_64)
        if (self.op is Op.CREATE) != (self.status_hash is not None):
            raise MalformedMessage("status_hash belongs to create")
        if self.status_hash is not None:
            codec.text(self.status_hash, _HEX_64)
        {Op.CREATE: self._check_added, Op.APPEND: self._check_added, Op.STATUS: self._check_nothing,
         Op.WITHDRAW: self._check_chosen, Op.UNDO: self._check_chosen}[self.op]()

    def _check_added(self) -> None:
        if not isinstance(self.items, tuple) or not all(isinstance(item, Item) for item in self.items):
            raise MalformedMessage("items")
        _check_ids([item.item for item in self.added])
        if sum(len(item.fingerprints) for item in self.added) > MAX_FINGERPRINTS:
            raise MalformedMessage("number of fingerprints")

    def _check_chosen(self) -> None:
        if self.items != ALL:
            _check_ids([codec.text(item, ITEM_ID) for item in self.items])

    def _check_nothing(self) -> None:
        if self.items != ():
            raise MalformedMessage("items")

    @property
    def added(self) -> tuple[Item, ...]:
        """The items of create and append."""
        return tuple(item for item in self.items if isinstance(item, Item))

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """The item ids of withdraw and undo; None means every item of the case."""
        return None if self.items == ALL else tuple(item for item in self.items if isinstance(item, str))

    def to_bytes(self, reply_key: bytes | None) -> bytes:
        """Canonical bytes; without ``reply_key`` (32 bytes) those that name the message. Raises OversizedMessage."""
        record: dict[str, Any] = {"op": str(self.op), "case_id": self.case_id, "token": self.token}
        if self.status_hash is not None:
            record["status_hash"] = self.status_hash
        if self.op is not Op.STATUS:
            record["items"] = ALL if self.items == ALL else [
                item.to_json() if isinstance(item, Item) else item for item in self.items]
        if len(codec.canonical(record)) > MAX_INNER:
            raise codec.OversizedMessage("size")
        if reply_key is not None:
            record["reply_key"] = codec.text(reply_key.hex(), _HEX_64)
        return codec.canonical(record)

    @classmethod
    def from_bytes(cls, data: bytes) -> tuple[Request, bytes | None]:
        """The request and its reply key, if it has one. Raises MalformedMessage, also for bytes not canonical."""
        fields = codec.members(codec.parse(data, limit=MAX_SEALED), {"op", "case_id", "token"},
                               {"status_hash", "items", "reply_key"})
        op = codec.word(Op, fields["op"])
        items = fields.get("items", ())
        if op in NEEDS_WORK:
            items = tuple(map(Item.from_json, codec.array(items, 1, MAX_ITEMS)))
        elif items != ALL and items != ():
            items = tuple(codec.array(items, 1, MAX_ITEMS))
        request = cls(op, fields["case_id"], fields["token"], fields.get("status_hash"), items)
        key = bytes.fromhex(codec.text(fields["reply_key"], _HEX_64)) if "reply_key" in fields else None
        if request.to_bytes(key) != data:
            raise MalformedMessage("not canonical")
        return request, key


def _check_ids(ids: list[str]) -> None:
    if not 1 <= len(ids) <= MAX_ITEMS or len(set(ids)) != len(ids):
        raise MalformedMessage("item ids")
