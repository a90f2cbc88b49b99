"""A changed copy: would platforms find it? Words only; nothing of the picture is ever shown.

The page asks for the case code, takes one file, and tells what the comparison means. Each part is built anew.
"""
from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop import errors
from tid_desktop.case.model import Case
from tid_desktop.case.service import Comparison
from tid_desktop.ui.files import ChosenFile, ChosenFiles
from tid_desktop.ui.pages.rows import ChosenRow
from tid_desktop.ui.pages.verdict import Told, told
from tid_desktop.ui.pages.walk import Notice, WalkPage, announce
from tid_desktop.ui.widgets import Body, Card, CodeEntry, DropZone, LinkButton, SecondaryButton, Soft, Spinner, Strong


class ChangedPage(WalkPage):
    """``code_typed`` carries what was typed, ``hashed`` the file that can be compared; the controller answers with
    ``unlock``, ``compared`` or ``problem``. ``add_it`` and ``exact`` are about adding it, ``choose`` asks for the
    chooser. ``files`` holds one file.
    """

    scene = "buoy"

    code_typed = Signal(str)
    choose = Signal()
    hashed = Signal(object)
    add_it = Signal()
    exact = Signal()

    def __init__(self, case: Case, files: ChosenFiles, *, asks: bool, parent: QWidget | None = None) -> None:
        """``asks``: the person has to type the case's code first."""
        super().__init__(parent)
        self._case, self._files, self._asks = case, files, asks
        self._told: Told | None = None
        self._problem: errors.TidError | None = None
        self._closed: errors.TidError | None = None  # why no file can be opened here
        files.added.connect(self._again)
        files.changed.connect(self._changed)
        files.removed.connect(self._again)

    def title(self) -> str:
        return self.tr("A changed copy") if self._told is None else self._told.title

    def lead(self) -> str:
        if self._told is not None:
            return self._told.lead
        return self.tr("Don't go looking. If you already have one, you can add it.")

    # -- what the controller tells

    def unlock(self) -> None:
        """The code was right: a file can be chosen."""
        self._asks, self._problem = False, None
        self._again()

    def compared(self, found: Comparison | None) -> None:
        """What came of comparing; None where this computer has nothing to compare with."""
        file = self._files.files[0]
        assert file.report is not None
        self._told, self._problem = told(self._case, file.report, found), None
        self._again()
        announce(self, f"{self.title()} {self.lead()}")

    def problem(self, error: errors.TidError) -> None:
        """Say why the last thing didn't work; everything can be tried again."""
        self._problem = error
        typed = self.entry.text() if self._asks and self._built else ""
        self._again()
        if self._asks:
            self.entry.set_text(typed)
            self._mark(error)

    def close_to_files(self, error: errors.TidError) -> None:
        """Nothing can be opened safely on this computer."""
        self._closed = error

    def busy(self) -> None:
        """Something runs: nothing can be pressed twice."""
        self._actions.setEnabled(False)
        self._wait.show()

    def _again(self, *_: object) -> None:
        self.rebuild()
        target = self.initial_focus() or self.heading
        if target is not None and self.isVisible():
            target.setFocus()

    def initial_focus(self) -> QWidget | None:
        if self._asks:
            return self.entry.fields[0]
        if self._told is not None:
            return self.primary
        if self._shown_file is not None:
            return self._shown_file.remove if self._shown_file.cancel.isHidden() else self._shown_file.cancel
        return self.choose_button if self._closed is None else None

    # -- what stands on the page

    def build(self) -> None:
        self._shown_file: ChosenRow | None = None
        self._actions.setEnabled(True)
        self.notice, self._wait = Notice(), Spinner(self.tr("Working"))
        self._wait.hide()
        if self._told is not None:
            self._build_told(self._told)
        else:
            self.add(Body(self.tr("If you see one online, save the link, not the picture.")))
            if self._asks:
                self._build_asking()
            else:
                self._build_choosing()
        problem = self._problem or self._closed
        if problem is not None:
            self.notice.tell_error(problem)

    def _build_asking(self) -> None:
        self.entry = CodeEntry()
        card = Card().add(Strong(self.tr("First, type your case code.")),
                          Soft(self.tr("So only you can check pictures against your case.")))
        card.body.addSpacing(6)
        card.add(self.entry)
        self.add(card, self.notice, self._wait)
        go_on = self.add_primary(self.tr("Go on"), self._send_code)
        self.entry.changed.connect(lambda text: go_on.setEnabled(bool(text.replace("-", ""))))
        self.entry.submitted.connect(self._send_code)
        go_on.setEnabled(False)

    def _build_choosing(self) -> None:
        file = next(iter(self._files.files), None)
        if file is None or not (file.working or file.usable):
            self.add(self._zone())
        self.add(self.notice, self._wait)
        if file is None:
            self.add(Soft(self.tr("Your photo never leaves this device. You don't have to look at it.")))
        else:
            self.add(self._file_row(file))
            if not (file.working or file.usable):
                self.add(Soft(self.tr("You can try another file. Or go back to your case.")))
                self.add_primary(self.tr("Back to your case"), self.back.emit)

    def _zone(self) -> DropZone:
        zone = DropZone(self.tr("Drop it here"))
        self.choose_button = SecondaryButton(self.tr("Choose a file"))
        self.choose_button.clicked.connect(self.choose)
        zone.add(Soft(self.tr("or")), self.choose_button)
        zone.dropped.connect(self.take_files)
        zone.setAcceptDrops(self._closed is None)
        self.choose_button.setEnabled(self._closed is None)
        return zone

    def _file_row(self, file: ChosenFile) -> ChosenRow:
        row = self._shown_file = ChosenRow(file)
        row.name_it.hide()
        row.asked_to_stop.connect(self._files.cancel)
        row.asked_again.connect(self._files.again)
        row.asked_to_remove.connect(self._files.remove)
        return row

    def _build_told(self, words: Told) -> None:
        self.add(self.notice, self._wait)
        self.add(Card(tone=words.tone, gap=6).add(*(Body(line) for line in words.lines)))
        other = self.tr("Check another one")
        if not words.add:
            self.add_primary(self.tr("Back to your case"), self.back.emit, beside=other,
                             beside_pressed=self._check_another)
        else:
            if not self._case.practice:
                self.add(Soft(self.tr("Only its fingerprints are sent. The hotline checks them first.")))
            exact = LinkButton(self.tr("Show exactly what is sent"))
            exact.clicked.connect(self.exact)
            self.add_action(exact)
            self.add_primary(self.tr("Add it"), self.add_it.emit, beside=other, beside_pressed=self._check_another)

    # -- what the person does

    def take_files(self, paths: list[str]) -> None:
        """Take the dropped or chosen file; of several none, because each is told by itself."""
        if len(paths) > 1:
            self.notice.tell(self.tr("One at a time, please."))
        elif paths:
            self._problem = None
            self._files.clear()
            self._files.add(map(Path, paths))

    def _check_another(self) -> None:
        self._told = self._problem = None
        self._files.clear()
        self._again()

    def _send_code(self) -> None:
        assert self.primary is not None
        if self.primary.isEnabled():
            self.notice.hide()
            self.busy()
            self.code_typed.emit(self.entry.text())

    def _mark(self, error: errors.TidError) -> None:
        """Show which group of the code is wrong, where that is known."""
        if isinstance(error, errors.CodeProblem) and error.group is not None:
            self.notice.tell_error(error, self.tr("Look at group %1.").replace("%1", str(error.group)))
            self.entry.look_at(error.group)

    def _changed(self, file: ChosenFile) -> None:
        if file.usable:
            self._wait.show()
            self.hashed.emit(file)
        elif self._shown_file is None or not file.working:
            self._again()
        else:
            self._shown_file.show_state(time.monotonic())
