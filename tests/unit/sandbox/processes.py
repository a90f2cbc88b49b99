"""Looking at processes from outside, through /proc."""
from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path


def children(pid: int | None) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@cache
def namespaces_allowed() -> bool:
    """Whether this computer lets us have them: not in a chroot, and not under Ubuntu's AppArmor. We ask util-linux."""
    command = ["unshare", "--user", "--map-root-user", "--mount", "--net", "--ipc", "--uts", "--pid", "--fork",
               "mount", "-t", "tmpfs", "none", "/proc"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def best_level() -> str:
    """What a pool must reach here."""
    return "full" if namespaces_allowed() else "strong"


def idle_processes(zygote: int | None) -> list[int]:
    """The one at the head of the workers' process namespace: the zygote's first child."""
    return children(zygote)[:namespaces_allowed()]


def workers(zygote: int | None) -> list[int]:
    return children(zygote)[namespaces_allowed():]


def state(pid: int) -> str:
    """One letter, as in ps; Z also for a process that is not there."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def until(question: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for the answer yes; a failed assertion when it doesn't come."""
    end = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < end
        threading.Event().wait(0.02)


def until_gone(pids: list[int]) -> None:
    """Wait until all of them have ended."""
    until(lambda: all(state(pid) == "Z" for pid in pids))
