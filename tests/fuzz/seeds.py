"""What is broken: a small harmless file of every format, mode, codec and container that the worker takes."""
from __future__ import annotations

import os
from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO

import av
import numpy as np
from PIL import Image

from tests.unit.fingerprint.pictures import HEIF, REFERENCE, REPOSITORY, photo
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import MediaKind

LARGEST = 96 * 1024  # bytes of a seed
_SIZE = (96, 72)
_MODES = {"JPEG": ("L", "RGB", "CMYK"), "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"),
          "GIF": ("P", "L"), "BMP": ("1", "L", "P", "RGB", "RGBA"), "WEBP": ("RGB", "RGBA"), "AVIF": ("RGB", "RGBA"),
          "TIFF": ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "LAB", "YCbCr", "I;16", "I", "F")}
_TIFFS = ("raw", "tiff_lzw", "tiff_deflate", "tiff_adobe_deflate", "packbits", "jpeg", "zstd")
_CLIPS = (("mp4", "libx264"), ("mov", "libx264"), ("matroska", "libx264"), ("avi", "libx264"), ("3gp", "h263"),
          ("mp4", "libx265"), ("mp4", "libsvtav1"), ("webm", "libvpx"), ("webm", "libvpx-vp9"), ("avi", "mpeg4"),
          ("mov", "mjpeg"), ("avi", "msmpeg4v3"), ("matroska", "mpeg2video"), ("mov", "prores_ks"),
          ("matroska", "ffv1"), ("avi", "rawvideo"), ("mov", "qtrle"), ("avi", "huffyuv"), ("mp4", "mpeg2video"))
_FORMATS = {"mjpeg": "yuvj420p", "prores_ks": "yuv422p10le", "qtrle": "rgb24", "huffyuv": "yuv422p"}


def seeds(only: MediaKind | None = None) -> list[bytes]:
    """All of them, or those of one kind. The same every time."""
    every = [*_kept(), *_pictures(), *_moving(), *_clips()]
    return [content for content in dict.fromkeys(every)
            if len(content) <= LARGEST and only in (None, media.sniff(content[:64]))]


def _kept() -> Iterator[bytes]:
    folders = (REPOSITORY / "assets" / "warm", HEIF, REPOSITORY / "tests" / "data" / "fuzz", REFERENCE)
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        if path.stat().st_size <= LARGEST and media.sniff(path.read_bytes()[:64]):
            yield path.read_bytes()


def _saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def _in(mode: str, seed: int) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray(np.asarray(_in("L", seed)).astype(np.uint16) * 257)
    picture = photo(*_SIZE, seed=seed)
    if mode == "LAB":
        return Image.merge("LAB", picture.split())
    picture = picture.convert("RGBA" if mode in ("LA", "RGBA") else "RGB")
    if "A" in mode:
        picture.putalpha(photo(*_SIZE, seed=seed + 1).convert("L"))
    return picture.convert(mode) if mode != "LA" else picture.convert("LA")


def _pictures() -> Iterator[bytes]:
    for kind, modes in _MODES.items():
        for seed, mode in enumerate(modes):
            yield _saved(_in(mode, seed), kind)
    picture, exif = photo(*_SIZE), Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "somebody"
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF"):
        yield _saved(picture, kind, exif=exif.tobytes(), icc_profile=bytes(200))
    yield _saved(picture, "JPEG", progressive=True, subsampling=0, restart_marker_rows=1)
    yield _saved(picture, "WEBP", lossless=True)
    yield _saved(picture, "PNG", interlace=True)
    for compression in _TIFFS:
        yield _saved(picture, "TIFF", compression=compression)
    yield _saved(_in("1", 1), "TIFF", compression="group4")


def _moving() -> Iterator[bytes]:
    """Several pictures in one file."""
    first, *others = (photo(*_SIZE, seed=seed) for seed in range(5))
    for kind in ("GIF", "PNG", "WEBP", "AVIF", "TIFF", "MPO"):
        yield _saved(first, kind, save_all=True, append_images=others, **({"duration": 100} if kind != "TIFF" else {}))


def _clips() -> Iterator[bytes]:
    os.environ["SVT_LOG"] = "0"  # it would write to the screen
    for container, codec in _CLIPS:
        yield _clip(container, codec, frames=6)
    yield _clip("mp4", "libx264", frames=6, flags="frag_keyframe+empty_moov")


def _clip(kind: str, codec: str, *, frames: int, flags: str = "") -> bytes:
    file = BytesIO()
    with av.open(file, "w", format=kind, options={"movflags": flags} if flags else {}) as container:
        silent = {"x265-params": "log-level=none"} if codec == "libx265" else {}
        stream = container.add_stream(codec, rate=Fraction(2), options=silent)
        stream.width, stream.height = (128, 96)
        stream.pix_fmt = _FORMATS.get(codec, "yuv420p")
        for seed in range(frames):
            container.mux(stream.encode(av.VideoFrame.from_image(photo(128, 96, seed=seed))))
        container.mux(stream.encode())
    return file.getvalue()
