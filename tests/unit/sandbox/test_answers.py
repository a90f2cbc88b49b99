"""Reading a worker's words: time limits, and the marks of a hash that a picture can have."""
from __future__ import annotations

import bisect
import json
import os
import socket
from dataclasses import replace

import pytest

from tid_desktop import framing
from tid_desktop.errors import TimedOut
from tid_desktop.fingerprint.model import (
    MAX_SECONDS,
    WISH,
    FileStatus,
    Fingerprint,
    MediaKind,
    MediaReport,
    Reach,
    SignalType,
    StandsFor,
    Wish,
)
from tid_desktop.sandbox import answers
from tid_desktop.sandbox.answers import BadAnswer, Budget, check, read_report

MD5 = Fingerprint(SignalType.MD5, "0" * 32, None, StandsFor.FILE)


def picture(bits: int, quality: int = 100) -> MediaReport:
    value = f"{(1 << bits) - 1:064x}"
    return MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1,
                       (MD5, Fingerprint(SignalType.PDQ, value, quality, StandsFor.ORIGINAL)))


def test_half_of_the_bits_and_a_few_ties_below_are_plausible() -> None:
    for bits in (128, 127, 97):
        check(picture(bits), WISH)
    for bits in (129, 96, 0, 256):
        with pytest.raises(BadAnswer):
            check(picture(bits), WISH)


def test_a_hash_that_says_nothing_is_not_taken() -> None:
    check(picture(128, quality=50), WISH)
    with pytest.raises(BadAnswer):
        check(picture(128, quality=49), WISH)


def test_a_low_quality_picture_has_its_exact_code_alone() -> None:
    check(MediaReport(FileStatus.LOW_QUALITY, MediaKind.IMAGE, 0.1, (MD5,)), WISH)
    with pytest.raises(BadAnswer):
        check(MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1, (MD5,)), WISH)


def with_copies(*copies: StandsFor) -> MediaReport:
    """A picture's report with a hash of its own for each of these copies."""
    hashes = (Fingerprint(SignalType.PDQ, f"{(1 << 128) - 1 << number:064x}", 100, copy)
              for number, copy in enumerate(copies))
    return MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1, (MD5, *hashes))


@pytest.mark.parametrize(("reach", "most"), [(Reach.TURNS, 0), (Reach.WIDE_16, 8), (Reach.WIDE_64, 56)])
def test_no_more_of_a_picture_is_taken_than_was_asked_for(reach: Reach, most: int) -> None:
    """The person agreed to one price; a worker can't raise it."""
    cuts = (StandsFor.CROP, StandsFor.BARS, StandsFor.TILT) * 20
    check(with_copies(StandsFor.ORIGINAL, *cuts[:most]), Wish(reach))
    with pytest.raises(BadAnswer):
        check(with_copies(StandsFor.ORIGINAL, *cuts[:most + 1]), Wish(reach))


def test_what_is_inside_the_bars_has_eight_turns_at_most() -> None:
    check(with_copies(StandsFor.ORIGINAL, *[StandsFor.TRIMMED] * 8), WISH)
    with pytest.raises(BadAnswer):
        check(with_copies(StandsFor.ORIGINAL, *[StandsFor.TRIMMED] * 9), WISH)


# --- time -----------------------------------------------------------------------------------------------------------

@pytest.fixture
def spent(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What the clocks say: ``cpu`` and ``wall``, in seconds."""
    clocks = {"cpu": 0.0, "wall": 0.0}
    monkeypatch.setattr(answers, "_cpu_seconds", lambda pid: clocks["cpu"])
    monkeypatch.setattr(answers.time, "monotonic", lambda: clocks["wall"])
    return clocks


def budget(size: int) -> Budget:
    return Budget(1, size, cpu_seconds=120, wall_seconds=600, total_cpu_seconds=21_600)


def allowed(budget: Budget, spent: dict[str, float]) -> int:
    """The last whole second of CPU that is not too much."""
    def passes(seconds: int) -> bool:
        spent["cpu"] = seconds
        try:
            budget.check()
        except TimedOut:
            return False
        return True
    return bisect.bisect_left(range(100_000), True, key=lambda seconds: not passes(seconds)) - 1


def test_a_picture_has_its_time_and_what_reading_takes(spent: dict[str, float]) -> None:
    assert allowed(budget(1000), spent) == 120
    spent["cpu"] = 0.0
    assert allowed(budget(2_000_000_000), spent) == 220


def test_a_film_has_eight_times_the_length_that_it_claims(spent: dict[str, float]) -> None:
    film = budget(20_000_000)
    film.claim(600)
    assert allowed(film, spent) == 121 + 600 * 8


def test_a_claim_counts_as_far_as_the_bytes_can_hold_it(spent: dict[str, float]) -> None:
    """A small file that says it lasts a hundred hours has not much more time than a picture."""
    liar = budget(50_000)
    liar.claim(MAX_SECONDS)
    assert allowed(liar, spent) == 120 + 50 * 8


def test_a_large_film_that_does_not_say_its_length_has_time_by_its_bytes(spent: dict[str, float]) -> None:
    silent = budget(500_000_000)
    silent.claim(0)
    assert allowed(silent, spent) == 120 + 25 + 1000 * 8


def test_no_claim_buys_more_than_the_longest_film_may_take(spent: dict[str, float]) -> None:
    endless = budget(16 << 30)
    endless.claim(MAX_SECONDS)
    assert allowed(endless, spent) == 21_600


def test_progress_buys_no_work(spent: dict[str, float]) -> None:
    busy = budget(1000)
    for second in range(121):
        spent["cpu"] = second
        busy.heard()
        busy.check()
    spent["cpu"] = 121
    busy.heard()
    with pytest.raises(TimedOut):
        busy.check()


def test_a_worker_that_says_nothing_new_has_stopped_and_one_that_drips_is_not_waited_for_either(
        spent: dict[str, float]) -> None:
    film = budget(10_000_000)
    film.claim(60)
    spent["wall"] = 599
    film.check()
    film.heard()
    spent["wall"] = 1198
    film.check()
    spent["wall"] = 1200
    with pytest.raises(TimedOut):
        film.check()
    for second in range(1200, 3600, 300):
        spent["wall"] = second
        film.heard()
    with pytest.raises(TimedOut):
        film.check()


# --- words ----------------------------------------------------------------------------------------------------------

def read(*frames: bytes, descriptor: int | None = None) -> MediaReport | None:
    """What the pool makes of these frames, and of a descriptor that comes with them."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        sent = b"".join(framing.HEADER.pack(len(frame)) + frame for frame in frames)
        socket.send_fds(theirs, [sent], [] if descriptor is None else [descriptor])
        theirs.shutdown(socket.SHUT_WR)
        generous = Budget(os.getpid(), 1000, cpu_seconds=60, wall_seconds=60, total_cpu_seconds=60)
        return read_report(ours.fileno(), generous, lambda _: None, WISH)


def said(message: object) -> bytes:
    return json.dumps(message).encode()


def test_a_length_is_told_once() -> None:
    honest = said({"report": picture(128).to_json()})
    assert read(said({"length": 3}), said({"progress": 0.5}), honest) is not None
    with pytest.raises(BadAnswer):
        read(said({"length": 3}), said({"length": 3}), honest)


@pytest.mark.parametrize("length", [-1, 360_001, True, "3", None, [3], 10 ** 400, float("nan"), float("inf")])
def test_what_is_no_length_is_refused(length: object) -> None:
    with pytest.raises(BadAnswer):
        read(said({"length": length}))


@pytest.mark.parametrize("frame", [b"", b"{}", b'{"progress":0.1,"progress":0.2}', b'{"progress":1e400}',
                                   b'{"progress":' + b"9" * 5000 + b"}", b'{"a":' * 30_000,
                                   b'{"report":{},"report":{}}', b'{"progress":-Infinity}', b"\xef\xbb\xbf{}",
                                   b'{"progress":0.5}{}'])
def test_json_that_we_never_write_is_refused(frame: bytes) -> None:
    with pytest.raises(BadAnswer):
        read(frame)


def test_a_descriptor_that_a_worker_sends_is_dropped() -> None:
    before = os.listdir("/proc/self/fd")
    assert read(said({"report": picture(128).to_json()}), descriptor=0) is not None
    assert os.listdir("/proc/self/fd") == before


def test_a_frame_that_drips_in_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_FRAME_SECONDS", 0.2)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(framing.HEADER.pack(1000) + b"{")
        patient = Budget(os.getpid(), 1000, cpu_seconds=60, wall_seconds=60, total_cpu_seconds=60)
        with pytest.raises(framing.FrameTimeout):
            read_report(ours.fileno(), patient, lambda _: None, WISH)


def test_details_that_nobody_wished_for_are_not_taken() -> None:
    detailed = replace(picture(128), details=("0f" * 8,))
    check(detailed, Wish(details=True))
    with pytest.raises(BadAnswer):
        check(detailed, WISH)
