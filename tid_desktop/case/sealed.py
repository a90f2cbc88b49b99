"""One sealed file, replaced atomically, with the generation before it beside it.

    file = MAGIC | salt (32 bytes) | ChaCha20-Poly1305 (RFC 8439) of the padded content, with MAGIC | salt authenticated

Key and nonce come from HKDF-SHA256 (RFC 5869) of the master key and the salt, which is fresh for each write, so no pair
is ever used twice. The padding hides how much there is.
"""
from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tid_desktop.errors import KeyringTimedOut, NotKept, VaultUnreadable
from tid_desktop.paths import private, sync_folder

KEY_BYTES = 32
LOCK_LIMIT = 10.0  # seconds to wait for another program that is writing

_MAGIC = b"TLV1"
_SALT = 32
_NONCE = 12
_PADDED = 16 * 1024
# What lies there is no file, or nothing does: missing, a link, a folder, a pipe.
_NO_FILE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EISDIR, errno.ENXIO})
_LARGEST = 256 * 1024 * 1024  # bytes; far above any vault


def expand(key: bytes, purpose: bytes, length: int, salt: bytes = b"") -> bytes:
    """HKDF-SHA256 of ``key`` for one purpose."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=b"tideline vault v1\0" + purpose).derive(key)


def seal(key: bytes, content: bytes, block: int = _PADDED) -> bytes:
    """``content`` must not end in a space: spaces are the padding, up to the next multiple of ``block`` bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    header = _MAGIC + secrets.token_bytes(_SALT)
    material = expand(key, b"file", KEY_BYTES + _NONCE, header[len(_MAGIC):])
    padded = content + b" " * (-len(content) % block)
    return header + ChaCha20Poly1305(material[:KEY_BYTES]).encrypt(material[KEY_BYTES:], padded, header)


def unseal(key: bytes, data: bytes) -> bytes | None:
    """The content, or None when ``data`` was not sealed with ``key`` or has changed since."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    header, body = data[:len(_MAGIC) + _SALT], data[len(_MAGIC) + _SALT:]
    if not header.startswith(_MAGIC) or not body:
        return None
    material = expand(key, b"file", KEY_BYTES + _NONCE, header[len(_MAGIC):])
    try:
        return ChaCha20Poly1305(material[:KEY_BYTES]).decrypt(material[KEY_BYTES:], body, header).rstrip(b" ")
    except InvalidTag:
        return None


class SealedFile:
    """The file at ``path``, its last generation (``.old``), and a lock that other programs respect."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._previous = path.with_suffix(".old")
        self._next = path.with_suffix(".new")

    def exists(self) -> bool:
        return os.path.lexists(self._path) or os.path.lexists(self._previous)

    def load(self, key: bytes) -> bytes | None:
        """The newest generation that opens, or None. Raises VaultUnreadable, like all that looks into the file."""
        for path in (self._path, self._previous):
            content = unseal(key, read_file(path))
            if content is not None:
                return content
        return None

    def current(self, key: bytes) -> bool:
        """Whether the newest generation opens with ``key``: not so when it is damaged, or sealed with another key."""
        return unseal(key, read_file(self._path)) is not None

    def leftover(self, key: bytes) -> bool:
        """Whether there is a last generation that does not open with ``key``."""
        return os.path.lexists(self._previous) and unseal(key, read_file(self._previous)) is None

    def write(self, key: bytes, content: bytes, *, before: bytes | None = None) -> None:
        """Replace the file; what it held becomes the last generation, unless it is damaged. Raises NotKept.

        ``before`` is the key of what the file holds now, where that is not ``key``.
        """
        good, placed = self.current(before or key), False
        try:
            _write(self._next, seal(key, content))
            if good:
                os.replace(self._path, self._previous)
            os.replace(self._next, self._path)
            placed = True
            sync_folder(self._path.parent)
        except OSError:
            with contextlib.suppress(OSError):  # what was not kept for sure must not lie there
                (self._path if placed else self._next).unlink()
            raise NotKept from None

    def remove(self) -> None:
        """Delete every generation. Raises NotKept."""
        remove_files(self._next, self._path, self._previous)

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other threads and programs out. Makes the folder, leaves no file.

        Raises KeyringTimedOut after LOCK_LIMIT, NotKept where no folder can be made.
        """
        try:
            private(self._path.parent)
        except OSError:
            raise NotKept from None
        with _windows_lock() if sys.platform == "win32" else _folder_lock(self._path.parent):
            yield


def replace_file(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of what ``path`` holds; at every moment it holds the one or the other. Raises NotKept.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        _write(fresh, data)
        os.replace(fresh, path)
        sync_folder(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise NotKept from None


def remove_files(*paths: Path) -> None:
    """Delete them, also where some are gone already. Raises NotKept."""
    try:
        for path in paths:
            path.unlink(missing_ok=True)
        sync_folder(paths[0].parent)
    except OSError:
        raise NotKept from None


def read_file(path: Path) -> bytes:
    """The bytes of a regular file that is no link; nothing for anything else.

    Raises VaultUnreadable for a file that may be whole and can't be read now: a failing disk, a program that holds it,
    no right to. Taken for damaged, it would be written over.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            return file.read() if stat.S_ISREG(status.st_mode) and status.st_size <= _LARGEST else b""
    except OSError as failure:
        if failure.errno in _NO_FILE:
            return b""
        raise VaultUnreadable from None


def _write(path: Path, data: bytes) -> None:
    """A new file that only this user can read, on the disk when this returns. One left by a crash is replaced."""
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def _folder_lock(folder: Path) -> Iterator[None]:
    import fcntl
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        raise NotKept from None
    try:
        deadline = time.monotonic() + LOCK_LIMIT
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise KeyringTimedOut from None
                time.sleep(0.02)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _windows_lock() -> Iterator[None]:
    """A named mutex of this login session."""
    if sys.platform == "win32":
        import ctypes
        kernel = ctypes.windll.kernel32
        mutex = kernel.CreateMutexW(None, False, "Local\\Tideline-store")
        try:
            if kernel.WaitForSingleObject(mutex, int(LOCK_LIMIT * 1000)) not in (0x0, 0x80):  # signalled, abandoned
                raise KeyringTimedOut
            try:
                yield
            finally:
                kernel.ReleaseMutex(mutex)
        finally:
            kernel.CloseHandle(mutex)
    else:
        yield
