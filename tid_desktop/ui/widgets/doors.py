"""Home's ways in: big doors, and the coral band for people who need help first."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.theme.typeset import longest_word
from tid_desktop.ui.widgets.base import Painted, box, color, size, smooth


class _Pressed(Painted, QPushButton):
    """A button that fills its place and paints several texts; ``text()`` is its name for assistive tools."""

    def __init__(self, name: str, told: str, parent: QWidget | None) -> None:
        QPushButton.__init__(self, name, parent)
        self.setAccessibleDescription(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.flows(QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.heightForWidth(theme.px(240)))


class Door(_Pressed):
    """A card that is a button: icon, title, a line or two, and the word for what happens. ``primary`` is the main door.

    ``icon`` may be empty (then the title starts at the top); ``action`` may be empty (then only an arrow shows).
    """

    def __init__(self, icon: str, title: str, text: str, action: str = "", *, primary: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent)
        self._icon, self._told, self._action, self._primary = icon, text, action, primary

    def _compact(self) -> bool:
        """In a small window doors save room, all of them alike."""
        return self.window().width() < tokens.NARROW

    def _parts(self, width: float) -> tuple[float, float, list[tuple[str, str, float]]]:
        """(padding, icon side, [(text, role, height)]) at a width."""
        pad = float(theme.px(20 if self._compact() else 25))
        room = width - 2 * pad
        parts = [(text, role, self.set_text(text, role, room).height)
                 for text, role in ((self.text(), "door"), (self._told, "body")) if text]
        return pad, float(theme.px(38 if self._compact() else 44)) if self._icon else 0.0, parts

    def heightForWidth(self, width: int) -> int:
        pad, side, parts = self._parts(width)
        below = (8 if self._compact() else 12) if side else 0
        body = side + below + sum(height for *_, height in parts) + 6 * (len(parts) - 1)
        action = theme.current().font("action").pixelSize() * 1.3
        return size(0, pad * 2 + body + (12 if self._compact() else 20) + action).height()

    def minimumSizeHint(self) -> QSize:
        words = max(longest_word(self.text(), "door"), longest_word(self._told, "body"))
        return size(words + 2 * theme.px(25), theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = smooth(self), QRectF(self.rect())
        hot = self.underMouse() or self.isDown()
        if self._primary:
            wide = 2.0 if theme.current().palette.door != theme.current().palette.door_edge else 1.0
            box(painter, rect, tokens.RADIUS_CARD, "door_hover" if hot else "door", "door_edge", wide)
        else:
            box(painter, rect, tokens.RADIUS_CARD, "tint" if hot else "surface", "primary" if hot else "edge")
        self._fill(painter, rect)

    def _fill(self, painter: QPainter, rect: QRectF) -> None:
        pad, side, parts = self._parts(rect.width())
        strong = color("on_door" if self._primary else "ink")
        quiet = color("on_door" if self._primary else "soft")
        lively = color("on_door" if self._primary else "primary")
        room, y = rect.width() - 2 * pad, pad
        if side:
            place = QRectF(self.mirror(pad - 2, side), y, side, side)
            icons.paint(painter, self._icon, place, lively, mirrored=self.rtl)
            y += side + (8 if self._compact() else 12)
        for index, (text, role, height) in enumerate(parts):
            self.set_text(text, role, room).draw(painter, self.mirror(pad, room), y, quiet if index else strong)
            y += height + 6
        self._foot(painter, rect, pad, lively)

    def _foot(self, painter: QPainter, rect: QRectF, pad: float, tone: object) -> None:
        side = theme.current().font("action").pixelSize() * 1.2
        block = self.set_text(self._action, "action", rect.width() - 2 * pad - side - 8)
        y = rect.height() - pad - max(block.height, side)
        x = pad
        if self._action:
            wide = rect.width() - 2 * pad - side - 8
            block.draw(painter, self.mirror(pad, wide), y, tone)  # type: ignore[arg-type]
            x += block.used + 8
        arrow = QRectF(self.mirror(x, side), y + (max(block.height, side) - side) / 2, side, side)
        icons.paint(painter, "arrow", arrow, tone, mirrored=self.rtl)  # type: ignore[arg-type]


class BandButton(_Pressed):
    """A row that leads on, with an arrow at its end. ``urgent`` has the coral edge; ``told`` adds a second line."""

    def __init__(self, text: str, told: str = "", *, urgent: bool = True, icon: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(text, told, parent)
        self._told, self._urgent, self._icon = told, urgent, icon

    def _room(self, width: float) -> float:
        return width - 2 * theme.px(18) - self._side() - 12 - (self._side() * 1.2 + 14 if self._icon else 0)

    def _side(self) -> float:
        return theme.current().font("action").pixelSize() * 1.25

    def heightForWidth(self, width: int) -> int:
        room = self._room(width)
        height = self.set_text(self.text(), "strong", room).height
        if self._told:
            height += self.set_text(self._told, "body", room).height
        return size(0, height + 2 * theme.px(13)).height()

    def minimumSizeHint(self) -> QSize:
        words = max(longest_word(self.text(), "strong"), longest_word(self._told, "body"))
        return size(words + 300 - self._room(300), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = smooth(self), QRectF(self.rect())
        hot = self.underMouse() or self.isDown()
        box(painter, rect, tokens.RADIUS_ROW, "tint" if hot else "surface", "coral" if self._urgent else "edge")
        room, side, pad = self._room(rect.width()), self._side(), float(theme.px(18))
        first = self.set_text(self.text(), "strong", room)
        second = self.set_text(self._told, "body", room) if self._told else None
        height = first.height + (second.height if second else 0)
        y, x = (rect.height() - height) / 2, pad
        if self._icon:
            wide = side * 1.2
            icons.paint(painter, self._icon, QRectF(self.mirror(x, wide), (rect.height() - wide) / 2, wide, wide),
                        color("coral" if self._urgent else "primary"), mirrored=self.rtl)
            x += wide + 14
        first.draw(painter, self.mirror(x, room), y, color("ink"))
        if second:
            second.draw(painter, self.mirror(x, room), y + first.height, color("soft"))
        arrow = QRectF(self.mirror(rect.width() - pad - side, side), (rect.height() - side) / 2, side, side)
        icons.paint(painter, "arrow", arrow, color("primary"), mirrored=self.rtl)
