"""What waits for the hotline, and in which order it may go."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tid_desktop.case import outbox
from tid_desktop.case.code import Credentials
from tid_desktop.case.model import MAX_KEPT_ITEMS, MAX_OUTBOX, Case, CaseState, Item, ItemState
from tid_desktop.errors import ReachNotAllowed, StatusOnlyCode, TooMany, UnknownItem
from tid_desktop.fingerprint.model import Fingerprint, MediaReport, SignalType, StandsFor
from tid_desktop.protocol.answers import Answer, ItemStatus, Kind, State
from tid_desktop.protocol.messages import ALL, Request
from tid_desktop.protocol.profile import Profile, Reach

CREDENTIALS = Credentials("0123456789ABCDEF", "1" * 64, "2" * 64)
MakeCase = Callable[..., Case]


def _told(case: Case) -> list[str]:
    """The outbox in words: "append", "withdraw all", "undo 1"; items by their number in the case."""
    numbers = {item.item: str(number) for number, item in enumerate(case.items)}
    told = []
    for message in case.outbox:
        request, _ = Request.from_bytes(message)
        chosen = "all" if request.items == ALL else " ".join(sorted(numbers[item] for item in request.chosen or ()))
        told.append(f"{request.op} {chosen}".strip())
    return told


@pytest.fixture
def case(make_case: MakeCase) -> Case:
    return make_case(1, outbox=())


@pytest.fixture
def more(profile: Profile, picture: Callable[[int], MediaReport]) -> tuple[Item, ...]:
    return outbox.new_items([(picture(9), "later")], profile)


def test_a_stop_goes_before_additions_and_after_what_it_must_not_be_undone_by(
        case: Case, more: tuple[Item, ...]) -> None:
    first = case.items[0].item
    waiting = outbox.with_items(case, more, CREDENTIALS)
    assert _told(outbox.stopped(waiting, [first], CREDENTIALS)) == ["withdraw 0", "append"]
    undone = outbox.undone(waiting, None, CREDENTIALS)
    assert _told(outbox.stopped(undone, [first], CREDENTIALS)) == ["append", "undo all", "withdraw 0"]


def test_an_item_that_still_waits_is_stopped_after_it_was_sent(case: Case, more: tuple[Item, ...]) -> None:
    waiting = outbox.with_items(case, more, CREDENTIALS)
    both = [case.items[0].item, more[0].item]
    assert _told(outbox.stopped(waiting, both, CREDENTIALS)) == ["withdraw 0", "append", "withdraw 2"]
    assert _told(outbox.stopped(waiting, None, CREDENTIALS)) == ["withdraw all"]


def test_the_same_case_gives_the_same_bytes(case: Case) -> None:
    assert outbox.creation(case, CREDENTIALS) == outbox.creation(replace(case, state=CaseState.DRAFT), CREDENTIALS)


@pytest.mark.parametrize("chosen", [[], ["0" * 16]])
def test_an_item_that_the_case_does_not_have_is_no_choice(case: Case, chosen: list[str]) -> None:
    for change in (outbox.stopped, outbox.undone):
        with pytest.raises(UnknownItem):
            change(case, chosen, CREDENTIALS)


def test_a_status_only_code_makes_no_message_but_status(case: Case, more: tuple[Item, ...]) -> None:
    helper = replace(CREDENTIALS, manage_token=None)
    assert Request.from_bytes(outbox.status(helper))[0].token == helper.status_token
    for attempt in (lambda: outbox.creation(case, helper), lambda: outbox.with_items(case, more, helper),
                    lambda: outbox.stopped(case, None, helper)):
        with pytest.raises(StatusOnlyCode):
            attempt()


@pytest.mark.parametrize(("allowed", "cuts", "taken"), [
    ((), 0, True), ((), 1, False), ((Reach.WIDE_16,), 8, True), ((Reach.WIDE_16,), 9, False),
    ((Reach.WIDE_16, Reach.WIDE_64), 56, True), ((Reach.WIDE_64,), 57, False)])
def test_a_wide_set_goes_only_to_a_hotline_that_allows_it(
        make_profile: Callable[..., Profile], picture: Callable[[int], MediaReport], allowed: tuple[Reach, ...],
        cuts: int, taken: bool) -> None:
    """It reveals more, so neither a slip nor a changed window may send it elsewhere."""
    report = picture(1)
    wide = tuple(Fingerprint(SignalType.PDQ, f"{number:064x}", 100, StandsFor.CROP) for number in range(cuts))
    files = [(replace(report, fingerprints=(*report.fingerprints, *wide)), "")]
    if taken:
        item, = outbox.new_items(files, make_profile(reach=allowed))
        assert item.count == 9 + cuts
    else:
        with pytest.raises(ReachNotAllowed):
            outbox.new_items(files, make_profile(reach=allowed))


def test_a_status_never_carries_the_token_that_can_change_the_case() -> None:
    assert CREDENTIALS.manage_token is not None
    assert CREDENTIALS.manage_token.encode() not in outbox.status(CREDENTIALS)


def test_an_outbox_never_outgrows_what_the_vault_reads(case: Case) -> None:
    full = replace(case, outbox=(b"{}",) * MAX_OUTBOX)
    assert outbox.check_outbox(full) is full
    with pytest.raises(TooMany):
        outbox.check_outbox(replace(full, outbox=(*full.outbox, b"{}")))


def test_a_hotline_that_names_ever_new_items_does_not_fill_the_vault(case: Case) -> None:
    for wave in range(4):
        items = tuple(ItemStatus(f"{wave}{n:015x}", Kind.IMAGE, State.RECEIVED, 9) for n in range(100))
        case = outbox.answered(case, None, Answer(CREDENTIALS.case_id, items), date(2026, 11, 23))
    assert len(case.items) == MAX_KEPT_ITEMS
    assert Case.from_json(case.to_json()) == replace(case, kept=True)


def test_news_reach_the_items_and_what_was_only_known_here_stays(case: Case) -> None:
    known, silent = case.items
    answer = Answer(CREDENTIALS.case_id, (ItemStatus(known.item, Kind.IMAGE, State.REJECTED, 9),))
    after = outbox.answered(case, None, answer, date(2026, 11, 23))
    assert (after.items[0].state, after.items[0].label) == (ItemState.REJECTED, known.label)
    assert after.items[1] == silent
    assert (after.state, after.checked_on) == (CaseState.REJECTED, date(2026, 11, 23))
