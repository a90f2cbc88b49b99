"""Step 2: add pictures and videos. Rows of words; no picture, thumbnail or hint of one is ever drawn."""
from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop import errors
from tid_desktop.flow.answers import Where
from tid_desktop.flow.steps import Verb
from tid_desktop.ui.files import LIMIT, ChosenFile, ChosenFiles
from tid_desktop.ui.pages.rows import ChosenRow
from tid_desktop.ui.pages.walk import Notice, WalkPage, announce
from tid_desktop.ui.widgets import DropZone, LinkButton, RowColumn, SecondaryButton, Soft, Text


class AddPage(WalkPage):
    """The chosen files and how far each is. ``choose``: the person wants the file chooser."""

    scene = "buoy"
    step = 2
    choose = Signal()

    def __init__(self, files: ChosenFiles, *, sample: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files, self._sample = files, sample
        self._rows: dict[ChosenFile, ChosenRow] = {}
        self._problem: errors.TidError | None = None
        files.added.connect(self._add_row)
        files.changed.connect(self._change_row)
        files.removed.connect(self._remove_row)
        files.counted.connect(self._count)

    def title(self) -> str:
        return self.tr("Add pictures and videos")

    def lead(self) -> str:
        return self.tr("Your photo never leaves this device. This app can't send it. File names stay on this screen.")

    def build(self) -> None:
        self._rows = {}
        self._notice = Notice()
        self._empty = Soft(self.tr("Nothing here yet. You can add up to 100. You don't have to look at them."))
        self._list = RowColumn()
        self._drop_zone = self._zone()
        self.add(self._drop_zone, self._notice, self._empty, self._list)
        self.add_primary(self.tr("Continue"), self.taking(Verb.GO_ON))
        if self._problem is not None:
            self.tell(self._problem)
        for file in self._files.files:
            self._add_row(file)
        self._count()

    def _zone(self) -> DropZone:
        zone = DropZone(self.tr("Drop them here"))
        self.choose_button = SecondaryButton(self.tr("Choose files"))
        phone, mine = LinkButton(self.tr("It's on a phone")), LinkButton(self.tr("I don't have it"))
        zone.add(Text(self.tr("or"), tone="soft"), self.choose_button)
        self._sample_button = SecondaryButton(self.tr("Use the sample picture"))
        self._sample_button.clicked.connect(self._add_sample)
        zone.add(self._sample_button, phone, mine)
        self._sample_button.setVisible(self._sample is not None)
        zone.dropped.connect(self.add_files)
        self.choose_button.clicked.connect(self.choose)
        phone.clicked.connect(self.taking(Where.PHONE))
        mine.clicked.connect(self.taking(Where.NOT_MINE))
        return zone

    def initial_focus(self) -> QWidget | None:
        return self.choose_button

    def add_files(self, paths: list[str]) -> None:
        """Take dropped or chosen files; say so when some had to stay out."""
        left_out = self._files.add(map(Path, paths))
        if left_out:
            self._notice.tell(self.tr("One case can hold 100. %n more stayed out.", "", left_out),
                              self.tr("You can start a second case for the rest."))
        else:
            self._notice.hide()

    def tell(self, error: errors.TidError) -> None:
        """Show why nothing can be opened here. No proof of safety, no hashing: nothing can be added any more."""
        self._problem = error
        if self._built:
            self._notice.tell_error(error)
            self._drop_zone.setAcceptDrops(False)
            for button in (self.choose_button, self._sample_button):
                button.setEnabled(False)

    def _add_sample(self) -> None:
        if self._sample is not None:
            self._files.add([self._sample], name=self.tr("Sample picture"))

    def _add_row(self, file: ChosenFile) -> None:
        if not self._built:
            return
        row = self._rows[file] = ChosenRow(file)
        row.asked_to_stop.connect(self._files.cancel)
        row.asked_again.connect(self._files.again)
        row.asked_to_remove.connect(self._files.remove)
        self._list.append(row)

    def _change_row(self, file: ChosenFile) -> None:
        row = self._rows.get(file)
        if row is not None:
            row.show_state(time.monotonic())

    def _remove_row(self, file: ChosenFile) -> None:
        row = self._rows.pop(file, None)
        if row is None:
            return
        if row.isAncestorOf(self.focusWidget() or self):
            self.choose_button.setFocus()  # the keyboard must not end up nowhere
        self._list.remove(row)

    def _count(self) -> None:
        """The empty line, and what Continue says."""
        if not self._built:
            return
        self._empty.setVisible(not self._files.files)
        assert self.primary is not None
        usable, total = len(self._files.usable), len(self._files.files)
        if self._files.working and total:
            words = self.tr("%1 of %2 ready").replace("%1", str(usable)).replace("%2", str(total))
        elif usable:
            words = self.tr("Continue with %1 of %2").replace("%1", str(usable)).replace("%2", str(total))
        else:
            words = self.tr("Continue")
        if words != self.primary.text() and usable and not self._files.working:
            announce(self, words)
        self.primary.setText(words)
        self.primary.setEnabled(usable > 0 and not self._files.working)


__all__ = ["LIMIT", "AddPage"]
