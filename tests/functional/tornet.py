"""A Tor network of our own on loopback, of Debian's tor: a directory authority, four more relays, an onion, a client.

    with open_network(folder) as tor:
        desktop.command("status", "-", "--tor-port", str(tor.client.port), "--profile", profile)

Four relays are the fewest that a way to an onion needs, one more lets it choose. What answers behind the onion has to
listen on ``target``.
"""
from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.functional.desktop import Program, until
from tests.homes import fresh_home

RELAYS = 5
# The shortest times that tor allows: a first consensus some five seconds after the start, the next ten later.
NODE = """
TestingTorNetwork 1
AssumeReachable 1
ShutdownWaitLength 0
PathsNeededToBuildCircuits 0.25
Address 127.0.0.1
Log notice file {folder}/log
Log [rend]info file {folder}/rend.log
DataDirectory {folder}
"""
RELAY = """
Nickname relay{number}
OrPort 127.0.0.1:{port}
SocksPort 0
"""
AUTHORITY = """
DirPort 127.0.0.1:{directory_port}
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
ContactInfo nobody@authority.invalid
TestingV3AuthInitialVotingInterval 5
TestingV3AuthInitialVoteDelay 2
TestingV3AuthInitialDistDelay 2
V3AuthVotingInterval 10
V3AuthVoteDelay 2
V3AuthDistDelay 2
TestingDirAuthVoteExit *
TestingDirAuthVoteHSDir *
TestingDirAuthVoteGuard *
"""
# The service goes no detour: this network is too small for two, and what is tested is the client's.
ONION = """
SocksPort 0
HiddenServiceDir {folder}/onion
HiddenServicePort 80 127.0.0.1:{target}
HiddenServiceNonAnonymousMode 1
HiddenServiceSingleHopMode 1
"""
CLIENT = """
SocksPort 127.0.0.1:{port}
ControlPort 127.0.0.1:{control}
ClientUseIPv6 0
"""


@dataclass(frozen=True)
class Client:
    """A Tor as a person has it; ``port`` is its SOCKS port."""

    port: int
    control: int
    program: Program

    def circuit_users(self) -> set[str]:
        """Whose circuits to an onion there are now: the SOCKS user name of each that was joined there."""
        with socket.create_connection(("127.0.0.1", self.control)) as asking, asking.makefile("rw") as lines:
            lines.write("AUTHENTICATE\r\nGETINFO circuit-status\r\nQUIT\r\n")
            lines.flush()
            told = lines.read()
        return set(re.findall(r'PURPOSE=HS_CLIENT_REND HS_STATE=HSCR_JOINED .*?SOCKS_USERNAME="(\w+)"', told))


@dataclass(frozen=True)
class TorNetwork:
    """``onion`` is the address of what listens on ``target``; ``client`` is for all tests."""

    onion: str
    target: int
    client: Client
    nodes: _Nodes

    @contextmanager
    def another_client(self) -> Iterator[Client]:
        """One that may be killed."""
        with ExitStack() as stack:
            yield self.nodes.start_client(stack, "another")


@dataclass(frozen=True)
class _Nodes:
    """What all nodes share; each has a folder below ``folder``."""

    folder: Path
    environment: Mapping[str, str]
    authority: str  # the line that names it

    def start(self, stack: ExitStack, name: str, options: str, **values: object) -> Program:
        place = self.folder / name
        place.mkdir(mode=0o700, exist_ok=True)
        settings = place / "torrc"
        settings.write_text((NODE + options).format(folder=place, **values) + self.authority)
        program = Program(["tor", "--quiet", "--defaults-torrc", "/dev/null", "-f", str(settings)], self.environment)
        stack.callback(program.stop)
        stack.callback(program.process.kill)  # first: asked politely, some wait ten seconds for their peers
        return program

    def start_knowing(self, stack: ExitStack, name: str, options: str, **values: object) -> Program:
        """With what the authority knows. One that asked a relay too early would wait ten seconds before it asks again.
        """
        source, place = self.folder / "relay0", self.folder / name
        _wait_for(source / "cached-microdesc-consensus", "\nr ", RELAYS)
        _wait_for(source / "cached-microdescs.new", "onion-key\n", RELAYS)
        place.mkdir(mode=0o700)
        for known in ("cached-certs", "cached-microdesc-consensus", "cached-microdescs.new"):
            shutil.copy(source / known, place)
        return self.start(stack, name, options, **values)

    def start_client(self, stack: ExitStack, name: str) -> Client:
        port, control = _free_ports(2)
        program = self.start_knowing(stack, name, CLIENT, port=port, control=control)
        _wait_for(self.folder / name / "log", "Bootstrapped 100%", 1)
        return Client(port, control, program)


@contextmanager
def open_network(folder: Path) -> Iterator[TorNetwork]:
    """Start all of it, and wait until the onion can be reached."""
    *relays, directory, target = _free_ports(RELAYS + 2)
    environment = {"PATH": os.environ["PATH"]} | fresh_home(folder)
    nodes = _Nodes(folder, environment, _make_authority(folder / "relay0", relays[0], directory, environment))
    with ExitStack() as stack, socket.create_server(("127.0.0.1", target)) as nobody:
        nodes.start(stack, "relay0", RELAY + AUTHORITY, number=0, port=relays[0], directory_port=directory)
        for number in range(1, RELAYS):
            nodes.start(stack, f"relay{number}", RELAY, number=number, port=relays[number])
        nodes.start_knowing(stack, "onion", ONION, target=target)
        client = nodes.start_client(stack, "client")
        _wait_for(folder / "onion" / "rend.log", "Uploaded hidden service descriptor", RELAYS)
        onion = (folder / "onion" / "onion" / "hostname").read_text().strip()
        until(lambda: _leads_to(client.port, onion))
        nobody.close()
        yield TorNetwork(f"http://{onion}", target, client, nodes)


def _make_authority(folder: Path, port: int, directory_port: int, environment: Mapping[str, str]) -> str:
    """The line that names it in every node's settings."""
    keys = folder / "keys"
    keys.mkdir(parents=True, mode=0o700)
    folder.chmod(0o700)
    made = {"-i": "authority_identity_key", "-s": "authority_signing_key", "-c": "authority_certificate"}
    subprocess.run(["tor-gencert", "--create-identity-key", "-a", f"127.0.0.1:{directory_port}", "--passphrase-fd", "0",
                    *(part for option, name in made.items() for part in (option, str(keys / name)))],
                   input=b"passphrase\n", env=environment, check=True, capture_output=True)
    nobody = folder / "nobody"
    nobody.write_text(f"DirAuthority nobody 127.0.0.1:1 {'f' * 40}\nNickname relay0\n"
                      f"OrPort 127.0.0.1:{port}\nDataDirectory {folder}\n")
    told = subprocess.run(["tor", "--list-fingerprint", "--quiet", "--defaults-torrc", "/dev/null", "-f", str(nobody)],
                          text=True, env=environment, check=True, capture_output=True).stdout
    identity = re.search(r"^fingerprint (\w+)$", (keys / made["-c"]).read_text(), re.MULTILINE)
    assert identity
    return (f"DirAuthority relay0 orport={port} v3ident={identity[1]} 127.0.0.1:{directory_port} "
            f"{told.partition(' ')[2].replace(' ', '')}")


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        opened = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [listener.getsockname()[1] for listener in opened]


def _wait_for(log: Path, words: str, times: int) -> None:
    until(lambda: log.exists() and log.read_text().count(words) >= times)


def _leads_to(port: int, onion: str) -> bool:
    """Ask the client for a stream to the onion (SOCKS 5, RFC 1928)."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=20) as asking:
        asking.sendall(b"\x05\x01\x00")
        asking.recv(2)
        asking.sendall(b"\x05\x01\x00\x03" + bytes([len(onion)]) + onion.encode() + (80).to_bytes(2))
        return asking.recv(10)[1:2] == b"\x00"
    return False
