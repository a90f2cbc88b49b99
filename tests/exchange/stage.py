"""A hotline that serves people and platforms, a person with the program, and a platform with Meta's ``tx`` command.

    with open_stage(folder) as stage:
        case = stage.submit(picture)
        stage.accept(case)
        stage.published(9)
        tx = stage.platform("hotline")
        tx("fetch")
        assert tx.match("photo", copy)
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.functional.desktop import Outcome, Program, tideline, until
from tests.functional.hotline import Hotline, open_hotline
from tests.homes import fresh_home
from tests.unit.intake.people import Program as Sender
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import Fingerprint
from tid_desktop.protocol.profile import Profile

EXTENSION = "tid_desktop.intake.exchange"
CLIENTS = ("hotline", "hotline_ncmec", "stop_ncii")
COLLABORATION = "harbour"
NAME = "Example Chat"  # a platform of Practice's profile
PATIENCE = 300.0  # seconds; each start of a program here loads a large library
# Easy work for a thousand cases, and nothing to wait for but the five seconds that the feed always keeps back.
SETTINGS = {"cost = 5000": "cost = 1", "least = 500": "least = 1", "most = 1000": "most = 4",
            "release_minutes = 15": "release_minutes = 0", "clock_seconds = 60": "clock_seconds = 0"}


@dataclass(frozen=True)
class Case:
    """What the person keeps, and what the desk sees."""

    code: str
    number: str
    items: tuple[str, ...]


@dataclass
class Tx:
    """The real command of the unmodified library, with a state of its own."""

    environment: dict[str, str]

    def __call__(self, *arguments: str | Path, **more: str) -> str:
        done = self.run(*arguments, **more)
        assert done.status == 0, done
        return done.out

    def run(self, *arguments: str | Path, **more: str) -> Outcome:
        command = [str(Path(sys.executable).parent / "tx"), *map(str, arguments)]
        done = subprocess.run(command, env=self.environment | more, text=True, capture_output=True, timeout=PATIENCE,
                              check=False)
        return Outcome(done.returncode, done.stdout, done.stderr)

    def match(self, kind: str, file: Path) -> dict[str, str]:
        """What the command prints of the best match, by signal type."""
        found: dict[str, str] = {}
        for line in self("match", kind, file).splitlines():
            signal_type, _, rest = line.partition(" ")
            found.setdefault(signal_type, rest)
        return found

    def counts(self) -> dict[str, int]:
        """How many signals of each type were fetched."""
        lines = (line.rpartition(": ") for line in self("dataset").splitlines())
        return {name: int(count) for name, _, count in lines}


@dataclass
class Stage:
    """``feeds``: the address of the platforms' side; ``key``: of the platform's account."""

    folder: Path
    hotline: Hotline
    feeds: str
    key: str
    person: dict[str, str]
    platforms: list[Tx] = field(default_factory=list)

    def _program(self, *arguments: str | Path, given: str = "") -> Any:
        done = subprocess.run(tideline(*arguments, "--profile", self.hotline.profile, "--json"), text=True, input=given,
                              env=self.person, capture_output=True, timeout=PATIENCE, check=False)
        assert done.returncode == 0, done
        return json.loads(done.stdout)

    def submit(self, *files: Path) -> Case:
        sent = self._program("submit", *files, "--card-only")
        return Case(sent["case_code"], sent["case_id"], tuple(item["item"] for item in sent["items"]))

    def withdraw(self, case: Case) -> None:
        assert self._program("withdraw", "-", given=case.code)["state"] == "withdrawn"

    def told(self, case: Case) -> list[str]:
        """What the person reads of our platform, for each item."""
        return [platform["state"] for item in self._program("status", "-", given=case.code)["items"]
                for platform in item["platforms"] if platform["name"] == NAME]

    def accept(self, case: str) -> None:
        assert self.hotline.desk("accept", case).status == 0

    @contextmanager
    def sender(self) -> Iterator[Sender]:
        """Somebody who makes requests without making pictures first."""
        with httpx.Client(base_url=f"http://127.0.0.1:{self.hotline.front.target}", trust_env=False,
                          timeout=PATIENCE) as http:
            yield Sender(http, Profile.load(self.hotline.profile.read_bytes()))

    def entries(self) -> list[dict[str, Any]]:
        """The whole feed, as its own format tells it."""
        found: list[dict[str, Any]] = []
        after, more = 0, True
        while more:
            page = httpx.get(f"{self.feeds}/hotline/v1/entries", params={"after": after}, auth=(NAME, self.key),
                             trust_env=False, timeout=PATIENCE).raise_for_status().json()
            found += page["entries"]
            after, more = page["next"], page["more"]
        return found

    def published(self, values: set[str] | int) -> None:
        """Wait until platforms may see these values, or so many."""
        def seen() -> bool:
            shown = {entry["value"] for entry in self.entries() if entry["state"] == "active"}
            return len(shown) >= values if isinstance(values, int) else values <= shown
        until(seen)

    def ids(self, values: set[str]) -> set[str]:
        return {entry["id"] for entry in self.entries() if entry["state"] == "active" and entry["value"] in values}

    def deleted(self, ids: set[str]) -> None:
        """Wait until platforms may see that these entries ended. For seconds before, the feed has them not at all."""
        until(lambda: ids <= {entry["id"] for entry in self.entries() if entry["state"] == "deleted"})

    @staticmethod
    def values(*files: Path) -> set[str]:
        """What the program sends of these files."""
        return {sent.value for file in files for sent in fingerprints(file)}

    def platform(self, client: str, **more: str) -> Tx:
        """Set a fresh ``tx`` up as packaging/hotline/exchange.md tells."""
        folder = self.folder / f"platform{len(self.platforms)}"
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "ignore"}
        tx = Tx(environment | fresh_home(folder) | {"TX_STATEDIR": str(folder / "state")} | more)
        self.platforms.append(tx)
        if client == "stop_ncii":
            tx.environment["TX_STOPNCII_KEYS"] = f"{self.key},{self.key},{self.feeds}/stopncii/v1"
            tx("config", "collab", "edit", client, "--create", COLLABORATION)
        else:
            tx.environment["TX_HOTLINE_CREDENTIALS"] = f"{NAME}:{self.key}"
            tx("config", "extensions", "add", EXTENSION)
            tx("config", "collab", "edit", client, "--create", COLLABORATION, "--base-url", self.feeds)
        return tx


def fingerprints(file: Path) -> tuple[Fingerprint, ...]:
    with file.open("rb") as stream:
        return media.hash_file(stream, file.stat().st_size, lambda _: None).fingerprints


@contextmanager
def open_stage(folder: Path) -> Iterator[Stage]:
    """Both servers of a new hotline, each a process of its own, and an account for one platform."""
    person = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | fresh_home(folder / "person")

    def ease(home: Path) -> None:
        settings = home / "intake.toml"
        text = settings.read_text(encoding="utf-8")
        for careful, quick in SETTINGS.items():
            assert careful in text
            text = text.replace(careful, quick)
        settings.write_text(text, encoding="utf-8")

    with open_hotline(folder / "hotline", prepare=ease) as hotline:
        key = hotline.desk("platform", "add", NAME, "--feedback").data["key"]
        command = tideline("intake", "feeds", "--home", hotline.home, "--json", "--port", "0")
        with Program(command, hotline.environment, stdout=subprocess.PIPE) as serving:
            assert serving.process.stdout is not None
            address = json.loads(serving.process.stdout.readline())["listening"]
            yield Stage(folder, hotline, address, key, person)
