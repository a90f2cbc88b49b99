"""What a new build is tried with: it passes for the real program, and a program that breaks the promise fails it."""
from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts import load

PROGRAM = [sys.executable, "-P", "-s", "-m", "tid_desktop"]


@pytest.fixture
def smoke(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    script = load("smoke")
    monkeypatch.setattr(script, "OPEN", 3.0)
    return script


def pretender(place: Path, answer: object, status: int = 0) -> list[str]:
    """A program that gives this answer whatever it is asked."""
    script = place / "pretender.py"
    script.write_text(f"import sys\nprint({json.dumps(answer)!r})\nsys.exit({status})\n", encoding="utf-8")
    return [sys.executable, str(script)]


def test_the_program_does_all_that_a_build_is_tried_with(smoke: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert smoke.main(PROGRAM) == 0
    assert capsys.readouterr().out.splitlines() == ["+ hashes", "+ makes a hotline", "+ opens a window"]


def test_a_program_that_ends_at_once_makes_nothing_and_opens_nothing(
        smoke: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert smoke.main(pretender(tmp_path, {"files": [{"fingerprints": []}]})) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("! hashes: 0 fingerprints")
    assert told[1].startswith("! makes a hotline")
    assert "it ended at once" in told[2]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_where_no_lock_is_written_a_build_that_opens_a_picture_fails(
        smoke: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    opened = pretender(tmp_path, {"files": [{"fingerprints": [{}] * 9}]})
    assert smoke.hashes(opened, tmp_path).startswith("not refused")
    refused = pretender(tmp_path, {"error": {"code": "not_protected"}}, status=1)
    assert smoke.hashes(refused, tmp_path) == ""
