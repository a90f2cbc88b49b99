"""Brings a database's tables up to date with Alembic, from inside the program: no alembic.ini, no command line.

The steps are read from ``migrations/`` once per process, so that a process can be locked in afterwards.
"""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 0x7469646465  # names our turn among PostgreSQL's advisory locks


class NewerDatabase(SetupProblem):
    code = "newer_database"
    message = QT_TRANSLATE_NOOP("errors", "A newer version of this program made this database.")
    action = QT_TRANSLATE_NOOP("errors", "Use that version.")


def upgrade(connection: Connection) -> None:
    """Run the steps that this database lacks, in the transaction of ``connection``. Who comes second waits.

    Raises NewerDatabase.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.util import CommandError

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK})
    script = _steps()

    def missing(revision: Any, _context: MigrationContext) -> Any:
        try:
            return script._upgrade_revs("head", revision)
        except CommandError:  # no step of ours has this name
            raise NewerDatabase from None

    context = MigrationContext.configure(connection, opts={"fn": missing})
    with Operations.context(context):
        context.run_migrations()


@cache
def _steps() -> Any:
    """Alembic's ScriptDirectory with every step loaded."""
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(MIGRATIONS))
    list(script.walk_revisions())
    return script
