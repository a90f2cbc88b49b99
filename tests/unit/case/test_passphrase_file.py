"""A computer without a password store: what is kept lies behind a passphrase in a file, and never anywhere silently."""
from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from tid_desktop.case import code, notes, sealed, vault
from tid_desktop.case.entry import Entry
from tid_desktop.case.keystore import KeyringState, Probe
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.notes import Note, NoteKind
from tid_desktop.case.passphrase import Lock, is_locked
from tid_desktop.case.passphrase_file import PassphraseFile
from tid_desktop.case.vault import Vault
from tid_desktop.errors import (
    KeyringLocked,
    KeyringProblem,
    NoKeyring,
    NoPassphrase,
    NotKept,
    PassphraseNeeded,
    PassphraseStays,
    PassphraseTooShort,
    VaultDamaged,
    WrongPassphrase,
)

MakeCase = Callable[..., Case]
WORDS, OTHER_WORDS = "three calm words", "four other calm words"
DEMAND = Note.new(NoteKind.SAID, "pay 50 or I post it")
FILES = {"vault.bin", "vault.old", "vault.key"}


class DictKeyring(Protocol):
    entry: str | None
    failure: type[KeyringProblem] | None


class Computer:
    """Its password store, which is away until ``has`` says something else, and the program started on it."""

    def __init__(self, path: Path, keyring: DictKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.keyring = path, keyring
        self.key = path.with_suffix(".key")
        self._state = KeyringState.ABSENT
        monkeypatch.setattr(vault, "probe", lambda: Probe(self._state, "test", keyring.failure is not NoKeyring))
        self.has(KeyringState.ABSENT)

    def has(self, state: KeyringState) -> None:
        self._state = state
        self.keyring.failure = {KeyringState.READY: None, KeyringState.LOCKED: KeyringLocked,
                                KeyringState.NO_COLLECTION: KeyringLocked}.get(state, NoKeyring)

    def start(self) -> Vault:
        """The program, started anew."""
        return Vault(self.path, self.keyring)  # type: ignore[arg-type]

    def unlocked(self, passphrase: str = WORDS) -> Vault:
        fresh = self.start()
        fresh.unlock(passphrase)
        return fresh

    @property
    def files(self) -> set[str]:
        return {file.name for file in self.path.parent.iterdir()}

    @property
    def entry(self) -> str:
        return self.key.read_text()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory; test_passphrase.py looks at what it really costs."""
    monkeypatch.setattr(code, "_MEMORY_KIB", 64)


@pytest.fixture
def computer(tmp_path: Path, keyring: DictKeyring, monkeypatch: pytest.MonkeyPatch) -> Computer:
    home = tmp_path / "home"
    home.mkdir()
    return Computer(home / "vault.bin", keyring, monkeypatch)


@pytest.fixture
def case(make_case: MakeCase) -> Case:
    return make_case(1)


@pytest.fixture
def kept(computer: Computer, case: Case) -> Vault:
    """A case behind WORDS, and open in this run."""
    vault = computer.start()
    vault.begin(WORDS)
    vault.save(case)
    return vault


# --- the file ---------------------------------------------------------------------------------------------------------

def test_an_entry_that_is_not_locked_is_never_written(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "vault.key")
    for entry in (Entry.new().pack(), "", "anything"):
        with pytest.raises(NoPassphrase):
            file.write(entry)
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_is_read_and_only_this_user_can(tmp_path: Path) -> None:
    file, lock = PassphraseFile(tmp_path / "vault.key"), Lock.new(WORDS)
    assert file.read() is None
    for entry in (lock.close("one"), lock.close("two")):
        file.write(entry)
        assert file.read() == entry
    assert [path.name for path in tmp_path.iterdir()] == ["vault.key"]
    assert stat.S_IMODE((tmp_path / "vault.key").stat().st_mode) == 0o600
    file.remove()
    assert not file.exists()


def test_what_this_program_did_not_write_is_told_and_not_used(tmp_path: Path) -> None:
    path, locked = tmp_path / "vault.key", Lock.new(WORDS).close("one")
    (tmp_path / "other").write_text(locked)
    for wrong in (b"", b"\xff\xfe", b"3 half", Entry.new().pack().encode(), locked.encode() + b"x" * 2_000):
        path.write_bytes(wrong)
        with pytest.raises(VaultDamaged):
            PassphraseFile(path).read()
    for place in (lambda: path.symlink_to(tmp_path / "other"), path.mkdir):
        path.unlink()
        place()
        with pytest.raises(VaultDamaged):
            PassphraseFile(path).read()


@pytest.mark.parametrize("broken", ["_write", "sync_folder"])
def test_a_disk_that_fails_leaves_an_entry_that_opens(tmp_path: Path, broken: str, monkeypatch: pytest.MonkeyPatch
                                                      ) -> None:
    file, lock = PassphraseFile(tmp_path / "vault.key"), Lock.new(WORDS)
    file.write(lock.close("one"))

    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(sealed, broken, full)
    with pytest.raises(NotKept):
        file.write(lock.close("two"))
    assert lock.open(file.read() or "") in ("one", "two")
    assert [path.name for path in tmp_path.iterdir()] == ["vault.key"]


# --- which of the two places ------------------------------------------------------------------------------------------

def test_without_a_store_nothing_is_kept_until_the_person_asks_for_a_passphrase(computer: Computer, case: Case) -> None:
    vault = computer.start()
    assert vault.place().state is KeyringState.PASSPHRASE
    for attempt in (vault.open, vault.cases, lambda: vault.save(case), vault.practice_key,
                    lambda: vault.set_passphrase(WORDS)):
        with pytest.raises(NoKeyring):
            attempt()
    assert computer.files == set()


def test_a_passphrase_that_keeps_nothing_in_the_end_leaves_no_trace(computer: Computer, case: Case) -> None:
    vault = computer.start()
    with pytest.raises(PassphraseTooShort):
        vault.begin("short")
    vault.begin(WORDS)
    vault.open()
    assert (vault.cases(), vault.has_passphrase(), vault.exists()) == ([], False, False)
    vault.shut()
    with pytest.raises(NoKeyring):
        vault.save(case)
    assert computer.files == set()


@pytest.mark.parametrize("state", [KeyringState.READY, KeyringState.LOCKED, KeyringState.NO_COLLECTION,
                                   KeyringState.SILENT])
def test_a_store_that_is_there_but_locked_or_slow_never_leads_to_the_file(
        computer: Computer, case: Case, state: KeyringState) -> None:
    computer.has(state)
    vault = computer.start()
    assert vault.place().state is state
    with pytest.raises(KeyringProblem):
        vault.begin(WORDS)
    if state is not KeyringState.READY:
        with pytest.raises(KeyringProblem):
            vault.save(case)
    assert not computer.key.exists()


def test_what_belongs_to_a_store_that_is_away_is_not_hidden_by_a_file(computer: Computer, case: Case) -> None:
    computer.has(KeyringState.READY)
    computer.start().save(case)
    computer.has(KeyringState.ABSENT)
    vault = computer.start()
    assert vault.place().state is KeyringState.ABSENT
    for attempt in (lambda: vault.begin(WORDS), vault.cases):
        with pytest.raises(NoKeyring):
            attempt()
    computer.has(KeyringState.READY)
    assert computer.start().cases() == [case]


def test_a_store_that_comes_later_does_not_hide_what_lies_behind_the_passphrase(
        computer: Computer, kept: Vault, case: Case, make_case: MakeCase) -> None:
    computer.has(KeyringState.READY)
    kept.save(make_case(2))
    fresh = computer.start()
    assert fresh.place().state is KeyringState.PASSPHRASE
    for attempt in (fresh.cases, lambda: fresh.save(make_case(3)), lambda: fresh.forget(case.code)):
        with pytest.raises(PassphraseNeeded):
            attempt()
    fresh.unlock(WORDS)
    assert fresh.cases() == [case, make_case(2)]
    assert computer.keyring.entry is None


def test_a_passphrase_chosen_at_once_in_two_windows_is_the_first_ones(computer: Computer, case: Case,
                                                                      make_case: MakeCase) -> None:
    here, there = computer.start(), computer.start()
    here.begin(WORDS)
    there.begin(OTHER_WORDS)
    here.save(case)
    with pytest.raises(PassphraseNeeded):
        there.save(make_case(2))
    with pytest.raises(PassphraseNeeded):
        there.begin(OTHER_WORDS)
    there.unlock(WORDS)
    there.save(make_case(2))
    assert computer.unlocked().cases() == [case, make_case(2)]


def test_a_file_that_somebody_puts_beside_what_the_store_keeps_gets_no_code(
        computer: Computer, case: Case, make_case: MakeCase) -> None:
    computer.has(KeyringState.READY)
    vault = computer.start()
    vault.save(case)
    planted = Lock.new("known to them").close(Entry.new().pack())
    computer.key.write_text(planted)
    with pytest.raises(PassphraseNeeded):
        vault.save(make_case(2))
    assert computer.entry == planted
    computer.key.unlink()
    assert computer.start().cases() == [case]


# --- its life ---------------------------------------------------------------------------------------------------------

def test_the_next_run_opens_it_with_the_passphrase_and_nothing_else(computer: Computer, kept: Vault, case: Case
                                                                   ) -> None:
    assert computer.files <= FILES
    fresh = computer.start()
    assert fresh.exists()
    assert fresh.has_passphrase()
    with pytest.raises(PassphraseNeeded):
        fresh.cases()
    with pytest.raises(WrongPassphrase):
        fresh.unlock(OTHER_WORDS)
    fresh.unlock(WORDS)
    assert fresh.cases() == [case]
    fresh.shut()
    with pytest.raises(PassphraseNeeded):
        fresh.cases()


def test_nothing_of_it_can_be_read_in_any_file(computer: Computer, kept: Vault, case: Case) -> None:
    kept.change_notes(case.code, lambda before: notes.added(before, DEMAND))
    assert computer.files == FILES
    everything = b"".join(file.read_bytes() for file in computer.path.parent.iterdir())
    for secret in (case.code.compact, case.code.text, "beach 1", DEMAND.text, WORDS,
                   case.items[0].fingerprints[0].value, '"cases"'):
        assert secret.encode() not in everything
    assert computer.unlocked().notes(case.code) == (DEMAND,)


def test_a_case_lives_on_there_as_in_a_store(computer: Computer, kept: Vault, case: Case, make_case: MakeCase) -> None:
    key = kept.practice_key()
    assert kept.update(case.code, lambda before: replace(before, state=CaseState.ACCEPTED)) is not None
    kept.save(make_case(2))
    kept.forget(case.code)
    fresh = computer.unlocked()
    assert (fresh.cases(), fresh.practice_key()) == ([make_case(2)], key)
    computer.path.write_bytes(b"garbage")
    computer.path.with_suffix(".old").write_bytes(b"garbage")
    assert [found.code for found in computer.unlocked().cases()] == [make_case(2).code]
    for lost in (computer.path, computer.path.with_suffix(".old")):
        lost.unlink()
    assert computer.start().exists()
    assert [found.code for found in computer.unlocked().cases()] == [make_case(2).code]


def test_it_is_changed_by_who_knows_it_and_never_removed(computer: Computer, kept: Vault, case: Case) -> None:
    with pytest.raises(PassphraseNeeded):
        kept.set_passphrase(OTHER_WORDS)
    kept.set_passphrase(OTHER_WORDS, old=WORDS)
    with pytest.raises(WrongPassphrase):
        computer.unlocked(WORDS)
    with pytest.raises(WrongPassphrase):
        kept.remove_passphrase(WORDS)
    for state in (KeyringState.ABSENT, KeyringState.READY):
        computer.has(state)
        with pytest.raises(PassphraseStays):
            kept.remove_passphrase(OTHER_WORDS)
    assert is_locked(computer.entry)
    assert computer.unlocked(OTHER_WORDS).cases() == [case]
    assert computer.keyring.entry is None


def test_who_forgot_it_starts_over_with_nothing_left(computer: Computer, kept: Vault, make_case: MakeCase) -> None:
    fresh = computer.start()
    fresh.start_over()
    assert (computer.files, fresh.exists()) == (set(), False)
    with pytest.raises(NoKeyring):
        fresh.save(make_case(2))
    fresh.begin(OTHER_WORDS)
    fresh.save(make_case(2))
    assert computer.unlocked(OTHER_WORDS).cases() == [make_case(2)]
    with pytest.raises((PassphraseNeeded, VaultDamaged)):
        kept.cases()


def test_a_file_that_is_damaged_or_gone_is_told_and_nothing_is_written_over(computer: Computer, kept: Vault, case: Case
                                                                            ) -> None:
    entry, before = computer.entry, computer.path.read_bytes()
    computer.key.write_text("3 half")
    with pytest.raises(VaultDamaged):
        computer.start().cases()
    computer.key.unlink()
    for attempt in (computer.start().cases, lambda: computer.start().begin(WORDS)):
        with pytest.raises(NoKeyring):
            attempt()
    assert computer.path.read_bytes() == before
    computer.key.write_text(entry)
    assert computer.unlocked().cases() == [case]


class Died(BaseException):
    """The power goes here."""


@pytest.mark.parametrize("step", range(10))
@pytest.mark.parametrize("change", ["begun", "changed"])
def test_whenever_the_power_goes_nothing_is_lost_and_nothing_is_open(
        computer: Computer, make_case: MakeCase, change: str, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before each write of a file and each rename."""
    vault = computer.start()
    vault.begin(WORDS)
    if change == "changed":
        vault.save(make_case(1))
    left = [step]

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            if left[0] == 0:
                raise Died
            left[0] -= 1
            return original(*arguments)
        return call

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", counted(os.replace))
        patch.setattr(sealed, "_write", counted(sealed._write))
        try:
            if change == "begun":
                vault.save(make_case(1))
            else:
                vault.set_passphrase(OTHER_WORDS, old=WORDS)
        except Died:
            pass
        else:
            assert step >= 6
    assert b"".join(file.read_bytes() for file in computer.path.parent.iterdir()).find(b"beach") == -1
    fresh = computer.start()
    if change == "begun" and not computer.key.exists():  # it broke off before anything was kept
        fresh.begin(WORDS)
    if fresh.has_passphrase():
        try:
            fresh.unlock(WORDS)
        except WrongPassphrase:
            fresh.unlock(OTHER_WORDS)
    if change == "changed":
        assert fresh.cases() == [make_case(1)]
    fresh.save(make_case(2))
    assert fresh.cases()[-1] == make_case(2)
