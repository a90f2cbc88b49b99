"""What the documents name is there, and what they say of the version is so."""
from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

import tid_desktop
from tests.scripts import load

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
# A path in backticks; rooms are named as seen from inside the program, as the README does.
NAMED = re.compile(r"`(\.?[\w-]+(?:/[\w.-]+)*(?:/|\.(?:py|md|toml|yaml|yml|json|wxs|ps1|sh|plist)))`")
ELSEWHERE = {"profile.json"}  # what the program makes when it runs


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    return load("dev")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [".github/CONTRIBUTING.md", "packaging/NOT-RUN-HERE.md"])
def test_every_file_that_a_document_names_is_there(name: str) -> None:
    named = set(NAMED.findall(read(name))) - ELSEWHERE
    assert len(named) > 5
    assert [path for path in sorted(named)
            if not (ROOT / path).exists() and not (ROOT / "tid_desktop" / path).exists()] == []


@pytest.mark.parametrize("name", [".github/CONTRIBUTING.md", "packaging/NOT-RUN-HERE.md", "README.md"])
def test_every_command_that_a_document_names_is_one(dev: ModuleType, name: str) -> None:
    named = set(re.findall(r"dev\.py ([a-z][a-z-]*)", read(name)))
    assert named
    assert named - set(dev.COMMANDS) == set()


def test_links_between_the_documents_lead_somewhere() -> None:
    for document in (ROOT / "README.md", *GITHUB.glob("*.md")):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_the_newest_entry_of_the_changelog_is_this_version_and_its_day() -> None:
    newest = re.search(r"^## \[(.+?)\] - (\S+)$", read(".github/CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest.groups() == (tid_desktop.__version__, tid_desktop.__released__)


@pytest.mark.parametrize("name", ["ISSUE_TEMPLATE/problem.yml", "ISSUE_TEMPLATE/idea.yml", "pull_request_template.md"])
def test_who_writes_to_us_is_warned_before_anything_else(name: str) -> None:
    text = re.sub(r"\s+", " ", (GITHUB / name).read_text(encoding="utf-8"))
    for words in ("picture", "video", "case code", "fingerprint", "file name"):
        assert words in text
    first = text.find("attach")
    assert 0 < first < min(place for place in (text.find("textarea"), text.find("**Why**")) if place > 0)


def test_no_issue_is_written_without_that_warning() -> None:
    assert "blank_issues_enabled: false" in (GITHUB / "ISSUE_TEMPLATE" / "config.yml").read_text(encoding="utf-8")


def test_what_was_never_run_says_so_itself_and_is_in_the_one_list() -> None:
    listed = read("packaging/NOT-RUN-HERE.md")
    for name in (".github/workflows/build.yml", "packaging/windows/build.ps1", "packaging/macos/build.sh"):
        assert name in listed
        assert "packaging/NOT-RUN-HERE.md" in read(name)
