"""Limits that hold: bombs get a calm answer from a locked worker, and the next file is served."""
from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.fingerprint import bombs
from tests.unit.fingerprint.pictures import HEIF
from tests.unit.sandbox import doubles
from tests.unit.sandbox.processes import until, workers
from tid_desktop import paths
from tid_desktop.fingerprint.model import (
    MAX_DETAILS,
    MAX_SECONDS,
    MAX_VIDEO_FINGERPRINTS,
    FileStatus,
    Fingerprint,
    MediaKind,
    MediaReport,
    SignalType,
    StandsFor,
)
from tid_desktop.sandbox import wire
from tid_desktop.sandbox.pool import Limits, Pool

GOOD = paths.assets() / "warm" / "picture.jpg"
NO_ROOM = (FileStatus.TOO_BIG, FileStatus.DAMAGED)
MEBIBYTE = 1 << 20

Answer = Callable[[Pool, bytes], FileStatus]


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(1) as opened:
        yield opened


@pytest.fixture(scope="module")
def narrow() -> Iterator[Pool]:
    """On a computer with little memory."""
    with Pool(1, Limits(memory=256 * MEBIBYTE)) as opened:
        yield opened


@pytest.fixture(scope="module")
def hurried() -> Iterator[Pool]:
    with Pool(1, Limits(cpu_seconds=0.5)) as opened:
        yield opened


@pytest.fixture
def answer(tmp_path: Path) -> Answer:
    """What becomes of such a file; the next one is served by the same zygote, and this process has not grown."""
    def hashed(pool: Pool, content: bytes) -> FileStatus:
        (tmp_path / "bomb").write_bytes(content)
        pool.start()
        zygote, before = pool.zygote_pid, resident()
        status = pool.submit(tmp_path / "bomb").future.result().status
        assert pool.submit(GOOD).future.result().status is FileStatus.READY
        assert pool.zygote_pid == zygote
        until(lambda: not workers(zygote))
        assert resident() - before < 10 * MEBIBYTE
        return status
    return hashed


def resident() -> int:
    """Bytes of memory that this process has in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


# --- pixels and memory ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", bombs.OVER_THE_LIMIT)
def test_more_pixels_than_the_limit_are_too_big(pool: Pool, answer: Answer, name: str) -> None:
    assert answer(pool, bombs.OVER_THE_LIMIT[name]()) is FileStatus.TOO_BIG


@pytest.mark.parametrize("name", bombs.FILMS_BEYOND_ALL)
def test_frames_larger_than_any_decoder_makes_are_damage(pool: Pool, answer: Answer, name: str) -> None:
    assert answer(pool, bombs.FILMS_BEYOND_ALL[name]()) is FileStatus.DAMAGED


@pytest.mark.parametrize("name", bombs.WITHIN_THE_LIMIT)
def test_what_needs_more_memory_than_there_is_ends_with_its_own_worker(narrow: Pool, answer: Answer, name: str) -> None:
    """Some decoders tell that they had no memory, others only that they failed. A fax is decoded by rows and fits."""
    expected = (FileStatus.LOW_QUALITY,) if "fax" in name else NO_ROOM
    assert answer(narrow, bombs.WITHIN_THE_LIMIT[name]()) in expected


def test_a_heic_whose_threads_find_no_memory_does_not_crash_its_worker(answer: Answer) -> None:
    """libde265 doesn't look whether a thread of its has started."""
    with Pool(1, Limits(memory=MEBIBYTE)) as pool:
        assert answer(pool, (HEIF / "tiles.heic").read_bytes()) in (FileStatus.READY, *NO_ROOM)


@pytest.mark.parametrize("name", bombs.DEFLATED)
def test_what_unfolds_beside_a_picture_is_damage(narrow: Pool, answer: Answer, name: str) -> None:
    assert answer(narrow, bombs.DEFLATED[name]()) is FileStatus.DAMAGED


def test_a_png_that_says_it_has_more_frames_shows_those_it_has(pool: Pool, answer: Answer) -> None:
    assert answer(pool, bombs.apng_promise(500_000)) is FileStatus.READY


def test_a_strip_that_says_it_has_more_bytes_is_read_as_far_as_it_goes(narrow: Pool, answer: Answer) -> None:
    assert answer(narrow, bombs.tiff({279: 2**32 - 1})) is FileStatus.READY


# --- time -----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", bombs.SLOW)
def test_a_small_file_that_takes_long_is_stopped(hurried: Pool, answer: Answer, name: str) -> None:
    assert answer(hurried, bombs.SLOW[name]()) is FileStatus.TIMED_OUT


def test_the_kernel_stops_a_worker_that_the_pool_forgot(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
    monkeypatch.setattr("tid_desktop.sandbox.pool.Budget.check", lambda budget: None)
    with Pool(1, Limits(total_cpu_seconds=1)) as pool:
        assert answer(pool, bombs.SLOW["bmp run length"]()) is FileStatus.TIMED_OUT


# --- output ---------------------------------------------------------------------------------------------------------

def test_the_longest_honest_reports_fit_into_an_answer() -> None:
    whole = Fingerprint(SignalType.MD5, "f" * 32, None, StandsFor.FILE)
    frame = Fingerprint(SignalType.VPDQ, "f" * 64, 100, StandsFor.ORIGINAL, at=MAX_SECONDS - 0.001)
    crop = Fingerprint(SignalType.PDQ, "f" * 64, 100, StandsFor.MIRROR_TURN_270)
    film, picture = (whole, *[frame] * MAX_VIDEO_FINGERPRINTS), (whole, *[crop] * 80)
    for report in (MediaReport(FileStatus.LOW_QUALITY, MediaKind.VIDEO, 1e5 / 3, film),
                   MediaReport(FileStatus.LOW_QUALITY, MediaKind.IMAGE, 1e5 / 3, picture, ("f" * 16,) * MAX_DETAILS)):
        assert len(json.dumps({"report": report.to_json()})) < wire.ANSWER_LIMIT


@pytest.mark.parametrize(("size", "stopped"), [("wire.ANSWER_LIMIT + 1", True), ("wire.ANSWER_LIMIT", False)])
def test_a_worker_can_not_say_more_than_an_answer_holds(size: str, stopped: bool, tmp_path: Path) -> None:
    """Its first frame is honest progress with room behind it: one byte over the limit and nothing after it is heard."""
    long = f'''
def padded():
    raw(b'{{"progress":0.5}}'.ljust({size}))
    report(MD5, pdq())
BEHAVIOUR["padded"] = padded
'''
    heard: list[float] = []
    (tmp_path / "file").write_text("padded")
    with Pool(1, zygote=doubles.zygote(doubles.LIARS + long)) as pool:
        report = pool.submit(tmp_path / "file", progress=heard.append).future.result()
        assert (report.status, heard) == ((FileStatus.INNER, []) if stopped else (FileStatus.READY, [0.5]))
