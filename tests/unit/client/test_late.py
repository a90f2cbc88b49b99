"""A courier that starts when it is needed: not before, once, and anew when it died."""
from __future__ import annotations

from typing import Any

import pytest

from tid_desktop import errors
from tid_desktop.client.late import LateTransport
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, Op, Request, SignalType, StandsFor

PRINTS = (Fingerprint(SignalType.MD5, "0" * 32, None, StandsFor.FILE),
          Fingerprint(SignalType.PDQ, "1" * 64, 80, StandsFor.ORIGINAL))
CREATE = Request(Op.CREATE, "0" * 16, "a" * 64, "b" * 64, (Item("0" * 16, Kind.IMAGE, PRINTS),)).to_bytes(None)


class Courier:
    """Answers everything, until it dies."""

    def __init__(self) -> None:
        self.sent_bytes, self.in_flight, self.alive = 0, False, True

    def exchange(self, inner: bytes) -> dict[str, Any]:
        if not self.alive:
            raise errors.CourierGone
        self.sent_bytes += 16_384
        return {"case_id": "0" * 16}

    def call(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        return {name: arguments}


@pytest.fixture
def couriers() -> list[Courier]:
    return []


@pytest.fixture
def transport(couriers: list[Courier]) -> LateTransport:
    def begin() -> Any:
        couriers.append(Courier())
        return couriers[-1]
    return LateTransport(begin)


def test_looking_at_the_bar_starts_nothing(transport: LateTransport, couriers: list[Courier]) -> None:
    assert (transport.in_flight, transport.sent_bytes, transport.sent_fingerprints) == (False, 0, 0)
    assert couriers == []


def test_one_courier_serves_every_question(transport: LateTransport, couriers: list[Courier]) -> None:
    transport.exchange(CREATE)
    transport.exchange(CREATE)
    assert transport.call("desk", {"action": "list"}) == {"desk": {"action": "list"}}
    assert len(couriers) == 1


def test_the_exact_file_code_is_not_counted_as_a_fingerprint(transport: LateTransport) -> None:
    transport.exchange(CREATE)
    assert (transport.sent_fingerprints, transport.sent_bytes) == (1, 16_384)


def test_after_a_death_the_next_question_gets_another_courier_and_the_count_goes_on(
        transport: LateTransport, couriers: list[Courier]) -> None:
    transport.exchange(CREATE)
    couriers[0].alive = False
    with pytest.raises(errors.CourierGone):
        transport.exchange(CREATE)
    transport.exchange(CREATE)
    assert len(couriers) == 2
    assert (transport.sent_fingerprints, transport.sent_bytes) == (2, 2 * 16_384)


def test_a_courier_that_cannot_be_started_is_told_and_tried_again(couriers: list[Courier]) -> None:
    def begin() -> Any:
        raise errors.NoHotline
    transport = LateTransport(begin)
    for _ in range(2):
        with pytest.raises(errors.NoHotline):
            transport.exchange(CREATE)
