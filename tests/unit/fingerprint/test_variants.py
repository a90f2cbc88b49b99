"""The turns come from reversed operators; the judge hashes really turned pictures."""
from __future__ import annotations

from io import BytesIO
from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, distance, judge, luma, photo
from tid_desktop.fingerprint import image
from tid_desktop.fingerprint.model import SEVERAL, WIDE, Fingerprint, Reach, StandsFor, Wish
from tid_desktop.fingerprint.pdq import PdqHash, hash_plane, reduce
from tid_desktop.fingerprint.variants import (
    MIN_APART,
    TURNS,
    UPRIGHT,
    Turn,
    Variant,
    distinct,
    is_useful,
    turns,
    turns_of,
    variant,
    variants,
)
from tid_desktop.fingerprint.views import Lens, Shrinker, View


def really_turned(pixels: NDArray[np.uint8], name: StandsFor) -> NDArray[np.uint8]:
    """What the name says: mirrored left-right if at all, then turned clockwise."""
    mirrored = pixels[:, ::-1] if name.startswith("mirror") else pixels
    degrees = int(name.rsplit("-", 1)[1]) if name.endswith("0") else 0
    return np.rot90(mirrored, k=-degrees // 90)


def small(picture: Image.Image) -> NDArray[np.float32]:
    """The small plane, as the program makes it."""
    shrinker = Shrinker(picture.height, picture.width)
    list(shrinker.watch(image.luma_strips(picture)))
    return shrinker.plane()


def bridge() -> Image.Image:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg") as opened:
        return opened.convert("RGB").resize((1024, 768))


def variant_named(name: str, picture: Image.Image) -> Variant:
    found = variant(name, picture.width / picture.height)
    assert found is not None
    return found


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


def test_on_a_tents_plane_turning_the_plane_is_turning_the_picture() -> None:
    picture = photo(512, 384, seed=4)
    for name, result in turns_of(Lens(luma(picture)).look(View())):
        turned = Image.fromarray(really_turned(np.asarray(picture), name))
        expected = hash_plane(Lens(np.ascontiguousarray(luma(turned))).look(View()))
        assert (result.value, result.quality) == (expected.value, expected.quality), name


# --- wide sets --------------------------------------------------------------------------------------------------------

def wide_set(picture: Image.Image, reach: Reach) -> tuple[Fingerprint, ...]:
    file = BytesIO()
    picture.save(file, "PNG")
    return image.hash_image(file, "0" * 32, Wish(reach)).fingerprints


def cut(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Fractions off each side; below zero, black is added."""
    width, height = picture.size
    box = (round(left * width), round(top * height), round((1 - right) * width), round((1 - bottom) * height))
    return picture.crop(box)


CHANGED = [
    ("all2", (.02, .02, .02, .02)), ("L3", (.03, 0, 0, 0)), ("T9", (0, .09, 0, 0)), ("R15", (0, 0, .15, 0)),
    ("B24", (0, 0, 0, .24)), ("LR4.5", (.045, 0, .045, 0)), ("T10B6", (0, .10, 0, .06)), ("L6R10", (.06, 0, .10, 0)),
    ("box11/0/8/0", (.11, 0, .08, 0)), ("asp1:1", (.125, 0, .125, 0)), ("asp3:4", (.21875, 0, .21875, 0)),
    ("asp16:9", (0, .125, 0, .125)), ("padTB15", (0, -.15, 0, -.15)), ("padLR5", (-.05, 0, -.05, 0)),
    ("memeT20", (0, -.2, 0, 0)), ("pad2B", (-.02, -.02 * 4 / 3, -.02, -.02 * 4 / 3)),
    ("fit16:9", (-1 / 6, 0, -1 / 6, 0))]


@pytest.mark.parametrize(("name", "amounts"), CHANGED, ids=[name for name, _ in CHANGED])
def test_each_kind_of_changed_copy_is_found_by_its_hash(name: str, amounts: tuple[float, float, float, float]) -> None:
    """The changed copy is really made, and hashed by the judge. 57 photos were 4 bits off (median, at most 22)."""
    picture = bridge()
    found = hash_plane(Lens(small(picture)).look(variant_named(name, picture).view))
    assert distance(found.value, judge(cut(picture, *amounts))[0]) <= 16, "half of what a match allows"
    assert distance(found.value, judge(picture)[0]) > 12, "else it is not worth a hash"


@pytest.mark.parametrize("degrees", [2.5, -2.5])
def test_a_tilted_copy_is_found_by_its_hash(degrees: float) -> None:
    picture = bridge()
    found = hash_plane(Lens(small(picture)).look(variant_named(f"tilt{degrees:g}", picture).view))
    tilted = picture.rotate(degrees, Image.Resampling.BICUBIC)  # counter-clockwise, black corners
    assert distance(found.value, judge(tilted)[0]) <= 10
    grown = hash_plane(Lens(small(picture)).look(variant_named("grown-3.5", picture).view))
    assert distance(grown.value, judge(picture.rotate(-3.5, Image.Resampling.BICUBIC, expand=True))[0]) <= 10


@pytest.mark.parametrize(("reach", "count"), [(Reach.TURNS, 8), (Reach.WIDE_16, 16), (Reach.WIDE_64, 64)])
def test_a_set_is_as_wide_as_was_wished(reach: Reach, count: int) -> None:
    _, *rest = wide_set(photo(640, 480, seed=3), reach)
    assert len(rest) == count
    assert [fingerprint.stands_for for fingerprint in rest[:8]] == list(TURNS), "the turns always come first"
    assert {fingerprint.stands_for for fingerprint in rest[8:]} <= WIDE


def test_no_hash_of_a_wide_set_is_a_waste_or_without_meaning() -> None:
    _, *rest = wide_set(photo(640, 480, seed=3), Reach.WIDE_64)
    assert all((fingerprint.quality or 0) >= 50 for fingerprint in rest)
    for place, fingerprint in enumerate(rest):
        if fingerprint.stands_for in SEVERAL:
            assert min(distance(fingerprint.value, other.value) for other in rest[:place]) > MIN_APART


def test_equal_and_useless_hashes_are_left_out() -> None:
    one, near, far = "f" * 32 + "0" * 32, "f" * 32 + "0" * 31 + "1", "0" * 32 + "f" * 32
    candidates = [(StandsFor.CROP, PdqHash(near, 100, 0)), (StandsFor.CROP, PdqHash(far, 49, 0)),
                  (StandsFor.BARS, PdqHash(far, 100, 32)), (StandsFor.TILT, PdqHash(far, 50, 0)),
                  (StandsFor.CROP, PdqHash(far, 100, 0))]
    assert [name for name, _ in distinct([PdqHash(one, 100, 0)], candidates)] == [StandsFor.TILT]


@pytest.mark.parametrize("aspect", [3 / 4, 1.0, 16 / 9, 3.0])
def test_the_list_keeps_to_its_safe_side_for_every_shape(aspect: float) -> None:
    """Frames on both axes and steep tilts bring unrelated pictures near each other; heavy cuts stand for others."""
    listed = list(variants(aspect))
    assert len(listed) >= 60
    for entry in listed:
        added = [max(0.0, -amount) for amount in entry.view[:4]]
        if entry.stands_for is StandsFor.BARS:
            across, down = added[0] + added[2], added[1] + added[3]
            assert min(across, down) <= 0.05 * max(aspect, 1 / aspect), "a frame on both axes"
            assert max(across, down) <= 1.0, "the picture fills half of it"
        assert abs(entry.view.tilt) <= 3.5
