"""A courier that is started when it is first needed, and what this run has sent through it."""
from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from tid_desktop.client.transport import CourierTransport
from tid_desktop.protocol.messages import Request, SignalType


class LateTransport:
    """A transport whose process starts with the first exchange: looking at what would be sent needs none."""

    def __init__(self, begin: Callable[[], CourierTransport]) -> None:
        self._begin = begin
        self._begun: CourierTransport | None = None
        self.sent_fingerprints = 0
        self._lock = threading.Lock()

    def exchange(self, inner: bytes) -> dict[str, Any]:
        """Send one message and return its opened answer. Raises SendProblem and CaseProblem."""
        answer = self.begun().exchange(inner)
        added = [print_ for item in Request.from_bytes(inner)[0].added for print_ in item.fingerprints]
        # Not the MD5: on the screens that is the exact-file code.
        self.sent_fingerprints += sum(print_.signal_type is not SignalType.MD5 for print_ in added)
        return answer

    def call(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """Call one of the process's own handlers, such as Practice's desk."""
        return self.begun().call(name, arguments)

    def begun(self) -> CourierTransport:
        with self._lock:
            if self._begun is None:
                self._begun = self._begin()
            return self._begun

    @property
    def in_flight(self) -> bool:
        return self._begun is not None and self._begun.in_flight

    @property
    def sent_bytes(self) -> int:
        return 0 if self._begun is None else self._begun.sent_bytes
