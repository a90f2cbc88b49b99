"""Leave quickly, seen from outside: when the window is off the screen, and when the last process is gone."""
from __future__ import annotations

import mmap
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.functional.desktop import PATIENCE, Desktop, Program, family

LOOK_EVERY_S = 0.0005


@dataclass(frozen=True)
class Left:
    """Milliseconds from the moment the last Shift is let go. The hand itself, xdotool's start, is among them."""

    window: float
    processes: float


def tap_shift(desktop: Desktop, times: int = 1) -> None:
    """Press and let go of Shift; one command per tap, as slow as a quick hand."""
    for _ in range(times):
        desktop.xdotool("key", "shift")


def leave_by_keys(desktop: Desktop, program: Program) -> Left:
    """Tap Shift three times, and watch the screen and /proc. AssertionError when something stays."""
    everybody = family(program.pid) | {program.pid}
    window = desktop.wait_for_window(program)
    place = dict(line.split("=") for line in desktop.xdotool("getwindowgeometry", "--shell", window).split())
    middle = int(place["X"]) + int(place["WIDTH"]) // 2, int(place["Y"]) + int(place["HEIGHT"]) // 2
    desktop.xdotool("windowfocus", "--sync", window)
    with desktop.screen.framebuffer.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pixels:
        header = struct.unpack_from(">25I", pixels)

        def row(x: int, y: int) -> bytes:
            start = header[0] + 12 * header[19] + header[12] * y + 4 * x
            return pixels[start:start + 32]

        bare = row(header[4] - 8, header[5] - 1)  # the lower right corner shows the empty screen
        assert row(*middle) != bare, "the window doesn't lie where it should"
        tap_shift(desktop, 2)
        desktop.xdotool("keydown", "shift")
        started = time.perf_counter()
        desktop.xdotool("keyup", "shift")
        gone = _wait(lambda: row(*middle) == bare, started)
        ended = _wait(lambda: program.process.poll() is not None and not any(map(running, everybody)), started)
        return Left(gone, ended)


def running(pid: int) -> bool:
    """Whether it runs; one that only waits to be noticed has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _wait(question: Callable[[], bool], started: float) -> float:
    while not question():
        assert time.perf_counter() - started < PATIENCE, "it stays"
        time.sleep(LOOK_EVERY_S)
    return 1000 * (time.perf_counter() - started)
