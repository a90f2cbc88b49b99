"""Install the built .deb in a bare Debian and do with it what people do: ``python3 packaging/dev.py package-check``.

    package-check [FOLDER]   after dev.py build; FOLDER gets a picture of the installed program's window

A debootstrap of this system's Debian, without Python; apt installs the package and what it depends on, and nothing
else. Then an ordinary user goes through tests/functional with the installed program in place of the checkout: pictures,
a HEIC and a video through the locked worker, Practice, the main job with a hotline over TLS, dropping, assistive tools.
They run outside; only the program is inside. What was wrongly left out of the bundle is missing there.

Needs root, for the bare system and for chroot. A chroot has no namespaces of its own: the kernel refuses them there.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import dev
import packages

DIST = dev.ROOT / "dist"
USER = 1000  # an ordinary one; nobody of that name need be there
# What people do, as the tests do it. Where a test looks into the program's own processes it stays outside.
STORIES = (
    "tests/functional/package_window.py", "tests/functional/test_main_job.py", "tests/functional/test_command_line.py",
    "tests/functional/test_dropping.py", "tests/functional/test_screen_reader.py", "tests/functional/test_stories.py",
    "tests/functional/test_no_traces.py", "tests/functional/test_passphrase.py")
KEPT_CAPABILITIES = "+sys_chroot,+dac_read_search"  # to go in; and to read the checkout, which may be root's alone


def main(arguments: Sequence[str] | None = None) -> int:
    rest = list(sys.argv[1:] if arguments is None else arguments)
    pictures = Path(rest[0]).resolve() if rest else None
    if os.geteuid() != 0:
        raise SystemExit("A bare system can be made by root only. In a container you are root.")
    found = sorted(DIST.glob("*.deb"))
    if len(found) != 1:
        raise SystemExit("There is no package in dist/, or more than one. First: dev.py build")
    wrong = validate(DIST / "tree", next(DIST.glob("*.rpm")))
    with bare_system() as system:
        install(system, found[0])
        return dev._first_failure([wrong, try_out(system, pictures)])


def validate(tree: Path, rpm: Path) -> int:
    """What software centres, menus and rpm read. Nothing is looked up in the network."""
    share = tree / "usr" / "share"
    return dev._first_failure([dev._call(command, os.environ) for command in (
        ["desktop-file-validate", str(share / "applications" / "tid-desktop.desktop")],
        ["appstreamcli", "validate", "--no-net", str(share / "metainfo" / "tid-desktop.metainfo.xml")],
        ["rpm", "--query", "--package", "--info", str(rpm)])])


# --- the bare system ------------------------------------------------------------------------------------------------

@contextmanager
def bare_system() -> Iterator[Path]:
    """A minimal Debian, with this system's /proc, /dev and /tmp while it is open. It is removed at the end."""
    release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines())
    system = Path(tempfile.mkdtemp(prefix="bare-", dir="/var/tmp"))
    places = [system / name for name in ("proc", "dev", "tmp")]
    try:
        _do("debootstrap", "--variant=minbase", release["VERSION_CODENAME"], str(system))
        system.chmod(0o755)
        for place in places:
            _do("mount", "--rbind", f"/{place.name}", str(place))
            _do("mount", "--make-rslave", str(place))
        yield system
    finally:
        for place in places:
            subprocess.run(["umount", "--recursive", "--lazy", str(place)], check=False, stderr=subprocess.DEVNULL)
        # What is still mounted there is this system's own: it must not be removed with the folder.
        if str(system) in Path("/proc/self/mountinfo").read_text(encoding="utf-8"):
            print(f"Something is still mounted below {system}: it was left there.", file=sys.stderr)
        else:
            shutil.rmtree(system, ignore_errors=True)


def install(system: Path, package: Path) -> None:
    """As a person would, by apt; what is only recommended stays out, so that it isn't needed by mistake."""
    shutil.copy(package, system / "root" / package.name)
    for file in ("apt/apt.conf.d", "resolv.conf", "hosts"):  # an installer would write them
        source = Path("/etc", file)
        if source.is_dir():
            shutil.copytree(source, system / "etc" / file, dirs_exist_ok=True)
        elif source.is_file():
            shutil.copy(source, system / "etc" / file)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    _do("chroot", str(system), *quiet, "update")
    _do("chroot", str(system), *quiet, "install", "--yes", "--no-install-recommends", f"/root/{package.name}")
    if list(system.glob("usr/bin/python*")):
        raise SystemExit("There is a Python in the bare system: nothing would be proved.")


def try_out(system: Path, pictures: Path | None) -> int:
    """Run the stories as an ordinary user; exit status of the tests."""
    program = f"chroot {system} setpriv --inh-caps=-all --ambient-caps=-all /usr/bin/{packages.NAME}"
    with tempfile.TemporaryDirectory(prefix="pkg-") as scratch:
        os.chown(scratch, USER, USER)
        environment = {"PATH": f"/usr/sbin:/usr/bin:/sbin:/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                       "HOME": scratch, "TMPDIR": "/tmp", "TID_DESKTOP_PROGRAM": program, "TID_PICTURES": scratch,
                       "PYTHONDONTWRITEBYTECODE": "1"}
        command = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups",
                   f"--inh-caps={KEPT_CAPABILITIES}", f"--ambient-caps={KEPT_CAPABILITIES}", dev.venv_python(),
                   "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={scratch}/tests", *STORIES]
        status = dev._call(command, environment)
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
            for file in Path(scratch).glob("*.png"):
                shutil.copy(file, pictures)
    return status


def _do(*command: str) -> None:
    if dev._call(command, {**os.environ, "LC_ALL": "C.UTF-8"}, stdout=subprocess.DEVNULL):
        raise SystemExit(f"{command[0]} failed. The lines above say why.")


if __name__ == "__main__":
    sys.exit(main())
