"""The one door of this room for the worker: an opened file in, a report out, whatever the file holds."""
from __future__ import annotations

import io
import time
from typing import BinaryIO

from PIL import Image

from tid_desktop import log, paths
from tid_desktop.errors import EmptyFile, FileProblem, InternalError, NotMedia
from tid_desktop.fingerprint import animation, digest, frames, image, video
from tid_desktop.fingerprint.model import WISH, FileStatus, MediaKind, MediaReport, Reach, Wish
from tid_desktop.fingerprint.variants import UPRIGHT

_log = log.get("fingerprint")

_HEAD = 64
_READ_SHARE = 0.1  # of the progress: reading the whole file once for its MD5
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1",
                b"avif", b"avis"}
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"BM")
_QUICKTIME = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}  # first boxes of films older than "ftyp"
_EBML = b"\x1a\x45\xdf\xa3"


def sniff(head: bytes) -> MediaKind | None:
    """Picture, video or neither, by the first bytes of the content. Names and extensions are never looked at."""
    box = head[4:8]
    if head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return MediaKind.IMAGE
    if box == b"ftyp":
        return MediaKind.IMAGE if head[8:12] in _HEIF_BRANDS else MediaKind.VIDEO
    if head.startswith(_EBML) or (head[:4] == b"RIFF" and head[8:11] == b"AVI") or box in _QUICKTIME:
        return MediaKind.VIDEO
    return None


def _kind(stream: BinaryIO, size: int) -> MediaKind:
    if size == 0:
        raise EmptyFile
    head = stream.read(_HEAD)
    kind = sniff(head)
    if kind is None:
        raise NotMedia
    if kind is MediaKind.IMAGE and _may_move(head):
        stream.seek(0)
        return MediaKind.VIDEO if animation.moves(stream) else MediaKind.IMAGE
    return kind


def _may_move(head: bytes) -> bool:
    """A picture in a format that can hold an animation. (HEIC can, too, but no decoder of ours shows more than one.)"""
    return head.startswith((b"GIF8", b"\x89PNG", b"RIFF")) or b"avis" in head


def _fingerprints(kind: MediaKind, stream: BinaryIO, size: int, progress: frames.Progress,
                  wish: Wish, claim: frames.Claim) -> image.Hashed:
    stream.seek(0)
    exact = digest.md5(stream, lambda done: progress(_READ_SHARE * min(done / size, 1.0)))
    stream.seek(0)
    if kind is MediaKind.IMAGE:
        return image.hash_image(stream, exact, wish)

    def told(part: float) -> None:
        progress(_READ_SHARE + (1 - _READ_SHARE) * part)
    still_format = sniff(stream.read(_HEAD)) is MediaKind.IMAGE
    stream.seek(0)
    hasher = animation.hash_animation if still_format else video.hash_video
    return image.Hashed(hasher(stream, exact, told, claim))


def hash_file(stream: BinaryIO, size: int, progress: frames.Progress, wish: Wish = WISH, *,
              claim: frames.Claim = frames.unheard) -> MediaReport:
    """Fingerprint an opened, seekable file of ``size`` bytes. ``progress`` is told fractions, 0 to 1.

    ``claim`` is told once how many seconds a film says it has, 0 when it doesn't say.

    Never raises for anything that a file can hold: what is wrong with it is the report's status.
    """
    started, kind = time.perf_counter(), None
    hashed = image.Hashed(())
    try:
        kind = _kind(stream, size)
        hashed = _fingerprints(kind, stream, size, progress, wish, claim)
        status = FileStatus.READY if len(hashed.fingerprints) > 1 else FileStatus.LOW_QUALITY
        progress(1.0)
    except FileProblem as problem:
        status = FileStatus(problem.code)
    except MemoryError:
        status = FileStatus.TOO_BIG
    except OSError:  # decoders' own are DamagedFile by now: this is the disk, or a stick that was pulled out
        status = FileStatus.GONE
    except Exception as fault:  # a fault of ours must not take the other files along
        _log.warning("hashing failed", kind=type(fault).__name__)
        status = FileStatus.INNER
    return MediaReport(status, kind, time.perf_counter() - started, *hashed)


def warm() -> None:
    """Decode one tiny harmless file of each format (assets/warm), so that nothing is imported or opened later.

    The zygote calls this before it locks itself; its children inherit the result.
    """
    for sample in sorted((paths.assets() / "warm").iterdir()):
        content = sample.read_bytes()
        # Details ask the same of every format and take longer than all else here: one picture's are enough.
        wish = Wish(Reach.WIDE_64, details=sample.name == "picture.png")
        report = hash_file(io.BytesIO(content), len(content), lambda part: None, wish)
        if not report.status.usable:
            raise InternalError("a decoder is missing")
    image.hash_picture(Image.new("LAB", (8, 8)), UPRIGHT)  # colour management, which no common file asks for
