"""The hotline that lives on while programs die, and the one who tells them when.

    with open_mortal(folder) as mortal:
        steps = mortal.count("add", begin=("begin", 2))
        mortal.kill("add", home, at=7)
"""
from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import waitress
from sqlalchemy import select

from tid_desktop import paths
from tid_desktop.intake.practice import Practice, open_practice
from tid_desktop.intake.tables import CASES, ITEMS

ROOT = Path(__file__).parents[2]


@dataclass
class Mortal:
    """Programs that die, each in a home of its own below ``folder``, and their hotline."""

    folder: Path
    hotline: Practice
    process: subprocess.Popen[str]
    homes: int = 0
    deaths: set[tuple[str, int]] = field(default_factory=set)

    def new_homes(self, count: int) -> list[Path]:
        made = [self.folder / f"home {self.homes + n}" for n in range(count)]
        for home in made:
            home.mkdir(mode=0o700)
        self.homes += count
        return made

    def live(self, act: str, homes: Sequence[Path], *arguments: object, **order: object) -> dict[str, Any]:
        """One process that does ``act`` in each of these homes and ends by itself."""
        said = self._order(act=act, homes=[str(home) for home in homes], **{"with": arguments}, **order)
        assert said["ended"] == 0, said
        assert "failed" not in said, said
        return said

    def kill(self, act: str, home: Path, at: int) -> None:
        """One process that dies at this step."""
        said = self._order(act=act, homes=[str(home)], die=at)
        assert said == {"ended": -9}, said
        self.deaths.add((act, at))

    def known(self) -> dict[str, dict[str, str]]:
        """What the hotline has: the state of each item of each case."""
        with self.hotline.store.reading() as connection:
            cases: dict[str, dict[str, str]] = {row.case_id: {} for row in connection.execute(select(CASES.c.case_id))}
            for row in connection.execute(select(ITEMS.c.case_id, ITEMS.c.item, ITEMS.c.state)):
                cases[row.case_id][row.item] = row.state
        return cases

    def _order(self, **order: object) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        said: dict[str, Any] = json.loads(self.process.stdout.readline())
        return said


@contextmanager
def open_mortal(folder: Path) -> Iterator[Mortal]:
    """The real intake on a database of its own, behind a Unix socket, and a process to fork from."""
    (folder / "hotline").mkdir()
    address, signed = folder / "s", folder / "profile.json"
    template = (paths.assets() / "profiles" / "practice.json").read_bytes()
    hotline = open_practice(folder / "hotline", bytes(32), template)
    signed.write_bytes(hotline.signed_profile)
    (folder / "rehearsal").mkdir()
    server = waitress.create_server(hotline.app, unix_socket=str(address), threads=2, ident=None)
    stopping = threading.Event()

    def serve() -> None:
        while not stopping.is_set():
            server.asyncore.loop(timeout=1, map=server._map, use_poll=True, count=1)

    thread = threading.Thread(target=serve)
    thread.start()
    command = [sys.executable, "-m", "tests.faults.mortal", str(address), str(signed), str(folder / "rehearsal")]
    try:
        with subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            try:
                yield Mortal(folder, hotline, process)
            finally:
                assert process.stdin is not None
                process.stdin.close()
    finally:
        stopping.set()
        server.pull_trigger()
        thread.join()
        server.task_dispatcher.shutdown()
        server.asyncore.close_all(server._map)
        hotline.close()
