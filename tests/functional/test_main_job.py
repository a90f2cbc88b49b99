"""The main job, as a person does it: the real window, driven by a screen reader's means, against a real hotline."""
from __future__ import annotations

from pathlib import Path

from tests.functional import media
from tests.functional.desktop import Desktop, family, telling_all, until
from tests.functional.hotline import Hotline
from tests.functional.person import add, begin, keep_and_send, practise
from tests.functional.screenreader import ScreenReader
from tid_desktop.intake.home import open_home

KEYRING = ".local/share/keyrings/"  # the password store's own files


def states(hotline: Hotline) -> list[str]:
    return [item["state"] for case in hotline.desk("list").data["cases"] for item in case["items"]]


def test_pictures_go_all_the_way_and_are_found_and_stopped_after_a_restart(
        seen: Desktop, reader: ScreenReader, hotline: Hotline, tmp_path: Path) -> None:
    start = ("gui", "--profile", hotline.profile)
    with seen.window(*start):
        reader.press("Got it")
        reader.press("Protect a picture")
        begin(reader)
        add(reader, media.jpeg(tmp_path), media.heic(tmp_path), media.mp4(tmp_path))
        keep_and_send(reader)
        assert reader.find("This app has not sent your picture") is not None
        assert "Sent this time: 22 fingerprints" in reader.wait("This app has not sent your picture").name
        assert states(hotline) == ["received"] * 3
        reader.press("Finish")
        reader.wait("I have a case code")
    home = open_home(hotline.home)
    assert home.store.active_fingerprints() == 25  # two pictures of eight, three seconds of two, and three exact files

    with seen.window(*start):
        reader.press("I have a case code")
        reader.press("Show cases kept on this computer")
        reader.press("Open Case of")
        reader.press("Stop this case")
        reader.press("Yes, stop")
        until(lambda: states(hotline) == ["withdrawn"] * 3)
        reader.wait("Undo")
    assert home.store.active_fingerprints() == 0
    home.store.close()
    kept = {file for file in seen.traces() if not file.startswith(KEYRING)}
    assert kept <= {".local/share/tid_desktop/vault.bin", ".local/share/tid_desktop/vault.old",
                    ".config/tid_desktop/settings.json"}, kept


def test_practice_needs_no_hotline_and_sends_nothing(seen: Desktop, reader: ScreenReader) -> None:
    with seen.window():
        practise(reader)
        begin(reader)
        reader.press("Use the sample picture")
        reader.press("Continue with 1 of 1")
        keep_and_send(reader, "Done. Nothing was sent.")
        assert "Sent this time: nothing" in reader.wait("This app has not sent your picture").name
        assert reader.find("Practice. Nothing is sent.") is not None


def test_leave_quickly_ends_the_window_and_every_process(seen: Desktop, reader: ScreenReader, hotline: Hotline,
                                                         tmp_path: Path) -> None:
    with seen.window("gui", "--profile", hotline.profile) as program:
        reader.press("Got it")
        reader.press("Protect a picture")
        begin(reader)
        add(reader, media.jpeg(tmp_path))
        reader.wait("What leaves this computer")
        processes = family(program.pid)
        assert len(processes) >= 2  # the courier and the zygote
        window = seen.wait_for_window(program)
        seen.xdotool("windowfocus", "--sync", window, "key", "Shift", "key", "Shift", "key", "Shift")
        assert program.process.wait(30) == 0
        until(lambda: not [pid for pid in processes if _running(pid)])
    assert {file for file in seen.traces() if not file.startswith(KEYRING)} <= {".config/tid_desktop/settings.json"}
    assert states(hotline) == []


def _running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_locked_password_store_never_freezes_the_window(locked_desktop: Desktop, tmp_path: Path) -> None:
    desktop = telling_all(locked_desktop)
    reader = ScreenReader(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    with desktop.window() as program:
        practise(reader)
        begin(reader)
        add(reader, media.jpeg(tmp_path))
        reader.press("Next: your code")
        reader.press("No")
        reader.press("I wrote it down")
        reader.press("I've kept it")
        reader.press("Send")
        reader.wait("Done. Nothing was sent.")
        assert program.process.poll() is None
    reader.close()


def test_the_program_ends_when_its_window_is_closed(seen: Desktop) -> None:
    with seen.window() as program:
        children = until(lambda: family(program.pid))
        seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program), "key", "alt+F4")
        assert program.process.wait(30) == 0
        until(lambda: not [pid for pid in children if _running(pid)])
