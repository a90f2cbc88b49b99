"""Desktops for tests that start the whole program.

- ``screen``: one X server with a window manager for the whole run (tests/functional/desktop.py).
- ``desktop``: a fresh session on it: empty home, D-Bus, accessibility, an unlocked gnome-keyring.
- ``seen``: the same desktop, with a screen reader running, and ``reader``: that screen reader (screenreader.py);
  ``ears``: what is announced to it.
- ``locked_desktop``, ``desktop_without_keyring``: the same with a locked password store, and with none.
- ``tor_network``: a Tor network on loopback for the whole run, with an onion (tornet.py).
- ``hotline``: a real intake on loopback behind TLS, with a certificate from a throw-away authority (hotline.py).
"""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional.desktop import Desktop, Keyring, Screen, open_desktop, open_screen, telling_all
from tests.functional.hotline import Hotline, open_hotline
from tests.functional.screenreader import Ears, ScreenReader
from tests.functional.tornet import TorNetwork, open_network


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with open_screen(tmp_path_factory.mktemp("screen")) as opened:
        yield opened


@pytest.fixture
def desktop(screen: Screen) -> Iterator[Desktop]:
    with open_desktop(screen) as opened:
        yield opened


@pytest.fixture
def seen(desktop: Desktop) -> Desktop:
    return telling_all(desktop)


@pytest.fixture
def reader(seen: Desktop) -> Iterator[ScreenReader]:
    opened = ScreenReader(seen.environment["DBUS_SESSION_BUS_ADDRESS"])
    yield opened
    opened.close()


@pytest.fixture
def ears(seen: Desktop, reader: ScreenReader) -> Iterator[Ears]:
    opened = Ears(seen.environment["DBUS_SESSION_BUS_ADDRESS"], reader)
    yield opened
    opened.close()


@pytest.fixture
def locked_desktop(screen: Screen) -> Iterator[Desktop]:
    with open_desktop(screen, Keyring.LOCKED) as opened:
        yield opened


@pytest.fixture
def desktop_without_keyring(screen: Screen) -> Iterator[Desktop]:
    with open_desktop(screen, Keyring.ABSENT) as opened:
        yield opened


@pytest.fixture(scope="module")
def tor_network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TorNetwork]:
    with open_network(tmp_path_factory.mktemp("tor")) as opened:
        yield opened


@pytest.fixture
def hotline(tmp_path: Path) -> Iterator[Hotline]:
    with open_hotline(tmp_path / "hotline") as opened:
        yield opened
