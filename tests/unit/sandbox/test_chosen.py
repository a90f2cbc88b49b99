"""Opening what the person chose: regular files only, and every other case is a status."""
from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from tid_desktop.fingerprint.model import FileStatus
from tid_desktop.sandbox.chosen import open_chosen

LIMIT = 1000


def test_a_regular_file_is_opened_for_reading_alone_and_will_block(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(b"1234")
    opened = open_chosen(path, max_bytes=LIMIT)
    assert isinstance(opened, tuple)
    fd, size = opened
    try:
        assert size == 4
        assert os.read(fd, 10) == b"1234"
        assert os.get_blocking(fd)
        assert not os.get_inheritable(fd)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(fd, b"x")
    finally:
        os.close(fd)


def test_exactly_the_limit_is_not_too_big(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(LIMIT))
    opened = open_chosen(path, max_bytes=LIMIT)
    assert isinstance(opened, tuple)
    os.close(opened[0])
    assert open_chosen(path, max_bytes=LIMIT - 1) is FileStatus.TOO_BIG


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # opening it for reading would wait for a writer
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        for name in ("pipe", "socket", ".", "/dev/null"):
            assert open_chosen(tmp_path / name, max_bytes=LIMIT) is FileStatus.NOT_MEDIA


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc/passwd")
    assert open_chosen(tmp_path / "link", max_bytes=LIMIT) is FileStatus.NOT_MEDIA


@pytest.mark.parametrize("path", ["missing", "missing/below", "a\0b", b"a\0b", "long" * 2000, ""],
                         ids=["missing", "below a missing folder", "null", "null byte", "too long", "nothing"])
def test_what_is_not_there_is_gone(path: str | bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert open_chosen(path, max_bytes=LIMIT) is FileStatus.GONE


@pytest.mark.parametrize(("code", "status"), [
    (errno.EACCES, FileStatus.PROTECTED), (errno.EPERM, FileStatus.PROTECTED), (errno.EIO, FileStatus.GONE),
    (errno.ENODEV, FileStatus.GONE), (errno.ESTALE, FileStatus.GONE), (errno.EMFILE, FileStatus.INNER)])
def test_what_the_system_refuses_has_a_status(code: int, status: FileStatus, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise OSError(code, "refused")

    monkeypatch.setattr(os, "open", refused)
    assert open_chosen("picture", max_bytes=LIMIT) is status


def test_a_file_that_goes_away_while_it_is_opened_leaves_no_descriptor(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "picture"
    path.write_bytes(b"1234")
    before = set(os.listdir("/proc/self/fd"))

    def failing(*_: object) -> None:
        raise OSError(errno.EIO, "the stick was pulled")

    monkeypatch.setattr(os, "set_blocking", failing)
    assert open_chosen(path, max_bytes=LIMIT) is FileStatus.GONE
    assert set(os.listdir("/proc/self/fd")) == before
