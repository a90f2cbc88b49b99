"""Sample pages of everything around the walk: Home, help, helpers, checking. Nothing in them is anybody's."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from tid_desktop.settings import Settings
from tid_desktop.ui.pages import about, check, elsewhere, helper, home, lines, online, settings, words
from tid_desktop.ui.pages import help as help_pages
from tid_desktop.ui.pages.base import Page


def _in_country(make: Callable[[], lines.LinesPage], code: str) -> Callable[[], Page]:
    def build() -> Page:
        page = make()
        page.ensure_built()
        page.pick(code)
        return page
    return build


def _quiet() -> Page:
    page = help_pages.CantGoOnPage()
    page.ensure_built()
    page.pick("ES")
    page.quiet.setChecked(True)
    return page


def _at_place(name: str) -> Page:
    page = online.OnlinePage()
    page.ensure_built()
    page.pick(name)
    return page


def _unasked() -> Page:
    """Get help now as it is before a country was picked."""
    lines.LinesPage._country = None
    return help_pages.HelpPage()


SAMPLES: Mapping[str, Callable[[], Page]] = {
    "home": lambda: home.HomePage("Example Hotline", 14),
    "home-no-hotline": home.BareHomePage,
    "threatened": help_pages.ThreatenedPage,
    "cant-go-on": _in_country(help_pages.CantGoOnPage, "GB"),
    "cant-go-on-first": _in_country(help_pages.CantGoOnPage, ""),
    "help": _in_country(help_pages.HelpPage, "US"),
    "help-unasked": _unasked,
    "help-first": _in_country(help_pages.HelpPage, ""),
    "help-germany": _in_country(help_pages.HelpPage, "DE"),
    "cant-go-on-brazil": _in_country(help_pages.CantGoOnPage, "BR"),
    "cant-go-on-quiet": _quiet,
    "online": online.OnlinePage,
    "online-app": lambda: _at_place("X"),
    "online-website": lambda: _at_place(online.WEBSITE),
    "words": words.WordsPage,
    "helper": helper.HelperPage,
    "helper-work": helper.WorkPage,
    "helper-parent": helper.ParentPage,
    "helper-friend": helper.FriendPage,
    "helper-hand-over": helper.HandOverPage,
    "about": about.AboutPage,
    "settings": lambda: settings.SettingsPage(Settings()),
    "settings-tor": lambda: settings.SettingsPage(Settings(), tor=True),
    "check": check.CheckPage,
    "leaving": check.LeavingPage,
    "elsewhere-under-18": elsewhere.Under18Page,
    "elsewhere-adult": elsewhere.AdultElsewherePage,
}
