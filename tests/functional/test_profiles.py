"""A hotline's profile in the real program: believed only as its hotline signed it, and only from the same hand."""
from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.functional import media
from tests.functional.desktop import Desktop, Outcome
from tests.wire import other_roots, practice_document
from tid_desktop.protocol.ohttp import KeyConfiguration
from tid_desktop.protocol.profile import sign

ROOT = Path(__file__).resolve().parents[2]
ONION = "http://" + "a" * 56 + ".onion"
HAND, OTHER_HAND = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
NEXT_YEAR = (date.today() + timedelta(days=365)).isoformat()
EVERY_MEMBER: dict[str, Any] = {
    "service_id": "ab" * 16, "name": "Hotline", "address": "https://hotline.example", "roots": other_roots(),
    "practice": False, "keys": [{"key_id": "k1", "public": "ab" * 32}], "not_after": NEXT_YEAR,
    "relay": "https://relay.example", "ohttp_keys": [KeyConfiguration(1, b"\xab" * 32).to_bytes().hex()],
    "onion": ONION, "reach": ["wide16"]}
CHANGED: dict[str, Any] = {
    "service_id": "cd" * 16, "name": "Hotlime", "address": "https://hotlime.example", "roots": other_roots(),
    "practice": True, "keys": [{"key_id": "k1", "public": "cd" * 32}], "not_after": "2099-01-01",
    "relay": "https://other.example", "ohttp_keys": [KeyConfiguration(1, b"\xcd" * 32).to_bytes().hex()],
    "onion": ONION.replace("a", "b"), "reach": ["wide64"], "serves": ["adults"], "signal_types": ["md5"],
    "limits": {"items": 1, "fingerprints": 1, "video": 1}, "platforms": [{"name": "A", "signal_types": ["pdq"]}],
    "platforms_date": "2020-01-01", "contacts": [{"name": "A", "kind": "phone", "value": "110"}]}


def document(**changes: Any) -> dict[str, Any]:
    return practice_document(**EVERY_MEMBER | changes)


@pytest.fixture
def told(desktop: Desktop, tmp_path: Path) -> Callable[..., str]:
    """What the program says of a profile: the code of its error, or "unknown_case_code" when it has taken it."""
    def ask(profile: bytes, on: Desktop = desktop) -> str:
        file = tmp_path / "profile.json"
        file.write_bytes(profile)
        outcome: Outcome = on.command("status", "-", "--profile", file, "--json", given="no code\n")
        return str(outcome.data["error"]["code"])
    return ask


@pytest.fixture
def shipped(desktop: Desktop, tmp_path: Path) -> Callable[[bytes], Desktop]:
    """The desktop with a copy of the program that was made for the hotline of this profile."""
    def make(profile: bytes) -> Desktop:
        copy = tmp_path / "copy"
        (copy / "assets" / "profiles").mkdir(parents=True)
        (copy / "tid_desktop").symlink_to(ROOT / "tid_desktop")
        for part in (*(ROOT / "assets").iterdir(), *(ROOT / "assets" / "profiles").iterdir()):
            link = copy / part.relative_to(ROOT)
            if not link.exists():
                link.symlink_to(part)
        (copy / "assets" / "profiles" / "hotline.json").write_bytes(profile)
        return replace(desktop, environment={**desktop.environment, "PYTHONPATH": str(copy)})
    return make


def test_a_profile_that_was_doctored_in_any_member_is_refused(told: Callable[..., str]) -> None:
    signed = json.loads(sign(document(), HAND))
    assert told(json.dumps(signed).encode()) == "code_incomplete"
    assert set(CHANGED) == set(signed["profile"])
    for name, value in CHANGED.items():
        assert value != signed["profile"][name]
        doctored = signed | {"profile": signed["profile"] | {name: value}}
        assert (name, told(json.dumps(doctored).encode())) == (name, "bad_profile")
    other = json.loads(sign(document(), OTHER_HAND))
    for name in ("signer", "signature"):
        assert (name, told(json.dumps(signed | {name: other[name]}).encode())) == (name, "bad_profile")


def test_with_a_profile_that_has_ended_nothing_is_handed_in_and_a_code_still_works(
        desktop: Desktop, told: Callable[..., str], tmp_path: Path) -> None:
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    assert told(sign(document(not_after=yesterday), HAND)) == "code_incomplete"
    sent = desktop.command("submit", media.jpeg(tmp_path), "--card-only", "--json",
                           "--profile", tmp_path / "profile.json")
    assert (sent.status, sent.data["error"]["code"]) == (1, "profile_expired")


def test_only_the_hand_that_signed_the_installed_profile_can_change_it(told: Callable[..., str],
                                                                      shipped: Callable[[bytes], Desktop]) -> None:
    """Also when the installed one has ended: that is when a new one is looked for."""
    ended = (date.today() - timedelta(days=1)).isoformat()
    copy = shipped(sign(document(not_after=ended), HAND))
    assert told(sign(document(name="Renamed"), HAND), copy) == "code_incomplete"
    assert told(sign(document(), OTHER_HAND), copy) == "bad_profile"
    assert told(sign(document(), OTHER_HAND)) == "code_incomplete"  # a copy that was made for no hotline


def test_the_window_does_not_open_for_another_hotline(shipped: Callable[[bytes], Desktop], tmp_path: Path) -> None:
    copy = shipped(sign(document(), HAND))
    (tmp_path / "other.json").write_bytes(sign(document(), OTHER_HAND))
    outcome = copy.command("gui", "--profile", tmp_path / "other.json")
    assert (outcome.status, outcome.out) == (1, "")
    assert "The hotline's details in this app are not right." in outcome.err
