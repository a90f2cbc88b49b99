"""Start a finished program and see that it does what it can on this system: ``python packaging/smoke.py COMMAND...``

COMMAND is how it is started: the path of a built executable, or ``python -m tid_desktop``. Each try is told; exit
status 1 when one went wrong. Standard library only, so that it runs where nothing of ours is installed.

On Linux the sample picture must be hashed in the locked worker. Where no lock is written yet (macOS, Windows) it must
be refused, in the program's own words: a build that opened it there would break the promise.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).resolve().parent.parent / "assets" / "samples" / "practice.jpg"
PATIENCE = 60.0  # seconds for a command; a virus scanner may read every file of a new bundle first
OPEN = 15.0  # seconds that the window has to stay open
FINGERPRINTS = 9  # of a picture at least: its eight turns, and the exact-file code


def asked(command: Sequence[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit status and JSON of one command."""
    done = subprocess.run([*command, *arguments, "--json"], capture_output=True, timeout=PATIENCE, check=False)
    return done.returncode, json.loads(done.stdout)


def hashes(command: Sequence[str], folder: Path) -> str:
    """The sample picture is hashed in the lock, or refused where there is none. Returns what is wrong."""
    status, answer = asked(command, "hash", str(SAMPLE))
    if sys.platform == "linux":
        made = len(answer["files"][0]["fingerprints"]) if status == 0 else 0
        return "" if made >= FINGERPRINTS else f"{made} fingerprints, exit status {status}"
    code = answer.get("error", {}).get("code")
    return "" if (status, code) == (1, "not_protected") else f"not refused: {code}, exit status {status}"


def makes_a_hotline(command: Sequence[str], folder: Path) -> str:
    """Keys, a signed profile and a database: cryptography, SQLite and the migrations are all there."""
    status, _ = asked(command, "intake", "init", "--home", str(folder / "intake"))
    return "" if status == 0 and (folder / "intake" / "profile.json").is_file() else f"exit status {status}"


def opens_a_window(command: Sequence[str], folder: Path) -> str:
    """The window opens, drawn into memory, and stays."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder),
                   "XDG_DATA_HOME": str(folder)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
        try:
            _, told = process.communicate(timeout=OPEN)
        except subprocess.TimeoutExpired:
            process.kill()
            return ""
    return f"it ended at once, exit status {process.returncode}: {told.decode(errors='replace')[-400:]}"


TRIES: tuple[Callable[[Sequence[str], Path], str], ...] = (hashes, makes_a_hotline, opens_a_window)


def main(command: Sequence[str]) -> int:
    wrong = 0
    for attempt in TRIES:
        with tempfile.TemporaryDirectory() as folder:
            try:
                problem = attempt(command, Path(folder))
            except (OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
                problem = repr(error)
        name = attempt.__name__.replace("_", " ")
        print(f"! {name}: {problem}" if problem else f"+ {name}", flush=True)
        wrong += bool(problem)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
