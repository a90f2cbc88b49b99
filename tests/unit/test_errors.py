"""The tree of failures: each is told in plain words, and can be named from one process to another."""
from __future__ import annotations

import re

import pytest

from tid_desktop import errors
from tid_desktop.errors import FileProblem, InternalError, TidError, UserFacingError
from tid_desktop.fingerprint.model import FileStatus


def tree(root: type[TidError]) -> list[type[TidError]]:
    """``root`` and every class below it that errors.py itself defines."""
    below = [found for sub in root.__subclasses__() for found in tree(sub)]
    return [cls for cls in [root, *below] if cls.__module__ == errors.__name__]


ALL = tree(TidError)
SHOWN = [cls for cls in tree(UserFacingError) if cls not in (UserFacingError, FileProblem)]
TEXTS = sorted({text for cls in [*SHOWN, InternalError] for text in (cls.message, cls.action)})  # type: ignore[attr-defined]


@pytest.mark.parametrize("cls", SHOWN)
def test_everything_shown_says_what_is_wrong_and_what_to_do(cls: type[UserFacingError]) -> None:
    error = cls()
    assert error.message
    assert error.action
    assert str(error) == f"{error.message} {error.action}"


@pytest.mark.parametrize("text", TEXTS)
def test_sentences_are_short_and_plain(text: str) -> None:
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        assert len(sentence.split()) <= 12, sentence
        assert sentence[-1] in ".?!"
    assert not re.search(r"\b(hash|error|invalid|victim|failed|CSAM|NCII|report|evidence)\b", text, re.IGNORECASE)


def test_a_code_names_one_failure_or_a_family_and_its_plain_member() -> None:
    by_code: dict[str, list[type[TidError]]] = {}
    for cls in ALL:
        by_code.setdefault(cls.code, []).append(cls)
    for code, classes in by_code.items():
        if code != "inner":
            assert all(issubclass(cls, classes[0]) for cls in classes), code
            assert len(classes) <= 2, code


@pytest.mark.parametrize("cls", [cls for cls in ALL if cls.code != "inner"])
def test_another_process_names_a_failure_by_its_code(cls: type[TidError]) -> None:
    rebuilt = errors.from_code(cls.code)
    assert isinstance(rebuilt, cls)
    assert rebuilt.code == cls.code


@pytest.mark.parametrize("code", ["", "inner", "no such code", "Cancelled", "__class__"])
def test_a_code_that_nobody_knows_is_a_fault_of_ours(code: str) -> None:
    assert type(errors.from_code(code)) is InternalError


@pytest.mark.parametrize("status", [status for status in FileStatus if status is not FileStatus.READY])
def test_every_status_of_a_file_has_its_own_sentence(status: FileStatus) -> None:
    assert errors.file_problem(status).code == status


def test_a_ready_file_has_no_problem_and_an_unknown_status_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        errors.file_problem("ready")
    assert errors.file_problem("stolen").code == "inner"


def test_no_failure_of_a_file_blames_the_person() -> None:
    for status in FileStatus:
        if status is not FileStatus.READY:
            assert not re.search(r"\byou (must|should|forgot|need)\b", str(errors.file_problem(status)), re.IGNORECASE)
