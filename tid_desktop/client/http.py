"""An HTTP client that says nothing about this computer: few headers, no cookies, no proxy, only the profile's roots.

The TLS context is made by hand: ``ssl.create_default_context`` would write session keys to the file that SSLKEYLOGFILE
names, and a system's trust store holds the roots of school filters and parents' monitors.
"""
from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import httpx

from tid_desktop.client.oblivious import ObliviousTransport
from tid_desktop.errors import BadProfile
from tid_desktop.protocol.profile import Profile

ALLOWED_HEADERS = frozenset({"host", "content-length", "content-type", "accept"})


class AllowListTransport(httpx.BaseTransport):
    """The last station before the wire: lets through the headers of ALLOWED_HEADERS and drops all others."""

    def __init__(self, wire: httpx.BaseTransport) -> None:
        self._wire = wire

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        kept = [(name, value) for name, value in request.headers.raw if name.decode("ascii").lower() in ALLOWED_HEADERS]
        return self._wire.handle_request(httpx.Request(request.method, request.url, headers=kept, stream=request.stream,
                                                       extensions=request.extensions))

    def close(self) -> None:
        self._wire.close()


def tls_context(roots: str) -> ssl.SSLContext:
    """TLS 1.3 that trusts the PEM certificates ``roots`` and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # checks certificate and host name
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    if roots:  # an onion has none: its name is its key
        context.load_verify_locations(cadata=roots)
    return context


def open_client(profile: Profile, proxy: httpx.Proxy | None = None) -> httpx.Client:
    """A fresh client for one exchange with the hotline, through ``proxy`` where there is one, which is Tor.

    Where the profile names a relay, it speaks with the relay and with nobody else. Raises BadProfile where nothing
    would protect the way: practice never goes near a network, and an onion is not to be reached without Tor.
    """
    if profile.practice or (profile.needs_tor and proxy is None):
        raise BadProfile
    wire = httpx.HTTPTransport(verify=tls_context(profile.roots), trust_env=False, retries=0, proxy=proxy,
                               limits=httpx.Limits(max_connections=1))
    if profile.relay is not None:
        return client_over(ObliviousTransport(profile, AllowListTransport(wire)))
    return client_over(wire)


def client_inside(app: Callable[..., Any]) -> httpx.Client:
    """The same client for a WSGI app in this process, such as Practice's hotline: there is no socket at all."""
    return client_over(httpx.WSGITransport(app))


def client_over(wire: httpx.BaseTransport) -> httpx.Client:
    """The same client over another wire."""
    return httpx.Client(transport=AllowListTransport(wire), trust_env=False, follow_redirects=False)
