"""The screens. PAGES names each one that the person meets, with a builder that fills it with harmless sample data.

The builders are for screenshots and for tests that look at every page; the controller makes its pages itself.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tid_desktop.ui.pages.base import Page


class _Pages(Mapping[str, "Callable[[], Page]"]):
    """All sample pages; imported only when somebody asks for one, because the window needs none of them to start."""

    def _all(self) -> dict[str, Callable[[], Page]]:
        from tid_desktop.ui.pages import changed_samples, entry_samples, private_samples, samples
        return {**entry_samples.SAMPLES, **samples.SAMPLES, **private_samples.SAMPLES, **changed_samples.SAMPLES}

    def __getitem__(self, name: str) -> Callable[[], Page]:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


PAGES: Mapping[str, Callable[[], Page]] = _Pages()
