"""Bombs are refused before they unfold: no lock is needed to see it."""
from __future__ import annotations

import tracemalloc
from io import BytesIO

import pytest
from PIL import Image, ImageFile

from tests.unit.fingerprint import bombs
from tid_desktop.errors import TooBig
from tid_desktop.fingerprint import animation, media
from tid_desktop.fingerprint.model import FileStatus, MediaReport

SIZE = 100 * 100


def quiet(part: float) -> None:
    """Progress that nobody looks at."""


def report(content: bytes) -> MediaReport:
    return media.hash_file(BytesIO(content), len(content), quiet)


@pytest.mark.parametrize("name", [name for name in bombs.OVER_THE_LIMIT if "second frame" not in name])
def test_more_pixels_than_the_limit_are_never_decoded(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content, decoded = bombs.OVER_THE_LIMIT[name](), list[str]()
    for decoder in (Image.Image, ImageFile.ImageFile):
        monkeypatch.setattr(decoder, "load", lambda picture: decoded.append(picture.mode))
    assert report(content).status is FileStatus.TOO_BIG
    assert not decoded


@pytest.mark.parametrize("name", bombs.DEFLATED)
def test_words_and_colours_beside_a_picture_unfold_to_a_few_mebibytes_only(name: str) -> None:
    content = bombs.DEFLATED[name]()
    report(content)  # what is made once, at the first picture
    tracemalloc.start()
    try:
        status = report(content).status
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert status is FileStatus.DAMAGED
    assert most < 80 << 20 if "many" in name else most < 8 << 20


def test_frames_that_grow_count_as_large_as_they_become(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first frame's size times their number is no measure: 20 dots, and the second one says it is far away."""
    dots = bombs.gif(20, (1, 1), (10, 10))
    second = dots.index(b"\x2c", dots.index(b"\x2c") + 1)
    content = dots[:second + 1] + b"\x63\0\x63\0" + dots[second + 5:]  # at 99, 99
    assert report(content).status is FileStatus.LOW_QUALITY
    monkeypatch.setattr(animation, "MAX_ALL_PIXELS", 10 * SIZE)
    with pytest.raises(TooBig):
        animation.hash_animation(BytesIO(content), "0" * 32, quiet)


def test_a_moving_png_that_says_it_has_more_frames_shows_those_it_has() -> None:
    found = report(bombs.apng_promise(500_000))
    assert (found.status, [entry.at for entry in found.fingerprints[1::2]]) == (FileStatus.READY, [0, 1])
