"""A courier that is started when it is first needed, another where it died, and what this run has sent through them."""
from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from tid_desktop.client.transport import CourierTransport
from tid_desktop.errors import CourierGone
from tid_desktop.protocol.messages import Request, SignalType


class LateTransport:
    """A transport whose process starts with the first exchange: looking at what would be sent needs none."""

    def __init__(self, begin: Callable[[], CourierTransport]) -> None:
        self._begin = begin
        self._begun: CourierTransport | None = None
        self._sent_before = 0  # bytes, through couriers that died
        self.sent_fingerprints = 0
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Start it now if need be. It has answered its first frame then, and so has locked itself."""
        self._ask(lambda courier: {})

    def exchange(self, inner: bytes) -> dict[str, Any]:
        """Send one message and return its opened answer. Raises SendProblem and CaseProblem."""
        answer = self._ask(lambda courier: courier.exchange(inner))
        added = [print_ for item in Request.from_bytes(inner)[0].added for print_ in item.fingerprints]
        # Not the MD5: on the screens that is the exact-file code.
        self.sent_fingerprints += sum(print_.signal_type is not SignalType.MD5 for print_ in added)
        return answer

    def call(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """Call one of the process's own handlers, such as Practice's desk."""
        return self._ask(lambda courier: courier.call(name, arguments))

    def _ask(self, question: Callable[[CourierTransport], dict[str, Any]]) -> dict[str, Any]:
        with self._lock:
            if self._begun is None:
                self._begun = self._begin()
            courier = self._begun
        try:
            return question(courier)
        except CourierGone:
            with self._lock:
                if self._begun is courier:
                    self._begun = None
                    self._sent_before += courier.sent_bytes
            raise

    @property
    def in_flight(self) -> bool:
        courier = self._begun
        return courier is not None and courier.in_flight

    @property
    def sent_bytes(self) -> int:
        courier = self._begun
        return self._sent_before + (0 if courier is None else courier.sent_bytes)
