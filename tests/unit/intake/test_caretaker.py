"""What is done while nobody asks: each round, each day, and again after it failed."""
from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tid_desktop import errors
from tid_desktop.intake import caretaker
from tid_desktop.intake.caretaker import Caretaker, Job

DAY = date(2026, 11, 25)


def test_some_jobs_are_done_each_round_and_some_once_a_day() -> None:
    done: list[str] = []
    days = iter([DAY, DAY, DAY + timedelta(days=1)])
    jobs = [Job("often", lambda: done.append("often")), Job("daily", lambda: done.append("daily"), daily=True)]
    worker = Caretaker(jobs, today=lambda: next(days))
    for _ in range(3):
        worker.round()
    assert done == ["often", "daily", "often", "often", "daily"]


def test_a_failure_is_told_by_its_kind_holds_up_no_other_job_and_is_tried_again(
        expect_log: Callable[[str], None]) -> None:
    tries: list[str] = []
    failed: list[str] = []

    def breaks() -> None:
        tries.append("daily")
        if len(tries) == 1:
            raise errors.Busy(retry_after=1)

    worker = Caretaker([Job("keys", breaks, daily=True), Job("policy", lambda: tries.append("policy"))], failed.append,
                       today=lambda: DAY)
    expect_log("a regular job failed kind=Busy")
    for _ in range(3):
        worker.round()
    assert tries == ["daily", "policy", "daily", "policy", "policy"]
    assert failed == ["keys"]


def test_it_works_at_once_and_ends_with_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caretaker, "EVERY_SECONDS", 0.001)
    rounds = threading.Semaphore(0)
    worker = Caretaker([Job("often", rounds.release)], today=lambda: DAY)
    with worker.working():
        assert all(rounds.acquire(timeout=30) for _ in range(3))
    assert "caretaker" not in {thread.name for thread in threading.enumerate()}


def test_after_the_end_no_further_job_is_begun() -> None:
    first_began, may_go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def slow() -> None:
        first_began.set()
        may_go_on.wait(30)

    worker = Caretaker([Job("slow", slow), Job("after", lambda: done.append("after"))], today=lambda: DAY)
    with worker.working():
        first_began.wait(30)
        worker._stop.set()
        may_go_on.set()
    assert done == []
