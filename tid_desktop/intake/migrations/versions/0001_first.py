"""The first schema: cases, items, fingerprints, feedback, spent challenges, own keys."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("case_id", sa.String(16), nullable=False),
        sa.Column("manage_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("status_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("create_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("created_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_cases"),
    )
    op.create_table(
        "items",
        sa.Column("case_id", sa.String(16), nullable=False),
        sa.Column("item", sa.String(16), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("fingerprints", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("state_before", sa.String(16)),
        sa.Column("reason", sa.String(32)),
        sa.Column("keep_until", sa.Date),
        sa.Column("purged", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "item", name="pk_items"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_items_cases", ondelete="CASCADE"),
    )
    op.create_table(
        "fingerprints",
        sa.Column("case_id", sa.String(16), nullable=False),
        sa.Column("item", sa.String(16), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("signal_type", sa.String(16), nullable=False),
        sa.Column("stands_for", sa.String(32), nullable=False),
        sa.Column("quality", sa.Integer),
        sa.Column("at", sa.Float),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "item", "position", name="pk_fingerprints"),
        sa.ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], name="fk_fingerprints_items",
                                ondelete="CASCADE"),
    )
    op.create_table(
        "feedback",
        sa.Column("case_id", sa.String(16), nullable=False),
        sa.Column("item", sa.String(16), nullable=False),
        sa.Column("platform", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("told_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "item", "platform", name="pk_feedback"),
        sa.ForeignKeyConstraint(["case_id", "item"], ["items.case_id", "items.item"], name="fk_feedback_items",
                                ondelete="CASCADE"),
    )
    op.create_table(
        "spent_challenges",
        sa.Column("challenge_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("message_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("expires", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("challenge_hash", name="pk_spent_challenges"),
    )
    op.create_index("ix_spent_challenges_expires", "spent_challenges", ["expires"])
    op.create_table(
        "own_keys",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_own_keys"),
    )
