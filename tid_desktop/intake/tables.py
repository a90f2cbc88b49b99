"""The tables of the intake. Changing one means a new step in ``migrations/versions``; a test compares the two.

Every date is a day, in UTC: an hour would help somebody who wants to know who sat at a computer. The exceptions are
the spent list, which forgets a challenge when it ends, minutes later; the feed, whose seconds say when a batch went
out; and the policy's hours, which hold counts alone.
"""
from __future__ import annotations

from sqlalchemy import (
    BigInteger,
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
                                       "ix": "ix_%(table_name)s_%(column_0_name)s",
                                       "uq": "uq_%(table_name)s_%(column_0_name)s"})

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
# ``sealed_key``: the item's own key, sealed under that of the day ``key_day`` (itemkeys.py); null in items from before
# the second schema, whose values are under the column key, until the next change of the day's key. ``to_publish``: the
# publisher has still to look at the item.
ITEMS = Table(
    "items", METADATA,
    Column("case_id", String(16), ForeignKey("cases.case_id", ondelete="CASCADE"), primary_key=True),
    Column("item", String(16), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("fingerprints", Integer, nullable=False),
    Column("content_hash", LargeBinary(32), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("state_before", String(16)),
    Column("reason", String(32)),
    Column("keep_until", Date),
    Column("purged", Boolean, nullable=False, default=False),
    Column("sealed_key", LargeBinary),
    Column("key_day", Date, index=True),
    Column("accepted_on", Date),
    Column("to_publish", Boolean, nullable=False, default=False, index=True),
)

# ``sealed`` is the hash under the item's key (columns.py). ``active``: the item is received or accepted. ``entry``: the
# number of its row in the feed, once the publisher has looked at it; no foreign key, since SQLite can't add one later.
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
    Column("entry", Integer, index=True),
    ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], ondelete="CASCADE"),
)

# One row a distinct value: whoever stops takes nobody else's protection away. The value itself isn't here; the feed
# takes it from any fingerprint of this ``number``. ``value_mac`` finds the row (feed.py), and is forgotten with the
# last such fingerprint. ``wanted``: an accepted item has the value; ``active``: what platforms were last told, null for
# nothing yet; ``dirty``: these two differ. ``seq`` is the row's place in the feed and moves to the end with each
# change; ``published_at``, in Unix seconds, never falls along it.
FEED = Table(
    "feed_entries", METADATA,
    Column("number", Integer, primary_key=True),
    Column("entry_id", String(32), nullable=False, unique=True),
    Column("value_mac", LargeBinary(32), unique=True),
    Column("kind", String(8), nullable=False),
    Column("signal_type", String(16), nullable=False),
    Column("stands_for", String(32), nullable=False),
    Column("quality", Integer),
    Column("wanted", Boolean, nullable=False),
    Column("active", Boolean),
    Column("dirty", Boolean, nullable=False, index=True),
    Column("seq", BigInteger, unique=True),
    Column("published_at", BigInteger, index=True),
)

# One row: the last place and second that were given out. Whoever publishes holds it locked.
PUBLISHER = Table(
    "publisher", METADATA,
    Column("number", Integer, primary_key=True),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_at", BigInteger, nullable=False),
)

# Who may fetch the feed; ``name`` as in the profile. The key has 256 random bits, so its SHA-256 gives nothing away.
ACCOUNTS = Table(
    "platform_accounts", METADATA,
    Column("name", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("key_hash", LargeBinary(32), nullable=False, unique=True),
    Column("created_on", Date, nullable=False),
)

# ``entry``: the entry_id of the value that the platform spoke of, or "" where the desk noted it for the whole item.
FEEDBACK = Table(
    "feedback", METADATA,
    Column("case_id", String(16), primary_key=True),
    Column("item", String(16), primary_key=True),
    Column("platform", String(64), primary_key=True),
    Column("entry", String(32), primary_key=True, default=""),
    Column("state", String(16), nullable=False),
    Column("told_on", Date, nullable=False),
    ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], ondelete="CASCADE"),
)

# ``expires`` is in Unix seconds.
SPENT = Table(
    "spent_challenges", METADATA,
    Column("challenge_hash", LargeBinary(32), primary_key=True),
    Column("message_hash", LargeBinary(32), nullable=False),
    Column("expires", BigInteger().with_variant(Integer, "sqlite"), nullable=False, index=True),
)

# How many cases came in an hour (Unix seconds / 3600), and how many the policy accepted by itself.
POLICY_HOURS = Table(
    "policy_hours", METADATA,
    Column("hour", Integer, primary_key=True),
    Column("received", Integer, nullable=False),
    Column("accepted", Integer, nullable=False),
)

# Practice keeps its own keys here, sealed under the column key. A real hotline's keys are files (home.py).
OWN_KEYS = Table(
    "own_keys", METADATA,
    Column("name", String(32), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)
