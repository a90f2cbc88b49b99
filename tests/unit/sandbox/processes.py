"""Looking at processes from outside, through /proc."""
from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path


def children(pid: int | None) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def first_process(zygote: int | None) -> int:
    """The idle one at the head of the workers' process namespace: the zygote's first child."""
    return children(zygote)[0]


def workers(zygote: int | None) -> list[int]:
    return children(zygote)[1:]


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
