"""NCMEC's format, as the real client asks for it."""
from __future__ import annotations

import random

import pytest

from tests.unit.intake.people import hashes, picture, video
from tests.unit.intake.platforms import NAME, Feeds, NcmecClient, tree
from tid_desktop.intake.accounts import Role
from tid_desktop.protocol.messages import Fingerprint, Item, Kind, SignalType, StandsFor

HOUR = 3_600


def accepted(feeds: Feeds, *items: Item) -> str:
    case_id = feeds.hotline.person(*items).case_id
    feeds.hotline.desk.accept(case_id)
    feeds.release()
    return case_id


def test_an_entry_has_one_fingerprint_and_lies_in_the_box_where_clients_look_for_it(feeds: Feeds) -> None:
    still, film = picture(), video(2)
    exact = Fingerprint(SignalType.MD5, "cd" * 16, None, StandsFor.FILE)
    film = Item(film.item, Kind.VIDEO, (*film.fingerprints, exact))
    accepted(feeds, still, film)
    client = NcmecClient(feeds)
    client.fetch()
    md5, pdq, mirror = (fingerprint.value for fingerprint in still.fingerprints)
    frames = [fingerprint.value for fingerprint in film.fingerprints[:2]]
    assert sorted(client.held.values()) == sorted([
        ("image", "md5", md5), *(("image", "pdq", value) for value in (pdq, mirror, *frames)),
        ("video", "md5", exact.value)])


def test_the_document_has_what_the_client_needs(feeds: Feeds) -> None:
    accepted(feeds, picture())
    answer = feeds.ncmec("/v2/entries", **{"from": "1970-01-01T00:00:00Z"})
    assert answer.mimetype == "application/xml"
    root = tree(answer)
    assert root.tag == "queryResult"
    images, videos = root
    assert (images.tag, images.get("count"), videos.tag, videos.get("count")) == ("images", "3", "videos", "0")
    image = images[0]
    assert [element.tag for element in image] == ["member", "timestamp", "id", "classification", "fingerprints",
                                                  "feedback"]
    assert (image[0].get("id"), image[0].text, image.findtext("classification")) == ("1", "Harbour", "NCII")
    assert images.get("maxTimestamp") == image.findtext("timestamp") == "2025-11-24T16:01:00Z"
    assert root.find("paging") is None


def test_a_stop_becomes_a_deleted_entry_without_a_value(feeds: Feeds) -> None:
    item, client = picture(), NcmecClient(feeds)
    person = feeds.hotline.person(item)
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    client.fetch()
    assert client.values == set(hashes([item]))
    feeds.hotline.ask(person.withdraw())
    feeds.release()
    client.fetch()
    assert client.held == {}
    deleted = tree(feeds.ncmec("/v2/entries"))[0][0]
    assert [element.tag for element in deleted] == ["member", "id", "timestamp"]


def test_spans_neither_leave_out_nor_repeat_a_second(feeds: Feeds) -> None:
    items, client = [], NcmecClient(feeds)
    taken = 0
    for _ in range(6):
        items.append(picture())
        case_id = feeds.hotline.person(items[-1]).case_id
        feeds.hotline.desk.accept(case_id)
        feeds.publisher.publish()
        feeds.clock.wait(random.randint(20, 90))
        before = len(client.held)
        client.fetch()
        taken += len(client.held) - before
    feeds.clock.wait(200)
    client.fetch()
    assert client.values == set(hashes(items))
    assert len(client.held) == 18


def test_pages_follow_each_other_by_the_address_that_the_last_one_gave(feeds: Feeds) -> None:
    items = [video(600), video(600), picture()]
    accepted(feeds, *items)
    feeds.clock.wait(2)  # they fill three seconds
    client = NcmecClient(feeds)
    assert client.fetch() == 2
    assert client.values == set(hashes(items))
    root = tree(feeds.ncmec("/v2/entries", size="10"))
    assert "start=10&max=1203" in (root.findtext("paging/next") or "")
    assert "size=10&" in (root.findtext("paging/next") or "")


@pytest.mark.parametrize("fast", [0, 3, 30, 55])
def test_a_clock_that_is_a_little_fast_misses_nothing(feeds: Feeds, fast: int) -> None:
    """Asked each second while a batch is given out: the worst moment."""
    item, client = picture(), NcmecClient(feeds, fast=fast)
    case_id = feeds.hotline.person(item).case_id
    feeds.hotline.desk.accept(case_id)
    for second in range(130):
        if second == 7:
            feeds.publisher.publish()
        feeds.clock.wait(1)
        client.fetch()
    assert client.values == set(hashes([item]))


@pytest.mark.parametrize("zone", [9 * HOUR, 5 * HOUR + HOUR // 2, 5 * HOUR + 45 * 60, 14 * HOUR, 0])
def test_local_time_that_is_called_utc_is_seen_through_east_of_greenwich(feeds: Feeds, zone: int) -> None:
    """The library's fault: in Tokyo a hash that was added after the first fetch was never seen."""
    items, client = [picture(), picture(), picture()], NcmecClient(feeds, zone=zone)
    for item in items:
        accepted(feeds, item)
        client.fetch()
        assert set(hashes([item])) <= client.values, "at once"
        feeds.clock.wait(900)
    assert client.values == set(hashes(items))


def test_west_of_greenwich_it_comes_late_but_comes(feeds: Feeds) -> None:
    item, client = picture(), NcmecClient(feeds, zone=-8 * HOUR)
    accepted(feeds, item)
    for _ in range(10):
        client.fetch()
        feeds.clock.wait(HOUR)
    assert client.values == set(hashes([item]))


def test_who_am_i_and_who_else_is_here(feeds: Feeds) -> None:
    feeds.accounts.add("Example Pictures", Role.READER)
    status = tree(feeds.ncmec("/v2/status"))
    assert [(element.tag, element.text) for element in status] == [
        ("ipAddress", None), ("username", NAME), ("member", NAME)]
    members = tree(feeds.ncmec("/v2/members"))
    assert [(member.get("id"), member.text) for member in members] == [("1", "Harbour"), ("2", NAME)]


def test_there_is_one_reason_so_that_the_client_takes_it(feeds: Feeds) -> None:
    root = tree(feeds.ncmec("/v2/feedback/PDQ/reasons"))
    several = root.find("availableFeedbackReasons")
    assert several is not None, "inside another element: the client looks for it there"
    assert [reason.get("name") for reason in several] == ["Left up"]
    assert several[0].get("guid")
    assert feeds.ncmec("/v2/feedback/NETCLEAN/reasons").status_code == 404


def submission(word: str, rest: str = "") -> str:
    return (f'<feedbackSubmission xmlns="https://hashsharing.ncmec.org/hashsharing/v2"><{word}>{rest}</{word}>'
            "</feedbackSubmission>")


@pytest.mark.parametrize(("word", "state"), [("affirmative", "confirmed"), ("negative", "left_up")])
def test_feedback_reaches_the_person(feeds: Feeds, word: str, state: str) -> None:
    person = feeds.hotline.person(picture())
    feeds.hotline.desk.accept(person.case_id)
    feeds.release()
    client = NcmecClient(feeds)
    client.fetch()
    entry_id = next(entry_id for entry_id, entry in client.held.items() if entry[1] == "pdq")
    told = feeds.http.put(f"/ncmec/v2/entries/1/{entry_id}/PDQ/feedback", headers=feeds.basic(),
                          data=submission(word, "<reasonIds><guid>x</guid></reasonIds>"))
    assert told.status_code == 200
    feeds.words.bring_all()
    item, = feeds.hotline.ask(person.status()).items
    assert {platform.name: platform.state for platform in item.platforms}[NAME] == state


@pytest.mark.parametrize(("path", "body", "status"), [
    ("1/" + "0" * 32 + "/PDQ", "", 400),
    ("1/" + "0" * 32 + "/PDQ", "<feedbackSubmission/>", 400),
    ("1/" + "0" * 32 + "/PDQ", submission("affirmative").replace("feedbackSubmission", "other"), 400),
    ("1/" + "0" * 32 + "/PDQ", submission("affirmative") * 2, 400),
    ("1/" + "0" * 32 + "/PDQ", '<?xml version="1.0" encoding="none-such"?><a/>', 400),
    ("1/" + "0" * 32 + "/PDQ", '<?xml version="1.0" encoding="utf-7"?><a/>', 400),
    ("1/" + "0" * 32 + "/PDQ", " " * 5_000, 413),
    ("1/" + "0" * 32 + "/NETCLEAN", submission("affirmative"), 404),
    ("2/" + "0" * 32 + "/PDQ", submission("affirmative"), 404),
    ("1/7/PDQ", submission("affirmative"), 404),
    ("1/" + "0" * 32 + "/PDQ", submission("affirmative"), 200),  # whether there is such an entry is nobody's business
])
def test_feedback_that_is_none_is_refused(feeds: Feeds, path: str, body: str, status: int) -> None:
    answer = feeds.http.put(f"/ncmec/v2/entries/{path}/feedback", data=body, headers=feeds.basic())
    assert answer.status_code == status
    if status != 200:
        assert tree(answer).findtext("status") == str(status)
    feeds.words.bring_all()


def test_entities_do_not_grow(feeds: Feeds) -> None:
    """A billion of something, from a few lines; and a file of ours."""
    grows = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 12))
    for inside, used in (('<!ENTITY e0 "eeeeeeeeee">' + grows, "&e11;"),
                         ('<!ENTITY e SYSTEM "file:///etc/hostname">', "&e;")):
        body = f"<!DOCTYPE x [{inside}]>{submission('affirmative', used)}"
        answer = feeds.http.put(f"/ncmec/v2/entries/1/{'0' * 32}/PDQ/feedback", data=body, headers=feeds.basic())
        assert answer.status_code == 400


@pytest.mark.parametrize("parameters", [
    {"from": "yesterday"}, {"to": "2026-13-01T00:00:00Z"}, {"from": "2026-11-25"}, {"size": "0"}, {"size": "1001"},
    {"start": "-1"}, {"start": "x"}, {"start": "9" * 30}, {"to": "2026-01-01T00:00:00+23:00"}, {"size": "٣"}])
def test_parameters_that_are_none_are_refused(feeds: Feeds, parameters: dict[str, str]) -> None:
    assert tree(feeds.ncmec("/v2/entries", **parameters)).findtext("status") == "400"


@pytest.mark.parametrize("parameters", [
    {"from": "0001-01-01T00:00:00Z"}, {"from": "1969-12-31T16:00:00Z"}, {"to": "9999-12-31T23:59:59.999Z"},
    {"from": "9999-12-31T23:59:59Z", "to": "0001-01-01T00:00:00Z"}, {"start": "999999999999999"}])
def test_spans_that_make_no_sense_are_answered_all_the_same(feeds: Feeds, parameters: dict[str, str]) -> None:
    accepted(feeds, picture())
    assert feeds.ncmec("/v2/entries", **parameters).status_code == 200
