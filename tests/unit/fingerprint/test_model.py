"""Reports from a worker that a hostile file may have taken over: the right ones pass unchanged, the rest is refused."""
from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tid_desktop.fingerprint.model import (
    MAX_DETAILS,
    MAX_SECONDS,
    MAX_VIDEO_FINGERPRINTS,
    FileStatus,
    Fingerprint,
    MalformedReport,
    MediaKind,
    MediaReport,
    SignalType,
    StandsFor,
    check_value,
)

TURNS = list(StandsFor.turns())
MD5 = Fingerprint(SignalType.MD5, "0f" * 16, None, StandsFor.FILE)


def pdq(stands_for: StandsFor = StandsFor.ORIGINAL) -> Fingerprint:
    return Fingerprint(SignalType.PDQ, "5a" * 32, 87, stands_for)


def frame(at: float, stands_for: StandsFor = StandsFor.ORIGINAL) -> Fingerprint:
    return Fingerprint(SignalType.VPDQ, "a5" * 32, 64, stands_for, at)


IMAGE = MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.5, (MD5, *map(pdq, TURNS)))
VIDEO = MediaReport(FileStatus.READY, MediaKind.VIDEO, 2.0, (
    MD5, frame(0), frame(0, StandsFor.MIRROR), frame(1.5), frame(1.5, StandsFor.MIRROR)))
FAILED = MediaReport(FileStatus.DAMAGED, None, 0.1)


def reports() -> st.SearchStrategy[MediaReport]:
    """Everything that a healthy worker can say."""
    hexes = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")
    qualities = st.integers(0, 100)
    seconds = st.floats(0, 1000).map(lambda value: round(value, 4))
    pictures = st.lists(st.sampled_from(TURNS), unique=True).flatmap(lambda turns: st.tuples(*(
        st.builds(Fingerprint, st.just(SignalType.PDQ), hexes, qualities, st.just(turn)) for turn in turns)))
    videos = st.lists(st.floats(0, MAX_SECONDS), unique=True, max_size=5).map(sorted).flatmap(
        lambda times: st.tuples(*(st.builds(Fingerprint, st.just(SignalType.VPDQ), hexes, qualities,
                                            st.just(StandsFor.ORIGINAL), st.just(at)) for at in times)))
    usable = st.sampled_from([status for status in FileStatus if status.usable])
    broken = st.sampled_from([status for status in FileStatus if not status.usable])
    with_md5 = ((MD5,).__add__)
    return (st.builds(MediaReport, usable, st.just(MediaKind.IMAGE), seconds, pictures.map(with_md5))
            | st.builds(MediaReport, usable, st.just(MediaKind.VIDEO), seconds, videos.map(with_md5))
            | st.builds(MediaReport, broken, st.none() | st.sampled_from(MediaKind), seconds))


@given(reports())
def test_what_a_healthy_worker_says_arrives_unchanged(report: MediaReport) -> None:
    assert MediaReport.from_json(json.loads(json.dumps(report.to_json()))) == report


json_values = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                           lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
                           max_leaves=8)
places = st.sampled_from([
    ("kind",), ("status",), ("seconds",), ("fingerprints",), ("fingerprints", 0), ("extra",),
    *(("fingerprints", number, member) for number in (0, 1)
      for member in ("signal_type", "value", "quality", "stands_for", "at", "extra"))])


@given(st.sampled_from([IMAGE, VIDEO, FAILED]), places, json_values)
def test_whatever_a_taken_over_worker_puts_in_is_refused_or_harmless(report: MediaReport, place: tuple[Any, ...],
                                                                     value: Any) -> None:
    record = copy.deepcopy(report.to_json())
    target: Any = record
    for step in place[:-1]:
        assume(step < len(target) if isinstance(target, list) else step in target)
        target = target[step]
    assume(isinstance(target, dict) or place[-1] < len(target))
    target[place[-1]] = value
    try:
        accepted = MediaReport.from_json(record)
    except MalformedReport:
        return
    for fingerprint in record["fingerprints"]:
        if fingerprint.get("at", 0) is None:
            del fingerprint["at"]  # said without a value: the same as not said
    assert accepted.to_json() == {**record, "seconds": round(record["seconds"], 4)}


@given(json_values)
def test_something_else_entirely_is_refused(value: Any) -> None:
    with pytest.raises(MalformedReport):
        MediaReport.from_json(value)
    with pytest.raises(MalformedReport):
        Fingerprint.from_json(value)


@pytest.mark.parametrize("value", ["5A" * 32, "5a" * 31, "5a" * 33, "5g" * 32, "5a" * 32 + "\n", " " * 64, "", 5, None,
                                   "\N{ARABIC-INDIC DIGIT FIVE}a" * 32])
def test_a_hash_is_lower_case_hex_of_the_right_length(value: object) -> None:
    with pytest.raises(MalformedReport):
        check_value(SignalType.PDQ, value)
    with pytest.raises(MalformedReport):
        check_value(SignalType.MD5, value)


@pytest.mark.parametrize("change", [
    {"quality": None}, {"quality": 101}, {"quality": -1}, {"quality": 50.0}, {"quality": True}, {"stands_for": "file"},
    {"at": 1.0}, {"signal_type": "md5"}, {"signal_type": "phash"}, {"value": ["5a" * 32]}, {"name": "holiday.jpg"},
])
def test_a_picture_fingerprint_has_quality_and_no_second(change: dict[str, Any]) -> None:
    with pytest.raises(MalformedReport):
        Fingerprint.from_json({**pdq().to_json(), **change})


@pytest.mark.parametrize("at", [-1, float("nan"), float("inf"), MAX_SECONDS + 1, "1", True])
def test_a_second_is_a_time_that_a_video_can_have(at: object) -> None:
    with pytest.raises(MalformedReport):
        Fingerprint.from_json({**frame(1).to_json(), "at": at})


def refused(kind: MediaKind | None, *fingerprints: Fingerprint, status: FileStatus = FileStatus.READY) -> None:
    record = {"kind": kind and str(kind), "status": str(status), "seconds": 1,
              "fingerprints": [fingerprint.to_json() for fingerprint in fingerprints]}
    with pytest.raises(MalformedReport):
        MediaReport.from_json(record)


def test_a_picture_gives_no_frames_and_a_video_no_picture() -> None:
    refused(MediaKind.IMAGE, MD5, frame(0))
    refused(MediaKind.VIDEO, MD5, pdq())


def test_frames_come_in_the_order_of_time_and_each_copy_once() -> None:
    refused(MediaKind.VIDEO, MD5, frame(2), frame(1))
    refused(MediaKind.VIDEO, MD5, frame(1), frame(1))
    refused(MediaKind.IMAGE, pdq(), pdq())
    refused(MediaKind.IMAGE, MD5, MD5)


def test_a_failed_file_has_no_fingerprints_and_a_ready_one_has_some() -> None:
    refused(MediaKind.IMAGE, MD5, status=FileStatus.DAMAGED)
    refused(MediaKind.IMAGE)
    refused(None, MD5)


def test_there_is_a_most_that_one_file_can_send() -> None:
    most = [frame(second) for second in range(MAX_VIDEO_FINGERPRINTS)]
    assert MediaReport.from_json(MediaReport(FileStatus.READY, MediaKind.VIDEO, 1, (MD5, *most)).to_json())
    refused(MediaKind.VIDEO, MD5, *most, frame(MAX_VIDEO_FINGERPRINTS))


def test_details_of_a_picture_survive_the_round_trip() -> None:
    detailed = replace(IMAGE, details=("0f" * 8, "a5" * 8))
    assert MediaReport.from_json(json.loads(json.dumps(detailed.to_json()))) == detailed
    assert "details" not in IMAGE.to_json(), "nobody who didn't ask for them meets them"


@pytest.mark.parametrize("details", [
    "0f" * 8, None, {}, [1], ["0F" * 8], ["0f" * 9], ["0f" * 7], [["0f" * 8]], ["0f" * 8] * (MAX_DETAILS + 1)])
def test_details_that_are_none_are_refused(details: object) -> None:
    with pytest.raises(MalformedReport):
        MediaReport.from_json({**IMAGE.to_json(), "details": details})


def test_a_file_without_fingerprints_has_no_details() -> None:
    with pytest.raises(MalformedReport):
        MediaReport.from_json({**FAILED.to_json(), "details": ["0f" * 8]})
