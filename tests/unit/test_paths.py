"""Where the program may keep things: folders that only their owner can open, and nothing before it is needed."""
from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tid_desktop import paths

FOLDERS = (paths.data_dir, paths.config_dir, paths.practice_dir)


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("folder", FOLDERS)
def test_folders_are_made_for_their_owner_alone(folder: Callable[[], Path], home: Path) -> None:
    made = folder()
    assert made.is_dir()
    assert made.stat().st_mode & 0o777 == 0o700
    assert home in made.parents


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_that_was_left_open_is_closed(folder: Callable[[], Path]) -> None:
    folder().chmod(0o755)
    assert folder().stat().st_mode & 0o777 == 0o700


def test_files_lie_in_those_folders_and_are_not_made() -> None:
    assert paths.vault_file().parent == paths.data_dir()
    assert paths.settings_file().parent == paths.config_dir()
    assert not paths.vault_file().exists()
    assert not paths.settings_file().exists()


def test_no_name_tells_what_the_program_is_for(home: Path) -> None:
    for folder in FOLDERS:
        folder()
    paths.vault_file()
    names = " ".join(path.name.lower() for path in home.rglob("*"))
    assert not any(word in names for word in ("nude", "hash", "picture", "abuse", "hotline", "ncii", "case"))


def test_the_assets_are_found_in_a_checkout() -> None:
    assert (paths.assets() / "fonts").is_dir()
    assert (paths.assets() / "profiles" / "practice.json").is_file()
