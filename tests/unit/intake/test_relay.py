"""A relay passes on what is sealed, as it is, and nothing else. Its gateway here keeps every byte."""
from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Callable, Iterator
from http.client import HTTPResponse

import pytest
import trustme
from werkzeug import Response
from werkzeug.test import Client

from tests.wire import Seen, TlsServer, http_answer, other_roots
from tid_desktop import log
from tid_desktop.intake import relay
from tid_desktop.protocol import buckets, ohttp
from tid_desktop.protocol.problems import Code, Problem

PROBLEM = "application/problem+json"
BODY = os.urandom(ohttp.REQUEST_LENGTHS[0])
ANSWER = os.urandom(ohttp.ANSWER_LENGTHS[0])
NOSY = {"User-Agent": "a browser", "Cookie": "who=me", "X-Forwarded-For": "192.0.2.7", "Forwarded": "for=192.0.2.7",
        "Accept-Language": "pl", "Authorization": "token", "Via": "1.1 school"}


@pytest.fixture
def gateway() -> Iterator[TlsServer]:
    with TlsServer() as opened:
        opened.behave = saying(200, ohttp.RESPONSE_TYPE, ANSWER)
        yield opened


def saying(status: int, kind: str, body: bytes, *more: str) -> Callable[[ssl.SSLSocket, Seen], None]:
    return lambda connection, _seen: connection.sendall(http_answer(status, kind, body, *more))


def client(gateway: TlsServer, roots: str | None = None) -> Client:
    app = relay.create_relay(f"{gateway.address}/ohttp", relay.tls_context(roots or gateway.roots))
    return Client(app, Response)


def post(gateway: TlsServer, body: bytes = BODY, kind: str = ohttp.REQUEST_TYPE, **headers: str) -> Response:
    return client(gateway).post("/hotline", data=body, content_type=kind, headers=headers,
                                environ_base={"REMOTE_ADDR": "192.0.2.7"})


def test_the_sealed_body_goes_on_as_it_is_and_the_answer_comes_back(gateway: TlsServer) -> None:
    for body in map(os.urandom, ohttp.REQUEST_LENGTHS):
        told = post(gateway, body)
        assert (told.status_code, told.content_type, told.data) == (200, ohttp.RESPONSE_TYPE, ANSWER)
        assert gateway.seen[-1].body == body
    assert {seen.head.split(b"\r\n", 1)[0] for seen in gateway.seen} == {b"POST /ohttp HTTP/1.1"}


def test_of_the_person_the_gateway_sees_nothing(gateway: TlsServer) -> None:
    post(gateway, **NOSY)
    seen, = gateway.seen
    assert seen.headers == {"host": gateway.address.removeprefix("https://"), "content-type": ohttp.REQUEST_TYPE,
                            "content-length": str(len(BODY))}
    assert b"192.0.2.7" not in seen.head


def test_of_the_gateway_the_person_sees_only_the_answer(gateway: TlsServer) -> None:
    gateway.behave = saying(200, ohttp.RESPONSE_TYPE, ANSWER, "set-cookie: who=me", "server: nosy", "x-trace: 7")
    assert set(post(gateway).headers.keys()) == {"Content-Type", "Content-Length"}


@pytest.mark.parametrize(("status", "body"), [
    Problem(code).to_document() for code in (Code.MALFORMED, Code.TOO_BIG, Code.BUSY)])
def test_a_problem_of_the_gateways_is_passed_on(gateway: TlsServer, status: int, body: bytes) -> None:
    gateway.behave = saying(status, PROBLEM, body)
    told = post(gateway)
    assert (told.status_code, told.content_type, told.data) == (status, PROBLEM, body)


def test_a_bare_refusal_of_the_gateways_stays_one(gateway: TlsServer) -> None:
    gateway.behave = saying(400, "text/html", b"who asked: 192.0.2.7")
    told = post(gateway)
    assert (told.status_code, told.data) == (400, b"")


@pytest.mark.parametrize(("status", "kind", "body"), [
    (200, "text/html", b"Welcome"), (200, PROBLEM, b"{}"), (302, ohttp.RESPONSE_TYPE, ANSWER), (404, PROBLEM, b"{}"),
    (500, "text/html", b"who asked: 192.0.2.7"), (200, ohttp.RESPONSE_TYPE, bytes(ohttp.ANSWER_LENGTHS[-1] + 1)),
    (400, PROBLEM, bytes(buckets.ANSWER[0] + 1))])
def test_what_no_gateway_says_is_told_as_a_bad_gateway(gateway: TlsServer, status: int, kind: str,
                                                       body: bytes) -> None:
    gateway.behave = saying(status, kind, body, f"location: {gateway.address}/elsewhere")
    told = post(gateway)
    assert (told.status_code, told.data) == (502, b"")
    assert len(gateway.seen) == 1, "no redirect is followed"


def test_a_gateway_that_is_not_there_or_breaks_off_is_a_bad_gateway(gateway: TlsServer) -> None:
    gateway.behave = lambda connection, _seen: connection.shutdown(socket.SHUT_RDWR)
    assert post(gateway).status_code == 502
    gateway.behave = lambda connection, _seen: connection.sendall(b"this is not HTTP\r\n\r\n")
    assert post(gateway).status_code == 502

    def cut_short(connection: ssl.SSLSocket, _seen: Seen) -> None:
        connection.sendall(http_answer(200, ohttp.RESPONSE_TYPE, ANSWER)[:-1])
        connection.shutdown(socket.SHUT_RDWR)

    gateway.behave = cut_short
    assert post(gateway).status_code == 502
    with TlsServer(gateway.authority) as gone:
        app = relay.create_relay(f"{gone.address}/ohttp", relay.tls_context(gone.roots))
    assert Client(app, Response).post("/", data=BODY, content_type=ohttp.REQUEST_TYPE).status_code == 502


def test_a_gateway_with_another_certificate_gets_nothing(gateway: TlsServer) -> None:
    told = client(gateway, other_roots()).post("/", data=BODY, content_type=ohttp.REQUEST_TYPE)
    assert told.status_code == 502
    assert (gateway.connections, gateway.plain_bytes) == (1, 0)


def test_a_gateway_that_drips_is_not_waited_for_beyond_the_end(gateway: TlsServer,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10_000, 40))
    monkeypatch.setattr(relay.time, "monotonic", lambda: next(clock))
    read: list[HTTPResponse] = []
    take = HTTPResponse.read1

    def drip(told: HTTPResponse, count: int) -> bytes:
        read.append(told)
        return take(told, 1)

    monkeypatch.setattr(HTTPResponse, "read1", drip)
    assert post(gateway).status_code == 504
    assert len(read) == 2


def test_only_sealed_requests_of_the_known_lengths_go_on(gateway: TlsServer) -> None:
    assert post(gateway, BODY[:-1]).status_code == 400
    assert post(gateway, BODY + b"\0").status_code == 400
    assert post(gateway, b"").status_code == 400
    assert post(gateway, BODY, "application/json").status_code == 415
    assert post(gateway, BODY, "message/ohttp-req; charset=utf-8").status_code == 415
    assert client(gateway).get("/").status_code == 405
    assert gateway.connections == 0


def test_no_proxy_and_no_key_log_of_the_environment_is_used(gateway: TlsServer, monkeypatch: pytest.MonkeyPatch,
                                                           tmp_path: os.PathLike[str]) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", os.path.join(tmp_path, "keys"))
    with TlsServer() as proxy:
        for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        assert post(gateway).status_code == 200
    assert (proxy.connections, os.listdir(tmp_path)) == (0, [])


def test_without_roots_of_its_own_it_trusts_the_systems() -> None:
    context = relay.tls_context(None)
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version == ssl.TLSVersion.TLSv1_3
    assert len(relay.tls_context(trustme.CA().cert_pem.bytes().decode()).get_ca_certs()) == 1


def test_nothing_is_logged(gateway: TlsServer) -> None:
    before = log.recent()
    post(gateway, **NOSY)
    gateway.behave = saying(500, "text/html", b"")
    post(gateway)
    assert log.recent() == before
