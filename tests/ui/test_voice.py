"""Read to me, against the real Speech Dispatcher and a real voice, whose sound goes nowhere."""
from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.functional.desktop import until
from tid_desktop.settings import Settings
from tid_desktop.ui import voice
from tid_desktop.ui.application import Frame
from tid_desktop.ui.pages.samples import SAMPLES
from tid_desktop.ui.voice import Voice
from tid_desktop.ui.widgets import CodeGroups, FileRow

CONFIGURATION = """
LogLevel 0
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" ""
DefaultModule espeak-ng
DefaultLanguage "en"
"""


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """Speech Dispatcher of this test alone, in a folder of its own."""
    (tmp_path / "speechd.conf").write_text(CONFIGURATION)
    (tmp_path / ".libao").write_text("default_driver=null\n")
    for folder in ("speech-dispatcher", "log", "modules"):
        (tmp_path / folder).mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    command = ["speech-dispatcher", "--run-single", "--communication-method", "unix_socket", "--socket-path",
               str(voice.address()), "--config-dir", str(tmp_path), "--pid-file", str(tmp_path / "pid"), "--log-dir",
               str(tmp_path / "log")]
    with (tmp_path / "out").open("wb") as out, subprocess.Popen(
            command, env={**os.environ, "HOME": str(tmp_path)}, stdout=out, stderr=out) as running:
        try:
            assert until(lambda: voice.address().is_socket() or running.poll() is not None)
            assert running.poll() is None, (tmp_path / "out").read_text()
            yield running
        finally:
            running.terminate()


def test_it_speaks_and_tells_when_it_starts_and_ends(service: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    assert voice.possible()
    speaker, heard = Voice(), list[bool]()
    speaker.changed.connect(heard.append)
    assert speaker.say("This is not your fault.\n.\n.You can stop at any time.", "pt_BR")
    assert speaker.speaking
    qtbot.waitUntil(lambda: not speaker.speaking, timeout=20_000)
    assert heard == [True, False]
    speaker.close()


def test_stopping_is_told_and_it_can_speak_again(service: subprocess.Popen[bytes]) -> None:
    speaker = Voice()
    for words in ("One " * 200, "Two " * 200):
        assert speaker.say(words, "en")
        speaker.stop()
        assert not speaker.speaking
    speaker.close()


def test_a_service_that_goes_away_is_silence_and_no_fault(service: subprocess.Popen[bytes]) -> None:
    speaker = Voice()
    assert speaker.say("Words", "en")
    service.terminate()
    service.wait(10)
    speaker.stop()
    assert not speaker.say("More words", "en")
    assert not speaker.speaking


def test_where_there_is_no_voice_no_button_shows(make_frame: Callable[..., Frame], tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not voice.possible()
    frame = make_frame()
    frame.window.show()
    frame.window.first_painted.emit()
    assert not frame.window.header.read_button.isVisible()


class Ear(Voice):
    """Keeps what it is given to say."""

    said: str = ""

    def say(self, text: str, language: str) -> bool:
        self.said = text
        self._tell(True)
        return True


@pytest.fixture
def listening(make_frame: Callable[..., Frame], monkeypatch: pytest.MonkeyPatch) -> Frame:
    frame = make_frame(Settings(theme="light", leave_explained=True))
    monkeypatch.setattr(voice, "possible", lambda: True)
    frame.voice = Ear(frame)
    frame.window.turned.connect(frame.voice.stop)
    frame.window.show()
    return frame


def test_the_page_is_read_in_order_but_no_code_and_no_file_name(listening: Frame) -> None:
    names = []
    for name in ("code", "add", "case"):
        page = SAMPLES[name]()
        listening.window.show_page(page)
        names += [row.label.text() for row in page.findChildren(FileRow)]
        listening.window.header.read_wanted.emit()
        said = listening.voice.said
        assert said.startswith(page.title())
        assert "XDJE1" not in said
        assert not any(file in said for file in names)
        assert page.findChildren(CodeGroups) or name == "add"
        listening.window.header.read_wanted.emit()
        assert not listening.voice.speaking
    assert names


def test_another_page_and_leaving_quickly_silence_it(listening: Frame) -> None:
    listening.window.show_page(SAMPLES["sent"]())
    listening.window.header.read_wanted.emit()
    assert listening.voice.speaking
    listening.window.show_page(SAMPLES["practice"]())
    assert not listening.voice.speaking
    listening.window.header.read_wanted.emit()
    listening.leave.leave()
    assert not listening.voice.speaking


def test_an_assistive_tools_toggle_reads_and_stops_as_a_click_does(listening: Frame) -> None:
    listening.window.show_page(SAMPLES["sent"]())
    button = listening.window.header.read_button
    button.toggle()
    assert (listening.voice.speaking, button.isChecked()) == (True, True)
    button.toggle()
    assert (listening.voice.speaking, button.isChecked()) == (False, False)
