"""A database of an older version is brought up to date, and nobody's case is lost on the way."""
from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine, event, text

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, states
from tid_desktop.intake import schema
from tid_desktop.intake.columns import ColumnCipher
from tid_desktop.intake.service import _token_hash
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import METADATA

VALUE = bytes(range(32))


def first_version(file: Path, hotline: Hotline, person: Person) -> None:
    """A database as the first version left it: one accepted case, with a word from a platform."""
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", lambda raw, _record: raw.execute("PRAGMA foreign_keys=ON"))
    script = schema._steps()
    with engine.begin() as connection:
        context = MigrationContext.configure(
            connection, opts={"fn": lambda revision, _context: script._upgrade_revs("0001", revision)})
        with Operations.context(context):
            context.run_migrations()
        row = {"case_id": person.case_id, "item": "0" * 16, "hash": _token_hash(person.status()),
               "sealed": ColumnCipher(hotline.keys.column).seal(VALUE, "fingerprints", person.case_id, "0" * 16, "0")}
        for statement in (
                "INSERT INTO cases VALUES (:case_id, :hash, :hash, :hash, '2026-11-01')",
                "INSERT INTO items VALUES (:case_id, :item, 0, 'image', 1, :hash, 'accepted', NULL, NULL, NULL, 0)",
                "INSERT INTO fingerprints VALUES (:case_id, :item, 0, 'pdq', 'original', 90, NULL, :sealed, 1)",
                "INSERT INTO feedback VALUES (:case_id, :item, 'Example Social', 'blocked', '2026-11-02')"):
            connection.execute(text(statement), row)
    engine.dispose()


@pytest.fixture
def upgraded(database: Path) -> tuple[Hotline, Person]:
    memory, person = Hotline(Store()), Person()
    first_version(database, memory, person)
    return Hotline(Store(f"sqlite:///{database}"), memory.keys), person


def test_an_older_database_gets_exactly_todays_tables(upgraded: tuple[Hotline, Person]) -> None:
    with upgraded[0].store.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_its_cases_their_values_and_what_platforms_said_are_still_there(upgraded: tuple[Hotline, Person]) -> None:
    hotline, person = upgraded
    answer = hotline.ask(person.status())
    assert states(answer) == ["accepted"]
    assert {platform.name: platform.state for platform in answer.items[0].platforms}["Example Social"] == "blocked"
    assert hotline.values(person.case_id) == [VALUE.hex()]
