"""Nobody at the same login looks into a process of ours, and none leaves its memory on the disk when it dies."""
from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import PATIENCE, Desktop, Program, family, tideline, until
from tests.functional.hotline import Hotline
from tests.functional.leaving import running
from tests.functional.person import begin
from tests.functional.screenreader import ScreenReader

# Where tests run as root: a root without its rights is like everybody else, and only such a thief proves something.
ORDINARY = () if os.geteuid() else ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
UNLIMITED = (*ORDINARY, "prlimit", "--core=unlimited")  # cores are allowed, as some systems have it
ROLES = ("window", "courier", "practice", "zygote", "worker")

# Another program of the same user, without root's rights: what may it open of each process, memory first?
THIEF = """
import json, sys
opened = {}
for pid in sys.argv[1:]:
    opened[pid] = []
    for name in ("mem", "environ", "maps", "auxv", "syscall"):
        try:
            with open(f"/proc/{pid}/{name}", "rb") as file:
                if name != "mem":  # its first page is never there
                    file.read(1)
                opened[pid].append(name)
        except PermissionError:
            pass
print(json.dumps(opened))
"""


def opened(desktop: Desktop, *pids: int) -> dict[int, list[str]]:
    command = [*ORDINARY, sys.executable, "-c", THIEF, *map(str, pids)]
    done = subprocess.run(command, env=dict(desktop.environment), text=True, capture_output=True, timeout=PATIENCE,
                          check=False)
    assert done.returncode == 0, done.stderr
    return {int(pid): names for pid, names in json.loads(done.stdout).items()}


def is_sleep(pid: int) -> bool:
    return Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"sleep")


def role(pid: int) -> str:
    arguments = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    return next((word[7:].decode() for word in arguments if word.startswith(b"--role=")), "window")


def by_role(program: Program) -> dict[str, list[int]]:
    """Every process of a run. The zygote's children have its name: the idle one at their head and the workers."""
    found: dict[str, list[int]] = {"window": [program.pid]}
    for pid in family(program.pid):
        found.setdefault(role(pid), []).append(pid)
    found["zygote"].sort()
    found["worker"] = found["zygote"][1:]
    return found


def core_limit(pid: int) -> list[str]:
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return next(line.split()[4:6] for line in lines if line.startswith("Max core file size"))


def wait_for_death(pid: int) -> int:
    """How a child of ours ended: CLD_KILLED, or CLD_DUMPED when the kernel wrote its memory, wherever that went."""
    ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert ended is not None
    return ended.si_code


class Freezer(threading.Thread):
    """Stops the zygote's next worker as soon as it is there, so that it can be looked at."""

    def __init__(self, zygote: int) -> None:
        super().__init__(name="freezer")
        self._children, self.worker = Path(f"/proc/{zygote}/task/{zygote}/children"), 0
        self._before = set(self._children.read_text().split())
        self.start()

    def run(self) -> None:
        new: set[str] = set()
        until(lambda: new.update(set(self._children.read_text().split()) - self._before) or new)
        self.worker = int(new.pop())
        os.kill(self.worker, signal.SIGSTOP)


@pytest.fixture
def dumps(tmp_path: Path) -> bool:
    """Whether this machine writes a core file at all, for a program that allows it."""
    place = tmp_path / "ordinary"
    place.mkdir()
    with Program([*UNLIMITED, "sleep", "1000"], dict(os.environ), cwd=place) as ordinary:
        until(lambda: is_sleep(ordinary.pid))
        os.kill(ordinary.pid, signal.SIGSEGV)
        dumped = wait_for_death(ordinary.pid) == os.CLD_DUMPED
    shutil.rmtree(place)
    return dumped


def test_no_process_can_be_read_and_none_leaves_a_core(seen: Desktop, reader: ScreenReader, hotline: Hotline,
                                                       tmp_path: Path, dumps: bool) -> None:
    assert dumps, "this machine writes no core files, so nothing would be proved"
    before = set(seen.home.iterdir())
    with seen.window("gui", "--profile", hotline.profile, before=UNLIMITED) as program:
        for name in ("Got it", "Practice first", "Start"):
            reader.press(name)
        begin(reader)
        reader.press("Use the sample picture")
        for name in ("Continue with 1 of 1", "Next: your code", "No", "I wrote it down", "I've kept it", "Send"):
            reader.press(name)
        reader.press("See your case")
        reader.press("Add more")
        reader.press("Choose files")
        picture = media.drawing(1, 6000, 4500)
        picture.save(tmp_path / "large.jpg")
        reader.wait("File name", "text").type(str(tmp_path / "large.jpg"))
        freezer = Freezer(by_role(program)["zygote"][0])
        reader.press("Open")
        freezer.join()
        pids = by_role(program)
        assert set(pids) == set(ROLES)
        assert freezer.worker in pids["worker"]
        everybody = sorted({pid for found in pids.values() for pid in found})
        with Program([*ORDINARY, "sleep", "1000"], seen.environment) as ordinary:
            until(lambda: is_sleep(ordinary.pid))
            told = opened(seen, ordinary.pid, *everybody)
            assert {"environ", "maps", "auxv"} <= set(told.pop(ordinary.pid))  # so the thief knows how to look
        assert told == {pid: [] for pid in everybody}
        assert {pid: core_limit(pid) for pid in everybody} == {pid: ["0", "0"] for pid in everybody}
        for pid, end in ((freezer.worker, signal.SIGSEGV), (pids["zygote"][0], signal.SIGABRT),
                         (*pids["practice"], signal.SIGSEGV), (*pids["courier"], signal.SIGABRT)):
            os.kill(pid, end)
            os.kill(pid, signal.SIGCONT)
            until(lambda pid=pid: not running(pid))
        os.kill(program.pid, signal.SIGSEGV)
        assert wait_for_death(program.pid) == os.CLD_KILLED
    assert {entry.name for entry in seen.home.iterdir()} - {entry.name for entry in before} <= {".config", ".local"}
    assert not list(seen.home.rglob("core*"))
    assert not list(tmp_path.rglob("core*"))


def test_a_window_is_closed_before_it_is_on_the_screen(desktop: Desktop) -> None:
    """Qt is the likeliest to crash while it starts, and a screen that never answers holds it there."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(PATIENCE)
        environment = {**desktop.environment, "DISPLAY": f"127.0.0.1:{silent.getsockname()[1] - 6000}"}
        with Program([*UNLIMITED, *tideline()], environment, cwd=desktop.home) as program:
            asked, _ = silent.accept()
            with asked:
                assert opened(desktop, program.pid) == {program.pid: []}
                assert core_limit(program.pid) == ["0", "0"]
