"""What several hashes of one picture reveal together: an attack that rebuilds it from their bits.

Each bit of a PDQ hash says on which side of the median a known linear functional of the picture lies. Rebuilding the
picture is one-bit compressed sensing (Boufounos and Baraniuk, 2008): a prior over pictures, a logistic loss for every
bit, and L-BFGS for the most likely picture. The prior is learned from other photographs (their mean and covariance
over 32 x 32 cosine waves, mixed with the 1/f law of natural pictures), so it is stronger than a smoothness prior
alone. The attacker knows the geometry of every hash, and which bits are less certain than others. No face model:
whoever has one does better on faces.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cholesky
from scipy.optimize import minimize

from tid_desktop.fingerprint.pdq import SIDE
from tid_desktop.fingerprint.views import Lens, View

Array = NDArray[np.float64]

WAVES = 32  # cosine waves along each axis that are rebuilt
SHARPNESS = 6.0  # of the logistic loss, in standard deviations of a coefficient
NATURAL = 0.3  # share of the 1/f prior in the learned one
MEAN, DEVIATION = 110.0, 60.0  # luma of an average photo: what the attacker assumes where a frame has a known colour

_waves = np.arange(WAVES)
_DCT = np.sqrt(2 / SIDE) * np.cos(np.pi / (2 * SIDE) * np.arange(1, 17)[:, None] * (2 * np.arange(SIDE) + 1))


class Clue(NamedTuple):
    """One hash as the attacker has it: its view, its signs (+1 or -1, shape (256,)), and each bit's chance of a lie."""

    view: View
    signs: Array
    doubt: Array


def clue(view: View, bits: NDArray[np.bool_], doubt: float = 0.0) -> Clue:
    """``bits``: of the hash in the order of its coefficients, row by row."""
    return Clue(view, np.where(bits.ravel(), 1.0, -1.0), np.full(256, doubt))


class Attack:
    """Rebuilds pictures of one shape. Made from photographs that are not attacked."""

    def __init__(self, planes: Sequence[Array]) -> None:
        """``planes``: luma of training photos, each 64 x 64."""
        spectra = np.stack([spectrum(normal(part)).ravel() for plane in planes for part in _parts(plane)])
        self._mean = spectra.mean(axis=0)
        covariance = np.cov(spectra.T)
        natural = 1 / np.maximum(np.hypot(_waves[:, None], _waves[None, :]), 1).ravel() ** 2.2
        natural[0] = 0
        natural *= np.trace(covariance) / natural.sum()
        mixed = (1 - NATURAL) * covariance + NATURAL * np.diag(natural)
        self._root = cholesky(mixed + 1e-9 * np.trace(mixed) * np.eye(len(mixed)) / len(mixed), lower=True)
        self._seen = lru_cache(maxsize=400)(self._look)

    def rebuild(self, clues: Sequence[Clue]) -> Array:
        """The most likely picture, 64 x 64, mean 0 and deviation 1."""
        looks = [self._seen(found.view) for found in clues]

        def loss(z: Array) -> tuple[float, Array]:
            value, gradient = 0.5 * float(z @ z), z.copy()
            for (matrix, offset), found in zip(looks, clues, strict=True):
                margin = np.clip(found.signs * (matrix @ z + offset) * SHARPNESS, -40, 40)
                sure = 1 / (1 + np.exp(-margin))
                right = (1 - found.doubt) * sure + found.doubt * (1 - sure)
                value -= float(np.log(right).sum())
                slope = (1 - 2 * found.doubt) * sure * (1 - sure) / right * found.signs * SHARPNESS
                gradient -= matrix.T @ slope
            return value, gradient

        found = minimize(loss, np.zeros(len(self._mean)), jac=True, method="L-BFGS-B", options={"maxiter": 150})
        return normal(picture((self._mean + self._root @ found.x).reshape(WAVES, WAVES)))

    def _look(self, view: View) -> tuple[Array, Array]:
        """A view's coefficients as functions of the prior's own coordinates, each of deviation 1."""
        matrix, offset = operator(view)
        rooted = matrix @ self._root
        scale = np.sqrt((rooted**2).sum(axis=1)) + 1e-12
        return rooted / scale[:, None], (matrix @ self._mean + offset) / scale


def normal(plane: Array) -> Array:
    return np.asarray((plane - plane.mean()) / (plane.std() + 1e-9))


def spectrum(plane: Array) -> Array:
    """The first WAVES x WAVES cosine coefficients of a 64 x 64 plane."""
    return np.asarray(_basis(_middles()).T @ plane @ _basis(_middles()) / SIDE**2)


def picture(waves: Array) -> Array:
    return np.asarray(_basis(_middles()) @ waves @ _basis(_middles()).T)


def operator(view: View) -> tuple[Array, Array]:
    """(256 x WAVES**2, 256): what a view's coefficients are of a picture's waves, and what its frame adds to them."""
    straight = view._replace(tilt=0.0)
    if not view.tilt:
        down, across = _axis(straight.top, 1 - straight.bottom), _axis(straight.left, 1 - straight.right)
        matrix = np.einsum("iu,jv->ijuv", _DCT @ down, _DCT @ across).reshape(256, -1)
    else:
        matrix = _tilted(view)
    if view.fill is None:
        return matrix, np.zeros(256)
    empty = Lens(np.zeros((SIDE, SIDE), np.float32)).look(view._replace(fill=(view.fill - MEAN) / DEVIATION))
    return matrix, (_DCT @ empty @ _DCT.T).ravel()


def _tilted(view: View) -> Array:
    """By looking at every wave, on a plane fine enough for a tilt to blur little."""
    fine = _basis((np.arange(2 * SIDE) + 0.5) / (2 * SIDE))
    matrix = np.zeros((256, WAVES, WAVES))
    for u in range(WAVES):
        for v in range(WAVES):
            wave = np.outer(fine[:, u], fine[:, v]).astype(np.float32)
            matrix[:, u, v] = (_DCT @ Lens(wave).look(view._replace(fill=view.fill and 0.0)) @ _DCT.T).ravel()
    return matrix.reshape(256, -1)


def _middles() -> Array:
    return (np.arange(SIDE) + 0.5) / SIDE


def _basis(places: Array) -> Array:
    """Waves 0 to WAVES - 1 at ``places`` (fractions of a side): shape (places, WAVES), norm 1 over the side."""
    return np.asarray(np.cos(np.pi * np.outer(places, _waves)) * np.where(_waves == 0, 1.0, np.sqrt(2)))


def _axis(start: float, stop: float) -> Array:
    """Each wave under the tents of 64 cells between ``start`` and ``stop``; nothing outside the picture."""
    cell = (stop - start) / SIDE
    middles = start + (np.arange(SIDE) + 0.5) * cell
    offsets = np.linspace(-0.5, 0.5, 17)
    weights = np.maximum(0, 0.5 - np.abs(offsets))
    looked = np.zeros((SIDE, WAVES))
    for offset, weight in zip(offsets, weights / weights.sum(), strict=True):
        places = middles + offset * cell
        looked += weight * _basis(places) * ((places >= 0) & (places <= 1))[:, None]
    return looked


def _parts(plane: Array) -> Iterator[Array]:
    """A photo, its mirror, and what it holds: more pictures of the kind to learn from."""
    grid = (np.arange(SIDE) + 0.5) / SIDE
    for size in (1.0, 0.8, 0.6):
        for left in np.linspace(0, 1 - size, 1 if size == 1.0 else 3):
            for top in np.linspace(0, 1 - size, 1 if size == 1.0 else 3):
                rows, columns = ((start + grid * size) * SIDE for start in (top, left))
                part = plane[np.ix_(rows.astype(int), columns.astype(int))]
                yield part
                yield part[:, ::-1]
