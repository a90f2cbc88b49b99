"""The lock on the entry: opened by the passphrase alone, and of one size whatever lies in it."""
from __future__ import annotations

from hashlib import sha256
from timeit import repeat

import pytest

from tid_desktop.case import code, passphrase
from tid_desktop.case.keystore import MAX_ENTRY
from tid_desktop.case.passphrase import ROOM, Lock, is_locked
from tid_desktop.errors import PassphraseTooShort, VaultDamaged

WORDS = "three calm words"


@pytest.fixture(autouse=True)
def quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory, but where its cost is what is tested."""
    if "dear" not in request.node.name:
        monkeypatch.setattr(code, "_MEMORY_KIB", 64)


def test_the_passphrase_opens_what_it_locked_and_nothing_else_does() -> None:
    locked = Lock.new(WORDS).close("1 key 0")
    assert is_locked(locked)
    assert not is_locked("1 key 0")
    opened = Lock.of(WORDS, locked)
    assert opened is not None
    assert opened.open(locked) == "1 key 0"
    assert Lock.of("three calm word", locked) is None
    assert Lock.new(WORDS).open(locked) is None


def test_nothing_of_it_can_be_read_and_its_length_tells_nothing() -> None:
    lock = Lock.new(WORDS)
    short, long = lock.close("1 key 0"), lock.close("1" * ROOM)
    assert len(short) == len(long) <= MAX_ENTRY
    assert "key" not in short
    assert lock.close("1 key 0") != short
    assert WORDS not in repr(lock)
    assert repr(lock.key) not in repr(lock)


@pytest.mark.parametrize("typed", ["na\u00efve caf\u00e9", "  nai\u0308ve cafe\u0301 "])
def test_another_keyboard_and_a_space_too_many_don_t_matter(typed: str) -> None:
    assert Lock.of(typed, Lock.new("na\u00efve caf\u00e9").close("x")) is not None


@pytest.mark.parametrize(("typed", "enough"), [("1234567", False), ("   1234   ", False), ("", False),
                                               ("12345678", True), ("\u043f\u0430\u0440\u043e\u043b\u044c12", True)])
def test_eight_characters_of_any_kind_are_enough(typed: str, enough: bool) -> None:
    if enough:
        Lock.new(typed)
    else:
        with pytest.raises(PassphraseTooShort):
            Lock.new(typed)


@pytest.mark.parametrize("damage", [lambda text: text[:-1], lambda text: text + " ", lambda text: "3 x y",
                                    lambda text: text.replace("3 ", "4 ", 1), lambda text: "3"])
def test_a_damaged_entry_is_told(damage: object) -> None:
    with pytest.raises(VaultDamaged):
        Lock.of(WORDS, damage(Lock.new(WORDS).close("x")))  # type: ignore[operator]


def test_a_changed_entry_does_not_open() -> None:
    lock = Lock.new(WORDS)
    form, salt, sealed = lock.close("x").split(" ")
    assert lock.open(" ".join((form, salt, "AAAA" + sealed[4:]))) is None


def test_a_guess_is_dear(monkeypatch: pytest.MonkeyPatch) -> None:
    """64 MiB and three passes for each guess, by the library's own account."""
    from cryptography.hazmat.primitives.kdf import argon2
    asked: list[dict[str, int]] = []
    real = argon2.Argon2id

    def counted(**settings: int) -> object:
        asked.append(settings)
        return real(**settings)  # type: ignore[arg-type]

    monkeypatch.setattr(argon2, "Argon2id", counted)
    passphrase.Lock.of(WORDS, passphrase.Lock.new(WORDS).close("x"))
    assert [(one["memory_cost"], one["iterations"]) for one in asked] == [(64 * 1024, 3)] * 2


def test_a_guess_is_as_dear_as_ten_thousand_hashes(capsys: pytest.CaptureFixture[str]) -> None:
    """What each word of a thief's list costs, beside a store that keeps a plain hash of the passphrase."""
    entry, words = Lock.new(WORDS).close("x"), WORDS.encode()
    guess = min(repeat(lambda: Lock.of("three calm birds", entry), number=1, repeat=3))
    hashed = min(repeat(lambda: sha256(words).digest(), number=1000, repeat=3)) / 1000
    with capsys.disabled():
        print(f"\n  one guess takes as long as {guess / hashed:,.0f} of SHA-256")
    assert guess > 10_000 * hashed
