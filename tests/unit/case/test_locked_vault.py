"""The vault behind a passphrase: nobody opens it without, nothing is lost on the way, and notes live nowhere else."""
from __future__ import annotations

import json
import os
import re
from base64 import urlsafe_b64decode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from tid_desktop.case import code, notes, sealed
from tid_desktop.case.entry import Entry
from tid_desktop.case.keystore import MAX_ENTRY
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.notes import Note, NoteKind
from tid_desktop.case.passphrase import is_locked
from tid_desktop.case.vault import Vault
from tid_desktop.errors import (
    KeyringLocked,
    KeyringProblem,
    NoPassphrase,
    NotesKept,
    NotKept,
    PassphraseNeeded,
    PassphraseTooShort,
    VaultDamaged,
    WrongPassphrase,
)

MakeCase = Callable[..., Case]
WORDS, OTHER_WORDS = "three calm words", "four other calm words"
DEMAND = Note.new(NoteKind.SAID, "pay 50 or I post it")


class DictKeyring(Protocol):
    entry: str | None
    failure: type[KeyringProblem] | None
    write_failure: type[KeyringProblem] | None

    def read(self, *, ask: bool = True) -> str | None: ...
    def write(self, entry: str) -> None: ...


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory; test_passphrase.py looks at what it really costs."""
    monkeypatch.setattr(code, "_MEMORY_KIB", 64)


@pytest.fixture
def case(make_case: MakeCase) -> Case:
    return make_case(1)


@pytest.fixture
def locked(vault: Vault, case: Case) -> Vault:
    """A vault with a case and a note, behind WORDS, and open in this run."""
    vault.save(case)
    vault.set_passphrase(WORDS)
    vault.change_notes(case.code, lambda kept: notes.added(kept, DEMAND))
    return vault


def keys_in(entry: str) -> list[bytes]:
    """Everything in an entry that could be a key: all 32 bytes in a row of what each long word stands for."""
    words = [urlsafe_b64decode(word) for word in entry.split(" ") if re.fullmatch(r"[\w-]{32,}=*", word)]
    return [word[at:at + 32] for word in words for at in range(max(len(word) - 31, 0))]


def readable(path: Path, entry: str | None) -> str:
    """All that somebody at the same login reads, who has this entry and both generations, but no passphrase."""
    files = [file.read_bytes() for file in path.parent.iterdir()]
    opened = [sealed.unseal(key, file) for key in keys_in(entry or "") for file in files]
    texts = [*(file.decode("latin-1") for file in files), *(text.decode() for text in opened if text)]
    return "".join([entry or "", *texts])


# --- what others at the same login can open ---------------------------------------------------------------------------

def test_before_a_passphrase_the_password_store_opens_it(vault: Vault, path: Path, keyring: DictKeyring, case: Case
                                                         ) -> None:
    """So that the next test would notice if it looked for the wrong thing."""
    vault.save(case)
    assert case.code.compact in readable(path, keyring.entry)
    assert "beach 1" in readable(path, keyring.entry)


def test_with_everything_but_the_passphrase_no_note_and_no_code_is_found(
        vault: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    """Not even with a copy of the entry from before the passphrase was set."""
    vault.save(case)
    vault.save(replace(case, outbox=()))  # so that there is a last generation
    before = keyring.entry
    vault.set_passphrase(WORDS)
    vault.change_notes(case.code, lambda kept: notes.added(kept, DEMAND))
    assert {file.name for file in path.parent.iterdir()} == {"vault.bin", "vault.old"}
    found = readable(path, keyring.entry)
    with_copy = readable(path, before).removeprefix(before or "")
    for secret in (case.code.compact, "beach 1", DEMAND.text, case.items[0].fingerprints[0].value, '"cases"'):
        assert secret not in found
        assert secret not in with_copy
    fresh = Vault(path, keyring)
    for attempt in (fresh.cases, fresh.practice_key, lambda: fresh.notes(case.code), lambda: fresh.save(case),
                    lambda: fresh.forget(case.code), lambda: fresh.update(case.code, lambda kept: kept),
                    lambda: fresh.set_passphrase(OTHER_WORDS)):
        with pytest.raises(PassphraseNeeded):
            attempt()
    assert len(keyring.entry or "") <= MAX_ENTRY


def test_a_wrong_passphrase_has_a_name_and_changes_nothing(locked: Vault, path: Path, keyring: DictKeyring, case: Case
                                                           ) -> None:
    entry = keyring.entry
    fresh = Vault(path, keyring)
    for attempt in (lambda: fresh.unlock("three calm word"), lambda: fresh.remove_passphrase("not this one"),
                    lambda: fresh.set_passphrase(OTHER_WORDS, old="not this one")):
        with pytest.raises(WrongPassphrase):
            attempt()
    with pytest.raises(PassphraseNeeded):
        fresh.cases()
    with pytest.raises(WrongPassphrase):
        locked.remove_passphrase("not this one")
    assert locked.cases() == [case]
    assert keyring.entry == entry


# --- the life of a passphrase -----------------------------------------------------------------------------------------

def test_the_right_one_opens_everything_as_it_was(locked: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    fresh = Vault(path, keyring)
    assert fresh.has_passphrase()
    fresh.unlock(WORDS)
    assert fresh.cases() == [case]
    assert fresh.notes(case.code) == (DEMAND,)


def test_a_vault_without_one_opens_as_before(vault: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    vault.save(case)
    fresh = Vault(path, keyring)
    assert not fresh.has_passphrase()
    fresh.unlock("anything at all")
    assert fresh.cases() == [case]
    assert (keyring.entry or "").startswith("1 ")
    entry = vault._known()
    assert entry is not None
    content = json.loads(sealed.SealedFile(path).load(entry.key) or b"")
    assert set(content) == {"v", "generation", "cases"}


def test_what_was_unlocked_goes_on_working_in_this_run(locked: Vault, keyring: DictKeyring, case: Case,
                                                       make_case: MakeCase) -> None:
    assert locked.update(case.code, lambda kept: replace(kept, state=CaseState.ACCEPTED)) is not None
    locked.save(make_case(2))
    assert is_locked(keyring.entry or "")
    assert [kept.code for kept in locked.cases()] == [case.code, make_case(2).code]
    keyring.failure = KeyringLocked
    assert locked.update(case.code, lambda kept: replace(kept, outbox=())) is not None
    assert locked.notes(case.code) == (DEMAND,)


def test_it_can_be_changed_by_who_knows_it(locked: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    with pytest.raises(PassphraseNeeded):
        locked.set_passphrase(OTHER_WORDS)
    with pytest.raises(PassphraseTooShort):
        locked.set_passphrase("short", old=WORDS)
    old = keyring.entry
    locked.set_passphrase(OTHER_WORDS, old=WORDS)
    assert locked.notes(case.code) == (DEMAND,)
    fresh = Vault(path, keyring)
    with pytest.raises(WrongPassphrase):
        fresh.unlock(WORDS)
    fresh.unlock(OTHER_WORDS)
    assert fresh.notes(case.code) == (DEMAND,)
    keyring.entry = old  # who kept a copy and knows the old words still opens no file
    thief = Vault(path, keyring)
    thief.unlock(WORDS)
    assert thief.notes(case.code) == ()
    assert [kept.items for kept in thief.cases()] == [()]


def test_it_can_be_removed_once_the_notes_are_gone(locked: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    with pytest.raises(NotesKept):
        locked.remove_passphrase(WORDS)
    locked.change_notes(case.code, lambda kept: notes.without(kept, DEMAND.note))
    locked.remove_passphrase(WORDS)
    fresh = Vault(path, keyring)
    assert not fresh.has_passphrase()
    assert fresh.cases() == [case]
    with pytest.raises(NoPassphrase):
        fresh.notes(case.code)


def test_who_forgot_it_can_start_over(locked: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    fresh = Vault(path, keyring)
    fresh.start_over()
    assert fresh.cases() == []
    fresh.save(make_case(2))
    assert not Vault(path, keyring).has_passphrase()
    assert Vault(path, keyring).cases() == [make_case(2)]


def test_practice_keeps_its_key_through_all_of_it(vault: Vault, path: Path, keyring: DictKeyring) -> None:
    key = vault.practice_key()
    vault.set_passphrase(WORDS)
    assert vault.practice_key() == key
    vault.set_passphrase(OTHER_WORDS, old=WORDS)
    vault.remove_passphrase(OTHER_WORDS)
    assert Vault(path, keyring).practice_key() == key
    assert Entry.unpack(keyring.entry or "").key != key


def test_many_cases_fit_behind_it(vault: Vault, path: Path, keyring: DictKeyring, make_case: MakeCase) -> None:
    cases = [make_case(n) for n in range(60)]
    vault.set_passphrase(WORDS)
    for one in cases:
        vault.save(one)
    assert len(keyring.entry or "") <= MAX_ENTRY
    fresh = Vault(path, keyring)
    fresh.unlock(WORDS)
    assert fresh.cases() == cases
    for file in path.parent.iterdir():
        file.unlink()
    assert len(fresh.cases()) >= 20  # the newest codes, from the password store alone


# --- whatever breaks --------------------------------------------------------------------------------------------------

def _opens(path: Path, keyring: DictKeyring, words: tuple[str, ...]) -> Vault:
    """The vault as the next run finds it: without a passphrase, or with one of ``words``."""
    fresh = Vault(path, keyring)
    for passphrase in words:
        try:
            fresh.unlock(passphrase)
        except WrongPassphrase:
            continue
        return fresh
    raise AssertionError("nothing opens it")


class Died(BaseException):
    """The power goes here."""


@pytest.mark.parametrize("step", range(9))
@pytest.mark.parametrize("change", ["set", "changed", "removed"])
def test_whenever_the_power_goes_nothing_is_lost(
        vault: Vault, path: Path, keyring: DictKeyring, case: Case, make_case: MakeCase, change: str, step: int,
        monkeypatch: pytest.MonkeyPatch) -> None:
    """Before each rename, each write of a file, and before and after the entry is written."""
    vault.save(make_case(2))
    vault.save(case)
    act: Callable[[], None] = lambda: vault.set_passphrase(WORDS)  # noqa: E731
    if change != "set":
        vault.set_passphrase(WORDS)
        act = lambda: vault.remove_passphrase(WORDS)  # noqa: E731
    if change == "changed":
        vault.change_notes(case.code, lambda kept: notes.added(kept, DEMAND))
        act = lambda: vault.set_passphrase(OTHER_WORDS, old=WORDS)  # noqa: E731
    left = [step]

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if left[0] == 0:
                raise Died
            left[0] -= 1
            return original(*arguments, **options)
        return call

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", counted(os.replace))
        patch.setattr(sealed, "_write", counted(sealed._write))
        write = counted(keyring.write)

        def before_and_after(entry: str) -> None:
            write(entry)
            if left[0] == 0:
                raise Died
            left[0] -= 1

        patch.setattr(keyring, "write", before_and_after)
        try:
            act()
        except Died:
            pass
        else:
            assert step == 8
    fresh = _opens(path, keyring, (WORDS, OTHER_WORDS))
    assert fresh.cases() == [make_case(2), case]
    if change == "changed":
        assert fresh.notes(case.code) == (DEMAND,)
    fresh.save(make_case(3))
    assert _opens(path, keyring, (WORDS, OTHER_WORDS)).cases() == [make_case(2), case, make_case(3)]


def test_what_a_broken_off_change_left_behind_goes_when_it_is_opened(
        vault: Vault, path: Path, keyring: DictKeyring, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.save(case)
    before = keyring.entry
    calls: list[None] = []
    write = sealed._write

    def dies_the_second_time(file: Path, data: bytes) -> None:
        calls.append(None)
        if len(calls) == 2:
            raise Died
        write(file, data)

    with monkeypatch.context() as patch:
        patch.setattr(sealed, "_write", dies_the_second_time)
        with pytest.raises(Died):
            vault.set_passphrase(WORDS)
    assert case.code.compact not in readable(path, keyring.entry)
    assert "beach 1" in readable(path, before)
    Vault(path, keyring).unlock(WORDS)
    assert "beach 1" not in readable(path, before)


def test_a_store_that_refuses_it_leaves_everything_as_it_was(vault: Vault, path: Path, keyring: DictKeyring, case: Case
                                                             ) -> None:
    vault.save(case)
    keyring.write_failure = KeyringLocked
    with pytest.raises(KeyringLocked):
        vault.set_passphrase(WORDS)
    keyring.write_failure = None
    assert not vault.has_passphrase()
    assert vault.cases() == [case]
    vault.update(case.code, lambda kept: replace(kept, outbox=()))
    assert Vault(path, keyring).cases() == [replace(case, outbox=())]
    vault.set_passphrase(WORDS)
    assert vault.cases() == [replace(case, outbox=())]


def test_an_emptied_or_damaged_store_is_told(locked: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    entry = keyring.entry
    for damaged in (None, "3 nonsense"):
        keyring.entry = damaged
        fresh = Vault(path, keyring)
        with pytest.raises(VaultDamaged):
            fresh.cases()
    keyring.entry = entry
    path.write_bytes(b"garbage")
    fresh = Vault(path, keyring)
    fresh.unlock(WORDS)
    assert fresh.cases() == [case]
    assert fresh.notes(case.code) == (DEMAND,)


# --- two programs -----------------------------------------------------------------------------------------------------

def test_another_program_is_asked_for_a_passphrase_that_was_set_meanwhile(
        path: Path, keyring: DictKeyring, case: Case, make_case: MakeCase) -> None:
    here, there = Vault(path, keyring), Vault(path, keyring)
    here.save(case)
    assert there.cases() == [case]
    here.set_passphrase(WORDS)
    for attempt in (there.cases, lambda: there.save(make_case(2))):
        with pytest.raises(PassphraseNeeded):
            attempt()
    there.unlock(WORDS)
    there.save(make_case(2))
    assert here.cases() == [case, make_case(2)]
    there.remove_passphrase(WORDS)
    assert here.cases() == [case, make_case(2)]
    with pytest.raises(NoPassphrase):
        here.notes(case.code)
    here.save(make_case(3))
    assert Vault(path, keyring).cases() == [case, make_case(2), make_case(3)]


def test_a_program_that_started_over_is_noticed_by_the_other_one(
        path: Path, keyring: DictKeyring, case: Case, make_case: MakeCase) -> None:
    """What was deleted does not come back, and what is kept next opens with the key that the store holds now."""
    here, there = Vault(path, keyring), Vault(path, keyring)
    here.save(case)
    there.start_over()
    here.save(make_case(2))
    assert Vault(path, keyring).cases() == [make_case(2)]
    assert here.update(case.code, lambda kept: kept) is None


def test_no_code_is_added_to_an_entry_that_somebody_put_in_place_of_the_locked_one(
        locked: Vault, keyring: DictKeyring, case: Case, make_case: MakeCase) -> None:
    own, planted = keyring.entry, Entry.new().pack()
    keyring.entry = planted
    with pytest.raises(VaultDamaged):
        locked.save(make_case(2))
    assert keyring.entry == planted
    keyring.entry = own
    locked.unlock(WORDS)
    assert locked.cases() == [case]
    assert locked.notes(case.code) == (DEMAND,)


def test_a_thread_that_looks_while_a_passphrase_is_set_does_not_leave_it_off(
        vault: Vault, keyring: DictKeyring, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """It read the entry before, and remembers it just when the new one is made."""
    vault.save(case)
    before = keyring.entry
    assert before is not None
    made = Entry.with_cases

    def looked_meanwhile(entry: Entry, *arguments: object) -> Entry:
        vault._plain(before)
        return made(entry, *arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Entry, "with_cases", looked_meanwhile)
        vault.set_passphrase(WORDS)
    assert is_locked(keyring.entry or "")
    assert case.code.compact not in (keyring.entry or "")


# --- notes ------------------------------------------------------------------------------------------------------------

def test_without_a_passphrase_there_are_no_notes(vault: Vault, case: Case) -> None:
    vault.save(case)
    for attempt in (lambda: vault.notes(case.code),
                    lambda: vault.change_notes(case.code, lambda kept: notes.added(kept, DEMAND))):
        with pytest.raises(NoPassphrase):
            attempt()


def test_asking_for_notes_where_nothing_was_ever_kept_leaves_no_trace(vault: Vault, path: Path, keyring: DictKeyring,
                                                                      case: Case) -> None:
    with pytest.raises(NoPassphrase):
        vault.notes(case.code)
    assert keyring.entry is None
    assert list(path.parent.iterdir()) == []


def test_notes_stay_beside_their_case_and_go_with_it(locked: Vault, path: Path, keyring: DictKeyring, case: Case,
                                                     make_case: MakeCase) -> None:
    other = make_case(2)
    locked.save(other)
    locked.change_notes(other.code, lambda kept: notes.added(kept, Note.new(NoteKind.NAME, "sam_99")))
    locked.update(case.code, lambda kept: replace(kept, state=CaseState.ACCEPTED))
    assert locked.notes(case.code) == (DEMAND,)
    locked.forget(case.code)
    assert locked.notes(case.code) == ()
    assert [note.text for note in locked.notes(other.code)] == ["sam_99"]
    with pytest.raises(NotKept):
        locked.change_notes(case.code, lambda kept: notes.added(kept, DEMAND))
    path.write_bytes(b"garbage")
    fresh = Vault(path, keyring)
    fresh.unlock(WORDS)
    assert fresh.notes(case.code) == ()


def test_a_deleted_note_is_in_no_generation(locked: Vault, path: Path, keyring: DictKeyring, case: Case) -> None:
    locked.change_notes(case.code, lambda kept: notes.without(kept, DEMAND.note))
    assert locked.notes(case.code) == ()
    entry = locked._known()
    assert entry is not None
    for file in path.parent.iterdir():
        assert DEMAND.text.encode() not in (sealed.unseal(entry.key, file.read_bytes()) or b"")
