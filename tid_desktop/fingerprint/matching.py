"""Would a platform's matcher catch this copy? Distances between hashes, without any pixels.

The rules are those of Meta's ThreatExchange, which platforms follow: PDQ hashes match at a Hamming distance of at most
31, if both have a quality of at least 50 (pdq/README.md); a video matches when 80 per cent of its frames do
(python-threatexchange 1.2.17, extensions/vpdq: VPDQ_QUERY_MATCH_THRESHOLD_PERCENT = 80, equal frames counting once). Of
the original's frames any share will do (VPDQ_INDEX_MATCH_THRESHOLD_PERCENT = 0): a short clip of a long video matches.
"""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from tid_desktop.fingerprint.model import MIN_QUALITY, Fingerprint, SignalType, StandsFor

MATCH = 31  # bits of 256
NEAR = 55  # of 190 million unrelated pairs in our benchmark none came nearer than 62: most likely the same picture
FRAMES_MATCHED = 0.8  # of the copy
# Two segments of each within 12 bits of 64: 4 false of 23,562 pairs of unrelated photos and cuts of 100, all smooth
# ones. Of 34 photos they find, cut at one side by 5 %, all, by 10 %, 91 %, by 25 %, 62 %, by 50 %, 38 %; of free
# windows of 70 % of the area 32 %, of 40 % 3 %.
SEGMENT = 12
SEGMENTS = 2


class Verdict(StrEnum):
    """What the usual matcher would say of a copy. EXACT: the very same file."""

    EXACT = "exact"
    CAUGHT = "caught"
    NEARLY = "nearly"
    MISSED = "missed"


class Match(NamedTuple):
    """The best that any item has for a copy.

    ``place``: of the item; None with MISSED. ``distance``: of the nearest hash, in bits; for a video the median over
    its frames. ``stands_for``: which copy that hash is of. ``share``: of a video's frames that match.
    """

    verdict: Verdict
    place: int | None = None
    distance: int | None = None
    stands_for: StandsFor | None = None
    share: float | None = None


MISSED = Match(Verdict.MISSED)


def distance(one: str, other: str) -> int:
    """The number of differing bits of two hashes in hex."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def looks_cut_out(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether a picture with the segments ``part`` looks cut out of one with ``whole`` (``lookalike.details``)."""
    near = [(one, other) for one in set(whole) for other in set(part) if distance(one, other) <= SEGMENT]
    return min(len({one for one, _ in near}), len({other for _, other in near})) >= SEGMENTS


def compare(items: Sequence[Iterable[Fingerprint]], copy: Iterable[Fingerprint]) -> Match:
    """The item that comes nearest to ``copy``. A platform hashes an upload as it is shown, so its turns don't count."""
    seen = [found for found in copy if found.stands_for in (StandsFor.FILE, StandsFor.ORIGINAL)]
    matches = [_match(place, list(sent), seen) for place, sent in enumerate(items)]
    return min(matches, key=_rank, default=MISSED)


def _rank(match: Match) -> tuple[int, int]:
    return list(Verdict).index(match.verdict), 256 if match.distance is None else match.distance


def _match(place: int, sent: list[Fingerprint], seen: list[Fingerprint]) -> Match:
    files = {found.value for found in sent if found.signal_type is SignalType.MD5}
    if any(found.value in files for found in seen if found.signal_type is SignalType.MD5):
        return Match(Verdict.EXACT, place, 0, StandsFor.FILE)
    for signal_type in (SignalType.PDQ, SignalType.VPDQ):
        nearest = [near for frame in _useful(seen, signal_type)
                   if (near := _nearest(_useful(sent, signal_type), frame)) is not None]
        if nearest:
            return _judged(place, nearest, video=signal_type is SignalType.VPDQ)
    return MISSED


def _useful(found: list[Fingerprint], signal_type: SignalType) -> list[Fingerprint]:
    """Those of this type that say something; equal ones once, as the first of them."""
    useful = [one for one in found if one.signal_type is signal_type and (one.quality or 0) >= MIN_QUALITY]
    return list({one.value: one for one in reversed(useful)}.values())


def _nearest(sent: list[Fingerprint], seen: Fingerprint) -> tuple[int, StandsFor] | None:
    return min(((distance(one.value, seen.value), one.stands_for) for one in sent), default=None)


def _judged(place: int, nearest: list[tuple[int, StandsFor]], *, video: bool) -> Match:
    """``nearest``: for each frame of the copy, its distance and what it is a copy of."""
    off, stands_for = sorted(nearest)[len(nearest) // 2]
    share = sum(bits <= MATCH for bits, _ in nearest) / len(nearest)
    if share >= FRAMES_MATCHED:
        verdict = Verdict.CAUGHT
    elif off <= NEAR or share > 0:
        verdict = Verdict.NEARLY
    else:
        return MISSED
    return Match(verdict, place, off, stands_for, share if video else None)
