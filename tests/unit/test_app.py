"""The composition root: what one run of the program has, and what it refuses to have."""
from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.socks import SocksServer
from tests.wire import Hotline, PlainServer, TlsServer
from tid_desktop import app, errors, paths
from tid_desktop.app import Program
from tid_desktop.case.code import new_code
from tid_desktop.intake import home as intake
from tid_desktop.settings import Settings
from tid_desktop.ui.services import PrivacyState

ONION = "http://" + "a" * 56 + ".onion"


def profile(folder: Path, not_after: date) -> Path:
    """A hotline's signed profile that is good until ``not_after``."""
    intake.init(folder / "intake", name="Example", address=ONION, not_after=not_after)
    return folder / "intake" / "profile.json"


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Make this copy one that was shipped with a hotline's profile of these bytes."""
    assets = tmp_path / "assets"
    shutil.copytree(paths.assets() / "profiles", assets / "profiles")
    monkeypatch.setattr(paths, "assets", lambda: assets)
    return lambda content: (assets / "profiles" / "hotline.json").write_bytes(content) and None


@pytest.fixture
def program() -> Iterator[Program]:
    with Program.start() as started:
        yield started


def test_a_copy_without_a_hotline_starts_no_courier_and_sends_nothing(program: Program) -> None:
    assert program.hotline is None
    assert program.courier_state() is None
    with pytest.raises(errors.NoHotline):
        program.cases(practice=False, keep=False)


def test_a_copy_with_a_hotline_has_a_courier_from_the_start(tmp_path: Path) -> None:
    file = profile(tmp_path, date.today() + timedelta(days=9))
    with Program.start(str(file)) as program:
        assert program.hotline is not None
        assert program.hotline.name == "Example"
        assert program.courier_state() is not None
        assert program.cases(practice=False, keep=False).profile == program.hotline


def test_a_profile_of_another_hand_does_not_take_the_place_of_the_shipped_one(
        shipped: Callable[[bytes], None], tmp_path: Path) -> None:
    """Also when the shipped one is too old: that is when somebody looks for another."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder, days in ((ours, -1), (theirs, 9)):
        folder.mkdir()
        profile(folder, date.today() + timedelta(days=days))
    shipped((ours / "intake" / "profile.json").read_bytes())
    with pytest.raises(errors.BadProfile):
        Program.start(str(theirs / "intake" / "profile.json"))
    shipped(b"{}")  # names nobody
    with Program.start(str(theirs / "intake" / "profile.json")) as program:
        assert program.hotline is not None


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff"])
def test_a_shipped_profile_that_is_broken_means_no_hotline(
        shipped: Callable[[bytes], None], expect_log: Callable[[str], None],
        content: bytes) -> None:
    shipped(content)
    expect_log("profile refused")
    with Program.start() as program:
        assert program.hotline is None


@pytest.mark.parametrize("named", [True, False])
def test_a_profile_that_is_too_old_takes_nothing_new_but_never_stops_anybody_from_stopping(
        shipped: Callable[[bytes], None], tmp_path: Path, named: bool) -> None:
    file = profile(tmp_path, date.today() - timedelta(days=1))
    shipped(file.read_bytes())
    with Program.start(str(file) if named else None) as program:
        service = program.cases(practice=False, keep=False)
        with pytest.raises(errors.ProfileExpired):
            service.draft([])
        assert program.courier_state() is not None
        with pytest.raises(errors.UserFacingError) as caught:  # the question went as far as the courier
            service.find(new_code(service.profile).text)
        assert not isinstance(caught.value, errors.ProfileExpired)


def test_a_profile_that_was_named_is_an_error_when_it_is_bad(tmp_path: Path) -> None:
    with pytest.raises(errors.BadProfile):
        Program.start(str(tmp_path / "missing.json"))


def test_no_picture_is_opened_while_this_process_is_not_locked(program: Program) -> None:
    with pytest.raises(errors.NotProtected):
        program.pool.start()
    with pytest.raises(errors.NotProtected):
        program.pool.submit(app.sample_picture()).future.result()
    assert program.pool.opened == 0
    assert program.privacy().protection == "unproved"


def test_nothing_is_claimed_before_anything_was_read(program: Program) -> None:
    assert program.privacy() == PrivacyState()


def test_everybody_gets_the_same_cases(program: Program) -> None:
    kept, unkept = (program.cases(practice=True, keep=keep) for keep in (True, False))
    assert program.cases(practice=True, keep=True) is kept
    assert program.cases(practice=True, keep=False) is unkept
    assert kept is not unkept


def test_looking_for_kept_cases_leaves_no_trace(program: Program, home: Path) -> None:
    before = set(home.rglob("*"))
    assert not program.has_kept()
    assert set(home.rglob("*")) == before


def test_what_lies_behind_a_passphrase_without_a_password_store_is_found_without_asking(program: Program) -> None:
    program.vault.begin("three calm words")
    assert not program.has_kept()
    program.vault.practice_key()
    with Program.start() as later:
        assert later.has_kept()
    paths.vault_file().with_suffix(".key").unlink()
    assert not program.has_kept()


def test_the_sample_picture_is_there() -> None:
    assert app.sample_picture().stat().st_size > 10_000


def test_the_choice_of_tor_is_followed_as_it_is_made(program: Program) -> None:
    ways = []
    for settings in (Settings(), Settings(tor=True), Settings(tor=True, tor_port=9999), Settings(tor_port=9999)):
        program.follow(settings)
        ways.append(program.tor)
    assert ways == [None, 0, 9999, None]


def test_what_is_chosen_about_tor_holds_for_the_next_question_to_the_hotline(tmp_path: Path) -> None:
    hotline, file = Hotline(), tmp_path / "profile.json"
    with PlainServer() as behind, TlsServer() as direct, SocksServer(behind.port) as socks:
        behind.behave = direct.behave = hotline.over
        file.write_bytes(hotline.profile(direct.address, direct.roots, onion=ONION))
        with Program.start(str(file)) as program:
            cases = program.cases(practice=False, keep=False)
            came = []
            for settings in (Settings(), Settings(tor=True, tor_port=socks.port), Settings(tor_port=socks.port)):
                program.follow(settings)
                cases.find(new_code(cases.profile).text)
                came.append((direct.connections, len(socks.streams)))
    assert came == [(1, 0), (1, 1), (2, 1)]
    assert ONION.endswith(socks.streams[0].host)


def test_a_dead_courier_is_told_as_what_it_is(tmp_path: Path) -> None:
    with Program.start(str(profile(tmp_path, date.today() + timedelta(days=9)))) as program:
        courier = program._courier
        assert courier is not None
        courier.process.kill()
        courier.process.wait()
        case = program.cases(practice=False, keep=False)
        with pytest.raises(errors.CourierGone):
            case.find(new_code(case.profile).text)
