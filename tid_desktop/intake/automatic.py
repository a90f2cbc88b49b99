"""Automatic acceptance by policy.toml, in the database. A flood never reaches a platform by itself.

Nobody is accepted before the hour in which they came is over, because only then is it known whether that hour was a
flood. The database knows no hour of a case, so each item that waits says in ``reason`` how far the policy is with it:

    null          it hasn't looked yet
    policy_waits  it was counted in the present hour, and is decided on when that is over
    policy_left   it is the desk's to decide
    policy_flood  it came in a flood, and is the desk's to decide

The hours are counted in ``policy_hours``. One round is one transaction; two processes may take turns at it.
"""
from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from tid_desktop.intake import records
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.ledger import What
from tid_desktop.intake.policy import Policy
from tid_desktop.intake.service import today_utc
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import CASES, ITEMS, POLICY_HOURS
from tid_desktop.protocol.messages import State

STOPPED = -1  # in ``accepted``: this hour was a flood, and the desk hasn't said "resume" since
HOUR = 3600


class Mark(StrEnum):
    """How far the policy is with an item that waits."""

    WAITS = "policy_waits"
    LEFT = "policy_left"
    FLOOD = "policy_flood"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where automatic acceptance stands: ``stopped`` by a flood, and what the last hour it looked at brought."""

    stopped: bool
    received: int
    accepted: int


class Automatic:
    """Applies the policy to what waits. Safe for threads and processes."""

    def __init__(self, store: Store, item_keys: ItemKeys, clock: Callable[[], float] = time.time,
                 today: Callable[[], date] = today_utc) -> None:
        self._store = store
        self._item_keys = item_keys
        self._clock = clock
        self._today = today

    def round(self, policy: Policy) -> None:
        """Count what is new, and decide on the last hour when a new one has begun. Raises errors.Busy."""
        if not policy.automatic:
            return
        # The error: another process has begun the hour, and does this round.
        with suppress(IntegrityError), self._store.writing() as connection:
            last = _last_hour(connection)
            hour = max(int(self._clock()) // HOUR, last.hour if last else 0)  # a clock may be set back
            if last is None or last.hour < hour - 1:  # it didn't look for an hour: nobody knows what came when
                _mark(connection, None, Mark.LEFT)
                _mark(connection, Mark.WAITS, Mark.LEFT)
                _begin(connection, hour)
            else:
                if last.hour < hour:
                    self._decide(connection, policy, last)
                    _begin(connection, hour)
                _count(connection, policy, hour)

    def resume(self) -> None:
        """The desk has looked at the flood: what comes from the next hour on may be accepted again."""
        with self._store.writing() as connection:
            connection.execute(update(POLICY_HOURS).where(POLICY_HOURS.c.accepted == STOPPED).values(accepted=0))

    def standing(self) -> Standing:
        """Raises errors.Busy."""
        with self._store.reading() as connection:
            last = _last_hour(connection)
            return Standing(_is_stopped(connection), last.received if last else 0, max(last.accepted, 0) if last else 0)

    def _decide(self, connection: Connection, policy: Policy, over: Row[Any]) -> None:
        """On those that were counted in the hour that is over. What came since the last look may still be of it."""
        if _floods(connection, policy, over.hour, over.received, len(_cases(connection, None))):
            return
        accepted = [case_id for case_id in _cases(connection, Mark.WAITS)
                    if self._accept(connection, policy, case_id)]
        _mark(connection, Mark.WAITS, Mark.LEFT)
        connection.execute(update(POLICY_HOURS).where(POLICY_HOURS.c.hour == over.hour).values(accepted=len(accepted)))

    def _accept(self, connection: Connection, policy: Policy, case_id: str) -> bool:
        """Accept the items of a case that pass; a case that is too large, or that the desk rejected, is the desk's."""
        records.find_case(connection, case_id)  # nobody stops it from here on until it is accepted
        rows = records.items_of(connection, case_id)
        if len(rows) > policy.items_a_case or any(row.state is State.REJECTED for row in rows):
            return False
        good = [row for row in rows if row.state is State.RECEIVED and row.reason == Mark.WAITS
                and policy.passes(self._values(connection, case_id, row.item))]
        today = self._today()
        for row in good:
            records.accept_item(connection, row, today)
        self._store.ledger.changed(What.ACCEPTED, today, case_id, [row.item for row in good])
        return bool(good)

    def _values(self, connection: Connection, case_id: str, item: str) -> list[tuple[str, int | None, bytes]]:
        key = connection.execute(select(ITEMS.c.sealed_key, ITEMS.c.key_day)
                                 .where(ITEMS.c.case_id == case_id, ITEMS.c.item == item)).one()
        return records.open_values(connection, case_id, item, self._item_keys.open(case_id, item, *key))


def _cases(connection: Connection, mark: Mark | None) -> Sequence[str]:
    """Cases with an item that nobody has decided on and that the policy has marked so."""
    return connection.scalars(select(ITEMS.c.case_id).distinct().order_by(ITEMS.c.case_id)
                              .where(ITEMS.c.state == State.RECEIVED, ITEMS.c.reason.is_not_distinct_from(mark))).all()


def _mark(connection: Connection, before: Mark | None, after: Mark) -> set[str]:
    """Returns the cases. What was stopped meanwhile is marked too, so that undoing that brings it into no later hour.

    The cases are taken from other writers first, and in order, so that nobody here waits for somebody who waits for us.
    """
    undecided = ITEMS.c.state == State.RECEIVED if before is None else ITEMS.c.reason == before
    found = and_(undecided, ITEMS.c.reason.is_not_distinct_from(before))
    connection.execute(select(CASES.c.case_id).order_by(CASES.c.case_id).with_for_update()
                       .where(CASES.c.case_id.in_(select(ITEMS.c.case_id).where(found))))
    return set(connection.scalars(update(ITEMS).where(found).values(reason=after).returning(ITEMS.c.case_id)))


def _count(connection: Connection, policy: Policy, hour: int) -> None:
    """Take what is new into the present hour; exactly what is marked is counted."""
    this_hour = POLICY_HOURS.c.hour == hour
    before = connection.scalars(select(POLICY_HOURS.c.received).where(this_hour)).one()
    new = len(_mark(connection, None, Mark.WAITS))
    connection.execute(update(POLICY_HOURS).where(this_hour).values(received=before + new))
    _floods(connection, policy, hour, before, new)


def _floods(connection: Connection, policy: Policy, hour: int, before: int, new: int) -> bool:
    """Whether ``new`` cases after ``before`` make the hour a flood, or there is one. Then its cases are the desk's.

    An hour that was one already doesn't stop the policy again after the desk has said "resume".
    """
    if before <= policy.cases_an_hour < before + new:
        connection.execute(update(POLICY_HOURS).where(POLICY_HOURS.c.hour == hour).values(accepted=STOPPED))
    floods = _is_stopped(connection) or before + new > policy.cases_an_hour
    if floods:
        _mark(connection, Mark.WAITS, Mark.FLOOD)
    return floods


def _begin(connection: Connection, hour: int) -> None:
    connection.execute(insert(POLICY_HOURS).values(hour=hour, received=0, accepted=0))


def _is_stopped(connection: Connection) -> bool:
    return bool(connection.scalar(select(func.count()).select_from(POLICY_HOURS)
                                  .where(POLICY_HOURS.c.accepted == STOPPED)))


def _last_hour(connection: Connection) -> Row[Any] | None:
    """A writing transaction keeps the row from other writers, so that two processes don't count the same case."""
    found = select(POLICY_HOURS).order_by(POLICY_HOURS.c.hour.desc()).limit(1)
    writes = connection.get_execution_options().get("writes", False)
    return connection.execute(found.with_for_update() if writes else found).first()
