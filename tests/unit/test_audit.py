"""Known holes: what was not looked up is never called clean."""
from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import ModuleType
from typing import Any

import pytest

from tests.scripts import load

HOLE = {"id": "PYSEC-2026-1", "summary": "", "details": "", "modified": "2026-01-01T00:00:00Z", "affected": [{
    "package": {"name": "leaky", "ecosystem": "PyPI"}, "ranges": [{"type": "ECOSYSTEM", "events": [
        {"introduced": "0"}, {"fixed": "1.1"}]}], "versions": ["1.0"]}]}


@pytest.fixture
def audit() -> ModuleType:
    return load("audit")


class Database(BaseHTTPRequestHandler):
    """Knows one hole, in ``leaky``."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = json.dumps({"vulns": [HOLE]} if asked["package"]["name"] == "leaky" else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: Any) -> None:
        """Nothing on the screen."""


@pytest.fixture
def database() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Database) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1/query"
        server.shutdown()
        thread.join()


def test_a_known_hole_is_told_with_the_version_that_repairs_it(
        audit: ModuleType, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(audit, "pins", lambda: [("sound", "2.0"), ("leaky", "1.0")])
    assert audit.main(["--osv-url", database]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "leaky 1.0: PYSEC-2026-1, repaired in 1.1"


def test_where_all_were_looked_up_and_nothing_is_known_it_says_how_many(
        audit: ModuleType, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(audit, "pins", lambda: [("sound", "2.0"), ("whole", "1.0")])
    assert audit.main(["--osv-url", database]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "2 libraries were looked up. No hole is known in them today."


def test_a_database_out_of_reach_is_a_failure(audit: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                              capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(audit, "pins", lambda: [("sound", "2.0")])
    assert audit.main(["--osv-url", "http://127.0.0.1:9/v1/query"]) == 1
    told = capsys.readouterr()
    assert "nothing was checked" in told.err
    assert "No hole" not in told.out


def test_a_library_that_was_skipped_is_no_good_news(audit: ModuleType) -> None:
    found = [{"name": "sound", "version": "2.0", "vulns": []},
             {"name": "lost", "version": "1.0", "skip_reason": "not found"}]
    assert list(audit.told([("sound", "2.0"), ("lost", "1.0"), ("silent", "1.0")], found)) == [
        "lost 1.0: NOT LOOKED UP", "silent 1.0: NOT LOOKED UP"]


def test_the_pins_of_other_systems_and_pythons_are_asked_for_too(audit: ModuleType) -> None:
    pinned = audit.pins()
    names = [name for name, _ in pinned]
    assert "pywin32-ctypes" in names
    assert names.count("numpy") == 2
    dealt = audit.rounds(pinned)
    assert sorted(pin for part in dealt for pin in part) == sorted(pinned)
    assert all(len(dict(part)) == len(part) for part in dealt)
