"""Every format and mode that people's pictures come in, and what hostile ones get."""
from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from pi_heif import HeifImageFile  # type: ignore[import-untyped]
from PIL import Image, ImageCms

from tests.unit.fingerprint.pictures import HEIF, REFERENCE, distance, judge, photo
from tid_desktop.errors import DamagedFile, TooBig
from tid_desktop.fingerprint import image
from tid_desktop.fingerprint.model import Fingerprint, SignalType, StandsFor
from tid_desktop.fingerprint.variants import TURNS, UPRIGHT

DIGEST = "0" * 32
WRITERS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 92}, "PNG": {}, "WEBP": {"lossless": True}, "GIF": {}, "BMP": {}, "TIFF": {},
    "AVIF": {"quality": 90}, "MPO": {"quality": 92}}


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of writers, about what a format can't hold
        picture.save(file, kind, **options)
    return file.getvalue()


def hashed(content: bytes) -> tuple[Fingerprint, ...]:
    return image.hash_image(BytesIO(content), DIGEST).fingerprints


def original(content: bytes) -> tuple[str, int | None]:
    """The hash of the picture as it is shown, and its quality."""
    found = {fingerprint.stands_for: fingerprint for fingerprint in hashed(content)}
    return found[StandsFor.ORIGINAL].value, found[StandsFor.ORIGINAL].quality


@pytest.mark.parametrize("kind", WRITERS)
def test_every_format_is_hashed_as_the_judge_hashes_its_pixels(kind: str) -> None:
    content = saved(photo(333, 251, seed=4), kind, **WRITERS[kind])
    with Image.open(BytesIO(content)) as picture:
        expected = judge(picture.convert("RGB"))
    assert original(content) == expected


def test_a_picture_has_its_exact_code_and_eight_turns() -> None:
    whole, *rest = hashed(saved(photo(300, 200), "PNG"))
    assert whole == Fingerprint(SignalType.MD5, DIGEST, None, StandsFor.FILE)
    assert [fingerprint.stands_for for fingerprint in rest] == list(TURNS)
    assert len({fingerprint.value for fingerprint in rest}) == 8


@pytest.mark.parametrize("colour", ["white", (10, 200, 30)])
def test_a_plain_picture_has_only_its_exact_code(colour: Any) -> None:
    assert len(hashed(saved(Image.new("RGB", (640, 480), colour), "PNG"))) == 1


def test_a_perfectly_symmetric_picture_has_only_its_exact_code() -> None:
    """Its quality is high, but half its bits would be rounding noise."""
    half = np.asarray(photo(150, 200))
    assert len(hashed(saved(Image.fromarray(np.concatenate([half, half[:, ::-1]], axis=1)), "PNG"))) == 1


@pytest.mark.parametrize("size", [(1, 1), (4, 500), (500, 4)])
def test_a_picture_too_small_for_a_hash_has_only_its_exact_code(size: tuple[int, int]) -> None:
    assert len(hashed(saved(photo(*size), "PNG"))) == 1


# --- modes: what the judge is asked about is what a viewer shows ----------------------------------------------------

def on_white(picture: Image.Image) -> Image.Image:
    layer = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")


@pytest.mark.parametrize(("mode", "kind"), [
    ("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("RGB", "PNG"), ("1", "TIFF"), ("L", "TIFF"), ("P", "GIF"), ("P", "BMP"),
    ("CMYK", "TIFF"), ("CMYK", "JPEG"), ("L", "JPEG"), ("YCbCr", "TIFF"), ("L", "WEBP"), ("P", "TIFF"), ("1", "BMP")])
def test_modes_without_transparency(mode: str, kind: str) -> None:
    content = saved(photo(320, 200, seed=8).convert(mode), kind)
    with Image.open(BytesIO(content)) as picture:
        assert picture.mode in (mode, "L", "RGB")
        expected = judge(picture.convert("RGB"))
    assert original(content) == expected


@pytest.mark.parametrize(("mode", "kind"), [
    ("RGBA", "PNG"), ("LA", "PNG"), ("RGBA", "WEBP"), ("RGBA", "TIFF"), ("LA", "TIFF"), ("RGBA", "AVIF"),
    ("PA", "TIFF"), ("RGBA", "GIF")])
def test_transparency_is_laid_on_white(mode: str, kind: str) -> None:
    """Strong detail hides under full transparency: it must not count, because nobody sees it."""
    picture = photo(300, 220, seed=2).convert("RGBA")
    alpha = Image.radial_gradient("L").resize(picture.size).point(lambda value: 0 if value > 150 else 255 - value)
    picture.putalpha(alpha)
    content = saved(picture.convert(mode), kind)
    with Image.open(BytesIO(content)) as stored:
        expected = judge(on_white(stored))
    assert original(content) == expected
    assert distance(original(content)[0], judge(picture.convert("RGB"))[0]) > 31


@pytest.mark.parametrize("mode", ["P", "L", "RGB"])
def test_one_colour_may_be_declared_clear(mode: str) -> None:
    clear: Any = (255, 0, 255) if mode == "RGB" else 0
    picture = photo(280, 190, seed=6)
    picture.paste((255, 0, 255) if mode == "RGB" else 0, (40, 30, 190, 150))
    content = saved(picture.convert(mode), "PNG", transparency=clear)
    with Image.open(BytesIO(content)) as stored:
        assert "transparency" in stored.info
        expected = judge(on_white(stored))
    assert original(content) == expected


def test_sixteen_bits_are_hashed_as_eight() -> None:
    eight = np.asarray(photo(310, 205, seed=3).convert("L"))
    noise = np.random.default_rng(1).integers(0, 256, eight.shape, np.uint16)
    content = saved(Image.fromarray((eight.astype(np.uint16) << 8) + noise), "PNG")
    expected = judge(np.repeat(eight[:, :, None], 3, axis=2))
    assert original(content) == expected
    assert original(saved(Image.fromarray((eight.astype(np.uint16) << 8) + noise), "TIFF")) == expected


@pytest.mark.parametrize("scale", [1 / 255, 1.0, 1000.0])
def test_floating_point_pictures_have_no_fixed_white(scale: float) -> None:
    grey = np.asarray(photo(310, 205, seed=5).convert("L"))
    content = saved(Image.fromarray((grey * scale).astype(np.float32)), "TIFF")
    expected, _ = judge(np.repeat(grey[:, :, None], 3, axis=2))
    assert distance(original(content)[0], expected) <= 2  # float rounding may tip a coefficient at the median


def test_32_bit_whole_numbers() -> None:
    grey = np.asarray(photo(310, 205, seed=5).convert("L")).astype(np.int32)
    content = saved(Image.fromarray(grey * 70_000 - 1_000_000), "TIFF")
    assert distance(original(content)[0], judge(np.repeat(grey.astype(np.uint8)[:, :, None], 3, axis=2))[0]) <= 2


def test_lab_colours_are_shown_before_they_are_hashed() -> None:
    picture = photo(300, 200, seed=11)
    profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    lab = ImageCms.profileToProfile(picture, *profiles, outputMode="LAB")
    assert lab is not None
    assert distance(original(saved(lab, "TIFF"))[0], judge(picture)[0]) <= 6  # 8-bit LAB rounds a little


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_pixels_that_are_no_numbers_are_damage(value: float) -> None:
    pixels = np.asarray(photo(90, 80).convert("F")).copy()
    pixels[40, 40] = value
    with pytest.raises(DamagedFile):
        hashed(saved(Image.fromarray(pixels), "TIFF"))


# --- EXIF -----------------------------------------------------------------------------------------------------------

ORIENTED = {1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
            4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270,
            7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_90}


def oriented(kind: str, orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(photo(400, 260, seed=12), kind, exif=exif.tobytes(), **WRITERS[kind])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "MPO"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_hashed_as_it_is_shown(kind: str, orientation: int) -> None:
    upright = oriented(kind, 1)
    with Image.open(BytesIO(upright)) as picture:
        pixels = picture.convert("RGB")
    turn = ORIENTED[orientation]
    expected = judge(pixels if turn is None else pixels.transpose(turn))
    assert original(oriented(kind, orientation)) == expected


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_none(orientation: int) -> None:
    assert original(oriented("JPEG", orientation)) == original(oriented("JPEG", 1))


def test_broken_metadata_does_not_spoil_a_good_picture() -> None:
    picture = photo(200, 150)
    good = saved(picture, "JPEG", quality=92)
    broken = saved(picture, "JPEG", quality=92, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\xff" + b"\xff" * 40)
    assert original(broken) == original(good)


# --- HEIC (files in tests/data/heif, drawn by packaging/samples.py) -------------------------------------------------

@pytest.mark.parametrize("name", ["plain", "turned", "exif-only", "clear", "deep"])
def test_heic(name: str) -> None:
    content = (HEIF / f"{name}.heic").read_bytes()
    with Image.open(BytesIO(content)) as picture:
        expected = judge(on_white(picture))
    assert original(content) == expected


def test_the_turn_inside_a_heic_is_applied_once() -> None:
    plain, turned = ((HEIF / f"{name}.heic").read_bytes() for name in ("plain", "turned"))
    found = {fingerprint.stands_for: fingerprint.value for fingerprint in hashed(plain)}
    assert distance(original(turned)[0], found[StandsFor.TURN_90]) <= 8  # encoded twice, not the same pixels
    assert distance(original(turned)[0], found[StandsFor.ORIGINAL]) > 31


def test_exif_inside_a_heic_does_not_turn_it() -> None:
    """The container's own turn is the one that counts (ISO/IEC 23008-12); phones write EXIF besides."""
    plain, told = ((HEIF / f"{name}.heic").read_bytes() for name in ("plain", "exif-only"))
    assert original(told) == original(plain)


def test_a_burst_is_decoded_once_and_its_first_picture_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    decode = HeifImageFile.load
    monkeypatch.setattr(HeifImageFile, "load", lambda self: calls.append(self) or decode(self))
    monkeypatch.setattr(image, "_STRIP", 320)
    plain, burst = ((HEIF / f"{name}.heic").read_bytes() for name in ("plain", "burst"))
    with Image.open(BytesIO(burst)) as picture:
        assert picture.n_frames == 2  # type: ignore[attr-defined]
    assert original(burst) == original(plain)
    assert len(calls) <= 3  # copying what is decoded asks once more; the strips, 240 each, don't


# --- more than one picture in a file --------------------------------------------------------------------------------

@pytest.mark.parametrize("kind", ["GIF", "MPO", "TIFF", "WEBP", "PNG", "AVIF"])
def test_the_first_picture_counts(kind: str) -> None:
    first, second = photo(240, 180, seed=1), photo(240, 180, seed=2)
    alone = saved(first, kind, **WRITERS[kind])
    both = saved(first, kind, save_all=True, append_images=[second], **WRITERS[kind])
    assert len(both) > len(alone)
    assert distance(original(both)[0], original(alone)[0]) <= 8  # animations may be encoded otherwise
    assert distance(original(both)[0], judge(second)[0]) > 31


# --- hostile and broken files ---------------------------------------------------------------------------------------

def png_of_size(width: int, height: int) -> bytes:
    """A PNG that promises a size and holds hardly a byte of it."""
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(25_000, 10_001), (250_000_001, 1), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_is_refused_before_it_is_decoded(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("decoded"))
    with pytest.raises(TooBig):
        hashed(png_of_size(*size))


def test_a_big_promise_within_the_limit_is_looked_at_and_found_damaged() -> None:
    with pytest.raises(DamagedFile):
        hashed(png_of_size(2000, 1000))


@pytest.mark.parametrize("kind", WRITERS)
def test_a_file_cut_off_anywhere_never_has_another_hash(kind: str) -> None:
    """Either the cut is noticed, or only a tail that no pixel needs is gone."""
    content = saved(photo(120, 90, seed=7), kind, **WRITERS[kind])
    whole, noticed = original(content), 0
    for length in range(16, len(content), max(1, len(content) // 40)):
        try:
            assert original(content[:length]) == whole, length
        except DamagedFile:
            noticed += 1
    assert noticed > 20


def test_a_cut_off_heic_is_damaged() -> None:
    content = (HEIF / "plain.heic").read_bytes()
    for length in (40, len(content) // 2, len(content) - 200):
        with pytest.raises(DamagedFile):
            hashed(content[:length])


@pytest.mark.parametrize("content", [
    b"\xff\xd8\xff" + b"\0" * 100, b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", b"P6 2 2 255 " + b"a" * 12,
    b"\0\0\x01\0\x01\0" + b"\0" * 60, b"GIF89a"], ids=["jpeg", "eps", "ppm", "ico", "gif"])
def test_formats_off_the_list_and_bare_heads_are_not_opened(content: bytes) -> None:
    with pytest.raises(DamagedFile):
        hashed(content)


def test_running_out_of_memory_is_not_called_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(self: Image.Image) -> None:
        raise MemoryError

    content = saved(photo(50, 50), "BMP")
    monkeypatch.setattr(Image.Image, "load", load)
    with pytest.raises(MemoryError):
        hashed(content)


# --- real pictures --------------------------------------------------------------------------------------------------

def test_a_reference_photo_through_the_whole_path() -> None:
    path = REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg"
    assert original(path.read_bytes()) == ("f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22", 100)


def test_strips_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = photo(900, 700, seed=15).convert("RGBA")
    one = image.hash_picture(picture, UPRIGHT)
    monkeypatch.setattr(image, "_STRIP", 901)
    assert image.hash_picture(picture, UPRIGHT) == one
