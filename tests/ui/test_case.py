"""A case's page: news in plain words, opened when the person wants, and nothing claimed that nobody said."""
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tid_desktop.case.code import Kind
from tid_desktop.case.model import Case, CaseState, ItemState
from tid_desktop.protocol.answers import PlatformState
from tid_desktop.ui import i18n
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.samples import sample_case
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.widgets import Button, Text, Timeline


def opened(qapp: QApplication, qtbot: QtBot, case: Case, heard: news.Told | None = None) -> CasePage:
    i18n.install(qapp, "en")
    page = CasePage(case, heard=news.told(case) if heard is None else heard)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.ensure_built()
    page.show()
    return page


def words(page: CasePage) -> str:
    QApplication.processEvents()
    return " ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def button(page: CasePage, text: str) -> Button | None:
    return next((found for found in page.findChildren(Button) if found.isVisible() and found.text() == text), None)


def accepted(*states: PlatformState) -> Case:
    return sample_case(ItemState.ACCEPTED, *((f"Site {number}", state) for number, state in enumerate(states, 1)))


def test_news_waits_until_the_person_wants_it(qapp: QApplication, qtbot: QtBot) -> None:
    case = accepted(PlatformState.LEFT_UP)
    page = opened(qapp, qtbot, case, news.told_by_hotline(case))
    assert page.findChildren(Timeline) == []
    assert "stays up" not in words(page)
    assert page.primary is not None
    with qtbot.waitSignal(page.heard):
        page.primary.click()
    assert "Site 1 says: the copy stays up" in words(page)


def test_removed_is_said_only_by_the_platform_that_said_so(qapp: QApplication, qtbot: QtBot) -> None:
    for state in PlatformState:
        happenings = news.timeline(accepted(state).items[0])
        claims = [happening for happening in happenings if "removed" in happening.title + happening.text]
        assert bool(claims) == (state is PlatformState.REMOVED)


def test_silence_is_told_as_normal_and_in_one_line(qapp: QApplication) -> None:
    happenings = news.timeline(accepted(*[PlatformState.NO_ANSWER] * 3).items[0])
    assert happenings[-1].title == "No answer yet: Site 1, Site 2, Site 3"
    assert happenings[-1].text == "That's normal. They may still be looking."


@pytest.mark.parametrize("state", [state for state in CaseState if state is not CaseState.DRAFT])
def test_every_state_of_a_case_has_its_words(qapp: QApplication, qtbot: QtBot, state: CaseState) -> None:
    item_state = ItemState(str(state))
    page = opened(qapp, qtbot, replace(sample_case(item_state), state=state))
    assert news.summary(page._case) in words(page)
    assert page.primary is not None
    assert page.primary.text() == ("Send now" if state is CaseState.WAITING else "Look for news")
    assert (button(page, "Stop this case") is None) == (state is CaseState.WITHDRAWN)


def test_a_names_control_characters_are_gone(qapp: QApplication) -> None:
    case = sample_case(ItemState.ACCEPTED, ("Evil\u202eSite", PlatformState.BLOCKED))
    assert "\u202e" not in news.timeline(case.items[0])[-1].title


def test_stopping_is_asked_once_more_and_says_what_nobody_can_check(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case())
    stop = button(page, "Stop this case")
    assert stop is not None
    stop.click()
    assert "We tell platforms to delete them. We can't check that they do." in words(page)
    with qtbot.waitSignal(page.stop) as asked:
        page.question.sure.click()
    assert asked.args == [()]


def test_a_hundred_pictures_come_in_portions(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case(items=35))
    presses = 0
    while (more := button(page, "Show 10 more") or button(page, "Show 5 more")) is not None:
        more.click()
        presses += 1
    assert (presses, page._items.count()) == (3, 35)


def test_what_happened_with_one_of_several_is_opened_by_itself(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case(items=2))
    assert page.findChildren(Timeline) == []
    what = [found for found in page.findChildren(Button) if found.text() == "What happened"][1]
    what.click()
    what.click()
    what.click()
    assert len(page.findChildren(Timeline)) == 1


def test_one_of_several_can_be_stopped(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case(items=3))
    second = [found for found in page.findChildren(Button) if found.text() == "Stop this one"][1]
    assert second.accessibleName() == "Stop Picture 2"
    second.click()
    with qtbot.waitSignal(page.stop) as asked:
        page.question.sure.click()
    assert asked.args == [(page._case.items[1].item,)]


@pytest.mark.parametrize(("days", "offered"), [(7, True), (0, True), (-1, False)])
def test_undo_is_offered_with_its_last_day(qapp: QApplication, qtbot: QtBot, days: int, offered: bool) -> None:
    until = date.today() + timedelta(days=days)
    page = opened(qapp, qtbot, replace(sample_case(ItemState.WITHDRAWN), undo_until=until,
                                       checked_on=until - timedelta(days=7)))
    assert (button(page, "Undo the stop") is not None) == offered


def test_somebody_who_may_only_look_can_change_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    case = sample_case(items=2)
    page = opened(qapp, qtbot, replace(case, code=replace(case.code, kind=Kind.STATUS_ONLY), kept=False))
    shown = {found.text() for found in page.findChildren(Button) if found.isVisible()}
    assert not shown & {"Stop this case", "Stop this one", "Add more", "Undo the stop"}


def test_no_news_is_said_to_be_normal(qapp: QApplication, qtbot: QtBot) -> None:
    case = sample_case()
    page = opened(qapp, qtbot, case)
    page.show_case(case, heard=news.told(case), looked=True)
    assert "No news since last time. That's normal." in words(page)


def test_while_it_works_nothing_can_be_pressed(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case(items=2))
    page.busy()
    assert not any(found.isEnabled() for found in page._buttons)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_full_code_offers_two_cards_and_one_that_only_looks_offers_itself(
        qapp: QApplication, qtbot: QtBot, kind: Kind) -> None:
    case = sample_case(ItemState.RECEIVED)
    page = opened(qapp, qtbot, replace(case, code=replace(case.code, kind=kind)))
    opener = button(page, "Your code and card")
    assert opener is not None
    opener.click()
    wanted: list[tuple[CardWay, Kind]] = []
    page.card_wanted.connect(lambda way, which: wanted.append((way, which)))
    for text in ("Save a card", "Print", "Save the helper's card", "Print the helper's card"):
        if (found := button(page, text)) is not None:
            found.click()
    helpers = [(CardWay.SAVE, Kind.STATUS_ONLY), (CardWay.PRINT, Kind.STATUS_ONLY)]
    assert wanted == [(CardWay.SAVE, kind), (CardWay.PRINT, kind), *(helpers if kind is Kind.FULL else [])]


def test_what_became_of_a_card_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qapp, qtbot, sample_case(ItemState.RECEIVED))
    page.card_made(CardWay.PRINT, Kind.FULL, None)
    assert page.notice.words == ""
    page.card_made(CardWay.PRINT, Kind.FULL, True)
    assert page.notice.words == "Done. Keep it where only you find it."
    page.card_made(CardWay.SAVE, Kind.FULL, False)
    assert page.notice.words == "That didn't work. Try another place, or write the code down."
