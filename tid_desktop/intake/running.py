"""What ``intake serve`` is made of: the app, the caretaker beside it, and the operator's address."""
from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from tid_desktop.intake import policy, rotation, server
from tid_desktop.intake.app import create_app
from tid_desktop.intake.automatic import Automatic
from tid_desktop.intake.caretaker import Caretaker, Job
from tid_desktop.intake.health import Metrics, create_health
from tid_desktop.intake.home import Home, open_home
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.server import Listener
from tid_desktop.intake.service import Service, today_utc


def run(folder: Path, host: str, port: int, ready: Callable[..., None]) -> None:
    """Serve a home until a signal asks to stop. Raises home.BadHome, errors.Busy, server.CantListen."""
    opened = open_home(folder)
    with closing(opened.store):
        item_keys = ItemKeys(opened.days, opened.keys.column)
        service = Service(opened.store, item_keys, opened.profile, accepting=opened.accepting)
        app = create_app(opened.store, opened.keys, opened.profile, opened.difficulty, opened.gateway, service=service)
        metrics, beside = None, []
        if opened.health is not None:
            with suppress(ImportError):
                metrics = Metrics()
                metrics.watch(app)
            beside = [Listener(create_health(opened.store, metrics), *opened.health)]
        caretaker = Caretaker(_jobs(folder, opened, service, item_keys), metrics.failed if metrics else _ignored)
        with caretaker.working():
            server.serve(app, host, port, threads=opened.threads, ready=ready, beside=beside)


def _jobs(folder: Path, opened: Home, service: Service, item_keys: ItemKeys) -> list[Job]:
    """In this order: what was deleted needs no new key."""
    automatic = Automatic(opened.store, item_keys)
    return [Job("policy", lambda: automatic.round(policy.load(folder))),
            Job("purge", service.purge_daily),
            Job("day_keys", lambda: item_keys.renew(opened.store, today_utc(), opened.backup_days), daily=True),
            Job("old_keys", lambda: rotation.drop_ended(folder, today_utc()), daily=True)]


def _ignored(_job: str) -> None:
    """Nobody counts."""
