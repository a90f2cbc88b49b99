"""Where a computer has no password store: the entry in a file beside the sealed one, and only behind a passphrase.

A password store keeps the entry from others; a file can be copied by whoever reads the disk, and guessed at elsewhere.
So it is never written as it is, but as passphrase.py locks it, and only the person begins one. Which of the two places
holds the entry depends on nothing but whether the file is there: a store that comes later doesn't hide what lies in the
file, and one that is locked, slow or broken for a day doesn't lead to it.
"""
from __future__ import annotations

import os
from pathlib import Path

from tid_desktop.case import passphrase, sealed
from tid_desktop.case.keystore import MAX_ENTRY, Keyring
from tid_desktop.case.passphrase import Lock
from tid_desktop.errors import KeyringProblem, NoPassphrase, VaultDamaged


class PassphraseFile:
    """The locked entry at ``path``. A ``Keyring``; hold the lock of the sealed file to write or remove it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def exists(self) -> bool:
        return os.path.lexists(self._path)

    def read(self, *, ask: bool = True) -> str | None:
        """The entry, or None. Raises VaultDamaged for what this program can't have written; it never asks."""
        if not self.exists():
            return None
        try:
            entry = sealed.read_file(self._path).decode("ascii")
        except UnicodeDecodeError:
            raise VaultDamaged from None
        if len(entry) > MAX_ENTRY or not passphrase.is_locked(entry):
            raise VaultDamaged
        return entry

    def write(self, entry: str) -> None:
        """Replace the entry. Raises NoPassphrase for one that is not locked, and NotKept."""
        if not passphrase.is_locked(entry):
            raise NoPassphrase
        if len(entry) > MAX_ENTRY:
            raise KeyringProblem
        sealed.replace_file(self._path, entry.encode("ascii"))
        if self.read() != entry:
            raise KeyringProblem

    def remove(self) -> None:
        """Raises NotKept."""
        sealed.remove_files(self._path)


class Places:
    """The one place that holds the entry now: the file where it is there or was begun, else the system's store.

    ``begun``: the lock of a passphrase that was chosen for a file which is not there yet. It is made when something is
    kept in it, so that who changes their mind leaves no trace.
    """

    def __init__(self, store: Keyring, file: PassphraseFile) -> None:
        self._store, self._file = store, file
        self.begun: Lock | None = None

    @property
    def has_file(self) -> bool:
        return self._file.exists()

    @property
    def in_file(self) -> bool:
        return self.begun is not None or self.has_file

    def read(self, *, ask: bool = True) -> str | None:
        return (self._file if self.in_file else self._store).read(ask=ask)

    def write(self, entry: str) -> None:
        (self._file if self.in_file else self._store).write(entry)
        self.begun = None

    def remove_file(self) -> None:
        """Give up what is in the file, and what was begun. Raises NotKept."""
        self._file.remove()
        self.begun = None
