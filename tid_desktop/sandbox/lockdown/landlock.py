"""Landlock: rules about files that a process lays on itself (Documentation/userspace-api/landlock.rst).

The second wall behind seccomp. It knows paths, which seccomp can't see; it doesn't know UDP, Unix sockets with a path,
or a file's metadata, which is why it is not the first.
"""
from __future__ import annotations

import errno
import os
import stat
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown.kernel import attempt, call

_EXECUTE, _WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_FIRST = (1 << 13) - 1  # the rights of ABI 1: bits 0 to 12
_REFER, _TRUNCATE, _IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15  # ABI 2, 3, 5
_OF_FILES = _EXECUTE | _WRITE_FILE | READ_FILE | _TRUNCATE | _IOCTL_DEV  # the others make sense for folders only
_TCP_BIND, _TCP_CONNECT = 1 << 0, 1 << 1  # ABI 4
_SCOPES = 1 << 0 | 1 << 1  # ABI 6: abstract Unix sockets, signals
_CREATE_VERSION, _RULE_PATH_BENEATH = 1, 1

EVERYTHING_BELOW = READ_FILE | READ_DIR | _WRITE_FILE | _TRUNCATE | _REFER | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8
"""Read, write, make and remove files and folders; no devices, sockets, pipes or links."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """An exception: these rights on a file, or on all that lies below a folder."""

    path: str
    rights: int


def version() -> int:
    """The kernel's Landlock ABI, 0 where it has none or it is switched off."""
    found, code = attempt("landlock_create_ruleset", None, 0, _CREATE_VERSION)
    return 0 if code else found


def restrict(allowed: Iterable[Allowed] = (), *, tcp: bool = False) -> int:
    """Deny all files but ``allowed``, for this thread and its children, for good; returns the ABI, 0 for none.

    Paths that don't exist are left out. TCP (unless ``tcp``), abstract sockets, and signals to processes outside are
    denied as far as the kernel knows how. Raises NotProtected when Landlock is there and refuses.
    """
    abi = version()
    if not abi:
        return 0
    files = _FIRST | (_REFER if abi >= 2 else 0) | (_TRUNCATE if abi >= 3 else 0) | (_IOCTL_DEV if abi >= 5 else 0)
    network = 0 if tcp or abi < 4 else _TCP_BIND | _TCP_CONNECT
    attributes = struct.pack("=QQQ", files, network, _SCOPES if abi >= 6 else 0)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    try:
        ruleset = call("landlock_create_ruleset", attributes, size, 0)
        try:
            for exception in allowed:
                _allow(ruleset, exception, files)
            call("landlock_restrict_self", ruleset, 0)
        finally:
            os.close(ruleset)
    except OSError:
        raise NotProtected from None
    return abi


def _allow(ruleset: int, exception: Allowed, handled: int) -> None:
    try:
        fd = os.open(exception.path, os.O_PATH | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EACCES):
            return
        raise
    try:
        rights = exception.rights & handled
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= _OF_FILES
        call("landlock_add_rule", ruleset, _RULE_PATH_BENEATH, struct.pack("=Qi", rights, fd), 0)
    finally:
        os.close(fd)
