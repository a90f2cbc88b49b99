"""How soon the finished bundle shows, and what its idle window needs, beside the source and a bare PySide6 bundle.

``python3 packaging/dev.py package-bench``, after dev.py build. All are timed in turn, from outside, on a private X
server; the bare bundle is made on the spot, of a window with a label, with everything left out that ours leaves out.
"""
from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import dev
import packages

sys.path.insert(0, str(dev.ROOT))

from tests.bench.bench_start import BARE, first_paint
from tests.functional.desktop import Desktop, Program, family, open_desktop, open_screen, tideline, until

ROUNDS = 7
MOST_TIMES, MOST_MEMORY = 1.5, 120.0  # of the source's time to the first paint; megabytes (PSS) of the idle window
FOLDER = dev.ROOT / "dist" / "tideline"
IDLE_SECONDS = 5.0  # everything that is put off until the window stands has then been loaded


def main() -> int:
    if not (FOLDER / packages.NAME).is_file():
        raise SystemExit("There is no bundle in dist/. First: dev.py build")
    with (tempfile.TemporaryDirectory() as folder, open_screen(Path(folder) / "screen") as screen,
          open_desktop(screen) as desktop):
        bare = [str(bare_bundle(Path(folder)))]
        return dev._first_failure([compare_starts(desktop, bare), compare_memory(desktop, bare)])


def bare_bundle(folder: Path) -> Path:
    """A window with a label, as PyInstaller makes it of the same libraries, without what our list leaves out."""
    script, spec = folder / "bare.py", folder / "bare.spec"
    script.write_text(BARE, encoding="utf-8")
    ours = (dev.ROOT / "packaging" / "pyinstaller" / "tideline.spec").read_text(encoding="utf-8")
    # The same recipe for another script: data, hidden imports and names of ours go, the rules stay.
    text = ours.replace("Path(SPECPATH)", f"Path({str(dev.ROOT / 'packaging' / 'pyinstaller')!r})").replace(
        'str(ROOT / "tid_desktop/__main__.py")', repr(str(script)))
    text = re.sub(r"datas=datas", "datas=[]", re.sub(r"hiddenimports=\[[^]]*\]", "hiddenimports=[]", text))
    spec.write_text(text.replace('sys.platform == "linux" and unused', "False"), encoding="utf-8")
    command = [str(packages.BUILD_VENV / "bin" / "python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
               "--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(spec)]
    if dev._call(command, os.environ):
        raise SystemExit("The bare bundle couldn't be built. The lines above say why.")
    return folder / "dist" / "tideline" / packages.NAME


def compare_starts(desktop: Desktop, bare: Sequence[str]) -> int:
    commands = {"bare PySide6 bundle": bare, "Tideline, from source": tideline(),
                "Tideline, bundle": [str(FOLDER / packages.NAME)]}
    rounds = [[first_paint(desktop, command) for command in commands.values()] for _ in range(ROUNDS + 1)][1:]
    medians = dict(zip(commands, map(statistics.median, zip(*rounds, strict=True)), strict=True))
    times = statistics.median(bundle / source for _, source, bundle in rounds)
    print(f"\nFrom process start to first paint, X11, median of {ROUNDS} rounds in turn")
    for name, seconds in medians.items():
        print(f"  {name:<40}{seconds * 1000:8.1f} ms")
    print(f"  bundle: {times:.2f} times the source (at most {MOST_TIMES})", flush=True)
    return int(times > MOST_TIMES)


def compare_memory(desktop: Desktop, bare: Sequence[str]) -> int:
    print("\nMemory when nothing happens, in MB (PSS: what is shared is divided by who shares it; USS: its own alone)")
    print(f"  {'':<40}{'PSS':>8}{'USS':>8}")
    window = 0.0
    for name, command in (("bare PySide6 bundle", bare), ("Tideline, bundle", [str(FOLDER / packages.NAME)])):
        with Program(command, desktop.environment, cwd=desktop.home) as program:
            desktop.wait_for_window(program)
            if name.startswith("Tideline"):
                until(lambda program=program: family(program.pid))  # the zygote
            time.sleep(IDLE_SECONDS)
            window, own = memory(program.pid)
            print(f"  {name + ': window':<40}{window:8.1f}{own:8.1f}")
            for child in sorted(family(program.pid)):
                print("  {:<40}{:8.1f}{:8.1f}".format(f"{name}: zygote", *memory(child)))
    print(f"  (window at most {MOST_MEMORY:.0f} PSS)", flush=True)
    return int(window > MOST_MEMORY)


def memory(pid: int) -> tuple[float, float]:
    """PSS and USS of a process. It is closed to other programs of its login: root is asked, or the numbers are 0."""
    text = subprocess.run(["cat", f"/proc/{pid}/smaps_rollup"], capture_output=True, text=True, check=True).stdout
    sizes = {name: int(size) for name, size in re.findall(r"^(\w+):\s+(\d+) kB", text, re.MULTILINE)}
    return sizes["Pss"] / 1024, (sizes["Private_Clean"] + sizes["Private_Dirty"]) / 1024


if __name__ == "__main__":
    sys.exit(main())
