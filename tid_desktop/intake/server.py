"""Serves apps over HTTP with waitress, behind a front that ends TLS. Stops gracefully on SIGTERM and SIGINT.

waitress has no TLS, and a hotline has a front anyway. The front must not write addresses into a log, and must pass
bodies of a little over 1 MiB: packaging/hotline/nginx.conf is one.
"""
from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Listener:
    """A WSGI app, and where it is served; port 0 picks one."""

    app: Any
    host: str
    port: int
    threads: int = 1


def serve(app: Any, host: str, port: int, *, threads: int, ready: Callable[..., None],
          beside: Sequence[Listener] = ()) -> None:
    """Serve until a signal asks to stop, then finish what was begun. ``ready`` gets the addresses, ``app``'s first.

    What stands ``beside`` has threads of its own, so that nobody waits there while people's requests do. Raises
    CantListen.
    """
    _silence()
    sockets: dict[int, Any] = {}
    stopping = threading.Event()
    servers: list[Any] = []

    def stop(_signal: int, _frame: object) -> None:
        stopping.set()
        servers[0].pull_trigger()

    try:
        for listener in (Listener(app, host, port, threads), *beside):
            servers.append(_listen(listener, sockets))
        before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            ready(*(f"http://{server.effective_host}:{server.effective_port}" for server in servers))
            while not stopping.is_set():
                _turn(servers[0])
            _drain(servers)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    finally:
        for server in servers:
            server.task_dispatcher.shutdown()
        if servers:
            servers[0].asyncore.close_all(sockets)


def _listen(listener: Listener, sockets: dict[int, Any]) -> Any:
    """A waitress server among the ``sockets`` that one loop looks after."""
    import waitress  # type: ignore[import-untyped]

    try:
        server = waitress.create_server(listener.app, map=sockets, host=listener.host, port=listener.port,
                                        threads=listener.threads, ident=None, log_socket_errors=False,
                                        asyncore_use_poll=True, **LIMITS)
    except (OSError, ValueError):
        raise CantListen from None
    server.channel_class = _channel_class()
    return server


def _turn(server: Any) -> None:
    """One round of waitress's own loop (at most a second), over the sockets of every server."""
    server.asyncore.loop(timeout=1, map=server._map, use_poll=True, count=1)


def _drain(servers: Iterable[Any]) -> None:
    """Take no new connection, and answer every request that has arrived whole."""
    for server in servers:
        server.del_channel()
        server.socket.close()
    end = time.monotonic() + DRAIN_SECONDS
    while time.monotonic() < end and (busy := [server for server in servers if _is_busy(server)]):
        _turn(busy[0])


def _is_busy(server: Any) -> bool:
    return any(channel.requests or channel.total_outbufs_len for channel in list(server.active_channels.values()))


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
