"""The table says what the program says, and names what it can't show."""
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.faults.table import QUIET, lines, row
from tid_desktop import errors

ROOT = Path(__file__).parents[2]
THREE = """
from tid_desktop.errors import Busy
def test_passes(tell):
    tell("a true row", Busy(), "as it was")
def test_fails(tell):
    tell("a row that nobody proved", Busy(), "as it was")
    assert False
def test_says_nothing(tell):
    pass
"""


def test_what_was_told_is_the_errors_own_words() -> None:
    assert row("x", "", errors.Busy(), "").told == f"[busy] {errors.Busy.message} {errors.Busy.action}"
    assert row("x", "", None, "").told == QUIET
    assert row("x", "", errors.InternalError(), "").told == "[inner]"


def test_a_row_counts_only_when_its_test_has_passed(tmp_path: Path) -> None:
    """A run of its own, with these fixtures, of three tests: one true, one that fails, one without a row."""
    folder = tmp_path / "tests" / "faults"
    shutil.copytree(ROOT / "tests" / "faults", folder, ignore=shutil.ignore_patterns("test_*", "__pycache__"))
    (folder / "test_three.py").write_text(THREE)
    ran = subprocess.run([sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir",
                          str(ROOT), "-p", "no:cacheprovider", str(folder)], cwd=ROOT, text=True, capture_output=True,
                         check=False, env={"TID_FAULT_TABLE": "1", "QT_QPA_PLATFORM": "offscreen"})
    assert ran.returncode == 1
    table = ran.stdout.partition("THREE")[2].partition("short test summary")[0]
    assert "a true row" in table
    assert "a row that nobody proved" not in table
    assert "1 faults, each as a test of this run provoked it." in table
    assert "test_fails (call)" in table
    assert "test_says_nothing (teardown)" in table


def test_the_table_is_ordered_by_area() -> None:
    shown = lines([row("disk", "one", None, ""), row("clock", "two", None, ""), row("disk", "three", None, "")], [])
    heads = [line.strip() for line in shown if line.strip() in ("DISK", "CLOCK", "one", "two", "three")]
    assert heads == ["DISK", "one", "three", "CLOCK", "two"]
