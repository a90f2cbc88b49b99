"""What the fuzzer found once, and that it still works itself."""
from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.watch import Ledger
from tid_desktop.fingerprint.model import FileStatus
from tid_desktop.sandbox.pool import Pool

FOUND = Path(__file__).parents[2] / "data" / "fuzz"
EXPECTED = {"no-palette.png": FileStatus.DAMAGED}


def test_every_file_that_was_kept_is_expected() -> None:
    assert {path.name for path in FOUND.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_the_fuzzer_found_has_a_plain_answer(name: str) -> None:
    with Pool(1) as pool:
        assert pool.submit(FOUND / name).future.result().status is EXPECTED[name]
        assert not pool.failed


def test_the_ledger_sees_a_child_with_two_files_and_a_file_with_two_children() -> None:
    ledger = Ledger()
    for pid, inode in ((1, 10), (1, 10), (2, 20)):
        ledger.seen(pid, inode)
    assert (ledger.second_files, ledger.second_children) == (0, 0)
    ledger.seen(2, 10)
    assert (ledger.second_files, ledger.second_children) == (1, 1)
    ledger.born(1)
    ledger.seen(1, 30)  # another process that got the same number
    assert (ledger.second_files, ledger.second_children) == (1, 1)
