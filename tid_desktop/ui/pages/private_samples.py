"""Sample pages of what stays behind the passphrase. Nothing in them is anybody's."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from tid_desktop.case.notes import Note, NoteKind
from tid_desktop.errors import VaultDamaged, WrongPassphrase
from tid_desktop.ui.pages import enter_code, notes, passphrase, send, sent
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.samples import DAY, profile

NOTES = (
    Note("1" * 16, NoteKind.NAME, "sam_example_99"),
    Note("2" * 16, NoteKind.LINK, "https://pictures.example/a/very/long/link/that/goes/on/and/on/0123456789abcdef?from=x"),
    Note("3" * 16, NoteKind.SAID, "\u201cSend 50 by Friday or I show it to your class.\u201d\nI did not answer."),
)


def _deleting() -> Page:
    page = notes.NotesPage(NOTES)
    page.ensure_built()
    page.ask_to_delete(NOTES[0])
    return page


def _wrong() -> Page:
    page = passphrase.EnterPassphrasePage()
    page.ensure_built()
    page.fields[0].line.setText("three calm word")
    page.problem(WrongPassphrase())
    return page


def _forgotten() -> Page:
    page = passphrase.EnterPassphrasePage()
    page.ensure_built()
    page.tell_forgotten()
    return page


def _set() -> Page:
    page = passphrase.SetPassphrasePage()
    page.ensure_built()
    page.done()
    return page


def _sent() -> Page:
    page = sent.SentPage(profile(), today=DAY)
    page.offer_passphrase(True)
    return page


def _not_kept() -> Page:
    page = send.SendPage(profile(), 48, kept=True)
    page.ensure_built()
    page.failed(VaultDamaged(), before=True)
    return page


def _damaged() -> Page:
    page = enter_code.EnterCodePage()
    page.ensure_built()
    page.problem(VaultDamaged())
    return page


SAMPLES: Mapping[str, Callable[[], Page]] = {
    "notes-empty": lambda: notes.NotesPage(()),
    "notes": lambda: notes.NotesPage(NOTES),
    "notes-deleting": _deleting,
    "note": lambda: notes.NotePage(NoteKind.SAID, NOTES[2].text),
    "note-empty": notes.NotePage,
    "passphrase-set": passphrase.SetPassphrasePage,
    "passphrase-set-done": _set,
    "passphrase-enter": passphrase.EnterPassphrasePage,
    "passphrase-wrong": _wrong,
    "passphrase-forgotten": _forgotten,
    "passphrase-change": passphrase.ChangePassphrasePage,
    "sent-kept": _sent,
    "send-damaged": _not_kept,
    "enter-code-damaged": _damaged,
}
