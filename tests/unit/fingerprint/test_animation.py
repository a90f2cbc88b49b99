"""Moving pictures in picture formats count as videos: their frames, with seconds, on white."""
from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from tests.unit.fingerprint.pictures import judge, photo
from tid_desktop import paths
from tid_desktop.errors import DamagedFile, TooBig
from tid_desktop.fingerprint import animation, media
from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, SignalType, StandsFor

DIGEST = "0" * 32
LOSSLESS: dict[str, dict[str, Any]] = {"GIF": {}, "PNG": {}, "WEBP": {"lossless": True}}
KINDS = {**LOSSLESS, "AVIF": {"quality": 90}}


def quiet(part: float) -> None:
    """Progress that nobody looks at."""


def shades(count: int) -> list[Image.Image]:
    """Different pictures of few colours, so that a GIF's palette holds them all."""
    return [photo(160, 120, seed=seed).quantize(64, dither=Image.Dither.NONE).convert("RGB") for seed in range(count)]


def moving(kind: str, pictures: list[Image.Image], duration: int | list[int], **options: Any) -> bytes:
    file = BytesIO()
    pictures[0].save(file, kind, save_all=True, append_images=pictures[1:], duration=duration,
                     **{**KINDS[kind], **options})
    return file.getvalue()


def hashes(content: bytes) -> list[Fingerprint]:
    whole, *rest = animation.hash_animation(BytesIO(content), DIGEST, quiet)
    assert (whole.signal_type, whole.value) == (SignalType.MD5, DIGEST)
    return [entry for entry in rest if entry.stands_for is StandsFor.ORIGINAL]


def kind(content: bytes) -> MediaKind | None:
    return media.hash_file(BytesIO(content), len(content), quiet).kind


@pytest.mark.parametrize("form", KINDS)
def test_what_moves_is_a_video_and_what_does_not_is_a_picture(form: str) -> None:
    still = BytesIO()
    shades(1)[0].save(still, form)
    assert kind(still.getvalue()) is MediaKind.IMAGE
    assert kind(moving(form, shades(2), 500)) is MediaKind.VIDEO


@pytest.mark.parametrize("form", LOSSLESS)
def test_one_frame_a_second_with_its_mirror(form: str) -> None:
    pictures = shades(6)
    content = moving(form, pictures, 500)
    _, *rest = animation.hash_animation(BytesIO(content), DIGEST, quiet)
    assert [(entry.at, entry.stands_for) for entry in rest] == [
        (second, name) for second in range(3) for name in (StandsFor.ORIGINAL, StandsFor.MIRROR)]
    for entry, picture in zip(rest[::2], pictures[::2], strict=True):
        assert (entry.value, entry.quality) == judge(picture)
    for entry, picture in zip(rest[1::2], pictures[::2], strict=True):
        assert entry.value == judge(picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT))[0]


def test_avif_shows_the_same_as_pillow_decodes() -> None:
    content = moving("AVIF", shades(4), 1000)
    found = hashes(content)
    assert [entry.at for entry in found] == [0, 1, 2, 3]
    with Image.open(BytesIO(content)) as picture:
        for number, entry in enumerate(found):
            picture.seek(number)
            assert entry.value == judge(picture.convert("RGB"))[0]


def test_frames_of_unequal_length_keep_their_seconds() -> None:
    assert [entry.at for entry in hashes(moving("WEBP", shades(4), [1500, 100, 2500, 100]))] == [0, 1.5, 4.1]


@pytest.mark.parametrize("form", KINDS)
def test_of_a_short_one_every_different_frame_is_taken(form: str) -> None:
    one, other, third = shades(3)
    found = hashes(moving(form, [one, other, one, third], 200))
    assert [entry.at for entry in found] == [0, 0.2, 0.6]


def test_as_fast_as_you_can_is_what_browsers_make_of_it() -> None:
    assert [entry.at for entry in hashes(moving("GIF", shades(3), 0))] == [0, 0.1, 0.2]


def test_what_is_clear_lies_on_white() -> None:
    """As platforms do when they make a video of it."""
    pictures = []
    for picture in shades(2):
        clear = picture.convert("RGBA")
        clear.paste((0, 0, 0, 0), (40, 30, 120, 90))
        pictures.append(clear)
    found = hashes(moving("WEBP", pictures, 1000))
    for entry, picture in zip(found, shades(2), strict=True):
        picture.paste((255, 255, 255), (40, 30, 120, 90))
        assert entry.value == judge(picture)[0]


def test_a_part_that_changes_is_laid_over_what_was_there() -> None:
    one, other = shades(2)
    half = one.copy()
    half.paste(other.crop((80, 0, 160, 120)), (80, 0))
    found = hashes(moving("GIF", [one, half], 1000, optimize=True))
    assert [entry.value for entry in found] == [judge(one)[0], judge(half)[0]]


def test_a_png_for_old_viewers_shows_them_another_picture() -> None:
    before, one, other = shades(3)
    content = BytesIO()
    before.save(content, "PNG", save_all=True, append_images=[one, other], default_image=True, duration=1000)
    assert [entry.value for entry in hashes(content.getvalue())] == [judge(one)[0], judge(other)[0]]


@pytest.mark.parametrize("form", KINDS)
def test_one_that_breaks_off_gives_what_can_be_shown_or_is_damaged(form: str) -> None:
    content = moving(form, shades(6), 1000)
    for share in (1, 2, 3):
        half = content[:len(content) * share // 4]
        found = media.hash_file(BytesIO(half), len(half), quiet)
        assert found.status in (FileStatus.READY, FileStatus.DAMAGED)
        values = [entry.value for entry in found.fingerprints if entry.stands_for is StandsFor.ORIGINAL]
        assert found.kind is MediaKind.IMAGE or values == [entry.value for entry in hashes(content)][:len(values)]


def test_too_many_pixels_in_all_are_refused_before_they_are_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    content = moving("GIF", shades(3), 100)
    monkeypatch.setattr(animation, "MAX_ALL_PIXELS", 3 * 160 * 120 - 1)
    with pytest.raises(TooBig):
        hashes(content)


def test_a_frame_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = moving("GIF", shades(2), 100)
    monkeypatch.setattr(animation, "MAX_PIXELS", 160 * 120 - 1)
    with pytest.raises(TooBig):
        hashes(content)


@pytest.mark.parametrize("content", [
    b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + bytes(40), b"RIFF\x20\0\0\0WEBPVP8X" + bytes(30)])
def test_bare_heads_do_not_move_and_are_damaged(content: bytes) -> None:
    assert not animation.moves(BytesIO(content))
    with pytest.raises(DamagedFile):
        hashes(content)


def test_progress_goes_by_frames_to_the_end() -> None:
    told: list[float] = []
    animation.hash_animation(BytesIO(moving("GIF", shades(4), 1000)), DIGEST, told.append)
    assert told == [0.25, 0.5, 0.75, 1]


def test_frames_without_their_colours_end_the_animation() -> None:
    """One byte of the head is missing: Pillow finds numbers of colours, and no colours. A viewer stops there, too."""
    content = bytearray((paths.assets() / "warm" / "clip.gif").read_bytes())
    del content[8]
    found = media.hash_file(BytesIO(bytes(content)), len(content), quiet)
    assert (found.status, len(found.fingerprints)) == (FileStatus.LOW_QUALITY, 1)
