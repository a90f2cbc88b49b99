"""Looks at a small plane: cut, framed, grown and tilted, checked against doing the same to the picture."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.unit.fingerprint.pictures import luma, photo
from tid_desktop.fingerprint.views import SMALL, Lens, Shrinker, View


def shrunk(plane: NDArray[np.float32], rows: int) -> NDArray[np.float32]:
    shrinker = Shrinker(*plane.shape)
    strips = [plane[top:top + rows] for top in range(0, len(plane), rows)]
    assert [len(strip) for strip in shrinker.watch(strips)] == [len(strip) for strip in strips]
    return shrinker.plane()


@pytest.mark.parametrize(("width", "height", "small"), [(2048, 1024, (256, 512)), (1024, 2048, (512, 256)),
                                                        (1024, 1024, (512, 512))])
def test_the_small_plane_is_made_of_averages(width: int, height: int, small: tuple[int, int]) -> None:
    plane = luma(photo(width, height, seed=2))
    found = shrunk(plane, 100)
    assert found.shape == small
    step = width // small[1]
    blocks = plane.reshape(small[0], step, small[1], step).mean(axis=(1, 3))
    assert np.abs(found - blocks).max() < 0.01


@given(st.integers(5, 700), st.integers(5, 700), st.integers(1, 300))
def test_averages_of_any_size_in_any_strips_keep_the_mean(width: int, height: int, rows: int) -> None:
    plane = np.random.default_rng(width).uniform(0, 255, (height, width)).astype(np.float32)
    found = shrunk(plane, rows)
    assert max(found.shape) <= SMALL
    assert abs(float(found.mean()) - float(plane.mean())) < 0.02
    assert plane.min() - 0.01 <= found.min() <= found.max() <= plane.max() + 0.01


def test_a_small_picture_stays_as_it_is() -> None:
    plane = luma(photo(300, 200))
    assert np.abs(shrunk(plane, 7) - plane).max() < 1e-3


@pytest.fixture
def plane() -> NDArray[np.float32]:
    return shrunk(luma(photo(1024, 768, seed=5)), 64)


def test_a_cut_is_a_look_at_what_is_left(plane: NDArray[np.float32]) -> None:
    height, width = plane.shape
    cut = Lens(plane).look(View(left=0.25, top=0.125))
    assert np.abs(cut - Lens(plane[height // 8:, width // 4:]).look(View())).max() < 6  # the border alone differs
    assert np.abs((cut - Lens(plane[height // 8:, width // 4:]).look(View()))[2:, 2:]).max() < 1e-2


def test_bars_are_of_their_colour(plane: NDArray[np.float32]) -> None:
    framed = np.pad(plane, ((96, 96), (0, 0)), constant_values=200)
    looked = Lens(plane).look(View(top=-0.25, bottom=-0.25, fill=200.0))
    assert np.abs(looked - Lens(framed).look(View())).max() < 0.05


def test_where_nothing_fills_it_the_edge_goes_on(plane: NDArray[np.float32]) -> None:
    grown = np.pad(plane, ((0, 0), (128, 0)), mode="edge")
    assert np.abs(Lens(plane).look(View(left=-0.25)) - Lens(grown).look(View())).max() < 0.05


@pytest.mark.parametrize("fill", [None, 0.0, 255.0])
def test_a_tilt_forth_and_back_is_the_picture_again(plane: NDArray[np.float32], fill: float | None) -> None:
    """Inside, where neither tilt has moved anything out of sight."""
    level = Lens(plane).look(View())
    tilted = Lens(plane).look(View(tilt=5.0, fill=fill))
    assert np.abs(tilted - level)[16:48, 16:48].mean() > 5
    back = Lens(_wide(tilted)).look(View(tilt=-5.0, fill=fill))
    assert np.corrcoef(back[16:48, 16:48].ravel(), level[16:48, 16:48].ravel())[0, 1] > 0.97


def _wide(square: NDArray[np.float32]) -> NDArray[np.float32]:
    """64 x 64 points laid out in the shape of the picture again, four by three."""
    return np.repeat(np.repeat(square, 6, axis=0), 8, axis=1)


def test_corners_of_a_tilted_picture_are_filled(plane: NDArray[np.float32]) -> None:
    lens = Lens(plane)
    white, black = (lens.look(View(tilt=10.0, fill=fill)) for fill in (255.0, 0.0))
    assert white[0, 0] == pytest.approx(255, abs=1)
    assert black[0, 0] == pytest.approx(0, abs=1)
    assert np.abs(white - black)[24:40, 24:40].max() < 0.01
