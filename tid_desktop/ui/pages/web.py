"""The services on the web that we send people to, with the source and the day of what is said about them."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tid_desktop.ui.widgets import Card, QrView, Section, Soft, Strong


@dataclass(frozen=True, slots=True)
class WebService:
    """A service with a web form of its own. ``source`` is where ``whom`` was read, ``read_on`` when."""

    name: str
    whom: str
    address: str
    source: str
    read_on: date


def for_under_18() -> WebService:
    """The service for pictures of people under 18."""
    return WebService("Take It Down, NCMEC", QCoreApplication.translate("web", "Free, everywhere, without your name."),
                      "takeitdown.ncmec.org", "https://takeitdown.ncmec.org", date(2026, 11, 23))


def for_adults() -> WebService:
    """The service for pictures of people who were 18 or over."""
    return WebService("StopNCII", QCoreApplication.translate("web", "Free, everywhere, without your name."),
                      "stopncii.org", "https://stopncii.org/about-us", date(2026, 11, 23))


class ServiceCard(Card):
    """For whom, which service, its address to type and to scan."""

    def __init__(self, title: str, service: WebService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (Section(title), Strong(service.name), Soft(service.whom)):
            words.addWidget(widget)
        address = Strong(service.address)
        address.set_tone("primary")
        words.addWidget(address)
        words.addStretch()
        row.addLayout(words, 1)
        scan = QCoreApplication.translate("web", "Code to scan with a phone: %1").replace("%1", service.address)
        row.addWidget(QrView(_matrix("https://" + service.address), scan, side=116))
        self.body.addLayout(row)


def _matrix(address: str) -> list[list[bool]]:
    import segno
    return [[bool(cell) for cell in row] for row in segno.make(address, error="m", micro=False).matrix]
