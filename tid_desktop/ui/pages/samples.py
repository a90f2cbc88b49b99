"""Sample pages of the walk, for screenshots and for tests that look at every page. Nothing in them is anybody's."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tid_desktop import paths
from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.case.model import Case, CaseState, Item, ItemState, PlatformNews, PlatformState
from tid_desktop.case.vault import KeyringState
from tid_desktop.errors import CodeProblem, Unreachable
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport
from tid_desktop.flow.answers import Keep, Keeping
from tid_desktop.protocol.profile import Platform, Profile, SignalType
from tid_desktop.ui.files import ChosenFile, ChosenFiles
from tid_desktop.ui.pages import add, advice, before, case, code, enter_code, leaves, news, practice, send, sent
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.widgets import Disclosure

DAY = date(2026, 11, 23)


def profile() -> Profile:
    """A hotline that doesn't exist, with fourteen platforms that don't exist."""
    practice = Profile.template((paths.assets() / "profiles" / "practice.json").read_bytes())
    platforms = tuple(Platform(f"Example {number}", (SignalType.PDQ,)) for number in range(1, 15))
    return replace(practice, name="Example Hotline", practice=False, platforms=platforms, platforms_date=DAY)


class NoPool:
    """Takes files and never finishes them."""

    def submit(self, path: Path, **_: Any) -> Any:
        return type("Job", (), {"future": Future(), "cancel": lambda self: None})()


def _added() -> Page:
    files = ChosenFiles(NoPool())  # type: ignore[arg-type]
    ready = MediaReport(FileStatus.READY, MediaKind.IMAGE)
    damaged = MediaReport(FileStatus.DAMAGED)
    files.files = [ChosenFile(1, None, "IMG_2041.HEIC", report=ready),
                   ChosenFile(2, None, "party.mp4", fraction=0.42, started=-6.0),
                   ChosenFile(3, None, "old.jpg", report=damaged)]
    page = add.AddPage(files)
    files.setParent(page)
    return page


def _empty() -> Page:
    files = ChosenFiles(NoPool())  # type: ignore[arg-type]
    page = add.AddPage(files, sample=Path("sample"))
    files.setParent(page)
    return page


def _leaves(route: leaves.Route = leaves.Route.DIRECT) -> Page:
    return leaves.LeavesPage([leaves.Going(1, MediaKind.IMAGE, 8), leaves.Going(2, MediaKind.VIDEO, 40)], route=route)


def _failed() -> Page:
    page = send.SendPage(profile(), 48, kept=True)
    page.ensure_built()
    page.failed(Unreachable())
    return page


def _sending() -> Page:
    page = send.SendPage(profile(), 48, kept=True)
    page.ensure_built()
    page.busy()
    return page


def _code(keeping: Keeping, store: KeyringState, *, keep: Keep | None = None, ways: set[CardWay] | None = None) -> Page:
    page = code.CodePage("XDJE1-K7W2W-77EZK-QVT5N", keeping, chosen=keep, ways=ways)
    page.store_is((store, "", store is not KeyringState.ABSENT))
    return page


def _for_a_helper() -> Page:
    page = code.CodePage("XDJE1-K7W2W-77EZK-QVT5N", Keeping.ADVISE_NO, ways={CardWay.SAVE})
    page.store_is((KeyringState.READY, "", True))
    page.ensure_built()
    page.ways.helper.button.setChecked(True)
    page.card_made(CardWay.PRINT, Kind.STATUS_ONLY, True)
    return page


def _case_card() -> Page:
    page = _case(sample_case(ItemState.RECEIVED))
    page.ensure_built()
    for opened in page.findChildren(Disclosure):
        opened.button.setChecked(True)
    return page


def sample_case(state: ItemState = ItemState.ACCEPTED, *answers: tuple[str, PlatformState], items: int = 1) -> Case:
    """A kept case of a hotline that doesn't exist."""
    platforms = tuple(PlatformNews(name, answer) for name, answer in answers)
    made = tuple(Item(f"{number:016x}", MediaKind.IMAGE, "", (), 9, state, platforms) for number in range(1, items + 1))
    return Case(CaseCode(bytes(range(10)), Kind.FULL, 11), "0" * 16, "0" * 32, False, CaseState(str(state)), made,
                kept=True, sent_on=DAY, checked_on=DAY)


ANSWERS = (("Example Pictures", PlatformState.BLOCKED), ("Example Chat", PlatformState.LEFT_UP),
           ("Example Video", PlatformState.LOOKING), ("Example Social", PlatformState.NO_ANSWER))


def _case(sample: Case, *, heard: bool = True) -> case.CasePage:
    return case.CasePage(sample, heard=news.told(sample) if heard else frozenset(), notes=True)


def _desk() -> Page:
    return practice.DeskPage(sample_case(ItemState.ACCEPTED, *ANSWERS), [name for name, _ in ANSWERS])


def _stopped() -> Page:
    far = date.today() + timedelta(days=7)
    return _case(replace(sample_case(ItemState.WITHDRAWN), undo_until=far))


def _stopping() -> Page:
    page = _case(sample_case())
    page.ensure_built()
    page._ask_to_stop(case.ALL)
    return page


def _wrong_code() -> Page:
    page = enter_code.EnterCodePage()
    page.ensure_built()
    page.entry.set_text("XDJE1-K7W2W-77EZK-QVT5M")
    page.problem(CodeProblem(group=4, suggestion="XDJE1-K7W2W-77EZK-QVT5N"))
    return page


def _kept_cases() -> Page:
    page = enter_code.EnterCodePage()
    page.ensure_built()
    page.show_cases([sample_case(), replace(sample_case(items=3), practice=True)])
    return page


SAMPLES: Mapping[str, Callable[[], Page]] = {
    "where": before.WherePage,
    "fake": before.FakePage,
    "where-unsure": before.WhereUnsurePage,
    "age": before.AgePage,
    "who": before.WhoPage,
    "phone": advice.PhonePage,
    "not-mine": advice.NotMinePage,
    "only-link": advice.OnlyLinkPage,
    "adult": advice.AdultPage,
    "young": advice.YoungPage,
    "age-unsure-adults": lambda: advice.AgeUnsurePage(young_here=False),
    "some-of-each": advice.SomeOfEachPage,
    "age-unsure": advice.AgeUnsurePage,
    "shared": advice.SharedPage,
    "ready": advice.ReadyPage,
    "add-empty": _empty,
    "add": _added,
    "leaves": _leaves,
    "leaves-tor": lambda: _leaves(leaves.Route.TOR),
    "exact": lambda: leaves.ExactPage([b'{"case_id":"0000000000000000","items":[]}']),
    "code": lambda: _code(Keeping.ASK, KeyringState.READY),
    "code-kept": lambda: _code(Keeping.ASK, KeyringState.LOCKED, keep=Keep.HERE, ways={CardWay.WROTE}),
    "code-shared": lambda: _code(Keeping.ADVISE_NO, KeyringState.READY),
    "code-no-keyring": lambda: _code(Keeping.ASK, KeyringState.ABSENT),
    "code-passphrase": lambda: _code(Keeping.ASK, KeyringState.PASSPHRASE),
    "code-helper": lambda: _code(Keeping.NEVER, KeyringState.READY),
    "code-for-helper": _for_a_helper,
    "send": lambda: send.SendPage(profile(), 48, kept=True),
    "send-busy": _sending,
    "send-failed": _failed,
    "enter-code": enter_code.EnterCodePage,
    "enter-code-wrong": _wrong_code,
    "enter-code-kept": _kept_cases,
    "case": lambda: _case(sample_case(ItemState.ACCEPTED, *ANSWERS)),
    "case-silent": lambda: _case(sample_case(ItemState.RECEIVED)),
    "case-card": _case_card,
    "case-news": lambda: _case(sample_case(ItemState.ACCEPTED, *ANSWERS), heard=False),
    "case-items": lambda: _case(sample_case(ItemState.ACCEPTED, *ANSWERS, items=3)),
    "case-stopping": _stopping,
    "case-stopped": _stopped,
    "case-practice": lambda: _case(replace(sample_case(ItemState.RECEIVED), practice=True)),
    "desk": _desk,
    "practice": practice.PracticePage,
    "sent": lambda: sent.SentPage(profile(), today=DAY),
}
