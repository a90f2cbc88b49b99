"""Scoring: distances between hashes, shares found with their intervals, and how near unrelated pictures come."""
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.bench._copies import Hashes
from tests.bench._edits import EDITS

LEAST_QUALITY = 50
NEVER = 999  # the distance where no hash was sent or the copy's quality is too low
RESAMPLES = 2000
_AT_ONCE = 64  # of our hashes: what is compared at once stays inside the processor's cache


def as_hashes(values: Iterable[str]) -> Hashes:
    return np.array([list(bytes.fromhex(value)) for value in values], np.uint8).reshape(-1, 32)


def distances(ours: Hashes, theirs: Hashes) -> NDArray[np.uint16]:
    """Bits between each hash of ours and each of theirs, both uint8 of shape (n, 32): shape (ours, theirs)."""
    left, right = (np.ascontiguousarray(side).view(np.uint64) for side in (ours, theirs))
    words = np.ascontiguousarray(right.T)
    total = np.zeros((len(left), len(right)), np.uint16)
    for start in range(0, len(left), _AT_ONCE):
        rows = slice(start, start + _AT_ONCE)
        for number, word in enumerate(words):
            total[rows] += np.bitwise_count(left[rows, number, None] ^ word)
    return total


def nearest(ours: Hashes, theirs: Hashes, qualities: NDArray[np.int64]) -> NDArray[np.uint16]:
    """For each of their hashes, the distance to the nearest of ours; NEVER where its quality is too low."""
    found = distances(ours, theirs).min(axis=0, initial=NEVER)
    return np.where(qualities >= LEAST_QUALITY, found, np.uint16(NEVER))


class Mean(NamedTuple):
    """A mean over photos with its interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f} {self.high:.3f}]"


def bootstrap(per_photo: NDArray[np.float64]) -> Mean:
    """The mean, and between what it lies in 95 per cent of the draws of as many photos, with repeats."""
    chance = np.random.default_rng(0)
    draws = per_photo[chance.integers(len(per_photo), size=(RESAMPLES, len(per_photo)))].mean(axis=1)
    low, high = np.quantile(draws, [0.025, 0.975])
    return Mean(float(per_photo.mean()), float(low), float(high))


def in_family(found: NDArray[np.bool_], families: Iterable[str]) -> NDArray[np.float64]:
    """``found``: shape (photos, edits). For each photo the mean over families of its share found in each."""
    shares = [found[:, [edit.family == family for edit in EDITS]].mean(axis=1) for family in families]
    return np.asarray(np.mean(shares, axis=0))


def strength(name: str) -> str:
    """An edit's name without what makes two edits of one strength: its side, a second draw, the aspect."""
    for word in (" again", " LR", " TB"):
        name = name.removesuffix(word)
    return name.split(" ", 1)[1] if name.endswith(("centred", "anywhere")) else name


def unrelated(sets: list[Hashes], uploads: list[Hashes]) -> tuple[NDArray[np.int64], tuple[int, int]]:
    """How many pairs there are at each distance, and which two photos have the closest.

    ``sets``: what is sent for each photo; ``uploads``: the hashes of its copies. A photo's own don't count.
    """
    everything = np.concatenate(sets)
    owners = np.repeat(np.arange(len(sets)), [len(own) for own in sets])
    histogram, closest, pair = np.zeros(257, np.int64), NEVER, (0, 0)
    for theirs, hashes in enumerate(uploads):
        others = owners != theirs
        found = distances(everything[others], hashes)
        histogram += np.bincount(found.ravel(), minlength=257)
        here = found.min(axis=1, initial=NEVER)
        if here.min() < closest:
            closest, pair = int(here.min()), (int(owners[others][here.argmin()]), theirs)
    return histogram, pair
