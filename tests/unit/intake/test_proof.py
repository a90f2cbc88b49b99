"""Proof of work: what counts as solved."""
from __future__ import annotations

import base64
import json
import os
import time
from typing import Any

import altcha
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop.intake.proof import Difficulty, ProofOfWork, Solved
from tid_desktop.intake.refusal import Refusal
from tid_desktop.protocol import challenge

PROOF = ProofOfWork(os.urandom(64), Difficulty(cost=1, least=1, most=4))


def solve(given: dict[str, Any]) -> str:
    asked = altcha.Challenge.from_dict(given)
    solution = altcha.solve_challenge(asked)
    solution.time = None
    return altcha.Payload(asked, solution).to_base64()


def refused(solution: object) -> bool:
    with pytest.raises(Refusal) as refusal:
        PROOF.check(solution)
    return refusal.value.problem.code == "proof_of_work"


def test_a_challenge_is_one_that_the_protocol_allows_and_its_solution_counts() -> None:
    given = PROOF.challenge()
    assert challenge.check(given) == given
    solved = PROOF.check(solve(given))
    assert abs(solved.expires - time.time() - 600) < 60
    assert PROOF.check(solve(given)) == solved, "a repeat is recognised as the same challenge"
    assert PROOF.check(solve(PROOF.challenge())).challenge_hash != solved.challenge_hash


def test_the_default_asks_for_500_to_1000_tries_of_5000_rounds() -> None:
    given = ProofOfWork(os.urandom(64), Difficulty()).challenge()
    assert given["parameters"]["cost"] == 5_000
    assert challenge.check(given)


def test_a_challenge_of_another_hotline_or_an_easier_one_is_refused() -> None:
    assert refused(solve(ProofOfWork(os.urandom(64), Difficulty(cost=1, least=1, most=1)).challenge()))
    easier = PROOF.challenge()
    easier["parameters"]["keyPrefix"] = "00"
    assert refused(solve(easier))


def test_a_challenge_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    solution = solve(PROOF.challenge())
    assert isinstance(PROOF.check(solution), Solved)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 11 * 60)
    assert refused(solution)


def test_a_guessed_solution_is_refused() -> None:
    asked = altcha.Challenge.from_dict(PROOF.challenge())
    assert refused(altcha.Payload(asked, altcha.Solution(1, os.urandom(32).hex())).to_base64())


JSON_VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                           lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner,
                                                                                       max_size=3), max_leaves=6)


@given(st.none() | st.integers() | st.text() | st.binary(max_size=200).map(lambda raw: base64.b64encode(raw).decode())
       | JSON_VALUES.map(lambda value: base64.b64encode(json.dumps(value).encode()).decode()))
def test_anything_else_is_refused(solution: object) -> None:
    assert refused(solution)


@given(st.sampled_from(["algorithm", "cost", "keyLength", "keyPrefix", "nonce", "salt", "expiresAt", "keySignature"]),
       JSON_VALUES)
def test_a_challenge_with_a_member_exchanged_is_refused(member: str, value: object) -> None:
    asked = altcha.Challenge.from_dict(PROOF.challenge())
    solution = altcha.solve_challenge(asked)
    solution.time = None
    payload = altcha.Payload(asked, solution).to_dict()
    if payload["challenge"]["parameters"][member] != value:
        payload["challenge"]["parameters"][member] = value
        assert refused(base64.b64encode(json.dumps(payload).encode()).decode())
