"""An empty home folder, for tests in this process and for the programs that tests start."""
from __future__ import annotations

from pathlib import Path


def fresh_home(folder: Path) -> dict[str, str]:
    """Make an empty home, runtime and temporary folder below ``folder``; return the variables that lead there."""
    home, runtime, scratch = folder / "home", folder / "runtime", folder / "tmp"
    for made in (home, runtime, scratch):
        made.mkdir(mode=0o700, parents=True)
    places = {"HOME": home, "XDG_RUNTIME_DIR": runtime, "TMPDIR": scratch,
              "XDG_CONFIG_HOME": home / ".config", "XDG_DATA_HOME": home / ".local/share",
              "XDG_STATE_HOME": home / ".local/state", "XDG_CACHE_HOME": home / ".cache",
              "USERPROFILE": home, "APPDATA": home / "AppData/Roaming", "LOCALAPPDATA": home / "AppData/Local"}
    return {name: str(place) for name, place in places.items()}
