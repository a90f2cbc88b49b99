"""Reaching people and places: help by country, words to start with, and asking for a removal."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Exits
from tid_desktop.case.model import ItemState, PlatformState
from tid_desktop.settings import Settings
from tid_desktop.ui import asides, clipboard, help_data, i18n, leave
from tid_desktop.ui.application import Frame
from tid_desktop.ui.help_data import Country
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.advice import OnlyLinkPage
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.help import CantGoOnPage, HelpPage, ThreatenedPage
from tid_desktop.ui.pages.home import BareHomePage
from tid_desktop.ui.pages.lines import LinesPage
from tid_desktop.ui.pages.online import WEBSITE, OnlinePage
from tid_desktop.ui.pages.samples import ANSWERS, profile, sample_case
from tid_desktop.ui.pages.samples import DAY as TODAY
from tid_desktop.ui.pages.sent import SentPage
from tid_desktop.ui.pages.walk import day_words
from tid_desktop.ui.pages.words import Quote, WordsPage
from tid_desktop.ui.widgets import LinkButton, Text

_P = TypeVar("_P", bound=Page)


@pytest.fixture(autouse=True)
def nowhere(qapp: QApplication) -> Iterator[None]:
    """Every story begins with nobody having said where they live."""
    i18n.install(qapp, "en")
    LinesPage._country = None
    yield
    LinesPage._country = None


def opened(qtbot: QtBot, page: _P) -> _P:
    qtbot.addWidget(page)
    page.ensure_built()
    return page


def words(app: QApplication, page: QWidget) -> list[str]:
    """What stands on the page, without the marks around numbers and addresses."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text().replace("\u2066", "").replace("\u2069", "") for label in page.findChildren(Text)
            if not label.isHidden()]


# -- help by country


def test_a_country_is_found_by_typing_its_first_letters(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame()
    page = HelpPage()
    frame.window.show_page(page)
    with qtbot.waitExposed(frame.window):
        frame.window.show()
    page.country.setFocus()
    QTest.keyClicks(page.country, "Ger")
    assert page.country.currentText() == "Germany"
    told = words(frame.app, page)
    assert {"In danger right now? Call 112.", "Call 116 111", "Chat: nummergegenkummer.de"} <= set(told)


def test_the_country_is_told_to_nobody_and_kept_nowhere(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame()
    page = HelpPage()
    frame.window.show_page(page)
    with qtbot.assertNotEmitted(frame.settings_changed):
        page.pick("BR")
    assert frame.settings == Settings(theme="light", leave_explained=True)


def test_scrolling_over_the_list_of_countries_picks_none(qtbot: QtBot) -> None:
    page = opened(qtbot, HelpPage())
    place = QPointF(5, 5)
    QApplication.sendEvent(page.country, QWheelEvent(
        place, place, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False))
    assert page.country.currentData() is None


def test_the_country_is_asked_once_for_all_pages_of_help(qapp: QApplication, qtbot: QtBot) -> None:
    first, early = opened(qtbot, HelpPage()), opened(qtbot, CantGoOnPage())
    first.pick("PL")
    early.entered()
    assert "Call 116 111" in words(qapp, early)
    assert opened(qtbot, CantGoOnPage()).country.currentData() == "PL"


def test_countries_stand_in_the_order_of_their_names_and_the_rest_comes_last(qtbot: QtBot) -> None:
    select = opened(qtbot, HelpPage()).country
    names = [select.itemText(index) for index in range(select.count())]
    assert names[0] == "Choose your country"
    assert names[-2:] == ["Elsewhere in Europe", "Somewhere else"]
    assert names[1:-2] == sorted(names[1:-2])


@pytest.mark.parametrize("country", help_data.countries(), ids=lambda country: country.code)
def test_every_country_has_a_crisis_line_and_a_quiet_way_or_says_so(qapp: QApplication, qtbot: QtBot,
                                                                    country: Country) -> None:
    page = opened(qtbot, CantGoOnPage())
    page.pick(country.code)
    loud = words(qapp, page)
    assert any(text.startswith(("Call ", "Text ")) for text in loud)
    page.quiet.setChecked(True)
    told = words(qapp, page)
    assert not any(text.startswith(("Call ", "Calls: ")) for text in told)
    assert ("We found no line here that works in silence. These lists may." in told) == (not any(
        way.silent for line in country.lines if line.crisis for way in line.ways))
    assert "Online: findahelpline.com" in told


def test_who_lives_nowhere_on_the_list_still_gets_the_international_ones_first(qapp: QApplication,
                                                                               qtbot: QtBot) -> None:
    page = opened(qtbot, CantGoOnPage())
    page.pick("")
    told = words(qapp, page)
    assert told.index("Online: findahelpline.com") < told.index("Until someone answers")
    assert "In danger right now? Call your emergency number." in told


def test_a_word_to_write_and_its_number_stand_in_one_line(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qtbot, CantGoOnPage())
    page.pick("GB")
    assert "Text SHOUT to 85258" in words(qapp, page)


# -- the ways between the pages


@pytest.mark.parametrize(("make", "text", "wish"), [
    (ThreatenedPage, "More words to start with", "words"), (ThreatenedPage, "It's already online", "online"),
    (ThreatenedPage, "I feel I can't go on", "cant-go-on"), (CantGoOnPage, "More words to start with", "words"),
    (HelpPage, "Words to start with", "words"), (HelpPage, "It's already online", "online"),
    (lambda: SentPage(profile(), today=TODAY), "Words to start with", "words"),
    (BareHomePage, "It's already online", "online"),
    (OnlyLinkPage, "How to ask each app, with words to copy", "online"),
    (OnlinePage, "Is someone threatening you?", "threatened"), (WordsPage, "Find a help line", "help")])
def test_quiet_links_lead_on(qtbot: QtBot, make: Callable[[], Page], text: str, wish: str) -> None:
    page = opened(qtbot, make())
    link = next(button for button in page.findChildren(LinkButton) if button.text() == text)
    with qtbot.waitSignal(page.go) as asked:
        link.click()
    assert asked.args == [wish]
    assert isinstance(asides.build(wish), Page)


@pytest.mark.parametrize(("state", "offered"), [(PlatformState.LEFT_UP, True), (PlatformState.BLOCKED, False)])
def test_a_platform_that_left_it_up_can_be_asked_by_oneself(qtbot: QtBot, state: PlatformState, offered: bool) -> None:
    case = sample_case(ItemState.ACCEPTED, (ANSWERS[0][0], state))
    page = opened(qtbot, CasePage(case, heard=news.told(case)))
    texts = [button.text() for button in page.findChildren(LinkButton)]
    assert ("How to ask an app yourself" in texts) == offered


# -- already online


@pytest.mark.parametrize("name", [ask.name for ask in help_data.asks("places")])
def test_each_app_tells_its_steps_and_where_we_have_them_from(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    page = opened(qtbot, OnlinePage())
    page.pick(name)
    ask = next(ask for ask in help_data.asks("places") if ask.name == name)
    told = words(qapp, page)
    assert set(ask.steps) <= set(told)
    day = day_words(date.fromisoformat(ask.read))
    assert any(text.startswith("Source: ") and text.endswith(f"read {day}") for text in told)


def test_a_website_is_a_hotlines_work(qapp: QApplication, qtbot: QtBot) -> None:
    page = opened(qtbot, OnlinePage())
    page.pick(WEBSITE)
    assert {"inhope.org", "report.cybertip.org", "iwf.org.uk", "esafety.gov.au/report"} <= set(words(qapp, page))
    page.pick("TikTok")
    assert "inhope.org" not in words(qapp, page)


def test_the_message_fits_the_age_and_goes_to_the_clipboard_without_its_marks(qtbot: QtBot) -> None:
    page = opened(qtbot, OnlinePage())
    assert page.quote.isHidden()  # nobody is told how old they were
    page.age.choose("under-18")
    assert "I was under 18 in it." in page.quote.text
    page.age.choose("adult")
    assert "under 18" not in page.quote.text
    page._copy.click()
    assert QGuiApplication.clipboard().text() == page.quote.text
    assert page.quote.text.startswith("This picture shows me.")
    assert page._copy.text() == "Copied. Now paste it."


# -- words to start with


def test_there_are_words_for_each_person_and_the_copied_ones_are_those_on_screen(qtbot: QtBot) -> None:
    page = opened(qtbot, WordsPage())
    sentences = []
    for who in ("parent", "friend", "teacher", "line"):
        page.group.choose(who)
        assert page.primary is not None
        assert page.primary.text() == "Copy these words"
        page.primary.click()
        assert page.primary.text() == "Copied. Now paste it."
        assert QGuiApplication.clipboard().text() == page.quote.text
        sentences.append(page.quote.text)
    assert len(set(sentences)) == 4
    assert sentences[0] == "Something happened online. I need help. Please don't be angry."


@pytest.mark.parametrize("quoted", ["“Hi.”", "„Hi.“", "„Hi.”", "«\u00a0Hi.\u00a0»", "«Hi.»", "«\u202fHi.\u202f»"])
def test_the_marks_of_every_language_stay_behind(qtbot: QtBot, quoted: str) -> None:
    quote = Quote()
    qtbot.addWidget(quote)
    quote.say(quoted)
    assert quote.text == "Hi."


def test_copied_words_ask_to_be_kept_out_of_histories_and_leave_quickly_takes_them_back(
        make_frame: Callable[..., Frame], exits: Exits, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = make_frame()
    page = WordsPage()
    frame.window.show_page(page)
    assert page.primary is not None
    page.primary.click()
    assert QGuiApplication.clipboard().mimeData().data(clipboard.SECRET).data() == b"secret"
    monkeypatch.setattr(leave, "still_ours", lambda: True)  # the offscreen clipboard has no owner
    frame.leave.leave()
    assert QGuiApplication.clipboard().text() == ""
    assert exits.count == 1
