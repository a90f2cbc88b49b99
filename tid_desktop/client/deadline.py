"""A moment at which an exchange ends, whatever the other side does.

Timeouts of an HTTP library count from one byte to the next, so a server that drips could hold us for days. Here a timer
shuts the connection itself; the blocked read or write then fails at once.
"""
from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import Any

from tid_desktop.errors import TooSlow


class Deadline:
    """A context manager; ``trace`` goes into the extensions of each httpx request inside it."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            for guarded in self._sockets:
                guarded.close()
            self._sockets.clear()

    @property
    def passed(self) -> bool:
        return time.monotonic() >= self._end

    def left(self) -> float:
        """Seconds until then; raises TooSlow when it has passed."""
        seconds = self._end - time.monotonic()
        if seconds <= 0:
            raise TooSlow
        return seconds

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Called by httpcore with each step of a connection; keeps a second handle on every socket it opens."""
        if event != "connection.connect_tcp.complete":
            return
        guarded = info["return_value"].get_extra_info("socket").dup()
        with self._lock:
            self._sockets.append(guarded)
            if self.passed:
                _shut(guarded)

    def _cut(self) -> None:
        with self._lock:
            for guarded in self._sockets:
                _shut(guarded)


def _shut(guarded: socket.socket) -> None:
    with contextlib.suppress(OSError):  # gone already
        guarded.shutdown(socket.SHUT_RDWR)
