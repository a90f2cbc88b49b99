"""The hotline's own format, for what the other two have no room for.

Frames of videos are told as such, and each hash with its quality and what it stands for. It is read by place instead of
by time, so no clock matters; and it is the only one in which a platform can say that it removed a copy.
"""
from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from flask import Flask, Response

from tid_desktop.intake.accounts import Accounts
from tid_desktop.intake.feeds import web
from tid_desktop.intake.feeds.reader import MAX_PAGE, Entry, Reader
from tid_desktop.intake.feeds.words import Word, Words
from tid_desktop.protocol.messages import PlatformState

ENTRY_ID = re.compile(r"[0-9a-f]{32}")
MAX_FEEDBACK = 4 * 1024
WORDS = frozenset(PlatformState) - {PlatformState.NO_ANSWER}


class Extension:
    """The views."""

    prefix = "/hotline"

    def __init__(self, accounts: Accounts, reader: Reader, words: Words) -> None:
        self._accounts = accounts
        self._reader = reader
        self._words = words

    def add_to(self, app: Flask) -> None:
        app.add_url_rule("/hotline/v1/entries", "hotline_entries", self.entries, provide_automatic_options=False)
        app.add_url_rule("/hotline/v1/feedback", "hotline_feedback", self.feedback, methods=["POST"],
                         provide_automatic_options=False)

    def entries(self) -> Response:
        """A page of the feed, behind a place."""
        web.basic(self._accounts)
        page = self._reader.page(after=web.number("after", 0), limit=web.number("limit", MAX_PAGE, least=1,
                                                                                most=MAX_PAGE))
        return web.respond_json({"entries": [_record(entry) for entry in page.entries], "next": page.next,
                                 "more": page.more})

    def feedback(self) -> Response:
        """What the platform did with one entry."""
        account = web.basic(self._accounts)
        web.may_say(account)
        said = web.json_body(MAX_FEEDBACK)
        entry_id, state = said.get("id"), said.get("state")
        if (not isinstance(entry_id, str) or not ENTRY_ID.fullmatch(entry_id)
                or not isinstance(state, str) or state not in WORDS):
            raise web.Denied(HTTPStatus.BAD_REQUEST)
        self._words.say(account.name, [Word(PlatformState(state), entry_id)])
        return web.respond_json({})

    def failure(self, status: HTTPStatus) -> Response:
        return web.respond_json({"error": status.name.lower()}, status)


def _record(entry: Entry) -> dict[str, Any]:
    if not entry.active:
        return {"seq": entry.seq, "id": entry.entry_id, "state": "deleted"}
    return {"seq": entry.seq, "id": entry.entry_id, "state": "active", "kind": str(entry.kind),
            "signal_type": str(entry.signal_type), "value": entry.value, "quality": entry.quality,
            "stands_for": entry.stands_for}
