"""The tables of the intake. Changing one means a new step in ``migrations/versions``; a test compares the two.

Every date is a day, in UTC: an hour would help somebody who wants to know who sat at a computer. The one exception is
the spent list, which forgets a challenge when it ends, minutes later.
"""
from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

METADATA = MetaData(naming_convention={"pk": "pk_%(table_name)s", "fk": "fk_%(table_name)s_%(referred_table_name)s",
                                       "ix": "ix_%(table_name)s_%(column_0_name)s"})

# The hashes are SHA-256. ``create_hash`` is that of the idempotent message that made the case.
CASES = Table(
    "cases", METADATA,
    Column("case_id", String(16), primary_key=True),
    Column("manage_hash", LargeBinary(32), nullable=False),
    Column("status_hash", LargeBinary(32), nullable=False),
    Column("create_hash", LargeBinary(32), nullable=False),
    Column("created_on", Date, nullable=False),
)

# ``content_hash`` covers the item and the case's manage token, which isn't kept: with the database alone nobody can
# confirm a guess about a picture. ``keep_until`` is the last day on which a withdrawn or rejected item's values exist.
ITEMS = Table(
    "items", METADATA,
    Column("case_id", String(16), ForeignKey("cases.case_id", ondelete="CASCADE"), primary_key=True),
    Column("item", String(16), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("fingerprints", Integer, nullable=False),
    Column("content_hash", LargeBinary(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("state_before", String(16)),
    Column("reason", String(32)),
    Column("keep_until", Date),
    Column("purged", Boolean, nullable=False, default=False),
)

# ``sealed`` is the hash under the column key (columns.py). ``active``: the item is received or accepted.
FINGERPRINTS = Table(
    "fingerprints", METADATA,
    Column("case_id", String(16), primary_key=True),
    Column("item", String(16), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("signal_type", String(16), nullable=False),
    Column("stands_for", String(32), nullable=False),
    Column("quality", Integer),
    Column("at", Float),
    Column("sealed", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], ondelete="CASCADE"),
)

FEEDBACK = Table(
    "feedback", METADATA,
    Column("case_id", String(16), primary_key=True),
    Column("item", String(16), primary_key=True),
    Column("platform", String(64), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("told_on", Date, nullable=False),
    ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], ondelete="CASCADE"),
)

# ``expires`` is in Unix seconds.
SPENT = Table(
    "spent_challenges", METADATA,
    Column("challenge_hash", LargeBinary(32), primary_key=True),
    Column("message_hash", LargeBinary(32), nullable=False),
    Column("expires", Integer, nullable=False, index=True),
)

# Practice keeps its own keys here, sealed under the column key. A real hotline's keys are files (home.py).
OWN_KEYS = Table(
    "own_keys", METADATA,
    Column("name", String(32), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)
