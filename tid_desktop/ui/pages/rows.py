"""The row of one chosen file: its name or the person's own word for it, how far it is, and what is wrong with it."""
from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop.fingerprint.model import FileStatus, MediaKind
from tid_desktop.ui.files import ChosenFile
from tid_desktop.ui.pages.walk import said
from tid_desktop.ui.widgets import FileRow


class ChosenRow(FileRow):
    """Shows one ChosenFile. The signals carry it; whoever owns the list acts."""

    asked_to_stop = Signal(object)
    asked_again = Signal(object)
    asked_to_remove = Signal(object)

    def __init__(self, file: ChosenFile, parent: QWidget | None = None) -> None:
        super().__init__(file.number, file.label or file.name, "", parent)
        self._file, self._number, self._finished = file, file.number, False
        self.cancelled.connect(self._cancel_pressed)
        self.removed.connect(lambda: self.asked_to_remove.emit(file))
        self.show_state(0.0)

    @property
    def stale(self) -> bool:
        """The row can't tell the file's state any more: another number, or at work again."""
        return self._number != self._file.number or (self._finished and self._file.working)

    def show_state(self, now: float) -> None:
        """Say how the file stands at ``now`` (time.monotonic)."""
        file = self._file
        if file.working:
            self.set_progress(file.fraction if file.started else None, self._at_work(now))
            return
        self._finished = True
        if file.cancelled:
            self.set_done("info", self.tr("Left out"), self.tr("You stopped this one."))
            self.cancel.setText(self.tr("Try again"))
            self.cancel.show()
        elif file.same_as is not None:
            told = self.tr("The same as number %1. Once is enough.").replace("%1", str(file.same_as.number))
            self.set_done("info", self.tr("Left out"), told)
        else:
            self.set_done(*self._result())

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
        report, problem = self._file.report, self._file.problem
        assert report is not None
        if problem is None:
            video = report.kind is MediaKind.VIDEO
            return "done", self.tr("Ready"), self.tr("Video, good fingerprint") if video else \
                self.tr("Picture, good fingerprint")
        told = f"{said(problem.message)} {said(problem.action)}"
        if report.status is FileStatus.LOW_QUALITY:
            return "warn", self.tr("Exact copies"), told
        return "warn", self.tr("Left out"), told
