"""Serves the app over HTTP with waitress, behind a front that ends TLS. Stops gracefully on SIGTERM and SIGINT.

waitress has no TLS, and a hotline has a front anyway. The front must not write addresses into a log, and must pass
bodies of a little over 1 MiB.
"""
from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem
from tid_desktop.protocol.ohttp import REQUEST_LENGTHS
from tid_desktop.protocol.problems import MEDIA_TYPE, Code, Problem

DRAIN_SECONDS = 10.0
# A body that waitress can hold in memory isn't written to a temporary file.
LIMITS: dict[str, Any] = {"max_request_body_size": REQUEST_LENGTHS[-1] + 1, "inbuf_overflow": REQUEST_LENGTHS[-1] * 2,
                          "max_request_header_size": 16 * 1024, "channel_timeout": 60, "connection_limit": 500}


class CantListen(SetupProblem):
    code = "cant_listen"
    message = QT_TRANSLATE_NOOP("errors", "This address and port can't be used.")
    action = QT_TRANSLATE_NOOP("errors", "Name another port, or stop the program that has it.")


def serve(app: Any, host: str, port: int, *, threads: int, ready: Callable[[str], None]) -> None:
    """Serve until a signal asks to stop, then finish what was begun. ``ready`` gets the address; port 0 picks one.

    Raises CantListen.
    """
    import waitress  # type: ignore[import-untyped]

    _silence()
    try:
        server = waitress.create_server(app, host=host, port=port, threads=threads, ident=None,
                                        log_socket_errors=False, asyncore_use_poll=True, **LIMITS)
    except (OSError, ValueError):
        raise CantListen from None
    server.channel_class = _channel_class()
    stopping = threading.Event()

    def stop(_signal: int, _frame: object) -> None:
        stopping.set()
        server.pull_trigger()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        ready(f"http://{server.effective_host}:{server.effective_port}")
        while not stopping.is_set():
            _turn(server)
        _drain(server)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        server.task_dispatcher.shutdown()
        server.asyncore.close_all(server._map)


def _turn(server: Any) -> None:
    """One round of waitress's own loop (at most a second)."""
    server.asyncore.loop(timeout=1, map=server._map, use_poll=True, count=1)


def _drain(server: Any) -> None:
    """Take no new connection, and answer every request that has arrived whole."""
    server.del_channel()
    server.socket.close()
    end = time.monotonic() + DRAIN_SECONDS
    while time.monotonic() < end and any(channel.requests or channel.total_outbufs_len
                                         for channel in list(server.active_channels.values())):
        _turn(server)


def _channel_class() -> type:
    """waitress's connection, which answers what isn't HTTP, or too large, like the app answers what isn't a request."""
    from waitress.channel import HTTPChannel  # type: ignore[import-untyped]
    from waitress.task import ErrorTask  # type: ignore[import-untyped]

    class ProblemTask(ErrorTask):  # type: ignore[misc]
        """Answers one request that waitress itself refuses."""

        def execute(self) -> None:
            told = {HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Code.TOO_BIG, HTTPStatus.INTERNAL_SERVER_ERROR: Code.BUSY}
            status, body = Problem(told.get(self.request.error.code, Code.MALFORMED)).to_document()
            self.status = f"{status} {HTTPStatus(status).phrase}"
            self.response_headers += [("Content-Type", MEDIA_TYPE), ("Cache-Control", "no-store")]
            self.set_close_on_finish()
            self.content_length = len(body)
            self.write(body)

    return type("Channel", (HTTPChannel,), {"error_task_class": ProblemTask})


def _silence() -> None:
    """waitress's log lines name the address of the other side."""
    logger = logging.getLogger("waitress")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
