"""What the fingerprints of one picture reveal together, and whether more reach can be had for no more of it.

Run by ``packaging/dev.py bench``. Real photographs are rebuilt from their hashes (``_attack.py``; learned from the
even photos, tried on the odd ones). Two figures: the correlation of the rebuilt 64 x 64 luma plane with the true one,
and how often the right photo is picked from all by it. Recall is asked of cut copies alone, because that is where a
single hash fails and where sets differ; ``bench_reach.py`` asks all families.
"""
from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is imported

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.bench import _attack
from tests.bench._attack import Array, Attack, Clue, clue
from tests.bench._photos import photos
from tid_desktop.fingerprint import normalise, variants
from tid_desktop.fingerprint.pdq import coefficients, reduce
from tid_desktop.fingerprint.views import FULL, Lens, Shrinker, View

SUBJECTS = 60
MATCH = 31  # bits: ThreatExchange's threshold
# Cut copies, by what is missing at one side, or at all sides together.
CUTS = {"side 1-3 %": (.01, .03), "side 3-7 %": (.03, .07), "side 7-12 %": (.07, .12), "side 12-18 %": (.12, .18),
        "all 1-3 %": (.01, .03), "all 3-7 %": (.03, .07)}
GUESSED = [View(**{side: amount}) for side in ("left", "top", "right", "bottom") for amount in (.035, .06, .09)] + [
    View(*(amount,) * 4) for amount in (.015, .03)]

Bits = NDArray[np.bool_]


class Subject(NamedTuple):
    """A photo under attack."""

    luma: NDArray[np.float32]
    true: Array  # 64 x 64
    lens: Lens
    people: bool

    def bits(self, view: View) -> Bits:
        return bits_of(self.lens.look(view))


def bits_of(plane: NDArray[np.float32]) -> Bits:
    values = coefficients(plane).ravel()
    return np.asarray(values > np.partition(values, 127)[127])


def subject(path: Path, people: bool) -> Subject:
    with Image.open(path) as opened:
        luma = np.asarray(opened.convert("RGB").convert("F"))
        true = np.asarray(opened.convert("L").resize((64, 64), Image.Resampling.BOX), float)
    return Subject(luma, true, lens_of(luma), people)


def lens_of(luma: NDArray[np.float32]) -> Lens:
    shrinker = Shrinker(*luma.shape)
    list(shrinker.watch([luma]))
    return Lens(shrinker.plane())


# --- what is sent, as the attacker has it -----------------------------------------------------------------------------

def one(photo: Subject) -> list[Clue]:
    return [clue(FULL, photo.bits(FULL))]


def turned(photo: Subject) -> list[Clue]:
    """What is sent: exact PDQ of the picture, and seven turns of its tent, which are all the same look."""
    return [clue(FULL, exact(photo.luma), 0.01), clue(FULL, photo.bits(FULL), 0.01)]


def turned_exactly(photo: Subject) -> list[Clue]:
    """All eight exact hashes, laid back upright; PDQ's lopsided blur makes each a slightly different look."""
    planes = reduce(*photo.luma.shape, [photo.luma])
    flips = (-1.0) ** np.arange(1, 17)
    clues = []
    for turn in variants.TURNS.values():
        signs = np.where(bits_of(turn.of(planes)), 1.0, -1.0).reshape(16, 16)
        signs = signs.T if turn.transposed else signs
        signs = signs * (flips[:, None] if turn.rows else 1) * (flips[None, :] if turn.columns else 1)
        clues.append(Clue(FULL, signs.ravel(), np.full(256, 0.02)))
    return clues


def wide(photo: Subject, more: int) -> list[Clue]:
    listed = [entry.view for entry in variants.variants(photo.lens.aspect)][:more]
    return [*turned(photo), *(clue(view, photo.bits(view)) for view in listed)]


def with_inside(photo: Subject) -> list[Clue]:
    """A picture that is handed in with bars of 12 per cent: its own hashes, and those of the inside."""
    framed, bar = View(top=-0.12, bottom=-0.12, fill=0.0), round(0.12 * len(photo.luma))
    with_bars = np.pad(photo.luma, ((bar, bar), (0, 0)))
    return [clue(framed, exact(with_bars), 0.01), clue(framed, photo.bits(framed), 0.01), *one(photo)]


def guessed(attack: Attack, photo: Subject, views: Sequence[View]) -> list[Clue]:
    """Hashes of cut copies, guessed from the one hash that is sent: functions of it, so they tell nothing more."""
    guess = attack.rebuild(one(photo)).astype(np.float32)
    lens = Lens(np.repeat(np.repeat(guess, 4, axis=0), 4, axis=1))
    return [clue(view, bits_of(lens.look(view))) for view in views]


def corrected(attack: Attack, photo: Subject, view: View, count: int) -> Clue:
    """A guessed hash in which the ``count`` clearest of its wrong bits are put right."""
    guess, true = guessed(attack, photo, [view])[0].signs > 0, photo.bits(view)
    plane = coefficients(photo.lens.look(view)).ravel()
    wrong = np.flatnonzero(guess != true)
    put_right = wrong[np.argsort(-np.abs(plane[wrong] - np.median(plane)))][:count]
    sent = guess.copy()
    sent[put_right] = true[put_right]
    doubt = np.full(256, max(0.002, (len(wrong) - len(put_right)) / 256))
    doubt[put_right] = 0
    return Clue(view, np.where(sent, 1.0, -1.0), doubt)


SETS: list[tuple[str, str, Callable[[Subject], list[Clue]]]] = [
    ("one hash", "1", one), ("turns: what is sent", "8", turned),
    ("turns, if all eight were exact PDQ", "8", turned_exactly),
    ("a framed picture, and the turns of its inside", "16", with_inside),
    ("wide16", "16", partial(wide, more=8)), ("wide64", "64", partial(wide, more=56))]


# --- figures ----------------------------------------------------------------------------------------------------------

def revealed(attack: Attack, people: Sequence[Subject], make: Callable[[Subject], list[Clue]]) -> tuple[Array, Array]:
    """For each photo: the correlation of what is rebuilt, and whether it is picked from all by it."""
    rebuilt = np.stack([attack.rebuild(make(photo)).ravel() for photo in people])
    true = np.stack([_attack.normal(photo.true).ravel() for photo in people])
    table = rebuilt @ true.T / true.shape[1]
    return table.diagonal().copy(), table.argmax(axis=1) == np.arange(len(people))


def row(name: str, hashes: str, found: tuple[Array, Array], people: Sequence[Subject]) -> None:
    correlation, picked = found
    with_people = np.array([photo.people for photo in people])
    print(f"  {name:<52}{hashes:>7}   {correlation.mean():.3f} +- {1.96 * correlation.std() / len(picked)**.5:.3f}   "
          f"{correlation[with_people].mean():.3f}   {picked.mean():.2f}")


def cut_copies(photo: Subject, random: np.random.Generator) -> dict[str, NDArray[np.float32]]:
    copies = {}
    for name, (low, high) in CUTS.items():
        amount = random.uniform(low, high)
        cut = [amount / 2] * 4 if name.startswith("all") else [0.0] * 4
        if not name.startswith("all"):
            cut[random.integers(4)] = amount
        height, width = photo.luma.shape
        copies[name] = np.ascontiguousarray(photo.luma[round(cut[1] * height):round((1 - cut[3]) * height),
                                                       round(cut[0] * width):round((1 - cut[2]) * width)])
    return copies


def exact(luma: NDArray[np.float32]) -> Bits:
    return bits_of(reduce(*luma.shape, [luma])[0, 0])


def recall(people: Sequence[Subject], sent: Callable[[Subject], list[Bits]],
           looks: Callable[[NDArray[np.float32]], list[Bits]] = lambda luma: [exact(luma)]) -> list[float]:
    """Share of cut copies, by strength, that are found: some hash of the upload within MATCH of some hash sent."""
    random, found = np.random.default_rng(8), dict.fromkeys(CUTS, 0)
    for photo in people:
        known = np.stack(sent(photo))
        for name, copy in cut_copies(photo, random).items():
            seen = np.stack(looks(copy))
            found[name] += bool(((known[:, None] != seen[None]).sum(axis=2) <= MATCH).any())
    return [count / len(people) for count in found.values()]


def uploaded(luma: NDArray[np.float32]) -> list[Bits]:
    """All that a platform makes of an upload which it normalises."""
    lens = lens_of(luma)
    return [exact(luma), *(bits_of(lens.look(view)) for view in normalise.views(lens.plane))]


def frontier_row(name: str, correlation: float, recalls: list[float]) -> None:
    print(f"  {name:<52}{correlation:+7.3f}   " + "".join(f"{share:>15.2f}" for share in recalls)
          + f"{sum(recalls) / len(recalls):>9.2f}")


def frontier(attack: Attack, people: Sequence[Subject], known: dict[str, Array]) -> None:
    """``known``: the correlations of sets that were attacked already."""
    def tried(name: str, make: Callable[[Subject], list[Clue]], free: bool = False) -> None:
        found = known[name] if name in known else base if free else revealed(attack, people, make)[0]
        frontier_row(name, float((found - base).mean()),
                     recall(people, lambda photo: [found.signs > 0 for found in make(photo)]))

    def at(view: View) -> Callable[[Subject], list[Clue]]:
        return lambda photo: [clue(view, photo.bits(view))]

    base = known["one hash"]
    print("\nThe frontier: recall of cut copies against what is revealed beyond one hash (correlation)\n"
          f"  {'':<52}{'reveals':>7}   " + "".join(f"{name:>15}" for name in CUTS) + f"{'mean':>9}")
    tried("one hash", one)
    tried("replaced: of the picture less 1 % all around", at(View(.01, .01, .01, .01)))
    tried("replaced: of the picture less 2 % all around", at(View(.02, .02, .02, .02)))
    tried("guessed: 14 cut copies, from the one hash alone",
          lambda photo: [*one(photo), *guessed(attack, photo, GUESSED)], free=True)
    for count in (8, 16):
        tried(f"guessed, with {count} bits of one cut put right", lambda photo, count=count: [  # type: ignore[misc]
            *one(photo), corrected(attack, photo, View(left=.06), count)])
    tried("one true cut more (6 % left)", lambda photo: [*one(photo), *at(View(left=.06))(photo)])
    tried("wide16", partial(wide, more=8))
    tried("wide64", partial(wide, more=56))
    frontier_row("one hash; the platform normalises what is uploaded", 0.0,
                 recall(people, lambda photo: [exact(photo.luma)], uploaded))


def video(attack: Attack, people: Sequence[Subject]) -> None:
    """A hand-held still scene: every frame is moved by up to half a per cent, and noisy. The attacker knows how."""
    def frames(photo: Subject, count: int) -> list[Clue]:
        random = np.random.default_rng(int(photo.true.sum()) % 2**32)
        moves = random.uniform(-0.005, 0.005, (count, 2))
        views = [View(0.01 + x, 0.01 + y, 0.01 - x, 0.01 - y) for x, y in moves]
        noise = random.normal(scale=1.0, size=(count, 64, 64)).astype(np.float32)
        return [clue(view, bits_of(photo.lens.look(view) + grain), 0.01)
                for view, grain in zip(views, noise, strict=True)]

    print("\nvPDQ of a still scene, hand-held: the more frames, the more is revealed")
    for count in (1, 2, 5, 10, 30):
        row(f"{count} frames", str(count), revealed(attack, people, partial(frames, count=count)), people)


def main() -> None:
    found = photos()
    people = [subject(*photo) for photo in found[1::2][:SUBJECTS]]
    training = [subject(*photo).true for photo in found[0::2]]
    attack = Attack(training)
    print(f"\nWhat hashes reveal together: {len(people)} photos ({sum(photo.people for photo in people)} with people), "
          f"rebuilt by an attack that learned from {len(training)} others\n"
          f"  {'':<52}{'hashes':>7}   correlation       people   picked")
    known = {}
    for name, hashes, make in SETS:
        found_out = revealed(attack, people, make)
        row(name, hashes, found_out, people)
        known[name] = found_out[0]
    video(attack, people)
    frontier(attack, people, known)


if __name__ == "__main__":
    main()
