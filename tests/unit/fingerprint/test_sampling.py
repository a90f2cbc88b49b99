"""Which frames are asked for, which are kept."""
from __future__ import annotations

import pytest

from tid_desktop.fingerprint import sampling
from tid_desktop.fingerprint.model import MAX_SECONDS
from tid_desktop.fingerprint.pdq import PdqHash
from tid_desktop.fingerprint.sampling import EveryFrame, FrameHash, Sampler

ROOM = int("5a" * 32, 16)


def frame(at: float, value: int, quality: int = 100) -> FrameHash:
    result = PdqHash(f"{value:064x}", quality, 0)
    return FrameHash(at, dict.fromkeys(sampling.SENT, result))


def apart(bits: int) -> int:
    return ROOM ^ ((1 << bits) - 1)


def other(number: int) -> int:
    """A value far from all others of its kind."""
    return int.from_bytes(bytes((number * 37 + 101 * place) % 251 for place in range(32)), "big")


def test_a_second_is_covered_by_its_first_frame() -> None:
    plan = Sampler()
    assert not plan.covered(0.0)
    plan.take(frame(0.0, other(0)))
    assert plan.covered(0.999)
    assert not plan.covered(1.0)
    plan.take(frame(1.4, other(1)))
    assert plan.covered(1.0), "wherever in the second it was"
    assert plan.start(1.9) == 1.0


def test_nothing_is_asked_from_before_the_film_or_after_a_hundred_hours() -> None:
    plan = Sampler()
    assert plan.covered(-0.001)
    assert plan.covered(MAX_SECONDS + 1)


@pytest.mark.parametrize(("bits", "kept"), [(0, 1), (sampling.COVERED, 1), (sampling.COVERED + 1, 2), (100, 2)])
def test_a_frame_that_another_one_covers_is_not_kept(bits: int, kept: int) -> None:
    plan = Sampler()
    plan.take(frame(0, ROOM))
    plan.take(frame(1, apart(bits)))
    assert len(plan.kept) == kept
    assert plan.covered(1), "and not asked for again"


def test_any_earlier_frame_covers_not_just_the_last() -> None:
    plan = Sampler()
    for second, value in enumerate((ROOM, other(1), apart(2), other(1))):
        plan.take(frame(second, value))
    assert [kept.at for kept in plan.kept] == [0, 1]


def test_a_still_room_that_drifts_away_is_kept_again() -> None:
    """What is dropped is near to a kept frame, not to the one before: steps do not add up."""
    plan = Sampler()
    for second in range(30):
        plan.take(frame(second, apart(second)))
    assert [kept.at for kept in plan.kept] == [0, 5, 10, 15, 20, 25]


def test_frames_with_too_little_to_see_are_not_kept() -> None:
    plan = Sampler()
    plan.take(frame(0, ROOM, quality=49))
    assert plan.kept == []
    assert plan.covered(0)


def test_frames_that_come_late_are_put_in_their_place() -> None:
    plan = Sampler()
    for second in (0, 2, 1):
        plan.take(frame(second, other(second)))
    assert [kept.at for kept in plan.kept] == [0, 1, 2]


def test_too_many_make_the_steps_wider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "MAX_FRAMES", 4)
    plan = Sampler()
    for second in range(6):
        if not plan.covered(second):
            plan.take(frame(second, other(second)))
    assert (plan.step, [kept.at for kept in plan.kept]) == (2, [0, 2, 4])
    assert plan.covered(5)
    assert not plan.covered(6)


def test_hours_of_the_same_room_are_looked_at_less_and_less(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "MAX_LOOKS", 10)
    plan, looks = Sampler(), 0
    for second in range(1000):
        if not plan.covered(second):
            plan.take(frame(second, ROOM if second != 5 else other(5)))
            looks += 1
    assert [kept.at for kept in plan.kept] == [0, 5], "what was found stays"
    assert looks < 60


def test_every_frame_is_every_frame_that_goes_on_in_time() -> None:
    plan = EveryFrame()
    for at in (0.0, 0.04, 0.04, 0.02, 0.08):
        if not plan.covered(at):
            plan.take(frame(at, ROOM))
    assert [kept.at for kept in plan.kept] == [0.0, 0.04, 0.08]
