"""The worker: inside the lock the same files give the same fingerprints as outside."""
from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.fingerprint.formats import COATS
from tests.unit.fingerprint.pictures import distance, judge, photo
from tid_desktop import paths
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import FileStatus
from tid_desktop.sandbox.pool import Pool

SAMPLES = sorted((paths.assets() / "warm").iterdir())


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(2) as opened:
        yield opened


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_lock_changes_no_bit_of_any_format(pool: Pool, path: Path) -> None:
    content = path.read_bytes()
    outside = media.hash_file(io.BytesIO(content), len(content), lambda _: None)
    inside = pool.submit(path).future.result()
    assert outside.status is FileStatus.READY
    assert (inside.status, inside.kind, inside.fingerprints) == (outside.status, outside.kind, outside.fingerprints)


@pytest.mark.parametrize("coat", COATS)
def test_nor_of_any_coat_a_picture_comes_in(pool: Pool, coat: str, tmp_path: Path) -> None:
    content = COATS[coat]()
    (tmp_path / "picture").write_bytes(content)
    outside = media.hash_file(io.BytesIO(content), len(content), lambda _: None)
    inside = pool.submit(tmp_path / "picture").future.result()
    assert outside.status is FileStatus.READY
    assert (inside.status, inside.fingerprints) == (outside.status, outside.fingerprints)


def test_a_photo_of_200_megapixels_fits_into_a_workers_memory(pool: Pool, tmp_path: Path) -> None:
    """The largest that phones take. It needs 4 bytes a pixel, 7 if progressive; a worker has 3 GiB."""
    small = photo(1020, 765, seed=3)
    small.resize((16_320, 12_240), Image.Resampling.BILINEAR).save(tmp_path / "large.jpg", quality=85)
    report = pool.submit(tmp_path / "large.jpg").future.result()
    assert report.status is FileStatus.READY
    assert distance(report.fingerprints[1].value, judge(small)[0]) <= 8


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_file_that_breaks_off_is_one_plain_status(pool: Pool, path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    cut = tmp_path / "cut"
    for length in (1, 16, len(content) // 3, len(content) - 20):
        cut.write_bytes(content[:length])
        report = pool.submit(cut).future.result()
        assert report.status is not FileStatus.INNER
        assert bool(report.fingerprints) == report.status.usable
