"""What the three formats have in common on the web: who asks, numbers within limits, and saying no."""
from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any, Protocol

from flask import Flask, Response, request

from tid_desktop.errors import TidError
from tid_desktop.intake.accounts import Account, Accounts, Role
from tid_desktop.protocol import codec
from tid_desktop.protocol.codec import MalformedMessage

JSON = "application/json"
_NUMBER = re.compile(r"[0-9]{1,15}")


class Denied(TidError):
    """The request isn't answered, and why: each format says it in its own manner."""

    code = "denied"

    def __init__(self, status: HTTPStatus, headers: dict[str, str] | None = None) -> None:
        super().__init__(status.phrase)
        self.status = status
        self.headers = headers or {}


class Format(Protocol):
    """One format of the feed: everything below ``prefix``."""

    prefix: str

    def add_to(self, app: Flask) -> None:
        """Register the views."""

    def failure(self, status: HTTPStatus) -> Response:
        """How this format says no."""


def basic(accounts: Accounts) -> Account:
    """Whose name and key the request carries (HTTP Basic). Raises Denied."""
    given = request.authorization
    account = None
    if given is not None and given.type == "basic":
        account = accounts.of_name(given.username or "", given.password or "")
    if account is None:
        raise Denied(HTTPStatus.UNAUTHORIZED, {"WWW-Authenticate": 'Basic realm="feed"'})
    return account


def may_say(account: Account) -> None:
    """Raises Denied for an account that may only read."""
    if account.role is not Role.FEEDBACK:
        raise Denied(HTTPStatus.FORBIDDEN)


def number(name: str, default: int, *, least: int = 0, most: int = codec.MAX_WHOLE) -> int:
    """A parameter of the address. Raises Denied."""
    text = request.args.get(name)
    if text is None:
        return default
    if not _NUMBER.fullmatch(text) or not least <= int(text) <= most:
        raise Denied(HTTPStatus.BAD_REQUEST)
    return int(text)


def json_body(limit: int) -> dict[str, Any]:
    """The object that the request carries. Raises Denied, werkzeug's RequestEntityTooLarge."""
    request.max_content_length = limit
    try:
        document = codec.parse(request.get_data(cache=False), limit=limit)
    except MalformedMessage:
        document = None
    if not isinstance(document, dict):
        raise Denied(HTTPStatus.BAD_REQUEST)
    return document


def respond(body: bytes, media_type: str, status: int = HTTPStatus.OK) -> Response:
    return Response(body, status, content_type=media_type, headers={"Cache-Control": "no-store"})


def respond_json(document: dict[str, Any], status: int = HTTPStatus.OK) -> Response:
    return respond(codec.canonical(document), JSON, status)
