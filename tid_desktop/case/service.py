"""Everything that can be done with a case. Each step is safe on the disk before the next one begins.

A kept case is saved with its outbox before anything is sent, and again after each answer. If the process ends anywhere
between, the next one sends the same bytes, and the hotline recognises them: never lost, never a second case. A case
that isn't kept has its outbox in this object's memory, so that a second try sends the same bytes there too.

Calls wait for the network, the password store and Argon2: never make them on the thread that draws.
"""
from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple, Protocol

from tid_desktop.case import code as case_code
from tid_desktop.case import outbox
from tid_desktop.case.code import CaseCode, Credentials, Kind
from tid_desktop.case.model import Case, CaseState, Item, ItemState
from tid_desktop.case.vault import Vault
from tid_desktop.errors import (
    BadAnswer,
    CaseDiffers,
    CaseLost,
    CaseProblem,
    KeyringProblem,
    NeverThere,
    NoKeyring,
    NoLocalFingerprints,
    NothingToSend,
    NotKept,
    PracticeEnded,
    ProfileExpired,
    StatusOnlyCode,
    StopWaits,
    TooMany,
    UnknownCase,
)
from tid_desktop.fingerprint import matching
from tid_desktop.fingerprint.matching import Match, Verdict
from tid_desktop.fingerprint.model import MediaReport
from tid_desktop.protocol.answers import Answer
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.profile import Profile

__all__ = ["CaseService", "Comparison", "Match", "Transport", "Verdict"]


class Transport(Protocol):
    """The way to the hotline."""

    def exchange(self, inner: bytes) -> dict[str, Any]:
        """Send a message (without reply key), return the status document. Raises SendProblem or CaseProblem."""


class Comparison(NamedTuple):
    """A changed copy beside a case: the best match, the item that has it, and the one it looks cut out of, if any."""

    match: Match
    item: Item | None
    cut_from: Item | None


class CaseService:
    """The cases with one hotline. Without a vault nothing is kept. Safe to use from several threads."""

    def __init__(self, profile: Profile, transport: Transport, vault: Vault | None) -> None:
        self.profile = profile
        self._transport = transport
        self._vault = vault
        self._lock = threading.RLock()  # one conversation with the hotline at a time
        self._unkept: dict[CaseCode, Case] = {}
        self._derived: dict[CaseCode, Credentials] = {}

    # --- before anything is sent --------------------------------------------------------------------------------------

    def draft(self, files: Sequence[tuple[MediaReport, str]]) -> Case:
        """A new case from reports and the person's own labels; reports without fingerprints are left out.

        Raises NothingToSend and TooMany, and ProfileExpired, because nothing could be handed in.
        """
        self.profile.check_current(date.today())
        items = outbox.new_items(files, self.profile)
        outbox.check_room(items, self.profile.limits)
        code = case_code.new_code(self.profile)
        return Case(code, self._credentials(code).case_id, self.profile.service_id, self.profile.practice,
                    CaseState.DRAFT, items)

    def more(self, case: Case, files: Sequence[tuple[MediaReport, str]]) -> tuple[Item, ...]:
        """The items that ``files`` would add to ``case``. Nothing changes. Raises like ``draft``."""
        self.profile.check_current(date.today())
        items = outbox.new_items(files, self.profile)
        outbox.check_room((*case.items, *items), self.profile.limits)
        return items

    def payload(self, case: Case, more: Sequence[Item] = ()) -> list[bytes]:
        """The very messages that ``submit`` sends, or ``add_items`` with ``more``, before each is sealed."""
        return list(self._queued(self._with(case, more)).outbox)

    def keep(self, case: Case) -> Case:
        """Save the case and what it has to send on this computer. Raises KeyringProblem; then nothing was kept."""
        if self._vault is None:
            raise NoKeyring
        if case.kept:
            return case
        kept = replace(self._queued(self._unkept.get(case.code, case)), kept=True)
        self._vault.save(kept)
        self._unkept.pop(case.code, None)
        return kept

    # --- with the hotline ---------------------------------------------------------------------------------------------

    def submit(self, case: Case) -> Case:
        """Send what the case's outbox holds, in order; a draft is handed in.

        A SendProblem leaves the outbox as it was: call again, now or after a restart, and the same bytes go out.
        """
        with self._lock:
            case = self._update(case, self._queued)
            if not case.outbox and not case.confirmed:
                return self._checked(case)
            while case.outbox:
                case = self._sent(case, case.outbox[0])
            return case

    def add(self, case: Case, files: Sequence[tuple[MediaReport, str]]) -> Case:
        """Hand in more files; a draft only grows."""
        return self.add_items(case, self.more(case, files))

    def add_items(self, case: Case, items: Sequence[Item]) -> Case:
        """Hand in what ``more`` made; a draft only grows. After a SendProblem the items are in the outbox.

        Calling again with the same items, or ``submit``, sends them once.
        """
        case = self.latest(case)
        if case.state is CaseState.DRAFT:
            return self._with(case, items)
        return self._asked(case, lambda current: self._with(current, items))

    def refresh(self, case: Case) -> Case:
        """Ask where the case stands; what waits in its outbox is sent first, and its answer tells the same.

        With a profile that is too old to send it, it goes on waiting.
        """
        with self._lock:
            case = self.latest(case)
            if not case.outbox:
                return self._checked(case)
            try:
                return self.submit(case)
            except ProfileExpired:
                if not case.confirmed:
                    raise
                return self._checked(self.latest(case))

    def withdraw(self, case: Case, items: Collection[str] | None = None) -> Case:
        """Stop some items, or all (None). What was never sent is then never sent. Raises UnknownItem."""
        def stop(current: Case) -> Case:
            return outbox.stopped(current, items, self._credentials(case.code))

        try:
            return self._asked(case, stop)
        except NotKept:
            return self._stopped_unwritten(case, stop)

    def undo(self, case: Case, items: Collection[str] | None = None) -> Case:
        """Undo the stop of some items, or of all (None). Raises UndoTooLate and UnknownItem."""
        return self._asked(case, lambda current: outbox.undone(current, items, self._credentials(case.code)))

    def find(self, text: str) -> Case:
        """The case of a typed code: the kept one, else what the hotline says of it. Raises CodeProblem too."""
        code = case_code.parse(text, self.profile)
        for case in [*self._kept_without_asking(), *self._unkept.values()]:
            if case.code == code:
                return case
        credentials = self._credentials(code)
        found = Case(code, credentials.case_id, self.profile.service_id, self.profile.practice, CaseState.WAITING)
        with self._lock:
            return self._checked(found)

    def compare(self, case: Case, copy: MediaReport) -> Comparison:
        """Would platforms catch this copy? What was stopped or not taken catches nothing, though it is known here.

        Asks nobody: the answer comes from what is kept here. Raises NoLocalFingerprints.
        """
        known = [item for item in self.latest(case).items if item.fingerprints]
        if not known:
            raise NoLocalFingerprints
        active = [item for item in known if item.state not in (ItemState.WITHDRAWN, ItemState.REJECTED)]
        match = matching.compare([item.fingerprints for item in active], copy.fingerprints)
        return Comparison(match, None if match.place is None else active[match.place],
                          next((item for item in known if matching.looks_cut_out(item.details, copy.details)), None))

    # --- on this computer ---------------------------------------------------------------------------------------------

    def kept(self) -> list[Case]:
        """The cases with this hotline that are kept on this computer, oldest first. Raises KeyringProblem."""
        cases = [] if self._vault is None else self._vault.cases()
        return [case if case.case_id else replace(case, case_id=self._credentials(case.code).case_id)
                for case in cases if case.service_id == self.profile.service_id]

    def latest(self, case: Case) -> Case:
        """The case as it is now, for instance after a SendProblem."""
        return self._update(case, lambda current: current)

    def status_code(self, case: Case) -> CaseCode:
        """The code for a helper, who may look but not add or stop."""
        return case_code.status_code(case.code, self.profile)

    def forget(self, case: Case) -> None:
        """Remove the case from this computer; the hotline still has it. Raises KeyringProblem."""
        if self._vault is not None:
            self._vault.forget(case.code)
        self._unkept.pop(case.code, None)
        self._derived.pop(case.code, None)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _credentials(self, code: CaseCode) -> Credentials:
        if code not in self._derived:
            self._derived[code] = case_code.derive(code, self.profile)
        return self._derived[code]

    def _queued(self, case: Case) -> Case:
        return outbox.queued(case, self._credentials(case.code)) if case.state is CaseState.DRAFT else case

    def _with(self, case: Case, items: Sequence[Item]) -> Case:
        """``case`` with those of ``items`` that it doesn't have yet, and in its outbox, if it is no draft."""
        known = {item.item for item in case.items}
        new = tuple(item for item in items if item.item not in known)
        if not new:
            return case
        if case.state is CaseState.DRAFT:
            return replace(case, items=(*case.items, *new))
        return outbox.with_items(case, new, self._credentials(case.code))

    def _kept_without_asking(self) -> list[Case]:
        """A typed code must work where the password store does not, and must not make it ask."""
        try:
            return [] if self._vault is None else self._vault.cases(ask=False)
        except KeyringProblem:
            return []

    def _update(self, case: Case, change: Callable[[Case], Case]) -> Case:
        """Change what is known of the case now: in the vault if it is kept, else in memory."""
        if case.kept and self._vault is not None:
            kept = self._vault.update(case.code, change)
            if kept is not None:
                return kept
            case = replace(case, kept=False)  # forgotten meanwhile, here or by another program
        known = self._unkept.get(case.code, case)
        changed = change(known)
        if changed is not known:
            changed = self._unkept[case.code] = _without_details(changed)
        return changed

    def _asked(self, case: Case, change: Callable[[Case], Case]) -> Case:
        """Put a change into the outbox and send it."""
        if case.code.kind is Kind.STATUS_ONLY:
            raise StatusOnlyCode
        if self.latest(case).state is CaseState.DRAFT:
            raise NothingToSend
        with self._lock:
            return self.submit(self._update(case, lambda current: outbox.check_outbox(change(current))))

    def _stopped_unwritten(self, case: Case, stop: Callable[[Case], Case]) -> Case:
        """Stop where nothing can be written any more, as on a full disk: the next look at the case tells it here.

        Raises NotKept where something waits: it would go out after the stop.
        """
        with self._lock:
            now = self.latest(case)
            if now.outbox:
                raise NotKept
            try:
                return replace(self.submit(self._update(replace(now, kept=False), stop)), kept=True)
            finally:
                self._unkept.pop(case.code, None)

    def _sent(self, case: Case, message: bytes) -> Case:
        """Send one message of the outbox and save what its answer says."""
        try:
            answer = self._exchange(case, message)
        except UnknownCase:
            if outbox.stops_all(message) and case.items and not case.confirmed:
                return self._update(case, lambda current: outbox.never_arrived(current, message))
            unknown = self._unknown(case)
            if isinstance(unknown, UnknownCase) and case.kept and case.confirmed and outbox.stops(message):
                raise StopWaits from None  # a hotline that finds its cases again must hear of it
            if not isinstance(unknown, CaseLost):
                self._settle(case, message, unknown)
            raise unknown from None
        except (CaseProblem, TooMany) as problem:
            if isinstance(problem, CaseDiffers) and outbox.creates(message):
                return self._compared(case, message)
            self._settle(case, message, problem)
            raise
        return self._update(case, lambda current: outbox.answered(current, message, answer, date.today()))

    def _unknown(self, case: Case) -> CaseProblem:
        """What it means that the hotline doesn't know ``case``; one that it had is in the outbox again then."""
        if case.practice and not case.kept:
            return PracticeEnded()
        credentials = self._credentials(case.code)
        if outbox.lost(case, credentials) is None:
            return NeverThere() if case.kept and not case.confirmed else UnknownCase()
        self._update(case, lambda current: outbox.lost(current, credentials) or current)
        return CaseLost()

    def _compared(self, case: Case, creation: bytes) -> Case:
        """The hotline has this case with other content than ``creation``: it is the same one if it knows the code.

        So it was handed in a second time, because an answer said that it was lost. What it lacks is added.
        """
        try:
            return self._told(case, creation)
        except UnknownCase:
            raise CaseDiffers from None

    def _settle(self, case: Case, message: bytes, problem: Exception) -> None:
        if outbox.is_final(message, problem):
            self._update(case, lambda current: outbox.refused(current, message))

    def _checked(self, case: Case) -> Case:
        """Ask for the status and save it."""
        try:
            return self._told(case, None)
        except UnknownCase:
            if case.state is CaseState.WITHDRAWN and case.kept:
                return case  # nothing of it is used there, and nothing more was wished for
            raise self._unknown(case) from None

    def _told(self, case: Case, settled: bytes | None) -> Case:
        """Ask for the status and save it, without ``settled`` in the outbox. Raises UnknownCase."""
        credentials = self._credentials(case.code)
        answer = self._exchange(case, outbox.status(credentials))
        return self._update(case, lambda current: outbox.offered_again(
            outbox.answered(current, settled, answer, date.today()), answer, credentials))

    def _exchange(self, case: Case, message: bytes) -> Answer:
        try:
            answer = Answer.from_json(self._transport.exchange(message))
        except MalformedMessage:
            raise BadAnswer from None
        if answer.case_id != self._credentials(case.code).case_id:
            raise BadAnswer
        return answer


def _without_details(case: Case) -> Case:
    """``case`` as it may be in memory after sending: what recognises cut-outs is only for the vault."""
    return replace(case, items=tuple(replace(item, details=()) for item in case.items))
