"""The courier does what it is asked by frames that fit, and nothing else."""
from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.wire import CASE_ID, Hotline, create, item, other_roots, status
from tid_desktop import errors, framing
from tid_desktop.client import courier, frames, http
from tid_desktop.client.courier import Courier, Handler
from tid_desktop.protocol.messages import ALL, Answer, Op, Request
from tid_desktop.protocol.problems import Code, Problem

ADDRESS = "https://hotline.example"


def signed(hotline: Hotline, **changes: Any) -> str:
    return hotline.profile(ADDRESS, other_roots(), **changes).decode()


class Window:
    """Asks a courier, as the window would."""

    def __init__(self, hotline: Hotline, handlers: dict[str, Handler] | None = None) -> None:
        self.opened = 0
        self._hotline = hotline
        self._courier = Courier(self._open, handlers or {})

    def _open(self, _profile: object, _proxy: object) -> httpx.Client:
        self.opened += 1
        return http.client_over(self._hotline.mock())

    def ask(self, **question: Any) -> dict[str, Any]:
        reply: dict[str, Any] = json.loads(self._courier.answer(json.dumps(question).encode()))
        return reply

    def ask_bytes(self, frame: bytes) -> dict[str, Any]:
        reply: dict[str, Any] = json.loads(self._courier.answer(frame))
        return reply


def test_an_exchange_gives_the_status_document_and_what_was_sent() -> None:
    window = Window(hotline := Hotline())
    assert window.ask(do="profile", signed=signed(hotline)) == {"result": {}}
    reply = window.ask(do="exchange", inner=create().to_bytes(None).decode())
    assert Answer.from_json(reply["answer"]).case_id == CASE_ID
    assert reply["sent_bytes"] == 32 * 1024


def test_each_exchange_has_a_client_of_its_own() -> None:
    window = Window(hotline := Hotline())
    window.ask(do="profile", signed=signed(hotline))
    for _ in range(3):
        window.ask(do="exchange", inner=status().to_bytes(None).decode())
    assert window.opened == 3


def test_a_problem_crosses_as_a_code_with_what_was_sent() -> None:
    window = Window(hotline := Hotline(problems=[Problem(Code.BUSY, 30), Problem(Code.UNKNOWN_CASE)]))
    window.ask(do="profile", signed=signed(hotline))
    inner = status().to_bytes(None).decode()
    assert window.ask(do="exchange", inner=inner) == {"error": "busy", "retry_after": 30, "sent_bytes": 16 * 1024}
    assert window.ask(do="exchange", inner=inner) == {"error": "unknown_case", "sent_bytes": 16 * 1024}


def test_the_profile_comes_first_and_stays(expect_log: Callable[[str], None]) -> None:
    expect_log("request failed")
    window = Window(hotline := Hotline())
    assert window.ask(do="exchange", inner=status().to_bytes(None).decode()) == {"error": "inner", "sent_bytes": 0}
    first = signed(hotline)
    assert window.ask(do="profile", signed=first) == {"result": {}}
    assert window.ask(do="profile", signed=first) == {"result": {}}
    another = Hotline()
    assert window.ask(do="profile", signed=signed(another)) == {"error": "bad_profile", "sent_bytes": 0}
    window.ask(do="exchange", inner=status().to_bytes(None).decode())
    assert (len(hotline.asked), len(another.asked)) == (1, 0)


def test_a_profile_that_is_not_right_is_refused() -> None:
    assert Window(Hotline()).ask(do="profile", signed="{}")["error"] == "bad_profile"


def test_with_a_profile_that_is_too_old_people_can_look_and_stop_and_undo_but_hand_nothing_in() -> None:
    window = Window(hotline := Hotline())
    assert window.ask(do="profile", signed=signed(hotline, not_after="2026-01-01")) == {"result": {}}
    for request in (create(), Request(Op.APPEND, CASE_ID, "a" * 64, items=(item(),))):
        assert window.ask(do="exchange", inner=request.to_bytes(None).decode()) == {
            "error": "profile_expired", "sent_bytes": 0}
    for op in (Op.STATUS, Op.WITHDRAW, Op.UNDO):
        request = Request(op, CASE_ID, "a" * 64, items=() if op is Op.STATUS else ALL)
        assert "answer" in window.ask(do="exchange", inner=request.to_bytes(None).decode())
    assert [request.op for request in hotline.asked] == [Op.STATUS, Op.WITHDRAW, Op.UNDO]


PICTURE = "\u00ff\u00d8\u00ff\u00e0JFIF" * 100


@pytest.mark.parametrize("frame", [
    b"", b"[]", b"\xff\xd8\xff\xe0JFIF", b'{"do":"exchange"}', b'{"do":"exchange","inner":7}',
    json.dumps({"do": "exchange", "inner": PICTURE}).encode(), json.dumps({"do": "exchange", "inner": "{}"}).encode(),
    json.dumps({"do": "exchange", "inner": status().to_bytes(None).decode(), "picture": PICTURE}).encode(),
    json.dumps({"do": "exchange", "inner": status().to_bytes(bytes(32)).decode()}).encode(),
    json.dumps({"do": "exchange", "inner": json.dumps({**json.loads(status().to_bytes(None)), "x": 1})}).encode(),
    b'{"do":"read","arguments":{"path":"/etc/passwd"}}', b'{"do":"desk","arguments":{}}',
    b'{"do":"desk","arguments":[]}',
    b'{"do":"profile","signed":{}}', b'{"do":"profile","do":"exchange","inner":"x"}', b" " * (frames.MAX_FRAME + 1),
], ids=lambda frame: repr(frame[:30]))
def test_a_frame_that_does_not_fit_goes_nowhere(frame: bytes, expect_log: Callable[[str], None]) -> None:
    expect_log("request failed")
    window = Window(hotline := Hotline())
    window.ask(do="profile", signed=signed(hotline))
    assert window.ask_bytes(frame) == {"error": "inner", "sent_bytes": 0}
    assert (window.opened, hotline.asked) in ((0, []), (1, []))


def test_handlers_are_called_by_name_and_their_errors_cross_as_codes(expect_log: Callable[[str], None]) -> None:
    expect_log("request failed")

    def desk(arguments: dict[str, Any]) -> dict[str, Any]:
        if arguments == {"do": "lose"}:
            raise errors.UnknownCase
        return {"done": arguments["do"]}

    window = Window(Hotline(), {"desk": desk})
    assert window.ask(do="desk", arguments={"do": "accept"}) == {"result": {"done": "accept"}}
    assert window.ask(do="desk", arguments={"do": "lose"})["error"] == "unknown_case"
    assert window.ask(do="desk", arguments={})["error"] == "inner"


def test_a_reply_over_a_frame_is_a_fault_and_not_a_broken_pipe(expect_log: Callable[[str], None]) -> None:
    expect_log("request failed")
    window = Window(Hotline(), {"desk": lambda _: {"much": "x" * frames.MAX_FRAME}})
    assert window.ask(do="desk", arguments={})["error"] == "inner"


def serving(handlers: dict[str, Handler]) -> tuple[socket.socket, threading.Thread]:
    ours, theirs = socket.socketpair()

    def serve() -> None:
        with theirs:
            courier.serve(theirs.fileno(), http=http.open_client, handlers=handlers)
    thread = threading.Thread(target=serve)
    thread.start()
    return ours, thread


def test_serving_ends_with_the_window() -> None:
    window, thread = serving({"echo": lambda arguments: arguments})
    framing.send(window.fileno(), b'{"do":"echo","arguments":{"a":1}}', limit=frames.MAX_FRAME)
    assert framing.receive(window.fileno(), limit=frames.MAX_FRAME) == b'{"result":{"a":1}}'
    window.close()
    thread.join()


@pytest.mark.parametrize("data", [b"\xff\xff\xff\xff", b"\0\0", b"\0\0\0\x09half"])
def test_serving_ends_when_frames_no_longer_make_sense(data: bytes) -> None:
    window, thread = serving({})
    window.sendall(data)
    window.shutdown(socket.SHUT_WR)
    thread.join()
    window.close()


def test_warming_up_opens_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a socket")
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    courier.warm()
    assert not before or set(os.listdir("/proc/self/fd")) == before
