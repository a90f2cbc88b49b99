"""How soon Leave quickly takes the window off the screen, beside a bare PySide6 window that closes on the same key.

Run by ``packaging/dev.py bench``. Both are timed from outside and in turn, on a private X server: from the moment the
third Shift is let go, xdotool's own start among it, to the empty screen, and to the last process gone.
"""
from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.functional.desktop import Desktop, Program, family, open_desktop, open_screen, tideline, until
from tests.functional.leaving import Left, leave_by_keys

ROUNDS = 7
PROMISE_MS = 100
BARE = """import os
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    taps = 0
    def keyReleaseEvent(self, event):
        self.taps += event.key() == Qt.Key.Key_Shift
        if self.taps == 3:
            self.hide()
            os._exit(0)
app = QApplication([]); window = Window(); window.resize(1000, 700); window.show(); app.exec()"""


def leave(desktop: Desktop, command: Sequence[str], children: int) -> Left:
    """Start it, wait until its ``children`` are there, and leave."""
    with Program(command, desktop.environment, cwd=desktop.home) as program:
        desktop.wait_for_window(program)
        until(lambda: len(family(program.pid)) >= children)
        return leave_by_keys(desktop, program)


def main() -> None:
    bare_command = [sys.executable, "-P", "-s", "-c", BARE]
    with tempfile.TemporaryDirectory() as folder, open_screen(Path(folder) / "screen") as screen, \
            open_desktop(screen) as desktop:
        rounds = [(leave(desktop, bare_command, 0), leave(desktop, tideline(), 1)) for _ in range(ROUNDS)]
    bare, ours = zip(*rounds, strict=True)
    print(f"\nLeave quickly: from the third Shift let go, X11, median (slowest) of {ROUNDS} rounds in turn, in ms")
    for name, all_left in (("bare PySide6 window", bare), ("Tideline", ours)):
        windows, ends = [left.window for left in all_left], [left.processes for left in all_left]
        print(f"  {name:<24} window gone {statistics.median(windows):7.1f} ({max(windows):.1f})"
              f"   last process {statistics.median(ends):7.1f} ({max(ends):.1f})")
    ratio = statistics.median(mine.window / theirs.window for theirs, mine in rounds)
    print(f"  the window is gone in {ratio:.2f} times the bare window's time (at most {PROMISE_MS} ms are promised)")


if __name__ == "__main__":
    main()
