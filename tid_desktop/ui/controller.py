"""Owns the flow, the pages and the chosen files; the only place that reacts to what pages ask for.

    page --go("phone")--> Controller --> Flow.take --> the next step's page

Pages that are no step (help, helpers, how to check this) lie over the step that was left, and Back returns to it.
"""
from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from tid_desktop.case.model import Case, Item
from tid_desktop.errors import InternalError, TidError
from tid_desktop.flow.answers import Age, Keep, Where, Who
from tid_desktop.flow.machine import Flow
from tid_desktop.flow.steps import NUMBER, Step, Verb, Way
from tid_desktop.protocol.profile import Profile, Serves
from tid_desktop.ui import asides
from tid_desktop.ui.casework import CaseWork
from tid_desktop.ui.files import ChosenFiles
from tid_desktop.ui.following import Following
from tid_desktop.ui.locking import Locking
from tid_desktop.ui.pages import advice, before
from tid_desktop.ui.pages.add import AddPage
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.changed import ChangedPage
from tid_desktop.ui.pages.home import can_send, home_page
from tid_desktop.ui.pages.leaves import ExactPage, LeavesPage
from tid_desktop.ui.pages.practice import PracticePage
from tid_desktop.ui.pages.settings import SettingsPage
from tid_desktop.ui.sending import Sending
from tid_desktop.ui.services import Services
from tid_desktop.ui.tasks import Outcome, Tasks
from tid_desktop.ui.window import MainWindow

AGES = {Serves.UNDER_18: Age.UNDER_18, Serves.ADULTS: Age.ADULT}
WAYS: dict[str, Way] = {str(way): way for kind in (Where, Age, Who, Keep, Verb) for way in kind}

QUESTIONS: dict[Step, type[before.QuestionPage]] = {
    Step.WHERE: before.WherePage, Step.FAKE: before.FakePage, Step.WHERE_UNSURE: before.WhereUnsurePage,
    Step.AGE: before.AgePage, Step.WHO: before.WhoPage}
ADVICE: dict[Step, type[advice.AdvicePage]] = {
    Step.PHONE: advice.PhonePage, Step.NOT_MINE: advice.NotMinePage, Step.ONLY_LINK: advice.OnlyLinkPage,
    Step.YOUNG: advice.YoungPage, Step.ADULT: advice.AdultPage, Step.SOME_OF_EACH: advice.SomeOfEachPage,
    Step.AGE_UNSURE: advice.AgeUnsurePage, Step.SHARED: advice.SharedPage, Step.READY: advice.ReadyPage}


class Controller(QObject):
    """One person's way through one window."""

    def __init__(self, window: MainWindow, services: Services, tasks: Tasks) -> None:
        super().__init__(window)
        self.window, self.services, self.tasks = window, services, tasks
        self.work = CaseWork(services)
        hotline = services.hotline
        self.flow = Flow() if hotline is None else Flow(served=frozenset(AGES[kind] for kind in hotline.serves))
        self.files = ChosenFiles(services.pool)
        self.protection: TidError | None = None  # why nothing can be opened here, once that is known
        self._shown: list[Page] = []  # the step's page, and what lies over it
        self._sending, self._following = Sending(self), Following(self)
        self.locking = Locking(self)
        header = window.header
        header.back.connect(self.back)
        header.help_wanted.connect(self._help)
        window.check_wanted.connect(self._check)
        header.settings_wanted.connect(self._settings)
        window.leaving_wanted.connect(self._leaving)

    # -- the beginning and the end

    def start(self) -> None:
        """Take over from the Home that was painted first; start the sandbox, to be proved before the first file."""
        first = self.window.page
        self.show_step()
        if first is not None:
            self.window.drop_page(first)
        self.tasks.run(self.services.pool.start, self._proved)

    def close(self) -> None:
        """Stop what is under way; nothing arrives any more."""
        self.files.clear()
        self._following.forget()
        self.tasks.close()

    def _proved(self, outcome: Outcome) -> None:
        self.protection = outcome.error
        if outcome.error is not None and isinstance(self.step_page, AddPage):
            self.step_page.tell(outcome.error)

    # -- what pages ask for

    def go(self, wish: str) -> None:
        """A page asks for a way of the flow, or for a page that lies over it."""
        if wish in WAYS:
            self.take(WAYS[wish])
        else:
            self.show_aside(asides.build(wish))

    def take(self, way: Way) -> None:
        """Go a way of the flow."""
        if way is Verb.HELP_SOMEONE and not self.flow.answers.practice and not can_send(self.services.hotline):
            way = Verb.FINISH  # this copy can't send: its Home names the services that can
        if way is Verb.FINISH:
            self.finish()
        elif not self._sending.holds_up(way):
            self.flow.take(way)
            self._hand_over(way)
            self.show_step()

    def _hand_over(self, way: Way) -> None:
        """The case goes from the one who sends it to the one who follows it, and back for more."""
        if way is Verb.OPEN_CASE and self._sending.case is not None:
            self._following.open(self._sending.case)
            self._sending.forget()
        elif way is Verb.ADD_MORE and self._following.case is not None:
            self._sending.open(self._following.case)

    def arrive(self, way: Verb) -> None:
        """Go a way because something is finished; a page that the person has laid over the walk stays on top."""
        self.flow.take(way)
        self.show_step(below=len(self._shown) > 1)

    def back(self) -> None:
        """The page below the one on top, else the step before."""
        if len(self._shown) > 1:
            self.close_aside(self._shown[-1])
        elif self.flow.can_go_back:
            self.flow.back()
            self.show_step()

    def finish(self) -> None:
        """Home again, with nothing remembered of this walk."""
        self._sending.forget()
        self._following.forget()
        self.locking.forget()
        self.flow.finish()
        self.show_step()

    # -- pages

    @property
    def profile(self) -> Profile:
        """Who the fingerprints of this walk go to."""
        return self.services.profile(practice=self.flow.answers.practice)

    @property
    def today(self) -> date:
        return date.today()

    @property
    def step_page(self) -> Page | None:
        """The page of the flow's step, also while another lies over it."""
        return self._shown[0] if self._shown else None

    def show_step(self, *, below: bool = False) -> None:
        """Make the page of the flow's step and show it; all others are gone. ``below``: under what lies on top."""
        page = self._page(self.flow.step)
        page.has_back = self.flow.can_go_back and page.has_back
        page.step = NUMBER.get(self.flow.step)
        over = self._shown[1:] if below else []
        gone = [old for old in self._shown if old not in over]
        self._shown = [page, *over]
        if not over:
            self._reveal(page)
        for old in gone:
            self._drop(old)

    def show_aside(self, page: Page) -> None:
        """Lay a page over the one on screen."""
        page.go.connect(self.go)
        page.back.connect(self.back)
        self._shown.append(page)
        self._reveal(page)

    def show_exact(self, page: LeavesPage | ChangedPage, case: Case, more: tuple[Item, ...]) -> None:
        """Lay over ``page`` the very messages that sending ``case``, or ``more`` of it, would send."""
        self.tasks.run_for(page, lambda: self.work.exact(case, more), lambda found: self.show_aside(ExactPage(found)))

    def let_back(self, page: Page, possible: bool) -> None:
        """Whether there is a way back from ``page``: not while something of it is sent."""
        page.has_back = possible
        if self.window.page is page:
            self.window.header.show_back(possible)

    def lies_over(self, page: Page) -> bool:
        """Whether ``page`` lies over the walk, on top or under another one."""
        return page in self._shown[1:]

    def close_aside(self, page: Page) -> None:
        """Take away a page that lies over the walk, also from under another one; nothing when it is gone."""
        if self.lies_over(page):
            on_top = self._shown[-1] is page
            self._shown.remove(page)
            if on_top:
                self._reveal(self._shown[-1])
            self._drop(page)

    def _reveal(self, page: Page) -> None:
        self.window.show_page(page)
        self.window.set_practice(self.flow.answers.practice)
        self.window.bar.refresh()  # what a new page says and what the bar says are true at the same moment

    def _drop(self, page: Page) -> None:
        self.tasks.drop(page)
        self.window.drop_page(page)

    def _page(self, step: Step) -> Page:
        page = self._plain(step) or self._sending.page(step) or self._following.page(step)
        if page is None:
            raise InternalError("step without a page")
        page.go.connect(self.go)
        page.back.connect(self.back)
        return page

    def _plain(self, step: Step) -> Page | None:
        """Pages that need nothing but the answers so far."""
        answers, hotline = self.flow.answers, self.services.hotline
        if step is Step.HOME:
            return home_page(hotline)
        if step is Step.PRACTICE:
            return PracticePage()
        if step in QUESTIONS:
            return QUESTIONS[step](self.flow.chosen, helper=answers.helper)
        young_here = hotline is None or Serves.UNDER_18 in hotline.serves
        return ADVICE[step](answers.practice, young_here=young_here) if step in ADVICE else None

    def _help(self) -> None:
        self.go("help")

    def _check(self) -> None:
        self.go("check")

    def _leaving(self) -> None:
        self.go("leaving")

    def _settings(self) -> None:
        """Lay the settings over what is on screen; once is enough."""
        if isinstance(self.window.page, SettingsPage):
            return
        hotline = self.services.hotline
        both_ways = hotline is not None and hotline.onion is not None and not hotline.needs_tor
        page = SettingsPage(self.window.header.settings, tor=both_ways)
        page.chosen.connect(self.window.chosen)
        page.chosen.connect(self._chosen)
        self.show_aside(page)

    def _chosen(self, field: str) -> None:
        """What leaves this computer is told with its way: another way is told anew."""
        if field == "tor" and self.flow.step is Step.LEAVES:
            self.show_step(below=True)
