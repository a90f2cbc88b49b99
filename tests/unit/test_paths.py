"""Where the program may keep things: folders that only their owner can open, and nothing before it is needed."""
from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tid_desktop import paths
from tid_desktop.settings import Settings

MADE = (lambda: paths.private(paths.data_dir()), lambda: paths.private(paths.config_dir()), paths.practice_dir)


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("folder", MADE)
def test_folders_are_made_for_their_owner_alone(folder: Callable[[], Path], home: Path) -> None:
    made = folder()
    assert made.is_dir()
    assert made.stat().st_mode & 0o777 == 0o700
    assert home in made.parents


@pytest.mark.parametrize("folder", MADE)
def test_a_folder_that_was_left_open_is_closed(folder: Callable[[], Path]) -> None:
    folder().chmod(0o755)
    assert folder().stat().st_mode & 0o777 == 0o700


def test_asking_where_things_would_lie_makes_nothing(home: Path) -> None:
    before = set(home.rglob("*"))
    assert paths.vault_file().parent == paths.data_dir()
    assert paths.settings_file().parent == paths.config_dir()
    assert Settings.load(paths.settings_file()) == Settings()
    assert set(home.rglob("*")) == before


def test_no_name_tells_what_the_program_is_for(home: Path) -> None:
    paths.practice_dir()
    Settings().save(paths.settings_file())
    names = " ".join(path.name.lower() for path in (*home.rglob("*"), paths.vault_file()))
    assert not any(word in names for word in ("nude", "hash", "picture", "abuse", "hotline", "ncii", "case"))


def test_the_assets_are_found_in_a_checkout() -> None:
    assert (paths.assets() / "fonts").is_dir()
    assert (paths.assets() / "profiles" / "practice.json").is_file()
