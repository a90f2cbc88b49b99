"""Build the program as people install it: ``python3 packaging/dev.py build [OPTIONS]``.

Into dist/: one folder (PyInstaller), and of it a .deb, an .rpm, a .tar.xz, and a .zip that needs no installing. What is
built depends on the commit, the lock and this system's libraries alone: --twice builds a second time, elsewhere, and
compares every file.

A hotline's own build (--profile) has that hotline's signed profile inside. It is checked first, and its name stands in
the package's description, on the program's first page and in ``tid-desktop doctor``.
"""
from __future__ import annotations

import argparse
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import dev
import locked
import packages

if TYPE_CHECKING:
    from tid_desktop.protocol.profile import Profile

SPEC = dev.ROOT / "packaging" / "pyinstaller" / "tideline.spec"
DIST = dev.ROOT / "dist"
LARGEST_UNPACKED, LARGEST_DEB = 310, 82  # megabytes of 10**6 bytes
# What changes between two builds of one commit, and why. Nothing: a name here needs a reason.
MAY_DIFFER: dict[str, str] = {}


class Part(NamedTuple):
    """A part of the bundle, for the table of sizes: its name and where its files are."""

    name: str
    pattern: str


PARTS = tuple(Part(*entry) for entry in (
    ("our code, all Python modules", r"^tid-desktop$|base_library\.zip$"),
    ("our assets", r"/tid_desktop/"),
    ("Python", r"/(libpython|python3|lib(crypto|ssl|ffi|sqlite3|bz2|lzma|z|uuid|expat)\.)"),
    ("Qt: ICU", r"/libicu"), ("Qt and PySide6", r"/(PySide6|shiboken6|libQt6|libpyside|libshiboken)"),
    ("FFmpeg (av)", r"/av(\.libs)?/"), ("numpy with OpenBLAS", r"/numpy"),
    ("Pillow, pi-heif", r"/(PIL|pillow|pi_heif|_pi_)"),
    ("cryptography", r"/(cryptography|_cffi)"), ("SQLAlchemy", r"/sqlalchemy"), ("uharfbuzz", r"/uharfbuzz"),
    ("the rest", "")))


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    profile = checked_profile(options.profile) if options.profile else None
    shutil.rmtree(DIST, ignore_errors=True)
    folder = made(DIST, options.profile)
    sizes = tell_sizes(folder)
    written = [] if options.folder_only else packages.write(folder, DIST, profile, epoch())
    for file in written:
        print(f"  {file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(dev.ROOT)}")
    too_large = [f"{name}: over {limit} MB" for name, size, limit in (
        ("the folder", sizes, LARGEST_UNPACKED),
        *((file.name, file.stat().st_size, LARGEST_DEB) for file in written if file.suffix == ".deb"))
        if size > limit * 1e6]
    differing = again(folder, written, options.profile, profile) if options.twice else []
    for problem in (*too_large, *differing):
        print(f"! {problem}", file=sys.stderr)
    return int(bool(too_large or differing))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--profile", type=Path, metavar="FILE", help="a hotline's signed profile to put in")
    parser.add_argument("--folder-only", action="store_true", help="make the folder, and no packages of it")
    parser.add_argument("--twice", action="store_true", help="build a second time, and tell every file that differs")
    return parser.parse_args(arguments)


# --- a hotline's own build ------------------------------------------------------------------------------------------

def checked_profile(file: Path) -> Profile:
    """A profile that may go into a build: signed, in force, of a real hotline. Says whose it is; else stops."""
    from tid_desktop import errors
    from tid_desktop.protocol.profile import Profile
    try:
        profile = Profile.load(file.read_bytes())
        profile.check_current(datetime.now(UTC).date())
    except OSError:
        raise SystemExit("That file can't be read.") from None
    except errors.UserFacingError as problem:
        raise SystemExit(f"This profile can't go into a build. {problem}") from None
    if profile.practice:
        raise SystemExit("This is Practice's profile. Every build has it already.")
    print(f"For {packages.hotline_line(profile)}", flush=True)
    return profile


# --- the folder -----------------------------------------------------------------------------------------------------

def made(out: Path, profile: Path | None) -> Path:
    """Build the folder ``out``/tideline, stripped and with settled dates. Raises SystemExit."""
    python = locked.prepare(packages.BUILD_VENV, dev.BUILD_LOCK, [], [])
    with tempfile.TemporaryDirectory() as scratch:
        named = ""
        if profile is not None:
            named = str(shutil.copy(profile, Path(scratch, "hotline.json")))
        environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8",
                       "TIDELINE_PROFILE": named, "PYINSTALLER_CONFIG_DIR": f"{scratch}/config"}
        command = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
                   "--distpath", str(out), "--workpath", f"{scratch}/work", str(SPEC)]
        if dev._call(command, environment):
            raise SystemExit("The program couldn't be built. The lines above say why.")
    folder = out / "tideline"
    strip(folder)
    packages.settle(folder, epoch())
    return folder


def epoch() -> int:
    """The date of everything in the build: that of the commit, in seconds since 1970."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named:
        return int(named)
    told = subprocess.run(["git", "-C", str(dev.ROOT), "log", "-1", "--format=%ct"], capture_output=True, text=True,
                          check=False).stdout.strip()
    return int(told) if told else 1790000000  # a copy without git: one date for all


def strip(folder: Path) -> None:
    """Take out what only debuggers read. Libraries that came out of auditwheel (*.libs) stay: strip breaks some."""
    files = [path for path in packages.elf_files(folder) if not path.parent.name.endswith(".libs")]
    subprocess.run(["strip", "--strip-unneeded", "--enable-deterministic-archives", *map(str, files)], check=True)


# --- what came out --------------------------------------------------------------------------------------------------

def tell_sizes(folder: Path) -> int:
    """Print the table; the whole in bytes."""
    total: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder).as_posix()
            total[part_of(name)] += path.stat().st_size
    print(f"\nThe bundle, in MB (at most {LARGEST_UNPACKED}; each link counted as nothing)")
    for name, size in total.most_common():
        print(f"  {name:<40}{size / 1e6:8.1f}")
    print(f"  {'all':<40}{total.total() / 1e6:8.1f}\n", flush=True)
    return total.total()


def part_of(name: str) -> str:
    """The part that a file belongs to; ``name`` is its path inside the folder."""
    return next(part.name for part in PARTS if re.search(part.pattern, f"/{name}" if "/" in name else name))


def again(folder: Path, written: Sequence[Path], named: Path | None, profile: Profile | None) -> list[str]:
    """Build a second time, elsewhere; what differs and isn't on the list."""
    with tempfile.TemporaryDirectory() as elsewhere:
        out = Path(elsewhere)
        second = made(out, named)
        found = list(differences(folder, second))
        if written:
            others = packages.write(second, out, profile, epoch())
            found += [file.name for file, other in zip(written, others, strict=True)
                      if not filecmp.cmp(file, other, shallow=False)]
    count = sum(path.is_file() for path in folder.rglob("*"))
    print(f"Built twice: {len(found)} of {count} files and {len(written)} packages differ", flush=True)
    return [f"{name} differs between two builds" for name in found if name not in MAY_DIFFER]


def differences(one: Path, other: Path) -> Iterator[str]:
    """Files that are in one folder alone, or have other bytes, another mode or another target in the other."""
    for name in sorted(_names(one) | _names(other)):
        mine, theirs = one / name, other / name
        if mine.is_symlink() or theirs.is_symlink():
            same = mine.is_symlink() and theirs.is_symlink() and mine.readlink() == theirs.readlink()
        else:
            same = (mine.is_file() and theirs.is_file() and mine.stat().st_mode == theirs.stat().st_mode
                    and filecmp.cmp(mine, theirs, shallow=False))
        if not same:
            yield name


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()}


if __name__ == "__main__":
    sys.exit(main())
