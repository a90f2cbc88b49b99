"""Buttons: one primary per page; everything pressable is at least 44 px high and wraps instead of cutting words."""
from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.theme.typeset import longest_word, natural_width
from tid_desktop.ui.widgets.base import Painted, box, color, size, smooth


class Button(Painted, QPushButton):
    """Base of all our buttons: fill, edge and text are colour tokens; an icon may stand before or after the words."""

    role = "action"
    fill: str | None = "surface"
    hover: str | None = "tint"
    edge: str | None = "edge"
    tone = "ink"
    pad_x, pad_y, least, radius = 24, 11, tokens.TARGET, tokens.RADIUS_BUTTON

    def __init__(self, text: str, parent: QWidget | None = None, *, icon: str = "", after: str = "") -> None:
        QPushButton.__init__(self, text, parent)
        self._before, self._after = icon, after
        self._squeezed = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.flows(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_icons(self, *, before: str = "", after: str = "") -> None:
        """Other icons around the words."""
        self._before, self._after = before, after
        self.updateGeometry()
        self.update()

    def _icons_width(self) -> float:
        one = theme.current().font(self.role).pixelSize() * 1.15 + 8
        return one * (bool(self._before) + bool(self._after))

    def _sides(self) -> float:
        return 2 * theme.px(self.pad_x) + self._icons_width()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        block = self.set_text(self.text(), self.role, width - self._sides(), center=True)
        return size(0, max(block.height + 2 * theme.px(self.pad_y), theme.px(self.least))).height()

    def sizeHint(self) -> QSize:
        natural = size(natural_width(self.text(), self.role) + self._sides() + 3, 0).width()
        # Too narrow for one line it is higher; the height is fixed all the same, so that no row stretches it.
        return QSize(natural, self.heightForWidth(min(natural, self._squeezed or natural)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._squeezed != event.size().width():
            self._squeezed = event.size().width()
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(size(longest_word(self.text(), self.role) + self._sides(), 0).width(), theme.px(self.least))

    def _ground(self) -> str | None:
        if not self.isEnabled():
            return "off" if self.fill else None
        return self.hover if self.underMouse() or self.isDown() else self.fill

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        rect = QRectF(self.rect())
        ground = self._ground()
        if ground or self.edge:
            box(painter, rect, min(theme.px(self.radius), rect.height() / 2), ground,
                self._rim())
        self._words(painter, rect)

    def _rim(self) -> str | None:
        if self.isEnabled():
            return self.edge
        return "on_off" if theme.current().palette.name == "high contrast" else None

    def _words(self, painter: QPainter, rect: QRectF) -> None:
        tone = color(self.tone if self.isEnabled() else "on_off" if self.fill else "soft")
        side = theme.current().font(self.role).pixelSize() * 1.15
        extra = side + 8
        block = self.set_text(self.text(), self.role, rect.width() - self._sides(), center=False)
        total = block.used + self._icons_width()
        x = (rect.width() - total) / 2 if self.pad_x else 0.0
        y = (rect.height() - block.height) / 2
        middle = rect.height() / 2 - side / 2
        if self._before:
            place = QRectF(self.mirror(x, side), middle, side, side)
            icons.paint(painter, self._before, place, tone, mirrored=self.rtl)
            x += extra
        center = self.set_text(self.text(), self.role, block.used + 1, center=True)
        center.draw(painter, self.mirror(x, block.used + 1), y, tone)
        if self.fill is None and self.underMouse():
            painter.drawLine(QPointF(self.mirror(x, block.used), y + block.height),
                             QPointF(self.mirror(x, block.used) + block.used, y + block.height))
        if self._after:
            icons.paint(painter, self._after, QRectF(self.mirror(x + block.used + 8, side), middle, side, side), tone,
                        mirrored=self.rtl)


class PrimaryButton(Button):
    """The one main action of a page."""

    role, fill, hover, edge, tone = "button", "primary", "primary_hover", None, "on_primary"
    pad_x, pad_y, least = 28, 12, 48


class SecondaryButton(Button):
    """An action beside the main one."""

    edge, tone = "primary", "primary"


class DangerButton(Button):
    """What can't be undone, or stops something."""

    fill, hover, edge, tone = "coral", "coral_hover", None, "on_coral"


class QuietDangerButton(Button):
    """A way towards something that stops or deletes; the real step comes after."""

    edge, tone = "coral", "coral"


class LinkButton(Button):
    """Looks like a link, is a button; underlined when it is pointed at. Its words stand flush with the text around."""

    fill, hover, edge, tone, pad_x = None, None, None, "primary", 0


class PillButton(Button):
    """Header buttons with round ends; ``danger`` is the coral Get help now."""

    pad_x, pad_y, least, radius = 15, 7, 36, 40

    def __init__(self, text: str, parent: QWidget | None = None, *, danger: bool = False, icon: str = "") -> None:
        super().__init__(text, parent, icon=icon)
        if danger:
            self.fill, self.hover, self.edge, self.tone = "coral", "coral_hover", None, "on_coral"
