"""The feed: a key for each item, distinct values with their place, platforms' accounts, feedback by value, policy."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("items", sa.Column("sealed_key", sa.LargeBinary))
    op.add_column("items", sa.Column("key_day", sa.Date))
    op.add_column("items", sa.Column("accepted_on", sa.Date))
    op.add_column("items", sa.Column("to_publish", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_index("ix_items_state", "items", ["state"])
    op.create_index("ix_items_key_day", "items", ["key_day"])
    op.create_index("ix_items_to_publish", "items", ["to_publish"])
    # Nobody noted the day; whoever was accepted already is published like everybody who is accepted from now on.
    op.execute("UPDATE items SET accepted_on = CURRENT_DATE, to_publish = (1 = 1) WHERE state = 'accepted'")
    op.add_column("fingerprints", sa.Column("entry", sa.Integer))
    op.create_index("ix_fingerprints_entry", "fingerprints", ["entry"])
    op.create_table(
        "feed_entries",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("entry_id", sa.String(32), nullable=False),
        sa.Column("value_mac", sa.LargeBinary(32)),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("signal_type", sa.String(16), nullable=False),
        sa.Column("stands_for", sa.String(32), nullable=False),
        sa.Column("quality", sa.Integer),
        sa.Column("wanted", sa.Boolean, nullable=False),
        sa.Column("active", sa.Boolean),
        sa.Column("dirty", sa.Boolean, nullable=False),
        sa.Column("seq", sa.BigInteger),
        sa.Column("published_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("number", name="pk_feed_entries"),
        sa.UniqueConstraint("entry_id", name="uq_feed_entries_entry_id"),
        sa.UniqueConstraint("value_mac", name="uq_feed_entries_value_mac"),
        sa.UniqueConstraint("seq", name="uq_feed_entries_seq"),
    )
    op.create_index("ix_feed_entries_dirty", "feed_entries", ["dirty"])
    op.create_index("ix_feed_entries_published_at", "feed_entries", ["published_at"])
    publisher = op.create_table(
        "publisher",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_publisher"),
    )
    op.bulk_insert(publisher, [{"number": 1, "last_seq": 0, "last_at": 0}])
    op.create_table(
        "platform_accounts",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("created_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_platform_accounts"),
        sa.UniqueConstraint("key_hash", name="uq_platform_accounts_key_hash"),
    )
    op.create_table(
        "policy_hours",
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("received", sa.Integer, nullable=False),
        sa.Column("accepted", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("hour", name="pk_policy_hours"),
    )
    _feedback_by_value()
    if op.get_bind().dialect.name == "postgresql":  # elsewhere a number is as long as it has to be
        op.alter_column("spent_challenges", "expires", type_=sa.BigInteger)


def _feedback_by_value() -> None:
    """SQLite can't change a primary key, so the table is made anew; nothing refers to it."""
    op.execute("ALTER TABLE feedback RENAME TO feedback_before")
    if op.get_bind().dialect.name == "postgresql":  # there a constraint keeps its name when its table gets another
        op.execute("ALTER TABLE feedback_before RENAME CONSTRAINT pk_feedback TO pk_feedback_before")
        op.execute("ALTER TABLE feedback_before RENAME CONSTRAINT fk_feedback_items TO fk_feedback_items_before")
    op.create_table(
        "feedback",
        sa.Column("case_id", sa.String(16), nullable=False),
        sa.Column("item", sa.String(16), nullable=False),
        sa.Column("platform", sa.String(64), nullable=False),
        sa.Column("entry", sa.String(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("told_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "item", "platform", "entry", name="pk_feedback"),
        sa.ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], name="fk_feedback_items",
                                ondelete="CASCADE"),
    )
    op.execute("INSERT INTO feedback (case_id, item, platform, entry, state, told_on)"
               " SELECT case_id, item, platform, '', state, told_on FROM feedback_before")
    op.drop_table("feedback_before")
