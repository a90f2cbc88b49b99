"""The window's lock: Qt goes on painting, and no thread or child of the window can reach a network."""
from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional.desktop import open_screen
from tests.unit.sandbox.processes import best_level
from tid_desktop import paths

ROOT = Path(__file__).parents[4]

WINDOW = r'''
import errno, json, os, queue, socket, subprocess, sys, threading
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from tid_desktop.sandbox import lockdown
from tid_desktop.sandbox.lockdown import kernel


def outcome(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "went through"


def attempts():
    kinds = {"INET": (2, socket.SOCK_STREAM), "INET6": (10, socket.SOCK_STREAM), "NETLINK": (16, socket.SOCK_RAW),
             "PACKET": (17, socket.SOCK_RAW), "ALG": (38, socket.SOCK_SEQPACKET), "SMC": (43, socket.SOCK_STREAM)}
    return {**{name: outcome(lambda kind=kind: socket.socket(*kind)) for name, kind in kinds.items()},
            "datagram": outcome(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)),
            "io_uring": outcome(lambda: kernel.call("io_uring_setup", 8, bytes(120))),
            "another's descriptor": outcome(lambda: kernel.call("pidfd_getfd", 0, 0, 0)),
            "another's memory": outcome(lambda: kernel.call("process_vm_writev", os.getppid(), None, 0, None, 0, 0))}


if sys.argv[1:] == ["child"]:
    print(json.dumps(attempts()))
    sys.exit()
application = QApplication([])
window = QWidget()
window.resize(60, 40)
window.setStyleSheet("background: #0f6b66")
window.show()
application.processEvents()
asked, told = queue.Queue(), queue.Queue()
elder = threading.Thread(target=lambda: (asked.get(), told.put(attempts())))  # from before the lock
elder.start()
lockdown.lock_window()
asked.put(None)
window.setStyleSheet("background: #c2483a")
application.processEvents()
painted = QColor(window.grab().toImage().pixel(30, 20)).name()
state = lockdown.kernel_state()
child = subprocess.run([sys.executable, __file__, "child"], capture_output=True, check=True)
print(json.dumps({
    "painted": painted, "platform": application.platformName(), "state": [state.no_new_privs, state.seccomp],
    "unix": outcome(lambda: (socket.socketpair(), socket.socket(socket.AF_UNIX))),
    "this thread": attempts(), "an elder thread": told.get(), "a child": json.loads(child.stdout)}))
elder.join()
'''


@pytest.fixture(params=["offscreen", "xcb"])
def platform(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment for Qt without a screen, and for a window on a real X server."""
    if request.param == "offscreen":
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with open_screen(tmp_path / "screen") as screen:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display}


def test_a_locked_window_paints_and_is_offline(platform: dict[str, str], tmp_path: Path) -> None:
    program = tmp_path / "window.py"
    program.write_text(WINDOW)
    environment = {**os.environ, **platform, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, str(program)], env=environment, capture_output=True, text=True, timeout=60,
                          check=False)
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout)
    assert heard["platform"] == platform["QT_QPA_PLATFORM"]
    assert heard["painted"] == "#c2483a"
    assert heard["state"] == [True, 2]
    assert heard["unix"] == "went through"
    for who in ("this thread", "an elder thread", "a child"):
        refused = {name: result for name, result in heard[who].items() if result not in ("EAFNOSUPPORT", "EPERM")}
        assert (who, refused) == (who, {})


SANDBOX = r'''
import json, sys
from tid_desktop.sandbox import lockdown
from tid_desktop.sandbox.pool import Pool

lockdown.harden()
lockdown.lock_window()
with Pool(1) as pool:
    level = pool.start().level
    print(json.dumps([level, pool.submit(sys.argv[1]).future.result().status]))
'''


def test_a_locked_window_can_start_the_sandbox_and_hand_it_files() -> None:
    picture = paths.assets() / "warm" / "picture.jpg"
    done = subprocess.run([sys.executable, "-c", SANDBOX, str(picture)], cwd=ROOT, capture_output=True, text=True,
                          timeout=60, check=False)
    assert json.loads(done.stdout) == [best_level(), "ready"], done.stderr
