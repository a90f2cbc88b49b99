"""The row of one chosen file: its name or the person's own word for it, how far it is, and what is wrong with it."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tid_desktop.case.model import MAX_LABEL
from tid_desktop.fingerprint.model import FileStatus, MediaKind
from tid_desktop.ui.files import ChosenFile
from tid_desktop.ui.pages.walk import said
from tid_desktop.ui.widgets import FileRow, LinkButton

_tr = QCoreApplication.translate


class ChosenRow(FileRow):
    """Shows one ChosenFile. The signals carry it; whoever owns the list acts."""

    asked_to_stop = Signal(object)
    asked_again = Signal(object)
    asked_to_remove = Signal(object)

    def __init__(self, file: ChosenFile, parent: QWidget | None = None) -> None:
        self.name_it = LinkButton(_tr("Rows", "Name it"))
        super().__init__(file.number, file.label or file.name, "", parent, more=(self.name_it,))
        self._file, self._said_number = file, 0
        self._last: object = None  # what the row tells now
        self._field: QLineEdit | None = None
        self.name_it.hide()
        self.name_it.clicked.connect(self._ask_name)
        self.cancelled.connect(self._cancel_pressed)
        self.removed.connect(lambda: self.asked_to_remove.emit(file))
        self.show_state(0.0)

    def _name_field(self) -> QLineEdit:
        """Where the person types a word of their own; it takes the label's place for as long."""
        field = QLineEdit()
        field.setMaxLength(MAX_LABEL)
        field.setPlaceholderText(self.tr("Your own name for it"))
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.editingFinished.connect(self._named)
        self.words.insertWidget(0, field)
        return field

    def _say_number(self) -> None:
        """The file's place in the list, which changes when one before it is removed."""
        if self._said_number != self._file.number:
            number = self._said_number = self._file.number
            self.set_number(number)
            self.name_it.setAccessibleName(self.tr("Give number %1 a name of your own").replace("%1", str(number)))

    def _ask_name(self) -> None:
        field = self._field = self._field or self._name_field()
        words = self.tr("Your own name for number %1")
        field.setAccessibleName(words.replace("%1", str(self._file.number)))
        field.setText(self._file.label)
        self.label.hide()
        field.show()
        field.setFocus()

    def _named(self) -> None:
        assert self._field is not None
        self._file.label = self._field.text().strip()
        self.label.setText(self._file.label or self._file.name)
        self._field.hide()
        self.label.show()

    def show_state(self, now: float) -> None:
        """Say how the file stands at ``now`` (time.monotonic). Cheap where nothing has changed."""
        self._say_number()
        file = self._file
        if file.working:
            progress = file.fraction if file.started else None, self._at_work(now)
            if self._is_new(progress):
                self.name_it.hide()
                self.set_progress(*progress)
            return
        result = self._result()
        if self._is_new(result):
            self.name_it.setVisible(file.usable)
            self.set_done(*result)
            if file.cancelled:
                self.cancel.setText(self.tr("Try again"))
                self.cancel.show()

    def _is_new(self, told: object) -> bool:
        before, self._last = self._last, told
        return told != before

    def _cancel_pressed(self) -> None:
        (self.asked_again if self._file.cancelled else self.asked_to_stop).emit(self._file)

    def _at_work(self, now: float) -> str:
        left = self._file.seconds_left(now)
        if left is None:
            return self.tr("Making its fingerprints") if self._file.started else self.tr("Waiting for its turn")
        if left >= 60:
            return self.tr("About %n minute(s) left", "", round(left / 60))
        return self.tr("About %n second(s) left", "", left)

    def _result(self) -> tuple[str, str, str]:
        file, report, problem = self._file, self._file.report, self._file.problem
        if file.cancelled:
            return "info", self.tr("Left out"), self.tr("You stopped this one.")
        if file.same_as is not None:
            told = self.tr("The same as number %1. Once is enough.").replace("%1", str(file.same_as.number))
            return "info", self.tr("Left out"), told
        assert report is not None
        if problem is None:
            video = report.kind is MediaKind.VIDEO
            return "done", self.tr("Ready"), self.tr("Video, good fingerprint") if video else \
                self.tr("Picture, good fingerprint")
        told = f"{said(problem.message)} {said(problem.action)}"
        if report.status is FileStatus.LOW_QUALITY:
            return "warn", self.tr("Exact copies"), told
        return "warn", self.tr("Left out"), told
