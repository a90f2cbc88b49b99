"""Pages that lie over the walk: help, helpers, checking, services elsewhere. By the names that pages ask for."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from tid_desktop.errors import InternalError
from tid_desktop.ui.pages import about, check, elsewhere, helper, online, words
from tid_desktop.ui.pages import help as help_pages
from tid_desktop.ui.pages.base import Page

ASIDES: Mapping[str, Callable[[], Page]] = {
    "help": help_pages.HelpPage,
    "threatened": help_pages.ThreatenedPage,
    "cant-go-on": help_pages.CantGoOnPage,
    "words": words.WordsPage,
    "online": online.OnlinePage,
    "online-hotlines": lambda: online.OnlinePage(online.WEBSITE),
    "helper": helper.HelperPage,
    "helper-work": helper.WorkPage,
    "helper-parent": helper.ParentPage,
    "helper-friend": helper.FriendPage,
    "helper-hand-over": helper.HandOverPage,
    "elsewhere-under-18": elsewhere.Under18Page,
    "elsewhere-adult": elsewhere.AdultElsewherePage,
    "about": about.AboutPage,
    "check": check.CheckPage,
    "leaving": check.LeavingPage,
}


def build(name: str) -> Page:
    """A fresh page. Raises InternalError for a name that no page has."""
    if name not in ASIDES:
        raise InternalError("page without a builder")
    return ASIDES[name]()
