"""What the way to the hotline tells of a computer: nothing but what every computer with this release says.

The whole program runs on two computers that have nothing in common, against a hotline that keeps every byte and opens
what is sealed. What remains outside of the messages (the ClientHello, the host name, when, how much) is in SECURITY.md.
"""
from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.functional import media
from tests.functional.desktop import PATIENCE, Outcome, tideline
from tests.homes import fresh_home
from tests.wire import Hotline, Seen, TlsServer, http_answer, other_roots
from tid_desktop.protocol.messages import CHALLENGE_PATH, PATHS, Op

RANDOM = {"case_id", "token", "status_hash", "item"}  # made anew for each case

COMPUTERS: dict[str, dict[str, str]] = {
    "lena's laptop": {"USER": "lena", "LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"},
    "school-pc-17": {"USER": "pupil", "LANG": "ar_EG.UTF-8", "LC_ALL": "C", "TZ": "Asia/Tokyo", "LOGNAME": "pupil",
                     "EMAIL": "pupil@school.example", "SSLKEYLOGFILE": "keys.log", "HTTPS_PROXY": "http://127.0.0.1:9",
                     "SESSION_MANAGER": "somewhere", "XDG_CURRENT_DESKTOP": "KDE"},
}


def run(folder: Path, computer: Mapping[str, str], command: Sequence[str | Path], given: str = "") -> Outcome:
    environment = {"PATH": os.environ["PATH"]} | fresh_home(folder) | dict(computer)
    done = subprocess.run([*map(str, command)], env=environment, cwd=environment["HOME"], text=True,
                          input=given, capture_output=True, timeout=PATIENCE, check=False)
    return Outcome(done.returncode, done.stdout, done.stderr)


def told(value: Any) -> Any:
    """``value`` without what is random."""
    if isinstance(value, dict):
        return {name: "random" if name in RANDOM else told(part) for name, part in value.items()}
    return [told(part) for part in value] if isinstance(value, list) else value


def shape(seen: Seen) -> dict[str, Any]:
    """What an outer body is made of: its members in their order, with lengths in place of what is sealed or solved."""
    body = json.loads(seen.body)
    if "pow" in body:
        solved = json.loads(base64.b64decode(body["pow"]))
        body["pow"] = {part: sorted(members) for part, members in solved.items()}
        body["pad"] = ""  # as long as the solution leaves room for
    return {name: len(part) if name in ("enc", "ct") else part for name, part in body.items()}


def test_two_computers_of_one_release_say_the_same(tmp_path: Path) -> None:
    picture = media.jpeg(tmp_path)
    said: list[tuple[list[Any], list[bytes], list[dict[str, Any]]]] = []
    with TlsServer() as server:
        hotline = Hotline()
        server.behave = hotline.over
        profile = tmp_path / "profile.json"
        profile.write_bytes(hotline.profile(server.address, server.roots))
        for number, (name, computer) in enumerate(COMPUTERS.items()):
            folder = tmp_path / name
            folder.mkdir()
            mine = Path(shutil.copy(picture, folder / f"{name} on the beach.jpg"))
            os.utime(mine, (number * 1e8, number * 1e8))
            sent = run(folder, computer, tideline("submit", mine, "--card-only", "--profile", profile, "--json"))
            assert sent.status == 0, sent
            said.append(([told(json.loads(request.to_bytes(None))) for request in hotline.asked],
                         [seen.head for seen in server.seen], [shape(seen) for seen in server.seen]))
            hotline.asked.clear()
            server.seen.clear()
    first, second = said
    assert [message["op"] for message in first[0]] == ["create"]
    assert first == second


def test_all_that_one_case_does_looks_alike_from_outside(tmp_path: Path) -> None:
    """Add, status and stop: one length, one set of headers; only the path tells them apart, and that is inside TLS."""
    with TlsServer() as server:
        hotline = Hotline()
        server.behave = hotline.over
        profile = tmp_path / "profile.json"
        profile.write_bytes(hotline.profile(server.address, server.roots))
        sent = run(tmp_path / "a", {}, tideline("submit", media.jpeg(tmp_path), "--card-only", "--profile", profile,
                                                "--json"))
        # The scripted hotline answers for one case only; what counts is what it is asked.
        for command in ("status", "withdraw", "undo"):
            done = run(tmp_path / command, {}, tideline(command, "-", "--profile", profile), sent.data["case_code"])
            assert done.status == 0, done
    asked = [Op.CREATE, Op.STATUS, Op.STATUS, Op.WITHDRAW, Op.STATUS, Op.UNDO]
    assert [request.op for request in hotline.asked] == asked
    assert len({len(seen.body) for seen in server.seen}) == 1
    assert len({seen.head.partition(b"\r\n")[2] for seen in server.seen}) == 1
    assert {seen.path for seen in server.seen} == {CHALLENGE_PATH, *(PATHS[op] for op in asked)}


# --- interception ----------------------------------------------------------------------------------------------------

SYSTEMS_OWN = "import ssl, urllib.request, sys; urllib.request.urlopen(sys.argv[1], b'x').read()"


@pytest.fixture
def interceptor(tmp_path: Path) -> dict[str, str]:
    """What a school's filter does to a computer: its root is one that the system trusts. Named "root" in the folder."""
    return {"SSL_CERT_FILE": str(tmp_path / "root.pem"), "SSL_CERT_DIR": str(tmp_path)}


def test_a_filter_whose_root_the_system_trusts_gets_not_one_byte(tmp_path: Path, interceptor: dict[str, str]) -> None:
    with TlsServer() as server:
        server.behave = lambda connection, _seen: connection.sendall(http_answer(200, "text/plain", b"so there"))
        (tmp_path / "root.pem").write_text(server.roots)
        profile = tmp_path / "profile.json"
        profile.write_bytes(Hotline().profile(server.address, other_roots()))
        sent = run(tmp_path / "a", interceptor,
                   tideline("submit", media.jpeg(tmp_path), "--card-only", "--profile", profile, "--json"))
        assert (sent.status, sent.data["error"]["code"]) == (1, "not_secure")
        assert (server.handshakes, server.plain_bytes) == (0, 0)
        # The filter works: a program that trusts the system's roots tells it everything.
        trusting = run(tmp_path / "b", interceptor, [sys.executable, "-c", SYSTEMS_OWN, server.address])
        assert (trusting.status, len(server.seen)) == (0, 1), trusting
