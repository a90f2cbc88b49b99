"""From the finished folder to what people install: .deb, .rpm, .tar.xz, and a .zip that needs no installing.

The same folder always gives the same bytes: files in the order of their names, one date, one owner.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import dev

if TYPE_CHECKING:
    from tid_desktop.protocol.profile import Profile

BUILD_VENV = dev.ROOT / ".venv-build"
LINUX = dev.ROOT / "packaging" / "linux"
ARCHITECTURES = {"x86_64": ("amd64", "x86_64"), "aarch64": ("arm64", "aarch64")}  # as Debian and as rpm call them
NAME = "tid-desktop"
READ_ME = """Tideline without installing: for libraries, schools, and computers that aren't yours.

Unpack this folder, and start "tid-desktop" in it. Nothing is written outside your own home folder; there only what
you chose to keep. To remove the program, delete the folder.

{hotline}
"""


def write(folder: Path, out: Path, profile: Profile | None, epoch: int) -> list[Path]:
    """Write every package of ``folder`` into ``out``."""
    facts = facts_of(folder, profile, epoch)
    tree = out / "tree"
    lay(tree, folder, facts)
    settle(tree, epoch)
    stem = f"{facts['PACKAGE']}-{facts['VERSION']}-{facts['RPM_ARCHITECTURE']}"
    return [_deb(tree, out, facts, epoch), _rpm(tree, out, facts, epoch),
            _tar(folder, out / f"{stem}.tar.xz", epoch), _zip(folder, out / f"{stem}-no-install.zip", facts, epoch)]


def facts_of(folder: Path, profile: Profile | None, epoch: int) -> dict[str, str]:
    """What the files of linux/ call @NAME@.

    A hotline's own build is a package of its own: an update of the plain one must not take its hotline away.
    """
    deb, rpm = ARCHITECTURES[os.uname().machine]
    package = NAME if profile is None else f"{NAME}-at-{profile.service_id[:8]}"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {
        "PACKAGE": package, "VERSION": version(), "DATE": datetime.fromtimestamp(epoch, UTC).date().isoformat(),
        "ARCHITECTURE": deb, "RPM_ARCHITECTURE": rpm, "SIZE": str(size // 1024),
        "GLIBC": oldest_glibc([folder / NAME, *elf_files(folder)]), "HOTLINE": hotline_line(profile),
        "TWINS": "" if profile is None else f"Conflicts: {NAME}\nReplaces: {NAME}\nProvides: {NAME}\n",
        "RIVALS": "" if profile is None else f"conflicts:\n  - {NAME}\n"}


def hotline_line(profile: Profile | None) -> str:
    """Which hotline a build belongs to, in one line."""
    if profile is None:
        return "This build belongs to no hotline."
    return (f"This build belongs to one hotline: {profile.name} ({profile.address}), signed by {profile.signer[:16]}, "
            f"until {profile.not_after}.")


def version() -> str:
    text = (dev.ROOT / "tid_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def filled(name: str, facts: dict[str, str]) -> str:
    """The text of linux/``name`` with its @NAMES@ filled in."""
    return re.sub(r"@([A-Z]+)@", lambda match: facts[match[1]], (LINUX / name).read_text(encoding="utf-8"))


def lay(tree: Path, folder: Path, facts: dict[str, str]) -> None:
    """Lay everything where it is installed, below ``tree``."""
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    shutil.copytree(folder, tree / "usr" / "lib" / "tideline", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/tideline/{NAME}")
    for place, text in ((f"applications/{NAME}.desktop", filled(f"{NAME}.desktop", facts)),
                        (f"metainfo/{NAME}.metainfo.xml", filled(f"{NAME}.metainfo.xml", facts)),
                        (f"doc/{facts['PACKAGE']}/copyright", _copyright())):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text, encoding="utf-8")
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copyfile(dev.ROOT / "assets" / "icons" / "tideline.svg", icons / f"{NAME}.svg")


def _copyright() -> str:
    own = (dev.ROOT / "LICENSE").read_text(encoding="utf-8")
    return ("The program's own code is under the licence below. The package also holds Qt (LGPL-3.0) and FFmpeg with\n"
            f"x264 and x265 (GPL-2.0-or-later); as a whole it is passed on under GPL-3.0-or-later.\n\n{own}")


def settle(folder: Path, epoch: int) -> None:
    """One date for every file, and the modes of a program that anybody may read and only root may change."""
    for path in (folder, *sorted(folder.rglob("*"))):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == NAME and path.parent.name == "tideline") else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def elf_files(folder: Path) -> Iterator[Path]:
    """Libraries for this system, links left out. Not our own executable: its modules lie behind its last section."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            yield path


def oldest_glibc(files: Iterable[Path]) -> str:
    """The newest version of glibc that any of ``files`` asks for: the oldest that the bundle runs with."""
    told = subprocess.run(["objdump", "--private-headers", *map(str, files)], capture_output=True, text=True,
                          check=True)
    return max(re.findall(r"GLIBC_(2\.\d+)", told.stdout), key=lambda version: int(version.partition(".")[2]))


# --- one function a format ------------------------------------------------------------------------------------------

def _deb(tree: Path, out: Path, facts: dict[str, str], epoch: int) -> Path:
    file = out / f"{facts['PACKAGE']}_{facts['VERSION']}_{facts['ARCHITECTURE']}.deb"
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(filled("control", facts), encoding="utf-8")
    settle(tree, epoch)
    # Four threads' worth of blocks would be larger: one dictionary over the whole finds what libraries share.
    _run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", str(tree), str(file)], epoch)
    shutil.rmtree(control.parent)
    return file


def _rpm(tree: Path, out: Path, facts: dict[str, str], epoch: int) -> Path:
    file = out / f"{facts['PACKAGE']}-{facts['VERSION']}-1.{facts['RPM_ARCHITECTURE']}.rpm"
    settle(tree, epoch)
    with tempfile.TemporaryDirectory() as scratch:
        recipe = Path(scratch, "rpm.yaml")
        recipe.write_text(filled("rpm.yaml", {**facts, "TREE": str(tree)}), encoding="utf-8")
        _run([str(BUILD_VENV / "bin" / "nfpm"), "package", "--config", str(recipe), "--packager", "rpm",
              "--target", str(file)], epoch)
    return file


def _tar(folder: Path, file: Path, epoch: int) -> Path:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        return entry
    with tarfile.open(file, "w:xz", preset=6) as archive:
        archive.add(folder, folder.name, filter=plain)  # in the order of names
    return file


def _zip(folder: Path, file: Path, facts: dict[str, str], epoch: int) -> Path:
    """With the links as links: unzip and file managers know them, and without them it would be a third larger."""
    date = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        def put(name: str, mode: int, data: bytes) -> None:
            entry = ZipInfo(f"{folder.name}/{name}", date)
            entry.create_system, entry.external_attr = 3, mode << 16  # 3: the mode is Unix's
            archive.writestr(entry, data, ZIP_DEFLATED)
        put("READ ME.txt", 0o100644, READ_ME.format(hotline=facts["HOTLINE"]).encode())
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_symlink():
                put(name, 0o120777, os.fsencode(path.readlink()))
            elif path.is_file():
                put(name, path.stat().st_mode, path.read_bytes())
    return file


def _run(command: list[str], epoch: int, more: dict[str, str] | None = None) -> None:
    if dev._call(command, {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "TZ": "UTC", **(more or {})},
                 stdout=subprocess.DEVNULL):
        raise SystemExit(f"{command[0]} couldn't write a package. The lines above say why.")
