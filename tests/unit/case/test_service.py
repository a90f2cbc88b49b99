"""Sent exactly once, whatever breaks when; stopped when the person says so; kept only when they say so.

The hotline here is a few dictionaries with the rules of the protocol: a repeat of the same bytes changes nothing.
"""
from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tid_desktop.case import code as case_code
from tid_desktop.case import outbox, sealed
from tid_desktop.case.model import Case, CaseState, ItemState
from tid_desktop.case.service import CaseService
from tid_desktop.case.vault import Vault
from tid_desktop.errors import (
    BadAnswer,
    CaseDiffers,
    CaseLost,
    CodeOfAnotherCopy,
    KeyringLocked,
    KeyringProblem,
    NoKeyring,
    NoLocalFingerprints,
    NothingToSend,
    NotKept,
    PracticeEnded,
    StatusOnlyCode,
    StopWaits,
    TooMany,
    UndoTooLate,
    UnknownCase,
    UnknownItem,
    Unreachable,
)
from tid_desktop.fingerprint.matching import Verdict
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport
from tid_desktop.protocol.answers import Answer, ItemStatus, State
from tid_desktop.protocol.items import Kind as MediaKindOnWire
from tid_desktop.protocol.items import SignalType
from tid_desktop.protocol.messages import ALL, MAX_INNER, Op, Request
from tid_desktop.protocol.profile import Limits, Profile

Picture = Callable[[int], MediaReport]
Video = Callable[[int, int], MediaReport]


class Hotline:
    """Keeps cases by the protocol's rules. ``lose``: where exchanges break, from the next one on."""

    def __init__(self) -> None:
        self.cases: dict[str, dict[str, ItemStatus]] = {}
        self.tokens: dict[str, tuple[str, str]] = {}
        self.taken: set[bytes] = set()
        self.received: list[bytes] = []
        self.lose: str | None = None
        self.problems: list[Exception] = []
        self.limit = 100

    def exchange(self, inner: bytes) -> dict[str, Any]:
        if self.lose == "request":
            raise Unreachable
        self.received.append(inner)
        request, reply_key = Request.from_bytes(inner)
        assert reply_key is None
        if self.problems:
            raise self.problems.pop(0)
        if inner not in self.taken:
            self._take(request)
            if request.op in (Op.CREATE, Op.APPEND):
                self.taken.add(inner)
        if self.lose == "answer":
            raise Unreachable
        items = tuple(self.cases[request.case_id].values())
        stopped = any(item.state is State.WITHDRAWN for item in items)
        return Answer(request.case_id, items, date(2026, 11, 30) if stopped else None).to_json()

    def _take(self, request: Request) -> None:
        if request.op is Op.CREATE:
            if request.case_id in self.cases:
                raise CaseDiffers
            self.tokens[request.case_id] = (request.token, request.status_hash or "")
            self.cases[request.case_id] = {}
        else:
            self._authorise(request)
        items = self.cases[request.case_id]
        if len(items) + len(request.added) > self.limit:
            raise TooMany
        for item in request.added:
            assert item.item not in items, "the same item twice"
            items[item.item] = ItemStatus(item.item, item.kind, State.RECEIVED, len(item.fingerprints))
        if request.op in (Op.WITHDRAW, Op.UNDO):
            state = State.WITHDRAWN if request.op is Op.WITHDRAW else State.RECEIVED
            for name in items if request.items == ALL else request.chosen or ():
                items[name] = replace(items[name], state=state)

    def _authorise(self, request: Request) -> None:
        manage, status_hash = self.tokens.get(request.case_id, ("", ""))
        hashed = hashlib.sha256(bytes.fromhex(request.token)).hexdigest()
        if request.token != manage and not (request.op is Op.STATUS and hashed == status_hash):
            raise UnknownCase

    def accept(self) -> None:
        for items in self.cases.values():
            items.update({name: replace(item, state=State.ACCEPTED) for name, item in items.items()})

    def lose_all(self) -> None:
        """A back-up of before anybody came is put back."""
        self.cases, self.tokens, self.taken = {}, {}, set()

    def ops(self) -> list[Op]:
        return [Request.from_bytes(message)[0].op for message in self.received]


@pytest.fixture(autouse=True)
def _cheap_argon2(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash in place of 0.2 seconds of Argon2: these stories are about the order of steps."""
    monkeypatch.setattr(case_code, "_stretched",
                        lambda secret, service_id: hashlib.sha256(secret + service_id.encode()).digest())


@pytest.fixture
def hotline() -> Hotline:
    return Hotline()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.bin"


@pytest.fixture
def restart(profile: Profile, hotline: Hotline, path: Path, keyring: Any) -> Callable[[], CaseService]:
    """A new process on the same computer."""
    return lambda: CaseService(profile, hotline, Vault(path, keyring))


@pytest.fixture
def service(restart: Callable[[], CaseService]) -> CaseService:
    return restart()


@pytest.fixture
def card_only(profile: Profile, hotline: Hotline) -> CaseService:
    return CaseService(profile, hotline, None)


@pytest.fixture
def draft(service: CaseService, picture: Picture, video: Video) -> Case:
    return service.draft([(picture(1), "beach"), (video(2, 5), "clip")])


# --- drafts -----------------------------------------------------------------------------------------------------------

def test_a_draft_holds_what_can_be_sent_and_nothing_goes_anywhere(
        service: CaseService, hotline: Hotline, path: Path, picture: Picture, video: Video) -> None:
    broken = MediaReport(FileStatus.DAMAGED)
    case = service.draft([(picture(1), "beach"), (broken, "lost"), (video(2, 5), "x" * 500)])
    assert [(item.kind, item.count, item.label) for item in case.items] == [
        (MediaKind.IMAGE, 9, "beach"), (MediaKind.VIDEO, 11, "x" * 80)]
    assert (case.state, case.kept, case.outbox) == (CaseState.DRAFT, False, ())
    assert hotline.received == []
    assert list(path.parent.iterdir()) == []


def test_with_nothing_to_send_there_is_no_case(service: CaseService) -> None:
    for files in ([], [(MediaReport(FileStatus.EMPTY), "empty")]):
        with pytest.raises(NothingToSend):
            service.draft(files)


def test_more_than_a_case_holds_is_said_before_anything_is_sent(
        make_profile: Callable[..., Profile], hotline: Hotline, picture: Picture) -> None:
    service = CaseService(make_profile(limits=Limits(items=2)), hotline, None)
    case = service.draft([(picture(1), ""), (picture(2), "")])
    for attempt in (lambda: service.draft([(picture(n), "") for n in range(3)]),
                    lambda: service.add(case, [(picture(3), "")])):
        with pytest.raises(TooMany):
            attempt()


def test_only_kinds_of_fingerprints_that_the_hotline_takes_are_sent(
        make_profile: Callable[..., Profile], hotline: Hotline, picture: Picture, video: Video) -> None:
    service = CaseService(make_profile(signal_types=(SignalType.PDQ,)), hotline, None)
    case = service.draft([(picture(1), ""), (video(2, 5), "")])
    assert [(item.kind, item.count) for item in case.items] == [(MediaKind.IMAGE, 8)]


def test_a_long_video_is_thinned_evenly_where_the_hotline_takes_fewer_frames(
        make_profile: Callable[..., Profile], hotline: Hotline, video: Video) -> None:
    service = CaseService(make_profile(limits=Limits(video=20)), hotline, None)
    (item,) = service.draft([(video(1, 100), "")]).items
    frames = [found for found in item.fingerprints if found.at is not None]
    assert item.count == 21
    assert len({found.at for found in frames}) == 10
    assert {found.stands_for for found in frames} == {"original", "mirror"}
    assert [round(found.at or 0) for found in frames[::2]] == list(range(0, 100, 10))


def test_a_draft_grows_until_it_is_sent(service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    grown = service.add(draft, [(picture(3), "")])
    assert (grown.code, len(grown.items), grown.state) == (draft.code, 3, CaseState.DRAFT)
    assert hotline.received == []
    assert len(service.submit(grown).items) == 3


# --- what is shown is what is sent ------------------------------------------------------------------------------------

def test_the_payload_shown_is_the_payload_sent(service: CaseService, draft: Case, hotline: Hotline) -> None:
    shown = service.payload(draft)
    service.submit(draft)
    assert hotline.received == shown


def test_labels_and_dates_never_travel(service: CaseService, draft: Case, hotline: Hotline) -> None:
    case = service.keep(draft)
    assert service.payload(case) == list(case.outbox)
    service.submit(case)
    sent = b"".join(hotline.received)
    for private in (b"beach", b"clip", draft.code.compact.encode(), str(date.today().year).encode()):
        assert private not in sent


def test_a_big_case_goes_in_several_messages_and_arrives_whole(
        service: CaseService, hotline: Hotline, video: Video) -> None:
    draft = service.draft([(video(n, 300), "") for n in range(13)])
    messages = service.payload(draft)
    assert [Request.from_bytes(message)[0].op for message in messages] == [Op.CREATE, Op.APPEND]
    assert all(len(message) <= MAX_INNER for message in messages)
    case = service.submit(service.keep(draft))
    assert case.state is CaseState.RECEIVED
    assert [item.item for item in hotline.cases[case.case_id].values()] == [item.item for item in draft.items]


# --- sending and keeping ----------------------------------------------------------------------------------------------

def test_a_kept_case_is_on_the_disk_before_anything_is_sent(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline) -> None:
    case = service.keep(draft)
    assert hotline.received == []
    assert restart().kept() == [case]
    assert (case.state, case.kept) == (CaseState.WAITING, True)
    assert service.keep(case) is case


def test_a_sent_case_is_found_after_a_restart_refreshed_and_stopped(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline) -> None:
    sent = service.submit(service.keep(draft))
    assert (sent.state, sent.outbox, sent.sent_on) == (CaseState.RECEIVED, (), date.today())
    later = restart()
    (case,) = later.kept()
    assert case == sent
    hotline.accept()
    case = later.refresh(case)
    assert (case.state, [item.label for item in case.items]) == (CaseState.ACCEPTED, ["beach", "clip"])
    case = later.withdraw(case)
    assert (case.state, case.undo_until) == (CaseState.WITHDRAWN, date(2026, 11, 30))
    assert restart().kept() == [case]
    assert later.undo(case).state is CaseState.RECEIVED


def test_card_only_leaves_nothing_on_this_computer(
        card_only: CaseService, hotline: Hotline, path: Path, picture: Picture) -> None:
    case = card_only.submit(card_only.draft([(picture(1), "beach")]))
    assert (case.state, case.kept) == (CaseState.RECEIVED, False)
    assert card_only.kept() == []
    assert list(path.parent.iterdir()) == []
    with pytest.raises(NoKeyring):
        card_only.keep(case)


def test_one_item_can_be_stopped_and_taken_back(service: CaseService, draft: Case) -> None:
    case = service.submit(service.keep(draft))
    one, two = (item.item for item in case.items)
    case = service.withdraw(case, [one])
    assert {item.item: item.state for item in case.items} == {one: ItemState.WITHDRAWN, two: ItemState.RECEIVED}
    assert case.state is CaseState.RECEIVED
    case = service.undo(case, [one])
    assert {item.state for item in case.items} == {ItemState.RECEIVED}
    for attempt in (service.withdraw, service.undo):
        with pytest.raises(UnknownItem):
            attempt(case, ["0" * 16])


def test_a_stop_can_be_undone_and_made_again(service: CaseService, draft: Case) -> None:
    case = service.submit(service.keep(draft))
    for _ in range(2):
        case = service.withdraw(case)
        assert case.state is CaseState.WITHDRAWN
        case = service.undo(case)
        assert case.state is CaseState.RECEIVED


def test_more_can_be_added_later(service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(draft))
    case = service.add(case, [(picture(7), "later")])
    assert [item.label for item in case.items] == ["beach", "clip", "later"]
    assert len(hotline.cases[case.case_id]) == 3
    assert case.state is CaseState.RECEIVED


def test_what_an_addition_would_send_is_shown_before_and_sent_once(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(draft))
    more = service.more(case, [(picture(7), "later")])
    assert service.latest(case) == case
    shown = service.payload(case, more)
    hotline.lose = "answer"
    for _ in range(2):
        with pytest.raises(Unreachable):
            service.add_items(case, more)
    hotline.lose = None
    case = service.add_items(case, more)
    assert (len(case.items), case.state) == (3, CaseState.RECEIVED)
    assert hotline.received[1:] == shown * 3


# --- things break -----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("lost", ["request", "answer"])
@pytest.mark.parametrize("kept", [True, False])
def test_a_broken_connection_leaves_the_outbox_and_the_same_bytes_go_out_again(
        service: CaseService, draft: Case, hotline: Hotline, lost: str, kept: bool) -> None:
    case = service.keep(draft) if kept else draft
    shown = service.payload(case)
    hotline.lose = lost
    for _ in range(2):
        with pytest.raises(Unreachable):
            service.submit(case)
    assert service.latest(case).state is CaseState.WAITING
    hotline.lose = None
    assert service.submit(case).state is CaseState.RECEIVED
    assert set(hotline.received) == set(shown)
    assert len(hotline.cases) == 1


@pytest.mark.parametrize("lost", ["request", "answer"])
@pytest.mark.parametrize("kept", [True, False])
def test_an_addition_and_a_stop_that_broke_off_are_sent_by_the_next_try_and_only_once(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture, lost: str, kept: bool) -> None:
    case = service.submit(service.keep(draft) if kept else draft)
    hotline.lose = lost
    with pytest.raises(Unreachable):
        service.add(case, [(picture(7), "later")])
    with pytest.raises(Unreachable):
        service.withdraw(case, [case.items[0].item])
    assert service.latest(case).state is CaseState.WAITING
    hotline.lose = None
    case = service.refresh(case)
    assert case.outbox == ()
    assert sorted(item.state for item in case.items) == ["received", "received", "withdrawn"]


def test_stopping_an_item_does_not_wait_for_an_addition_that_is_stuck(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(draft))
    hotline.lose = "request"
    with pytest.raises(Unreachable):
        service.add(case, [(picture(7), "later")])
    hotline.lose = None
    service.withdraw(case, [case.items[0].item])
    assert hotline.ops() == [Op.CREATE, Op.WITHDRAW, Op.APPEND]


def test_stopping_everything_means_that_what_still_waits_is_never_sent(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(draft))
    hotline.lose = "request"
    with pytest.raises(Unreachable):
        service.add(case, [(picture(7), "later")])
    hotline.lose = None
    case = service.withdraw(case)
    assert hotline.ops() == [Op.CREATE, Op.WITHDRAW]
    assert (case.state, {item.state for item in case.items}) == (CaseState.WITHDRAWN, {ItemState.WITHDRAWN})


@pytest.mark.parametrize("lost", ["request", "answer"])
def test_a_case_stopped_while_it_waits_is_stopped_whether_it_had_arrived_or_not(
        service: CaseService, draft: Case, hotline: Hotline, lost: str) -> None:
    case = service.keep(draft)
    hotline.lose = lost
    with pytest.raises(Unreachable):
        service.submit(case)
    hotline.lose = None
    case = service.withdraw(case)
    assert (case.state, case.outbox, {item.state for item in case.items}) == (
        CaseState.WITHDRAWN, (), {ItemState.WITHDRAWN})
    assert all(item.state is State.WITHDRAWN for items in hotline.cases.values() for item in items.values())
    assert len(hotline.cases) == (lost == "answer")
    case = service.undo(case)
    assert case.state is CaseState.RECEIVED
    assert len(hotline.cases[case.case_id]) == 2


def test_a_refused_stop_is_told_and_does_not_block_what_comes_after(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.withdraw(service.submit(service.keep(draft)))
    hotline.problems = [UndoTooLate()]
    with pytest.raises(UndoTooLate):
        service.undo(case)
    case = service.latest(case)
    assert (case.state, case.outbox) == (CaseState.WITHDRAWN, ())
    assert service.add(case, [(picture(3), "")]).state is CaseState.RECEIVED


def test_an_addition_that_the_hotline_has_no_room_for_is_taken_back_and_said(
        service: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(draft))
    hotline.limit = 2
    with pytest.raises(TooMany):
        service.add(case, [(picture(3), "too many")])
    case = service.latest(case)
    assert ([item.label for item in case.items], case.outbox, case.state) == (["beach", "clip"], (), CaseState.RECEIVED)


def test_a_new_case_that_is_refused_stays_as_it_is(service: CaseService, draft: Case, hotline: Hotline) -> None:
    case = service.keep(draft)
    for problem in (CaseDiffers(), TooMany()):
        hotline.problems = [problem]
        with pytest.raises(type(problem)):
            service.submit(case)
        assert service.latest(case) == case


def test_answers_that_make_no_sense_change_nothing(service: CaseService, draft: Case, hotline: Hotline) -> None:
    case = service.submit(service.keep(draft))
    stranger = Answer("F" * 16, (ItemStatus("0" * 16, MediaKindOnWire.IMAGE, State.RECEIVED, 9),)).to_json()
    for nonsense in ({}, {"case_id": case.case_id}, stranger, None):
        hotline.exchange = lambda inner, nonsense=nonsense: nonsense  # type: ignore[method-assign, misc]
        with pytest.raises(BadAnswer):
            service.refresh(case)
        assert service.latest(case) == case


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")
    monkeypatch.setattr(sealed.os, "fsync", full)


def test_a_full_disk_stops_nobody_from_stopping(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline,
        monkeypatch: pytest.MonkeyPatch) -> None:
    case = service.submit(service.keep(draft))
    with monkeypatch.context() as patch:
        fill_disk(patch)
        stopped = service.withdraw(case)
        assert (stopped.state, stopped.kept) == (CaseState.WITHDRAWN, True)
    assert hotline.ops() == [Op.CREATE, Op.WITHDRAW]
    (kept,) = restart().kept()
    assert restart().refresh(kept).state is CaseState.WITHDRAWN


@pytest.mark.parametrize("lost", ["request", "answer"])
def test_a_stop_that_can_not_be_written_is_not_claimed_where_something_waits(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline, picture: Picture,
        monkeypatch: pytest.MonkeyPatch, lost: str) -> None:
    """What waits is in the file, and would be sent after the stop."""
    case = service.submit(service.keep(draft))
    hotline.lose = lost
    with pytest.raises(Unreachable):
        service.add(case, [(picture(7), "")])
    hotline.lose = None
    with monkeypatch.context() as patch:
        fill_disk(patch)
        with pytest.raises(NotKept):
            service.withdraw(case)
    assert Op.WITHDRAW not in hotline.ops()
    assert restart().withdraw(restart().kept()[0]).state is CaseState.WITHDRAWN


def test_on_a_full_disk_and_without_a_line_nothing_is_claimed_and_nothing_changes(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline,
        monkeypatch: pytest.MonkeyPatch) -> None:
    case = service.submit(service.keep(draft))
    hotline.lose = "request"
    fill_disk(monkeypatch)
    with pytest.raises(Unreachable):
        service.withdraw(case)
    assert service.latest(case) == case == restart().kept()[0]


# --- the hotline puts an older back-up back ---------------------------------------------------------------------------

@pytest.fixture
def kept(service: CaseService, draft: Case, hotline: Hotline) -> Case:
    """A kept case of two items that the hotline accepted."""
    case = service.submit(service.keep(draft))
    hotline.accept()
    return service.refresh(case)


def back_up(hotline: Hotline) -> Callable[[], None]:
    """What the hotline has now; call it to put that back later."""
    cases, tokens = {name: dict(items) for name, items in hotline.cases.items()}, dict(hotline.tokens)

    def put_back() -> None:
        hotline.cases, hotline.tokens, hotline.taken = cases, tokens, set()
    return put_back


def test_a_case_that_the_hotline_lost_is_offered_again_and_sent_by_one_press(
        service: CaseService, restart: Callable[[], CaseService], kept: Case, hotline: Hotline) -> None:
    hotline.lose_all()
    with pytest.raises(CaseLost):
        service.refresh(kept)
    (waiting,) = restart().kept()
    assert (waiting.state, {item.state for item in waiting.items}) == (CaseState.WAITING, {ItemState.WAITING})
    assert hotline.cases == {}  # nothing goes out unasked
    case = restart().submit(waiting)
    assert (case.state, case.outbox, case.code) == (CaseState.RECEIVED, (), kept.code)
    assert list(hotline.cases[case.case_id]) == [item.item for item in kept.items]


def test_an_item_that_the_hotline_lost_waits_and_is_sent_once(
        service: CaseService, kept: Case, hotline: Hotline, picture: Picture) -> None:
    put_back = back_up(hotline)
    case = service.add(kept, [(picture(7), "later")])
    put_back()
    case = service.refresh(case)
    assert (case.state, [item.state for item in case.items]) == (CaseState.WAITING, ["accepted", "accepted", "waiting"])
    for _ in range(2):
        case = service.refresh(case)
        assert [item.state for item in case.items] == ["accepted", "accepted", "received"]
    assert hotline.ops().count(Op.APPEND) == 2


def test_what_was_stopped_or_turned_down_is_not_handed_in_again(
        service: CaseService, kept: Case, hotline: Hotline, picture: Picture) -> None:
    case = service.add(service.withdraw(kept, [kept.items[0].item]), [(picture(7), "")])
    unwanted = case.items[2].item
    hotline.cases[case.case_id][unwanted] = replace(hotline.cases[case.case_id][unwanted], state=State.REJECTED)
    case = service.refresh(case)
    hotline.lose_all()
    with pytest.raises(CaseLost):
        service.refresh(case)
    case = service.submit(service.latest(case))
    assert list(hotline.cases[case.case_id]) == [kept.items[1].item]
    assert [item.state for item in case.items] == ["withdrawn", "received", "rejected"]


def test_a_stop_of_one_item_holds_in_a_case_that_was_lost(
        service: CaseService, kept: Case, hotline: Hotline) -> None:
    hotline.lose_all()
    with pytest.raises(CaseLost):
        service.withdraw(kept, [kept.items[0].item])
    case = service.submit(service.latest(kept))
    assert list(hotline.cases[case.case_id]) == [kept.items[1].item]
    assert [item.state for item in case.items] == ["withdrawn", "received"]


def test_a_stop_of_all_waits_until_a_hotline_that_knows_the_case_has_heard_it(
        service: CaseService, kept: Case, hotline: Hotline) -> None:
    now = back_up(hotline)
    hotline.cases, hotline.tokens = {}, {}
    for act in (service.withdraw, service.refresh, service.submit):
        with pytest.raises(StopWaits):
            act(service.latest(kept))
        assert (service.latest(kept).state, hotline.cases) == (CaseState.WAITING, {})
    now()
    case = service.submit(service.latest(kept))
    assert (case.state, {item.state for item in hotline.cases[case.case_id].values()}) == (
        CaseState.WITHDRAWN, {State.WITHDRAWN})


def test_a_case_that_comes_up_again_after_it_was_called_lost_is_one_case(
        service: CaseService, kept: Case, hotline: Hotline, picture: Picture) -> None:
    """The hotline has two computers, and one of them is behind: what it calls unknown, the other one has."""
    case = service.add(kept, [(picture(7), "")])
    now = back_up(hotline)
    hotline.cases, hotline.tokens = {}, {}
    with pytest.raises(CaseLost):
        service.refresh(case)
    now()
    case = service.submit(service.latest(case))
    assert (case.outbox, [item.state for item in case.items]) == ((), ["accepted", "accepted", "received"])
    assert len(hotline.cases) == 1


def test_a_stopped_case_that_the_hotline_does_not_know_stays_stopped_without_a_word(
        service: CaseService, draft: Case, hotline: Hotline) -> None:
    case = service.keep(draft)
    hotline.lose = "request"
    with pytest.raises(Unreachable):
        service.submit(case)
    hotline.lose = None
    case = service.withdraw(case)
    assert service.refresh(case) == case
    assert (case.state, hotline.cases) == (CaseState.WITHDRAWN, {})


def test_a_case_without_its_fingerprints_can_not_be_offered_again(
        service: CaseService, card_only: CaseService, draft: Case, hotline: Hotline) -> None:
    card_only.submit(draft)
    found = service.keep(service.find(draft.code.text))
    hotline.lose_all()
    with pytest.raises(UnknownCase):
        service.refresh(found)
    assert service.latest(found) == found


# --- the process dies anywhere ----------------------------------------------------------------------------------------

class Died(BaseException):
    """The process ended here."""


class Fuse:
    """Burns after so many steps: everything that reaches the disk, the password store or the hotline is a step."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.steps = 0

    def step(self) -> None:
        self.steps += 1
        if self.left is not None:
            if self.left == 0:
                raise Died
            self.left -= 1

    def around(self, original: Callable[..., Any]) -> Callable[..., Any]:
        """Dies before the step, or after it and before its result is known."""
        def fused(*arguments: Any, **options: Any) -> Any:
            self.step()
            result = original(*arguments, **options)
            self.step()
            return result
        return fused


@pytest.fixture
def fuse(monkeypatch: pytest.MonkeyPatch, hotline: Hotline, keyring: Any) -> Iterator[Fuse]:
    fuse = Fuse()
    monkeypatch.setattr(hotline, "exchange", fuse.around(hotline.exchange))
    monkeypatch.setattr(keyring, "write", fuse.around(keyring.write))
    monkeypatch.setattr(sealed, "_write", fuse.around(sealed._write))
    monkeypatch.setattr(sealed.os, "replace", fuse.around(sealed.os.replace))
    yield fuse
    fuse.left = None


def _kill_points(fuse: Fuse, story: Callable[[], object]) -> Iterator[int]:
    """How many steps ``story`` has; then each number of steps after which it dies."""
    fuse.steps = 0
    story()
    yield from range(fuse.steps)


def test_death_at_any_step_of_keeping_and_sending_never_makes_a_second_case_and_never_loses_one(
        restart: Callable[[], CaseService], hotline: Hotline, fuse: Fuse, picture: Picture,
        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "_ROOM", 3_000)  # bytes: two pictures a message
    files = [(picture(n), f"beach {n}") for n in range(5)]

    def story() -> Case:
        service = restart()
        return service.submit(service.keep(service.draft(files)))

    deaths = 0
    for left in _kill_points(fuse, story):
        hotline.cases.clear()
        for case in restart().kept():
            restart().forget(case)
        fuse.left = left
        with pytest.raises(Died):
            story()
        deaths += 1
        fuse.left = None
        kept = restart().kept()
        for case in kept:
            again = restart()
            case = again.submit(case)
            assert (case.state, case.outbox) == (CaseState.RECEIVED, ())
        assert len(kept) <= 1
        # What reached the hotline is known here, whole, and once (Hotline asserts that no item comes twice).
        assert set(hotline.cases) == {case.case_id for case in kept}
        assert all(len(items) == 5 for items in hotline.cases.values())
    assert deaths > 30


@pytest.mark.parametrize("what", ["add", "withdraw one", "withdraw all", "undo"])
def test_death_at_any_step_of_a_change_leaves_it_done_or_to_be_done_once(
        restart: Callable[[], CaseService], hotline: Hotline, fuse: Fuse, picture: Picture, what: str) -> None:
    def begin() -> Case:
        service = restart()
        case = service.submit(service.keep(service.draft([(picture(1), ""), (picture(2), "")])))
        return service.withdraw(case) if what == "undo" else case

    def change(case: Case) -> Case:
        service = restart()
        if what == "add":
            return service.add(case, [(picture(3), "")])
        if what == "undo":
            return service.undo(case)
        return service.withdraw(case, [case.items[0].item] if what == "withdraw one" else None)

    before, after = {"add": (2, ["received"] * 3), "undo": (2, ["received"] * 2),
                     "withdraw one": (2, ["received", "withdrawn"]), "withdraw all": (2, ["withdrawn"] * 2)}[what]
    first = begin()
    for left in _kill_points(fuse, lambda: change(first)):
        case = begin()
        assert len(case.items) == before
        fuse.left = left
        with pytest.raises(Died):
            change(case)
        fuse.left = None
        service = restart()
        (case,) = [kept for kept in service.kept() if kept.code == case.code]
        asked = bool(case.outbox)
        case = service.refresh(case)
        states = sorted(item.state for item in case.items)
        assert states == sorted(item.state for item in hotline.cases[case.case_id].values())
        assert case.outbox == ()
        assert not asked or states == after


# --- typed codes ------------------------------------------------------------------------------------------------------

def test_a_typed_code_finds_a_case_that_this_computer_never_had(
        service: CaseService, card_only: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    sent = service.submit(draft)
    hotline.accept()
    found = card_only.find(draft.code.text.lower())
    assert (found.state, found.kept, found.case_id) == (CaseState.ACCEPTED, False, sent.case_id)
    assert [(item.item, item.kind, item.count, item.label) for item in found.items] == [
        (item.item, item.kind, item.count, "") for item in sent.items]
    assert hotline.ops() == [Op.CREATE, Op.STATUS]
    assert card_only.withdraw(found).state is CaseState.WITHDRAWN
    assert card_only.add(found, [(picture(3), "")]).state is CaseState.RECEIVED


def test_a_kept_case_is_found_without_asking_anybody(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, hotline: Hotline) -> None:
    kept = service.keep(draft)
    assert restart().find(draft.code.text) == kept
    assert hotline.received == []


def test_a_found_case_can_be_kept_from_then_on(
        service: CaseService, card_only: CaseService, restart: Callable[[], CaseService], picture: Picture) -> None:
    code = card_only.submit(card_only.draft([(picture(1), "")])).code
    kept = service.keep(service.find(code.text))
    assert restart().kept() == [kept]
    assert kept.state is CaseState.RECEIVED


@pytest.mark.parametrize("failure", [KeyringLocked, NoKeyring])
def test_a_typed_code_works_where_the_password_store_does_not(
        service: CaseService, card_only: CaseService, keyring: Any, picture: Picture,
        failure: type[KeyringProblem]) -> None:
    code = card_only.submit(card_only.draft([(picture(1), "")])).code
    keyring.failure = failure
    assert service.find(code.text).state is CaseState.RECEIVED


def test_a_helpers_code_shows_the_case_but_changes_nothing(
        service: CaseService, card_only: CaseService, draft: Case, hotline: Hotline, picture: Picture) -> None:
    sent = service.submit(draft)
    helper = card_only.find(service.status_code(sent).text)
    assert (helper.state, helper.case_id) == (CaseState.RECEIVED, sent.case_id)
    assert card_only.refresh(helper).state is CaseState.RECEIVED
    for attempt in (lambda: card_only.withdraw(helper), lambda: card_only.undo(helper),
                    lambda: card_only.add(helper, [(picture(3), "")])):
        with pytest.raises(StatusOnlyCode):
            attempt()
    assert set(hotline.ops()) == {Op.CREATE, Op.STATUS}


def test_a_code_that_nobody_knows_and_one_of_another_hotline(
        service: CaseService, hotline: Hotline, profile: Profile, other_profile: Profile) -> None:
    with pytest.raises(UnknownCase):
        service.find(case_code.new_code(profile).text)
    with pytest.raises(CodeOfAnotherCopy):
        service.find(case_code.new_code(other_profile).text)
    assert len(hotline.received) == 1


# --- practice, forgetting ---------------------------------------------------------------------------------------------

def test_a_practice_case_that_was_not_kept_ends_with_the_program_and_that_is_said(
        make_profile: Callable[..., Profile], picture: Picture) -> None:
    practice = make_profile(practice=True, address="https://practice.invalid")
    service = CaseService(practice, Hotline(), None)
    case = service.submit(service.draft([(picture(1), "")]))
    assert case.practice
    after_restart = CaseService(practice, Hotline(), None)
    for attempt in (lambda: after_restart.find(case.code.text), lambda: after_restart.refresh(case),
                    lambda: after_restart.withdraw(case)):
        with pytest.raises(PracticeEnded):
            attempt()


def test_each_hotline_lists_its_own_cases(
        service: CaseService, other_profile: Profile, path: Path, keyring: Any, draft: Case, picture: Picture) -> None:
    other = CaseService(other_profile, Hotline(), Vault(path, keyring))
    mine, theirs = service.keep(draft), other.keep(other.draft([(picture(5), "")]))
    assert (service.kept(), other.kept()) == ([mine], [theirs])


def test_a_case_known_by_its_code_alone_gets_the_rest_from_the_hotline(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, path: Path) -> None:
    sent = service.submit(service.keep(draft))
    for file in path.parent.iterdir():
        file.write_bytes(b"garbage")
    (case,) = restart().kept()
    assert (case.case_id, case.items) == (sent.case_id, ())
    case = restart().refresh(case)
    assert [item.item for item in case.items] == [item.item for item in sent.items]
    assert restart().kept() == [case]


def test_forgetting_leaves_the_hotline_as_it_is_and_the_code_works_on(
        service: CaseService, restart: Callable[[], CaseService], draft: Case, keyring: Any) -> None:
    case = service.submit(service.keep(draft))
    service.forget(case)
    assert restart().kept() == []
    assert case.code.compact not in keyring.entry
    assert restart().find(case.code.text).state is CaseState.RECEIVED
    assert restart().kept() == []


def test_a_case_that_another_program_forgot_is_not_kept_again_by_this_one(
        service: CaseService, restart: Callable[[], CaseService], draft: Case) -> None:
    case = service.submit(service.keep(draft))
    restart().forget(case)
    assert service.refresh(case).kept is False
    assert restart().kept() == []


# --- a changed copy ---------------------------------------------------------------------------------------------------

def test_a_changed_copy_is_compared_without_asking_anybody(
        service: CaseService, hotline: Hotline, picture: Picture) -> None:
    case = service.submit(service.keep(service.draft([(picture(1), "beach"), (picture(2), "")])))
    asked = len(hotline.received)
    found = service.compare(case, picture(2))
    assert (found.match.verdict, found.item, found.cut_from) == (Verdict.EXACT, case.items[1], None)
    assert service.compare(case, picture(3)).match.verdict is Verdict.MISSED
    assert len(hotline.received) == asked


def test_a_cut_out_is_recognised_by_what_was_kept(service: CaseService, picture: Picture) -> None:
    segments = ("0f" * 8, "a5" * 8, "00" * 8)
    case = service.keep(service.draft([(picture(1), ""), (replace(picture(2), details=segments), "")]))
    found = service.compare(case, replace(picture(3), details=segments[:2]))
    assert (found.match.verdict, found.item) == (Verdict.MISSED, None)
    assert found.cut_from == case.items[1]


@pytest.mark.parametrize("chosen", [0, 1])
def test_what_was_stopped_catches_no_copy(service: CaseService, picture: Picture, chosen: int) -> None:
    """Platforms were told to delete it. The other item keeps its place and its promise."""
    case = service.submit(service.keep(service.draft([(picture(1), ""), (picture(2), "")])))
    stopped = service.withdraw(case, [case.items[chosen].item])
    assert service.compare(stopped, picture(chosen + 1)).match.verdict is Verdict.MISSED
    other = service.compare(stopped, picture(2 - chosen))
    assert (other.match.verdict, other.item) == (Verdict.EXACT, stopped.items[1 - chosen])


def test_a_case_found_by_its_code_alone_has_nothing_to_compare_with(
        service: CaseService, card_only: CaseService, draft: Case, picture: Picture) -> None:
    sent = service.submit(draft)
    with pytest.raises(NoLocalFingerprints):
        card_only.compare(card_only.find(sent.code.text), picture(1))


def test_details_never_travel(service: CaseService, hotline: Hotline, picture: Picture) -> None:
    """They recognise the picture's parts: for this computer alone."""
    case = service.draft([(replace(picture(1), details=("0123456789abcdef",)), "")])
    assert case.items[0].details
    shown = service.payload(case)
    service.submit(service.keep(case))
    for message in [*shown, *hotline.received]:
        assert b"0123456789abcdef" not in message
        assert b"details" not in message
