"""What the hotline's people do: look at cases, accept or reject them, note what a platform said.

They see counts and days, never a fingerprint; a person is told a state, never a sentence of theirs.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from tid_desktop.errors import QT_TRANSLATE_NOOP, UserFacingError
from tid_desktop.intake import records
from tid_desktop.intake.ledger import What
from tid_desktop.intake.records import ItemRow
from tid_desktop.intake.service import KEEP_DAYS, today_utc
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import PlatformState, State, case_state
from tid_desktop.protocol.profile import Profile


class Reason(StrEnum):
    """Why a desk rejects a case."""

    FLOOD = "flood"
    NOT_PLAUSIBLE = "not_plausible"
    OUT_OF_SCOPE = "out_of_scope"
    OTHER = "other"


class DeskError(UserFacingError):
    """The desk asked for something that isn't so."""

    code = "desk"
    action = QT_TRANSLATE_NOOP("errors", "Look at the list of cases.")


class NoSuchCase(DeskError):
    code = "no_such_case"
    message = QT_TRANSLATE_NOOP("errors", "There is no case with this number.")


class NoSuchItem(DeskError):
    code = "no_such_item"
    message = QT_TRANSLATE_NOOP("errors", "No accepted item of this case has this number.")


class NoSuchPlatform(DeskError):
    code = "no_such_platform"
    message = QT_TRANSLATE_NOOP("errors", "This hotline's profile doesn't name this platform.")
    action = QT_TRANSLATE_NOOP("errors", "Use a name from the profile.")


class UnknownWord(DeskError):
    code = "unknown_word"
    message = QT_TRANSLATE_NOOP("errors", "This reason or state is not one of the known words.")
    action = QT_TRANSLATE_NOOP("errors", "Use a word from the help text.")


@dataclass(frozen=True, slots=True)
class DeskItem:
    """One item, as the desk sees it."""

    item: str
    kind: str
    state: State
    fingerprints: int
    reason: str | None

    def to_json(self) -> dict[str, Any]:
        return {"item": self.item, "kind": self.kind, "state": str(self.state), "fingerprints": self.fingerprints,
                "reason": self.reason}


@dataclass(frozen=True, slots=True)
class DeskCase:
    """One case, as the desk sees it. ``received_on`` is the day it came."""

    case_id: str
    state: State
    received_on: date
    items: tuple[DeskItem, ...]

    def to_json(self) -> dict[str, Any]:
        return {"case_id": self.case_id, "state": str(self.state), "received_on": self.received_on.isoformat(),
                "items": [item.to_json() for item in self.items]}


class Desk:
    """The desk's operations on one store. Safe for threads."""

    def __init__(self, store: Store, profile: Profile, today: Callable[[], date] = today_utc) -> None:
        self._store = store
        self._platforms = {platform.name for platform in profile.platforms}
        self._today = today

    def list_cases(self, state: State | None = None) -> list[DeskCase]:
        """Every case, oldest first, or those only in which an item has this ``state``."""
        with self._store.reading() as connection:
            items = records.all_items(connection, state)
            return [_case(case_id, day, items[case_id]) for case_id, day in records.case_days(connection)
                    if case_id in items]

    def show(self, case_id: str) -> DeskCase:
        """One case. Raises NoSuchCase, errors.Busy."""
        with self._store.reading() as connection:
            found = records.find_case(connection, case_id)
            if found is None:
                raise NoSuchCase
            return _case(case_id, found.created_on, records.items_of(connection, case_id))

    def accept(self, case_id: str) -> None:
        """Accept every item that isn't withdrawn and whose values still exist. Raises NoSuchCase, errors.Busy."""
        with self._store.writing() as connection:
            rows = [row for row in _items(connection, case_id)
                    if row.state in (State.RECEIVED, State.REJECTED) and not row.purged]
            today = self._today()
            for row in rows:
                records.accept_item(connection, row, today)
            self._store.ledger.changed(What.ACCEPTED, today, case_id, [row.item for row in rows])

    def reject(self, case_id: str, reason: str) -> None:
        """Reject every item that isn't withdrawn: its fingerprints rest at once and are deleted after seven days.

        Raises NoSuchCase, UnknownWord, errors.Busy.
        """
        word = _word(Reason, reason)
        with self._store.writing() as connection:
            rows = [row for row in _items(connection, case_id) if row.state in (State.RECEIVED, State.ACCEPTED)]
            today = self._today()
            for row in rows:
                records.reject_item(connection, row, word, today + timedelta(days=KEEP_DAYS))
            self._store.ledger.changed(What.REJECTED, today, case_id, [row.item for row in rows], word)

    def feedback(self, case_id: str, item: str, platform: str, state: str) -> None:
        """Note what a platform said about an accepted item. Raises DeskError's kinds, errors.Busy."""
        word = _word(PlatformState, state)
        if platform not in self._platforms:
            raise NoSuchPlatform
        with self._store.writing() as connection:
            if not any(row.item == item and row.state is State.ACCEPTED for row in _items(connection, case_id)):
                raise NoSuchItem
            key = {"case_id": case_id, "item": item, "platform": platform, "entry": ""}
            records.set_feedback(connection, key, word, self._today())

    def play(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """One action of Practice's "Play the hotline", as JSON; answers with the whole list of cases.

        ``{"action": "list"}``, or ``accept``, ``reject``, ``feedback`` with the arguments of the methods of these
        names. Raises what they raise, TypeError and KeyError for other arguments and actions.
        """
        wanted = dict(arguments)
        actions: dict[str, Callable[..., object]] = {"list": lambda: None, "accept": self.accept,
                                                     "reject": self.reject, "feedback": self.feedback}
        actions[wanted.pop("action")](**wanted)
        return {"cases": [case.to_json() for case in self.list_cases()]}


def _items(connection: Connection, case_id: str) -> list[ItemRow]:
    if records.find_case(connection, case_id) is None:
        raise NoSuchCase
    return records.items_of(connection, case_id)


def _case(case_id: str, day: date, rows: Sequence[ItemRow]) -> DeskCase:
    items = tuple(DeskItem(row.item, row.kind, row.state, row.fingerprints, row.reason) for row in rows)
    return DeskCase(case_id, case_state(row.state for row in rows), day, items)


def _word(kind: type[StrEnum], word: str) -> StrEnum:
    try:
        return kind(word)
    except ValueError:
        raise UnknownWord from None
