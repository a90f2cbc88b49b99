"""The proof of work: what an intake may ask of a computer, and how it is carried."""
from __future__ import annotations

from typing import Any

import altcha
import pytest

from tid_desktop.protocol import buckets, challenge
from tid_desktop.protocol.codec import MalformedMessage


def puzzle(**changes: Any) -> dict[str, Any]:
    made = altcha.create_challenge(challenge.ALGORITHM, 5_000, counter=2, expires_at=2_000_000_000, hmac_secret="s",
                                   hmac_key_secret="k").to_dict()
    parameters = made["parameters"] | changes
    return made | {"parameters": {name: value for name, value in parameters.items() if value is not None}}


def test_asking_for_a_challenge_says_nothing_and_has_one_length() -> None:
    assert challenge.request() == challenge.request()
    assert len(challenge.request()) == buckets.REQUEST[0]
    challenge.read_request(challenge.request())


@pytest.mark.parametrize("body", [b"{}", buckets.fill({"v": 2}, buckets.REQUEST[0]),
                                  buckets.fill({}, buckets.REQUEST[0]),
                                  buckets.fill({"v": 1, "who": "me"}, buckets.REQUEST[0]),
                                  buckets.fill({"v": 1}, buckets.REQUEST[1])])
def test_anything_else_does_not_ask_for_one(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        challenge.read_request(body)


def test_a_challenge_arrives_as_it_was_made() -> None:
    for made in (puzzle(), puzzle(keySignature=None)):
        assert challenge.read_answer(challenge.answer(made)) == made


@pytest.mark.parametrize("changes", [
    {"algorithm": "SCRYPT"}, {"algorithm": None}, {"cost": 0}, {"cost": challenge.MAX_COST + 1}, {"cost": "1"},
    {"keyLength": 2**20}, {"keyPrefix": ""}, {"keyPrefix": "0"}, {"keyPrefix": "zz"}, {"keyPrefix": "00" * 33},
    {"nonce": "00"}, {"salt": None}, {"expiresAt": -1}, {"expiresAt": None}, {"keySignature": "00"},
    {"memoryCost": 2**30}, {"data": {"person": 7}},
])
def test_a_challenge_that_asks_for_more_than_it_may_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(MalformedMessage):
        challenge.check(puzzle(**changes))
    body = buckets.fill({"v": 1, "challenge": puzzle(**changes)}, buckets.ANSWER[0])
    with pytest.raises(MalformedMessage):
        challenge.read_answer(body)


def test_an_unsigned_challenge_is_refused() -> None:
    with pytest.raises(MalformedMessage):
        challenge.check({"parameters": puzzle()["parameters"]})
    with pytest.raises(MalformedMessage):
        challenge.check(puzzle() | {"signature": "s"})


def test_the_hardest_challenge_has_a_solution_that_fits() -> None:
    made = puzzle(cost=challenge.MAX_COST, expiresAt=2**40, keyPrefix="0" * 64)
    solution = altcha.Solution(counter=2**32 - 1, derived_key="0" * 64)
    text = altcha.Payload(altcha.Challenge.from_dict(made), solution).to_base64()
    assert challenge.SOLUTION.fullmatch(text)
