"""One file in, one report out, whatever the file holds."""
from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, RawIOBase
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.fingerprint.pictures import HEIF, REPOSITORY, photo
from tid_desktop.fingerprint import image, media
from tid_desktop.fingerprint.model import FileStatus, MediaKind, MediaReport

SAMPLES = sorted((REPOSITORY / "assets" / "warm").iterdir())


def report(content: bytes, progress: Callable[[float], None] = lambda part: None) -> MediaReport:
    found = media.hash_file(BytesIO(content), len(content), progress)
    assert MediaReport.from_json(found.to_json()).fingerprints == found.fingerprints, "the pool would refuse it"
    return found


def picture(kind: str = "PNG") -> bytes:
    file = BytesIO()
    photo(200, 160).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_format_that_we_promise(sample: Path) -> None:
    kind = MediaKind.VIDEO if sample.stem.startswith("clip") else MediaKind.IMAGE
    found = report(sample.read_bytes())
    assert (found.status, found.kind) == (FileStatus.READY, kind)
    # The drawn landscape has a plain foot: a bar, so its eight turns are there with it and without.
    assert len(found.fingerprints) == (1 + 8 + 8 if kind is MediaKind.IMAGE else 5)
    assert found.seconds > 0


def test_all_promised_formats_have_a_sample() -> None:
    pictures = {".jpg", ".png", ".webp", ".gif", ".tiff", ".bmp", ".heic", ".avif"}
    videos = {".mp4", ".mov", ".webm", ".mkv", ".avi", ".3gp"}
    assert {path.suffix for path in SAMPLES} == pictures | videos


@pytest.mark.parametrize(("content", "status"), [
    (b"", FileStatus.EMPTY), (b"x", FileStatus.NOT_MEDIA), (b"Dear diary, " * 99, FileStatus.NOT_MEDIA),
    (b"PK\x03\x04" + b"\0" * 60, FileStatus.NOT_MEDIA), (b"%PDF-1.7\n" + b"\0" * 60, FileStatus.NOT_MEDIA),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", FileStatus.NOT_MEDIA), (b"\0" * 4096, FileStatus.NOT_MEDIA),
    (b"%!PS-Adobe-3.0 EPSF-3.0\n", FileStatus.NOT_MEDIA), (b"ffconcat version 1.0\n", FileStatus.NOT_MEDIA),
    (b"#EXTM3U\n", FileStatus.NOT_MEDIA), (b"ID3\x04" + b"\0" * 60, FileStatus.NOT_MEDIA),
    (b"\xff\xd8\xff\xe0" + b"\0" * 60, FileStatus.DAMAGED), (b"\0\0\0\x18ftypisom" + b"\0" * 60, FileStatus.DAMAGED),
    (b"\0\0\0\x18ftypheic" + b"\0" * 60, FileStatus.DAMAGED)])
def test_what_is_no_picture_gets_its_one_status(content: bytes, status: FileStatus) -> None:
    found = report(content)
    assert found.status is status
    assert found.fingerprints == ()


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    """A video that somebody saved as a picture, opened the way the pool opens it."""
    file = tmp_path / "holiday.jpg"
    file.write_bytes((REPOSITORY / "assets" / "warm" / "clip.webm").read_bytes())
    with file.open("rb", buffering=0) as stream:
        found = media.hash_file(stream, file.stat().st_size, lambda part: None)
    assert (found.status, found.kind) == (FileStatus.READY, MediaKind.VIDEO)


def test_half_a_picture_is_damaged_and_known_as_a_picture() -> None:
    content = picture()
    found = report(content[:len(content) // 2])
    assert (found.status, found.kind) == (FileStatus.DAMAGED, MediaKind.IMAGE)


def test_too_little_to_see_is_told_with_the_exact_code_alone() -> None:
    file = BytesIO()
    photo(2, 2).save(file, "PNG")
    found = report(file.getvalue())
    assert found.status is FileStatus.LOW_QUALITY
    assert [str(fingerprint.signal_type) for fingerprint in found.fingerprints] == ["md5"]


@pytest.mark.parametrize("content", [picture(), (REPOSITORY / "assets" / "warm" / "clip.mp4").read_bytes()],
                         ids=["picture", "video"])
def test_progress_goes_up_to_the_end(content: bytes) -> None:
    told: list[float] = []
    report(content, told.append)
    assert told == sorted(told)
    assert 0 < told[0] <= told[-1] == 1


class Unplugged(RawIOBase):
    """A stick that is pulled out after the first look at the file."""

    def __init__(self, content: bytes) -> None:
        self._content = BytesIO(content)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._content.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        if size > 64:
            raise OSError("unplugged")
        return self._content.read(size)


def test_a_file_that_goes_away_while_it_is_read() -> None:
    content = picture()
    found = media.hash_file(Unplugged(content), len(content), lambda part: None)  # type: ignore[arg-type]
    assert found.status is FileStatus.GONE


def test_too_much_for_this_computers_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(stream: object) -> None:
        raise MemoryError

    monkeypatch.setattr(image, "open_picture", decode)
    assert report(picture()).status is FileStatus.TOO_BIG


def test_a_fault_of_ours_costs_this_file_alone(monkeypatch: pytest.MonkeyPatch,
                                               expect_log: Callable[[str], None]) -> None:
    def decode(stream: object) -> None:
        raise RuntimeError("a secret file name")

    monkeypatch.setattr(image, "open_picture", decode)
    expect_log("hashing failed kind=RuntimeError")
    assert report(picture()).status is FileStatus.INNER


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SAMPLES), st.data())
def test_a_changed_file_gets_an_answer_too(sample: Path, data: st.DataObject) -> None:
    """Bytes overwritten, cut out and cut off: any status but a fault of ours (which would be a WARNING)."""
    content = bytearray(sample.read_bytes())
    change = st.tuples(st.integers(0, len(content) - 1), st.binary(min_size=1, max_size=8))
    for place, patch in data.draw(st.lists(change, max_size=6)):
        content[place:place + len(patch)] = patch
    start, length = data.draw(st.integers(8, len(content))), data.draw(st.integers(0, 200))
    del content[start:start + length]
    assert report(bytes(content)).status is not FileStatus.INNER


_WATCH = """
import io, os, sys
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import Reach, Wish
media.warm()
threads = "/proc/self/task"
assert not os.path.isdir(threads) or len(os.listdir(threads)) == 1, "a forked child would miss them"
files = [open(path, "rb").read() for path in sys.argv[1:]]
seen = []
sys.addaudithook(lambda event, arguments: seen.append((event, arguments)) if event in WATCHED else None)
for content in files:
    for cut in (len(content), len(content) // 2):
        for turn in {content[:cut], content[:cut].replace(b"avc1", b"none").replace(b"IDAT", b"tEXt")}:
            media.hash_file(io.BytesIO(turn), len(turn), lambda part: None, Wish(Reach.WIDE_64, details=True))
print(*seen, sep="\\n")
"""


def test_after_warming_nothing_is_imported_or_opened() -> None:
    watched = "WATCHED = ('open', 'import', 'socket.__new__', 'subprocess.Popen', 'ctypes.dlopen')\n"
    found = subprocess.run([sys.executable, "-c", watched + _WATCH, *map(str, [*SAMPLES, *HEIF.iterdir()])], check=True,
                           cwd=REPOSITORY, capture_output=True, text=True,
                           env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    assert (found.stdout.strip(), found.stderr) == ("", "")
