"""Long lists, a portion at a time: a hundred cards at once would be too much for anybody, and slow."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui.widgets import LinkButton

T = TypeVar("T")


class Portions(QVBoxLayout):
    """The first ``size`` of the things, each as ``make(number, thing)`` draws it, counted from 1.

    ``more`` is the link that shows the next ones; put it below.
    """

    def __init__(self, things: Sequence[T], size: int, make: Callable[[int, T], QWidget]) -> None:
        super().__init__()
        self.setSpacing(12)
        self.more = LinkButton("")

        def show() -> None:
            first = self.count()
            for number, thing in enumerate(things[first:first + size], first + 1):
                self.addWidget(make(number, thing))
            left = len(things) - self.count()
            self.more.setText(self.tr("Show %n more", "", min(left, size)))
            if not left:
                self.more.hide()  # and never shown here: before it has its place it would be a window of its own

        self.more.clicked.connect(show)
        show()
