"""What an intake can say instead of an answer: a code, never a sentence. The sentences are in errors.py.

A problem travels sealed, as the inner answer ``{"problem": {...}}``, wherever the request could be opened; then the
HTTP status is 200, so that an onlooker learns nothing. Only when the envelope itself can't be used is it an unsealed
document of RFC 9457.
"""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tid_desktop import errors
from tid_desktop.protocol import buckets, codec

MEDIA_TYPE = "application/problem+json"
MAX_RETRY_AFTER = 3600  # seconds; nobody is told to wait longer than an hour
_TYPE = "urn:tid-desktop:problem:"


class Code(StrEnum):
    """Why the intake did not do it."""

    UNKNOWN_CASE = "unknown_case"  # or the wrong token: one answer for both
    CASE_DIFFERS = "case_differs"
    UNDO_TOO_LATE = "undo_too_late"
    TOO_MANY = "too_many"
    MALFORMED = "malformed"
    PROOF_OF_WORK = "proof_of_work"  # missing, wrong, too old, or spent on another message
    UNKNOWN_KEY = "unknown_key"  # sealed to a key that the hotline no longer has
    TOO_BIG = "too_big"
    BUSY = "busy"
    NOT_ACCEPTING = "not_accepting"


# The codes that may come unsealed, with their HTTP status.
STATUS: dict[Code, int] = {Code.MALFORMED: 400, Code.UNKNOWN_KEY: 400, Code.PROOF_OF_WORK: 403, Code.TOO_BIG: 413,
                           Code.BUSY: 503}

_ERRORS: dict[Code, type[errors.UserFacingError]] = {
    Code.UNKNOWN_CASE: errors.UnknownCase,
    Code.CASE_DIFFERS: errors.CaseDiffers,
    Code.UNDO_TOO_LATE: errors.UndoTooLate,
    Code.TOO_MANY: errors.TooMany,
    Code.MALFORMED: errors.Refused,
    Code.PROOF_OF_WORK: errors.Busy,  # a fresh challenge was tried already; later is all that is left
    Code.UNKNOWN_KEY: errors.Refused,
    Code.TOO_BIG: errors.Refused,
    Code.BUSY: errors.Busy,
    Code.NOT_ACCEPTING: errors.Busy,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A code and, where waiting helps, the seconds to wait (1 to MAX_RETRY_AFTER)."""

    code: Code
    retry_after: int | None = None

    def __post_init__(self) -> None:
        if self.retry_after is not None:
            codec.integer(self.retry_after, 1, MAX_RETRY_AFTER)

    def to_json(self) -> dict[str, Any]:
        record: dict[str, Any] = {"code": str(self.code)}
        return record if self.retry_after is None else {**record, "retry_after": self.retry_after}

    @classmethod
    def from_json(cls, record: object) -> Problem:
        """Raises MalformedMessage."""
        fields = codec.members(record, {"code"}, {"retry_after"})
        waits = "retry_after" in fields
        return cls(codec.word(Code, fields["code"]),
                   codec.integer(fields["retry_after"], 1, MAX_RETRY_AFTER) if waits else None)

    def to_bytes(self) -> bytes:
        """The inner answer that carries this problem, to be sealed."""
        return codec.canonical({"problem": self.to_json()})

    def to_document(self) -> tuple[int, bytes]:
        """HTTP status and unsealed body (RFC 9457, padded like any answer). KeyError for a code that must be sealed."""
        status = STATUS[self.code]
        record = {**self.to_json(), "type": _TYPE + self.code, "status": status}
        return status, buckets.fill(record, buckets.ANSWER[0])

    @classmethod
    def from_document(cls, body: bytes, status: int) -> Problem:
        """Read an unsealed body; raises MalformedMessage, also when code and HTTP status don't belong together."""
        fields = codec.members(buckets.read(body, buckets.ANSWER), {"code", "type", "status", "pad"}, {"retry_after"})
        problem = cls.from_json({name: fields[name] for name in ("code", "retry_after") if name in fields})
        told = codec.integer(fields["status"], 400, 599)
        if fields["type"] != _TYPE + problem.code or told != status or STATUS.get(problem.code) != status:
            raise codec.MalformedMessage("status and code")
        return problem

    def error(self) -> errors.UserFacingError:
        """The same as a typed failure, with its sentence for the person."""
        kind = _ERRORS[self.code]
        return kind(retry_after=self.retry_after) if issubclass(kind, errors.SendProblem) else kind()
