"""The zygote: locked from outside as from inside, alone with its thread, and gone with the window."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.unit.sandbox import doubles
from tests.unit.sandbox.processes import idle_processes, namespaces_allowed, until, until_gone, workers
from tid_desktop.fingerprint.model import FileStatus
from tid_desktop.sandbox.lockdown import kernel_state
from tid_desktop.sandbox.pool import Pool

WINDOW = r'''
import json, os, sys, threading
sys.path.insert(0, os.getcwd())
from tests.unit.sandbox import doubles
from tests.unit.sandbox.processes import children
from tid_desktop.sandbox.pool import Pool

started = threading.Event()
pool = Pool(1, zygote=doubles.zygote(doubles.LIARS))
job = pool.submit(sys.argv[1], progress=lambda _: started.set())
started.wait(60)
print(json.dumps([pool.zygote_pid, *children(pool.zygote_pid)]), flush=True)
job.future.result()
'''


def status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def test_zygote_and_worker_are_locked_as_seen_from_outside(tmp_path: Path) -> None:
    (tmp_path / "orders").write_text("working")
    started = threading.Event()
    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        pool.submit(tmp_path / "orders", progress=lambda _: started.set())
        assert started.wait(30)
        zygote = pool.zygote_pid
        assert zygote is not None
        worker, = workers(zygote)
        assert kernel_state(worker).filters == kernel_state(zygote).filters + 1
        # The idle one holds no file and gets none, so nobody waits for its lock.
        until(lambda: all(status(pid)["Seccomp"] == "2" for pid in idle_processes(zygote)))
        for pid in (zygote, worker, *idle_processes(zygote)):
            seen = status(pid)
            assert (seen["NoNewPrivs"], seen["Seccomp"], seen["Threads"]) == ("1", "2", "1")
            assert int(seen["CapEff"], 16) == int(seen["CapPrm"], 16) == 0
        assert Path(f"/proc/{worker}/oom_score_adj").read_text().strip() == "1000"
        for world in ("net", "mnt", "ipc", "user", "uts", "pid"):
            assert elsewhere(worker, world) == namespaces_allowed()


def elsewhere(pid: int, world: str) -> bool:
    """Whether it lives in a namespace of its own. Only root may look: to others it is closed (not dumpable)."""
    try:
        return os.readlink(f"/proc/{pid}/ns/{world}") != os.readlink(f"/proc/self/ns/{world}")
    except PermissionError:
        return namespaces_allowed() and os.geteuid() != 0


@pytest.mark.parametrize("stopped", [False, True], ids=["running", "stopped"])
def test_when_the_window_is_killed_nothing_stays(tmp_path: Path, stopped: bool) -> None:
    """A stopped zygote never sees its channel close; the kernel ends it all the same."""
    (tmp_path / "orders").write_text("working")
    with subprocess.Popen([sys.executable, "-c", WINDOW, str(tmp_path / "orders")], stdout=subprocess.PIPE, text=True,
                          cwd=doubles.ROOT) as window:
        assert window.stdout is not None
        try:
            family = json.loads(window.stdout.readline())
            assert len(family) == 2 + namespaces_allowed()
            if stopped:
                os.kill(family[0], signal.SIGSTOP)
        finally:
            window.kill()
    until_gone(family)


def test_after_its_file_nothing_of_a_worker_is_left(tmp_path: Path) -> None:
    """No zombie, and no descriptor: with room for a few only, one that stayed would soon be one too many."""
    (tmp_path / "orders").write_text("honest")
    few = "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))"
    with Pool(1, zygote=doubles.zygote(few + doubles.LIARS)) as pool:
        reports = [pool.submit(tmp_path / "orders").future.result() for _ in range(40)]
        assert {report.status for report in reports} == {FileStatus.READY}
        zygote = pool.zygote_pid
        until(lambda: workers(zygote) == [])


def test_workers_give_way_to_the_window() -> None:
    """With every core busy hashing, the window would otherwise wait its turn."""
    with Pool(1) as pool:
        pool.start()
        assert pool.zygote_pid is not None
        assert os.getpriority(os.PRIO_PROCESS, pool.zygote_pid) == os.getpriority(os.PRIO_PROCESS, 0) + 10
