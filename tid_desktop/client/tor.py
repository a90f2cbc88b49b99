"""The way through Tor, where the person chose it or the hotline's address is an onion: then this way or none.

Tor is another program on this computer; we find it by its SOCKS port and start none. It resolves every name, so that
nothing is asked of the network's own name server. Each case has a user name of its own there, made at random and kept
in this process only: Tor puts streams of different user names on different circuits (IsolateSOCKSAuth).
"""
from __future__ import annotations

import secrets
import socket
import time
from dataclasses import replace
from typing import Any

import httpx

from tid_desktop.errors import TorNotFound
from tid_desktop.protocol import codec
from tid_desktop.protocol.profile import Profile

PORTS = (9050, 9150)  # tor as a service of the system; Tor Browser, while it is open
ANY = 0  # in the place of a port: whichever of PORTS is Tor's
IDLE_SECONDS = 90.0  # without one byte: Tor takes a large message at once, and then carries it slowly
MAX_PORT = 65535

_HOST = "127.0.0.1"
_PROOF_SECONDS = 5.0  # Tor answers these from its own memory
# What only Tor answers like this. First SOCKS 5 with a user name and a password (RFC 1928, RFC 1929), then its own
# command RESOLVE (spec.torproject.org/socks-extensions) of an address: it comes back as it is, and nobody is asked.
# So does Arti, and a Tor that is not connected yet. The page that Tor has for HTTP changed with its versions.
_PROOF = ((b"\x05\x01\x02", b"\x05\x02"),
          (b"\x01\x05proof\x01x", b"\x01\x00"),
          (b"\x05\xf0\x00\x03\x09192.0.2.1\x00\x00", b"\x05\x00\x00\x01\xc0\x00\x02\x01"))


class Circuits:
    """A way through Tor for each case, the same for all its exchanges in the life of this process."""

    def __init__(self) -> None:
        self._users: dict[str, str] = {}

    def proxy(self, case_id: str, port: int) -> httpx.Proxy:
        """The case's own way through the Tor on ``port``, or ANY. Raises TorNotFound."""
        user = self._users.setdefault(case_id, secrets.token_hex(16))
        return httpx.Proxy(f"socks5h://{_HOST}:{find(port)}", auth=(user, "x"))


def routed(profile: Profile) -> Profile:
    """The hotline as it is reached through Tor: at its onion, and with no relay between, where it has one.

    Else at its https address: that hides as much from the hotline, and the profile's roots protect it on the way.
    """
    return profile if profile.onion is None else replace(profile, address=profile.onion, relay=None)


def find(port: int = ANY) -> int:
    """The port of a running Tor: ``port``, or the first of PORTS. Raises TorNotFound."""
    for candidate in (port,) if port else PORTS:
        if _is_tor(candidate):
            return candidate
    raise TorNotFound


def look(arguments: dict[str, Any]) -> dict[str, Any]:
    """The same as a handler of the courier, for ``doctor``: the window has no way to look itself."""
    return {"port": find(codec.integer(arguments.get("port"), ANY, MAX_PORT))}


def _is_tor(port: int) -> bool:
    """Proof against mistakes, not malice: another program of this computer's could answer as Tor does."""
    until = time.monotonic() + _PROOF_SECONDS
    try:
        with socket.create_connection((_HOST, port), timeout=_PROOF_SECONDS) as connection:
            for said, answer in _PROOF:
                connection.sendall(said)
                if _read(connection, len(answer), until) != answer:
                    return False
    except OSError:
        return False
    return True


def _read(connection: socket.socket, count: int, until: float) -> bytes:
    """Fewer bytes at the end of the stream. Raises TimeoutError."""
    answer = b""
    while len(answer) < count and (left := until - time.monotonic()) > 0:
        connection.settimeout(left)
        if not (part := connection.recv(count - len(answer))):
            break
        answer += part
    return answer
