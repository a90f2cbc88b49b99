"""The whole program through a real relay: the relay sees who and not what, the hotline what and not who."""
from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from tests.functional import media
from tests.functional.desktop import Desktop, Outcome, Program, tideline
from tests.functional.hotline import Hotline, TlsFront, open_hotline
from tid_desktop.client.retries import RESTS
from tid_desktop.protocol import ohttp
from tid_desktop.protocol.profile import Profile

HEADERS = {"host", "content-type", "content-length"}


@dataclass(frozen=True)
class Message:
    """One HTTP request or response."""

    start: bytes
    headers: dict[str, str]
    body: bytes


def messages(connections: list[bytearray]) -> list[Message]:
    """What the connections carried, taken apart."""
    found = []
    for data in map(bytes, connections):
        while data:
            head, _, data = data.partition(b"\r\n\r\n")
            start, *lines = head.split(b"\r\n")
            headers = {name.lower(): value for name, value in (line.decode().split(": ", 1) for line in lines)}
            length = int(headers["content-length"])
            found.append(Message(start, headers, data[:length]))
            data = data[length:]
    return found


@dataclass(frozen=True)
class Chain:
    """A hotline, a relay of somebody else's before it, and what both print."""

    hotline: Hotline
    front: TlsFront
    relay: Program
    printed: Path

    def ask(self, desktop: Desktop, *arguments: str | Path, given: str = "") -> Outcome:
        return desktop.command(*arguments, "--profile", self.hotline.profile, "--json", given=given)


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Chain]:
    with open_chain(tmp_path / "chain") as opened:
        yield opened


@contextmanager
def open_chain(folder: Path) -> Iterator[Chain]:
    """The relay is called localhost and the hotline 127.0.0.1, because one name would be one owner."""
    folder.mkdir()
    authority = trustme.CA()
    front = TlsFront(authority)
    front.open()
    try:
        with open_hotline(folder / "hotline", "--relay", f"https://localhost:{front.port}/for/hotline",
                          authority=authority, host="127.0.0.1") as hotline:
            command = tideline("intake", "relay", "--json", "--port", "0", "--roots", folder / "hotline" / "roots.pem",
                               "--gateway", f"https://127.0.0.1:{hotline.front.port}{ohttp.PATH}")
            printed = folder / "printed"
            with printed.open("wb") as file, Program(command, hotline.environment, stdout=subprocess.PIPE,
                                                     stderr=file) as relay:
                assert relay.process.stdout is not None
                front.target = int(json.loads(relay.process.stdout.readline())["listening"].rpartition(":")[2])
                yield Chain(hotline, front, relay, printed)
    finally:
        front.close()


def test_a_case_goes_its_whole_way_through_the_relay(desktop: Desktop, chain: Chain, tmp_path: Path) -> None:
    sent = chain.ask(desktop, "submit", media.jpeg(tmp_path), media.mp4(tmp_path), "--card-only")
    assert (sent.status, sent.data["state"]) == (0, "received"), sent
    code = sent.data["case_code"]
    case_id = chain.hotline.desk("list").data["cases"][0]["case_id"]
    chain.hotline.desk("accept", case_id)
    assert chain.ask(desktop, "status", "-", given=code).data["state"] == "accepted"
    assert chain.ask(desktop, "withdraw", "-", given=code).data["state"] == "withdrawn"

    to_relay, to_hotline = messages(chain.front.heard), messages(chain.hotline.front.heard)
    assert len(to_relay) >= 4, "a challenge, the case, a question, a stop"
    assert {message.start for message in to_relay} == {b"POST /for/hotline HTTP/1.1"}
    assert {len(message.body) for message in to_relay} == {ohttp.REQUEST_LENGTHS[0]}
    assert all(set(message.headers) == HEADERS for message in to_relay)
    for inner in (b"/v1/", b"127.0.0.1", b"json", case_id.encode(), chain.hotline.profile.read_bytes()[:40]):
        assert not any(inner in data for data in chain.front.heard), inner

    assert [message.body for message in to_hotline] == [message.body for message in to_relay]
    assert {message.start for message in to_hotline} == {b"POST /ohttp HTTP/1.1"}
    assert all(set(message.headers) == HEADERS for message in to_hotline)
    assert {message.headers["host"] for message in to_hotline} == {f"127.0.0.1:{chain.hotline.front.port}"}
    for front in (chain.front, chain.hotline.front):
        answers = messages(front.told)
        assert {len(answer.body) for answer in answers} == {ohttp.ANSWER_LENGTHS[0]}
        assert {answer.headers["content-type"] for answer in answers} == {ohttp.RESPONSE_TYPE}
    assert chain.ask(desktop, "doctor").data["network"] == "courier only, through a relay"
    chain.relay.stop()
    assert chain.printed.read_bytes() == b""


def test_where_the_chain_breaks_it_fails_and_nobody_else_is_asked(desktop: Desktop, chain: Chain,
                                                                  tmp_path: Path) -> None:
    address = Profile.load(chain.hotline.profile.read_bytes()).address
    assert address == f"https://127.0.0.1:{chain.hotline.front.port}", "it would be there, and would answer"
    picture = media.jpeg(tmp_path)
    with chain.hotline.away():
        done = chain.ask(desktop, "submit", picture, "--card-only")
    assert (done.status, done.data["error"]["code"]) == (1, "busy"), done
    assert messages(chain.front.told)[0].start.startswith(b"HTTP/1.1 502 ")

    asked = len(chain.hotline.front.heard)
    assert asked == 1 + len(RESTS), "the same again, because the line broke"
    chain.relay.stop()
    done = chain.ask(desktop, "submit", picture, "--card-only")
    assert (done.status, done.data["error"]["code"]) == (1, "unreachable"), done
    assert len(chain.hotline.front.heard) == asked
    assert chain.hotline.desk("list").data["cases"] == []
