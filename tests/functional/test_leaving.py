"""Leave quickly in the running program: from everywhere, for those who mean it, and never for those who type."""
from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.functional.desktop import Desktop, Program, until
from tests.functional.leaving import leave_by_keys, tap_shift
from tests.functional.person import begin
from tests.functional.screenreader import Ears, ScreenReader

CORE_KEYBOARD, STICKY_KEYS = 0x0100, 1 << 3  # XkbUseCoreKbd and XkbStickyKeysMask of X11/extensions/XKB.h


@pytest.fixture
def program(seen: Desktop, reader: ScreenReader) -> Iterator[Program]:
    """The program, past its first note, with the keyboard."""
    with seen.window() as started:
        reader.press("Got it")
        seen.xdotool("windowfocus", "--sync", seen.wait_for_window(started))
        yield started


@contextmanager
def sticky_keys(desktop: Desktop) -> Iterator[None]:
    """X's own sticky keys for those who can't hold two keys: a tapped Shift stays for the next key, twice locks it."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(desktop.screen.display.encode()))
    assert display
    for values in (STICKY_KEYS, 0):
        assert x11.XkbChangeEnabledControls(display, CORE_KEYBOARD, STICKY_KEYS, values)
        x11.XSync(display, 0)
        if values:
            yield
    x11.XCloseDisplay(display)


def to_the_chooser(reader: ScreenReader) -> None:
    for name in ("See how it works", "Start"):
        reader.press(name)
    begin(reader)
    reader.press("Choose files")
    reader.wait("File name", "text")


def typed(reader: ScreenReader, field: str) -> str:
    node = reader.find(field, "text")
    return "" if node is None else node.text


def test_typing_capitals_never_leaves_in_a_page_and_in_a_dialog(seen: Desktop, reader: ScreenReader,
                                                                program: Program) -> None:
    to_the_chooser(reader)
    words = "/NO/SUCH/FOLDER/WITH/CAPITALS"
    seen.xdotool("type", "--delay", 5, words)
    assert reader.until(lambda: words in typed(reader, "File name"))
    for letter in "abc":  # Shift let go between the letters, and tapped without one now and then
        tap_shift(seen)
        seen.xdotool("key", letter)
        tap_shift(seen)
        seen.xdotool("key", f"shift+{letter}")
    assert reader.until(lambda: typed(reader, "File name").startswith(f"{words}aAbBcC"))
    assert program.process.poll() is None
    reader.press("Cancel")
    reader.wait("Nothing here yet.")


def test_three_taps_leave_from_a_dialog_with_a_field_that_has_the_keyboard(seen: Desktop, reader: ScreenReader,
                                                                           program: Program) -> None:
    to_the_chooser(reader)
    tap_shift(seen, 3)
    assert program.process.wait(60) == 0


def test_the_button_of_the_file_chooser_leaves(reader: ScreenReader, program: Program) -> None:
    to_the_chooser(reader)
    button = [node for node in reader.everything() if node.name == "Leave quickly"][-1]
    button.press()
    assert program.process.wait(60) == 0


def test_three_taps_leave_from_an_open_menu(seen: Desktop, reader: ScreenReader, ears: Ears, program: Program) -> None:
    reader.press("Text size")
    assert reader.until(lambda: ears.where.startswith("Text 1") or seen.xdotool("key", "Down"))
    tap_shift(seen, 3)
    assert program.process.wait(60) == 0


def test_with_sticky_keys_capitals_are_typed_and_three_taps_still_leave(seen: Desktop, reader: ScreenReader,
                                                                        program: Program) -> None:
    to_the_chooser(reader)
    with sticky_keys(seen):
        for letter in "abcd":
            tap_shift(seen)
            seen.xdotool("key", letter)
        assert reader.until(lambda: typed(reader, "File name").startswith("ABCD"))
        tap_shift(seen, 2)  # locked
        for letter in "ef":
            seen.xdotool("key", letter)
        tap_shift(seen)  # free again
        seen.xdotool("key", "g")
        assert reader.until(lambda: typed(reader, "File name").startswith("ABCDEFg"))
        assert program.process.poll() is None
        tap_shift(seen, 3)
        assert program.process.wait(60) == 0


def test_two_taps_and_a_pause_are_nothing(seen: Desktop, reader: ScreenReader, program: Program) -> None:
    tap_shift(seen, 2)
    time.sleep(2.5)  # longer than taps may lie apart
    tap_shift(seen, 2)
    reader.press("See how it works")
    reader.wait("Practice helping someone")
    assert program.process.poll() is None


def test_the_window_goes_first_and_then_every_process(seen: Desktop, reader: ScreenReader, program: Program,
                                                      capsys: pytest.CaptureFixture[str]) -> None:
    reader.press("See how it works")
    until(lambda: reader.find("Start"))
    left = leave_by_keys(seen, program)
    with capsys.disabled():
        print(f"\n  from the third Shift let go: window {left.window:.0f} ms, last process {left.processes:.0f} ms")
    assert left.window <= left.processes
    assert program.process.returncode == 0
