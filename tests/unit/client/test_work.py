"""The proof of work is solved, and its time is nobody's business."""
from __future__ import annotations

import base64
import json
from typing import Any

import altcha
import pytest

from tid_desktop.client import work
from tid_desktop.client.deadline import Deadline
from tid_desktop.errors import TooSlow
from tid_desktop.protocol import challenge


def puzzle(counter: int, cost: int = 1) -> dict[str, Any]:
    return altcha.create_challenge(challenge.ALGORITHM, cost, counter=counter, expires_at=2**32, hmac_secret="s",
                                   hmac_key_secret="k").to_dict()


def test_the_hotline_accepts_the_solution() -> None:
    with Deadline(60) as deadline:
        solution = work.solve(puzzle(25), deadline)
    assert challenge.SOLUTION.fullmatch(solution)
    assert altcha.verify_solution(solution, "s", hmac_key_secret="k").verified


def test_the_time_it_took_is_left_out() -> None:
    with Deadline(60) as deadline:
        solution = json.loads(base64.b64decode(work.solve(puzzle(3), deadline)))
    assert set(solution["solution"]) == {"counter", "derivedKey"}


def test_work_without_end_ends_with_the_deadline() -> None:
    endless = puzzle(1)
    endless["parameters"]["keyPrefix"] = "00" * 32
    with Deadline(0.05) as deadline, pytest.raises(TooSlow):
        work.solve(endless, deadline)
