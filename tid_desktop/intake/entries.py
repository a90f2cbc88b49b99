"""The rows of the feed, inside one transaction: linked to fingerprints, counted, given their place, read in pages.

Like records.py, no function here decides anything. Whoever writes holds the publisher's row locked (``lock``), so
that no two see the feed half changed.
"""
from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Row,
    String,
    and_,
    bindparam,
    cast,
    false,
    func,
    insert,
    select,
    tuple_,
    update,
)

from tid_desktop.intake.ledger import Told
from tid_desktop.intake.tables import FEED, FINGERPRINTS, ITEMS, PUBLISHER
from tid_desktop.protocol.messages import State

ID_BYTES = 16
AT_A_TIME = 500
Key = tuple[str, str]  # case and item

_ITEM = tuple_(ITEMS.c.case_id, ITEMS.c.item)
_SOURCE_ITEM = tuple_(FINGERPRINTS.c.case_id, FINGERPRINTS.c.item)
_ITS_ITEM = and_(ITEMS.c.case_id == FINGERPRINTS.c.case_id, ITEMS.c.item == FINGERPRINTS.c.item)
# What a value is opened with, and where it stands.
_SEALED = (FINGERPRINTS.c.case_id, FINGERPRINTS.c.item, FINGERPRINTS.c.position, FINGERPRINTS.c.sealed,
           ITEMS.c.sealed_key, ITEMS.c.key_day)


def lock(connection: Connection) -> Row[int, int]:
    """``last_seq``, ``last_at``; until the transaction ends, no other publisher writes."""
    return connection.execute(select(PUBLISHER.c.last_seq, PUBLISHER.c.last_at).with_for_update()).one()


# --- linking --------------------------------------------------------------------------------------------------------

def waiting(connection: Connection) -> list[tuple[Key, int]]:
    """The items that the publisher has still to look at, each with its number of fingerprints."""
    return [((row.case_id, row.item), row.fingerprints) for row in connection.execute(
        select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.fingerprints).where(ITEMS.c.to_publish))]


def accepted(connection: Connection, keys: Collection[Key]) -> set[Key]:
    """Which of these items are accepted."""
    rows = connection.execute(select(ITEMS.c.case_id, ITEMS.c.item)
                              .where(_ITEM.in_(keys), ITEMS.c.state == State.ACCEPTED))
    return {(row.case_id, row.item) for row in rows}


def unlinked(connection: Connection, keys: Collection[Key]) -> Sequence[Any]:
    """The fingerprints of these items that have no entry yet, with what opens them."""
    return connection.execute(
        select(*_SEALED, ITEMS.c.kind, FINGERPRINTS.c.signal_type, FINGERPRINTS.c.stands_for, FINGERPRINTS.c.quality)
        .join_from(FINGERPRINTS, ITEMS, _ITS_ITEM)
        .where(_SOURCE_ITEM.in_(keys), FINGERPRINTS.c.entry.is_(None))).all()


def still_waiting(connection: Connection, keys: Collection[Key]) -> dict[Key, State]:
    """The states of those items that nobody has looked at meanwhile. What a person is changing now is left out."""
    rows = connection.execute(select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.state)
                              .where(_ITEM.in_(keys), ITEMS.c.to_publish).with_for_update(skip_locked=True))
    return {(row.case_id, row.item): State(row.state) for row in rows}


def link(connection: Connection, found: Iterable[tuple[Row[Any], bytes]]) -> None:
    """Give each fingerprint (a row of ``unlinked``, with its value's MAC) the entry of its value, old or new."""
    macs = {mac: row for row, mac in found}
    if not macs:
        return
    known = _numbers(connection, macs)
    new = [{"entry_id": os.urandom(ID_BYTES).hex(), "value_mac": mac, "kind": row.kind, "quality": row.quality,
            "signal_type": row.signal_type, "stands_for": row.stands_for, "wanted": False, "dirty": False}
           for mac, row in macs.items() if mac not in known]
    if new:
        connection.execute(insert(FEED), new)
        known = _numbers(connection, macs)
    place = and_(FINGERPRINTS.c.case_id == bindparam("its_case"), FINGERPRINTS.c.item == bindparam("its_item"),
                 FINGERPRINTS.c.position == bindparam("its_position"))
    connection.execute(update(FINGERPRINTS).where(place).values(entry=bindparam("number")), [
        {"its_case": row.case_id, "its_item": row.item, "its_position": row.position, "number": known[mac]}
        for row, mac in found])


def _numbers(connection: Connection, macs: Collection[bytes]) -> dict[bytes, int]:
    rows = connection.execute(select(FEED.c.value_mac, FEED.c.number).where(FEED.c.value_mac.in_(macs)))
    return {row.value_mac: row.number for row in rows}


def numbers_of(connection: Connection, keys: Collection[Key]) -> set[int]:
    """The entries that these items' values have."""
    return set(connection.scalars(select(FINGERPRINTS.c.entry).distinct()
                                  .where(_SOURCE_ITEM.in_(keys), FINGERPRINTS.c.entry.is_not(None))))


def recount(connection: Connection, numbers: Collection[int]) -> None:
    """See again whether an accepted item has these values."""
    needed = (select(FINGERPRINTS.c.entry).join(ITEMS, _ITS_ITEM)
              .where(FINGERPRINTS.c.entry == FEED.c.number, ITEMS.c.state == State.ACCEPTED).correlate(FEED).exists())
    these = FEED.c.number.in_(numbers)
    connection.execute(update(FEED).where(these).values(wanted=needed))
    connection.execute(update(FEED).where(these).values(dirty=FEED.c.wanted != func.coalesce(FEED.c.active, false())))


def forget(connection: Connection, numbers: Collection[int]) -> None:
    """Where no fingerprint has the value any more, let nobody find out that it was here."""
    alone = ~select(FINGERPRINTS.c.entry).where(FINGERPRINTS.c.entry == FEED.c.number).exists()
    connection.execute(update(FEED).where(FEED.c.number.in_(numbers), alone).values(value_mac=None))


def looked_at(connection: Connection, keys: Collection[Key]) -> None:
    """Nothing more to do for these items, until they change."""
    connection.execute(update(ITEMS).where(_ITEM.in_(keys)).values(to_publish=False))


# --- releasing ------------------------------------------------------------------------------------------------------

def dirty(connection: Connection) -> list[int]:
    """The entries of which platforms have still to be told."""
    return list(connection.scalars(select(FEED.c.number).where(FEED.c.dirty)))


def release(connection: Connection, numbers: Sequence[int], last_seq: int, at: int) -> list[Told]:
    """Publish the dirty ones among ``numbers``, in this order, at the second ``at``, after the place ``last_seq``."""
    rows = {row.number: row for row in connection.execute(
        select(FEED.c.number, FEED.c.entry_id, FEED.c.kind, FEED.c.signal_type, FEED.c.wanted)
        .where(FEED.c.number.in_(numbers), FEED.c.dirty))}
    order = [rows[number] for number in numbers if number in rows]
    if order:
        connection.execute(
            update(FEED).where(FEED.c.number == bindparam("its_number"))
            .values(seq=bindparam("its_seq"), published_at=at, active=bindparam("its_state"), dirty=False),
            [{"its_number": row.number, "its_seq": seq, "its_state": row.wanted}
             for seq, row in enumerate(order, start=last_seq + 1)])
        connection.execute(update(PUBLISHER).values(last_seq=last_seq + len(order), last_at=at))
    return [Told(row.entry_id, row.kind, row.signal_type, row.wanted) for row in order]


def set_last_place(connection: Connection, last_seq: int, last_at: int) -> None:
    """The last place and second that were given out. The caller holds the feed."""
    connection.execute(update(PUBLISHER).values(last_seq=last_seq, last_at=last_at))


def numbers_by_id(connection: Connection, entry_ids: Collection[str]) -> dict[str, int]:
    """The numbers of those of these entries that the feed has, by their ids."""
    ids, found = list(entry_ids), dict[str, int]()
    for start in range(0, len(ids), AT_A_TIME):
        rows = connection.execute(select(FEED.c.entry_id, FEED.c.number)
                                  .where(FEED.c.entry_id.in_(ids[start:start + AT_A_TIME])))
        found |= {row.entry_id: row.number for row in rows}
    return found


def tell_again(connection: Connection, entries: Iterable[tuple[Told, tuple[int, int]]], known: dict[str, int]) -> None:
    """For a restored database: give entries a new place in the feed, as platforms were last told them.

    One that isn't known becomes a deletion. The caller holds the feed.
    """
    again, unknown = [], []
    for entry, (seq, at) in entries:
        if entry.entry_id in known:
            again.append({"its_number": known[entry.entry_id], "its_state": entry.active, "its_seq": seq, "its_at": at})
        else:
            unknown.append({"entry_id": entry.entry_id, "kind": entry.kind, "signal_type": entry.signal_type,
                            "stands_for": "", "wanted": False, "active": False, "dirty": False, "seq": seq,
                            "published_at": at})
    if again:
        connection.execute(update(FEED).where(FEED.c.number == bindparam("its_number")).values(
            active=bindparam("its_state"), dirty=FEED.c.wanted != bindparam("its_state"), seq=bindparam("its_seq"),
            published_at=bindparam("its_at")), again)
    if unknown:
        connection.execute(insert(FEED), unknown)


# --- reading --------------------------------------------------------------------------------------------------------

def place_before(connection: Connection, second: int) -> int | None:
    """The place just before the first entry of ``second`` or later; None when there is none."""
    first = select(func.min(FEED.c.published_at)).where(FEED.c.published_at >= second).scalar_subquery()
    place = connection.scalar(select(func.min(FEED.c.seq)).where(FEED.c.published_at == first))
    return None if place is None else place - 1


def last_place(connection: Connection, second: int) -> tuple[int, int]:
    """Place and second of the last entry of ``second`` or earlier; (0, 0) when there is none."""
    at = connection.scalar(select(func.max(FEED.c.published_at)).where(FEED.c.published_at <= second))
    place = connection.scalar(select(func.max(FEED.c.seq)).where(FEED.c.published_at == at))
    return place or 0, at or 0


def page(connection: Connection, after: int, upto: int, limit: int) -> Sequence[Any]:
    """The entries behind ``after`` up to ``upto``, at most ``limit``, in order.

    Each comes with one fingerprint that has its value, if there is one: the first that the index finds, so that a value
    that thousands have costs no more than another. Its name is put together and taken apart again because both
    databases understand that; the lengths of case and item are fixed.
    """
    source = (select(FINGERPRINTS.c.case_id + FINGERPRINTS.c.item + cast(FINGERPRINTS.c.position, String))
              .where(FINGERPRINTS.c.entry == FEED.c.number).limit(1).correlate(FEED).scalar_subquery())
    asked = (select(FEED.c.seq, FEED.c.published_at, FEED.c.entry_id, FEED.c.kind, FEED.c.signal_type,
                    FEED.c.stands_for, FEED.c.quality, FEED.c.active, source.label("source"))
             .where(FEED.c.seq > after, FEED.c.seq <= upto).order_by(FEED.c.seq).limit(limit).cte("page"))
    its_value = and_(FINGERPRINTS.c.case_id == func.substr(asked.c.source, 1, 16),
                     FINGERPRINTS.c.item == func.substr(asked.c.source, 17, 16),
                     FINGERPRINTS.c.position == cast(func.substr(asked.c.source, 33), Integer))
    return connection.execute(select(asked, *_SEALED).select_from(asked.outerjoin(FINGERPRINTS, its_value)
                                                                  .outerjoin(ITEMS, _ITS_ITEM))
                              .order_by(asked.c.seq)).all()


def active_macs(connection: Connection, macs: Collection[bytes], upto: int) -> set[bytes]:
    """Which of these values platforms are told to look for."""
    return set(connection.scalars(select(FEED.c.value_mac).where(FEED.c.value_mac.in_(macs), FEED.c.active,
                                                                 FEED.c.seq <= upto)))


def published(connection: Connection, upto: int, *, entry_id: str | None = None,
              macs: Collection[bytes] = ()) -> Mapping[int, str]:
    """The entries that platforms have seen, by id or by value: number and id."""
    wanted = FEED.c.entry_id == entry_id if entry_id is not None else FEED.c.value_mac.in_(macs)
    rows = connection.execute(select(FEED.c.number, FEED.c.entry_id).where(wanted, FEED.c.seq <= upto))
    return {row.number: row.entry_id for row in rows}


def items_with(connection: Connection, number: int) -> set[Key]:
    """The items that have the value of an entry, whatever their state."""
    rows = connection.execute(select(FINGERPRINTS.c.case_id, FINGERPRINTS.c.item)
                              .where(FINGERPRINTS.c.entry == number).distinct())
    return {(row.case_id, row.item) for row in rows}
