"""Keeps Python's garbage collector on the UI thread.

Left alone it runs in whichever thread allocates most, also in one that waits for a hotline, and takes widgets apart
there while Qt uses them: then the window dies. Reference counting goes on everywhere as before; only cycles wait for a
moment of this thread. The remedy is that of other large Qt programs in Python:
https://github.com/pyqtgraph/pyqtgraph/issues/1628, https://github.com/saga-soft/novelWriter/issues/2927
"""
from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Collector(QTimer):
    """Collects when the interpreter's own thresholds say so, on the thread that made it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, interval=EVERY_MS)
        self.timeout.connect(self.collect)

    def begin(self) -> None:
        """From now on nobody else collects, until the process ends."""
        gc.disable()
        self.start()

    def collect(self) -> None:
        """The oldest generation that is due, which includes the younger ones; mostly there is none."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
