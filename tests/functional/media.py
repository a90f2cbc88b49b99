"""Harmless files for the stories: a drawing as JPEG and PNG, one as HEIC, a moving one as MP4. Made on the spot."""
from __future__ import annotations

import shutil
from pathlib import Path

import av
import numpy as np
from PIL import Image

HEIC = Path(__file__).parents[1] / "data" / "heif" / "plain.heic"


def drawing(seed: int, width: int = 640, height: int = 480) -> Image.Image:
    """Soft coloured shapes, a different picture for each ``seed``."""
    dots = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    return Image.fromarray(dots).resize((width, height), Image.Resampling.BICUBIC)


def jpeg(folder: Path, name: str = "one.jpg", seed: int = 1) -> Path:
    drawing(seed).save(folder / name, quality=90)
    return folder / name


def heic(folder: Path, name: str = "two.heic") -> Path:
    return Path(shutil.copy(HEIC, folder / name))


def mp4(folder: Path, name: str = "three.mp4", seconds: int = 3) -> Path:
    """``seconds`` drawings, each shown for a second, as H.264."""
    with av.open(folder / name, "w") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for number in range(seconds * 10):
            frame = av.VideoFrame.from_image(drawing(100 + number // 10, 320, 240))
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return folder / name
