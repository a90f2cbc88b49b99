"""Video hashes beside Meta's own ``vpdq`` package: the same files, the same cores, the same run, one hash a second.

Run by ``packaging/dev.py bench``. It films 30 seconds with a hand-held camera that doesn't exist: it pans and shakes
over drawn pictures, something walks through, the sensor is noisy. That is coded the way phones do (a key frame every
second, 16 Mbit/s) and the way platforms do (one in eight seconds, 6 Mbit/s), and as the copies that go round: coded
anew, scaled, mirrored, with a logo, brighter. ``vpdq`` hashes the copies: how many of their seconds would be found?
Making the files takes two minutes and more.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "packaging"))

import av
import numpy as np
import peers
from PIL import Image, ImageDraw, ImageEnhance

from tests.unit.fingerprint.pictures import photo
from tid_desktop.fingerprint import media, sampling
from tid_desktop.fingerprint.video import hash_frames

SIZE, RATE, SECONDS, ROUNDS, MATCH = (1920, 1080), 30, 30, 3, 31
OF_COPIES = 5  # every so many frames; one a second is compared, so more would only take longer to make
PHONE = {"preset": "veryfast", "b": "16M", "x264-params": "keyint=30:scenecut=0:bframes=0"}
PLATFORM = {"preset": "veryfast", "b": "6M", "x264-params": "keyint=240:scenecut=0"}
QUICK = {"preset": "ultrafast", "crf": "26", "x264-params": "keyint=60"}
_PEER = """
import json, sys, time, vpdq
for line in sys.stdin:
    started, worked = time.perf_counter(), time.process_time()
    found = vpdq.computeHash(line.strip())
    times = time.perf_counter() - started, time.process_time() - worked
    print(json.dumps([times, [[hash.hex, hash.quality] for hash in found]]), flush=True)
"""


class Coding(NamedTuple):
    """One file to make of the film, of every so many of its frames."""

    name: str
    edit: Callable[[Image.Image], Image.Image]
    options: dict[str, str]
    every: int = 1


def same(picture: Image.Image) -> Image.Image:
    return picture


def logo(picture: Image.Image) -> Image.Image:
    marked = picture.copy()
    draw = ImageDraw.Draw(marked)
    draw.rounded_rectangle((1500, 60, 1850, 190), 30, fill="white")
    draw.text((1560, 90), "@someone", fill="black", font_size=50)
    return marked


ORIGINALS = (Coding("H.264, a key frame every second", same, PHONE),
             Coding("H.264, one in eight seconds", same, PLATFORM))
COPIES = (
    Coding("coded anew (crf 35)", same, {**QUICK, "crf": "35"}, OF_COPIES),
    Coding("scaled to half", lambda picture: picture.resize((960, 540), Image.Resampling.BILINEAR), QUICK, OF_COPIES),
    Coding("mirrored", lambda picture: picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT), QUICK, OF_COPIES),
    Coding("with a logo", logo, QUICK, OF_COPIES),
    Coding("brighter", lambda picture: ImageEnhance.Brightness(picture).enhance(1.3), QUICK, OF_COPIES))


def film() -> Iterator[Image.Image]:
    """Frame by frame; nothing stands still, and every ten seconds there is something else to see."""
    random = np.random.default_rng(8)
    width, height = SIZE
    views = [photo(width * 3 // 2, height * 3 // 2, seed=seed) for seed in range(3)]
    walker = photo(width // 4, height // 2, seed=9)
    noise = [random.normal(scale=4, size=(height, width, 3)).astype(np.int16) for _ in range(5)]
    shake = np.zeros(2)
    for number in range(SECONDS * RATE):
        seconds = number / RATE
        shake = 0.95 * shake + random.normal(scale=2, size=2)
        x = int(width / 4 * (1 - np.cos(seconds / 4)) + shake[0]) % (width // 2)
        y = int(height / 4 * (1 - np.cos(seconds / 5)) + shake[1]) % (height // 2)
        frame = views[int(seconds / 10) % 3].crop((x, y, x + width, y + height))
        frame.paste(walker, (int(width * 0.37 * (1 + np.sin(seconds / 3))), height // 3))
        noisy = np.asarray(frame) + noise[random.integers(5)]
        yield Image.fromarray(noisy.clip(0, 255).astype(np.uint8), "RGB")


def shoot(folder: Path, codings: tuple[Coding, ...]) -> dict[str, Path]:
    """Code the film in all these ways at once."""
    paths = {coding.name: folder / f"{number}.mp4" for number, coding in enumerate(codings)}
    with ExitStack() as stack:
        outputs: list[tuple[Coding, Any, Any]] = []
        for coding in codings:
            container = stack.enter_context(av.open(str(paths[coding.name]), "w"))
            outputs.append((coding, container, container.add_stream(
                "libx264", RATE // coding.every, options=coding.options)))
        for number, picture in enumerate(film()):
            for coding, container, stream in outputs:
                if number % coding.every:
                    continue
                edited = coding.edit(picture)
                if not stream.codec_context.is_open:
                    stream.width, stream.height, stream.pix_fmt = *edited.size, "yuv420p"
                container.mux(stream.encode(av.VideoFrame.from_image(edited)))
        for _, container, stream in outputs:
            container.mux(stream.encode())
    return paths


class Times(NamedTuple):
    """Seconds by the clock, and seconds of processor time, which other programs on the machine disturb less."""

    clock: float
    work: float


class Peer:
    """``vpdq`` in a process of its own, which loads it once and tells its own times."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([peers.prepare(), "-c", _PEER], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def hash(self, path: Path) -> tuple[Times, list[int]]:
        """Its times, and the PDQ of each frame that is good enough to be matched."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        (seconds, worked), found = json.loads(self._process.stdout.readline())
        return Times(seconds, worked), [int(value, 16) for value, quality in found if quality >= 50]

    def keep_to(self, cores: set[int]) -> None:
        os.sched_setaffinity(self._process.pid, cores)

    def end(self) -> None:
        self._process.communicate()


def ours(path: Path) -> tuple[Times, list[int]]:
    """The same of our frames, mirrors included."""
    content = path.read_bytes()
    started, worked = time.perf_counter(), time.process_time()
    found = hash_frames(BytesIO(content), lambda part: None, sampling.Sampler())
    times = Times(time.perf_counter() - started, time.process_time() - worked)
    return times, [int(result.value, 16) for frame in found for result in frame.hashes.values()]


def matching(copy: list[int], original: list[int]) -> int:
    return sum(any((one ^ other).bit_count() <= MATCH for other in original) for one in copy)


def race(peer: Peer, path: Path) -> None:
    """How many times faster than the peer, as the median of rounds in turn."""
    rounds = [(peer.hash(path)[0], ours(path)[0]) for _ in range(ROUNDS + 1)][1:]
    for name, kind in (("by the clock", 0), ("processor time", 1)):
        theirs, own = (statistics.median(times[kind] for times in column) for column in zip(*rounds, strict=True))
        ratio = statistics.median(one[kind] / other[kind] for one, other in rounds)
        print(f"      {name:<15} vpdq {theirs:6.2f} s   ours {own:6.2f} s   {ratio:5.2f} times faster")


def cover(peer: Peer, copies: dict[str, Path], path: Path) -> None:
    theirs, (_, own) = peer.hash(path)[1], ours(path)
    print(f"    sent: vpdq {len(theirs)} hashes, ours {len(own) // 2} and their mirrors")
    for name, copy in copies.items():
        frames = peer.hash(copy)[1]
        print(f"    {name:<22}{len(frames):>4} seconds to match: vpdq {matching(frames, theirs):>3}, "
              f"ours {matching(frames, own):>3}")


def thinning(path: Path, peer: Peer, copies: dict[str, Path]) -> None:
    """What is sent and found when frames are dropped that a kept one covers within so many bits (-1: none)."""
    print("  bits within which a frame counts as covered: frames kept, share of the copies' seconds found")
    usual, seconds = sampling.COVERED, [peer.hash(copy)[1] for copy in copies.values()]
    for bits in (-1, 0, 4, 8, 12, 16, 20, 24):
        sampling.COVERED = bits
        own = ours(path)[1]
        share = sum(matching(frames, own) for frames in seconds) / sum(map(len, seconds))
        print(f"    {bits:>4}: {len(own) // 2:>3}   {share:.3f}{'  <- used' if bits == usual else ''}")
    sampling.COVERED = usual


def main() -> None:
    cores = os.sched_getaffinity(0)
    everything = set(range(os.cpu_count() or 1))
    media.warm()
    with TemporaryDirectory() as folder:
        os.sched_setaffinity(0, everything)
        paths = shoot(Path(folder), ORIGINALS + COPIES)
        copies = {coding.name: paths[coding.name] for coding in COPIES}
        peer = Peer()
        print(f"\nVideo: {SECONDS} s of 1920 x 1080 at {RATE} frames a second, against vpdq at one hash a second; "
              f"median of {ROUNDS} rounds")
        for coding, least in zip(ORIGINALS, ("at least 4", "at least 1.3"), strict=True):
            path = paths[coding.name]
            print(f"  {coding.name} ({path.stat().st_size * 8 / SECONDS / 1e6:.1f} Mbit/s); wanted: {least}")
            for some in (cores, everything):
                os.sched_setaffinity(0, some)
                peer.keep_to(some)
                print(f"   {len(some)} core{'s' * (len(some) > 1)}:")
                race(peer, path)
            cover(peer, copies, path)
        thinning(paths[ORIGINALS[0].name], peer, copies)
        peer.end()


if __name__ == "__main__":
    main()
