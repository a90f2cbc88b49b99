"""The web side for platforms: an app of its own, on an address of its own. Nothing of a request is ever logged."""
from __future__ import annotations

from http import HTTPStatus

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from tid_desktop import errors, log
from tid_desktop.intake.accounts import Accounts
from tid_desktop.intake.feeds.extension import Extension
from tid_desktop.intake.feeds.ncmec import Ncmec
from tid_desktop.intake.feeds.reader import Reader
from tid_desktop.intake.feeds.stopncii import StopNcii
from tid_desktop.intake.feeds.web import Denied, Format
from tid_desktop.intake.feeds.words import Words
from tid_desktop.intake.itemkeys import DayKeyGone

MAX_BODY = 512 * 1024

_log = log.get("intake")


def create_feeds(hotline: str, accounts: Accounts, reader: Reader, words: Words) -> Flask:
    """The WSGI app; ``hotline`` is the name that platforms read."""
    extension = Extension(accounts, reader, words)
    formats: list[Format] = [Ncmec(hotline, accounts, reader, words), StopNcii(accounts, reader, words), extension]
    app = Flask("tid_desktop.intake.feeds", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    for form in formats:
        form.add_to(app)

    def failed(failure: Exception) -> Response:
        """Said in the manner of the format whose address was asked."""
        form = next((form for form in formats if request.path.startswith(f"{form.prefix}/")), extension)
        status, headers = _reason(failure)
        response = form.failure(status)
        response.headers.update(headers)
        return response

    app.register_error_handler(Exception, failed)
    return app


def _reason(failure: Exception) -> tuple[HTTPStatus, dict[str, str]]:
    if isinstance(failure, Denied):
        return failure.status, failure.headers
    if isinstance(failure, errors.Busy):
        return HTTPStatus.SERVICE_UNAVAILABLE, {"Retry-After": str(failure.retry_after or 1)}
    if isinstance(failure, HTTPException) and failure.code is not None:  # another path or method, or too large
        return HTTPStatus(failure.code), {}
    _log.warning("a platform's request failed", kind=type(failure).__name__)
    return (HTTPStatus.SERVICE_UNAVAILABLE if isinstance(failure, DayKeyGone)
            else HTTPStatus.INTERNAL_SERVER_ERROR), {}
