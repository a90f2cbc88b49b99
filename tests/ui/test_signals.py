"""Qt for Python itself, where a version of it once was wrong."""
from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rang = Signal()


def test_emitting_a_signal_takes_no_reference_away() -> None:
    """PySide6 6.12.0 dropped one reference of True with each emit; Python 3.11 dies after some hundred of them."""
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(50):
        bell.rang.emit()
    assert sys.getrefcount(True) > before - 50
