"""Cut-outs are recognised on this computer by segments of the picture."""
from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, photo
from tests.unit.fingerprint.test_variants import cut
from tid_desktop.errors import DamagedFile
from tid_desktop.fingerprint import lookalike, media
from tid_desktop.fingerprint.matching import looks_cut_out
from tid_desktop.fingerprint.model import MAX_DETAILS, FileStatus, MediaReport, Wish, check_details


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
    part = lookalike.details(saved(cut(bridge, *amounts), quality=80))
    assert looks_cut_out(lookalike.details(saved(bridge)), part)


@pytest.mark.parametrize("seed", range(4))
def test_another_picture_is_not(bridge: Image.Image, seed: int) -> None:
    assert not looks_cut_out(lookalike.details(saved(bridge)), lookalike.details(saved(photo(500, 400, seed))))


def test_the_picture_counts_as_it_is_shown(bridge: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = saved(bridge.transpose(Image.Transpose.ROTATE_90), exif=exif)
    assert looks_cut_out(lookalike.details(saved(bridge)), lookalike.details(turned))


@pytest.mark.parametrize(("mode", "kind"), [("1", "PNG"), ("L", "PNG"), ("P", "GIF"), ("RGBA", "PNG"), ("LA", "PNG"),
                                            ("CMYK", "JPEG"), ("I;16", "PNG"), ("F", "TIFF"), ("I", "TIFF")])
def test_every_mode_has_details_in_the_form_that_is_checked(mode: str, kind: str) -> None:
    found = lookalike.details(saved(photo(300, 200).convert("L" if mode == "I;16" else mode), kind))
    assert len(found) <= MAX_DETAILS
    assert check_details(list(found)) == found


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (400, 3), (5, 5)])
def test_tiny_and_plain_pictures_are_no_trouble(size: tuple[int, int]) -> None:
    assert check_details(list(lookalike.details(saved(Image.new("RGB", size), "PNG")))) is not None


def test_what_is_no_picture_has_none() -> None:
    with pytest.raises(DamagedFile):
        lookalike.details(BytesIO(b"\xff\xd8\xff" + bytes(99)))


def test_details_are_made_only_where_they_are_wished_for(bridge: Image.Image) -> None:
    def report(wish: Wish) -> MediaReport:
        content = saved(bridge)
        return media.hash_file(content, len(content.getvalue()), lambda part: None, wish)

    plain, detailed = report(Wish()), report(Wish(details=True))
    assert (plain.status, plain.details) == (FileStatus.READY, ())
    assert detailed.details
    assert detailed.fingerprints == plain.fingerprints
    assert MediaReport.from_json(detailed.to_json()) == MediaReport.from_json(detailed.to_json())
