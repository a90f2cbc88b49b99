"""The intake against openapi.yaml: its paths and methods, and every body of a long conversation, sealed and opened."""
from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import httpx
import jsonschema
import pytest
import yaml
from flask import Flask

from tests.unit.intake.conftest import EASY, Hotline
from tests.unit.intake.people import Person, Program, picture, states, video
from tid_desktop import errors, protocol
from tid_desktop.intake.app import create_app
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.store import Store
from tid_desktop.protocol import buckets, challenge
from tid_desktop.protocol.messages import PATHS, Fingerprint, Item, Kind, Op, Request, SignalType, StandsFor
from tid_desktop.protocol.problems import STATUS, Code, Problem

SPEC = yaml.safe_load((Path(protocol.__file__).parent / "openapi.yaml").read_text(encoding="utf-8"))


PROBLEMS: dict[str, dict[str, Any]] = SPEC["x-problems"]


@cache
def schema(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": SPEC["components"]},
                                           format_checker=jsonschema.FormatChecker())


@dataclass
class CheckedProgram(Program):
    """A program that holds everything it sends and gets against the contract."""

    inner: list[dict[str, Any]] = field(default_factory=list)

    def seal(self, request: Request, reply_key: bytes, solved: str | None, key: int = 0) -> bytes:
        schema(str(request.op).title()).validate(json.loads(request.to_bytes(reply_key)))
        return super().seal(request, reply_key, solved, key)

    def post(self, path: str, body: bytes) -> httpx.Response:
        kind = "Challenge" if path == "/v1/challenge" else "Sealed"
        response = super().post(path, body)
        if response.status_code == 200:
            schema(f"{kind}Request").validate(json.loads(body))
        schema(f"{kind}Answer" if response.status_code == 200 else "ProblemDocument").validate(response.json())
        return response

    def opened(self, response: httpx.Response, reply_key: bytes) -> bytes:
        inner = super().opened(response, reply_key)
        schema("InnerAnswer").validate(json.loads(inner))
        self.inner.append(json.loads(inner))
        return inner


@pytest.fixture
def hotline() -> Hotline:
    return Hotline(Store())


def test_it_serves_the_paths_of_the_contract_and_no_other(hotline: Hotline) -> None:
    app = create_app(hotline.store, hotline.keys, hotline.profile, Difficulty())
    served = {(rule.rule, method.lower()) for rule in app.url_map.iter_rules() for method in rule.methods or ()}
    assert served == {(path, method) for path, methods in SPEC["paths"].items() for method in methods}
    for path, methods in SPEC["paths"].items():
        assert [rule.endpoint for rule in app.url_map.iter_rules() if rule.rule == path] == [
            methods["post"]["operationId"]]


def test_a_long_conversation_keeps_to_the_contract(hotline: Hotline) -> None:
    plain = hotline.program()
    program = CheckedProgram(plain.http, plain.profile)
    person, first = Person(), picture()
    program.ask(person.create(first, video(600)))
    program.ask(person.append(*(picture() for _ in range(98))))
    hotline.desk.accept(person.case_id)
    hotline.desk.feedback(person.case_id, first.item, "Example Chat", "left_up")
    assert len(program.ask(person.status()).items) == 100
    program.ask(person.withdraw(first.item))
    program.ask(person.undo())
    for request in (person.create(picture()), person.append(picture()), Person().status()):
        with pytest.raises(errors.UserFacingError):
            program.ask(request)
    program.ask(person.withdraw())
    program.post("/v1/status", b"{}")
    told = [inner["problem"]["code"] for inner in program.inner if "problem" in inner]
    assert told == ["case_differs", "too_many", "unknown_case"]


def test_a_picture_in_the_wide_set_keeps_to_the_contract(hotline: Hotline) -> None:
    plain = hotline.program()
    crops = tuple(Fingerprint(SignalType.PDQ, os.urandom(32).hex(), 90, StandsFor.CROP) for _ in range(64))
    wide = Item(os.urandom(8).hex(), Kind.IMAGE, (*picture().fingerprints, *crops))
    answer = CheckedProgram(plain.http, plain.profile).ask(Person().create(wide))
    assert answer.items[0].fingerprints == 67


# --- every problem --------------------------------------------------------------------------------------------------

def problem(program: Program, request: Request, solved: str | None = None, path: str | None = None) -> tuple[str, str]:
    """How the answer to a sealed request comes, and its code."""
    key = os.urandom(32)
    response = program.post(path or PATHS[request.op], program.seal(request, key, solved))
    if response.status_code == 200:
        return "sealed", json.loads(program.opened(response, key))["problem"]["code"]
    return unsealed(program, response)


def unsealed(program: Program, response: httpx.Response) -> tuple[str, str]:
    """The same for a body that nobody could open; the document fits its status."""
    return "unsealed", str(Problem.from_document(response.content, response.status_code).code)


def unknown_case(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    person = hotline.person(picture())
    return [problem(program, Person().status()), problem(program, person.status(token="0" * 64)),
            problem(program, Request(Op.WITHDRAW, person.case_id, person.look, None, "all"))]


def case_differs(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    item = picture()
    person = hotline.person(item)
    return [problem(program, person.create(picture()), program.solve()),
            problem(program, person.append(picture(item.item)), program.solve())]


def undo_too_late(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    person = hotline.person(picture())
    hotline.ask(person.withdraw())
    hotline.wait(days=8)
    return [problem(program, person.undo())]


def too_many(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    person = hotline.person(*(picture() for _ in range(100)))
    return [problem(program, person.append(picture()), program.solve())]


def malformed(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    person = hotline.person(picture())
    return [problem(program, person.status(), path=PATHS[Op.UNDO]),
            unsealed(program, program.post("/v1/status", b"{}")),
            unsealed(program, program.post("/v1/other", b"{}")), unsealed(program, program.http.get("/v1/status"))]


def proof_of_work(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    solved = program.solve()
    program.post(PATHS[Op.CREATE], program.seal(Person().create(picture()), os.urandom(32), solved))
    return [problem(program, Person().create(picture()), work) for work in (None, "AAAA", solved)]


def unknown_key(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    other = Hotline(Store()).program()
    return [unsealed(program, program.post("/v1/status", other.seal(Person().status(), os.urandom(32), None)))]


def too_big(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    return [unsealed(program, program.post("/v1/cases", b" " * (buckets.REQUEST[-1] + 1)))]


def busy(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    app = _app(hotline)
    app.view_functions["challenge"] = hotline.service.purge_daily = _locked  # type: ignore[method-assign]
    program.http = httpx.Client(base_url=hotline.profile.address, transport=httpx.WSGITransport(app))
    return [problem(program, Person().status()), unsealed(program, program.post("/v1/challenge", challenge.request()))]


def not_accepting(hotline: Hotline, program: Program) -> list[tuple[str, str]]:
    person = hotline.person(picture())
    hotline.service._accepting = False
    return [problem(program, Person().create(picture()), program.solve()),
            problem(program, person.append(picture()), program.solve())]


def _locked() -> NoReturn:
    raise errors.Busy(retry_after=30)


def _app(hotline: Hotline) -> Flask:
    return create_app(hotline.store, hotline.keys, hotline.profile, EASY, service=hotline.service)


WAYS = (unknown_case, case_differs, undo_too_late, too_many, malformed, proof_of_work, unknown_key, too_big, busy,
        not_accepting)


def test_every_code_is_told_in_the_contract_and_no_other() -> None:
    assert list(PROBLEMS) == [str(code) for code in Code] == [way.__name__ for way in WAYS]
    schemas = SPEC["components"]["schemas"]
    assert set(schemas["SealedProblem"]["properties"]["problem"]["properties"]["code"]["enum"]) == set(Code)
    unsealed_codes = {code for code in Code if "unsealed" in PROBLEMS[code]["comes"]}
    assert set(schemas["ProblemDocument"]["properties"]["code"]["enum"]) == set(STATUS)
    assert unsealed_codes == set(STATUS) - {Code.PROOF_OF_WORK}, "this one the intake always seals"
    for told in PROBLEMS.values():
        assert set(told) == {"comes", "when", "then"}
        assert all(told.values())


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_every_code_comes_as_the_contract_says(hotline: Hotline, way: Callable[..., list[tuple[str, str]]]) -> None:
    http = httpx.Client(base_url=hotline.profile.address, transport=httpx.WSGITransport(_app(hotline)))
    told = way(hotline, CheckedProgram(http, hotline.profile))
    assert {code for _how, code in told} == {way.__name__}
    assert {how for how, _code in told} == set(PROBLEMS[way.__name__]["comes"])


def test_a_hotline_that_takes_nothing_new_still_lets_everybody_stop(hotline: Hotline) -> None:
    item = picture()
    person = hotline.person(item)
    hotline.service._accepting = False
    assert states(hotline.ask(person.append(item))) == ["received"], "a repeat adds nothing"
    assert states(hotline.ask(person.withdraw())) == ["withdrawn"]
    assert states(hotline.ask(person.undo())) == ["received"]
