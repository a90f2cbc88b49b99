"""About: what this program is, how old it is, what it can't do, and who has not looked at it yet."""
from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from tid_desktop import __released__, __version__
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import day_words
from tid_desktop.ui.widgets import Body, Bullets, Card, Section, Small

OLD = timedelta(days=183)  # decoders of pictures are repaired all the time


class AboutPage(Page):
    """Limits stand beside promises, as large.

    Nobody is asked whether there is a newer version: that would tell a network who has this program. The page knows its
    own day, and says so when that is long ago. There is no link: a browser that a locked window starts has no network.
    """

    scene = "compass"

    def __init__(self, *, today: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today or date.today()

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
        self._version()
        fonts = self.tr("Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).")
        made = self.tr("Made with Qt, Pillow and FFmpeg.")
        self.add(Small(made), Small(fonts), gap=4)
        self.add_action(self.link(self.tr("How can I check this?"), "check"))
        self.add_primary(self.tr("Done"), self.back.emit)

    def _version(self) -> None:
        released = date.fromisoformat(__released__)
        which = self.tr("This is Tideline %1 of %2.").replace("%1", isolate(__version__))
        self.add(Body(which.replace("%2", day_words(released))))
        if self._today - released > OLD:
            self.add(Body(self.tr("It is over six months old. A newer one may be safer.")))
        self.add(Body(self.tr("This app never looks for a newer one by itself. Look where you got it.")))
