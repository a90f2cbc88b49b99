"""Two hotlines, made from nothing but what a case needs to know of them."""
from __future__ import annotations

from datetime import date

import pytest

from tid_desktop.protocol.items import SignalType
from tid_desktop.protocol.profile import Limits, Profile


def make_profile(service_id: bytes = b"a service's salt", **changes: object) -> Profile:
    fields: dict[str, object] = {
        "service_id": service_id.hex(), "name": "Hotline", "address": "https://hotline.example", "roots": "",
        "keys": (), "serves": (), "signal_types": tuple(SignalType), "limits": Limits(), "platforms": (),
        "platforms_date": date(2026, 11, 1), "contacts": (), "not_after": date(2027, 11, 1), "practice": False,
        "signer": ""}
    return Profile(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.fixture
def profile() -> Profile:
    return make_profile()


@pytest.fixture
def other_profile() -> Profile:
    """Another hotline, whose codes carry another hint."""
    return make_profile(b"\xf0nother hotline!")
