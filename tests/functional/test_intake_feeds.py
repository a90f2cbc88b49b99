"""A hotline's two servers as real processes: people hand in at one, platforms read at the other."""
from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.functional.desktop import PATIENCE, tideline, until
from tests.functional.desktop import Program as Started
from tests.functional.test_intake_serve import EASY, Intake
from tests.unit.intake.people import Person, hashes, picture
from tid_desktop.protocol.messages import State

CHAT = "Example Chat"
AT_ONCE = EASY | {"release_minutes = 15": "release_minutes = 0", "clock_seconds = 60": "clock_seconds = 0"}


@pytest.fixture
def intake(tmp_path: Path) -> Iterator[Intake]:
    made = Intake.make(tmp_path, AT_ONCE)
    yield made
    assert made.stderr.read_text() == "", "neither server says anything of what it serves"


@contextmanager
def feeds(intake: Intake) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """The platforms' server, and its address."""
    with intake.stderr.open("ab") as errors_to, Started(
            tideline("intake", "feeds", "--home", intake.home, "--json", "--port", "0"), intake.environment,
            stdout=subprocess.PIPE, stderr=errors_to) as started:
        assert started.process.stdout is not None
        yield started.process, json.loads(started.process.stdout.readline())["listening"]


def values(platform: httpx.Client) -> set[str]:
    """What the platform is told to look for, as the hotline's own format has it."""
    told = platform.get("/hotline/v1/entries").raise_for_status().json()["entries"]
    return {entry["value"] for entry in told if entry["state"] == "active"}


def test_a_picture_goes_from_a_person_to_a_platform_and_its_word_comes_back(intake: Intake) -> None:
    person, item = Person(), picture()
    key = intake.command("platform", "add", CHAT, "--feedback").data["key"]
    with intake.serving(), intake.program() as program:
        program.ask(person.create(item))
        aside = [file for file in (intake.home / "keys").glob("*.key") if file.name != "column.key"]
        assert len(aside) >= 4
        for file in aside:
            file.rename(file.with_suffix(".aside"))  # it opens nobody's request and signs nothing
        with feeds(intake) as (process, address), httpx.Client(base_url=address, auth=(CHAT, key), trust_env=False,
                                                               timeout=PATIENCE) as platform:
            for file in aside:
                file.with_suffix(".aside").rename(file)
            assert values(platform) == set()
            assert intake.command("accept", person.case_id).status == 0
            until(lambda: values(platform) == set(hashes([item])))
            _in_the_formats_of_others(platform, key, item.fingerprints[1].value)
            _comes_back(platform, program, person)
            assert program.ask(person.withdraw()).state is State.WITHDRAWN
            until(lambda: platform.get("/ncmec/v2/entries").text.count("<deletedImage>") == 3)
            assert values(platform) == set()
            answer = platform.get("/ncmec/v2/entries")
            assert set(answer.headers) == {"content-type", "content-length", "cache-control", "date"}
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE) == 0


def _in_the_formats_of_others(platform: httpx.Client, key: str, value: str) -> None:
    until(lambda: f"<pdq>{value}</pdq>" in platform.get("/ncmec/v2/entries").raise_for_status().text)
    records = platform.get("/stopncii/v1/FetchHashes", params={"startTimestamp": 10}, auth=None,
                           headers={"x-functions-key": key}).raise_for_status().json()["hashRecords"]
    assert value in {record["hashValue"] for record in records}
    assert platform.get("/ncmec/v2/entries", auth=(CHAT, "other")).status_code == 401


def _comes_back(platform: httpx.Client, program: object, person: Person) -> None:
    entry = platform.get("/hotline/v1/entries").json()["entries"][1]
    platform.post("/hotline/v1/feedback", json={"id": entry["id"], "state": "removed"}).raise_for_status()

    def told() -> bool:
        item, = program.ask(person.status()).items  # type: ignore[attr-defined]
        return ("removed", CHAT) in {(str(one.state), one.name) for one in item.platforms}

    until(told)


def test_a_folder_without_keys_is_told(intake: Intake) -> None:
    (intake.home / "keys" / "column.key").unlink()
    told = intake.command("feeds", "--port", "0")
    assert (told.status, told.data["error"]["code"]) == (1, "bad_home")
    intake.stderr.touch()
