"""The extension's own rules, in this process: what it makes of a feed's pages, and of uploads."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from threatexchange.exchanges.auth import SignalExchangeAPIMissingAuthException
from threatexchange.exchanges.fetch_state import SignalOpinion, SignalOpinionCategory
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange.signal_type.signal_base import SignalType

from tests.exchange import media
from tests.unit.fingerprint.pictures import photo
from tid_desktop.intake.exchange import TX_MANIFEST
from tid_desktop.intake.exchange.api import (
    HotlineAPI,
    HotlineCheckpoint,
    HotlineConfig,
    HotlineCredentials,
    HotlineEntry,
    HotlineOpinion,
)
from tid_desktop.intake.exchange.ncmec import HotlineNcmecConfig
from tid_desktop.intake.exchange.signals import (
    BestIndex,
    FramesIndex,
    PhotoMD5Signal,
    UploadPdqSignal,
    VideoFramesSignal,
)

CONFIG = HotlineConfig(name="harbour", base_url="https://feeds.hotline.example/")
NEAR, FAR = "f" * 64, "0" * 63 + "1"
ALL: list[type[SignalType]] = [PdqSignal, UploadPdqSignal, PhotoMD5Signal, VideoMD5Signal, VideoFramesSignal]


def row(number: int, value: str = "", **more: Any) -> dict[str, Any]:
    """A row of a page; without a value a deleted one."""
    ends = {"seq": number, "id": f"{number:032x}", "state": "deleted"}
    return ends | more if not value else ends | {"state": "active", "kind": "image", "signal_type": "pdq",
                                                 "value": value, "quality": 100, "stands_for": "original"} | more


class Client:
    """Answers with the pages that it was given, and keeps what it was asked and told."""

    def __init__(self, *pages: dict[str, Any]) -> None:
        self.pages = list(pages)
        self.asked: list[int] = []
        self.said: list[tuple[str, str]] = []

    def entries(self, after: int) -> dict[str, Any]:
        self.asked.append(after)
        return self.pages[len(self.asked) - 1]

    def feedback(self, entry_id: str, state: str) -> None:
        self.said.append((entry_id, state))


def page(*rows: dict[str, Any], place: int, more: bool = False) -> dict[str, Any]:
    return {"entries": list(rows), "next": place, "more": more}


def fetched(client: Client, checkpoint: HotlineCheckpoint | None = None) -> tuple[dict[str, HotlineEntry], int]:
    known: dict[str, HotlineEntry] = {}
    for delta in HotlineAPI(client).fetch_iter(ALL, checkpoint):
        HotlineAPI.naive_fetch_merge(known, delta.updates)
        checkpoint = delta.checkpoint
    assert checkpoint is not None
    return known, checkpoint.seq


def matched_as(*rows: dict[str, Any], signal_types: Iterable[type[SignalType]] = ALL) -> dict[str, set[str]]:
    known, _ = fetched(Client(page(*rows, place=len(rows))))
    converted = HotlineAPI.naive_convert_to_signal_type(list(signal_types), CONFIG, known)
    return {signal_type.get_name(): set(values) for signal_type, values in converted.items()}


# --- reading a feed -------------------------------------------------------------------------------------------------

def test_pages_are_read_to_the_end_and_a_deleted_entry_goes() -> None:
    client = Client(page(row(1, NEAR), row(2, FAR), place=2, more=True), page(row(1, seq=3), place=3))
    known, place = fetched(client)
    assert [entry.value for entry in known.values()] == [FAR]
    assert (place, client.asked) == (3, [0, 2])


def test_the_next_fetch_goes_on_where_the_last_one_ended() -> None:
    client = Client(page(place=7))
    assert fetched(client, HotlineCheckpoint(7)) == ({}, 7)
    assert client.asked == [7]


@pytest.mark.parametrize("bad", [page(place=6), page(place=7, more=True)])
def test_a_feed_that_goes_back_or_stands_still_is_a_fault_and_no_endless_round(bad: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="goes back or stands still"):
        fetched(Client(bad), HotlineCheckpoint(7))


def test_each_kind_of_entry_becomes_what_it_can_be_matched_as() -> None:
    md5 = "ab" * 16
    assert matched_as(row(1, NEAR)) == {"pdq": {NEAR}, "pdq_upload": {NEAR}}
    assert matched_as(row(1, FAR, kind="video", signal_type="vpdq")) == {
        "pdq": {FAR}, "pdq_upload": {FAR}, "video_frames": {FAR}}
    assert matched_as(row(1, md5, signal_type="md5", quality=None)) == {"photo_md5": {md5}}
    assert matched_as(row(1, md5, kind="video", signal_type="md5", quality=None)) == {"video_md5": {md5}}


def test_what_a_later_feed_may_hold_and_what_is_malformed_is_passed_by(expect_log: Callable[[str], None]) -> None:
    expect_log("malformed value")
    assert matched_as(row(1, "x", signal_type="pdq2"), row(2, "no hash"), row(3, NEAR)) == {
        "pdq": {NEAR}, "pdq_upload": {NEAR}}


def test_only_the_types_that_are_asked_for_are_made() -> None:
    assert matched_as(row(1, NEAR), signal_types=[UploadPdqSignal]) == {"pdq_upload": {NEAR}}


def test_a_match_tells_what_the_value_stands_for_and_which_entry_feedback_is_about() -> None:
    known, _ = fetched(Client(page(row(1, NEAR, stands_for="mirror"),
                                   row(2, NEAR, kind="video", signal_type="vpdq"), place=2)))
    metadata = HotlineAPI.naive_convert_to_signal_type([PdqSignal], CONFIG, known)[PdqSignal][NEAR]
    assert {(opinion.entry_id, *opinion.tags) for opinion in metadata.get_as_opinions()} == {
        (f"{1:032x}", "mirror"), (f"{2:032x}", "original")}
    assert str(metadata).startswith("INVESTIGATION_SEED"), "nobody at the hotline has seen the picture"


# --- feedback -------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("opinion", "state"), [
    (SignalOpinion(True, SignalOpinionCategory.POSITIVE_CLASS, set()), "confirmed"),
    (SignalOpinion(True, SignalOpinionCategory.NEGATIVE_CLASS, set()), "left_up"),
    (SignalOpinion(True, SignalOpinionCategory.INVESTIGATION_SEED, {"our own word"}), "looking"),
    (SignalOpinion(True, SignalOpinionCategory.POSITIVE_CLASS, {"removed"}), "removed"),
])
def test_an_opinion_is_told_as_what_it_says_of_every_entry_with_the_value(opinion: SignalOpinion, state: str) -> None:
    client = Client(page(row(1, NEAR), row(2, FAR), row(3, NEAR, kind="video", signal_type="vpdq"), place=3))
    HotlineAPI(client).report_opinion(PdqSignal, NEAR, opinion)
    assert client.said == [(f"{1:032x}", state), (f"{3:032x}", state)]


def test_an_opinion_on_one_entry_needs_no_search() -> None:
    client = Client()
    HotlineAPI(client).report_opinion(PdqSignal, NEAR, HotlineOpinion(
        True, SignalOpinionCategory.POSITIVE_CLASS, {"blocked"}, "ab" * 16))
    assert (client.said, client.asked) == ([("ab" * 16, "blocked")], [])


def test_an_opinion_on_a_value_of_another_type_is_refused() -> None:
    client = Client(page(row(1, NEAR), place=1))
    with pytest.raises(ValueError, match="no entry"):
        HotlineAPI(client).report_opinion(VideoFramesSignal, NEAR, SignalOpinion.get_trivial())


# --- keys -----------------------------------------------------------------------------------------------------------

def test_each_hotline_may_have_its_own_key_and_a_name_may_have_any_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTHER_HOTLINE", "Друзья: 2:abcd")
    other = HotlineNcmecConfig(name="other", base_url="https://x.example", credentials="OTHER_HOTLINE")
    assert HotlineCredentials.of(other, HotlineAPI).basic == ("Друзья: 2".encode(), b"abcd")
    assert other.environment.value == "https://x.example/ncmec"
    monkeypatch.delenv("TX_HOTLINE_CREDENTIALS", raising=False)
    with pytest.raises(SignalExchangeAPIMissingAuthException):
        HotlineAPI.for_collab(CONFIG)


# --- uploads --------------------------------------------------------------------------------------------------------

def test_the_best_look_at_an_upload_counts_and_each_entry_is_told_once() -> None:
    index = BestIndex.build([(NEAR, "near"), (FAR, "far")])
    almost = "f" * 63 + "e"
    found = index.query(f"{'f' * 60}0000,{almost}")
    assert [(match.metadata, match.similarity_info.distance) for match in found] == [("near", 1)]
    assert index.query("") == []
    assert BestIndex.build([]).query(NEAR) == []


def test_a_video_matches_when_four_fifths_of_its_frames_are_in_the_feed() -> None:
    frames = [f"{number:064x}" for number in (0, 2**100 - 1, (2**100 - 1) << 100, 2**250 - 1)]
    stranger = "a" * 64
    index = FramesIndex.build([(frame, frame) for frame in frames])
    assert {match.metadata for match in index.query(",".join([*frames, stranger]))} == set(frames)
    assert index.query(",".join([*frames[:3], stranger])) == []
    assert index.query("") == []
    there = VideoFramesSignal.compare_hash(",".join(frames), ",".join([*frames, stranger]))
    assert (there.match, there.distance.pretty_str()) == (True, "80%")


def test_what_is_no_picture_or_video_has_no_hash(tmp_path: Path) -> None:
    assert UploadPdqSignal.hash_from_bytes(b"words") == ""
    assert UploadPdqSignal.hash_from_bytes(b"") == ""
    words = tmp_path / "words"
    words.write_bytes(b"words")
    assert VideoFramesSignal.hash_from_file(words) == ""
    assert VideoFramesSignal.hash_from_file(media.save(photo(300, 200), tmp_path / "still.jpg")) == ""


def test_comparing_two_uploads_takes_their_nearest_hashes() -> None:
    picture, framed = BytesIO(), BytesIO()
    photo(640, 480, 3).save(picture, "JPEG")
    media.FRAMED["letterbox"](photo(640, 480, 3)).save(framed, "JPEG")
    one, other = (UploadPdqSignal.hash_from_bytes(file.getvalue()) for file in (picture, framed))
    assert UploadPdqSignal.compare_hash(one.split(",")[0], other).match
    assert not UploadPdqSignal.compare_hash(one.split(",")[0], other.split(",")[0]).match


@pytest.mark.parametrize("signal_type", TX_MANIFEST.signal_types)
def test_every_signal_type_knows_its_examples_and_refuses_what_is_none(signal_type: type[SignalType]) -> None:
    examples = signal_type.get_examples()
    assert [signal_type.validate_signal_str(example) for example in examples] == examples
    for wrong in ("", "xyz", f"{examples[0]},", f"{examples[0]}\n", examples[0].upper() + "G"):
        with pytest.raises(ValueError, match=r"hash|MD5"):
            signal_type.validate_signal_str(wrong)
