"""Files dropped from another program: only files of this computer, only as copies, and all the way to Send."""
from __future__ import annotations

from pathlib import Path

from tests.functional import media
from tests.functional.desktop import Desktop
from tests.functional.dropping import drop
from tests.functional.person import begin, keep_and_send, practise
from tests.functional.screenreader import ScreenReader

ON = "Choose files"  # it lies in the middle of the field


def test_files_from_the_file_manager_are_dropped_and_go_all_the_way_in_practice(
        seen: Desktop, reader: ScreenReader, tmp_path: Path) -> None:
    """A file manager would rather move what is dragged; here it is never told to, so it never deletes anything."""
    files = [media.jpeg(tmp_path), media.heic(tmp_path), media.mp4(tmp_path)]
    with seen.window():
        practise(reader)
        begin(reader)
        assert drop(seen, reader, ON, *(file.as_uri() for file in files)) == "copy"
        for file in files:
            reader.wait(f"Remove {file.name}")
        reader.press("Continue with 3 of 3")
        keep_and_send(reader, "Done. Nothing was sent.")
        assert all(file.is_file() for file in files)


def test_what_is_not_a_file_of_this_computer_is_refused(seen: Desktop, reader: ScreenReader, tmp_path: Path) -> None:
    picture = media.jpeg(tmp_path).as_uri()
    with seen.window():
        practise(reader)
        begin(reader)
        for url in ("https://example.org/picture.jpg", "file://elsewhere/share/picture.jpg"):
            assert drop(seen, reader, ON, url, taken=False) == "ignore"
        assert drop(seen, reader, ON, picture, offers="move,link", taken=False) == "ignore"
        reader.wait("Nothing here yet.")
        assert drop(seen, reader, ON, "https://example.org/picture.jpg", picture) == "copy"
        reader.wait("Continue with 1 of 1")
