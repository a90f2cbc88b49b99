"""What somebody gets who installs the program: one wheel with everything that it needs while it runs."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
                   cwd=ROOT, check=True, capture_output=True)
    return ZipFile(next(folder.glob("tid_desktop-*.whl")))


def test_code_and_data_are_in_the_wheel_and_nothing_else(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    for source, inside in ((ROOT / "tid_desktop", "tid_desktop"), (ROOT / "assets", "tid_desktop/assets")):
        files = [path for path in source.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        missing = {f"{inside}/{path.relative_to(source).as_posix()}" for path in files} - names
        assert files
        assert not missing
    assert {name.partition("/")[0] for name in names} - {"tid_desktop"} == {
        next(name for name in names if name.endswith("/METADATA")).partition("/")[0]}


def test_what_the_rooms_load_as_files_is_there(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    assert {"tid_desktop/protocol/openapi.yaml", "tid_desktop/assets/profiles/practice.json"} <= names
    assert any(name.startswith("tid_desktop/intake/migrations/") for name in names)


def test_it_brings_the_command(wheel: ZipFile) -> None:
    entry_points = wheel.read(next(name for name in wheel.namelist() if name.endswith("/entry_points.txt"))).decode()
    assert "tid-desktop = tid_desktop.__main__:main" in entry_points
