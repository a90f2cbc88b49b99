"""The passphrase and the notes behind it: pages that lie over the walk, and what their buttons do."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tid_desktop.case import notes as case_notes
from tid_desktop.case.code import CaseCode
from tid_desktop.case.model import Case
from tid_desktop.case.notes import Note, NoteKind, Notes
from tid_desktop.errors import NoPassphrase, PassphraseNeeded
from tid_desktop.ui import notes_file
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.notes import NotePage, NotesPage
from tid_desktop.ui.pages.passphrase import ChangePassphrasePage, EnterPassphrasePage, SetPassphrasePage
from tid_desktop.ui.tasks import Outcome

if TYPE_CHECKING:
    from tid_desktop.ui.controller import Controller


class Locking:
    """Asks for the passphrase where one is needed, and keeps it nowhere."""

    def __init__(self, controller: Controller) -> None:
        self._c = controller
        self._drafts: dict[tuple[CaseCode, str], tuple[str, str]] = {}  # what was typed and not kept yet

    def forget(self) -> None:
        """Nothing that was typed is left in memory. Whoever comes to this window next is asked for the passphrase."""
        self._drafts.clear()
        vault = self._c.services.vault
        self._c.tasks.run(vault.shut, lambda outcome: None)  # it may have to wait for another program's turn

    # -- the passphrase

    def ask(self, then: Callable[[], object]) -> None:
        """Have the passphrase typed, and go on with ``then``."""
        page, vault, run = EnterPassphrasePage(), self._c.services.vault, self._c.tasks.run_for
        page.typed.connect(lambda typed: run(page, lambda: vault.unlock(typed), lambda _: self._go_on(page, then)))
        page.start_over.connect(lambda: run(page, vault.start_over, lambda _: page.done_over()))
        page.closed.connect(lambda: self._c.close_aside(page))
        self._c.show_aside(page)

    def offer(self, then: Callable[[], object], *, for_notes: bool = False, begin: bool = False) -> None:
        """Have a passphrase set, and go on with ``then`` once it is. ``begin``: it takes the place of a password store.
        """
        page, vault, run = SetPassphrasePage(for_notes=for_notes), self._c.services.vault, self._c.tasks.run_for
        put = vault.begin if begin else vault.set_passphrase
        page.chosen.connect(lambda new: run(page, lambda: put(new), lambda _: page.done()))
        page.closed.connect(lambda: self._go_on(page, then))
        self._c.show_aside(page)

    def change(self, then: Callable[[], object]) -> None:
        """Change or remove the passphrase, and go on with ``then`` after either."""
        page, vault, run = ChangePassphrasePage(), self._c.services.vault, self._c.tasks.run_for
        page.changed.connect(
            lambda old, new: run(page, lambda: vault.set_passphrase(new, old=old), lambda _: page.done()))
        page.removed.connect(lambda old: run(page, lambda: vault.remove_passphrase(old), lambda _: page.done_removed()))
        page.closed.connect(lambda: self._go_on(page, then))
        self._c.show_aside(page)

    def _go_on(self, page: Any, then: Callable[[], object]) -> None:
        self._c.close_aside(page)
        then()

    # -- notes

    def notes(self, case: Case, below: CasePage) -> None:
        """Show the notes of a kept case, once there is a passphrase and it was typed."""
        def again() -> None:
            self.notes(case, below)

        def read(outcome: Outcome) -> None:
            if self._c.window.page is not below:
                return  # the person has gone somewhere else meanwhile
            if isinstance(outcome.error, NoPassphrase):
                self.offer(again, for_notes=True)
            elif isinstance(outcome.error, PassphraseNeeded):
                self.ask(again)
            elif outcome.error is not None:
                below.problem(outcome.error)
            else:
                self._show_notes(case, below, outcome.value)

        self._c.tasks.run(lambda: self._c.services.vault.notes(case.code), read, owner=below)

    def _show_notes(self, case: Case, below: CasePage, notes: Notes) -> None:
        page = NotesPage(notes)

        def delete(note: str) -> None:
            self._alter(case, page, page, lambda kept: case_notes.without(kept, note))

        def locked() -> None:
            self.change(lambda: self._after_change(case, page))

        page.write.connect(lambda: self._edit(case, page, None))
        page.change.connect(lambda note: self._edit(case, page, note))
        page.delete.connect(delete)
        page.passphrase.connect(locked)
        page.save.connect(lambda: self._save(page))
        self._c.show_aside(page)

    def _save(self, page: NotesPage) -> None:
        place, notes = notes_file.ask_where(page), page.notes
        if place:
            page.busy()
            self._c.tasks.run(lambda: notes_file.save_notes(place, notes),
                              lambda outcome: page.saved(outcome.value is True), owner=page)

    def _after_change(self, case: Case, page: NotesPage) -> None:
        """Where the passphrase was removed, there are no notes to show any more."""
        def read(outcome: Outcome) -> None:
            if outcome.error is not None:
                self._c.close_aside(page)

        self._c.tasks.run(lambda: self._c.services.vault.notes(case.code), read, owner=page)

    def _edit(self, case: Case, page: NotesPage, note: Note | None) -> None:
        name = case.code, "" if note is None else note.note
        kind, text = self._drafts.get(name, ("", "") if note is None else (str(note.kind), note.text))
        edit = NotePage(NoteKind(kind) if kind else None, text, new=note is None)

        def typed(kind: str, text: str) -> None:
            self._drafts[name] = kind, text

        def keep(kind: str, text: str) -> None:
            def change(kept: Notes) -> Notes:
                if note is None:
                    return case_notes.added(kept, Note.new(NoteKind(kind), text))
                return case_notes.changed(kept, note.note, NoteKind(kind), text)
            self._alter(case, page, edit, change, lambda: self._drafts.pop(name, None))

        edit.typed.connect(typed)
        edit.kept.connect(keep)
        self._c.show_aside(edit)

    def _alter(self, case: Case, page: NotesPage, asking: NotesPage | NotePage, change: Callable[[Notes], Notes],
               then: Callable[[], object] = lambda: None) -> None:
        """Change the notes, and show what they are then."""
        def done(outcome: Outcome) -> None:
            if outcome.error is not None:
                (asking if self._c.lies_over(asking) else page).problem(outcome.error)
                return
            then()
            if asking is not page:
                self._c.close_aside(asking)
            page.show_notes(outcome.value)

        self._c.tasks.run(lambda: self._c.services.vault.change_notes(case.code, change), done, owner=page)
