"""The home of a real hotline: what is in it, who may read it, and what is refused."""
from __future__ import annotations

import json
import stat
from datetime import date
from pathlib import Path

import pytest
import trustme

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, picture, states
from tid_desktop import errors, paths
from tid_desktop.intake import home
from tid_desktop.intake.home import BadHome, HomeExists
from tid_desktop.intake.proof import Difficulty
from tid_desktop.protocol import envelope
from tid_desktop.protocol.profile import Profile

YEAR_END = date(2026, 12, 31)
ONION = "http://" + "a" * 56 + ".onion"
RELAYED = {"address": "https://intake.example", "roots": trustme.CA().cert_pem.bytes().decode(),
           "relay": "https://relay.example/intake"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "intake"


def make(folder: Path, **arguments: object) -> None:
    home.init(folder, **{"name": "Harbour", "address": ONION, "not_after": YEAR_END, **arguments})  # type: ignore[arg-type]


def test_a_home_is_private_to_its_owner(folder: Path) -> None:
    make(folder)
    home.open_home(folder).store.close()
    modes = {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
    assert modes.pop("keys") == modes.pop("ledger") == stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert set(modes) == {"intake.toml", "policy.toml", "profile.json", "intake.sqlite3", "keys/signing.key",
                          "keys/altcha.key", "keys/column.key",
                          *(f"keys/hpke-{key.key_id}.key" for key in Profile.load(
                              (folder / "profile.json").read_bytes()).keys)}


def test_the_profile_is_signed_by_the_home_and_names_both_its_keys(folder: Path) -> None:
    authority = trustme.CA()
    make(folder, address="https://intake.example", roots=authority.cert_pem.bytes().decode())
    opened = home.open_home(folder)
    profile = Profile.load((folder / "profile.json").read_bytes())
    assert profile == opened.profile
    assert (profile.name, profile.address, profile.not_after) == ("Harbour", "https://intake.example", YEAR_END)
    assert not profile.practice
    assert {key.key_id: key.public for key in profile.keys} == {
        name: envelope.public_key(private) for name, private in opened.keys.opening.items()}
    assert profile.keys[0].public == envelope.public_key(opened.keys.hpke_present)
    opened.store.close()


def test_a_second_address_for_tor_is_in_the_signed_profile(folder: Path, tmp_path: Path) -> None:
    https = {"address": "https://intake.example", "roots": trustme.CA().cert_pem.bytes().decode()}
    make(folder, onion=ONION, **https)
    profile = Profile.load((folder / "profile.json").read_bytes())
    assert (profile.address, profile.onion, profile.needs_tor) == ("https://intake.example", ONION, False)
    with pytest.raises(errors.BadProfile):
        make(tmp_path / "another", onion="http://intake.example", **https)


def test_no_two_homes_share_a_key_or_a_service(tmp_path: Path) -> None:
    opened = []
    for name in ("one", "two"):
        make(tmp_path / name)
        opened.append(home.open_home(tmp_path / name))
    one, two = opened
    assert one.profile.service_id != two.profile.service_id
    assert all(getattr(one.keys, name) != getattr(two.keys, name) for name in one.keys.__dataclass_fields__
               if name != "hpke_older")
    for each in opened:
        each.store.close()


def test_what_it_takes_in_is_there_when_it_is_opened_again(folder: Path) -> None:
    make(folder)
    opened = home.open_home(folder)
    person = Person()
    Hotline(opened.store, opened.keys).ask(person.create(picture()))
    opened.store.close()
    again = home.open_home(folder)
    assert states(Hotline(again.store, again.keys).ask(person.status())) == ["received"]
    again.store.close()


def test_a_home_is_never_overwritten(folder: Path) -> None:
    make(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(HomeExists):
        make(folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    with pytest.raises(HomeExists):
        make(folder / "intake.toml")


def test_an_empty_folder_can_become_a_home(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    make(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("wrong", [
    {"address": "https://intake.example"},  # https without roots
    {"address": "http://intake.example"},
    {"address": ONION, "roots": "no certificate"},
    {"name": ""},
    {"template": b"[]"},
    {"template": b"not JSON"},
])
def test_a_profile_that_programs_would_refuse_leaves_nothing_behind(folder: Path, wrong: dict[str, object]) -> None:
    with pytest.raises(errors.BadProfile):
        make(folder, **wrong)
    assert list(folder.parent.iterdir()) == []


def test_the_template_says_whom_it_serves_and_where_it_hands_on(folder: Path) -> None:
    document = json.loads((paths.assets() / "profiles" / "practice.json").read_bytes())
    document |= {"platforms": [{"name": "Chalkboard", "signal_types": ["pdq"]}], "serves": ["under_18"]}
    make(folder, template=json.dumps(document).encode())
    opened = home.open_home(folder)
    assert [platform.name for platform in opened.profile.platforms] == ["Chalkboard"]
    assert opened.profile.serves == ("under_18",)
    opened.store.close()


def test_the_settings_are_read(folder: Path) -> None:
    make(folder)
    settings = folder / "intake.toml"
    assert home.open_home(folder).difficulty == Difficulty()
    text = settings.read_text().replace("cost = 5000", "cost = 3").replace("threads = 4", "threads = 2")
    settings.write_text(text.replace("intake.sqlite3", "elsewhere.sqlite3"))
    opened = home.open_home(folder)
    assert (opened.difficulty.cost, opened.threads) == (3, 2)
    assert (folder / "elsewhere.sqlite3").exists(), "a relative path starts at the home"
    opened.store.close()


def test_the_operators_address_and_the_age_of_backups_are_settings(folder: Path) -> None:
    make(folder)
    settings = folder / "intake.toml"
    first = home.open_home(folder)
    first.store.close()
    assert (first.health, first.backup_days) == (None, 14), "nothing listens that nobody asked for"
    settings.write_text(home.SETTINGS.replace('listen = ""', 'listen = "[::1]:8090"').replace("= 14", "= 30"))
    opened = home.open_home(folder)
    opened.store.close()
    assert (opened.health, opened.backup_days) == (("::1", 8090), 30)


def test_a_home_of_an_earlier_version_has_fewer_settings(folder: Path) -> None:
    make(folder)
    (folder / "intake.toml").write_text(home.SETTINGS.partition("[health]")[0])
    (folder / "policy.toml").unlink()
    opened = home.open_home(folder)
    opened.store.close()
    assert (opened.health, opened.backup_days) == (None, 14)


def test_an_expired_profile_does_not_keep_people_from_stopping(folder: Path) -> None:
    make(folder, not_after=date(2020, 1, 1))
    home.open_home(folder).store.close()


@pytest.mark.parametrize("missing", ["intake.toml", "profile.json", "keys/column.key", None])
def test_a_folder_with_something_missing_is_no_home(folder: Path, missing: str | None) -> None:
    if missing is not None:
        make(folder)
        (folder / missing).unlink()
    with pytest.raises(BadHome):
        home.open_home(folder)


def test_with_a_relay_the_gateway_has_two_keys_and_the_profile_names_them(folder: Path) -> None:
    make(folder, **RELAYED)
    opened = home.open_home(folder)
    assert opened.gateway is not None
    assert opened.profile.relay == RELAYED["relay"]
    assert [key.key_id for key in opened.profile.ohttp_keys] == list(opened.gateway.opening)
    files = list((folder / "keys").glob("ohttp-*.key"))
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600, 0o600]
    opened.store.close()


def test_without_a_relay_there_are_no_keys_for_one(folder: Path) -> None:
    make(folder)
    opened = home.open_home(folder)
    assert opened.gateway is None
    assert not list((folder / "keys").glob("ohttp*"))
    opened.store.close()


@pytest.mark.parametrize("content", [None, "", "00" * 31, "zz" * 32, "11" * 32])
def test_a_gateways_key_that_is_missing_damaged_or_another_is_no_home(folder: Path, content: str | None) -> None:
    make(folder, **RELAYED)
    key = next((folder / "keys").glob("ohttp-*.key"))
    key.unlink()
    if content is not None:
        key.write_text(content)
    with pytest.raises(BadHome):
        home.open_home(folder)


def test_a_relay_of_ones_own_is_refused(folder: Path) -> None:
    with pytest.raises(errors.BadProfile):
        make(folder, **RELAYED | {"relay": "https://relay.intake.example"})
    assert list(folder.parent.iterdir()) == []


def test_a_profile_of_another_home_does_not_fit(folder: Path) -> None:
    make(folder)
    make(folder.with_name("other"))
    (folder / "profile.json").write_bytes((folder.with_name("other") / "profile.json").read_bytes())
    with pytest.raises(BadHome):
        home.open_home(folder)


@pytest.mark.parametrize(("file", "content"), [("intake.toml", "= 1"), ("intake.toml", ""), ("keys/column.key", "zz"),
                                               ("profile.json", "{}"), ("keys/altcha.key", ""),
                                               ("intake.toml", home.SETTINGS.replace("sqlite:///", "what:")),
                                               ("intake.toml", home.SETTINGS.replace('listen = ""', 'listen = "8090"')),
                                               ("intake.toml", home.SETTINGS.replace('n = ""', 'n = "[::1]:1/x"')),
                                               ("intake.toml", home.SETTINGS.replace("= true", "= 1")),
                                               ("intake.toml", home.SETTINGS.replace("= 14", '= "x"'))])
def test_a_damaged_file_is_no_home_either(folder: Path, file: str, content: str) -> None:
    make(folder)
    (folder / file).write_text(content)
    with pytest.raises(BadHome):
        home.open_home(folder)


def test_an_operator_can_stop_taking_new_cases(folder: Path) -> None:
    make(folder)
    settings = folder / "intake.toml"
    for written, accepting in ((home.SETTINGS, True), (home.SETTINGS.replace("new_cases = true\n", ""), True),
                               (home.SETTINGS.replace("new_cases = true", "new_cases = false"), False)):
        settings.write_text(written)
        opened = home.open_home(folder)
        assert opened.accepting is accepting
        opened.store.close()


# --- the platforms' side --------------------------------------------------------------------------------------------

def test_the_platforms_side_opens_without_the_keys_that_open_requests_or_sign(folder: Path) -> None:
    make(folder)
    for key in (folder / "keys").glob("*.key"):
        if key.name != "column.key":
            key.unlink()
    opened = home.open_feeds(folder)
    assert (opened.release_minutes, opened.clock_seconds, opened.profile.name) == (15, 60, "Harbour")
    opened.store.close()


def test_settings_from_before_there_were_feeds_will_do(folder: Path) -> None:
    make(folder)
    settings = folder / "intake.toml"
    settings.write_text(settings.read_text().partition("[feeds]")[0])
    opened = home.open_feeds(folder)
    assert (opened.release_minutes, opened.clock_seconds) == (15, 60)
    opened.store.close()


@pytest.mark.parametrize(("before", "after"), [
    ("release_minutes = 15", "release_minutes = -1"), ("release_minutes = 15", "release_minutes = nan"),
    ("release_minutes = 15", "release_minutes = 'soon'"), ("clock_seconds = 60", "clock_seconds = -1")])
def test_settings_of_feeds_that_make_no_sense_are_no_home(folder: Path, before: str, after: str) -> None:
    make(folder)
    settings = folder / "intake.toml"
    assert before in settings.read_text()
    settings.write_text(settings.read_text().replace(before, after))
    with pytest.raises(BadHome):
        home.open_feeds(folder)


def test_without_the_column_key_the_platforms_side_does_not_open(folder: Path) -> None:
    make(folder)
    (folder / "keys" / "column.key").unlink()
    with pytest.raises(BadHome):
        home.open_feeds(folder)
