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

Hashes = NDArray[np.uint8]
Looks = Callable[[Image.Image], tuple[Hashes, int]]  # its hashes, shape (n, 32), and a number that goes with them

FEW = 4
_RECIPE = Path(_edits.__file__).read_bytes() + version("pillow").encode() + version("pdqhash").encode()


class Copies(NamedTuple):
    """``hashes``: uint8, shape (photos, edits, 8, 32): of each copy as it is, and by pdqhash's own turns of it.

    ``qualities``: shape (photos, edits). ``cached``: how many photos' copies had been hashed before.
    """

    hashes: Hashes
    qualities: NDArray[np.int64]
    cached: int


def reference(picture: Image.Image) -> tuple[Hashes, int]:
    """The reference's hashes of a picture, shape (8, 32), bytes as printed; and its quality. Row 0: unturned."""
    turned, quality = pdqhash.compute_dihedral(np.asarray(picture))
    return np.packbits(np.asarray(turned, np.uint8), axis=1), int(quality)


def hash_copies(found: Sequence[Photo]) -> Copies:
    """Edit every photo in every way, and hash what comes out. Prints a line now and then."""
    kept, cached = _kept([_Job(*pair, EDITS, reference, "copies") for pair in _pairs(found)])
    return Copies(np.stack([hashes for hashes, _ in kept]), np.stack([qualities for _, qualities in kept]), cached)


def look_again(found: Sequence[Photo], places: Iterable[int], edits: tuple[Edit, ...], looks: Looks,
               source: str) -> list[list[Hashes]]:
    """What ``looks`` finds in the copies, by ``edits``, of the photos at ``places``.

    For each of these photos and each edit: uint8 of shape (hashes, 32).
    ``source`` is the text of the code behind ``looks``; when it changes, everything is hashed anew.
    """
    recipe = "looks-" + hashlib.sha256(source.encode()).hexdigest()[:8]
    pairs = _pairs(found)
    kept, _ = _kept([_Job(*pairs[place], edits, looks, recipe) for place in places])
    return [[hashes[edit][:count] for edit, count in enumerate(counts)] for hashes, counts in kept]


def _pairs(found: Sequence[Photo]) -> list[tuple[Photo, Photo]]:
    """Each photo, and the one that collages show beside it."""
    return [(photo, found[(place + 1) % len(found)]) for place, photo in enumerate(found)]


class _Job(NamedTuple):
    photo: Photo
    other: Photo
    edits: tuple[Edit, ...]
    looks: Looks
    folder: str

    @property
    def place(self) -> Path:
        names = [f"{edit.family}/{edit.name}" for edit in self.edits]
        key = hashlib.sha256(_RECIPE + repr((self.photo.name, names)).encode() + self.photo.path.read_bytes()
                             + self.other.path.read_bytes())
        return CACHE / self.folder / f"{key.hexdigest()[:32]}.npz"


def _kept(jobs: list[_Job]) -> tuple[list[tuple[Hashes, NDArray[np.int64]]], int]:
    todo = [job for job in jobs if not job.place.is_file()]
    for done, _ in enumerate(_shared_out(todo), 1):
        if done % 20 == 0:
            print(f"  {done} of {len(todo)} photos edited and hashed", flush=True)
    kept = []
    for job in jobs:
        with np.load(job.place) as file:
            kept.append((file["hashes"], file["numbers"]))
    return kept, len(jobs) - len(todo)


def _make(job: _Job) -> None:
    """Every copy's hashes, padded to the same count, and the number that goes with each: its quality, or the count."""
    results = [job.looks(copy) for copy in copies(job.photo, job.other, job.edits)]
    hashes = np.zeros((len(results), max(len(found) for found, _ in results), 32), np.uint8)
    for row, (found, _) in zip(hashes, results, strict=True):
        row[:len(found)] = found
    job.place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = job.place.with_suffix(f".{os.getpid()}.npz")
    np.savez(unfinished, hashes=hashes, numbers=np.array([number for _, number in results]))
    unfinished.rename(job.place)


def copies(photo: Photo, other: Photo, edits: Iterable[Edit]) -> Iterator[Image.Image]:
    """The edited copies themselves, one by one."""
    picture, others = load(photo), load(other)
    return (_edits.copy_of(edit, picture, photo.name, others) for edit in edits)


def load(photo: Photo) -> Image.Image:
    """A photo's pixels."""
    with Image.open(photo.path) as picture:
        return picture.convert("RGB")


def _shared_out(jobs: list[_Job]) -> Iterator[None]:
    """Done by as many processes as there are cores; a few are not worth starting any."""
    if len(jobs) <= FEW:
        yield from map(_make, jobs)
    else:
        with multiprocessing.get_context("fork").Pool(os.cpu_count(), _widen) as pool:
            yield from pool.imap_unordered(_make, jobs)


def _widen() -> None:
    """The benches' runner keeps us to one core; making the copies is not what is measured."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
