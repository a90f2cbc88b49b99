"""Somebody who remembers every case of theirs, and so knows what the intake has to answer.

Written from the contract, not from the intake: what it expects is a second opinion.
"""
from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass, field
from typing import Any

LIMIT = 100  # items of a case
SEVERAL = {"trimmed", "crop", "bars", "tilt"}


@dataclass
class Case:
    """What was handed in: by item, its content, state, and the state before a stop."""

    manage: str
    status_hash: str
    create: str
    items: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)


class People:
    """Every case that was made so far. ``dice`` chooses when a request is about one of them."""

    def __init__(self, dice: random.Random) -> None:
        self.cases: dict[str, Case] = {}
        self._dice = dice

    def point(self, body: dict[str, Any]) -> None:
        """Make most requests speak of a case that there is, with its token, and of its items."""
        if not self.cases or self._dice.random() < 0.3:
            return
        case_id = self._dice.choice(list(self.cases))
        if body["op"] == "create":
            if self._dice.random() < 0.3:
                body.update(json.loads(self.cases[case_id].create))
            elif self._dice.random() < 0.3:
                body["case_id"] = case_id
            return
        case = self.cases[case_id]
        body["case_id"] = case_id
        if self._dice.random() < 0.9:
            body["token"] = case.manage
        if isinstance(body.get("items"), list):
            for place, entry in enumerate(body["items"]):
                known = self._dice.choice(list(case.items))
                if isinstance(entry, str) and self._dice.random() < 0.7:
                    body["items"][place] = known
                elif isinstance(entry, dict) and self._dice.random() < 0.3:
                    body["items"][place] = (json.loads(case.items[known]) if self._dice.random() < 0.5
                                            else {**entry, "item": known})

    def expect(self, body: dict[str, Any]) -> str | dict[str, str]:
        """The problem's code, or each item's state after it; remembers what was done."""
        case = self.cases.get(body["case_id"])
        if body["op"] == "create":
            return self._create(case, body)
        if case is None or body["token"] != case.manage:
            looks = case is not None and body["op"] == "status" and _sha256(body["token"]) == case.status_hash
            return dict(case.states) if case is not None and looks else "unknown_case"
        if body["op"] == "append":
            return _add(case, body["items"])
        if body["op"] in ("withdraw", "undo"):
            chosen = case.items if body["items"] == "all" else body["items"]
            state = "withdrawn" if body["op"] == "withdraw" else "received"
            case.states.update({item: state for item in chosen if item in case.items})
        return dict(case.states)

    def _create(self, case: Case | None, body: dict[str, Any]) -> str | dict[str, str]:
        message = written({name: value for name, value in body.items() if name != "reply_key"})
        if case is not None:
            return dict(case.states) if case.create == message else "case_differs"
        made = self.cases[body["case_id"]] = Case(body["token"], body["status_hash"], message)
        return _add(made, body["items"])


def _add(case: Case, items: list[dict[str, Any]]) -> str | dict[str, str]:
    if any(case.items.get(item["item"], written(item)) != written(item) for item in items):
        return "case_differs"
    if len({*case.items, *(item["item"] for item in items)}) > LIMIT:
        return "too_many"
    for item in items:
        case.items.setdefault(item["item"], written(item))
        case.states.setdefault(item["item"], "received")
    return dict(case.states)


def written(value: Any) -> str:
    """The one way to write it (RFC 8785): 82.0 is 82, too."""
    return json.dumps(_whole(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _whole(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _whole(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [_whole(entry) for entry in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _sha256(token: str) -> str:
    return hashlib.sha256(bytes.fromhex(token)).hexdigest()


def orderly(body: dict[str, Any]) -> None:
    """What the contract asks in words besides its schemas: ids and copies once, frames in order, milliseconds."""
    items = body.get("items")
    if not isinstance(items, list):
        return
    if body["op"] in ("withdraw", "undo"):
        body["items"] = list(dict.fromkeys(items))
        return
    body["items"] = list({item["item"]: {**item, "fingerprints": _copies(item["fingerprints"])}
                          for item in items}.values())


def _copies(fingerprints: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: dict[Any, dict[str, Any]] = {}
    for fingerprint in fingerprints:
        if "at" in fingerprint:
            second = round(float(fingerprint["at"]), 3)
            fingerprint = {**fingerprint, "at": int(second) if second.is_integer() else second}
        stands_for = fingerprint["stands_for"]
        value = fingerprint["value"] if stands_for in SEVERAL else ""
        found[fingerprint["signal_type"], stands_for, fingerprint.get("at"), value] = fingerprint
    return sorted(found.values(), key=lambda fingerprint: fingerprint.get("at", -1))
