"""Namespaces: a world with no files, no network and no other processes in it. The third wall, where it is allowed.

Ubuntu and some containers don't let ordinary users make them, so nothing may rest on them alone. Needs one thread, and
everything imported and warmed before: afterwards there is no file left to open.
"""
from __future__ import annotations

import ctypes
import os
import signal
import time

from tid_desktop.sandbox.lockdown import kernel, policies

_NEW = {"user": 0x10000000, "files": 0x20000, "network": 0x40000000, "ipc": 0x8000000, "names": 0x4000000,
        "processes": 0x20000000}
ALL = tuple(sorted(_NEW))

_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REC, _MS_PRIVATE = 1, 2, 4, 8, 0x4000, 0x40000
_MNT_DETACH = 2


def enter() -> tuple[str, ...]:
    """Move this process into namespaces of its own; returns the names of those that hold, () where they are refused.

    Unless it is (), ``start_first_process`` must follow before any other fork.
    """
    uid, gid, outside = os.getuid(), os.getgid(), _network()
    try:
        kernel.call("unshare", sum(_NEW.values()))
    except OSError:
        return ()
    held = {"user", "ipc", "names", "processes"} | ({"network"} if _network() != outside else set())
    try:
        _map_user(uid, gid)
        _empty_root()
        held |= {"files"} if not os.listdir("/") else set()
    except OSError:  # AppArmor on Ubuntu lets the namespace be made, and then refuses what it is for
        pass
    return tuple(sorted(held))


def start_first_process() -> None:
    """Fork an idle process to be number one of the process namespace that our children start in.

    The kernel ends every process of a namespace with its first, and that one ends with us. It must be forked after
    Landlock: a process that may signal only its own domain could not end, by dying, a child outside it.
    """
    parent = os.getpid()
    if os.fork():
        return
    try:
        kernel.die_with_parent()
        if not _parent_left(parent):
            _idle()
    finally:
        os._exit(0)


def _idle() -> None:
    os.closerange(0, os.sysconf("SC_OPEN_MAX"))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # orphans come to us; this way the kernel buries them
    kernel.seccomp(policies.first_process())
    while True:
        time.sleep(3600)


def _map_user(uid: int, gid: int) -> None:
    """We stay who we are inside; without a map we would be nobody and could not mount."""
    for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        fd = os.open(f"/proc/self/{name}", os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def _parent_left(parent: int) -> bool:
    """The parent may have ended before die_with_parent. In a process namespace an outside parent is number 0."""
    return os.getppid() not in (0, parent)


def _empty_root() -> None:
    """Make an empty, read-only, 4 KiB file system the root, and let go of the old one."""
    _mount(None, b"/", None, _MS_REC | _MS_PRIVATE, None)
    _mount(b"tmpfs", b"/proc", b"tmpfs", _MS_RDONLY | _MS_NOSUID | _MS_NODEV | _MS_NOEXEC, b"size=4k")
    os.chdir("/proc")
    kernel.call("pivot_root", b".", b".")
    kernel.call("umount2", b".", _MNT_DETACH)
    os.chdir("/")


def _mount(source: bytes | None, target: bytes, kind: bytes | None, flags: int, options: bytes | None) -> None:
    if kernel.libc().mount(source, target, kind, ctypes.c_ulong(flags), options):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _network() -> str:
    """Which network namespace this is; a new one has nothing but a loopback that is switched off.

    Read from /proc: listing the interfaces needs a socket, which the window that started us can no longer give.
    """
    return os.readlink("/proc/self/ns/net")
