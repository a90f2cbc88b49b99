"""Line icons and illustrations by name, painted in any colour: 2 px strokes, round ends.

``assets/icons/*.svg`` lie on a 24 x 24 grid, ``assets/illustrations/*.svg`` on one of 160 x 120.
"""
from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, Qt
from PySide6.QtSvg import QSvgRenderer

from tid_desktop import paths

# These point along the line of reading and are turned round when reading goes right to left.
DIRECTED = frozenset({"arrow", "back", "goes"})


def paint(painter: QPainter, name: str, rect: QRectF, color: QColor, *, mirrored: bool = False) -> None:
    """Paint icon ``name`` into ``rect``; ``mirrored`` turns only the icons that have a reading direction."""
    drawing = _drawn(name, round(rect.width())).replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    if mirrored and name in DIRECTED:
        painter.save()
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
        renderer.render(painter, rect)
        painter.restore()
    else:
        renderer.render(painter, rect)


def illustrate(painter: QPainter, name: str, rect: QRectF, line: QColor, ground: QColor) -> None:
    """Paint illustration ``name`` into ``rect`` (4:3), its lines and its soft grounds in these colours."""
    drawing = _source(f"illustrations/{name}").replace("currentColor", line.name())
    drawing = drawing.replace('"tint"', f'"{ground.name()}"')
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, rect)


def icon(name: str, color: QColor, size: int = 24) -> QIcon:
    """Icon ``name`` as a QIcon for what Qt paints itself (menus)."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, name, QRectF(0, 0, size * 2, size * 2), color)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


@lru_cache(maxsize=128)
def _drawn(name: str, side: int) -> str:
    """The drawing with lines that stay fine when the icon is large: 2 px at 24, 2.4 px at 44 and above."""
    stroke = 2.0 if side <= 24 else max(2.4 * 24 / side, 1.2)
    return _source(f"icons/{name}").replace('stroke-width="2"', f'stroke-width="{stroke:.2f}"')


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.assets() / f"{name}.svg").read_text(encoding="ascii")
