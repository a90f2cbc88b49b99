"""The turns come from reversed operators; the judge hashes really turned pictures."""
from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, distance, judge, luma, photo
from tid_desktop.fingerprint.model import StandsFor
from tid_desktop.fingerprint.pdq import PdqHash, reduce
from tid_desktop.fingerprint.variants import TURNS, UPRIGHT, Turn, is_useful, turns


def really_turned(pixels: NDArray[np.uint8], name: StandsFor) -> NDArray[np.uint8]:
    """What the name says: mirrored left-right if at all, then turned clockwise."""
    mirrored = pixels[:, ::-1] if name.startswith("mirror") else pixels
    degrees = int(name.rsplit("-", 1)[1]) if name.endswith("0") else 0
    return np.rot90(mirrored, k=-degrees // 90)


def planes_of(picture: Image.Image) -> NDArray[np.float32]:
    return reduce(picture.height, picture.width, [luma(picture)])


@pytest.mark.parametrize("size", [(640, 480), (479, 641), (130, 97), (1023, 300), (64, 64)])
def test_each_turn_is_the_hash_of_the_really_turned_picture(size: tuple[int, int]) -> None:
    picture = photo(*size, seed=21)
    found = turns(planes_of(picture))
    assert list(found) == list(StandsFor.turns())
    for name, result in found.items():
        expected, quality = judge(really_turned(np.asarray(picture), name))
        noise = result.ties + 1 if result.ties else 0  # the tied bits and the median's own
        assert distance(result.value, expected) <= noise, name
        assert result.quality == quality, name


def test_each_turn_of_a_reference_photo_is_exact() -> None:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "high-contrast.jpg") as opened:
        picture = opened.convert("RGB")
    for name, result in turns(planes_of(picture)).items():
        assert (result.value, result.quality) == judge(really_turned(np.asarray(picture), name)), name


@pytest.mark.parametrize("first", TURNS.values())
def test_one_turn_after_another_is_a_turn(first: Turn) -> None:
    """What a viewer turns, and we turn again: compared with turning an unmistakable little array twice."""
    stored = np.arange(6).reshape(2, 3)

    def lay(array: NDArray[np.int64], turn: Turn) -> NDArray[np.int64]:
        array = array[::-1] if turn.rows else array
        array = array[:, ::-1] if turn.columns else array
        return array.T if turn.transposed else array

    for second in TURNS.values():
        assert np.array_equal(lay(stored, second.after(first)), lay(lay(stored, first), second))


def test_the_eight_turns_are_all_there_are() -> None:
    assert sorted(TURNS.values()) == sorted(Turn(*choice) for choice in product((False, True), repeat=3))
    assert TURNS[StandsFor.ORIGINAL] == UPRIGHT


def test_a_picture_shown_turned_is_hashed_as_it_is_shown() -> None:
    stored = photo(500, 320, seed=9)
    shown = Image.fromarray(np.rot90(np.asarray(stored), k=-1))
    found = turns(planes_of(stored), shown=TURNS[StandsFor.TURN_90])
    assert {name: result.value for name, result in found.items()} == {
        name: judge(really_turned(np.asarray(shown), name))[0] for name in found}


def test_only_what_is_asked_for_is_hashed() -> None:
    wanted = (StandsFor.MIRROR, StandsFor.ORIGINAL)
    assert tuple(turns(planes_of(photo(90, 90)), wanted=wanted)) == wanted


@pytest.mark.parametrize(("quality", "ties", "useful"), [(50, 0, True), (49, 0, False), (100, 31, True),
                                                         (100, 32, False)])
def test_too_little_to_see_and_too_much_noise_are_not_worth_sending(quality: int, ties: int, useful: bool) -> None:
    assert is_useful(PdqHash("0" * 64, quality, ties)) is useful
