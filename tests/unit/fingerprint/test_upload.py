"""What a platform makes of an upload: it finds what somebody framed, turned or cut before posting it."""
from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageOps

from tests.unit.fingerprint.pictures import REFERENCE, distance, photo
from tid_desktop.errors import DamagedFile
from tid_desktop.fingerprint.image import hash_image
from tid_desktop.fingerprint.matching import MATCH
from tid_desktop.fingerprint.model import SignalType, StandsFor
from tid_desktop.fingerprint.upload import hash_upload

SENT = REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg"


@pytest.fixture(scope="module")
def bridge() -> Image.Image:
    with Image.open(SENT) as opened:
        return opened.convert("RGB").resize((1024, 768))


@pytest.fixture(scope="module")
def whole(bridge: Image.Image) -> str:
    """The one hash that a feed without turns has of it."""
    hashed = hash_image(posted(bridge), "0" * 32).fingerprints
    return next(found.value for found in hashed
                if (found.signal_type, found.stands_for) == (SignalType.PDQ, StandsFor.ORIGINAL))


def posted(picture: Image.Image) -> BytesIO:
    file = BytesIO()
    picture.save(file, "JPEG", quality=80)
    file.seek(0)
    return file


def nearest(upload: BytesIO, sent: str) -> int:
    return min(distance(value, sent) for value in hash_upload(upload))


CHANGES = {
    "framed": lambda picture: ImageOps.expand(picture, (0, 170), "black"),
    "in a thick frame": lambda picture: ImageOps.expand(picture, 220, (180, 40, 90)),
    "turned": lambda picture: picture.transpose(Image.Transpose.ROTATE_90),
    "mirrored": ImageOps.mirror,
    "framed and turned": lambda picture: ImageOps.expand(picture, (150, 0), "white").transpose(
        Image.Transpose.ROTATE_270),
    "cut": lambda picture: picture.crop((125, 0, picture.width, picture.height)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_changed_upload_is_found_by_the_hash_of_the_original(bridge: Image.Image, whole: str, change: object) -> None:
    upload = change(bridge)  # type: ignore[operator]
    assert nearest(posted(upload), whole) <= MATCH
    alone = hash_image(posted(upload), "0" * 32).fingerprints[1]
    assert distance(alone.value, whole) > MATCH, "its own hash alone wouldn't"


def test_what_is_turned_by_its_metadata_is_looked_at_as_it_is_shown(bridge: Image.Image, whole: str) -> None:
    lying = bridge.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    file = BytesIO()
    lying.save(file, "JPEG", quality=90, exif=exif)
    file.seek(0)
    assert distance(hash_upload(file)[0], whole) <= 4, "the first is the hash of the whole"


def test_another_picture_is_not_found_in_any_of_its_looks(whole: str) -> None:
    upload = ImageOps.expand(photo(800, 600), (0, 120), "black")
    assert len(hash_upload(posted(upload))) > 100
    assert nearest(posted(upload), whole) > 60


def test_each_hash_is_there_once_and_nothing_is_made_of_a_plain_wall(bridge: Image.Image) -> None:
    values = hash_upload(posted(bridge))
    assert len(values) == len(set(values))
    assert hash_upload(posted(Image.new("RGB", (300, 200), "grey"))) == []
    assert hash_upload(posted(Image.new("RGB", (300, 3), "grey"))) == []


def test_what_is_no_picture_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        hash_upload(BytesIO(b"\xff\xd8\xff not a picture"))
