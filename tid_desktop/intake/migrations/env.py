"""Runs Alembic on the connection that store.py hands over, inside its transaction."""
from __future__ import annotations

from alembic import context

from tid_desktop.intake.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
