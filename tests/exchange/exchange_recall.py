"""How many changed copies the plain type and ours find, and what a look at an upload costs: printed as a table.

Six made-up photos. ``bench_reach.py`` measures the same views on real ones, cuts and tilts too, without the library.
"""
from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
from PIL import Image
from threatexchange.signal_type.pdq.pdq_index import PDQIndex
from threatexchange.signal_type.pdq.signal import PdqSignal

from tests.exchange import media
from tests.unit.fingerprint.pictures import photo
from tid_desktop.fingerprint.image import hash_image
from tid_desktop.fingerprint.model import SignalType, StandsFor
from tid_desktop.intake.exchange.signals import BestIndex, UploadPdqSignal

SEEDS = range(6)
CHANGES: Mapping[str, Mapping[str, media.Change]] = {"framed": media.FRAMED, "turned": media.TURNED}
Look = Callable[[bytes], str]
LOOKS: Mapping[str, Look] = {"pdq": PdqSignal.hash_from_bytes, "pdq_upload": UploadPdqSignal.hash_from_bytes}


def posted(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=80)
    return file.getvalue()


def sent(seed: int, *, turns: bool) -> list[tuple[str, int]]:
    """What a feed has of one photo: as our program sends it, or one hash, as other hotlines' do."""
    hashed = hash_image(BytesIO(posted(photo(1024, 768, seed))), "0" * 32).fingerprints
    return [(found.value, seed) for found in hashed if found.signal_type is SignalType.PDQ
            and (turns or found.stands_for is StandsFor.ORIGINAL)]


def recall(changes: Mapping[str, media.Change], feeds: Mapping[str, tuple[PDQIndex, str]],
           looks: Mapping[str, Look]) -> dict[str, float]:
    """For each feed (an index, and the name of the look that asks it) the share of changed copies that are found."""
    found = dict.fromkeys(feeds, 0)
    for seed in SEEDS:
        for change in changes.values():
            upload = posted(change(photo(1024, 768, seed)))
            looked = {name: look(upload) for name, look in looks.items()}
            for name, (index, look) in feeds.items():
                matches = {match.metadata for match in index.query(looked[look])}
                assert matches <= {seed}, "never another photo"
                found[name] += seed in matches
    return {name: count / (len(SEEDS) * len(changes)) for name, count in found.items()}


def milliseconds(look: Look, upload: bytes) -> float:
    """The best of three."""
    def once() -> float:
        began = time.perf_counter()
        look(upload)
        return time.perf_counter() - began
    return min(once() for _ in range(3)) * 1000


def test_our_type_finds_what_the_plain_one_misses(capsys: pytest.CaptureFixture[str]) -> None:
    feeds: dict[str, tuple[PDQIndex, str]] = {}
    for feed, turns in (("ours", True), ("one hash", False)):
        values = [value for seed in SEEDS for value in sent(seed, turns=turns)]
        feeds |= {f"{feed}, pdq": (PDQIndex.build(values), "pdq"),
                  f"{feed}, pdq_upload": (BestIndex.build(values), "pdq_upload")}
    found = {name: recall(changes, feeds, LOOKS) for name, changes in CHANGES.items()}
    uploads = {f"{width} x {height}": posted(photo(width, height, 1)) for width, height in ((1024, 768), (4000, 3000))}
    with capsys.disabled():
        print("\n\nShare of changed copies found in a feed that holds eight turns (ours), or one hash of each photo")
        print(" " * 22 + "".join(f"{name:>22}" for name in feeds))
        for name, shares in found.items():
            print(f"  {name:20}" + "".join(f"{share:22.2f}" for share in shares.values()))
        for name, upload in uploads.items():
            took = "".join(f"   {kind} {milliseconds(look, upload):.0f}" for kind, look in LOOKS.items())
            print(f"Milliseconds for an upload of {name}:{took}")
    framed, turned = found["framed"], found["turned"]
    assert framed["ours, pdq_upload"] >= 0.9 > 0.2 >= framed["ours, pdq"]
    assert turned["ours, pdq"] >= 0.9, "the eight turns are sent"
    assert turned["one hash, pdq_upload"] >= 0.9 > 0.2 >= turned["one hash, pdq"]
