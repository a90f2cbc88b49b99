"""A decoder that has been taken over tries to get out. Every attempt is made from inside a really locked process.

The driver calls ``lock_worker`` in a fork of its own, outside the zygote's empty world: the files, the parent and the
network that it reaches for are really there, and only the worker's own lock is in the way.
"""
from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = r'''
import ctypes, errno, fcntl, json, mmap, os, resource, signal, socket, subprocess, sys, threading

from tid_desktop.sandbox import lockdown
from tid_desktop.sandbox.lockdown import kernel

victim = sys.argv[1]
parent = os.getpid()
chosen = os.open(victim, os.O_RDONLY)
folder = os.open(os.path.dirname(victim), os.O_RDONLY | os.O_DIRECTORY)
spare, _ = socket.socketpair()
answer, channel = socket.socketpair()
libc = ctypes.CDLL(None, use_errno=True)


def native(name, *arguments):
    return lambda: kernel.call(name, *arguments)


def write_to(path):
    with open(path, "w") as file:
        file.write("taken over")


def lock_owner():
    fcntl.lockf(chosen, fcntl.LOCK_SH)


AT = -100
ATTACKS = {
    "open the password file": lambda: open("/etc/passwd").close(),
    "open another picture": lambda: open(victim, "rb").close(),
    "open it through the folder it lies in": lambda: os.open(os.path.basename(victim), os.O_RDONLY, dir_fd=folder),
    "open it again through proc": lambda: os.open(f"/proc/self/fd/{chosen}", os.O_RDWR),
    "read the parent's memory": lambda: open(f"/proc/{parent}/mem", "rb").close(),
    "list a folder": lambda: os.listdir("/"),
    "list an open folder": lambda: os.listdir(folder),
    "ask whether a file is there": lambda: os.stat("/etc/passwd"),
    "ask by access": lambda: libc.access(b"/etc/passwd", 0) and kernel.call("faccessat", AT, b"/etc/passwd", 0),
    "read a link": lambda: os.readlink("/proc/self/exe"),
    "learn the name of the chosen file": lambda: os.readlink(f"/proc/self/fd/{chosen}"),
    "learn the working folder": os.getcwd,
    "go to another folder": lambda: os.chdir("/"),
    "change the root": lambda: os.chroot("/"),
    "overwrite the chosen file": lambda: write_to(victim),
    "write through its descriptor": lambda: os.write(chosen, b"x"),
    "cut it short": lambda: os.ftruncate(chosen, 0),
    "cut it short by name": lambda: os.truncate(victim, 0),
    "change its rights": lambda: os.fchmod(chosen, 0o777),
    "change its owner": lambda: os.fchown(chosen, 0, 0),
    "mark it with an attribute": lambda: os.setxattr(chosen, "user.mark", b"x"),
    "mark it with a date": lambda: os.utime(chosen, (1, 1)),
    "mark it with a lock": lock_owner,
    "delete it": lambda: os.unlink(victim),
    "rename it": lambda: os.rename(victim, victim + ".old"),
    "link to it": lambda: os.link(victim, victim + ".link"),
    "make a file": lambda: write_to(victim + ".new"),
    "make a folder": lambda: os.mkdir(victim + ".folder"),
    "make a pipe with a name": lambda: os.mkfifo(victim + ".pipe"),
    "make a file in memory": lambda: os.memfd_create("x"),
    "make shared memory": native("shmget", 0, 4096, 0o600),
    "copy it to another descriptor": lambda: os.sendfile(spare.fileno(), chosen, 0, 16),
    "write to a socket left open": lambda: os.write(spare.fileno(), b"x"),
    "send over a socket left open": lambda: spare.send(b"x"),
    "send with a descriptor": lambda: socket.send_fds(spare, [b"x"], [chosen]),
    "send the file back over the channel": lambda: socket.send_fds(channel, [b"x"], [chosen]),
    "connect over TCP": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", 9)),
    "send over UDP": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "make an IPv6 socket": lambda: socket.socket(socket.AF_INET6),
    "make a Unix socket": lambda: socket.socket(socket.AF_UNIX),
    "make a netlink socket": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW),
    "make a raw socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1),
    "look up a name": lambda: socket.getaddrinfo("localhost", 1),
    "make a pair of sockets": socket.socketpair,
    "make an io_uring": native("io_uring_setup", 8, bytes(120)),
    "fork": os.fork,
    "start a program": lambda: subprocess.run(["/bin/true"], check=True),
    "become a program": lambda: os.execv("/bin/true", ["true"]),
    "become a program by descriptor": native("execveat", chosen, b"", None, None, 0x1000),
    "load a library": lambda: ctypes.CDLL("libcrypt.so.1"),
    "import a module": lambda: __import__("wave"),
    "make memory for code": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "map the file as code": lambda: mmap.mmap(chosen, 1, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC),
    "kill the parent": lambda: os.kill(parent, signal.SIGKILL),
    "kill everybody": lambda: os.kill(-1, signal.SIGKILL),
    "stop the parent by pidfd": lambda: os.pidfd_open(parent),
    "trace the parent": native("ptrace", 16, parent, 0, 0),
    "read another memory": native("process_vm_readv", parent, None, 0, None, 0, 0),
    "write another memory": native("process_vm_writev", parent, None, 0, None, 0, 0),
    "take a descriptor of another": native("pidfd_getfd", spare.fileno(), 0, 0),
    "be traced": native("ptrace", 0, 0, 0, 0),
    "outlive the parent": native("prctl", 1, 0, 0, 0, 0),
    "be dumpable again": native("prctl", 4, 1, 0, 0, 0),
    "lay on another filter": native("seccomp", 1, 0, None),
    "new namespaces": native("unshare", 0x10000000),
    "a thread with new namespaces": native("clone", 0x10000000 | 17, 0, 0, 0, 0),
    "clone with hidden flags": native("clone3", bytes(88), 88),
    "mount": native("mount", b"none", b"/tmp", b"tmpfs", 0, None),
    "become root": lambda: os.setuid(0),
    "load a BPF program": native("bpf", 0, bytes(72), 72),
    "watch performance counters": native("perf_event_open", bytes(112), 0, -1, -1, 0),
    "use the kernel's keyring": native("keyctl", 0, -3, 0, 0, 0),
    "handle page faults": native("userfaultfd", 0),
    "raise the memory limit": lambda: resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2),
    "raise the CPU limit": lambda: resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY,) * 2),
    "ignore the CPU limit": lambda: signal.signal(signal.SIGXCPU, signal.SIG_IGN),
    "be woken by a signal": lambda: fcntl.fcntl(channel, fcntl.F_SETOWN, parent),
    "make the channel wait for nobody": lambda: os.set_blocking(channel.fileno(), False),
    "duplicate the channel": lambda: os.dup(channel.fileno()),
    "type into a terminal": lambda: fcntl.ioctl(chosen, 0x5412, b"x"),
}
KILLED = {  # not refused: the kernel ends the process
    "make an i386 call": lambda: ctypes.CFUNCTYPE(ctypes.c_int)(code_address)(),
    "make an x32 call": lambda: libc.syscall(0x40000000 | 39),
} if os.uname().machine == "x86_64" else {}
if KILLED:  # mov eax, 20 (getpid); int 0x80; ret: prepared before the lock, as a hostile file would find it lying about
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    code_address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    KILLED["make an i386 call"]()


def attempt(attack):
    """In a locked fork of our own; what it answered, and how it ended."""
    pid = os.fork()
    if pid == 0:
        lockdown.lock_worker(channel.fileno(), memory=8 << 30, cpu_seconds=60)
        outcome = b"went through"
        try:
            attack()
        except BaseException as error:
            code = getattr(error, "errno", None)
            outcome = (errno.errorcode.get(code) or type(error).__name__).encode()
        os.write(channel.fileno(), outcome)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    return answer.recv(100).decode() if code == 0 else code


print(json.dumps({"attacks": {name: attempt(attack) for name, attack in ATTACKS.items()},
                  "killed": {name: attempt(attack) for name, attack in KILLED.items()},
                  "harmless": attempt(lambda: (threading.Thread(target=int).start(), os.read(chosen, 1)))}))
'''


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str | int]]:
    victim = tmp_path_factory.mktemp("victim") / "picture.png"
    victim.write_bytes(b"not to be touched")
    done = subprocess.run([sys.executable, "-c", DRIVER, str(victim)], capture_output=True, text=True, timeout=100,
                          cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0, done.stderr
    assert victim.read_bytes() == b"not to be touched"
    assert list(victim.parent.iterdir()) == [victim]
    return json.loads(done.stdout)  # type: ignore[no-any-return]


# Refusals that read differently: what Python makes of them, and two errnos that libraries live with easily.
IN_OTHER_WORDS = {"load a library": "OSError",
                  "look up a name": "LookupError",
                  "raise the memory limit": "ValueError", "raise the CPU limit": "ValueError",
                  "type into a terminal": "ENOTTY", "make the channel wait for nobody": "ENOTTY",
                  "clone with hidden flags": "ENOSYS"}


def test_every_attack_is_refused(outcomes: dict[str, dict[str, str | int]]) -> None:
    attacks = outcomes["attacks"]
    assert len(attacks) > 70
    other = {name: result for name, result in attacks.items() if result not in ("EPERM", "EACCES")}
    assert other == IN_OTHER_WORDS


def test_calls_in_a_foreign_tongue_end_the_process(outcomes: dict[str, dict[str, str | int]]) -> None:
    assert set(outcomes["killed"].values()) <= {-int(signal.SIGSYS)}


def test_what_decoders_need_still_works(outcomes: dict[str, dict[str, str | int]]) -> None:
    assert outcomes["harmless"] == "went through"
