"""What our painted widgets share: they follow theme and reading direction, and know their height for a width."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme.typeset import Block, pretty

_RESTYLED = frozenset({
    QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange,
    QEvent.Type.EnabledChange,
})


_KEPT = 24

# For type checkers a widget; while running a plain mixin, because Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Painted(_Widget):
    """Mixin for widgets that paint themselves from ``theme.current()``. Put it before the Qt class."""

    def flows(self, horizontal: QSizePolicy.Policy = QSizePolicy.Policy.Preferred,
              vertical: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> None:
        """Say that the height follows from the width, because the text in it wraps."""
        policy = QSizePolicy(horizontal, vertical)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _RESTYLED:
            self.__dict__.pop("_blocks", None)
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @property
    def rtl(self) -> bool:
        """True when reading goes right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def set_text(self, text: str, role: str, width: float, *, bold: Sequence[str] = (), center: bool = False,
                 fine: bool = False, rtl: bool | None = None) -> Block:
        """``text`` set in ``role`` at ``width``; ``fine``: no lost last word; ``rtl``: not this widget's direction.

        Layouts ask for heights again and again, so what was set is kept until the look changes.
        """
        kept: dict[tuple[object, ...], Block] = self.__dict__.setdefault("_blocks", {})
        key = (text, role, width, tuple(bold), center, fine, rtl)
        if key not in kept:
            if len(kept) >= _KEPT:
                kept.clear()
            kept[key] = (pretty if fine else Block)(text, role, width, bold=bold, center=center,
                                                         rtl=self.rtl if rtl is None else rtl)
        return kept[key]

    def mirror(self, x: float, width: float) -> float:
        """The x of something ``width`` wide that starts ``x`` from the leading edge."""
        return self.width() - x - width if self.rtl else x


def color(name: str) -> QColor:
    """A token's colour now."""
    return theme.current().color(name)


def smooth(widget: QWidget) -> QPainter:
    """A painter on ``widget`` with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(painter: QPainter, rect: QRectF, radius: float, fill: str | None, edge: str | None = None, width: float = 1.0,
        dashed: bool = False) -> None:
    """A rounded box in token colours, its edge inside ``rect``."""
    pen = QPen(Qt.PenStyle.NoPen)
    if edge:
        pen = QPen(color(edge), width)
        if dashed:
            pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen)
    painter.setBrush(color(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def size(width: float, height: float) -> QSize:
    """A QSize that holds these fractional pixels."""
    return QSize(int(width + 0.999), int(height + 0.999))
