"""It is sent: what happens next, when to look again, and what helps now."""
from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop.flow.steps import Verb
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui.i18n import outside
from tid_desktop.ui.pages.advice import HELP
from tid_desktop.ui.pages.help import WORDS
from tid_desktop.ui.pages.walk import WalkPage, day_words
from tid_desktop.ui.widgets import Body, Happening, LinkButton, Section, Timeline, Wrap

LOOK_AGAIN = timedelta(days=14)


class SentPage(WalkPage):
    """No way back from here, and nothing to do."""

    scene = "boat"
    step = 5
    has_back = False
    passphrase = Signal()

    def __init__(self, profile: Profile, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile, self._today = profile, today
        self._offers = False  # a passphrase, for what is kept here

    def title(self) -> str:
        return self.tr("Done. Nothing was sent.") if self._profile.practice else self.tr("Sent. You did a hard thing.")

    def lead(self) -> str:
        if self._profile.practice:
            return self.tr("This is practice. For real, you would be done now too.")
        return self.tr("You don't have to do anything now.")

    def build(self) -> None:
        day = day_words(self._today + LOOK_AGAIN, year=False)
        again = self.tr("After %1. Write the date on your card.").replace("%1", day)
        self.add(Timeline((
            Happening(self.tr("%1 checks it").replace("%1", self._who()),
                      self.tr("They get numbers. They don't get your picture."), "now"),
            Happening(self.tr("The fingerprints go to %n platform(s)", "", len(self._profile.platforms)),
                      self.tr("If the hotline says yes, they can look for copies.")),
            Happening(self.tr("You look again"), again))))
        self.add(Section(self.tr("What helps now")))
        talk, row = LinkButton(self.tr("Talk to someone now"), after="arrow"), Wrap(gap=28)
        talk.clicked.connect(lambda: self.go.emit(HELP))
        row.addWidget(talk)
        row.addWidget(self.link(self.tr("Words to start with"), WORDS))
        self.add_layout(row, gap=-10)
        self.add(Body(self.tr("Don't post or send this picture. An app could lock your account."), measure=0), gap=-10)
        self.add(Body(self.tr("Keep the messages. Don't pay anyone. Tell someone who is safe for you."),
                      measure=0), gap=-8)
        self.offer = self.add_action(LinkButton(self.tr("Add a passphrase"), icon="lock"))
        self.offer.setAccessibleDescription(self.tr("For what is kept on this computer."))
        self.offer.clicked.connect(self.passphrase)
        self.offer.setVisible(self._offers)
        self.add_primary(self.tr("Finish"), self.taking(Verb.FINISH), beside=self.tr("See your case"),
                         beside_pressed=self.taking(Verb.OPEN_CASE))

    def offer_passphrase(self, on: bool) -> None:
        """Offer a passphrase for what is kept here, or no longer."""
        self._offers = on
        if self._built:
            self.offer.setVisible(on)

    def _who(self) -> str:
        return self.tr("The hotline") if self._profile.practice else outside(self._profile.name)

    def initial_focus(self) -> QWidget | None:
        return self.primary
