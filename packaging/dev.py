"""One command for everything a developer does, from a bare Python: ``python3 packaging/dev.py COMMAND``.

    run [ARGUMENTS]          start the program; what follows is handed to it
    test [ARGUMENTS]         run every test; or hand what follows to pytest
    lint                     look for faults without running anything
    bench                    measure against the yardsticks and print the tables
    promises                 run the tests behind every promise made on screen and on paper, and print what holds
    faults [ARGUMENTS]       break everything that can break, kill the program at every step, and print what was told
    fuzz [OPTIONS]           feed broken files to the locked worker; --help tells more
    exchange [ARGUMENTS]     have a platform's tools pull a hotline's feeds; what follows is handed to pytest
    contract [OPTIONS]       hold a running intake against its contract with generated requests; --help tells more
    load [OPTIONS]           measure a running intake that has a million fingerprints; --help tells more
    interop [ARGUMENTS]      talk with somebody else's oblivious HTTP, in Node; what follows is handed to pytest
    screenshots FOLDER [...] draw every page, in its looks, sizes and languages, as PNG files; --help tells more
    translate                bring the translations up to date with the sources, and tell what is missing
    sbom [FOLDER [BUNDLE]]   list what a release is made of, with all licences; fails at one that isn't known
    audit [ARGUMENTS]        ask a database in the network for known holes in what the lock names
    guides FOLDER            write the one-page guides as PDF, in every language
    build [OPTIONS]          the program as people install it, and how large it is; --help tells more
    package-check [FOLDER]   install that build in a bare system and do with it what people do; FOLDER gets pictures
    package-bench            how soon that build shows and what it needs, beside the source and a bare PySide6 bundle
    lock [--upgrade]         write the lock files anew
    clean                    remove everything that these commands made

Standard library only. Each command first makes what it needs: ``.venv`` with exactly the locked versions, checked by
hash, and on Debian-like systems the few packages that Python's wheels don't bring (installed as root, else named).
"""
from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"
EXCHANGE_LOCK = ROOT / "packaging" / "requirements-exchange.lock"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.lock"
KILLED_INTAKE = ("tests/functional/test_intake_serve.py::"
                 "test_killed_in_the_middle_and_everything_sent_again_no_case_is_lost_doubled_or_half")
OLDEST_PYTHON = (3, 11)


class Need(NamedTuple):
    """Something from outside Python: its Debian package, and how to see whether it is there."""

    package: str
    library: str = ""
    command: str = ""
    module: str = ""
    file: str = ""

    def is_there(self) -> bool:
        if self.library:
            return _loads(self.library)
        if self.command:
            return shutil.which(self.command) is not None
        if self.module:
            return importlib.util.find_spec(self.module) is not None
        return Path(self.file).exists()


MULTIARCH = sysconfig.get_config_var("MULTIARCH")  # Debian's name of this kind of computer
# Debian leaves pip's installer out of its Python.
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
TO_MAKE_VENV = (Need(f"{PYTHON}-venv", module="ensurepip"),)
# pdqhash, the judge of our PDQ, has no wheel for Linux: its locked source is compiled.
TO_COMPILE = (Need("g++", command="g++"), Need(f"{PYTHON}-dev", file=sysconfig.get_path("include") + "/Python.h"))
# What Qt's libraries ask for and a bare system lacks, found with ldd in one; the last five are for X11 alone.
TO_RUN = (
    Need("libglib2.0-0", library="libglib-2.0.so.0"), Need("libegl1", library="libEGL.so.1"),
    Need("libgl1", library="libGL.so.1"), Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libfontconfig1", library="libfontconfig.so.1"), Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libx11-6", library="libX11.so.6"), Need("fonts-dejavu-core", file="/usr/share/fonts/truetype"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"), Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"), Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
)
# What the tests start: a hotline's front and database, the judge of its service's unit; a display, a window manager,
# hands, a bus, a password store, the bus of assistive tools, a voice, a witness of calls and one of windows, KDE's
# password store with the ciphers of its Secret Service, a Tor network.
TO_TEST = (
    Need("nginx", file="/usr/sbin/nginx"), Need("systemd", command="systemd-analyze"),
    Need("postgresql-15", file="/usr/lib/postgresql/15/bin/initdb"),
    Need("xvfb", command="Xvfb"), Need("openbox", command="openbox"), Need("xdotool", command="xdotool"),
    Need("dbus-daemon", command="dbus-daemon"), Need("gnome-keyring", command="gnome-keyring-daemon"),
    Need("at-spi2-core", file="/usr/libexec/at-spi-bus-launcher"), Need("strace", command="strace"),
    Need("speech-dispatcher", command="speech-dispatcher"),
    Need("speech-dispatcher-espeak-ng", file="/usr/lib/speech-dispatcher-modules/sd_espeak-ng"),
    Need("x11-utils", command="xprop"), Need("libkf5wallet-bin", command="kwalletd5"),
    Need("libqca-qt5-2-plugins", file=f"/usr/lib/{MULTIARCH}/qca-qt5/crypto/libqca-ossl.so"),
    Need("tor", command="tor"),
)
# Read by Debian's PostgreSQL while it is installed: the tests start servers of their own.
NO_CLUSTER = Path("/etc/postgresql-common/createcluster.d/none.conf")

# What builds the bundle and its packages, and what tries them in a bare system.
TO_BUILD = (Need("binutils", command="strip"), Need("dpkg", command="dpkg-deb"))
TO_CHECK_PACKAGE = (Need("debootstrap", command="debootstrap"), Need("rpm", command="rpm"),
                    Need("desktop-file-utils", command="desktop-file-validate"),
                    Need("appstream", command="appstreamcli"))

# The other side of the interoperability tests.
TO_INTEROP = (Need("nodejs", command="node"), Need("npm", command="npm"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status is ours."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=sorted(COMMANDS), metavar="COMMAND")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="ARGUMENTS")
    chosen = parser.parse_args(arguments)
    if chosen.rest and chosen.command not in TAKES_ARGUMENTS:
        parser.error(f"{chosen.command} takes no arguments")
    try:
        return COMMANDS[chosen.command](chosen.rest)
    except KeyboardInterrupt:
        return 130


# --- the commands ---------------------------------------------------------------------------------------------------

def run(rest: Sequence[str]) -> int:
    if needs_display(rest) and not has_display(os.environ, sys.platform):
        _stop("There is no screen here, so no window can open. Set DISPLAY, or start it on a desktop.")
    prepare(TO_RUN)
    # -P: no module is taken from the folder that the person happens to stand in.
    return _become([venv_python(), "-P", "-m", "tid_desktop", *rest], os.environ)


def test(rest: Sequence[str]) -> int:
    prepare(TO_RUN + TO_TEST, with_tools=True)
    os.chdir(ROOT)
    if rest:
        return _become([venv_python(), "-m", "pytest", *rest], os.environ)
    return _first_failure([_call([venv_python(), "-m", "pytest", *part], os.environ)
                           for part in everything(os.cpu_count() or 1)])


def lint(rest: Sequence[str]) -> int:
    """All tools always run, so that one look shows everything."""
    prepare(with_tools=True)
    tools = ([venv_python(), "-m", "ruff", "check", "."], [venv_python(), "-m", "mypy"],
             [str(Path(venv_python()).with_name("zizmor")), "--offline", "--quiet", ".github/workflows"])
    return _first_failure([_call(tool, os.environ) for tool in tools])


def bench(rest: Sequence[str]) -> int:
    """One script after the other, each in its own process, on one core and one thread."""
    prepare(TO_RUN, with_tools=True)
    _keep_to_one_core()
    scripts = sorted((ROOT / "tests" / "bench").glob("[!_]*.py"))
    return _first_failure([_call([venv_python(), str(script)], bench_environment(os.environ)) for script in scripts])


def promises(rest: Sequence[str]) -> int:
    prepare(TO_RUN + TO_TEST, with_tools=True)
    return _call([venv_python(), str(ROOT / "packaging" / "promises.py")], os.environ)


def faults(rest: Sequence[str]) -> int:
    """The tests of faults, with every step to die at. Their own records make the table: there is no other one."""
    prepare(TO_RUN + TO_TEST, with_tools=True)
    os.chdir(ROOT)
    return _become([venv_python(), "-m", "pytest", "-q", "tests/faults", KILLED_INTAKE, *rest],
                   {**os.environ, "TID_FAULT_TABLE": "1", "TID_EVERY_STEP": "1"})


def fuzz(rest: Sequence[str]) -> int:
    prepare(TO_RUN, with_tools=True)
    script = ROOT / "tests" / "fuzz" / "fuzz.py"
    return _become([venv_python(), str(script), *rest], bench_environment(os.environ))


def contract(rest: Sequence[str]) -> int:
    """The intake from ``.venv``; the requests from an environment of their own (packaging/contract.py)."""
    prepare(with_tools=True)
    return _become([sys.executable, str(ROOT / "packaging" / "contract.py"), *rest], os.environ)


def load(rest: Sequence[str]) -> int:
    prepare(with_tools=True)
    return _become([venv_python(), str(ROOT / "tests" / "load" / "load.py"), *rest], os.environ)


def interop(rest: Sequence[str]) -> int:
    """Exactly the packages of tests/interop/package-lock.json, checked by hash; no script of theirs is run."""
    prepare(TO_RUN + TO_INTEROP, with_tools=True)
    folder = ROOT / "tests" / "interop"
    npm = [shutil.which("npm") or "npm", "ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund"]
    if _call(npm, os.environ, stdout=subprocess.DEVNULL):
        _stop("The libraries couldn't be installed. The lines above say why.")
    os.chdir(ROOT)
    return _become([venv_python(), "-m", "pytest", str(folder / "interop_ohttp.py"), *rest], os.environ)


def exchange(rest: Sequence[str]) -> int:
    """In an environment of its own, with Meta's library besides (packaging/exchange.py)."""
    if sys.platform == "linux":
        install_missing([need for need in (*TO_MAKE_VENV, *TO_RUN, *TO_TEST, *TO_COMPILE) if not need.is_there()])
    return _become([sys.executable, str(ROOT / "packaging" / "exchange.py"), *rest], os.environ)


def screenshots(rest: Sequence[str]) -> int:
    if not rest:
        _stop("Say where the pictures go: dev.py screenshots FOLDER", status=2)
    prepare(TO_RUN)
    script = ROOT / "packaging" / "screenshots.py"
    return _become([venv_python(), str(script), *rest], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def translate(rest: Sequence[str]) -> int:
    prepare()
    return _call([venv_python(), str(ROOT / "packaging" / "translations.py")], os.environ)


def build(rest: Sequence[str]) -> int:
    prepare(TO_RUN + TO_BUILD)
    return _call([venv_python(), str(ROOT / "packaging" / "bundle.py"), *rest], os.environ)


def package_check(rest: Sequence[str]) -> int:
    prepare(TO_RUN + TO_TEST + TO_BUILD + TO_CHECK_PACKAGE, with_tools=True)
    return _call([venv_python(), str(ROOT / "packaging" / "package_check.py"), *rest], os.environ)


def package_bench(rest: Sequence[str]) -> int:
    prepare(TO_RUN + TO_TEST + TO_BUILD, with_tools=True)
    return _call([venv_python(), str(ROOT / "packaging" / "package_bench.py")], bench_environment(os.environ))


def sbom(rest: Sequence[str]) -> int:
    return _tool("sbom", rest)


def audit(rest: Sequence[str]) -> int:
    return _tool("audit", rest)


def _tool(name: str, rest: Sequence[str]) -> int:
    prepare(with_tools=True)
    return _become([venv_python(), str(ROOT / "packaging" / f"{name}.py"), *rest], os.environ)


def guides(rest: Sequence[str]) -> int:
    if not rest:
        _stop("Say where the guides go: dev.py guides FOLDER", status=2)
    prepare(TO_RUN)
    script = ROOT / "packaging" / "guides.py"
    return _become([venv_python(), str(script), *rest], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def lock(rest: Sequence[str]) -> int:
    """One lock for people who run the program; for developers, for builds and for platforms the same versions and what
    they need besides.
    """
    prepare(with_tools=True)
    dev = ["--extra", "dev", "--constraint"]
    for output, more in ((LOCK, []), (DEV_LOCK, [*dev, _from_root(LOCK)]),
                         (BUILD_LOCK, ["--extra", "build", "--constraint", _from_root(LOCK)]),
                         (EXCHANGE_LOCK, ["--extra", "exchange", *dev, _from_root(DEV_LOCK)])):
        status = _call(lock_command(output, [*more, *rest]), os.environ)
        if status:
            return status
    return 0


def clean(rest: Sequence[str]) -> int:
    made = [VENV, *(ROOT / name for name in (
        "dist", ".bench-cache", ".venv-build", ".venv-peers", ".venv-exchange", ".venv-contract",
        "tests/interop/node_modules", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".hypothesis"))]
    for name in ("tid_desktop", "tests", "packaging"):
        made += (ROOT / name).rglob("__pycache__")
    for folder in made:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__.replace("_", "-"): command for command in (
        run, test, lint, bench, promises, faults, fuzz, exchange, contract, load, interop, screenshots, translate, sbom,
        audit, guides, build, package_check, package_bench, lock, clean)}
TAKES_ARGUMENTS = ("run", "test", "faults", "fuzz", "exchange", "contract", "load", "interop", "screenshots", "sbom",
                   "audit", "guides", "build", "package-check", "lock")


# --- what the commands need -----------------------------------------------------------------------------------------

def prepare(needs: Iterable[Need] = (), *, with_tools: bool = False) -> None:
    """See that ``needs`` are there and that ``.venv`` is what the locks say; quick when both already are."""
    if sys.platform == "linux":
        wanted = (*TO_MAKE_VENV, *needs, *(TO_COMPILE if with_tools else ()))
        install_missing([need for need in wanted if not need.is_there()])
    made_from = STAMP.read_text(encoding="ascii") if STAMP.is_file() else ""
    to_run, to_develop = stamp(LOCK), stamp(DEV_LOCK)
    if made_from not in (to_run, to_develop):
        if Path(sys.prefix) == VENV:
            _stop("Please start this with the system's Python: the one in .venv is about to be made anew.")
        if VENV.exists() and not made_from:
            _stop("There is a .venv that this command didn't make. Move it away, or remove it with dev.py clean.")
        make_venv()
        STAMP.write_text(to_run, encoding="ascii")
    if with_tools and made_from != to_develop:
        add_tools()
        STAMP.write_text(to_develop, encoding="ascii")


def install_missing(missing: Sequence[Need]) -> None:
    """As root with apt: install. Otherwise: name what to do, and stop."""
    if not missing:
        return
    packages = [need.package for need in missing]
    apt = shutil.which("apt-get")
    if apt is None:
        _stop("Please install these first; Debian calls them: " + " ".join(packages))
    if os.geteuid() != 0:
        _stop("Some system packages are missing. This gets them:\n\n"
              f"    sudo apt-get install --no-install-recommends {' '.join(packages)}\n")
    _say("Installing system packages: " + " ".join(packages))
    if "postgresql-15" in packages:
        NO_CLUSTER.parent.mkdir(parents=True, exist_ok=True)
        NO_CLUSTER.write_text("create_main_cluster = false\n", encoding="ascii")
    # Offline, systemd starts nothing of what is installed: Debian's tor would go to the real network.
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "SYSTEMD_OFFLINE": "1"}
    for step in (["update", "-qq"], ["install", "-qq", "--yes", "--no-install-recommends", *packages]):
        if _call([apt, *step], quiet, stdout=subprocess.DEVNULL):
            _stop("That didn't work. The lines above say why.")
    importlib.invalidate_caches()


def make_venv() -> None:
    """Make ``.venv`` anew, with what the program needs to run and the program itself, from where it lies."""
    _say("Getting the libraries into .venv. The first time this takes a few minutes.")
    venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)
    STAMP.write_text("unfinished", encoding="ascii")
    _pip("--only-binary=:all:", "--requirement", str(LOCK))
    add_program(VENV)


def add_program(folder: Path) -> None:
    """Let the environment in ``folder`` find the program, from where it lies."""
    packages = sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)})
    Path(packages, "tid-desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def add_tools() -> None:
    """Add what tests and linters need. What has to be compiled comes last and is built by the locked tools."""
    _say("Getting the tools for tests and linters into .venv.")
    wheels, sources = VENV / "wheels.txt", VENV / "sources.txt"
    for file, part in zip((wheels, sources), split_lock(DEV_LOCK.read_text(encoding="utf-8"), "pdqhash"), strict=True):
        file.write_text(part, encoding="utf-8")
    _pip("--only-binary=:all:", "--requirement", str(wheels))
    _pip("--no-deps", "--no-build-isolation", "--requirement", str(sources))


def split_lock(text: str, name: str) -> tuple[str, str]:
    """The lock without the pin of ``name``, and that pin alone. Entries start in the first column."""
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)
    return ("".join(entry for entry in entries if not entry.startswith(f"{name}==")),
            "".join(entry for entry in entries if entry.startswith(f"{name}==")))


def stamp(lock_file: Path) -> str:
    """What a ``.venv`` made from ``lock_file`` depends on, in one line."""
    parts = (lock_file.read_text(encoding="utf-8"), sys.version, str(ROOT))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def venv_python() -> str:
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def needs_display(rest: Sequence[str]) -> bool:
    """The window is the program's default; every other form of the command line works without a screen."""
    return not rest or rest[0] == "gui"


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Windows and macOS have one; on Linux a variable says so. QT_QPA_PLATFORM may name a way without a screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system != "linux" or any(environment.get(name) for name in names)


def everything(cores: int) -> list[list[str]]:
    """pytest's options for the whole suite, in two parts, which both always run.

    Whole programs, with hands, screens and clocks of their own, come first and one at a time: two side by side met each
    other's moments. All that happens inside one process comes after, on every core; a file stays in one.
    """
    whole = ["tests/faults", "tests/functional"]
    return [whole, ["tests", *(f"--ignore={folder}" for folder in whole),
                    "--numprocesses", str(min(cores, 4)), "--dist", "loadfile", "--no-loadscope-reorder"]]


def bench_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """One thread for numpy, and a drawing surface even where there is no screen."""
    drawing = {} if has_display(environment, sys.platform) else {"QT_QPA_PLATFORM": "offscreen"}
    return {**environment, **drawing, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def lock_command(output: Path, more: Sequence[str]) -> list[str]:
    """uv resolves for all systems at once. The file names no server, so that it works with any mirror."""
    return [venv_python(), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes",
            "--python-version", ".".join(map(str, OLDEST_PYTHON)), "--no-emit-index-url", "--no-emit-find-links",
            "--custom-compile-command", "python3 packaging/dev.py lock", "pyproject.toml",
            "--output-file", _from_root(output), *more]


# --- small helpers --------------------------------------------------------------------------------------------------

def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _pip(*what: str) -> None:
    """Install by hash. Without a terminal pip says only what goes wrong."""
    quiet = [] if sys.stdout.isatty() else ["--quiet", "--quiet"]
    command = [venv_python(), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *quiet]
    if _call([*command, "--require-hashes", *what], os.environ):
        _stop("The libraries couldn't be installed. The lines above say why.")


def _keep_to_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _first_failure(statuses: Sequence[int]) -> int:
    """Zero when all went well. Not the greatest: a process that was killed has a negative one."""
    return next(filter(None, statuses), 0)


def _from_root(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _call(command: Sequence[str], environment: Mapping[str, str], *, stdout: int | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=stdout, check=False).returncode


def _become(command: list[str], environment: Mapping[str, str]) -> int:
    """Hand over to ``command``: signals then reach it and nothing else. Windows can't, so there we wait for it.

    Paths among the arguments stay relative to where the person called us from.
    """
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run(command, env=environment, check=False).returncode
    os.execve(command[0], command, environment)


def _say(text: str) -> None:
    print(text, flush=True)


def _stop(text: str, *, status: int = 1) -> NoReturn:
    print(text, file=sys.stderr)
    raise SystemExit(status)


if __name__ == "__main__":
    if sys.version_info < OLDEST_PYTHON:
        sys.exit("This needs Python 3.11 or newer.")
    sys.exit(main())
