"""The hotline's own format: what the other two have no room for."""
from __future__ import annotations

from typing import Any

import pytest

from tests.unit.intake.people import hashes, picture, video
from tests.unit.intake.platforms import NAME, ExtensionClient, Feeds
from tid_desktop.intake.accounts import Role


def test_an_entry_says_kind_type_quality_and_what_it_stands_for(feeds: Feeds) -> None:
    still, film = picture(), video(2)
    person = feeds.hotline.person(still, film)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    answer = feeds.extension().json
    assert answer is not None
    assert (answer["next"], answer["more"]) == (5, False)
    shown = {entry["value"]: entry for entry in answer["entries"]}
    assert set(shown) == set(hashes([still, film]))
    for item in (still, film):
        for fingerprint in item.fingerprints:
            entry = shown[fingerprint.value]
            assert entry == {"seq": entry["seq"], "id": entry["id"], "state": "active", "kind": item.kind,
                             "signal_type": fingerprint.signal_type, "value": fingerprint.value,
                             "quality": fingerprint.quality, "stands_for": fingerprint.stands_for}
    assert person.case_id not in str(answer)
    feeds.hotline.ask(person.withdraw())
    feeds.release()
    ended = (feeds.extension(after=5).json or {})["entries"]
    assert [set(entry) for entry in ended] == [{"seq", "id", "state"}] * 5
    assert {entry["id"] for entry in ended} == {entry["id"] for entry in shown.values()}


def test_places_go_on_where_the_last_page_ended(feeds: Feeds) -> None:
    feeds.page = 4
    item, client = video(10), ExtensionClient(feeds)
    feeds.hotline.desk.accept(feeds.hotline.person(item).case_id)
    feeds.release()
    assert client.fetch() == 10
    assert client.fetch() == 0
    assert client.values == set(hashes([item]))
    assert feeds.extension(after=7, limit=3).json | {"entries": []} == {"entries": [], "next": 10, "more": False}
    assert feeds.extension(after=6, limit=3).json | {"entries": []} == {"entries": [], "next": 9, "more": True}
    assert feeds.extension(after=99).json == {"entries": [], "next": 99, "more": False}


@pytest.mark.parametrize("parameters", [{"after": "-1"}, {"after": "x"}, {"limit": 0}, {"limit": 1_001},
                                        {"after": "9" * 19}])
def test_parameters_that_are_none_are_refused(feeds: Feeds, parameters: dict[str, object]) -> None:
    answer = feeds.extension(**parameters)
    assert (answer.status_code, answer.json) == (400, {"error": "bad_request"})


@pytest.mark.parametrize("state", ["looking", "confirmed", "blocked", "left_up", "removed"])
def test_every_word_can_be_said_here_also_that_a_copy_was_removed(feeds: Feeds, state: str) -> None:
    person, client = feeds.hotline.person(picture()), ExtensionClient(feeds)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    client.fetch()
    answer = feeds.say(next(iter(client.held)), state)
    assert (answer.status_code, answer.json) == (200, {})
    item, = feeds.hotline.ask(person.status()).items
    assert {platform.name: platform.state for platform in item.platforms}[NAME] == state


@pytest.mark.parametrize("body", [None, [], {}, {"id": "x", "state": "blocked"}, {"id": "0" * 32, "state": "no_answer"},
                                  {"id": "0" * 32, "state": "gone"}, {"id": 7, "state": "blocked"},
                                  {"id": "0" * 32, "state": ["blocked"]}, {"id": "0" * 32}])
def test_feedback_that_is_none_is_refused(feeds: Feeds, body: Any) -> None:
    answer = feeds.http.post("/hotline/v1/feedback", json=body, headers=feeds.basic())
    assert (answer.status_code, answer.json) == (400, {"error": "bad_request"})


def test_whoever_may_only_read_says_nothing(feeds: Feeds) -> None:
    key = feeds.accounts.add("Example Pictures", Role.READER)
    answer = feeds.http.post("/hotline/v1/feedback", json={"id": "0" * 32, "state": "blocked"},
                             headers=feeds.basic("Example Pictures", key))
    assert (answer.status_code, answer.json) == (403, {"error": "forbidden"})
