"""Platforms that may fetch the feed: each has a key of its own, and may or may not say what became of a copy."""
from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from tid_desktop.errors import QT_TRANSLATE_NOOP
from tid_desktop.intake.desk import DeskError, NoSuchPlatform
from tid_desktop.intake.service import today_utc
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import ACCOUNTS
from tid_desktop.protocol.profile import Profile

KEY_BYTES = 32
_NOBODY = bytes(32)  # no key has this hash


class Role(StrEnum):
    """What an account may do."""

    READER = "reader"
    FEEDBACK = "feedback"  # a reader that also says what it did


class AccountExists(DeskError):
    code = "account_exists"
    message = QT_TRANSLATE_NOOP("errors", "This platform has a key already.")
    action = QT_TRANSLATE_NOOP("errors", "To change the key, use 'rotate'.")


class NoSuchAccount(DeskError):
    code = "no_such_account"
    message = QT_TRANSLATE_NOOP("errors", "This platform has no key yet.")
    action = QT_TRANSLATE_NOOP("errors", "To make one, use 'add'.")


@dataclass(frozen=True, slots=True)
class Account:
    """One platform's account, without its key."""

    name: str
    role: Role
    created_on: date

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "role": str(self.role), "created_on": self.created_on.isoformat()}


class Accounts:
    """The accounts of one store. Only the platforms of the profile can have one: people were told of no other."""

    def __init__(self, store: Store, profile: Profile, today: Callable[[], date] = today_utc) -> None:
        self._store = store
        self._platforms = {platform.name for platform in profile.platforms}
        self._today = today

    def add(self, name: str, role: Role) -> str:
        """Returns the key, which nobody can read again. Raises NoSuchPlatform, AccountExists, errors.Busy."""
        if name not in self._platforms:
            raise NoSuchPlatform
        key = secrets.token_hex(KEY_BYTES)
        with self._store.writing() as connection:
            if connection.scalar(select(ACCOUNTS.c.name).where(ACCOUNTS.c.name == name)) is not None:
                raise AccountExists
            connection.execute(insert(ACCOUNTS).values(name=name, role=role, key_hash=_hash(key),
                                                       created_on=self._today()))
        return key

    def rotate(self, name: str) -> str:
        """A new key in place of the old one, which ends at once. Raises NoSuchAccount, errors.Busy."""
        key = secrets.token_hex(KEY_BYTES)
        with self._store.writing() as connection:
            self._end_key(connection, name)
            connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.name == name).values(key_hash=_hash(key)))
        return key

    def remove(self, name: str) -> None:
        """The key ends at once; what the platform said stays. Raises NoSuchAccount, errors.Busy."""
        with self._store.writing() as connection:
            self._end_key(connection, name)
            connection.execute(delete(ACCOUNTS).where(ACCOUNTS.c.name == name))

    def _end_key(self, connection: Connection, name: str) -> None:
        """No older database may open a door again for a key that was ended, perhaps because it was stolen."""
        ended = connection.scalar(select(ACCOUNTS.c.key_hash).where(ACCOUNTS.c.name == name).with_for_update())
        if ended is None:
            raise NoSuchAccount
        self._store.ledger.key_ended(self._today(), ended)

    def all(self) -> list[Account]:
        """By name."""
        with self._store.reading() as connection:
            rows = connection.execute(select(ACCOUNTS).order_by(ACCOUNTS.c.name)).all()
        return [Account(row.name, Role(row.role), row.created_on) for row in rows]

    def of_name(self, name: str, key: str) -> Account | None:
        """Whose name and key these are; None for a wrong one, or a platform that the profile names no more."""
        account = self.of_key(key)
        return account if account is not None and account.name == name else None

    def of_key(self, key: str) -> Account | None:
        """Whose key this is. The index finds a hash, so that its time tells nothing of a key that is nearly right."""
        given = _hash(key)
        with self._store.reading() as connection:
            row = connection.execute(select(ACCOUNTS).where(ACCOUNTS.c.key_hash == given)).first()
        same = hmac.compare_digest(given, row.key_hash if row else _NOBODY)
        if row is None or not same or row.name not in self._platforms:
            return None
        return Account(row.name, Role(row.role), row.created_on)


def forget_key(connection: Connection, key_hash: bytes) -> bool:
    """End the account that has this key; False when there is none."""
    return bool(connection.execute(delete(ACCOUNTS).where(ACCOUNTS.c.key_hash == key_hash)).rowcount)


def _hash(key: str) -> bytes:
    return sha256(key.encode("utf-8", "surrogateescape")).digest()
