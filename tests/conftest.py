"""What every test gets without asking, and the few fixtures that all rooms share.

Always on (autouse):

- ``home``: a fresh, empty home folder. HOME and the XDG folders point into it; its path is the fixture's value.
- ``no_network``: a connection or a name look-up that would leave this computer fails the test, even when the code under
  test swallows the exception. Loopback and Unix sockets work.
- ``expect_log``: any record of WARNING or above, of any logger, fails the test, unless the test announced it with
  ``expect_log("part of the text")``; an announced record that never comes fails the test too.

``postgres`` is a real server for those who ask; it starts with the first of them.

For the whole run: no display, no real D-Bus session, no proxy and no keyring setting reach the tests; Qt draws
``offscreen``. Functional tests bring their own X server, D-Bus session and keyring (tests/functional/conftest.py).
"""
from __future__ import annotations

import ipaddress
import logging
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from tests.homes import fresh_home
from tests.postgres import Server, open_server

# A bus address that can't exist. Without any address libdbus would start a bus of its own and write to ~/.dbus.
NO_BUS = "unix:path=/dev/null/none"
STRANGERS = ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND", "SSLKEYLOGFILE",
             *(name for proxy in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
               for name in (proxy, proxy.lower())))

# Examples must not depend on how busy the machine is, and leave nothing in the work tree.
hypothesis.settings.register_profile("tid", deadline=None, database=None)
hypothesis.settings.load_profile("tid")


def pytest_configure() -> None:
    """Settle the environment before any fixture, because the one QApplication lives as long as the run."""
    for name in STRANGERS:
        os.environ.pop(name, None)
    os.environ.update(QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS=NO_BUS, LC_ALL="C.UTF-8")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in the worker: more only wait for each other on small matrices


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server of this run alone."""
    with open_server() as server:
        yield server


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh, empty home folder for this test alone."""
    places = fresh_home(tmp_path_factory.mktemp("user"))
    for name, place in places.items():
        monkeypatch.setenv(name, place)
    return Path(places["HOME"])


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing in this process connects to, or asks the name of, another computer."""
    attempts: list[str] = []

    def guard(name: str, original: Callable[..., Any], host_of: Callable[..., object]) -> Callable[..., Any]:
        def guarded(*args: Any, **kwargs: Any) -> Any:
            if not _is_local(host_of(*args)):
                attempts.append(name)
                raise OSError(f"{name}: tests may not leave this computer")
            return original(*args, **kwargs)
        return guarded

    def peer(sock: socket.socket, *args: Any) -> object:
        return args[-1][0] if sock.family in (socket.AF_INET, socket.AF_INET6) else None

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, guard(name, getattr(socket.socket, name), peer))
    monkeypatch.setattr(socket, "getaddrinfo", guard("getaddrinfo", socket.getaddrinfo, lambda host, *_: host))
    yield
    if attempts:
        pytest.fail(f"tried to leave this computer: {', '.join(attempts)}")


def _is_local(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


class _Warnings(logging.Handler):
    """Remembers records of WARNING and above, of all loggers and threads."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[Callable[[str], None]]:
    """Announce one kind of log record: ``expect_log("part of the text")``. All others of WARNING and above fail."""
    handler, expected = _Warnings(), list[str]()
    logging.getLogger().addHandler(handler)
    try:
        yield expected.append
    finally:
        logging.getLogger().removeHandler(handler)
    surprises = [text for text in handler.seen if not any(part in text for part in expected)]
    missing = [part for part in expected if not any(part in text for text in handler.seen)]
    if surprises or missing:
        pytest.fail(f"unexpected log records: {surprises}; announced but never logged: {missing}")
