"""Step 5: to whom, what they can't do, and the one button."""
from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop import errors
from tid_desktop.flow.steps import Verb
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui.i18n import outside
from tid_desktop.ui.pages.questions import StartOver
from tid_desktop.ui.pages.walk import Notice, WalkPage, day_words
from tid_desktop.ui.widgets import Body, Bullets, Card, LinkButton, ProgressLine, Section, Small, Strong


class SendPage(WalkPage):
    """``send`` asks the controller to send; ``busy`` and ``failed`` show what came of it.

    ``start_over``: what was kept here before can't be read any more, and they want it deleted.
    """

    scene = "boat"
    step = 5
    send = Signal()
    to_code = Signal()
    start_over = Signal()

    def __init__(self, profile: Profile, fingerprints: int, *, kept: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile, self._fingerprints, self._kept = profile, fingerprints, kept

    def title(self) -> str:
        return self.tr("Ready to send")

    def lead(self) -> str:
        if not self._fingerprints:
            return self.tr("Exact-file codes will go. No picture.")
        return self.tr("%n fingerprint(s) will go. No picture.", "", self._fingerprints)

    def build(self) -> None:
        self.notice, self.over = Notice(), StartOver()
        self.over.confirmed.connect(self.start_over)
        self.over.hide()
        self.add(self.notice, self.over)
        self._cards = (self._who(), self._limits())
        self.add_row(*self._cards)
        first, why = self.tr("After this, don't post or send this picture."), self.tr("An app could lock your account.")
        self._after = Card(tone="amber", margin=16, gap=0).add(Body(f"{first} {why}", measure=0, bold=(first,)))
        self._progress = ProgressLine(self.tr("Sending"))
        self._doing = Body("")
        self.add(self._after, self._doing, self._progress)
        self._doing.hide()
        self._progress.hide()
        self._later = self.add_action(LinkButton(self.tr("Stop for now")))
        self._later.clicked.connect(self.taking(Verb.FINISH))
        self._later.hide()
        self.add_primary(self.tr("Send"), self._pressed)

    def _who(self) -> Card:
        practice = self._profile.practice
        name = self.tr("Nobody. This is practice.") if practice else outside(self._profile.name)
        told = self.tr("For real, a hotline checks, then these look for copies:") if practice else \
            self.tr("They check, then these look for copies:")
        card = Card(margin=20, gap=6).add(Section(self.tr("Who gets them")), Strong(name), Body(told))
        card.add(Body(", ".join(outside(platform.name) for platform in self._profile.platforms)))
        card.add(Small(self.tr("List of %1").replace("%1", day_words(self._profile.platforms_date))))
        card.body.addStretch()
        return card

    def _limits(self) -> Card:
        card = Card(margin=20, gap=6).add(Section(self.tr("What they can't do")), Bullets("never", (
            self.tr("Look into private, locked chats"),
            self.tr("Delete what people saved"),
            self.tr("Reach other sites and apps"),
            self.tr("Find every changed copy"),
            self.tr("Promise that each platform acts")), gap=8))
        card.body.addStretch()
        return card

    def busy(self, *, keeping: bool = False) -> None:
        """It is being kept here, or sent: no second press."""
        assert self.primary is not None
        self.primary.setEnabled(False)
        self.primary.hide()
        self._head(self.tr("Sending now"))
        for card in (self.notice, self.over, *self._cards, self._after):
            card.hide()
        self._doing.setText(self.tr("Keeping it on this computer. The system may ask you for a password.") if keeping
                            else self.tr("Locking and sending. Please leave this window open."))
        self._doing.show()
        self._progress.set_fraction(None)
        self._progress.show()

    def _head(self, words: str) -> None:
        assert self.heading is not None
        self.heading.setText(words)

    def failed(self, error: errors.TidError, *, before: bool = False) -> None:
        """Say what went wrong, and what becomes of the case. ``before``: it failed before anything was sent."""
        assert self.primary is not None
        self._doing.hide()
        self._progress.hide()
        for card in (*self._cards, self._after):
            card.show()
        self._head(self.title())
        self.primary.setEnabled(True)
        self.primary.show()
        self.primary.setFocus()
        if before:
            damaged = isinstance(error, errors.VaultDamaged)
            self.notice.tell_error(error, self.tr("Nothing was sent."))
            if damaged:  # what was kept before is not what the person is doing now
                self.notice.tell(self.tr("We couldn't keep your code on this computer."),
                                 self.tr("Nothing was sent. Go back and press No. Then use paper or a card."))
            self.over.setVisible(damaged)
            self.primary.setText(self.tr("Back to your code"))
            self.primary.clicked.disconnect()
            self.primary.clicked.connect(self.to_code)
            return
        waits = self.tr("It waits on this computer. Nothing is lost.") if self._kept else \
            self.tr("It's not kept here. Stay on this page to try again.")
        self.notice.tell_error(error, waits if isinstance(error, errors.SendProblem) else "")
        self.primary.setText(self.tr("Try again"))

    def offer_later(self) -> None:
        """After a try: leave it for another day. Back is gone, because something may have arrived."""
        self._later.show()

    def _pressed(self) -> None:
        assert self.primary is not None
        if self.primary.isEnabled():
            self.busy()
            self.send.emit()
