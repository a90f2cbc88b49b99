"""A relay (RFC 9458): passes sealed requests on to one gateway. It knows who asks, and never what.

For tests, and for an organisation that does this for a hotline; it must not be the hotline itself. Nothing of a
request goes on but its sealed body, nothing is logged or kept.

The way to the gateway is the standard library's ``http.client``: it sends the headers that it is given, follows no
redirect, knows no proxy and keeps no cookie, and one request needs no more.
"""
from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from werkzeug import Request, Response

from tid_desktop.protocol import buckets, ohttp, problems

SECONDS = 60.0  # for one request of the gateway's, from the first byte to the last
_IDLE_SECONDS = 20.0
# What a gateway may say of a request that it couldn't open (problems.STATUS, and RFC 9458's key problem).
_PASSED_ON = frozenset({400, 413, 422, 429, 503})


def tls_context(roots: str | None) -> ssl.SSLContext:
    """TLS 1.3 that trusts the PEM certificates ``roots``, or else the system's. Raises ValueError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # checks certificate and host name, and writes no key log
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    if roots is None:
        context.load_default_certs()
    else:
        try:
            context.load_verify_locations(cadata=roots)
        except ssl.SSLError:
            raise ValueError("certificates") from None
    return context


def create_relay(gateway: str, context: ssl.SSLContext) -> Callable[..., Any]:
    """The relay as a WSGI app. ``gateway`` is an https address; nobody else is ever asked."""
    return Request.application(Relay(gateway, context).answer)


class Relay:
    """Whatever path is asked for, the answer is the gateway's; so a front may give it one."""

    def __init__(self, gateway: str, context: ssl.SSLContext) -> None:
        self._gateway = urlsplit(gateway)
        self._context = context

    def answer(self, request: Request) -> Response:
        """The gateway's answer, or a bare status."""
        request.max_content_length = ohttp.REQUEST_LENGTHS[-1]
        if request.method != "POST":
            return Response(status=405, headers={"Allow": "POST"})
        if request.content_type != ohttp.REQUEST_TYPE:
            return Response(status=415)
        if request.content_length not in ohttp.REQUEST_LENGTHS:
            return Response(status=400)
        try:
            return self._passed_on(request.get_data(cache=False))
        except TimeoutError:
            return Response(status=504)
        except (OSError, HTTPException):
            return Response(status=502)

    def _passed_on(self, body: bytes) -> Response:
        end = time.monotonic() + SECONDS
        connection = HTTPSConnection(self._gateway.hostname or "", self._gateway.port, timeout=_IDLE_SECONDS,
                                     context=self._context)
        try:
            connection.putrequest("POST", self._gateway.path or "/", skip_accept_encoding=True)
            connection.putheader("Content-Type", ohttp.REQUEST_TYPE)
            connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            return _checked(connection.getresponse(), end)
        finally:
            connection.close()


def _checked(told: HTTPResponse, end: float) -> Response:
    """A sealed answer, or the gateway's own problem; anything else is no gateway."""
    kind = told.headers.get("Content-Type", "")
    if told.status == 200 and kind == ohttp.RESPONSE_TYPE:
        return Response(_read(told, ohttp.ANSWER_LENGTHS[-1], end), content_type=kind)
    if told.status not in _PASSED_ON:
        return Response(status=502)
    if kind == problems.MEDIA_TYPE:
        return Response(_read(told, buckets.ANSWER[0], end), told.status, content_type=kind)
    return Response(status=told.status)


def _read(told: HTTPResponse, most: int, end: float) -> bytes:
    """The body. Raises HTTPException when it is too long or cut short, TimeoutError when it takes too long."""
    body = bytearray()
    while (part := told.read1(1 << 16)):
        body += part
        if len(body) > most:
            raise HTTPException("too long")
        if time.monotonic() > end:
            raise TimeoutError
    if told.length:
        raise HTTPException("cut short")
    return bytes(body)
