"""Before you start: one question on each screen, and every answer leads somewhere."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tid_desktop.flow.answers import Age, Where, Who
from tid_desktop.flow.steps import Way
from tid_desktop.ui.pages.walk import WalkPage
from tid_desktop.ui.widgets import ChoiceGroup, Soft


class QuestionPage(WalkPage):
    """A question, its answers, and Continue once there is one. ``chosen`` is the answer of a person who came back.

    ``helper``: the computer is a helper's, so no picture may be brought to it.
    """

    scene = "gulls"
    step = 1
    columns = 1

    def __init__(self, chosen: Way | None = None, *, helper: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen, self._helper = chosen, helper
        self.group: ChoiceGroup

    def answers(self) -> list[tuple[Way, str, str]]:
        """The ways, what each is called, and a second line."""
        raise NotImplementedError

    def here(self, told: str) -> str:
        """The second line of the answer "On this computer"."""
        return self.tr("Only if this computer is yours") if self._helper else told

    def note(self) -> str:
        """Why we ask; none when empty."""
        return ""

    def build(self) -> None:
        choices = [(str(way), text, told) for way, text, told in self.answers()]
        self.group = ChoiceGroup(self.title(), choices, columns=self.columns)
        self.add(self.group)
        if self.note():
            self.add(Soft(self.note()))
        self.add_primary(self.tr("Continue"), self._continue)
        assert self.primary is not None
        self.primary.setEnabled(False)
        self.group.chosen.connect(self._ready)
        if self._chosen is not None:
            self.group.choose(str(self._chosen))

    def initial_focus(self) -> QWidget | None:
        return next((choice for choice in self.group.choices if choice.isChecked()), self.group.choices[0])

    def _ready(self, _: str) -> None:
        assert self.primary is not None
        self.primary.setEnabled(True)

    def _continue(self) -> None:
        if self.group.value is not None:
            self.go.emit(self.group.value)


class WherePage(QuestionPage):
    """Where the picture is."""

    columns = 2

    def title(self) -> str:
        return self.tr("Where is the picture?")

    def lead(self) -> str:
        return self.tr("Or the video. You don't have to show it to anyone.")

    def answers(self) -> list[tuple[Way, str, str]]:
        return [
            (Where.THIS_COMPUTER, self.tr("On this computer"),
             self.here(self.tr("Or on a stick or disk you can plug in"))),
            (Where.PHONE, self.tr("On a phone or tablet"), self.tr("In a chat, an app or the gallery")),
            (Where.NOT_MINE, self.tr("I don't have it"), self.tr("Someone else has it")),
            (Where.ONLY_LINK, self.tr("I only know a link"), self.tr("I saw it online, or someone told me")),
            (Where.FAKE, self.tr("It's fake or made with AI"), self.tr("My face on another body, for example")),
            (Where.UNSURE, self.tr("I'm not sure"), self.tr("That's OK")),
        ]


class FakePage(QuestionPage):
    """A fake counts too; then where it is."""

    columns = 2

    def title(self) -> str:
        return self.tr("A fake counts too.")

    def lead(self) -> str:
        return self.tr("It's not your fault. You can protect yourself the same way. Where is the fake picture?")

    def answers(self) -> list[tuple[Way, str, str]]:
        return [
            (Where.THIS_COMPUTER, self.tr("On this computer"), self.here("")),
            (Where.PHONE, self.tr("On a phone or tablet"), ""),
            (Where.NOT_MINE, self.tr("I don't have it"), ""),
            (Where.ONLY_LINK, self.tr("I only know a link"), ""),
        ]


class WhereUnsurePage(QuestionPage):
    """Where it could be, without anybody going to look for it online."""

    def title(self) -> str:
        return self.tr("That's OK. Take your time.")

    def lead(self) -> str:
        return self.tr("Look in your chats, your Pictures and your Downloads. Don't search for it online.")

    def answers(self) -> list[tuple[Way, str, str]]:
        return [
            (Where.THIS_COMPUTER, self.tr("It's on this computer"), self.here("")),
            (Where.PHONE, self.tr("It's on a phone or tablet"), ""),
            (Where.NOT_MINE, self.tr("I can't find it"), ""),
        ]


class AgePage(QuestionPage):
    """How old the person was in the picture."""

    def title(self) -> str:
        return self.tr("How old were you in the picture?")

    def lead(self) -> str:
        return self.tr("It doesn't matter how old you are now.")

    def answers(self) -> list[tuple[Way, str, str]]:
        return [
            (Age.UNDER_18, self.tr("Under 18"), ""),
            (Age.ADULT, self.tr("18 or over"), ""),
            (Age.SOME_OF_EACH, self.tr("Some of each"), self.tr("There are older and newer pictures")),
            (Age.UNSURE, self.tr("I'm not sure"), ""),
        ]

    def note(self) -> str:
        return self.tr("We ask because each service is for certain ages. "
                       "If it's fake: how old were you when it was made?")


class WhoPage(QuestionPage):
    """Who else uses this computer or sees what happens on it."""

    def title(self) -> str:
        return self.tr("Who else can use this computer?")

    def lead(self) -> str:
        return self.tr("Or can see what you do on it?")

    def answers(self) -> list[tuple[Way, str, str]]:
        return [
            (Who.ONLY_ME, self.tr("Only me"), ""),
            (Who.SOMEONE, self.tr("Someone else too"), self.tr("Family, a partner, school, friends")),
            (Who.UNSURE, self.tr("I'm not sure"), ""),
        ]

    def note(self) -> str:
        return self.tr("We ask so that nothing stays here that could hurt you.")
