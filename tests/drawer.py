"""A password store for tests in which its lock is not what counts."""
from __future__ import annotations


class Drawer:
    """A password store that lies open."""

    def __init__(self) -> None:
        self.entry: str | None = None

    def read(self, *, ask: bool = True) -> str | None:
        return self.entry

    def write(self, entry: str) -> None:
        self.entry = entry
