"""What the operator's address tells, and what nobody can read from it."""
from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import insert

from tests.unit.intake.conftest import EASY, Hotline
from tests.unit.intake.people import Program, hashes, picture
from tid_desktop import errors
from tid_desktop.intake.app import create_app
from tid_desktop.intake.health import Metrics, create_health
from tid_desktop.intake.service import today_utc
from tid_desktop.intake.tables import FEED
from tid_desktop.protocol.messages import PATHS, Op


class Operator:
    """Somebody who looks at a hotline's address for health, and the app that is watched."""

    def __init__(self, hotline: Hotline) -> None:
        self.metrics = Metrics()
        app = create_app(hotline.store, hotline.keys, hotline.profile, EASY)
        self.metrics.watch(app)
        self.program = Program(httpx.Client(transport=httpx.WSGITransport(app), base_url=hotline.profile.address),
                               hotline.profile)
        health = create_health(hotline.store, self.metrics)
        self.http = httpx.Client(transport=httpx.WSGITransport(health), base_url="http://127.0.0.1")

    def figures(self) -> dict[tuple[str, ...], float]:
        """By name and labels."""
        return {(sample.name, *sample.labels.values()): sample.value
                for family in text_string_to_metric_families(self.http.get("/metrics").text)
                for sample in family.samples}


@pytest.fixture
def operator(hotline: Hotline) -> Operator:
    hotline.today = today_utc()
    return Operator(hotline)


def test_requests_are_counted_by_operation_and_outcome(operator: Operator, hotline: Hotline) -> None:
    person = hotline.person(picture())
    operator.program.ask(person.status())
    operator.program.ask(person.withdraw())
    with pytest.raises(errors.UnknownCase):
        operator.program.ask(person.status(token="0" * 64))
    operator.program.post(PATHS[Op.CREATE], b"{}")
    operator.program.http.get("/elsewhere")
    figures = operator.figures()
    assert {key[1:]: value for key, value in figures.items() if key[0] == "intake_requests_total"} == {
        ("status", "done"): 1, ("withdraw", "done"): 1, ("status", "unknown_case"): 1, ("create", "malformed"): 1,
        ("other", "malformed"): 1}
    assert figures["intake_request_seconds_count", "status"] == 2


def test_cases_are_counted_by_where_they_stand(operator: Operator, hotline: Hotline) -> None:
    people = [hotline.person(picture(), picture()) for _ in range(6)]
    for person in people[:2]:
        hotline.desk.accept(person.case_id)
    hotline.ask(people[0].append(picture()))  # one part of it waits, the case is accepted
    hotline.desk.reject(people[2].case_id, "other")
    hotline.ask(people[3].withdraw())
    hotline.desk.reject(people[4].case_id, "other")
    hotline.ask(people[4].append(picture()))  # there is something to look at again
    assert {key[1]: value for key, value in operator.figures().items() if key[0] == "intake_cases"} == {
        "received": 2, "accepted": 2, "rejected": 1, "withdrawn": 1}


def test_how_long_the_oldest_case_has_waited_for_the_desk(operator: Operator, hotline: Hotline) -> None:
    assert operator.figures()["intake_oldest_waiting_days",] == 0
    hotline.today = today_utc() - timedelta(days=12)
    old = hotline.person(picture())
    hotline.today += timedelta(days=3)
    hotline.person(picture())
    assert operator.figures()["intake_oldest_waiting_days",] == 12
    hotline.desk.accept(old.case_id)
    assert operator.figures()["intake_oldest_waiting_days",] == 9
    hotline.ask(old.append(picture()))
    assert operator.figures()["intake_oldest_waiting_days",] == 12, "what was added to it waits too"


def test_entries_that_wait_for_a_release(operator: Operator, hotline: Hotline) -> None:
    assert operator.figures()["intake_entries_unreleased",] == 0
    row = {"kind": "image", "signal_type": "pdq", "stands_for": "original", "wanted": True}
    with hotline.store.writing() as connection:
        connection.execute(insert(FEED), [{**row, "entry_id": str(number), "dirty": number < 2} for number in range(3)])
    assert operator.figures()["intake_entries_unreleased",] == 2


def test_regular_jobs_that_fail_are_counted(operator: Operator) -> None:
    operator.metrics.failed("purge")
    assert operator.figures()["intake_caretaker_failures_total", "purge"] == 1


def test_nothing_of_a_person_and_no_moment_is_in_it(operator: Operator, hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    operator.program.ask(person.status())
    shown = operator.http.get("/metrics").text
    assert "_created" not in shown
    assert not any(word in shown for word in (person.case_id, person.look, item.item, *hashes([item])))


def test_health_is_the_database_answering(operator: Operator, hotline: Hotline, expect_log: Callable[[str], None],
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    assert (operator.http.get("/health").status_code, operator.http.get("/health").text) == (200, "well\n")

    def away() -> None:
        raise errors.Busy(retry_after=30)

    monkeypatch.setattr(hotline.store, "reading", away)
    assert operator.http.get("/health").status_code == 503
    assert operator.http.get("/metrics").status_code == 503
    assert operator.http.get("/elsewhere").status_code == 404


def test_without_the_library_there_is_health_alone(hotline: Hotline, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with pytest.raises(ImportError):
        Metrics()
    http = httpx.Client(transport=httpx.WSGITransport(create_health(hotline.store, None)), base_url="http://127.0.0.1")
    assert http.get("/health").status_code == 200
    assert (http.get("/metrics").status_code, "tid-desktop[hotline]" in http.get("/metrics").text) == (501, True)
