"""Through a real Tor network, on loopback, to the real intake behind an onion; and nowhere else."""
from __future__ import annotations

import json
import re
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import PATIENCE, Desktop, tideline
from tests.functional.hotline import open_hotline
from tests.functional.tornet import TorNetwork
from tests.wire import Hotline, TlsServer

CONNECTED = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\)")
STRACE = ("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=network", "-o")
# Of a service that never was.
NOBODY = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"


@pytest.fixture
def direct() -> Iterator[TlsServer]:
    """Stands at the hotline's https address, and counts who comes."""
    with TlsServer() as server:
        yield server


def way(profile: Path, tor: TorNetwork) -> tuple[str, ...]:
    return "--profile", str(profile), "--tor-port", str(tor.port), "--json"


def profile(folder: Path, direct: TlsServer, onion: str) -> Path:
    """A signed profile with both addresses."""
    file = folder / "profile.json"
    file.write_bytes(Hotline().profile(direct.address, direct.roots, onion=onion))
    return file


def test_a_whole_case_goes_through_tor_and_every_case_its_own_way(
        desktop: Desktop, tor_network: TorNetwork, tmp_path: Path) -> None:
    """To the real intake. At the hotline's other address nobody answers, so all that succeeds went to the onion."""
    trace, before = tmp_path / "trace", set(tor_network.circuit_users())
    with open_hotline(tmp_path / "hotline", "--onion", tor_network.onion, port=tor_network.target) as hotline, \
            hotline.away():
        through = way(hotline.profile, tor_network)
        command = tideline("submit", media.jpeg(tmp_path), "--card-only", *through)
        watched = subprocess.run([*STRACE, str(trace), *command], env=desktop.environment, capture_output=True,
                                 text=True, timeout=PATIENCE, check=False)
        assert watched.returncode == 0, watched
        case = json.loads(watched.stdout)
        other = desktop.command("submit", media.jpeg(tmp_path, "two.jpg", seed=2), "--card-only", *through)
        assert (other.status, other.data["state"]) == (0, "received"), other
        assert hotline.desk("accept", case["case_id"]).status == 0
        assert desktop.command("status", "-", *through, given=case["case_code"]).data["state"] == "accepted"
        assert desktop.command("withdraw", "-", *through, given=case["case_code"]).data["state"] == "withdrawn"
    assert set(CONNECTED.findall(trace.read_text())) == {str(tor_network.port)}
    assert not re.search(r"send(to|mmsg|msg)\(.*htons\(", trace.read_text())  # such as a question for a name
    users = set(tor_network.circuit_users()) - before
    assert len(users) == 4  # one for each case, in each run of the program
    assert not [user for user in users for sent in (case, other.data) if sent["case_id"].lower() in user]


def test_doctor_tells_where_tor_is(desktop: Desktop, tor_network: TorNetwork, direct: TlsServer,
                                   tmp_path: Path) -> None:
    asked = ("doctor", *way(profile(tmp_path, direct, tor_network.onion), tor_network))
    found = desktop.command(*asked)
    assert (found.status, found.data["tor"]) == (0, {"port": tor_network.port})
    assert found.data["courier"]["kernel"]["seccomp"] == 2
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert desktop.command(*asked, "--tor-port", str(port)).data["tor"] == {"port": None}


def test_an_onion_that_nobody_is_behind_is_told_as_such_and_the_case_waits(
        desktop: Desktop, tor_network: TorNetwork, direct: TlsServer, tmp_path: Path) -> None:
    through = way(profile(tmp_path, direct, NOBODY), tor_network)
    done = desktop.command("submit", media.jpeg(tmp_path), "--keep", *through)
    assert (done.status, done.data["state"], done.data["error"]["code"]) == (1, "waiting", "tor_unreachable")
    assert direct.connections == 0


def test_tor_dies_on_the_way_and_nothing_goes_another(
        desktop: Desktop, tor_network: TorNetwork, direct: TlsServer, tmp_path: Path) -> None:
    """The last story: this Tor stays dead."""
    through = way(profile(tmp_path, direct, tor_network.onion), tor_network)
    command = tideline("submit", media.jpeg(tmp_path), "--card-only", *through)
    with socket.create_server(("127.0.0.1", tor_network.target)) as behind, \
            subprocess.Popen(command, env=desktop.environment, stdout=subprocess.PIPE, text=True) as sending:
        behind.settimeout(PATIENCE)
        connection, _ = behind.accept()
        with connection:
            assert connection.recv(5) == b"POST "
            tor_network.client.process.kill()
            told = json.loads(sending.communicate(timeout=PATIENCE)[0])
    assert (sending.returncode, told["state"], told["error"]["code"]) == (1, "draft", "unreachable")
    again = desktop.command("status", "-", *through, given=told["case_code"])
    assert (again.status, again.data["error"]["code"]) == (1, "tor_not_found")
    assert direct.connections == 0
