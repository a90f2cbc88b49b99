"""How often an exchange is tried again by itself, and how long it rests before.

Only where the line broke or the hotline is busy: the same message goes out again, which is harmless by design (DESIGN
section 7). A way that is not safe, or an answer that makes no sense, is no better a moment later. The rests are random,
so that the programs of many people don't come back in one moment to a hotline that was away.
"""
from __future__ import annotations

import random
import time
from collections.abc import Callable

from tid_desktop.client.deadline import Deadline
from tid_desktop.errors import SendProblem

RESTS = (1.0, 3.0)  # seconds before the second try and before the third, more or less
JITTER = 0.5  # of a rest, to either side
LONGEST = 10.0  # seconds; a hotline that asks for more is told to the person at once
WITHIN = 30.0  # seconds of an exchange in which it may be tried again: nobody waits for three slow tries

_random = random.SystemRandom()

Rest = Callable[[float], bool]  # waits so many seconds; False where nobody waits for the answer any more


def sleep(seconds: float) -> bool:
    """A rest that nothing ends early."""
    time.sleep(seconds)
    return True


class Retries:
    """What is left of one exchange's further tries, over all its steps."""

    def __init__(self, deadline: Deadline, rest: Rest) -> None:
        self._deadline = deadline
        self._rest = rest
        self._rests = list(RESTS)
        self._until = time.monotonic() + WITHIN

    def rest(self, problem: SendProblem) -> bool:
        """Rest before another try; False, at once, when there is none any more. ``problem`` ended the last one."""
        if not self._rests or (problem.retry_after or 0) > LONGEST:
            return False
        # Never less than the hotline asked for.
        seconds = (problem.retry_after or 0) + self._rests.pop(0) * _random.uniform(1 - JITTER, 1 + JITTER)
        if time.monotonic() + seconds > self._until or seconds >= self._deadline.left():
            return False
        return self._rest(seconds)
