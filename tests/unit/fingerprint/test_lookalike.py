"""Cut-outs are recognised on this computer by segments of the picture."""
from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.unit.fingerprint.pictures import REFERENCE, photo
from tests.unit.fingerprint.test_variants import cut
from tid_desktop.errors import DamagedFile
from tid_desktop.fingerprint import image, media
from tid_desktop.fingerprint.matching import looks_cut_out
from tid_desktop.fingerprint.model import MAX_DETAILS, FileStatus, MediaReport, Wish, check_details


def details(file: BytesIO) -> tuple[str, ...]:
    """As they come with a picture's fingerprints."""
    return image.hash_image(file, "0" * 32, Wish(details=True)).details


def saved(picture: Image.Image, kind: str = "JPEG", **options: object) -> BytesIO:
    file = BytesIO()
    picture.save(file, kind, **options)
    file.seek(0)
    return file


@pytest.fixture(scope="module")
def bridge() -> Image.Image:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg") as opened:
        return opened.convert("RGB")


@pytest.mark.parametrize("amounts", [(0, 0, 0, 0), (.1, 0, 0, 0), (0, .1, .05, 0)])
def test_a_cut_out_is_recognised(bridge: Image.Image, amounts: tuple[float, float, float, float]) -> None:
    part = details(saved(cut(bridge, *amounts), quality=80))
    assert looks_cut_out(details(saved(bridge)), part)


@pytest.mark.parametrize("seed", range(4))
def test_another_picture_is_not(bridge: Image.Image, seed: int) -> None:
    assert not looks_cut_out(details(saved(bridge)), details(saved(photo(500, 400, seed))))


def test_the_picture_counts_as_it_is_shown(bridge: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = saved(bridge.transpose(Image.Transpose.ROTATE_90), exif=exif)
    assert looks_cut_out(details(saved(bridge)), details(turned))


@pytest.mark.parametrize(("mode", "kind"), [("1", "PNG"), ("L", "PNG"), ("P", "GIF"), ("RGBA", "PNG"), ("LA", "PNG"),
                                            ("CMYK", "JPEG"), ("LAB", "TIFF"), ("F", "TIFF"), ("I", "TIFF")])
def test_every_mode_is_recognised_as_what_it_shows(bridge: Image.Image, mode: str, kind: str) -> None:
    if mode == "LAB":
        profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        picture = ImageCms.profileToProfile(bridge, *profiles, outputMode="LAB")
        assert picture is not None
    else:
        picture = bridge.convert(mode)
    found = details(saved(picture, kind))
    assert check_details(list(found)) == found
    assert 0 < len(found) <= MAX_DETAILS
    if mode not in ("1", "P"):  # dots are segments of their own
        assert looks_cut_out(details(saved(bridge)), found)


def test_sixteen_bits_are_recognised_too(bridge: Image.Image) -> None:
    deep = Image.fromarray(np.asarray(bridge.convert("L")).astype(np.uint16) << 8)
    assert looks_cut_out(details(saved(bridge)), details(saved(deep, "PNG")))


def test_what_is_hidden_under_full_transparency_is_not_looked_at(bridge: Image.Image) -> None:
    clear, other = bridge.convert("RGBA"), photo(*bridge.size).convert("RGBA")
    alpha = Image.new("L", bridge.size, 255)
    alpha.paste(0, (0, 0, bridge.width // 2, bridge.height))
    clear.putalpha(alpha)
    other.paste(bridge, mask=alpha)
    other.putalpha(alpha)
    assert details(saved(clear, "PNG")) == details(saved(other, "PNG"))


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (5, 5), (400, 300)])
def test_tiny_and_plain_pictures_recognise_nothing(size: tuple[int, int]) -> None:
    found = details(saved(Image.new("RGB", size), "PNG"))
    assert not looks_cut_out(found, found)


def test_what_is_no_picture_has_none() -> None:
    with pytest.raises(DamagedFile):
        details(BytesIO(b"\xff\xd8\xff" + bytes(99)))


def test_details_are_made_only_where_they_are_wished_for(bridge: Image.Image) -> None:
    def report(wish: Wish) -> MediaReport:
        content = saved(bridge)
        return media.hash_file(content, len(content.getvalue()), lambda part: None, wish)

    plain, detailed = report(Wish()), report(Wish(details=True))
    assert (plain.status, plain.details) == (FileStatus.READY, ())
    assert detailed.details
    assert detailed.fingerprints == plain.fingerprints
    assert MediaReport.from_json(detailed.to_json()).details == detailed.details
