"""Whole cases by the command line: real processes, a real password store, a real hotline behind TLS."""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.functional import media
from tests.functional.desktop import Desktop, Outcome
from tests.functional.hotline import Hotline
from tid_desktop.errors import FileProblem, UserFacingError
from tid_desktop.intake.home import open_home
from tid_desktop.protocol.profile import Profile

PRACTICE = ("--profile", "practice", "--json")


def traces(desktop: Desktop) -> set[str]:
    """Files in the home folder that are not the password store's own."""
    return {file for file in desktop.traces() if not file.startswith(".local/share/keyrings/")}


def test_a_picture_becomes_fingerprints_and_its_name_stays_behind(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.command("hash", media.jpeg(tmp_path, "holiday.jpg"), "--json")
    file, = done.data["files"]
    assert (done.status, file["status"], file["kind"], file["index"]) == (0, "ready", "image", 0)
    assert [print_["signal_type"] for print_ in file["fingerprints"]] == ["md5"] + ["pdq"] * 8
    assert len({print_["stands_for"] for print_ in file["fingerprints"]}) == 9
    assert {"no_network", "no_files", "seccomp"} <= set(done.data["sandbox"]["proved"])
    assert "holiday" not in done.out + done.err
    assert traces(desktop) == set()


def test_one_bad_file_never_touches_another(desktop: Desktop, tmp_path: Path) -> None:
    odd = tmp_path / "n\udcffme.jpg"
    odd.write_bytes(media.jpeg(tmp_path).read_bytes())
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "words.jpg").write_text("not a picture")
    (tmp_path / "cut.jpg").write_bytes(media.jpeg(tmp_path).read_bytes()[:4000])
    files = ["/dev/zero", tmp_path, "empty.jpg", "words.jpg", "cut.jpg", "never-was.jpg", odd, media.mp4(tmp_path)]
    done = desktop.command("hash", *(tmp_path / file for file in files), "--json")
    assert [file["status"] for file in done.data["files"]] == [
        "not_media", "not_media", "empty", "not_media", "damaged", "gone", "ready", "ready"]
    assert done.status == 0
    assert [print_["at"] for print_ in done.data["files"][-1]["fingerprints"][1:]] == [0, 0, 1, 1, 2, 2]


def test_a_video_can_be_printed_as_metas_tools_read_it(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.command("hash", media.mp4(tmp_path), "--vpdq")
    lines = [line.split(",") for line in done.out.splitlines()]
    assert [(number, at, len(value)) for number, _, value, at in lines] == [
        ("0", "0.000", 64), ("1", "1.000", 64), ("2", "2.000", 64)]


def test_nothing_usable_is_said_with_the_files_own_sentence(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    done = desktop.command("hash", tmp_path / "empty.jpg", "--json")
    assert (done.status, done.data["error"]["code"]) == (1, "empty")
    assert done.data["error"]["message"]
    assert done.data["error"]["action"]


def test_what_is_shown_is_what_would_be_sent(desktop: Desktop, tmp_path: Path) -> None:
    picture = media.jpeg(tmp_path, "secret-party.jpg")
    done = desktop.command("show-payload", picture, *PRACTICE)
    message, = done.data["messages"]
    assert set(message) == {"op", "case_id", "token", "status_hash", "items"}
    assert message["op"] == "create"
    assert set(message["items"][0]) == {"item", "kind", "fingerprints"}
    hashed = desktop.command("hash", picture, "--json").data["files"][0]["fingerprints"]
    assert message["items"][0]["fingerprints"] == hashed
    assert "secret-party" not in done.out
    assert json.loads(desktop.command("show-payload", picture, *PRACTICE[:2]).out)["op"] == "create"


def test_practice_is_kept_followed_stopped_undone_and_forgotten(desktop: Desktop, tmp_path: Path) -> None:
    files = media.jpeg(tmp_path), media.heic(tmp_path), media.mp4(tmp_path)
    sent = desktop.command("submit", *files, "--keep", *PRACTICE)
    assert (sent.status, sent.data["state"]) == (0, "received")
    assert [item["kind"] for item in sent.data["items"]] == ["image", "image", "video"]
    code = sent.data["case_code"]

    listed = desktop.command("cases", "--json").data["cases"]
    assert listed == [{"practice": True, "state": "received", "items": 3}]
    assert desktop.command("cases", "--show-codes", "--json").data["cases"][0]["case_code"] == code

    status = desktop.command("status", "-", "--json", given=code.lower().replace("-", " ")).data
    assert (status["case_id"], status["state"]) == (sent.data["case_id"], "received")
    assert [item["platforms"] for item in status["items"]] == [[], [], []]  # platforms get what was accepted

    one = status["items"][0]["item"]
    stopped = desktop.command("withdraw", "-", "--item", one, "--json", given=code).data
    assert [item["state"] for item in stopped["items"]] == ["withdrawn", "received", "received"]
    undone = desktop.command("undo", "-", "--json", given=code).data
    assert [item["state"] for item in undone["items"]] == ["received"] * 3
    assert desktop.command("withdraw", "-", "--json", given=code).data["state"] == "withdrawn"

    assert desktop.command("forget", "-", "--json", given=code).data == {"forgotten": True}
    assert desktop.command("cases", "--json").data == {"cases": []}


def test_practice_on_a_card_leaves_nothing_on_this_computer(desktop: Desktop, tmp_path: Path) -> None:
    sent = desktop.command("submit", media.jpeg(tmp_path), "--card-only", *PRACTICE)
    assert (sent.status, sent.data["state"]) == (0, "received")
    assert traces(desktop) == set()
    assert not list(desktop.home.rglob("*tid*"))  # not even a folder
    again = desktop.command("status", "-", "--json", given=sent.data["case_code"])
    assert (again.status, again.data["error"]["code"]) == (1, "practice_ended")
    assert traces(desktop) == set()


def test_a_case_lives_with_a_real_hotline(desktop: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    profile = ("--profile", hotline.profile, "--json")
    sent = desktop.command("submit", media.jpeg(tmp_path), media.mp4(tmp_path), "--keep", *profile)
    assert (sent.status, sent.data["state"]) == (0, "received"), sent
    code, case_id, item = sent.data["case_code"], sent.data["case_id"], sent.data["items"][0]["item"]

    assert hotline.desk("accept", case_id).status == 0
    platform = json.loads(hotline.profile.read_text())["profile"]["platforms"][0]["name"]
    assert hotline.desk("feedback", case_id, "--item", item, "--platform", platform, "--state", "blocked").status == 0
    status = desktop.command("status", "-", *profile, given=code).data
    assert status["state"] == "accepted"
    assert {"name": platform, "state": "blocked"} in status["items"][0]["platforms"]

    assert desktop.command("withdraw", "-", *profile, given=code).data["state"] == "withdrawn"
    home = open_home(hotline.home)
    assert home.store.active_fingerprints() == 0
    home.store.close()


def test_an_unreachable_hotline_loses_nothing(desktop: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    profile = ("--profile", hotline.profile, "--json")
    with hotline.away():
        waiting = desktop.command("submit", media.jpeg(tmp_path), "--keep", *profile)
    assert (waiting.status, waiting.data["state"]) == (1, "waiting")
    assert waiting.data["error"]["code"] == "unreachable"
    sent = desktop.command("status", "-", *profile, given=waiting.data["case_code"])
    assert (sent.status, sent.data["state"], sent.data["case_id"]) == (0, "received", waiting.data["case_id"])
    assert [case["case_id"] for case in hotline.desk("list").data["cases"]] == [waiting.data["case_id"]]


@pytest.mark.parametrize("command", ["status", "withdraw", "undo", "forget"])
def test_a_wrong_code_is_told_kindly(desktop: Desktop, command: str) -> None:
    done = desktop.command(command, "-", "--json", given="AAAAA-BBBBB-CCCCC-DDDDD")
    assert (done.status, done.data["error"]["code"]) == (1, "code_wrong")


def test_a_slip_in_the_code_is_found(desktop: Desktop, tmp_path: Path) -> None:
    code = desktop.command("submit", media.jpeg(tmp_path), "--keep", *PRACTICE).data["case_code"]
    slipped = code[:7] + ("A" if code[7] != "A" else "B") + code[8:]
    done = desktop.command("status", "-", "--json", given=slipped)
    assert "Look at group 2." in done.data["error"]["message"]
    assert done.data["error"]["action"] == f"Did you mean {code}?"


def test_without_a_hotline_nothing_can_be_sent_by_accident(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.command("submit", media.jpeg(tmp_path), "--card-only", "--json")
    assert (done.status, done.data["error"]["code"]) == (1, "no_hotline")


def test_without_a_password_store_it_is_said_before_anything_is_opened(desktop_without_keyring: Desktop,
                                                                       tmp_path: Path) -> None:
    done = desktop_without_keyring.command("submit", tmp_path / "never-was.jpg", "--keep", *PRACTICE)
    assert (done.status, done.data["error"]["code"]) == (1, "no_keyring")
    sent = desktop_without_keyring.command("submit", media.jpeg(tmp_path), "--card-only", *PRACTICE)
    assert sent.status == 0


def test_a_code_typed_as_argument_works_with_a_warning(desktop: Desktop) -> None:
    done = desktop.command("status", "AAAAA-BBBBB-CCCCC-DDDDD", "--json")
    assert done.data["error"]["code"] == "code_wrong"
    assert "Use - instead" in done.err


def test_doctor_shows_three_processes_and_what_was_proved(desktop: Desktop, hotline: Hotline) -> None:
    told = desktop.command("doctor", "--profile", hotline.profile, "--json").data
    signed = Profile.load(hotline.profile.read_bytes())
    assert told["window"] == {"network_refused": True, "kernel": {"no_new_privs": True, "seccomp": 2, "filters": 1}}
    assert told["worker"]["level"] in ("full", "strong", "basic")
    assert told["courier"]["kernel"]["seccomp"] == 2
    assert told["hotline"] == {
        "name": signed.name, "address": signed.address, "signer": signed.signer,
        "not_after": signed.not_after.isoformat()}
    assert told["network"] == "courier only, directly"
    assert (told["keyring"]["state"], told["keyring"]["trusted"]) == ("ready", True)
    assert "av" in told["versions"]


def test_wrong_usage_is_status_two(desktop: Desktop) -> None:
    assert desktop.command("submit").status == 2
    assert desktop.command("no-such-command").status == 2


def test_every_sentence_about_a_file_tells_what_to_do() -> None:
    problems = [problem for problem in FileProblem.__subclasses__() if issubclass(problem, UserFacingError)]
    assert all(problem.message and problem.action for problem in problems)


def test_a_changed_copy_is_told_and_added(desktop: Desktop, tmp_path: Path) -> None:
    """Somebody already has a copy that was changed: would platforms catch it, and can it go into the same case?"""
    whole = media.jpeg(tmp_path)
    code = desktop.command("submit", whole, media.mp4(tmp_path), "--keep", *PRACTICE).data["case_code"]
    with Image.open(whole) as picture:
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "mirrored.jpg", quality=60)
        picture.crop((160, 60, picture.width, picture.height)).save(tmp_path / "cut.jpg", quality=80)

    def checked(name: str, *more: str) -> Outcome:
        return desktop.command("check-copy", "-", tmp_path / name, *more, "--json", given=code)

    same, mirrored, cut = checked(whole.name), checked("mirrored.jpg"), checked("cut.jpg")
    assert (same.status, same.data["verdict"], same.data["distance"]) == (0, "exact", 0)
    assert (mirrored.data["verdict"], mirrored.data["stands_for"]) == ("caught", "mirror")
    assert mirrored.data["distance"] <= 31
    assert mirrored.data["item"] == same.data["item"]
    assert cut.data["verdict"] == "missed"
    assert checked(media.jpeg(tmp_path, "other.jpg", seed=77).name).data["verdict"] == "missed"

    assert checked("cut.jpg", "--add").data["added"] is True
    assert checked("cut.jpg").data["verdict"] == "exact"
    status = desktop.command("status", "-", "--json", given=code).data
    assert [item["kind"] for item in status["items"]] == ["image", "video", "image"]
    shown = desktop.command("check-copy", "-", tmp_path / "mirrored.jpg", given=code).out
    assert "near enough to be caught" in shown
    assert "no picture is protected" in shown, "it is practice, and says so"
    assert "mirrored" not in shown


def test_a_stopped_case_catches_nothing_more(desktop: Desktop, tmp_path: Path) -> None:
    whole = media.jpeg(tmp_path)
    code = desktop.command("submit", whole, "--keep", *PRACTICE).data["case_code"]
    assert desktop.command("withdraw", "-", "--json", given=code).status == 0
    told = desktop.command("check-copy", "-", whole, "--json", given=code).data
    assert (told["verdict"], told["item"]) == ("missed", None)


def test_a_copy_can_be_added_where_there_is_nothing_to_compare_with(desktop: Desktop, tmp_path: Path) -> None:
    """The case was forgotten here, and the person comes back with the code."""
    code = desktop.command("submit", media.jpeg(tmp_path), "--keep", *PRACTICE).data["case_code"]
    desktop.command("submit", media.jpeg(tmp_path, "more.jpg", seed=5), "--keep", *PRACTICE)  # keeps Practice going
    desktop.command("forget", "-", "--json", given=code)
    copy = media.jpeg(tmp_path, "copy.jpg", seed=9)
    refused = desktop.command("check-copy", "-", copy, *PRACTICE, given=code)
    assert (refused.status, refused.data["error"]["code"]) == (1, "no_local_fingerprints")
    added = desktop.command("check-copy", "-", copy, "--add", *PRACTICE, given=code)
    assert (added.status, added.data) == (0, {"verdict": None, "added": True})
    assert len(desktop.command("status", "-", *PRACTICE, given=code).data["items"]) == 2


def test_a_copy_is_checked_only_with_the_code(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.command("check-copy", "-", media.jpeg(tmp_path), "--json", given="00000-00000-00000-00000")
    assert (done.status, done.data["error"]["code"][:4]) == (1, "code")


def test_a_wide_set_is_made_on_wish_and_goes_only_where_it_is_allowed(desktop: Desktop, tmp_path: Path) -> None:
    picture = media.jpeg(tmp_path)
    for reach, count in (("turns", 8), ("wide16", 16), ("wide64", 64)):
        file, = desktop.command("hash", picture, "--reach", reach, "--json").data["files"]
        assert len(file["fingerprints"]) == 1 + count
    refused = desktop.command("submit", picture, "--reach", "wide16", "--card-only", *PRACTICE)
    assert (refused.status, refused.data["error"]["code"]) == (1, "reach_not_allowed")


def test_only_what_the_hotline_has_accepted_can_be_caught(
        desktop: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    """Before that, nobody has the fingerprints but the hotline."""
    profile = ("--profile", str(hotline.profile))
    picture = media.jpeg(tmp_path)
    sent = desktop.command("submit", picture, "--keep", *profile, "--json").data

    def told() -> str:
        return desktop.command("check-copy", "-", picture, *profile, given=sent["case_code"]).out

    assert "once the hotline has accepted" in told()
    hotline.desk("accept", sent["case_id"])
    desktop.command("status", "-", *profile, given=sent["case_code"])
    assert "Platforms on the list can catch it.\n" in told()


def test_a_format_that_parts_no_videos_takes_one(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.command("hash", "--vpdq", media.mp4(tmp_path), media.jpeg(tmp_path))
    assert (done.status, done.out) == (2, "")
