"""The operator's guide: each command in it parses, and each setting that it names exists."""
from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tid_desktop.intake import command, home, policy

ROOT = Path(__file__).resolve().parents[3]
GUIDE = (ROOT / "packaging" / "hotline" / "README.md").read_text(encoding="utf-8")
BLOCKS = "\n".join(re.findall(r"^```sh\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE))
COMMANDS = re.findall(r"^tid-desktop intake (.+)$", BLOCKS, re.MULTILINE)


@pytest.fixture(scope="module")
def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser()
    command.add_arguments(made)
    return made


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_guide_parses(parser: argparse.ArgumentParser, line: str) -> None:
    parser.parse_args(shlex.split(line))


def test_the_guide_shows_every_command(parser: argparse.ArgumentParser) -> None:
    subparsers = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    assert {line.split()[0] for line in COMMANDS} == set(subparsers.choices)


def test_every_setting_that_the_guide_names_exists() -> None:
    settings = tomllib.loads(home.SETTINGS)
    named = re.findall(r"`\[(\w+)\] (\w+)`", GUIDE)
    assert {("serve", "new_cases"), ("retention", "backup_days")} <= set(named)
    assert [(section, key) for section, key in named if key not in settings[section]] == []
    rules = tomllib.loads(policy.TEXT)
    assert {"automatic", "cases_an_hour"} <= set(rules["accept"])


def test_every_file_that_the_guide_points_at_exists() -> None:
    for file in ("packaging/hotline/nginx.conf", "packaging/hotline/tid-intake@.service",
                 "assets/profiles/practice.json"):
        assert Path(file).name in GUIDE
        assert (ROOT / file).is_file()
    assert "packaging/hotline/README.md" in (ROOT / "README.md").read_text(encoding="utf-8")
