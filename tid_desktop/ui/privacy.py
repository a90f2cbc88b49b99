"""The privacy bar at the foot: the true state now, plain line first, details on click.

It shows a ``PrivacyState`` read from the processes and nothing else. Where the state proves less, the words claim less.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.i18n import isolate, outside
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.theme.typeset import natural_width
from tid_desktop.ui.widgets import Body, Bullets, LinkButton, Section, Wrap
from tid_desktop.ui.widgets.base import Painted, color, size, smooth

if TYPE_CHECKING:
    from tid_desktop.ui.services import PrivacyState

REFRESH_MS, _GAP = 700, 26
_tr = QCoreApplication.translate


def plain_line(state: PrivacyState) -> str:
    """The first sentence. It holds by construction: no part of the program can send a picture."""
    return _tr("Privacy", "This app has not sent your picture")


def protection_line(state: PrivacyState) -> str:
    """What is proved about the part that opens pictures."""
    if state.protection == "unproved":
        return _tr("Privacy", "Protection not proved on this system")
    if state.protection == "proved" and state.opened:
        return _tr("Privacy", "Opened safely: can't save, can't go online")
    return _tr("Privacy", "Nothing opened yet")


def network_line(state: PrivacyState) -> str:
    """Whether anything is connected. "Offline" is said only where the system refuses this window the network."""
    if state.online and state.way:  # the other end of the line is not the hotline
        return (_tr("Privacy", "Connected through Tor") if state.way == "tor"
                else _tr("Privacy", "Connected through another service"))
    if state.online:
        return _tr("Privacy", "Connected to %1").replace("%1", isolate(outside(state.hotline, 60)))
    return _tr("Privacy", "This app is offline") if state.window_locked else _tr("Privacy", "Not connected now")


class Sent(QObject):
    """How much has left so far. An object, because lupdate finds a plural only in ``self.tr``."""

    def line(self, state: PrivacyState, *, compared: bool = False) -> str:
        """In one line; ``compared`` with the size of a photo, where there is room for it."""
        count = state.sent_fingerprints
        if not state.sent_bytes:
            words = self.tr("Sent this time: nothing")
        elif not count:
            words = self.tr("Sent this time: no fingerprints (%1 KB)")
        elif compared:
            words = self.tr("Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)", "",
                            count)
        else:
            words = self.tr("Sent this time: %n fingerprint(s) (%1 KB)", "", count)
        return words.replace("%1", _kilobytes(state))


def _kilobytes(state: PrivacyState) -> str:
    return str(max(1, round(state.sent_bytes / 1024)))


def details(state: PrivacyState) -> list[str]:
    """The sentences behind the bar, one thought each; only what the state proves."""
    lines = []
    if state.protection == "proved":
        lines.append(_tr("Privacy", "A locked part opens pictures. It can't save them or go online. We tested that."))
    elif state.protection == "unproved":
        lines.append(_tr("Privacy", "We couldn't prove the lock on this system. So this app opens no picture."))
    else:
        lines.append(_tr("Privacy", "A locked part will open your pictures. We test the lock before each one."))
    lines.append(_tr("Privacy", "This window can't go online. The system blocks it.") if state.window_locked
                 else _tr("Privacy", "We have not proved that this window can't go online."))
    lines.append(_tr("Privacy", "Another part sends the fingerprints. It can't open your files."))
    if state.sent_bytes:
        lines.append(_tr("Privacy", "%1 KB have been sent this time. A phone photo is often over 2,000 KB.").replace(
            "%1", _kilobytes(state)))
    else:
        lines.append(_tr("Privacy", "Nothing has been sent since you opened this app."))
    return lines


class PrivacyBar(Painted, QPushButton):
    """One line over the whole width. What does not fit is left to the details, never cut in the middle."""

    def __init__(self, read: Callable[[], PrivacyState], parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self._read = read
        self._state = read()
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.flows(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self._tell()

    def refresh(self) -> None:
        """Read the state again; repaint only when it changed."""
        state = self._read()
        if state != self._state:
            self._state = state
            self._tell()

    @property
    def state(self) -> PrivacyState:
        """The state that is shown now."""
        return self._state

    def retell(self) -> None:
        """The same state in another language."""
        self._tell()

    def lines(self) -> tuple[str, str, str, str]:
        """Plain line, protection, network, sent."""
        now = self._state
        return plain_line(now), protection_line(now), network_line(now), Sent().line(now)

    def _tell(self) -> None:
        self.setAccessibleName(". ".join(self.lines()))
        self.setAccessibleDescription(self.tr("Press to see the details."))
        self.setToolTip("")
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return size(0, max(theme.current().font("bar").pixelSize() * 1.35 + 24, tokens.FOOT)).height()

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), color("tint" if self.underMouse() or self.isChecked() else "paper"))
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(0, .5), QPointF(self.width(), .5))
        side = theme.current().font("bar").pixelSize() * 1.2
        x, end = float(tokens.L), self.width() - tokens.L - side
        icons.paint(painter, "down" if self.isChecked() else "up",
                    QRectF(self.mirror(end, side), (self.height() - side) / 2, side, side), color("soft"))
        worried = self._state.protection == "unproved"
        mark = QRectF(self.mirror(x - 2, side), (self.height() - side) / 2, side, side)
        icons.paint(painter, "warn" if worried else "check", mark, color("amber" if worried else "green"))
        self._words(painter, x + side + 4, end - 12)

    def _words(self, painter: QPainter, x: float, end: float) -> None:
        plain, protection, network, sent = self.lines()
        texts = [(plain, "bar-strong", "ink"), (protection, "bar", "soft"), (network, "bar", "soft")]
        if self._state.protection == "unproved":  # what needs your eye comes first
            texts = [(protection, "bar-strong", "amber"), (plain, "bar", "soft"), (network, "bar", "soft")]
        taken = sum(natural_width(text, role) + _GAP for text, role, _ in texts)
        compared = Sent().line(self._state, compared=True)
        if x + taken + natural_width(compared, "bar") < end:
            sent = compared
        wide = natural_width(sent, "bar")
        tail = end - wide
        for text, role, tone in texts:
            length = natural_width(text, role)
            if x + length > end:
                break
            self._word(painter, text, role, tone, x, length)
            x += length + _GAP
        if tail >= x:
            self._word(painter, sent, "bar", "soft", tail, wide)

    def _word(self, painter: QPainter, text: str, role: str, tone: str, x: float, width: float) -> None:
        block = self.set_text(text, role, width + 2)
        block.draw(painter, self.mirror(x, width + 2), (self.height() - block.height) / 2, color(tone))


class PrivacyDetails(Painted, QWidget):
    """What opens above the bar: the same state in whole sentences, and the way to check it."""

    check = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.setContentsMargins(tokens.L, tokens.M, tokens.L, tokens.M)

    def show_state(self, state: PrivacyState) -> None:
        """Tell ``state`` anew."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Section(self.tr("What is true right now")))
        self._column.addWidget(Body(". ".join((plain_line(state), network_line(state), Sent().line(state))) + "."))
        self._column.addWidget(Bullets("plain", details(state), gap=6))
        ways = QWidget()
        row = Wrap(gap=20)
        ways.setLayout(row)
        check = LinkButton(self.tr("How can I check this?"), after="arrow")
        check.clicked.connect(self.check)
        row.addWidget(check)
        self._column.addWidget(ways)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), color("surface"))
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(0, .5), QPointF(self.width(), .5))
