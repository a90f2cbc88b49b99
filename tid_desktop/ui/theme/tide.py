"""The one ornament: a quiet tide line at the foot of a page that leaves room for it, and sometimes a small scene on it.

It never lies under words. With less room the scene goes first, then the tide.
"""
from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons

ROOM = 84  # pixels that have to be free below the content
SCENE_ROOM, TALLEST = 148, 150  # for a scene too; the tallest that it gets
# For each wave: where its line starts above the foot, how far it swings, and how far along its first crest lies.
_WAVES = ((56, 15, 0.30), (36, 12, 0.62), (17, 9, 0.42))


def paint(page: QWidget, used: int, scene: str = "", side: int = 0) -> None:
    """Paint the waves on ``page``, of which the upper ``used`` pixels are taken. Nothing in high contrast.

    ``scene`` names an illustration that stands on them, ``side`` pixels from the far edge.
    """
    now, free = theme.current(), page.height() - used
    if free < ROOM or now.palette.name == "high contrast":
        return
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene and free >= SCENE_ROOM:
        tall = min(free - 62, TALLEST)
        wide = tall * 4 / 3
        x = side if page.layoutDirection() == Qt.LayoutDirection.RightToLeft else page.width() - side - wide
        icons.illustrate(painter, scene, QRectF(x, page.height() - 44 - tall, wide, tall), now.color("primary"),
                         now.color("tint"))
    if page.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(page.width(), 0)
        painter.scale(-1, 1)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, (start, swing, crest) in enumerate(_WAVES):
        ground = now.color("tint")
        ground.setAlphaF(0.35 + 0.2 * index)
        painter.setBrush(ground)
        painter.drawPath(_wave(page.width(), page.height(), start, swing, crest))


def _wave(width: int, height: int, start: int, swing: int, crest: float) -> QPainterPath:
    """The water below one wave line: up to its crest, down to its trough, and up again to the far edge."""
    base = float(height - start)
    path = QPainterPath(QPointF(0, base))
    first, second = width * crest, width * (crest + (1 - crest) * 0.55)
    path.cubicTo(first * 0.4, base, first * 0.6, base - swing, first, base - swing)
    path.cubicTo(first + (second - first) * 0.5, base - swing, second - (second - first) * 0.4, base + swing * 0.7,
                 second, base + swing * 0.7)
    path.cubicTo(second + (width - second) * 0.5, base + swing * 0.7, width * 0.97, base - swing * 0.2, width,
                 base - swing * 0.3)
    path.lineTo(width, height)
    path.lineTo(0, height)
    path.closeSubpath()
    return path
