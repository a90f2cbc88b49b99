"""Automatic acceptance: after the hour, within the policy, and never in a flood."""
from __future__ import annotations

import os
import random
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import pytest
from sqlalchemy import select

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, exact_only, states
from tid_desktop.intake import automatic
from tid_desktop.intake.automatic import Automatic
from tid_desktop.intake.policy import Policy
from tid_desktop.intake.tables import ITEMS, POLICY_HOURS
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, SignalType, StandsFor

LIMIT = 3
RULES = Policy(automatic=True, cases_an_hour=LIMIT, items_a_case=2)


@dataclass
class Desk:
    """A hotline with a policy, and a clock that the test turns. It has looked once, so it knows what is new."""

    hotline: Hotline
    now: float = 1_700_000_100.0
    rules: Policy = RULES
    automatic: Automatic = field(init=False)

    def __post_init__(self) -> None:
        self.automatic = Automatic(self.hotline.store, self.hotline.item_keys, lambda: self.now,
                                   lambda: self.hotline.today)
        self.look()

    def look(self) -> None:
        """A round of the caretaker."""
        self.automatic.round(self.rules)

    def next_hour(self) -> None:
        self.now += 3600
        self.look()

    def people(self, count: int) -> list[Person]:
        return [self.hotline.person(real_picture()) for _ in range(count)]

    def states(self, person: Person) -> list[str]:
        return states(self.hotline.ask(person.status()))

    def reasons(self, person: Person) -> list[str | None]:
        return [item.reason for item in self.hotline.desk.show(person.case_id).items]

    def accepted(self, people: list[Person]) -> int:
        return sum(self.states(person) == ["accepted"] for person in people)


@pytest.fixture
def desk(hotline: Hotline) -> Desk:
    return Desk(hotline)


def real_picture(quality: int = 90) -> Item:
    """A picture whose fingerprint has exactly half of its bits set, as real ones have."""
    value = sum(1 << place for place in random.sample(range(256), 128)).to_bytes(32).hex()
    return Item(os.urandom(8).hex(), Kind.IMAGE, (
        Fingerprint(SignalType.MD5, os.urandom(16).hex(), None, StandsFor.FILE),
        Fingerprint(SignalType.PDQ, value, quality, StandsFor.ORIGINAL)))


def test_a_case_is_accepted_when_its_hour_is_over_and_not_before(desk: Desk) -> None:
    person = desk.hotline.person(real_picture())
    desk.look()
    desk.look()
    assert (desk.states(person), desk.reasons(person)) == (["received"], ["policy_waits"])
    desk.next_hour()
    assert (desk.states(person), desk.reasons(person)) == (["accepted"], [None])
    with desk.hotline.store.reading() as connection:
        assert connection.execute(select(ITEMS.c.accepted_on, ITEMS.c.to_publish)).one() == (desk.hotline.today, True)
        hours = connection.execute(select(POLICY_HOURS.c.received, POLICY_HOURS.c.accepted)
                                   .order_by(POLICY_HOURS.c.hour)).all()
    assert hours == [(1, 1), (0, 0)]


def test_nothing_of_it_happens_while_the_policy_is_off(desk: Desk) -> None:
    desk.rules = Policy(cases_an_hour=LIMIT)
    person = desk.hotline.person(real_picture())
    for _ in range(3):
        desk.next_hour()
    assert (desk.states(person), desk.reasons(person)) == (["received"], [None])


@pytest.mark.parametrize("items", [
    [exact_only()],
    [real_picture(quality=60)],
    [Item("0" * 16, Kind.IMAGE, (Fingerprint(SignalType.PDQ, "f" * 64, 100, StandsFor.ORIGINAL),))],
    [real_picture(), real_picture(), real_picture()],
], ids=["exact only", "low quality", "no picture's bits", "too many items"])
def test_what_the_policy_does_not_allow_waits_for_the_desk(desk: Desk, items: list[Item]) -> None:
    person = desk.hotline.person(*items)
    desk.look()
    desk.next_hour()
    assert set(desk.states(person)) == {"received"}
    assert set(desk.reasons(person)) == {"policy_left"}
    desk.hotline.desk.accept(person.case_id)
    assert (set(desk.states(person)), set(desk.reasons(person))) == ({"accepted"}, {None})


def test_the_good_pictures_of_a_case_dont_wait_for_the_one_that_needs_a_look(desk: Desk) -> None:
    person = desk.hotline.person(real_picture(), exact_only())
    desk.next_hour()
    desk.next_hour()
    assert desk.states(person) == ["accepted", "received"]


def test_what_is_added_to_a_case_later_is_decided_on_like_a_new_one(desk: Desk) -> None:
    person = desk.hotline.person(real_picture())
    desk.look()
    desk.next_hour()
    desk.hotline.ask(person.append(real_picture()))
    desk.look()
    assert desk.states(person) == ["accepted", "received"]
    desk.next_hour()
    assert desk.states(person) == ["accepted", "accepted"]


def test_a_case_that_the_desk_rejected_gets_nothing_accepted_by_itself(desk: Desk) -> None:
    person = desk.hotline.person(real_picture())
    desk.hotline.desk.reject(person.case_id, "not_plausible")
    desk.hotline.ask(person.append(real_picture()))
    desk.look()
    desk.next_hour()
    assert desk.states(person) == ["rejected", "received"]


# --- floods ---------------------------------------------------------------------------------------------------------

def test_of_a_flood_nothing_is_accepted_not_even_what_came_before_it_in_that_hour(desk: Desk) -> None:
    early = desk.people(1)
    desk.look()
    flood = desk.people(LIMIT)  # one more than there may be
    for _ in range(3):
        desk.look()
        desk.next_hour()
    assert desk.accepted(early + flood) == 0
    assert {desk.reasons(person)[0] for person in early + flood} == {"policy_flood"}


def test_as_many_as_may_come_are_no_flood(desk: Desk) -> None:
    people = desk.people(LIMIT)
    desk.look()
    desk.next_hour()
    assert desk.accepted(people) == LIMIT


def test_after_a_flood_nothing_is_accepted_until_the_desk_says_so(desk: Desk) -> None:
    flood = desk.people(LIMIT + 1)
    desk.look()
    desk.next_hour()
    later = desk.people(1)
    desk.look()
    desk.next_hour()
    desk.next_hour()
    assert desk.automatic.standing().stopped
    assert desk.accepted(flood + later) == 0
    desk.automatic.resume()
    assert not desk.automatic.standing().stopped
    new = desk.people(1)
    desk.look()
    desk.next_hour()
    assert desk.accepted(new) == 1
    assert desk.accepted(flood + later) == 0, "these the desk has to look at"


def test_resuming_in_the_hour_of_the_flood_accepts_nothing_of_that_hour(desk: Desk) -> None:
    flood = desk.people(LIMIT + 1)
    desk.look()
    desk.automatic.resume()
    more = desk.people(1)
    desk.look()
    assert not desk.automatic.standing().stopped, "it was told already"
    desk.next_hour()
    desk.next_hour()
    assert desk.accepted(flood + more) == 0
    assert not desk.automatic.standing().stopped


def test_a_flood_across_the_turn_of_the_hour_is_one_too(desk: Desk) -> None:
    first = desk.people(2)
    desk.look()
    second = desk.people(2)  # after the last look of the hour: nobody can tell to which it belongs
    desk.next_hour()
    desk.next_hour()
    assert desk.accepted(first + second) == 0
    assert desk.automatic.standing().stopped


def test_a_flood_of_items_added_to_old_cases_is_one_too(desk: Desk) -> None:
    people = []
    for _ in range(3):
        people += desk.people(2)
        desk.look()
        desk.next_hour()
    assert desk.accepted(people) == 6
    for person in people:
        desk.hotline.ask(person.append(real_picture()))
    desk.look()
    desk.next_hour()
    assert {tuple(desk.states(person)) for person in people} == {("accepted", "received")}


def test_one_more_picture_later_brings_nothing_of_the_flood_along(desk: Desk) -> None:
    flood = desk.people(LIMIT + 1)
    desk.look()
    desk.automatic.resume()
    desk.next_hour()
    desk.hotline.ask(flood[0].append(real_picture()))
    desk.look()
    desk.next_hour()
    assert desk.states(flood[0]) == ["received", "accepted"]


def test_stopping_and_bringing_back_takes_nobody_out_of_a_flood(desk: Desk) -> None:
    flood = desk.people(LIMIT + 1)
    desk.look()
    for person in flood[:2]:
        desk.hotline.ask(person.withdraw())
    desk.next_hour()
    desk.automatic.resume()
    desk.next_hour()
    for person in flood[:2]:
        desk.hotline.ask(person.undo())
    desk.look()
    desk.next_hour()
    assert desk.accepted(flood) == 0


def test_stopped_before_a_flood_was_seen_and_brought_back_after_it_is_no_way_around(desk: Desk) -> None:
    early = desk.people(2)
    desk.look()
    for person in early:
        desk.hotline.ask(person.withdraw())
    desk.people(LIMIT)
    desk.look()
    desk.automatic.resume()
    desk.next_hour()
    for person in early:
        desk.hotline.ask(person.undo())
    desk.next_hour()
    desk.next_hour()
    assert desk.accepted(early) == 0


def test_what_came_while_nobody_looked_is_left_to_the_desk_and_no_flood(desk: Desk) -> None:
    counted = desk.people(1)
    desk.look()
    waiting = desk.people(LIMIT + 5)
    desk.now += 5 * 3600  # the server was down
    desk.look()
    desk.next_hour()
    assert desk.accepted(counted + waiting) == 0
    assert {desk.reasons(person)[0] for person in counted + waiting} == {"policy_left"}
    assert not desk.automatic.standing().stopped


def test_a_policy_that_is_turned_on_takes_nothing_that_waited_before(hotline: Hotline) -> None:
    waiting = [hotline.person(real_picture()) for _ in range(2)]
    desk = Desk(hotline)
    desk.next_hour()
    assert desk.accepted(waiting) == 0
    assert not desk.automatic.standing().stopped


def test_a_clock_that_is_set_back_accepts_nobody_early(desk: Desk) -> None:
    people = desk.people(1)
    desk.look()
    desk.now -= 2 * 3600
    desk.look()
    assert desk.accepted(people) == 0
    desk.now += 2 * 3600
    desk.next_hour()
    assert desk.accepted(people) == 1


def test_whatever_comes_when_never_more_than_the_limit_is_accepted_in_an_hour(desk: Desk) -> None:
    """A month of hours with everything that people can do, in random order."""
    rng = random.Random(6)
    everybody: list[Person] = []
    before = 0
    for _ in range(60):
        for _ in range(rng.randrange(3)):
            everybody += desk.people(rng.choice((0, 1, 1, 2, LIMIT, LIMIT + 1)))
            for person in rng.sample(everybody, min(2, len(everybody))):
                rng.choice((lambda p: desk.hotline.ask(p.withdraw()), lambda p: desk.hotline.ask(p.undo()),
                            lambda p: desk.hotline.desk.show(p.case_id)))(person)
            desk.look()
        if rng.random() < 0.2:
            desk.automatic.resume()
        now = policy_accepted(desk)
        desk.now += rng.choice((3600, 3600, 3600, 3 * 3600))
        desk.look()
        assert policy_accepted(desk) - now <= LIMIT
        before = max(before, policy_accepted(desk))
    assert before > LIMIT, "in between it did accept"


def policy_accepted(desk: Desk) -> int:
    """How many cases the policy ever accepted."""
    with desk.hotline.store.reading() as connection:
        return sum(max(count, 0) for count in connection.scalars(select(POLICY_HOURS.c.accepted)))


def test_two_servers_at_one_database_count_and_accept_a_case_once(desk: Desk) -> None:
    servers = [Desk(desk.hotline, desk.now) for _ in range(4)]
    people = desk.people(LIMIT)
    for _ in range(2):
        with ThreadPoolExecutor(len(servers)) as threads:
            for done in [threads.submit(server.look) for server in servers]:
                done.result()
        for server in servers:
            server.now += 3600
    with desk.hotline.store.reading() as connection:
        hours = connection.execute(select(POLICY_HOURS.c.received, POLICY_HOURS.c.accepted)
                                   .order_by(POLICY_HOURS.c.hour)).all()
    assert hours == [(LIMIT, LIMIT), (0, 0)]
    assert desk.accepted(people) == LIMIT


def test_who_stops_at_the_moment_of_being_accepted_has_stopped(desk: Desk) -> None:
    person, other = desk.people(2)
    desk.look()
    with ThreadPoolExecutor(1) as thread:
        stopping: list[Future[object]] = []

        def stop() -> None:
            desk.hotline.ask(person.withdraw())
            desk.hotline.ask(other.withdraw())

        class Slow(Policy):
            """Somebody stops while it looks at their case."""

            def passes(self, fingerprints: Iterable[tuple[str, int | None, bytes]]) -> bool:
                if not stopping:
                    stopping.append(thread.submit(stop))
                    wait(stopping, 0.3)
                return super().passes(fingerprints)

        desk.rules = Slow(automatic=True, cases_an_hour=LIMIT)
        desk.next_hour()
        stopping[0].result()
    assert desk.states(person) == desk.states(other) == ["withdrawn"]


def test_the_marks_fit_their_column() -> None:
    assert all(len(mark) <= ITEMS.c.reason.type.length for mark in automatic.Mark)
