"""Harmless generated pictures, the reference files, and the judge's answer about them."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import pdqhash
from numpy.typing import NDArray
from PIL import Image

REPOSITORY = Path(__file__).resolve().parents[3]
_FULL = REPOSITORY.parent / "shared" / "data" / "threatexchange"
# The full set of reference files lies beside the work tree; a clone has the part that was copied into it.
REFERENCE = _FULL if _FULL.is_dir() else REPOSITORY / "tests" / "data" / "threatexchange"
HEIF = REPOSITORY / "tests" / "data" / "heif"

Pixels = NDArray[np.uint8]


def photo(width: int, height: int, seed: int = 0) -> Image.Image:
    """An RGB picture with detail at every scale, like a photo: waves of random direction, colour and length."""
    random = np.random.default_rng(seed)
    strength = np.geomspace(60, 4, 24)[:, None]
    along_x, along_y = random.normal(size=(2, 24, 1)) * 120 / strength
    across = np.exp(2j * np.pi * (along_x * np.arange(width) / width + random.uniform(size=(24, 1))))
    down = np.exp(2j * np.pi * along_y * np.arange(height) / height) * strength
    channels = [(down * random.uniform(0.6, 1.4, size=(24, 1))).T @ across for _ in range(3)]
    plane = 128 + np.stack(channels, axis=2).imag + random.normal(scale=4, size=(height, width, 3))
    return Image.fromarray(plane.clip(0, 255).astype(np.uint8), "RGB")


def luma(picture: Image.Image) -> NDArray[np.float32]:
    return np.asarray(picture.convert("RGB").convert("F"))


def judge(pixels: Image.Image | Pixels) -> tuple[str, int]:
    """The hash and quality by pdqhash, the binding of Meta's C++ code, of RGB pixels."""
    bits, quality = pdqhash.compute(np.ascontiguousarray(pixels))
    return np.packbits(bits).tobytes().hex(), quality


def judged_coefficients(pixels: Image.Image | Pixels) -> NDArray[np.float32]:
    """The DCT coefficients of the same code, in the order in which the bits are printed."""
    values, _ = pdqhash.compute_float(np.ascontiguousarray(pixels))
    return np.asarray(values)


def bits(value: str) -> NDArray[np.uint8]:
    return np.unpackbits(np.frombuffer(bytes.fromhex(value), np.uint8))


def distance(one: str, other: str) -> int:
    return int((bits(one) != bits(other)).sum())
