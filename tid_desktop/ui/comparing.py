"""A changed copy beside the open case: its code is asked for, the copy is compared on this computer, and added."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tid_desktop.case.model import Case, Item
from tid_desktop.case.service import Comparison
from tid_desktop.errors import NoLocalFingerprints, TidError
from tid_desktop.fingerprint.model import Wish
from tid_desktop.ui import dialogs
from tid_desktop.ui.files import ChosenFile, ChosenFiles
from tid_desktop.ui.pages.changed import ChangedPage
from tid_desktop.ui.tasks import Outcome

if TYPE_CHECKING:
    from tid_desktop.ui.controller import Controller

Added = Callable[[Case, TidError | None], None]


class Comparing:
    """One copy at a time. ``unlocked``: the person has shown that they know the open case's code."""

    def __init__(self, controller: Controller) -> None:
        self._c = controller
        self._files = ChosenFiles(controller.services.pool, limit=1)
        self._files.wish = Wish(details=True)
        self._more: tuple[Item, ...] = ()  # what adding the copy sends
        self.unlocked = False

    def forget(self) -> None:
        """Nothing of the copy is left in memory, and the code has to be typed again."""
        self.unlocked = False
        self._drop_copy()

    def open(self, case: Case, added: Added) -> None:
        """Lay the page over the case. ``added`` hears of the case with the copy, and why it waits if it does."""
        self._drop_copy()
        page = ChangedPage(case, self._files, asks=not self.unlocked)
        page.code_typed.connect(lambda text: self._check(page, case, text))
        page.choose.connect(lambda: page.take_files(dialogs.choose_files(page)))
        page.hashed.connect(lambda file: self._compare(page, case, file))
        page.exact.connect(lambda: self._prepared(page, case, lambda: self._c.show_exact(page, case, self._more)))
        page.add_it.connect(lambda: self._prepared(page, case, lambda: self._add(page, case, added)))
        page.destroyed.connect(self._files.clear)  # Back while it is worked on stops the work
        if self._c.protection is not None:
            page.close_to_files(self._c.protection)
        self._c.show_aside(page)

    def _drop_copy(self) -> None:
        self._files.clear()
        self._more = ()

    def _check(self, page: ChangedPage, case: Case, text: str) -> None:
        def checked(_: object) -> None:
            self.unlocked = True
            page.unlock()

        self._c.tasks.run_for(page, lambda: self._c.work.check_code(case, text), checked)

    def _compare(self, page: ChangedPage, case: Case, file: ChosenFile) -> None:
        report = file.report
        assert report is not None
        self._more = ()

        def work() -> Comparison | None:
            try:
                return self._c.work.compare(case, report)
            except NoLocalFingerprints:
                return None

        def done(outcome: Outcome) -> None:
            if file not in self._files.files:
                return  # removed meanwhile
            if outcome.error is not None:
                page.problem(outcome.error)
            else:
                page.compared(outcome.value)

        self._c.tasks.run(work, done, owner=page)

    def _prepared(self, page: ChangedPage, case: Case, then: Callable[[], None]) -> None:
        """Make once what adding the copy sends, so that a second press sends nothing else."""
        if self._more:
            then()
            return
        files = [(file.report, file.label) for file in self._files.usable if file.report is not None]

        def made(more: tuple[Item, ...]) -> None:
            self._more = more
            then()

        self._c.tasks.run_for(page, lambda: self._c.work.more(case, files), made)

    def _add(self, page: ChangedPage, case: Case, added: Added) -> None:
        more = self._more
        page.busy()
        self._c.let_back(page, False)  # so that nobody takes it for stopped

        def done(outcome: Outcome) -> None:
            if outcome.error is not None:
                self._c.let_back(page, True)
                page.problem(outcome.error)
                return
            self._c.close_aside(page)
            self._drop_copy()
            added(*outcome.value)

        self._c.tasks.run(lambda: self._c.work.attempt(case, lambda now: self._c.work.add(now, more)), done)
