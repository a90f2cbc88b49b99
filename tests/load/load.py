"""A running intake that holds a million fingerprints, under 200 clients at once; every case is asked for afterwards.

    python3 packaging/dev.py load [--cases N] [--clients N] [--each N] [--postgres]

Real processes on loopback: ``intake serve``, ``intake feeds``, and beside them, as a yardstick, a bare Flask app behind
the same waitress that answers 16 KiB constants. All run on this machine's cores together with their clients, so look at
the ratios. The filled store is kept in ``.bench-cache``; each run works on a copy. The exit status is 1 when a request
failed, a case was lost, or a page's cost grows with its place in the feed by more than half.
"""
from __future__ import annotations

import argparse
import asyncio
import base64
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import altcha
import httpx

from tests.load import fill
from tests.unit.intake.people import JSON, Person
from tid_desktop.protocol import challenge, envelope
from tid_desktop.protocol.messages import CHALLENGE_PATH, NEEDS_WORK, PATHS, Answer, Request, State
from tid_desktop.protocol.profile import Profile

ROOT = Path(__file__).resolve().parents[2]
FLATNESS = 1.5  # the last page may cost so many times the first
PATIENCE = 120.0
PEER = """
import sys
from flask import Flask, Response, request
from tid_desktop.intake import server
app, body = Flask("peer"), b"0" * 16384
@app.post("/")
def answer():
    request.get_data()
    return Response(body, content_type="application/json")
server.serve(app, "127.0.0.1", 0, threads=4, ready=lambda address: print(f'{{"listening": "{address}"}}', flush=True))
"""


@dataclass
class Times:
    """What one kind of request took, and how many failed."""

    name: str
    seconds: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    whole: float = 0.0

    @property
    def rate(self) -> float:
        return len(self.seconds) / self.whole

    def tell(self, peer: Times | None = None) -> None:
        """One line."""
        cuts = statistics.quantiles(self.seconds, n=100)
        ratio = f"  {self.rate / peer.rate:5.2f} of the peer" if peer else ""
        print(f"{self.name:34} {self.rate:8.1f}/s   p50 {cuts[49] * 1000:8.1f} ms   p99 {cuts[98] * 1000:8.1f} ms   "
              f"errors {len(self.failed)}{ratio}", flush=True)


async def measure(name: str, clients: int, each: int, ask: Callable[[httpx.AsyncClient, int], Awaitable[None]],
                  address: str) -> Times:
    """``clients`` at once, each with a connection of its own that it keeps, ask ``each`` times."""
    times = Times(name)

    async def client(number: int) -> None:
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE) as http:
            for turn in range(each):
                began = time.perf_counter()
                try:
                    await ask(http, number * each + turn)
                    times.seconds.append(time.perf_counter() - began)
                except Exception as failure:
                    times.failed.append(type(failure).__name__)

    began = time.perf_counter()
    await asyncio.gather(*(client(number) for number in range(clients)))
    times.whole = time.perf_counter() - began
    return times


async def exchange(http: httpx.AsyncClient, profile: Profile, request: Request) -> Answer:
    """One operation with all that belongs to it. Raises what the intake answers."""
    reply_key = os.urandom(32)
    work = await _solve(http) if request.op in NEEDS_WORK else None
    body = envelope.seal_request(request.to_bytes(reply_key), profile.keys[0], profile.service_id, work)
    response = await http.post(PATHS[request.op], content=body, headers=JSON)
    response.raise_for_status()
    return Answer.from_bytes(envelope.open_answer(response.content, reply_key))


async def _solve(http: httpx.AsyncClient) -> str:
    response = await http.post(CHALLENGE_PATH, content=challenge.request(), headers=JSON)
    given = altcha.Challenge.from_dict(challenge.read_answer(response.raise_for_status().content))
    solution = altcha.solve_challenge(given)
    assert solution is not None
    return altcha.Payload(given, altcha.Solution(solution.counter, solution.derived_key)).to_base64()


class Load:
    """One run against one home. ``cases`` is how many it was filled with."""

    def __init__(self, people: str, feeds: str, peer: str, home: Path, cases: int, key: str) -> None:
        self.people, self.feeds, self.peer = people, feeds, peer
        self.profile = Profile.load((home / "profile.json").read_bytes())
        self.cases = cases
        self.made: list[Person] = []
        self.faults: list[str] = []
        self._key = key

    async def run(self, clients: int, each: int) -> None:
        """Everything, one after the other."""
        body = b"0" * 16384
        peer = await measure("peer: 16 KiB constants", clients, each, lambda http, _: _post(http, body), self.peer)
        peer.tell()
        for times in (await measure("create, 20 fingerprints each", clients, each, self._create, self.people),
                      await measure(f"status among {self.cases}", clients, each, self._status, self.people)):
            times.tell(peer)
            self.faults += times.failed
        await self._nothing_lost(clients)
        await self._pages()

    async def _create(self, http: httpx.AsyncClient, _number: int) -> None:
        who = Person()
        answer = await exchange(http, self.profile, who.create(fill.picture(random.Random())))
        assert answer.state is State.RECEIVED
        self.made.append(who)

    async def _status(self, http: httpx.AsyncClient, _number: int) -> None:
        who = fill.person(random.randrange(self.cases))
        assert (await exchange(http, self.profile, who.status())).state is State.ACCEPTED

    async def _nothing_lost(self, clients: int) -> None:
        waiting = list(self.made)

        async def ask(http: httpx.AsyncClient, number: int) -> None:
            answer = await exchange(http, self.profile, waiting[number].status())
            assert [item.fingerprints for item in answer.items] == [fill.EACH]

        found = await measure("", clients, len(waiting) // clients, ask, self.people)
        print(f"asked for again: {len(found.seconds)} of {len(waiting)} cases made, lost {len(found.failed)}")
        self.faults += found.failed

    async def _pages(self) -> None:
        """The whole feed once in each format; the median cost of its first and last pages."""
        login = base64.b64encode(f"{fill.PLATFORM}:{self._key}".encode()).decode()
        headers = {"authorization": f"Basic {login}", "x-functions-key": self._key}
        for name, (address, follow) in FORMATS.items():
            await self._whole_feed(name, address, follow, headers)

    async def _whole_feed(self, name: str, address: str, follow: Callable[[str, str], str | None],
                          headers: dict[str, str]) -> None:
        seconds: list[float] = []
        turn: str | None = address
        async with httpx.AsyncClient(base_url=self.feeds, trust_env=False, timeout=PATIENCE, headers=headers) as http:
            while turn is not None:
                began = time.perf_counter()
                response = await http.get(turn)
                seconds.append(time.perf_counter() - began)
                turn = follow(response.raise_for_status().text, address)
        some = max(1, min(25, len(seconds) // 4))
        full = seconds[:-1] or seconds  # the last one may be short
        first, last = statistics.median(full[:some]), statistics.median(full[-some:])
        print(f"feed in format {name:10} {len(seconds):5} pages   first {first * 1000:6.1f} ms   "
              f"last {last * 1000:6.1f} ms   ratio {last / first:4.2f}", flush=True)
        if last / first > FLATNESS:
            self.faults.append("pages")


def _next_place(told: str, address: str) -> str | None:
    page = json.loads(told)
    return f"{address}?after={page['next']}" if page["more"] else None


def _next_stop(told: str, address: str) -> str | None:
    page = json.loads(told)
    return f"{address}&nextPageToken={page['nextPageToken']}" if page["hasMoreRecords"] else None


def _next_ncmec(told: str, _address: str) -> str | None:
    following = ElementTree.fromstring(told).find("{*}paging/{*}next")
    return None if following is None else f"/ncmec{following.text}"


FORMATS: dict[str, tuple[str, Callable[[str, str], str | None]]] = {
    "hotline": ("/hotline/v1/entries", _next_place),
    "ncmec": ("/ncmec/v2/entries?from=2026-01-01T00:00:00Z", _next_ncmec),
    "stopncii": ("/stopncii/v1/FetchHashes?startTimestamp=10&pageSize=1000", _next_stop),
}


async def _post(http: httpx.AsyncClient, body: bytes) -> None:
    (await http.post("/", content=body, headers=JSON)).raise_for_status()


def status_costs(address: str, home: Path, cases: int, asked: int = 300) -> float:
    """Median seconds of one status after the other, on one connection."""
    profile = Profile.load((home / "profile.json").read_bytes())

    async def ask() -> list[float]:
        seconds = []
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE) as http:
            for _ in range(asked):
                began = time.perf_counter()
                await exchange(http, profile, fill.person(random.randrange(cases)).status())
                seconds.append(time.perf_counter() - began)
        return seconds

    return statistics.median(asyncio.run(ask()))


@contextmanager
def started(*command: str | Path) -> Iterator[str]:
    """A server, and the address that it says it listens on."""
    process = subprocess.Popen([sys.executable, *map(str, command)], stdout=subprocess.PIPE, cwd=ROOT,
                               env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())["listening"]
    finally:
        process.terminate()
        process.wait(60)
        process.stdout.close()


def serving(what: str, home: Path) -> Any:
    """``intake serve`` or ``intake feeds`` on a free port."""
    return started("-m", "tid_desktop", "intake", what, "--home", home, "--port", "0", "--json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Fill, measure, and print."""
    parser = argparse.ArgumentParser(prog="dev.py load", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=50_000, metavar="N", help=f"with {fill.EACH} fingerprints each")
    parser.add_argument("--clients", type=int, default=200, metavar="N")
    parser.add_argument("--each", type=int, default=20, metavar="N", help="requests of each kind by each client")
    parser.add_argument("--postgres", action="store_true", help="on a PostgreSQL of its own instead of SQLite")
    chosen = parser.parse_args(arguments)
    with ExitStack() as stack:
        fill.CACHE.mkdir(exist_ok=True)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=fill.CACHE)))
        home, few = folder / "home", folder / "few"
        if chosen.postgres:
            key = fill.make(home, chosen.cases, _postgres(stack))
        else:
            shutil.copytree(fill.kept(chosen.cases) / "home", home)
            key = (fill.kept(chosen.cases) / "key").read_text("ascii")
        fill.make(few, 50)
        with serving("serve", few) as address:
            small = status_costs(address, few, 50)
        people, feeds = stack.enter_context(serving("serve", home)), stack.enter_context(serving("feeds", home))
        large = status_costs(people, home, chosen.cases)
        print(f"one status after the other: {small * 1000:.1f} ms among 50 cases, {large * 1000:.1f} ms among "
              f"{chosen.cases}, ratio {large / small:.2f}", flush=True)
        load = Load(people, feeds, stack.enter_context(started("-c", PEER)), home, chosen.cases, key)
        asyncio.run(load.run(chosen.clients, chosen.each))
    for failure in sorted(set(load.faults)):
        print(f"{failure}: {load.faults.count(failure)}", file=sys.stderr)
    return 1 if load.faults else 0


def _postgres(stack: ExitStack) -> str:
    """The address of an empty database on the tests' own server."""
    from tests import postgres
    server = stack.enter_context(postgres.open_server())
    return str(stack.enter_context(server.database()).render_as_string(hide_password=False))


if __name__ == "__main__":
    sys.exit(main())
