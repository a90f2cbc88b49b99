"""A program that can be told when to die: real cases, vault and client, forked once for each death.

Started by kills.py with the address of a hotline; reads one JSON order a line, forks, and answers with what the child
said and how it ended. Every step of a child that something outside of it can see (a file opened, half written, written,
synced, renamed, removed; the password store read or written; a connection made; bytes sent, by halves, or received) is
counted. At the step that it is told, the child ends itself with SIGKILL, so that nothing tidies up.
"""
from __future__ import annotations

import builtins
import fcntl
import functools
import hashlib
import json
import os
import random
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from tid_desktop.case import code as case_code
from tid_desktop.case import outbox, sealed
from tid_desktop.case.model import Case
from tid_desktop.case.service import CaseService
from tid_desktop.case.vault import Vault
from tid_desktop.client import exchange, http
from tid_desktop.errors import TidError
from tid_desktop.fingerprint.model import FileStatus, Fingerprint, MediaKind, MediaReport, SignalType, StandsFor
from tid_desktop.protocol.answers import Answer
from tid_desktop.protocol.profile import Profile

_open, _replace = os.open, os.replace  # of the password store: its steps are not ours
_LARGE = 10_000  # bytes: more than half of the smallest body


class Steps:
    """Counts what can be seen from outside, and dies when told."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.last = 0  # the step to die at; 0: none
        self._asked = False

    def step(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    def after(self, owner: Any, name: str) -> None:
        """Count the calls of ``owner.name``, when each is done."""
        original = getattr(owner, name)

        @functools.wraps(original)
        def counted(*arguments: Any, **options: Any) -> Any:
            result = original(*arguments, **options)
            self.step(f"after {name}")
            return result
        setattr(owner, name, counted)

    def install(self) -> None:
        for name in ("open", "fsync", "replace", "unlink", "mkdir"):
            self.after(os, name)
        self.after(fcntl, "flock")
        self.after(socket.socket, "connect")
        send, recv = socket.socket.send, socket.socket.recv

        def halves(sock: socket.socket, data: bytes) -> int:
            """The line breaks in the middle of a body, too."""
            sent = send(sock, data[:len(data) // 2] if len(data) > _LARGE else data)
            self._asked = True
            self.step("after send")
            return sent

        def first(sock: socket.socket, size: int) -> bytes:
            """In how many parts an answer comes is chance; that it begins is a step."""
            part = recv(sock, size)
            if self._asked:
                self._asked = False
                self.step("after the first recv")
            return part
        socket.socket.send, socket.socket.recv = halves, first  # type: ignore[assignment, method-assign]

        def torn(*arguments: Any, **options: Any) -> Any:
            """A file whose bytes reach the disk by halves."""
            file = builtins.open(*arguments, **options)  # noqa: SIM115 - closed by whoever asked for it
            if "w" in file.mode:
                write = file.write

                def by_halves(data: bytes) -> int:
                    write(data[:len(data) // 2])
                    file.flush()
                    self.step("half written")
                    rest = write(data[len(data) // 2:])
                    file.flush()
                    self.step("written")
                    return len(data) // 2 + int(rest)
                file.write = by_halves  # type: ignore[method-assign]
            return file
        sealed.open = torn  # type: ignore[attr-defined]


STEPS = Steps()


class Store:
    """A password store: another process in life, so it has written or it has not."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self, *, ask: bool = True) -> str | None:
        return self._file.read_text() if self._file.exists() else None

    def write(self, entry: str) -> None:
        draft = _open(self._file.with_suffix(".draft"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.write(draft, entry.encode())
        os.close(draft)
        _replace(self._file.with_suffix(".draft"), self._file)
        STEPS.step("after the store is written")


class ToHotline(httpx.BaseTransport):
    """The wire to the hotline: a Unix socket."""

    def __init__(self, address: str) -> None:
        self._wire = httpx.HTTPTransport(verify=False, uds=address)  # no TLS, so no roots to load

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        plain = request.url.copy_with(scheme="http")
        return self._wire.handle_request(httpx.Request(request.method, plain, headers=request.headers.raw,
                                                       stream=request.stream, extensions=request.extensions))

    def close(self) -> None:
        self._wire.close()


class Line:
    """The case's Transport: the real client, over that wire."""

    def __init__(self, address: str, profile: Profile) -> None:
        self._address, self._profile = address, profile

    def exchange(self, inner: bytes) -> dict[str, Any]:
        with http.client_over(ToHotline(self._address)) as client:
            answer, _ = exchange.exchange(client, self._profile, inner)
        STEPS.step("after an exchange")
        return Answer.from_bytes(answer).to_json()


def picture(n: int) -> tuple[MediaReport, str]:
    """The report of a harmless picture that never existed, and its label."""
    rng = random.Random(n)
    found = [Fingerprint(SignalType.MD5, rng.randbytes(16).hex(), None, StandsFor.FILE),
             *(Fingerprint(SignalType.PDQ, rng.randbytes(32).hex(), 100, turn) for turn in StandsFor.turns())]
    return MediaReport(FileStatus.READY, MediaKind.IMAGE, 0.1, tuple(found)), f"picture {n}"


# --- what a process does before it dies, and what the next one finds --------------------------------------------------

class Life:
    """One process on one computer: its home, and the code that the person wrote down."""

    def __init__(self, home: Path, line: Line, profile: Profile) -> None:
        self._card, self._number = home / "card", home / "case id"
        self.kept = CaseService(profile, line, Vault(home / "data" / "vault.bin", Store(home / "store")))
        self.card_only = CaseService(profile, line, None)

    def begin(self, count: int) -> None:
        """A case of so many pictures is kept and at the hotline, and its code written down."""
        draft = self.kept.draft([picture(n) for n in range(count)])
        self._write_down(draft)
        self.kept.submit(self.kept.keep(draft))

    def begin_with_card(self, count: int) -> None:
        draft = self.card_only.draft([picture(n) for n in range(count)])
        self._write_down(draft)
        self.card_only.submit(draft)

    def begin_stopped(self, count: int) -> None:
        self.begin(count)
        self.kept.withdraw(self._case())

    # -- the person's presses

    def hand_in(self) -> None:
        draft = self.kept.draft([picture(n) for n in range(5)])
        self._write_down(draft)
        self.kept.submit(self.kept.keep(draft))

    def add(self) -> None:
        self.kept.add(self._case(), [picture(n) for n in range(10, 14)])

    def stop_one(self) -> None:
        case = self._case()
        self.kept.withdraw(case, [case.items[0].item])

    def stop(self) -> None:
        self.kept.withdraw(self._case())

    def undo(self) -> None:
        self.kept.undo(self._case())

    def hand_in_with_card_only(self) -> None:
        draft = self.card_only.draft([picture(n) for n in range(5)])
        self._write_down(draft)
        self.card_only.submit(draft)

    def add_with_card(self) -> None:
        self.card_only.add(self._found(), [picture(n) for n in range(10, 14)])

    def stop_with_card(self) -> None:
        self.card_only.withdraw(self._found())

    # -- the next process

    def look(self) -> dict[str, Any]:
        """What is kept, before and after looking at it, and what the hotline says to the code on the card."""
        before = self.kept.kept()
        after = [_told(self.kept.refresh(case)) for case in before]
        return {"before": [_told(case) for case in before], "after": after, "card": self.look_with_card()}

    def look_with_card(self) -> dict[str, Any] | None:
        try:
            return _told(self._found())
        except TidError as problem:
            return {"problem": problem.code}

    def _write_down(self, draft: Case) -> None:
        """As the person does before anything is kept or sent. No code holds the number of the case at the hotline."""
        self._card.write_text(draft.code.text)
        self._number.write_text(draft.case_id)

    def _case(self) -> Case:
        (case,) = self.kept.kept()
        return case

    def _found(self) -> Case:
        return self.card_only.find(self._card.read_text())


def _told(case: Case) -> dict[str, Any]:
    return {"case_id": case.case_id, "state": str(case.state), "waiting": len(case.outbox),
            "items": {item.item: str(item.state) for item in case.items}}


# --- one order, one child ---------------------------------------------------------------------------------------------

def _live(order: dict[str, Any], address: str, profile: Profile) -> dict[str, Any]:
    """In the child. ``for``: arguments of the act; ``die``: the step."""
    homes = [Path(home) for home in order["homes"]]
    STEPS.names.clear()  # of the rehearsal
    result: Any = None
    for home in homes:
        life = Life(home, Line(address, profile), profile)
        STEPS.last = order.get("die", 0)
        if STEPS.last or order.get("count"):
            STEPS.install()
        result = getattr(life, order["act"])(*order.get("with", ()))
    return {"result": result, "steps": STEPS.names}


def _forked(order: dict[str, Any], address: str, profile: Profile) -> dict[str, Any]:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            said = json.dumps(_live(order, address, profile)).encode()
        except BaseException as failure:
            said = json.dumps({"failed": repr(failure)}).encode()
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(said)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return {**json.loads(said or b"{}"), "ended": os.waitstatus_to_exitcode(status)}


def main(address: str, signed: str, rehearsal: str) -> None:
    """``rehearsal``: a home for one life before all others, so that no child has to load what is loaded late."""
    outbox._ROOM = 3_000  # bytes: two pictures a message, so that a case goes in several
    # A hash in place of 0.2 seconds of Argon2: this is about the order of steps.
    case_code._stretched = lambda secret, service_id: hashlib.sha256(secret + service_id.encode()).digest()
    profile = replace(Profile.load(Path(signed).read_bytes()), practice=False)
    first = Life(Path(rehearsal), Line(address, profile), profile)
    first.begin(5)
    first.look()
    for line in sys.stdin:
        print(json.dumps(_forked(json.loads(line), address, profile)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
