"""Settings and about: what is chosen holds at once, is handed on to be saved, and survives a change of language."""
from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import shown
from tid_desktop import __released__, __version__
from tid_desktop.settings import Settings
from tid_desktop.ui import capture, i18n, theme
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.about import AboutPage
from tid_desktop.ui.pages.settings import SettingsPage
from tid_desktop.ui.pages.walk import day_words
from tid_desktop.ui.theme import DARK, HIGH_CONTRAST
from tid_desktop.ui.widgets import ChoiceGroup, Text


def groups(page: SettingsPage) -> dict[str, ChoiceGroup]:
    return {group.accessibleName(): group for group in page.findChildren(ChoiceGroup)}


def press(group: ChoiceGroup, words: str) -> None:
    next(choice for choice in group.choices if choice.text() == words).click()


@pytest.fixture
def frame(make_frame: Callable[..., Frame]) -> Frame:
    frame = make_frame(Settings(theme="dark", leave_explained=True))
    page = SettingsPage(frame.settings)
    page.chosen.connect(frame.window.chosen)
    frame.window.show_page(page)
    frame.window.show()
    return frame


def page_of(frame: Frame) -> SettingsPage:
    page = frame.window.page
    assert isinstance(page, SettingsPage)
    return page


def test_what_holds_now_is_what_is_marked(frame: Frame) -> None:
    assert theme.current().palette is DARK
    found = groups(page_of(frame))
    marked = {name: [choice.text() for choice in group.choices if choice.isChecked()] for name, group in found.items()}
    assert marked["Colors"] == ["Dark"]
    assert marked["Text size"] == ["Text 100 %"]
    assert marked["Movement"] == ["Like my system"]


def test_each_choice_holds_at_once_and_is_handed_on(frame: Frame) -> None:
    heard: list[Settings] = []
    frame.settings_changed.connect(heard.append)
    press(groups(page_of(frame))["Colors"], "High contrast")
    assert theme.current().palette is HIGH_CONTRAST
    press(groups(page_of(frame))["Text size"], "Text 150 %")
    assert theme.current().scale == 1.5
    press(groups(page_of(frame))["Movement"], "Nothing moves")
    assert not theme.may_move()
    assert heard[-1] == Settings(theme="high-contrast", text_scale=1.5, leave_explained=True, still=True)
    assert frame.window.header.settings == heard[-1]


def test_choices_are_still_marked_after_the_page_was_built_anew(frame: Frame) -> None:
    press(groups(page_of(frame))["Colors"], "Light")
    frame.window.retell()
    assert [choice.text() for choice in groups(page_of(frame))["Colors"].choices if choice.isChecked()] == ["Light"]


def test_the_choice_about_screenshots_stands_only_where_the_system_can_do_it(qapp: QApplication, qtbot: QtBot,
                                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    i18n.install(qapp, "en")
    names = []
    for possible in (False, True):
        monkeypatch.setattr(capture, "POSSIBLE", possible)
        page = SettingsPage(Settings())
        qtbot.addWidget(page)
        page.ensure_built()
        names.append("Screenshots and shared screens" in groups(page))
    assert names == [False, True]


def test_tor_is_offered_where_the_hotline_has_an_onion_with_what_a_network_sees(
        qapp: QApplication, qtbot: QtBot) -> None:
    i18n.install(qapp, "en")
    marked = {}
    for name, page in {"no onion": SettingsPage(Settings()), "onion": SettingsPage(Settings(), tor=True),
                       "still on": SettingsPage(Settings(tor=True))}.items():
        qtbot.addWidget(page)
        page.ensure_built()
        way = groups(page).get("Way to the hotline")
        marked[name] = way and [choice.text() for choice in way.choices if choice.isChecked()]
        told = " ".join(text.text() for text in page.findChildren(Text))
        assert ("A school or home network can see that you use Tor." in told) == (way is not None)
        assert ("These say nothing about you." in told) == (way is None), "that somebody uses Tor says something"
    assert marked == {"no onion": None, "onion": ["As usual"], "still on": ["Through Tor"]}


def test_choosing_tor_holds_at_once_and_is_handed_on(frame: Frame) -> None:
    page = SettingsPage(frame.settings, tor=True)
    page.chosen.connect(frame.window.chosen)
    frame.window.show_page(page)
    heard: list[Settings] = []
    frame.settings_changed.connect(heard.append)
    press(groups(page)["Way to the hotline"], "Through Tor")
    press(groups(page)["Way to the hotline"], "As usual")
    assert [settings.tor for settings in heard] == [True, False]


def test_done_leads_back_and_the_links_lead_on(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    went: list[str] = []
    page.go.connect(went.append)
    for button in page.findChildren(type(page.primary).__mro__[1]):
        if button.text() in ("How Leave quickly works", "About this app"):
            button.click()
    assert sorted(went) == ["about", "leaving"]
    assert page.primary is not None
    with qtbot.waitSignal(page.back):
        page.primary.click()


def test_about_says_who_has_not_looked_at_it_yet(qtbot: QtBot, make_frame: Callable[..., Frame]) -> None:
    frame = make_frame()
    frame.window.show_page(AboutPage())
    frame.window.show()
    told = " ".join(widget.text() for widget in shown(frame.window) if isinstance(widget, Text))
    for nobody in ("No one who lived through this", "No native speaker", "No lawyer", "No outside expert"):
        assert nobody in told


@pytest.mark.parametrize(("days", "old"), [(0, False), (183, False), (184, True), (-400, False)])
def test_about_tells_its_version_and_its_day_and_when_that_is_long_ago(
        qtbot: QtBot, make_frame: Callable[..., Frame], days: int, old: bool) -> None:
    frame, released = make_frame(), date.fromisoformat(__released__)
    frame.window.show_page(AboutPage(today=released + timedelta(days)))
    frame.window.show()
    told = [widget.text() for widget in shown(frame.window) if isinstance(widget, Text)]
    assert f"This is Tideline \u2066{__version__}\u2069 of {day_words(released)}." in told
    assert ("It is over six months old. A newer one may be safer." in told) is old
    assert [text for text in told if text.startswith("This app never looks for a newer one by itself.")]
