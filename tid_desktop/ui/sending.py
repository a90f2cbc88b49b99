"""From the chosen files to the sent case: the pages of steps 2 to 5, and what their buttons do."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tid_desktop.case.model import Case, Item
from tid_desktop.case.vault import KeyringState
from tid_desktop.errors import NoKeyring, PassphraseNeeded, TidError
from tid_desktop.fingerprint.model import SignalType, Wish
from tid_desktop.flow.answers import Keep
from tid_desktop.flow.steps import Step, Verb, Way
from tid_desktop.ui import dialogs
from tid_desktop.ui.cards import serve
from tid_desktop.ui.files import ChosenFile
from tid_desktop.ui.pages.add import AddPage
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.pages.leaves import Going, LeavesPage, Route
from tid_desktop.ui.pages.send import SendPage
from tid_desktop.ui.pages.sent import SentPage
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.tasks import Outcome

if TYPE_CHECKING:
    from tid_desktop.ui.controller import Controller


class Sending:
    """One case on its way to the hotline.

    ``case`` is the draft, or the open case that gets more (``more``); after sending it is what the hotline confirmed.
    """

    def __init__(self, controller: Controller) -> None:
        self._c = controller
        self.case: Case | None = None
        self.more: tuple[Item, ...] = ()
        self._made_from: list[tuple[ChosenFile, str]] = []  # the files, and what they were called then
        self._ways: set[CardWay] = set()  # how the person has kept the code so far
        self._handed_over = False  # what is added lies in the case's outbox already
        self._lockable = False  # the code page said that a passphrase takes the place of a password store

    def forget(self) -> None:
        """Nothing of this walk is left in memory."""
        self._c.files.clear()
        self.case, self.more, self._made_from, self._ways, self._handed_over = None, (), [], set(), False

    def open(self, case: Case) -> None:
        """More pictures are coming for this case."""
        self.forget()
        self.case = case

    # -- pages

    def page(self, step: Step) -> Page | None:
        """The page of a step from Add to Sent, else None."""
        make = {Step.ADD: self._add, Step.LEAVES: self._leaves, Step.CODE: self._code, Step.SEND: self._send,
                Step.SENT: self._sent}.get(step)
        return None if make is None else make()

    def _add(self) -> Page:
        practice = self._c.flow.answers.practice
        self._c.files.wish = Wish(details=self._may_be_kept)
        page = AddPage(self._c.files, sample=self._c.services.sample_picture if practice else None)
        page.choose.connect(lambda: page.add_files(dialogs.choose_files(page)))
        if self._c.protection is not None:
            page.tell(self._c.protection)
        return page

    def _leaves(self) -> Page:
        answers, usable = self._c.flow.answers, self._c.files.usable
        going = [Going.of(number, file.report) for number, file in enumerate(usable, 1) if file.report is not None]

        def show_exact() -> None:
            assert self.case is not None
            self._c.show_exact(page, self.case, self.more)

        page = LeavesPage(going, patterns=not answers.helper, practice=answers.practice, adding=answers.adding,
                          route=self._route)
        page.exact.connect(lambda: self._prepared(page, show_exact))
        return page

    @property
    def _route(self) -> Route:
        """Tor goes first: an onion needs no relay, and a relay that is reached through Tor sees no network of ours."""
        if self._c.window.header.settings.tor or self._c.profile.needs_tor:
            return Route.TOR
        return Route.DIRECT if self._c.profile.relay is None else Route.RELAY

    def _code(self) -> Page:
        assert self.case is not None
        chosen = self._c.flow.chosen
        page = CodePage(self.case.code.text, self._c.flow.answers.keeping,
                        chosen=chosen if isinstance(chosen, Keep) else None, ways=self._ways)
        serve(page, self._c.tasks, self.case.code, self._c.profile)

        def found(outcome: Outcome) -> None:
            self._lockable = outcome.value is not None and outcome.value[0] is KeyringState.PASSPHRASE
            page.store_is(outcome.value)

        self._c.tasks.run(self._c.services.keyring, found, owner=page)
        return page

    def _send(self) -> Page:
        assert self.case is not None
        count = sum(fingerprint.signal_type is not SignalType.MD5
                    for item in self.more or self.case.items for fingerprint in item.fingerprints)
        page = SendPage(self._c.profile, count, kept=self.case.kept or self._keep_wanted)
        page.send.connect(lambda: self._start(page))
        page.to_code.connect(self._c.back)
        page.start_over.connect(lambda: self._start_over(page))
        return page

    def _sent(self) -> Page:
        self._c.files.clear()
        page = SentPage(self._c.profile, today=self._c.today)
        if self.case is not None and self.case.kept:
            page.passphrase.connect(lambda: self._c.locking.offer(lambda: page.offer_passphrase(False)))
            self._c.tasks.run(lambda: self._c.services.vault.has_passphrase(ask=False),
                              lambda outcome: page.offer_passphrase(outcome.value is False), owner=page)
        return page

    # -- making the draft

    def holds_up(self, way: Way) -> bool:
        """True when something has to be made before this way can be gone; it is gone then without being asked again."""
        page = self._c.step_page
        if way is not Verb.GO_ON or not isinstance(page, LeavesPage) or self._is_made:
            return False
        self._prepared(page, lambda: self._c.arrive(Verb.GO_ON))
        return True

    @property
    def _is_made(self) -> bool:
        """What is to be sent was made from the files that are chosen now."""
        return bool(self._made_from) and self._made_from == self._chosen

    @property
    def _chosen(self) -> list[tuple[ChosenFile, str]]:
        return [(file, file.label) for file in self._c.files.usable]

    def _prepared(self, page: LeavesPage, then: Callable[[], None]) -> None:
        """Make what is to be sent, unless it is there, and go on with ``then``."""
        if self._is_made:
            then()
            return
        answers, chosen, case = self._c.flow.answers, self._chosen, self.case
        files = [(file.report, label) for file, label in chosen if file.report is not None]

        def work() -> tuple[Case, tuple[Item, ...]]:
            if answers.adding and case is not None:
                return case, self._c.work.more(case, files)
            return self._c.work.draft(files, practice=answers.practice), ()

        def made(outcome: Outcome) -> None:
            page.rest()
            if outcome.error is not None:
                page.problem(outcome.error)
                return
            (self.case, self.more), self._made_from, self._ways = outcome.value, chosen, set()
            then()

        page.busy()
        self._c.tasks.run(work, made, owner=page)

    # -- sending

    @property
    def _may_be_kept(self) -> bool:
        """What recognises a cut-out later is made only where this computer may keep the case."""
        if self._c.flow.answers.adding and self.case is not None:
            return self.case.kept
        return not self._c.flow.answers.helper

    @property
    def _keep_wanted(self) -> bool:
        return self._c.flow.answers.keep is Keep.HERE

    def _start(self, page: SendPage) -> None:
        """Keep the case first, if the person wants that; only then is anything sent."""
        case = self.case
        assert case is not None
        self._c.let_back(page, False)
        if self._keep_wanted and not case.kept:
            page.busy(keeping=True)
            self._c.tasks.run(lambda: self._c.work.keep(case), lambda outcome: self._kept(page, outcome))
        else:
            self._go(page)

    def _kept(self, page: SendPage, outcome: Outcome) -> None:
        if self._c.step_page is not page:
            return  # the person went home meanwhile; nothing was sent
        begin = isinstance(outcome.error, NoKeyring) and self._lockable
        if begin or isinstance(outcome.error, PassphraseNeeded):
            self._keep_behind_passphrase(begin=begin)
            return
        if outcome.error is not None:
            self._c.let_back(page, self._c.flow.can_go_back)
            page.failed(outcome.error, before=self._c.flow.can_go_back)
            return
        self.case = outcome.value
        self._go(page)

    def _start_over(self, page: SendPage) -> None:
        """Delete what can't be read any more, so that this case can be kept. Then the page is anew."""
        def done(outcome: Outcome) -> None:
            if outcome.error is None:
                self._c.show_step(below=True)
            else:
                page.failed(outcome.error, before=True)

        page.busy(keeping=True)
        self._c.tasks.run(self._c.services.vault.start_over, done, owner=page)

    def _keep_behind_passphrase(self, *, begin: bool) -> None:
        """Nothing was kept or sent yet. The page is anew, for those who go back and leave it.

        ``begin``: there is no passphrase yet, and no password store.
        """
        self._c.show_step()
        page = self._c.step_page
        assert isinstance(page, SendPage)

        def again() -> None:
            page.busy(keeping=True)
            self._start(page)

        if begin:
            self._c.locking.offer(again, begin=True)
        else:
            self._c.locking.ask(again)

    def _go(self, page: SendPage) -> None:
        case, more = self.case, self.more
        assert case is not None
        page.busy()
        self._c.flow.close_way_back()
        adds = bool(more) and not self._handed_over

        def act(current: Case) -> Case:
            return self._c.work.add(current, more) if adds else self._c.work.send(current)

        self._c.tasks.run(lambda: self._c.work.attempt(case, act), lambda outcome: self._arrived(page, outcome))

    def _arrived(self, page: SendPage, outcome: Outcome) -> None:
        if self._c.step_page is not page:
            return  # the person went home meanwhile; a kept case tells later what came of it
        error: TidError | None = outcome.error
        if error is None:
            (self.case, error), self._handed_over = outcome.value, True
        if error is None:
            self._c.arrive(Verb.SENT)
        else:
            page.failed(error)
            page.offer_later()
