"""What the intake does with an opened request: create, append, status, withdraw, undo (DESIGN sections 6 and 7).

Each operation is one transaction, harmless when repeated, and answers with the same status document.
"""
from __future__ import annotations

import contextlib
import hmac
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection

from tid_desktop import errors
from tid_desktop.intake import records
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.ledger import What
from tid_desktop.intake.proof import Solved
from tid_desktop.intake.records import ItemRow
from tid_desktop.intake.refusal import Refusal
from tid_desktop.intake.store import Store
from tid_desktop.protocol.codec import canonical
from tid_desktop.protocol.messages import (
    Answer,
    Item,
    ItemStatus,
    Op,
    PlatformState,
    PlatformStatus,
    Request,
    SignalType,
    State,
)
from tid_desktop.protocol.problems import Code
from tid_desktop.protocol.profile import Profile

KEEP_DAYS = 7  # a stop can be undone through the seventh day after it; then the values are deleted
_NOBODY = bytes(32)  # what an unknown case's tokens are compared with; no token has this hash


def today_utc() -> date:
    return datetime.now(UTC).date()


class Service:
    """The operations on one store. Safe for threads. Unless ``accepting``, what is here is served and nothing added."""

    def __init__(self, store: Store, item_keys: ItemKeys, profile: Profile,
                 today: Callable[[], date] = today_utc, *, accepting: bool = True) -> None:
        self._store = store
        self._item_keys = item_keys
        self._platforms = profile.platforms
        self._limits = profile.limits
        self._today = today
        self._accepting = accepting
        self._purged_on: date | None = None
        self._purging = threading.Lock()

    def answer(self, request: Request, solved: Solved | None = None) -> Answer:
        """Do what ``request`` asks. ``solved`` is the checked proof of work of create and append. Raises Refusal."""
        self.purge_daily()
        if request.op is Op.STATUS:
            with self._store.reading() as connection:
                return self._status(connection, request)
        return self._write(request, solved)

    def purge_daily(self) -> None:
        """Delete what nobody can undo any more, once a day. Other requests go on; a locked database waits for later."""
        today = self._today()
        if self._purged_on == today or not self._purging.acquire(blocking=False):
            return
        try:
            with contextlib.suppress(errors.Busy):
                self._store.purge(today)
                self._purged_on = today
        finally:
            self._purging.release()

    def _write(self, request: Request, solved: Solved | None) -> Answer:
        operations = {Op.CREATE: self._create, Op.APPEND: self._append,
                      Op.WITHDRAW: self._withdraw, Op.UNDO: self._undo}
        with self._store.writing() as connection:
            if solved is not None and not records.spend(connection, solved.challenge_hash, _message_hash(request),
                                                        solved.expires, int(time.time())):
                raise Refusal(Code.PROOF_OF_WORK)
            operations[request.op](connection, request)
            return self._document(connection, request.case_id)

    def _create(self, connection: Connection, request: Request) -> None:
        message_hash = _message_hash(request)
        hashes = {"manage_hash": _token_hash(request), "create_hash": message_hash,
                  "status_hash": bytes.fromhex(request.status_hash or "")}
        if records.add_case(connection, request.case_id, hashes, self._today()):
            self._add_items(connection, request, [])
            return
        known = records.find_case(connection, request.case_id)
        if known is None or not hmac.compare_digest(known.create_hash, message_hash):
            raise Refusal(Code.CASE_DIFFERS)

    def _append(self, connection: Connection, request: Request) -> None:
        self._authorise(connection, request)
        self._add_items(connection, request, records.items_of(connection, request.case_id))

    def _add_items(self, connection: Connection, request: Request, present: Sequence[ItemRow]) -> None:
        known = {row.item: row.content_hash for row in present}
        new = [item for item in request.added if item.item not in known]
        if any(not hmac.compare_digest(known[item.item], _content_hash(item, request))
               for item in request.added if item.item in known):
            raise Refusal(Code.CASE_DIFFERS)
        if new and not self._accepting:
            raise Refusal(Code.NOT_ACCEPTING)
        self._check_limits(present, new)
        today = self._today()
        for position, item in enumerate(new, start=len(present)):
            row = ItemRow(request.case_id, item.item, item.kind, len(item.fingerprints), _content_hash(item, request),
                          State.RECEIVED, state_before=None, reason=None, keep_until=None, purged=False)
            key = self._item_keys.new(request.case_id, item.item, today)
            records.add_item(connection, row, position, item.fingerprints, key, today)

    def _check_limits(self, present: Sequence[ItemRow], new: Sequence[Item]) -> None:
        total = sum(row.fingerprints for row in present) + sum(len(item.fingerprints) for item in new)
        frames = max((sum(f.signal_type is SignalType.VPDQ for f in item.fingerprints) for item in new), default=0)
        if (len(present) + len(new) > self._limits.items or total > self._limits.fingerprints
                or frames > self._limits.video):
            raise Refusal(Code.TOO_MANY)

    def _status(self, connection: Connection, request: Request) -> Answer:
        self._authorise(connection, request)
        return self._document(connection, request.case_id)

    def _withdraw(self, connection: Connection, request: Request) -> None:
        """A stop never fails because of an item that isn't here: what isn't here isn't used."""
        self._authorise(connection, request)
        today = self._today()
        rows = [row for row in self._chosen(connection, request) if row.state is not State.WITHDRAWN]
        for row in rows:
            records.withdraw_item(connection, row, today + timedelta(days=KEEP_DAYS))
        self._store.ledger.changed(What.WITHDRAWN, today, request.case_id, [row.item for row in rows])

    def _undo(self, connection: Connection, request: Request) -> None:
        self._authorise(connection, request)
        stopped = [row for row in self._chosen(connection, request) if row.state is State.WITHDRAWN]
        in_time = [row for row in stopped if not row.purged and row.keep_until and self._today() <= row.keep_until]
        if stopped and not in_time:
            raise Refusal(Code.UNDO_TOO_LATE)
        for row in in_time:
            records.undo_item(connection, row)
        self._store.ledger.changed(What.UNDONE, self._today(), request.case_id, [row.item for row in in_time])

    def _chosen(self, connection: Connection, request: Request) -> list[ItemRow]:
        rows = records.items_of(connection, request.case_id)
        return rows if request.chosen is None else [row for row in rows if row.item in request.chosen]

    def _authorise(self, connection: Connection, request: Request) -> None:
        """Raises the same Refusal, after the same work, for an unknown case and for a wrong token."""
        known = records.find_case(connection, request.case_id)
        given = _token_hash(request)
        manages = hmac.compare_digest(given, known.manage_hash if known else _NOBODY)
        looks = hmac.compare_digest(given, known.status_hash if known else _NOBODY)
        if not (manages or (looks and request.op is Op.STATUS)):
            raise Refusal(Code.UNKNOWN_CASE)

    def _document(self, connection: Connection, case_id: str) -> Answer:
        rows = records.items_of(connection, case_id)
        signal_types = records.signal_types(connection, case_id)
        feedback = records.feedback_of(connection, case_id)
        undo_days = [row.keep_until for row in rows
                     if row.state is State.WITHDRAWN and row.keep_until and not row.purged]
        return Answer(
            case_id=case_id,
            items=tuple(ItemStatus(row.item, row.kind, row.state, 0 if row.purged else row.fingerprints,
                                   self._platform_states(row, signal_types.get(row.item, set()), feedback))
                        for row in rows),
            undo_until=max(undo_days, default=None))

    def _platform_states(self, row: ItemRow, signal_types: set[str],
                         feedback: dict[tuple[str, str], PlatformState]) -> tuple[PlatformStatus, ...]:
        """Platforms see accepted items only, and each only the signal types that it can match."""
        if row.state is not State.ACCEPTED:
            return ()
        return tuple(PlatformStatus(platform.name, feedback.get((row.item, platform.name), PlatformState.NO_ANSWER))
                     for platform in self._platforms if signal_types & set(platform.signal_types))


def _token_hash(request: Request) -> bytes:
    return sha256(bytes.fromhex(request.token)).digest()


def _message_hash(request: Request) -> bytes:
    """Names the message: SHA-256 of its bytes without the reply key."""
    return sha256(request.to_bytes(None)).digest()


def _content_hash(item: Item, request: Request) -> bytes:
    return sha256(bytes.fromhex(request.token) + canonical(item.to_json())).digest()
