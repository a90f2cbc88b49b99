"""A desktop of a test's own: X server, window manager, D-Bus session, password store and an empty home.

Nothing of the real session is reachable, several can run side by side, and all of it ends with the test.

    with open_screen(folder) as screen, open_desktop(screen) as desktop:
        cases = desktop.command("cases", "--json").data
        with desktop.window() as window:
            desktop.screenshot(folder / "home.png")
"""
from __future__ import annotations

import json
import os
import shlex
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PIL import Image

from tests.homes import fresh_home

PATIENCE = 60.0  # seconds; only a hang is longer, however busy the machine
ACCESSIBILITY = "/usr/libexec/at-spi-bus-launcher"
SECRETS = "org.freedesktop.secrets"

# No folder with service files: a program that nobody started here can't be started by a message.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="false"/><allow own="*"/></policy>
</busconfig>
"""

T = TypeVar("T")


class Keyring(Enum):
    """What kind of password store a desktop has."""

    UNLOCKED = "unlocked"
    LOCKED = "locked"  # and nobody answers the question for its password
    ABSENT = "absent"


class Program:
    """A started program and all that it starts, in a process group of its own, which ``stop`` ends."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], **options: Any) -> None:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(command, env=environment, start_new_session=True, **(quiet | options))
        self.pid = self.process.pid

    def stop(self) -> None:
        """Ask, wait, kill; then what is left of the group."""
        if self.process.poll() is None:
            self._signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self._signal(signal.SIGKILL)
                self.process.wait()
        self._signal(signal.SIGKILL)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()

    def _signal(self, number: int) -> None:
        try:
            os.killpg(self.pid, number)
        except ProcessLookupError:
            return

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.stop()


@dataclass(frozen=True)
class Screen:
    """A private X server with a window manager: its DISPLAY, and the file in which it keeps its picture."""

    display: str
    framebuffer: Path


@dataclass(frozen=True)
class Outcome:
    """How one run of the command line ended."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON object that ``--json`` prints."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Desktop:
    """One person's session. ``environment`` is all that programs started here get to see."""

    screen: Screen
    environment: Mapping[str, str]

    @property
    def home(self) -> Path:
        return Path(self.environment["HOME"])

    def command(self, *arguments: str | Path, given: str = "") -> Outcome:
        """Run ``tid-desktop ARGUMENTS`` to its end; ``given`` is its standard input."""
        done = subprocess.run(tideline(*arguments), env=self.environment, input=given, text=True, capture_output=True,
                              timeout=PATIENCE, check=False, cwd=self.home)
        return Outcome(done.returncode, done.stdout, done.stderr)

    @contextmanager
    def window(self, *arguments: str | Path, before: Sequence[str] = (), **options: Any) -> Iterator[Program]:
        """Start the program's window and wait until it is on the screen; stop it at the end.

        ``before`` goes before the command: ``("strace", "-f", ...)``.
        """
        command = [*before, *tideline(*arguments)]
        with Program(command, self.environment, cwd=self.home, **options) as program:
            self.wait_for_window(program)
            yield program

    def wait_for_window(self, program: Program) -> str:
        """The id of a visible window of ``program`` or of a process below it, as soon as there is one."""
        def windows() -> str:
            assert program.process.poll() is None, "the program ended before its window came"
            ids = [self.xdotool("search", "--onlyvisible", "--pid", pid) for pid in (program.pid, *family(program.pid))]
            return "\n".join(filter(None, ids))
        return until(windows).split("\n")[0]

    def xdotool(self, *arguments: str | int) -> str:
        """Be a hand: ``key Tab``, ``type abc``, ``mousemove --window ID X Y click 1``. The tool's answer, stripped."""
        done = subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, text=True, timeout=PATIENCE,
                              capture_output=True, check=False)
        return done.stdout.strip()

    def screenshot(self, file: Path) -> Path:
        """Save what the screen shows now, as PNG."""
        read_framebuffer(self.screen.framebuffer).save(file)
        return file

    def traces(self) -> set[str]:
        """Every file below the home folder, relative to it."""
        return {str(path.relative_to(self.home)) for path in self.home.rglob("*") if path.is_file()}


def telling_all(desktop: Desktop) -> Desktop:
    """The same desktop, on which Qt tells assistive tools everything, as it does when one is running."""
    return replace(desktop, environment={**desktop.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})


def tideline(*arguments: str | Path) -> list[str]:
    """The command that starts the program from this checkout, without help from the current folder.

    TID_DESKTOP_PROGRAM names another command, of a finished bundle: packaging/dev.py package-check sets it.
    """
    named = os.environ.get("TID_DESKTOP_PROGRAM")
    start = shlex.split(named) if named else [sys.executable, "-P", "-m", "tid_desktop"]
    return [*start, *map(str, arguments)]


def until(question: Callable[[], T]) -> T:
    """The first answer that is not empty; AssertionError when it doesn't come within PATIENCE."""
    end = time.monotonic() + PATIENCE
    while not (answer := question()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return answer


def family(pid: int) -> set[int]:
    """The processes below ``pid``, itself left out, as /proc has them now."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it ended while we looked
    found: set[int] = set()
    new = {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new}
        found |= new
    return found


# --- the parts ------------------------------------------------------------------------------------------------------

@contextmanager
def open_screen(folder: Path, size: str = "1280x900x24") -> Iterator[Screen]:
    """An X server on a free display, with openbox. Its files lie in ``folder``."""
    folder.mkdir(exist_ok=True)
    environment = _base_environment() | fresh_home(folder)
    reading, writing = os.pipe()
    # -noreset: else the server throws everybody out when the last client leaves, and the first one is a short question.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", str(folder), "-noreset",
               "-nolisten", "tcp"]
    with ExitStack() as stack:
        stack.enter_context(Program(command, environment, pass_fds=[writing]))
        os.close(writing)
        environment["DISPLAY"] = f":{_line(reading)}"
        manager = stack.enter_context(Program(["openbox", "--sm-disable"], environment))
        asking = ["xdotool", "get_num_desktops"]  # fails until a window manager has taken over

        def managed() -> bool:
            assert manager.process.poll() is None, "the window manager ended"
            return not subprocess.run(asking, env=environment, capture_output=True, check=False).returncode
        until(managed)
        yield Screen(environment["DISPLAY"], folder / "Xvfb_screen0")


@contextmanager
def open_desktop(screen: Screen, keyring: Keyring = Keyring.UNLOCKED) -> Iterator[Desktop]:
    """A session on ``screen`` with a bus, accessibility and a password store, and an empty home."""
    # A short path: the names of sockets may have 107 characters.
    with tempfile.TemporaryDirectory(prefix="tid-") as short, ExitStack() as stack:
        environment = _base_environment() | fresh_home(Path(short)) | {
            "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory"}
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        stack.enter_context(_service([ACCESSIBILITY, "--launch-immediately"], "org.a11y.Bus", environment))
        if keyring is not Keyring.ABSENT:
            stack.enter_context(open_keyring(environment, locked=keyring is Keyring.LOCKED))
        yield Desktop(screen, environment)


@contextmanager
def open_keyring(environment: Mapping[str, str], *, locked: bool = False) -> Iterator[None]:
    """A gnome-keyring on the session's bus, with a default collection."""
    daemon = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    if locked:  # a first, unlocked one makes the collection
        with open_keyring(environment):
            pass
        until(lambda: not has_owner(environment, SECRETS))
        with _service(daemon, SECRETS, environment):
            yield
        return
    # A line end is the password. Nothing at all would make it ask for one, in a window that nobody answers.
    with _service([*daemon, "--unlock"], SECRETS, environment, given=b"\n"):
        until(lambda: default_collection(environment) != "/")
        yield


def read_framebuffer(file: Path) -> Image.Image:
    """The picture in an X window dump (the format of xwd; X11/XWDFile.h) with 32 bits a pixel, blue first."""
    data = file.read_bytes()
    header = struct.unpack_from(">25I", data)
    start = header[0] + 12 * header[19]  # the header, then the colour map
    width, height, stride = header[4], header[5], header[12]
    return Image.frombytes("RGB", (width, height), data[start:start + height * stride], "raw", "BGRX", stride)


def _base_environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}


@contextmanager
def _bus(environment: Mapping[str, str]) -> Iterator[str]:
    runtime = Path(environment["XDG_RUNTIME_DIR"])
    config = runtime / "bus.conf"
    config.write_text(BUS_CONFIG.format(socket=runtime / "bus"), encoding="utf-8")
    reading, writing = os.pipe()
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", f"--print-address={writing}"]
    with Program(command, environment, pass_fds=[writing]):
        os.close(writing)
        yield _line(reading)


@contextmanager
def _service(command: Sequence[str], name: str, environment: Mapping[str, str], given: bytes = b"") -> Iterator[None]:
    """A program that takes ``name`` on the session's bus; goes on as soon as it has it."""
    with Program(command, environment, stdin=subprocess.PIPE) as program:
        assert program.process.stdin is not None
        program.process.stdin.write(given)
        program.process.stdin.close()
        until(lambda: has_owner(environment, name))
        yield


def has_owner(environment: Mapping[str, str], name: str) -> bool:
    """Whether some program has ``name`` on the session's bus."""
    return bool(ask(environment, message_bus.NameHasOwner(name)))


def default_collection(environment: Mapping[str, str]) -> str:
    """The path of the password store's default collection; "/" where there is none."""
    service = DBusAddress("/org/freedesktop/secrets", SECRETS, "org.freedesktop.Secret.Service")
    return str(ask(environment, new_method_call(service, "ReadAlias", "s", ("default",))))


def is_locked(environment: Mapping[str, str]) -> bool:
    """Whether the default collection is locked."""
    collection = DBusAddress(default_collection(environment), SECRETS, "org.freedesktop.Secret.Collection")
    return bool(ask(environment, Properties(collection).get("Locked"))[1])


def ask(environment: Mapping[str, str], message: Any) -> Any:
    """The first word of the answer to ``message`` on the session's bus."""
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        return connection.send_and_get_reply(message, timeout=PATIENCE).body[0]


def _line(reading: int) -> str:
    """The first line from a pipe, which is then closed."""
    with os.fdopen(reading, encoding="ascii") as stream:
        line = stream.readline().strip()
    assert line, "the program ended before it was ready"
    return line
