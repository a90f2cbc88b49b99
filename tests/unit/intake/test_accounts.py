"""Keys for platforms: who gets one, and what is kept of it."""
from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.intake.conftest import Hotline
from tid_desktop.intake.accounts import AccountExists, Accounts, NoSuchAccount, Role
from tid_desktop.intake.desk import NoSuchPlatform
from tid_desktop.intake.store import Store

CHAT, PICTURES = "Example Chat", "Example Pictures"


@pytest.fixture
def accounts(hotline: Hotline) -> Accounts:
    return Accounts(hotline.store, hotline.profile, lambda: hotline.today)


def test_a_platform_is_known_by_its_key_until_that_is_changed_or_ended(accounts: Accounts) -> None:
    first = accounts.add(CHAT, Role.READER)
    assert len(bytes.fromhex(first)) == 32
    assert accounts.of_key(first) == accounts.of_name(CHAT, first) == accounts.all()[0]
    second = accounts.rotate(CHAT)
    assert accounts.of_key(first) is None
    assert accounts.of_key(second) is not None
    accounts.remove(CHAT)
    assert accounts.of_key(second) is None
    assert accounts.all() == []


def test_a_key_serves_no_other_name(accounts: Accounts) -> None:
    key = accounts.add(CHAT, Role.READER)
    for name, given in ((PICTURES, key), (CHAT, key[:-1] + "x"), (CHAT, ""), ("", key), (CHAT, "\udcff\u0000ü")):
        assert accounts.of_name(name, given) is None


def test_roles_and_days_are_kept(accounts: Accounts, hotline: Hotline) -> None:
    accounts.add(PICTURES, Role.READER)
    hotline.wait(1)
    accounts.add(CHAT, Role.FEEDBACK)
    accounts.rotate(CHAT)
    assert [account.to_json() for account in accounts.all()] == [
        {"name": CHAT, "role": "feedback", "created_on": "2026-11-24"},
        {"name": PICTURES, "role": "reader", "created_on": "2026-11-23"}]


def test_only_platforms_of_the_profile_and_each_once(accounts: Accounts) -> None:
    with pytest.raises(NoSuchPlatform):
        accounts.add("Somewhere Else", Role.READER)
    accounts.add(CHAT, Role.READER)
    with pytest.raises(AccountExists):
        accounts.add(CHAT, Role.FEEDBACK)
    for job in (accounts.rotate, accounts.remove):
        with pytest.raises(NoSuchAccount):
            job(PICTURES)


def test_a_platform_that_the_profile_names_no_more_is_let_in_no_more(accounts: Accounts, hotline: Hotline) -> None:
    key = accounts.add(CHAT, Role.READER)
    fewer = tuple(platform for platform in hotline.profile.platforms if platform.name != CHAT)
    assert Accounts(hotline.store, replace(hotline.profile, platforms=fewer)).of_key(key) is None
    assert Accounts(hotline.store, hotline.profile).of_key(key) is not None


def test_the_key_itself_is_nowhere(database: Path) -> None:
    hotline = Hotline(Store(f"sqlite:///{database}"))
    key = Accounts(hotline.store, hotline.profile).add(CHAT, Role.READER)
    hotline.store.close()
    with sqlite3.connect(database) as raw:
        dump = "\n".join(raw.iterdump()).lower()
    raw.close()
    assert CHAT.lower() in dump
    assert key not in dump
    assert key.encode().hex() not in dump
