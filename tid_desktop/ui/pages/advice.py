"""What an answer leads to when it isn't simply the next question: one true thing to do, and a way on."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tid_desktop.flow.answers import Where
from tid_desktop.flow.steps import Verb
from tid_desktop.ui.pages.walk import WalkPage
from tid_desktop.ui.pages.web import ServiceCard, for_adults, for_under_18
from tid_desktop.ui.widgets import Body, Bullets, Card, LinkButton, SecondaryButton, Section, Soft

HELP, ONLINE, HOTLINES = "help", "online", "online-hotlines"  # "Get help now", "Already online?", and its hotlines


class AdvicePage(WalkPage):
    """Advice in a few lines. ``practice``: nobody is turned away, because nothing is protected anyway.

    ``young_here``: this copy's hotline takes pictures of people under 18; else it is one for adults alone.
    """

    scene = "lighthouse"
    step = 1

    def __init__(self, practice: bool = False, *, young_here: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice, self._young_here = practice, young_here

    def add_help(self) -> None:
        """The quiet way to a person who can help."""
        self.add_action(self.link(self.tr("Talk to someone"), HELP))

    def add_end(self) -> None:
        """The way ends here; only in practice one may go on."""
        self.add_help()
        if self._practice:
            self.add_primary(self.tr("Go on practicing"), self.taking(Verb.GO_ON), beside=self.tr("Back to the start"),
                             beside_pressed=self.taking(Verb.FINISH))
        else:
            self.add_primary(self.tr("Done"), self.taking(Verb.FINISH))

    def elsewhere(self) -> ServiceCard:
        """The service for those whom this copy's hotline doesn't take."""
        if self._young_here:
            return ServiceCard(self.tr("18 or over in the picture"), for_adults())
        return ServiceCard(self.tr("Under 18 in the picture"), for_under_18())

    def lines(self) -> Sequence[str]:
        """The thoughts of the page, one line each."""
        return ()


class PhonePage(AdvicePage):
    """The picture is on a phone: it stays there."""

    def title(self) -> str:
        return self.tr("Do it on the phone.")

    def lead(self) -> str:
        return self.tr("Leave the picture where it is. That is safest.")

    def build(self) -> None:
        self.add(Body(self.tr("Point the phone's camera at a code. Or type the address.")))
        self.add_row(ServiceCard(self.tr("Under 18 in the picture"), for_under_18()),
                     ServiceCard(self.tr("18 or over in the picture"), for_adults()))
        self.add(Soft(self.tr("For Take It Down, by NCMEC: rename the file first. It gets the file's name.")))
        self.add_help()
        here = self.add_action(SecondaryButton(self.tr("It's on this computer too")))
        here.clicked.connect(self.taking(Where.THIS_COMPUTER))
        self.add_primary(self.tr("Done"), self.taking(Verb.FINISH))


class NotMinePage(AdvicePage):
    """The person doesn't have it, and should not go and get it."""

    def title(self) -> str:
        return self.tr("You don't need to find it.")

    def lead(self) -> str:
        return self.tr("A fingerprint can only be made from the picture itself. But you can still do something.")

    def lines(self) -> Sequence[str]:
        return (self.tr("Don't ask anyone to send it to you."),
                self.tr("Don't go looking for it. It can hurt, and it doesn't help."),
                self.tr("A help line can tell you what works where you live."),
                self.tr("Do you know where it is online? A link is enough to ask for help."))

    def build(self) -> None:
        self.add(Bullets("plain", self.lines()))
        link = self.add_action(SecondaryButton(self.tr("I know a link")))
        link.clicked.connect(self.taking(Where.ONLY_LINK))
        self.add_primary(self.tr("Talk to someone"), lambda: self.go.emit(HELP), beside=self.tr("Back to the start"),
                         beside_pressed=self.taking(Verb.FINISH))


class OnlyLinkPage(AdvicePage):
    """Only a link is known."""

    def title(self) -> str:
        return self.tr("Save the link, not the picture.")

    def lead(self) -> str:
        return self.tr("With a link, others can ask to have it taken down.")

    def lines(self) -> Sequence[str]:
        return (self.tr("Write down the link, the user name and the day."),
                self.tr("Don't save or share the picture itself."),
                self.tr("Use the app's or site's own form. Say that it shows you."),
                self.tr("A hotline in your country can also ask the site. It's free."))

    def build(self) -> None:
        self.add(Bullets("plain", self.lines()))
        self.add(self.link(self.tr("How to ask each app, with words to copy"), ONLINE))
        here = self.add_action(SecondaryButton(self.tr("I have the picture here too")))
        here.clicked.connect(self.taking(Where.THIS_COMPUTER))
        self.add_help()
        self.add_primary(self.tr("Find a hotline"), lambda: self.go.emit(HOTLINES), beside=self.tr("Back to the start"),
                         beside_pressed=self.taking(Verb.FINISH))


class AdultPage(AdvicePage):
    """18 or over in the picture: another service is the right one."""

    def title(self) -> str:
        return self.tr("StopNCII is the right place.")

    def lead(self) -> str:
        return self.tr("It's for pictures of people who were 18 or over. It works in the same way, in a web browser.")

    def build(self) -> None:
        self.add(ServiceCard(self.tr("18 or over in the picture"), for_adults()))
        self.add_end()


class YoungPage(AdvicePage):
    """Under 18 in the picture, and this copy's hotline is for adults: another service is the right one."""

    def title(self) -> str:
        return self.tr("Another place is right for this.")

    def lead(self) -> str:
        return self.tr("This app is for pictures of adults. Use this one. Your age now doesn't matter.")

    def build(self) -> None:
        self.add(ServiceCard(self.tr("Under 18 in the picture"), for_under_18()))
        self.add_end()


class SomeOfEachPage(AdvicePage):
    """Two services share the work."""

    def title(self) -> str:
        return self.tr("Two places can help.")

    def lead(self) -> str:
        return self.tr("Sort the pictures in your head first. You don't have to open them.")

    def build(self) -> None:
        whose = self.tr("Under 18 in the picture") if self._young_here else self.tr("18 or over in the picture")
        here = Card().add(Section(whose), Body(self.tr("Go on here. Add only these.")))
        here.body.addStretch()
        self.add_row(here, self.elsewhere())
        self.add_help()
        self.add_primary(self.tr("Go on here"), self.taking(Verb.GO_ON), beside=self.tr("Back to the start"),
                         beside_pressed=self.taking(Verb.FINISH))


class AgeUnsurePage(AdvicePage):
    """Not sure about the age: the person may go on."""

    def title(self) -> str:
        return self.tr("That's OK.")

    def lead(self) -> str:
        if self._young_here:
            return self.tr("If you may have been under 18, go on here. You won't be in trouble with us.")
        return self.tr("If you may have been under 18, don't go on here. This one is right:")

    def build(self) -> None:
        if self._young_here:
            self.add(Soft(self.tr("You find out later that you were 18 or over? Then this one is right:")))
        self.add(self.elsewhere())
        self.add_help()
        onward = self.tr("Go on here") if self._young_here else self.tr("I'm sure: 18 or over")
        self.add_primary(onward, self.taking(Verb.GO_ON), beside=self.tr("Back to the start"),
                         beside_pressed=self.taking(Verb.FINISH))


class SharedPage(AdvicePage):
    """Others use this computer: nothing is kept, and a safer one would be better."""

    def title(self) -> str:
        return self.tr("Then we keep nothing about you here.")

    def lead(self) -> str:
        return self.tr("You can go on. We just take more care.")

    def lines(self) -> Sequence[str]:
        return (self.tr("Your code isn't kept here. You write it on paper."),
                self.tr("Could someone watch this computer? They may see this too."),
                self.tr("Then use a safer one. It can be your own phone."),
                self.tr("Don't put the picture on one more computer."),
                self.tr("Leave quickly closes this app at once. It's always on top."),
                self.tr("The app itself stays on this computer. Others could see that."))

    def build(self) -> None:
        self.add(Bullets("plain", self.lines()))
        self.add_help()
        phone = self.add_action(LinkButton(self.tr("It's on a phone")))
        phone.clicked.connect(self.taking(Where.PHONE))
        self.add_primary(self.tr("Go on here"), self.taking(Verb.GO_ON), beside=self.tr("Stop for now"),
                         beside_pressed=self.taking(Verb.FINISH))


class ReadyPage(AdvicePage):
    """What to have ready, and what can be undone."""

    scene = "boat"

    def title(self) -> str:
        return self.tr("Good to know before you start")

    def lead(self) -> str:
        return self.tr("It takes a few minutes. Have a pen and paper ready.")

    def build(self) -> None:
        before, after = Card(gap=14), Card(gap=14)
        before.add(Section(self.tr("Until you press Send")), Bullets("yes", (
            self.tr("Nothing leaves this computer."),
            self.tr("You can go back or stop. Nothing is kept."),
            self.tr("You see what goes before it goes."))))
        after.add(Section(self.tr("After you press Send")), Bullets("yes", (
            self.tr("You can look again, add more, or stop it."),)), Bullets("never", (
                self.tr("A stop can't reach every copy. Some services may keep your fingerprints."),
                self.tr("Without your code, nobody can find your case."))))
        for card in (before, after):
            card.body.addStretch()
        self.add_row(before, after)
        self.add_primary(self.tr("Start"), self.taking(Verb.GO_ON))

    def initial_focus(self) -> QWidget | None:
        return self.primary
