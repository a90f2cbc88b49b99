"""NCMEC's hash sharing format, version 2, as Meta's ``threatexchange`` library reads it.

That library asks for a span of time, in local time that it calls UTC. Where the span ends in the future, the difference
of the clocks is known, and the span is moved back by it.
"""
from __future__ import annotations

import re
from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import urlencode
from xml.etree import ElementTree

from flask import Flask, Response, request

from tid_desktop.intake.accounts import Accounts
from tid_desktop.intake.feeds import web
from tid_desktop.intake.feeds.extension import ENTRY_ID
from tid_desktop.intake.feeds.reader import MAX_PAGE, SETTLE, Entry, Page, Reader
from tid_desktop.intake.feeds.words import Word, Words
from tid_desktop.protocol.messages import Kind, PlatformState, SignalType

NAMESPACE = "https://hashsharing.ncmec.org/hashsharing/v2"
XML = "application/xml; charset=utf-8"
CLASSIFICATION = "NCII"
HOTLINE, ASKING = "1", "2"  # members: the hotline, and whoever asks
MAX_FEEDBACK = 4 * 1024
MAX_SKEW = 60  # seconds in the future that are no matter of time zones
ZONE = 15 * 60  # time zones differ by multiples of this
# One reason is enough: the library then takes it by itself.
REASONS = (("5f1f5b60-7e0a-4d0e-9a3f-6a3d0f0c2b11", "Left up"),)

FINGERPRINT = {SignalType.PDQ: "pdq", SignalType.VPDQ: "pdq", SignalType.MD5: "md5"}
FEEDBACK_TYPES = ("PDQ", "MD5")
_STATES = {"affirmative": PlatformState.CONFIRMED, "negative": PlatformState.LEFT_UP}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)


class Ncmec:
    """The views."""

    prefix = "/ncmec"

    def __init__(self, hotline: str, accounts: Accounts, reader: Reader, words: Words) -> None:
        self._hotline = hotline
        self._accounts = accounts
        self._reader = reader
        self._words = words

    def add_to(self, app: Flask) -> None:
        for path, view, method in (("status", self.status, "GET"), ("members", self.members, "GET"),
                                   ("entries", self.entries, "GET"),
                                   ("feedback/<kind>/reasons", self.reasons, "GET"),
                                   ("entries/<member>/<entry>/<kind>/feedback", self.feedback, "PUT")):
            app.add_url_rule(f"/ncmec/v2/{path}", f"ncmec_{view.__name__}", view, methods=[method],
                             provide_automatic_options=False)

    def status(self) -> Response:
        """Who asks. Its address is nobody's business, though the format has a place for it."""
        account = web.basic(self._accounts)
        root = _root("status")
        ElementTree.SubElement(root, "ipAddress")
        _text(root, "username", account.name)
        _member(root, ASKING, account.name)
        return _respond(root)

    def members(self) -> Response:
        """The hotline and whoever asks: platforms learn of no other."""
        account = web.basic(self._accounts)
        root = _root("members")
        _member(root, HOTLINE, self._hotline)
        _member(root, ASKING, account.name)
        return _respond(root)

    def entries(self) -> Response:
        """A page of the feed in a span of time."""
        web.basic(self._accounts)
        now = int(self._reader.now())
        since, until = _moment("from", 0), _moment("to", now)
        start, size = web.number("start", 0), web.number("size", MAX_PAGE, least=1, most=MAX_PAGE)
        if not start and until > now + MAX_SKEW:
            skew = round((until - now + SETTLE) / ZONE) * ZONE
            since, until = max(since - skew, 0), until - skew
        page = self._reader.page(after=start or None, since=since, until=until, limit=size)
        return _respond(self._result(page, {"from": _written(since), "to": _written(until), "size": size}))

    def _result(self, page: Page, asked: dict[str, object]) -> ElementTree.Element:
        root = _root("queryResult")
        for kind in Kind:
            shown = [entry for entry in page.entries if _kind(entry) is kind]
            box = ElementTree.SubElement(root, f"{kind}s", count=str(len(shown)))
            if shown:
                box.set("maxTimestamp", _written(shown[-1].at))
            for entry in shown:
                self._add(box, entry, kind)
        if page.more:
            following = urlencode(asked | {"start": page.next, "max": page.last})
            _text(ElementTree.SubElement(root, "paging"), "next", f"/v2/entries?{following}")
        return root

    def _add(self, box: ElementTree.Element, entry: Entry, kind: Kind) -> None:
        """The format's order of elements differs between the two."""
        if not entry.active:
            deleted = ElementTree.SubElement(box, f"deleted{kind.capitalize()}")
            _member(deleted, HOTLINE, self._hotline)
            _text(deleted, "id", entry.entry_id)
            _text(deleted, "timestamp", _written(entry.at))
            return
        element = ElementTree.SubElement(box, kind)
        _member(element, HOTLINE, self._hotline)
        _text(element, "timestamp", _written(entry.at))
        _text(element, "id", entry.entry_id)
        _text(element, "classification", CLASSIFICATION)
        _text(ElementTree.SubElement(element, "fingerprints"), FINGERPRINT[entry.signal_type], entry.value or "")
        ElementTree.SubElement(element, "feedback")

    def reasons(self, kind: str) -> Response:
        """Why a platform may have left a copy up. The library wants the list inside of another element."""
        web.basic(self._accounts)
        _check_type(kind)
        root = _root("feedbackReasons")
        several = ElementTree.SubElement(root, "availableFeedbackReasons", type=kind)
        for guid, name in REASONS:
            ElementTree.SubElement(several, "reason", guid=guid, name=name)
        return _respond(root)

    def feedback(self, member: str, entry: str, kind: str) -> Response:
        """What the platform did with one entry: what it confirms, or else left up."""
        account = web.basic(self._accounts)
        web.may_say(account)
        _check_type(kind)
        if member != HOTLINE or not ENTRY_ID.fullmatch(entry):
            raise web.Denied(HTTPStatus.NOT_FOUND)
        self._words.say(account.name, [Word(_said(), entry)])
        return _respond(_root("feedbackSubmission"))

    def failure(self, status: HTTPStatus) -> Response:
        root = _root("error")
        _text(root, "status", str(int(status)))
        _text(root, "message", status.phrase)
        return _respond(root, status)


def _kind(entry: Entry) -> Kind:
    """A frame of a video is a picture's hash: the library looks for it among pictures."""
    return Kind.IMAGE if entry.signal_type is SignalType.VPDQ else entry.kind


def _check_type(kind: str) -> None:
    if kind not in FEEDBACK_TYPES:
        raise web.Denied(HTTPStatus.NOT_FOUND)


def _said() -> PlatformState:
    """The word in the request's body. Entities can't grow in so few bytes: the parser has limits for them."""
    request.max_content_length = MAX_FEEDBACK
    try:
        root = ElementTree.fromstring(request.get_data(cache=False))
    except (ElementTree.ParseError, ValueError, LookupError):  # the last two for an encoding that isn't one
        raise web.Denied(HTTPStatus.BAD_REQUEST) from None
    words = [_STATES[name] for child in root if (name := child.tag.rpartition("}")[2]) in _STATES]
    if root.tag.rpartition("}")[2] != "feedbackSubmission" or len(words) != 1:
        raise web.Denied(HTTPStatus.BAD_REQUEST)
    return words[0]


def _moment(name: str, default: int) -> int:
    text = request.args.get(name)
    if text is None:
        return default
    try:
        if _MOMENT.fullmatch(text):
            return max(int(datetime.fromisoformat(text).timestamp()), 0)
    except ValueError:
        pass
    raise web.Denied(HTTPStatus.BAD_REQUEST)


def _written(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _root(name: str) -> ElementTree.Element:
    return ElementTree.Element(name, xmlns=NAMESPACE)


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = text


def _member(parent: ElementTree.Element, number: str, name: str) -> None:
    member = ElementTree.SubElement(parent, "member", id=number)
    member.text = name


def _respond(root: ElementTree.Element, status: int = HTTPStatus.OK) -> Response:
    return web.respond(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True), XML, status)
