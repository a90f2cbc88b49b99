"""A hotline for the tests of this room: a store, the operations, a desk, and a calendar that the test turns."""
from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import URL, select

from tests.unit.intake.people import Person, Program
from tid_desktop import paths
from tid_desktop.intake.app import create_app
from tid_desktop.intake.desk import Desk
from tid_desktop.intake.itemkeys import DayKeys, ItemKeys, OneKey
from tid_desktop.intake.keys import Keys
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.service import Service
from tid_desktop.intake.store import MEMORY, Store
from tid_desktop.intake.tables import FINGERPRINTS, ITEMS
from tid_desktop.protocol import codec
from tid_desktop.protocol.messages import Answer, Item, Request
from tid_desktop.protocol.profile import Limits, Profile

EASY = Difficulty(cost=1, least=1, most=4)


@dataclass
class Hotline:
    """Everything on the hotline's side; ``today`` is what its clock says."""

    store: Store
    keys: Keys = field(default_factory=Keys.new)
    today: date = date(2026, 11, 23)
    limits: Limits = field(default_factory=Limits)
    days: DayKeys | None = None

    def __post_init__(self) -> None:
        template = (paths.assets() / "profiles" / "practice.json").read_bytes()
        signed = self.keys.sign(codec.parse(template, limit=1 << 20))
        self.profile = replace(Profile.load(signed), limits=self.limits)
        self.item_keys = ItemKeys(self.days or OneKey(self.keys.column), self.keys.column)
        self.service = Service(self.store, self.item_keys, self.profile, lambda: self.today)
        self.desk = Desk(self.store, self.profile, lambda: self.today)

    def ask(self, request: Request) -> Answer:
        """One operation, without sealing and proof of work."""
        return self.service.answer(request)

    def person(self, *items: Item) -> Person:
        """Somebody who has handed in ``items``."""
        person = Person()
        self.ask(person.create(*items))
        return person

    def program(self, difficulty: Difficulty = EASY) -> Program:
        """A program that talks to this hotline's app, without a socket."""
        app = create_app(self.store, self.keys, self.profile, difficulty)
        http = httpx.Client(transport=httpx.WSGITransport(app), base_url=self.profile.address)
        return Program(http, self.profile)

    def values(self, case_id: str) -> list[str]:
        """The hashes of a case, opened with the keys of its items."""
        with self.store.reading() as connection:
            rows = connection.execute(
                select(FINGERPRINTS, ITEMS.c.sealed_key, ITEMS.c.key_day)
                .join(ITEMS, (ITEMS.c.case_id == FINGERPRINTS.c.case_id) & (ITEMS.c.item == FINGERPRINTS.c.item))
                .where(ITEMS.c.case_id == case_id).order_by(ITEMS.c.position, FINGERPRINTS.c.position)).all()
        return [self.item_keys.open(case_id, row.item, row.sealed_key, row.key_day)
                .open(row.sealed, "fingerprints", case_id, row.item, str(row.position)).hex() for row in rows]

    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)


@pytest.fixture(params=["memory", "file", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store in memory, one in a file, and one on a real PostgreSQL."""
    with ExitStack() as stack:
        url: str | URL = MEMORY if request.param == "memory" else f"sqlite:///{tmp_path / 'intake.sqlite3'}"
        if request.param == "postgresql":
            url = stack.enter_context(request.getfixturevalue("postgres").database())
        opened = Store(url)
        yield opened
        opened.close()


@pytest.fixture
def hotline(store: Store) -> Hotline:
    return Hotline(store)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where a test may keep a database of its own."""
    return tmp_path / f"{os.urandom(4).hex()}.sqlite3"
