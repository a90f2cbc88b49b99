"""What was kept is found again, whatever breaks; what was forgotten is gone; nothing is overwritten unasked."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from tid_desktop.case import sealed
from tid_desktop.case.code import CaseCode
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.vault import Vault
from tid_desktop.errors import KeyringLocked, KeyringProblem, NotKept, VaultDamaged

MakeCase = Callable[..., Case]


class DictKeyring(Protocol):
    entry: str | None
    failure: type[KeyringProblem] | None
    write_failure: type[KeyringProblem] | None
    writes: int

    def read(self, *, ask: bool = True) -> str | None: ...
    def write(self, entry: str) -> None: ...


def _codes(cases: list[Case]) -> list[CaseCode]:
    return [case.code for case in cases]


def test_nothing_kept_means_nothing_anywhere(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    assert vault.cases() == []
    vault.forget(make_case(1).code)
    assert vault.update(make_case(1).code, lambda case: case) is None
    assert keyring.entry is None
    assert list(path.parent.iterdir()) == []


def test_cases_are_found_by_the_next_process(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    one, two = make_case(1), make_case(2)
    vault.save(one)
    vault.save(replace(two, kept=False))
    assert Vault(path, keyring).cases() == [one, two]


def test_the_entry_is_written_only_when_the_codes_change(
        vault: Vault, keyring: DictKeyring, make_case: MakeCase) -> None:
    case = make_case(1)
    vault.save(case)
    writes = keyring.writes
    vault.save(replace(case, outbox=()))
    assert vault.update(case.code, lambda kept: replace(kept, state=CaseState.ACCEPTED)) == replace(
        case, outbox=(), state=CaseState.ACCEPTED)
    assert keyring.writes == writes


def test_nothing_readable_lies_on_the_disk(vault: Vault, path: Path, make_case: MakeCase) -> None:
    case = make_case(1)
    vault.save(case)
    item = case.items[0]
    on_disk = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in (case.code.compact, case.case_id, item.item, item.label, item.fingerprints[0].value, "cases"):
        assert secret.encode() not in on_disk


def test_a_forgotten_case_is_in_no_generation_and_not_in_the_entry(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    one, two = make_case(1), make_case(2)
    vault.save(one)
    vault.save(two)
    vault.forget(one.code)
    assert one.code.compact not in (keyring.entry or "")
    path.write_bytes(b"garbage")
    assert Vault(path, keyring).cases() == [two]
    vault.forget(two.code)
    path.write_bytes(b"garbage")
    assert Vault(path, keyring).cases() == []


# --- damage -----------------------------------------------------------------------------------------------------------

def test_a_damaged_file_falls_back_to_its_last_generation_and_newer_codes_are_still_listed(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    one, two = make_case(1), make_case(2)
    vault.save(one)
    vault.save(two)
    path.write_bytes(b"garbage")
    first, second = Vault(path, keyring).cases()
    assert first == one
    assert (second.code, second.items, second.kept) == (two.code, (), True)


@pytest.mark.parametrize("gone", [True, False])
def test_with_both_generations_lost_the_codes_are_still_listed(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase, gone: bool) -> None:
    cases = [make_case(1), make_case(2, practice=True)]
    for case in cases:
        vault.save(case)
    for file in path.parent.iterdir():
        file.unlink() if gone else file.write_bytes(file.read_bytes()[:-1])
    fresh = Vault(path, keyring)
    assert _codes(fresh.cases()) == _codes(cases)
    assert [(case.service_id, case.practice) for case in fresh.cases()] == [
        (case.service_id, case.practice) for case in cases]
    three = make_case(3)
    fresh.save(three)
    assert _codes(Vault(path, keyring).cases()) == _codes([*cases, three])


def test_an_emptied_password_store_is_told_and_nothing_is_overwritten(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    vault.save(make_case(1))
    before, lost = path.read_bytes(), keyring.entry
    keyring.entry = None
    fresh = Vault(path, keyring)
    for attempt in (fresh.cases, fresh.practice_key, lambda: fresh.save(make_case(2)),
                    lambda: fresh.forget(make_case(1).code)):
        with pytest.raises(VaultDamaged):
            attempt()
    assert path.read_bytes() == before
    assert keyring.entry is None
    keyring.entry = lost  # somebody restored a back-up of it
    assert fresh.cases() == [make_case(1)]


def test_starting_over_is_possible_when_the_person_says_so(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    vault.save(make_case(1))
    keyring.entry = None
    fresh = Vault(path, keyring)
    fresh.start_over()
    assert fresh.cases() == []
    fresh.save(make_case(2))
    assert Vault(path, keyring).cases() == [make_case(2)]


def test_a_file_of_a_newer_program_is_not_overwritten(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    vault.save(make_case(1))
    entry = vault._known()
    assert entry is not None
    sealed.SealedFile(path).write(entry.key, b'{"cases":[],"generation":9,"v":2}')
    before = path.read_bytes()
    for attempt in (vault.cases, lambda: vault.save(make_case(2)), lambda: vault.forget(make_case(1).code)):
        with pytest.raises(VaultDamaged):
            attempt()
    assert path.read_bytes() == before


# --- the password store fails -----------------------------------------------------------------------------------------

def test_a_case_that_could_not_be_kept_in_both_places_was_not_kept(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    """The person is told "not kept" and may choose the card only: then it must not lie in the file either."""
    one = make_case(1)
    vault.save(one)
    keyring.write_failure = KeyringLocked
    with pytest.raises(KeyringLocked):
        vault.save(make_case(2))
    keyring.write_failure = None
    assert Vault(path, keyring).cases() == [one]
    path.write_bytes(b"garbage")
    assert Vault(path, keyring).cases() == [one]


def test_a_case_that_could_not_be_forgotten_is_still_listed(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    one = make_case(1)
    vault.save(one)
    keyring.write_failure = KeyringLocked
    with pytest.raises(KeyringLocked):
        vault.forget(one.code)
    keyring.write_failure = None
    assert Vault(path, keyring).cases() == [one]
    vault.forget(one.code)
    assert Vault(path, keyring).cases() == []


def test_a_store_that_locks_itself_again_does_not_stop_what_is_going_on(
        vault: Vault, keyring: DictKeyring, make_case: MakeCase) -> None:
    case = make_case(1)
    vault.save(case)
    keyring.failure = KeyringLocked
    assert vault.update(case.code, lambda kept: replace(kept, outbox=())) == replace(case, outbox=())
    assert vault.cases() == [replace(case, outbox=())]


def test_a_locked_store_keeps_nothing_and_makes_no_file(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    keyring.failure = KeyringLocked
    for attempt in (vault.cases, lambda: vault.save(make_case(1)), vault.practice_key):
        with pytest.raises(KeyringLocked):
            attempt()
    assert list(path.parent.iterdir()) == []


# --- a disk that fails, a process that dies ---------------------------------------------------------------------------

def test_a_disk_that_fails_while_forgetting_is_told_and_the_second_try_erases_all(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = make_case(1), make_case(2)
    vault.save(one)
    vault.save(two)
    calls = iter([sealed._write, None])
    write = sealed._write

    def fails_the_second_time(file: Path, data: bytes) -> None:
        if next(calls) is None:
            raise OSError(28, "No space left on device")
        write(file, data)

    with monkeypatch.context() as patch:
        patch.setattr(sealed, "_write", fails_the_second_time)
        with pytest.raises(NotKept):
            vault.forget(one.code)
    vault.forget(one.code)
    path.write_bytes(b"garbage")
    assert Vault(path, keyring).cases() == [two]


def test_dying_between_file_and_password_store_loses_nothing(
        vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    one, two = make_case(1), make_case(2)
    vault.save(one)
    before = keyring.entry
    vault.save(two)
    keyring.entry = before  # as if the process had ended here
    fresh = Vault(path, keyring)
    assert fresh.cases() == [one, two]
    fresh.update(one.code, lambda case: replace(case, state=CaseState.ACCEPTED))
    assert two.code.compact in (keyring.entry or "")


# --- two programs -----------------------------------------------------------------------------------------------------

def test_two_programs_see_and_keep_each_others_cases(path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    here, there = Vault(path, keyring), Vault(path, keyring)
    one, two, three = make_case(1), make_case(2), make_case(3)
    here.save(one)
    there.save(two)
    here.save(three)
    there.forget(three.code)
    here.update(two.code, lambda case: replace(case, state=CaseState.ACCEPTED))
    assert here.cases() == there.cases() == [one, replace(two, state=CaseState.ACCEPTED)]
    assert here.update(three.code, lambda case: case) is None
    for case in (one, two):
        assert case.code.compact in (keyring.entry or "")
    assert three.code.compact not in (keyring.entry or "")


def test_one_program_notices_that_the_other_started_over(
        path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    here, there = Vault(path, keyring), Vault(path, keyring)
    here.save(make_case(1))
    there.start_over()
    there.save(make_case(2))
    assert here.cases() == [make_case(2)]
    here.save(make_case(3))
    assert there.cases() == [make_case(2), make_case(3)]


def test_practice_has_a_key_of_its_own_that_stays(path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    key = Vault(path, keyring).practice_key()
    Vault(path, keyring).save(make_case(1))
    assert Vault(path, keyring).practice_key() == key
    assert len(key) == 32
    assert key.hex() not in (keyring.entry or "")


def test_a_hundred_cases_fit_and_come_back(vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    cases = [make_case(n) for n in range(100)]
    for case in cases:
        vault.save(case)
    assert Vault(path, keyring).cases() == cases
