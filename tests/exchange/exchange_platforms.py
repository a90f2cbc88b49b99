"""Platforms pull a real hotline's feeds with the unmodified library's ``tx``: what they find, and what people hear.

No part of ``dev.py test``, because it needs that library: ``dev.py exchange`` gets it and runs this.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from threatexchange.exchanges.clients.ncmec.hash_api import FeedbackType, FingerprintType
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIIAPI,
    StopNCIICSPFeedbackValue,
    StopNCIIEndpoint,
    StopNCIISignalType,
)

from tests.exchange import media
from tests.exchange.stage import CLIENTS, COLLABORATION, NAME, Case, Stage, Tx, open_stage
from tests.functional.desktop import until
from tests.unit.fingerprint.pictures import photo
from tests.unit.intake.people import Person, video
from tid_desktop.intake.exchange.api import HotlineCredentials
from tid_desktop.intake.exchange.ncmec import HotlineNcmecAPI, HotlineNcmecConfig


@dataclass(frozen=True)
class Shown:
    """A hotline that has accepted a case with one picture and one film."""

    stage: Stage
    case: Case
    folder: Path
    picture: Path
    film: Path


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("platforms")
    with open_stage(folder) as stage:
        picture, film = media.save(photo(1024, 768, 1), folder / "one.jpg"), media.film(folder / "two.mp4", 50)
        case = stage.submit(picture, film)
        stage.accept(case.number)
        stage.published(stage.values(picture, film))
        yield Shown(stage, case, folder, picture, film)


@pytest.fixture(scope="module")
def platforms(shown: Shown) -> dict[str, Tx]:
    """One for each client, which has fetched the case."""
    found = {client: shown.stage.platform(client) for client in CLIENTS}
    for tx in found.values():
        tx("fetch")
    return found


@pytest.mark.parametrize("client", CLIENTS)
def test_an_edited_copy_is_found_and_another_picture_is_not(shown: Shown, platforms: dict[str, Tx],
                                                            client: str) -> None:
    tx = platforms[client]
    copy = media.save(media.edited(photo(1024, 768, 1)), shown.folder / "copy.jpg", quality=45)
    found = tx.match("photo", copy)
    assert int(found["pdq"].split()[0]) <= 31
    assert f"({COLLABORATION})" in found["pdq"]
    assert tx.match("photo", media.save(photo(1024, 768, 2), shown.folder / "other.jpg")) == {}
    assert tx("fetch") is not None, "nothing new is no fault"


@pytest.mark.parametrize(("client", "change"), [*(("hotline", change) for change in media.FRAMED),
                                                ("hotline_ncmec", "letterbox")])
def test_a_framed_copy_is_found_by_the_signal_type_that_undoes_it(shown: Shown, platforms: dict[str, Tx], client: str,
                                                                  change: str) -> None:
    tx = platforms[client]
    found = tx.match("photo", media.save(media.FRAMED[change](photo(1024, 768, 1)), shown.folder / "framed.jpg"))
    assert int(found["pdq_upload"].split()[0]) <= 31
    assert "pdq" not in found, "the plain one misses it"
    unrelated = media.save(media.FRAMED[change](photo(1024, 768, 2)), shown.folder / "other.jpg")
    assert tx.match("photo", unrelated) == {}


def test_a_turned_copy_is_found_even_by_a_platform_with_the_plain_type_alone(
        shown: Shown, platforms: dict[str, Tx]) -> None:
    """Because the program sends all eight turns."""
    tx = platforms["hotline"]
    for change in media.TURNED.values():
        found = tx.match("photo", media.save(change(photo(1024, 768, 1)), shown.folder / "turned.jpg"))
        assert {"pdq", "pdq_upload"} <= set(found)


def test_an_exact_copy_of_a_picture_is_found_by_its_code(
        shown: Shown, platforms: dict[str, Tx]) -> None:
    tx = platforms["hotline"]
    assert "file" in tx.match("photo", shown.picture)["photo_md5"]


def test_a_film_that_was_coded_anew_is_found_by_its_frames_and_another_is_not(
        shown: Shown, platforms: dict[str, Tx]) -> None:
    tx = platforms["hotline"]
    copy = media.film(shown.folder / "copy.mp4", 50, size=(320, 240), crf=32)
    assert tx.match("video", copy)["video_frames"].startswith("100% ")
    assert tx.match("video", media.film(shown.folder / "other.mp4", 500)) == {}
    half = media.film(shown.folder / "half.mp4", 53)  # three of its six scenes are of the film
    assert tx.match("video", half) == {}, "too few of its frames"


def test_a_still_of_a_film_is_found_among_photos(shown: Shown, platforms: dict[str, Tx]) -> None:
    still = media.save(photo(480, 360, 52), shown.folder / "still.jpg", quality=60)
    for tx in platforms.values():
        assert "pdq" in tx.match("photo", still)


def test_an_exact_copy_of_a_film_is_found_by_its_code(shown: Shown, platforms: dict[str, Tx]) -> None:
    for tx in platforms.values():
        assert "video_md5" in tx.match("video", shown.film)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_platform_in_another_time_zone_misses_nothing(shown: Shown, client: str) -> None:
    """Also what is handed in after its first fetch, which the library's own client would never see from Tokyo."""
    tx = shown.stage.platform(client, TZ="Asia/Tokyo")
    tx("fetch")
    seed = 1000 + CLIENTS.index(client)
    later = media.save(photo(800, 600, seed), shown.folder / f"later-{client}.jpg")
    assert tx.match("photo", later) == {}
    shown.stage.accept(shown.stage.submit(later).number)
    shown.stage.published(shown.stage.values(later))
    tx("fetch")
    assert "pdq" in tx.match("photo", later)


# --- after a stop ---------------------------------------------------------------------------------------------------

def test_what_is_stopped_is_found_no_more_or_is_called_disputed(shown: Shown, platforms: dict[str, Tx]) -> None:
    """StopNCII's client compares the wrong member and never drops a hash; the hotline's own word at least shows."""
    stage = shown.stage
    picture = media.save(photo(800, 600, 2000), shown.folder / "stopped.jpg")
    case, values = stage.submit(picture), stage.values(picture)
    stage.accept(case.number)
    stage.published(values)
    for tx in platforms.values():
        tx("fetch")
        assert "pdq" in tx.match("photo", picture)
    entries = stage.ids(values)
    stage.withdraw(case)
    stage.deleted(entries)
    for tx in platforms.values():
        tx("fetch")
    assert platforms["hotline"].match("photo", picture) == {}
    assert platforms["hotline_ncmec"].match("photo", picture) == {}
    assert "DISPUTED" in platforms["stop_ncii"].match("photo", picture)["pdq"]


# --- what platforms say ---------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Spoken:
    """A case of many pictures that platforms can see; each test speaks of one of them."""

    case: Case
    unspoken: Iterator[tuple[int, Path]]


@pytest.fixture(scope="module")
def spoken(shown: Shown) -> Spoken:
    pictures = [media.save(photo(640, 480, 3000 + number), shown.folder / f"{number}.jpg") for number in range(10)]
    case = shown.stage.submit(*pictures)
    shown.stage.accept(case.number)
    shown.stage.published(shown.stage.values(*pictures))
    return Spoken(case, enumerate(pictures))


def hash_of(shown: Shown, picture: Path) -> str:
    """A hash of the picture as the platform has it."""
    values = shown.stage.values(picture)
    return next(entry["value"] for entry in shown.stage.entries()
                if entry["state"] == "active" and entry["signal_type"] == "pdq" and entry["value"] in values)


@pytest.mark.parametrize(("vote", "state"), [(FeedbackType.upvote, "confirmed"), (FeedbackType.downvote, "left_up")])
def test_a_vote_by_ncmecs_client_reaches_the_person(shown: Shown, spoken: Spoken, vote: FeedbackType,
                                                    state: str) -> None:
    place, picture = next(spoken.unspoken)
    collaboration = HotlineNcmecConfig(name=COLLABORATION, base_url=shown.stage.feeds)
    api = HotlineNcmecAPI.for_collab(collaboration, HotlineCredentials(NAME, shown.stage.key))
    client = api.get_client(collaboration.environment)
    assert client.status().esp_name == NAME
    entries = {entry.fingerprints.get("pdq"): entry for page in client.get_entries_iter() for entry in page.updates}
    entry = entries[hash_of(shown, picture)]
    client.submit_feedback(entry.member_id, entry.id, FingerprintType.pdq, vote)
    told_in_time(shown, spoken.case, place, state)


@pytest.mark.parametrize(("word", "state"), [("PendingReview", "looking"), ("Blocked", "blocked"),
                                             ("NotBlocked", "left_up")])
def test_a_word_by_stopnciis_client_reaches_the_person(shown: Shown, spoken: Spoken, word: str, state: str) -> None:
    place, picture = next(spoken.unspoken)
    client = StopNCIIAPI(shown.stage.key, shown.stage.key, {StopNCIIEndpoint.SubmitFeedback: shown.stage.key},
                         base_url_override=f"{shown.stage.feeds}/stopncii/v1")
    client.submit_feedback(StopNCIISignalType.ImagePDQ, hash_of(shown, picture), StopNCIICSPFeedbackValue(word))
    told_in_time(shown, spoken.case, place, state)


@pytest.mark.parametrize("word", ["looking", "confirmed", "blocked", "left_up", "removed"])
def test_a_label_given_on_the_command_line_reaches_the_person(shown: Shown, spoken: Spoken,
                                                              platforms: dict[str, Tx], word: str) -> None:
    place, picture = next(spoken.unspoken)
    tx = platforms["hotline"]
    hashed = shown.folder / "hash.txt"
    hashed.write_text(hash_of(shown, picture), encoding="ascii")
    tx("label", "--labels", word, "--as-hash", "pdq", COLLABORATION, "photo", hashed)
    told_in_time(shown, spoken.case, place, word)


def told_in_time(shown: Shown, case: Case, place: int, state: str) -> None:
    """The person reads it; the hotline takes a word in a moment after it has answered the platform."""
    until(lambda: shown.stage.told(case)[place] == state)


def test_a_label_for_a_hash_that_was_never_there_is_refused(shown: Shown, platforms: dict[str, Tx]) -> None:
    tx = platforms["hotline"]
    hashed = shown.folder / "hash.txt"
    hashed.write_text("ab" * 32, encoding="ascii")
    assert tx.run("label", "--as-hash", "pdq", COLLABORATION, "photo", hashed).status != 0


# --- keys -----------------------------------------------------------------------------------------------------------

def test_a_wrong_key_gets_nothing_and_a_missing_one_is_asked_for(platforms: dict[str, Tx]) -> None:
    tx = platforms["hotline"]
    assert tx.run("fetch", TX_HOTLINE_CREDENTIALS=f"{NAME}:{'0' * 64}").status == 3
    missing = tx.run("fetch", TX_HOTLINE_CREDENTIALS="")
    assert missing.status != 0
    assert "TX_HOTLINE_CREDENTIALS" in missing.err


# --- many -----------------------------------------------------------------------------------------------------------

def test_five_thousand_accepted_at_once_all_arrive(tmp_path: Path) -> None:
    with open_stage(tmp_path) as stage:
        films = [video(500) for _ in range(10)]
        with stage.sender() as sender:
            people = [Person() for _ in films]
            for person, sent in zip(people, films, strict=True):
                sender.ask(person.create(sent))
        several = [stage.platform(client) for client in CLIENTS]
        for tx in several:
            tx("fetch")
        for person in people:
            stage.accept(person.case_id)
        stage.published(5_000)
        for tx in several:
            tx("fetch")
            assert tx.counts()["pdq"] == 5_000
        assert several[0].counts()["video_frames"] == 5_000
