"""The focus ring: one for the whole window, around the control that has the keyboard, while keys are used."""
from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from tid_desktop.ui.theme import tokens
from tid_desktop.ui.widgets.base import color, smooth
from tid_desktop.ui.widgets.doors import Door

_OUT = 4
_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_WALKING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
                      Qt.Key.Key_Right})


# Fields show focus by their own edge; a heading has the focus only to be read out.
_UNRINGED = QLineEdit | QPlainTextEdit | QLabel


class FocusRing(QWidget):
    """Lies over ``window`` and lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []
        self._keys = False
        self.hide()

    def listen(self) -> None:
        """Follow the focus from now on, and the keys and clicks of the native window. Call once that exists."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self._focus_moved(None, app.focusWidget())
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):  # a button may be gone by the time the focus leaves it
                watched.removeEventFilter(self)
        self._watched.clear()
        if new is None or new.window() is not self.window() or isinstance(new, _UNRINGED):
            self.hide()
            return
        widget: QWidget | None = new
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            self._use_keys(True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._use_keys(False)
        elif kind in _MOVED:
            self._follow()
        return False

    def _use_keys(self, used: bool) -> None:
        if used != self._keys:
            self._keys = used
            self._follow()

    def _follow(self) -> None:
        target = self._watched[0] if self._watched else None
        if target is None or not self._keys or not target.isVisible():
            self.hide()
            return
        rect = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setGeometry(rect)
        self.raise_()
        self.show()
        self.update()

    def _clip(self) -> QRect:
        """The part of the ring that is inside the scrolled column it belongs to."""
        for widget in self._watched:
            area = widget.parentWidget()
            if area is not None and isinstance(area.parentWidget(), QScrollArea):
                place = QRect(area.mapTo(self.window(), QPoint(0, 0)), area.size())
                return place.translated(-self.pos()).intersected(self.rect())
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setClipRect(self._clip())
        painter.setPen(QPen(color("ring"), 2.5))
        target = self._watched[0] if self._watched else None
        round_ = tokens.RADIUS_CARD if isinstance(target, Door) else tokens.RADIUS_BUTTON
        radius = min(round_ + 3, self.height() / 2)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
