"""The commands ``backup`` and ``restore``."""
from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tid_desktop.intake.command import Output


def add_arguments(add: Callable[..., argparse.ArgumentParser]) -> None:
    """``add`` makes a command of a name, a function and a help text."""
    made = add("backup", _backup, "Copy the database while 'serve' runs. No key is in the copy.")
    made.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file")
    restored = add("restore", _restore, "Bring an older database back. What was stopped since stays stopped, and "
                   "platforms keep their place. Nothing else may run meanwhile.")
    restored.add_argument("--from", dest="file", type=Path, metavar="FILE",
                          help="what 'backup' made; without it, the database stays, as pg_restore has brought it back")


def _backup(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import backup, home

    size = backup.back_up(home.database_of(args.home)[0], args.to)
    output.show("Done. In it: cases, sealed fingerprints, and what platforms were told.\n"
                "Not in it: keys, ledger, profile, settings. Copy these folders and files as well, and delete in that "
                "copy what is deleted here: an old key would open old back-ups again.", {"size": size})


def _restore(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import home, restore
    from tid_desktop.intake.ledger import FOLDER, Ledger

    database, clock_seconds = home.database_of(args.home)
    with closing(Ledger(args.home / FOLDER, alone=True)) as ledger:
        now = int(time.time()) + clock_seconds
        done = restore.restore(args.home, database, args.file, ledger, now)
    output.show(f"Done. From the ledger: {done.changed} changes of pictures and videos, and {done.told_again} entries "
                f"that platforms are told again, {done.deleted} of them as deleted.\n"
                f"Cases that came after the back-up are not known. Programs will offer to send them again.\n"
                f"Platforms whose key had ended: {done.keys_ended}. Look at 'platform list'.", asdict(done))
