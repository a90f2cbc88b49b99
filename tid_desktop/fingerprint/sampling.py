"""Which frames of a video are hashed, and which of those hashes are worth sending."""
from __future__ import annotations

from bisect import insort
from typing import NamedTuple

from tid_desktop.fingerprint.model import MAX_SECONDS, MAX_VIDEO_FINGERPRINTS, StandsFor
from tid_desktop.fingerprint.pdq import PdqHash
from tid_desktop.fingerprint.variants import is_useful

SENT = (StandsFor.ORIGINAL, StandsFor.MIRROR)  # of each frame (DESIGN section 4)
MAX_FRAMES = MAX_VIDEO_FINGERPRINTS // len(SENT)
MAX_LOOKS = 4 * MAX_FRAMES  # steps with a frame, kept or not: in twenty minutes of a still room there is no end else
SECOND = 1.0
# Bits. A frame this near to a kept one isn't sent: whoever has it matches the other. Measured on 400 seconds of still,
# hand-held and moving scenes and on six kinds of copies: up to 4 bits no second of a copy is lost, and of a still room
# 28 frames in 80 are left; with 8, a third of those with a logo is lost, which one noisy frame or another had matched.
COVERED = 4


class FrameHash(NamedTuple):
    """The hashes of one frame, as it is shown and mirrored; ``at``: seconds from the first frame."""

    at: float
    hashes: dict[StandsFor, PdqHash]


class Sampler:
    """Asks for one frame in each step, and keeps those that no kept one covers. When these are more than MAX_FRAMES,
    steps become twice as wide, and the first one in each stays. After MAX_LOOKS steps become wider, and all stay.
    """

    def __init__(self, step: float = SECOND) -> None:
        self.kept: list[FrameHash] = []
        self.step = step
        self._taken: set[int] = set()

    def start(self, at: float) -> float:
        """Where the step begins in which ``at`` lies."""
        return self._number(at) * self.step

    def covered(self, at: float) -> bool:
        """Whether this step had its frame."""
        return not 0 <= at <= MAX_SECONDS or self._number(at) in self._taken

    def take(self, frame: FrameHash) -> None:
        """The frame of its step, which may turn out to show nothing, or nothing new."""
        self._taken.add(self._number(frame.at))
        if is_useful(frame.hashes[StandsFor.ORIGINAL]) and not self._is_shown_by_another(frame):
            insort(self.kept, frame, key=lambda kept: kept.at)
        while len(self.kept) > MAX_FRAMES:
            self.widen(self.step * 2)
        if len(self._taken) > MAX_LOOKS:
            self._ask_for(self.step * 2)

    def widen(self, step: float) -> None:
        """Ask for fewer frames from now on, and keep as few of those that were taken."""
        self._ask_for(step)
        first = {self._number(frame.at): frame for frame in reversed(self.kept)}
        self.kept = sorted(first.values(), key=lambda frame: frame.at)

    def _ask_for(self, step: float) -> None:
        self._taken = {int(number * self.step // step) for number in self._taken}
        self.step = step

    def _number(self, at: float) -> int:
        return int(at // self.step)

    def _is_shown_by_another(self, frame: FrameHash) -> bool:
        value = int(frame.hashes[StandsFor.ORIGINAL].value, 16)
        return any((value ^ int(kept.hashes[StandsFor.ORIGINAL].value, 16)).bit_count() <= COVERED
                   for kept in self.kept)


class EveryFrame:
    """Asks for all frames and keeps them, as the reference does for its own text files."""

    def __init__(self) -> None:
        self.kept: list[FrameHash] = []

    def start(self, at: float) -> float:
        """Each frame is a step of its own."""
        return at

    def covered(self, at: float) -> bool:
        """Time never goes back."""
        return at > MAX_SECONDS or (bool(self.kept) and at <= self.kept[-1].at)

    def take(self, frame: FrameHash) -> None:
        """Keep it."""
        self.kept.append(frame)
