"""The kernel calls that Python has no name for, through ctypes. Linux only."""
from __future__ import annotations

import ctypes
import errno
import os
import re
import signal
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown.syscalls import Machine, machine

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC = 1, 1
_CAPABILITY_VERSION_3 = 0x20080522

_M_ARENA_MAX = -8


@dataclass(frozen=True, slots=True)
class KernelState:
    """What the kernel says of a process: no_new_privs, seccomp mode (2 is a filter), and how many filters."""

    no_new_privs: bool
    seccomp: int
    filters: int


@cache
def libc() -> ctypes.CDLL:
    """The C library that this process has already; loaded late, because Windows has none of this name."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


def this_machine() -> Machine:
    """The call numbers of this computer. Raises NotProtected on a processor that we have no table for."""
    found = machine()
    if found is None:
        raise NotProtected
    return found


_NUMBERS = (machine() or Machine(0, {}, False)).numbers


def call(name: str, *arguments: int | bytes | None) -> int:
    """Make a system call. Raises OSError; ENOSYS where this machine has no such call.

    Integers go as 64 bits, so that a pointer's upper half is never rubbish.
    """
    result, code = attempt(name, *arguments)
    if code:
        raise OSError(code, os.strerror(code))
    return result


def attempt(name: str, *arguments: int | bytes | None) -> tuple[int, int]:
    """Make a system call; (result, 0) or (-1, errno)."""
    number = _NUMBERS.get(name)
    if number is None:
        return -1, errno.ENOSYS
    result = libc().syscall(ctypes.c_long(number),
                            *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments))
    return (result, 0) if result != -1 else (-1, ctypes.get_errno())


def no_new_privileges() -> None:
    """No program started from here gains rights (set-uid and the like); seccomp and Landlock ask for it."""
    call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def not_dumpable() -> None:
    """No other process of the same user may attach to this one, read its memory, or get a core file of it."""
    call("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)


def die_with_parent() -> None:
    """The kernel kills this process when the thread that started it ends."""
    call("prctl", _PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def drop_capabilities() -> None:
    """Give up every capability: matters when run as root, and inside a user namespace of one's own."""
    call("capset", struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), bytes(24))


def few_arenas() -> None:
    """Let the C library share its pools of memory among threads.

    Each pool takes 64 MiB of addresses, and FFmpeg starts a thread for each processor: on a large computer they alone
    would use up a worker's address space.
    """
    libc().mallopt(_M_ARENA_MAX, 4)


def seccomp(program: bytes) -> None:
    """Install a filter for all threads of this process, for good. Raises NotProtected where it can't be.

    TSYNC: a thread that a library started earlier would otherwise keep its rights.
    """
    code = ctypes.create_string_buffer(program, len(program))
    descriptor = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    try:
        tid = call("seccomp", _SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC, descriptor)
    except OSError:
        raise NotProtected from None
    if tid:  # the id of a thread that could not be brought under the filter
        raise NotProtected


def state(pid: int | None = None) -> KernelState:
    """Read a process's lock from outside (this process: None). Raises OSError when it is gone."""
    text = Path(f"/proc/{'self' if pid is None else pid}/status").read_text()
    fields = dict(re.findall(r"^(NoNewPrivs|Seccomp|Seccomp_filters):\s+(\d+)$", text, re.MULTILINE))
    seccomp, filters = int(fields.get("Seccomp", 0)), int(fields.get("Seccomp_filters", 0))
    return KernelState(fields.get("NoNewPrivs") == "1", seccomp, filters)
