"""Make ``.venv-peers``: what others offer for the same work. Only benchmarks call it; it is no part of the program.

Exactly the versions of requirements-peers.lock, checked by hash. ``vpdq`` (Meta's own video hashes) is compiled from
its locked source against Debian's FFmpeg. The lock was written by ``uv pip compile --universal --generate-hashes
--no-emit-index-url`` from the names vpdq, scikit-build-core and cython; the last two build the first.
"""
from __future__ import annotations

import os
import sys
import venv
from pathlib import Path

import dev

VENV = dev.ROOT / ".venv-peers"
LOCK = dev.ROOT / "packaging" / "requirements-peers.lock"
STAMP = VENV / "made-from"
COMPILED = "vpdq"
FFMPEG = ("avcodec", "avdevice", "avfilter", "avformat", "avutil", "swresample", "swscale")
HEADERS = {"x86_64": "/usr/include/x86_64-linux-gnu", "aarch64": "/usr/include/aarch64-linux-gnu"}
TO_COMPILE = (*dev.TO_COMPILE, dev.Need("cmake", command="cmake"), dev.Need("make", command="make"),
              dev.Need("pkg-config", command="pkg-config"),
              *(dev.Need(f"lib{name}-dev", file=f"{HEADERS.get(os.uname().machine, '/usr/include')}/lib{name}")
                for name in FFMPEG))


def prepare() -> str:
    """See that ``.venv-peers`` is what the lock says, and return its Python. Raises SystemExit."""
    python = str(VENV / "bin" / "python")
    made_from = dev.stamp(LOCK)
    if STAMP.is_file() and STAMP.read_text(encoding="ascii") == made_from:
        return python
    dev.install_missing([need for need in TO_COMPILE if not need.is_there()])
    venv.EnvBuilder(with_pip=True, clear=True, symlinks=True).create(VENV)
    wheels, sources = VENV / "wheels.txt", VENV / "sources.txt"
    for file, part in zip((wheels, sources), dev.split_lock(LOCK.read_text(encoding="utf-8"), COMPILED), strict=True):
        file.write_text(part, encoding="utf-8")
    _pip(python, "--only-binary=:all:", "--requirement", str(wheels))
    _pip(python, "--no-deps", "--no-build-isolation", "--requirement", str(sources))
    STAMP.write_text(made_from, encoding="ascii")
    return python


def _pip(python: str, *what: str) -> None:
    command = [python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--quiet", "--quiet",
               "--require-hashes"]
    # scikit-build-core and cython were put into the environment that is being filled.
    path = f"{Path(python).parent}{os.pathsep}{os.environ['PATH']}"
    if dev._call([*command, *what], {**os.environ, "PATH": path}):
        raise SystemExit("The peers couldn't be installed. The lines above say why.")


if __name__ == "__main__":
    sys.exit(print(prepare()))
