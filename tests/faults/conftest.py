"""``tell``: a row for the fault table (table.py), which counts when the test has passed. ``person``: see person.py."""
from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.drawer import Drawer
from tests.faults.person import Hotline, Person
from tests.faults.table import Row, Tell, lines, row
from tests.wire import TlsServer
from tid_desktop.case import code as case_code
from tid_desktop.case.keystore import Keyring
from tid_desktop.client import retries
from tid_desktop.errors import TidError

ROWS = pytest.StashKey[list[Row]]()
FAILED = pytest.StashKey[list[str]]()
PASSED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    if report.failed:
        item.config.stash.setdefault(FAILED, []).append(f"{item.nodeid} ({call.when})")
    return report


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Iterator[Tell]:
    rows: list[Row] = []
    area = request.module.__name__.rpartition("test_")[2]

    def told(fault: str, error: TidError | str | None, state: str) -> None:
        rows.append(row(area, fault, error, state))

    yield told
    if request.node.stash.get(PASSED, False):
        assert rows, "a test of a fault says what came of it"
        request.config.stash.setdefault(ROWS, []).extend(rows)


@pytest.fixture
def store() -> Keyring:
    return Drawer()


@pytest.fixture
def person(tmp_path: Path, store: Keyring, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    # A hash in place of 0.2 seconds of Argon2, and no rests between tries: neither is what these tests are about.
    monkeypatch.setattr(case_code, "_stretched",
                        lambda secret, service_id: hashlib.sha256(secret + service_id.encode()).digest())
    monkeypatch.setattr(retries, "RESTS", (0.0, 0.0))
    hotline = Hotline(tmp_path / "hotline")
    with TlsServer() as server:
        yield Person(tmp_path, hotline, server, store)
    hotline.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if "TID_FAULT_TABLE" in os.environ:
        for line in lines(config.stash.get(ROWS, []), config.stash.get(FAILED, [])):
            terminalreporter.write_line(line)
