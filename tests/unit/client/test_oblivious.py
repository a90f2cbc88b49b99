"""Through a relay: it sees one length and no word, and whatever it does is a failure with a name."""
from __future__ import annotations

import gzip
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pyhpke
import pytest

from tests.unit.protocol.test_ohttp import ENC, PUBLIC, REQUEST, SECRET
from tests.wire import CASE_ID, Relay, TlsServer, create, hpke_context, http_answer, item, other_roots, status
from tid_desktop import errors
from tid_desktop.client import exchange, http, oblivious
from tid_desktop.client.exchange import Meter
from tid_desktop.client.oblivious import ObliviousTransport
from tid_desktop.protocol import bhttp, buckets, envelope, ohttp
from tid_desktop.protocol.messages import ALL, Answer, Op, Request
from tid_desktop.protocol.ohttp import Encapsulated, KeyConfiguration
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import Profile

RELAY = "https://relay.example/hotline"
Handler = Callable[[httpx.Request], httpx.Response]


def profile_of(relay: Relay, address: str = RELAY, roots: str | None = None) -> Profile:
    return Profile.load(relay.profile(address, roots or other_roots()))


def ask(relay: Relay, request: Request, handler: Handler | None = None, profile: Profile | None = None) -> Answer:
    """An exchange through a relay that is a function."""
    wire = relay.mock() if handler is None else httpx.MockTransport(handler)
    oblivious_wire = ObliviousTransport(profile or profile_of(relay), http.AllowListTransport(wire))
    with http.client_over(oblivious_wire) as client:
        inner, _ = exchange.exchange(client, profile or profile_of(relay), request.to_bytes(None))
    return Answer.from_bytes(inner)


def test_the_rfcs_request_is_sealed_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 9458, appendix A, with the ephemeral key that it names."""
    suite = oblivious.suite()
    private = suite.kem.deserialize_private_key(bytes.fromhex(
        "bc51d5e930bda26589890ac7032f70ad12e4ecb37abb1b65b1256c9c48999c73"))
    pair = pyhpke.KEMKeyPair(private, suite.kem.deserialize_public_key(ENC))
    monkeypatch.setattr(oblivious, "suite", lambda: SimpleNamespace(
        kem=suite.kem, create_sender_context=lambda public, info: suite.create_sender_context(public, info, eks=pair)))
    sealed = oblivious.seal_request(bytes.fromhex("00034745540568747470730b6578616d706c652e636f6d012f"),
                                    KeyConfiguration(1, PUBLIC))
    assert (sealed.request, sealed.enc, sealed.secret) == (REQUEST, ENC, SECRET)


@pytest.mark.parametrize("request_", [
    create(item(1), item(2, 5)), Request(Op.APPEND, CASE_ID, "a" * 64, items=(item(),)), status(),
    Request(Op.WITHDRAW, CASE_ID, "a" * 64, items=ALL), Request(Op.UNDO, CASE_ID, "a" * 64, items=("0" * 16,))],
    ids=lambda request: str(request.op))
def test_each_operation_gets_its_answer(request_: Request) -> None:
    relay = Relay()
    assert ask(relay, request_).case_id == CASE_ID
    assert relay.hotline.asked == [request_]


def test_a_problem_of_the_hotline_comes_through() -> None:
    relay = Relay()
    relay.hotline.problems = [Problem(Code.UNKNOWN_CASE)]
    with pytest.raises(errors.UnknownCase):
        ask(relay, status())


def test_the_relay_sees_one_length_for_each_bucket_one_place_and_three_headers() -> None:
    relay = Relay()
    for request in (create(), create(item(1, 200)), create(item(1, 600)), status(),
                    Request(Op.WITHDRAW, CASE_ID, "a" * 64, items=ALL)):
        ask(relay, request)
    assert {len(seen.read()) for seen in relay.seen} <= set(ohttp.REQUEST_LENGTHS)
    assert len([seen for seen in relay.seen if len(seen.read()) == ohttp.REQUEST_LENGTHS[0]]) > 5
    assert {str(seen.url) for seen in relay.seen} == {RELAY}
    assert {seen.method for seen in relay.seen} == {"POST"}
    assert all(set(seen.headers) == {"host", "content-type", "content-length"} for seen in relay.seen)
    assert {seen.headers["content-type"] for seen in relay.seen} == {"message/ohttp-req"}


def test_inside_is_only_what_the_hotline_needs() -> None:
    relay = Relay()
    ask(relay, status())
    inner, = relay.opened
    assert (inner.method, inner.scheme, inner.authority) == ("POST", "https", "hotline.example")
    assert inner.path == "/v1/status"
    assert dict(inner.headers) == {"content-type": "application/json",
                                   "accept": "application/json, application/problem+json"}
    assert len(inner.content) == buckets.REQUEST[0]


def test_no_two_requests_are_sealed_alike() -> None:
    relay = Relay()
    for _ in range(2):
        ask(relay, status())
    sealed = [Encapsulated.from_bytes(seen.read()) for seen in relay.seen]
    assert len({entry.enc for entry in sealed}) == 2


def test_the_longest_address_still_fits_its_length() -> None:
    relay = Relay()
    longest = "https://" + ".".join(["a" * 60] * 3) + ".example"
    signed = relay.profile(RELAY, other_roots(), address=longest)
    profile = Profile.load(signed)
    ask(relay, create(), profile=profile)
    assert {len(seen.read()) for seen in relay.seen} == {ohttp.REQUEST_LENGTHS[0]}


# --- the gateway's keys -----------------------------------------------------------------------------------------------

def test_the_next_key_is_tried_when_the_first_is_gone() -> None:
    relay = Relay(keys={name: envelope.new_private_key() for name in (1, 2)})
    profile = profile_of(relay)
    del relay.keys[1]
    assert ask(relay, status(), profile=profile)
    assert [Encapsulated.from_bytes(seen.read()).key_id for seen in relay.seen] == [1, 2]


def test_a_gateway_with_other_keys_only_is_told_as_a_refusal() -> None:
    relay = Relay()
    profile = profile_of(relay)
    relay.keys = {9: envelope.new_private_key()}
    with pytest.raises(errors.Refused):
        ask(relay, status(), profile=profile)
    assert len(relay.seen) == 1
    assert relay.hotline.asked == []


# --- what a relay can do ----------------------------------------------------------------------------------------------

def altered(relay: Relay, change: Callable[[bytes], bytes]) -> Handler:
    """The relay changes the answer."""
    def handle(request: httpx.Request) -> httpx.Response:
        _, kind, body = relay.answer(request.read())
        return httpx.Response(200, content=change(body), headers={"content-type": kind})
    return handle


def test_an_answer_with_one_altered_bit_is_not_believed() -> None:
    relay = Relay()
    size = buckets.ANSWER[0]
    for place in (*range(40), size // 2, *range(size, size + 40)):
        def flip(body: bytes, place: int = place) -> bytes:
            changed = bytearray(body)
            changed[place] ^= 1
            return bytes(changed)
        with pytest.raises(errors.BadAnswer):
            ask(relay, status(), altered(relay, flip))


def test_the_answer_to_another_request_is_not_believed() -> None:
    relay = Relay()
    kept: list[httpx.Response] = []

    def replay(request: httpx.Request) -> httpx.Response:
        _, kind, body = relay.answer(request.read())
        kept.append(httpx.Response(200, content=body, headers={"content-type": kind}))
        return kept[0]

    assert ask(relay, status(), replay)
    with pytest.raises(errors.BadAnswer):
        ask(relay, status(), replay)


@pytest.mark.parametrize(("code", "kind", "body", "expected"), [
    (429, "text/plain", b"slow down", errors.Busy), (502, "text/html", b"", errors.Busy),
    (503, "application/problem+json", Problem(Code.BUSY).to_document()[1], errors.Busy),
    (504, "", b"", errors.Busy), (302, "text/html", b"", errors.BadAnswer), (404, "text/html", b"", errors.BadAnswer),
    (500, "text/html", b"", errors.BadAnswer), (204, "", b"", errors.BadAnswer),
    (200, "text/html", b"Log in to this network", errors.BadAnswer), (200, "application/json", b"{}", errors.BadAnswer),
    (200, "message/ohttp-res", b"", errors.BadAnswer), (200, "message/ohttp-res", bytes(100), errors.BadAnswer),
    (200, "message/ohttp-res", bytes(buckets.ANSWER[-1] * 2), errors.BadAnswer),
    (400, "application/problem+json", b"[]", errors.BadAnswer),
    (400, "application/problem+json", b"", errors.BadAnswer),
    # A problem of the hotline's is inside, where the relay can't write. This one is the relay's own.
    (403, "application/problem+json", Problem(Code.PROOF_OF_WORK).to_document()[1], errors.BadAnswer),
    (413, "application/problem+json", Problem(Code.TOO_BIG).to_document()[1], errors.BadAnswer),
])
def test_what_a_relay_says_instead_of_an_answer_is_only_a_status(code: int, kind: str, body: bytes,
                                                                 expected: type[errors.SendProblem]) -> None:
    relay = Relay()
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(code, content=body, headers={"content-type": kind, "location": "https://hotline.example"})

    with pytest.raises(expected):
        ask(relay, status(), handle)
    assert {str(request.url) for request in asked} == {RELAY}, "there is no way around the relay"
    assert relay.hotline.asked == []


@pytest.mark.parametrize(("kind", "encoding"), [
    (ohttp.RESPONSE_TYPE, "gzip"), ("message/ohttp-res; charset=utf-8", None), ("application/octet-stream", None)])
def test_a_good_answer_that_is_packed_or_called_something_else_is_not_believed(kind: str, encoding: str | None) -> None:
    relay = Relay()

    def handle(request: httpx.Request) -> httpx.Response:
        body = relay.answer(request.read())[2]
        headers = {"content-type": kind} if encoding is None else {"content-type": kind, "content-encoding": encoding}
        return httpx.Response(200, content=gzip.compress(body) if encoding else body, headers=headers)

    with pytest.raises(errors.BadAnswer):
        ask(relay, status(), handle)


@pytest.mark.parametrize("told", [bhttp.Response(200, (("content-type", "text/html"),), b"x"), bhttp.Response(200),
                                  bhttp.Response(404, (("content-type", "text/html"),), b"x")])
def test_a_gateway_that_talks_nonsense_inside_is_told_as_such(told: bhttp.Response) -> None:
    relay = Relay()
    with pytest.raises(errors.BadAnswer):
        ask(relay, status(), lambda request: relayed(relay, request, told))


def relayed(relay: Relay, request: httpx.Request, told: bhttp.Response) -> httpx.Response:
    """``told``, well sealed."""
    sealed = Encapsulated.from_bytes(request.read())
    context: Any = hpke_context(sealed, relay.keys[sealed.key_id])
    context.open(sealed.ciphertext)
    code, kind, body = relay.seal(context, sealed.enc, told)
    return httpx.Response(code, content=body, headers={"content-type": kind})


# --- over TLS ---------------------------------------------------------------------------------------------------------

def test_with_a_relay_in_the_profile_the_client_speaks_with_the_relay_alone() -> None:
    relay = Relay()
    with TlsServer() as server, TlsServer(server.authority) as hotline:
        server.behave = relay.over
        address = hotline.address.replace("localhost", "127.0.0.1")
        signed = relay.profile(server.address, server.roots, address=address)
        profile = Profile.load(signed)
        with http.open_client(profile) as client:
            exchange.exchange(client, profile, status().to_bytes(None))
    assert [request.op for request in relay.hotline.asked] == [Op.STATUS]
    assert hotline.connections == 0
    assert set(server.seen[0].headers) == {"host", "content-type", "content-length"}


def test_with_the_relay_gone_it_fails_and_nobody_else_is_asked() -> None:
    relay = Relay()
    with TlsServer() as server:
        gone = server.address
    with TlsServer(server.authority) as hotline:
        address = hotline.address.replace("localhost", "127.0.0.1")
        profile = Profile.load(relay.profile(gone, server.roots, address=address))
        meter = Meter()
        with http.open_client(profile) as client, pytest.raises(errors.Unreachable):
            exchange.exchange(client, profile, status().to_bytes(None), meter=meter)
    assert (hotline.connections, meter.sent_bytes) == (0, 0)


def test_a_relay_with_another_certificate_gets_nothing() -> None:
    relay = Relay()
    with TlsServer() as server:
        profile = profile_of(relay, server.address)
        with http.open_client(profile) as client, pytest.raises(errors.NotSecure):
            exchange.exchange(client, profile, status().to_bytes(None))
    assert (server.connections, server.plain_bytes) == (1, 0)


def test_a_relay_that_drips_is_cut_off() -> None:
    relay = Relay()
    with TlsServer() as server:
        server.behave = lambda connection, _seen: connection.sendall(
            http_answer(200, ohttp.RESPONSE_TYPE, b"x" * 100)[:-50])
        profile = profile_of(relay, server.address, server.roots)
        with http.open_client(profile) as client, pytest.raises(errors.TooSlow):
            exchange.exchange(client, profile, status().to_bytes(None), seconds=1)
