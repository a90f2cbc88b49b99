"""A service on the web, small enough to stand beside another one: for whom, its address to type and to scan."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui.help_data import Service, service
from tid_desktop.ui.help_words import said
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.widgets import Beside, Card, QrView, Section, Soft, Strong


def for_under_18() -> Service:
    """The service for pictures of people under 18."""
    return service("under-18")


def for_adults() -> Service:
    """The service for pictures of people who were 18 or over."""
    return service("adult")


class ServiceCard(Card):
    """``title`` says for whom. The address in words and as a code that phones read."""

    def __init__(self, title: str, found: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, row = QWidget(), Beside(gap=16, least=150)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        address = Strong(isolate(found.address), tone="primary")
        for widget in (Section(title), Strong(found.name), Soft(said(found.who)), address):
            column.addWidget(widget)
        scan = QCoreApplication.translate("Help", "Code to scan with a phone: %1").replace("%1", found.address)
        row.addWidget(words)
        row.addWidget(QrView(found.qr, scan, side=112))
        self.body.addLayout(row)
