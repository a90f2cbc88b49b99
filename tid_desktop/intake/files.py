"""Files that an operator names on the command line."""
from __future__ import annotations

from pathlib import Path

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
