"""vPDQ as text: a line for each frame, as Meta's ``vpdq`` tools write and read it (facebook/ThreatExchange, vpdq/).

    0,100,d3d8981ba52c59e79fb49295bed80905036b1dbe57b292c8ea4fb525f52c420e,0.000

Number, quality, PDQ, seconds. Their matcher looks at quality and PDQ alone, so the number, which is a frame's place
in the video there, is just the line's here: which frames a video has between those that are sent is nobody's business.
"""
from __future__ import annotations

from collections.abc import Iterable

from tid_desktop.fingerprint.model import Fingerprint, SignalType, StandsFor


def to_text(fingerprints: Iterable[Fingerprint], stands_for: StandsFor = StandsFor.ORIGINAL) -> str:
    """The lines of one video. Its mirror is another video to a matcher, with lines of its own."""
    frames = [entry for entry in fingerprints
              if entry.signal_type is SignalType.VPDQ and entry.stands_for is stands_for]
    return "".join(f"{number},{entry.quality},{entry.value},{entry.at:.3f}\n" for number, entry in enumerate(frames))
