"""The person's way, told as stories: real pages, real fingerprints, real cases, Practice's real intake."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.ui.walking import Here, Walker
from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.case.model import CaseState, ItemState
from tid_desktop.case.vault import KeyringState
from tid_desktop.errors import CaseLost, KeyringLocked, KeyringTimedOut, NotProtected
from tid_desktop.flow.steps import Step
from tid_desktop.intake.tables import CASES, FINGERPRINTS, ITEMS
from tid_desktop.protocol.profile import Serves
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.add import AddPage
from tid_desktop.ui.pages.case import ALL, CasePage
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.pages.enter_code import EnterCodePage
from tid_desktop.ui.pages.help import HelpPage
from tid_desktop.ui.pages.home import BareHomePage, HomePage
from tid_desktop.ui.pages.leaves import ExactPage, LeavesPage
from tid_desktop.ui.pages.practice import DeskPage
from tid_desktop.ui.pages.send import SendPage
from tid_desktop.ui.pages.sent import SentPage
from tid_desktop.ui.pages.settings import SettingsPage
from tid_desktop.ui.widgets import ChoiceGroup, LinkButton, Text

pytestmark = pytest.mark.usefixtures("quick_codes")


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[int], Path]:
    """A harmless picture of noise, another one for each number."""
    def make(number: int = 1) -> Path:
        file = tmp_path / f"picture {number}.png"
        Image.effect_noise((300 + number, 260), 90).save(file)
        return file
    return make


def test_a_girl_alone_at_night_protects_a_picture_and_keeps_her_code(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    """She walks the whole way, keeps the code on her own computer, and sees what the hotline says."""
    assert isinstance(walker.page, BareHomePage)
    walker.to_sent(picture(1), keep=True)
    assert walker.vault.cases()[0].state is CaseState.RECEIVED
    walker.page.go.emit("open-case")
    page = walker.on(CasePage)
    assert page.lead().startswith("The hotline checks the fingerprints")
    page.play.emit()
    walker.on(DeskPage).accept.click()
    walker.wait(lambda: page.lead() == "There is news.")
    walker.press()
    assert page.lead().startswith("Platforms have your fingerprints")


def test_nothing_is_kept_and_nothing_sent_before_send_is_pressed(
        walker: Walker, picture: Callable[[int], Path], tmp_path: Path) -> None:
    walker.to_send(picture(1), keep=True)
    assert walker.hotline.sent == []
    assert walker.drawer.entry is None
    assert not (tmp_path / "vault.bin").exists()


def test_a_boy_who_only_wrote_it_down_finds_his_case_again(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_code(picture(1))
    written = walker.on(CodePage)._code
    walker.wait(lambda: walker.on(CodePage).no.isVisible())
    walker.on(CodePage).ways.wrote.click()
    walker.on(CodePage).no.click()
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    assert walker.drawer.entry is None
    walker.press()
    assert isinstance(walker.page, BareHomePage)
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    walker.on(EnterCodePage).entry.set_text(written.lower().replace("-", " "))
    walker.press()
    walker.wait(lambda: walker.step is Step.CASE)
    assert len(walker.on(CasePage)._case.items) == 1


def test_a_slip_in_the_code_is_found_and_mended(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_code(picture(1))
    code = walker.on(CodePage)._code
    walker.controller.finish()
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    page.entry.set_text(("Y" if code[0] != "Y" else "Z") + code[1:])
    walker.press()
    walker.wait(lambda: page.suggestion.isVisible())
    assert "Look at group 1." in page.notice.words
    assert code in page.suggestion.text()


def test_without_a_way_to_the_hotline_it_waits_and_the_same_bytes_go_later(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.hotline.reachable = False
    walker.to_send(picture(1), keep=True)
    walker.press()
    page = walker.on(SendPage)
    walker.wait(lambda: page.notice.words)
    assert "It waits on this computer." in page.notice.words
    assert walker.vault.cases()[0].state is CaseState.WAITING
    assert not walker.controller.flow.can_go_back
    walker.hotline.reachable = True
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    first, second = walker.hotline.sent
    assert first == second


def test_an_unkept_case_says_that_it_is_not_kept(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.hotline.reachable = False
    walker.to_send(picture(1))
    walker.press()
    walker.wait(lambda: walker.on(SendPage).notice.words)
    assert "It's not kept here." in walker.on(SendPage).notice.words


def test_two_presses_send_once(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.hotline.hold.clear()
    walker.to_send(picture(1))
    button = walker.page.primary
    assert button is not None
    button.click()
    button.click()
    walker.on(SendPage)._pressed()
    walker.hotline.hold.set()
    walker.wait(lambda: walker.step is Step.SENT)
    assert len(walker.hotline.sent) == 1


def test_somebody_who_reads_about_help_while_it_is_sent_is_not_torn_away(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.hotline.hold.clear()
    walker.to_send(picture(1))
    walker.press()
    walker.frame.window.header.help_wanted.emit()
    walker.hotline.hold.set()
    walker.wait(lambda: walker.step is Step.SENT)
    walker.on(HelpPage)
    walker.controller.back()
    walker.on(SentPage)


@pytest.mark.parametrize("keep", [True, False])
def test_somebody_who_goes_home_while_it_is_sent_is_left_in_peace(
        walker: Walker, picture: Callable[[int], Path], keep: bool) -> None:
    walker.hotline.hold.clear()
    walker.to_send(picture(1), keep=keep)
    walker.press()
    walker.wait(lambda: walker.hotline.sent)
    walker.controller.go("elsewhere-under-18")
    walker.press()
    assert walker.step is Step.HOME
    walker.hotline.hold.set()
    walker.wait(lambda: not walker.tasks._pending)
    assert isinstance(walker.page, BareHomePage)
    assert [case.state for case in walker.vault.cases()] == [CaseState.RECEIVED] * keep


def test_there_is_no_way_back_while_it_is_sent(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.hotline.hold.clear()
    walker.to_send(picture(1))
    header = walker.frame.window.header
    assert header.back_button.isVisible()
    walker.press()
    assert not header.back_button.isVisible()
    header.help_wanted.emit()
    header.back.emit()
    assert not header.back_button.isVisible()
    walker.hotline.hold.set()
    walker.wait(lambda: walker.step is Step.SENT)


def test_the_password_store_fails_and_nothing_is_sent(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_send(picture(1), keep=True)

    def locked(entry: str) -> None:
        raise KeyringLocked
    walker.drawer.write = locked  # type: ignore[method-assign]
    walker.press()
    page = walker.on(SendPage)
    walker.wait(lambda: page.notice.words)
    assert "Nothing was sent." in page.notice.words
    assert walker.hotline.sent == []
    walker.press()
    assert walker.on(CodePage).ways.wrote.isChecked()


def test_a_pupil_at_a_school_computer_is_never_nudged_to_keep_it(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_code(picture(1), who="someone")
    page = walker.on(CodePage)
    walker.wait(lambda: page.no.isVisible())
    assert page.no.isChecked()
    assert not page.yes.isChecked()


def test_without_a_safe_place_it_is_paper(walker: Walker, picture: Callable[[int], Path]) -> None:
    from tid_desktop.case.vault import KeyringState
    walker.keyring = (KeyringState.ABSENT, "none", False)
    walker.to_code(picture(1))
    page = walker.on(CodePage)
    walker.wait(lambda: "no safe place" in page._told.text())
    assert not page.yes.isVisible()
    assert page.primary is not None
    assert not page.primary.isEnabled()
    page.ways.wrote.click()
    assert page.primary.isEnabled()


def test_helper_mode_asks_nothing_about_keeping(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.page.go.emit("practise")
    walker.page.go.emit("help-someone")
    walker.choose("this-computer", "under-18")
    walker.press()
    walker.add(picture(1))
    walker.press()
    assert not walker.on(LeavesPage)._patterns
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    walker.on(CodePage).ways.wrote.click()
    walker.press()
    assert walker.step is Step.SEND


def test_a_copy_without_a_hotline_leads_a_helped_person_to_the_services(walker: Walker) -> None:
    walker.page.go.emit("helper")
    walker.page.go.emit("helper-hand-over")
    walker.page.go.emit("help-someone")
    assert isinstance(walker.page, BareHomePage)


def test_a_copy_with_old_details_names_the_services_that_work_and_lets_people_stop(
        qtbot: QtBot, make_frame: Callable[..., Frame], tmp_path: Path) -> None:
    walker = Walker(qtbot, make_frame(), tmp_path, serves=(Serves.UNDER_18,),
                    not_after=date.today() - timedelta(days=1))
    assert isinstance(walker.page, BareHomePage)
    walker.page.go.emit("helper")
    walker.page.go.emit("helper-hand-over")
    walker.page.go.emit("help-someone")
    assert isinstance(walker.page, BareHomePage)
    code = next(link for link in walker.page.findChildren(LinkButton) if link.text() == "I have a case code")
    code.click()
    walker.on(EnterCodePage)
    walker.controller.close()


def test_a_case_that_the_hotline_lost_is_told_and_sent_again_by_one_press(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    """The hotline put an older back-up back."""
    walker.to_sent(picture(1), keep=True)
    walker.page.go.emit("open-case")
    page = walker.on(CasePage)
    with walker.hotline.practice.store.writing() as connection:
        for table in (FINGERPRINTS, ITEMS, CASES):
            connection.execute(table.delete())
    walker.press()
    walker.wait(lambda: page.notice.words)
    assert page.notice.words.startswith(CaseLost.message)
    assert page.notice.words.endswith("It waits on this computer. Nothing is lost.")
    assert page.primary is not None
    assert page.primary.text() == "Send now"
    walker.press()
    walker.wait(lambda: page.lead().startswith("The hotline checks the fingerprints"))
    assert [case.state for case in walker.vault.cases()] == [CaseState.RECEIVED]


def test_a_locked_store_is_never_told_as_an_empty_one(
        walker: Walker, picture: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A boy comes back after the holidays. His password store is locked; his case is not gone, nor said to be."""
    def locked(*, ask: bool = True) -> str:
        raise KeyringLocked

    walker.to_sent(picture(1), keep=True)
    walker.controller.finish()
    walker.vault._entry = None  # another day
    walker.keyring = (KeyringState.LOCKED, "test", True)
    with monkeypatch.context() as patch:
        patch.setattr(walker.drawer, "read", locked)
        walker.page.go.emit("practise")
        walker.page.go.emit("have-code")
        page = walker.on(EnterCodePage)
        page.show_kept.emit()
        walker.wait(lambda: page.notice.words)
        assert page.notice.words.startswith(KeyringLocked.message)
    page.show_kept.emit()
    walker.wait(lambda: page._list.count())


def test_exactly_what_is_sent_is_what_is_sent(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_add()
    walker.add(picture(1))
    walker.press()
    walker.on(LeavesPage).exact.emit()
    walker.wait(lambda: isinstance(walker.page, ExactPage))
    shown = walker.on(ExactPage).view.toPlainText()
    walker.controller.back()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    walker.wait(lambda: walker.on(CodePage).no.isVisible())
    walker.on(CodePage).ways.wrote.click()
    walker.on(CodePage).no.click()
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    assert [message.decode() for message in walker.hotline.sent] == [shown]


def test_other_pictures_make_another_draft(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_code(picture(1))
    first = walker.on(CodePage)._code
    walker.controller.back()
    walker.controller.back()
    walker.add(picture(2))
    walker.wait(lambda: len(walker.controller.files.usable) == 2)
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    assert walker.on(CodePage)._code != first


def test_more_pictures_are_added_once_whatever_breaks(walker: Walker, picture: Callable[[int], Path]) -> None:
    """First the password store fails, then the way to the hotline; the third try finds everything in its place."""
    walker.to_case(picture(1), keep=True)
    walker.page.go.emit("add-more")
    walker.add(picture(2))
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SEND)
    page, write = walker.on(SendPage), walker.vault.update

    def broken(*_: object) -> None:
        raise KeyringTimedOut

    walker.vault.update = broken  # type: ignore[assignment, method-assign]
    walker.press()
    walker.wait(lambda: "didn't answer" in page.notice.words)
    walker.vault.update = write  # type: ignore[method-assign]
    walker.hotline.reachable = False
    walker.press()
    walker.wait(lambda: "It waits on this computer." in page.notice.words)
    walker.hotline.reachable = True
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    assert len(walker.vault.cases()[0].items) == 2


def test_a_new_name_reaches_the_case(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_code(picture(1))
    code = walker.on(CodePage)._code
    walker.controller.back()
    walker.controller.back()
    walker.controller.files.files[0].label = "beach"
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE and walker.on(CodePage)._code != code)
    assert walker.controller._sending.case is not None
    assert walker.controller._sending.case.items[0].label == "beach"


def test_more_pictures_for_a_case_and_one_of_them_stopped(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_case(picture(1), keep=True)
    walker.page.go.emit("add-more")
    walker.add(picture(2))
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SEND)
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    walker.page.go.emit("open-case")
    page = walker.on(CasePage)
    assert len(page._case.items) == 2
    page._ask_to_stop((page._case.items[1].item,))
    page.question.sure.click()
    walker.wait(lambda: page._case.items[1].state is ItemState.WITHDRAWN)
    assert page._case.items[0].state is ItemState.RECEIVED
    page.undo.emit()
    walker.wait(lambda: page._case.items[1].state is ItemState.RECEIVED)


def test_stopping_everything_is_asked_once_more_and_can_be_undone(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_case(picture(1))
    page = walker.on(CasePage)
    page._ask_to_stop(ALL)
    page.question.no.click()
    assert page._case.state is CaseState.RECEIVED
    page._ask_to_stop(ALL)
    page.question.sure.click()
    walker.wait(lambda: page._case.state is CaseState.WITHDRAWN)
    assert page._case.undo_until is not None


def test_a_stop_without_a_connection_waits_and_says_so(walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_case(picture(1), keep=True)
    page = walker.on(CasePage)
    walker.hotline.reachable = False
    page._ask_to_stop(ALL)
    page.question.sure.click()
    walker.wait(lambda: page.notice.words)
    assert "It waits on this computer." in page.notice.words
    walker.hotline.reachable = True
    page.send_now.emit()
    walker.wait(lambda: page._case.state is CaseState.WITHDRAWN)


def test_a_kept_case_is_listed_only_when_asked_and_can_be_forgotten(
        walker: Walker, picture: Callable[[int], Path]) -> None:
    walker.to_sent(picture(1), keep=True)
    walker.press()
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    assert page._list.count() == 0
    page.kept_button.click()
    walker.wait(lambda: page._list.count() == 1)
    page.chosen.emit(walker.vault.cases()[0])
    case = walker.on(CasePage)
    case._ask_to_forget()
    case.question.sure.click()
    walker.wait(lambda: walker.step is Step.HOME)
    assert walker.vault.cases() == []


def test_help_lies_over_the_page_and_back_returns_to_it(walker: Walker) -> None:
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    page.entry.set_text("XDJE1")
    walker.frame.window.header.help_wanted.emit()
    walker.on(HelpPage)
    walker.frame.window.header.back.emit()
    assert walker.page is page
    assert page.entry.text().startswith("XDJE1")


def test_back_shows_the_answer_that_was_given(walker: Walker) -> None:
    walker.page.go.emit("practise")
    walker.press()
    walker.choose("fake", "phone")
    walker.controller.back()
    assert walker.page.group.value == "phone"  # type: ignore[attr-defined]
    assert walker.page.primary is not None
    assert walker.page.primary.isEnabled()


def test_the_practice_strip_is_there_from_practice_on_and_gone_at_home(walker: Walker) -> None:
    strip = walker.frame.window.strip
    assert not strip.isVisible()
    walker.page.go.emit("practise")
    assert strip.isVisible()
    walker.frame.window.header.help_wanted.emit()
    assert strip.isVisible()
    walker.controller.finish()
    assert not strip.isVisible()


def test_where_nothing_can_be_locked_in_it_is_said_on_the_add_page(
        qtbot: QtBot, make_frame: Callable[..., Frame], tmp_path: Path) -> None:
    class Open(Here):
        def start(self) -> None:
            raise NotProtected

    walker = Walker(qtbot, make_frame(), tmp_path, pool=Open())
    walker.wait(lambda: walker.controller.protection is not None)
    walker.to_add()
    assert "can't lock your pictures in safely" in walker.on(AddPage)._notice.words
    walker.controller.close()


def test_a_copy_with_a_hotline_sends_to_it_and_shows_no_strip(
        with_hotline: Walker, picture: Callable[[int], Path]) -> None:
    walker = with_hotline
    walker.on(HomePage).go.emit("start")
    walker.choose("this-computer", "under-18", "only-me")
    walker.press()
    assert walker.on(AddPage)._sample is None
    walker.add(picture(1))
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    page = walker.on(CodePage)
    page.done("printed")
    walker.wait(lambda: page.no.isVisible())
    page.no.click()
    walker.press()
    assert not walker.frame.window.strip.isVisible()
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    assert walker.page.title() == "Sent. You did a hard thing."
    assert walker.controller._sending.case is not None
    assert not walker.controller._sending.case.practice


@pytest.mark.parametrize(("relay", "told"), [
    ("https://relay.example", "It goes through another service, so the hotline can't see your network."),
    (None, "The hotline's computer may see which network you use.")])
def test_whether_the_hotline_sees_this_network_is_told_as_its_profile_says(
        with_hotline: Walker, picture: Callable[[int], Path], relay: str | None, told: str) -> None:
    walker = with_hotline
    walker.services.hotline = replace(walker.real, relay=relay)
    walker.on(HomePage).go.emit("start")
    walker.choose("this-computer", "under-18", "only-me")
    walker.press()
    walker.add(picture(1))
    walker.press()
    assert {text.text() for text in walker.on(LeavesPage).findChildren(Text) if "network" in text.text()} == {told}


def test_who_sees_which_network_it_is_is_told_for_the_way_that_holds_now(
        with_hotline: Walker, picture: Callable[[int], Path]) -> None:
    walker = with_hotline
    walker.services.hotline = replace(walker.real, onion="http://" + "a" * 56 + ".onion")
    walker.on(HomePage).go.emit("start")
    walker.choose("this-computer", "under-18", "only-me")
    walker.press()
    walker.add(picture(1))
    walker.press()
    for choice, told in (("Through Tor", "It goes through Tor. Keep Tor Browser open."),
                         ("As usual", "The hotline's computer may see which network you use.")):
        walker.frame.window.header.settings_wanted.emit()
        group, = (group for group in walker.on(SettingsPage).findChildren(ChoiceGroup)
                  if group.accessibleName() == "Way to the hotline")
        next(button for button in group.choices if button.text() == choice).click()
        walker.press()
        lines = {text.text() for text in walker.on(LeavesPage).findChildren(Text)}
        ways = {line for line in lines if "Tor" in line or "network" in line}
        assert told in ways
        assert (choice == "As usual") == (len(ways) == 1)


def test_an_adult_is_led_to_the_service_for_adults_and_not_further(with_hotline: Walker) -> None:
    with_hotline.page.go.emit("start")
    with_hotline.choose("this-computer", "18-or-over")
    assert with_hotline.step is Step.ADULT
    with_hotline.press()
    with_hotline.on(HomePage)


def test_a_hotline_for_adults_never_takes_a_picture_of_a_child(
        qtbot: QtBot, make_frame: Callable[..., Frame], tmp_path: Path) -> None:
    walker = Walker(qtbot, make_frame(), tmp_path, serves=(Serves.ADULTS,))
    walker.page.go.emit("start")
    walker.choose("this-computer", "under-18")
    assert walker.step is Step.YOUNG
    walker.press()
    walker.on(HomePage)
    walker.controller.close()


def test_a_practice_code_at_the_door_for_real_cases_leads_back_to_practice(
        with_hotline: Walker, picture: Callable[[int], Path]) -> None:
    walker = with_hotline
    walker.to_sent(picture(1))
    assert walker.controller._sending.case is not None
    code = walker.controller._sending.case.code.text
    walker.press()
    walker.on(HomePage).go.emit("have-code")
    assert not walker.frame.window.strip.isVisible()
    walker.on(EnterCodePage).entry.set_text(code)
    walker.press()
    walker.wait(lambda: walker.step is Step.CASE)
    assert walker.frame.window.strip.isVisible()


def test_a_code_of_another_hotlines_copy_is_told_as_such(walker: Walker) -> None:
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    page.entry.set_text(CaseCode(bytes(10), Kind.FULL, (walker.hotline.profile.hint + 1) % 32).text)
    walker.press()
    walker.wait(lambda: page.notice.words)
    assert "another hotline" in page.notice.words


def test_a_code_that_nobody_knows(walker: Walker) -> None:
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    page.entry.set_text(CaseCode(bytes(10), Kind.FULL, walker.hotline.profile.hint).text)
    walker.press()
    walker.wait(lambda: page.notice.words)
    assert page.primary is not None
    assert page.primary.isEnabled()


def test_half_a_code(walker: Walker) -> None:
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    page = walker.on(EnterCodePage)
    page.entry.set_text("XDJE1-K7")
    walker.press()
    walker.wait(lambda: page.notice.words)
    assert "4 groups of 5" in page.notice.words
