"""Binary HTTP: the examples of RFC 9292, section 5, byte for byte; and what breaks a rule is refused."""
from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.protocol.bhttp import Request, Response
from tid_desktop.protocol.codec import MalformedMessage

USER_AGENT = "curl/7.16.3 libcurl/7.16.3 OpenSSL/0.9.7l zlib/1.2.3"
HELLO = Request("GET", "https", "", "/hello.txt", (
    ("user-agent", USER_AGENT), ("host", "www.example.com"), ("accept-language", "en, mi")))
FIGURE_8 = bytes.fromhex(
    "0003474554056874747073000a2f68656c6c6f2e747874406c0a757365722d6167656e74346375726c2f372e31362e33206c69626375726c2f37"
    "2e31362e33204f70656e53534c2f302e392e376c207a6c69622f312e322e3304686f73740f7777772e6578616d706c652e636f6d0f6163636570"
    "742d6c616e677561676506656e2c206d690000")
FIGURE_9 = bytes.fromhex(
    "0203474554056874747073000a2f68656c6c6f2e7478740a757365722d6167656e74346375726c2f372e31362e33206c69626375726c2f372e31"
    "362e33204f70656e53534c2f302e392e376c207a6c69622f312e322e3304686f73740f7777772e6578616d706c652e636f6d0f6163636570742d"
    "6c616e677561676506656e2c206d6900000000000000000000000000")
FIGURE_11 = bytes.fromhex(
    "0340660772756e6e696e670a22736c65657020313522004067046c696e6b233c2f7374796c652e6373733e3b2072656c3d7072656c6f61643b20"
    "61733d7374796c65046c696e6b243c2f7363726970742e6a733e3b2072656c3d7072656c6f61643b2061733d7363726970740040c80464617465"
    "1d4d6f6e2c203237204a756c20323030392031323a32383a353320474d5406736572766572064170616368650d6c6173742d6d6f646966696564"
    "1d5765642c203232204a756c20323030392031393a31353a353620474d5404657461671422333461613338372d642d3135363865623030220d61"
    "63636570742d72616e6765730562797465730e636f6e74656e742d6c656e67746802353104766172790f4163636570742d456e636f64696e670c"
    "636f6e74656e742d747970650a746578742f706c61696e003348656c6c6f20576f726c6421204d7920636f6e74656e7420696e636c7564657320"
    "6120747261696c696e672043524c462e0d0a0000")
FIGURE_13 = bytes.fromhex(
    "0140c8001d5468697320636f6e74656e7420636f6e7461696e732043524c462e0d0a0d07747261696c65720474657874")


# --- the RFC's examples ---------------------------------------------------------------------------------------------

def test_the_request_with_known_lengths_is_read_and_written_byte_for_byte() -> None:
    assert Request.from_bytes(FIGURE_8) == HELLO
    assert HELLO.to_bytes() == FIGURE_8


def test_the_same_request_with_unknown_lengths_and_padding_is_the_same() -> None:
    assert Request.from_bytes(FIGURE_9) == HELLO


def test_a_response_is_read_over_the_interim_ones() -> None:
    told = Response.from_bytes(FIGURE_11)
    assert (told.status, told.headers[0], told.headers[-1]) == (
        200, ("date", "Mon, 27 Jul 2009 12:28:53 GMT"), ("content-type", "text/plain"))
    assert told.content == b"Hello World! My content includes a trailing CRLF.\r\n"


def test_the_response_with_a_trailer_is_read_and_written_byte_for_byte() -> None:
    told = Response(200, (), b"This content contains CRLF.\r\n", (("trailer", "text"),))
    assert Response.from_bytes(FIGURE_13) == told
    assert told.to_bytes() == FIGURE_13


def test_empty_sections_at_the_end_may_be_missing() -> None:
    for cut in (1, 2):
        assert Request.from_bytes(FIGURE_8[:-cut]) == HELLO
    assert Request.from_bytes(bytes.fromhex("00034745540568747470730b6578616d706c652e636f6d012f")) == Request(
        "GET", "https", "example.com", "/")
    assert Response.from_bytes(bytes.fromhex("0140c8")) == Response(200)


# --- our own ones ---------------------------------------------------------------------------------------------------

FIELDS = st.lists(st.tuples(st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True),
                            st.from_regex(r"[!-~]([ -~]{0,100}[!-~])?", fullmatch=True)), max_size=5).map(tuple)


@given(FIELDS, st.binary(max_size=300), FIELDS, st.integers(200, 599), st.integers(0, 2_000))
def test_what_is_written_is_read_again_however_it_is_filled(
        headers: tuple[tuple[str, str], ...], content: bytes, trailers: tuple[tuple[str, str], ...], status: int,
        length: int) -> None:
    asked = Request("POST", "https", "hotline.example", "/v1/cases", headers, content, trailers)
    told = Response(status, headers, content, trailers)
    assert Request.from_bytes(asked.to_bytes(length)) == asked
    assert Response.from_bytes(told.to_bytes(length)) == told
    assert len(asked.to_bytes(length)) >= length
    assert set(asked.to_bytes(length)[len(asked.to_bytes()):]) <= {0}


@pytest.mark.parametrize("size", [0, 63, 64, 16_383, 16_384])
def test_a_length_of_one_two_and_four_bytes_is_read_again(size: int) -> None:
    assert len(Response.from_bytes(Response(200, (), bytes(size)).to_bytes()).content) == size


# --- what breaks a rule ---------------------------------------------------------------------------------------------

def raw(method: bytes = b"GET", path: bytes = b"/x", fields: bytes = b"", tail: bytes = b"\0\0") -> bytes:
    """A short request, put together by hand; every part is under 64 bytes long."""
    parts = (method, b"https", b"", path, fields)
    return b"\0" + b"".join(bytes([len(part)]) + part for part in parts) + tail


def field(name: bytes, value: bytes) -> bytes:
    return bytes([len(name)]) + name + bytes([len(value)]) + value


@pytest.mark.parametrize("data", [
    b"", b"\x01", b"\x04", b"\x80", FIGURE_13, FIGURE_8[:40], FIGURE_8[:8], FIGURE_9[:60], raw(tail=b"\0\0\x01"),
    raw(tail=b"\x05abc"), raw(method=b"GE T"), raw(method=b""), raw(path=b""), raw(path=b"x"), raw(path=b"/a b"),
    raw(path=b"/\xe9"), raw(fields=field(b"Accept", b"a")), raw(fields=field(b":path", b"/")),
    raw(fields=field(b"", b"a")), raw(fields=field(b"bad name", b"a")), raw(fields=field(b"a", b"x\r\ny: z")),
    raw(fields=field(b"a", b"x\0y")), raw(fields=field(b"a", b" x")), raw(fields=field(b"a", b"x ")),
    raw(fields=field(b"a", b"b")[:-1], tail=b"b\0\0"), raw(fields=b"\x01a\x05b"), raw()[:-2] + b"\xff" * 8,
])
def test_a_request_that_breaks_a_rule_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedMessage):
        Request.from_bytes(data)


def test_the_helper_of_these_tests_makes_good_requests_too() -> None:
    assert Request.from_bytes(raw(fields=field(b"accept", b"a/b"))).headers == (("accept", "a/b"),)


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x01\x05", b"\x01\x40\x64", b"\x01\x42\x58", FIGURE_8,
                                  b"\x01\x40\xc8\0\0\0\x01"])
def test_a_response_that_breaks_a_rule_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedMessage):
        Response.from_bytes(data)


@given(st.binary(max_size=200))
def test_hostile_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    for kind in (Request, Response):
        for start in (b"", b"\0", b"\x01\x40\xc8", b"\x02", b"\x03\x40\xc8"):
            with contextlib.suppress(MalformedMessage):
                kind.from_bytes(start + data)
