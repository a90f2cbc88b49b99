"""Where this program may keep things: per-user folders (0700, made when first written to) and its packaged assets.

Nothing else in the program builds a path to write to. What may appear there is listed in DESIGN section 12: the sealed
file of the vault, its key behind a passphrase where there is no password store, the settings, and for Practice its
database.
"""
from __future__ import annotations

import os
import sys
from pathlib import Path

# The folder is named like the package: neutral, says nothing about what it is for.
APP = "tid_desktop"


def private(folder: Path) -> Path:
    """Make ``folder`` where it is missing, and close it to everybody but its owner. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def sync_folder(folder: Path) -> None:
    """Have the names in ``folder`` on the disk: new ones, and that others are gone. Windows needs no such call."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def data_dir() -> Path:
    """The folder of the sealed file and of Practice's database. Who writes there makes it first, by ``private``."""
    from platformdirs import user_data_path
    return user_data_path(APP, appauthor=False)


def config_dir() -> Path:
    """The folder of the settings. Who writes there makes it first, by ``private``."""
    from platformdirs import user_config_path
    return user_config_path(APP, appauthor=False)


def vault_file() -> Path:
    return data_dir() / "vault.bin"


def practice_dir() -> Path:
    """The folder of Practice's own hotline; made here, because that process can write in it and nowhere else."""
    private(data_dir())
    return private(data_dir() / "practice")


def settings_file() -> Path:
    return config_dir() / "settings.json"


def assets() -> Path:
    """The packaged assets: inside the wheel beside the code, in a checkout at the top of the repository."""
    inside = Path(__file__).parent / "assets"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "assets"
