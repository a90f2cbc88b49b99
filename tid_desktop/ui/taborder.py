"""The order in which Tab walks: the order in which the layouts were filled, however late a row was added.

Qt's own order is the order of creation, which puts rows that come later behind the bar at the foot.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` and all shown widgets inside it, each before what it holds."""
    if widget.isHidden():
        return
    yield widget
    if isinstance(widget, QScrollArea) and (content := widget.widget()) is not None:
        yield from reading_order(content)
    elif isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        if current is not None:
            yield from reading_order(current)
    elif (layout := widget.layout()) is not None:
        yield from _inside(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from reading_order(child)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, nested = item.widget(), item.layout()
        if inner is not None:
            yield from reading_order(inner)
        elif nested is not None:
            yield from _inside(nested)


def following(order: Iterable[QWidget], current: QWidget | None, *, forward: bool) -> QWidget | None:
    """The widget that Tab goes to from ``current``, round at the ends; None when there is none."""
    walk = list(order)
    if not forward:
        walk.reverse()
    start = walk.index(current) + 1 if current in walk else 0
    return next((widget for widget in walk[start:] + walk[:start] if _takes_tab(widget)), None)


def _takes_tab(widget: QWidget) -> bool:
    return (widget.isEnabled() and widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus)
