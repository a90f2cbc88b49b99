"""Ask a public database for known holes in the libraries of the lock.

    python3 packaging/dev.py audit [ARGUMENTS]      what follows is handed to pip-audit: ``--osv-url`` of a mirror

pip-audit asks; here is only what it would say too kindly: a library that could not be looked up is told and counts as a
failure, and so does a database that can't be reached. All pins are asked for, also those of other systems. Exit status
0: every pin was looked up and nothing is known; 1: something is known, or was not looked up.
"""
from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pip_requirements_parser import RequirementsFile

LOCK = Path(__file__).resolve().parent / "requirements.lock"
NOT_COVERED = "Libraries inside the wheels (FFmpeg, libheif, OpenSSL, Qt) are not looked up: follow their own notices."


def pins(lock: Path = LOCK) -> list[tuple[str, str]]:
    """Name and version of every pin, whatever system or Python it is for."""
    return [(line.name, line.get_pinned_version) for line in RequirementsFile.from_file(str(lock)).requirements]


def rounds(pinned: Iterable[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """The pins dealt out so that no list has two versions of one library, which pip-audit would refuse."""
    dealt: list[list[tuple[str, str]]] = []
    for pin in pinned:
        fitting = next((names for names in dealt if pin[0] not in dict(names)), None)
        if fitting is None:
            dealt.append(fitting := [])
        fitting.append(pin)
    return dealt


def ask(pinned: Sequence[tuple[str, str]], more: Sequence[str]) -> list[dict[str, Any]] | None:
    """What pip-audit found on each of these; None when it couldn't ask."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.txt"
        wanted.write_text("".join(f"{name}=={version}\n" for name, version in pinned), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pip_audit", "--requirement", str(wanted), "--no-deps", "--disable-pip",
             "--vulnerability-service", "osv", "--format", "json", "--progress-spinner", "off", *more],
            capture_output=True, text=True, check=False)
    try:
        return list(json.loads(done.stdout)["dependencies"])
    except (ValueError, KeyError):
        print(done.stderr.strip().rpartition("\n")[2], file=sys.stderr)
        return None


def told(pinned: Sequence[tuple[str, str]], found: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What is wrong, one line each: holes that are known, and pins that were not looked up."""
    looked_up = {(entry["name"], entry.get("version")): entry.get("vulns", []) for entry in found
                 if "skip_reason" not in entry}
    for name, version in pinned:
        if (name, version) not in looked_up:
            yield f"{name} {version}: NOT LOOKED UP"
        for hole in looked_up.get((name, version), []):
            repaired = ", ".join(hole.get("fix_versions", [])) or "no version yet"
            yield f"{name} {version}: {hole['id']}, repaired in {repaired}"


def main(arguments: Sequence[str]) -> int:
    pinned, found = pins(), []
    for part in rounds(pinned):
        answer = ask(part, arguments)
        if answer is None:
            print("The database of known holes couldn't be reached, so nothing was checked. This is no good news.",
                  file=sys.stderr)
            return 1
        found += answer
    wrong = list(told(pinned, found))
    print("\n".join(wrong or [f"{len(pinned)} libraries were looked up. No hole is known in them today."]))
    print(NOT_COVERED)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
