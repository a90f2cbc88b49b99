"""Through a real Tor network, on loopback, to the real intake behind an onion; and nowhere else."""
from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import PATIENCE, Desktop, tideline
from tests.functional.hotline import open_hotline
from tests.functional.tornet import Client, TorNetwork
from tests.wire import Hotline, PlainServer, TlsServer, create, status
from tid_desktop import errors, framing
from tid_desktop.client.transport import CourierTransport
from tid_desktop.sandbox import lockdown

CONNECTED = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\)")
STRACE = ("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=network", "-o")
# Of a service that never was.
NOBODY = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"


@pytest.fixture
def direct() -> Iterator[TlsServer]:
    """Stands at the hotline's https address, and counts who comes."""
    with TlsServer() as server:
        yield server


@pytest.fixture
def scripted() -> Hotline:
    return Hotline()


@contextmanager
def courier(signed: bytes, tor: Client) -> Iterator[CourierTransport]:
    """The real courier process, told to go through Tor."""
    transport = CourierTransport(framing.start("courier"), lambda: tor.port)
    try:
        transport.configure(signed)
        assert lockdown.kernel_state(transport.pid).seccomp == 2
        yield transport
    finally:
        transport.close()


def test_a_whole_case_goes_through_tor_and_nowhere_else(
        desktop: Desktop, tor_network: TorNetwork, tmp_path: Path) -> None:
    """To the real intake. At the hotline's other address nobody answers, so all that succeeds went to the onion."""
    trace, before = tmp_path / "trace", tor_network.client.circuit_users()
    with open_hotline(tmp_path / "hotline", "--onion", tor_network.onion, port=tor_network.target) as hotline, \
            hotline.away():
        way = ("--profile", str(hotline.profile), "--tor-port", str(tor_network.client.port), "--json")
        command = tideline("submit", media.jpeg(tmp_path), "--card-only", *way)
        watched = subprocess.run([*STRACE, str(trace), *command], env=desktop.environment, capture_output=True,
                                 text=True, timeout=PATIENCE, check=False)
        assert watched.returncode == 0, watched
        case = json.loads(watched.stdout)
        assert hotline.desk("accept", case["case_id"]).status == 0
        seen = desktop.command("status", "-", *way, given=case["case_code"])
        assert (seen.data["case_id"], seen.data["state"]) == (case["case_id"], "accepted")
        assert desktop.command("withdraw", "-", *way, given=case["case_code"]).data["state"] == "withdrawn"
        found = desktop.command("doctor", *way)
        assert (found.status, found.data["tor"]) == (0, {"port": tor_network.client.port})
    assert set(CONNECTED.findall(trace.read_text())) == {str(tor_network.client.port)}
    assert not re.search(r"send(to|mmsg|msg)\(.*htons\(", trace.read_text())  # such as a question for a name
    users = tor_network.client.circuit_users() - before
    assert len(users) == 3  # another one in each run of the program
    assert not [user for user in users if case["case_id"].lower() in user]


def test_every_case_has_a_circuit_of_its_own(scripted: Hotline, tor_network: TorNetwork, direct: TlsServer) -> None:
    before = tor_network.client.circuit_users()
    signed = scripted.profile(direct.address, direct.roots, onion=tor_network.onion)
    with PlainServer(port=tor_network.target) as behind:
        behind.behave = scripted.over
        with courier(signed, tor_network.client) as transport:
            for request in (create(), status(), replace(create(), case_id="0" * 16), status()):
                transport.exchange(request.to_bytes(None))
            assert transport.call("tor", {"port": tor_network.client.port}) == {"port": tor_network.client.port}
            with pytest.raises(errors.TorNotFound):
                transport.call("tor", {"port": behind.port})
    assert len(scripted.asked) == 4
    assert len(tor_network.client.circuit_users() - before) == 2
    assert direct.connections == 0


def test_an_onion_that_nobody_is_behind_is_told_as_such(
        scripted: Hotline, tor_network: TorNetwork, direct: TlsServer) -> None:
    with courier(scripted.profile(direct.address, direct.roots, onion=NOBODY), tor_network.client) as transport:
        with pytest.raises(errors.TorUnreachable):
            transport.exchange(create().to_bytes(None))
        assert transport.sent_bytes == 0
    assert direct.connections == 0


def test_tor_dies_on_the_way_and_nothing_goes_another(
        scripted: Hotline, tor_network: TorNetwork, direct: TlsServer) -> None:
    signed = scripted.profile(direct.address, direct.roots, onion=tor_network.onion)
    with tor_network.another_client() as tor, PlainServer(port=tor_network.target) as behind:
        behind.behave = lambda _connection, _seen: tor.program.process.kill()
        with courier(signed, tor) as transport:
            with pytest.raises(errors.Unreachable) as broken:
                transport.exchange(status().to_bytes(None))
            assert broken.value.code == "unreachable"
            with pytest.raises(errors.TorNotFound):
                transport.exchange(status().to_bytes(None))
    assert len(behind.seen) == 1
    assert direct.connections == 0
