"""Would a platform catch it? Hashes that are put together here, and copies that are really made."""
from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, photo
from tests.unit.fingerprint.test_variants import cut
from tid_desktop.fingerprint import image, matching
from tid_desktop.fingerprint.matching import FRAMES_MATCHED, MATCH, NEAR, Match, Verdict, compare, looks_cut_out
from tid_desktop.fingerprint.model import Fingerprint, SignalType, StandsFor


def off_by(bits: int) -> str:
    """A hash at this distance from all zeros."""
    return f"{(1 << bits) - 1:064x}"


def pdq(bits: int, stands_for: StandsFor = StandsFor.ORIGINAL, quality: int = 100) -> Fingerprint:
    return Fingerprint(SignalType.PDQ, off_by(bits), quality, stands_for)


def frames(*bits: int) -> list[Fingerprint]:
    return [Fingerprint(SignalType.VPDQ, off_by(count), 90, StandsFor.ORIGINAL, float(second))
            for second, count in enumerate(bits)]


def md5(digit: str) -> Fingerprint:
    return Fingerprint(SignalType.MD5, digit * 32, None, StandsFor.FILE)


@pytest.mark.parametrize(("bits", "verdict"), [
    (0, Verdict.CAUGHT), (MATCH, Verdict.CAUGHT), (MATCH + 1, Verdict.NEARLY), (NEAR, Verdict.NEARLY),
    (NEAR + 1, Verdict.MISSED), (256, Verdict.MISSED)])
def test_the_distance_decides(bits: int, verdict: Verdict) -> None:
    match = compare([[md5("1"), pdq(0)]], [md5("2"), pdq(bits)])
    assert match.verdict is verdict
    assert match == (Match(verdict, 0, bits, StandsFor.ORIGINAL) if verdict is not Verdict.MISSED else matching.MISSED)


def test_the_very_same_file_needs_no_picture_hash() -> None:
    assert compare([[md5("1")], [md5("2")]], [md5("2")]) == Match(Verdict.EXACT, 1, 0, StandsFor.FILE)


def test_the_nearest_of_all_items_and_all_hashes_counts() -> None:
    items = [[pdq(100)], [pdq(200), pdq(12, StandsFor.MIRROR)], [pdq(13)]]
    assert compare(items, [pdq(0)]) == Match(Verdict.CAUGHT, 1, 12, StandsFor.MIRROR)


def test_a_platform_looks_at_an_upload_as_it_is_shown() -> None:
    """Turning uploads is what it might do; nobody should count on it."""
    assert compare([[pdq(0)]], [pdq(90), pdq(0, StandsFor.MIRROR)]).verdict is Verdict.MISSED


def test_a_hash_that_says_nothing_matches_nothing() -> None:
    assert compare([[pdq(0, quality=49)]], [pdq(0)]) == matching.MISSED
    assert compare([[pdq(0)]], [pdq(0, quality=49)]) == matching.MISSED


@pytest.mark.parametrize(("bits", "verdict", "share"), [
    ((0, 31, 30, 20, 90), Verdict.CAUGHT, 0.8), ((0, 31, 30, 90, 91), Verdict.NEARLY, 0.6),
    ((40, 41, 42), Verdict.NEARLY, 0.0), ((90, 91, 92), Verdict.MISSED, None)])
def test_of_a_video_four_frames_in_five_must_match(bits: tuple[int, ...], verdict: Verdict,
                                                   share: float | None) -> None:
    match = compare([frames(0)], frames(*bits))
    assert (match.verdict, match.share) == (verdict, share)
    assert FRAMES_MATCHED == 0.8, "VPDQ_QUERY_MATCH_THRESHOLD_PERCENT of python-threatexchange"


def test_a_picture_that_stands_still_in_a_video_counts_once() -> None:
    """Nine seconds of a title that matches don't outweigh the one second that shows something else."""
    assert compare([frames(0)], frames(*[20] * 9, 90))[::4] == (Verdict.NEARLY, 0.5)
    assert compare([frames(0)], frames(*[20] * 9)).share == 1.0


def test_a_short_clip_of_a_long_video_is_caught() -> None:
    assert compare([frames(0, 60, 120, 180, 240)], frames(120, 125)).verdict is Verdict.CAUGHT


def test_pictures_and_videos_are_not_compared_with_each_other() -> None:
    assert compare([frames(0)], [pdq(0)]) == matching.MISSED


def test_nothing_is_like_nothing() -> None:
    assert compare([], [pdq(0)]) == matching.MISSED
    assert compare([[]], []) == matching.MISSED


# --- copies that are really made --------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def bridge() -> Image.Image:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg") as opened:
        return opened.convert("RGB")


def sent(picture: Image.Image, **options: int) -> tuple[Fingerprint, ...]:
    file = BytesIO()
    picture.save(file, "JPEG", quality=options.get("quality", 90))
    return image.hash_image(file, f"{len(file.getvalue()):032x}").fingerprints


@pytest.mark.parametrize("turn", [None, *Image.Transpose])
def test_a_turned_and_squeezed_copy_is_caught(bridge: Image.Image, turn: Image.Transpose | None) -> None:
    copy = bridge if turn is None else bridge.transpose(turn)
    copy = copy.resize((copy.width // 2, copy.height // 2))
    assert compare([sent(photo(300, 200)), sent(bridge)], sent(copy, quality=45))[:2] == (Verdict.CAUGHT, 1)


def test_a_cut_copy_slips_through_and_nearly_is_said_where_it_is_true(bridge: Image.Image) -> None:
    assert compare([sent(bridge)], sent(cut(bridge, .03, 0, 0, 0))).verdict in (Verdict.CAUGHT, Verdict.NEARLY)
    assert compare([sent(bridge)], sent(cut(bridge, .3, 0, 0, 0))).verdict is Verdict.MISSED


def test_another_picture_is_missed(bridge: Image.Image) -> None:
    assert compare([sent(bridge)], sent(photo(640, 480))) == matching.MISSED


# --- cut-outs ---------------------------------------------------------------------------------------------------------

def test_two_segments_found_again_look_cut_out() -> None:
    whole = ["0" * 16, "f" * 16, "0f" * 8]
    assert looks_cut_out(whole, ["0" * 13 + "fff", "f" * 16])
    assert not looks_cut_out(whole, ["0" * 13 + "fff", "a5" * 8]), "one is no proof"
    assert not looks_cut_out(whole, ["0" * 12 + "1fff", "f" * 12 + "e000"]), "13 bits off"
    assert not looks_cut_out(whole, ["0" * 16, "0" * 15 + "1"]), "both are the same one: plain skies are alike"
    assert not looks_cut_out([], whole)
    assert not looks_cut_out(whole, [])
