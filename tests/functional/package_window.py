"""What is asked only of an installed package; run by packaging/dev.py package-check, with TID_PICTURES to write to."""
from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import Desktop
from tests.functional.person import begin, practise
from tests.functional.screenreader import ScreenReader
from tid_desktop.settings import Settings

PICTURES = Path(os.environ.get("TID_PICTURES", "."))


def test_a_heic_and_a_video_are_hashed_in_the_locked_worker(desktop: Desktop, tmp_path: Path) -> None:
    told = desktop.command("hash", media.heic(tmp_path), media.mp4(tmp_path), "--json").data
    assert [len(file["fingerprints"]) for file in told["files"]] == [9, 7]
    assert {"no_network", "no_files", "no_write", "no_programs", "seccomp"} <= set(told["sandbox"]["proved"])


def test_doctor_knows_the_versions_of_all_that_is_inside(desktop: Desktop) -> None:
    told = desktop.command("doctor", "--json").data
    assert told["window"]["network_refused"]
    assert all(told["versions"].values())


def test_the_window_is_photographed_with_a_harmless_sample(seen: Desktop, reader: ScreenReader) -> None:
    with seen.window():
        practise(reader)
        begin(reader)
        reader.press("Use the sample picture")
        reader.wait("Continue with 1 of 1")
        seen.screenshot(PICTURES / "installed.png")


@pytest.mark.parametrize(("language", "theme", "word"), [
    ("ar", "dark", "فهمت"), ("hi", "light", "ठीक"), ("uk", "high-contrast", "Зрозуміло")])
def test_it_opens_in_other_scripts_and_looks(seen: Desktop, reader: ScreenReader, language: str, theme: str,
                                             word: str) -> None:
    folder = seen.home / ".config" / "tid_desktop"
    folder.mkdir(mode=0o700, parents=True)
    settings = Settings(language=language, theme=theme)
    settings.save(folder / "settings.json")
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    with seen.window():
        assert reader.until(lambda: any(word in name for name in reader.names())), reader.names()
        seen.screenshot(PICTURES / f"installed-{language}.png")


def test_a_card_can_be_printed(seen: Desktop, reader: ScreenReader) -> None:
    with seen.window():
        practise(reader)
        begin(reader)
        reader.press("Use the sample picture")
        for name in ("Continue with 1 of 1", "Next: your code", "No"):
            reader.press(name)
        reader.press("Print")
        assert reader.until(lambda: [node for node in reader.everything() if node.role == "dialog"]), reader.names()
