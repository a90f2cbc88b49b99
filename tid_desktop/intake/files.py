"""Files: those that an operator names on the command line, and those of a home, which hold secrets."""
from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from tid_desktop import paths
from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem


class UnreadableFile(SetupProblem):
    code = "unreadable_file"
    message = QT_TRANSLATE_NOOP("errors", "A file that you named can't be read.")
    action = QT_TRANSLATE_NOOP("errors", "Check the path.")


def read(file: Path) -> bytes:
    """Raises UnreadableFile."""
    try:
        return file.read_bytes()
    except OSError:
        raise UnreadableFile from None


def read_pem(file: Path) -> str:
    """Certificates. Raises UnreadableFile."""
    return read(file).decode("ascii", "replace").replace("\r\n", "\n")


def write(file: Path, data: bytes) -> None:
    """A new file with mode 0600, whole or not there, on the disk before we go on."""
    draft = file.with_name(f".{file.name}-{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(draft, file)
    paths.sync_folder(file.parent)


def destroy(file: Path) -> None:
    """Moved away first, so that no half key is read as one; then written over, for disks that write in place.

    On other disks that is no help: the guide asks for an encrypted one.
    """
    gone = file.with_name(f".{file.name}-gone")
    with suppress(FileNotFoundError):
        os.replace(file, gone)
    with suppress(FileNotFoundError):
        with gone.open("r+b") as stream:
            stream.write(os.urandom(gone.stat().st_size))
            stream.flush()
            os.fsync(stream.fileno())
        gone.unlink()
        paths.sync_folder(file.parent)
