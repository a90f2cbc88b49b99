"""The three people of DESIGN's first paragraph, each a whole story: the real program, real files, a real hotline."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import Desktop, open_desktop, telling_all, until
from tests.functional.hotline import Hotline
from tests.functional.leaving import leave_by_keys
from tests.functional.person import add
from tests.functional.screenreader import Ears, ScreenReader

SETTINGS = ".config/tid_desktop/settings.json"
KEYRING = ".local/share/keyrings/"  # the password store's own files


def traces(desktop: Desktop) -> set[str]:
    return {file for file in desktop.traces() if not file.startswith(KEYRING)}


def items(hotline: Hotline) -> list[list[str]]:
    return [[item["state"] for item in case["items"]] for case in hotline.desk("list").data["cases"]]


def test_a_fourteen_year_old_alone_at_night(seen: Desktop, reader: ScreenReader, hotline: Hotline, tmp_path: Path,
                                            capsys: pytest.CaptureFixture[str]) -> None:
    """First start, others use the computer, the code goes on paper; then steps on the stairs."""
    files = [media.jpeg(tmp_path), media.jpeg(tmp_path, "two.jpg", seed=2), media.mp4(tmp_path)]
    with seen.window("gui", "--profile", hotline.profile) as program:
        reader.wait("If somebody comes in: press Leave quickly.")
        reader.wait("Language: English")
        reader.press("What stays?")
        reader.wait("Everything you did not send.")
        reader.press("Back")
        reader.press("Got it")
        reader.wait("This is not your fault.", "heading")
        for name in ("Protect a picture", "On this computer", "Continue", "Under 18", "Continue", "Someone else too",
                     "Continue"):
            reader.press(name)
        reader.wait("Then we keep nothing about you here.", "heading")
        reader.press("Go on here")
        reader.press("Start")
        add(reader, *files)
        reader.press("Next: your code")
        reader.wait("You said that others may use it.")
        reader.wait("First write it down, save it or print it.")
        for name in ("I wrote it down", "I've kept it", "Send"):
            reader.press(name)
        reader.wait("Sent. You did a hard thing.")
        assert items(hotline) == [["received"] * 3]
        left = leave_by_keys(seen, program)
        with capsys.disabled():
            print(f"\n  after sending, from the third Shift: window {left.window:.0f} ms, "
                  f"last process {left.processes:.0f} ms")
        assert left.window <= left.processes
        assert program.process.returncode == 0
    assert traces(seen) == {SETTINGS}


def test_a_counsellor_beside_a_student(seen: Desktop, reader: ScreenReader, hotline: Hotline, tmp_path: Path) -> None:
    """The keyboard changes hands; the card goes onto the student's stick, and the school's computer keeps nothing."""
    stick = tmp_path / "stick"
    stick.mkdir()
    picture, card = media.jpeg(stick), stick / "mine.pdf"
    with seen.window("gui", "--profile", hotline.profile) as program:
        reader.press("Got it")
        until(lambda: SETTINGS in traces(seen))
        before = {file: (seen.home / file).read_bytes() for file in traces(seen)}
        for name in ("I'm helping someone", "I work with young people"):
            reader.press(name)
        reader.wait("Don't look at the picture.")
        reader.press("Hand over the keyboard")
        reader.wait("Now it's your turn.", "heading")
        for name in ("I'm ready", "On this computer", "Continue", "Under 18", "Continue"):
            reader.press(name)
        reader.press("Start")  # nobody asks who uses this computer
        add(reader, picture)
        reader.press("Next: your code")
        reader.wait("This code is yours alone.")
        assert reader.find("Also keep it on this computer?") is None
        reader.press("Save a card")
        reader.wait("File name", "text").type(str(card))
        until(lambda: [node for node in reader.everything() if node.name == "Save"])[0].press()
        reader.wait("Done. Give the card to the young person.")
        for name in ("I've kept it", "Send", "See your case"):
            reader.press(name)
        reader.wait("Your case", "heading")
        assert reader.find("My notes") is None
        assert reader.find("I have a changed copy") is None
        assert reader.find("Forget on this computer") is None
        seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program), "key", "alt+F4")
        assert program.process.wait(60) == 0
    assert items(hotline) == [["received"]]
    assert card.read_bytes().startswith(b"%PDF")
    assert {file: (seen.home / file).read_bytes() for file in traces(seen)} == before


def test_somebody_comes_back_weeks_later_on_another_computer(seen: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    """They type the code as they wrote it, with a slip; hear the news; add one, stop one, undo; nothing stays."""
    first, changed = media.jpeg(tmp_path), media.jpeg(tmp_path, "new.jpg", seed=9)
    sent = seen.command("submit", first, "--keep", "--profile", hotline.profile, "--json").data
    code, case_id, item = sent["case_code"], sent["case_id"], sent["items"][0]["item"]
    assert hotline.desk("accept", case_id).status == 0
    platform = json.loads(hotline.profile.read_text())["profile"]["platforms"][0]["name"]
    told = hotline.desk("feedback", case_id, "--item", item, "--platform", platform, "--state", "blocked")
    assert told.status == 0, told
    with open_desktop(seen.screen) as opened:
        other = telling_all(opened)
        address = other.environment["DBUS_SESSION_BUS_ADDRESS"]
        reader = ScreenReader(address)
        ears = Ears(address, reader)
        with other.window("gui", "--profile", hotline.profile) as program:
            come_back(other, reader, ears, code, str(changed))
            other.xdotool("windowfocus", "--sync", other.wait_for_window(program), "key", "alt+F4")
            assert program.process.wait(60) == 0
        ears.close()
        reader.close()
        assert traces(other) == {SETTINGS}
    assert items(hotline) == [["accepted", "received"]]


def come_back(desktop: Desktop, reader: ScreenReader, ears: Ears, code: str, more: str) -> None:
    """Everything that somebody does with a case on a computer that has never seen it."""
    typed = code.lower().replace("-", "")
    typed = typed[:7] + ("8" if typed[7] == "7" else "7") + typed[8:]  # one slip, in the second group
    reader.press("Got it")
    reader.press("I have a case code")
    reader.wait("Code, group 1 of 4", "text")
    until(lambda: ears.where.startswith("Code, group 1"))
    desktop.xdotool("type", "--delay", 20, typed)
    reader.press("Open")
    until(lambda: any("Look at group 2" in name for name in reader.names()))
    reader.press("Did you mean")
    reader.wait("Your case", "heading")
    reader.wait("There is news.")
    assert not any("blocked a copy" in name for name in reader.names())
    reader.press("Show the news")
    until(lambda: any("blocked a copy" in name for name in reader.names()))
    reader.press("Add more")
    add(reader, Path(more))
    reader.press("Next: send")
    reader.press("Send")
    reader.press("See your case")
    reader.press("Stop Picture 2")
    reader.press("Yes, stop")
    reader.press("Undo the stop")
    until(lambda: reader.find("Undo the stop") is None and reader.find("Stop Picture 2"))
    assert reader.find("Forget on this computer") is None  # nothing is kept here


def test_at_home_they_forget_a_case_and_it_goes_on_at_the_hotline(seen: Desktop, reader: ScreenReader,
                                                                  hotline: Hotline, tmp_path: Path) -> None:
    sent = seen.command("submit", media.jpeg(tmp_path), "--keep", "--profile", hotline.profile, "--json").data
    with seen.window("gui", "--profile", hotline.profile):
        for name in ("Got it", "I have a case code", "Show cases kept on this computer", "Open Case of",
                     "Forget on this computer", "Yes, forget it here"):
            reader.press(name)
        reader.wait("This is not your fault.", "heading")
    assert seen.command("cases", "--json").data["cases"] == []
    assert [case["case_id"] for case in hotline.desk("list").data["cases"]] == [sent["case_id"]]
