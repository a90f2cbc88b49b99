"""Sample pages of a changed copy, for screenshots and for tests of every page. Nothing in them is anybody's."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from tid_desktop.case.model import Case, ItemState
from tid_desktop.case.service import Comparison, Match, Verdict
from tid_desktop.errors import CodeProblem
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport
from tid_desktop.ui.files import ChosenFile, ChosenFiles
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.changed import ChangedPage
from tid_desktop.ui.pages.samples import ANSWERS, NoPool, sample_case

READY = MediaReport(FileStatus.READY, MediaKind.IMAGE)
ACCEPTED = sample_case(ItemState.ACCEPTED, *ANSWERS, items=3)
CHECKED_LATER = sample_case(ItemState.RECEIVED, items=3)
MISSED = Comparison(Match(Verdict.MISSED), None, None)


def _page(case: Case = ACCEPTED, *files: ChosenFile, asks: bool = False) -> ChangedPage:
    chosen = ChosenFiles(NoPool(), limit=1)  # type: ignore[arg-type]
    chosen.files = list(files)
    page = ChangedPage(case, chosen, asks=asks)
    chosen.setParent(page)
    page.ensure_built()
    return page


def _told(found: Comparison | None, case: Case = ACCEPTED, report: MediaReport = READY) -> Callable[[], Page]:
    def build() -> Page:
        page = _page(case, ChosenFile(1, None, "copy.jpg", report=report))
        page.compared(found)
        return page
    return build


def _like(verdict: Verdict, case: Case = ACCEPTED) -> Comparison:
    return Comparison(Match(verdict, 1), case.items[1], None)


def _wrong_code() -> Page:
    page = _page(asks=True)
    page.entry.set_text("XDJE1-K7W2W-77EZK-QVT5M")
    page.problem(CodeProblem(group=4))
    return page


SAMPLES: Mapping[str, Callable[[], Page]] = {
    "changed-code": lambda: _page(asks=True),
    "changed-code-wrong": _wrong_code,
    "changed-first": _page,
    "changed-working": lambda: _page(ACCEPTED, ChosenFile(1, None, "copy.mp4", fraction=0.42, started=-6.0)),
    "changed-unread": lambda: _page(ACCEPTED, ChosenFile(1, None, "copy.jpg", report=MediaReport(FileStatus.DAMAGED))),
    "changed-found": _told(_like(Verdict.CAUGHT)),
    "changed-found-later": _told(_like(Verdict.EXACT, CHECKED_LATER), CHECKED_LATER),
    "changed-found-practice": _told(_like(Verdict.CAUGHT), replace(ACCEPTED, practice=True)),
    "changed-not-found": _told(_like(Verdict.NEARLY)),
    "changed-cut": _told(MISSED._replace(cut_from=ACCEPTED.items[1])),
    "changed-unlike": _told(MISSED),
    "changed-plain": _told(MISSED, report=replace(READY, status=FileStatus.LOW_QUALITY)),
    "changed-unknown": _told(None),
}
