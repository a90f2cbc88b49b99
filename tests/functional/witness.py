"""What a running program shows to others: its processes, the session's bus, its windows, what it printed.

A witness only gathers. When the test knows every secret, it looks through ``said`` (canaries.py).

    with Witness(desktop, folder) as witness, desktop.window(**witness.output) as program:
        witness.watch(program)
        ...
        witness.look()
"""
from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import open_dbus_connection

from tests.functional.desktop import PATIENCE, Desktop, Program

EVERY = 0.1  # seconds between two looks at the processes
NUMBERS = re.compile(r"= ((?:0x[0-9a-f]{1,2}, )*0x[0-9a-f]{1,2})$", re.MULTILINE)  # xprop, of bytes it has no name for
CLIPBOARDS = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    data = app.clipboard().mimeData(mode)
    print(data.formats(), data.text(), [bytes(data.data(form)) for form in data.formats()])
"""


class Witness:
    """Gathers in ``said`` what it hears and sees, by place."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop, self._folder = desktop, folder
        self._ended = threading.Event()
        self._heard: list[bytes] = []
        self._seen: dict[str, set[bytes]] = {"command line": set(), "environment": set(), "window": set()}
        self._threads: list[threading.Thread] = []
        folder.mkdir()
        self.output: dict[str, Any] = {
            "stdout": (folder / "output").open("ab"), "stderr": (folder / "errors").open("ab")}

    @property
    def said(self) -> dict[str, bytes]:
        """Everything so far, by where it was."""
        printed = {name: (self._folder / name).read_bytes() for name in ("output", "errors")}
        return {**{name: b"\n".join(seen) for name, seen in self._seen.items()}, **printed,
                "bus": b"\n".join(self._heard)}

    def watch(self, program: Program) -> None:
        """Look at the arguments and the environment of ``program`` and all below it, again and again, to its end."""
        self._start("processes", self._watch, program.pid)

    def look(self) -> None:
        """Look at all properties of all windows on the screen, shown or not."""
        tree = self._run("xwininfo", "-root", "-tree")
        self._seen["window"].add(tree)
        for window in re.findall(rb"^\s+(0x[0-9a-f]+)", tree, re.MULTILINE):
            told = self._run("xprop", "-id", window.decode())
            raw = [bytes(int(number, 16) for number in numbers.split(", "))
                   for numbers in NUMBERS.findall(told.decode("utf-8", "replace"))]
            self._seen["window"] |= {told, *raw}

    def clipboards(self) -> bytes:
        """What another program could paste now, of both kinds."""
        return self._run(sys.executable, "-c", CLIPBOARDS)

    def __enter__(self) -> Self:
        self._bus = open_dbus_connection(self._desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        self._bus.send_and_get_reply(Monitoring().BecomeMonitor([]), timeout=PATIENCE)
        self._start("bus", self._listen)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()
        self._bus.close()
        for stream in self.output.values():
            stream.close()

    def _start(self, name: str, work: Any, *arguments: Any) -> None:
        self._threads.append(threading.Thread(target=work, args=arguments, name=f"witness of {name}"))
        self._threads[-1].start()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._bus.receive(timeout=0.2)
            except TimeoutError:
                continue
            self._heard.append(repr(message.header.fields).encode() + repr(message.body).encode())
            self._heard.append(b"".join(_bytes_in(message.body)))

    def _watch(self, pid: int) -> None:
        while not self._ended.wait(EVERY) and Path(f"/proc/{pid}").exists():
            for process in _with_children(pid):
                for name, file in (("command line", "cmdline"), ("environment", "environ"), ("command line", "comm")):
                    try:
                        self._seen[name].add(Path(f"/proc/{process}/{file}").read_bytes())
                    except OSError:
                        continue  # it has just ended, or it is closed to us, as to everybody who is not root

    def _run(self, *command: str) -> bytes:
        return subprocess.run(command, env=dict(self._desktop.environment), capture_output=True, timeout=PATIENCE,
                              check=False).stdout


def _with_children(pid: int) -> Iterator[int]:
    yield pid
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = file.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _with_children(int(child))


def _bytes_in(value: Any) -> Iterator[bytes]:
    """Every string and every run of bytes in the body of a message."""
    if isinstance(value, bytes):
        yield value
    elif isinstance(value, str):
        yield value.encode()
    elif isinstance(value, dict):
        yield from _bytes_in([*value.keys(), *value.values()])
    elif isinstance(value, list) and value and all(isinstance(entry, int) and 0 <= entry < 256 for entry in value):
        yield bytes(value)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _bytes_in(entry)
