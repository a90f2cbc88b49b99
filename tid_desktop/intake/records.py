"""What is read and written inside one transaction. Every function takes the connection first; none decides anything."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from tid_desktop.intake import entries
from tid_desktop.intake.columns import ColumnCipher
from tid_desktop.intake.tables import CASES, FEEDBACK, FINGERPRINTS, ITEMS, OWN_KEYS, SPENT
from tid_desktop.protocol.messages import Fingerprint, Kind, PlatformState, State

# What a platform did for one copy isn't undone by its leaving another one up.
STRENGTH = (PlatformState.NO_ANSWER, PlatformState.LEFT_UP, PlatformState.LOOKING, PlatformState.CONFIRMED,
            PlatformState.BLOCKED, PlatformState.REMOVED)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item as it stands."""

    case_id: str
    item: str
    kind: Kind
    fingerprints: int
    content_hash: bytes
    state: State
    state_before: State | None
    reason: str | None
    keep_until: date | None
    purged: bool
    accepted_on: date | None = None


_ITEM_COLUMNS = tuple(ITEMS.c[name] for name in ItemRow.__dataclass_fields__)


def find_case(connection: Connection, case_id: str) -> Row[str, bytes, bytes, bytes, date] | None:
    """The row of a case. A writing transaction keeps it from other writers."""
    found = select(CASES).where(CASES.c.case_id == case_id)
    writes = connection.get_execution_options().get("writes", False)
    return connection.execute(found.with_for_update() if writes else found).first()


def add_case(connection: Connection, case_id: str, hashes: dict[str, bytes], today: date) -> bool:
    """False when somebody else has made the case since we looked."""
    added = connection.execute(_upsert(connection, CASES).values(case_id=case_id, created_on=today, **hashes)
                               .on_conflict_do_nothing().returning(CASES.c.case_id))
    return added.first() is not None


def case_days(connection: Connection) -> list[tuple[str, date]]:
    """Case ids with the day they came, oldest first."""
    rows = connection.execute(select(CASES.c.case_id, CASES.c.created_on).order_by(CASES.c.created_on, CASES.c.case_id))
    return [(case_id, day) for case_id, day in rows]


def items_of(connection: Connection, case_id: str) -> list[ItemRow]:
    """The items of a case, in the order they came."""
    return [_item(row) for row in connection.execute(
        select(*_ITEM_COLUMNS).where(ITEMS.c.case_id == case_id).order_by(ITEMS.c.position))]


def all_items(connection: Connection, state: State | None = None) -> dict[str, list[ItemRow]]:
    """The items of every case, by case, or of those only that have an item in ``state``."""
    chosen = select(*_ITEM_COLUMNS).order_by(ITEMS.c.case_id, ITEMS.c.position)
    if state is not None:
        chosen = chosen.where(ITEMS.c.case_id.in_(select(ITEMS.c.case_id).where(ITEMS.c.state == state)))
    found: dict[str, list[ItemRow]] = {}
    for row in connection.execute(chosen):
        found.setdefault(row.case_id, []).append(_item(row))
    return found


def _item(row: Row[Any]) -> ItemRow:
    values = row._asdict()
    before = values["state_before"]
    return ItemRow(**{**values, "kind": Kind(values["kind"]), "state": State(values["state"]),
                      "state_before": None if before is None else State(before)})


def add_item(connection: Connection, row: ItemRow, position: int, fingerprints: Sequence[Fingerprint],
             key: tuple[bytes, ColumnCipher], today: date) -> None:
    """Write an item and its fingerprints, whose values are sealed; ``key`` is what ItemKeys.new gave."""
    sealed_key, cipher = key
    connection.execute(insert(ITEMS).values({name: getattr(row, name) for name in ItemRow.__dataclass_fields__}
                                            | {"position": position, "sealed_key": sealed_key, "key_day": today}))
    connection.execute(insert(FINGERPRINTS), [
        {"case_id": row.case_id, "item": row.item, "position": number, "active": True,
         "signal_type": fingerprint.signal_type, "stands_for": fingerprint.stands_for,
         "quality": fingerprint.quality, "at": fingerprint.at,
         "sealed": cipher.seal(bytes.fromhex(fingerprint.value), *place_of(row.case_id, row.item, number))}
        for number, fingerprint in enumerate(fingerprints)])


def place_of(case_id: str, item: str, position: int) -> tuple[str, ...]:
    """What a sealed value is bound to."""
    return "fingerprints", case_id, item, str(position)


def change_item(connection: Connection, row: ItemRow, *, active: bool, **changes: object) -> None:
    """Change an item's columns, make its fingerprints active or not, and have the publisher look at it."""
    connection.execute(update(ITEMS).where(_this_item(row.case_id, row.item)).values(**changes, to_publish=True))
    connection.execute(update(FINGERPRINTS).where(_its_values(row.case_id, row.item)).values(active=active))


def withdraw_item(connection: Connection, row: ItemRow, keep_until: date) -> None:
    """Nobody may have it any more; through ``keep_until`` that can be undone."""
    change_item(connection, row, active=False, state=State.WITHDRAWN, state_before=row.state, keep_until=keep_until)


def undo_item(connection: Connection, row: ItemRow) -> None:
    """Bring a withdrawn item back to where it was."""
    rejected = row.state_before is State.REJECTED
    change_item(connection, row, active=not rejected, state=row.state_before, state_before=None,
                keep_until=row.keep_until if rejected else None)


def accept_item(connection: Connection, row: ItemRow, today: date) -> None:
    """Platforms may have it."""
    change_item(connection, row, active=True, state=State.ACCEPTED, reason=None, keep_until=None, accepted_on=today)


def reject_item(connection: Connection, row: ItemRow, reason: str, keep_until: date) -> None:
    """Its fingerprints rest at once, and are deleted after ``keep_until``."""
    change_item(connection, row, active=False, state=State.REJECTED, reason=reason, keep_until=keep_until)


def _this_item(case_id: str, item: str) -> ColumnElement[bool]:
    return and_(ITEMS.c.case_id == case_id, ITEMS.c.item == item)


def _its_values(case_id: str, item: str) -> ColumnElement[bool]:
    return and_(FINGERPRINTS.c.case_id == case_id, FINGERPRINTS.c.item == item)


def key_days(connection: Connection) -> set[date]:
    """The days whose keys items are under."""
    return set(connection.scalars(select(ITEMS.c.key_day).where(ITEMS.c.key_day.is_not(None)).distinct()))


def item_keys(connection: Connection) -> Iterable[Row[str, str, bytes, date]]:
    """``case_id``, ``item``, ``sealed_key``, ``key_day`` of every item that has a key."""
    return connection.execute(select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.sealed_key, ITEMS.c.key_day)
                              .where(ITEMS.c.key_day.is_not(None)))


def items_under_older_keys(connection: Connection, today: date, limit: int) -> Sequence[Row[str, str, bytes, date]]:
    """``case_id``, ``item``, ``sealed_key``, ``key_day`` of items that are still there and not under today's key.

    They are kept from other writers; those that somebody else has at this moment are left for another day.
    """
    older = or_(ITEMS.c.key_day < today, and_(ITEMS.c.key_day.is_(None), ~ITEMS.c.purged))
    return connection.execute(select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.sealed_key, ITEMS.c.key_day)
                              .where(older).limit(limit).with_for_update(skip_locked=True)).all()


def set_item_key(connection: Connection, case_id: str, item: str, sealed_key: bytes, today: date) -> None:
    """The item's key, sealed under today's."""
    connection.execute(update(ITEMS).where(_this_item(case_id, item)).values(sealed_key=sealed_key, key_day=today))


def reseal_values(connection: Connection, case_id: str, item: str, before: ColumnCipher, after: ColumnCipher) -> None:
    """Bring an item's values from one cipher under another."""
    for position, sealed in connection.execute(select(FINGERPRINTS.c.position, FINGERPRINTS.c.sealed)
                                               .where(_its_values(case_id, item))).all():
        place = place_of(case_id, item, position)
        connection.execute(update(FINGERPRINTS).where(_its_values(case_id, item), FINGERPRINTS.c.position == position)
                           .values(sealed=after.seal(before.open(sealed, *place), *place)))


def items_past_undo(connection: Connection, today: date, limit: int) -> Sequence[Row[str, str]]:
    """``case_id``, ``item`` of items whose values nobody can have back any more; kept from other writers."""
    past = and_(ITEMS.c.keep_until < today, ~ITEMS.c.purged)
    return connection.execute(select(ITEMS.c.case_id, ITEMS.c.item).where(past)
                              .order_by(ITEMS.c.case_id, ITEMS.c.position).limit(limit).with_for_update()).all()


def open_values(connection: Connection, case_id: str, item: str, cipher: ColumnCipher
                ) -> list[tuple[str, int | None, bytes]]:
    """Signal type, quality and value of an item's fingerprints. Raises columns.SealedValueError."""
    columns = (FINGERPRINTS.c.signal_type, FINGERPRINTS.c.quality, FINGERPRINTS.c.sealed, FINGERPRINTS.c.position)
    return [(signal_type, quality, cipher.open(sealed, *place_of(case_id, item, position)))
            for signal_type, quality, sealed, position in connection.execute(
                select(*columns).where(_its_values(case_id, item)).order_by(FINGERPRINTS.c.position))]


def forget_values(connection: Connection, case_id: str, item: str) -> None:
    """Delete an item's values and its key. Of a value that nobody else has, the feed keeps its place alone.

    The caller holds the feed (entries.lock).
    """
    numbers = entries.numbers_of(connection, [(case_id, item)])
    connection.execute(delete(FINGERPRINTS).where(_its_values(case_id, item)))
    connection.execute(update(ITEMS).where(_this_item(case_id, item)).values(purged=True, sealed_key=None,
                                                                            key_day=None))
    entries.recount(connection, numbers)
    entries.forget(connection, numbers)


def signal_types(connection: Connection, case_id: str) -> dict[str, set[str]]:
    """Which signal types each item of a case has."""
    found: dict[str, set[str]] = {}
    for item, signal_type in connection.execute(select(FINGERPRINTS.c.item, FINGERPRINTS.c.signal_type).distinct()
                                                .where(FINGERPRINTS.c.case_id == case_id)):
        found.setdefault(item, set()).add(signal_type)
    return found


def feedback_of(connection: Connection, case_id: str) -> dict[tuple[str, str], PlatformState]:
    """State by (item, platform): the strongest of what it said of the item's values."""
    rows = connection.execute(select(FEEDBACK.c.item, FEEDBACK.c.platform, FEEDBACK.c.state)
                              .where(FEEDBACK.c.case_id == case_id))
    found: dict[tuple[str, str], PlatformState] = {}
    for item, platform, word in rows:
        state = PlatformState(word)
        found[item, platform] = max(found.get((item, platform), state), state, key=STRENGTH.index)
    return found


def set_feedback(connection: Connection, key: dict[str, str], state: str, today: date) -> None:
    """Replace what a platform said; ``key`` has case_id, item, platform, and entry ("" for the whole item)."""
    told = {"state": state, "told_on": today}
    connection.execute(_upsert(connection, FEEDBACK).values(**key, **told)
                       .on_conflict_do_update(index_elements=list(key), set_=told))


def _upsert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Where two write the same row at once, the second finds it, without an error: PostgreSQL logs those with keys."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def spend(connection: Connection, challenge_hash: bytes, message_hash: bytes, expires: int, now: int) -> bool:
    """Spend a challenge on a message. False when it was spent on another one; ended challenges are forgotten."""
    ended = select(SPENT.c.challenge_hash).where(SPENT.c.expires < now).with_for_update(skip_locked=True)
    connection.execute(delete(SPENT).where(SPENT.c.challenge_hash.in_(ended)))
    connection.execute(_upsert(connection, SPENT).values(challenge_hash=challenge_hash, message_hash=message_hash,
                                                         expires=expires).on_conflict_do_nothing())
    spent_on = connection.scalar(select(SPENT.c.message_hash).where(SPENT.c.challenge_hash == challenge_hash))
    return spent_on == message_hash


def own_keys(connection: Connection, cipher: ColumnCipher, names: Iterable[str]) -> list[bytes] | None:
    """Practice's keys in the order of ``names``, or None when there are none yet. Raises SealedValueError."""
    sealed = dict(connection.execute(select(OWN_KEYS.c.name, OWN_KEYS.c.sealed)).all())
    return [cipher.open(sealed[name], "own_keys", name) for name in names] if sealed else None


def add_own_keys(connection: Connection, cipher: ColumnCipher, keys: dict[str, bytes]) -> None:
    """Keep Practice's keys, sealed."""
    connection.execute(insert(OWN_KEYS), [{"name": name, "sealed": cipher.seal(value, "own_keys", name)}
                                          for name, value in keys.items()])
