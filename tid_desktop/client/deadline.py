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

TUNNEL_SECONDS = 60.0  # for Tor to reach the hotline; it gives up itself after 120, and httpcore waits for ever


class Deadline:
    """A context manager; ``trace`` goes into the extensions of each httpx request inside it."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._timer = self._tunnel = self._cut_in(seconds)

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._tunnel.cancel()
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
        if event in ("connection.connect_tcp.complete", "socks.connect_tcp.complete"):
            guarded = info["return_value"].get_extra_info("socket").dup()
            with self._lock:
                self._sockets.append(guarded)
                if self.passed:
                    _shut(guarded)
        elif event == "socks.setup_socks5_connection.started":
            self._stream, self._tunnel = info["stream"], self._cut_in(TUNNEL_SECONDS)
            self._tunnel.start()
        elif event.startswith("socks.setup_socks5_connection."):
            self._tunnel.cancel()
            if event.endswith(".failed"):
                self._stream.close()  # httpcore leaves it open

    def _cut_in(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, self._cut)
        timer.daemon = True
        return timer

    def _cut(self) -> None:
        with self._lock:
            for guarded in self._sockets:
                _shut(guarded)


def _shut(guarded: socket.socket) -> None:
    with contextlib.suppress(OSError):  # gone already
        guarded.shutdown(socket.SHUT_RDWR)
