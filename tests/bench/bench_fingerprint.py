"""How fast fingerprints are, beside what others take for the same pixels: one core, one run, plain tables.

Run by ``packaging/dev.py bench``. Rounds alternate between the rivals, so that a busy machine slows both; a ratio is
the median of the rounds' ratios.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import pdqhash
from PIL import Image

from tests.unit.fingerprint.pictures import REFERENCE, photo
from tid_desktop.fingerprint import image, media
from tid_desktop.fingerprint.model import Reach, Wish
from tid_desktop.fingerprint.pdq import hash_plane, reduce

ROUNDS = 9
PHONE = REFERENCE / "pdq" / "exif-rotn" / "exif-rotn-1.jpg"


def subjects() -> Iterator[tuple[str, bytes]]:
    """12-megapixel JPEGs: a drawn one that everybody has, and a phone's where the full reference data lies."""
    drawn = BytesIO()
    photo(4032, 3024, seed=1).save(drawn, "JPEG", quality=85)
    yield "drawn picture", drawn.getvalue()
    if PHONE.is_file():
        yield "phone photo", PHONE.read_bytes()


def decode(content: bytes) -> Image.Image:
    picture = Image.open(BytesIO(content))
    picture.load()
    return picture


def one_hash(picture: Image.Image) -> str:
    """What pdqhash does: pixels in, one hash out."""
    return hash_plane(reduce(picture.height, picture.width, image.luma_strips(picture))[0, 0]).value


def whole_job(content: bytes, reach: Reach = Reach.TURNS) -> None:
    report = media.hash_file(BytesIO(content), len(content), lambda part: None, Wish(reach))
    if len(report.fingerprints) < 1 + 8 + reach.more:
        raise SystemExit("a fingerprint is missing")


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def rounds(*rivals: Callable[[], object]) -> list[list[float]]:
    """One list of times for each rival, after a first round that doesn't count."""
    times = [[seconds(rival) for rival in rivals] for _ in range(ROUNDS + 1)][1:]
    return [list(column) for column in zip(*times, strict=True)]


def ratio(above: list[float], below: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(above, below, strict=True))


def row(name: str, times: list[float], note: str = "") -> None:
    print(f"  {name:<58}{statistics.median(times) * 1000:>8.1f} ms   {note}")


def compare(name: str, content: bytes) -> None:
    picture = decode(content)
    pixels = np.asarray(picture)
    same = np.packbits(pdqhash.compute(pixels)[0]).tobytes().hex() == one_hash(picture)
    theirs, ours, bare, job, wide = rounds(
        lambda: pdqhash.compute(pixels), lambda: one_hash(picture), lambda: decode(content),
        lambda: whole_job(content), lambda: whole_job(content, Reach.WIDE_64))
    both = [one + other for one, other in zip(bare, theirs, strict=True)]
    print(f"\nFingerprints of a {name}: {picture.width} x {picture.height}, {len(content) / 1e6:.1f} MB JPEG, "
          f"hashes {'equal' if same else 'DIFFER'}, one core, median of {ROUNDS} rounds")
    row("pdqhash.compute on the decoded pixels", theirs)
    row("our PDQ of the decoded picture", ours, f"{ratio(theirs, ours):.1f} times faster (at least 5, aim 8)")
    row("bare Pillow decode", bare)
    row("whole job: MD5, decode, 8 turns", job, f"{ratio(job, bare):.2f} times the bare decode (at most 2.7, aim 1.9)")
    row("Pillow decode + pdqhash for one hash", both,
        f"the whole job takes {ratio(job, both):.2f} of it (at most 0.33, aim 0.25)")
    more = statistics.median(one - other for one, other in zip(wide, job, strict=True)) * 1000
    row("whole job with wide64", wide, f"{more:.0f} ms more (at most 30)")


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    media.warm()
    for name, content in subjects():
        compare(name, content)


if __name__ == "__main__":
    main()
