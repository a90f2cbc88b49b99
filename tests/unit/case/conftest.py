"""Two hotlines, reports of harmless files that never existed, and a password store of dictionaries."""
from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.case.model import Case, CaseState, Item, ItemState, PlatformNews
from tid_desktop.case.vault import Vault
from tid_desktop.errors import KeyringProblem
from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, MediaReport, SignalType, StandsFor
from tid_desktop.protocol import items as protocol_items
from tid_desktop.protocol.answers import PlatformState
from tid_desktop.protocol.profile import Limits, Profile


@pytest.fixture
def make_profile() -> Callable[..., Profile]:
    def make(service_id: bytes = b"a service's salt", **changes: object) -> Profile:
        fields: dict[str, object] = {
            "service_id": service_id.hex(), "name": "Hotline", "address": "https://hotline.example", "roots": "",
            "keys": (), "serves": (), "signal_types": tuple(protocol_items.SignalType), "limits": Limits(),
            "platforms": (), "platforms_date": date(2026, 11, 1), "contacts": (), "not_after": date(2027, 11, 1),
            "practice": False, "signer": ""}
        return Profile(**{**fields, **changes})  # type: ignore[arg-type]
    return make


@pytest.fixture
def profile(make_profile: Callable[..., Profile]) -> Profile:
    return make_profile()


@pytest.fixture
def other_profile(make_profile: Callable[..., Profile]) -> Profile:
    """Another hotline, whose codes carry another hint."""
    return make_profile(b"\xf0nother hotline!")


@pytest.fixture
def picture() -> Callable[[int], MediaReport]:
    """The report of picture number ``n``: an exact-file code and the eight turns."""
    def make(n: int) -> MediaReport:
        rng = random.Random(n)
        turns = StandsFor.turns()
        found = [Fingerprint(SignalType.MD5, rng.randbytes(16).hex(), None, StandsFor.FILE),
                 *(Fingerprint(SignalType.PDQ, rng.randbytes(32).hex(), 100, turn) for turn in turns)]
        return MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1, tuple(found))
    return make


@pytest.fixture
def video() -> Callable[[int, int], MediaReport]:
    """The report of video number ``n`` with ``frames`` frames, original and mirror."""
    def make(n: int, frames: int) -> MediaReport:
        rng = random.Random(n)
        found = [Fingerprint(SignalType.MD5, rng.randbytes(16).hex(), None, StandsFor.FILE),
                 *(Fingerprint(SignalType.VPDQ, rng.randbytes(32).hex(), 80, turn, second + 0.033)
                   for second in range(frames) for turn in (StandsFor.ORIGINAL, StandsFor.MIRROR))]
        return MediaReport(FileStatus.READY, MediaKind.VIDEO, 1.0, tuple(found))
    return make


@pytest.fixture
def make_case(profile: Profile, picture: Callable[[int], MediaReport]) -> Callable[..., Case]:
    """Case number ``n`` as it could stand in the vault, with two pictures."""
    def make(n: int, **changes: object) -> Case:
        rng = random.Random(n)
        found = tuple(Item(rng.randbytes(8).hex(), MediaKind.IMAGE, f"beach {n}", picture(n + extra).fingerprints, 9,
                           ItemState.RECEIVED, (PlatformNews("One", PlatformState.LOOKING),))
                      for extra in range(2))
        fields: dict[str, object] = {
            "code": CaseCode(rng.randbytes(10), Kind.FULL, profile.hint), "case_id": "0123456789ABCDEF",
            "service_id": profile.service_id, "practice": False, "state": CaseState.RECEIVED, "items": found,
            "outbox": (b'{"op":"one"}', '{"op":"zw\u00f6lf"}'.encode()), "kept": True, "sent_on": date(2026, 11, 3),
            "checked_on": date(2026, 11, 9)}
        return Case(**{**fields, **changes})  # type: ignore[arg-type]
    return make


class DictKeyring:
    """A password store that remembers one entry and can be told to fail."""

    def __init__(self) -> None:
        self.entry: str | None = None
        self.failure: type[KeyringProblem] | None = None
        self.write_failure: type[KeyringProblem] | None = None
        self.writes = 0

    def read(self, *, ask: bool = True) -> str | None:
        if self.failure:
            raise self.failure
        return self.entry

    def write(self, entry: str) -> None:
        if self.failure or self.write_failure:
            raise self.failure or self.write_failure or KeyringProblem
        self.entry = entry
        self.writes += 1


@pytest.fixture
def keyring() -> DictKeyring:
    return DictKeyring()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.bin"


@pytest.fixture
def vault(path: Path, keyring: DictKeyring) -> Vault:
    return Vault(path, keyring)
