"""Who may make which system call. Each exception says what forced it.

Lists of what is allowed, so that a call nobody thought of is refused. Only the window's is a list of what is not: Qt,
its plugins and graphics drivers call too much to name, and there the network alone matters.
"""
from __future__ import annotations

import errno
import socket

from tid_desktop.sandbox.lockdown.bpf import ALLOW, Filter, Where, answer
from tid_desktop.sandbox.lockdown.kernel import this_machine

_REFUSED = answer(errno.EPERM)
_PROT_EXEC = 4
_CLONE_VM_THREAD = 0x100 | 0x10000
_CLONE_NEW_ANY = 0x7E020080
_PR_SET_NAME = 15
_FIONREAD, _FIONBIO = 0x541B, 0x5421
_F_GETFD, _F_SETFD, _F_GETFL = 1, 2, 3
_STREAM_OR_DATAGRAM, _SOCK_TYPE_MASK = (int(socket.SOCK_STREAM), int(socket.SOCK_DGRAM)), 0xF
_O_WRITING = 0o3 | 0o100 | 0o1000 | 0o2000 | 0o20000000  # O_ACCMODE, O_CREAT, O_TRUNC, O_APPEND, __O_TMPFILE

_COMPUTE = """read close fstat lseek munmap brk mremap madvise pread64 rt_sigprocmask rt_sigreturn sigaltstack
    sched_yield nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday getpid gettid futex futex_waitv
    sched_getaffinity restart_syscall set_robust_list rseq getrandom exit exit_group getcpu poll ppoll
    getrusage membarrier"""
_COMMON = """write writev readv dup fcntl rt_sigaction uname getuid geteuid getgid getegid getppid eventfd2 pipe2 select
    pselect6 epoll_create1 epoll_ctl epoll_wait epoll_pwait sendto recvfrom sendmsg recvmsg getsockname getpeername
    getsockopt"""
_CONNECT = "connect sendmmsg setsockopt shutdown"
_READ_FILES = "stat lstat newfstatat statx access faccessat faccessat2 readlink readlinkat getdents64 getcwd"
_WRITE_FILES = """pwrite64 ftruncate fsync fdatasync unlink unlinkat rename renameat renameat2 mkdir mkdirat rmdir
    fchmod chmod fchmodat fallocate utimensat umask flock fchown msync"""


def worker(channel: int) -> bytes:
    """Compute, read what is already open, and write to one descriptor: ``channel``."""
    rules = _computing(_CLONE_VM_THREAD)
    rules.allow("prctl", Where(0, (_PR_SET_NAME,)))  # libdav1d and FFmpeg name their threads
    rules.allow("fcntl", Where(1, (_F_GETFD, _F_GETFL)))
    rules.allow("write recvmsg", Where(0, (channel,)))
    # Python's FileIO and isatty ask and take no for an answer; with a path these calls would tell what files exist.
    rules.refuse("newfstatat statx", errno.EACCES)
    return rules.assemble()


def zygote() -> bytes:
    """What a worker may, and: fork, hand over descriptors, wait, and lock its children further."""
    rules = _computing(_CLONE_VM_THREAD, 0)  # 0: a fork
    rules.allow("""write sendmsg recvmsg wait4 waitid pidfd_open dup2 dup3 close_range getppid prctl prlimit64
        seccomp landlock_create_ruleset landlock_restrict_self rt_sigaction fcntl set_tid_address""")
    return rules.assemble()


def first_process() -> bytes:
    """The idle first process of the workers' process namespace."""
    return _computing(_CLONE_VM_THREAD).assemble()


def courier() -> bytes:
    """Talk to the internet, and read what Landlock leaves readable.

    Sockets are INET and INET6 only. UNIX is refused: on the other end wait programs that open any file for this user
    (file managers and portals over D-Bus), and the resolver does without (nscd and systemd-resolved are asked first
    where they are there; then plain DNS, which systemd-resolved answers too). NETLINK is refused: getaddrinfo asks
    which of IPv4 and IPv6 is up, and takes both when it hears nothing.
    """
    rules = _computing(_CLONE_VM_THREAD, ioctls=(_FIONREAD, _FIONBIO))  # the resolver looks how much came; a timeout
    rules.allow(_COMMON)
    rules.allow(_CONNECT)
    rules.allow(_READ_FILES)
    rules.allow("prctl", Where(0, (_PR_SET_NAME,)))
    rules.allow("socket", Where(0, (socket.AF_INET, socket.AF_INET6)), Where(1, _STREAM_OR_DATAGRAM, _SOCK_TYPE_MASK))
    rules.allow("open", Where(1, (0,), _O_WRITING))
    rules.allow("openat", Where(2, (0,), _O_WRITING))
    return rules.assemble()


def practice(*, files: bool) -> bytes:
    """The practice hotline: no socket at all; files, where there are any, are bounded by Landlock."""
    rules = _computing(_CLONE_VM_THREAD)
    rules.allow(_COMMON)
    rules.allow("prctl", Where(0, (_PR_SET_NAME,)))
    if files:
        rules.allow(_READ_FILES)
        rules.allow(_WRITE_FILES)
        rules.allow("open openat")
    return rules.assemble()


def window() -> bytes:
    """All but the network, and all but reaching into processes that have it.

    Unix sockets carry X11, Wayland and D-Bus; every other family is refused, not the four common ones alone (SMC, for
    one, is TCP under another name). io_uring makes sockets without the calls that a filter sees.
    """
    rules = Filter(this_machine(), default=ALLOW, foreign=_REFUSED)
    rules.allow("socket socketpair", Where(0, (socket.AF_UNIX,)), otherwise=answer(errno.EAFNOSUPPORT))
    rules.refuse("io_uring_setup io_uring_enter io_uring_register")
    rules.refuse("ptrace process_vm_readv process_vm_writev pidfd_getfd")
    return rules.assemble()


def _computing(*clones: int, ioctls: tuple[int, ...] = ()) -> Filter:
    """The common ground: memory without code, time, locks, threads; ``clones`` are the kinds of clone let through."""
    rules = Filter(this_machine(), default=_REFUSED)
    rules.allow(_COMPUTE)
    if ioctls:
        rules.allow("ioctl", Where(1, ioctls), otherwise=answer(errno.ENOTTY))
    rules.refuse("ioctl", errno.ENOTTY)  # Python's isatty; nothing that we read is a terminal
    rules.refuse("clone3", errno.ENOSYS)  # its flags lie in memory, unseen; the C library then takes clone
    rules.allow("clone", Where(0, clones, _CLONE_VM_THREAD | _CLONE_NEW_ANY))
    rules.allow("mmap mprotect", Where(2, (0,), _PROT_EXEC), otherwise=answer(errno.EACCES))
    return rules
