"""Harmless clips that are made here, with the packets that a test wants them to have."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from io import BytesIO
from typing import Any

import av
import numpy as np
from PIL import Image

from tests.unit.fingerprint.pictures import photo

Pixels = np.ndarray[Any, np.dtype[np.uint8]]


def clip(pictures: Sequence[Image.Image], *, kind: str = "mp4", codec: str = "libx264", rate: Any = 1,
         tags: dict[str, Any] | None = None, turn: int = 0, matrix: list[int] | None = None,
         options: dict[str, str] | None = None, coding: dict[str, str] | None = None,
         times: Sequence[int] | None = None) -> bytes:
    """A video that shows these pictures one after another.

    ``options`` are the container's, ``coding`` the encoder's; ``times`` say when each is shown, in frames.
    """
    file = BytesIO()
    with av.open(file, "w", format=kind, options=options or {}) as container:
        stream = container.add_stream(codec, rate=Fraction(rate), options=coding or {})
        stream.width, stream.height = pictures[0].size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        for name, value in (tags or {}).items():
            setattr(stream.codec_context, name, value)
        if turn:
            stream.set_display_rotation(turn)
        if matrix:
            stream.set_display_matrix(matrix)
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_image(picture)
            if times:
                frame.pts, frame.time_base = times[number], 1 / Fraction(rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file.getvalue()


def pictures(count: int, size: tuple[int, int] = (320, 240)) -> list[Image.Image]:
    return [photo(*size, seed=seed) for seed in range(count)]


@lru_cache(maxsize=1)
def _wide() -> Image.Image:
    return photo(1600, 120, seed=5)


def walk(count: int) -> list[Image.Image]:
    """Pictures of a camera that turns: each differs from the one before, and by much after a second or two."""
    return [_wide().crop((x, 0, x + 160, 120)) for x in (abs((6 * n) % 2880 - 1440) for n in range(count))]


def remuxed(content: bytes, kind: str, change: Callable[[int, av.Packet[Any]], bool]) -> bytes:
    """The same packets in a new container, without those for which ``change`` says no."""
    file = BytesIO()
    with av.open(BytesIO(content)) as source, av.open(file, "w", format=kind) as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(video=0)):
            if packet.size and change(number, packet):
                packet.stream = stream
                target.mux(packet)
    return file.getvalue()


def decoded(content: bytes) -> Iterator[tuple[float, Pixels]]:
    """All frames by a plain full decode: seconds from the first one, RGB."""
    with av.open(BytesIO(content)) as container:
        first = None
        for packet in container.demux(video=0):
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue
            for frame in frames:
                time = frame.time or 0.0
                first = time if first is None else first
                yield (round(time - first, 3),
                       frame.to_ndarray(format="rgb24", src_colorspace="ITU601", dst_colorspace="ITU601"))
