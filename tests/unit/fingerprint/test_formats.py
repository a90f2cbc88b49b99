"""Every coat that people's pictures come in leads to the hash of what is seen in it."""
from __future__ import annotations

import os
import struct
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from tests.unit.fingerprint import test_media
from tests.unit.fingerprint.formats import CLIP, COATS, DRAWN, jpeg, saved
from tests.unit.fingerprint.pictures import HEIF, REPOSITORY, distance, judge, photo
from tid_desktop.fingerprint import image, media
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport, StandsFor

LOSSY = 8  # bits that rough colours or compression may move


def report(content: bytes) -> MediaReport:
    return media.hash_file(BytesIO(content), len(content), lambda part: None)


def original(content: bytes) -> str:
    found = report(content)
    assert (found.status, found.kind) == (FileStatus.READY, MediaKind.IMAGE)
    return next(f.value for f in found.fingerprints if f.stands_for is StandsFor.ORIGINAL)


@pytest.mark.parametrize("coat", COATS)
def test_each_coat_shows_the_same_picture(coat: str) -> None:
    assert distance(original(COATS[coat]()), judge(DRAWN)[0]) <= LOSSY


def test_after_warming_no_coat_needs_an_import_or_a_file(tmp_path: Path) -> None:
    for name, coat in COATS.items():
        (tmp_path / name).write_bytes(coat())
    watched = "WATCHED = ('open', 'import', 'socket.__new__', 'subprocess.Popen', 'ctypes.dlopen')\n"
    found = subprocess.run([sys.executable, "-c", watched + test_media._WATCH, *map(str, tmp_path.iterdir())],
                           check=True, cwd=REPOSITORY, capture_output=True, text=True,
                           env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    assert (found.stdout.strip(), found.stderr) == ("", "")


@pytest.mark.parametrize("content", [
    b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(80), b"\xff\x4f\xff\x51" + bytes(80), b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(80),
    b"\xff\x0a" + bytes(80), b"\0\0\1\0\1\0\x10\x10" + bytes(80), b"8BPS\0\1" + bytes(80), b"%PDF-1.7\n" + bytes(80),
    b"<svg xmlns='http://www.w3.org/2000/svg'/>" + bytes(80), b"P6 2 2 255 " + bytes(80)],
    ids=["jp2", "j2k", "jxl", "jxl stream", "ico", "psd", "pdf", "svg", "ppm"])
def test_what_phones_and_platforms_do_not_hold_is_said_to_be_no_picture_we_read(content: bytes) -> None:
    """JPEG XL has no decoder in our libraries; JPEG 2000's is old and big, and nobody has such a picture."""
    assert report(content).status is FileStatus.NOT_MEDIA


# --- several things in one file -------------------------------------------------------------------------------------

def test_the_film_of_a_motion_photo_neither_counts_nor_disturbs() -> None:
    assert original(COATS["jpeg with a film behind"]()) == original(jpeg())


def test_the_film_of_a_samsung_heic_does_not_either() -> None:
    plain, film = (HEIF / "plain.heic").read_bytes(), CLIP.read_bytes()
    assert original(plain + struct.pack(">I4s", 8 + len(film), b"mpvd") + film) == original(plain)


def test_a_live_photo_is_two_files_and_both_are_read() -> None:
    picture = (HEIF / "tiles.heic").read_bytes()
    film = (REPOSITORY / "assets" / "warm" / "clip.mov").read_bytes()
    assert [report(file).kind for file in (picture, film)] == [MediaKind.IMAGE, MediaKind.VIDEO]
    assert report(film).status is FileStatus.READY


@pytest.mark.parametrize("coat", ["jpeg with a gain map", "jpeg burst"])
def test_of_several_pictures_the_first_counts(coat: str) -> None:
    content = COATS[coat]()
    with Image.open(BytesIO(content)) as picture:
        assert picture.n_frames == 2  # type: ignore[attr-defined]
    assert original(content) == original(jpeg())


# --- which way up ---------------------------------------------------------------------------------------------------

def _xmp(orientation: int) -> bytes:
    return (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            b'<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="%d"/></rdf:RDF>'
            b"</x:xmpmeta>" % orientation)


def _exif(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif.tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_the_turn_may_stand_in_xmp_alone(kind: str) -> None:
    content = saved(kind, xmp=_xmp(6), quality=95)
    assert distance(original(content), judge(DRAWN.transpose(Image.Transpose.ROTATE_270))[0]) <= LOSSY


def test_where_exif_and_xmp_differ_exif_counts_as_in_viewers() -> None:
    assert original(jpeg(exif=_exif(1), xmp=_xmp(6))) == original(jpeg())


def test_a_mirror_inside_a_heic_is_applied_once() -> None:
    with Image.open(HEIF / "plain.heic") as plain:
        expected, _ = judge(ImageOps.mirror(plain.convert("RGB")))
    assert distance(original((HEIF / "mirrored.heic").read_bytes()), expected) <= LOSSY


@pytest.mark.parametrize("name", ["tiles.heic", "odd.heic", "deep.heic", "deep.avif"])
def test_tiles_odd_sides_and_ten_bits(name: str) -> None:
    plain = original((HEIF / "plain.heic").read_bytes())
    assert distance(original((HEIF / name).read_bytes()), plain) <= LOSSY


# --- colours and sizes ----------------------------------------------------------------------------------------------

def test_a_wide_colour_profile_is_left_alone_as_on_platforms() -> None:
    assert original(COATS["jpeg display p3"]()) == original(jpeg())


@pytest.mark.parametrize("size", [(20_000, 400), (400, 20_000), (16_000, 64)])
def test_panoramas(size: tuple[int, int]) -> None:
    wide = photo(1000, 100, seed=9) if size[0] > size[1] else photo(100, 1000, seed=9)
    file = BytesIO()
    wide.resize(size, Image.Resampling.BICUBIC).save(file, "JPEG", quality=90)
    with Image.open(file) as picture:
        expected, _ = judge(picture.convert("RGB"))
    assert original(file.getvalue()) == expected


@pytest.mark.parametrize("coat", ["jpeg", "tiff tiled", "bmp run length", "png interlaced"])
def test_strips_do_not_show_in_any_coat(coat: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = COATS[coat]()
    whole = original(content)
    monkeypatch.setattr(image, "_STRIP", 321)
    assert original(content) == whole
