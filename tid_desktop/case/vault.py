"""What is kept on this computer: a sealed file with the cases, and its key in the computer's password store.

The order of every change: the sealed file first, and when it is safe on the disk, the entry in the password store. The
entry repeats the case codes, so one of the two is enough to find a case again:

* file damaged: its last generation; that one too: the codes from the password store, and the hotline has the rest;
* password store emptied: the file can't be opened. That is told (VaultDamaged), and never overwritten unasked.

Where there is no password store, and only when the person asks for it, the entry lies in a file behind a passphrase
(passphrase_file.py).

A passphrase locks the entry (passphrase.py) and gives the file another key, so that neither what lies in the password
store nor an old copy of it opens anything. Until it is typed, everything here raises PassphraseNeeded; once typed, it
lasts until ``shut`` in this object, which holds what Argon2id made of it and never the passphrase.

Calls take from milliseconds to, where a locked store asks the person, a minute: never make them on the drawing thread.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tid_desktop.case import passphrase as secret
from tid_desktop.case.code import CaseCode
from tid_desktop.case.content import Content
from tid_desktop.case.entry import Entry
from tid_desktop.case.keystore import MAX_ENTRY, Keyring, KeyringState, Keystore, Probe, probe
from tid_desktop.case.model import Case
from tid_desktop.case.notes import Notes
from tid_desktop.case.passphrase import Lock
from tid_desktop.case.passphrase_file import PassphraseFile, Places
from tid_desktop.case.sealed import SealedFile
from tid_desktop.errors import (
    InternalError,
    KeyringProblem,
    NoKeyring,
    NoPassphrase,
    NotesKept,
    NotKept,
    PassphraseNeeded,
    PassphraseStays,
    VaultDamaged,
    WrongPassphrase,
)

__all__ = ["KeyringState", "Probe", "Vault", "probe"]


class Vault:
    """The kept cases. Each method may raise KeyringProblem and its kinds; then nothing has changed."""

    def __init__(self, file: Path, keyring: Keyring | None = None) -> None:
        self._file = SealedFile(file)
        self._keyring = Places(keyring or Keystore(), PassphraseFile(file.with_suffix(".key")))
        self._entry: Entry | None = None  # remembered, so that a store that locks itself again asks only once
        self._lock: Lock | None = None  # of the passphrase that was typed or set in this run

    def open(self) -> None:
        """Make sure that something could be kept now; may ask the person for the store's password. Leaves no trace."""
        self._known()

    def exists(self) -> bool:
        """Whether something was kept here. Looks at files alone, so it asks nobody and leaves no trace."""
        return self._file.exists() or self._keyring.has_file

    def place(self) -> Probe:
        """Where things are kept on this computer, or would be. Looking never asks and leaves no trace.

        PASSPHRASE: in a file behind a passphrase; or nothing is kept, there is no store, and ``begin`` can make a file.
        """
        behind_passphrase = Probe(KeyringState.PASSPHRASE, "file", True)
        if self._keyring.has_file:
            return behind_passphrase
        found = probe()
        return behind_passphrase if found.state is KeyringState.ABSENT and not self._file.exists() else found

    def cases(self, *, ask: bool = True) -> list[Case]:
        """All kept cases, oldest first. With ``ask`` off, KeyringLocked instead of a prompt of the system's."""
        if self._known(ask=ask) is None:
            return []
        with self._file.lock():
            return list(self._opened()[1].cases)

    def save(self, case: Case) -> None:
        """Keep ``case``, in place of what was kept under its code. When this returns, it is safe."""
        self._change(lambda content: content.with_case(replace(case, kept=True)))

    def update(self, code: CaseCode, change: Callable[[Case], Case]) -> Case | None:
        """Change what is kept under ``code`` now, whoever kept it last. None when it was forgotten meanwhile."""
        result: list[Case] = []

        def apply(content: Content) -> Content:
            result.extend(replace(change(case), kept=True) for case in content.cases if case.code == code)
            return content.with_case(result[0]) if result else content

        if self._known() is not None:
            self._change(apply)
        return result[0] if result else None

    def forget(self, code: CaseCode) -> None:
        """Remove what is kept under ``code`` from the password store, and then from both generations of the file.

        The other way round than a change: when it breaks off, the case is still listed and can be forgotten again.
        """
        if self._known() is None:
            return
        with self._file.lock():
            self._settled()  # not the remembered entry: another program may have kept the case
            entry, before = self._opened()
            left = before.without_case(code)
            self._store_codes(entry, left)
            self._erase_others(entry, replace(left, generation=before.generation + 1))

    def practice_key(self) -> bytes:
        """32 bytes for Practice's database, always the same while the password store keeps its entry."""
        self._known()
        with self._file.lock():
            return self._settled().practice

    def start_over(self) -> None:
        """Give up what can't be read any more: delete the file and make a new key. Only when the person says so."""
        with self._file.lock():
            self._file.remove()
            if self._keyring.in_file:
                self._keyring.remove_file()
                self._entry = self._lock = None
            else:
                self._store(Entry.new(), None)

    # --- notes --------------------------------------------------------------------------------------------------------

    def notes(self, code: CaseCode) -> Notes:
        """The notes beside a kept case, oldest first. Raises NoPassphrase where none was set yet."""
        self._may_note()
        with self._file.lock():
            return self._noted()[1].notes.get(code, ())

    def change_notes(self, code: CaseCode, change: Callable[[Notes], Notes]) -> Notes:
        """Change the notes beside a kept case; what they are then. What was taken out is in no generation any more.

        Raises NoPassphrase, and NotKept when the case was forgotten meanwhile.
        """
        self._may_note()
        with self._file.lock():
            entry, before = self._noted()
            if not before.has(code):
                raise NotKept
            after = before.with_notes(code, change)
            if after != before:
                self._erase_others(entry, replace(after, generation=before.generation + 1))
            return after.notes.get(code, ())

    # --- the passphrase -----------------------------------------------------------------------------------------------

    def has_passphrase(self, *, ask: bool = True) -> bool:
        """Whether what is kept here is behind a passphrase, typed or not. Asks like ``cases``."""
        text = self._keyring.read(ask=ask)
        return text is not None and secret.is_locked(text)

    def unlock(self, passphrase: str) -> None:
        """Open what is behind ``passphrase`` until ``shut``. Raises WrongPassphrase."""
        text = self._keyring.read()
        if text is None or not secret.is_locked(text):
            return
        lock = Lock.of(passphrase, text)
        if lock is None:
            raise WrongPassphrase
        with self._file.lock():
            self._lock = lock
            self._tidy(self._settled())

    def shut(self) -> None:
        """Forget the passphrase that was typed: the next look at what is kept asks for it again."""
        self._keyring.begun = None
        if self._lock is not None:  # taking the file's lock where nothing is kept would leave a trace
            with self._file.lock():
                self._lock = self._entry = None

    def begin(self, passphrase: str) -> None:
        """What is kept next is kept in a file behind ``passphrase``, because this computer has no password store.

        Nothing is written before that. Raises PassphraseTooShort; PassphraseNeeded where there is such a file by now;
        and another KeyringProblem where there is a store, or something that belongs to one.
        """
        lock = Lock.new(passphrase)
        if self._keyring.has_file:
            raise PassphraseNeeded
        state, _, trusted = self.place()
        if state is not KeyringState.PASSPHRASE:
            raise KeyringProblem if trusted else NoKeyring
        self._keyring.begun = lock

    def set_passphrase(self, new: str, *, old: str | None = None) -> None:
        """Put everything behind ``new``; where there is a passphrase already, only who knows ``old`` may.

        Raises PassphraseTooShort and WrongPassphrase.
        """
        lock = Lock.new(new)
        self._check_old(old)
        self._known()
        with self._file.lock():
            self._renew(lock, self._settled())

    def remove_passphrase(self, old: str) -> None:
        """Open everything to the password store alone.

        Raises WrongPassphrase, PassphraseStays where there is no such store, and NotesKept while there are notes.
        """
        if not self.has_passphrase():
            return
        self._check_old(old)
        with self._file.lock():
            entry = self._settled()
            if self._keyring.in_file:
                raise PassphraseStays
            if self._opened()[1].notes:
                raise NotesKept
            self._renew(None, entry)

    def _check_old(self, old: str | None) -> None:
        if self.has_passphrase():
            if old is None:
                raise PassphraseNeeded
            self.unlock(old)

    def _renew(self, lock: Lock | None, entry: Entry) -> None:
        """Give the file another key, and lock the entry with ``lock``. Hold the lock of the file.

        Whenever this breaks off, one generation opens with what the password store holds, before or after: the file
        first, beside the generation of the old key; then the entry; and only then the old key's generation goes.
        """
        before = self._opened()[1]
        fresh, content = entry.renewed(), replace(before, generation=before.generation + 1)
        self._write(fresh, content, before=entry.key)
        self._entry = None
        self._store(fresh.with_cases(content.generation, content.cases, _room(lock)), lock)
        self._write(fresh, content)

    def _tidy(self, entry: Entry) -> None:
        """Where a change of the key broke off: remove the generation that opens with the old one. Hold the lock."""
        if self._file.leftover(entry.key) and self._file.current(entry.key):
            self._write(entry, self._opened()[1])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _known(self, *, ask: bool = True) -> Entry | None:
        """The entry; None when nothing was ever kept. Raises VaultDamaged when only the entry is gone."""
        if self._entry is None:
            text = self._keyring.read(ask=ask)
            if text is None and self._file.exists():
                raise VaultDamaged
            self._entry = None if text is None else Entry.unpack(self._plain(text))
        return self._entry

    def _plain(self, text: str) -> str:
        """The entry as it is without a passphrase. Raises PassphraseNeeded, also when another program changed it."""
        if not secret.is_locked(text):
            self._lock = None
            return text
        plain = None if self._lock is None else self._lock.open(text)
        if plain is None:
            self._lock = None
            raise PassphraseNeeded
        return plain

    def _settled(self) -> Entry:
        """The entry as it is in the store right now; a new one where nothing was ever kept. Hold the lock."""
        self._entry = None
        entry = self._known()
        if entry is None:
            entry = Entry.new()
            self._store(entry, self._lock or self._keyring.begun)
        return entry

    def _store(self, entry: Entry, lock: Lock | None) -> None:
        """Another thread may read the store meanwhile and remember what it was: so ``lock`` is told, not remembered."""
        self._keyring.write(entry.pack() if lock is None else lock.close(entry.pack()))
        self._entry, self._lock = entry, lock

    def _may_note(self) -> None:
        """Raises NoPassphrase, PassphraseNeeded. May ask the person, so not under the lock."""
        self._known()
        if self._lock is None:
            raise NoPassphrase

    def _noted(self) -> tuple[Entry, Content]:
        """Like ``_opened``, where notes are still allowed: another program may have removed the passphrase."""
        opened = self._opened()
        if self._lock is None:
            raise NoPassphrase
        return opened

    def _opened(self) -> tuple[Entry, Content]:
        """The newest readable content, with the codes that only the password store still has. Hold the lock."""
        entry = self._entry or self._settled()
        if not self._file.current(entry.key):
            entry = self._settled()  # damaged or not written yet; or another program changed the key, or started over
        data = self._file.load(entry.key)
        content = Content(0) if data is None else Content.from_bytes(data)
        if data is not None and content.generation >= entry.generation:
            return entry, content
        lost = tuple(stored.case() for stored in entry.codes if not content.has(stored.code))
        generation = max(content.generation, entry.generation)
        return entry, replace(content, generation=generation, cases=content.cases + lost)

    def _change(self, change: Callable[[Content], Content]) -> None:
        """Write what is changed: the file, and then, where the codes are others than before, the entry."""
        self._known()  # may ask the person, so not under the lock
        with self._file.lock():
            entry, before = self._opened()
            after = change(before)
            if after == before:
                return
            after = replace(after, generation=before.generation + 1)
            self._write(entry, after)
            try:
                self._store_codes(entry, after)
            except KeyringProblem:  # what was not kept in both places was not kept
                self._erase_others(entry, replace(before, generation=after.generation + 1))
                raise

    def _store_codes(self, entry: Entry, content: Content) -> None:
        """Bring the entry up to date with ``content``, unless it has these codes already.

        Raises VaultDamaged where the store holds another key than ``entry``, with which the file was just opened.
        Programs of ours change the two together. So somebody has put it there, perhaps one without a passphrase, and
        no code is added to it.
        """
        if self._entry is None or self._entry.codes != self._entry.with_cases(
                content.generation, content.cases, _room(self._lock)).codes:
            now = self._settled()
            if now.key != entry.key:
                raise VaultDamaged
            self._store(now.with_cases(content.generation, content.cases, _room(self._lock)), self._lock)

    def _erase_others(self, entry: Entry, content: Content) -> None:
        """Write ``content`` as both generations, so that nothing else is left in the last one."""
        for _ in range(2):
            self._write(entry, content)

    def _write(self, entry: Entry, content: Content, *, before: bytes | None = None) -> None:
        """Nothing is written that this program could not read again."""
        data = content.to_bytes()
        if Content.from_bytes(data) != content:
            raise InternalError("vault")
        self._file.write(entry.key, data, before=before)


def _room(lock: Lock | None) -> int:
    """Characters of an entry, as it is without a passphrase."""
    return MAX_ENTRY if lock is None else secret.ROOM
