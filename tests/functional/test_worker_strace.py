"""Watched by strace: once the zygote is locked, neither it nor a worker opens, sends or starts anything.

strace shows what reaches the kernel and what the kernel answers, so these tests don't rest on our own words. The marker
between before and after is the lock itself: the call ``seccomp`` that succeeds.
"""
from __future__ import annotations

import re
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.sandbox.processes import best_level
from tid_desktop import framing, paths
from tid_desktop.fingerprint.model import FileStatus
from tid_desktop.sandbox.pool import Pool


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENING = words("open openat openat2 creat memfd_create open_by_handle_at shmget mq_open")
NETWORK = words("socket socketpair connect bind listen accept accept4 sendto sendmmsg io_uring_setup")
STARTING = words("execve execveat vfork ptrace process_vm_readv process_vm_writev kill tgkill tkill")
CHANGING = words("""rename renameat renameat2 unlink unlinkat mkdir mkdirat link linkat chmod fchmod fchmodat chown
    fchown truncate ftruncate setxattr fsetxattr utimensat pwrite64""")
FORBIDDEN = OPENING | NETWORK | STARTING | CHANGING
OF_A_WORKER = words("""read close fstat lseek mmap munmap mprotect mremap madvise brk futex clone set_robust_list rseq
    rt_sigprocmask rt_sigreturn sched_yield sched_getaffinity gettid getpid prctl fcntl write recvmsg poll clock_gettime
    clock_nanosleep getrandom pread64 membarrier exit exit_group restart_syscall sigaltstack getrusage""")
# Asked by Python and the C library, who take no for an answer.
SOFTLY_REFUSED = words("newfstatat statx ioctl clone3 getsockname")

_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\w+)")
_UNFINISHED = re.compile(r"(\d+) +(.*?) *<unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed> ?(.*)")


@dataclass(frozen=True)
class Call:
    """A line of strace: who, what, with what, and whether the kernel did it."""

    pid: int
    name: str
    arguments: str
    done: bool

    @property
    def fd(self) -> str:
        """The first argument, where that is a descriptor."""
        return self.arguments.partition(",")[0]


def read_calls(trace: Path) -> list[Call]:
    calls, halves = [], dict[str, str]()
    for line in trace.read_text(errors="replace").splitlines():
        if half := _UNFINISHED.match(line):
            halves[half[1]] = half[2]
            continue
        if rest := _RESUMED.match(line):
            line = f"{rest[1]} {halves.pop(rest[1])}{rest[2]}"
        if whole := _LINE.match(line):
            calls.append(Call(int(whole[1]), whole[2], whole[3], not whole[4].startswith(("-", "?"))))
    return calls


def mixed_files(folder: Path) -> list[Path]:
    """One of each format, and some that are broken or lie about themselves."""
    samples = sorted((paths.assets() / "warm").iterdir())
    broken = [folder / "cut.jpg", folder / "cut.mp4", folder / "list.mp4", folder / "drawing.eps"]
    broken[0].write_bytes(samples[-3].read_bytes()[:200])
    broken[1].write_bytes(next(s for s in samples if s.suffix == ".mp4").read_bytes()[:600])
    broken[2].write_bytes(b"ffconcat version 1.0\nfile '/etc/passwd'\n")
    broken[3].write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n")
    return samples + broken


@dataclass(frozen=True)
class Watched:
    """What strace saw of a zygote and its workers, from the zygote's lock on."""

    zygote: int
    calls: list[Call]
    statuses: list[FileStatus]

    def of_workers(self) -> dict[int, list[Call]]:
        """Each worker process's or thread's calls from its own lock on."""
        found: dict[int, list[Call]] = {}
        for call in self.calls:
            if call.pid != self.zygote:
                found.setdefault(call.pid, []).append(call)
        return {pid: calls[last_lock(calls) + 1:] for pid, calls in found.items()}


def last_lock(calls: list[Call]) -> int:
    return max((i for i, call in enumerate(calls) if call.name == "seccomp" and call.done), default=-1)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    folder = tmp_path_factory.mktemp("traced")
    trace = folder / "trace"

    def traced_zygote() -> framing.Child:
        ours, theirs = socket.socketpair()
        with theirs:
            return framing.Child(subprocess.Popen(
                ["strace", "-f", "-qq", "-o", str(trace), sys.executable, "-m", "tid_desktop", "--role=zygote"],
                stdin=theirs, stdout=subprocess.DEVNULL, env={"OPENBLAS_NUM_THREADS": "1"},
                cwd=Path(__file__).parents[2]), ours)

    with Pool(2, zygote=traced_zygote) as pool:
        jobs = [pool.submit(path) for path in mixed_files(folder)]
        statuses = [job.future.result().status for job in jobs]
        assert pool.proof is not None
        assert pool.proof.level == best_level()
    calls = read_calls(trace)
    zygote = calls[0].pid
    locked = next(i for i, call in enumerate(calls) if call.pid == zygote and call.name == "seccomp" and call.done)
    return Watched(zygote, calls[locked + 1:], statuses)


def test_it_was_real_work_that_was_watched(watched: Watched) -> None:
    assert watched.statuses.count(FileStatus.READY) == len(list((paths.assets() / "warm").iterdir()))
    assert len(watched.of_workers()) >= len(watched.statuses)


def test_after_the_lock_nothing_is_opened_sent_started_or_changed(watched: Watched) -> None:
    assert [call for call in watched.calls if call.done and call.name in FORBIDDEN] == []


def test_a_worker_computes_and_does_nothing_else(watched: Watched) -> None:
    done = [call for calls in watched.of_workers().values() for call in calls if call.done]
    assert {call.name for call in done} <= OF_A_WORKER
    assert [call for call in done if "PROT_EXEC" in call.arguments] == []


def test_a_worker_writes_to_its_own_channel_alone(watched: Watched) -> None:
    written = [call for calls in watched.of_workers().values() for call in calls if call.name == "write" and call.done]
    assert written
    assert [call for call in written if call.fd != "0"] == []


def test_after_its_self_test_a_worker_does_not_even_try(watched: Watched) -> None:
    tried: set[str] = set()
    for calls in watched.of_workers().values():
        proof = next((i for i, call in enumerate(calls) if call.name == "write" and call.done), -1)
        tried |= {call.name for call in calls[proof + 1:] if not call.done} - {"exit", "exit_group"}
    assert tried <= SOFTLY_REFUSED | {"futex", "restart_syscall"}  # the last two only say "not yet"


def test_the_zygote_reads_from_the_pool_alone(watched: Watched) -> None:
    reading = ("read", "recvmsg", "pread64")
    read = [call for call in watched.calls if call.pid == watched.zygote and call.name in reading]
    assert read
    assert [call for call in read if call.fd != "0"] == []
