"""Which cases may be accepted without anybody looking at them: what ``policy.toml`` says, and what follows from it.

Pure: what is done with it in the database is in automatic.py.
"""
from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem
from tid_desktop.protocol.messages import MIN_QUALITY, SignalType

FILE = "policy.toml"
BITS = 128  # of a PDQ hash's 256: those above the median
LEAST_QUALITY = MIN_QUALITY
_PICTURES = (SignalType.PDQ, SignalType.VPDQ)


class BadPolicy(SetupProblem):
    code = "bad_policy"
    message = QT_TRANSLATE_NOOP("errors", "The file policy.toml can't be read, or a value in it is wrong.")
    action = QT_TRANSLATE_NOOP("errors", "Correct it. Its own comments say what each value means.")


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be accepted by itself. ``bits_off``: by how much a picture's fingerprint may miss 128 bits."""

    automatic: bool = False
    cases_an_hour: int = 20
    items_a_case: int = 10
    least_quality: int = 70
    bits_off: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError."""
        ranges = {"cases_an_hour": range(1, 100_001), "items_a_case": range(1, 101),
                  "least_quality": range(LEAST_QUALITY, 101), "bits_off": range(32)}
        if type(self.automatic) is not bool or any(
                type(value := getattr(self, name)) is not int or value not in allowed
                for name, allowed in ranges.items()):
            raise ValueError("policy")

    def passes(self, fingerprints: Iterable[tuple[str, int | None, bytes]]) -> bool:
        """Whether an item's fingerprints (type, quality, value) look like those of a picture or a video.

        Every picture's hash must; and there must be one, since any number looks like an exact-file code.
        """
        pictures = [(quality, value) for signal_type, quality, value in fingerprints if signal_type in _PICTURES]
        return bool(pictures) and all((quality or 0) >= self.least_quality and self._looks_real(value)
                                      for quality, value in pictures)

    def _looks_real(self, value: bytes) -> bool:
        """PDQ cuts its 256 numbers at their median, so half of the bits are set: 1 random number in 20 has that too."""
        return abs(int.from_bytes(value).bit_count() - BITS) <= self.bits_off


def load(home: Path) -> Policy:
    """The policy of a home; without a file there is none, and the desk accepts. Raises BadPolicy."""
    try:
        return Policy(**tomllib.loads((home / FILE).read_text("utf-8"))["accept"])
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError, KeyError, TypeError):
        raise BadPolicy from None


TEXT = f"""\
# Which cases this intake accepts by itself. It looks at this file again each minute.

[accept]
# false: the desk accepts every case ("intake accept"). true: what keeps to all of the following is accepted by itself
# once its hour is over; everything else waits for the desk.
automatic = {str(Policy().automatic).lower()}

# More cases than this in an hour, with new items in them, are a flood. Then nothing of that hour is accepted by itself,
# and nothing later either, until the desk has looked and says "intake policy resume".
cases_an_hour = {Policy().cases_an_hour}

# A case with more items than this waits for the desk.
items_a_case = {Policy().items_a_case}

# An item waits for the desk when one of its fingerprints has a lower quality (0 to 100), or when it has none of a
# picture: any number looks like an exact-file code.
least_quality = {Policy().least_quality}

# A picture's fingerprint has 128 of 256 bits set, fewer only where the picture has flat parts. An item waits for the
# desk when one of its fingerprints is off by more than this. Of random numbers, 1 in 20 has exactly 128.
bits_off = {Policy().bits_off}
"""
