"""Sample pages of everything around the walk: Home, help, helpers, checking. Nothing in them is anybody's."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from tid_desktop.settings import Settings
from tid_desktop.ui.pages import about, check, elsewhere, helper, home, settings
from tid_desktop.ui.pages import help as help_pages
from tid_desktop.ui.pages.base import Page


def _in_country(make: Callable[[], help_pages._LinesPage], code: str) -> Callable[[], Page]:
    def build() -> Page:
        page = make()
        page.ensure_built()
        page.pick(code)
        return page
    return build


SAMPLES: Mapping[str, Callable[[], Page]] = {
    "home": lambda: home.HomePage("Example Hotline", 14),
    "home-no-hotline": home.BareHomePage,
    "threatened": help_pages.ThreatenedPage,
    "cant-go-on": _in_country(help_pages.CantGoOnPage, "GB"),
    "cant-go-on-first": _in_country(help_pages.CantGoOnPage, ""),
    "help": _in_country(help_pages.HelpPage, "US"),
    "help-first": _in_country(help_pages.HelpPage, ""),
    "helper": helper.HelperPage,
    "helper-work": helper.WorkPage,
    "helper-parent": helper.ParentPage,
    "helper-friend": helper.FriendPage,
    "helper-hand-over": helper.HandOverPage,
    "about": about.AboutPage,
    "settings": lambda: settings.SettingsPage(Settings()),
    "check": check.CheckPage,
    "leaving": check.LeavingPage,
    "elsewhere-under-18": elsewhere.Under18Page,
    "elsewhere-adult": elsewhere.AdultElsewherePage,
}
