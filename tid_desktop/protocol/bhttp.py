"""Binary HTTP (RFC 9292): one HTTP message as bytes. Written with known lengths, read with known and unknown ones.

No library offers it. Reading is strict: field names in lower case, no control characters, nothing but zeros behind the
message. Empty sections at the end may be missing, as the RFC allows; zeros there fill a message up to a length.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tid_desktop.protocol.codec import MalformedMessage

Fields = tuple[tuple[str, str], ...]

_REQUEST, _RESPONSE, _UNKNOWN_LENGTH = 0, 1, 2  # framing indicators; the last is added where lengths are unknown
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")
_VALUE = re.compile(r"(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*")
_AUTHORITY = re.compile(r"[!-~]*")
_PATH = re.compile(r"/[!-~]*")


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request."""

    method: str
    scheme: str
    authority: str
    path: str
    headers: Fields = ()
    content: bytes = b""
    trailers: Fields = ()

    def to_bytes(self, length: int = 0) -> bytes:
        """Zeros make it at least ``length`` bytes long."""
        control = b"".join(map(_string, (self.method, self.scheme, self.authority, self.path)))
        return (_varint(_REQUEST) + control + _sections(self.headers, self.content, self.trailers)).ljust(length, b"\0")

    @classmethod
    def from_bytes(cls, data: bytes) -> Request:
        """Raises MalformedMessage."""
        reader = _Reader(data, _REQUEST)
        method, scheme, authority, path = map(reader.text, (_TOKEN, _SCHEME, _AUTHORITY, _PATH))
        return cls(method, scheme, authority, path, *reader.rest())


@dataclass(frozen=True, slots=True)
class Response:
    """A final HTTP response; interim ones (100 to 199) are read over."""

    status: int
    headers: Fields = ()
    content: bytes = b""
    trailers: Fields = ()

    def to_bytes(self, length: int = 0) -> bytes:
        """Zeros make it at least ``length`` bytes long."""
        sections = _sections(self.headers, self.content, self.trailers)
        return (_varint(_RESPONSE) + _varint(self.status) + sections).ljust(length, b"\0")

    @classmethod
    def from_bytes(cls, data: bytes) -> Response:
        """Raises MalformedMessage."""
        reader = _Reader(data, _RESPONSE)
        while 100 <= (status := reader.varint()) < 200:
            reader.fields()
        if not 200 <= status < 600:
            raise MalformedMessage("HTTP status")
        return cls(status, *reader.rest())


# --- writing --------------------------------------------------------------------------------------------------------

def _varint(value: int) -> bytes:
    """QUIC's whole number (RFC 9000, section 16): the first two bits tell its length."""
    for size, prefix in ((1, 0x00), (2, 0x40), (4, 0x80), (8, 0xC0)):
        if value < 1 << (size * 8 - 2):
            data = value.to_bytes(size, "big")
            return bytes([data[0] | prefix]) + data[1:]
    raise ValueError("number too long")


def _string(text: str) -> bytes:
    return _counted(text.encode("latin-1"))


def _counted(data: bytes) -> bytes:
    return _varint(len(data)) + data


def _sections(headers: Fields, content: bytes, trailers: Fields) -> bytes:
    return _lines(headers) + _counted(content) + _lines(trailers)


def _lines(fields: Fields) -> bytes:
    return _counted(b"".join(_string(name) + _string(value) for name, value in fields))


# --- reading --------------------------------------------------------------------------------------------------------

class _Reader:
    """Reads one message from its first byte; ``kind`` is its framing indicator for known lengths."""

    def __init__(self, data: bytes, kind: int) -> None:
        self._data = data
        self._at = 0
        framing = self.varint()
        if framing not in (kind, kind + _UNKNOWN_LENGTH):
            raise MalformedMessage("framing")
        self._known = framing == kind

    def rest(self) -> tuple[Fields, bytes, Fields]:
        """Headers, content and trailers, with nothing but zeros behind them."""
        found = self.fields(), self._content(), self.fields()
        if self._data[self._at:].strip(b"\0"):
            raise MalformedMessage("padding")
        return found

    def fields(self) -> Fields:
        """A section of field lines; a missing one is empty."""
        if self._at_end:
            return ()
        return tuple(self._lines_to(self._take_length()) if self._known else self._lines_to_mark())

    def _lines_to(self, end: int) -> Iterator[tuple[str, str]]:
        while self._at < end:
            yield self.text(_NAME), self.text(_VALUE)
        if self._at != end:
            raise MalformedMessage("a field line over its section")

    def _lines_to_mark(self) -> Iterator[tuple[str, str]]:
        while (length := self.varint()):
            yield self._matched(self._take(length), _NAME), self.text(_VALUE)

    def _content(self) -> bytes:
        if self._known:
            return b"" if self._at_end else self._take(self.varint())
        chunks = []
        while not self._at_end and (length := self.varint()):
            chunks.append(self._take(length))
        return b"".join(chunks)

    def text(self, pattern: re.Pattern[str]) -> str:
        """A string with its length before it, which ``pattern`` describes."""
        return self._matched(self._take(self.varint()), pattern)

    def varint(self) -> int:
        first = self._take(1)[0]
        return int.from_bytes(bytes([first & 0x3F]) + self._take((1 << (first >> 6)) - 1), "big")

    @staticmethod
    def _matched(data: bytes, pattern: re.Pattern[str]) -> str:
        text = data.decode("latin-1")
        if not pattern.fullmatch(text):
            raise MalformedMessage("characters")
        return text

    @property
    def _at_end(self) -> bool:
        return self._at == len(self._data)

    def _take(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._data):
            raise MalformedMessage("cut short")
        data, self._at = self._data[self._at:end], end
        return data

    def _take_length(self) -> int:
        """Where a section of known length ends."""
        length = self.varint()
        if self._at + length > len(self._data):
            raise MalformedMessage("cut short")
        return self._at + length
