"""Drag files from another program onto the window, with a real pointer, over X's own protocol for it (XDND).

``drop`` starts this file as a program: a small window whose files are dragged as soon as somebody pulls at it.
"""
from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.functional.desktop import Desktop
    from tests.functional.screenreader import ScreenReader

SIDE = 60  # pixels of the other program's window, which lies in the upper left corner of the screen
HESITATION = 1.5  # seconds over something that takes nothing, before letting go


def drop(desktop: Desktop, reader: ScreenReader, on: str, *urls: str, offers: str = "copy,move,link",
         taken: bool = True) -> str:
    """Drag ``urls`` onto the object that is called ``on``, and let go.

    Returns what the other program is told was done: "copy", "move", "link" or "ignore". ``offers`` is what it would let
    be done. With ``taken`` the hand waits until the drop is possible, however busy the machine.
    """
    from tests.functional.desktop import PATIENCE, Program
    x, y = reader.wait(on).middle
    command = [sys.executable, __file__, offers, *urls]
    with Program(command, desktop.environment, stdout=subprocess.PIPE) as source:
        assert source.process.stdout is not None
        lines = _Lines(source.process.stdout.fileno())
        assert lines.next(PATIENCE) == "ready"
        desktop.xdotool("mousemove", SIDE // 2, SIDE // 2, "mousedown", 1, "mousemove", SIDE, SIDE)
        told, end = "", time.monotonic() + (PATIENCE if taken else HESITATION)
        while time.monotonic() < end and not told.startswith("over"):
            desktop.xdotool("mousemove", x - 1, y, "mousemove", x, y)
            told = lines.next(0.1)
        desktop.xdotool("mouseup", 1)
        while not told.startswith("done"):
            told = lines.next(PATIENCE)
            assert told, "the other program was never told"
        return told.split()[1]


class _Lines:
    """Lines from a pipe, as they come."""

    def __init__(self, pipe: int) -> None:
        self._pipe, self._rest = pipe, b""

    def next(self, patience: float) -> str:
        """The next line, or nothing when it doesn't come within ``patience`` seconds."""
        end = time.monotonic() + patience
        while b"\n" not in self._rest:
            left = max(end - time.monotonic(), 0)
            if not select.select([self._pipe], [], [], left)[0] or not (more := os.read(self._pipe, 4096)):
                return ""
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


def main() -> None:
    from PySide6.QtCore import QMimeData, Qt, QUrl
    from PySide6.QtGui import QDrag, QMouseEvent
    from PySide6.QtWidgets import QApplication, QWidget
    actions = {"copy": Qt.DropAction.CopyAction, "move": Qt.DropAction.MoveAction, "link": Qt.DropAction.LinkAction,
               "ignore": Qt.DropAction.IgnoreAction}
    names = {action: name for name, action in actions.items()}
    offers, urls = sys.argv[1], [QUrl(url) for url in sys.argv[2:]]

    class Source(QWidget):
        """Pull at it, and the files come along."""

        def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
            data = QMimeData()
            data.setUrls(urls)
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.actionChanged.connect(lambda action: print("over", names[action], flush=True))
            possible = Qt.DropAction.IgnoreAction
            for name in offers.split(","):
                possible |= actions[name]
            done: list[Qt.DropAction] = []
            drag.destroyed.connect(lambda: print("done", names[done[0]], flush=True))  # the other side has the data now
            done.append(drag.exec(possible, Qt.DropAction.MoveAction))

    app = QApplication([])
    source = Source()
    source.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.FramelessWindowHint)
    source.setGeometry(0, 0, SIDE, SIDE)
    source.show()
    source.windowHandle().requestActivate()
    for _ in range(20):
        app.processEvents()
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
