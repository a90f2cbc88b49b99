"""How can I check this? An experiment that anybody can do, and what to look at for people who know computers."""
from __future__ import annotations

from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import Body, Bullets, Card, Disclosure, Happening, Section, Timeline


class CheckPage(Page):
    """Don't believe us: try it."""

    scene = "compass"

    def title(self) -> str:
        return self.tr("Don't just believe us.")

    def lead(self) -> str:
        return self.tr("You can test it yourself. You need no one's help for it.")

    def build(self) -> None:
        self.add(Timeline([
            Happening(self.tr("Go offline."), self.tr("Pull the cable, or turn off the Wi-Fi."), "now"),
            Happening(self.tr("Add your picture."),
                      self.tr("The fingerprints are made. It works with no network at all."), "now"),
            Happening(self.tr("Look at what will be sent."),
                      self.tr("Press “Show exactly what is sent”. No picture is in it."), "now"),
            Happening(self.tr("Go online only to send."),
                      self.tr("It's often about 32 KB. A phone photo is often over 2,000 KB."), "now"),
        ]))
        more = Disclosure(self.tr("For people who know computers"))
        more.add(Bullets("plain", [
            self.tr("Three processes do the work. The one that opens pictures has no network."),
            self.tr("The one that has the network can't open your files."),
            self.tr("The system enforces both. The command %1 shows the proofs.").replace(
                "%1", isolate("tid-desktop doctor")),
            self.tr("The source code is open. You can read all of it."),
        ], gap=6), Body(self.tr("The line at the bottom tells what is true right now.")))
        self.add(more)


class LeavingPage(Page):
    """What Leave quickly does, and what stays behind."""

    scene = "gulls"

    def title(self) -> str:
        return self.tr("Leave quickly")

    def lead(self) -> str:
        return self.tr("Press the button on top. Or tap Shift three times. The window closes at once.")

    def build(self) -> None:
        gone = Card().add(Section(self.tr("What disappears")), Bullets("yes", [
            self.tr("The window, at once."),
            self.tr("Everything you did not send."),
            self.tr("Everything this app had in memory."),
        ]))
        stays = Card().add(Section(self.tr("What stays here")), Bullets("plain", [
            self.tr("This app stays on the computer."),
            self.tr("A code that you chose to keep here."),
            self.tr("Your choice of text size, colors and language."),
            self.tr("Your pictures, where they were before."),
            self.tr("Other programs may list files you opened with them."),
        ]))
        for card in (gone, stays):
            card.body.addStretch()
        self.add_row(gone, stays)
        self.add(Body(self.tr("Is someone watching this computer? Use another one, or a friend's phone.")))
