"""Home: help first, then three doors. Never shows that cases exist. Another Home for a copy without a hotline."""
from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tid_desktop.ui.help_data import service
from tid_desktop.ui.help_words import said
from tid_desktop.ui.i18n import outside
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import BandButton, Beside, Door, Small, Wrap

if TYPE_CHECKING:
    from tid_desktop.protocol.profile import Profile


class _Doors(Page):
    """What both Homes share: the band for people who need help first."""

    has_back = False

    def _band(self) -> None:
        threat = BandButton(self.tr("Is someone threatening you?"))
        threat.clicked.connect(self._threatened)
        crisis = BandButton(self.tr("Do you feel you can't go on?"))
        crisis.clicked.connect(self._cant_go_on)
        self.add_row(threat, crisis, gap=14)

    def _threatened(self) -> None:
        self.go.emit("threatened")

    def _cant_go_on(self) -> None:
        self.go.emit("cant-go-on")

    def _practise(self) -> None:
        self.go.emit("practise")


class HomePage(_Doors):
    """Home of a copy with a hotline: whom the fingerprints go to, and what that can't do, stand on it."""

    def __init__(self, hotline: str, platforms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hotline, self._platforms = outside(hotline, 60), platforms

    def title(self) -> str:
        return self.tr("This is not your fault.")

    def lead(self) -> str:
        return self.tr("You won't be in trouble with us. Your photo never leaves this device. This app can't send it. "
                       "It sends only numbers made from it, when you say so.")

    def build(self) -> None:
        self._band()
        protect = Door("shield", self.tr("Protect a picture"),
                       self.tr("No name, no account. You can stop at any time."), self.tr("Start"), primary=True)
        helper = Door("people", self.tr("I'm helping someone"),
                      self.tr("This app shows no picture and saves nothing here."))
        code = Door("code", self.tr("I have a case code"), self.tr("See the news, add more, or stop it."))
        protect.clicked.connect(self._start)
        helper.clicked.connect(self._help)
        code.clicked.connect(self._code)
        self.add_row(protect, helper, code, shares=(32, 26, 26))
        self._limits()

    def _limits(self) -> None:
        words = self.tr(
            "Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.", "",
            self._platforms)
        told = Small(words.replace("%1", self._hotline), measure=0)
        told.emphasise(self._hotline)
        row = Beside(gap=24, least=300)
        row.addWidget(told)
        ways = Wrap(gap=24)
        for text, page in ((self.tr("It's already online"), "online"), (self.tr("Practice first"), "practise"),
                           (self.tr("How can I check this?"), "check")):
            ways.addWidget(self.link(text, page))
        row.addLayout(ways)
        self.add_layout(row, gap=-4)

    def _start(self) -> None:
        self.go.emit("start")

    def _help(self) -> None:
        self.go.emit("helper")

    def _code(self) -> None:
        self.go.emit("have-code")


class BareHomePage(_Doors):
    """Home of a copy that can't send: the services that work today, and practice as the small door.

    ``code``: it has a hotline, with details that are too old; whoever has a code can still look and stop.
    """

    def __init__(self, *, code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_code = code

    def title(self) -> str:
        return self.tr("This app can't send anything yet.")

    def lead(self) -> str:
        return self.tr("This is not your fault. These services work today. They are free and need no name.")

    def build(self) -> None:
        self._band()
        show = self.tr("Show the address")
        young = Door("", self.tr("Under 18 in the picture"), _told("under-18"), show, primary=True)
        adult = Door("", self.tr("18 or over in the picture"), _told("adult"), show, primary=True)
        young.clicked.connect(self._under_18)
        adult.clicked.connect(self._adult)
        self.add_row(young, adult)
        practice = BandButton(self.tr("See how it works"), self.tr("Practice with a sample picture. Nothing is sent."),
                              urgent=False)
        practice.clicked.connect(self._practise)
        self.add(practice)
        row = Wrap(gap=28)
        if self._has_code:
            row.addWidget(self.link(self.tr("I have a case code"), "have-code"))
        for text, page in ((self.tr("It's already online"), "online"), (self.tr("I'm helping someone"), "helper"),
                           (self.tr("How can I check this?"), "check")):
            row.addWidget(self.link(text, page))
        self.add_layout(row, gap=-4)

    def _under_18(self) -> None:
        self.go.emit("elsewhere-under-18")

    def _adult(self) -> None:
        self.go.emit("elsewhere-adult")


def home_page(hotline: Profile | None) -> Page:
    """The Home of a copy with this hotline, or of one that can't send, or not with details as old as these."""
    if hotline is None or not can_send(hotline):
        return BareHomePage(code=hotline is not None)
    return HomePage(hotline.name, len(hotline.platforms))


def can_send(hotline: Profile | None) -> bool:
    """Whether anything may be handed in, as far as this computer's clock can tell."""
    return hotline is not None and hotline.is_current(date.today())


def _told(key: str) -> str:
    found = service(key)
    return f"{found.name}. {said(found.who)}"
