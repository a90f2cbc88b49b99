"""A case code is typed in; or a case that this computer keeps is chosen, when somebody asks to see them."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tid_desktop import errors
from tid_desktop.case.model import Case
from tid_desktop.ui.i18n import isolate
from tid_desktop.ui.pages.base import clear
from tid_desktop.ui.pages.questions import StartOver
from tid_desktop.ui.pages.walk import Notice, WalkPage, day_words
from tid_desktop.ui.widgets import (
    Beside,
    Bullets,
    Card,
    CodeEntry,
    Disclosure,
    LinkButton,
    SecondaryButton,
    Soft,
    Spinner,
    Strong,
)


class EnterCodePage(WalkPage):
    """``entered_code`` carries what was typed, ``chosen`` a kept case; ``show_kept`` asks for the list of them.

    ``start_over``: what is kept here can't be read any more, and they want it deleted. ``passphrase``: to set one
    (False) or to change it (True).
    """

    scene = "shell"

    entered_code = Signal(str)
    chosen = Signal(object)
    show_kept = Signal()
    start_over = Signal()
    passphrase = Signal(bool)

    def title(self) -> str:
        return self.tr("Enter your case code")

    def lead(self) -> str:
        return self.tr("It has 4 groups of 5 letters and numbers. Big or small letters are both fine.")

    def build(self) -> None:
        self.entry = CodeEntry()
        self.notice = Notice()
        self.suggestion = SecondaryButton("")
        self._wait = Spinner(self.tr("Looking"))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.over = StartOver()
        self.over.confirmed.connect(self.start_over)
        self.add(self.entry, self.notice, self.over, self.suggestion, self._wait)
        self.over.hide()
        self.add_layout(self._list)
        self.suggestion.hide()
        self._wait.hide()
        self._suggested = ""
        self._lost = Disclosure(self.tr("I lost my code")).add(Card(tone="tint", margin=20).add(Bullets("plain", (
            self.tr("Did you save or print a card? Look there first."),
            self.tr("Without the code, nobody can find that case. Not even us."),
            self.tr("You can't stop it without the code. It just goes on."),
            self.tr("You can start again with the same picture. That does no harm.")))))
        self.add(self._lost)
        self.kept_button = self.add_action(LinkButton(self.tr("Show cases kept on this computer")))
        self._locked = False
        self.passphrase_button = self.add_action(LinkButton("", icon="lock"))
        self.passphrase_button.clicked.connect(lambda: self.passphrase.emit(self._locked))
        self.passphrase_button.hide()
        self.add_primary(self.tr("Open"), self._submit)
        self.entry.changed.connect(self._typed)
        self.entry.submitted.connect(self._submit)
        self.suggestion.clicked.connect(self._take_suggestion)
        self.kept_button.clicked.connect(self.show_kept)
        self._typed("")

    def initial_focus(self) -> QWidget | None:
        return self.entry.fields[0]

    def busy(self) -> None:
        """Something runs: no second press."""
        assert self.primary is not None
        self.primary.setEnabled(False)
        self.kept_button.setEnabled(False)
        self.notice.hide()
        self.suggestion.hide()
        self.over.hide()
        self._wait.show()

    def problem(self, error: errors.TidError) -> None:
        """Say what is wrong with the code, where, and what was perhaps meant."""
        self._rest()
        more = ""
        if isinstance(error, errors.CodeProblem):
            if error.group is not None:
                more = self.tr("Look at group %1.").replace("%1", str(error.group))
                self.entry.look_at(error.group)
            if error.suggestion is not None:
                self._suggested = error.suggestion
                self.suggestion.setText(self.tr("Did you mean %1?").replace("%1", isolate(error.suggestion)))
                self.suggestion.show()
        self.notice.tell_error(error, more)
        self.over.setVisible(isinstance(error, errors.VaultDamaged))

    def show_cases(self, cases: Sequence[Case], *, locked: bool = False) -> None:
        """The cases that this computer keeps, newest first. ``locked``: they are behind a passphrase."""
        self._rest()
        self.kept_button.hide()
        self._locked = locked
        self.passphrase_button.setText(self.tr("Change passphrase") if locked else self.tr("Add a passphrase"))
        self.passphrase_button.setVisible(bool(cases))
        clear(self._list)
        if not cases:
            self.notice.tell(self.tr("This computer keeps no case."))
        for case in sorted(cases, key=_day, reverse=True):
            self._list.addWidget(self._card(case))

    def _card(self, case: Case) -> Card:
        card, row, words = Card(margin=18), Beside(gap=16), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Strong(self._name(case)))
        column.addWidget(Soft(self.tr("%n picture(s) or video(s)", "", len(case.items))))
        button = SecondaryButton(self.tr("Open"))
        button.setAccessibleName(self.tr("Open %1").replace("%1", self._name(case)))
        button.clicked.connect(lambda: self.chosen.emit(case))
        row.addWidget(words)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _name(self, case: Case) -> str:
        if case.sent_on is None:
            return self.tr("A case that is not sent yet")
        words = self.tr("Practice of %1") if case.practice else self.tr("Case of %1")
        return words.replace("%1", day_words(case.sent_on))

    def _rest(self) -> None:
        self._wait.hide()
        self.kept_button.setEnabled(True)
        self._typed("")

    def _typed(self, _: str) -> None:
        assert self.primary is not None
        self.primary.setEnabled(bool(self.entry.text().replace("-", "")))

    def _take_suggestion(self) -> None:
        self.entry.set_text(self._suggested)
        self._submit()

    def _submit(self) -> None:
        assert self.primary is not None
        if self.primary.isEnabled():
            self.busy()
            self.entered_code.emit(self.entry.text())


def _day(case: Case) -> str:
    return case.sent_on.isoformat() if case.sent_on else ""
