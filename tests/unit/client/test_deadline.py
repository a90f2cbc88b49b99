"""An exchange ends at its time, whatever the other side does."""
from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from tid_desktop.client.deadline import Deadline
from tid_desktop.errors import TooSlow


class Stream:
    """What httpcore hands to a trace."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def get_extra_info(self, _name: str) -> socket.socket:
        return self._sock


def connected(deadline: Deadline, sock: socket.socket) -> None:
    deadline.trace("connection.connect_tcp.complete", {"return_value": Stream(sock)})


def test_a_blocked_read_ends_when_time_is_up() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, Deadline(0.05) as deadline:
        connected(deadline, ours)
        assert ours.recv(1) == b""  # nobody ever writes; the timer shut the connection
        assert deadline.passed
        with pytest.raises(TooSlow):
            deadline.left()


def test_a_connection_that_opens_too_late_is_shut_at_once() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, Deadline(0.01) as deadline:
        while not deadline.passed:
            time.sleep(0)
        connected(deadline, ours)
        assert ours.recv(1) == b""


def test_within_time_the_connection_is_left_alone() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with Deadline(60) as deadline:
            connected(deadline, ours)
            assert 0 < deadline.left() <= 60
        theirs.sendall(b"x")
        assert ours.recv(1) == b"x"


def test_other_steps_of_a_connection_are_no_business_of_its() -> None:
    nothing: dict[str, Any] = {}
    with Deadline(60) as deadline:
        deadline.trace("connection.connect_tcp.started", nothing)
        deadline.trace("http11.send_request_headers.complete", nothing)
