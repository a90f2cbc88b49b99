"""Health and figures for the operator, on an address of their own: never let the front lead to it.

``/health`` says whether the database answers. ``/metrics`` is Prometheus text; it needs the extra tid-desktop[hotline].

No label holds anything of a person. But whoever asks every second sees *when* a rare thing was done: the counter of
stops moves at the moment of one person's stop. So this address is for the operator alone, and there is no sample that
gives the second in which something was first counted.
"""
from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, g, request
from sqlalchemy import Connection, case, func, select

from tid_desktop import errors
from tid_desktop.intake.service import today_utc
from tid_desktop.intake.store import Store
from tid_desktop.intake.tables import CASES, FEED, ITEMS
from tid_desktop.protocol.messages import State

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

TEXT = "text/plain; charset=utf-8"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)  # buckets of the durations
_MISSING = "The figures need the extra tid-desktop[hotline].\n"
# A case's state from those of its items, strongest last (protocol.messages.case_state).
_STATES = (State.WITHDRAWN, State.REJECTED, State.RECEIVED, State.ACCEPTED)


class Metrics:
    """Counts requests and failures. Safe for threads. Raises ImportError without prometheus-client."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics

        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry: CollectorRegistry = CollectorRegistry()
        self._requests = Counter("intake_requests", "Requests answered", ("operation", "outcome"),
                                 registry=self.registry)
        self._seconds = Histogram("intake_request_seconds", "Time to answer", ("operation",), buckets=SECONDS,
                                  registry=self.registry)
        self._failures = Counter("intake_caretaker_failures", "Regular jobs that failed", ("job",),
                                 registry=self.registry)

    def watch(self, app: Flask) -> None:
        """Count what ``app`` answers, by its endpoints and by ``g.outcome``, the code of a problem."""

        def begin() -> None:
            g.began = time.monotonic()

        def end(response: Response) -> Response:
            operation = request.endpoint or "other"
            outcome = g.get("outcome") or ("done" if response.status_code == 200 else "refused")
            self._requests.labels(operation, outcome).inc()
            self._seconds.labels(operation).observe(time.monotonic() - g.began)
            return response

        app.before_request(begin)
        app.after_request(end)

    def failed(self, job: str) -> None:
        """A regular job (caretaker.py) failed."""
        self._failures.labels(job).inc()


def create_health(store: Store, metrics: Metrics | None) -> Flask:
    """The WSGI app. Without ``metrics`` it only tells health."""
    app = Flask("tid_desktop.intake.health", static_folder=None)
    if metrics is not None:
        metrics.registry.register(_Figures(store))

    def health() -> Response:
        with store.reading() as connection:
            connection.execute(select(1))
        return Response("well\n", content_type=TEXT)

    def figures() -> Response:
        if metrics is None:
            return Response(_MISSING, 501, content_type=TEXT)
        from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

        return Response(generate_latest(metrics.registry), content_type=CONTENT_TYPE_LATEST)

    def busy(_failure: errors.Busy) -> Response:
        return Response("the database doesn't answer\n", 503, content_type=TEXT)

    app.add_url_rule("/health", "health", health)
    app.add_url_rule("/metrics", "metrics", figures)
    app.register_error_handler(errors.Busy, busy)
    return app


class _Figures:
    """What the database says at the moment of asking (prometheus-client's Collector)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def describe(self) -> Iterable[Any]:
        """Registering asks this, and not the database."""
        return ()

    def collect(self) -> Iterable[Any]:
        from prometheus_client.core import GaugeMetricFamily

        with self._store.reading() as connection:
            states, oldest = cases_by_state(connection), oldest_waiting(connection)
            waiting = entries_waiting(connection)
        cases = GaugeMetricFamily("intake_cases", "Cases by state", labels=("state",))
        for state, count in states.items():
            cases.add_metric((str(state),), count)
        yield cases
        yield GaugeMetricFamily("intake_entries_unreleased", "Feed entries that wait for a release", value=waiting)
        days = 0 if oldest is None else (today_utc() - oldest).days
        yield GaugeMetricFamily("intake_oldest_waiting_days", "Age of the oldest case that waits for the desk",
                                value=days)


def cases_by_state(connection: Connection) -> dict[State, int]:
    """How many cases stand how; every state is named."""
    rank = case({str(state): number for number, state in enumerate(_STATES)}, value=ITEMS.c.state)
    strongest = select(func.max(rank).label("rank")).group_by(ITEMS.c.case_id).subquery()
    found: dict[int, int] = dict(connection.execute(
        select(strongest.c.rank, func.count()).group_by(strongest.c.rank)).all())
    return {state: found.get(number, 0) for number, state in enumerate(_STATES)}


def entries_waiting(connection: Connection) -> int:
    """Entries of the feed that the publisher will release next."""
    return connection.scalar(select(func.count()).select_from(FEED).where(FEED.c.dirty)) or 0


def oldest_waiting(connection: Connection) -> date | None:
    """The day on which the oldest case came that has an item nobody has decided on."""
    waiting = select(ITEMS.c.case_id).where(ITEMS.c.state == State.RECEIVED)
    oldest: date | None = connection.scalars(
        select(func.min(CASES.c.created_on)).where(CASES.c.case_id.in_(waiting))).one()
    return oldest
