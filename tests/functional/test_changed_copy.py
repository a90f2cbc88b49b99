"""A changed copy, weeks later: the real window, the real workers, the real hotline."""
from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.functional.desktop import Desktop, until
from tests.functional.dropping import drop
from tests.functional.hotline import Hotline
from tests.functional.person import add, begin, keep_and_send
from tests.functional.screenreader import ScreenReader
from tests.unit.fingerprint.pictures import REFERENCE
from tid_desktop.intake.home import open_home

PHOTO = REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg"


def changed(folder: Path, name: str, *, cut: float = 0.0) -> Path:
    """The photo saved anew, with this share of it cut off on the left."""
    with Image.open(PHOTO) as photo:
        left = round(photo.width * cut)
        photo.convert("RGB").crop((left, 0, photo.width, photo.height)).save(folder / name, quality=80)
    return folder / name


def code_of_the_kept_case(desktop: Desktop) -> str:
    return str(desktop.command("cases", "--show-codes", "--json").data["cases"][0]["case_code"])


def type_code(reader: ScreenReader, code: str) -> None:
    for number, group in enumerate(code.split("-"), 1):
        reader.wait(f"Code, group {number} of 4", "text").type(group)


def test_somebody_who_comes_back_learns_what_platforms_find_and_adds_the_cut_copy(
        seen: Desktop, reader: ScreenReader, hotline: Hotline, tmp_path: Path) -> None:
    start = ("gui", "--profile", hotline.profile)
    with seen.window(*start):
        reader.press("Got it")
        reader.press("Protect a picture")
        begin(reader)
        add(reader, PHOTO)
        keep_and_send(reader)
    (case,) = hotline.desk("list").data["cases"]
    assert hotline.desk("accept", case["case_id"]).status == 0
    code = code_of_the_kept_case(seen)

    with seen.window(*start):
        reader.press("I have a case code")
        reader.press("Show cases kept on this computer")
        reader.press("Open Case of")
        reader.press("Look for news")
        reader.press("Show the news")
        reader.press("I have a changed copy")
        reader.wait("First, type your case code.")
        assert reader.find("Choose a file") is None
        type_code(reader, code)
        reader.press("Go on")
        reader.wait("Choose a file")
        again = changed(tmp_path, "again.jpg")
        assert drop(seen, reader, "Choose a file", again.as_uri()) == "copy"
        reader.wait("Platforms could find this copy")
        reader.press("Check another one")
        part = changed(tmp_path, "part.jpg", cut=0.1)
        reader.wait("Choose a file")
        assert drop(seen, reader, "Choose a file", part.as_uri()) == "copy"
        reader.wait("It looks cut out of picture 1")
        reader.press("Add it", "push button")
        reader.wait("It is added.")
        reader.wait("Picture 2")
    until(lambda: [len(case["items"]) for case in hotline.desk("list").data["cases"]] == [2])
    home = open_home(hotline.home)
    assert home.store.active_fingerprints() == 18  # eight of each, and two exact files
    home.store.close()
