"""Run the tests behind every promise, and print what holds just now: ``python3 packaging/dev.py promises``.

The promises are those of the screens and the README (tests/promises.toml) and of SECURITY.md. Nothing here says that
one holds but the tests that just ran. Exit status 1 when one is broken, or was not tested at all.
"""
from __future__ import annotations

import re
import sys
import textwrap
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 118
_ROW = re.compile(r"^\| (?P<promise>.+?) \|(?P<rest>.*`tests/.*)\|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[^`]+)`")


class Promise(NamedTuple):
    """Where it is made, in which words, and the tests that prove it."""

    where: str
    says: tuple[str, ...]
    tests: tuple[str, ...]


class Record:
    """A pytest plug-in that remembers how each test ended."""

    def __init__(self) -> None:
        self.ended: dict[str, list[bool]] = defaultdict(list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A failing set-up or tear-down counts as the test's own failure."""
        if report.when == "call" or not report.passed:
            self.ended[report.nodeid].append(report.passed)

    def of(self, test: str) -> list[bool]:
        """How the tests below ``test`` ended: one test with all its parameters, a file, or a folder."""
        return [result for node, results in self.ended.items() for result in results if _below(node, test)]


def _below(node: str, test: str) -> bool:
    return node == test or any(node.startswith(test.rstrip("/") + mark) for mark in ("::", "[", "/"))


def promises() -> list[Promise]:
    listed = tomllib.loads((ROOT / "tests" / "promises.toml").read_text(encoding="utf-8"))["promise"]
    security = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
    return [*(Promise("screens, README", tuple(entry["says"]), tuple(entry["tests"])) for entry in listed),
            *(Promise("SECURITY.md", (row["promise"],), tuple(_TEST.findall(row["rest"])))
              for row in _ROW.finditer(security))]


def verdict(promise: Promise, record: Record) -> tuple[bool, str]:
    """Whether it holds, and the words for it."""
    results = {test: record.of(test) for test in promise.tests}
    untested = [test for test, ended in results.items() if not ended]
    broken = [test for test, ended in results.items() if not all(ended)]
    if untested or broken:
        return False, "NOT PROVED: " + ", ".join(untested + broken)
    return True, f"holds, {sum(map(len, results.values()))} tests"


def table(record: Record) -> tuple[bool, str]:
    """Whether all hold, and one block of lines for each promise."""
    lines, all_hold = [], True
    for promise in promises():
        holds, words = verdict(promise, record)
        all_hold &= holds
        lines.append(f"{'+' if holds else '!'} {promise.where}: {words}")
        lines += [line for text in promise.says
                  for line in textwrap.wrap(text, WIDTH, initial_indent="    ", subsequent_indent="      ")]
        lines += [f"      {test}" for test in promise.tests]
    return all_hold, "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    record = Record()
    wanted = sorted({test for promise in promises() for test in promise.tests})
    ended = pytest.main(["-q", "--no-header", "--tb=short", *wanted, *arguments], plugins=[record])
    all_hold, text = table(record)
    print(f"\n{text}\n\n{'Every promise holds.' if all_hold else 'A promise is not proved.'}")
    return 0 if all_hold and ended == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
