"""Make ``.venv-peers``: what others offer for the same work. Only benchmarks call it; it is no part of the program.

``vpdq`` (Meta's own video hashes) is compiled from its locked source against Debian's FFmpeg. The lock was written by
``uv pip compile --universal --generate-hashes --no-emit-index-url`` from the names vpdq, scikit-build-core and cython;
the last two build the first.
"""
from __future__ import annotations

import os
import sys

import dev
import locked

FFMPEG = ("avcodec", "avdevice", "avfilter", "avformat", "avutil", "swresample", "swscale")
HEADERS = {"x86_64": "/usr/include/x86_64-linux-gnu", "aarch64": "/usr/include/aarch64-linux-gnu"}
TO_COMPILE = (*dev.TO_COMPILE, dev.Need("cmake", command="cmake"), dev.Need("make", command="make"),
              dev.Need("pkg-config", command="pkg-config"),
              *(dev.Need(f"lib{name}-dev", file=f"{HEADERS.get(os.uname().machine, '/usr/include')}/lib{name}")
                for name in FFMPEG))


def prepare() -> str:
    """See that ``.venv-peers`` is what the lock says, and return its Python. Raises SystemExit."""
    return locked.prepare(dev.ROOT / ".venv-peers", dev.ROOT / "packaging" / "requirements-peers.lock", ["vpdq"],
                          TO_COMPILE)


if __name__ == "__main__":
    sys.exit(print(prepare()))
