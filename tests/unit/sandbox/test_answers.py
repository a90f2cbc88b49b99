"""Reading a worker's words: time limits, and the marks of a hash that a picture can have."""
from __future__ import annotations

import os
import threading
from dataclasses import replace

import pytest

from tid_desktop.errors import TimedOut
from tid_desktop.fingerprint.model import (
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
from tid_desktop.sandbox.answers import BadAnswer, Budget, check

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


def test_each_part_of_a_video_has_its_own_time() -> None:
    """Progress renews the budget: four waits, together longer than the limit, are no stall."""
    budget = Budget(os.getpid(), cpu_seconds=60, wall_seconds=1.0)
    for step in range(1, 5):
        threading.Event().wait(0.4)
        budget.check()
        budget.advance(step / 100)


def test_progress_within_the_same_hundredth_buys_no_time() -> None:
    budget = Budget(os.getpid(), cpu_seconds=60, wall_seconds=0.0)
    budget.advance(0.009)
    with pytest.raises(TimedOut):
        budget.check()


def test_work_counts_even_when_the_clock_on_the_wall_does_not() -> None:
    budget = Budget(os.getpid(), cpu_seconds=0.0, wall_seconds=60)

    def work() -> None:
        for number in range(10 ** 9):
            if number % 10_000 == 0:
                budget.check()

    with pytest.raises(TimedOut):
        work()


def test_details_that_nobody_wished_for_are_not_taken() -> None:
    detailed = replace(picture(128), details=("0f" * 8,))
    check(detailed, Wish(details=True))
    with pytest.raises(BadAnswer):
        check(detailed, WISH)
