"""A hotline sends codes; the sentences are ours."""
from __future__ import annotations

import json
from typing import Any

import pytest

from tid_desktop import errors
from tid_desktop.protocol import buckets
from tid_desktop.protocol.codec import MalformedMessage, canonical
from tid_desktop.protocol.problems import MAX_RETRY_AFTER, STATUS, Code, Problem


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_sentence_for_the_person(code: Code) -> None:
    failure = Problem(code).error()
    assert failure.message
    assert failure.action


@pytest.mark.parametrize(("code", "kind"), [
    (Code.UNKNOWN_CASE, errors.UnknownCase), (Code.CASE_DIFFERS, errors.CaseDiffers),
    (Code.UNDO_TOO_LATE, errors.UndoTooLate),
    (Code.TOO_MANY, errors.TooMany), (Code.BUSY, errors.Busy), (Code.UNKNOWN_KEY, errors.Refused),
])
def test_a_code_means_one_error(code: Code, kind: type[errors.UserFacingError]) -> None:
    assert type(Problem(code).error()) is kind


def test_waiting_is_told_where_it_helps() -> None:
    failure = Problem(Code.BUSY, 90).error()
    assert isinstance(failure, errors.SendProblem)
    assert failure.retry_after == 90


@pytest.mark.parametrize("retry_after", [0, -1, MAX_RETRY_AFTER + 1, 1.5, True, "60"])
def test_nobody_is_told_to_wait_for_ever(retry_after: Any) -> None:
    with pytest.raises(MalformedMessage):
        Problem(Code.BUSY, retry_after)
    with pytest.raises(MalformedMessage):
        Problem.from_json({"code": "busy", "retry_after": retry_after})


@pytest.mark.parametrize("code", STATUS)
def test_an_unsealed_problem_is_a_padded_document_of_rfc_9457(code: Code) -> None:
    status, body = Problem(code, 5).to_document()
    assert len(body) == buckets.ANSWER[0]
    document = json.loads(body)
    assert (document["status"], document["type"]) == (status, f"urn:tid-desktop:problem:{code}")
    assert "detail" not in document
    assert Problem.from_document(body, status) == Problem(code, 5)


def test_what_is_said_of_a_case_is_never_unsealed() -> None:
    for code in set(Code) - set(STATUS):
        with pytest.raises(KeyError):
            Problem(code).to_document()


@pytest.mark.parametrize("change", [
    {"status": 400}, {"status": "503"}, {"type": "about:blank"}, {"code": "unknown_case"}, {"code": "sorry"},
    {"detail": "Call me"}, {"retry_after": 10**6}, {"code": "malformed"},
])
def test_a_document_that_contradicts_itself_is_refused(change: dict[str, Any]) -> None:
    document = json.loads(Problem(Code.BUSY).to_document()[1]) | change
    document.pop("pad")
    with pytest.raises(MalformedMessage):
        Problem.from_document(buckets.fill(document, buckets.ANSWER[0]), 503)


def test_a_document_under_another_http_status_is_refused() -> None:
    with pytest.raises(MalformedMessage):
        Problem.from_document(Problem(Code.BUSY).to_document()[1], 400)


def test_a_sealed_problem_is_canonical() -> None:
    assert Problem(Code.BUSY, 5).to_bytes() == canonical({"problem": {"code": "busy", "retry_after": 5}})
