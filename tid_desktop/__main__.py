"""The first lines that run, in every process of ours.

The zygote, the courier and Practice start here too, by ``--role``. They must never import Qt or the command line, so
they are told apart before anything else is imported.
"""
from __future__ import annotations

import sys


def main() -> int:
    """Run the process that the arguments name. Returns its exit status."""
    role = sys.argv[1].removeprefix("--role=") if len(sys.argv) == 2 and sys.argv[1].startswith("--role=") else None
    if role == "zygote":
        from tid_desktop.framing import CHANNEL
        from tid_desktop.sandbox import zygote
        return zygote.main(CHANNEL)
    if role in ("courier", "practice"):
        from tid_desktop import app
        return app.courier_main() if role == "courier" else app.practice_main()
    from tid_desktop import cli
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
