"""The intake against openapi.yaml: its paths and methods, and every body of a long conversation, sealed and opened."""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
import yaml

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import Person, Program, picture, video
from tid_desktop import errors, protocol
from tid_desktop.intake.app import create_app
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.store import Store
from tid_desktop.protocol.messages import Request

SPEC = yaml.safe_load((Path(protocol.__file__).parent / "openapi.yaml").read_text(encoding="utf-8"))


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
