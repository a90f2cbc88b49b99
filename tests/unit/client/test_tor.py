"""Through Tor or not at all: found by what only Tor says, one circuit a case, no name asked here, no way around it."""
from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from tests.socks import SocksServer
from tests.wire import Hotline, PlainServer, Relay, TlsServer, create, other_roots, status
from tid_desktop import errors
from tid_desktop.client import courier, deadline, exchange, http, retries, tor
from tid_desktop.protocol.messages import Request
from tid_desktop.protocol.profile import Profile

ONION = "http://" + "a" * 56 + ".onion"


class Window:
    """Asks a courier of its own, as the window would; ``profile`` is what it was given first."""

    def __init__(self, signed: bytes) -> None:
        # Between its tries it rests for no time at all.
        self._courier = courier.Courier(http.open_client, {"tor": tor.look}, rest=lambda _seconds: True)
        assert self.ask(do="profile", signed=signed.decode()) == {"result": {}}

    def ask(self, **question: Any) -> dict[str, Any]:
        reply: dict[str, Any] = json.loads(self._courier.answer(json.dumps(question).encode()))
        return reply

    def send(self, request: Request, **chosen: Any) -> dict[str, Any]:
        return self.ask(do="exchange", inner=request.to_bytes(None).decode(), **chosen)


@pytest.fixture
def hotline() -> Hotline:
    return Hotline()


@pytest.fixture
def behind(hotline: Hotline) -> Iterator[PlainServer]:
    """What stands behind the onion."""
    with PlainServer() as server:
        server.behave = hotline.over
        yield server


@pytest.fixture
def direct(hotline: Hotline) -> Iterator[TlsServer]:
    """The hotline's https address."""
    with TlsServer() as server:
        server.behave = hotline.over
        yield server


@pytest.fixture
def socks(behind: PlainServer) -> Iterator[SocksServer]:
    with SocksServer(behind.port) as server:
        yield server


@pytest.fixture
def window(hotline: Hotline, direct: TlsServer) -> Window:
    """Of a hotline with both addresses."""
    return Window(hotline.profile(direct.address, direct.roots, onion=ONION))


def case(number: int) -> Request:
    return replace(create(), case_id=f"{number:016X}")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


# --- finding it -----------------------------------------------------------------------------------------------------

def test_tor_is_found_where_it_was_named_and_where_it_mostly_is(
        socks: SocksServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tor, "PORTS", (free_port(), socks.port))
    assert tor.find() == tor.find(socks.port) == socks.port
    assert tor.look({"port": 0}) == {"port": socks.port}
    assert socks.streams == []


def test_a_port_that_was_named_is_the_only_one_that_is_tried(
        socks: SocksServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tor, "PORTS", (socks.port,))
    with pytest.raises(errors.TorNotFound):
        tor.find(free_port())
    assert socks.connections == 0


@contextmanager
def answering(*answers: bytes) -> Iterator[int]:
    """The port of something that says ``answers``, one after each message that comes, and then hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def serve() -> None:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):  # it may be left before all was said
                for answer in answers:
                    connection.recv(100)
                    connection.sendall(answer)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(100):
                    pass
        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        thread.join()


@pytest.mark.parametrize("answers", [
    (), (b"HTTP/1.1 400 Bad Request\r\n\r\n",), (b"220 mail.example ESMTP\r\n",), (b"\x05\xff",), (b"\x05\x00",),
    (b"\x05\x02", b"\x01\x01"), (b"\x05\x02", b"\x01\x00", b"\x05\x07\x00\x01" + bytes(6)),
    (b"\x05\x02", b"\x01\x00", b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00"), (b"\x05\x02", b"\x01\x00", b"\x05\x00"),
], ids=["silent", "web", "mail", "refuses", "no user names", "wrong password", "plain socks", "other address", "short"])
def test_what_is_not_tor_is_not_taken_for_it(answers: tuple[bytes, ...]) -> None:
    with answering(*answers) as port, pytest.raises(errors.TorNotFound):
        tor.find(port)


def test_a_port_that_says_nothing_or_only_drips_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tor, "_PROOF_SECONDS", 0.1)
    for drop in (b"", b"\x05"):
        ended = threading.Event()

        def drip(drop: bytes, connection: socket.socket, ended: threading.Event) -> None:
            with connection:
                connection.recv(3)
                connection.sendall(drop)
                assert connection.recv(1) == b""
            ended.set()

        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=lambda: drip(drop, listener.accept()[0], ended))  # noqa: B023 - joined
            thread.start()
            with pytest.raises(errors.TorNotFound):
                tor.find(listener.getsockname()[1])
            thread.join()
        assert ended.is_set()


# --- the way --------------------------------------------------------------------------------------------------------

def test_a_case_goes_to_the_onion_and_nobody_else_is_asked(
        window: Window, socks: SocksServer, direct: TlsServer, hotline: Hotline,
        monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[object] = []
    ask = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest: names.append(host) or ask(host, *rest))
    answer = window.send(create(), tor=socks.port)
    assert answer["sent_bytes"] == 2 * 16 * 1024
    assert {(stream.host, stream.port) for stream in socks.streams} == {(ONION.removeprefix("http://"), 80)}
    assert [asked.case_id for asked in hotline.asked] == [create().case_id]
    assert set(names) == {"127.0.0.1"}
    assert direct.connections == 0


def test_one_case_has_one_user_name_and_no_two_share_one(
        window: Window, socks: SocksServer, hotline: Hotline, direct: TlsServer) -> None:
    for request in (case(1), case(2), replace(status(), case_id=case(1).case_id)):
        assert "answer" in window.send(request, tor=socks.port)
    again = Window(hotline.profile(direct.address, direct.roots, onion=ONION))  # another run of the program
    assert "answer" in again.send(case(1), tor=socks.port)
    first, second, later, another = (stream.user for stream in socks.streams)
    assert first == later
    assert len({first, second, another}) == 3
    assert {len(user) for user in (first, second, another)} == {32}


def test_an_onion_alone_is_reached_through_tor_without_being_asked_to(
        hotline: Hotline, socks: SocksServer, monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window(hotline.profile(ONION, ""))
    monkeypatch.setattr(tor, "PORTS", (socks.port,))
    assert "answer" in window.send(create())
    monkeypatch.setattr(tor, "PORTS", (free_port(),))
    assert window.send(create()) == {"error": "tor_not_found", "sent_bytes": 0}


def test_a_hotline_without_an_onion_is_reached_through_tor_too_and_its_certificate_is_checked(
        hotline: Hotline, direct: TlsServer) -> None:
    with SocksServer(int(direct.address.rpartition(":")[2])) as socks:
        right, wrong = (Window(hotline.profile(direct.address, roots)) for roots in (direct.roots, other_roots()))
        assert "answer" in right.send(create(), tor=socks.port)
        seen = direct.plain_bytes
        assert wrong.send(create(), tor=socks.port) == {"error": "not_secure", "sent_bytes": 0}
        assert (direct.plain_bytes, {stream.host for stream in socks.streams}) == (seen, {"localhost"})


def test_the_relay_is_left_out_on_the_way_to_an_onion_only() -> None:
    signed = Hotline().profile("https://hotline.example", other_roots(), onion=ONION)
    profile = replace(Profile.load(signed), relay="https://relay.example")
    assert (tor.routed(profile).address, tor.routed(profile).relay) == (ONION, None)
    assert tor.routed(replace(profile, onion=None)).relay == "https://relay.example"


# --- never another way ----------------------------------------------------------------------------------------------

def test_without_tor_nothing_is_sent_and_nobody_hears_of_it(window: Window, direct: TlsServer) -> None:
    assert window.send(create(), tor=free_port()) == {"error": "tor_not_found", "sent_bytes": 0}
    assert direct.connections == 0
    assert "answer" in window.send(create())  # without Tor, as the person may choose
    assert direct.connections > 0


@pytest.mark.parametrize("reply", range(1, 9))
def test_where_tor_finds_no_way_nothing_goes_another(
        window: Window, direct: TlsServer, socks: SocksServer, reply: int) -> None:
    socks.reply = reply
    assert window.send(create(), tor=socks.port) == {"error": "tor_unreachable", "sent_bytes": 0}
    assert (direct.connections, len(socks.streams)) == (0, 1 + len(retries.RESTS))


def test_a_tor_that_finds_no_way_is_not_waited_for_without_end(
        window: Window, direct: TlsServer, socks: SocksServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "TUNNEL_SECONDS", 0.1)
    socks.reply = None
    assert window.send(create(), tor=socks.port) == {"error": "tor_unreachable", "sent_bytes": 0}
    assert direct.connections == 0


def test_a_tor_that_dies_on_the_way_is_a_broken_line_and_then_no_tor(
        window: Window, direct: TlsServer, behind: PlainServer, socks: SocksServer) -> None:
    behind.behave = lambda _connection, _seen: socks.hang_up()
    assert window.send(status(), tor=socks.port) == {"error": "unreachable", "sent_bytes": 16 * 1024}
    assert window.send(status(), tor=socks.port) == {"error": "tor_not_found", "sent_bytes": 0}
    assert direct.connections == 0


def test_a_hotline_that_never_answers_through_tor_is_left_in_time(
        hotline: Hotline, behind: PlainServer, socks: SocksServer) -> None:
    ended = threading.Event()
    behind.behave = lambda _connection, _seen: ended.wait(30)
    profile = Profile.load(hotline.profile(ONION, ""))
    proxy = tor.Circuits().proxy("a case", socks.port)
    with http.open_client(profile, proxy) as client, pytest.raises(errors.TooSlow):
        exchange.exchange(client, profile, status().to_bytes(None), seconds=0.3)
    ended.set()


@pytest.mark.parametrize("port", [-1, 65536, True, "9050", 1.5, None, [9050]])
def test_what_is_no_port_of_tor_is_not_taken_for_no_tor(
        window: Window, direct: TlsServer, expect_log: Callable[[str], None], port: object) -> None:
    expect_log("request failed")
    assert window.send(create(), tor=port) == {"error": "inner", "sent_bytes": 0}
    assert direct.connections == 0


def test_doctor_hears_from_the_courier_where_tor_is(window: Window, socks: SocksServer) -> None:
    assert window.ask(do="tor", arguments={"port": socks.port}) == {"result": {"port": socks.port}}
    assert window.ask(do="tor", arguments={"port": free_port()})["error"] == "tor_not_found"


# --- and a relay ------------------------------------------------------------------------------------------------------

def test_a_relay_is_reached_through_tor_too_and_nobody_else() -> None:
    relay = Relay()
    with TlsServer() as server, SocksServer(int(server.address.rpartition(":")[2])) as socks:
        server.behave = relay.over
        assert "answer" in Window(relay.profile(server.address, server.roots)).send(create(), tor=socks.port)
    assert {stream.host for stream in socks.streams} == {"localhost"}
    assert len(relay.hotline.asked) == 1


def test_to_an_onion_no_relay_is_needed(hotline: Hotline, behind: PlainServer) -> None:
    relay = Relay(hotline)
    with TlsServer() as server, SocksServer(behind.port) as socks:
        window = Window(relay.profile(server.address, server.roots, onion=ONION))
        assert "answer" in window.send(status(), tor=socks.port)
    assert {stream.host for stream in socks.streams} == {ONION.removeprefix("http://")}
    assert server.connections == 0
