"""Tells which mutated files lead somewhere new: a process of its own that hashes them and says what it met.

The decoders are C without instruments, so this isn't the guidance by compiled branches that AFL or libFuzzer have. What
it sees instead: every line of Python that ran in our code, in Pillow's parsers and in pi-heif; the kinds of exception,
with their words; FFmpeg's log, whose messages tell which of its checks was met; the status; and how much time and
memory it took, by powers of two. Numbers are taken out of the words. It runs outside the lock, because coverage needs
to see inside; the files are ours, made of harmless pictures.
"""
from __future__ import annotations

import contextlib
import io
import json
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

import av.logging

from tid_desktop import framing
from tid_desktop.fingerprint import media

LIMIT = 1 << 20  # bytes of a file, and of an answer
_SECONDS = 20.0
_MEMORY = 2 << 30
_WATCHED = ("tid_desktop/fingerprint", "PIL/", "pi_heif/")


class Scout:
    """The process, started anew when a file has ended it."""

    def __init__(self) -> None:
        self._child: framing.Child | None = None
        self.deaths = 0

    def features(self, data: bytes) -> set[str]:
        """What hashing ``data`` meets. A death is a feature, too."""
        if self._child is None:
            self._child = _start()
        channel = self._child.channel.fileno()
        try:
            framing.send(channel, data, limit=LIMIT)
            answer = framing.receive(channel, limit=LIMIT, deadline=time.monotonic() + _SECONDS)
        except (framing.FramingError, OSError):
            answer = None
        if answer is not None:
            return set(json.loads(answer))
        self.deaths += 1
        self._child.process.kill()
        code = self._child.process.wait()
        self.close()
        return {f"death {code}"}

    def close(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None


class Corpus:
    """Seeds, and mutated files that met something new. Bounded: a newcomer takes a random newcomer's place."""

    def __init__(self, seeds: list[bytes], most: int = 400) -> None:
        self.seen = set[str]()
        self.kept = 0
        self._seeds, self._new, self._most = seeds, list[bytes](), most

    def choose(self, random: Random) -> bytes:
        return random.choice(self._new if self._new and random.random() < 0.6 else self._seeds)

    def judge(self, data: bytes, features: set[str], random: Random) -> bool:
        """Keep ``data`` if it met something new."""
        if features <= self.seen:
            return False
        self.seen |= features
        self.kept += 1
        if len(self._new) < self._most:
            self._new.append(data)
        else:
            self._new[random.randrange(self._most)] = data
        return True


def _start() -> framing.Child:
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen([sys.executable, "-m", "tests.fuzz.scout"], stdin=theirs.fileno(),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   cwd=Path(__file__).resolve().parents[2],
                                   env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    return framing.Child(process, ours)


def _observe(data: bytes) -> set[str]:
    lines, words = set[str](), set[str]()
    reset_peak()
    started = time.process_time()
    with _traced(lines, words), av.logging.Capture() as log:
        report = media.hash_file(io.BytesIO(data), len(data), lambda part: None)
    return {*lines, *words, *(f"log {name} {_plain(text)}" for _, name, text in log), f"{report.kind} {report.status}",
            f"{report.kind} {len(report.fingerprints).bit_length()} fingerprints",
            f"{report.kind} {int(50 * (time.process_time() - started)).bit_length()} time",
            f"{report.kind} {(peak() >> 24).bit_length()} memory"}


@contextlib.contextmanager
def _traced(lines: set[str], words: set[str]) -> Iterator[None]:
    def local(frame: FrameType, event: str, argument: Any) -> Any:
        if event == "exception":
            words.add(f"{frame.f_code.co_name} {argument[0].__name__} {_plain(str(argument[1]))}")
        else:
            lines.add(f"{frame.f_code.co_filename[-40:]}:{frame.f_lineno}")
        return local

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        return local if any(part in frame.f_code.co_filename for part in _WATCHED) else None

    sys.settrace(entered)
    try:
        yield
    finally:
        sys.settrace(None)


def _plain(text: str) -> str:
    return re.sub(r"(0x[0-9a-fA-F]+|\d+|'[^']*'|b\"[^\"]*\")", "#", text)[:80]


def reset_peak() -> None:
    """From here on ``peak`` counts anew; man 5 proc, clear_refs."""
    Path("/proc/self/clear_refs").write_text("5")


def peak() -> int:
    """The most memory, in bytes, that this process has held."""
    return 1024 * int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])  # type: ignore[index]


def main() -> None:
    media.warm()
    av.logging.set_level(av.logging.VERBOSE)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while (data := framing.receive(framing.CHANNEL, limit=LIMIT)) is not None:
        signal.alarm(int(_SECONDS))
        features = _observe(data)
        signal.alarm(0)
        framing.send(framing.CHANNEL, json.dumps(sorted(features)[:5000]).encode(), limit=LIMIT)


if __name__ == "__main__":
    main()
