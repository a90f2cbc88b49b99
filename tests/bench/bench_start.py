"""How soon the window shows, beside a bare PySide6 window, and how much memory each process takes at its peak.

Run by ``packaging/dev.py bench``. Both windows are timed from outside and in turn: from starting the process to the
first pixel that it paints on a private X server.
"""
from __future__ import annotations

import mmap
import re
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.functional.desktop import Desktop, Program, Screen, family, open_desktop, open_screen, tideline
from tests.functional.hotline import open_hotline
from tests.unit.fingerprint.pictures import photo

ROUNDS = 7
BARE = """from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QLabel("hello")); window.resize(1000, 700)
window.show(); app.exec()"""


def first_paint(desktop: Desktop, command: Sequence[str]) -> float:
    """Seconds until the middle of the screen is no longer what it was."""
    with desktop.screen.framebuffer.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pixels:
        header = struct.unpack_from(">25I", pixels)
        middle = header[0] + 12 * header[19] + header[12] * (header[5] // 2) + 2 * header[4]
        empty = pixels[middle:middle + 3]
        started = time.perf_counter()
        with Program(command, desktop.environment, cwd=desktop.home):
            while pixels[middle:middle + 3] == empty:
                time.sleep(0.0005)
            taken = time.perf_counter() - started
    time.sleep(0.5)  # the window manager takes it off the screen
    return taken


def compare_starts(desktop: Desktop) -> None:
    bare_command = [sys.executable, "-P", "-s", "-c", BARE]
    times = [(first_paint(desktop, bare_command), first_paint(desktop, tideline())) for _ in range(ROUNDS + 1)][1:]
    bare, ours = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(mine / theirs for theirs, mine in times)
    print(f"\nFrom process start to first paint, X11, median of {ROUNDS} rounds in turn")
    print(f"  bare PySide6 window with a label                          {bare * 1000:8.1f} ms")
    print(f"  Tideline                                                  {ours * 1000:8.1f} ms   "
          f"{ratio:.2f} times the bare window (at most 2.5)")


def peaks_below(pid: int, peaks: dict[str, int]) -> None:
    """Raise ``peaks`` (kB by role) by what the processes below ``pid`` have needed so far."""
    for child in family(pid) | {pid}:
        try:
            command = Path(f"/proc/{child}/cmdline").read_bytes()
            status = Path(f"/proc/{child}/status").read_text()
        except OSError:
            continue  # it ended while we looked
        named, peak = re.search(rb"--role=(\w+)", command), re.search(r"VmHWM:\s+(\d+)", status)
        role = named[1].decode() if named else "window"
        if role == "zygote" and f"PPid:\t{pid}\n" not in status:
            role = "worker"
        if peak:
            peaks[role] = max(peaks.get(role, 0), int(peak[1]))


def memory(desktop: Desktop, screen: Screen, folder: Path) -> None:
    picture, peaks = folder / "picture.jpg", {}
    photo(4032, 3024, seed=1).save(picture, "JPEG", quality=85)
    with desktop.window() as window:
        until_zygote = time.monotonic() + 30
        while not family(window.pid) and time.monotonic() < until_zygote:
            time.sleep(0.05)
        time.sleep(2)  # the zygote warms up
        peaks_below(window.pid, peaks)
    whole = dict[str, int]()
    with open_hotline(folder / "hotline") as hotline:
        command = tideline("submit", picture, "--card-only", "--profile", hotline.profile, "--json")
        with Program(command, desktop.environment, stdout=subprocess.DEVNULL) as program:
            while program.process.poll() is None:
                peaks_below(program.pid, whole)
                time.sleep(0.005)
    peaks |= {role: size for role, size in whole.items() if role != "window"}
    print("\nPeak memory (VmHWM), one 12-megapixel JPEG sent to a hotline behind TLS")
    for role in ("window", "zygote", "worker", "courier"):
        print(f"  {role:<58}{peaks[role] / 1024:8.1f} MB")


def main() -> None:
    with (tempfile.TemporaryDirectory() as folder, open_screen(Path(folder) / "screen") as screen,
          open_desktop(screen) as desktop):
        compare_starts(desktop)
        memory(desktop, screen, Path(folder))


if __name__ == "__main__":
    main()
