"""Our own processes: how one is started, and the length-prefixed frames it is spoken to with.

A frame is four bytes, big-endian, then that many bytes. Every read has a hard maximum, so that a taken-over process on
the other end can't fill our memory, and a deadline, so that it can't hold us.
"""
from __future__ import annotations

import os
import select
import socket
import struct
import subprocess
import sys
import time
from dataclasses import dataclass

from tid_desktop.errors import InternalError

HEADER = struct.Struct(">I")
CHANNEL = 0  # in a child, the channel to its parent takes the place of standard input
PATIENCE = 2.0  # seconds that a child has to end by itself
# What a child gets to see of our environment: nothing that names a person, a file or a proxy.
KEPT_ENVIRONMENT = ("LD_LIBRARY_PATH", "SYSTEMROOT", "PYTHONDONTWRITEBYTECODE")


class FramingError(InternalError):
    """The other end broke the format: too long, or gone in the middle of a frame."""


class FrameTimeout(FramingError):
    """The deadline passed before the frame was complete."""


def send(fd: int, payload: bytes, *, limit: int) -> None:
    """Write one frame. Raises FramingError when ``payload`` is over ``limit`` bytes, OSError when the pipe is gone."""
    if len(payload) > limit:
        raise FramingError("frame over its limit")
    data = memoryview(HEADER.pack(len(payload)) + payload)
    while data:
        data = data[os.write(fd, data):]


def receive(fd: int, *, limit: int, deadline: float | None = None) -> bytes | None:
    """Read one frame; None when the other end closed between two frames.

    ``deadline`` is a time.monotonic() value. Raises FramingError (too long, or cut short) or FrameTimeout.
    """
    header = _exactly(fd, HEADER.size, deadline)
    if not header:
        return None
    if len(header) < HEADER.size:
        raise FramingError("cut short in a header")
    (length,) = HEADER.unpack(header)
    if length > limit:
        raise FramingError("frame over its limit")
    payload = _exactly(fd, length, deadline)
    if len(payload) < length:
        raise FramingError("cut short in a payload")
    return payload


def _exactly(fd: int, count: int, deadline: float | None) -> bytes:
    """Up to ``count`` bytes; fewer only at the end of the stream."""
    parts: list[bytes] = []
    while count:
        if deadline is not None:
            _wait(fd, deadline)
        part = os.read(fd, min(count, 1 << 16))
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _wait(fd: int, deadline: float) -> None:
    poller = select.poll()
    poller.register(fd, select.POLLIN)
    if not poller.poll(max(0.0, deadline - time.monotonic()) * 1000):
        raise FrameTimeout("no frame before the deadline")


def is_quiet(fd: int, seconds: float) -> bool:
    """Wait so long for nothing. False, at once, when the other end has closed, or speaks out of its turn."""
    poller = select.poll()
    poller.register(fd, select.POLLIN)
    return not poller.poll(seconds * 1000)


@dataclass(frozen=True)
class Child:
    """A process of ours and the stream socket to it. It ends by itself when the socket closes."""

    process: subprocess.Popen[bytes]
    channel: socket.socket

    def close(self) -> None:
        """Close the channel; wait, ask, then kill."""
        self.channel.close()
        for push in (self.process.terminate, self.process.kill):
            try:
                self.process.wait(PATIENCE)
                return
            except subprocess.TimeoutExpired:
                push()
        self.process.wait()


def start(role: str) -> Child:
    """Start ``python -m tid_desktop --role=ROLE`` (or the frozen program) with a channel as its standard input.

    The child's own words go nowhere, because a desktop keeps them in its journal; ``python -X dev`` shows them.
    """
    ours, theirs = socket.socketpair()
    frozen = getattr(sys, "frozen", False)
    quiet = None if sys.flags.dev_mode else subprocess.DEVNULL
    # -P keeps the working folder out of the module path, -s the person's own packages.
    command = [sys.executable] if frozen else [sys.executable, "-P", "-s", "-m", "tid_desktop"]
    with theirs:
        process = subprocess.Popen([*command, f"--role={role}"], stdin=theirs.fileno(), stdout=quiet, stderr=quiet,
                                   env=_environment(), close_fds=True)
    return Child(process, ours)


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
    # One thread for numpy: a process with threads can't enter namespaces, and the pool already uses every core.
    return {**kept, "OPENBLAS_NUM_THREADS": "1"}
