"""vPDQ text must be what Meta's tools read, and say the same as their own files."""
from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.unit.fingerprint.pictures import REFERENCE, distance
from tid_desktop.fingerprint import vpdq
from tid_desktop.fingerprint.model import Fingerprint, StandsFor
from tid_desktop.fingerprint.video import hash_video

CLIPS = sorted((REFERENCE / "vpdq").glob("pattern-*.mp4"))


class Feature(NamedTuple):
    number: int
    quality: int
    pdq: str
    seconds: float


def features(text: str) -> list[Feature]:
    """By the rule of the package (vpdq/cpp/io/vpdqio.cpp): four fields between commas; no line, no hashes."""
    found = []
    for line in text.splitlines():
        number, quality, pdq, seconds = line.split(",")
        assert re.fullmatch(r"[0-9a-f]{64}", pdq)
        found.append(Feature(int(number), int(quality), pdq, float(seconds)))
    assert found, "an empty hash file is refused"
    return found


def matching(query: list[Feature], target: list[Feature]) -> float:
    """Per cent of the query's frames that match one of the target's (vpdq/cpp/hashing/matchTwoHash.cpp)."""
    query, target = ([frame for frame in video if frame.quality >= 50] for video in (query, target))
    hits = sum(any(distance(one.pdq, other.pdq) < 31 for other in target) for one in query)
    return 100 * hits / len(query)


def fingerprints(path: Path) -> tuple[Fingerprint, ...]:
    return hash_video(BytesIO(path.read_bytes()), "0" * 32, lambda part: None)


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_their_matcher_finds_the_video_by_our_lines(path: Path) -> None:
    ours = features(vpdq.to_text(fingerprints(path)))
    theirs = features(path.with_suffix(".txt").read_text())
    a_second = [frame for last, frame in pairwise(theirs) if int(last.seconds) < int(frame.seconds)]
    assert matching(ours, theirs) == 100
    assert matching(a_second, ours) >= 80, "the threatexchange library's threshold"
    assert [frame.number for frame in ours] == list(range(len(ours)))
    assert [frame.seconds for frame in ours] == sorted({frame.seconds for frame in ours})


def test_the_lines_are_written_like_theirs() -> None:
    first = CLIPS[0].with_suffix(".txt").read_text().splitlines(keepends=True)[0]
    shape = re.compile(r"\d+,\d{1,3},[0-9a-f]{64},\d+\.\d{3}\n")
    assert shape.fullmatch(first)
    assert all(shape.fullmatch(line) for line in vpdq.to_text(fingerprints(CLIPS[0])).splitlines(keepends=True))


def test_a_mirror_is_a_video_of_its_own() -> None:
    found = fingerprints(CLIPS[0])
    upright, mirrored = (features(vpdq.to_text(found, name)) for name in (StandsFor.ORIGINAL, StandsFor.MIRROR))
    assert [frame.seconds for frame in upright] == [frame.seconds for frame in mirrored]
    assert matching(upright, mirrored) == 0


def test_a_picture_has_no_lines() -> None:
    assert vpdq.to_text([]) == ""
