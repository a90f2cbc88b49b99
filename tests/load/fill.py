"""A home whose store is as full as that of a hotline after years, quickly: by rows, but through the real sealing."""
from __future__ import annotations

import os
import random
import time
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, text, update

from tests.unit.intake.people import CROCKFORD, Person
from tid_desktop.intake import home
from tid_desktop.intake.accounts import Accounts, Role
from tid_desktop.intake.columns import ValueIndex
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.tables import CASES, FEED, FINGERPRINTS, ITEMS, PUBLISHER
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, SignalType, StandsFor, State

CACHE = Path(__file__).resolve().parents[2] / ".bench-cache"
EACH = 20  # fingerprints of a case
AT_A_TIME = 1_000  # cases in one transaction
PLATFORM = "Example Chat"
# Tries that a challenge costs the hotline are real; those that it costs this machine's clients aren't what is measured.
SETTINGS = {"least = 500": "least = 1", "most = 1000": "most = 1"}
YESTERDAY = 24 * 3600
A_SECOND = 500  # entries; what the publisher gives out


def picture(dice: random.Random) -> Item:
    """A picture in the wide set, with EACH fingerprints."""
    crops = (Fingerprint(SignalType.PDQ, dice.randbytes(32).hex(), 100, StandsFor.CROP) for _ in range(EACH - 2))
    return Item(dice.randbytes(8).hex(), Kind.IMAGE, (
        Fingerprint(SignalType.MD5, dice.randbytes(16).hex(), None, StandsFor.FILE),
        Fingerprint(SignalType.PDQ, dice.randbytes(32).hex(), 100, StandsFor.ORIGINAL), *crops))


def person(number: int) -> Person:
    """The same for the same number, so that what was filled can be asked for."""
    dice = random.Random(f"person {number}")
    return Person("".join(dice.choices(CROCKFORD, k=16)), dice.randbytes(32).hex(), dice.randbytes(32).hex())


def kept(cases: int) -> Path:
    """A folder of the cache with ``home`` and ``key``, made once; its day's key is the one of the day it was made."""
    folder = CACHE / f"intake-{cases}"
    if not folder.is_dir():
        draft = CACHE / f".intake-{cases}-{os.getpid()}"
        draft.mkdir(parents=True)
        (draft / "key").write_text(make(draft / "home", cases), "ascii")
        draft.rename(folder)
    return folder


def make(folder: Path, cases: int, url: str | None = None) -> str:
    """A home in ``folder`` with ``cases`` accepted and published cases; returns a platform's key."""
    home.init(folder, name="Load", not_after=date.today() + timedelta(days=30))
    settings = folder / "intake.toml"
    written = settings.read_text("utf-8")
    for before, after in (SETTINGS | ({f"sqlite:///{home.DATABASE}": url} if url else {})).items():
        written = written.replace(before, after)
    settings.write_text(written, "utf-8")
    opened = home.open_home(folder)
    try:
        keys, index = ItemKeys(opened.days, opened.keys.column), ValueIndex(opened.keys.column)
        began = time.monotonic()
        for start in range(0, cases, AT_A_TIME):
            rows = _rows(keys, index, range(start, min(start + AT_A_TIME, cases)))
            with opened.store.writing() as connection:
                for table, its_rows in rows.items():
                    connection.execute(insert(table), its_rows)
        with opened.store.writing() as connection:
            _finish(connection, cases * EACH)
        print(f"filled {cases} cases, {cases * EACH} fingerprints in {time.monotonic() - began:.0f} s", flush=True)
        return Accounts(opened.store, opened.profile).add(PLATFORM, Role.READER)
    finally:
        opened.store.close()


def _rows(keys: ItemKeys, index: ValueIndex, numbers: range) -> dict[Table, list[dict[str, Any]]]:
    """What these cases leave in each table once all is accepted and published. Entry n stands at place n."""
    today, released = datetime.now(UTC).date(), int(time.time()) - YESTERDAY
    rows: dict[Table, list[dict[str, Any]]] = {CASES: [], ITEMS: [], FINGERPRINTS: [], FEED: []}
    for number in numbers:
        who, item = person(number), picture(random.Random(f"picture {number}"))
        its = {"case_id": who.case_id, "item": item.item}
        sealed_key, cipher = keys.new(who.case_id, item.item, today)
        rows[CASES].append({"case_id": who.case_id, "created_on": today, "create_hash": os.urandom(32),
                            "manage_hash": sha256(bytes.fromhex(who.manage)).digest(),
                            "status_hash": sha256(bytes.fromhex(who.look)).digest()})
        rows[ITEMS].append({**its, "position": 0, "kind": item.kind, "fingerprints": EACH, "accepted_on": today,
                            "content_hash": os.urandom(32), "state": State.ACCEPTED, "sealed_key": sealed_key,
                            "key_day": today})
        for position, fingerprint in enumerate(item.fingerprints):
            entry, value = number * EACH + position + 1, bytes.fromhex(fingerprint.value)
            about = {"signal_type": fingerprint.signal_type, "stands_for": fingerprint.stands_for,
                     "quality": fingerprint.quality}
            rows[FINGERPRINTS].append({**its, **about, "position": position, "at": None, "active": True, "entry": entry,
                                       "sealed": cipher.seal(value, "fingerprints", *its.values(), str(position))})
            rows[FEED].append({**about, "number": entry, "entry_id": os.urandom(16).hex(), "kind": item.kind,
                               "value_mac": index.mac(item.kind, fingerprint.signal_type, value), "wanted": True,
                               "active": True, "dirty": False, "seq": entry,
                               "published_at": released + entry // A_SECOND})
    return rows


def _finish(connection: Connection, entries: int) -> None:
    """The publisher goes on where the filling ended."""
    last = {"last_seq": entries, "last_at": int(time.time()) - YESTERDAY + entries // A_SECOND}
    if connection.execute(update(PUBLISHER).values(**last)).rowcount == 0:
        connection.execute(insert(PUBLISHER).values(number=1, **last))
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT setval(pg_get_serial_sequence('feed_entries', 'number'), :last)"),
                           {"last": entries})
