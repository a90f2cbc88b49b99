"""My notes: what may help later, in the person's own words. Text only, kept behind the passphrase, never sent."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from tid_desktop import errors
from tid_desktop.case.notes import MAX_TEXT, Note, NoteKind, Notes, clean
from tid_desktop.ui import theme
from tid_desktop.ui.i18n import isolate, outside
from tid_desktop.ui.pages.portions import Portions
from tid_desktop.ui.pages.walk import Notice, WalkPage, announce
from tid_desktop.ui.widgets import (
    Beside,
    Body,
    Card,
    ChoiceGroup,
    LinkButton,
    SecondaryButton,
    Small,
    Soft,
    Strong,
    Text,
    Wrap,
)

PORTION = 20  # notes that are shown at a time
SHOWN = 60  # characters of a note in the question whether to delete it
_FSI, _PDI = "\u2068", "\u2069"  # the first letter says in which direction a line reads
_tr = QCoreApplication.translate


def kind_words(kind: NoteKind) -> str:
    """What a kind of note is called."""
    return {NoteKind.LINK: _tr("Notes", "Link"), NoteKind.NAME: _tr("Notes", "User name"),
            NoteKind.DAY: _tr("Notes", "Day"), NoteKind.SAID: _tr("Notes", "What they said"),
            NoteKind.OTHER: _tr("Notes", "Something else")}[kind]


class NoteText(Text):
    """What was written, each line in its own reading direction, links left to right; a long link breaks anywhere."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        lines = note.text.split("\n")
        super().__init__("\n".join(isolate(line) if note.kind is NoteKind.LINK else f"{_FSI}{line}{_PDI}"
                                   for line in lines), parent)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), super().minimumSizeHint().height())


class NotesPage(WalkPage):
    """``write``, ``change(Note)``, ``delete(id)``, ``save`` and ``passphrase`` ask; ``show_notes`` answers."""

    scene = "shell"

    write = Signal()
    change = Signal(object)
    delete = Signal(str)
    save = Signal()
    passphrase = Signal()

    def __init__(self, notes: Notes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._file: SecondaryButton | None = None  # the button that saves them; none while there are no notes

    @property
    def notes(self) -> Notes:
        """What is shown now."""
        return self._notes

    def title(self) -> str:
        return self.tr("My notes")

    def lead(self) -> str:
        return self.tr("Only for you. They stay on this computer and are never sent.")

    def show_notes(self, notes: Notes) -> None:
        """The notes as they are now."""
        self._notes = notes
        self.rebuild()
        announce(self, self.tr("%n note(s)", "", len(notes)))
        if self.primary is not None:
            self.primary.setFocus()

    def problem(self, error: errors.TidError) -> None:
        """Say why the last thing didn't work."""
        self.notice.tell_error(error)

    def busy(self) -> None:
        """The file is being made: no second press."""
        self.notice.hide()
        self._may_save(False)

    def saved(self, done: bool) -> None:
        """Tell what became of saving the file."""
        self._may_save(True)
        if done:
            self.notice.tell(self.tr("Saved."), self.tr("Give it only to people you trust."), good=True)
        else:
            self.notice.tell(self.tr("That didn't work."), self.tr("Try another place for the file."))

    def _may_save(self, on: bool) -> None:
        if self._file is not None:
            self._file.setEnabled(on)

    def build(self) -> None:
        self.notice, self._file = Notice(), None
        self.add(self.notice)
        if self._notes:
            self._list_notes()
            self._save_row()
        else:
            self.add(Card(tone="tint").add(
                Strong(self.tr("Nothing is written yet.")),
                Body(self.tr("Write down what may help later: links, names, days, what they said.")),
                Body(self.tr("No pictures."))))
        locked = self.add_action(LinkButton(self.tr("Passphrase"), icon="lock"))
        locked.clicked.connect(self.passphrase)
        self.add_primary(self.tr("Write a note"), self.write.emit)

    def initial_focus(self) -> QWidget | None:
        return self.primary

    def _list_notes(self) -> None:
        shown = Portions(self._notes, PORTION, self._card)
        self.add_layout(shown)
        self.add(shown.more)

    def _save_row(self) -> None:
        row, self._file = Wrap(gap=16), SecondaryButton(self.tr("Save as PDF"))
        self._file.setAccessibleDescription(self.tr("For police or school."))
        self._file.clicked.connect(self.save)
        row.addWidget(self._file)
        row.addWidget(Small(self.tr("For police or school. Anyone who opens the file can read it."), measure=0))
        self.add_layout(row)

    def _card(self, number: int, note: Note) -> Card:
        card, row, words = Card(margin=20), Beside(gap=20), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Soft(kind_words(note.kind)))
        column.addWidget(NoteText(note))
        buttons = Wrap(gap=20)
        called = self.tr("note %1").replace("%1", str(number))
        change, delete = LinkButton(self.tr("Change")), LinkButton(self.tr("Delete"))
        change.setAccessibleName(self.tr("Change %1").replace("%1", called))
        delete.setAccessibleName(self.tr("Delete %1").replace("%1", called))
        change.clicked.connect(lambda: self.change.emit(note))
        delete.clicked.connect(lambda: self.ask_to_delete(note))
        for button in (change, delete):
            buttons.addWidget(button)
        row.addWidget(words)
        row.addLayout(buttons)
        card.body.addLayout(row)
        return card

    def ask_to_delete(self, note: Note) -> None:
        """Ask once more, on the page."""
        self.ask(self.notice, self.tr("Delete this note?"),
                 (outside(note.text, SHOWN), self.tr("It can't be brought back.")), self.tr("Yes, delete it"),
                 lambda: self.delete.emit(note.note))


class PlainField(QPlainTextEdit):
    """Takes text only: a picture or a file that is pasted or dropped leaves nothing, not even its name."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasImage() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())


class NotePage(WalkPage):
    """One note, to write or to change. ``kept`` carries its kind and text; ``typed`` what stands there so far."""

    scene = "shell"

    kept = Signal(str, str)
    typed = Signal(str, str)

    def __init__(self, kind: NoteKind | None = None, text: str = "", *, new: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._text, self._new = kind, text, new

    def title(self) -> str:
        return self.tr("Write a note") if self._new else self.tr("Change the note")

    def lead(self) -> str:
        return self.tr("What may help later. Words only, no pictures.")

    def build(self) -> None:
        self.notice = Notice()
        self.group = ChoiceGroup(self.tr("What is it?"), [(str(kind), kind_words(kind), "") for kind in NoteKind],
                                 columns=3)
        if self._kind is not None:
            self.group.choose(str(self._kind))
        self.group.chosen.connect(self._changed)
        self.field = PlainField(self._text, self.tr("Your note"))
        self.field.setMinimumHeight(theme.px(140))
        self.field.textChanged.connect(self._changed)
        self.add(self.notice, self.group, self.field)
        self.add_beside(Small(self.tr("Kept behind your passphrase. Never sent."), measure=0))
        self.add_primary(self.tr("Keep it"), self._keep)
        self._refresh()

    def initial_focus(self) -> QWidget | None:
        return self.field if self._kind is not None else self.group.choices[0]

    def problem(self, error: errors.TidError) -> None:
        """Say why it wasn't kept; what was written still stands there."""
        self._refresh()
        self.notice.tell_error(error)

    def _changed(self) -> None:
        self._kind = None if self.group.value is None else NoteKind(self.group.value)
        self._text = self.field.toPlainText()
        self.typed.emit(self.group.value or "", self._text)
        self._refresh()

    def _refresh(self) -> None:
        assert self.primary is not None
        self.primary.setEnabled(self._kind is not None and bool(clean(self._text)))

    def _keep(self) -> None:
        if len(self._text.strip()) > MAX_TEXT:
            self.notice.tell(self.tr("That's too long for one note."), self.tr("Make two notes of it."))
            return
        assert self.primary is not None
        assert self._kind is not None
        self.primary.setEnabled(False)
        self.kept.emit(str(self._kind), self._text)
