"""A changed copy, told as stories: its code first, nothing looked up anywhere, and plain words for every outcome."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walking import Walker
from tests.unit.fingerprint.pictures import REFERENCE, photo
from tests.unit.fingerprint.test_variants import cut
from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.case.model import Case, CaseState, ItemState
from tid_desktop.case.service import Comparison, Match, Verdict
from tid_desktop.errors import NotProtected
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport
from tid_desktop.flow.steps import Step
from tid_desktop.ui import i18n
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.changed import ChangedPage
from tid_desktop.ui.pages.code import CodePage
from tid_desktop.ui.pages.enter_code import EnterCodePage
from tid_desktop.ui.pages.help import HelpPage
from tid_desktop.ui.pages.leaves import ExactPage
from tid_desktop.ui.pages.samples import sample_case
from tid_desktop.ui.pages.verdict import told
from tid_desktop.ui.widgets import Button, DropZone, Text

READY = MediaReport(FileStatus.READY, MediaKind.IMAGE)
pytestmark = pytest.mark.usefixtures("quick_codes")


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    """A harmless photo."""
    return saved(tmp_path, Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg").convert("RGB"), "bridge.png")


def saved(folder: Path, picture: Image.Image, name: str) -> Path:
    picture.save(folder / name)
    return folder / name


def changed(file: Path, *amounts: float, name: str = "changed.jpg") -> Path:
    """The picture with these shares cut off its sides (none: only saved anew, as a messenger does)."""
    with Image.open(file) as opened:
        return saved(file.parent, cut(opened.convert("RGB"), *(amounts or (0, 0, 0, 0))), name)


def button(page: QWidget, text: str) -> Button | None:
    QApplication.processEvents()
    return next((found for found in page.findChildren(Button) if found.isVisible() and found.text() == text), None)


def click(page: QWidget, text: str) -> None:
    found = button(page, text)
    assert found is not None, text
    found.click()


def words(page: Page) -> str:
    QApplication.processEvents()
    return " ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def type_code(walker: Walker, code: str) -> ChangedPage:
    page = walker.on(ChangedPage)
    page.entry.set_text(code)
    walker.press()
    return page


def to_changed(walker: Walker) -> ChangedPage:
    """From the page of the case to the changed copy, with its code typed."""
    code = walker.on(CasePage)._case.code.text
    click(walker.page, "I have a changed copy")
    page = type_code(walker, code)
    walker.wait(lambda: not page._asks)
    return page


def really_to_case(walker: Walker, file: Path) -> None:
    """From Home to the page of a kept case with the hotline of this copy."""
    walker.page.go.emit("start")
    walker.choose("this-computer", "under-18", "only-me")
    walker.press()
    walker.add(file)
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    page = walker.on(CodePage)
    walker.wait(page.yes.isVisible)
    page.ways.wrote.click()
    page.yes.click()
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    walker.page.go.emit("open-case")


def compare(walker: Walker, file: Path) -> ChangedPage:
    page = walker.on(ChangedPage)
    page.take_files([str(file)])
    walker.wait(lambda: page._told is not None)
    return page


def test_a_kept_case_asks_for_its_code_first(walker: Walker, bridge: Path) -> None:
    """Whoever sits at this computer later can open the list of cases, but can't try pictures against them."""
    walker.to_case(bridge, keep=True)
    case = walker.on(CasePage)._case
    walker.press()
    walker.controller.finish()
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    walker.on(EnterCodePage).kept_button.click()
    walker.wait(lambda: button(walker.page, "Open") is not None)
    walker.wait(lambda: walker.on(EnterCodePage)._list.count() == 1)
    walker.on(EnterCodePage).chosen.emit(walker.vault.cases()[0])
    click(walker.page, "I have a changed copy")
    page = walker.on(ChangedPage)
    assert page.findChildren(DropZone) == []
    for typed, answer in ((CaseCode(bytes(10), Kind.FULL, case.code.hint).text, "the code of another case"),
                          (replace(case.code, kind=Kind.STATUS_ONLY).text, "you can look, but not change"),
                          (case.code.text[:-1], "isn't complete yet")):
        type_code(walker, typed)
        walker.wait(lambda answer=answer: answer in page.notice.words)
        assert page._asks
        assert page.entry.text() == typed
    type_code(walker, case.code.text.lower())
    walker.wait(lambda: page.findChildren(DropZone) != [])


def test_a_case_that_was_opened_by_its_code_asks_no_second_time(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    code = walker.on(CasePage)._case.code.text
    walker.controller.finish()
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    walker.on(EnterCodePage).entry.set_text(code)
    walker.press()
    walker.wait(lambda: walker.step is Step.CASE)
    click(walker.page, "I have a changed copy")
    assert not walker.on(ChangedPage)._asks
    walker.controller.finish()
    assert not walker.controller._following._comparing.unlocked


def test_a_copy_that_a_messenger_made_smaller_is_found_without_asking_anybody(
        with_hotline: Walker, bridge: Path) -> None:
    """Until the hotline has taken the picture nobody looks for it, and nothing else is said."""
    walker = with_hotline
    really_to_case(walker, bridge)
    sent = len(walker.hotline.sent)
    to_changed(walker)
    page = compare(walker, changed(bridge))
    assert page.title() == "They can look for this copy too"
    assert "It's very much like number 1 in your case." in words(page)
    assert len(walker.hotline.sent) == sent
    assert button(page, "Add it") is None
    walker.press()
    case_page = walker.on(CasePage)
    walker.hotline.practice.play({"action": "accept", "case_id": case_page._case.case_id})
    case_page.refresh.emit()
    walker.wait(lambda: case_page.lead() == "There is news.")
    walker.press()
    click(case_page, "I have a changed copy")
    assert compare(walker, changed(bridge)).title() == "Platforms could find this copy"


def test_a_cut_copy_is_recognised_and_added_and_exactly_what_was_shown_is_sent(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge, keep=True)
    case_page = walker.on(CasePage)
    kept = walker.vault.cases()[0].items[0]
    assert kept.details
    page = to_changed(walker)
    compare(walker, changed(bridge, .1, 0, 0, 0))
    assert page.title() == "It looks cut out of picture 1"
    assert "This is practice. No picture is protected." in words(page)
    click(page, "Show exactly what is sent")
    walker.wait(lambda: isinstance(walker.page, ExactPage))
    shown = walker.on(ExactPage).view.toPlainText()
    walker.controller.back()
    walker.press()
    walker.wait(lambda: walker.page is case_page)
    assert walker.hotline.sent[-1].decode() == shown
    assert [item.state for item in case_page._case.items] == [ItemState.RECEIVED] * 2
    assert "It is added." in case_page.notice.words
    assert walker.vault.cases()[0].items[1].details
    told_details = [detail.encode() for item in walker.vault.cases()[0].items for detail in item.details]
    assert not [detail for detail in told_details for message in walker.hotline.sent if detail in message]


def test_another_picture_is_not_like_any_and_can_be_added_all_the_same(
        walker: Walker, bridge: Path, tmp_path: Path) -> None:
    walker.to_case(bridge)
    page = to_changed(walker)
    compare(walker, saved(tmp_path, photo(500, 400, 3), "other.png"))
    assert page.title() == "It isn't like any in this case"
    click(page, "Check another one")
    assert page.findChildren(DropZone) != []
    compare(walker, changed(bridge))
    assert page.title() == "For real, platforms could find it"


def test_what_was_stopped_is_not_said_to_be_unlike(walker: Walker, bridge: Path, tmp_path: Path) -> None:
    other = saved(tmp_path, photo(500, 400, 3), "other.png")
    walker.to_case(bridge, other, keep=True)
    case_page = walker.on(CasePage)
    case_page.stop.emit((case_page._case.items[0].item,))
    walker.wait(lambda: case_page._case.items[0].state is ItemState.WITHDRAWN)
    to_changed(walker)
    page = compare(walker, changed(bridge))
    assert page.title() == "It looks like picture 1"
    assert page.lead() == "You stopped that one. So platforms would miss this."
    click(page, "Check another one")
    unlike = compare(walker, saved(tmp_path, photo(500, 400, 7), "unlike.png"))
    assert unlike.title() == "It isn't like any that is in use"


def test_without_fingerprints_here_it_is_not_compared_but_can_be_added(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    code = walker.on(CasePage)._case.code.text
    walker.controller.finish()
    walker.controller.work._made.clear()  # another computer: it never had them
    walker.page.go.emit("practise")
    walker.page.go.emit("have-code")
    walker.on(EnterCodePage).entry.set_text(code)
    walker.press()
    walker.wait(lambda: walker.step is Step.CASE)
    case_page = walker.on(CasePage)
    click(case_page, "I have a changed copy")
    page = compare(walker, changed(bridge))
    assert page.title() == "We can't compare it here"
    walker.press()
    walker.wait(lambda: walker.page is case_page)
    assert len(case_page._case.items) == 2
    assert not [item for item in case_page._case.items if item.details]


def test_without_a_connection_the_copy_waits_in_the_case(walker: Walker, bridge: Path, tmp_path: Path) -> None:
    walker.to_case(bridge, keep=True)
    case_page = walker.on(CasePage)
    to_changed(walker)
    compare(walker, saved(tmp_path, photo(500, 400, 3), "other.png"))
    walker.hotline.reachable = False
    walker.press()
    walker.wait(lambda: walker.page is case_page)
    assert "It waits on this computer. Nothing is lost." in case_page.notice.words
    assert case_page._case.state is CaseState.WAITING
    walker.hotline.reachable = True
    walker.press()
    walker.wait(lambda: case_page._case.state is CaseState.RECEIVED)
    assert len(walker.vault.cases()[0].items) == 2


def test_a_full_case_says_so_and_nothing_is_sent(walker: Walker, bridge: Path, tmp_path: Path) -> None:
    walker.to_case(bridge)
    case = walker.on(CasePage)._case
    items = tuple(replace(case.items[0], item=f"{number:016x}") for number in range(100))
    service = walker.controller.work._of(case)
    service._unkept[case.code] = walker.controller._following.case = replace(case, items=items)
    sent = len(walker.hotline.sent)
    page = to_changed(walker)
    compare(walker, saved(tmp_path, photo(500, 400, 3), "other.png"))
    walker.press()
    walker.wait(lambda: "more than one case can hold" in page.notice.words)
    assert len(walker.hotline.sent) == sent
    assert button(page, "Add it") is not None


def test_while_it_is_sent_nothing_can_be_pressed_and_help_stays_on_top(
        walker: Walker, bridge: Path, tmp_path: Path) -> None:
    walker.to_case(bridge)
    page = to_changed(walker)
    compare(walker, saved(tmp_path, photo(500, 400, 3), "other.png"))
    walker.hotline.hold.clear()
    walker.press()
    walker.wait(lambda: len(walker.hotline.sent) == 2)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    assert not walker.frame.window.header.back_button.isVisible()
    walker.page.go.emit("help")
    walker.hotline.hold.set()
    walker.wait(lambda: len(walker.controller._shown) == 2)
    assert isinstance(walker.page, HelpPage)
    walker.controller.back()
    assert len(walker.on(CasePage)._case.items) == 2


def test_a_file_that_cannot_be_read_is_told_kindly_and_another_can_be_chosen(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    page = to_changed(walker)
    broken = bridge.with_name("broken.jpg")
    broken.write_bytes(b"not a picture")
    page.take_files([str(broken)])
    walker.wait(lambda: "You did nothing wrong." in words(page))
    assert page._told is None
    compare(walker, changed(bridge))
    assert "number 1" in page.lead()


def test_going_back_drops_the_copy(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    to_changed(walker)
    compare(walker, changed(bridge))
    files = walker.controller._following._comparing._files
    walker.controller.back()
    walker.wait(lambda: files.files == [])
    assert isinstance(walker.page, CasePage)


def test_several_at_once_are_asked_for_one_by_one(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    page = to_changed(walker)
    page.take_files([str(bridge), str(bridge)])
    assert page.notice.words == "One at a time, please."
    assert walker.controller._following._comparing._files.files == []


def test_where_nothing_can_be_locked_in_no_copy_is_opened(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge)
    walker.controller.protection = NotProtected()
    page = to_changed(walker)
    assert not page.choose_button.isEnabled()
    assert not page.findChildren(DropZone)[0].acceptDrops()
    assert "We can't lock your pictures in safely here." in page.notice.words


def test_other_news_still_waits_after_adding(with_hotline: Walker, bridge: Path, tmp_path: Path) -> None:
    """The answer to adding also brings what platforms said meanwhile; nobody is surprised by that."""
    walker = with_hotline
    really_to_case(walker, bridge)
    case_page = walker.on(CasePage)
    case_id = case_page._case.case_id
    to_changed(walker)
    compare(walker, saved(tmp_path, photo(500, 400, 3), "other.png"))
    walker.hotline.practice.play({"action": "accept", "case_id": case_id})
    walker.press()
    walker.wait(lambda: walker.page is case_page)
    assert case_page.lead() == "There is news."


def test_a_helpers_computer_compares_nothing_and_makes_nothing_for_it(
        with_hotline: Walker, bridge: Path) -> None:
    walker = with_hotline
    walker.page.go.emit("help-someone")
    walker.choose("this-computer", "under-18")
    walker.press()
    walker.add(bridge)
    report = walker.controller.files.files[0].report
    assert report is not None
    assert report.details == ()
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.CODE)
    page = walker.page
    page.ways.wrote.click()  # type: ignore[attr-defined]
    walker.press()
    walker.press()
    walker.wait(lambda: walker.step is Step.SENT)
    walker.page.go.emit("open-case")
    assert button(walker.on(CasePage), "Add more") is not None
    assert button(walker.on(CasePage), "I have a changed copy") is None


def test_with_only_a_card_nothing_that_recognises_cut_outs_stays_in_memory(walker: Walker, bridge: Path) -> None:
    walker.to_case(bridge, keep=False)
    case = walker.on(CasePage)._case
    assert case.items[0].fingerprints
    assert case.items[0].details == ()
    assert walker.controller.files.files == []


@pytest.mark.parametrize("state", [state for state in CaseState if state is not CaseState.DRAFT])
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("copies", [True, False])
def test_the_quiet_button_is_there_only_for_a_full_code_of_a_case_that_grows(
        qapp: QApplication, qtbot: QtBot, state: CaseState, kind: Kind, copies: bool) -> None:
    i18n.install(qapp, "en")
    case = replace(sample_case(ItemState(str(state))), state=state)
    case = replace(case, code=replace(case.code, kind=kind))
    page = CasePage(case, heard=news.told(case), copies=copies)
    qtbot.addWidget(page)
    page.ensure_built()
    page.show()
    grows = state in (CaseState.RECEIVED, CaseState.ACCEPTED, CaseState.REJECTED)
    assert (button(page, "I have a changed copy") is not None) == (copies and grows and kind is Kind.FULL)


def like(case: Case, verdict: Verdict) -> Comparison:
    return Comparison(Match(verdict, 0), case.items[0], None)


@pytest.mark.parametrize("verdict", [Verdict.EXACT, Verdict.CAUGHT])
@pytest.mark.parametrize("state", [ItemState.WAITING, ItemState.RECEIVED, ItemState.ACCEPTED])
@pytest.mark.parametrize("practice", [True, False])
def test_that_they_look_already_is_said_only_of_what_the_hotline_took(
        verdict: Verdict, state: ItemState, practice: bool) -> None:
    case = replace(sample_case(state), practice=practice)
    said = told(case, READY, like(case, verdict))
    everything = " ".join((said.title, said.lead, *said.lines))
    assert ("look for it already" in everything) == (state is ItemState.ACCEPTED and not practice)
    assert ("No picture is protected." in everything) == practice
    assert not said.add


def test_of_a_picture_that_is_too_plain_nothing_is_claimed() -> None:
    case = sample_case(ItemState.ACCEPTED)
    plain = replace(READY, status=FileStatus.LOW_QUALITY)
    assert told(case, plain, Comparison(Match(Verdict.MISSED), None, None)).title == "We can't compare this one"
    assert told(case, plain, like(case, Verdict.EXACT)).title == "Platforms could find this copy"


def test_a_copy_that_is_changed_too_much_can_be_added() -> None:
    case = sample_case(ItemState.ACCEPTED)
    said = told(case, READY, like(case, Verdict.NEARLY))
    assert (said.title, said.add) == ("Platforms would miss this copy", True)
    assert said.lines == ("Add it. Then platforms can look for this one too.",)
