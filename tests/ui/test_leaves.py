"""What the page says of this network is true: practice has none, a hotline may see it, behind a relay it can't."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.test_words import BANNED, HARDEST, grade, too_long
from tid_desktop.fingerprint.model import MediaKind
from tid_desktop.ui import i18n
from tid_desktop.ui.pages.leaves import Going, LeavesPage, Route

MAY_SEE = "The hotline's computer may see which network you use."
CAN_NOT = "It goes through another service, so the hotline can't see your network."
TOR_SEEN = "A school or home network can see that you use Tor."


@pytest.mark.parametrize(("practice", "route", "expected"), [
    (True, Route.DIRECT, set()), (False, Route.DIRECT, {MAY_SEE}), (False, Route.RELAY, {CAN_NOT}),
    (False, Route.TOR, {TOR_SEEN})])
def test_the_page_says_who_may_see_this_network(qapp: QApplication, qtbot: QtBot, practice: bool, route: Route,
                                                expected: set[str]) -> None:
    i18n.install(qapp, "en")
    page = LeavesPage([Going(1, MediaKind.IMAGE, 8)], practice=practice, route=route)
    qtbot.addWidget(page)
    page.ensure_built()
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert {text for text in texts if "network" in text} == expected
    assert [text for text in texts if too_long(text) or BANNED.search(text)] == []
    assert grade(texts) <= HARDEST
