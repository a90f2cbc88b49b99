"""Every way in which a hotline can misbehave has a name, costs nothing, and leaves the message as it was."""
from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.wire import (
    CASE_ID,
    JSON,
    Hotline,
    Seen,
    TlsServer,
    answer_to,
    create,
    http_answer,
    item,
    other_roots,
    status,
)
from tid_desktop import errors
from tid_desktop.client import exchange, http, retries
from tid_desktop.client.exchange import Meter
from tid_desktop.protocol import buckets, envelope, problems
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.messages import ALL, Answer, Op, Request
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import Profile

KIB = buckets.KIB
Behaviour = Callable[[ssl.SSLSocket, Seen], None]


@pytest.fixture(autouse=True)
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What was rested between tries, in no time."""
    taken: list[float] = []
    monkeypatch.setattr(retries, "time", Clock(taken))
    return taken


class Clock:
    """A time module whose sleep takes none."""

    def __init__(self, taken: list[float]) -> None:
        self._taken = taken

    def monotonic(self) -> float:
        return sum(self._taken)

    def sleep(self, seconds: float) -> None:
        self._taken.append(seconds)


def profile_for(hotline: Hotline, address: str = "https://localhost:1", roots: str | None = None) -> Profile:
    signed = hotline.profile(address, other_roots() if roots is None else roots)
    return Profile.load(signed)


def ask(hotline: Hotline, request: Request, meter: Meter | None = None, profile: Profile | None = None) -> Answer:
    """An exchange with a hotline that is a function."""
    with http.client_over(hotline.mock()) as client:
        inner, _ = exchange.exchange(client, profile or profile_for(hotline), request.to_bytes(None), meter=meter)
    return Answer.from_bytes(inner)


@pytest.mark.parametrize("request_", [
    create(item(1), item(2, 5)), Request(Op.APPEND, CASE_ID, "a" * 64, items=(item(),)), status(),
    Request(Op.WITHDRAW, CASE_ID, "a" * 64, items=ALL), Request(Op.UNDO, CASE_ID, "a" * 64, items=("0" * 16,))],
    ids=lambda request: str(request.op))
def test_each_operation_gets_its_answer(request_: Request) -> None:
    hotline = Hotline()
    assert ask(hotline, request_).case_id == CASE_ID
    assert hotline.asked == [request_]
    assert (hotline.solutions[0] is not None) == (request_.op in (Op.CREATE, Op.APPEND))


def test_each_sending_has_a_reply_key_of_its_own() -> None:
    bodies: list[bytes] = []
    hotline = Hotline()

    def listen(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return hotline.mock().handle_request(request)

    with http.client_over(httpx.MockTransport(listen)) as client:
        for _ in range(2):
            exchange.exchange(client, profile_for(hotline), status().to_bytes(None))
    opened = [envelope.open_request(body, hotline.keys, profile_for(hotline).service_id)[0] for body in bodies]
    requests = [Request.from_bytes(inner) for inner in opened]
    assert requests[0][0] == requests[1][0]
    assert requests[0][1] != requests[1][1]


def test_the_meter_counts_the_bodies_that_went_out() -> None:
    meter = Meter()
    ask(Hotline(), status(), meter)
    assert meter.sent_bytes == 16 * KIB
    ask(Hotline(), create(item(1, 200)), meter)  # a challenge before it
    assert meter.sent_bytes == (16 + 16 + 64) * KIB


def test_a_message_that_is_none_goes_nowhere() -> None:
    hotline = Hotline()
    with http.client_over(hotline.mock()) as client:
        for inner in (b"", b"{}", status().to_bytes(bytes(32)), b'{"picture":"..."}'):
            with pytest.raises(MalformedMessage):
                exchange.exchange(client, profile_for(hotline), inner)
    assert hotline.asked == []


# --- what the hotline says --------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("code", "kind"), [
    (Code.UNKNOWN_CASE, errors.UnknownCase), (Code.CASE_DIFFERS, errors.CaseDiffers), (Code.BUSY, errors.Busy),
    (Code.TOO_MANY, errors.TooMany), (Code.UNDO_TOO_LATE, errors.UndoTooLate), (Code.MALFORMED, errors.Refused),
])
def test_a_sealed_problem_is_told_as_what_it_is(code: Code, kind: type[errors.TidError]) -> None:
    hotline = Hotline(problems=[Problem(code)] * 9)
    with pytest.raises(kind):
        ask(hotline, status())
    assert len(hotline.asked) == (3 if code is Code.BUSY else 1)


def test_a_challenge_that_grew_old_is_solved_once_more() -> None:
    hotline = Hotline(problems=[Problem(Code.PROOF_OF_WORK)])
    assert ask(hotline, create())
    assert len(set(hotline.solutions)) == 2


def test_a_hotline_that_never_likes_the_solution_is_not_asked_for_ever() -> None:
    hotline = Hotline(problems=[Problem(Code.PROOF_OF_WORK)] * 5)
    with pytest.raises(errors.Busy):
        ask(hotline, create())
    assert len(hotline.asked) == 2


def test_the_next_key_is_used_when_the_present_one_is_gone() -> None:
    before = Hotline(keys={"k1": envelope.new_private_key(), "k2": envelope.new_private_key()})
    after = Hotline(keys={"k2": before.keys["k2"]})

    def answer(request: httpx.Request) -> httpx.Response:
        try:
            status_code, kind, body = after.answer(request.url.path, request.read())
        except MalformedMessage as failure:
            status_code, body = Problem(Code(failure.problem)).to_document()
            kind = problems.MEDIA_TYPE
        return httpx.Response(status_code, content=body, headers={"content-type": kind})

    with http.client_over(httpx.MockTransport(answer)) as client:
        inner, _ = exchange.exchange(client, profile_for(before), status().to_bytes(None))
    assert Answer.from_bytes(inner).case_id == CASE_ID
    gone = Hotline()
    with http.client_over(httpx.MockTransport(answer)) as client, pytest.raises(errors.Refused):
        exchange.exchange(client, profile_for(gone), status().to_bytes(None))


# --- what goes wrong on the way ---------------------------------------------------------------------------------------

def send(data: bytes, *, end: bool = False) -> Behaviour:
    def behave(connection: ssl.SSLSocket, _seen: Seen) -> None:
        connection.sendall(data)
        if end:
            connection.shutdown(socket.SHUT_RDWR)
    return behave


def hang_up(connection: ssl.SSLSocket, _seen: Seen) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def sealed(answer: Answer | Problem, key: bytes | None = None, private: bytes = bytes(range(1, 33))) -> Behaviour:
    """A well-formed sealed answer, under the asker's reply key unless ``key`` is given."""
    def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
        inner, _ = envelope.open_request(seen.body, {"k1": private}, SERVICE)
        reply_key = key or Request.from_bytes(inner)[1]
        assert reply_key is not None
        connection.sendall(http_answer(200, JSON, envelope.seal_answer(answer.to_bytes(), reply_key)))
    return behave


PRIVATE = bytes(range(1, 33))
SERVICE = profile_for(Hotline()).service_id
GOOD = buckets.fill({}, 16 * KIB)
BUSY_STATUS, BUSY = Problem(Code.BUSY, 30).to_document()

MISBEHAVIOUR: list[tuple[str, Behaviour, type[errors.SendProblem]]] = [
    ("hangs up", hang_up, errors.Unreachable),
    ("answers something that is not HTTP", send(b"SSH-2.0-hello\r\n\r\n", end=True), errors.BadAnswer),
    ("stops in the middle", send(http_answer(200, JSON, GOOD)[:-5], end=True), errors.Unreachable),
    ("redirects", send(http_answer(302, JSON, b"", "location: https://elsewhere.example/")), errors.BadAnswer),
    ("has a fault", send(http_answer(500, "text/html", b"<h1>Oh no</h1>")), errors.BadAnswer),
    ("has a fault in JSON", send(http_answer(500, JSON, GOOD)), errors.BadAnswer),
    ("has a front without a back", send(http_answer(502, "text/html", b"Bad gateway")), errors.Busy),
    ("is overloaded", send(http_answer(429, "text/html", b"")), errors.Busy),
    ("is overloaded and says how long", send(http_answer(BUSY_STATUS, problems.MEDIA_TYPE, BUSY)), errors.Busy),
    ("has a problem that makes no sense", send(http_answer(503, problems.MEDIA_TYPE, GOOD)), errors.BadAnswer),
    ("tells the problem under another status", send(http_answer(200, problems.MEDIA_TYPE, BUSY)), errors.BadAnswer),
    ("answers a page", send(http_answer(200, "text/html", GOOD)), errors.BadAnswer),
    ("answers nothing", send(http_answer(200, JSON, b"")), errors.BadAnswer),
    ("answers JSON of another kind", send(http_answer(200, JSON, b'{"ok":true}')), errors.BadAnswer),
    ("answers an empty bucket", send(http_answer(200, JSON, GOOD)), errors.BadAnswer),
    ("answers too much", send(http_answer(200, JSON, b"0" * (64 * KIB + 1))), errors.BadAnswer),
    ("answers without end", send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n" + b"0" * (1024 * KIB)),
     errors.BadAnswer),
    ("compresses", send(http_answer(200, JSON, GOOD, "content-encoding: gzip")), errors.BadAnswer),
    ("seals under another key", sealed(answer_to(status()), bytes(32)), errors.BadAnswer),
    ("answers of another case", sealed(Answer("Z" * 16, answer_to(status()).items)), errors.BadAnswer),
]


@contextmanager
def misbehaving(behave: Behaviour, **options: Any) -> Iterator[tuple[TlsServer, Profile]]:
    with TlsServer(**options) as server:
        server.behave = behave
        yield server, profile_for(Hotline(keys={"k1": PRIVATE}), server.address, server.roots)


def try_to_send(profile: Profile, meter: Meter | None = None, seconds: float = 60) -> None:
    with http.open_client(profile) as client:
        exchange.exchange(client, profile, status().to_bytes(None), meter=meter, seconds=seconds)


@pytest.mark.parametrize(("behave", "kind"), [pytest.param(*rest, id=name) for name, *rest in MISBEHAVIOUR])
def test_a_hotline_that_misbehaves_is_a_problem_with_a_name(behave: Behaviour, kind: type[errors.SendProblem]) -> None:
    meter = Meter()
    with misbehaving(behave) as (server, profile):
        with pytest.raises(errors.SendProblem) as caught:
            try_to_send(profile, meter)
        assert type(caught.value) is kind
        # Only a line that broke or a busy hotline is tried again, and not where it asks for more patience than that.
        again = kind in (errors.Unreachable, errors.Busy) and caught.value.retry_after is None
        assert len(server.seen) == server.connections == (3 if again else 1)
    assert meter.sent_bytes == len(server.seen) * 16 * KIB
    failure = caught.value  # without what a library said, which could hold an address
    assert failure.__cause__ is None
    assert failure.__context__ is None or failure.__suppress_context__


def test_how_long_to_wait_is_passed_on() -> None:
    with misbehaving(send(http_answer(BUSY_STATUS, problems.MEDIA_TYPE, BUSY))) as (_, profile), \
            pytest.raises(errors.Busy) as caught:
        try_to_send(profile)
    assert caught.value.retry_after == 30


def test_nobody_there_is_unreachable_and_nothing_was_sent(rests: list[float]) -> None:
    meter = Meter()
    with pytest.raises(errors.Unreachable):
        try_to_send(profile_for(Hotline(), "https://localhost:1"), meter)
    assert (meter.sent_bytes, len(rests)) == (0, 2)


# --- trying again -----------------------------------------------------------------------------------------------------

def breaking(times: int, server: TlsServer, hotline: Hotline) -> Behaviour:
    """A line that breaks so many times before an answer, and then holds."""
    def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
        (hang_up if len(server.seen) <= times else hotline.over)(connection, seen)
    return behave


@pytest.mark.parametrize("times", [0, 1, 2])
def test_a_line_that_breaks_twice_costs_the_person_nothing(rests: list[float], times: int) -> None:
    meter, hotline = Meter(), Hotline(keys={"k1": PRIVATE})
    with misbehaving(hang_up) as (server, profile):
        server.behave = breaking(times, server, hotline)
        try_to_send(profile, meter)
        assert server.connections == len(server.seen) == times + 1  # each try has a line of its own
    asked = [envelope.open_request(seen.body, {"k1": PRIVATE}, SERVICE)[0] for seen in server.seen]
    assert {Request.from_bytes(inner)[0].to_bytes(None) for inner in asked} == {status().to_bytes(None)}
    assert (meter.sent_bytes, len(rests)) == ((times + 1) * 16 * KIB, times)


def test_a_line_that_breaks_again_and_again_is_told_after_three_tries_over_all_steps(rests: list[float]) -> None:
    """The challenge gets through at the second try; so one try more is left for the message itself."""
    hotline = Hotline(keys={"k1": PRIVATE})
    with misbehaving(hang_up) as (server, profile), http.open_client(profile) as client:
        def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
            (hotline.over if [one.path for one in server.seen] == ["/v1/challenge"] * 2 else hang_up)(connection, seen)

        server.behave = behave
        with pytest.raises(errors.Unreachable):
            exchange.exchange(client, profile, create().to_bytes(None))
        asked = [seen.path for seen in server.seen]
    assert asked == ["/v1/challenge", "/v1/challenge", "/v1/cases", "/v1/cases"]
    assert len(rests) == 2


def test_a_busy_hotline_gets_the_rest_it_asks_for(rests: list[float]) -> None:
    hotline = Hotline(problems=[Problem(Code.BUSY, 4), Problem(Code.BUSY)])
    assert ask(hotline, status())
    assert 4.5 <= rests[0] <= 5.5
    assert 1.5 <= rests[1] <= 4.5


def test_a_hotline_that_wants_a_long_rest_is_told_at_once(rests: list[float]) -> None:
    hotline = Hotline(problems=[Problem(Code.BUSY, 11)])
    with pytest.raises(errors.Busy) as caught:
        ask(hotline, status())
    assert (caught.value.retry_after, len(hotline.asked), rests) == (11, 1, [])


def test_two_programs_do_not_come_back_in_the_same_moment(rests: list[float]) -> None:
    for _ in range(20):
        ask(Hotline(problems=[Problem(Code.BUSY)]), status())
    assert len(set(rests)) == 20
    assert all(0.5 <= rest <= 1.5 for rest in rests)


def test_nobody_waits_for_a_second_slow_try(monkeypatch: pytest.MonkeyPatch, rests: list[float]) -> None:
    """Where connecting alone took longer than there is patience for, the first failure is told."""
    hotline, tries = Hotline(), list[str]()

    def slow(request: httpx.Request) -> httpx.Response:
        tries.append(request.url.path)
        rests.append(retries.WITHIN)
        raise httpx.ConnectTimeout("slow")

    with http.client_over(httpx.MockTransport(slow)) as client, pytest.raises(errors.Unreachable):
        exchange.exchange(client, profile_for(hotline), status().to_bytes(None))
    assert len(tries) == 1


def test_no_rest_is_longer_than_what_is_left_of_the_exchange() -> None:
    with misbehaving(hang_up) as (server, profile):
        with pytest.raises(errors.Unreachable):
            try_to_send(profile, seconds=0.4)
        assert len(server.seen) == 1


# --- a way that is not safe -------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("options", "reason"), [
    ({"host": "another.example"}, "a certificate for somebody else"),
    ({"versions": (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2)}, "an old TLS"),
])
def test_a_way_that_is_not_safe_gets_not_one_byte(options: dict[str, Any], reason: str) -> None:
    meter = Meter()
    with misbehaving(hang_up, **options) as (server, profile):
        with pytest.raises(errors.NotSecure):
            try_to_send(profile, meter)
        assert server.plain_bytes == 0, reason
    assert meter.sent_bytes == 0


@pytest.mark.parametrize(("before", "after"), [(-20, -10), (10, 20)], ids=["a clock ahead", "a clock behind"])
def test_a_certificate_of_another_time_is_told_as_a_clock_to_look_at(before: int, after: int) -> None:
    """For this clock the certificate is past, or yet to come."""
    now = datetime.now(UTC)
    times = {"not_before": now + timedelta(days=before), "not_after": now + timedelta(days=after)}
    with misbehaving(hang_up, times=times) as (server, profile):
        with pytest.raises(errors.ClockWrong):
            try_to_send(profile)
        assert server.plain_bytes == 0


def test_an_interceptor_with_a_root_of_its_own_gets_not_one_byte() -> None:
    with misbehaving(hang_up) as (server, _), pytest.raises(errors.NotSecure):
        try_to_send(profile_for(Hotline(), server.address, other_roots()))
    assert (server.connections, server.plain_bytes) == (1, 0)


def test_plain_http_on_the_port_is_not_safe() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1 << 16)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(errors.NotSecure):
            try_to_send(profile_for(Hotline(), f"https://localhost:{listener.getsockname()[1]}"))
        thread.join()


def drip(data: bytes) -> Behaviour:
    """One byte at a time, each well within any timeout between bytes, until the other side has had enough."""
    def behave(connection: ssl.SSLSocket, _seen: Seen) -> None:
        ended = threading.Event()
        for byte in data * 1000:
            connection.sendall(bytes([byte]))
            ended.wait(0.02)
    return behave


@pytest.mark.parametrize("data", [b"HTTP/1.1 200 OK\r\nx-slow: ", http_answer(200, JSON, GOOD)],
                         ids=["headers without end", "a body byte by byte"])
def test_a_hotline_that_drips_is_left_in_time(data: bytes) -> None:
    with misbehaving(drip(data)) as (_, profile), pytest.raises(errors.TooSlow):
        try_to_send(profile, seconds=0.5)


def test_a_hotline_that_says_nothing_is_left_in_time() -> None:
    with misbehaving(lambda _connection, _seen: None) as (_, profile), pytest.raises(errors.TooSlow):
        try_to_send(profile, seconds=0.3)


def test_a_hotline_that_does_not_read_is_left_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:  # the backlog connects; nobody shakes hands
        profile = profile_for(Hotline(), f"https://localhost:{listener.getsockname()[1]}")
        with pytest.raises(errors.SendProblem) as caught:
            try_to_send(profile, seconds=0.3)
    assert type(caught.value) in (errors.TooSlow, errors.Unreachable)


@pytest.mark.parametrize("body", [b"{}", buckets.fill({"v": 1, "challenge": {}}, 16 * KIB), GOOD])
def test_a_challenge_that_makes_no_sense_is_a_bad_answer(body: bytes) -> None:
    with misbehaving(send(http_answer(200, JSON, body))) as (server, profile), http.open_client(profile) as client:
        with pytest.raises(errors.BadAnswer):
            exchange.exchange(client, profile, create().to_bytes(None))
        assert [seen.path for seen in server.seen] == ["/v1/challenge"]


def test_the_message_is_the_same_after_every_failure() -> None:
    hotline = Hotline(problems=[Problem(Code.BUSY, 30), Problem(Code.NOT_ACCEPTING)])
    request = create()
    inner = request.to_bytes(None)
    for _ in range(2):
        with pytest.raises(errors.Busy):
            ask(hotline, request)
    assert ask(hotline, request)
    assert [sent.to_bytes(None) for sent in hotline.asked] == [inner] * 3
