"""Hold the running intake against its contract: ``python3 packaging/dev.py contract [OPTIONS]``.

``.venv-contract`` has schemathesis, and what speaks for a person; the intake itself runs from ``.venv``. The lock was
written by ``uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --constraint
packaging/requirements.lock`` from the names schemathesis, altcha and cryptography.
"""
from __future__ import annotations

import os
import sys

import dev
import locked


def main(arguments: list[str]) -> None:
    """Become the script in that environment."""
    python = locked.prepare(dev.ROOT / ".venv-contract", dev.ROOT / "packaging" / "requirements-contract.lock", [], [])
    script = str(dev.ROOT / "tests" / "contract" / "contract.py")
    dev._become([python, script, "--intake-python", dev.venv_python(), *arguments], os.environ)


if __name__ == "__main__":
    main(sys.argv[1:])
