"""The web side for platforms: who gets in, and how each format says no."""
from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import picture
from tests.unit.intake.platforms import Feeds, tree
from tid_desktop import errors
from tid_desktop.intake.feeds import words
from tid_desktop.intake.feeds.reader import Reader
from tid_desktop.intake.itemkeys import FolderKeys
from tid_desktop.intake.store import Store

ENTRIES = {"/ncmec/v2/entries": lambda answer: int(tree(answer).findtext("status") or 0),
           "/stopncii/v1/FetchHashes": lambda answer: answer.json["statusCode"],
           "/hotline/v1/entries": lambda answer: {"unauthorized": 401, "not_found": 404, "method_not_allowed": 405,
                                                  "service_unavailable": 503, "internal_server_error": 500}[
                                                      answer.json["error"]]}
Told = Callable[[TestResponse], int]


@pytest.mark.parametrize(("path", "told"), ENTRIES.items())
def test_without_a_key_nobody_gets_in(feeds: Feeds, path: str, told: Told) -> None:
    for headers in ({}, feeds.basic(key="0" * 64), feeds.basic(name="Example Pictures"),
                    {"Authorization": "Basic %%%"}, {"Authorization": "Bearer " + feeds.key},
                    {"Authorization": "Basic /////w=="}):
        answer = feeds.http.get(path, headers=headers)
        assert answer.status_code == told(answer) == 401
        if not path.startswith("/stopncii"):
            assert answer.headers["WWW-Authenticate"] == 'Basic realm="feed"'


@pytest.mark.parametrize(("path", "told"), ENTRIES.items())
def test_another_path_or_method_is_told_in_the_formats_own_manner(feeds: Feeds, path: str, told: Told) -> None:
    for method, where, status in (("GET", path + "x", 404), ("GET", path + "/", 404), ("DELETE", path, 405),
                                  ("OPTIONS", path, 405), ("POST", path, 405)):
        answer = feeds.http.open(where, method=method, headers=feeds.basic())
        assert answer.status_code == told(answer) == status


@pytest.mark.parametrize(("path", "told"), ENTRIES.items())
@pytest.mark.parametrize(("failure", "status"), [(errors.Busy(retry_after=30), 503), (ValueError("ours"), 500)])
def test_a_failure_of_ours_is_told_without_its_text(feeds: Feeds, path: str, told: Told, failure: Exception,
                                                     status: int, monkeypatch: pytest.MonkeyPatch,
                                                     expect_log: Callable[[str], None]) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise failure

    monkeypatch.setattr(Reader, "page", fail)
    if status == 500:
        expect_log("a platform's request failed")
    answer = feeds.http.get(path, headers=feeds.basic() | {"x-functions-key": feeds.key})
    assert answer.status_code == told(answer) == status
    assert "ours" not in answer.text
    assert (answer.headers.get("Retry-After") == "30") == (status == 503)


def test_no_answer_is_kept_by_anybody_between_us(feeds: Feeds) -> None:
    for answer in (feeds.extension(), feeds.stopncii(), feeds.ncmec("/v2/entries"), feeds.http.get("/")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert set(answer.headers.keys()) <= {"Content-Type", "Content-Length", "Cache-Control"}


def test_too_many_words_at_once_are_asked_for_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MAX_WAITING", 1)
    feeds = Feeds(Hotline(Store()))
    first, second = (feeds.http.post("/hotline/v1/feedback", json={"id": "0" * 32, "state": "blocked"},
                                     headers=feeds.basic()) for _ in range(2))
    assert (first.status_code, second.status_code) == (200, 503)


def test_without_the_days_keys_no_page_is_passed_over(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("a platform's request failed")
    days = FolderKeys(tmp_path / "days")
    feeds = Feeds(Hotline(Store(f"sqlite:///{tmp_path / 'intake.sqlite3'}"), days=days))
    feeds.hotline.desk.accept(feeds.hotline.person(picture()).case_id)
    feeds.release()
    shutil.move(tmp_path / "days", tmp_path / "elsewhere")
    assert feeds.extension().status_code == 503, "it would never be asked for again"
    shutil.move(tmp_path / "elsewhere", tmp_path / "days")
    assert len((feeds.extension().json or {})["entries"]) == 3
    feeds.hotline.store.close()
