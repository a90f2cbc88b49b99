"""How uploads are matched: pictures in all the ways that they may have been changed, videos by their frames.

Uploads are decoded by our own fingerprint room, and here **without its sandbox**: this runs on a platform's computers,
where strangers' files are opened in a place that the platform has made safe. In each of the two string forms below a
feed's side is one PDQ hash; an upload's side is many, with commas between.
"""
from __future__ import annotations

import hashlib
import re
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from threatexchange.content_type.content_base import ContentType
from threatexchange.content_type.photo import PhotoContent
from threatexchange.content_type.video import VideoContent
from threatexchange.signal_type.index import IndexMatch, SignalSimilarityInfo, SignalSimilarityInfoWithIntDistance
from threatexchange.signal_type.pdq.pdq_index import PDQIndex
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange.signal_type.signal_base import (
    BytesHasher,
    FileHasher,
    SignalComparisonResult,
    SimpleSignalType,
    TrivialSignalTypeIndex,
)

from tid_desktop.errors import FileProblem
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.matching import FRAMES_MATCHED, MATCH, distance
from tid_desktop.fingerprint.model import SignalType, StandsFor
from tid_desktop.fingerprint.upload import hash_upload

_HASHES = re.compile(r"[0-9a-f]{64}(,[0-9a-f]{64})*")


class _ManyHashes(SimpleSignalType):
    """A signal that is one PDQ hash or many of them."""

    @classmethod
    def validate_signal_str(cls, signal_str: str) -> str:
        if not _HASHES.fullmatch(signal_str):
            raise ValueError("neither a PDQ hash nor a list of them")
        return signal_str

    @staticmethod
    def get_examples() -> list[str]:
        return list(PdqSignal.get_examples())


class Found(NamedTuple):
    """Which hash of an upload is near to which of the index's entries."""

    hash: str
    entry: int
    distance: int


class ManyHashesIndex(PDQIndex):
    """The library's own index of PDQ hashes, asked for many at once."""

    def found(self, signal_str: str) -> list[Found]:
        """Everything within the usual distance of any hash of an upload. An upload without one finds nothing."""
        asked = signal_str.split(",") if signal_str else []
        if not asked or not len(self):
            return []
        near = self.index.search_with_distance_in_result(asked, self.get_match_threshold())
        return [Found(asked_for, number, int(bits)) for asked_for, matches in near.items()
                for number, _, bits in matches]


class BestIndex(ManyHashesIndex):
    """An entry matches an upload when any hash of the upload is near to it."""

    def query(self, hash: str) -> list[IndexMatch]:
        """Each entry once with its least distance, the nearest first."""
        best: dict[int, int] = {}
        for found in self.found(hash):
            best[found.entry] = min(found.distance, best.get(found.entry, found.distance))
        return [IndexMatch(SignalSimilarityInfoWithIntDistance(bits), self.local_id_to_entry[entry][1])
                for entry, bits in sorted(best.items(), key=lambda match: match[1])]


class UploadPdqSignal(_ManyHashes, BytesHasher):
    """PDQ of a picture with bars, cuts, tilts and turns undone: finds framed copies that ``pdq`` misses.

    To be used besides ``pdq``. It costs the platform some 60 to 200 looks at each upload, and the person nothing.
    """

    @classmethod
    def get_name(cls) -> str:
        return "pdq_upload"

    @classmethod
    def get_content_types(cls) -> list[type[ContentType]]:
        return [PhotoContent]

    @classmethod
    def get_index_cls(cls) -> type[BestIndex]:
        return BestIndex

    @classmethod
    def hash_from_bytes(cls, bytes_: bytes) -> str:
        """The hashes of a picture file; nothing for what is no picture, or shows nothing."""
        try:
            return ",".join(hash_upload(BytesIO(bytes_)))
        except FileProblem:
            return ""

    @classmethod
    def compare_hash(cls, hash1: str, hash2: str) -> SignalComparisonResult:
        nearest = min(distance(one, other) for one in hash1.split(",") for other in hash2.split(","))
        return SignalComparisonResult.from_simple_dist(nearest, MATCH)


class SharedFrames(SignalSimilarityInfo):
    """How many of an upload's frames the feed has, as a fraction."""

    def __init__(self, share: float) -> None:
        self.share = share

    def pretty_str(self) -> str:
        return f"{self.share:.0%}"


class FramesIndex(ManyHashesIndex):
    """A feed tells no frame's video, so an upload is compared with all frames of all: its share counts that are there.

    ``LEAST_SHARE`` is that of the library's own vPDQ. A platform that looks for short pieces inside longer videos may
    ask for less, and looks through more.
    """

    LEAST_SHARE = FRAMES_MATCHED

    def query(self, hash: str) -> list[IndexMatch]:
        """Every entry that a frame is near to, if enough of the upload's frames are near to any."""
        found = self.found(hash)
        share = len({near.hash for near in found}) / len(hash.split(","))
        if share < self.LEAST_SHARE:
            return []
        return [IndexMatch(SharedFrames(share), self.local_id_to_entry[entry][1])
                for entry in sorted({near.entry for near in found})]


class VideoFramesSignal(_ManyHashes, FileHasher):
    """PDQ of a video's frames, one a second at most and none that shows what another does (vPDQ, in our sampling)."""

    @classmethod
    def get_name(cls) -> str:
        return "video_frames"

    @classmethod
    def get_content_types(cls) -> list[type[ContentType]]:
        return [VideoContent]

    @classmethod
    def get_index_cls(cls) -> type[FramesIndex]:
        return FramesIndex

    @classmethod
    def hash_from_file(cls, file: Path) -> str:
        """The hashes of a film or a moving picture; nothing for anything else."""
        with file.open("rb") as stream:
            report = media.hash_file(stream, file.stat().st_size, lambda _: None)
        return ",".join(dict.fromkeys(frame.value for frame in report.fingerprints
                                      if (frame.signal_type, frame.stands_for) == _FRAME))

    @classmethod
    def compare_hash(cls, hash1: str, hash2: str) -> SignalComparisonResult:
        """``hash1`` as the feed's side, ``hash2`` as the upload's."""
        there, frames = hash1.split(","), hash2.split(",")
        near = [frame for frame in frames if min(distance(frame, other) for other in there) <= MATCH]
        share = len(near) / len(frames)
        return SignalComparisonResult(share >= FramesIndex.LEAST_SHARE, SharedFrames(share))


_FRAME = (SignalType.VPDQ, StandsFor.ORIGINAL)


class PhotoMD5Signal(SimpleSignalType, BytesHasher):
    """The MD5 of a picture's file: the only code of one that shows too little for PDQ. The library has the video's."""

    @classmethod
    def get_name(cls) -> str:
        return "photo_md5"

    @classmethod
    def get_content_types(cls) -> list[type[ContentType]]:
        return [PhotoContent]

    @classmethod
    def get_index_cls(cls) -> type[TrivialSignalTypeIndex]:
        return TrivialSignalTypeIndex

    @classmethod
    def validate_signal_str(cls, signal_str: str) -> str:
        if not re.fullmatch("[0-9a-f]{32}", signal_str):
            raise ValueError("no MD5")
        return signal_str

    @classmethod
    def hash_from_bytes(cls, bytes_: bytes) -> str:
        return hashlib.md5(bytes_, usedforsecurity=False).hexdigest()

    @staticmethod
    def get_examples() -> list[str]:
        return ["d41d8cd98f00b204e9800998ecf8427e"]
