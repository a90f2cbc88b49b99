"""What policy.toml allows, and what looks like a picture's fingerprint."""
from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tid_desktop.fingerprint import image
from tid_desktop.intake import policy
from tid_desktop.intake.policy import BadPolicy, Policy
from tid_desktop.protocol.messages import SignalType

PICTURES = Path(__file__).parents[2] / "data" / "threatexchange" / "pdq" / "bridge-mods"
PDQ, VPDQ, MD5 = SignalType.PDQ, SignalType.VPDQ, SignalType.MD5


def with_bits(count: int) -> bytes:
    """32 bytes with so many bits set, at random places."""
    return sum(1 << place for place in random.sample(range(256), count)).to_bytes(32)


@pytest.mark.parametrize("picture", sorted(PICTURES.glob("*.jpg")), ids=lambda file: file.stem)
def test_all_fingerprints_of_a_real_picture_pass(picture: Path) -> None:
    with picture.open("rb") as stream:
        found = image.hash_image(stream, "0" * 32).fingerprints
    assert len(found) == 9
    assert Policy(least_quality=50).passes((one.signal_type, one.quality, bytes.fromhex(one.value)) for one in found)


def test_random_numbers_seldom_pass() -> None:
    passed = sum(Policy().passes([(PDQ, 100, os.urandom(32))]) for _ in range(2_000))
    assert passed < 2_000 * 0.1, "0.05 is what to expect"
    assert not any(Policy().passes([(PDQ, 100, os.urandom(32)) for _ in range(8)]) for _ in range(2_000))


@pytest.mark.parametrize(("bits", "allowed", "passes"), [(128, 0, True), (127, 0, False), (129, 0, False),
                                                         (126, 2, True), (130, 2, True), (125, 2, False)])
def test_how_far_from_128_bits_is_a_setting(bits: int, allowed: int, passes: bool) -> None:
    rules = Policy(bits_off=allowed)
    assert rules.passes([(PDQ, 100, with_bits(bits))]) is passes
    assert rules.passes([(VPDQ, 100, with_bits(128)), (VPDQ, 100, with_bits(bits))]) is passes, "each frame counts"


def test_one_of_low_quality_or_no_picture_at_all_is_for_the_desk() -> None:
    good = (PDQ, 70, with_bits(128))
    assert Policy().passes([good])
    assert not Policy().passes([good, (PDQ, 69, with_bits(128))])
    assert not Policy().passes([good, (PDQ, None, with_bits(128))])
    assert not Policy().passes([(MD5, None, os.urandom(16))]), "any number looks like an exact-file code"
    assert not Policy().passes([])


def test_the_file_that_init_makes_is_off_and_says_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text(policy.TEXT)
    assert policy.load(tmp_path) == Policy()
    assert not policy.load(tmp_path).automatic
    (tmp_path / "policy.toml").write_text(policy.TEXT.replace("= false", "= true").replace("= 20", "= 3"))
    assert policy.load(tmp_path) == Policy(automatic=True, cases_an_hour=3)


def test_without_a_file_nothing_is_accepted_by_itself(tmp_path: Path) -> None:
    assert policy.load(tmp_path) == Policy(automatic=False)


@pytest.mark.parametrize("text", ["", "= 1", "accept = 1", '[accept]\nautomatic = "yes"', "[accept]\nautomatic = 1",
                                  "[accept]\ncases_an_hour = 0", "[accept]\nitems_a_case = 101",
                                  "[accept]\nleast_quality = 49", "[accept]\nbits_off = 32", "[accept]\nbits_of = 1",
                                  "[accept]\ncases_an_hour = true", "[accept]\ncases_an_hour = 2.0", "\ud800"])
def test_a_mistake_in_it_is_told_and_not_guessed(tmp_path: Path, text: str) -> None:
    (tmp_path / "policy.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(BadPolicy):
        policy.load(tmp_path)
