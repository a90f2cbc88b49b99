"""Items say what they stand for, and nothing that breaks that can be made."""
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.fingerprint import model
from tid_desktop.protocol import items
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.items import Fingerprint, Item, StandsFor

PDQ = {"signal_type": "pdq", "value": "0f" * 32, "quality": 100, "stands_for": "original"}
MD5 = {"signal_type": "md5", "value": "0f" * 16, "quality": None, "stands_for": "file"}
FRAME = {"signal_type": "vpdq", "value": "0f" * 32, "quality": 50, "stands_for": "mirror", "at": 2}


def make(kind: str, *fingerprints: dict[str, Any], name: str = "0123456789abcdef") -> Item:
    return Item.from_json({"item": name, "kind": kind, "fingerprints": list(fingerprints)})


def test_the_words_and_limits_are_those_of_the_fingerprint_room() -> None:
    for ours, theirs in ((items.SignalType, model.SignalType), (items.Kind, model.MediaKind),
                         (items.StandsFor, model.StandsFor)):
        assert [str(word) for word in ours] == [str(word) for word in theirs]
    assert (items.MIN_QUALITY, items.MAX_VIDEO, items.MAX_SECONDS) == (
        model.MIN_QUALITY, model.MAX_VIDEO_FINGERPRINTS, model.MAX_SECONDS)


def test_a_report_of_the_worker_can_be_handed_in_as_it_is() -> None:
    found = (model.Fingerprint(model.SignalType.MD5, "0" * 32, None, model.StandsFor.FILE),
             *(model.Fingerprint(model.SignalType.VPDQ, "1" * 64, 80, model.StandsFor.MIRROR, at=second * 1.001001)
               for second in range(600)))
    report = model.MediaReport(model.FileStatus.READY, model.MediaKind.VIDEO, 0.1, found)
    handed_in = make("video", *report.to_json()["fingerprints"])
    assert len(handed_in.fingerprints) == 601
    assert handed_in.fingerprints[2].at == 1.001


@given(st.floats(0, items.MAX_SECONDS))
def test_a_second_is_kept_to_the_millisecond_and_written_in_one_way(at: float) -> None:
    one = Fingerprint.from_json({**FRAME, "at": at})
    assert one.at == pytest.approx(at, abs=0.0005)
    written = one.to_json()["at"]
    assert "e" not in repr(written)
    assert not repr(written).endswith(".0")
    assert Fingerprint.from_json(one.to_json()) == one


def test_an_item_comes_back_from_its_json() -> None:
    for made in (make("image", MD5, PDQ, {**PDQ, "stands_for": "turn-90"}),
                 make("video", MD5, FRAME, {**FRAME, "at": 3.5})):
        assert Item.from_json(made.to_json()) == made


@pytest.mark.parametrize("change", [
    {"signal_type": "photodna"}, {"value": "0F" * 32}, {"value": "0f" * 16}, {"value": "zz" * 32}, {"value": 7},
    {"quality": None}, {"quality": 49}, {"quality": 101}, {"quality": 99.0}, {"quality": True}, {"stands_for": "file"},
    {"stands_for": "zoom"}, {"at": 1}, {"at": None}, {"name": "party.jpg"},
])
def test_a_fingerprint_that_breaks_a_rule_is_refused(change: dict[str, Any]) -> None:
    record = PDQ | change
    if change == {"at": None}:  # a member that is there without a value, on the frame of a video
        record = FRAME | change
    with pytest.raises(MalformedMessage):
        Fingerprint.from_json(record)


@pytest.mark.parametrize("at", [-1, 360_000.5, float("nan"), float("inf"), "1", True])
def test_a_second_is_a_finite_number_in_range(at: object) -> None:
    with pytest.raises(MalformedMessage):
        Fingerprint.from_json(FRAME | {"at": at})


@pytest.mark.parametrize(("kind", "found", "name"), [
    ("image", [], "0" * 16), ("image", [PDQ, PDQ], "0" * 16), ("image", [FRAME], "0" * 16), ("video", [PDQ], "0" * 16),
    ("sound", [MD5], "0" * 16), ("image", [MD5], "0" * 15), ("image", [MD5], "0" * 15 + "F"),
    ("video", [{**FRAME, "at": 3}, FRAME], "0" * 16), ("video", [{**FRAME, "at": 2.0001}, FRAME], "0" * 16),
    ("video", [{**FRAME, "at": at} for at in range(601)], "0" * 16),
    ("video", [MD5] + [{**FRAME, "at": at} for at in range(601)], "0" * 16),
])
def test_an_item_that_breaks_a_rule_is_refused(kind: str, found: list[dict[str, Any]], name: str) -> None:
    with pytest.raises(MalformedMessage):
        make(kind, *found, name=name)


def test_every_copy_of_a_picture_can_be_in_one_item() -> None:
    copies = [{**PDQ, "stands_for": str(copy)} for copy in StandsFor if copy is not StandsFor.FILE]
    assert len(make("image", MD5, *copies).fingerprints) == len(StandsFor)


def test_many_cuts_of_a_picture_can_be_in_one_item_but_no_value_twice() -> None:
    cuts = [{**PDQ, "stands_for": "crop", "value": f"{number:064x}"} for number in range(3)]
    assert len(make("image", MD5, PDQ, *cuts).fingerprints) == 5
    with pytest.raises(MalformedMessage):
        make("image", MD5, PDQ, *cuts, cuts[0])
