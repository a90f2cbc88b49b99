"""Somebody else at the same login: what Home tells them, what they can do with what they find, what can be mended."""
from __future__ import annotations

import hashlib
import os
import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.functional import media
from tests.functional.desktop import Desktop, Screen, open_desktop, read_framebuffer, until
from tests.functional.hotline import Hotline
from tests.functional.screenreader import GoneError, ScreenReader
from tests.unit.intake.people import Person, Program, picture, states
from tid_desktop import errors
from tid_desktop.case.code import CaseCode, Credentials, Kind, derive, parse, status_code
from tid_desktop.protocol.messages import Request
from tid_desktop.protocol.profile import Profile
from tid_desktop.settings import Settings


def submitted(desktop: Desktop, hotline: Hotline, folder: Path) -> dict[str, Any]:
    sent = desktop.command("submit", media.jpeg(folder), "--keep", "--profile", hotline.profile, "--json")
    assert sent.status == 0, sent
    return dict(sent.data)


def item_states(hotline: Hotline) -> list[str]:
    return [item["state"] for case in hotline.desk("list").data["cases"] for item in case["items"]]


# --- Home -----------------------------------------------------------------------------------------------------------

Look = tuple[list[tuple[str, str, str, tuple[str, ...], tuple[int, int]]], bytes]


def look(desktop: Desktop, reader: ScreenReader) -> Look | None:
    """All that Home shows, to those who hear and to those who see; None while it is changing."""
    def heard() -> list[tuple[str, str, str, tuple[str, ...], tuple[int, int]]]:
        return [(node.role, node.name, node.description, tuple(sorted(node.states)), node.middle)
                for node in reader.everything() if node.role != "desktop frame" and node.role != "application"]
    try:
        return heard(), read_framebuffer(desktop.screen.framebuffer).tobytes()
    except GoneError:
        return None


def test_home_is_the_same_to_the_last_pixel_whether_cases_are_kept_or_not(
        seen: Desktop, reader: ScreenReader, hotline: Hotline, tmp_path: Path) -> None:
    Settings(leave_explained=True).save(seen.home / ".config/tid_desktop/settings.json")

    def at_rest() -> Look:
        looks: list[Look | None] = []

        def rests() -> bool:
            looks.append(look(seen, reader))
            return looks[-1] is not None and looks[-3:] == [looks[-1]] * 3
        with seen.window("gui", "--profile", hotline.profile):
            reader.wait("I have a case code")
            assert reader.until(lambda: any("This app is offline" in name for name in reader.names()))  # all has begun
            until(rests)
        assert looks[-1] is not None
        return looks[-1]

    heard, pixels = at_rest()
    submitted(seen, hotline, tmp_path)
    assert (seen.home / ".local/share/tid_desktop/vault.bin").exists()
    heard_now, pixels_now = at_rest()
    assert heard_now == heard
    assert pixels_now == pixels


# --- a stop that somebody else made -----------------------------------------------------------------------------------

def test_a_stop_by_somebody_else_is_undone_with_the_code_on_paper_and_on_the_eighth_day_it_can_not_be(
        desktop: Desktop, screen: Screen, hotline: Hotline, tmp_path: Path) -> None:
    sent = submitted(desktop, hotline, tmp_path)
    assert hotline.desk("accept", sent["case_id"]).status == 0
    profile = ("--profile", hotline.profile, "--json")

    stolen = desktop.command("cases", "--show-codes", "--json").data["cases"][0]["case_code"]
    assert desktop.command("withdraw", "-", *profile, given=f"{stolen}\n").data["state"] == "withdrawn"
    with open_desktop(screen) as elsewhere:
        for days_ago, expected in ((8, "undo_too_late"), (7, "accepted")):
            _stopped(hotline, days_ago)
            told = elsewhere.command("undo", "-", *profile, given=f"{sent['case_code']}\n").data
            assert told.get("state", told.get("error", {}).get("code")) == expected
    assert item_states(hotline) == ["accepted"]


def _stopped(hotline: Hotline, days_ago: int) -> None:
    """The stop of a moment ago, as the hotline will have it after so many days."""
    with sqlite3.connect(hotline.database) as database:
        database.execute("UPDATE items SET keep_until = ? WHERE keep_until IS NOT NULL",
                         ((date.today() + timedelta(days=7 - days_ago)).isoformat(),))
    database.close()


# --- the code that can only look --------------------------------------------------------------------------------------

def test_whoever_has_the_helpers_code_can_look_and_nothing_they_make_of_it_changes_anything(
        desktop: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    sent = submitted(desktop, hotline, tmp_path)
    profile = Profile.load(hotline.profile.read_bytes())
    full = parse(sent["case_code"], profile)
    helper = status_code(full, profile)
    spoken = ("-", "--profile", hotline.profile, "--json")
    assert desktop.command("status", *spoken, given=f"{helper.text}\n").data["state"] == "received"
    refused = desktop.command("withdraw", *spoken, given=f"{helper.text}\n")
    assert (refused.status, refused.data["error"]["code"]) == (1, "code_status_only")

    known = derive(helper, profile)
    with httpx.Client(base_url=f"http://127.0.0.1:{hotline.front.target}") as http:
        thief = Program(http, profile)
        assert states(thief.ask(Person(known.case_id, known.status_token, known.status_token).status())) == ["received"]
        for token in tokens(known, helper, profile):
            for request in crafted(Person(known.case_id, token, known.status_token)):
                with pytest.raises((errors.UnknownCase, errors.CaseDiffers)):
                    thief.ask(request)
        assert item_states(hotline) == ["received"]
        owner = derive(full, profile)
        assert owner.manage_token is not None
        mine = Person(owner.case_id, owner.manage_token, owner.status_token)
        assert states(thief.ask(mine.withdraw())) == ["withdrawn"]  # so the messages were well made


def tokens(known: Credentials, helper: CaseCode, profile: Profile) -> list[str]:
    """Everything that the helper's code can be made into, and that could be mistaken for the token that manages."""
    as_full = derive(CaseCode(helper.secret, Kind.FULL, helper.hint), profile)
    assert as_full.manage_token is not None
    hashed = hashlib.sha256(bytes.fromhex(known.status_token)).hexdigest()
    return [known.status_token, as_full.manage_token, as_full.status_token, hashed, "0" * 64, os.urandom(32).hex()]


def crafted(person: Person) -> list[Request]:
    """Each operation that changes something. What needs proof of work is tried with the likeliest tokens alone."""
    return [person.withdraw(), person.undo(), person.withdraw(os.urandom(8).hex()),
            *([person.append(picture()), person.create(picture())] if person.manage == person.look else [])]
