"""A real hotline on loopback: the intake as its own process over HTTP, and a front that ends TLS, as hotlines have.

    with open_hotline(folder) as hotline:
        desktop.command("submit", picture, "--card-only", "--profile", hotline.profile)
        hotline.desk("accept", case_id)
"""
from __future__ import annotations

import asyncio
import json
import os
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.functional.desktop import PATIENCE, Outcome, Program, tideline
from tests.homes import fresh_home


@dataclass(frozen=True)
class Hotline:
    """The intake's ``home``, the environment that its commands run in, and the front that ends TLS."""

    home: Path
    environment: dict[str, str]
    front: TlsFront

    @property
    def profile(self) -> Path:
        """The signed profile that a hotline gives to its copies of the program."""
        return self.home / "profile.json"

    @property
    def database(self) -> Path:
        return self.home / "intake.sqlite3"

    @contextmanager
    def away(self) -> Iterator[None]:
        """The front answers, but nobody is behind it: every connection breaks off."""
        target, self.front.target = self.front.target, 0
        try:
            yield
        finally:
            self.front.target = target

    def desk(self, command: str, *arguments: str | Path) -> Outcome:
        """Run ``tid-desktop intake COMMAND`` on this home, with its answer as JSON."""
        done = subprocess.run(tideline("intake", command, "--home", self.home, "--json", *arguments), text=True,
                              env=self.environment, capture_output=True, timeout=PATIENCE, check=False)
        return Outcome(done.returncode, done.stdout, done.stderr)


class TlsFront:
    """Ends TLS 1.3 on a free port of loopback and passes the bytes on to ``target``, both ways.

    ``heard`` and ``told`` are what went in and out, for each connection.
    """

    def __init__(self, authority: trustme.CA, host: str = "localhost") -> None:
        self.target = 0  # a port of loopback; known only when the intake listens
        self.port = 0
        self.heard: list[bytearray] = []
        self.told: list[bytearray] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        authority.issue_cert(host).configure_cert(self._context)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="tls-front")

    def open(self) -> None:
        self._thread.start()
        serving = asyncio.start_server(self._pass_on, "127.0.0.1", 0, ssl=self._context)
        self._server = asyncio.run_coroutine_threadsafe(serving, self._loop).result(PATIENCE)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        open_ones = asyncio.all_tasks() - {asyncio.current_task()}
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard, told = bytearray(), bytearray()
        self.heard.append(heard)
        self.told.append(told)
        try:
            inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pump(reader, inner_writer, heard), _pump(inner_reader, writer, told))


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seen: bytearray) -> None:
    try:
        while part := await reader.read(1 << 16):
            seen += part
            writer.write(part)
            await writer.drain()
    except OSError:
        pass  # one side hung up
    finally:
        writer.close()


@contextmanager
def open_hotline(folder: Path, *more: str, authority: trustme.CA | None = None, host: str = "localhost",
                 port: int = 0, prepare: Callable[[Path], None] = lambda _: None) -> Iterator[Hotline]:
    """Make an intake's home in ``folder``, serve it on ``port``, put TLS before it; ``more`` is for its ``init``.

    ``prepare`` is given the home before it is served.
    """
    authority = authority or trustme.CA()
    roots = folder / "roots.pem"
    folder.mkdir()
    authority.cert_pem.write_to_path(str(roots))
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | fresh_home(folder)
    front = TlsFront(authority, host)
    hotline = Hotline(folder / "intake", environment, front)
    front.open()
    try:
        made = hotline.desk("init", "--address", f"https://{host}:{front.port}", "--roots", roots, *more)
        assert made.status == 0, made
        prepare(hotline.home)
        command = tideline("intake", "serve", "--home", hotline.home, "--json", "--port", str(port))
        with Program(command, environment, stdout=subprocess.PIPE) as serving:
            assert serving.process.stdout is not None
            front.target = int(json.loads(serving.process.stdout.readline())["listening"].rpartition(":")[2])
            yield hotline
    finally:
        front.close()
