"""My notes in a file, for police or school: only when the person asks, only where they say, without a date in it."""
from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from tid_desktop.case.notes import NoteKind, Notes
from tid_desktop.ui import dialogs
from tid_desktop.ui.pages.notes import kind_words
from tid_desktop.ui.paper import Block

FILE_NAME = "notes.pdf"
_tr = QCoreApplication.translate


def ask_where(parent: QWidget) -> str:
    """Where the person wants the file; empty when they changed their mind."""
    return dialogs.choose_place(parent, _tr("Notes", "Save my notes"), FILE_NAME)


def save_notes(place: str, notes: Notes) -> bool:
    """Save the notes as PDF. False when nothing can be written there. Up to 15 seconds, when there are very many."""
    from tid_desktop.ui import pdf
    return pdf.write(place, list(blocks(notes)), language=QLocale().name())


def blocks(notes: Notes) -> Iterator[Block]:
    """The notes by their kinds, each kind in the order in which they were written."""
    yield Block("title", _tr("Notes", "My notes"))
    for kind in NoteKind:
        texts = [note.text for note in notes if note.kind is kind]
        if texts:
            yield Block("heading", kind_words(kind))
        yield from (Block("code" if kind is NoteKind.LINK else "text", text) for text in texts)
