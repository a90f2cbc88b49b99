"""Changed keys and renewed profiles: whoever has an older profile is understood as long as they may use it."""
from __future__ import annotations

import json
import os
import stat
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from tests.unit.intake.conftest import EASY
from tests.unit.intake.people import JSON, Person, Program, picture, states
from tid_desktop import errors
from tid_desktop.client.oblivious import seal_request
from tid_desktop.intake import home, rotation
from tid_desktop.intake.app import create_app
from tid_desktop.intake.home import BadHome
from tid_desktop.intake.itemkeys import ItemKeys
from tid_desktop.intake.service import Service
from tid_desktop.protocol import bhttp, challenge, ohttp
from tid_desktop.protocol.messages import CHALLENGE_PATH
from tid_desktop.protocol.profile import Profile

TODAY = date(2026, 11, 25)
FIRST_END = date(2026, 12, 31)
LATER = date(2027, 12, 31)
RELAYED = {"address": "https://intake.example", "roots": trustme.CA().cert_pem.bytes().decode(),
           "relay": "https://relay.example/intake"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "intake"
    home.init(made, name="Harbour", not_after=FIRST_END, **RELAYED)
    return made


def profile_of(folder: Path) -> Profile:
    return Profile.load((folder / "profile.json").read_bytes())


class Serving:
    """The home's app, as it is after a restart."""

    def __init__(self, folder: Path) -> None:
        self.opened = home.open_home(folder)
        keys = self.opened.keys
        service = Service(self.opened.store, ItemKeys(self.opened.days, keys.column), self.opened.profile)
        app = create_app(self.opened.store, keys, self.opened.profile, EASY, self.opened.gateway, service=service)
        self.http = httpx.Client(transport=httpx.WSGITransport(app), base_url=self.opened.profile.address)

    def __enter__(self) -> Serving:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.opened.store.close()

    def program(self, profile: Profile) -> Program:
        """A copy of the program that has this profile."""
        return Program(self.http, profile)

    def relayed(self, profile: Profile, key: int) -> int:
        """The status of a challenge that was asked for through the relay, under one of the profile's keys."""
        asked = bhttp.Request("POST", "https", "intake.example", CHALLENGE_PATH,
                              tuple(JSON.items()), challenge.request())
        body = seal_request(asked.to_bytes(ohttp.plain_length(len(asked.content))), profile.ohttp_keys[key]).request
        return self.http.post(ohttp.PATH, content=body, headers={"content-type": ohttp.REQUEST_TYPE}).status_code


def test_the_next_keys_become_the_present_ones_and_the_signer_stays(folder: Path) -> None:
    before = profile_of(folder)
    rotation.rotate(folder, LATER, TODAY)
    after = Profile.load((folder / "profile.json").read_bytes(), installed_signer=before.signer)
    assert after.keys[0] == before.keys[1]
    assert after.keys[1] not in before.keys
    assert after.ohttp_keys[0] == before.ohttp_keys[1]
    assert after.ohttp_keys[1] not in before.ohttp_keys
    assert after.not_after == LATER
    assert (after.service_id, after.name, after.address, after.relay, after.platforms) == (
        before.service_id, before.name, before.address, before.relay, before.platforms)


def test_programs_with_any_profile_that_was_given_out_are_understood(folder: Path) -> None:
    profiles = [profile_of(folder)]
    people = []
    for _ in range(3):
        with Serving(folder) as serving:
            people.append(Person())
            serving.program(profiles[-1]).ask(people[-1].create(picture()))
        profiles.append(rotation.rotate(folder, LATER, TODAY))
    with Serving(folder) as serving:
        for profile in profiles:
            program = serving.program(profile)
            assert states(program.ask(Person().create(picture()))) == ["received"]
            assert [serving.relayed(profile, key) for key in (0, 1)] == [200, 200]
        for person, profile in zip(people, profiles, strict=False):
            assert states(serving.program(profile).ask(person.status())) == ["received"]
            assert states(serving.program(profile).ask(person.withdraw())) == ["withdrawn"]


def test_a_server_that_was_not_started_again_knows_the_new_profiles_present_key(folder: Path) -> None:
    with Serving(folder) as serving:
        after = rotation.rotate(folder, LATER, TODAY)
        assert states(serving.program(after).ask(Person().create(picture()))) == ["received"]
        assert serving.relayed(after, 0) == 200


def test_an_older_profile_can_be_used_to_stop_for_a_year_after_its_last_day_and_then_its_key_is_gone(
        folder: Path) -> None:
    first, person = profile_of(folder), Person()
    with Serving(folder) as serving:
        serving.program(first).ask(person.create(picture()))
    second = rotation.rotate(folder, LATER, TODAY)
    last = FIRST_END + timedelta(days=rotation.STILL_OPEN_DAYS)
    rotation.drop_ended(folder, last)
    with Serving(folder) as serving:
        assert states(serving.program(first).ask(person.withdraw())) == ["withdrawn"]
    rotation.drop_ended(folder, last + timedelta(days=1))
    with Serving(folder) as serving:
        with pytest.raises(errors.Refused):
            serving.program(first).ask(person.status())
        assert serving.relayed(first, 0) == 400
        assert states(serving.program(second).ask(person.status())) == ["withdrawn"], "the second key is still named"
        assert serving.relayed(first, 1) == 200
    assert [file.name[:10] for file in (folder / "profiles").iterdir()] == [LATER.isoformat()]


def test_the_present_profile_keeps_its_keys_however_old_it_is(folder: Path) -> None:
    rotation.rotate(folder, FIRST_END, TODAY)
    rotation.drop_ended(folder, date(2040, 1, 1))
    home.open_home(folder).store.close()


def test_renewing_keeps_the_keys_and_takes_the_template_for_the_rest(folder: Path) -> None:
    before = profile_of(folder)
    template = json.loads(Path("assets/profiles/practice.json").read_bytes())
    template |= {"name": "Another", "service_id": "0" * 32, "platforms_date": "2026-11-24",
                 "platforms": [{"name": "New Chat", "signal_types": ["pdq"]}]}
    authority = trustme.CA().cert_pem.bytes().decode()
    rotation.renew(folder, LATER, TODAY, template=json.dumps(template).encode(), roots=authority)
    after = Profile.load((folder / "profile.json").read_bytes(), installed_signer=before.signer)
    assert [platform.name for platform in after.platforms] == ["New Chat"]
    assert (after.platforms_date, after.not_after, after.roots) == (date(2026, 11, 24), LATER, authority)
    assert (after.service_id, after.name, after.address, after.keys, after.ohttp_keys, after.relay) == (
        before.service_id, before.name, before.address, before.keys, before.ohttp_keys, before.relay)


def test_renewing_with_a_later_day_lets_the_same_keys_open_longer(folder: Path) -> None:
    first = profile_of(folder)
    rotation.renew(folder, LATER, TODAY)
    rotation.rotate(folder, LATER, TODAY)
    rotation.drop_ended(folder, FIRST_END + timedelta(days=rotation.STILL_OPEN_DAYS + 1))
    with Serving(folder) as serving:
        assert states(serving.program(first).ask(Person().create(picture()))) == ["received"]


def test_a_home_without_a_relay_changes_keys_too(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    home.init(folder, name="Harbour", not_after=FIRST_END)
    before = profile_of(folder)
    after = rotation.rotate(folder, LATER, TODAY)
    assert (after.keys[0], after.ohttp_keys) == (before.keys[1], ())
    home.open_home(folder).store.close()


def test_all_that_it_writes_is_private(folder: Path) -> None:
    rotation.rotate(folder, LATER, TODAY)
    for path in folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_a_folder_that_is_no_home_and_a_bad_template_change_nothing(folder: Path, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with pytest.raises(BadHome):
        rotation.rotate(tmp_path, LATER, TODAY)
    with pytest.raises(errors.BadProfile):
        rotation.renew(folder, LATER, TODAY, template=b"{}")
    with pytest.raises(errors.BadProfile):
        rotation.renew(folder, LATER, TODAY, roots="no certificate")
    signing = folder / "keys" / "signing.key"
    signing.write_text(os.urandom(32).hex())  # no copy of the program would take what it signs
    with pytest.raises(errors.BadProfile):
        rotation.rotate(folder, LATER, TODAY)
    signing.write_bytes(before[signing])
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


class Killed(BaseException):
    """What a kill looks like from inside: nothing after it is done."""


@pytest.mark.parametrize("whose", ["rotate", "drop"])
def test_killed_at_any_step_a_home_opens_and_the_command_can_be_given_again(
        folder: Path, whose: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = profile_of(folder)
    today = TODAY if whose == "rotate" else LATER + timedelta(days=rotation.STILL_OPEN_DAYS + 1)
    if whose == "drop":
        rotation.rotate(folder, LATER, TODAY)
    steps = die_at_each_step(folder, today, monkeypatch)
    assert steps > 20, "it was killed at every step that touches the disk"
    with Serving(folder) as serving:
        present = profile_of(folder)
        assert states(serving.program(present).ask(Person().create(picture()))) == ["received"]
        if whose == "rotate":
            assert states(serving.program(first).ask(Person().create(picture()))) == ["received"]
        else:
            with pytest.raises(errors.Refused):
                serving.program(first).ask(Person().create(picture()))
            assert not list((folder / "keys").glob(".*-gone"))


def die_at_each_step(folder: Path, today: date, monkeypatch: pytest.MonkeyPatch) -> int:
    """Rotate again and again, and die one step later each time, until it comes to its end."""
    for number in range(200):
        left = [number]

        def counted(real: Any, left: list[int] = left) -> Any:
            def step(*arguments: Any, **more: Any) -> Any:
                if not left[0]:
                    raise Killed
                left[0] -= 1
                return real(*arguments, **more)
            return step

        with monkeypatch.context() as patched:
            for name in ("open", "fsync", "replace", "unlink", "mkdir"):
                patched.setattr(os, name, counted(getattr(os, name)))
            try:
                rotation.rotate(folder, today + timedelta(days=400), today)
                return number
            except Killed:
                pass
        known = profile_of(folder)
        with Serving(folder) as serving:
            assert serving.relayed(known, 0) == 200
            assert states(serving.program(known).ask(Person().create(picture()))) == ["received"]
    raise AssertionError("it never ended")
