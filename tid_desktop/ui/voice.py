"""Read to me: words spoken by the system's own voice, where it has one.

On Linux that is Speech Dispatcher, which screen readers use too; it is spoken to over its local socket in SSIP, its
protocol (https://freebsoft.org/doc/speechd/ssip.html). Only words of the screens go there, never a file name; the case
code only when somebody presses its own button (pages/spelling.py).
Windows and macOS have voices of their own, which nobody has tried with this program; so there the button doesn't show.
"""
from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_PATIENCE_S = 0.5  # for a service on this computer; the window must never wait longer than a blink
_START_S = 3.0  # to start that service, once
_COMMAND = "speech-dispatcher"
_ENDED = re.compile(rb"^70[23] ", re.MULTILINE)  # the message was spoken, or stopped


def address() -> Path:
    """Where Speech Dispatcher listens."""
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}" if hasattr(os, "getuid") else ""
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def possible() -> bool:
    """Whether this system has a voice, as far as can be seen without starting anything."""
    return hasattr(socket, "AF_UNIX") and (address().is_socket() or shutil.which(_COMMAND) is not None)


class Voice(QObject):
    """Speaks one text at a time. ``changed`` tells whether it is speaking now."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: socket.socket | None = None
        self._listener: QSocketNotifier | None = None
        self.speaking = False

    def say(self, text: str, language: str) -> bool:
        """Speak ``text``; what was being said stops. False when there is no voice after all."""
        self.stop()
        try:
            self._line = self._line or self._connect()
            self._ask(f"SET SELF LANGUAGE {language.replace('_', '-')}")
            self._ask("SPEAK")
            # A line with a single dot would end the text, so a leading dot is doubled (SSIP, as in SMTP).
            lines = ("." + line if line.startswith(".") else line for line in text.splitlines())
            self._ask("\r\n".join(lines) + "\r\n.")
        except OSError:
            self.close()
            return False
        self._tell(True)
        return True

    def stop(self) -> None:
        """Be silent at once."""
        if self._line is not None and self.speaking:
            with suppress(OSError):
                self._ask("CANCEL SELF")
        self._tell(False)

    def close(self) -> None:
        """Be silent and hang up."""
        self.stop()
        if self._listener is not None:
            self._listener.setEnabled(False)
            self._listener.deleteLater()
        if self._line is not None:
            self._line.close()
        self._line = self._listener = None

    def _connect(self) -> socket.socket:
        if not address().is_socket() and (command := shutil.which(_COMMAND)) is not None:
            # It goes on when this window is gone, as it does for every program, and knows nothing but what is spoken.
            with suppress(subprocess.SubprocessError):
                subprocess.run([command, "--spawn"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, timeout=_START_S, check=False)
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(_PATIENCE_S)
        try:
            line.connect(str(address()))
            self._line = line
            self._ask("SET SELF CLIENT_NAME user:tideline:main")
            self._ask("SET SELF NOTIFICATION END ON")
            self._ask("SET SELF NOTIFICATION CANCEL ON")
        except OSError:
            line.close()
            self._line = None
            raise
        self._listener = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self._hear)
        return line

    def _ask(self, command: str) -> None:
        """Send a command and wait for its answer. Raises OSError when it is refused or doesn't come in time."""
        assert self._line is not None
        self._line.sendall(command.encode() + b"\r\n")
        answer = b""
        while not (answer.endswith(b"\r\n") and re.search(rb"^[2345]\d\d ", answer, re.MULTILINE)):
            part = self._line.recv(4096)
            if not part:
                raise ConnectionError
            answer += part
        if not re.search(rb"^2\d\d ", answer, re.MULTILINE):
            raise ConnectionRefusedError

    def _hear(self) -> None:
        """Something came unasked: an end of speech, or the service is gone."""
        assert self._line is not None
        try:
            heard = self._line.recv(4096)
        except OSError:
            return
        if not heard:
            self.close()
        elif _ENDED.search(heard):
            self._tell(False)

    def _tell(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaking = speaking
            self.changed.emit(speaking)
