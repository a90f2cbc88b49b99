"""An exchange through the profile's relay (protocol/ohttp.py): the relay gets sealed bytes, the hotline no address.

There is no way around the relay: where it fails, the exchange fails. What the relay itself says is only a status; its
bodies are never believed.
"""
from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import httpx

from tid_desktop import errors
from tid_desktop.client.exchange import capped
from tid_desktop.protocol import bhttp, buckets, codec, ohttp, problems
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.ohttp import Encapsulated, KeyConfiguration
from tid_desktop.protocol.profile import Profile

if TYPE_CHECKING:
    from pyhpke import CipherSuite

_INNER_HEADERS = ("content-type", "accept")
_KEY_REFUSED = frozenset({400, 422})


class ObliviousTransport(httpx.BaseTransport):
    """Turns each request into one to the relay, over ``wire``; answers with what the hotline said inside.

    Raises BadAnswer for what was altered on the way, Refused when the hotline has none of the profile's keys any more,
    and what ``wire`` raises.
    """

    def __init__(self, profile: Profile, wire: httpx.BaseTransport) -> None:
        assert profile.relay is not None
        self._relay = profile.relay
        self._keys = profile.ohttp_keys
        self._wire = wire

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        plain = _plain(request)
        for key in self._keys:
            sealed = seal_request(plain, key)
            answer = self._post(sealed.request, request)
            if answer.status_code == 200:
                return _opened(answer, sealed)
            if not _is_key_refused(answer):
                return httpx.Response(answer.status_code)  # without its body, which is the relay's
        raise errors.Refused

    def _post(self, encapsulated: bytes, inner: httpx.Request) -> httpx.Response:
        """The relay's answer, read to its end."""
        request = httpx.Request("POST", self._relay, content=encapsulated, extensions=inner.extensions,
                                headers={"content-type": ohttp.REQUEST_TYPE})
        with contextlib.closing(self._wire.handle_request(request)) as response:
            kind = response.headers.get("content-type", "")
            if "content-encoding" in response.headers:
                raise errors.BadAnswer
            body = capped(response.iter_bytes(), ohttp.ANSWER_LENGTHS[-1])
            return httpx.Response(response.status_code, headers={"content-type": kind}, content=body)

    def close(self) -> None:
        self._wire.close()


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encapsulated request, and what opens the answer to it and to no other."""

    request: bytes
    enc: bytes
    secret: bytes


def _plain(request: httpx.Request) -> bytes:
    """The request as binary HTTP, of one length for each bucket; of its headers only what the hotline needs."""
    body = request.read()
    headers = tuple((name, request.headers[name]) for name in _INNER_HEADERS if name in request.headers)
    message = bhttp.Request(request.method, request.url.scheme, request.url.netloc.decode("ascii"),
                            request.url.raw_path.decode("ascii"), headers, body)
    return message.to_bytes(ohttp.plain_length(len(body)))


def seal_request(plain: bytes, key: KeyConfiguration) -> Sealed:
    """A new HPKE context for each request."""
    kem = suite().kem
    enc, context = suite().create_sender_context(kem.deserialize_public_key(key.public), ohttp.request_info(key.key_id))
    request = Encapsulated(key.key_id, enc, context.seal(plain))
    return Sealed(request.to_bytes(), enc, context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES))


def _opened(answer: httpx.Response, sealed: Sealed) -> httpx.Response:
    if answer.headers["content-type"] != ohttp.RESPONSE_TYPE:
        raise errors.BadAnswer
    try:
        inner = bhttp.Response.from_bytes(ohttp.open_response(answer.content, sealed.secret, sealed.enc))
    except MalformedMessage:
        raise errors.BadAnswer from None
    kind = dict(inner.headers).get("content-type", "")  # and no other header: httpx would unpack, or follow
    return httpx.Response(inner.status, headers={"content-type": kind}, content=inner.content)


def _is_key_refused(answer: httpx.Response) -> bool:
    """Whether the gateway has another key by now; a relay that lies here makes us use the profile's other key."""
    if answer.status_code not in _KEY_REFUSED or answer.headers["content-type"] != problems.MEDIA_TYPE:
        return False
    try:
        document = codec.parse(answer.content, limit=buckets.ANSWER[0])
    except MalformedMessage:
        return False
    return isinstance(document, dict) and document.get("type") == ohttp.KEY_PROBLEM


@cache
def suite() -> CipherSuite:
    """The one suite of HPKE that is spoken."""
    from pyhpke import AEADId, CipherSuite, KDFId, KEMId
    return CipherSuite.new(KEMId(ohttp.KEM), KDFId(ohttp.KDF), AEADId(ohttp.AEAD))
