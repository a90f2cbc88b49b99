"""Hashes of edited copies by the reference implementation, kept between runs.

A photo's copies are hashed once for each text of ``_edits.py``, each photo and each version of Pillow and pdqhash; a
second run reads them. As many processes as there are cores do the work, whatever core the caller keeps to.
"""
from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pdqhash
from numpy.typing import NDArray
from PIL import Image

from tests.bench import _edits
from tests.bench._edits import EDITS, Edit
from tests.bench._photos import CACHE, Photo


TURNS = 8
_RECIPE = Path(_edits.__file__).read_bytes() + version("pillow").encode() + version("pdqhash").encode()


class Copies(NamedTuple):
    """``hashes``: uint8, shape (photos, edits, 8, 32): of each copy as it is, and by pdqhash's own turns of it.

    ``qualities``: shape (photos, edits). ``cached``: how many photos' copies had been hashed before.
    """

    hashes: NDArray[np.uint8]
    qualities: NDArray[np.int64]
    cached: int


def reference(picture: Image.Image) -> tuple[NDArray[np.uint8], int]:
    """The reference's hashes of a picture, shape (8, 32), bytes as printed; and its quality. Row 0: unturned."""
    turned, quality = pdqhash.compute_dihedral(np.asarray(picture))
    return np.packbits(np.asarray(turned, np.uint8), axis=1), int(quality)


def hash_copies(found: Sequence[Photo]) -> Copies:
    """Edit every photo in every way, and hash what comes out. Prints a line now and then."""
    jobs = [(photo, found[(place + 1) % len(found)]) for place, photo in enumerate(found)]
    todo = [job for job in jobs if not _place(*job).is_file()]
    (CACHE / "copies").mkdir(parents=True, exist_ok=True)
    for done, _ in enumerate(_shared_out(_make, todo), 1):
        if done % 20 == 0:
            print(f"  {done} of {len(todo)} photos edited and hashed", flush=True)
    kept = [np.load(_place(*job)) for job in jobs]
    return Copies(np.stack([one["hashes"] for one in kept]), np.stack([one["qualities"] for one in kept]),
                  len(jobs) - len(todo))


def _place(photo: Photo, other: Photo) -> Path:
    key = hashlib.sha256(_RECIPE + photo.name.encode() + photo.path.read_bytes() + other.path.read_bytes())
    return CACHE / "copies" / f"{key.hexdigest()[:32]}.npz"


def _make(job: tuple[Photo, Photo]) -> None:
    photo, other = job
    results = [reference(copy) for copy in copies(photo, other, EDITS)]
    unfinished = _place(*job).with_suffix(f".{os.getpid()}.npz")
    np.savez(unfinished, hashes=np.stack([hashes for hashes, _ in results]),
             qualities=np.array([quality for _, quality in results]))
    unfinished.rename(_place(*job))


def copies(photo: Photo, other: Photo, edits: Iterable[Edit]) -> Iterator[Image.Image]:
    """The edited copies themselves, one by one."""
    picture, others = load(photo), load(other)
    return (_edits.copy_of(edit, picture, photo.name, others) for edit in edits)


def load(photo: Photo) -> Image.Image:
    """A photo's pixels."""
    with Image.open(photo.path) as picture:
        return picture.convert("RGB")


def _shared_out(work: Callable[[tuple[Photo, Photo]], object], jobs: list[tuple[Photo, Photo]]) -> Iterator[object]:
    """Done by as many processes as there are cores."""
    if not jobs:
        return
    with multiprocessing.get_context("fork").Pool(os.cpu_count(), _widen) as pool:
        yield from pool.imap_unordered(work, jobs)


def _widen() -> None:
    """The benches' runner keeps us to one core; making the copies is not what is measured."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
