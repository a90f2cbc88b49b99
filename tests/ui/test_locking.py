"""The passphrase and My notes as the person meets them: asked for where something is kept, and nowhere else."""
from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.ui.walking import Walker
from tid_desktop.case import code as case_code
from tid_desktop.case.passphrase import is_locked
from tid_desktop.case.vault import KeyringState, Vault
from tid_desktop.errors import KeyringLocked, NotKept, PassphraseNeeded
from tid_desktop.flow.steps import Step
from tid_desktop.ui import dialogs
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.case import CasePage
from tid_desktop.ui.pages.enter_code import EnterCodePage
from tid_desktop.ui.pages.help import HelpPage
from tid_desktop.ui.pages.notes import NotePage, NotesPage
from tid_desktop.ui.pages.passphrase import ChangePassphrasePage, EnterPassphrasePage, SetPassphrasePage
from tid_desktop.ui.pages.send import SendPage
from tid_desktop.ui.pages.sent import SentPage

WORDS = "three calm words"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory; how it is really used has tests of its own."""
    monkeypatch.setattr(case_code, "_MEMORY_KIB", 64)


class Keeper(Walker):
    """Somebody who keeps a case here, and comes back."""

    def set_passphrase(self, passphrase: str = WORDS) -> None:
        """On the page that sets it."""
        page = self.on(SetPassphrasePage)
        for field in page.fields:
            field.line.setText(passphrase)
        self.press()
        self.wait(lambda: "is set" in page.notice.words)
        self.press()

    def type_passphrase(self, passphrase: str) -> EnterPassphrasePage:
        """On the page that asks for it."""
        self.wait(lambda: isinstance(self.page, EnterPassphrasePage))
        page = self.on(EnterPassphrasePage)
        page.fields[0].line.setText(passphrase)
        self.press()
        return page

    def another_day(self) -> None:
        """The program was closed meanwhile: what was typed is not remembered."""
        self.controller.finish()
        self.vault = Vault(self.vault._file._path, self.drawer)
        self.services.vault = self.vault
        self.controller.work._made.clear()

    def to_kept(self) -> EnterCodePage:
        """From Home to the page that lists what is kept, and ask for the list."""
        self.page.go.emit("practise")
        self.page.go.emit("have-code")
        page = self.on(EnterCodePage)
        page.kept_button.click()
        return page

    def write(self, kind: str, text: str) -> None:
        """On My notes: write one."""
        count = len(self.on(NotesPage).notes)
        self.press()
        page = self.on(NotePage)
        page.group.choose(kind)
        page.field.setPlainText(text)
        self.press()
        self.wait(lambda: isinstance(self.page, NotesPage) and len(self.page.notes) == count + 1)


@pytest.fixture
def keeper(qtbot: QtBot, make_frame: Callable[..., Frame], tmp_path: Path) -> Iterator[Keeper]:
    keeper = Keeper(qtbot, make_frame(), tmp_path)
    yield keeper
    keeper.controller.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A harmless picture of noise."""
    file = tmp_path / "picture.png"
    Image.effect_noise((300, 260), 90).save(file)
    return file


def test_a_girl_keeps_her_case_locks_it_and_writes_down_what_he_said(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    sent = keeper.on(SentPage)
    keeper.wait(lambda: sent.offer.isVisible())
    sent.offer.click()
    keeper.set_passphrase()
    assert keeper.page is sent
    assert not sent.offer.isVisible()
    assert is_locked(keeper.drawer.entry or "")
    sent.go.emit("open-case")
    case = keeper.on(CasePage)
    case.my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    keeper.write("said", "Send 50 by Friday")
    keeper.write("name", "sam_99")
    notes = keeper.on(NotesPage)
    notes.change.emit(notes.notes[1])
    keeper.on(NotePage).field.setPlainText("sam_98")
    keeper.press()
    keeper.wait(lambda: keeper.page is notes and notes.notes[1].text == "sam_98")
    notes.ask_to_delete(notes.notes[0])
    assert notes.question is not None
    notes.question.sure.click()
    keeper.wait(lambda: len(notes.notes) == 1)
    keeper.controller.back()
    assert keeper.page is case
    case.refresh.emit()  # an open case goes on working
    keeper.wait(lambda: not keeper.tasks._pending)
    assert case.notice.words == ""


def test_the_next_day_the_list_asks_for_the_passphrase_first(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    page = keeper.to_kept()
    asked = keeper.type_passphrase("three calm word")
    keeper.wait(lambda: "easy to get wrong" in asked.notice.words)
    assert page._list.count() == 0
    keeper.type_passphrase(WORDS)
    keeper.wait(lambda: page._list.count() == 1)
    assert keeper.page is page
    page.chosen.emit(keeper.vault.cases()[0])
    keeper.on(CasePage).my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))  # and not a second time in this run


def test_who_goes_home_is_asked_again_because_somebody_else_may_sit_down(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    page = keeper.to_kept()
    keeper.type_passphrase(WORDS)
    keeper.wait(lambda: page._list.count() == 1)
    keeper.controller.finish()
    keeper.wait(lambda: keeper.vault._lock is None)
    page = keeper.to_kept()
    keeper.type_passphrase(WORDS)
    keeper.wait(lambda: page._list.count() == 1)


def test_a_typed_code_works_without_the_passphrase(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    code = keeper.vault.cases()[0].code.text
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    page = keeper.to_kept()
    keeper.wait(lambda: isinstance(keeper.page, EnterPassphrasePage))
    keeper.controller.back()
    assert keeper.page is page
    assert "Your case code works without it." in page.notice.words
    page.entry.set_text(code)
    keeper.press()
    keeper.wait(lambda: keeper.step is Step.CASE)
    assert len(keeper.on(CasePage)._case.items) == 1
    with pytest.raises(PassphraseNeeded):
        keeper.vault.cases()


def test_notes_lead_to_a_passphrase_where_there_is_none(keeper: Keeper, picture: Path) -> None:
    keeper.to_case(picture, keep=True)
    case = keeper.on(CasePage)
    case.my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, SetPassphrasePage))
    assert "Notes stay behind a passphrase." in keeper.page.lead()
    keeper.set_passphrase()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    keeper.controller.back()
    assert keeper.page is case


def test_what_was_begun_is_still_there_after_a_look_elsewhere(keeper: Keeper, picture: Path) -> None:
    keeper.to_case(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.on(CasePage).my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    keeper.press()
    keeper.on(NotePage).group.choose("said")
    keeper.on(NotePage).field.setPlainText("half a sentence")
    keeper.controller.back()
    keeper.press()
    assert keeper.on(NotePage).field.toPlainText() == "half a sentence"
    keeper.controller.finish()
    assert keeper.controller.locking._drafts == {}


def test_somebody_who_goes_back_while_a_note_is_kept_finds_it_once(
        keeper: Keeper, picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper.to_case(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.on(CasePage).my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    notes, hold, change = keeper.on(NotesPage), threading.Event(), keeper.vault.change_notes

    def slowly(*arguments: Any) -> Any:
        hold.wait(30)
        return change(*arguments)

    monkeypatch.setattr(keeper.vault, "change_notes", slowly)
    keeper.press()
    keeper.on(NotePage).group.choose("said")
    keeper.on(NotePage).field.setPlainText("Send 50 by Friday")
    keeper.press()
    keeper.controller.back()
    hold.set()
    keeper.wait(lambda: len(notes.notes) == 1)
    assert keeper.page is notes
    keeper.press()
    assert keeper.on(NotePage).field.toPlainText() == ""


def test_her_notes_become_a_file_only_where_she_says(keeper: Keeper, picture: Path, tmp_path: Path,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    keeper.to_case(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.on(CasePage).my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    keeper.write("name", "sam_99")
    notes, places = keeper.on(NotesPage), ["", str(tmp_path / "notes.pdf"), "/nowhere/at/all.pdf"]
    monkeypatch.setattr(dialogs, "choose_place", lambda *_: places.pop(0))
    notes.save.emit()
    assert not (tmp_path / "notes.pdf").exists()
    notes.save.emit()
    keeper.wait(lambda: notes.notice.words.startswith("Saved."))
    assert "sam_99" in pypdf.PdfReader(tmp_path / "notes.pdf").pages[0].extract_text()
    notes.save.emit()
    keeper.wait(lambda: notes.notice.words.startswith("That didn't work."))


def test_a_note_that_could_not_be_kept_still_stands_there(
        keeper: Keeper, picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise NotKept

    keeper.to_case(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.on(CasePage).my_notes.emit()
    keeper.wait(lambda: isinstance(keeper.page, NotesPage))
    monkeypatch.setattr(keeper.vault, "change_notes", full)
    keeper.press()
    page = keeper.on(NotePage)
    page.group.choose("said")
    page.field.setPlainText("Send 50 by Friday")
    keeper.press()
    keeper.wait(lambda: "couldn't keep this" in page.notice.words)
    assert page.field.toPlainText() == "Send 50 by Friday"
    assert page.primary is not None
    assert page.primary.isEnabled()


def test_a_case_that_is_not_kept_here_has_no_notes(keeper: Keeper, picture: Path) -> None:
    keeper.to_case(picture)
    page = keeper.on(CasePage)
    assert not any(found.text() == "My notes" for found in page._buttons)
    assert not keeper.controller.flow.answers.helper


def test_a_second_case_is_kept_behind_the_same_passphrase(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    keeper.to_send(picture, keep=True)
    sent_before = len(keeper.hotline.sent)
    keeper.press()
    keeper.wait(lambda: isinstance(keeper.page, EnterPassphrasePage))
    keeper.controller.back()
    page = keeper.on(SendPage)
    assert len(keeper.hotline.sent) == sent_before
    assert page.primary is not None
    assert page.primary.isEnabled()
    keeper.press()
    keeper.type_passphrase(WORDS)
    keeper.wait(lambda: keeper.step is Step.SENT)
    assert len(keeper.vault.cases()) == 2
    keeper.wait(lambda: not keeper.tasks._pending)
    assert not keeper.on(SentPage).offer.isVisible()


def test_who_forgot_the_passphrase_can_delete_what_is_kept(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    page = keeper.to_kept()
    keeper.wait(lambda: isinstance(keeper.page, EnterPassphrasePage))
    asked = keeper.on(EnterPassphrasePage)
    asked.forgot.click()
    asked.over.button.click()
    asked.over.question.sure.click()
    keeper.wait(lambda: "It's deleted." in asked.notice.words)
    keeper.press()
    assert keeper.page is page
    page.kept_button.click()
    keeper.wait(lambda: page.notice.words == "This computer keeps no case.")
    assert not is_locked(keeper.drawer.entry or "")


def test_what_can_not_be_read_any_more_is_deleted_only_when_asked(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.another_day()
    keeper.drawer.entry = "nonsense"
    page = keeper.to_kept()
    keeper.wait(lambda: "can't be read any more" in page.notice.words)
    assert keeper.drawer.entry == "nonsense"
    page.over.button.click()
    page.over.question.sure.click()
    keeper.wait(lambda: page.notice.words == "This computer keeps no case.")
    assert keeper.vault.cases() == []


def test_behind_a_locked_store_nobody_hears_that_no_case_is_kept(
        keeper: Keeper, picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """KDE's store says that it is locked until the first program asks; others are until somebody unlocks them."""
    keeper.to_sent(picture, keep=True)
    keeper.another_day()
    keeper.services.has_kept = lambda: False  # as the program says while the store is locked
    with monkeypatch.context() as refusing:
        refusing.setattr(keeper.drawer, "read", refuse)
        page = keeper.to_kept()
        keeper.wait(lambda: "This computer's password store is locked." in page.notice.words)
    page.kept_button.click()  # and it asked; the person unlocked it
    keeper.wait(lambda: page._list.count() == 1)


def refuse(*, ask: bool = True) -> str | None:
    raise KeyringLocked


def test_what_can_not_be_read_any_more_need_not_stop_a_new_case(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.another_day()
    keeper.drawer.entry = "nonsense"
    keeper.to_send(picture, keep=True)
    sent_before = len(keeper.hotline.sent)
    keeper.press()
    page = keeper.on(SendPage)
    keeper.wait(lambda: page.over.isVisible())
    assert "Nothing was sent." in page.notice.words
    page.over.button.click()
    page.over.question.sure.click()
    keeper.wait(lambda: keeper.page is not page)
    assert len(keeper.hotline.sent) == sent_before
    keeper.press()
    keeper.wait(lambda: keeper.step is Step.SENT)
    assert len(keeper.vault.cases()) == 1


def test_the_passphrase_is_changed_and_removed_from_the_list(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.controller.finish()
    page = keeper.to_kept()
    keeper.wait(lambda: page.passphrase_button.isVisible())
    assert page.passphrase_button.text() == "Add a passphrase"
    page.passphrase_button.click()
    keeper.set_passphrase()
    keeper.wait(lambda: page.passphrase_button.text() == "Change passphrase")
    page.passphrase_button.click()
    change, other = keeper.on(ChangePassphrasePage), "four other calm words"
    for field, text in zip(change.fields, ("not this one", other, other), strict=True):
        field.line.setText(text)
    keeper.press()
    keeper.wait(lambda: "easy to get wrong" in change.notice.words)
    change.fields[0].line.setText(WORDS)
    keeper.press()
    keeper.wait(lambda: "new passphrase is set" in change.notice.words)
    keeper.press()
    keeper.wait(lambda: keeper.page is page and page._list.count() == 1)
    page.passphrase_button.click()
    change = keeper.on(ChangePassphrasePage)
    change.fields[0].line.setText(other)
    change.remove.click()
    assert change.question is not None
    change.question.sure.click()
    keeper.wait(lambda: "is gone" in change.notice.words)
    keeper.press()
    keeper.wait(lambda: page.passphrase_button.text() == "Add a passphrase")
    assert not is_locked(keeper.drawer.entry or "")


def test_somebody_who_reads_about_help_meanwhile_stays_there(keeper: Keeper, picture: Path) -> None:
    keeper.to_sent(picture, keep=True)
    keeper.vault.set_passphrase(WORDS)
    keeper.another_day()
    page = keeper.to_kept()
    keeper.type_passphrase(WORDS)
    keeper.frame.window.header.help_wanted.emit()
    keeper.wait(lambda: page._list.count() == 1)
    keeper.on(HelpPage)
    keeper.controller.back()
    assert keeper.page is page


# --- on a computer without a password store ---------------------------------------------------------------------------

@pytest.fixture
def bare(keeper: Keeper, tmp_path: Path) -> Keeper:
    """Somebody whose computer has no password store: the real way to it, which finds none here."""
    keeper.vault = keeper.services.vault = Vault(tmp_path / "home" / "vault.bin")
    keeper.services.keyring = lambda: keeper.vault.place()
    keeper.services.has_kept = lambda: keeper.vault.exists()
    return keeper


def come_back(bare: Keeper) -> EnterCodePage:
    """Another day, another run of the program: to the page that lists what is kept, and ask for the list."""
    bare.controller.finish()
    bare.vault = bare.services.vault = Vault(bare.vault._file._path)
    bare.controller.work._made.clear()
    return bare.to_kept()


def test_where_there_is_no_store_she_keeps_it_behind_a_passphrase_and_comes_back(
        bare: Keeper, picture: Path, tmp_path: Path) -> None:
    bare.to_send(picture, keep=True)
    home = tmp_path / "home"
    bare.press()
    bare.wait(lambda: isinstance(bare.page, SetPassphrasePage))
    assert (bare.hotline.sent, home.exists()) == ([], False)
    bare.set_passphrase()
    bare.wait(lambda: bare.step is Step.SENT)
    bare.wait(lambda: not bare.tasks._pending)
    assert not bare.on(SentPage).offer.isVisible()  # it has one
    assert {file.name for file in home.iterdir()} <= {"vault.bin", "vault.old", "vault.key"}
    page = come_back(bare)
    asked = bare.type_passphrase("three calm word")
    bare.wait(lambda: "easy to get wrong" in asked.notice.words)
    assert page._list.count() == 0
    bare.type_passphrase(WORDS)
    bare.wait(lambda: page._list.count() == 1)
    page.passphrase_button.click()
    change = bare.on(ChangePassphrasePage)
    change.fields[0].line.setText(WORDS)
    change.remove.click()
    assert change.question is not None
    change.question.sure.click()
    bare.wait(lambda: "so we left it on" in change.notice.words)
    assert is_locked((home / "vault.key").read_text())


def test_the_second_case_asks_for_the_same_passphrase(bare: Keeper, picture: Path) -> None:
    for first in (True, False):
        bare.to_send(picture, keep=True)
        bare.press()
        bare.wait(lambda: isinstance(bare.page, SetPassphrasePage | EnterPassphrasePage))
        bare.set_passphrase() if first else bare.type_passphrase(WORDS)
        bare.wait(lambda: bare.step is Step.SENT)
        bare.controller.finish()
        bare.wait(lambda: bare.vault._lock is None)
    page = bare.to_kept()
    bare.type_passphrase(WORDS)
    bare.wait(lambda: page._list.count() == 2)


def test_who_does_not_want_a_passphrase_after_all_uses_paper_and_nothing_is_left(
        bare: Keeper, picture: Path, tmp_path: Path) -> None:
    bare.to_send(picture, keep=True)
    bare.press()
    bare.wait(lambda: isinstance(bare.page, SetPassphrasePage))
    bare.on(SetPassphrasePage)._later.click()
    bare.on(SendPage)
    assert bare.hotline.sent == []
    bare.controller.back()
    code: Any = bare.page
    bare.wait(lambda: code.no.isVisible())
    code.no.click()
    bare.press()
    bare.press()
    bare.wait(lambda: bare.step is Step.SENT)
    bare.controller.finish()
    bare.wait(lambda: not bare.tasks._pending)
    assert not (tmp_path / "home").exists()


def test_who_forgot_that_passphrase_still_has_the_code_on_paper(bare: Keeper, picture: Path, tmp_path: Path) -> None:
    bare.to_send(picture, keep=True)
    assert bare.controller._sending.case is not None
    on_paper = bare.controller._sending.case.code.text
    bare.press()
    bare.wait(lambda: isinstance(bare.page, SetPassphrasePage))
    bare.set_passphrase()
    bare.wait(lambda: bare.step is Step.SENT)
    page = come_back(bare)
    bare.wait(lambda: isinstance(bare.page, EnterPassphrasePage))
    asked = bare.on(EnterPassphrasePage)
    asked.forgot.click()
    asked.over.button.click()
    asked.over.question.sure.click()
    bare.wait(lambda: "It's deleted." in asked.notice.words)
    bare.press()
    assert list((tmp_path / "home").iterdir()) == []
    page.entry.set_text(on_paper)
    bare.press()
    bare.wait(lambda: bare.step is Step.CASE)
    assert len(bare.on(CasePage)._case.items) == 1


def test_a_store_that_went_away_meanwhile_is_told_and_nobody_is_moved_behind_a_passphrase(
        bare: Keeper, picture: Path, tmp_path: Path) -> None:
    bare.services.keyring = lambda: (KeyringState.READY, "test", True)
    bare.to_send(picture, keep=True)
    bare.press()
    page = bare.on(SendPage)
    bare.wait(lambda: "no safe place" in page.notice.words)
    assert bare.page is page
    assert (bare.hotline.sent, (tmp_path / "home").exists()) == ([], False)
