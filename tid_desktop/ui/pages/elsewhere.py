"""The services on the web that work today: address to type, code to scan, and what each one needs."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.ui.help_data import Service, service
from tid_desktop.ui.help_words import said
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.lines import source_line
from tid_desktop.ui.widgets import Beside, Bullets, Card, QrView, Section, Small, Soft, Text

_tr = QCoreApplication.translate


class WebCard(Card):
    """A service: for whom, its address in large, and the address as a code that phones read."""

    def __init__(self, found: Service, notes: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Beside(gap=24, least=300)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Section(found.name))
        column.addWidget(Soft(said(found.who)))
        column.addWidget(Text(isolate(found.address), role="section", tone="primary", measure=0))
        column.addWidget(Bullets("plain", notes, gap=6))
        column.addWidget(Small(source_line(found.source, found.read)))
        row.addWidget(words)
        row.addWidget(QrView(found.qr, _tr("Help", "Code to scan with a phone: %1").replace("%1", found.address)))
        self.body.addLayout(row)


class _ElsewherePage(Page):
    """What all of these pages offer besides."""

    scene = "lighthouse"

    def _finish(self) -> None:
        self.add_action(self.link(self.tr("Talk to someone now"), "help"))
        self.add_primary(self.tr("Back to the start"), self._home)

    def _home(self) -> None:
        self.go.emit("finish")


class Under18Page(_ElsewherePage):
    """Under 18 in the picture: everywhere, and one more way in the UK."""

    def title(self) -> str:
        return self.tr("Under 18 in the picture")

    def lead(self) -> str:
        return self.tr("Open the address on the device that has the picture. Don't copy it to this computer.")

    def build(self) -> None:
        self.add(WebCard(service("under-18"), [
            self.tr("No name, no account. The picture stays on your device."),
            self.tr("It also gets the file's name. Rename the file first."),
            self.tr("It can't look inside private encrypted chats."),
        ]), WebCard(service("uk"), [
            self.tr("You need a Childline account. Your real name isn't needed."),
            self.tr("Here a trained person does look at the picture."),
            self.tr("You hear back, and you can talk to someone there."),
        ]))
        self._finish()


class AdultElsewherePage(_ElsewherePage):
    """18 or over in the picture."""

    def title(self) -> str:
        return self.tr("18 or over in the picture")

    def lead(self) -> str:
        return self.tr("Open the address on the device that has the picture. Don't copy it to this computer.")

    def build(self) -> None:
        self.add(WebCard(service("adult"), [
            self.tr("No name, no account. The picture stays on your device."),
            self.tr("You get a case number and a PIN. Keep both safe."),
            self.tr("If you lose them, they can't find your case."),
        ]))
        self._finish()
