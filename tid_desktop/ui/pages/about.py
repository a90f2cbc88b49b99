"""About: what this program is, what it can't do, and who has not looked at it yet."""
from __future__ import annotations

from tid_desktop import __version__
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import Bullets, Card, Section, Small


class AboutPage(Page):
    """Limits stand beside promises, as large."""

    scene = "compass"

    def title(self) -> str:
        return self.tr("About this app")

    def lead(self) -> str:
        return self.tr("It makes fingerprints of pictures, so that copies can be found. It costs nothing.")

    def build(self) -> None:
        does = Card().add(Section(self.tr("What it does")), Bullets("yes", [
            self.tr("Your picture stays where it is."),
            self.tr("It sends fingerprints only when you say so."),
            self.tr("It lets you look again, add more, or stop."),
            self.tr("Anyone can read how it is made."),
        ]))
        lacks = Card().add(Section(self.tr("Not checked yet")), Bullets("plain", [
            self.tr("No one who lived through this has tried it."),
            self.tr("No native speaker has read the translations."),
            self.tr("No lawyer has read it."),
            self.tr("No outside expert has tested the locks."),
        ]))
        for card in (does, lacks):
            card.body.addStretch()
        self.add_row(does, lacks)
        fonts = self.tr("Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).")
        made = self.tr("Tideline %1. Made with Qt, Pillow and FFmpeg.").replace("%1", isolate(__version__))
        self.add(Small(made), Small(fonts), gap=4)
        self.add_action(self.link(self.tr("How can I check this?"), "check"))
        self.add_primary(self.tr("Done"), self.back.emit)
