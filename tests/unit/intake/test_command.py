"""The operator's command line: what it prints, and its exit codes."""
from __future__ import annotations

import argparse
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, picture
from tid_desktop.errors import InternalError
from tid_desktop.intake import command, home, operating, policy
from tid_desktop.intake.automatic import Automatic
from tid_desktop.intake.itemkeys import ItemKeys


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "intake"


def run(*argv: object) -> tuple[int, str]:
    out = io.StringIO()
    return command.main([str(word) for word in argv], out), out.getvalue()


def run_json(*argv: object) -> tuple[int, dict[str, Any]]:
    status, text = run(*argv, "--json")
    return status, json.loads(text)


def hand_in(folder: Path, *items: Any) -> Person:
    """Somebody's case in the home's database."""
    opened = home.open_home(folder)
    person = Hotline(opened.store, opened.keys).person(*items)
    opened.store.close()
    return person


def test_a_desk_takes_a_case_from_received_to_feedback(folder: Path) -> None:
    assert run("init", "--home", folder)[0] == 0
    item = picture()
    case_id = hand_in(folder, item).case_id
    status, listed = run_json("list", "--home", folder)
    assert (status, [case["state"] for case in listed["cases"]]) == (0, ["received"])
    assert run_json("accept", "--home", folder, case_id)[1]["state"] == "accepted"
    told = ("--item", item.item, "--platform", "Example Chat", "--state", "blocked")
    assert run_json("feedback", "--home", folder, case_id, *told) == (0, {
        "case_id": case_id, "item": item.item, "platform": "Example Chat", "state": "blocked"})
    status, rejected = run_json("reject", "--home", folder, case_id, "--reason", "flood")
    assert (status, rejected["state"], rejected["items"][0]["reason"]) == (0, "rejected", "flood")


def test_a_desk_looks_at_one_case_or_at_those_in_one_state(folder: Path) -> None:
    run("init", "--home", folder)
    first, second = (hand_in(folder, picture()).case_id for _ in range(2))
    run("reject", "--home", folder, first, "--reason", "flood")
    listed = run_json("list", "--home", folder, "--state", "received")[1]
    assert [case["case_id"] for case in listed["cases"]] == [second]
    assert run_json("show", "--home", folder, second) == (0, listed["cases"][0])
    assert "rejected  3 fingerprints  flood" in run("show", "--home", folder, first)[1]


def test_the_operator_changes_keys_and_renews_the_profile(folder: Path, tmp_path: Path) -> None:
    run("init", "--home", folder)
    before = home.read_keys(folder)[2]
    status, rotated = run_json("rotate", "--home", folder, "--not-after", "2027-03-31")
    assert (status, rotated["not_after"], rotated["keys"][0]) == (0, "2027-03-31", before.keys[1].key_id)
    template = tmp_path / "template.json"
    template.write_bytes(json.dumps(json.loads(Path("assets/profiles/practice.json").read_bytes())
                                    | {"platforms": [{"name": "New Chat", "signal_types": ["pdq"]}]}).encode())
    status, renewed = run_json("renew", "--home", folder, "--not-after", "2028-03-31", "--template", template)
    assert (status, renewed["keys"], renewed["platforms"]) == (0, rotated["keys"], ["New Chat"])
    status, text = run("renew", "--home", folder)
    assert status == 0
    assert "start 'serve' again" in text
    assert (home.read_keys(folder)[2].not_after - date.today()).days == operating.PROFILE_DAYS


def test_the_desk_sees_where_automatic_acceptance_stands_and_lets_it_go_on(folder: Path) -> None:
    run("init", "--home", folder)
    assert run_json("policy", "--home", folder) == (0, {"automatic": False, "stopped": False, "received": 0,
                                                        "accepted": 0})
    rules = folder / "policy.toml"
    rules.write_text(rules.read_text().replace("automatic = false", "automatic = true").replace("= 20", "= 1"))
    opened = home.open_home(folder)
    automatic = Automatic(opened.store, ItemKeys(opened.days, opened.keys.column))
    automatic.round(policy.load(folder))
    opened.store.close()
    hand_in(folder, picture())
    hand_in(folder, picture())
    opened = home.open_home(folder)
    Automatic(opened.store, ItemKeys(opened.days, opened.keys.column)).round(policy.load(folder))
    opened.store.close()
    status, text = run("policy", "--home", folder)
    assert (status, text.splitlines()[0]) == (0, "Automatic acceptance is stopped by a flood.")
    assert run_json("policy", "--home", folder, "resume")[1] == {"automatic": True, "stopped": False, "received": 2,
                                                                 "accepted": 0}
    rules.write_text("[accept]\nautomatic = maybe\n")
    assert run_json("policy", "--home", folder)[1]["error"]["code"] == "bad_policy"


def test_for_people_it_prints_lines(folder: Path) -> None:
    _, made = run("init", "--home", folder)
    assert "profile.json" in made
    assert "Example Chat" in made, "the operator sees whom the profile names"
    assert run("list", "--home", folder) == (0, "No cases yet.\n")
    case_id = hand_in(folder, picture()).case_id
    _, text = run("accept", "--home", folder, case_id)
    assert text.startswith(case_id)
    assert "accepted  3 fingerprints" in text


def test_init_takes_name_address_roots_last_day_and_template(folder: Path, tmp_path: Path) -> None:
    roots, template = tmp_path / "roots.pem", tmp_path / "template.json"
    trustme.CA().cert_pem.write_to_path(str(roots))
    template.write_bytes(json.dumps(json.loads((Path("assets/profiles/practice.json")).read_bytes())
                                    | {"serves": ["adults"]}).encode())
    status, made = run_json("init", "--home", folder, "--name", "Harbour", "--address", "https://intake.example",
                            "--roots", roots, "--not-after", "2027-01-31", "--template", template)
    assert (status, made["address"], made["not_after"]) == (0, "https://intake.example", "2027-01-31")
    opened = home.open_home(folder)
    assert (opened.profile.name, opened.profile.serves) == ("Harbour", ("adults",))
    opened.store.close()


@pytest.mark.parametrize(("argv", "code"), [
    (["list"], "bad_home"),
    (["rotate"], "bad_home"),
    (["renew", "--template", "/nowhere/template.json"], "unreadable_file"),
    (["serve"], "bad_home"),
    (["init", "--address", "https://intake.example"], "bad_profile"),
    (["init", "--roots", "/nowhere/roots.pem"], "unreadable_file"),
    (["init", "--relay", "https://relay.example"], "bad_profile"),  # a practice hotline has no relay
])
def test_what_the_operator_can_mend_is_exit_1_with_a_code(folder: Path, argv: list[str], code: str) -> None:
    status, told = run_json(argv[0], "--home", folder, *argv[1:])
    assert (status, told["error"]["code"]) == (1, code)
    assert told["error"]["message"]
    assert told["error"]["action"]
    assert str(folder) not in json.dumps(told)


def test_unknown_cases_items_platforms_and_homes_are_told(folder: Path) -> None:
    run("init", "--home", folder)
    item = picture()
    case_id = hand_in(folder, item).case_id
    assert run_json("init", "--home", folder)[1]["error"]["code"] == "home_exists"
    assert run_json("accept", "--home", folder, "0" * 16)[1]["error"]["code"] == "no_such_case"
    assert run_json("reject", "--home", folder, case_id, "--reason", "x")[1]["error"]["code"] == "unknown_word"
    assert run_json("feedback", "--home", folder, case_id, "--item", item.item, "--platform", "Nowhere",
                    "--state", "blocked")[1]["error"]["code"] == "no_such_platform"
    assert run("accept", "--home", folder, "0" * 16)[1].startswith("There is no case")


def test_a_relay_needs_no_home_but_roots_that_can_be_read(tmp_path: Path) -> None:
    damaged = tmp_path / "roots.pem"
    damaged.write_text("no certificate")
    for roots in (damaged, tmp_path / "nowhere.pem"):
        status, told = run_json("relay", "--gateway", "https://hotline.example/ohttp", "--roots", roots)
        assert (status, told["error"]["code"]) == (1, "unreadable_file")


@pytest.mark.parametrize("gateway", [None, "http://hotline.example/ohttp", "hotline.example", "https:///ohttp",
                                     "https://me:word@hotline.example", "https://hotline.example/?to=elsewhere"])
def test_a_relays_gateway_is_one_https_address(gateway: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("relay", *(() if gateway is None else ("--gateway", gateway)))
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["list"], ["accept", "--home", "x"], ["dance", "--home", "x"],
                                  ["init", "--home", "x", "--not-after", "soon"],
                                  ["serve", "--home", "x", "--port", "99999"],
                                  ["list", "--home", "x", "--state", "gone"], ["policy", "--home", "x", "stop"],
                                  ["feedback", "--home", "x", "C", "--item", "i", "--platform", "p",
                                   "--state", "gone"]])
def test_wrong_usage_is_exit_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(argv, io.StringIO())
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_fault_of_ours_is_exit_3(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_home: Path) -> None:
        raise InternalError("not for people")

    monkeypatch.setattr(home, "open_home", broken)
    status, told = run_json("list", "--home", folder)
    assert (status, told["error"]["code"]) == (3, "inner")
    assert "not for people" not in json.dumps(told)


def test_it_can_be_mounted_into_a_larger_command_line(folder: Path) -> None:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser.add_subparsers(dest="command").add_parser("intake"))
    out = io.StringIO()
    assert command.run(parser.parse_args(["intake", "init", "--home", str(folder)]), out) == 0
    assert (folder / "profile.json").exists()


def test_a_platforms_key_is_shown_once_and_can_be_changed_and_ended(folder: Path) -> None:
    run("init", "--home", folder)
    name = "Example Chat"
    status, first = run_json("platform", "--home", folder, "add", name, "--feedback")
    assert (status, first["name"], len(first["key"])) == (0, name, 64)
    assert run_json("platform", "add", name, "--home", folder)[1]["error"]["code"] == "account_exists"
    status, text = run("platform", "rotate", name, "--home", folder)
    assert (status, first["key"] in text, "only once" in text) == (0, False, True)
    status, listed = run("platform", "list", "--home", folder)
    assert status == 0
    assert listed.split(maxsplit=1)[1] == f"feedback  {name}\n"
    assert run_json("platform", "remove", name, "--home", folder) == (0, {"name": name})
    assert run("platform", "list", "--home", folder) == (0, "No platform has a key yet.\n")
    assert run_json("platform", "remove", name, "--home", folder)[1]["error"]["code"] == "no_such_account"
    for action in ("add", "rotate"):
        assert run_json("platform", action, "--home", folder)[0] == 1, "without a name"
