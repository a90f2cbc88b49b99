"""Leave quickly: a button on every screen, and three bare taps of Shift. The window is gone, then the process.

The exit is the wipe: nothing is written, what was not sent is dropped with the process's memory. The clipboard is
emptied when what lies in it is still ours.
"""
from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.i18n import offered
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.widgets import Beside, Body, LinkButton, SecondaryButton, Strong, Wrap
from tid_desktop.ui.widgets.base import Painted, color, smooth

TAPS, WITHIN_S = 3, 2.0
# A Shift held longer than this is no tap: somebody is typing capitals or thinking.
LONGEST_TAP_S = 0.6


class ShiftTaps:
    """Counts bare taps of Shift: pressed and released alone, nothing else between. Times are seconds of ``clock``."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pressed: float | None = None
        self._taps: list[float] = []

    def disturb(self) -> None:
        """Another key, a click, a wheel: what was counted so far was typing."""
        self._pressed = None
        self._taps.clear()

    def press(self, *, bare: bool) -> None:
        """Shift went down; ``bare`` when no other modifier is held."""
        if not bare:
            self.disturb()
            return
        self._pressed = self._clock()

    def release(self) -> bool:
        """Shift went up; True when this was the third tap in time."""
        now, pressed = self._clock(), self._pressed
        if pressed is None:
            return False  # told once more: Qt hands a key from the window on to its open menu
        self._pressed = None
        if now - pressed > LONGEST_TAP_S:
            self._taps.clear()
            return False
        self._taps = [tap for tap in self._taps if now - tap <= WITHIN_S] + [now]
        if len(self._taps) >= TAPS:
            self._taps.clear()
            return True
        return False


def still_ours() -> bool:
    """Whether what lies in the clipboard was put there by this process."""
    return QGuiApplication.clipboard().ownsClipboard()


class LeaveQuickly(QObject):
    """Listens on the whole application, dialogs too. ``exit_now`` must end the process at once and never return."""

    def __init__(self, app: QApplication, exit_now: Callable[[], object], *,
                 clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self._exit_now = exit_now
        self._taps = ShiftTaps(clock)
        self._app = app

    def listen(self) -> None:
        """Hear every key from now on. After the first paint: a listener in Python makes the start slower."""
        self._app.installEventFilter(self)

    def leave(self) -> None:
        """Hide every window, empty the clipboard if it is ours, end the process."""
        for window in QGuiApplication.topLevelWindows():
            window.hide()
        if still_ours():
            QGuiApplication.clipboard().clear()
        self._exit_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Keys reach the window first and then its widgets. Only the first is counted: no widget can swallow a tap.
        kind = event.type()
        if kind in _KEYS and watched.isWindowType():
            self._key(event)  # type: ignore[arg-type]
        elif kind in _OTHERS:
            self._taps.disturb()
        return False

    def _key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() != Qt.Key.Key_Shift:
            self._taps.disturb()
        elif event.type() == QEvent.Type.KeyPress:
            others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            self._taps.press(bare=others == Qt.KeyboardModifier.NoModifier)
        elif self._taps.release():
            self.leave()


_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_OTHERS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod, QEvent.Type.Drop})


class LeaveNote(Painted, QFrame):
    """Shown at the first start: the languages in their own names, and what Leave quickly does."""

    understood = Signal()
    more = Signal()
    chosen = Signal(str, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        QFrame.__init__(self, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.L, 8, tokens.L, 8)
        column.setSpacing(4)
        row = Beside(gap=24, least=320)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Strong(self.tr("If somebody comes in: press Leave quickly.")))
        words.addWidget(Body(self.tr("Or tap Shift three times. The window closes at once.")))
        row.addLayout(words)
        buttons = Wrap(gap=20)
        more, okay = LinkButton(self.tr("What stays?")), SecondaryButton(self.tr("Got it"))
        more.clicked.connect(self.more)
        okay.clicked.connect(self.understood)
        for button in (more, okay):
            buttons.addWidget(button)
        row.addLayout(buttons)
        column.addLayout(row)
        if len(offered()) > 1:  # with large text the languages would push the note itself out of sight
            column.insertLayout(0 if theme.current().scale < 1.6 else 1, self._languages(language))

    def _languages(self, now: str) -> Wrap:
        row = Wrap(gap=22, row_gap=0)
        for name, own in offered().items():
            button = LinkButton(own, icon="check" if name == now else "")
            button.clicked.connect(self._choosing(name))
            row.addWidget(button)
        return row

    def _choosing(self, name: str) -> Callable[[], None]:
        return lambda: self.chosen.emit("language", name)

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.rect(), color("tint"))
