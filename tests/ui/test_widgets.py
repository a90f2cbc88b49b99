"""The widgets one by one: what a person types, drops, chooses, and what a screen reader is told."""
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tid_desktop.ui.help_data import service
from tid_desktop.ui.widgets import (
    Body,
    ChoiceGroup,
    CodeEntry,
    CodeGroups,
    Columns,
    Disclosure,
    Door,
    DropZone,
    FileRow,
    PatternArt,
    PrimaryButton,
    ProgressLine,
    QrView,
    RowColumn,
    Text,
    Wrap,
)
from tid_desktop.ui.widgets.pattern import neutral_bits

# The offscreen screen has no window manager to tell sizes to, and says so for every bare widget that is shown.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

CODE = "XDJE1-K7W2W-77EZK-QVT5N"


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# -- words

def test_markup_in_a_text_is_shown_as_it_is(qtbot: QtBot) -> None:
    text = Text("<b>Example</b> & Hotline")
    qtbot.addWidget(text)
    assert name_of(text) == "<b>Example</b> & Hotline"
    assert text.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_a_text_gets_higher_when_it_gets_narrower(qtbot: QtBot) -> None:
    text = Body("You can stop at any time. Nothing is sent before you say so.")
    qtbot.addWidget(text)
    assert text.heightForWidth(700) == 24
    assert text.heightForWidth(200) == 72 or text.heightForWidth(200) == 96


# -- buttons, doors, answers

def test_a_door_is_a_button_for_mouse_keyboard_and_screen_reader(qtbot: QtBot) -> None:
    door = Door("shield", "Protect a picture", "No name, no account.", "Start", primary=True)
    qtbot.addWidget(door)
    door.show()
    assert role_of(door) == QAccessible.Role.Button
    assert name_of(door) == "Protect a picture"
    assert QAccessible.queryAccessibleInterface(door).text(QAccessible.Text.Description) == "No name, no account."
    with qtbot.waitSignal(door.clicked):
        qtbot.keyClick(door, Qt.Key.Key_Space)
    with qtbot.waitSignal(door.clicked):
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton)


def test_buttons_are_large_enough_to_hit(qtbot: QtBot) -> None:
    button = PrimaryButton("Go")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 44
    long = PrimaryButton("Some quite long words that have to wrap in a narrow place")
    qtbot.addWidget(long)
    assert long.heightForWidth(160) > long.sizeHint().height()


def test_no_answer_is_chosen_beforehand_and_arrows_choose(qtbot: QtBot) -> None:
    group = ChoiceGroup("Where is it?", [("here", "On this computer", ""), ("phone", "On a phone", "In a chat")])
    qtbot.addWidget(group)
    with qtbot.waitActive(group):
        group.show()
        group.activateWindow()
    assert group.value is None
    group.choices[0].setFocus()
    qtbot.keyClick(group.choices[0], Qt.Key.Key_Space)
    assert group.value == "here"
    with qtbot.waitSignal(group.chosen) as chosen:
        qtbot.keyClick(group.choices[0], Qt.Key.Key_Down)
    assert chosen.args == ["phone"]
    assert group.value == "phone"
    assert role_of(group.choices[1]) == QAccessible.Role.RadioButton


def test_choosing_twice_tells_the_answer_that_holds(qtbot: QtBot) -> None:
    group = ChoiceGroup("Where is it?", [("here", "On this computer", ""), ("phone", "On a phone", "")])
    qtbot.addWidget(group)
    heard: list[str] = []
    group.chosen.connect(heard.append)
    group.choose("here")
    group.choose("phone")
    group.choose("unknown")
    assert heard == ["here", "phone"]


def test_what_is_folded_away_opens_by_keyboard(qtbot: QtBot) -> None:
    fold = Disclosure("More").add(Body("Hidden words"))
    qtbot.addWidget(fold)
    fold.show()
    assert not fold.content.isVisible()
    qtbot.keyClick(fold.button, Qt.Key.Key_Space)
    assert fold.content.isVisible()


# -- the code

def test_the_shown_code_is_not_read_out_and_not_selectable(qtbot: QtBot) -> None:
    groups = CodeGroups(CODE)
    qtbot.addWidget(groups)
    told = [name_of(widget) for widget in (groups, *groups.findChildren(QWidget))]
    assert not any("XDJE1" in words or "QVT5N" in words for words in told)
    assert "four groups" in told[0]


def test_typing_runs_from_group_to_group(qtbot: QtBot) -> None:
    entry = CodeEntry()
    qtbot.addWidget(entry)
    with qtbot.waitActive(entry):
        entry.show()
        entry.activateWindow()
    entry.fields[0].setFocus()
    for symbol in "xdje1k7w2w77ezkqvt5n":
        field = QGuiApplication.focusObject()
        assert isinstance(field, QWidget)
        qtbot.keyClicks(field, symbol)
    assert entry.text() == CODE
    assert entry.complete()


@pytest.mark.parametrize("dress", [CODE, CODE.lower(), "xdje1 k7w2w 77ezk qvt5n", " XDJE1K7W2W77EZKQVT5N\n",
                                   "\u2066XDJE1\u2013K7W2W\u201377EZK\u2013QVT5N\u2069"])
@pytest.mark.parametrize("start", [0, 2])
def test_the_whole_code_can_be_pasted_in_any_dress_anywhere(qtbot: QtBot, dress: str, start: int) -> None:
    entry = CodeEntry()
    qtbot.addWidget(entry)
    entry.show()
    QGuiApplication.clipboard().setText(dress)
    qtbot.keyClick(entry.fields[start], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert entry.text() == CODE


def test_backspace_in_an_empty_group_goes_back(qtbot: QtBot) -> None:
    entry = CodeEntry()
    qtbot.addWidget(entry)
    with qtbot.waitActive(entry):
        entry.show()
        entry.activateWindow()
    entry.fields[2].setFocus()
    qtbot.keyClick(entry.fields[2], Qt.Key.Key_Backspace)
    assert entry.fields[1].hasFocus()


def test_the_code_stays_left_to_right_and_is_kept_from_input_methods(qtbot: QtBot) -> None:
    outer = QWidget()
    outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(outer)
    entry = CodeEntry(outer)
    outer.resize(900, 200)
    entry.resize(900, 120)
    outer.show()
    xs = [field.mapTo(outer, QPoint(0, 0)).x() for field in entry.fields]
    assert xs == sorted(xs)
    assert all(field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData for field in entry.fields)
    assert [name_of(field) for field in entry.fields][2] == "Code, group 3 of 4"


def test_a_code_that_an_assistive_tool_puts_in_counts_like_a_typed_one(qtbot: QtBot) -> None:
    """It sets the text of a field, and no key is pressed."""
    entry = CodeEntry()
    qtbot.addWidget(entry)
    heard: list[str] = []
    entry.changed.connect(heard.append)
    for field, group in zip(entry.fields, CODE.split("-"), strict=True):
        interface = QAccessible.queryAccessibleInterface(field)
        interface.setText(QAccessible.Text.Value, group)
    assert heard[-1] == CODE
    assert entry.complete()


# -- files

def dropped(zone: DropZone, urls: list[QUrl], actions: Qt.DropAction) -> QDropEvent:
    data = QMimeData()
    data.setUrls(urls)
    event = QDropEvent(QPointF(10, 10), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    zone.dropEvent(event)
    return event


def test_only_local_files_are_taken_and_always_as_a_copy(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Drop them here")
    qtbot.addWidget(zone)
    heard: list[list[str]] = []
    zone.dropped.connect(heard.append)
    here = QUrl.fromLocalFile(str(tmp_path / "a.jpg"))
    event = dropped(zone, [here, QUrl("https://example.org/b.jpg"), QUrl("file://server/share/c.jpg")],
                    Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
    assert heard == [[str(tmp_path / "a.jpg")]]
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert event.isAccepted()


@pytest.mark.parametrize(("urls", "offered"), [
    (["https://example.org/b.jpg"], Qt.DropAction.CopyAction),
    (["file://server/share/c.jpg"], Qt.DropAction.CopyAction),
    (["file:///here/a.jpg"], Qt.DropAction.MoveAction),
    (["file:///here/a.jpg"], Qt.DropAction.LinkAction),
    ([], Qt.DropAction.CopyAction)])
def test_everything_else_is_refused_from_the_moment_it_comes_near(
        qtbot: QtBot, urls: list[str], offered: Qt.DropAction) -> None:
    """Also what can only be moved: the other program would delete its original."""
    zone = DropZone("Drop them here")
    qtbot.addWidget(zone)
    heard: list[list[str]] = []
    zone.dropped.connect(heard.append)
    data = QMimeData()
    data.setUrls(list(map(QUrl, urls)))
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(QPoint(10, 10), offered, data, *keys),
                  QDragMoveEvent(QPoint(10, 10), offered, data, *keys), dropped(zone, list(map(QUrl, urls)), offered)):
        if isinstance(event, QDragEnterEvent):
            zone.dragEnterEvent(event)
        elif isinstance(event, QDragMoveEvent):
            zone.dragMoveEvent(event)
        assert not event.isAccepted()
        assert event.dropAction() == Qt.DropAction.IgnoreAction
    assert heard == []


class Wordy(QWidget):
    """A row whose height follows from its width; it counts how often it is asked."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.text, self.asked = Text(words), 0
        column = QVBoxLayout(self)
        column.addWidget(self.text)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - the name is Qt's
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - the name is Qt's
        self.asked += 1
        return self.layout().heightForWidth(width)


def stacked(column: RowColumn) -> bool:
    """Every row as high as it wants, one below the other, and nothing left over."""
    top = 0
    for row in column.rows:
        assert (row.y(), row.width()) == (top, column.width())
        assert row.height() == row.layout().heightForWidth(row.width())
        top = row.geometry().bottom() + 1 + 10
    return column.height() == max(top - 10, 0)


@pytest.fixture
def column(qtbot: QtBot) -> RowColumn:
    column = RowColumn(gap=10)
    qtbot.addWidget(column)
    column.resize(500, 0)
    column.show()
    for number in range(40):
        column.append(Wordy(f"This is row number {number}, and it says a little more than fits in a narrow one."))
    return column


def test_a_row_that_changes_is_measured_alone(qtbot: QtBot, column: RowColumn) -> None:
    qtbot.waitUntil(lambda: not column._unmeasured)
    assert stacked(column)
    first, *others = column.rows
    before = [row.asked for row in others]
    first.text.setText("Now it says so much more that it has to be higher than it was before. " * 3)
    qtbot.waitUntil(lambda: first.height() > others[0].height())
    assert stacked(column)
    assert [row.asked for row in others] == before


def test_rows_close_up_where_one_is_gone(qtbot: QtBot, column: RowColumn) -> None:
    for place in (39, 20, 0):
        column.remove(column.rows[place])
        assert stacked(column)
    assert len(column.rows) == 37


def test_a_narrower_column_has_higher_rows(qtbot: QtBot, column: RowColumn) -> None:
    high = column.height()
    column.resize(200, column.height())
    qtbot.waitUntil(lambda: not column._unmeasured)
    assert column.height() > high
    assert stacked(column)


def test_a_row_tells_progress_and_then_a_state_in_words(qtbot: QtBot) -> None:
    row = FileRow(2, "party.mp4", "Video")
    qtbot.addWidget(row)
    row.resize(870, 80)
    row.show()
    row.set_progress(0.42, "Video, about 8 seconds left")
    assert row.progress.value() == 420
    assert name_of(row.progress) == "Making the fingerprints of party.mp4"
    with qtbot.waitSignal(row.cancelled):
        row.cancel.click()
    row.set_done("warn", "Left out", "You can leave it out.")
    assert (row.chip.text(), row.progress.isVisible(), row.cancel.isVisible()) == ("Left out", False, False)
    assert name_of(row.remove) == "Remove party.mp4"


def test_a_progress_line_without_an_idea_moves_between_no_numbers(qtbot: QtBot) -> None:
    line = ProgressLine("Sending")
    qtbot.addWidget(line)
    line.set_fraction(None)
    assert line.maximum() == 0
    line.set_fraction(1.7)
    assert line.value() == 1000


# -- drawings

def test_the_pattern_means_nothing_and_looks_alike_each_time() -> None:
    assert neutral_bits(1) == neutral_bits(1)
    assert neutral_bits(1) != neutral_bits(2)
    assert 90 < sum(neutral_bits(7)) < 166
    assert PatternArt.__init__.__annotations__["seed"] == "int"  # no way to hand it the bits of a picture


def test_the_address_can_be_scanned(qtbot: QtBot) -> None:
    found = service("under-18")
    view = QrView(found.qr, "Code to scan")
    qtbot.addWidget(view)
    picture = view.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 168, 3) for y in range(0, 168, 3)}
    assert {"#000000", "#ffffff"} <= colours
    step = 168 // (len(found.qr) + 8)
    start = (168 - step * len(found.qr)) // 2
    assert start >= 4 * step  # the quiet zone
    for y, row in enumerate(found.qr):
        for x, dark in enumerate(row):
            pixel = picture.pixelColor(start + x * step + step // 2, start + y * step + step // 2).name()
            assert pixel == ("#000000" if dark else "#ffffff")


# -- layouts

def sized(width: int, height: int = 20) -> QWidget:
    widget = QWidget()
    widget.setMinimumSize(QSize(width, height))
    widget.setMaximumHeight(height)
    return widget


@pytest.mark.parametrize(("width", "stacked"), [(420, False), (410, True)])
def test_columns_stack_when_one_gets_too_narrow(qtbot: QtBot, width: int, stacked: bool) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    columns = Columns((1, 1), 20, outer)
    widgets = [sized(200), sized(200)]
    for widget in widgets:
        columns.addWidget(widget)
    columns.setGeometry(QRect(0, 0, width, 100))
    assert (widgets[0].y() != widgets[1].y()) is stacked
    assert columns.heightForWidth(width) == (60 if stacked else 20)


def test_four_columns_become_two_rows_of_two_before_they_stack(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    columns = Columns((1,) * 4, 10, outer)
    widgets = [sized(100) for _ in range(4)]
    for widget in widgets:
        columns.addWidget(widget)
    places = {}
    for width in (430, 429, 209):
        columns.setGeometry(QRect(0, 0, width, 200))
        places[width] = (len({widget.x() for widget in widgets}), len({widget.y() for widget in widgets}))
    assert places == {430: (4, 1), 429: (2, 2), 209: (1, 4)}


def test_a_wrapping_row_pushes_its_end_to_the_far_side_in_both_directions(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    row = Wrap(gap=10, parent=outer)
    first, last = sized(100), sized(100)
    row.addWidget(first)
    row.start_end()
    row.addWidget(last)
    row.setGeometry(QRect(0, 0, 500, 40))
    assert (first.x(), last.x()) == (0, 400)
    outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.setGeometry(QRect(0, 0, 500, 40))
    assert (first.x(), last.x()) == (400, 0)
    assert row.heightForWidth(150) == 20 + 8 + 20
