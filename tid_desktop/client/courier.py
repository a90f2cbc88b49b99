"""The courier process: takes schema-checked messages from the window, and is the only one that may go online.

It reads no file: the window hands it the profile, with the roots that it trusts, through the same pipe. ``warm`` runs
before the process is locked down, ``serve`` after it.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from tid_desktop import errors, framing, log
from tid_desktop.client import exchange, frames, retries, tor
from tid_desktop.protocol import codec
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.messages import Answer, Request
from tid_desktop.protocol.profile import Profile

Handler = Callable[[dict[str, Any]], dict[str, Any]]
OpenClient = Callable[[Profile, httpx.Proxy | None], httpx.Client]

_log = log.get("courier")


def serve(channel: int, *, http: OpenClient, handlers: Mapping[str, Handler] | None = None) -> None:
    """Answer the window's frames on descriptor ``channel`` until it closes.

    ``http`` opens a fresh client for each exchange, so none links two, through Tor where it is given a proxy;
    ``handlers``: what else may be asked.
    """
    # Who leaves while it rests is not sent for any more.
    courier = Courier(http, handlers or {}, rest=lambda seconds: framing.is_quiet(channel, seconds))
    try:
        while (frame := framing.receive(channel, limit=frames.MAX_FRAME)) is not None:
            framing.send(channel, courier.answer(frame), limit=frames.MAX_FRAME)
    except (framing.FramingError, OSError):  # the window is gone, or not itself any more: nothing to do here
        return


class Courier:
    """What the courier knows: one profile, set once, and which case goes which way through Tor."""

    def __init__(self, http: OpenClient, handlers: Mapping[str, Handler], *,
                 rest: retries.Rest = retries.sleep) -> None:
        self._http = http
        self._rest = rest
        self._handlers = handlers
        self._circuits = tor.Circuits()
        self._signed: str | None = None
        self._profile: Profile | None = None

    def answer(self, frame: bytes) -> bytes:
        """One frame for one frame; no exception of ours leaves this process as more than a code."""
        meter = exchange.Meter()
        try:
            record = self._do(codec.parse(frame, limit=frames.MAX_FRAME), meter)
            reply = codec.canonical(record)
            if len(reply) > frames.MAX_FRAME:
                raise codec.OversizedMessage("frame")
            return reply
        except errors.UserFacingError as failure:
            return _refusal(failure.code, meter, getattr(failure, "retry_after", None))
        except Exception as fault:
            _log.warning("request failed", kind=type(fault).__name__)
            return _refusal(errors.InternalError.code, meter)

    def _do(self, asked: Any, meter: exchange.Meter) -> dict[str, Any]:
        match asked:
            case {"do": "profile", "signed": str(signed), **rest} if not rest:
                self._configure(signed)
                return {"result": {}}
            case {"do": "exchange", "inner": str(inner), **rest} if not rest:
                return self._exchange(inner.encode("utf-8"), None, meter)
            case {"do": "exchange", "inner": str(inner), "tor": port, **rest} if not rest:
                return self._exchange(inner.encode("utf-8"), codec.integer(port, tor.ANY, tor.MAX_PORT), meter)
            case {"do": str(name), "arguments": dict(arguments), **rest} if not rest and name in self._handlers:
                return {"result": self._handlers[name](arguments)}
        raise MalformedMessage("frame")

    def _configure(self, signed: str) -> None:
        if self._signed not in (None, signed):
            raise errors.BadProfile
        # An old profile is for looking and stopping, as exchange.py sees to.
        self._profile = Profile.load(signed.encode("utf-8"))
        self._signed = signed

    def _exchange(self, inner: bytes, port: int | None, meter: exchange.Meter) -> dict[str, Any]:
        """``port`` is Tor's, or tor.ANY, where Tor was chosen, else None. To an onion there is no way but Tor."""
        profile, proxy, idle = self._profile, None, exchange.IDLE_SECONDS
        if profile is None:
            raise MalformedMessage("no profile yet")
        if port is not None or profile.needs_tor:
            proxy = self._circuits.proxy(Request.from_bytes(inner)[0].case_id, port or tor.ANY)
            profile, idle = tor.routed(profile), tor.IDLE_SECONDS
        with self._http(profile, proxy) as http:
            answer, sent = exchange.exchange(http, profile, inner, meter=meter, idle=idle, rest=self._rest)
        return {"answer": Answer.from_bytes(answer).to_json(), "sent_bytes": sent}


def _refusal(code: str, meter: exchange.Meter, retry_after: int | None = None) -> bytes:
    record = {"error": code, "sent_bytes": meter.sent_bytes}
    return codec.canonical(record if retry_after is None else {**record, "retry_after": retry_after})


def warm() -> None:
    """Import and run once all that an exchange needs, with no socket and no file, so that the lock-down can follow."""
    from tid_desktop.client import rehearsal
    rehearsal.run()
