"""What is kept on this computer: a sealed file with the cases, and its key in the computer's password store.

The order of every change: the sealed file first, and when it is safe on the disk, the entry in the password store. The
entry repeats the case codes, so one of the two is enough to find a case again:

* file damaged: its last generation; that one too: the codes from the password store, and the hotline has the rest;
* password store emptied: the file can't be opened. That is told (VaultDamaged), and never overwritten unasked.

Calls take from milliseconds to, where a locked store asks the person, a minute: never make them on the drawing thread.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tid_desktop.case.code import CaseCode
from tid_desktop.case.entry import Entry
from tid_desktop.case.keystore import Keyring, KeyringState, Keystore, Probe, probe
from tid_desktop.case.model import Case
from tid_desktop.case.sealed import SealedFile, expand
from tid_desktop.errors import InternalError, KeyringProblem, VaultDamaged
from tid_desktop.protocol import codec

__all__ = ["KeyringState", "Probe", "Vault", "probe"]

_FORM = 1
_MAX_CASES = 10_000
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Content:
    """What the sealed file holds. ``generation`` counts its writes."""

    generation: int
    cases: tuple[Case, ...]

    def to_bytes(self) -> bytes:
        return codec.canonical({"v": _FORM, "generation": self.generation,
                                "cases": [case.to_json() for case in self.cases]})

    @classmethod
    def from_bytes(cls, data: bytes) -> _Content:
        """Raises VaultDamaged. A newer form is not guessed at: the program that wrote it can read it."""
        try:
            fields = codec.members(codec.parse(data, limit=_LARGEST), {"v", "generation", "cases"})
            codec.integer(fields["v"], _FORM, _FORM)
            return cls(codec.integer(fields["generation"], 0, 2**53),
                       tuple(map(Case.from_json, codec.array(fields["cases"], 0, _MAX_CASES))))
        except codec.MalformedMessage:
            raise VaultDamaged from None


class Vault:
    """The kept cases. Each method may raise KeyringProblem and its kinds; then nothing has changed."""

    def __init__(self, file: Path, keyring: Keyring | None = None) -> None:
        self._file = SealedFile(file)
        self._keyring = keyring or Keystore()
        self._entry: Entry | None = None  # remembered, so that a store that locks itself again asks only once

    def open(self) -> None:
        """Make sure that something could be kept now; may ask the person for the store's password. Leaves no trace."""
        self._known()

    def exists(self) -> bool:
        """Whether something was kept here. Looks at the file alone, so it asks nobody and leaves no trace."""
        return self._file.exists()

    def cases(self, *, ask: bool = True) -> list[Case]:
        """All kept cases, oldest first. With ``ask`` off, KeyringLocked instead of a prompt of the system's."""
        if self._known(ask=ask) is None:
            return []
        with self._file.lock():
            return list(self._opened()[1].cases)

    def save(self, case: Case) -> None:
        """Keep ``case``, in place of what was kept under its code. When this returns, it is safe."""
        kept = replace(case, kept=True)
        self._change(lambda cases: _swapped(cases, kept) if _has(cases, case.code) else (*cases, kept))

    def update(self, code: CaseCode, change: Callable[[Case], Case]) -> Case | None:
        """Change what is kept under ``code`` now, whoever kept it last. None when it was forgotten meanwhile."""
        result: list[Case] = []

        def apply(cases: tuple[Case, ...]) -> tuple[Case, ...]:
            result.extend(replace(change(case), kept=True) for case in cases if case.code == code)
            return _swapped(cases, result[0]) if result else cases

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
            left = tuple(case for case in before.cases if case.code != code)
            self._store_codes(replace(before, cases=left))
            self._erase_others(entry, _Content(before.generation + 1, left))

    def practice_key(self) -> bytes:
        """32 bytes for Practice's database, always the same while the password store keeps its entry."""
        self._known()
        with self._file.lock():
            return expand(self._settled().key, b"practice", 32)

    def start_over(self) -> None:
        """Give up what can't be read any more: delete the file and make a new key. Only when the person says so."""
        with self._file.lock():
            self._file.remove()
            self._store(Entry.new())

    # --- inside -------------------------------------------------------------------------------------------------------

    def _known(self, *, ask: bool = True) -> Entry | None:
        """The entry; None when nothing was ever kept. Raises VaultDamaged when only the entry is gone."""
        if self._entry is None:
            text = self._keyring.read(ask=ask)
            if text is None and self._file.exists():
                raise VaultDamaged
            self._entry = None if text is None else Entry.unpack(text)
        return self._entry

    def _settled(self) -> Entry:
        """The entry as it is in the store right now; a new one where nothing was ever kept. Hold the lock."""
        self._entry = None
        entry = self._known()
        if entry is None:
            entry = Entry.new()
            self._store(entry)
        return entry

    def _store(self, entry: Entry) -> None:
        self._keyring.write(entry.pack())
        self._entry = entry

    def _opened(self) -> tuple[Entry, _Content]:
        """The newest readable content, with the codes that only the password store still has. Hold the lock."""
        entry = self._entry or self._settled()
        data = self._file.load(entry.key)
        if data is None and self._file.exists():  # damaged; or another program started over, and the key is a new one
            entry = self._settled()
            data = self._file.load(entry.key)
        content = _Content(0, ()) if data is None else _Content.from_bytes(data)
        if data is not None and content.generation >= entry.generation:
            return entry, content
        lost = [stored.case() for stored in entry.codes if not _has(content.cases, stored.code)]
        return entry, _Content(max(content.generation, entry.generation), (*content.cases, *lost))

    def _change(self, change: Callable[[tuple[Case, ...]], tuple[Case, ...]]) -> None:
        """Write the changed cases: the file, and then, where the codes are others than before, the entry."""
        self._known()  # may ask the person, so not under the lock
        with self._file.lock():
            entry, before = self._opened()
            after = _Content(before.generation + 1, change(before.cases))
            if after.cases == before.cases:
                return
            self._write(entry, after)
            try:
                self._store_codes(after)
            except KeyringProblem:  # what was not kept in both places was not kept
                self._erase_others(entry, replace(before, generation=after.generation + 1))
                raise

    def _store_codes(self, content: _Content) -> None:
        """Bring the entry up to date with ``content``, unless it has these codes already."""
        if self._entry is None or self._entry.codes != self._entry.with_cases(
                content.generation, content.cases).codes:
            self._store(self._settled().with_cases(content.generation, content.cases))

    def _erase_others(self, entry: Entry, content: _Content) -> None:
        """Write ``content`` as both generations, so that nothing else is left in the last one."""
        for _ in range(2):
            self._write(entry, content)

    def _write(self, entry: Entry, content: _Content) -> None:
        """Nothing is written that this program could not read again."""
        data = content.to_bytes()
        if _Content.from_bytes(data) != content:
            raise InternalError("vault")
        self._file.write(entry.key, data)


def _has(cases: Sequence[Case], code: CaseCode) -> bool:
    return any(case.code == code for case in cases)


def _swapped(cases: tuple[Case, ...], new: Case) -> tuple[Case, ...]:
    return tuple(new if case.code == new.code else case for case in cases)
