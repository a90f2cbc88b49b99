"""Proof of work (Altcha, version 2, deterministic) instead of an account: a second of computing for each new message.

A speed bump against scripts and no more (reference/transport.md, section 3). Nothing is kept for an open challenge: its
parameters are signed. What was solved is spent once, on one message; store.py keeps that list.
"""
from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from tid_desktop.intake.refusal import Refusal
from tid_desktop.protocol.challenge import ALGORITHM, SOLUTION
from tid_desktop.protocol.problems import Code

SECRET_BYTES = 64


@dataclass(frozen=True, slots=True)
class Difficulty:
    """``cost`` PBKDF2 rounds a try, ``least`` to ``most`` tries, ``minutes`` to send the solution.

    The defaults took 0.8 to 1.6 seconds on one core of 2026.
    """

    cost: int = 5_000
    least: int = 500
    most: int = 1_000
    minutes: int = 10


@dataclass(frozen=True, slots=True)
class Solved:
    """A solution that was checked and is not yet spent. ``expires`` is in Unix seconds."""

    challenge_hash: bytes
    expires: int


class ProofOfWork:
    """Makes challenges and checks solutions."""

    def __init__(self, secret: bytes, difficulty: Difficulty) -> None:
        self._signing, self._solving = secret[:32], secret[32:SECRET_BYTES]
        self._difficulty = difficulty

    def challenge(self) -> dict[str, Any]:
        """A fresh challenge, as JSON. Making one costs one try (about 2 ms)."""
        import altcha

        hard = self._difficulty
        return altcha.create_challenge(
            ALGORITHM, hard.cost, counter=hard.least + secrets.randbelow(hard.most - hard.least + 1),
            expires_at=int(time.time()) + hard.minutes * 60,
            hmac_secret=self._signing, hmac_key_secret=self._solving).to_dict()

    def check(self, solution: object) -> Solved:
        """Check a solution in Altcha's base64 form. Raises Refusal: missing, wrong, not ours, or too late."""
        import altcha

        if (not isinstance(solution, str) or not SOLUTION.fullmatch(solution)
                or not altcha.verify_solution(solution, self._signing, hmac_key_secret=self._solving).verified):
            raise Refusal(Code.PROOF_OF_WORK)
        challenge = altcha.Payload.from_base64(solution).challenge
        return Solved(sha256((challenge.signature or "").encode()).digest(), int(challenge.parameters.expires_at or 0))
