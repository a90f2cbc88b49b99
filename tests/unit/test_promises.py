"""The list of promises is whole: each is really said, each has tests that exist, and none is said that isn't listed."""
from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.scripts import load
from tests.unit.ui.test_words import SOURCES, said

ROOT = Path(__file__).resolve().parents[2]
LIST: dict[str, Any] = tomllib.loads((ROOT / "tests" / "promises.toml").read_text(encoding="utf-8"))
SAYS = [sentence for promise in LIST["promise"] for sentence in promise["says"]]
# What a sentence that promises something is likely to have in it.
SOUNDS_LIKE_ONE = re.compile(
    r"\b(never|can't|nobody|no one|nothing|only|stays?|keeps?|kept|at once|locked|waits?|forgets?|no name|no account|"
    r"not (?:sent|kept|saved)|isn't|lost|tested|offline|stop at any time|undo|without)\b", re.IGNORECASE)
# Facts about other services and apps, each with its source; help lines' own words.
NOT_OURS = {"help_words.py"}
TEST = re.compile(r"`(tests/[^`]+)`")


def sentences(text: str) -> list[str]:
    """A mark ends a sentence where a space or the end follows it: "profile.json" is one word."""
    return [part.strip() for part in re.split(r"(?<=[.!?…])[”\"]?(?:\s+|$)|\n", text) if part.strip()]


def on_screen() -> set[str]:
    sources = [source for source in SOURCES if source.name not in NOT_OURS] + [ROOT / "tid_desktop" / "errors.py"]
    return {sentence for source in sources for text in said(source) for sentence in sentences(text)}


def in_readme() -> set[str]:
    """The sentences of the README's prose and of each cell of its tables, without their marks."""
    text = re.sub(r"```.*?```|!\[.*?\]\(.*?\)", "", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"\[(.*?)\]\(.*?\)", r"\1", text, flags=re.DOTALL).replace("**", "").replace("`", "")
    blocks = re.split(r"\n\s*\n", text)
    cells = [cell for block in blocks if block.startswith("|") for cell in re.split(r"[|\n]", block)]
    prose = [re.sub(r"\s*\n(?:> )?", " ", block).lstrip("> ") for block in blocks if not block.startswith("|")]
    return {sentence for part in cells + prose for sentence in sentences(part)}


def functions_of(file: Path) -> set[str]:
    return {node.name for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}


def missing(names: Iterable[str]) -> list[str]:
    """Those that name no test, file of tests or folder of them."""
    found = []
    for name in names:
        path, _, test = name.partition("::")
        there = (ROOT / path).exists() and (not test or test in functions_of(ROOT / path))
        if not there:
            found.append(name)
    return found


def test_what_is_listed_is_said_word_for_word() -> None:
    said_somewhere = on_screen() | in_readme()
    assert [sentence for sentence in [*SAYS, *LIST["others"]] if sentence not in said_somewhere] == []


def test_nothing_that_sounds_like_a_promise_is_left_out() -> None:
    listed = {*SAYS, *LIST["others"]}
    sounding = {sentence for sentence in on_screen() | in_readme() if SOUNDS_LIKE_ONE.search(sentence)}
    assert sorted(sounding - listed) == []


def test_nothing_is_listed_twice() -> None:
    everything = [*SAYS, *LIST["others"]]
    assert sorted({sentence for sentence in everything if everything.count(sentence) > 1}) == []


@pytest.mark.parametrize("promise", LIST["promise"], ids=lambda promise: str(promise["says"][0]))
def test_each_promise_has_tests_that_exist(promise: dict[str, Any]) -> None:
    assert promise["tests"]
    assert missing(promise["tests"]) == []


def test_every_test_that_security_names_exists() -> None:
    named = TEST.findall((ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8"))
    assert named
    assert missing(named) == []


# --- the table --------------------------------------------------------------------------------------------------------

@pytest.fixture
def script() -> ModuleType:
    return load("promises")


def ended(script: ModuleType, **results: list[bool]) -> Any:
    record = script.Record()
    record.ended.update({f"tests/unit/test_a.py::{name}": passed for name, passed in results.items()})
    return record


def test_the_table_has_every_promise_of_the_list_and_of_security(script: ModuleType) -> None:
    found = script.promises()
    assert [list(promise.says) for promise in found if promise.where != "SECURITY.md"] == [
        promise["says"] for promise in LIST["promise"]]
    rows = [line for line in (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8").splitlines()
            if line.startswith("| ") and line != "| what holds | test |"]
    claims = [promise for promise in found if promise.where == "SECURITY.md"]
    assert [f"| {promise.says[0]} |" for promise in claims] == [row[:row.index(" |") + 2] for row in rows]
    assert all(promise.tests for promise in claims)


@pytest.mark.parametrize(("results", "holds"), [
    ({"test_it": [True]}, True), ({"test_it": [True, False]}, False), ({"test_it_too": [True]}, False), ({}, False)])
def test_a_promise_holds_when_its_test_ran_and_passed(script: ModuleType, results: dict[str, list[bool]],
                                                      holds: bool) -> None:
    promise = script.Promise("here", ("It holds.",), ("tests/unit/test_a.py::test_it",))
    assert script.verdict(promise, ended(script, **results))[0] is holds


def test_a_file_stands_for_all_its_tests_and_for_no_other_file(script: ModuleType) -> None:
    record = ended(script, test_it=[True], **{"test_more[1]": [True]})
    record.ended["tests/unit/test_ab.py::test_it"] = [False]
    assert script.verdict(script.Promise("here", ("All.",), ("tests/unit/test_a.py",)), record) == (
        True, "holds, 2 tests")
    assert script.verdict(script.Promise("here", ("All.",), ("tests/unit/",)), record)[0] is False
