"""A hotline's feeds for tests, and platforms that read them as the real clients do."""
from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

from werkzeug.test import TestResponse

from tests.unit.intake.conftest import Hotline
from tid_desktop.intake.accounts import Accounts, Role
from tid_desktop.intake.feeds.app import create_feeds
from tid_desktop.intake.feeds.ncmec import NAMESPACE
from tid_desktop.intake.feeds.reader import SETTLE, Reader
from tid_desktop.intake.feeds.words import Words
from tid_desktop.intake.publisher import AHEAD, Publisher

NAME = "Example Chat"  # a platform of Practice's profile


@dataclass
class Clock:
    """A clock that stands until a test moves it."""

    now: float = 1_764_000_000.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class Feeds:
    """Platforms' side of a hotline."""

    hotline: Hotline
    clock: Clock = field(default_factory=Clock)
    page: int = 1_000

    def __post_init__(self) -> None:
        store, keys, column = self.hotline.store, self.hotline.item_keys, self.hotline.keys.column
        self.accounts = Accounts(store, self.hotline.profile, lambda: self.hotline.today)
        self.publisher = self.another_publisher()
        self.reader = Reader(store, keys, column, clock=self.clock)
        self.words = Words(store, self.reader, lambda: self.hotline.today)
        self.app = create_feeds("Harbour", self.accounts, self.reader, self.words)
        self.key = self.accounts.add(NAME, Role.FEEDBACK)
        self.http = self.app.test_client()

    def another_publisher(self) -> Publisher:
        return Publisher(self.hotline.store, self.hotline.item_keys, self.hotline.keys.column, clock=self.clock)

    def release(self) -> int:
        """Publish, and wait until platforms of every format see it."""
        released = self.publisher.publish()
        self.clock.wait(AHEAD + SETTLE + 1)
        return released

    def basic(self, name: str = NAME, key: str | None = None) -> dict[str, str]:
        return {"Authorization": "Basic " + b64encode(f"{name}:{key or self.key}".encode()).decode()}

    def ncmec(self, path: str, **parameters: str) -> TestResponse:
        return self.http.get(f"/ncmec{path}", query_string=parameters or None, headers=self.basic())

    def stopncii(self, **parameters: object) -> TestResponse:
        return self.http.get("/stopncii/v1/FetchHashes", query_string=parameters,
                             headers={"x-functions-key": self.key})

    def extension(self, **parameters: object) -> TestResponse:
        return self.http.get("/hotline/v1/entries", query_string=parameters, headers=self.basic())

    def say(self, entry_id: str, state: str) -> TestResponse:
        """A word in the hotline's own format, brought to the items at once."""
        answer = self.http.post("/hotline/v1/feedback", json={"id": entry_id, "state": state}, headers=self.basic())
        self.words.bring_all()
        return answer


def tree(response: TestResponse) -> ElementTree.Element:
    """An answer in XML, without its namespace, as the real client reads it."""
    root = ElementTree.fromstring(response.data)
    for element in root.iter():
        assert element.tag.startswith(f"{{{NAMESPACE}}}")
        element.tag = element.tag.partition("}")[2]
    return root


@dataclass
class NcmecClient:
    """Asks for spans of time, each from the end of the last, with its own clock and time zone."""

    feeds: Feeds
    fast: float = 0  # seconds that its clock is fast
    zone: int = 0  # seconds that its local time is ahead of UTC
    end: int = 0
    held: dict[str, tuple[str, str, str]] = field(default_factory=dict)

    def fetch(self) -> int:
        """Returns the number of requests."""
        start, self.end = self.end, int(self.feeds.clock() + self.fast) - 5
        path: str | None = f"/v2/entries?from={self._local(start)}&to={self._local(self.end)}"
        requests = 0
        while path is not None:
            root = tree(self.feeds.ncmec(path))
            requests += 1
            self._take(root)
            path = root.findtext("paging/next")
        return requests

    def _local(self, second: int) -> str:
        return datetime.fromtimestamp(second + self.zone, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _take(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            if element.tag in ("image", "video"):
                fingerprint, = element.find("fingerprints")  # type: ignore[misc]
                self.held[element.findtext("id", "")] = (element.tag, fingerprint.tag, fingerprint.text or "")
            elif element.tag in ("deletedImage", "deletedVideo"):
                self.held.pop(element.findtext("id", ""), None)

    @property
    def values(self) -> set[str]:
        return {value for _box, _type, value in self.held.values()}


@dataclass
class StopNciiClient:
    """Asks from its checkpoint on; a record replaces the one of the same type and value."""

    feeds: Feeds
    checkpoint: int = 10
    held: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def fetch(self) -> int:
        """Returns the number of records."""
        records = list(self._records())
        self.held |= {(record["signalType"], record["hashValue"]): record for record in records}
        return len(records)

    def _records(self) -> Iterator[dict[str, Any]]:
        asked: dict[str, object] = {"startTimestamp": self.checkpoint, "pageSize": self.feeds.page}
        while True:
            answer = self.feeds.stopncii(**asked).json
            assert answer is not None
            assert answer["count"] == len(answer["hashRecords"])
            assert answer["nextSetTimestamp"] >= self.checkpoint, "the real client fails where it goes back"
            self.checkpoint = answer["nextSetTimestamp"]
            yield from answer["hashRecords"]
            if not answer["hasMoreRecords"]:
                return
            asked["nextPageToken"] = answer["nextPageToken"]

    @property
    def values(self) -> set[str]:
        """What is sought."""
        return {value for (_type, value), record in self.held.items() if record["hashStatus"] == "Active"}


@dataclass
class ExtensionClient:
    """Asks from its place on."""

    feeds: Feeds
    place: int = 0
    held: dict[str, dict[str, Any]] = field(default_factory=dict)

    def fetch(self) -> int:
        """Returns the number of entries."""
        taken, more = 0, True
        while more:
            answer = self.feeds.extension(after=self.place, limit=self.feeds.page).json
            assert answer is not None
            for entry in answer["entries"]:
                if entry["state"] == "active":
                    self.held[entry["id"]] = entry
                else:
                    assert set(entry) == {"seq", "id", "state"}
                    self.held.pop(entry["id"], None)
            taken += len(answer["entries"])
            self.place, more = answer["next"], answer["more"]
        return taken

    @property
    def values(self) -> set[str]:
        return {entry["value"] for entry in self.held.values()}
