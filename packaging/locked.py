"""Make an environment beside ``.venv`` from a lock of its own, checked by hash: for what is no part of the program."""
from __future__ import annotations

import os
import venv
from collections.abc import Sequence
from pathlib import Path

import dev


def prepare(folder: Path, lock: Path, compiled: Sequence[str], needs: Sequence[dev.Need]) -> str:
    """See that ``folder`` is what ``lock`` says, and return its Python. Raises SystemExit.

    ``compiled``: what has no wheel and is built from its locked source, by tools that the lock holds too, with
    ``needs`` from the system.
    """
    python, stamp = str(folder / "bin" / "python"), folder / "made-from"
    made_from = dev.stamp(lock)
    if stamp.is_file() and stamp.read_text(encoding="ascii") == made_from:
        return python
    dev.install_missing([need for need in needs if not need.is_there()])
    venv.EnvBuilder(with_pip=True, clear=True, symlinks=True).create(folder)
    wheels, sources = lock.read_text(encoding="utf-8"), ""
    for name in compiled:
        wheels, source = dev.split_lock(wheels, name)
        sources += source
    # The lock names everything; a wheel may need what is only compiled after it.
    for part, how in ((wheels, ["--no-deps", "--only-binary=:all:"]), (sources, ["--no-deps", "--no-build-isolation"])):
        file = folder / "part.txt"
        file.write_text(part, encoding="utf-8")
        _pip(python, *how, "--requirement", str(file))
    stamp.write_text(made_from, encoding="ascii")
    return python


def _pip(python: str, *what: str) -> None:
    command = [python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--quiet", "--quiet",
               "--require-hashes"]
    # What builds the sources was put into the environment that is being filled.
    path = f"{Path(python).parent}{os.pathsep}{os.environ['PATH']}"
    if dev._call([*command, *what], {**os.environ, "PATH": path}):
        raise SystemExit("The libraries couldn't be installed. The lines above say why.")
