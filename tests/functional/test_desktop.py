"""The harness itself: what the other stories stand on."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from tests.functional.desktop import Desktop, Program, family, open_desktop, until

STORE = """
from keyring.backends.SecretService import Keyring
store = Keyring()
store.set_password("service", "user", "a secret")
print(store.get_password("service", "user"))
"""
LOOK_UP = """
from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringError
try:
    print(Keyring().get_password("service", "user"))
except KeyringError as error:
    print(type(error).__name__)
"""


def python(desktop: Desktop, program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], env=desktop.environment, text=True, capture_output=True,
                          timeout=60, check=True)
    return done.stdout.strip()


def test_the_password_store_keeps_a_secret_and_shows_it_to_the_next_process(desktop: Desktop) -> None:
    assert python(desktop, STORE) == "a secret"
    assert python(desktop, LOOK_UP) == "a secret"
    assert all(b"a secret" not in (desktop.home / file).read_bytes() for file in desktop.traces())


def test_two_sessions_share_nothing(desktop: Desktop) -> None:
    python(desktop, STORE)
    with open_desktop(desktop.screen) as other:
        assert python(other, LOOK_UP) == "None"


def test_a_locked_store_refuses_and_a_missing_one_is_missing(locked_desktop: Desktop,
                                                             desktop_without_keyring: Desktop) -> None:
    assert python(locked_desktop, LOOK_UP) == "KeyringLocked"
    assert python(desktop_without_keyring, LOOK_UP) == "InitError"


def test_a_window_is_seen_and_photographed(desktop: Desktop, tmp_path: Path) -> None:
    program = ("from PySide6.QtWidgets import QApplication, QLabel\n"
               "app = QApplication([]); w = QLabel('hello'); w.setStyleSheet('background: #ff8000')\n"
               "w.resize(400, 300); w.show(); app.exec()")

    def orange_pixels() -> int:
        with Image.open(desktop.screenshot(tmp_path / "screen.png")) as picture:
            return {colour: count for count, colour in picture.getcolors(1 << 24)}.get((255, 128, 0), 0)

    with Program([sys.executable, "-c", program], desktop.environment) as started:
        window = desktop.wait_for_window(started)
        assert desktop.xdotool("getwindowname", window) == "PySideApp"
        assert until(orange_pixels) > 200 * 200


def test_stopping_a_program_ends_what_it_started(desktop: Desktop) -> None:
    with Program(["sh", "-c", "sleep 1000 & sleep 1000; true"], desktop.environment) as program:
        children = until(lambda: family(program.pid) if len(family(program.pid)) == 2 else set())
    assert until(lambda: not [pid for pid in children if _alive(pid)])


def _alive(pid: int) -> bool:
    """Running; a zombie that its new parent has not yet waited for has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z" and os.kill(pid, 0) is None
    except (OSError, ProcessLookupError):
        return False
