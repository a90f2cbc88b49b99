"""The run-time proof: what a locked worker tries before it gets its file, and how the parent judges it.

Every attempt is chosen so that the kernel itself would answer differently: with an argument that can't work (a null
pointer, signal 0), or with success. Only a lock answers "not permitted" to all of them.
"""
from __future__ import annotations

import errno
import os
from dataclasses import dataclass

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown import kernel

_REFUSED = frozenset({errno.EPERM, errno.EACCES})
_SECCOMP_FILTER = 2
_PATH, _OTHER = b"/etc/passwd", b"/tmp/tideline-self-test"
_FDCWD = -100
_SIGCHLD = 17
_SOCK_STREAM = 1
_WRITE_CREATE = os.O_WRONLY | os.O_CREAT

NO_NETWORK, NO_FILES, NO_WRITE, NO_PROGRAMS, NO_OTHER_PROCESSES, NO_NEW_PRIVILEGES = PROMISES = (
    "no_network", "no_files", "no_write", "no_programs", "no_other_processes", "no_new_privileges")


@dataclass(frozen=True, slots=True)
class Attempt:
    """A system call that must be refused, and the promise that it is a test of."""

    promise: str
    name: str
    call: str
    arguments: tuple[int | bytes | None, ...] = ()
    accepted: frozenset[int] = _REFUSED


def _sockets() -> list[Attempt]:
    families = {"unix": 1, "inet": 2, "inet6": 10, "netlink": 16, "packet": 17, "bluetooth": 31, "alg": 38, "vsock": 40}
    return [Attempt(NO_NETWORK, f"socket_{name}", "socket", (family, _SOCK_STREAM, 0))
            for name, family in families.items()]


ATTEMPTS = (
    *_sockets(),
    Attempt(NO_NETWORK, "socketpair", "socketpair", (1, 1, 0, None)),
    Attempt(NO_NETWORK, "connect", "connect", (0, None, 0)),
    Attempt(NO_NETWORK, "bind", "bind", (0, None, 0)),
    Attempt(NO_NETWORK, "sendto", "sendto", (0, None, 0, 0, None, 0)),
    Attempt(NO_NETWORK, "sendmsg", "sendmsg", (0, None, 0)),
    Attempt(NO_NETWORK, "io_uring", "io_uring_setup", (1, None)),
    Attempt(NO_FILES, "open", "openat", (_FDCWD, _PATH, os.O_RDONLY, 0)),
    Attempt(NO_FILES, "open_root", "openat", (_FDCWD, b"/", os.O_RDONLY, 0)),
    Attempt(NO_FILES, "open2", "openat2", (_FDCWD, _PATH, None, 0)),
    Attempt(NO_FILES, "stat", "newfstatat", (_FDCWD, _PATH, None, 0)),
    Attempt(NO_FILES, "statx", "statx", (_FDCWD, _PATH, 0, 0, None)),
    Attempt(NO_FILES, "readlink", "readlinkat", (_FDCWD, _PATH, None, 0)),
    Attempt(NO_FILES, "list", "getdents64", (0, None, 0)),
    Attempt(NO_FILES, "by_handle", "open_by_handle_at", (_FDCWD, None, 0)),
    Attempt(NO_WRITE, "create", "openat", (_FDCWD, _OTHER, _WRITE_CREATE, 0o600)),
    Attempt(NO_WRITE, "write", "write", (2, b"", 0)),
    Attempt(NO_WRITE, "pwrite", "pwrite64", (0, b"", 0, 0)),
    Attempt(NO_WRITE, "truncate", "truncate", (_OTHER, 0)),
    Attempt(NO_WRITE, "rename", "renameat2", (_FDCWD, _OTHER, _FDCWD, _OTHER, 0)),
    Attempt(NO_WRITE, "unlink", "unlinkat", (_FDCWD, _OTHER, 0)),
    Attempt(NO_WRITE, "mkdir", "mkdirat", (_FDCWD, _OTHER, 0o700)),
    Attempt(NO_WRITE, "chmod", "fchmodat", (_FDCWD, _OTHER, 0o600)),
    Attempt(NO_WRITE, "attribute", "fsetxattr", (0, None, None, 0, 0)),
    Attempt(NO_WRITE, "memory_file", "memfd_create", (None, 0)),
    Attempt(NO_WRITE, "shared_memory", "shmget", (0, 0, 0o600)),
    Attempt(NO_PROGRAMS, "exec", "execve", (None, None, None)),
    Attempt(NO_PROGRAMS, "execveat", "execveat", (-1, None, None, None, 0)),
    Attempt(NO_PROGRAMS, "fork", "clone", (_SIGCHLD, 0, 0, 0, 0)),
    Attempt(NO_PROGRAMS, "clone3", "clone3", (None, 0), frozenset({errno.ENOSYS})),
    Attempt(NO_PROGRAMS, "code_pages", "mmap", (0, 4096, 5, 0x22, -1, 0)),
    Attempt(NO_PROGRAMS, "code_later", "mprotect", (0, 0, 4)),
    Attempt(NO_OTHER_PROCESSES, "kill", "kill", (1, 0)),
    Attempt(NO_OTHER_PROCESSES, "tgkill", "tgkill", (1, 1, 0)),
    Attempt(NO_OTHER_PROCESSES, "ptrace", "ptrace", (16, 1, 0, 0)),
    Attempt(NO_OTHER_PROCESSES, "read_memory", "process_vm_readv", (1, None, 0, None, 0, 0)),
    Attempt(NO_OTHER_PROCESSES, "write_memory", "process_vm_writev", (1, None, 0, None, 0, 0)),
    Attempt(NO_OTHER_PROCESSES, "pidfd", "pidfd_open", (1, 0)),
    Attempt(NO_OTHER_PROCESSES, "limits", "prlimit64", (1, 0, None, None)),
    Attempt(NO_NEW_PRIVILEGES, "namespace", "unshare", (0,)),
    Attempt(NO_NEW_PRIVILEGES, "enter_namespace", "setns", (-1, 0)),
    Attempt(NO_NEW_PRIVILEGES, "mount", "mount", (None, None, None, 0, None)),
    Attempt(NO_NEW_PRIVILEGES, "chroot", "chroot", (None,)),
    Attempt(NO_NEW_PRIVILEGES, "bpf", "bpf", (-1, None, 0)),
    Attempt(NO_NEW_PRIVILEGES, "keys", "keyctl", (-1, 0, 0, 0, 0)),
    Attempt(NO_NEW_PRIVILEGES, "dumpable", "prctl", (3, 0, 0, 0, 0)),
    Attempt(NO_NEW_PRIVILEGES, "personality", "personality", (0xFFFFFFFF,)),
)


def run() -> dict[str, int]:
    """Make every attempt; name -> errno, 0 where the call went through. Takes under a millisecond."""
    return {attempt.name: _try(attempt) for attempt in ATTEMPTS}


def _try(attempt: Attempt) -> int:
    result, code = kernel.attempt(attempt.call, *attempt.arguments)
    if attempt.name == "fork" and result == 0:  # we are a child that should not exist
        os._exit(1)
    return code


def judge(untrusted_results: object, worker: kernel.KernelState, zygote: kernel.KernelState) -> tuple[str, ...]:
    """The promises that are proved: by the child's attempts, and from outside by what the kernel says of it.

    A filter is inherited, so the child must have one more than the zygote that it came from. Raises NotProtected
    unless all of it holds, and every single attempt was made and refused.
    """
    if not isinstance(untrusted_results, dict) or set(untrusted_results) != {attempt.name for attempt in ATTEMPTS}:
        raise NotProtected
    if any(untrusted_results[attempt.name] not in attempt.accepted for attempt in ATTEMPTS):
        raise NotProtected
    if not worker.no_new_privs or worker.seccomp != _SECCOMP_FILTER:
        raise NotProtected
    if worker.filters <= zygote.filters and worker.filters:  # before Linux 5.9 the kernel doesn't count them
        raise NotProtected
    return (*PROMISES, "seccomp")
