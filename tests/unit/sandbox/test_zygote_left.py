"""The window is left while the zygote still loads: it ends there and then, and warms nothing up."""
from __future__ import annotations

import socket
import subprocess
import sys

import pytest

LOADING = """
import sys
from tid_desktop.fingerprint import media
from tid_desktop.sandbox import zygote
media.warm = lambda: sys.exit(7)
sys.exit(zygote.main(0))
"""


@pytest.mark.parametrize(("left", "status"), [(True, 0), (False, 7)])
def test_it_warms_up_only_for_a_window_that_is_still_there(left: bool, status: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        if left:
            ours.close()
        done = subprocess.run([sys.executable, "-P", "-c", LOADING], stdin=theirs.fileno(), timeout=60, check=False,
                              capture_output=True)
    assert (done.returncode, done.stderr) == (status, b"")
