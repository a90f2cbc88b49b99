"""What the window asks of the rooms below about cases. Plain calls that may wait: run them through ``ui.tasks``.

In a copy without a hotline every case is Practice's.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tid_desktop.case import code as case_code
from tid_desktop.case.code import Kind
from tid_desktop.case.model import Case, Item
from tid_desktop.case.service import CaseService, Comparison
from tid_desktop.errors import (
    CaseProblem,
    CodeOfAnotherCopy,
    OtherCase,
    PassphraseNeeded,
    SendProblem,
    StatusOnlyCode,
    TidError,
)
from tid_desktop.fingerprint.model import MediaReport
from tid_desktop.ui.services import Services

Files = Sequence[tuple[MediaReport, str]]  # the report and the person's own word for it


class CaseWork:
    """The life of a case, as the person's buttons ask for it. Each method may raise UserFacingError."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._made: dict[tuple[bool, bool], CaseService] = {}  # an unkept case lives in its service's memory

    def draft(self, files: Files, *, practice: bool) -> Case:
        """A new case with a new code. Nothing is kept and nothing is sent."""
        return self._service(practice=practice, keep=False).draft(files)

    def more(self, case: Case, files: Files) -> tuple[Item, ...]:
        """What more pictures or videos would add to a case. Nothing is kept and nothing is sent."""
        return self._of(case).more(case, files)

    def exact(self, case: Case, more: Sequence[Item] = ()) -> list[bytes]:
        """What would be sent for a draft, or to add ``more`` to a case, letter for letter."""
        return self._of(case).payload(case, more)

    def keep(self, case: Case) -> Case:
        """Keep the case on this computer, before anything of it is sent."""
        return case if case.kept else self._service(practice=case.practice, keep=True).keep(case)

    def send(self, case: Case) -> Case:
        """Send what waits; a second call sends the same bytes."""
        return self._of(case).submit(case)

    def add(self, case: Case, more: Sequence[Item]) -> Case:
        """Send what ``more`` made."""
        return self._of(case).add_items(case, more)

    def check_code(self, case: Case, text: str) -> None:
        """Raises CodeProblem unless ``text`` is this case's full code."""
        code = case_code.parse(text, self._of(case).profile)
        if code.kind is Kind.STATUS_ONLY:
            raise StatusOnlyCode
        if code != case.code:
            raise OtherCase

    def compare(self, case: Case, copy: MediaReport) -> Comparison:
        """A changed copy beside the case; asks nobody. Raises NoLocalFingerprints."""
        return self._of(case).compare(case, copy)

    def refresh(self, case: Case) -> Case:
        """Ask the hotline where the case stands."""
        return self._of(case).refresh(case)

    def stop(self, case: Case, items: Sequence[str]) -> Case:
        """Withdraw these items, or all when none is named."""
        return self._of(case).withdraw(case, list(items) or None)

    def undo(self, case: Case) -> Case:
        """Undo every stop of the case."""
        return self._of(case).undo(case)

    def forget(self, case: Case) -> None:
        """This computer forgets the case; the hotline keeps it."""
        self._of(case).forget(case)

    def play(self, case: Case, arguments: dict[str, Any]) -> Case:
        """Play the hotline, as ``Desk.play`` says, and look at once what that means for the case."""
        self._services.desk(case.kept, arguments)
        return self.refresh(case)

    def attempt(self, case: Case, act: Callable[[Case], Case]) -> tuple[Case, TidError | None]:
        """``act(case)``; where the hotline can't be reached or refuses, the case as it stands then, and why."""
        try:
            return act(case), None
        except (SendProblem, CaseProblem) as problem:
            return self._of(case).latest(case), problem

    def find(self, text: str, *, practice: bool) -> Case:
        """The case of a code that was typed. A code of Practice is found from everywhere.

        Raises PassphraseNeeded only for one that nobody knows: the practice that is kept may know it.
        """
        problems: list[TidError] = []
        for service in self._places(practice):
            try:
                return service.find(text)
            except (CodeOfAnotherCopy, CaseProblem, PassphraseNeeded) as error:
                problems.append(error)
        raise sorted(problems, key=_says_more)[-1]

    def kept(self, *, practice: bool) -> list[Case]:
        """The cases that this computer keeps; looking never makes anything. A locked store asks the person first.

        Not by ``has_kept``: behind a locked store "no case" would be a lie. Raises KeyringProblem.
        """
        return self._service(practice=practice, keep=True).kept() if self._services.vault.exists() else []

    def kept_and_locked(self, *, practice: bool) -> tuple[list[Case], bool]:
        """The same, and whether they are behind a passphrase. Raises PassphraseNeeded until it was typed."""
        cases = self.kept(practice=practice)
        return cases, bool(cases) and self._services.vault.has_passphrase()

    def _service(self, *, practice: bool, keep: bool) -> CaseService:
        key = practice or self._services.hotline is None, keep
        if key not in self._made:
            self._made[key] = self._services.cases(*key)
        return self._made[key]

    def _of(self, case: Case) -> CaseService:
        return self._service(practice=case.practice, keep=case.kept)

    def _places(self, practice: bool) -> Iterator[CaseService]:
        """Where a code may belong: this copy's hotline, the practice of this run, the practice that is kept."""
        kept = self._services.has_kept()
        if not practice and self._services.hotline is not None:
            yield self._service(practice=False, keep=kept)
        if kept:
            yield self._service(practice=True, keep=True)
        yield self._service(practice=True, keep=False)


def _says_more(problem: TidError) -> int:
    """How much a reason why a code was not found in one place tells about the code."""
    return 2 if isinstance(problem, PassphraseNeeded) else 1 if isinstance(problem, CaseProblem) else 0
