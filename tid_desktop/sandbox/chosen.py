"""Opening a file that the person chose: read-only, regular files only, and every failure is a status."""
from __future__ import annotations

import errno
import os
import stat

from tid_desktop.fingerprint.model import FileStatus

_STATUS = {
    errno.ELOOP: FileStatus.NOT_MEDIA,  # a symbolic link: it may lead anywhere
    errno.ENXIO: FileStatus.NOT_MEDIA,  # a socket
    errno.EACCES: FileStatus.PROTECTED,
    errno.EPERM: FileStatus.PROTECTED,
    errno.EMFILE: FileStatus.INNER,
    errno.ENFILE: FileStatus.INNER,
    errno.ENOMEM: FileStatus.INNER,
}


def open_chosen(path: str | bytes | os.PathLike[str], *, max_bytes: int) -> tuple[int, int] | FileStatus:
    """(descriptor, size in bytes) of a regular file, or why there is none. Never raises for what a path can be."""
    try:
        # Non-blocking, because opening a pipe would wait for somebody to write to it.
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOCTTY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        return _STATUS.get(error.errno or 0, FileStatus.GONE)
    except ValueError:  # a null byte, which no file system has
        return FileStatus.GONE
    try:
        found = os.fstat(fd)
        status = _refusal(found, max_bytes)
        if status is None:
            os.set_blocking(fd, True)
            return fd, found.st_size
    except OSError:
        status = FileStatus.GONE
    os.close(fd)
    return status


def _refusal(found: os.stat_result, max_bytes: int) -> FileStatus | None:
    if not stat.S_ISREG(found.st_mode):
        return FileStatus.NOT_MEDIA
    if found.st_size == 0:
        return FileStatus.EMPTY
    return FileStatus.TOO_BIG if found.st_size > max_bytes else None
