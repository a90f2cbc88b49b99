"""vPDQ against Meta's own text files, pdqhash, and clips of every kind that are made here."""
from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import av
import numpy as np
import pytest
from PIL import Image

from tests.unit.fingerprint import clips
from tests.unit.fingerprint.clips import clip, pictures
from tests.unit.fingerprint.pictures import REFERENCE, distance, judge, photo
from tid_desktop.errors import DamagedFile, NoFrames, ProtectedFile, TooBig
from tid_desktop.fingerprint import sampling, video
from tid_desktop.fingerprint.model import SignalType, StandsFor
from tid_desktop.fingerprint.sampling import FrameHash

CLIPS = sorted((REFERENCE / "vpdq").glob("pattern-*.mp4"))
DIGEST = "0" * 32


def quiet(part: float) -> None:
    """Progress that nobody looks at."""


class Line(NamedTuple):
    """A line of a reference file: frame, quality, PDQ, seconds."""

    quality: int
    value: str
    at: float


def reference(path: Path) -> list[Line]:
    rows = [line.split(",") for line in path.with_suffix(".txt").read_text().splitlines()]
    return [Line(int(quality), value, float(at)) for _, quality, value, at in rows]


def frames(content: bytes, sampler: sampling.Sampler | None = None) -> list[FrameHash]:
    return video.hash_frames(BytesIO(content), quiet, sampler or sampling.Sampler())


def every_frame(content: bytes) -> list[FrameHash]:
    return video.hash_frames(BytesIO(content), quiet, sampling.EveryFrame())


def decoded(content: bytes) -> Iterator[np.ndarray[Any, np.dtype[np.uint8]]]:
    return (pixels for _, pixels in clips.decoded(content))


# --- the reference --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_every_frame_agrees_with_metas_file_and_with_pdqhash(path: Path) -> None:
    content, expected = path.read_bytes(), reference(path)
    found = [(frame.at, frame.hashes[StandsFor.ORIGINAL]) for frame in every_frame(content)]
    assert len(found) == len(expected)
    off = [distance(line.value, result.value) for line, (_, result) in zip(expected, found, strict=True)]
    assert sum(bits <= 2 for bits in off) >= 0.95 * len(off)
    assert max(off) <= 6, "another FFmpeg decoded for them; more is our mistake"
    assert [result.quality for _, result in found] == [line.quality for line in expected]
    assert [at for at, _ in found] == pytest.approx([line.at for line in expected], abs=0.001)
    for pixels, (_, result) in zip(decoded(content), found, strict=True):
        assert (result.value, result.quality) == judge(pixels)


def test_one_frame_a_second_is_kept_with_its_mirror() -> None:
    path = CLIPS[0]
    whole, *rest = video.hash_video(BytesIO(path.read_bytes()), DIGEST, quiet)
    assert (whole.signal_type, whole.value, whole.stands_for) == (SignalType.MD5, DIGEST, StandsFor.FILE)
    assert [(entry.at, entry.stands_for) for entry in rest] == [
        (second, name) for second in range(7) for name in (StandsFor.ORIGINAL, StandsFor.MIRROR)]
    every = {frame.at: frame for frame in every_frame(path.read_bytes())}
    assert [entry.value for entry in rest] == [every[second].hashes[name].value
                                               for second in range(7) for name in sampling.SENT]


# --- what people's videos look like ---------------------------------------------------------------------------------

@pytest.mark.parametrize(("kind", "codec"), [
    ("mp4", "libx264"), ("mp4", "mpeg4"), ("mov", "mjpeg"), ("ipod", "libx264"), ("3gp", "mpeg4"), ("webm", "libvpx"),
    ("webm", "libvpx-vp9"), ("matroska", "libx264"), ("avi", "mpeg4"), ("avi", "mjpeg")])
def test_every_container_and_codec(kind: str, codec: str) -> None:
    content = clip(pictures(3), kind=kind, codec=codec)
    found = frames(content)
    assert [frame.at for frame in found] == [0, 1, 2]
    for frame, pixels in zip(found, decoded(content), strict=True):
        assert frame.hashes[StandsFor.ORIGINAL].value == judge(pixels)[0]
        assert frame.hashes[StandsFor.MIRROR].value == judge(pixels[:, ::-1])[0]


@pytest.mark.parametrize("turn", [90, 180, 270, -90])
def test_a_turned_video_is_hashed_as_players_show_it(turn: int) -> None:
    content = clip(pictures(1), turn=turn)
    with av.open(BytesIO(content)) as container:
        degrees = next(container.decode(video=0)).rotation
    assert degrees % 180 == turn % 180
    shown = np.rot90(next(decoded(content)), k=degrees // 90)  # both count counter-clockwise
    hashes = frames(content)[0].hashes
    assert hashes[StandsFor.ORIGINAL].value == judge(shown)[0]
    assert hashes[StandsFor.MIRROR].value == judge(shown[:, ::-1])[0]


MIRRORED = {(-1, 0, 0, 1): lambda shown: shown[:, ::-1], (1, 0, 0, -1): lambda shown: shown[::-1],
            (0, 1, 1, 0): lambda shown: shown.swapaxes(0, 1),
            (0, -1, -1, 0): lambda shown: shown[::-1, ::-1].swapaxes(0, 1)}


@pytest.mark.parametrize("matrix", MIRRORED)
def test_a_mirrored_video_is_hashed_as_players_show_it(matrix: tuple[int, int, int, int]) -> None:
    a, b, c, d = (step << 16 for step in matrix)
    content = clip(pictures(1), matrix=[a, b, 0, c, d, 0, 0, 0, 1 << 30])
    shown = MIRRORED[matrix](next(decoded(content)))
    assert frames(content)[0].hashes[StandsFor.ORIGINAL].value == judge(shown)[0]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_frames_that_carry_something_new_are_turned_all_the_same(turn: int) -> None:
    """EXIF inside Motion JPEG is a kind of side data that PyAV has no name for, and then shows none at all."""
    exif = Image.Exif()
    exif[0x010E] = "a word"
    jpeg = BytesIO()
    photo(320, 240).save(jpeg, "JPEG", quality=90, exif=exif)
    file = BytesIO()
    with av.open(file, "w", format="mov") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuvj420p"
        if turn:
            stream.set_display_rotation(turn)
        packet = av.Packet(jpeg.getvalue())
        packet.stream, packet.pts, packet.dts, packet.time_base = stream, 0, 0, Fraction(1)
        container.mux(packet)
    content = file.getvalue()
    with av.open(BytesIO(content)) as container, pytest.raises(ValueError, match="valid Type"):
        _ = next(container.decode(video=0)).side_data
    shown = np.rot90(next(decoded(content)), k=turn // 90)
    assert frames(content)[0].hashes[StandsFor.ORIGINAL].value == judge(shown)[0]


def test_a_slant_that_no_phone_makes_is_ignored() -> None:
    one = 46341  # 45 degrees
    content = clip(pictures(1), matrix=[one, one, 0, -one, one, 0, 0, 0, 1 << 30])
    assert frames(content)[0].hashes[StandsFor.ORIGINAL].value == judge(next(decoded(content)))[0]


def test_colour_labels_do_not_change_the_hash() -> None:
    """The reference converts every video as BT.601. Same samples, other label: same hash."""
    plain = frames(clip(pictures(2)))
    labelled = frames(clip(pictures(2), tags={"colorspace": 1, "color_primaries": 1, "color_trc": 1}))
    assert [frame.hashes for frame in labelled] == [frame.hashes for frame in plain]


@pytest.mark.parametrize(("rate", "kept"), [(4, 2), (Fraction(30000, 1001), 1), (Fraction(1, 3), 8)])
def test_frame_rates(rate: Any, kept: int) -> None:
    found = frames(clip(pictures(8, (160, 120)), rate=rate))
    assert len(found) == kept
    times = [frame.at for frame in found]
    assert times == sorted(set(times))


def test_a_long_video_is_sampled_in_even_wider_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "MAX_FRAMES", 5)
    found = frames(clip(pictures(23, (64, 48))))
    assert [frame.at for frame in found] == [0, 8, 16]
    assert len(frames(clip(pictures(5, (64, 48))))) == 5, "exactly full is not too long"


def test_frames_with_nothing_to_see_are_left_out() -> None:
    dark = Image.new("RGB", (320, 240))
    one, other = pictures(2)
    _, *rest = video.hash_video(BytesIO(clip([dark, one, dark, other])), DIGEST, quiet)
    assert [entry.at for entry in rest] == [1, 1, 3, 3]
    assert len(video.hash_video(BytesIO(clip([dark, dark])), DIGEST, quiet)) == 1


def test_progress_goes_by_time_from_start_to_end() -> None:
    told: list[float] = []
    video.hash_frames(BytesIO(clip(pictures(6, (160, 120)))), told.append, sampling.Sampler())
    assert told == sorted(told)
    assert told[0] < 0.2 < 0.8 < told[-1] <= 1


# --- no video after all ---------------------------------------------------------------------------------------------

def sound(kind: str = "mp4", cover: Image.Image | None = None) -> bytes:
    file = BytesIO()
    with av.open(file, "w", format=kind) as container:
        stream = container.add_stream("aac", rate=44100)
        picture = container.add_stream("mjpeg", rate=1) if cover else None
        if cover and picture:
            picture.width, picture.height = cover.size
            picture.pix_fmt = "yuvj420p"
            picture.disposition = av.stream.Disposition.attached_pic
            container.mux(picture.encode(av.VideoFrame.from_image(cover)))
            container.mux(picture.encode())
        tone = np.sin(np.arange(1024) / 7).astype(np.float32)[None, :]
        for _ in range(4):
            frame = av.AudioFrame.from_ndarray(tone, format="fltp", layout="mono")
            frame.sample_rate = 44100
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file.getvalue()


def test_sound_alone_has_no_frames() -> None:
    with pytest.raises(NoFrames):
        frames(sound())


def test_a_songs_cover_is_no_video() -> None:
    with pytest.raises(NoFrames):
        frames(sound(cover=photo(64, 64)))


def test_a_locked_video_is_named_as_locked() -> None:
    content = clip(pictures(2), options={"encryption_scheme": "cenc-aes-ctr", "encryption_key": "5e" * 16,
                                         "encryption_kid": "01" * 16})
    with pytest.raises(ProtectedFile):
        frames(content)


@pytest.mark.parametrize("content", [
    b"", b"\0\0\0\x20ftypisom" + b"\0" * 40, b"\x1a\x45\xdf\xa3" + b"\xff" * 60, b"RIFF\x20\0\0\0AVI LIST" + b"\0" * 30,
    b"not a video at all, only words" * 20], ids=["empty", "mp4", "mkv", "avi", "words"])
def test_bare_heads_are_damaged(content: bytes) -> None:
    with pytest.raises(DamagedFile):
        frames(content)


def test_a_list_of_other_files_is_not_followed(tmp_path: Path) -> None:
    """FFmpeg's concat and playlist formats would open what they name."""
    (tmp_path / "other.mp4").write_bytes(clip(pictures(1)))
    for text in (f"ffconcat version 1.0\nfile '{tmp_path}/other.mp4'\n",
                 f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{tmp_path}/other.mp4\n#EXT-X-ENDLIST\n"):
        with pytest.raises(DamagedFile):
            frames(text.encode())


def test_a_video_that_breaks_off_gives_what_can_be_played() -> None:
    whole = clip(pictures(6), kind="matroska")
    expected = frames(whole)
    found = frames(whole[:len(whole) * 3 // 4])
    assert 2 <= len(found) < 6
    assert [frame.hashes for frame in found[:2]] == [frame.hashes for frame in expected[:2]]


def test_an_mp4_without_its_index_is_damaged() -> None:
    content = clip(pictures(3))
    with pytest.raises(DamagedFile):
        frames(content[:content.index(b"moov")])


def test_frames_of_noise_are_damage_not_a_crash() -> None:
    content = bytearray(clip(pictures(3)))
    start = content.index(b"mdat") + 8
    end = content.index(b"moov") - 8
    content[start:end] = np.random.default_rng(3).bytes(end - start)
    with pytest.raises(DamagedFile):
        frames(bytes(content))


def test_frames_beyond_the_pixel_limit_are_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "MAX_PIXELS", 320 * 240 - 1)
    with pytest.raises(TooBig):
        frames(clip(pictures(1)))
