"""A scripted hotline on loopback for tests of the way to it: a real TLS server whose every byte is kept.

    with TlsServer() as server:
        hotline = Hotline()
        server.behave = hotline.over(server)      # or any function that takes a connection and a Seen
        profile = hotline.profile(server.address, server.roots)
"""
from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import altcha
import httpx
import pyhpke
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tid_desktop import paths
from tid_desktop.protocol import bhttp, challenge, envelope, ohttp, profile
from tid_desktop.protocol.messages import CHALLENGE_PATH, Answer, Item, ItemStatus, Op, Request, State
from tid_desktop.protocol.problems import Problem

JSON = "application/json"
CASE_ID = "0123456789ABCDEF"
MANAGE, STATUS_HASH = "a" * 64, "b" * 64


def item(number: int = 1, fingerprints: int = 1) -> Item:
    """An item of so many fingerprints: an md5 and frames of a video."""
    frames = [{"signal_type": "vpdq", "value": os.urandom(32).hex(), "quality": 100, "stands_for": "original", "at": at}
              for at in range(fingerprints - 1)]
    exact = {"signal_type": "md5", "value": os.urandom(16).hex(), "quality": None, "stands_for": "file"}
    return Item.from_json({"item": f"{number:016x}", "kind": "video", "fingerprints": [exact, *frames]})


def create(*items: Item) -> Request:
    return Request(Op.CREATE, CASE_ID, MANAGE, STATUS_HASH, items or (item(),))


def status() -> Request:
    return Request(Op.STATUS, CASE_ID, MANAGE)


def practice_document(**changes: Any) -> dict[str, Any]:
    """The shipped Practice document with ``changes``; a value of None takes a member away."""
    document = json.loads((paths.assets() / "profiles" / "practice.json").read_text()) | changes
    return {name: value for name, value in document.items() if value is not None}


@dataclass
class Hotline:
    """Opens what it gets, remembers it, and answers; ``problems`` are told first, one a request."""

    keys: dict[str, bytes] = field(default_factory=lambda: {"k1": envelope.new_private_key()})
    signer: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    problems: list[Problem] = field(default_factory=list)
    asked: list[Request] = field(default_factory=list)
    solutions: list[str | None] = field(default_factory=list)
    difficulty: tuple[int, int] = (1, 3)  # rounds and tries

    def profile(self, address: str, roots: str, **changes: Any) -> bytes:
        """A signed profile with this hotline's keys."""
        keys = [{"key_id": name, "public": envelope.public_key(private).hex()} for name, private in self.keys.items()]
        document = practice_document(name="Test hotline", address=address, roots=roots, keys=keys, practice=False)
        return profile.sign(document | changes, self.signer)

    def answer(self, path: str, body: bytes) -> tuple[int, str, bytes]:
        """HTTP status, content type and body."""
        if path == CHALLENGE_PATH:
            challenge.read_request(body)
            rounds, tries = self.difficulty
            puzzle = altcha.create_challenge(challenge.ALGORITHM, rounds, counter=tries, expires_at=2**32,
                                             hmac_secret="s", hmac_key_secret="k")
            return 200, JSON, challenge.answer(puzzle.to_dict())
        inner, solution = envelope.open_request(body, self.keys, practice_document()["service_id"])
        request, reply_key = Request.from_bytes(inner)
        assert reply_key is not None
        self.asked.append(request)
        self.solutions.append(solution)
        told: Answer | Problem = self.problems.pop(0) if self.problems else answer_to(request)
        return 200, JSON, envelope.seal_answer(told.to_bytes(), reply_key)

    def mock(self) -> httpx.MockTransport:
        """The same without a socket."""
        def handle(request: httpx.Request) -> httpx.Response:
            status_code, kind, body = self.answer(request.url.path, request.read())
            return httpx.Response(status_code, content=body, headers={"content-type": kind})
        return httpx.MockTransport(handle)

    def over(self, connection: ssl.SSLSocket, seen: Seen) -> None:
        """A TlsServer's behaviour."""
        connection.sendall(http_answer(*self.answer(seen.path, seen.body)))


@dataclass
class Relay:
    """A relay and the gateway behind it in one: opens what it gets, asks ``hotline``, seals the answer.

    ``seen`` are the sealed requests, ``opened`` what was in them; ``keys`` the gateway's private keys by key id.
    """

    hotline: Hotline = field(default_factory=Hotline)
    keys: dict[int, bytes] = field(default_factory=lambda: {7: envelope.new_private_key()})
    seen: list[httpx.Request] = field(default_factory=list)
    opened: list[bhttp.Request] = field(default_factory=list)

    def profile(self, relay: str, roots: str, **changes: Any) -> bytes:
        """A signed profile of the hotline, which names this relay."""
        keys = [ohttp.KeyConfiguration(name, envelope.public_key(private)).to_bytes().hex()
                for name, private in self.keys.items()]
        return self.hotline.profile(**{"address": "https://hotline.example", "roots": roots, "relay": relay,
                                       "ohttp_keys": keys} | changes)

    def answer(self, body: bytes) -> tuple[int, str, bytes]:
        """HTTP status, content type and body."""
        sealed = ohttp.Encapsulated.from_bytes(body)
        if sealed.key_id not in self.keys:
            return 400, "application/problem+json", json.dumps({"type": ohttp.KEY_PROBLEM}).encode()
        context = hpke_context(sealed, self.keys[sealed.key_id])
        self.opened.append(bhttp.Request.from_bytes(context.open(sealed.ciphertext)))
        status_code, kind, answer = self.hotline.answer(self.opened[-1].path, self.opened[-1].content)
        return self.seal(context, sealed.enc, bhttp.Response(status_code, (("content-type", kind),), answer))

    @staticmethod
    def seal(context: Any, enc: bytes, told: bhttp.Response) -> tuple[int, str, bytes]:
        secret = context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES)
        return 200, ohttp.RESPONSE_TYPE, ohttp.seal_response(told.to_bytes(), secret, enc)

    def mock(self) -> httpx.MockTransport:
        """The same without a socket."""
        def handle(request: httpx.Request) -> httpx.Response:
            self.seen.append(request)
            status_code, kind, body = self.answer(request.read())
            return httpx.Response(status_code, content=body, headers={"content-type": kind})
        return httpx.MockTransport(handle)

    def over(self, connection: ssl.SSLSocket, seen: Seen) -> None:
        """A TlsServer's behaviour."""
        connection.sendall(http_answer(*self.answer(seen.body)))


def hpke_context(sealed: ohttp.Encapsulated, private: bytes) -> Any:
    """The receiving side's HPKE context of a sealed request."""
    suite = pyhpke.CipherSuite.new(pyhpke.KEMId.DHKEM_X25519_HKDF_SHA256, pyhpke.KDFId.HKDF_SHA256,
                                   pyhpke.AEADId.AES128_GCM)
    return suite.create_recipient_context(sealed.enc, suite.kem.deserialize_private_key(private), sealed.info)


def answer_to(request: Request) -> Answer:
    items = request.added or (item(),)
    return Answer(request.case_id, tuple(ItemStatus(entry.item, entry.kind, State.RECEIVED, len(entry.fingerprints))
                                         for entry in items))


def http_answer(status_code: int, kind: str, body: bytes, *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status_code} Said", f"content-type: {kind}", f"content-length: {len(body)}", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass(frozen=True)
class Seen:
    """One HTTP request as it came out of TLS."""

    head: bytes
    body: bytes

    @property
    def path(self) -> str:
        return self.head.split(b" ", 2)[1].decode()

    @property
    def headers(self) -> dict[str, str]:
        lines = self.head.decode().split("\r\n")[1:]
        return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines if line)}


Behaviour = Callable[[ssl.SSLSocket, Seen], None]


def other_roots() -> str:
    """Roots of an authority that certified nobody here."""
    return trustme.CA().cert_pem.bytes().decode()


class TlsServer:
    """TLS 1.3 on a ``port`` of loopback, else a free one, with a certificate for localhost, one thread a connection.

    ``seen`` are the requests; ``plain_bytes`` counts what came out of TLS; ``handshakes`` those that ended well;
    ``resumed`` those that showed a ticket of an earlier connection.
    """

    def __init__(self, authority: trustme.CA | None = None, versions: tuple[ssl.TLSVersion, ssl.TLSVersion] = (
            ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_3), host: str = "localhost", port: int = 0,
            times: dict[str, Any] | None = None) -> None:
        self.authority = authority or trustme.CA()
        self.behave: Behaviour = lambda _connection, _seen: None
        self.seen: list[Seen] = []
        self.plain_bytes = self.handshakes = self.connections = self.resumed = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version, self._context.maximum_version = versions
        self.authority.issue_cert(host, **times or {}).configure_cert(self._context)
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._wanted = port

    @property
    def address(self) -> str:
        return f"https://localhost:{self._listener.getsockname()[1]}"

    @property
    def roots(self) -> str:
        return self.authority.cert_pem.bytes().decode()

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", self._wanted))
        self._threads[0].start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _value: BaseException | None,
                 _where: TracebackType | None) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join()
        for connection in self._open:
            connection.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                thread = threading.Thread(target=self._talk, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _talk(self, plain: socket.socket) -> None:
        try:
            connection = self._secure(plain)
        except OSError:  # the client doesn't trust us
            plain.close()
            return
        self.handshakes += 1
        self.resumed += isinstance(connection, ssl.SSLSocket) and bool(connection.session_reused)
        self._open.append(connection)
        with contextlib.suppress(OSError):
            while (seen := self._read(connection)) is not None:
                self.seen.append(seen)
                self.behave(connection, seen)

    def _secure(self, plain: socket.socket) -> socket.socket:
        return self._context.wrap_socket(plain, server_side=True)

    def _read(self, connection: ssl.SSLSocket) -> Seen | None:
        data = b""
        while b"\r\n\r\n" not in data:
            if not (part := self._receive(connection)):
                return None
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        length = int(Seen(head, b"").headers["content-length"])
        while len(body) < length and (part := self._receive(connection)):
            body += part
        return Seen(head, body)

    def _receive(self, connection: ssl.SSLSocket) -> bytes:
        part = connection.recv(1 << 16)
        self.plain_bytes += len(part)
        return part


class PlainServer(TlsServer):
    """The same without TLS: what stands behind an onion."""

    def _secure(self, plain: socket.socket) -> socket.socket:
        return plain

    @property
    def port(self) -> int:
        return self._listener.getsockname()[1]
