"""StopNCII's format, as the real client asks for it."""
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.intake.people import Person, hashes, picture, video
from tests.unit.intake.platforms import NAME, Feeds, StopNciiClient
from tid_desktop.intake.accounts import Role
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, SignalType, StandsFor


def accepted(feeds: Feeds, *items: Item) -> Person:
    person = feeds.hotline.person(*items)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    return person


def test_what_the_format_has_a_type_for_is_told_and_the_rest_is_left_out(feeds: Feeds) -> None:
    still, frames = picture(), video(1).fingerprints
    film = Item("1" * 16, Kind.VIDEO, (*frames, Fingerprint(SignalType.MD5, "cd" * 16, None, StandsFor.FILE)))
    accepted(feeds, still, film)
    client = StopNciiClient(feeds)
    assert client.fetch() == 4
    _exact, original, mirror = (fingerprint.value for fingerprint in still.fingerprints)
    assert set(client.held) == {("ImagePDQ", original), ("ImagePDQ", mirror), ("ImagePDQ", frames[0].value),
                                ("VideoMD5", "cd" * 16)}
    assert client.held["ImagePDQ", mirror] == {
        "lastModtimestamp": 1_764_000_060, "signalType": "ImagePDQ", "hashValue": mirror, "hashStatus": "Active",
        "caseNumbers": {}, "CSPFeedbacks": [{"source": "hotline", "feedbackValue": "None", "tags": ["mirror"]}]}


def test_a_stop_is_withdrawn_and_disputed_as_long_as_the_value_exists(feeds: Feeds) -> None:
    item, client = picture(), StopNciiClient(feeds)
    person = accepted(feeds, item)
    client.fetch()
    feeds.hotline.ask(person.withdraw())
    feeds.release()
    assert client.fetch() == 2
    for record in client.held.values():
        assert record["hashStatus"] == "Withdrawn"
        assert record["CSPFeedbacks"] == [{"source": "hotline", "feedbackValue": "NotBlocked", "tags": []}]
    feeds.hotline.wait(8)
    feeds.hotline.store.purge(feeds.hotline.today)
    late = StopNciiClient(feeds)
    assert late.fetch() == 0, "there is nothing left to tell"


def test_a_picture_that_is_also_a_frame_of_a_video_is_sought_until_neither_is_wanted(feeds: Feeds) -> None:
    """One type and value in this format, two entries of ours."""
    frame = replace(video(1).fingerprints[0], value="5a" * 32)
    still = replace(picture(), fingerprints=(Fingerprint(SignalType.PDQ, frame.value, 100, StandsFor.ORIGINAL),))
    client = StopNciiClient(feeds)
    film_owner = accepted(feeds, Item("1" * 16, Kind.VIDEO, (frame,)))
    still_owner = accepted(feeds, still)
    for change, sought in ((film_owner.withdraw(), True), (still_owner.withdraw(), False), (film_owner.undo(), True)):
        feeds.hotline.ask(change)
        feeds.release()
        client.fetch()
        assert client.values == ({frame.value} if sought else set())


def test_the_checkpoint_never_goes_back_and_repeats_nothing(feeds: Feeds) -> None:
    feeds.page = 2
    client = StopNciiClient(feeds)
    assert client.fetch() == 0
    assert client.checkpoint == 10, "an empty feed moves nothing"
    for _ in range(3):
        accepted(feeds, picture(), picture())
        assert client.fetch() == 4
        assert client.fetch() == 0
    assert len(client.values) == 12


def test_a_page_in_the_middle_can_be_the_last_one_that_a_client_gets(feeds: Feeds) -> None:
    """It stops, and goes on another day from the checkpoint of that page."""
    item = video(5)
    accepted(feeds, item)
    first = feeds.stopncii(startTimestamp=10, pageSize=2).json
    assert first is not None
    assert (first["hasMoreRecords"], first["count"]) == (True, 2)
    client = StopNciiClient(feeds, checkpoint=first["nextSetTimestamp"])
    client.fetch()
    assert client.values == set(hashes([item]))


@pytest.mark.parametrize("parameters", [
    {"startTimestamp": "-1"}, {"startTimestamp": "soon"}, {"pageSize": 0}, {"pageSize": 1001}, {"pageSize": "x"},
    {"nextPageToken": "../x"}, {"startTimestamp": "9" * 20}])
def test_parameters_that_are_none_are_refused(feeds: Feeds, parameters: dict[str, object]) -> None:
    answer = feeds.stopncii(**parameters)
    assert (answer.status_code, answer.json) == (400, {"statusCode": 400, "message": "Bad Request"})


def test_either_of_the_two_keys_will_do(feeds: Feeds) -> None:
    for headers, status in (({"x-functions-key": feeds.key}, 200), ({"Ocp-Apim-Subscription-Key": feeds.key}, 200),
                            ({"x-functions-key": "other", "Ocp-Apim-Subscription-Key": feeds.key}, 200),
                            ({"x-functions-key": "other"}, 401), ({"x-functions-key": "ü"}, 401), ({}, 401)):
        assert feeds.http.get("/stopncii/v1/FetchHashes", headers=headers).status_code == status


# --- feedback -------------------------------------------------------------------------------------------------------

def say(feeds: Feeds, *feedbacks: Any, key: str | None = None) -> tuple[int, Any]:
    answer = feeds.http.post("/stopncii/v1/SubmitFeedback", headers={"x-functions-key": key or feeds.key},
                             json={"count": len(feedbacks), "hashFeedbacks": list(feedbacks)})
    feeds.words.bring_all()
    return answer.status_code, answer.json


def told(feeds: Feeds, person: Person) -> str:
    item, = feeds.hotline.ask(person.status()).items
    return str({platform.name: platform.state for platform in item.platforms}[NAME])


@pytest.mark.parametrize(("word", "state"), [
    ("PendingReview", "looking"), ("Blocked", "blocked"), ("NotBlocked", "left_up"), ("None", "no_answer"),
    ("QualityUnknown", "no_answer"), ("Withdrawn", "no_answer"), ("Deleted", "no_answer"), ("Unknown", "no_answer"),
    ("Removed", "no_answer")])
def test_each_word_says_what_it_says_and_no_more(feeds: Feeds, word: str, state: str) -> None:
    item = picture()
    person = accepted(feeds, item)
    feedback = {"tags": [], "feedbackValue": word, "hashValue": item.fingerprints[1].value.upper()}
    assert say(feeds, feedback) == (200, {"count": 1})
    assert told(feeds, person) == state


@pytest.mark.parametrize(("named", "state"), [
    ("ImagePDQ", "blocked"), ("StopNCIISignalType.ImagePDQ", "blocked"), ("VideoMD5", "no_answer"),
    ("URL", "no_answer")])
def test_a_type_that_is_named_must_fit(feeds: Feeds, named: str, state: str) -> None:
    item = picture()
    person = accepted(feeds, item)
    say(feeds, {"feedbackValue": "Blocked", "hashValue": item.fingerprints[1].value, "signalType": named})
    assert told(feeds, person) == state


def test_a_word_about_a_frame_reaches_the_video(feeds: Feeds) -> None:
    exact = Fingerprint(SignalType.MD5, "cd" * 16, None, StandsFor.FILE)  # all that this platform matches of videos
    item = Item("1" * 16, Kind.VIDEO, (*video(3).fingerprints, exact))
    person = accepted(feeds, item)
    say(feeds, {"feedbackValue": "Blocked", "hashValue": item.fingerprints[2].value})
    assert told(feeds, person) == "blocked"


def test_the_answer_does_not_tell_whether_a_value_is_known(feeds: Feeds) -> None:
    """A value that was handed in and not accepted, one that was never handed in, and one that is no value."""
    item = picture()
    person = feeds.hotline.person(item)
    answers = [say(feeds, {"feedbackValue": "Blocked", "hashValue": value})
               for value in (item.fingerprints[1].value, "ab" * 32, "https://example.invalid/")]
    assert answers == [(200, {"count": 1})] * 3
    feeds.hotline.desk.accept(person.case_id)
    assert told(feeds, person) == "no_answer"
    say(feeds, {"feedbackValue": "Blocked", "hashValue": item.fingerprints[1].value})
    assert told(feeds, person) == "no_answer", "accepted, but no platform has seen it yet"


@pytest.mark.parametrize("body", [
    "", "[]", "{}", '{"hashFeedbacks": {}}', '{"hashFeedbacks": [1]}', '{"hashFeedbacks": [{"hashValue": 1}]}',
    '{"hashFeedbacks": [' + ",".join(['{"hashValue": ""}'] * 1_001) + "]}", '{"hashFeedbacks": [{]}', "[" * 2_000])
def test_feedback_that_is_none_is_refused(feeds: Feeds, body: str) -> None:
    answer = feeds.http.post("/stopncii/v1/SubmitFeedback", headers={"x-functions-key": feeds.key}, data=body)
    assert (answer.status_code, answer.json) == (400, {"statusCode": 400, "message": "Bad Request"})


def test_a_body_that_is_too_large_is_refused(feeds: Feeds) -> None:
    answer = feeds.http.post("/stopncii/v1/SubmitFeedback", headers={"x-functions-key": feeds.key},
                             data=b" " * (512 * 1024 + 1))
    assert (answer.status_code, (answer.json or {})["statusCode"]) == (413, 413)


def test_whoever_may_only_read_says_nothing_and_nobody_hands_hashes_in(feeds: Feeds) -> None:
    reader = feeds.accounts.add("Example Pictures", Role.READER)
    assert say(feeds, key=reader)[0] == 403
    answer = feeds.http.post("/stopncii/v1/SubmitHashes", json={"count": 0, "hashRecords": []},
                             headers={"x-functions-key": feeds.key})
    assert (answer.status_code, answer.json) == (403, {"statusCode": 403, "message": "Forbidden"})
