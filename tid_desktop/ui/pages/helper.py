"""I'm helping someone: three starts, each with what to say, what not to do, and how to hand over."""
from __future__ import annotations

from collections.abc import Sequence

from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import BandButton, Body, Bullets, Card, Section, Strong


class HelperPage(Page):
    """Who is helping."""

    scene = "two-boats"

    def title(self) -> str:
        return self.tr("Thank you for helping.")

    def lead(self) -> str:
        return self.tr("You don't need to see the picture. This app never shows it, and keeps nothing here.")

    def build(self) -> None:
        for icon, text, told, slot in (
                ("school", self.tr("I work with young people"), self.tr("School, youth work, health, counseling"),
                 self._work),
                ("heart", self.tr("I'm a parent or carer"), self.tr("Or another adult at home"), self._parent),
                ("friend", self.tr("I'm a friend"), self.tr("Or a brother or sister"), self._friend)):
            row = BandButton(text, told, urgent=False, icon=icon)
            row.clicked.connect(slot)
            self.add(row, gap=-4)

    def _work(self) -> None:
        self.go.emit("helper-work")

    def _parent(self) -> None:
        self.go.emit("helper-parent")

    def _friend(self) -> None:
        self.go.emit("helper-friend")


class _Start(Page):
    """Two columns, what helps and what harms, and the hand-over below them."""

    def says(self) -> Sequence[str]:
        """What to say or do."""
        return ()

    def nevers(self) -> Sequence[str]:
        """What not to do."""
        return ()

    def build(self) -> None:
        good = Card().add(Section(self.says_title()), Bullets("yes", self.says()))
        bad = Card().add(Section(self.tr("Please don't")), Bullets("never", self.nevers()))
        for card in (good, bad):
            card.body.addStretch()
        self.add_row(good, bad)
        self.finish()

    def says_title(self) -> str:
        return self.tr("What to say")

    def finish(self) -> None:
        """What stands below the columns, and the actions."""

    def _hand_over(self) -> None:
        self.go.emit("helper-hand-over")

    def _help(self) -> None:
        self.go.emit("help")


class WorkPage(_Start):
    """For people who work with young people: their own device, the safeguarding lead, no look at the picture."""

    english_beside, scene = True, "two-boats"  # it speaks of the law

    def title(self) -> str:
        return self.tr("You work with young people")

    def lead(self) -> str:
        return self.tr("Use the young person's own device. Never yours.")

    def says_title(self) -> str:
        return self.tr("What helps")

    def says(self) -> Sequence[str]:
        return (self.tr("Say: “This is not your fault. You won't be in trouble with me.”"),
                self.tr("Tell your safeguarding lead now. Follow your rules."),
                self.tr("Let the young person decide each step."),
                self.tr("Stay near. Talk about who else can help."))

    def nevers(self) -> Sequence[str]:
        return (self.tr("Don't look at the picture. In many places that's against the law."),
                self.tr("Don't put the picture on your computer."),
                self.tr("Don't copy, print, send or keep it."),
                self.tr("Don't promise to keep it secret. You may have to tell."),
                self.tr("Don't promise that every copy will go away."))

    def finish(self) -> None:
        self.add_action(self.link(self.tr("Help lines"), "help"))
        self.add_primary(self.tr("Hand over the keyboard"), self._hand_over)


class ParentPage(_Start):
    """For parents and carers."""

    scene = "two-boats"

    def title(self) -> str:
        return self.tr("You're a parent or carer")

    def lead(self) -> str:
        return self.tr("Breathe first. Your calm is the best help now.")

    def says(self) -> Sequence[str]:
        return (self.tr("“I'm glad you told me.”"),
                self.tr("“This is not your fault.”"),
                self.tr("“I'm not angry with you. We'll do this together.”"),
                self.tr("“We'll talk about each step first.”"))

    def nevers(self) -> Sequence[str]:
        return (self.tr("Don't ask to see the picture."),
                self.tr("Don't take the phone away. It can feel like blame."),
                self.tr("Don't delete messages or apps yet. They can help later."),
                self.tr("Don't write to the person who threatens them."))

    def finish(self) -> None:
        self.add_action(self.link(self.tr("Help lines"), "help"))
        self.add_primary(self.tr("Hand over the keyboard"), self._hand_over)


class FriendPage(_Start):
    """For friends, brothers and sisters."""

    scene = "two-boats"

    def title(self) -> str:
        return self.tr("You're a good friend")

    def lead(self) -> str:
        return self.tr("You don't have to fix it. Being there already helps.")

    def says(self) -> Sequence[str]:
        return (self.tr("“This is not your fault.”"),
                self.tr("“I won't show it or pass it on.”"),
                self.tr("“Let's find an adult you trust. I'll come with you.”"),
                self.tr("“Are you safe tonight?”"))

    def nevers(self) -> Sequence[str]:
        return (self.tr("Don't look at it, keep it or send it on."),
                self.tr("Don't fight with the person who did it."),
                self.tr("Don't carry this alone. Tell an adult if you're worried."))

    def finish(self) -> None:
        self.add_action(self.link(self.tr("My friend can't go on"), "cant-go-on"))
        self.add_primary(self.tr("Hand over the keyboard"), self._hand_over, beside=self.tr("Help lines"),
                         beside_pressed=self._help)


class HandOverPage(Page):
    """The moment between helper and young person: whose turn it is, and what the app will not do here."""

    scene = "two-boats"

    def title(self) -> str:
        return self.tr("Now it's your turn.")

    def lead(self) -> str:
        return self.tr("To the helper: give them the keyboard. Turn away, or look at the floor.")

    def build(self) -> None:
        yours = Card(tone="tint").add(
            Section(self.tr("To you")),
            Body(self.tr("You're in charge now. You can stop at any time.")),
            Bullets("yes", [self.tr("This app shows no picture."),
                            self.tr("This app keeps nothing here. Only a card, if you save one."),
                            self.tr("Your code is yours alone. Write it down.")]))
        self.add(yours)
        self.add(Strong(self.tr("Is the picture somewhere else? Leave it there. Don't bring it to this computer.")))
        self.add_primary(self.tr("I'm ready"), self._start)

    def _start(self) -> None:
        self.go.emit("help-someone")
