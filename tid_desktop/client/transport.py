"""The window's end of the courier: asks it, waits for as long as an exchange may take, believes none of it unchecked.

Imports no HTTP library: this process has no network and needs none.
"""
from __future__ import annotations

import contextlib
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from tid_desktop import errors, framing
from tid_desktop.client import frames
from tid_desktop.protocol import codec
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.messages import Answer
from tid_desktop.protocol.problems import MAX_RETRY_AFTER

_SECONDS_TO_WRITE = 10  # a courier reads at once whenever it is asked; one that doesn't is stuck


class CourierTransport:
    """One courier process. Thread-safe: questions wait for each other. Once it is broken it stays so: CourierGone.

    ``sent_bytes`` is the sum of all request bodies that went out; ``in_flight`` is true during an exchange. ``tor``
    is asked before each: the port of Tor, 0 to look for it, None to go without.
    """

    def __init__(self, child: framing.Child, tor: Callable[[], int | None] = lambda: None) -> None:
        self._child = child
        self._tor = tor
        self._lock = threading.Lock()
        self._broken = False
        self.sent_bytes = 0
        self.in_flight = False
        if sys.platform != "win32":
            child.channel.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", _SECONDS_TO_WRITE, 0))

    @property
    def pid(self) -> int:
        return self._child.process.pid

    def configure(self, signed: bytes) -> None:
        """Hand over the signed profile, first of all. Raises BadProfile or SendProblem."""
        self._ask({"do": "profile", "signed": signed.decode("utf-8")})

    def exchange(self, inner: bytes) -> dict[str, Any]:
        """Send a message (without reply key); return the checked status document, in the form of Answer.to_json.

        Raises SendProblem, CaseProblem or SetupProblem; InternalError when ``inner`` is no message.
        """
        port = self._tor()
        chosen = {} if port is None else {"tor": port}
        reply = self._ask({"do": "exchange", "inner": inner.decode("utf-8"), **chosen})
        try:
            return Answer.from_json(reply.get("answer")).to_json()
        except MalformedMessage:
            raise errors.BadAnswer from None

    def call(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """Call one of the process's handlers; return its result. Raises what the handler raised."""
        result = self._ask({"do": name, "arguments": arguments}).get("result")
        if not isinstance(result, dict):
            raise errors.BadAnswer
        return result

    def close(self) -> None:
        """End the courier. Another thread's question fails with CourierGone."""
        self._broken = True
        with contextlib.suppress(OSError):  # wakes a thread that waits for an answer
            self._child.channel.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self._child.close()

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        with self._lock:
            if self._broken:
                raise errors.CourierGone
            self.in_flight = question["do"] == "exchange"
            try:
                reply = self._round_trip(codec.canonical(question))
                self.sent_bytes += codec.integer(reply.get("sent_bytes", 0), 0, frames.MAX_SENT_BYTES)
                failure = _failure(reply)
            except MalformedMessage:
                raise errors.BadAnswer from None
            finally:
                self.in_flight = False
        if failure is not None:
            raise failure
        return reply

    def _round_trip(self, question: bytes) -> dict[str, Any]:
        channel, deadline = self._child.channel.fileno(), time.monotonic() + frames.WAIT_SECONDS
        try:
            framing.send(channel, question, limit=frames.MAX_FRAME)
            reply = framing.receive(channel, limit=frames.MAX_FRAME, deadline=deadline)
        except framing.FrameTimeout:
            self._give_up()
            raise errors.TooSlow from None
        except (framing.FramingError, OSError):
            reply = None
        if reply is None:
            self._give_up()
            raise errors.CourierGone
        record = codec.parse(reply, limit=frames.MAX_FRAME)
        if not isinstance(record, dict):
            raise MalformedMessage("frame")
        return record

    def _give_up(self) -> None:
        """A frame that was cut short can't be told from the next one, so nothing more is said to this process."""
        self._broken = True
        self._child.close()


def _failure(reply: dict[str, Any]) -> errors.TidError | None:
    """The error that a reply names, or None."""
    if "error" not in reply:
        return None
    failure = errors.from_code(str(reply["error"]))
    if isinstance(failure, errors.SendProblem) and "retry_after" in reply:
        failure.retry_after = codec.integer(reply["retry_after"], 1, MAX_RETRY_AFTER)
    return failure
