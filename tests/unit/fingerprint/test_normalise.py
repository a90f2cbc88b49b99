"""Undoing frames, cuts and tilts: what a platform may do to an upload, and what we do to a framed picture."""
from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from tests.unit.fingerprint.pictures import REFERENCE, distance, judge
from tests.unit.fingerprint.test_variants import cut, small
from tid_desktop.fingerprint import image, normalise
from tid_desktop.fingerprint.model import StandsFor
from tid_desktop.fingerprint.pdq import hash_plane
from tid_desktop.fingerprint.views import Lens, View


@pytest.fixture(scope="module")
def bridge() -> Image.Image:
    with Image.open(REFERENCE / "pdq" / "bridge-mods" / "aaa-orig.jpg") as opened:
        return opened.convert("RGB").resize((1024, 768))


def saved(picture: Image.Image) -> Image.Image:
    """As it comes back from a platform."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=85)
    return Image.open(file).convert("RGB")


def framed(picture: Image.Image, left: int, top: int, right: int, bottom: int, colour: object) -> Image.Image:
    frame = Image.new("RGB", (picture.width + left + right, picture.height + top + bottom), colour)  # type: ignore[arg-type]
    frame.paste(picture, (left, top))
    return frame


def nearest(upload: Image.Image, hashes: set[str]) -> int:
    """Distance of the nearest of a normalised upload's hashes, as a platform would find it."""
    plane = small(upload)
    lens = Lens(plane)
    return min(distance(hash_plane(lens.look(view)).value, sent) for view in normalise.views(plane) for sent in hashes)


FRAMES = {
    "a thin border": (20, 20, 20, 20, "white"), "a thick border": (250, 250, 250, 250, (180, 40, 90)),
    "letterbox": (0, 160, 0, 160, "black"), "pillarbox": (300, 0, 300, 0, "black"), "one bar": (0, 0, 0, 90, "grey"),
    "a square": (0, 128, 0, 128, (20, 30, 40))}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=list(FRAMES))
def test_plain_bars_are_found_to_the_pixel_or_two(bridge: Image.Image, frame: tuple[int, int, int, int, str]) -> None:
    picture = saved(framed(bridge, *frame))
    view = normalise.trimmed(small(picture))
    assert view is not None
    sides = zip(frame, (picture.width, picture.height) * 2, strict=False)
    assert view[:4] == pytest.approx([bar / side for bar, side in sides], abs=0.004)


def test_a_frame_within_a_frame_is_taken_off_too(bridge: Image.Image) -> None:
    twice = framed(framed(bridge, 30, 30, 30, 30, "white"), 120, 80, 120, 80, "black")
    assert nearest(saved(twice), {judge(bridge)[0]}) <= 12


@pytest.mark.parametrize("colours", [("white", "black"), ("black", "white")])
@pytest.mark.parametrize("where", ["top", "bottom", "both"])
def test_a_caption_does_not_hide_the_picture(bridge: Image.Image, where: str, colours: tuple[str, str]) -> None:
    bar = 170
    meme = framed(bridge, 0, bar * (where != "bottom"), 0, bar * (where != "top"), colours[0])
    draw = ImageDraw.Draw(meme)
    for at in {"top": (60,), "bottom": (meme.height - 110,), "both": (60, meme.height - 110)}[where]:
        draw.text((180, at), "WHEN THE BRIDGE IS OPEN", colours[1], ImageFont.load_default(54))
    assert nearest(saved(meme), {judge(bridge)[0]}) <= 12


def test_a_picture_without_bars_is_left_alone(bridge: Image.Image) -> None:
    assert normalise.trimmed(small(bridge)) is None


@pytest.mark.parametrize("value", [0.0, 128.0, 255.0])
def test_a_plain_picture_is_no_bar_around_nothing(value: float) -> None:
    plane = np.full((300, 400), value, np.float32)
    assert normalise.trimmed(plane) is None
    assert next(normalise.views(plane)) == View()


@pytest.mark.parametrize("shape", [(1, 1), (1, 512), (512, 1), (5, 5)])
def test_planes_of_a_few_pixels_are_no_trouble(shape: tuple[int, int]) -> None:
    plane = np.random.default_rng(1).uniform(0, 255, shape).astype(np.float32)
    assert len(list(normalise.views(plane))) > 40


CUTS = [(.08, 0, 0, 0), (0, .08, 0, 0), (0, 0, .17, 0), (0, 0, 0, .04), (.045, .045, .045, .045), (.04, 0, .04, 0),
        (.08, .08, 0, 0)]


@pytest.mark.parametrize("amounts", CUTS)
def test_edges_that_were_cut_off_grow_back(bridge: Image.Image, amounts: tuple[float, float, float, float]) -> None:
    """One hash of the whole picture finds the cut copy, which no single hash of the copy itself would."""
    copy = saved(cut(bridge, *amounts))
    assert distance(judge(copy)[0], judge(bridge)[0]) > 31
    assert nearest(copy, {judge(bridge)[0]}) <= 31


@pytest.mark.parametrize("degrees", [5, -7.5])
def test_a_tilted_picture_is_levelled(bridge: Image.Image, degrees: float) -> None:
    copy = saved(bridge.rotate(degrees, Image.Resampling.BICUBIC))
    assert distance(judge(copy)[0], judge(bridge)[0]) > 31
    assert nearest(copy, {judge(bridge)[0]}) <= 31


def test_the_whole_upload_is_always_looked_at_first(bridge: Image.Image) -> None:
    for picture in (bridge, framed(bridge, 50, 50, 50, 50, "black")):
        looks: list[View] = list(normalise.views(small(picture)))
        assert looks[0] == View()
        assert len(set(looks)) == len(looks)


def test_a_framed_picture_of_ours_is_found_without_its_frame(bridge: Image.Image) -> None:
    """The person submits a screenshot with bars; the clean photo goes round."""
    file = BytesIO()
    framed(bridge, 0, 200, 0, 200, "black").save(file, "PNG")
    _, *found = image.hash_image(file, "0" * 32).fingerprints
    inside = [fingerprint for fingerprint in found if fingerprint.stands_for is StandsFor.TRIMMED]
    assert len(inside) == 8
    assert [fingerprint.stands_for for fingerprint in found[:8]] == list(StandsFor.turns())
    upright = judge(bridge)[0]
    mirrored: NDArray[np.uint8] = np.asarray(bridge)[:, ::-1]
    assert min(distance(fingerprint.value, upright) for fingerprint in inside) <= 12
    assert min(distance(fingerprint.value, judge(mirrored)[0]) for fingerprint in inside) <= 12
