"""One file's process. Locks itself, proves it, gets one opened file, answers with fingerprints, and ends.

It runs in a fork of the zygote, so that all decoders are there already: nothing can be loaded once it is locked.
"""
from __future__ import annotations

import io
import json
import os
import socket

from tid_desktop import framing
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import MAX_SECONDS, FileStatus, MediaReport, Wish
from tid_desktop.sandbox import lockdown, wire
from tid_desktop.sandbox.lockdown import selftest


def run(*, memory: int, cpu_seconds: int) -> None:
    """Live a worker's life, with the pool at the other end of framing.CHANNEL and no other descriptor open.

    ``memory``: address space in bytes. Raises NotProtected, OSError when the pool is gone.
    """
    lockdown.lock_worker(framing.CHANNEL, memory=memory, cpu_seconds=cpu_seconds)
    _send({"attempts": selftest.run()}, wire.PROOF_LIMIT)
    received = _receive_file()
    if received is not None:
        _send({"report": _hash(*received).to_json()}, wire.ANSWER_LIMIT)
        os.close(framing.CHANNEL)  # "that was all", before the kernel takes a large picture's memory back


def _receive_file() -> tuple[int, int, Wish] | None:
    """The opened file, its size, and what is wished for; None when the pool changed its mind."""
    channel = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=framing.CHANNEL)
    try:
        data, descriptors, _, _ = socket.recv_fds(channel, wire.FILE.size, 1, socket.MSG_WAITALL)
    finally:
        channel.detach()
    if len(data) < wire.FILE.size or len(descriptors) != 1:
        return None
    size, reach, details = wire.FILE.unpack(data)
    return descriptors[0], size, Wish(wire.REACHES[reach], details)


def _hash(fd: int, size: int, wish: Wish) -> MediaReport:
    try:
        with io.BufferedReader(io.FileIO(fd)) as stream:
            return media.hash_file(stream, size, _Progress(), wish, claim=_claim)
    except MemoryError:  # even the report of it didn't fit
        return MediaReport(FileStatus.TOO_BIG)


class _Progress:
    """Tells the pool how far we are, in few and growing steps."""

    def __init__(self) -> None:
        self._told = 0.0

    def __call__(self, fraction: float) -> None:
        if fraction < self._told + 1 / wire.PROGRESS_STEPS or fraction > 1:
            return
        self._told = fraction
        _send({"progress": round(fraction, 4)}, wire.ANSWER_LIMIT)


def _claim(length: float) -> None:
    """How long a video says it is, for the pool's limit of time."""
    _send({"length": min(max(length, 0.0), MAX_SECONDS)}, wire.ANSWER_LIMIT)


def _send(message: dict[str, object], limit: int) -> None:
    framing.send(framing.CHANNEL, json.dumps(message).encode(), limit=limit)


def take_channel(fd: int, null: int) -> None:
    """Make ``fd`` the channel, ``null`` the other two standard descriptors, and close everything else."""
    os.dup2(fd, framing.CHANNEL)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
