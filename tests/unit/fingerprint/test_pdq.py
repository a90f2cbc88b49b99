"""PDQ against its judge: pdqhash, the binding of Meta's own C++ code."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, bits, judge, judged_coefficients, luma, photo
from tid_desktop.fingerprint import pdq

PICTURES = sorted((REFERENCE / "pdq").rglob("*.jpg"))
GENERATED = 200


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_reference_pictures_have_the_reference_hash(path: Path) -> None:
    with Image.open(path) as picture:
        pixels = picture.convert("RGB")
    result = pdq.pdq(luma(pixels))
    assert (result.value, result.quality) == judge(pixels)


def test_the_text_is_what_metas_tools_print() -> None:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg") as picture:
        result = pdq.pdq(luma(picture))
    assert result.value == "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22"
    assert result.quality == 100


def test_pictures_of_odd_sizes_have_the_reference_hash() -> None:
    random, checked, seed = np.random.default_rng(7), 0, 0
    while checked < GENERATED:
        seed += 1
        width, height = (int(side) for side in random.integers(5, 500, size=2))
        picture = photo(width, height, seed)
        result = pdq.pdq(luma(picture))
        if result.ties:
            continue
        assert (result.value, result.quality) == judge(picture), (width, height, seed)
        checked += 1
    assert seed < 2 * GENERATED, "ties are the exception"


@pytest.mark.parametrize("size", [(5, 5), (64, 64), (127, 129), (128, 128), (129, 257), (6, 3000), (9000, 300)])
def test_sizes_at_which_the_windows_change(size: tuple[int, int]) -> None:
    picture = photo(*size, seed=3)
    result = pdq.pdq(luma(picture))
    expected, quality = judge(picture)
    differing = bits(result.value) != bits(expected)
    assert not (differing & ~tied(picture)).any()
    assert result.quality == quality


def tied(picture: Image.Image) -> NDArray[np.bool_]:
    """Which bits the reference itself can't be sure of, by its own coefficients."""
    coefficients = judged_coefficients(picture)
    return np.abs(coefficients - np.partition(coefficients, 127)[127]) < pdq.TIE


def flat() -> Image.Image:
    return Image.new("RGB", (300, 200), (90, 120, 30))


def shaded_one_way() -> Image.Image:
    return Image.merge("RGB", [Image.linear_gradient("L")] * 3)


def symmetric() -> Image.Image:
    left = np.asarray(photo(150, 200, seed=5))
    return Image.fromarray(np.concatenate([left, left[:, ::-1]], axis=1))


@pytest.mark.parametrize("draw", [flat, shaded_one_way, symmetric])
def test_where_coefficients_are_tied_only_those_bits_may_differ(draw: type[flat]) -> None:
    picture = draw()
    result, (expected, quality) = pdq.pdq(luma(picture)), judge(picture)
    differing = bits(result.value) != bits(expected)
    assert not (differing & ~tied(picture)).any()
    assert result.quality == quality
    assert result.ties > 31, "said, so that nobody relies on noise"


def test_a_side_under_five_pixels_has_no_hash_there_or_here() -> None:
    picture = photo(4, 90)
    result = pdq.pdq(luma(picture))
    assert (result.value, result.quality) == judge(picture) == ("0" * 64, 0)


def box_passes(n: int) -> NDArray[np.float64]:
    """R_n the slow way: the reference's sliding sum, applied twice to every unit vector, then sampled."""
    window = (n + 127) // 128
    ahead = (window + 2) // 2

    def blur(rows: NDArray[np.float64]) -> NDArray[np.float64]:
        spans = [(max(0, at - (window - ahead)), min(n, at + ahead)) for at in range(n)]
        return np.stack([rows[first:last].mean(axis=0) for first, last in spans])

    return blur(blur(np.eye(n)))[[int((k + 0.5) * n / 64) for k in range(64)]]


@given(st.integers(5, 400))
def test_the_operator_is_two_box_passes_and_sampling(n: int) -> None:
    _, dense = pdq._band(n).block(0, n)
    slow = box_passes(n)
    assert np.abs(dense[0::2] - slow).max() < 1e-6
    assert np.abs(dense[1::2] - slow[::-1, ::-1]).max() < 1e-6


@given(st.integers(5, 200), st.integers(5, 200), st.data())
def test_a_picture_may_arrive_in_any_strips(width: int, height: int, data: st.DataObject) -> None:
    plane = luma(photo(width, height, seed=width))
    cuts = sorted(data.draw(st.sets(st.integers(1, height - 1), max_size=12)))
    strips = np.split(plane, cuts)
    whole, cut = pdq.reduce(height, width, [plane]), pdq.reduce(height, width, strips)
    assert np.abs(whole - cut).max() < 1e-3


def test_rows_that_do_not_add_up_are_a_fault() -> None:
    plane = luma(photo(80, 80))
    with pytest.raises(ValueError, match="strips"):
        pdq.reduce(81, 80, [plane])


def test_a_picture_far_too_long_for_a_dense_operator() -> None:
    """A strip of wallpaper, 600,000 pixels wide: the operator stays a band and needs no gigabytes."""
    plane = np.tile(luma(photo(3000, 6)), 200)
    assert pdq.pdq(plane).quality == pdq.quality(pdq.reduce(6, 600_000, [plane])[0, 0])
    assert pdq._band(600_000).weights.nbytes < 16 << 20
