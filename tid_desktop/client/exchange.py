"""One exchange with the hotline: proof of work where it is asked for, seal, post, open. Everything that can go wrong on
the way becomes a SendProblem; whoever sent can send the same message again.
"""
from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import TypeVar

import httpx
import socksio

from tid_desktop import errors
from tid_desktop.client import work
from tid_desktop.client.deadline import Deadline
from tid_desktop.client.frames import EXCHANGE_SECONDS
from tid_desktop.client.retries import Rest, Retries, sleep
from tid_desktop.protocol import answers, buckets, challenge, envelope, problems
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.messages import CHALLENGE_PATH, NEEDS_WORK, PATHS, REPLY_KEY_BYTES, Request
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import HpkeKey, Profile

JSON = "application/json"
CONNECT_SECONDS = 15.0
IDLE_SECONDS = 30.0  # without one byte
# httpcore and h11 have one class for a line that broke and for nonsense on it; only their words tell which it was.
_HUNG_UP = ("Server disconnected", "peer closed connection")
_HEADERS = {"content-type": JSON, "accept": f"{JSON}, {problems.MEDIA_TYPE}"}
_OVERLOADED = frozenset({429, 502, 503, 504})  # of a front proxy, without a problem document
_OTHER_TIME = frozenset({9, 10})  # OpenSSL: X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
_T = TypeVar("_T")


@dataclass
class Meter:
    """Bytes of request bodies that went out, also of an exchange that failed later."""

    sent_bytes: int = 0


def exchange(http: httpx.Client, profile: Profile, inner: bytes, *, meter: Meter | None = None,
             seconds: float = EXCHANGE_SECONDS, idle: float = IDLE_SECONDS, rest: Rest = sleep) -> tuple[bytes, int]:
    """Send ``inner`` (a message without reply key); return the inner answer, which is a checked one, and bytes sent.

    It may take so many ``seconds``, of which ``idle`` without a byte in either direction; ``rest`` waits between two
    tries of the same message.
    Raises SendProblem, CaseProblem where the hotline says so, and MalformedMessage when ``inner`` is no such message.
    ProfileExpired only where ``inner`` would hand something in: everything else stays possible.
    """
    request, reply_key = Request.from_bytes(inner)
    if reply_key is not None:
        raise MalformedMessage("a reply key before its time")
    if request.op in NEEDS_WORK:
        profile.check_current(_today())
    meter = meter or Meter()
    with Deadline(seconds) as deadline:
        answer = _Exchange(http, profile, deadline, meter, idle, Retries(deadline, rest)).run(request)
    return answer, meter.sent_bytes


def _today() -> date:
    """In UTC, because the local time zone is a file."""
    return datetime.now(UTC).date()


@dataclass(frozen=True)
class _Exchange:
    """What the steps of one exchange share."""

    http: httpx.Client
    profile: Profile
    deadline: Deadline
    meter: Meter
    idle: float
    retries: Retries

    def run(self, request: Request) -> bytes:
        """Ask until there is an answer: again for another key of the profile, and once when a challenge grew old."""
        keys = list(self.profile.keys)
        works = request.op in NEEDS_WORK
        repeats = {Code.UNKNOWN_KEY: len(keys) - 1, Code.PROOF_OF_WORK: int(works)}
        solution = self._patiently(self._solution) if works else None
        while True:
            answer = self._patiently(partial(self._ask, request, keys[0], solution))
            if isinstance(answer, bytes):
                return answer
            if not repeats.get(answer.code):
                raise answer.error()
            repeats[answer.code] -= 1
            if answer.code is Code.UNKNOWN_KEY:
                keys.pop(0)
            else:
                solution = self._patiently(self._solution)

    def _patiently(self, step: Callable[[], _T]) -> _T:
        """Take a step again, for the same message, while the line broke or the hotline is busy, and that may help.

        A line that broke is never used again: the next try makes a new one.
        """
        while True:
            try:
                answer = step()
                if not isinstance(answer, Problem) or answer.code is not Code.BUSY:
                    return answer
                problem: errors.SendProblem = errors.Busy(retry_after=answer.retry_after)
            except (errors.Unreachable, errors.Busy) as failure:
                problem = failure
            if not self.retries.rest(problem):
                raise problem from None

    def _solution(self) -> str:
        body = self._post(CHALLENGE_PATH, challenge.request())
        if isinstance(body, Problem):
            raise body.error()
        try:
            puzzle = challenge.read_answer(body)
        except MalformedMessage:
            raise errors.BadAnswer from None
        return work.solve(puzzle, self.deadline)

    def _ask(self, request: Request, key: HpkeKey, solution: str | None) -> bytes | Problem:
        """One sealed question under a reply key of its own; the checked inner answer, or the problem that came."""
        reply_key = os.urandom(REPLY_KEY_BYTES)
        sealed = envelope.seal_request(request.to_bytes(reply_key), key, self.profile.service_id, solution)
        body = self._post(PATHS[request.op], sealed)
        if isinstance(body, Problem):
            return body
        try:
            inner = envelope.open_answer(body, reply_key)
            answer = answers.read(inner)
        except MalformedMessage:
            raise errors.BadAnswer from None
        if isinstance(answer, Problem):
            return answer
        if answer.case_id != request.case_id:
            raise errors.BadAnswer
        return inner

    def _post(self, path: str, body: bytes) -> bytes | Problem:
        """The body of a good answer, or the problem of an unsealed one. Raises SendProblem."""
        # Made by hand, because Client.build_request adds the client's own headers and cookies.
        request = httpx.Request("POST", self.profile.address + path, content=body, headers=_HEADERS,
                                extensions={"timeout": self._timeout(), "trace": self.deadline.trace})
        self.meter.sent_bytes += len(body)
        try:
            with contextlib.closing(self.http.send(request, stream=True)) as response:
                return _read(response)
        except (httpx.ConnectError, httpx.ConnectTimeout) as failure:
            self.meter.sent_bytes -= len(body)  # not one byte of it went out
            raise self._not_connected(failure) from None
        except (httpx.ProxyError, socksio.SOCKSError):  # only Tor is a proxy; the other: its answer was cut short
            self.meter.sent_bytes -= len(body)
            raise errors.TorUnreachable from None
        except httpx.HTTPError as failure:
            raise self._broken(failure) from None

    def _timeout(self) -> dict[str, float | None]:
        left = self.deadline.left()
        return httpx.Timeout(min(self.idle, left), connect=min(CONNECT_SECONDS, left)).as_dict()

    def _not_connected(self, failure: Exception) -> errors.SendProblem:
        if self.deadline.passed:
            return errors.TooSlow()
        distrust = next(filter(_is_distrust, _causes(failure)), None)
        if distrust is None:
            return errors.Unreachable()
        return errors.ClockWrong() if getattr(distrust, "verify_code", 0) in _OTHER_TIME else errors.NotSecure()

    def _broken(self, failure: Exception) -> errors.SendProblem:
        if self.deadline.passed or isinstance(failure, httpx.TimeoutException):
            return errors.TooSlow()
        nonsense = isinstance(failure, httpx.ProtocolError) and not str(failure).startswith(_HUNG_UP)
        return errors.BadAnswer() if nonsense else errors.Unreachable()


def _causes(failure: BaseException | None) -> Iterator[BaseException]:
    while failure is not None:
        yield failure
        failure = failure.__cause__ or failure.__context__


def _is_distrust(cause: BaseException) -> bool:
    """A handshake that came to an end, and a bad one; one that was cut short is a broken line."""
    return isinstance(cause, ssl.SSLError) and not isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _read(response: httpx.Response) -> bytes | Problem:
    """The body of a good answer, or an unsealed problem. Raises BadAnswer, Busy and httpx.HTTPError.

    No more bytes are taken than an answer may have, and compressed ones, which could be many more, not at all.
    """
    kind, status = response.headers.get("content-type", ""), response.status_code
    if "content-encoding" in response.headers:
        raise errors.BadAnswer
    if status == 200 and kind == JSON:
        return capped(response.iter_bytes())
    if kind == problems.MEDIA_TYPE:
        try:
            return Problem.from_document(capped(response.iter_bytes()), status)
        except MalformedMessage:
            raise errors.BadAnswer from None
    raise errors.Busy if status in _OVERLOADED else errors.BadAnswer


def capped(chunks: Iterable[bytes], most: int = buckets.ANSWER[-1]) -> bytes:
    """All chunks together, if they are not too many. Raises BadAnswer."""
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > most:
            raise errors.BadAnswer
    return bytes(body)
