"""MD5 of whole files, however they are read."""
from __future__ import annotations

import hashlib
from io import BytesIO, RawIOBase

import pytest

from tid_desktop.fingerprint.digest import md5


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 19])
def test_the_whole_file_counts(size: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    content = content[:size]
    told: list[int] = []
    assert md5(BytesIO(content), told.append) == hashlib.md5(content).hexdigest()
    assert told == sorted(told)
    assert (told or [0])[-1] == size


def test_known_value() -> None:
    assert md5(BytesIO(b"abc"), lambda done: None) == "900150983cd24fb0d6963f7d28e17f72"  # RFC 1321, A.5


class Unplugged(RawIOBase):
    """A stick that is pulled out while it is read."""

    def read(self, size: int = -1) -> bytes:
        raise OSError("unplugged")


def test_a_file_that_goes_away_is_an_oserror() -> None:
    with pytest.raises(OSError, match="unplugged"):
        md5(Unplugged(), lambda done: None)  # type: ignore[arg-type]
