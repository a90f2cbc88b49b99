"""Whether a relay is somebody else's, as far as names can tell."""
from __future__ import annotations

import pytest

from tid_desktop.protocol import sites

ONION = "a" * 56 + ".onion"


@pytest.mark.parametrize(("one", "other"), [
    ("hotline.example", "hotline.example"), ("relay.hotline.example", "hotline.example"),
    ("a.relay.hotline.co.uk", "www.hotline.co.uk"), ("relay.cloud.github.io", "hotline.github.io"),
    ("localhost", "localhost"), ("127.0.0.1", "127.0.0.1"), (ONION, "relay." + ONION), ("co.uk", "co.uk"),
    ("relay.hotline.xn--p1ai", "hotline.xn--p1ai")])
def test_these_belong_to_one_owner(one: str, other: str) -> None:
    assert sites.same_site(one, other)
    assert sites.same_site(other, one)


@pytest.mark.parametrize(("one", "other"), [
    ("relay.example", "hotline.example"), ("hotline.co.uk", "relay.co.uk"), ("localhost", "127.0.0.1"),
    ("relay.localhost", "hotline.localhost"), ("127.0.0.1", "127.0.0.2"), ("10.0.0.1", "9.0.0.1"),
    ("relay.example", ONION), ("hotline.example", "hotline.example.org")])
def test_these_do_not(one: str, other: str) -> None:
    assert not sites.same_site(one, other)
