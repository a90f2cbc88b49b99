"""A scripted SOCKS port on loopback that answers as Tor's does, for tests of the way through Tor.

    with PlainServer() as behind, SocksServer(behind.port) as tor:
        ...
        assert [stream.host for stream in tor.streams] == ["....onion"]
"""
from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Stream:
    """A connection that was asked for: by whom, and to where, as it was named."""

    user: str
    host: str
    port: int


class SocksServer:
    """Takes every user name; each stream leads to ``target``, a port of loopback.

    ``reply`` is SOCKS's code for how that went, 0 for well, None for no answer at all. ``connections`` counts all, also
    those that only look who is there.
    """

    def __init__(self, target: int = 0, reply: int | None = 0) -> None:
        self.target, self.reply = target, reply
        self.streams: list[Stream] = []
        self.connections = 0
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads[0].start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _value: BaseException | None,
                 _where: TracebackType | None) -> None:
        self.hang_up()
        for thread in list(self._threads):
            thread.join()

    def hang_up(self) -> None:
        """End, as Tor does when it is killed."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                thread = threading.Thread(target=self._talk, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError, EOFError):
            assert 2 in _exactly(connection, _exactly(connection, 2)[1])
            connection.sendall(b"\x05\x02")
            user = _exactly(connection, _exactly(connection, 2)[1])
            _exactly(connection, _exactly(connection, 1)[0])  # a password, which tells nothing
            connection.sendall(b"\x01\x00")
            _, command, _, kind = _exactly(connection, 4)
            assert kind == 3, "an address where a name belongs"
            name = _exactly(connection, _exactly(connection, 1)[0])
            port = int.from_bytes(_exactly(connection, 2))
            if command == 0xf0:  # RESOLVE
                connection.sendall(b"\x05\x00\x00\x01" + socket.inet_aton(name.decode()) + bytes(2))
            else:
                self.streams.append(Stream(user.decode(), name.decode(), port))
                self._connect(connection)

    def _connect(self, connection: socket.socket) -> None:
        if self.reply is None:
            connection.recv(1)  # until the other side gives up
            return
        connection.sendall(bytes([5, self.reply, 0, 1]) + bytes(6))
        if self.reply == 0:
            with socket.create_connection(("127.0.0.1", self.target)) as onward:
                _pump(connection, onward)


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        if not (part := connection.recv(count - len(data))):
            raise EOFError
        data += part
    return data


def _pump(*ends: socket.socket) -> None:
    """Pass bytes both ways until one side ends."""
    with selectors.DefaultSelector() as waiting:
        for end, other in (ends, reversed(ends)):
            waiting.register(end, selectors.EVENT_READ, other)
        while True:
            for key, _ in waiting.select():
                if not (part := key.fileobj.recv(1 << 16)):  # type: ignore[union-attr]
                    return
                key.data.sendall(part)
