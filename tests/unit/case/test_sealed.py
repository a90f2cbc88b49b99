"""The sealed file: nothing to read without the key, nothing half written, always a generation to fall back on."""
from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tid_desktop.case import sealed
from tid_desktop.case.sealed import SealedFile, seal, unseal
from tid_desktop.errors import KeyringTimedOut, NotKept, VaultUnreadable

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.bin"


def test_content_is_hidden_padded_and_never_sealed_alike() -> None:
    short, long = seal(KEY, b"beach"), seal(KEY, b"beach" * 1000)
    assert b"beach" not in short
    assert len(short) == len(long)
    assert seal(KEY, b"beach") != short
    assert (unseal(KEY, short), unseal(KEY, long)) == (b"beach", b"beach" * 1000)


def test_one_changed_bit_anywhere_is_noticed() -> None:
    whole = seal(KEY, b"beach")
    for at in [*range(60), len(whole) // 2, len(whole) - 1]:
        assert unseal(KEY, whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:]) is None


@pytest.mark.parametrize("data", [b"", b"TLV1", b"TLV1" + bytes(32), b"TLV1" + bytes(40), b"something else" * 9])
def test_what_is_no_sealed_file_does_not_open(data: bytes) -> None:
    assert unseal(KEY, data) is None


def test_another_key_does_not_open_it() -> None:
    assert unseal(bytes(32), seal(KEY, b"beach")) is None


def test_the_last_generation_is_kept_and_used_when_the_file_is_damaged(path: Path) -> None:
    file = SealedFile(path)
    assert file.load(KEY) is None
    for content in (b"one", b"two", b"three"):
        file.write(KEY, content)
    assert file.load(KEY) == b"three"
    path.write_bytes(path.read_bytes()[:-1])
    assert file.load(KEY) == b"two"
    path.unlink()
    assert file.load(KEY) == b"two"


def test_a_damaged_file_never_replaces_the_good_generation(path: Path) -> None:
    file = SealedFile(path)
    file.write(KEY, b"one")
    file.write(KEY, b"two")
    path.write_bytes(b"garbage")
    file.write(KEY, b"three")
    path.write_bytes(b"garbage")
    assert file.load(KEY) == b"one"


def test_only_this_user_can_read_it_and_nothing_else_lies_there(path: Path) -> None:
    file = SealedFile(path)
    file.write(KEY, b"one")
    file.write(KEY, b"two")
    assert {p.name for p in path.parent.iterdir()} == {"vault.bin", "vault.old"}
    assert all(stat.S_IMODE(p.stat().st_mode) == 0o600 for p in path.parent.iterdir())


def test_a_link_in_its_place_is_not_followed(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.write_bytes(seal(KEY, b"planted"))
    path.symlink_to(other)
    file = SealedFile(path)
    assert file.load(KEY) is None
    file.write(KEY, b"one")
    assert unseal(KEY, other.read_bytes()) == b"planted"
    assert not path.is_symlink()


@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_a_full_or_read_only_disk_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    file = SealedFile(path)
    file.write(KEY, b"one")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(NotKept):
            file.write(KEY, b"two")
    assert file.load(KEY) == b"one"
    assert {p.name for p in path.parent.iterdir()} == {"vault.bin"}


@pytest.mark.parametrize("reason", [errno.EIO, errno.EACCES, errno.EMFILE], ids=os.strerror)
def test_a_file_that_can_not_be_read_just_now_is_never_written_over(
        path: Path, monkeypatch: pytest.MonkeyPatch, reason: int) -> None:
    """A failing disk or a program that holds the file: that is no damage, and the last generation is no news."""
    file, original = SealedFile(path), os.open
    for content in (b"one", b"two"):
        file.write(KEY, content)

    def refusing(name: Path, flags: int, *mode: int) -> int:
        if name == path:
            raise OSError(reason, "not now")
        return original(name, flags, *mode)

    with monkeypatch.context() as patch:
        patch.setattr(sealed.os, "open", refusing)
        for attempt in (lambda: file.load(KEY), lambda: file.current(KEY), lambda: file.write(KEY, b"three")):
            with pytest.raises(VaultUnreadable):
                attempt()
    assert {found.name for found in path.parent.iterdir()} == {"vault.bin", "vault.old"}
    assert file.load(KEY) == b"two"


@pytest.mark.parametrize("dies_after", range(6))
def test_whenever_the_process_dies_a_whole_generation_is_left(path: Path, dies_after: int) -> None:
    """A real process that ends hard after so many file operations."""
    SealedFile(path).write(KEY, b"one")
    program = f"""
import os
from pathlib import Path
from tid_desktop.case.sealed import SealedFile
left = {dies_after}
def counted(original):
    def call(*arguments, **options):
        global left
        if left == 0:
            os._exit(9)
        left -= 1
        return original(*arguments, **options)
    return call
for name in ("open", "fsync", "replace", "unlink"):
    setattr(os, name, counted(getattr(os, name)))
SealedFile(Path({str(path)!r})).write(bytes(range(32)), b"two")
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False)
    assert ended.returncode in (0, 9)
    assert SealedFile(path).load(KEY) in (b"one", b"two")
    SealedFile(path).write(KEY, b"three")
    assert SealedFile(path).load(KEY) == b"three"


def test_two_programs_write_one_after_the_other(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = f"""
import sys
from pathlib import Path
from tid_desktop.case.sealed import SealedFile
with SealedFile(Path({str(path)!r})).lock():
    print("locked", flush=True)
    sys.stdin.readline()
"""
    monkeypatch.setattr(sealed, "LOCK_LIMIT", 0.1)
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        with pytest.raises(KeyringTimedOut), SealedFile(path).lock():
            pass
        other.stdin.close()
    with SealedFile(path).lock():
        assert list(path.parent.iterdir()) == []


def test_remove_leaves_nothing(path: Path) -> None:
    file = SealedFile(path)
    file.write(KEY, b"one")
    file.write(KEY, b"two")
    file.remove()
    assert not file.exists()
    assert list(path.parent.iterdir()) == []


def test_each_purpose_has_a_key_of_its_own() -> None:
    derive: Callable[[bytes], bytes] = lambda purpose: sealed.expand(KEY, purpose, 32)  # noqa: E731
    assert len({derive(b"file"), derive(b"practice"), KEY}) == 3
    assert derive(b"practice") == derive(b"practice")
