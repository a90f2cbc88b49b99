"""What ``intake feeds`` is made of: the app for platforms, the publisher, and the thread that brings their words."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

from tid_desktop.intake import server
from tid_desktop.intake.accounts import Accounts
from tid_desktop.intake.feeds.app import create_feeds
from tid_desktop.intake.feeds.reader import Reader
from tid_desktop.intake.feeds.words import Words
from tid_desktop.intake.home import open_feeds
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.publisher import Publisher


def run(folder: Path, host: str, port: int, ready: Callable[..., None]) -> None:
    """Publish and serve until a signal asks to stop. Raises home.BadHome, errors.Busy, server.CantListen."""
    opened = open_feeds(folder)
    with closing(opened.store):
        item_keys = ItemKeys(opened.days, opened.column)
        publisher = Publisher(opened.store, item_keys, opened.column, ahead=opened.clock_seconds)
        reader = Reader(opened.store, item_keys, opened.column, ahead=opened.clock_seconds)
        words = Words(opened.store, reader)
        app = create_feeds(opened.profile.name, Accounts(opened.store, opened.profile), reader, words)
        with _publishing(publisher, opened.release_minutes), words.listening():
            server.serve(app, host, port, threads=opened.threads, ready=ready)


@contextmanager
def _publishing(publisher: Publisher, minutes: float) -> Iterator[None]:
    thread = Thread(target=publisher.run, args=(minutes,), name="publisher")
    thread.start()
    try:
        yield
    finally:
        publisher.stop()
        thread.join()
