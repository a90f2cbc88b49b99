"""The fault table: what happened, what the person was told, and how things stood then, as the tests found it.

A test says ``tell(fault, error, state)`` after it has asserted them. A row counts only when its whole test passed; a
test that failed has a row that says so. ``dev.py faults`` prints the table of its own run: there is no other one.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tid_desktop.errors import TidError, UserFacingError

Tell = Callable[[str, "TidError | str | None", str], None]
QUIET = "nothing; no need to"


class Row(NamedTuple):
    """One fault. ``told``: code, sentence and what to do, as the program has them."""

    area: str
    fault: str
    told: str
    state: str


def row(area: str, fault: str, told: TidError | str | None, state: str) -> Row:
    """``told`` is the error itself, never a copy of its words."""
    if isinstance(told, UserFacingError):
        words = f"[{told.code}] {told.message} {told.action}"
    else:
        words = QUIET if told is None else f"[{told.code}]" if isinstance(told, TidError) else told
    return Row(area, fault, words, state)


def lines(rows: list[Row], failed: list[str]) -> list[str]:
    """The table for people."""
    shown: list[str] = []
    for area in dict.fromkeys(found.area for found in rows):
        shown += ["", area.upper()]
        for found in (found for found in rows if found.area == area):
            shown += [f"  {found.fault}", f"      told:  {found.told}", f"      state: {found.state}"]
    shown += ["", f"{len(rows)} faults, each as a test of this run provoked it."]
    return shown + [f"NOT SHOWN, because its test failed: {name}" for name in failed]
