"""Linux: each process's lock, made of no_new_privs, resource limits, Landlock, seccomp, and namespaces where allowed.

Every lock is for good, and for all that the process starts later. They raise NotProtected where seccomp can't be had:
it is the wall; Landlock (Linux 5.13) and namespaces stand behind it.
"""
from __future__ import annotations

import ctypes
import os
import re
import resource
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown import kernel, landlock, namespaces, policies

_FIRST_TO_GO = b"1000"  # oom_score_adj: the highest there is
_RESOLVER = ("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/gai.conf", "/etc/host.conf")
_RESOLVER_FOLDERS = ("/run/systemd/resolve", "/run/NetworkManager", "/run/resolvconf", "/run/connman")


@dataclass(frozen=True, slots=True)
class Confinement:
    """What the zygote's lock is made of. ``memory``: its address space in bytes, the ground its children start from."""

    landlock: int
    namespaces: tuple[str, ...]
    memory: int


def lock_zygote() -> Confinement:
    """Before the first child: into an empty world, and the lock that all children inherit. Raises NotProtected."""
    _wait_for_one_thread()
    memory = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    Path("/proc/self/oom_score_adj").write_bytes(_FIRST_TO_GO)  # before harden: then this file is root's
    worlds = namespaces.enter()
    harden()
    kernel.few_arenas()
    kernel.die_with_parent()  # again: the kernel forgets it when a process changes what it may
    kernel.drop_capabilities()
    kernel.no_new_privileges()
    abi = landlock.restrict()
    if abi and _can_list_root():
        raise NotProtected
    if worlds:
        namespaces.start_first_process()
    kernel.seccomp(policies.zygote())
    return Confinement(abi, worlds, memory)


def lock_worker(channel: int, *, memory: int, cpu_seconds: int) -> None:
    """In a fresh child of the zygote. Raises NotProtected.

    ``memory`` bounds the address space in bytes, ``cpu_seconds`` is the kernel's own limit behind the pool's.
    """
    kernel.die_with_parent()
    for nothing in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_MEMLOCK, resource.RLIMIT_MSGQUEUE):
        resource.setrlimit(nothing, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))  # first SIGXCPU, which tells the pool why
    kernel.not_dumpable()
    kernel.no_new_privileges()
    landlock.restrict()  # a domain of its own: no signals to brothers or to the zygote
    kernel.seccomp(policies.worker(channel))


def lock_window() -> None:
    """Refuse the network to every thread of this process, and to what it starts. Raises NotProtected."""
    kernel.no_new_privileges()
    kernel.seccomp(policies.window())


def lock_courier() -> None:
    """Network, but no files except the name resolver's; no programs. Import all that is needed before.

    Raises NotProtected where there is no Landlock: seccomp alone can't tell one file from another.
    """
    _warm_resolver()
    harden()
    kernel.no_new_privileges()
    paths = {*_RESOLVER, *map(os.path.realpath, _RESOLVER), *_RESOLVER_FOLDERS}
    allowed = [landlock.Allowed(path, landlock.READ_FILE) for path in sorted(paths)]
    if not landlock.restrict(allowed, tcp=True):
        raise NotProtected
    kernel.seccomp(policies.courier())


def lock_practice(folder: Path | None) -> None:
    """No sockets, no programs; files only below ``folder``, none without it. Raises NotProtected.

    Without Landlock a folder can't be bounded, so then it must be None.
    """
    harden()
    kernel.no_new_privileges()
    allowed = [] if folder is None else [landlock.Allowed(str(folder), landlock.EVERYTHING_BELOW)]
    if not landlock.restrict(allowed) and folder is not None:
        raise NotProtected
    kernel.seccomp(policies.practice(files=folder is not None))


def harden() -> None:
    """No core files, and no other program of this user may look into this process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    kernel.not_dumpable()


def _wait_for_one_thread() -> None:
    """A forked child has only the thread that forked; locks that another one held would stay shut for ever.

    Decoders' threads end a moment after the decoder. Raises NotProtected when one stays.
    """
    until = time.monotonic() + 5
    while len(os.listdir("/proc/self/task")) > 1:
        if time.monotonic() > until:
            raise NotProtected
        time.sleep(0.005)


def _can_list_root() -> bool:
    try:
        os.listdir("/")
    except PermissionError:
        return False
    return True


def _warm_resolver() -> None:
    """Load now what getaddrinfo would load later: the modules that nsswitch.conf names, Python's codec for names."""
    with suppress(OSError):  # a system without /etc/hosts doesn't know even this name; looking is all that is wanted
        socket.getaddrinfo("localhost", 443)
    "localhost".encode("idna")
    try:
        lines = Path("/etc/nsswitch.conf").read_text(errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        if line.startswith("hosts:"):
            for module in re.findall(r"\b[a-z0-9_]+\b", re.sub(r"\[.*?\]", "", line.removeprefix("hosts:"))):
                _load(f"libnss_{module}.so.2")


def _load(library: str) -> None:
    try:
        ctypes.CDLL(library)
    except OSError:  # built into the C library (files, dns) or not installed: then there is nothing to load later
        return
