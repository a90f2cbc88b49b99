"""Practice: the same intake, kept in one sealed database or in memory, ready for a locked process."""
from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import httpx
import pytest

from tests.unit.intake.people import Person, Program, hashes, picture, states
from tid_desktop import errors, paths
from tid_desktop.intake.practice import Practice, open_practice
from tid_desktop.protocol.profile import PRACTICE_ADDRESS, Profile

TEMPLATE = (paths.assets() / "profiles" / "practice.json").read_bytes()
KEY = bytes(range(32))


def program(opened: Practice) -> Program:
    profile = Profile.load(opened.signed_profile)
    return Program(httpx.Client(transport=httpx.WSGITransport(opened.app), base_url=profile.address), profile)


def test_its_profile_can_reach_nobody_and_says_that_it_is_practice() -> None:
    opened = open_practice(None, KEY, TEMPLATE)
    profile = program(opened).profile
    assert (profile.practice, profile.address, profile.relay, profile.onion) == (True, PRACTICE_ADDRESS, None, None)
    assert profile.service_id == Profile.template(TEMPLATE).service_id
    assert profile.not_after >= date(2090, 1, 1)
    opened.close()


def test_a_kept_case_is_there_the_next_time_and_the_profile_is_the_same(tmp_path: Path) -> None:
    first, person = open_practice(tmp_path, KEY, TEMPLATE), Person()
    program(first).ask(person.create(picture()))
    first.desk.accept(person.case_id)
    first.close()
    second = open_practice(tmp_path, KEY, TEMPLATE)
    assert second.signed_profile == first.signed_profile
    assert states(program(second).ask(person.status())) == ["accepted"]
    second.close()


def test_nothing_but_one_database_is_kept_and_no_key_or_hash_is_in_it(tmp_path: Path) -> None:
    opened, person, item = open_practice(tmp_path, KEY, TEMPLATE), Person(), picture()
    program(opened).ask(person.create(item))
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert person.case_id.encode() in content
    secrets = [*hashes([item]), person.manage, person.look, KEY.hex()]
    assert not [secret for secret in secrets if secret.encode() in content or bytes.fromhex(secret) in content]
    opened.close()
    assert [file.name for file in tmp_path.iterdir()] == ["practice.sqlite3"]


def test_any_folder_name_will_do(tmp_path: Path) -> None:
    folder = tmp_path / "what? 50%25 of #1 & größe"
    folder.mkdir()
    open_practice(folder, KEY, TEMPLATE).close()
    assert [file.name for file in folder.iterdir()] == ["practice.sqlite3"]
    assert [file.name for file in tmp_path.iterdir()] == [folder.name]


def test_without_a_folder_each_practice_is_new() -> None:
    first, person = open_practice(None, KEY, TEMPLATE), Person()
    program(first).ask(person.create(picture()))
    second = open_practice(None, KEY, TEMPLATE)
    assert second.signed_profile != first.signed_profile
    with pytest.raises(errors.UnknownCase):
        program(second).ask(person.status())
    first.close()
    second.close()


@pytest.mark.parametrize("harm", ["another key", "not a database", "cut short"])
def test_what_nobody_can_read_any_more_is_started_afresh(tmp_path: Path, harm: str) -> None:
    open_practice(tmp_path, KEY, TEMPLATE).close()
    file, key = tmp_path / "practice.sqlite3", KEY
    if harm == "another key":
        key = os.urandom(32)
    else:
        file.write_bytes(os.urandom(9_000) if harm == "not a database" else file.read_bytes()[:9_000])
    opened, person = open_practice(tmp_path, key, TEMPLATE), Person()
    assert opened.play({"action": "list"}) == {"cases": []}
    program(opened).ask(person.create(picture()))
    opened.close()
    again = open_practice(tmp_path, key, TEMPLATE)
    assert len(again.play({"action": "list"})["cases"]) == 1
    again.close()


@pytest.mark.parametrize("template", [b"", b"{}", TEMPLATE.replace(b'"practice": true', b'"practice": false')])
def test_only_the_practice_document_makes_a_practice(tmp_path: Path, template: bytes) -> None:
    with pytest.raises(errors.BadProfile):
        open_practice(tmp_path, KEY, template)
    assert list(tmp_path.iterdir()) == []


LOCKED = """
import json, os, sys
from pathlib import Path
from tests.unit.intake.people import Person, picture
from tests.unit.intake.test_practice import TEMPLATE, program
from tid_desktop.intake import practice
from tid_desktop.sandbox import lockdown

practice.warm()
program(practice.open_practice(None, bytes(32), TEMPLATE)).ask(Person().create(picture()))  # warms this test's own side
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
lockdown.lock_practice(folder)
opened, person, item = practice.open_practice(folder, bytes(32), TEMPLATE), Person(), picture()
there = program(opened)
there.ask(person.create(item))
opened.play({"action": "accept", "case_id": person.case_id})
there.ask(person.append(picture()))
there.ask(person.withdraw())
there.ask(person.undo())
opened.play({"action": "reject", "case_id": person.case_id, "reason": "flood"})
print(there.ask(person.status()).state)
opened.close()
"""


@pytest.mark.parametrize("kept", [True, False])
def test_after_warming_it_runs_in_a_locked_process(tmp_path: Path, kept: bool) -> None:
    command = [sys.executable, "-W", "error", "-c", LOCKED, *([str(tmp_path)] if kept else [])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False,
                          env={"PYTHONPATH": os.getcwd(), "PATH": os.environ["PATH"]})
    assert (done.returncode, done.stdout, done.stderr) == (0, "rejected\n", "")


def test_practice_needs_nothing_that_windows_lacks() -> None:
    """A whole case in a process that finds no module for file locks."""
    code = "import sys; sys.modules['fcntl'] = None; from tid_desktop.intake import practice; practice.warm()"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
