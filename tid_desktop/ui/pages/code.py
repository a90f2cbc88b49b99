"""Step 4: the case code, how to keep it, and the choice whether this computer keeps it too."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop.case.code import Kind
from tid_desktop.case.vault import KeyringState
from tid_desktop.flow.answers import Keep, Keeping
from tid_desktop.ui.pages.spelling import ReadCode
from tid_desktop.ui.pages.walk import Notice, WalkPage
from tid_desktop.ui.pages.ways import CardWay, CardWays, about_card
from tid_desktop.ui.widgets import Beside, Button, Card, CodeGroups, SecondaryButton, Soft, Strong, Wrap


class CodePage(WalkPage):
    """``code`` is shown and never selectable. The primary button opens when the code is safe somewhere.

    ``keeping`` says how the question about this computer is put; ``store_is`` tells what its password store can do.
    """

    scene = "shell"
    step = 4
    card_wanted = Signal(object, object)  # CardWay and Kind

    def __init__(self, code: str, keeping: Keeping, *, chosen: Keep | None = None, ways: set[CardWay] | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._keeping = code, keeping
        self._ways = set() if ways is None else ways  # the caller's own set, for when the person comes back here
        self._keep = chosen if chosen is not None else {
            Keeping.ASK: None, Keeping.ADVISE_NO: Keep.CARD_ONLY, Keeping.NEVER: Keep.CARD_ONLY}[keeping]
        self._store: tuple[KeyringState, str, bool] | None = None

    def title(self) -> str:
        return self.tr("Keep this code")

    def lead(self) -> str:
        if self._keeping is Keeping.NEVER:
            return self.tr("This code is yours alone. Without it, nobody can find your case again. Not even us.")
        return self.tr("With it you see the news, add more, or stop it. If you lose it, nobody can find your case "
                       "again. Not even us.")

    def build(self) -> None:
        self.notice = Notice()
        self.add(self.notice, self._code_card(), self._question())
        self._hint = Soft("")
        self.add_beside(self._hint)
        self.add_primary(self.tr("I've kept it"), self._confirmed)
        self._refresh()

    def _code_card(self) -> Card:
        self.ways = CardWays(in_walk=True)
        self.ways.wrote.setChecked(CardWay.WROTE in self._ways)
        self.ways.noted.connect(lambda on: self.done(CardWay.WROTE, on))
        self.ways.wanted.connect(self.card_wanted)
        self.read = ReadCode(self._code)
        card = Card(margin=20, gap=2 if self.read.possible else 12).add(CodeGroups(self._code))
        card.body.addLayout(self.read)
        card.body.addLayout(self.ways)
        return card

    def _question(self) -> Card:
        card = Card(margin=20, gap=4)
        row, words = Beside(gap=24, least=320), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._asks, self._told = Strong(self.tr("Also keep it on this computer?")), Soft("")
        column.addWidget(self._asks)
        column.addWidget(self._told)
        self.no, self.yes = _Answer(self.tr("No")), _Answer(self.tr("Yes, keep it"))
        buttons = Wrap(gap=16)
        for button, keep in ((self.no, Keep.CARD_ONLY), (self.yes, Keep.HERE)):
            button.toggled.connect(self._chooser(keep))  # an assistive tool's toggle is no click
            buttons.addWidget(button)
        row.addWidget(words)
        row.addItem(buttons)
        card.body.addLayout(row)
        if self._keeping is Keeping.NEVER:
            card.hide()
        return card

    def initial_focus(self) -> QWidget | None:
        return self.ways.wrote

    def store_is(self, found: tuple[KeyringState, str, bool] | None) -> None:
        """What this computer's password store can do, told before anything depends on it. None: it didn't say."""
        self._store = found or (KeyringState.ABSENT, "", False)
        if not self._can_keep:
            self._keep = Keep.CARD_ONLY
        self._refresh()

    @property
    def _can_keep(self) -> bool:
        if self._store is None or (self._behind_passphrase and self._keeping is not Keeping.ASK):
            return False
        return self._store[0] is not KeyringState.ABSENT and self._store[2]

    @property
    def _behind_passphrase(self) -> bool:
        """There is no password store, and a passphrase can take its place."""
        return self._store is not None and self._store[0] is KeyringState.PASSPHRASE

    def _about_store(self) -> str:
        if self._store is None:
            return self.tr("Looking if this computer can keep it safely.")
        if not self._can_keep:
            return self.tr("This computer has no safe place for it. Paper or a card works just as well.")
        if self._behind_passphrase:
            return " ".join((self.tr("This computer has no safe place. You can lock the code with a passphrase."),
                             self.tr("If you forget it, nobody can open what is kept here.")))
        if self._keeping is Keeping.ADVISE_NO:
            return self.tr("You said that others may use it. Then it's safer not to.")
        if self._store[0] is KeyringState.READY:
            return self.tr("In its password store. People who use your login could find it.")
        return self.tr("In its password store. The system will ask you for a password first.")

    def done(self, way: CardWay, on: bool = True) -> None:
        """The code was written down, saved or printed."""
        (self._ways.add if on else self._ways.discard)(way)
        self._refresh()

    def card_made(self, way: CardWay, kind: Kind, done: bool | None) -> None:
        """Tell when a card could not be made; ``done`` is None when the person changed their mind.

        A helper's card is no way to keep the code, so it doesn't count.
        """
        if done is None:
            return
        if done and kind is Kind.FULL:
            self.done(way)
        if done and kind is Kind.FULL and self._keeping is not Keeping.NEVER:
            self.notice.hide()  # the button shows it
        elif done and kind is Kind.FULL:
            self.notice.tell(self.tr("Done. Give the card to the young person."), good=True)
        else:
            self.notice.tell(*about_card(done, kind), good=done)

    def _chooser(self, keep: Keep) -> Callable[[bool], None]:
        def choose(on: bool) -> None:
            if on:
                self._keep = keep
                self._refresh()
        return choose

    def _refresh(self) -> None:
        if not self._built:
            return
        self._told.setText(self._about_store())
        for button, keep in ((self.no, Keep.CARD_ONLY), (self.yes, Keep.HERE)):
            button.setVisible(self._can_keep)
            _mark(button, self._keep is keep)
        ways = self.ways
        for kept, way in ((ways.wrote, CardWay.WROTE), (ways.save, CardWay.SAVE), (ways.print, CardWay.PRINT)):
            _mark(kept, way in self._ways)
        missing = self._missing()
        self._hint.setText(missing)
        self._hint.setVisible(bool(missing))
        assert self.primary is not None
        self.primary.setEnabled(not missing)

    def _missing(self) -> str:
        """What still has to be done before going on; none when empty."""
        if self._keep is None:
            return self.tr("Choose if this computer keeps it too.")
        if self._keep is Keep.CARD_ONLY and not self._ways:
            return self.tr("First write it down, save it or print it.")
        return ""

    def _confirmed(self) -> None:
        if self._keep is not None and not self._missing():
            self.take(self._keep)


class _Answer(SecondaryButton):
    """One of two answers, which is what assistive tools hear; Tab stops at both, because both look like buttons."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # takes Tab from the other one, as between radio buttons
        beside = self.parentWidget()
        for answer in beside.findChildren(_Answer) if beside is not None else ():
            answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _mark(button: Button, on: bool) -> None:
    """Show by an icon and the state for assistive tools that this one is chosen or done."""
    if button.isCheckable() and button.isChecked() != on:
        button.blockSignals(True)
        button.setChecked(on)
        button.blockSignals(False)
    button.set_icons(before="check" if on else "")
