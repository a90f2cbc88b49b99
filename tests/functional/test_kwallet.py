"""The vault in KDE's password store, which speaks the Secret Service too: kept, found, locked, forgotten."""
from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.functional.desktop import Desktop, Keyring, Screen, open_desktop
from tests.functional.kwallet import lock, open_kwallet
from tests.functional.test_vault import CODE, OTHER, run


@pytest.fixture
def bare(screen: Screen) -> Iterator[Desktop]:
    with open_desktop(screen, Keyring.ABSENT) as opened:
        yield opened


@pytest.fixture
def kde(bare: Desktop) -> Iterator[Desktop]:
    with open_kwallet(bare.environment):
        yield bare


def test_a_code_is_kept_found_by_the_next_process_and_forgotten(kde: Desktop) -> None:
    # An open wallet says "locked" until the first program asks to unlock it; then nobody is asked for a password.
    first = run(kde.environment, "list")
    assert (first["codes"], first["probe"]) == ([], ["locked", "Secret Service", True])
    assert run(kde.environment, "probe")["probe"] == ["ready", "Secret Service", True]
    assert run(kde.environment, "save", CODE)["codes"] == [CODE]
    assert run(kde.environment, "save", OTHER)["codes"] == [CODE, OTHER]
    assert run(kde.environment, "list")["codes"] == [CODE, OTHER]
    (kde.home / ".local/share/tid_desktop/vault.bin").unlink()
    assert run(kde.environment, "forget", CODE)["codes"] == [OTHER]
    assert run(kde.environment, "list")["codes"] == [OTHER]


def test_there_is_one_neutral_entry_and_no_code_in_any_file(kde: Desktop) -> None:
    for code in (CODE, OTHER):
        run(kde.environment, "save", code)
    mine = ".local/share/kwalletd/"
    assert {name for name in kde.traces() if not name.startswith(mine)} == {
        ".config/kwalletrc", ".local/share/tid_desktop/vault.bin", ".local/share/tid_desktop/vault.old"}
    # What an entry is called, and when it was changed, lies there as plain text.
    attributes = json.loads((kde.home / mine / "kdewallet_attributes.json").read_text())
    (entry,) = [entry for entry in attributes.values() if isinstance(entry, dict)]
    assert entry["attributes"] == {"application": "Python keyring library", "service": "Tideline", "username": "store"}
    assert set(entry) == {"attributes", "$fdo_created", "$fdo_modified", "$fdo_mime_type"}
    for name in kde.traces():
        content = (kde.home / name).read_bytes()
        assert CODE.encode() not in content
        assert OTHER.encode() not in content


def test_a_wallet_that_is_locked_meanwhile_is_told_and_nothing_waits_for_ever(kde: Desktop) -> None:
    run(kde.environment, "save", CODE)
    before = {name: (kde.home / name).read_bytes() for name in kde.traces() if "tid_desktop" in name}
    lock(kde.environment)
    for what in ("save", "list"):
        told = run(kde.environment, what, OTHER)
        assert (told["error"], told["probe"][0]) == ("keyring_locked", "locked")
        assert told["seconds"] >= 2  # it waited for the person; KDE's own window asked for the password
    assert {name: (kde.home / name).read_bytes() for name in kde.traces() if "tid_desktop" in name} == before


def test_a_wallet_that_nobody_opened_is_told(bare: Desktop) -> None:
    with open_kwallet(bare.environment, locked=True):
        told = run(bare.environment, "save", CODE)
    assert (told["error"], told["probe"][0]) == ("keyring_locked", "locked")
    assert not [name for name in bare.traces() if "tid_desktop" in name]
