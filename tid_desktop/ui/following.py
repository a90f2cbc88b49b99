"""Coming back to a case: entering its code, hearing the news, and changing it."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tid_desktop.case.model import Case
from tid_desktop.errors import PassphraseNeeded, TidError
from tid_desktop.flow.steps import Step
from tid_desktop.ui.cards import serve
from tid_desktop.ui.comparing import Comparing
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.enter_code import EnterCodePage
from tid_desktop.ui.pages.practice import DeskPage
from tid_desktop.ui.tasks import Outcome

if TYPE_CHECKING:
    from tid_desktop.ui.controller import Controller


class Following:
    """The case that is open, and what the person has already heard of it."""

    def __init__(self, controller: Controller) -> None:
        self._c = controller
        self._comparing = Comparing(controller)
        self.case: Case | None = None
        self._heard: news.Told = frozenset()

    def forget(self) -> None:
        """Nothing of the case is left in memory."""
        self.case, self._heard = None, frozenset()
        self._comparing.forget()

    def open(self, case: Case) -> None:
        """This case is open now; everything in it may be told."""
        if self.case is None or self.case.code != case.code:
            self._comparing.forget()
        self.case, self._heard = case, news.told(case)

    def page(self, step: Step) -> Page | None:
        """The page for entering a code, or of the open case, else None."""
        if step is Step.ENTER_CODE:
            return self._enter()
        return self._case_page() if step is Step.CASE else None

    # -- entering a code

    def _enter(self) -> Page:
        self.forget()
        page, practice = EnterCodePage(), self._c.flow.answers.practice

        def told(outcome: Outcome, then: Callable[[Any], object], again: Callable[[], object]) -> None:
            if outcome.error is None:
                then(outcome.value)
                return
            page.problem(outcome.error)
            if isinstance(outcome.error, PassphraseNeeded) and self._c.window.page is page:
                self._c.locking.ask(again)

        def typed(case: Case) -> None:
            self._found(case)
            self._comparing.unlocked = True  # its code was just typed

        def look_up(text: str) -> None:
            page.busy()
            self._c.tasks.run(lambda: self._c.work.find(text, practice=practice),
                              lambda outcome: told(outcome, typed, lambda: look_up(text)), owner=page)

        def look_in() -> None:
            page.busy()
            self._c.tasks.run(lambda: self._c.work.kept_and_locked(practice=practice),
                              lambda outcome: told(outcome, show, look_in), owner=page)

        def show(found: tuple[list[Case], bool]) -> None:
            page.show_cases(found[0], locked=found[1])

        def start_over() -> None:
            page.busy()
            self._c.tasks.run(self._c.services.vault.start_over,
                              lambda outcome: told(outcome, lambda _: page.show_cases(()), start_over), owner=page)

        page.entered_code.connect(look_up)
        page.show_kept.connect(look_in)
        page.chosen.connect(self._found)
        page.start_over.connect(start_over)
        page.passphrase.connect(lambda locked: (self._c.locking.change if locked else self._c.locking.offer)(look_in))
        return page

    def _found(self, case: Case) -> None:
        """Open the case. What platforms said of a case that isn't kept here was never heard on this computer."""
        self.case = case
        self._heard = news.told(case) if case.kept else news.told_by_hotline(case)
        self._c.flow.open_case(practice=case.practice)
        self._c.show_step(below=True)

    # -- the case

    def _case_page(self) -> Page:
        assert self.case is not None
        allowed = not self._c.flow.answers.helper
        page = CasePage(self.case, heard=self._heard, notes=allowed, copies=allowed)
        page.play.connect(lambda: self._play(page))
        page.heard.connect(self._all_heard)
        page.refresh.connect(lambda: self._act(page, self._c.work.refresh, opens=False))
        page.send_now.connect(lambda: self._act(page, self._c.work.send))
        page.stop.connect(lambda items: self._act(page, lambda case: self._c.work.stop(case, items)))
        page.undo.connect(lambda: self._act(page, self._c.work.undo))
        page.forget.connect(lambda: self._forget(page))
        page.my_notes.connect(lambda: self._notes(page))
        page.compare.connect(lambda: self._compare(page))
        serve(page, self._c.tasks, self.case.code, self._c.profile)
        return page

    def _all_heard(self) -> None:
        if self.case is not None:
            self._heard = news.told(self.case)

    def _act(self, page: CasePage, act: Callable[[Case], Case], *, opens: bool = True) -> None:
        """Do something with the case and show what came of it. ``opens``: the person asked for this, so tell it all."""
        case = self.case
        assert case is not None
        page.busy()

        def done(found: tuple[Case, TidError | None]) -> None:
            self.case, problem = found
            if problem is None and opens:
                self._heard = news.told(self.case)
            page.show_case(self.case, heard=self._heard, looked=not opens)
            if problem is not None:
                page.problem(problem)

        self._c.tasks.run_for(page, lambda: self._c.work.attempt(case, act), done)

    def _forget(self, page: CasePage) -> None:
        case = self.case
        assert case is not None
        page.busy()
        self._c.tasks.run_for(page, lambda: self._c.work.forget(case), lambda _: self._c.finish())

    def _notes(self, page: CasePage) -> None:
        if self.case is not None:
            self._c.locking.notes(self.case, page)

    # -- a changed copy

    def _compare(self, page: CasePage) -> None:
        """Lay the page for it over the case. The news of the copy itself is heard by adding it; all other waits."""
        assert self.case is not None
        known = {item.item for item in self.case.items}

        def added(case: Case, problem: TidError | None) -> None:
            if self._c.step_page is not page:
                return  # the person went home meanwhile
            self.case = case
            self._heard |= {line for line in news.told(case) if line[0] not in known}
            page.show_case(case, heard=self._heard)
            if problem is not None:
                page.problem(problem)
            else:
                page.copy_added()

        self._comparing.open(self.case, added)

    # -- practice

    def _play(self, page: CasePage) -> None:
        """Lay the hotline's desk over the case; what is done there is news below."""
        assert self.case is not None
        desk = DeskPage(self.case, [platform.name for platform in self._c.profile.platforms])

        def act(arguments: dict[str, Any]) -> None:
            self._c.back()
            self._act(page, lambda case: self._c.work.play(case, arguments), opens=False)

        desk.act.connect(act)
        self._c.show_aside(desk)
