"""What the benchmark of reach is made of: the edits do what they say, and the scoring counts what it should."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.bench import _copies, _photos
from tests.bench._edits import EDITS, FAMILIES, Edit, copy_of, cut
from tests.bench._photos import LONGEST, Photo, Source
from tests.bench._recall import NEVER, as_hashes, bootstrap, distances, in_family, nearest, strength, unrelated
from tests.unit.fingerprint.pictures import photo


def drawn(seed: int, size: tuple[int, int] = (240, 180)) -> Image.Image:
    return photo(*size, seed=seed)


def a_hash(*bits: int) -> str:
    return f"{sum(1 << bit for bit in bits):064x}"


# --- edits ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit.family}: {edit.name}")
def test_an_edit_changes_the_picture_and_always_in_the_same_way(edit: Edit) -> None:
    original, other = drawn(1), drawn(2)
    before = original.tobytes()
    first, second = (copy_of(edit, original, "a name", other) for _ in range(2))
    assert first.mode == "RGB"
    assert (first.size, first.tobytes()) == (second.size, second.tobytes())
    assert (first.size, first.tobytes()) != (original.size, before)
    assert original.tobytes() == before  # the next edit starts from the same picture


def test_no_two_edits_share_a_name_because_it_seeds_their_chance() -> None:
    assert len({(edit.family, edit.name) for edit in EDITS}) == len(EDITS)
    assert len(FAMILIES) == 19


def test_two_photos_are_cut_differently_by_the_same_edit() -> None:
    window = next(edit for edit in EDITS if edit.family == "free window")
    assert copy_of(window, drawn(1), "one", drawn(2)).size != copy_of(window, drawn(1), "other", drawn(2)).size


def test_a_cut_takes_fractions_from_each_side() -> None:
    assert cut(drawn(1, (200, 100)), .1, .2, .3, .4).size == (120, 40)


@pytest.mark.parametrize("edit", [edit for edit in EDITS if edit.family == "crop one side"], ids=lambda edit: edit.name)
def test_a_crop_of_one_side_stays_inside_its_bin(edit: Edit) -> None:
    low, high = (float(part) / 100 for part in edit.name.split(" ")[0].split("-"))
    plain = Image.new("RGB", (1000, 1000))
    for label in ("a", "b", "c", "d"):
        copy = copy_of(edit, plain, label, plain)
        assert max(copy.size) == 1000
        assert low - 0.001 <= 1 - min(copy.size) / 1000 <= high + 0.001


# --- scoring ----------------------------------------------------------------------------------------------------------

def test_a_distance_is_the_number_of_bits_that_differ() -> None:
    ours, theirs = as_hashes([a_hash(), a_hash(0, 255)]), as_hashes([a_hash(0), a_hash(*range(256)), a_hash(64, 128)])
    assert distances(ours, theirs).tolist() == [[1, 256, 2], [1, 254, 4]]


def test_the_nearest_hash_that_was_sent_counts_unless_the_copy_shows_too_little() -> None:
    ours, theirs = as_hashes([a_hash(), a_hash(1, 2, 3)]), as_hashes([a_hash(1, 2), a_hash(1, 2)])
    assert nearest(ours, theirs, np.array([50, 49])).tolist() == [1, NEVER]


def test_who_sent_nothing_finds_nothing() -> None:
    assert nearest(as_hashes([]), as_hashes([a_hash()]), np.array([100])).tolist() == [NEVER]


def test_families_weigh_the_same_however_many_edits_they_have() -> None:
    found = np.array([[edit.family == "crop one side" for edit in EDITS]])
    assert in_family(found, ["crop one side", "jpeg"]).tolist() == [0.5]


def test_an_interval_holds_the_mean_and_narrows_with_more_photos() -> None:
    chance = np.random.default_rng(1)
    few, many = bootstrap(chance.random(20)), bootstrap(chance.random(2000))
    assert few.low < few.value < few.high
    assert few.high - few.low > 4 * (many.high - many.low)


@pytest.mark.parametrize(("name", "shown"), [
    ("3-7 % again", "3-7 %"), ("2-4 % LR", "2-4 %"), ("2-4 % TB", "2-4 %"), ("16:9 centred", "centred"),
    ("85-95 % of the area", "85-95 % of the area")])
def test_edits_of_one_strength_are_counted_together(name: str, shown: str) -> None:
    assert strength(name) == shown


def test_a_photos_own_uploads_are_not_unrelated_to_it() -> None:
    sets = [as_hashes([a_hash()]), as_hashes([a_hash(*range(100))])]
    uploads = [as_hashes([a_hash(7)]), as_hashes([a_hash(*range(100)), a_hash(*range(90))])]
    histogram, pair = unrelated(sets, uploads)
    assert histogram.sum() == 3
    assert histogram[90] == histogram[100] == 1
    assert (np.flatnonzero(histogram)[0], pair) == (90, (0, 1))


# --- photos -----------------------------------------------------------------------------------------------------------

def saved(folder: Path, name: str, picture: Image.Image) -> Photo:
    picture.save(folder / name, "JPEG", quality=92)
    return Photo(folder / name, people=False)


def test_a_photo_that_shows_the_same_as_another_is_left_out_even_mirrored(tmp_path: Path) -> None:
    one, two = drawn(1), drawn(2)
    found = [saved(tmp_path, "one.jpg", one), saved(tmp_path, "mirrored.jpg", ImageOps.mirror(one)),
             saved(tmp_path, "two.jpg", two), saved(tmp_path, "smaller.jpg", two.resize((180, 135)))]
    assert [photo.path.name for photo in _photos._distinct(found)] == ["one.jpg", "two.jpg"]


def test_a_picture_with_nothing_to_see_is_left_out(tmp_path: Path) -> None:
    assert _photos._distinct([saved(tmp_path, "grey.jpg", Image.new("RGB", (240, 180), "grey"))]) == []


def test_a_fetched_picture_is_kept_small_upright_and_on_white(tmp_path: Path) -> None:
    turned = Image.new("RGBA", (2000, 1000), (0, 0, 0, 0))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.png", exif=exif)
    _photos._shrink(tmp_path / "turned.png", tmp_path / "kept.jpg")
    with Image.open(tmp_path / "kept.jpg") as kept:
        assert kept.size == (LONGEST // 2, LONGEST)
        assert kept.getpixel((0, 0)) == (255, 255, 255)


def test_pictures_too_small_to_go_round_are_not_kept(tmp_path: Path) -> None:
    Image.new("RGB", (300, 200)).save(tmp_path / "small.png")
    _photos._shrink(tmp_path / "small.png", tmp_path / "kept.jpg")
    assert not (tmp_path / "kept.jpg").exists()


def test_a_package_that_cannot_be_had_is_named_and_done_without(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def refused(command: list[str], work: Path) -> None:
        raise FileNotFoundError(command[0])
    monkeypatch.setattr(_photos, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(_photos, "_run", refused)
    assert _photos._photos_of(Source("gone", "1.0", "none")) == []
    assert "going on without gone" in capsys.readouterr().out
    assert list((tmp_path / "cache").iterdir()) == []  # the next run tries again


# --- the cache --------------------------------------------------------------------------------------------------------

def test_copies_are_hashed_once_and_then_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_copies, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(_copies, "EDITS", EDITS[:3])
    found = [saved(tmp_path, "one.jpg", drawn(1)), saved(tmp_path, "two.jpg", drawn(2))]
    first, second = _copies.hash_copies(found), _copies.hash_copies(found)
    assert (first.cached, second.cached) == (0, 2)
    assert first.hashes.shape == (2, 3, 8, 32)
    assert first.hashes.tobytes() == second.hashes.tobytes()
    plain, quality = _copies.reference(_copies.load(found[0]))
    assert distances(plain[:1], first.hashes[0, 0, :1])[0, 0] <= 10
    assert abs(int(first.qualities[0, 0]) - quality) <= 5


def test_as_many_looks_come_back_for_each_copy_as_were_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_copies, "CACHE", tmp_path / "cache")
    found = [saved(tmp_path, "one.jpg", drawn(1)), saved(tmp_path, "two.jpg", drawn(2))]
    looks = _copies.look_again(found, [0, 1], EDITS[4:6], wide_enough, "recipe")
    assert [[len(hashes) for hashes in row] for row in looks] == [[0, 1], [0, 1]]


def wide_enough(picture: Image.Image) -> tuple[_copies.Hashes, int]:
    count = int(picture.width > 90)
    return np.ones((count, 32), np.uint8), count
