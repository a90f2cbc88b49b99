"""On a system that has no lock yet, the pool can be imported and asked, and says that it isn't protected."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

# What Python has nowhere but on Unix, or on Linux, is taken away before ours is imported.
ELSEWHERE = r'''
import ctypes, os, signal, socket, sys
for name in ("fcntl", "resource"):
    sys.modules[name] = None
for module, names in ((os, ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "pidfd_open", "fork")),
                      (socket, ("AF_UNIX", "AF_NETLINK")), (signal, ("SIGKILL", "SIGXCPU", "pidfd_send_signal"))):
    for name in names:
        delattr(module, name)
sys.platform = sys.argv[1]
ctypes.CDLL = None

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox import lockdown
from tid_desktop.sandbox.pool import Pool


def refused(action):
    try:
        action()
    except NotProtected as problem:
        return problem.code == "not_protected"


assert not lockdown.supported()
with Pool(1, zygote=None) as pool:
    assert refused(pool.start)
    assert refused(lambda: pool.submit(sys.argv[2]).future.result())
    assert (pool.failed, pool.opened, pool.proof, pool.zygote_pid) == (True, 0, None, None)
for lock in (lockdown.lock_window, lockdown.lock_courier, lockdown.lock_practice, lockdown.harden):
    assert refused(lock)
try:
    lockdown.lock_everything
except AttributeError:
    print("said so")
'''


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_no_lock_no_hashing(system: str, tmp_path: Path) -> None:
    picture = tmp_path / "picture"
    picture.write_bytes(b"private")
    done = subprocess.run([sys.executable, "-c", ELSEWHERE, system, str(picture)], cwd=ROOT, capture_output=True,
                          text=True, check=False)
    assert done.stdout == "said so\n", done.stderr
