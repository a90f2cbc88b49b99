"""How many changed copies of real photographs each set of hashes finds, and how near unrelated pictures come.

Run by ``packaging/dev.py bench``. What we send is made by our code; the platform's side is Meta's reference
implementation (``pdqhash``) on edited copies, with its usual rule: distance at most 31, both qualities at least 50. The
photos are split by their place: a set of hashes may be chosen with the even ones, and is scored here on the odd ones.
Intervals are 95 per cent, by bootstrap over photos: they cover which photos were taken, not which edits. The first run
fetches photos and hashes their copies, some minutes; later ones read both from ``.bench-cache``.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported

import inspect
import sys
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.bench._copies import Copies, Hashes, hash_copies, load, look_again, reference
from tests.bench._edits import EASY, EDITS, FAMILIES
from tests.bench._photos import Photo, photos
from tests.bench._recall import (
    LEAST_QUALITY,
    NEVER,
    as_hashes,
    bootstrap,
    distances,
    in_family,
    nearest,
    strength,
    unrelated,
)
from tid_desktop.fingerprint import bars, image, normalise, pdq, views
from tid_desktop.fingerprint.model import Reach, SignalType, Wish
from tid_desktop.fingerprint.pdq import hash_plane
from tid_desktop.fingerprint.variants import turns_of
from tid_desktop.fingerprint.views import Lens, Shrinker, View

MOST = 160  # photos; all with people are among them
MATCH = 31
THRESHOLDS = (20, 25, 31, 40)
ENOUGH_PAIRS = 10 ** 8
INSIDES = 3  # the first views of an upload: whole, and inside its frames
FRAMED = ("border, letterbox", "meme frame", "screenshot", "screenshot trimmed")  # what normalising uploads is for
OTHERS_INSIDE = ("collage",)  # these copies show a second photo: not unrelated to it
CUTS = ("crop one side", "crop two sides", "crop all sides", "free window", "aspect crop", "tilt")


# --- what is sent -----------------------------------------------------------------------------------------------------

def sent(reach: Reach, photo: Photo) -> list[str]:
    """What goes out for a photo, hashes as 64 hex digits: the worker's own way, from the file's bytes."""
    found = image.hash_image(BytesIO(photo.path.read_bytes()), "0" * 32, Wish(reach)).fingerprints
    return [one.value for one in found if one.signal_type is SignalType.PDQ]


def one_hash(photo: Photo) -> list[str]:
    """What other services send."""
    return sent(Reach.TURNS, photo)[:1]


def less_one_per_cent(photo: Photo) -> list[str]:
    """In place of the picture's own hash and its turns, those of the picture without its outermost per cent."""
    with Image.open(photo.path) as picture:
        shrinker = Shrinker(picture.height, picture.width)
        for _ in shrinker.watch(image.luma_strips(picture.convert("RGB"))):
            pass
    looked = Lens(shrinker.plane()).look(View(.01, .01, .01, .01))
    return [result.value for _, result in turns_of(looked)]


# A new set of hashes joins the tables here; the first is what the others are compared with.
SETS: dict[str, Callable[[Photo], list[str]]] = {
    "one hash": one_hash,
    "turns": partial(sent, Reach.TURNS),
    "less 1 %": less_one_per_cent,
    "wide16": partial(sent, Reach.WIDE_16),
    "wide64": partial(sent, Reach.WIDE_64),
}
EXPECTED = {"one hash": .307, "turns": .369, "wide16": .450, "wide64": .580}  # robustness.md, over its 184 edits


# --- what a platform that normalises uploads looks at -----------------------------------------------------------------

def upload_looks(picture: Image.Image, most: int | None = None) -> tuple[Hashes, int]:
    """The hashes that a platform takes of an upload with our ``normalise``, of its first ``most`` views; how many."""
    shrinker = Shrinker(picture.height, picture.width)
    for _ in shrinker.watch(image.luma_strips(picture)):
        pass
    lens = Lens(shrinker.plane())
    results = [hash_plane(lens.look(view)) for view in islice(normalise.views(lens.plane), most)]
    values = [list(bytes.fromhex(result.value)) for result in results if result.quality >= LEAST_QUALITY]
    return np.array(values, np.uint8).reshape(-1, 32), len(values)


UPLOAD_SOURCE = "".join(inspect.getsource(code) for code in (bars, normalise, views, pdq, upload_looks))


# --- recall -----------------------------------------------------------------------------------------------------------

def print_recall(nearest_of: dict[str, NDArray[np.uint16]]) -> None:
    found = {name: near <= MATCH for name, near in nearest_of.items()}
    print(f"\nRecall by family\n  {'':<24}" + "".join(f"{name:>24}" for name in found))
    for family in FAMILIES:
        print(f"  {family:<24}" + "".join(f"{bootstrap(in_family(one, [family]))!s:>24}" for one in found.values()))
    hard = [family for family in FAMILIES if family not in EASY]
    for label, families in ((f"mean of {len(FAMILIES)} families", FAMILIES), (f"mean of {len(hard)} hard ones", hard)):
        print(f"  {label:<24}" + "".join(f"{bootstrap(in_family(one, families))!s:>24}" for one in found.values()))
    print(f"  {'robustness.md has':<24}" + "".join(f"{EXPECTED.get(name, '-'):>24}" for name in found))
    first = next(iter(found))
    print(f"  {'more than ' + first:<24}" + "".join(
        f"{bootstrap(in_family(one, FAMILIES) - in_family(found[first], FAMILIES))!s:>24}" for one in found.values()))
    print(f"\nMean of {len(FAMILIES)} families at other thresholds")
    for threshold in THRESHOLDS:
        print(f"  {threshold:<24}" + "".join(
            f"{in_family(near <= threshold, FAMILIES).mean():>24.3f}" for near in nearest_of.values()))


def print_strengths(nearest_of: dict[str, NDArray[np.uint16]]) -> None:
    print(f"\nRecall by strength\n  {'':<44}" + "".join(f"{name:>11}" for name in nearest_of))
    for family in CUTS:
        for name in dict.fromkeys(strength(edit.name) for edit in EDITS if edit.family == family):
            chosen = [edit.family == family and strength(edit.name) == name for edit in EDITS]
            print(f"  {family + ', ' + name:<44}" + "".join(
                f"{(near[:, chosen] <= MATCH).mean():>11.2f}" for near in nearest_of.values()))


# --- uploads normalised -----------------------------------------------------------------------------------------------

def print_normalised(found: list[Photo], scored: list[int], ours: dict[str, list[Hashes]],
                     nearest_of: dict[str, NDArray[np.uint16]]) -> None:
    """Recall where the platform looks inside frames, and where it also undoes cuts and tilts. We send the same."""
    for what, families, most in (
            ("looks inside frames", FRAMED, INSIDES),
            ("also grows back what a cut took, and levels", (*CUTS, *FRAMED, "combination"), None)):
        edits = tuple(edit for edit in EDITS if edit.family in families)
        looks = look_again(found, scored, edits, partial(upload_looks, most=most), f"{most}{UPLOAD_SOURCE}")
        print(f"\nWith a platform that {what}: "
              f"{np.mean([len(hashes) for row in looks for hashes in row]):.0f} hashes an upload, and nothing revealed")
        print(f"  {'':<44}" + "".join(f"{name:>24}" for name in nearest_of))
        columns = [number for number, edit in enumerate(EDITS) if edit.family in families]
        with_looks = {name: _with_looks(near[:, columns], [ours[name][place] for place in scored], looks)
                      for name, near in nearest_of.items()}
        for family in families:
            rows = [row for row, edit in enumerate(edits) if edit.family == family]
            print(f"  {family:<44}" + "".join(
                f"{bootstrap((near[:, rows] <= MATCH).mean(axis=1))!s:>24}" for near in with_looks.values()))
            if most is not None:
                for row in rows:
                    print(f"    {edits[row].name:<42}" + "".join(
                        f"{(near[:, row] <= MATCH).mean():>24.2f}" for near in with_looks.values()))
        uploads = [np.concatenate(row) for row in looks]
        histogram, pair = unrelated([ours["turns"][place] for place in scored], uploads)
        print(f"  unrelated: turns of one photo against these hashes of all others, {histogram.sum():,} pairs; closest "
              f"{int(np.flatnonzero(histogram)[0])}; at most 31: {histogram[:MATCH + 1].sum()}, "
              f"45: {histogram[:46].sum()}  ({', '.join(found[scored[place]].path.stem for place in pair)})")


def _with_looks(near: NDArray[np.uint16], ours: list[Hashes], looks: list[list[Hashes]]) -> NDArray[np.uint16]:
    """The distance to the nearest of a copy as it is and of all the looks at it: shape (photos, edits)."""
    inside = [[distances(mine, look).min(initial=NEVER) for look in row] for mine, row in zip(ours, looks, strict=True)]
    return np.minimum(near, np.array(inside, np.uint16))


# --- unrelated pictures -----------------------------------------------------------------------------------------------

def print_unrelated(found: list[Photo], ours: dict[str, list[Hashes]], copies: Copies) -> None:
    """Every hash sent for one photo against those of plain and edited uploads of all the others."""
    usable = [number for number, edit in enumerate(EDITS) if edit.family not in OTHERS_INSIDE]
    plain = [reference(load(photo))[0] for photo in found]
    print("\nUnrelated pictures: hashes sent for one photo against uploads, plain and edited, of all others")
    for name, sets in ours.items():
        turned = len(found) * len(usable) * sum(map(len, sets)) < ENOUGH_PAIRS
        uploads = [np.concatenate([plain[place], copies.hashes[place][usable][good].reshape(-1, 32)]) if turned else
                   np.concatenate([plain[place][:1], copies.hashes[place][usable][good][:, 0]])
                   for place, good in enumerate(copies.qualities[:, usable] >= LEAST_QUALITY)]
        histogram, pair = unrelated(sets, uploads)
        low = int(np.flatnonzero(histogram)[0])
        tail = ", ".join(f"{edge}: {histogram[:edge + 1].sum()}" for edge in (31, 45, 55, 60, 65, 70, 75, 80))
        print(f"  {name:<12}{histogram.sum():>14,} pairs{', uploads in 8 turns' if turned else ''}; closest {low} "
              f"({found[pair[0]].path.stem} and {found[pair[1]].path.stem})\n{'':14}at most {tail}")


# --- the run ----------------------------------------------------------------------------------------------------------

def main() -> None:
    started = time.perf_counter()
    print("\nReach: which changed copies are found")
    found = photos()[:MOST]
    copies = hash_copies(found)
    print(f"  {len(found)} photos, {sum(photo.people for photo in found)} with people; {len(EDITS)} edits in "
          f"{len(FAMILIES)} families; the copies of {copies.cached} were hashed before; scored on the odd half")
    ours = {name: [as_hashes(make(photo)) for photo in found] for name, make in SETS.items()}
    for name, sets in ours.items():
        print(f"  {name:<12}{np.mean([len(one) for one in sets]):.1f} hashes a photo")
    scored = list(range(1, len(found), 2))
    nearest_of = {name: np.stack([nearest(sets[p], copies.hashes[p, :, 0], copies.qualities[p]) for p in scored])
                  for name, sets in ours.items()}
    print_recall(nearest_of)
    print_strengths(nearest_of)
    print_normalised(found, scored, ours, nearest_of)
    print_unrelated(found, ours, copies)
    print(f"  the whole took {time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
