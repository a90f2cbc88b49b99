"""Decoding less than everything must not miss a second, nor show anything that a full decode doesn't show."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from io import BytesIO
from typing import Any

import av
import numpy as np
import pytest

from tests.unit.fingerprint.clips import clip, decoded, remuxed, walk
from tests.unit.fingerprint.pictures import judge
from tid_desktop.fingerprint import frames, lazy
from tid_desktop.fingerprint.lazy import Timed
from tid_desktop.fingerprint.sampling import Sampler

H264 = "keyint={}:scenecut=0:{}"


def quiet(part: float) -> None:
    """Progress that nobody looks at."""


class Plan(Sampler):
    """A sampler that keeps nothing."""

    def tick(self, at: float) -> None:
        self._taken.add(self._number(at))


def read(content: bytes) -> Iterator[Timed]:
    plan = Plan()
    for at, frame in frames.read(BytesIO(content), plan, quiet):
        plan.tick(at)
        yield at, frame


def h264(count: int, keyint: int, more: str = "bframes=3", *, rate: Any = 30, kind: str = "mp4",
         times: list[int] | None = None) -> bytes:
    return clip(walk(count), rate=rate, kind=kind, times=times,
                coding={"preset": "veryfast", "x264-params": H264.format(keyint, more)})


def with_holes() -> bytes:
    """Packets lost on the way, key frames among them."""
    return remuxed(h264(240, 30), "matroska", lambda number, packet: number not in (*range(28, 40), *range(90, 95)))


def broken_inside() -> bytes:
    content = bytearray(h264(240, 60))
    start, end = content.index(b"mdat") + 4, content.index(b"moov") - 4
    middle = (start + end) // 2
    content[middle:middle + 900] = np.random.default_rng(1).bytes(900)
    return bytes(content)


def trimmed() -> bytes:
    """As phones trim: an edit list hides what comes before the cut."""
    content = bytearray(h264(150, 60, "bframes=0"))
    place = content.index(b"elst") + 12  # version, flags, count; then length, and where the film begins
    length, begin = (int.from_bytes(content[place + k:place + k + 4], "big") for k in (0, 4))
    with av.open(BytesIO(bytes(content))) as container:
        ticks = container.streams.video[0].time_base.denominator
    content[place + 4:place + 8] = (begin + ticks * 7 // 5).to_bytes(4, "big")
    content[place:place + 4] = (length - 1400).to_bytes(4, "big")
    return bytes(content)


def unsteady() -> bytes:
    """A screen recording: many frames where something moves, few where nothing does."""
    times, now = [], 0
    for number in range(240):
        times.append(now)
        now += 1 if number % 40 else 75
    return h264(240, 50, times=times)


CLIPS: dict[str, Callable[[], bytes]] = {
    "a key frame a second": lambda: h264(180, 30),
    "a key frame in three seconds": lambda: h264(200, 90),
    "a key frame in 1.3 seconds": lambda: h264(200, 39),
    "four key frames a second": lambda: h264(120, 8),
    "one key frame": lambda: h264(150, 999),
    "many that no frame needs": lambda: h264(150, 150, "bframes=16:b-adapt=0"),
    "open groups": lambda: h264(200, 45, "bframes=8:b-adapt=0:open-gop=1"),
    "slow open groups": lambda: h264(60, 12, "bframes=8:b-adapt=0:open-gop=1", rate=4),
    "no key frames but a moving stripe": lambda: h264(200, 40, "intra-refresh=1:bframes=0"),
    "fields": lambda: h264(120, 45, "interlaced=1"),
    "ntsc": lambda: h264(150, 45, rate=Fraction(30000, 1001)),
    "unsteady": unsteady,
    "trimmed": trimmed,
    "holes": with_holes,
    "broken inside": broken_inside,
    "cut": lambda: h264(200, 50, kind="matroska")[:-9000],
    "avi": lambda: h264(150, 50, "bframes=0", kind="avi"),
    "avi with frames out of order": lambda: h264(150, 50, kind="avi"),
    "avi without its index": lambda: _without_index(h264(150, 50, "bframes=0", kind="avi")),
    "divx": lambda: clip(walk(120), rate=25, kind="avi", codec="mpeg4", coding={"g": "60", "bf": "2"}),
    "hevc": lambda: clip(walk(150), rate=30, codec="libx265", coding={
        "preset": "ultrafast", "x265-params": "log-level=none:keyint=60:bframes=4:b-pyramid=1"}),
    "hevc in layers": lambda: clip(walk(150), rate=30, codec="libx265", coding={
        "preset": "ultrafast", "x265-params": "log-level=none:keyint=60:bframes=4:temporal-layers=2"}),
    "vp8": lambda: clip(walk(120), rate=30, kind="webm", codec="libvpx", coding={"deadline": "realtime", "g": "50"}),
    "vp9": lambda: clip(walk(120), rate=30, kind="webm", codec="libvpx-vp9", coding={
        "deadline": "realtime", "cpu-used": "8", "g": "50"}),
    "av1": lambda: clip(walk(90), rate=30, codec="libsvtav1", coding={"preset": "12", "g": "45"}),
    "mjpeg": lambda: clip(walk(90), rate=30, kind="mov", codec="mjpeg"),
}


def _without_index(content: bytes) -> bytes:
    return content[:content.rindex(b"idx1")]


@pytest.mark.parametrize("make", CLIPS.values(), ids=CLIPS)
def test_no_second_is_missed_and_every_frame_is_one_of_a_full_decode(make: Callable[[], bytes]) -> None:
    compare(make())


LIES: dict[str, Callable[[int], bool]] = {
    "all": lambda number: True, "none": lambda number: False, "wrong ones": lambda number: number % 30 == 7,
    "too many": lambda number: number % 15 == 0}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
@pytest.mark.parametrize("name", ["a key frame a second", "a key frame in three seconds", "divx", "hevc", "vp9", "av1"])
def test_a_file_that_lies_about_its_key_frames_loses_nothing(name: str, lie: Callable[[int], bool],
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    """FFmpeg's own parsers see through such lies in most containers, but not in all."""
    def lying(*arguments: Any) -> Iterator[av.Packet[Any]]:
        for number, packet in enumerate(packets(*arguments)):
            packet.is_keyframe = lie(number)
            assert packet.is_keyframe is lie(number)
            yield packet
    content, packets = CLIPS[name](), frames._packets
    monkeypatch.setattr(frames, "_packets", lying)
    compare(content)


def compare(content: bytes) -> None:
    everything = dict(decoded(content))
    found = {at: frame.to_ndarray(format="rgb24", src_colorspace="ITU601", dst_colorspace="ITU601")
             for at, frame in read(content)}
    assert {int(at) for at in found} == {int(at) for at in everything}
    assert len(found) == len({int(at) for at in found}), "one a second"
    for at, pixels in found.items():
        assert judge(pixels) == judge(everything[at])


@pytest.mark.parametrize(("name", "most"), [
    ("a key frame a second", 1 / 10), ("four key frames a second", 1 / 10), ("mjpeg", 1 / 20),
    ("a key frame in 1.3 seconds", 1 / 5), ("a key frame in three seconds", 3 / 4)])
def test_how_little_is_decoded(name: str, most: float, monkeypatch: pytest.MonkeyPatch) -> None:
    content, count = CLIPS[name](), 0

    def counted(context: Any, packet: Any) -> list[av.VideoFrame]:
        nonlocal count
        count += packet is not None
        return decode(context, packet)
    decode = lazy._decode
    monkeypatch.setattr(lazy, "_decode", counted)
    assert len(list(read(content))) >= 3
    assert count <= most * len(list(decoded(content))) + lazy._MAX_LIES


def test_a_long_step_needs_few_key_frames_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a film of hours one frame in many seconds is asked for; the rest is hardly looked at."""
    content = h264(900, 15)
    count, decode = 0, lazy._decode

    def counted(context: Any, packet: Any) -> list[av.VideoFrame]:
        nonlocal count
        count += packet is not None
        return decode(context, packet)
    monkeypatch.setattr(lazy, "_decode", counted)
    plan = Plan(step=16.0)
    for at, _ in frames.read(BytesIO(content), plan, quiet):
        plan.tick(at)
    assert count < 20


def test_what_is_kept_back_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond it the film is followed as it comes, and still nothing is missed."""
    monkeypatch.setattr(lazy, "_LONG", 5)
    monkeypatch.setattr(lazy, "_MAX_KEPT", 1000)
    compare(h264(150, 999))


def test_times_that_make_no_sense_end_after_one_full_decode(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds that jump about promise frames that never come; each packet is still decoded twice at most."""
    count, decode = 0, lazy._decode

    def counted(context: Any, packet: Any) -> list[av.VideoFrame]:
        nonlocal count
        count += packet is not None
        return decode(context, packet)

    def jumping(*arguments: Any) -> Iterator[av.Packet[Any]]:
        for number, packet in enumerate(packets(*arguments)):
            packet.pts = packet.pts if number < 5 else (number * 7919) % 3000 * packet.pts
            yield packet
    packets = frames._packets
    monkeypatch.setattr(frames, "_packets", jumping)
    monkeypatch.setattr(lazy, "_decode", counted)
    assert list(read(h264(300, 15)))
    assert count <= 2 * 300


def test_packets_that_never_lead_to_a_frame_are_not_kept_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """One key frame, and then thousands of tiny packets within its second: all are let go, and each counted once."""
    most, kept = 0, lazy.Reader._keep

    def watched(self: lazy.Reader, packet: av.Packet) -> None:
        nonlocal most
        kept(self, packet)
        most = max(most, len(self._kept))
        assert self._kept_bytes == sum(one.size for one in self._kept)

    monkeypatch.setattr(lazy, "_MOST_KEPT", 20)
    monkeypatch.setattr(lazy.Reader, "_keep", watched)
    content = h264(160, 1000, rate=170)
    assert [at for at, _ in read(content)] == [0]
    assert 0 < most <= 21
