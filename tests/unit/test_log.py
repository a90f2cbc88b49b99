"""The log: kept in memory, with fields from a short list, and deaf to everything that could name a person or a file."""
from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tid_desktop import log

SECRETS = ("holiday.jpg", "/home/anna/Pictures/me.png", "C:\\Users\\anna", "XDJE1-K7W2W-77EZK-QVT5N", "f" * 64,
           "anna@example.org", "https://hotline.example/v1", "two words", "é" * 25)


@pytest.fixture(autouse=True)
def empty() -> Iterator[None]:
    log._records.clear()
    yield
    log._records.clear()


def test_a_record_has_its_room_its_message_and_its_fields() -> None:
    log.get("sandbox").info("file done", status="ready", seconds=0.25, count=3)
    (line,) = log.recent()
    assert line.split(" ", 1)[1] == "sandbox file done count=3 seconds=0.250 status=ready"


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("field", ["status", "name", "path"])
def test_what_could_tell_on_somebody_is_not_kept(secret: str, field: str) -> None:
    log.get("case").info("something", **{field: secret})
    (line,) = log.recent()
    assert secret not in line
    assert f"{field}=redacted" in line


@given(st.text() | st.binary() | st.lists(st.text()))
def test_no_value_breaks_a_line_or_grows_it(value: object) -> None:
    log._records.clear()
    log.get("case").info("something", status=value, other=value)
    (line,) = log.recent()
    assert line.isprintable()
    assert len(line) < 100


def test_only_the_last_records_stay() -> None:
    for number in range(log.LINES + 10):
        log.get("ui").info("tick", count=number)
    assert len(log.recent()) == log.LINES
    assert log.recent()[0].endswith("count=10")


def test_a_warning_is_seen_by_tests_and_information_is_not(expect_log: Callable[[str], None],
                                                           caplog: pytest.LogCaptureFixture) -> None:
    expect_log("tid_desktop.client: courier ended address=redacted code=unreachable")
    log.get("client").info("courier started")
    log.get("client").warning("courier ended", code="unreachable", address="hotline.example")
    assert "hotline.example" not in caplog.text


def test_nothing_is_written_to_the_disk(home: Path) -> None:
    log.get("ui").info("started")
    assert not logging.getLogger("tid_desktop").handlers
    assert list(home.rglob("*")) == []
