"""Harmless pictures and films that look enough like photos, and what people do to them before they post them."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import av
from PIL import Image, ImageEnhance, ImageOps

from tests.unit.fingerprint.pictures import photo

Change = Callable[[Image.Image], Image.Image]
TURN = Image.Transpose

FRAMED: Mapping[str, Change] = {
    "letterbox": lambda picture: ImageOps.expand(picture, (0, picture.height // 5), "black"),
    "border": lambda picture: ImageOps.expand(picture, picture.width // 12, "white"),
    "pillarbox": lambda picture: ImageOps.expand(picture, (picture.width // 4, 0), (30, 30, 60)),
    "one bar": lambda picture: ImageOps.pad(picture, (picture.width, picture.height * 5 // 4), color="grey",
                                            centering=(0, 0)),
    "framed, turned": lambda picture: ImageOps.expand(picture, (0, picture.height // 5), "black").transpose(
        TURN.ROTATE_90),
}
TURNED: Mapping[str, Change] = {
    "quarter turn": lambda picture: picture.transpose(TURN.ROTATE_90),
    "upside down": lambda picture: picture.transpose(TURN.ROTATE_180),
    "mirrored": ImageOps.mirror,
}


def save(picture: Image.Image, file: Path, quality: int = 85) -> Path:
    picture.save(file, quality=quality)
    return file


def edited(picture: Image.Image) -> Image.Image:
    """Half the size and brighter; to be saved with a quality of 45."""
    return ImageEnhance.Brightness(picture.resize((picture.width // 2, picture.height // 2))).enhance(1.1)


def film(file: Path, seed: int, seconds: int = 6, size: tuple[int, int] = (480, 360), crf: int = 20) -> Path:
    """One picture a second. The same ``seed`` gives the same film, in another size and coding."""
    scenes = [photo(480, 360, seed + second).resize(size) for second in range(seconds)]
    with av.open(file, "w") as container:
        stream = container.add_stream("libx264", rate=10, options={"crf": str(crf)})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(seconds * 10):
            for packet in stream.encode(av.VideoFrame.from_image(scenes[number // 10])):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return file
