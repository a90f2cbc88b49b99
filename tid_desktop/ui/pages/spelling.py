"""The case code read out for those who can't see it: one group at a time, letter by letter, and only when asked."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tid_desktop.ui import voice
from tid_desktop.ui.pages.walk import announce
from tid_desktop.ui.voice import Voice
from tid_desktop.ui.widgets import LinkButton, Wrap
from tid_desktop.ui.widgets.code import split

_tr = QCoreApplication.translate


class ReadCode(Wrap):
    """A quiet button; each press reads the next group. It shows where somebody could hear it.

    A running screen reader says it, else the system's own voice does.
    """

    def __init__(self, code: str) -> None:
        super().__init__(gap=12)
        self._groups, self._next = split(code), 0
        self.button = LinkButton(_tr("ReadCode", "Read the code to me"), icon="voice")
        self.button.setAccessibleDescription(_tr("ReadCode", "People near you could hear it."))
        self.button.clicked.connect(self._read)
        self.possible = QAccessible.isActive() or voice.possible()
        if not self.possible:
            self.button.hide()  # but never shown here: without a parent yet, it would be a window of its own
        self.addWidget(self.button)

    def _read(self) -> None:
        at, self._next = self._next, (self._next + 1) % len(self._groups)
        words = _tr("ReadCode", "Group %1: %2.").replace("%1", str(at + 1)).replace("%2", ", ".join(self._groups[at]))
        if self._next:
            words += " " + _tr("ReadCode", "Press again for group %1.").replace("%1", str(self._next + 1))
        if QAccessible.isActive():
            announce(self.button, words)
        elif (speaker := QApplication.instance().findChild(Voice)) is not None:  # type: ignore[union-attr]
            speaker.say(words, QLocale().bcp47Name())
