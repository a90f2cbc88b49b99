"""Cycles that hold Qt's objects are taken apart on the UI thread, whoever allocates meanwhile."""
from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tid_desktop.ui.collector import Collector


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The collector is the whole process's."""
    yield
    gc.enable()


class Ring(QObject):
    """An object that only the collector frees."""

    def __init__(self, freed: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: freed.append(threading.get_ident()))


def allocate_a_lot() -> None:
    """Thousands of containers: many times what starts a collection of each generation."""
    for _ in range(3):
        kept = [[] for _ in range(300_000)]
        del kept


def in_a_thread() -> None:
    thread = threading.Thread(target=allocate_a_lot)
    thread.start()
    thread.join()


def test_a_thread_that_allocates_frees_nothing_and_the_ui_thread_does(qtbot: QtBot) -> None:
    freed: list[int] = []
    collector = Collector()
    collector.begin()
    Ring(freed)
    in_a_thread()
    assert freed == []
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(freed), timeout=10_000)
    assert kept
    assert freed == [threading.get_ident()]
    collector.stop()


def test_left_alone_the_thread_would_have_done_it() -> None:
    """What is tested above happens without a collector of ours. Not with Qt's objects: they would end the run."""
    gc.collect()  # what other tests left must not be freed over there either
    freed: list[int] = []
    plain = type("Plain", (), {})()
    plain.itself = plain
    weakref.finalize(plain, lambda: freed.append(threading.get_ident()))
    del plain
    in_a_thread()
    assert freed
    assert freed != [threading.get_ident()]
