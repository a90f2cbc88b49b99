"""The window asks, waits for so long, believes nothing unchecked, and needs no HTTP library."""
from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from tests.wire import CASE_ID, answer_to, create, item, status
from tid_desktop import errors, framing
from tid_desktop.client import frames, transport
from tid_desktop.client.transport import CourierTransport
from tid_desktop.protocol.messages import MAX_INNER

INNER = status().to_bytes(None)
ANSWER = answer_to(status()).to_json()


@contextmanager
def courier(reply: Callable[[dict[str, Any]], bytes | None],
            tor: Callable[[], int | None] = lambda: None) -> Iterator[CourierTransport]:
    """A transport to a courier that says what ``reply`` returns; None hangs up. Its process is one that only waits."""
    ours, theirs = socket.socketpair()
    waiting = subprocess.Popen([sys.executable, "-c", "input()"], stdin=theirs, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)

    def serve() -> None:
        with theirs:
            try:
                while (frame := framing.receive(theirs.fileno(), limit=frames.MAX_FRAME)) is not None:
                    if (told := reply(json.loads(frame))) is None:
                        theirs.shutdown(socket.SHUT_RDWR)
                        return
                    framing.send(theirs.fileno(), told, limit=frames.MAX_FRAME)
            except (framing.FramingError, OSError):
                return
    waiting.kill()  # it would read from the same socket
    waiting.wait()
    thread = threading.Thread(target=serve)
    thread.start()
    asking = CourierTransport(framing.Child(waiting, ours), tor)
    try:
        yield asking
    finally:
        asking.close()
        thread.join()


def saying(record: object) -> Callable[[dict[str, Any]], bytes]:
    return lambda _question: json.dumps(record).encode()


def test_an_answer_comes_back_checked_and_is_counted() -> None:
    asked: list[dict[str, Any]] = []

    def reply(question: dict[str, Any]) -> bytes:
        asked.append(question)
        return json.dumps({"answer": ANSWER, "sent_bytes": 16384}).encode()

    with courier(reply) as asking:
        assert asking.exchange(INNER) == ANSWER
        assert asking.exchange(INNER)["case_id"] == CASE_ID
        assert asking.sent_bytes == 2 * 16384
        assert not asking.in_flight
    assert asked == [{"do": "exchange", "inner": INNER.decode()}] * 2


def test_whether_it_goes_through_tor_is_asked_before_each_exchange() -> None:
    asked: list[dict[str, Any]] = []
    chosen = iter((None, 0, 9150, None))
    with courier(lambda question: asked.append(question) or json.dumps(
            {"answer": ANSWER, "sent_bytes": 1}).encode(), lambda: next(chosen)) as asking:
        for _ in range(4):
            asking.exchange(INNER)
    assert [question.get("tor", "direct") for question in asked] == ["direct", 0, 9150, "direct"]


def test_an_exchange_is_in_flight_until_it_is_answered_and_a_desk_call_is_not() -> None:
    seen: list[bool] = []
    with courier(lambda question: seen.append(asking.in_flight) or json.dumps(
            {"answer": ANSWER, "sent_bytes": 1, "result": {}}).encode()) as asking:
        asking.exchange(INNER)
        asking.call("desk", {})
        asking.configure(b"{}")
    assert seen == [True, False, False]


@pytest.mark.parametrize(("code", "kind"), [
    ("unreachable", errors.Unreachable), ("not_secure", errors.NotSecure), ("unknown_case", errors.UnknownCase),
    ("bad_profile", errors.BadProfile), ("inner", errors.InternalError), ("something new", errors.InternalError),
])
def test_a_code_becomes_the_error_it_names(code: str, kind: type[errors.TidError]) -> None:
    with courier(saying({"error": code, "sent_bytes": 5})) as asking:
        with pytest.raises(errors.TidError) as caught:
            asking.exchange(INNER)
        assert type(caught.value) is kind
        assert asking.sent_bytes == 5  # what went out counts, even when no answer came


def test_how_long_to_wait_crosses() -> None:
    reply = saying({"error": "busy", "retry_after": 30, "sent_bytes": 0})
    with courier(reply) as asking, pytest.raises(errors.Busy) as caught:
        asking.exchange(INNER)
    assert caught.value.retry_after == 30


@pytest.mark.parametrize("record", [
    [], {}, {"answer": {}}, {"answer": {**ANSWER, "state": "accepted"}, "sent_bytes": 1},
    {"answer": {**ANSWER, "note": "hello"}}, {"answer": ANSWER, "sent_bytes": -1},
    {"answer": ANSWER, "sent_bytes": "1"}, {"answer": ANSWER, "sent_bytes": 10**12},
    {"error": "busy", "retry_after": 10**6}, {"error": "busy", "retry_after": "soon"},
])
def test_a_courier_that_was_taken_over_is_not_believed(record: object) -> None:
    with courier(saying(record)) as asking, pytest.raises(errors.BadAnswer):
        asking.exchange(INNER)


def test_a_reply_that_is_not_json_is_a_bad_answer() -> None:
    with courier(lambda _question: b'{"answer":NaN}') as asking, pytest.raises(errors.BadAnswer):
        asking.exchange(INNER)


def test_a_call_returns_its_result() -> None:
    with courier(lambda question: json.dumps({"result": question}).encode()) as asking:
        assert asking.call("desk", {"a": 1}) == {"do": "desk", "arguments": {"a": 1}}
    with courier(saying({"result": 7})) as asking, pytest.raises(errors.BadAnswer):
        asking.call("desk", {})


def test_a_courier_that_dies_is_unreachable_now_and_later() -> None:
    with courier(lambda _question: None) as asking:
        for _ in range(2):
            with pytest.raises(errors.Unreachable):
                asking.exchange(INNER)
        assert not asking.in_flight


def test_a_courier_that_never_answers_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "WAIT_SECONDS", 0.05)
    never = threading.Event()

    def hang(_question: dict[str, Any]) -> None:
        never.wait()

    with courier(hang) as asking:
        with pytest.raises(errors.TooSlow):
            asking.exchange(INNER)
        with pytest.raises(errors.Unreachable):  # its late answer would be taken for the next one
            asking.exchange(INNER)
        never.set()


def test_a_courier_that_stopped_reading_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_SECONDS_TO_WRITE", 1)
    ours, theirs = socket.socketpair()
    with theirs:
        asking = CourierTransport(framing.Child(subprocess.Popen([sys.executable, "-c", ""]), ours))
        with pytest.raises(errors.Unreachable):
            asking.call("desk", {"more than a socket buffers": "x" * 900_000})


def test_a_frame_that_is_too_long_ends_the_courier() -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        done = subprocess.Popen([sys.executable, "-c", ""])
        asking = CourierTransport(framing.Child(done, ours))
        theirs.sendall(framing.HEADER.pack(frames.MAX_FRAME + 1))
        with pytest.raises(errors.Unreachable):
            asking.exchange(INNER)


def test_closing_wakes_whoever_waits() -> None:
    asked, never = threading.Event(), threading.Event()

    def hang(_question: dict[str, Any]) -> None:
        asked.set()
        never.wait()

    with courier(hang) as asking, ThreadPoolExecutor() as pool:
        waiting = pool.submit(asking.exchange, INNER)
        assert asked.wait(30)
        asking.close()
        with pytest.raises(errors.Unreachable):
            waiting.result(30)
        never.set()


def test_many_threads_get_each_their_own_answer() -> None:
    def echo(question: dict[str, Any]) -> bytes:
        return json.dumps({"result": question["arguments"]}).encode()

    with courier(echo) as asking, ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda n: asking.call("echo", {"n": n})["n"], range(100)))
    assert numbers == list(range(100))


def test_the_largest_message_fits_a_frame() -> None:
    def count(question: dict[str, Any]) -> bytes:
        assert len(question["inner"]) > MAX_INNER * 0.95
        return json.dumps({"answer": ANSWER, "sent_bytes": 0}).encode()

    with courier(count) as asking:
        asking.exchange(create(*(item(n, 601) for n in range(8)), item(9, 200)).to_bytes(None))


def test_the_window_imports_no_http_library() -> None:
    code = f"import sys, {transport.__name__}; print({{'httpx', 'httpcore', 'altcha', 'ssl'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
