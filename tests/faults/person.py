"""Somebody with a case, for tests of faults: real cases, vault and client, TLS on loopback, and the real intake.

    person.hand_in()                       # keep, then send
    with person.line(behave): ...          # what the server does meanwhile
    person.standing()                      # how things stand, here and at the hotline
"""
from __future__ import annotations

import random
import shutil
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.wire import Behaviour, Seen, TlsServer, http_answer
from tid_desktop import paths
from tid_desktop.case.keystore import Keyring
from tid_desktop.case.model import Case
from tid_desktop.case.service import CaseService
from tid_desktop.case.vault import Vault
from tid_desktop.client import exchange, http
from tid_desktop.errors import KeyringProblem
from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, MediaReport, SignalType, StandsFor
from tid_desktop.intake.practice import DATABASE, Practice, open_practice
from tid_desktop.intake.tables import ITEMS
from tid_desktop.protocol.answers import Answer
from tid_desktop.protocol.profile import Profile


def picture(n: int) -> tuple[MediaReport, str]:
    """The report of a harmless picture that never existed, and its label."""
    rng = random.Random(n)
    found = [Fingerprint(SignalType.MD5, rng.randbytes(16).hex(), None, StandsFor.FILE),
             *(Fingerprint(SignalType.PDQ, rng.randbytes(32).hex(), 100, turn) for turn in StandsFor.turns())]
    return MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1, tuple(found)), f"picture {n}"


class Hotline:
    """The real intake on a database file, which can be copied and put back."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder, self._saved = folder, folder.with_suffix(".saved")
        self._open()

    def _open(self) -> None:
        template = (paths.assets() / "profiles" / "practice.json").read_bytes()
        self._intake: Practice = open_practice(self._folder, bytes(32), template)

    @property
    def profile(self) -> Profile:
        return Profile.load(self._intake.signed_profile)

    def close(self) -> None:
        self._intake.close()

    def answers(self, connection: ssl.SSLSocket, seen: Seen) -> None:
        """A server's behaviour: what the intake answers."""
        connection.sendall(self.taken(seen))

    def taken(self, seen: Seen) -> bytes:
        said = self._intake.app.test_client().post(seen.path, data=seen.body, content_type="application/json")
        return http_answer(said.status_code, said.content_type, said.data)

    def back_up(self) -> None:
        self.close()
        shutil.copytree(self._folder, self._saved, dirs_exist_ok=True)
        self._open()

    def restore(self) -> None:
        """Put the back-up in place of what is there."""
        self.close()
        for file in self._folder.iterdir():
            file.unlink()
        shutil.copy(self._saved / DATABASE, self._folder)
        self._open()

    def known(self) -> dict[str, list[str]]:
        """The states of each case's items."""
        found: dict[str, list[str]] = {}
        with self._intake.store.reading() as connection:
            for row in connection.execute(select(ITEMS.c.case_id, ITEMS.c.state).order_by(ITEMS.c.position)):
                found.setdefault(row.case_id, []).append(row.state)
        return found


class Person:
    """One computer and one hotline."""

    def __init__(self, folder: Path, hotline: Hotline, server: TlsServer, store: Keyring) -> None:
        self.folder, self.hotline, self.server, self.store = folder, hotline, server, store
        self.profile = replace(hotline.profile, practice=False, address=server.address, roots=server.roots)
        self.seconds = 60.0  # of an exchange
        server.behave = hotline.answers

    # -- what the program is

    @property
    def vault_file(self) -> Path:
        return self.folder / "data" / "vault.bin"

    def service(self, *, keep: bool = True, profile: Profile | None = None) -> CaseService:
        """A process that was just started."""
        return CaseService(profile or self.profile, self, Vault(self.vault_file, self.store) if keep else None)

    def exchange(self, inner: bytes) -> dict[str, Any]:
        """The case's Transport."""
        with http.open_client(self.profile) as client:
            answer, _ = exchange.exchange(client, self.profile, inner, seconds=self.seconds)
        return Answer.from_bytes(answer).to_json()

    @contextmanager
    def line(self, behave: Behaviour) -> Iterator[None]:
        """Meanwhile the server does this."""
        before, self.server.behave = self.server.behave, behave
        try:
            yield
        finally:
            self.server.behave = before

    @contextmanager
    def another(self, server: TlsServer, **changes: Any) -> Iterator[None]:
        """Meanwhile another server stands there, or the profile says something else."""
        before = self.profile
        with server:
            server.behave = self.hotline.answers
            self.profile = replace(before, **({"address": server.address, "roots": server.roots} | changes))
            try:
                yield
            finally:
                self.profile = before

    # -- what they do

    def kept(self) -> Case:
        (case,) = self.service().kept()
        return case

    def keep(self, *numbers: int) -> Case:
        service = self.service()
        return service.keep(service.draft([picture(n) for n in numbers or (1, 2)]))

    def hand_in(self) -> Case:
        return self.service().submit(self.keep())

    # -- how things stand

    def standing(self) -> str:
        """Read from the vault, by a process of its own, and from the hotline's database."""
        try:
            here = [_here(case) for case in self.service().kept()]
        except KeyringProblem:
            here = ["not readable now"]
        there = [f"{len(items)} items {'/'.join(sorted(set(items)))}" for items in self.hotline.known().values()]
        return f"here: {', '.join(here) or 'nothing'}; at the hotline: {', '.join(there) or 'nothing'}"


def _here(case: Case) -> str:
    waiting = f", {len(case.outbox)} to send" if case.outbox else ""
    return f"{len(case.items)} items {case.state}{waiting}" if case.items else f"the code alone, {case.state}"


def failing(act: Callable[[], object]) -> Any:
    """The UserFacingError that ``act`` ends with."""
    from tid_desktop.errors import UserFacingError
    try:
        act()
    except UserFacingError as told:
        return told
    raise AssertionError("nothing was told")
