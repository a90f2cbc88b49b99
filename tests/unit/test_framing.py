"""Frames between our processes: whole or not at all, never longer than asked, never later than the deadline."""
from __future__ import annotations

import os
import signal
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop import framing
from tid_desktop.framing import FrameTimeout, FramingError

LIMIT = 1 << 20


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@given(st.lists(st.binary(max_size=300), max_size=8))
def test_what_is_sent_arrives_in_order_and_then_nothing(payloads: list[bytes]) -> None:
    reading, writing = os.pipe()
    try:
        for payload in payloads:
            framing.send(writing, payload, limit=300)
        os.close(writing)
        assert [framing.receive(reading, limit=300) for _ in payloads] == payloads
        assert framing.receive(reading, limit=300) is None
    finally:
        os.close(reading)


def test_a_frame_longer_than_the_pipe_holds_goes_through(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    payload = os.urandom(LIMIT)
    sender = threading.Thread(target=framing.send, args=(theirs.fileno(), payload), kwargs={"limit": LIMIT})
    sender.start()
    assert framing.receive(ours.fileno(), limit=LIMIT, deadline=time.monotonic() + 60) == payload
    sender.join()


def test_neither_end_goes_over_the_limit(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    with pytest.raises(FramingError):
        framing.send(theirs.fileno(), b"12345", limit=4)
    framing.send(theirs.fileno(), b"12345", limit=5)
    with pytest.raises(FramingError):
        framing.receive(ours.fileno(), limit=4)


def test_an_enormous_claim_is_refused_before_a_byte_of_it_is_read(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    theirs.sendall(struct.pack(">I", 0xFFFFFFFF))
    with pytest.raises(FramingError):
        framing.receive(ours.fileno(), limit=LIMIT, deadline=time.monotonic() + 60)


@pytest.mark.parametrize("cut", [b"\0", b"\0\0\0", b"\0\0\0\5", b"\0\0\0\5abcd"])
def test_an_end_in_the_middle_is_no_frame(pair: tuple[socket.socket, socket.socket], cut: bytes) -> None:
    ours, theirs = pair
    theirs.sendall(cut)
    theirs.close()
    with pytest.raises(FramingError):
        framing.receive(ours.fileno(), limit=LIMIT)


@pytest.mark.parametrize("begun", [b"", b"\0\0", b"\0\0\0\5abc"])
def test_who_stops_talking_cannot_hold_us(pair: tuple[socket.socket, socket.socket], begun: bytes) -> None:
    ours, theirs = pair
    theirs.sendall(begun)
    with pytest.raises(FrameTimeout):
        framing.receive(ours.fileno(), limit=LIMIT, deadline=time.monotonic() + 0.05)


# --- starting a process ---------------------------------------------------------------------------------------------

@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script that stands in for our own program; its standard input is the channel."""
    script = tmp_path / "program"
    script.touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    monkeypatch.setattr(framing, "PATIENCE", 0.2)
    return script


def test_a_child_is_told_its_role_and_nothing_about_the_person(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.write_text("#!/bin/sh\n{ echo \"$@\"; env; } >&0\n", encoding="utf-8")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    child = framing.start("zygote")
    with child.channel.makefile() as stream:
        told = stream.read()
    child.close()
    first, *environment = told.splitlines()
    assert first.endswith("-m tid_desktop --role=zygote")
    assert {line.partition("=")[0] for line in environment} - {"PWD", "SHLVL", "_", "OLDPWD"} <= {
        "OPENBLAS_NUM_THREADS", *framing.KEPT_ENVIRONMENT}


def test_a_child_ends_when_its_channel_closes(program: Path) -> None:
    program.write_text("#!/bin/sh\nexec cat\n", encoding="utf-8")
    child = framing.start("courier")
    assert child.process.poll() is None
    child.close()
    assert child.process.returncode == 0


def test_a_child_that_does_not_listen_is_asked(program: Path) -> None:
    program.write_text("#!/bin/sh\necho ready >&0\nexec sleep 1000\n", encoding="utf-8")
    child = framing.start("courier")
    assert child.channel.recv(5) == b"ready"
    child.close()
    assert child.process.returncode == -signal.SIGTERM


def test_a_child_that_refuses_is_killed(program: Path) -> None:
    program.write_text("#!/bin/sh\ntrap '' TERM\necho ready >&0\nexec sleep 1000\n", encoding="utf-8")
    child = framing.start("courier")
    assert child.channel.recv(5) == b"ready"
    child.close()
    assert child.process.returncode == -signal.SIGKILL


def test_it_is_quiet_until_the_other_end_closes_or_speaks(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    assert framing.is_quiet(ours.fileno(), 0)
    theirs.send(b"x")
    assert not framing.is_quiet(ours.fileno(), 600)
    ours.recv(1)
    assert framing.is_quiet(ours.fileno(), 0)
    theirs.close()
    assert not framing.is_quiet(ours.fileno(), 600)
