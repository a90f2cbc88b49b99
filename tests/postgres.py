"""A real PostgreSQL of the tests' own: made once a run, reached over a Unix socket alone, and gone afterwards.

    with postgres.database() as url:     # the fixture ``postgres``; empty, and nobody else's
        store = Store(url)
        postgres.restart()               # every connection breaks
"""
from __future__ import annotations

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, create_engine, text

PROGRAMS = Path("/usr/lib/postgresql/15/bin")  # where Debian puts them; packaging/dev.py sees that they are there
USER = "intake"
# Nothing here outlives the run, so nothing has to reach the disk.
SETTINGS = ("listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off",
            "max_connections=120", "shared_buffers=32MB", "deadlock_timeout=200ms")


@dataclass
class Server:
    """A running server whose files are all in ``folder``."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @contextmanager
    def database(self) -> Iterator[URL]:
        """A new, empty database, and at the end it is gone."""
        name = f"intake{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} STRATEGY file_copy")  # the quickest way without a disk to wait for
        yield self._url(name)
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def execute(self, statement: str) -> None:
        """One statement outside of any transaction, in the server's own database."""
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()

    def _url(self, name: str) -> URL:
        return URL.create("postgresql+psycopg", USER, database=name, query={"host": str(self.folder)})

    def dump(self, url: URL) -> Path:
        """What an operator's pg_dump makes of a database."""
        file = self.folder / f"{url.database}-{next(self._numbers)}.dump"
        self.run("pg_dump", "-h", self.folder, "-U", USER, "-Fc", "-Z0", "-f", file, url.database or "")
        return file

    def bring_back(self, dump: Path, url: URL) -> None:
        """Put what ``dump`` holds in the place of what the database holds."""
        self.run("pg_restore", "-h", self.folder, "-U", USER, "--clean", "--if-exists", "--single-transaction",
                 "-d", url.database or "", dump)

    def run(self, program: str, *arguments: str | Path) -> None:
        """One of PostgreSQL's own programs. As root the server's owner runs it: PostgreSQL refuses root."""
        subprocess.run([str(PROGRAMS / program), *map(str, arguments)], check=True, cwd=self.folder, **_owner(),
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        self.run("pg_ctl", "start", "--wait", "-D", self.folder / "data", "-l", self.folder / "log",
                 "-o", " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={self.folder}")))

    def stop(self) -> None:
        """At once, as after a power cut: every connection breaks."""
        self.run("pg_ctl", "stop", "--wait", "-D", self.folder / "data", "-m", "immediate")

    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8")

    def restart(self) -> None:
        self.stop()
        self.start()


def _owner() -> dict[str, Any]:
    if os.geteuid():
        return {}
    postgres = pwd.getpwnam("postgres")
    return {"user": postgres.pw_uid, "group": postgres.pw_gid, "extra_groups": []}


@contextmanager
def open_server() -> Iterator[Server]:
    """Make and start a server; stop it and remove its files in the end."""
    folder = Path(tempfile.mkdtemp(prefix="tideline-postgres-"))  # not pytest's folder: the owner must get in
    try:
        owner = _owner()
        if owner:
            os.chown(folder, owner["user"], owner["group"])
        server = Server(folder)
        server.run("initdb", "--no-sync", "--no-instructions", "--auth=trust", f"--username={USER}",
                   "--encoding=UTF8", "--locale=C.UTF-8", "-D", folder / "data")
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
