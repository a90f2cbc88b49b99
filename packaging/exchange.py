"""A platform's own tools against our feeds: ``python3 packaging/dev.py exchange [ARGUMENTS]``.

``.venv-exchange`` holds what ``.venv`` holds, and Meta's ``threatexchange`` library besides, as it is on the package
index. Both sides run from it: a hotline's two servers and somebody's program, and the library's ``tx`` command.
"""
from __future__ import annotations

import os
import sys

import dev
import locked

FOLDER = dev.ROOT / "tests" / "exchange"
COMPILED = ("pdqhash", "weighted-levenshtein")


def main(arguments: list[str]) -> None:
    """Become pytest in that environment."""
    venv = dev.ROOT / ".venv-exchange"
    python = locked.prepare(venv, dev.EXCHANGE_LOCK, COMPILED, dev.TO_COMPILE)
    dev.add_program(venv)
    os.chdir(dev.ROOT)
    tests = sorted(str(file) for file in FOLDER.glob("exchange_*.py"))
    patience = ("timeout=900", "faulthandler_timeout=880")  # a test starts many programs, each with a large library
    dev._become([python, "-m", "pytest", *(part for option in patience for part in ("-o", option)), *tests,
                 *arguments], os.environ)


if __name__ == "__main__":
    main(sys.argv[1:])
