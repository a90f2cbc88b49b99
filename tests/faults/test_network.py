"""The way to the hotline breaks: it is told, nothing is lost, and once it holds again everything is there once."""
from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import NamedTuple

import pytest

from tests.faults.person import Person, failing, picture
from tests.faults.table import Tell
from tests.wire import Behaviour, Seen, TlsServer, http_answer, other_roots
from tid_desktop import errors, framing
from tid_desktop.case.model import CaseState
from tid_desktop.case.service import CaseService
from tid_desktop.client.late import LateTransport
from tid_desktop.client.transport import CourierTransport
from tid_desktop.protocol import envelope, problems
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import HpkeKey

BUSY_STATUS, BUSY = Problem(Code.BUSY, 30).to_document()
OLD = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2)


class Fault(NamedTuple):
    """What breaks while it is so, and what is told."""

    name: str
    breaks: Callable[[Person], AbstractContextManager[None]]
    told: type[errors.SendProblem]


def line(behave: Callable[[Person], Behaviour]) -> Callable[[Person], AbstractContextManager[None]]:
    return lambda person: person.line(behave(person))


def says(data: bytes) -> Callable[[Person], AbstractContextManager[None]]:
    """Answers this, whatever it is asked, and takes nothing in."""
    def behave(connection: ssl.SSLSocket, _seen: Seen) -> None:
        connection.sendall(data)
    return line(lambda _person: behave)


def hang_up(connection: ssl.SSLSocket, _seen: Seen) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def loses_the_answer(person: Person) -> Behaviour:
    def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
        answer = person.hotline.taken(seen)
        if seen.path == "/v1/challenge":
            connection.sendall(answer)
        else:
            hang_up(connection, seen)
    return behave


def garbles_the_answer(person: Person) -> Behaviour:
    def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
        answer = bytearray(person.hotline.taken(seen))
        if seen.path != "/v1/challenge":
            answer[-2000] ^= 1
        connection.sendall(answer)
    return behave


class Cutting(TlsServer):
    """Hangs up when a part of a request has come."""

    def _read(self, connection: ssl.SSLSocket) -> Seen | None:
        self._receive(connection)
        hang_up(connection, Seen(b"", b""))
        return None


@contextmanager
def no_name(person: Person) -> Iterator[None]:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        yield


@contextmanager
def slow(person: Person) -> Iterator[None]:
    person.seconds = 1.0
    with person.line(lambda _connection, _seen: None):
        yield
    person.seconds = 60.0


@contextmanager
def other_keys(person: Person) -> Iterator[None]:
    """The hotline has lost its keys, or they were changed twice since this copy was made."""
    strange = HpkeKey("0" * 8, envelope.public_key(envelope.new_private_key()))
    with person.another(TlsServer(person.server.authority), keys=(strange,)):
        yield


FAULTS = [
    Fault("nobody listens (no network, or the hotline is off)", lambda person: person.another(
        TlsServer(person.server.authority), address="https://localhost:1"), errors.Unreachable),
    Fault("the name isn't found (no network, or a filter)", no_name, errors.Unreachable),
    Fault("a certificate of somebody else", lambda person: person.another(
        TlsServer(person.server.authority, host="another.example")), errors.NotSecure),
    Fault("a school filter that looks inside, with a root of its own", lambda person: person.another(
        TlsServer(), roots=other_roots()), errors.NotSecure),
    Fault("an old TLS", lambda person: person.another(TlsServer(person.server.authority, OLD)), errors.NotSecure),
    Fault("cut in the middle of the request, again and again", lambda person: person.another(
        Cutting(person.server.authority)), errors.Unreachable),
    Fault("the request arrives, the line breaks", line(lambda _: hang_up), errors.Unreachable),
    Fault("it is done, and the answer is lost, again and again", line(loses_the_answer), errors.Unreachable),
    Fault("it is done, and the answer is garbled", line(garbles_the_answer), errors.BadAnswer),
    Fault("no answer comes", slow, errors.TooSlow),
    Fault("429 from a front", says(http_answer(429, "text/html", b"")), errors.Busy),
    Fault("503, and in 30 seconds again", says(http_answer(BUSY_STATUS, problems.MEDIA_TYPE, BUSY)), errors.Busy),
    Fault("sent elsewhere", says(http_answer(302, "text/html", b"", "location: https://x.example")), errors.BadAnswer),
    Fault("a page instead of an answer", says(http_answer(200, "text/html", b"<h1>Welcome</h1>")), errors.BadAnswer),
    Fault("the hotline has other keys", other_keys, errors.Refused),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_way_that_breaks_costs_patience_and_nothing_else(person: Person, fault: Fault, tell: Tell) -> None:
    person.keep()
    with fault.breaks(person):
        told = failing(lambda: person.service().submit(person.kept()))
        assert type(told) is fault.told
        assert person.kept().state is CaseState.WAITING
    standing = person.standing()
    assert person.service().refresh(person.kept()).state is CaseState.RECEIVED
    with fault.breaks(person):
        assert type(failing(lambda: person.service().withdraw(person.kept()))) is fault.told
        assert len(person.kept().outbox) == 1
    assert person.service().refresh(person.kept()).state is CaseState.WITHDRAWN
    assert list(person.hotline.known().values()) == [["withdrawn"] * 2]
    tell(fault.name, told, standing + "; later sent once")


@pytest.mark.parametrize("times", [1, 2])
def test_a_line_that_breaks_for_a_moment_is_mended_unseen(person: Person, tell: Tell, times: int) -> None:
    broken = list[Seen]()

    def behave(connection: ssl.SSLSocket, seen: Seen) -> None:
        answer = person.hotline.taken(seen)
        if seen.path != "/v1/challenge" and len(broken) < times:
            broken.append(seen)
            hang_up(connection, seen)
        else:
            connection.sendall(answer)

    with person.line(behave):
        assert person.hand_in().state is CaseState.RECEIVED
    assert list(person.hotline.known().values()) == [["received"] * 2]
    assert len(broken) == times
    tell(f"the answer is lost {'once' if times == 1 else 'twice'}, then the line holds", None, person.standing())


def test_card_only_the_same_bytes_go_out_again_while_the_program_lives_and_the_code_tells_after_it(
        person: Person, tell: Tell) -> None:
    service = person.service(keep=False)
    draft = service.draft([picture(n) for n in (1, 2)])
    with person.line(loses_the_answer(person)):
        told = failing(lambda: service.submit(draft))
    assert person.service(keep=False).find(draft.code.text).state is CaseState.RECEIVED
    assert service.submit(draft).state is CaseState.RECEIVED
    assert list(person.hotline.known().values()) == [["received"] * 2]
    assert not person.vault_file.parent.exists()
    tell("card only: the answer is lost, the program is closed, the code typed", told, person.standing())


def test_a_courier_that_died_is_told_and_the_next_program_sends_it(person: Person, tell: Tell) -> None:
    """The real courier, in its lock, killed by the system."""
    child = framing.start("courier")
    late = LateTransport(lambda: CourierTransport(child))
    service = CaseService(person.profile, late, person.service()._vault)
    case = person.keep()
    os.kill(child.process.pid, 9)
    child.process.wait()
    told = failing(lambda: service.submit(case))
    child.close()
    assert type(told) is errors.CourierGone
    standing = person.standing()
    assert person.service().submit(person.kept()).state is CaseState.RECEIVED
    tell("the process that sends is killed", told, standing + "; later sent once")
