"""System call numbers. Data only.

Source: the kernel's own headers, asm/unistd_64.h (x86_64) and asm-generic/unistd.h (aarch64), as of Linux 5.18. The
aarch64 column has not been run by us: a wrong number there makes the self-test fail, and then nothing is hashed.
"""
from __future__ import annotations

import platform
from dataclasses import dataclass

NEWEST = 450  # later calls did not exist when this table was written: filters answer "no such call" to them
X32_BIT = 0x40000000  # calls of the x32 way of running on x86_64 carry this bit

_NUMBERS: dict[str, tuple[int, int | None]] = {  # name: (x86_64, aarch64); None where that machine has no such call
    "read": (0, 63), "write": (1, 64), "open": (2, None), "close": (3, 57), "stat": (4, None), "fstat": (5, 80),
    "lstat": (6, None), "poll": (7, None), "lseek": (8, 62), "mmap": (9, 222), "mprotect": (10, 226),
    "munmap": (11, 215), "brk": (12, 214), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139), "ioctl": (16, 29), "pread64": (17, 67), "pwrite64": (18, 68), "readv": (19, 65),
    "writev": (20, 66), "access": (21, None), "pipe": (22, None), "select": (23, None), "sched_yield": (24, 124),
    "mremap": (25, 216), "msync": (26, 227), "madvise": (28, 233), "shmget": (29, 194), "shmat": (30, 196),
    "dup": (32, 23), "dup2": (33, None), "nanosleep": (35, 101), "getpid": (39, 172), "sendfile": (40, 71),
    "socket": (41, 198), "connect": (42, 203), "accept": (43, 202), "sendto": (44, 206), "recvfrom": (45, 207),
    "sendmsg": (46, 211), "recvmsg": (47, 212), "shutdown": (48, 210), "bind": (49, 200), "listen": (50, 201),
    "getsockname": (51, 204), "getpeername": (52, 205), "socketpair": (53, 199), "setsockopt": (54, 208),
    "getsockopt": (55, 209), "clone": (56, 220), "fork": (57, None), "vfork": (58, None), "execve": (59, 221),
    "exit": (60, 93), "wait4": (61, 260), "kill": (62, 129), "uname": (63, 160), "fcntl": (72, 25),
    "flock": (73, 32), "fsync": (74, 82), "fdatasync": (75, 83), "truncate": (76, 45), "ftruncate": (77, 46),
    "getcwd": (79, 17), "chdir": (80, 49), "rename": (82, None), "mkdir": (83, None), "rmdir": (84, None),
    "creat": (85, None), "link": (86, None), "unlink": (87, None), "symlink": (88, None), "readlink": (89, None),
    "chmod": (90, None), "fchmod": (91, 52), "chown": (92, None), "fchown": (93, 55), "umask": (95, 166),
    "gettimeofday": (96, 169), "getrlimit": (97, 163), "getrusage": (98, 165), "ptrace": (101, 117),
    "getuid": (102, 174), "getgid": (104, 176), "setuid": (105, 146), "setgid": (106, 144), "geteuid": (107, 175),
    "getegid": (108, 177), "getppid": (110, 173), "setsid": (112, 157), "capget": (125, 90), "capset": (126, 91),
    "sigaltstack": (131, 132), "mknod": (133, None), "personality": (135, 92), "pivot_root": (155, 41),
    "prctl": (157, 167), "arch_prctl": (158, None), "setrlimit": (160, 164), "chroot": (161, 51), "mount": (165, 40),
    "umount2": (166, 39), "gettid": (186, 178), "setxattr": (188, 5), "fsetxattr": (190, 7), "futex": (202, 98),
    "sched_getaffinity": (204, 123), "getdents64": (217, 61), "set_tid_address": (218, 96),
    "restart_syscall": (219, 128), "fadvise64": (221, 223), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115), "exit_group": (231, 94), "epoll_wait": (232, None), "epoll_ctl": (233, 21),
    "tgkill": (234, 131), "utimes": (235, None), "waitid": (247, 95), "add_key": (248, 217),
    "request_key": (249, 218), "keyctl": (250, 219), "openat": (257, 56), "mkdirat": (258, 34), "mknodat": (259, 33),
    "fchownat": (260, 54), "newfstatat": (262, 79), "unlinkat": (263, 35), "renameat": (264, 38),
    "linkat": (265, 37), "symlinkat": (266, 36), "readlinkat": (267, 78), "fchmodat": (268, 53),
    "faccessat": (269, 48), "pselect6": (270, 72), "ppoll": (271, 73), "unshare": (272, 97),
    "set_robust_list": (273, 99), "vmsplice": (278, 75), "utimensat": (280, 88), "epoll_pwait": (281, 22),
    "timerfd_create": (283, 85), "fallocate": (285, 47), "accept4": (288, 242), "eventfd2": (290, 19),
    "epoll_create1": (291, 20), "dup3": (292, 24), "pipe2": (293, 59), "perf_event_open": (298, 241),
    "recvmmsg": (299, 243), "prlimit64": (302, 261), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "sendmmsg": (307, 269), "setns": (308, 268), "getcpu": (309, 168),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272), "finit_module": (313, 273),
    "renameat2": (316, 276), "seccomp": (317, 277), "getrandom": (318, 278), "memfd_create": (319, 279),
    "bpf": (321, 280), "execveat": (322, 281), "userfaultfd": (323, 282), "membarrier": (324, 283),
    "copy_file_range": (326, 285), "pkey_mprotect": (329, 288), "statx": (332, 291), "rseq": (334, 293),
    "pidfd_send_signal": (424, 424), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427), "move_mount": (429, 429), "fsopen": (430, 430), "pidfd_open": (434, 434),
    "clone3": (435, 435), "close_range": (436, 436), "openat2": (437, 437), "pidfd_getfd": (438, 438),
    "faccessat2": (439, 439), "landlock_create_ruleset": (444, 444), "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446), "memfd_secret": (447, 447), "futex_waitv": (449, 449),
}


@dataclass(frozen=True, slots=True)
class Machine:
    """One processor's name in the audit interface (linux/audit.h) and its table."""

    audit: int
    numbers: dict[str, int]
    has_x32: bool


def machine(name: str | None = None) -> Machine | None:
    """The table of the named machine (this one by default), None where there is none."""
    name = name or platform.machine()
    if name == "x86_64":
        return Machine(0xC000003E, {call: numbers[0] for call, numbers in _NUMBERS.items()}, True)
    if name in ("aarch64", "arm64"):
        return Machine(0xC00000B7, {call: numbers[1] for call, numbers in _NUMBERS.items()
                                    if numbers[1] is not None}, False)
    return None
