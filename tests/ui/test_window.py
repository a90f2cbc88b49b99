"""The frame: settings are followed live, nothing shows from outside, files are chosen without a trace."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tid_desktop.settings import Settings
from tid_desktop.ui import dialogs, i18n, theme
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.help import CantGoOnPage, HelpPage
from tid_desktop.ui.pages.home import BareHomePage, HomePage
from tid_desktop.ui.pages.samples import SAMPLES
from tid_desktop.ui.theme import DARK, HIGH_CONTRAST, LIGHT, fonts, tokens
from tid_desktop.ui.widgets import LinkButton, Text


class Counted(Page):
    """A page that counts what happens to it."""

    step = 2

    def __init__(self) -> None:
        super().__init__()
        self.built = 0
        self.seen: list[str] = []

    def title(self) -> str:
        return self.tr("A page")

    def build(self) -> None:
        self.built += 1

    def entered(self) -> None:
        self.seen.append("entered")

    def left(self) -> None:
        self.seen.append("left")


def test_a_page_is_built_when_first_shown_and_told_when_it_comes_and_goes(make_frame: Callable[..., Frame]) -> None:
    window = make_frame().window
    one, other = Counted(), Counted()
    assert one.built == 0
    window.show_page(one)
    window.show_page(other)
    window.show_page(one)
    assert (one.built, one.seen) == (1, ["entered", "left", "entered"])
    assert window.page is one


def test_the_header_follows_the_page(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    window = make_frame().window
    window.show()
    window.show_page(Counted())
    assert window.header.step_words.text() == "Step 2 of 5"
    assert window.header.back_button.isVisible()
    window.show_page(HomePage("Example Hotline", 14))
    assert not window.header.step_words.isVisible()
    assert not window.header.back_button.isVisible()


def test_alt_and_left_is_back_where_there_is_a_way_back(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    window = make_frame().window
    window.show()
    window.show_page(Counted())
    with qtbot.waitSignal(window.header.back):
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    window.show_page(BareHomePage())
    with qtbot.assertNotEmitted(window.header.back):
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_page_keys_scroll_the_page_from_the_buttons_below_it_too(make_frame: Callable[..., Frame],
                                                                 qtbot: QtBot) -> None:
    window = make_frame(Settings(theme="light", text_scale=1.5, leave_explained=True)).window
    page = SAMPLES["leaves"]()
    window.show_page(page)
    window.show()
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.primary is not None
    page.primary.setFocus()
    qtbot.keyClick(page.primary, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page.primary, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_practice_can_not_be_overlooked(make_frame: Callable[..., Frame]) -> None:
    window = make_frame().window
    window.show()
    assert not window.strip.isVisible()
    window.set_practice(True)
    assert window.strip.isVisible()
    assert window.strip.text() == "Practice. Nothing is sent. No picture is protected."


def test_a_fault_is_told_calmly_and_leaves_nothing_to_read(make_frame: Callable[..., Frame],
                                                           capsys: pytest.CaptureFixture[str],
                                                           expect_log: Callable[[str], None]) -> None:
    frame = make_frame()
    frame.window.show()
    expect_log("fault kind=ValueError")
    frame._fault(ValueError, ValueError("/home/someone/party.jpg"), None)
    assert frame.window.fault.isVisible()
    assert "You did nothing wrong" in frame.window.fault.text()
    assert "party.jpg" not in "".join(capsys.readouterr())
    frame.window.show_page(Counted())
    assert not frame.window.fault.isVisible()


def test_text_size_and_colours_change_at_once_and_are_handed_on(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame()
    heard: list[Settings] = []
    frame.settings_changed.connect(heard.append)
    frame.window.show_page(HomePage("Example Hotline", 14))
    before = frame.window.header.size_button.sizeHint().height()
    frame.window.header.chosen.emit("text_scale", 2.0)
    frame.window.header.chosen.emit("theme", "dark")
    assert theme.current().palette is DARK
    assert theme.current().scale == 2.0
    assert frame.window.header.size_button.sizeHint().height() > before
    assert heard[-1] == Settings(theme="dark", text_scale=2.0, leave_explained=True)


def test_the_systems_scheme_is_followed_while_nothing_else_was_chosen(make_frame: Callable[..., Frame],
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [DARK]
    monkeypatch.setattr(theme, "system", lambda: asked[0])
    frame = make_frame(Settings(theme="system", leave_explained=True))
    assert theme.current().palette is DARK
    asked[0] = LIGHT
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current().palette is LIGHT
    frame.window.header.chosen.emit("theme", "light")
    asked[0] = DARK
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().palette is LIGHT


def test_high_contrast_is_a_palette_of_its_own() -> None:
    assert theme.resolve("high-contrast") is HIGH_CONTRAST


def test_the_bundled_face_is_used(qapp: QApplication) -> None:
    assert fonts.load()
    assert QFontInfo(theme.current().font("title")).family() == tokens.FAMILY


def test_another_language_reaches_the_frame_and_the_page_on_screen(make_frame: Callable[..., Frame]) -> None:
    frame = make_frame()
    page = Counted()
    frame.window.show_page(page)
    i18n.install_pseudo(frame.app)
    frame.window.retell()
    frame.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.heading is not None
    assert page.heading.text().startswith("[")
    assert frame.window.header.leave_button.text().startswith("[")
    assert page.built == 2


def test_placeholders_survive_translation_and_numbers_take_their_plural(make_frame: Callable[..., Frame]) -> None:
    frame = make_frame()
    page = Counted()
    assert page.tr("%n fingerprint(s) of %1", "", 1) == "1 fingerprint of %1"
    assert page.tr("%n fingerprint(s) of %1", "", 8) == "8 fingerprints of %1"
    i18n.install_pseudo(frame.app)
    stretched = page.tr("%n fingerprint(s) of %1", "", 8)
    assert "8" in stretched
    assert "%1" in stretched


@pytest.mark.parametrize(("said", "shown"), [
    ("Example Hotline", "Example Hotline"), ("a\nb\tc", "a b c"), ("evil\u202eeman", "evil eman"),
    ("\x1b[31mred", "[31mred"),
    ("x" * 300, "x" * 199 + "\u2026")])
def test_text_from_outside_is_one_plain_line(said: str, shown: str) -> None:
    assert i18n.outside(said) == shown


def test_an_unknown_language_is_english() -> None:
    assert i18n.resolve("xx_YY") == "en"
    assert i18n.resolve("en_GB") == "en"


def test_the_home_of_a_hotline_names_it_without_its_tricks(make_frame: Callable[..., Frame]) -> None:
    window = make_frame().window
    page = HomePage("Example\u202e\nHotline", 1)
    window.show_page(page)
    words = [label.text() for label in page.findChildren(Text)]
    assert any("Your fingerprints go to Example Hotline. It works with 1 platform," in text for text in words)


@pytest.mark.parametrize("make", [HelpPage, CantGoOnPage])
def test_help_shows_a_directory_whatever_country_was_picked(make_frame: Callable[..., Frame],
                                                            make: type[HelpPage]) -> None:
    window = make_frame().window
    page = make()
    window.show_page(page)
    for code in ("US", "GB", ""):
        page.pick(code)
        texts = " ".join(label.text() for label in page.findChildren(Text) if not label.isHidden())
        assert "findahelpline.com" in texts


def test_who_cant_talk_aloud_sees_only_ways_without_a_voice(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    frame = make_frame()
    page = CantGoOnPage()
    frame.window.show_page(page)
    page.pick("US")
    page.quiet.click()
    frame.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts = [label.text() for label in page.findChildren(Text)]
    assert not any(text.startswith("Call ") for text in texts)
    assert any(text.startswith("Text ") for text in texts)
    assert any(text.startswith("In danger right now?") for text in texts)


def test_tab_walks_header_page_and_bar_even_past_rows_that_came_late(make_frame: Callable[..., Frame],
                                                                      qtbot: QtBot) -> None:
    window = make_frame().window
    page = Counted()
    window.show_page(page)
    page.add_primary("Continue", page.close)
    first, late = LinkButton("first"), LinkButton("late")
    page.body.insertWidget(1, first)
    page.body.insertWidget(2, late)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.header.leave_button.setFocus()
    walked = []
    for _ in range(5):
        window.focusNextPrevChild(True)
        walked.append(window.focusWidget())
    assert walked == [first, late, page.primary, window.bar, window.header.back_button]
    window.focusNextPrevChild(False)
    assert window.focusWidget() is window.bar


# -- choosing files leaves nothing behind

def chooser() -> QFileDialog:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, QFileDialog))


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_files_are_chosen_from_a_plain_list_without_a_trace(make_frame: Callable[..., Frame], qtbot: QtBot, home: Path,
                                                            tmp_path: Path) -> None:
    window = make_frame().window
    window.show()
    picture = tmp_path / "party.jpg"
    picture.write_bytes(b"not opened")
    seen: list[QFileDialog] = []

    def choose() -> None:
        dialog = chooser()
        seen.append(dialog)
        assert dialog.viewMode() == QFileDialog.ViewMode.List
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(picture))
        dialog.accept()

    before = sorted(home.rglob("*"))
    QTimer.singleShot(0, choose)
    assert dialogs.choose_files(window) == [str(picture)]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert seen
    assert sorted(home.rglob("*")) == before


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_changed_mind_is_an_empty_list(make_frame: Callable[..., Frame], qtbot: QtBot) -> None:
    window = make_frame().window
    window.show()
    QTimer.singleShot(0, lambda: chooser().reject())
    assert dialogs.choose_files(window) == []
