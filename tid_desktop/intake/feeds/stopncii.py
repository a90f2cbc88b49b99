"""StopNCII's format, version 1, as Meta's ``threatexchange`` library reads it.

That library never drops a hash that is withdrawn (it compares the wrong member). So a withdrawn one also carries the
hotline's own "NotBlocked": the library then calls it disputed. A record replaces the one of the same type and value.
"""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, request

from tid_desktop.intake.accounts import Account, Accounts
from tid_desktop.intake.feeds import web
from tid_desktop.intake.feeds.reader import MAX_PAGE, Entry, Reader
from tid_desktop.intake.feeds.words import Word, Words
from tid_desktop.protocol.messages import Kind, PlatformState, SignalType

PAGE = 800
MAX_FEEDBACKS = 1_000  # in one request
MAX_BODY = 512 * 1024
SOURCE = "hotline"  # whose word a feedback is

# What each of the format's types holds; the exact code of a picture has none and is left out.
TYPES: dict[str, tuple[tuple[Kind, SignalType], ...]] = {
    "ImagePDQ": ((Kind.IMAGE, SignalType.PDQ), (Kind.VIDEO, SignalType.VPDQ)),
    "VideoMD5": ((Kind.VIDEO, SignalType.MD5),),
}
# The format's other words say nothing about a copy. None of its words says that a copy was removed.
STATES = {"PendingReview": PlatformState.LOOKING, "Blocked": PlatformState.BLOCKED,
          "NotBlocked": PlatformState.LEFT_UP}
_TYPE_OF = {meant: name for name, several in TYPES.items() for meant in several}
_HEX = {"ImagePDQ": re.compile(r"[0-9a-fA-F]{64}"), "VideoMD5": re.compile(r"[0-9a-fA-F]{32}")}


class StopNcii:
    """The views."""

    prefix = "/stopncii"

    def __init__(self, accounts: Accounts, reader: Reader, words: Words) -> None:
        self._accounts = accounts
        self._reader = reader
        self._words = words

    def add_to(self, app: Flask) -> None:
        for name, view, method in (("FetchHashes", self.fetch_hashes, "GET"),
                                   ("SubmitFeedback", self.submit_feedback, "POST"),
                                   ("SubmitHashes", self.submit_hashes, "POST")):
            app.add_url_rule(f"/stopncii/v1/{name}", name, view, methods=[method], provide_automatic_options=False)

    def fetch_hashes(self) -> Response:
        """A page of the feed. Its checkpoint never goes back, and is past everything once nothing more is to come."""
        self._account()
        start = web.number("startTimestamp", 0)
        token = web.number("nextPageToken", 0)
        page = self._reader.page(after=token or None, since=start,
                                 limit=web.number("pageSize", PAGE, least=1, most=MAX_PAGE))
        records = list(self._records(page.entries))
        checkpoint = page.entries[-1].at if page.more else page.last_at + 1
        return web.respond_json({
            "count": len(records), "hashRecords": records, "hasMoreRecords": page.more,
            "nextPageToken": str(page.next) if page.more else None, "nextSetTimestamp": max(start, checkpoint)})

    def _records(self, shown: Collection[Entry]) -> Iterator[dict[str, Any]]:
        """A frame of a video and a picture can be one hash: that is withdrawn when neither is wanted any more."""
        ended = [same for entry in shown if not entry.active for same in _same_hash(entry)]
        sought = {(_TYPE_OF[kind, signal_type], value)
                  for kind, signal_type, value in self._reader.still_sought(ended)}
        for entry in shown:
            name = _TYPE_OF.get((entry.kind, entry.signal_type))
            if name is not None and entry.value is not None:
                yield _record(entry, name, active=entry.active or (name, entry.value) in sought)

    def submit_feedback(self) -> Response:
        """What the platform did. The answer counts what it said, and tells nothing of what is known here."""
        account = self._account()
        web.may_say(account)
        feedbacks = web.json_body(MAX_BODY).get("hashFeedbacks")
        if not isinstance(feedbacks, list) or len(feedbacks) > MAX_FEEDBACKS:
            raise web.Denied(HTTPStatus.BAD_REQUEST)
        words = [word for feedback in feedbacks for word in _words(feedback)]
        if words:
            self._words.say(account.name, words)
        return web.respond_json({"count": len(feedbacks)})

    def submit_hashes(self) -> Response:
        """Hashes come from people alone."""
        self._account()
        raise web.Denied(HTTPStatus.FORBIDDEN)

    def _account(self) -> Account:
        """Who asks: the client sends a key for the endpoint and one for the subscription; either may be ours."""
        for header in ("x-functions-key", "Ocp-Apim-Subscription-Key"):
            account = self._accounts.of_key(request.headers.get(header, ""))
            if account is not None:
                return account
        raise web.Denied(HTTPStatus.UNAUTHORIZED)

    def failure(self, status: HTTPStatus) -> Response:
        return web.respond_json({"statusCode": int(status), "message": status.phrase}, status)


def _same_hash(entry: Entry) -> Iterator[tuple[Kind, SignalType, str]]:
    """What else the format would show as the same type and value."""
    name = _TYPE_OF.get((entry.kind, entry.signal_type))
    if name is not None and entry.value is not None:
        yield from ((kind, signal_type, entry.value) for kind, signal_type in TYPES[name])


def _record(entry: Entry, name: str, *, active: bool) -> dict[str, Any]:
    word = ({"source": SOURCE, "feedbackValue": "None", "tags": [entry.stands_for]} if active else
            {"source": SOURCE, "feedbackValue": "NotBlocked", "tags": []})
    return {"lastModtimestamp": entry.at, "signalType": name, "hashValue": entry.value,
            "hashStatus": "Active" if active else "Withdrawn", "caseNumbers": {}, "CSPFeedbacks": [word]}


def _words(feedback: object) -> Iterator[Word]:
    """At most one word. The library sends "StopNCIISignalType.ImagePDQ" where it sends a type at all."""
    if not isinstance(feedback, dict) or not isinstance(feedback.get("hashValue"), str):
        raise web.Denied(HTTPStatus.BAD_REQUEST)
    value, state = feedback["hashValue"], STATES.get(str(feedback.get("feedbackValue")))
    named = feedback.get("signalType")
    name = next((name for name, form in _HEX.items() if form.fullmatch(value)), None)
    if state is not None and name is not None and named in (None, name, f"StopNCIISignalType.{name}"):
        yield Word(state, values=[(kind, signal_type, value.lower()) for kind, signal_type in TYPES[name]])
