"""Headings are headings for assistive tools too: people who can't see a page jump from one to the next."""
from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from tid_desktop.ui.widgets.text import Text


class _Heading(QAccessibleWidget):
    """What Qt would call a label."""

    def __init__(self, text: Text) -> None:
        super().__init__(text, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        words = self.object()
        return words.text() if kind is QAccessible.Text.Name and isinstance(words, Text) else super().text(kind)


def tell_headings() -> None:
    """From now on every ``Text`` with ``heading`` is one. Asked only while an assistive tool runs."""
    QAccessible.installFactory(_of)


def _of(_: str, widget: QObject | None) -> QAccessibleInterface | None:
    return _Heading(widget) if isinstance(widget, Text) and widget.heading else None
