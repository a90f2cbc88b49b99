"""Bytes of a picture -> its fingerprints: decoded by Pillow and pi-heif, turned upright, put on white, hashed.

Everything after the decoder runs in strips of rows that fit the processor's cache; a strip is made what people see
(palette, transparency, print colours), turned into luma, and handed to ``pdq.reduce``.

Of several pictures in a file the first counts: it is the one that viewers show and that platforms keep. The rest is
made from it or beside it: gain maps (Ultra HDR), depth, previews, the other shots of a burst. The film that Google's,
Samsung's and Apple's phones put behind or beside a photo is not looked for: platforms drop it from a photo that is
posted. As a file of its own (the MOV of a Live Photo, a film saved out of the photo) it is a video like any other.

Colours are taken as stored; a wide profile (Display P3) is not converted, because the reference and the platforms'
hashers don't either, and luma hardly moves. JPEG 2000, JPEG XL, icons and layered files are not read: phones and
platforms don't hold them, and each decoder is one more door for a hostile file.
"""
from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO, NamedTuple, TypeVar, cast

import numpy as np
import pi_heif  # type: ignore[import-untyped]
from PIL import (
    AvifImagePlugin,  # noqa: F401 - importing a plugin registers it; nothing may be imported once a file is open
    BmpImagePlugin,  # noqa: F401
    GifImagePlugin,  # noqa: F401
    Image,
    ImageCms,
    JpegImagePlugin,  # noqa: F401
    MpoImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from tid_desktop.errors import DamagedFile, TooBig
from tid_desktop.fingerprint import lookalike, normalise
from tid_desktop.fingerprint.model import WISH, Fingerprint, Reach, SignalType, StandsFor, Wish
from tid_desktop.fingerprint.pdq import MIN_SIDE, NOTHING, Floats, PdqHash, reduce
from tid_desktop.fingerprint.variants import TURNS, UPRIGHT, Turn, distinct, is_useful, turns, turns_of, wide
from tid_desktop.fingerprint.views import FULL, SMALL, Lens, Shrinker

MAX_PIXELS = 250_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "HEIF", "AVIF")  # the first opens MPO, too
_STRIP = 1 << 18  # pixels; as floats 1 MiB, which stays in the second-level cache
_ORIENTATION = 0x0112
_EXIF_TURNS = {2: TURNS[StandsFor.MIRROR], 3: TURNS[StandsFor.TURN_180], 4: TURNS[StandsFor.MIRROR_TURN_180],
               5: TURNS[StandsFor.MIRROR_TURN_270], 6: TURNS[StandsFor.TURN_90], 7: TURNS[StandsFor.MIRROR_TURN_90],
               8: TURNS[StandsFor.TURN_270]}

# One thread: its decoder doesn't look whether a thread has started, and crashes where there is no memory for one.
pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)
Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # some decoders check sizes that only they see; a warning, made an error below


_T = TypeVar("_T")


def decoding(work: Callable[[], _T]) -> _T:
    """Let Pillow decode. Raises TooBig, DamagedFile, MemoryError and nothing else."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # broken metadata around a good picture is no reason to refuse it
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return work()
        except (TooBig, MemoryError):
            raise
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise TooBig from None
        except Exception:  # decoders fail in every way there is on broken data
            raise DamagedFile from None


def open_picture(stream: BinaryIO) -> Image.Image:
    """Decode the first picture of a file, without any turn.

    Raises TooBig for more than MAX_PIXELS, before decoding where the header tells; DamagedFile for all that can't be
    decoded to its end; MemoryError.
    """
    return decoding(partial(_open, stream))


def _open(stream: BinaryIO) -> Image.Image:
    picture: Image.Image = Image.open(stream, formats=FORMATS)
    if picture.width * picture.height > MAX_PIXELS:
        raise TooBig
    if picture.format == "HEIF":
        picture = picture.copy()  # with several pictures inside, the original decodes anew for each strip
    load(picture)
    return picture


def load(picture: Image.Image) -> None:
    """Have the pixels decoded. Raises DamagedFile for numbers of colours without the colours, and as Pillow does."""
    picture.load()
    if picture.mode in ("P", "PA") and picture.palette is None:
        raise DamagedFile


def shown_turn(picture: Image.Image) -> Turn:
    """The turn that viewers apply, from EXIF or XMP. Unreadable metadata means none, as in viewers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _EXIF_TURNS.get(picture.getexif().get(_ORIENTATION, 1), UPRIGHT)
        except MemoryError:
            raise
        except Exception:  # the metadata is as hostile as the rest of the file
            return UPRIGHT


def luma_strips(picture: Image.Image) -> Iterator[Floats]:
    """The luma of what people see, 0 to 255, as strips of shape (rows, width) from top to bottom."""
    luma = _luma_of(picture)
    rows = max(1, _STRIP // picture.width)
    for top in range(0, picture.height, rows):
        yield luma(picture.crop((0, top, picture.width, min(top + rows, picture.height))))


def _luma_of(picture: Image.Image) -> Callable[[Image.Image], Floats]:
    """How to make luma of a strip of this picture.

    Transparency is laid on white: that is what platforms do when they turn an upload into a JPEG, and what most
    viewers show, so it is the look under which copies go round.
    """
    if picture.mode.startswith("I;16"):
        return _high_byte
    if picture.mode in ("I", "F"):
        return _stretch(picture)
    if picture.mode == "LAB":
        to_rgb = ImageCms.buildTransform(ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB")
        return lambda strip: _weights(to_rgb.apply(strip))
    if picture.has_transparency_data:
        return _on_white
    if picture.mode in ("L", "RGB", "RGBX", "1"):
        return _weights
    return lambda strip: _weights(strip.convert("RGB"))


def _weights(strip: Image.Image) -> Floats:
    """0.299 R + 0.587 G + 0.114 B, rounded once, as the reference has it (Pillow's own grey would be whole numbers)."""
    return np.asarray(strip.convert("F"))


def _on_white(strip: Image.Image) -> Floats:
    layer = strip.convert("RGBA")
    white = Image.new("RGB", strip.size, "white")
    white.paste(layer, mask=layer)  # the same bits as Image.alpha_composite, in a third of the time
    return _weights(white)


def _high_byte(strip: Image.Image) -> Floats:
    """16 bits a pixel as 8, cut off as Pillow does for 16-bit colour."""
    return (np.asarray(strip) >> 8).astype(np.float32)


def _stretch(picture: Image.Image) -> Callable[[Image.Image], Floats]:
    """32-bit numbers have no agreed white: beyond 0 to 255, darkest to brightest becomes 0 to 255, as viewers do."""
    low, high = cast(tuple[float, float], picture.getextrema())
    if low >= 0 and 1 < high <= 255:
        return _weights
    scale = 255 / (high - low) if high > low else 0.0
    return lambda strip: ((np.asarray(strip).astype(np.float64) - low) * scale).astype(np.float32)


def hash_picture(picture: Image.Image, shown: Turn,
                 wanted: Iterable[StandsFor] = tuple(TURNS)) -> dict[StandsFor, PdqHash]:
    """PDQ of a decoded picture and its turned copies. ``shown`` is the turn that viewers give its pixels.

    Raises DamagedFile for a floating-point picture that holds no numbers.
    """
    if min(picture.size) < MIN_SIDE:
        return dict.fromkeys(wanted, NOTHING)
    return turns(reduced(picture, luma_strips(picture)), shown, wanted)


def reduced(picture: Image.Image, strips: Iterable[Floats]) -> Floats:
    """The four planes of a picture (``pdq.reduce``). Raises DamagedFile for one that holds no numbers."""
    with np.errstate(invalid="ignore", over="ignore"):  # told by the result
        planes = reduce(picture.height, picture.width, strips)
    if not np.isfinite(planes).all():
        raise DamagedFile
    return planes


class Hashed(NamedTuple):
    """What a picture file gives: ``fingerprints`` to send, and ``details`` (see lookalike.py), where wished for."""

    fingerprints: tuple[Fingerprint, ...]
    details: tuple[str, ...] = ()


def hash_image(stream: BinaryIO, digest: str, wish: Wish = WISH) -> Hashed:
    """All fingerprints of a picture file: ``digest`` (its MD5) first, alone if there is too little to see.

    The first hash is exact PDQ of the whole picture, all others are tents over the small plane (DESIGN section 3). A
    picture with plain bars around it also gets the hashes of what is inside them, and a wide set is added where it is
    wished for.
    Raises DamagedFile, TooBig, MemoryError.
    """
    picture = open_picture(stream)
    whole = Fingerprint(SignalType.MD5, digest, None, StandsFor.FILE)
    if min(picture.size) < MIN_SIDE:
        return Hashed((whole,))
    shown, shrinker = shown_turn(picture), Shrinker(picture.height, picture.width)
    exact = turns(reduced(picture, shrinker.watch(luma_strips(picture))), shown)
    lens = Lens(shown.lay(shrinker.plane()))
    sent = (Fingerprint(SignalType.PDQ, result.value, result.quality, name)
            for name, result in _hashes(exact, lens, picture.size, wish.reach))
    return Hashed((whole, *sent), lookalike.details(lens.plane) if wish.details else ())


def _hashes(exact: dict[StandsFor, PdqHash], lens: Lens, size: tuple[int, int],
            reach: Reach) -> list[tuple[StandsFor, PdqHash]]:
    """What is worth sending of a picture with these exact hashes, none if the first is not."""
    if not is_useful(exact[StandsFor.ORIGINAL]):
        return []
    if max(size) > SMALL:
        # Exact PDQ of the turned pictures would be eight looks through a lopsided blur, each telling a little more: a
        # tent's turns are one and the same look. On 50 photos of 640 to 1024 pixels they are 6 bits off exact PDQ
        # (median; 24 at most); below SMALL it would be up to 42, and exact ones are sent.
        exact |= {name: result for name, result in turns_of(lens.look(FULL)) if name is not StandsFor.ORIGINAL}
    found = [(name, result) for name, result in exact.items() if is_useful(result)]
    trimmed = normalise.trimmed(lens.plane)
    if trimmed is not None:
        inside = ((StandsFor.TRIMMED, result) for _, result in turns_of(lens.look(trimmed)))
        found += distinct((result for _, result in found), inside)
    found += islice(distinct([result for _, result in found], wide(lens)), reach.more)
    return found
