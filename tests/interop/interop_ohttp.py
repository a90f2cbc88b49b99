"""Oblivious HTTP against somebody else's HPKE and binary HTTP (hpke-js, bhttp-js): both ends, with our relay between.

No part of ``dev.py test``, because it needs Node: ``dev.py interop`` gets the libraries and runs it.
"""
from __future__ import annotations

import base64
import json
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from werkzeug.serving import make_server

from tests.functional.desktop import PATIENCE, Program, tideline
from tests.functional.hotline import TlsFront
from tests.homes import fresh_home
from tests.unit.intake import people
from tests.unit.intake.conftest import EASY, Hotline
from tests.unit.intake.people import Person, picture, states, video
from tid_desktop import errors, paths
from tid_desktop.client import exchange, http
from tid_desktop.intake.app import create_app
from tid_desktop.intake.keys import GatewayKeys
from tid_desktop.intake.store import Store
from tid_desktop.protocol import buckets, ohttp
from tid_desktop.protocol.messages import Answer, Request
from tid_desktop.protocol.profile import Profile

HERE = Path(__file__).parent
ADDRESS = "https://hotline.example"


@pytest.fixture
def hotline() -> Hotline:
    return Hotline(Store())


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """A WSGI app on a free port of loopback."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# --- our client, our relay, their gateway -----------------------------------------------------------------------------

@dataclass
class Chain:
    """Our relay before their gateway."""

    hotline: Hotline
    authority: trustme.CA
    folder: Path
    environment: dict[str, str]

    @contextmanager
    def profile(self, intake: str) -> Iterator[Profile]:
        """Everything running; the profile leads through all of it."""
        certificate, roots = self.folder / "gateway.pem", self.folder / "roots.pem"
        self.authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
        self.authority.cert_pem.write_to_path(str(roots))
        with Program(["node", HERE / "gateway.mjs", intake, certificate], self.environment, stdin=subprocess.PIPE,
                     stdout=subprocess.PIPE) as node:
            theirs = json.loads(node.process.stdout.readline())  # type: ignore[union-attr]
            command = tideline("intake", "relay", "--json", "--port", "0", "--roots", roots,
                               "--gateway", f"https://127.0.0.1:{theirs['port']}/ohttp")
            front = TlsFront(self.authority)
            front.open()
            try:
                with Program(command, self.environment, stdout=subprocess.PIPE) as relay:
                    listening = json.loads(relay.process.stdout.readline())  # type: ignore[union-attr]
                    front.target = int(listening["listening"].rpartition(":")[2])
                    yield self._signed(front.port, theirs["configuration"])
            finally:
                front.close()

    def _signed(self, port: int, configuration: str) -> Profile:
        document = json.loads((paths.assets() / "profiles" / "practice.json").read_bytes())
        signed = self.hotline.keys.sign(document | {
            "address": ADDRESS, "practice": False, "roots": self.authority.cert_pem.bytes().decode(),
            "relay": f"https://localhost:{port}", "ohttp_keys": [configuration]})
        return Profile.load(signed)


def ask(profile: Profile, request: Request) -> Answer:
    with http.open_client(profile) as client:
        return Answer.from_bytes(exchange.exchange(client, profile, request.to_bytes(None))[0])


def test_our_client_speaks_with_their_gateway_through_our_relay(hotline: Hotline, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | fresh_home(tmp_path)
    chain, person = Chain(hotline, trustme.CA(), tmp_path, environment), Person()
    app = create_app(hotline.store, hotline.keys, hotline.profile, EASY)
    with serving(app) as intake, chain.profile(intake) as profile:
        assert states(ask(profile, person.create(picture()))) == ["received"]
        assert states(ask(profile, person.append(video(300)))) == ["received", "received"]
        hotline.desk.accept(person.case_id)
        assert states(ask(profile, person.status())) == ["accepted", "accepted"]
        assert states(ask(profile, person.withdraw())) == ["withdrawn", "withdrawn"]
        with pytest.raises(errors.UnknownCase):
            ask(profile, Person().status())
        with pytest.raises(errors.BadAnswer):  # another key: their gateway gives a bare 400
            ask(replace(profile, ohttp_keys=(replace(profile.ohttp_keys[0], key_id=1),)), person.status())


# --- their client, our gateway ----------------------------------------------------------------------------------------

@dataclass
class NodeProgram(people.Program):
    """A program whose every request is sealed and whose every answer is opened by Node."""

    gateway: str = ""
    configuration: str = ""
    lengths: set[int] = field(default_factory=set)

    def post(self, path: str, body: bytes) -> httpx.Response:
        bucket = next(bucket for bucket in buckets.REQUEST if len(body) <= bucket)
        done = subprocess.run(["node", HERE / "client.mjs", self.gateway, self.configuration, ADDRESS + path,
                               str(ohttp.plain_length(bucket))], input=body, capture_output=True, timeout=PATIENCE,
                              check=False)
        assert done.returncode == 0, done.stderr.decode()
        told = json.loads(done.stdout)
        self.lengths.add(told["length"])
        return httpx.Response(told["status"], headers={"content-type": told["kind"]},
                              content=base64.b64decode(told["body"]))


@pytest.mark.parametrize("which", [0, 1], ids=["present key", "next key"])
def test_their_client_speaks_with_our_gateway(hotline: Hotline, which: int) -> None:
    keys, person = GatewayKeys.new(), Person()
    profile = replace(hotline.profile, address=ADDRESS, practice=False)
    app = create_app(hotline.store, hotline.keys, profile, EASY, keys)
    with serving(app) as intake, httpx.Client() as unused:
        program = NodeProgram(unused, profile, intake + ohttp.PATH, keys.public()[which])
        assert states(program.ask(person.create(picture()))) == ["received"]
        assert states(program.ask(person.append(video(300)))) == ["received", "received"]
        assert states(program.ask(person.withdraw())) == ["withdrawn", "withdrawn"]
        with pytest.raises(errors.UnknownCase):
            program.ask(Person().status())
        assert program.post("/v1/elsewhere", b"0" * buckets.REQUEST[0]).status_code == 400
    assert program.lengths == {ohttp.plain_length(buckets.ANSWER[0])}
