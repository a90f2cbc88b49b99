"""The real courier process, locked down, against a real TLS server on loopback: what the other side gets to see."""
from __future__ import annotations

import json
import random
import re
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.wire import CASE_ID, MANAGE, Hotline, Relay, Seen, TlsServer, create, http_answer, item, other_roots, status
from tid_desktop import errors, framing
from tid_desktop.client.transport import CourierTransport
from tid_desktop.protocol import buckets
from tid_desktop.protocol.messages import ALL, Op, Request
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.sandbox import lockdown

INNER = status().to_bytes(None)


@contextmanager
def courier(signed: bytes) -> Iterator[CourierTransport]:
    transport = CourierTransport(framing.start("courier"))
    try:
        transport.configure(signed)
        yield transport
    finally:
        transport.close()


@pytest.fixture
def server() -> Iterator[TlsServer]:
    with TlsServer() as opened:
        yield opened


def test_a_case_goes_its_whole_way_through_the_locked_courier(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = hotline.over
    with courier(hotline.profile(server.address, server.roots)) as transport:
        state = lockdown.kernel_state(transport.pid)
        assert (state.no_new_privs, state.seccomp) == (True, 2)
        answer = transport.exchange(create(item(1, 9), item(2)).to_bytes(None))
        assert [entry["fingerprints"] for entry in answer["items"]] == [9, 1]
        assert transport.sent_bytes == 2 * 16 * 1024
    assert [request.op for request in hotline.asked] == [Op.CREATE]


def test_an_interceptor_gets_not_one_byte_of_http(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = hotline.over
    with courier(hotline.profile(server.address, other_roots())) as transport:
        with pytest.raises(errors.NotSecure):
            transport.exchange(INNER)
        assert transport.sent_bytes == 0
    assert (server.connections, server.handshakes, server.plain_bytes) == (1, 0, 0)


def test_a_hundred_different_messages_have_as_many_lengths_as_buckets(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = hotline.over
    chance = random.Random(7)
    requests = [create(*(item(n, chance.randint(1, 200)) for n in range(count))) for count in range(1, 21)]
    requests += [create(item(1, count)) for count in range(1, 20)]
    requests += [Request(Op.APPEND, CASE_ID, MANAGE, items=(item(7, chance.randint(1, 601)),)) for _ in range(20)]
    requests.append(status())
    requests += [Request(op, CASE_ID, MANAGE, items=chosen) for op in (Op.WITHDRAW, Op.UNDO)
                 for chosen in [ALL, *(tuple(f"{n:016x}" for n in range(count)) for count in range(1, 20))]]
    with courier(hotline.profile(server.address, server.roots)) as transport:
        for request in requests:
            transport.exchange(request.to_bytes(None))
    assert [sent.to_bytes(None) for sent in hotline.asked] == [request.to_bytes(None) for request in requests]
    assert {len(seen.body) for seen in server.seen} == set(buckets.REQUEST)
    by_size: dict[int, set[str]] = {}
    for seen in server.seen:
        by_size.setdefault(len(seen.body), set()).add(seen.path)
    assert len(by_size[buckets.REQUEST[0]]) == 6  # an onlooker can't tell the operations apart by their size


def test_what_is_at_the_wire_is_only_what_the_protocol_says(server: TlsServer) -> None:
    hotline = Hotline(problems=[Problem(Code.BUSY, 30)])

    def behave(connection: object, seen: object) -> None:
        code, kind, body = hotline.answer(seen.path, seen.body)  # type: ignore[attr-defined]
        connection.sendall(http_answer(code, kind, body, "set-cookie: who=me", "server: nosy"))  # type: ignore[attr-defined]

    server.behave = behave
    request = create()
    with courier(hotline.profile(server.address, server.roots)) as transport:
        with pytest.raises(errors.Busy):
            transport.exchange(request.to_bytes(None))
        transport.exchange(request.to_bytes(None))
    host = server.address.removeprefix("https://")
    for seen in server.seen:
        assert seen.head.startswith(b"POST /v1/")
        assert seen.headers == {"host": host, "content-type": "application/json", "content-length": "16384",
                                "accept": "application/json, application/problem+json"}
        body = json.loads(seen.body)
        assert set(body) <= {"v", "key_id", "enc", "ct", "pow", "pad"}
        assert set(body["pad"]) <= {"0"}
    assert server.connections == 2  # a connection of its own for each exchange
    assert hotline.asked == [request, request]


def test_a_courier_that_is_killed_is_unreachable_and_the_message_is_whole(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = lambda _connection, _seen: child.process.kill()
    child = framing.start("courier")
    transport = CourierTransport(child)
    transport.configure(hotline.profile(server.address, server.roots))
    with pytest.raises(errors.Unreachable):
        transport.exchange(INNER)
    transport.close()
    server.behave = hotline.over
    with courier(hotline.profile(server.address, server.roots)) as again:
        assert again.exchange(INNER)["case_id"] == CASE_ID


def hang_up(connection: ssl.SSLSocket, _seen: Seen) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def test_a_line_that_breaks_once_is_tried_again_inside_the_lock(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = lambda connection, seen: (hang_up if len(server.seen) == 1 else hotline.over)(connection, seen)
    with courier(hotline.profile(server.address, server.roots)) as transport:
        assert transport.exchange(INNER)["case_id"] == CASE_ID
        assert transport.sent_bytes == 2 * 16 * 1024
    assert (server.connections, len(hotline.asked)) == (2, 1)


def test_nothing_is_tried_again_for_somebody_who_has_left(server: TlsServer) -> None:
    """Leave quickly, while the courier rests before another try: it ends and sends nothing more."""
    child = framing.start("courier")

    def leave(connection: ssl.SSLSocket, seen: Seen) -> None:
        child.channel.shutdown(socket.SHUT_RDWR)
        hang_up(connection, seen)

    server.behave = leave
    transport = CourierTransport(child)
    transport.configure(Hotline().profile(server.address, server.roots))
    with pytest.raises(errors.CourierGone):
        transport.exchange(INNER)
    assert child.process.wait(60) == 0
    assert len(server.seen) == 1


def test_the_courier_ends_with_the_window() -> None:
    child = framing.start("courier")
    child.channel.close()
    assert child.process.wait(60) == 0


# --- nothing is loaded after the lock-down ---------------------------------------------------------------------------

WARM_PROGRAM = """
import json, sys
from datetime import date
from tid_desktop.client import courier, http
courier.warm()
before = set(sys.modules)
actor = courier.Courier(http.open_client, {})
for line in sys.stdin:
    told = json.loads(actor.answer(line.encode()))
    print(json.dumps([sorted(set(sys.modules) - before), next(iter(told))]), flush=True)
"""


def test_after_warming_up_an_exchange_over_tls_imports_nothing(server: TlsServer) -> None:
    hotline = Hotline()
    server.behave = hotline.over
    good, strange = hotline.profile(server.address, server.roots), hotline.profile(server.address, other_roots())
    ask = {"do": "exchange", "inner": create().to_bytes(None).decode()}
    for signed, told in ((good, "answer"), (strange, "error")):
        frames = [{"do": "profile", "signed": signed.decode()}, ask, ask]
        done = subprocess.run([sys.executable, "-c", WARM_PROGRAM], input="\n".join(map(json.dumps, frames)), text=True,
                              capture_output=True, check=True, timeout=60)
        assert [json.loads(line) for line in done.stdout.splitlines()] == [[[], "result"], [[], told], [[], told]]


def test_after_warming_up_an_exchange_through_a_relay_imports_nothing(server: TlsServer) -> None:
    relay = Relay()
    server.behave = relay.over
    asked = [{"do": "profile", "signed": relay.profile(server.address, server.roots).decode()},
             {"do": "exchange", "inner": create().to_bytes(None).decode()}]
    done = subprocess.run([sys.executable, "-c", WARM_PROGRAM], input="\n".join(map(json.dumps, asked)), text=True,
                          capture_output=True, check=True, timeout=60)
    assert [json.loads(line) for line in done.stdout.splitlines()] == [[[], "result"], [[], "answer"]]
    assert [request.op for request in relay.hotline.asked] == [Op.CREATE]


@pytest.mark.parametrize("hotline", [Hotline(), Relay()], ids=["directly", "through a relay"])
def test_the_courier_opens_only_the_name_resolvers_files(server: TlsServer, tmp_path: Path,
                                                         hotline: Hotline | Relay) -> None:
    assert shutil.which("strace"), "install strace"
    server.behave = hotline.over
    child = framing.start("courier")
    transport = CourierTransport(child)
    transport.configure(hotline.profile(server.address, server.roots))  # it answers, so it is locked
    trace = tmp_path / "trace"
    watching = subprocess.Popen(["strace", "-f", "-e", "trace=file,socket,process", "-o", str(trace), "-p",
                                 str(child.process.pid)], stderr=subprocess.PIPE, text=True)
    assert watching.stderr is not None
    assert "attached" in watching.stderr.readline()
    transport.exchange(create().to_bytes(None))
    transport.exchange(INNER)
    transport.close()
    watching.communicate(timeout=60)
    text = trace.read_text()
    opened = set(re.findall(r'"(/[^"]*)"', text))
    assert opened <= {"/etc/hosts", "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf"}
    assert set(re.findall(r"socket\((\w+)", text)) <= {"AF_INET", "AF_INET6", "AF_NETLINK", "AF_UNIX"}
    assert not re.findall(r"socket\((?!AF_INET)\w+.*= \d", text)
    assert "execve" not in text
