"""The web side: what goes over the wire, what an onlooker sees, and what bad input gets."""
from __future__ import annotations

import json
import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.people import JSON, Person, Program, picture, states
from tid_desktop import errors, log
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.store import Store
from tid_desktop.protocol import buckets, challenge, codec, envelope
from tid_desktop.protocol.messages import CHALLENGE_PATH, PATHS, Answer, Op, Request, State
from tid_desktop.protocol.problems import Code, Problem

KIB = 1024


@pytest.fixture
def hotline() -> Hotline:
    return Hotline(Store())


@pytest.fixture
def program(hotline: Hotline) -> Program:
    return hotline.program()


def code_of(program: Program, request: Request, **exchange: object) -> str:
    """The code of the sealed problem that answers ``request``."""
    key = os.urandom(32)
    response = program.post(str(exchange.get("path", PATHS[request.op])),
                            program.seal(request, key, exchange.get("solved")))  # type: ignore[arg-type]
    assert response.status_code == 200
    return str(json.loads(envelope.open_answer(response.content, key))["problem"]["code"])


def unsealed(program: Program, path: str, body: bytes, headers: dict[str, str] = JSON) -> tuple[int, str]:
    """Status and code of the problem document that answers ``body``."""
    response = program.http.post(path, content=body, headers=headers)
    assert response.headers["content-type"] == "application/problem+json"
    assert len(response.content) == 16 * KIB
    return response.status_code, str(Problem.from_document(response.content, response.status_code).code)


# --- a whole case ---------------------------------------------------------------------------------------------------

def test_a_case_from_sending_to_stopping_and_back(hotline: Hotline, program: Program) -> None:
    person, first, second = Person(), picture(), picture()
    assert program.ask(person.create(first)).state is State.RECEIVED
    assert len(program.ask(person.append(second)).items) == 2
    hotline.desk.accept(person.case_id)
    hotline.desk.feedback(person.case_id, first.item, "Example Chat", "blocked")
    assert states(program.ask(person.status())) == ["accepted", "accepted"]
    assert states(program.ask(person.withdraw(first.item))) == ["withdrawn", "accepted"]
    assert program.ask(person.withdraw()).state is State.WITHDRAWN
    assert hotline.store.active_fingerprints() == 0
    assert states(program.ask(person.undo())) == ["accepted", "accepted"]
    with pytest.raises(errors.UnknownCase):
        program.ask(Person().status())


def test_the_next_key_of_the_profile_opens_too(hotline: Hotline, program: Program) -> None:
    person, key = hotline.person(picture()), os.urandom(32)
    response = program.post(PATHS[Op.STATUS], program.seal(person.status(), key, None, key=1))
    assert Answer.from_bytes(envelope.open_answer(response.content, key)).state is State.RECEIVED


# --- what an onlooker sees ------------------------------------------------------------------------------------------

def test_answers_look_alike_whatever_they_say(hotline: Hotline, program: Program) -> None:
    known = hotline.person(picture())
    asked = [known.status(), Person().status(), known.withdraw(), known.undo(), Person().create(picture())]
    seen = set()
    for request in asked:
        response = program.post(PATHS[request.op], program.seal(request, os.urandom(32), None))
        seen.add((response.status_code, len(response.content), tuple(sorted(response.headers.items()))))
    seen.add((200, len(program.post(CHALLENGE_PATH, challenge.request()).content), next(iter(seen))[2]))
    assert len(seen) == 1
    headers = dict(next(iter(seen))[2])
    assert headers == {"content-type": "application/json", "content-length": str(16 * KIB), "cache-control": "no-store"}


def test_nothing_of_a_request_is_logged(hotline: Hotline, program: Program, capfd: pytest.CaptureFixture[str]) -> None:
    before = log.recent()
    item = picture()
    program.ask(Person().create(item))
    program.http.get("/v1/status?case=secret")
    program.post("/v1/status", b"{}")
    assert log.recent() == before
    assert capfd.readouterr() == ("", "")


# --- sealed problems ------------------------------------------------------------------------------------------------

def test_a_request_on_the_path_of_another_operation_is_malformed(program: Program) -> None:
    person = Person()
    assert code_of(program, person.status(), path=PATHS[Op.WITHDRAW]) == Code.MALFORMED
    assert code_of(program, person.create(picture()), path=PATHS[Op.APPEND],
                   solved=program.solve()) == Code.MALFORMED


def test_handing_in_needs_work_and_stopping_never_does(hotline: Hotline, program: Program) -> None:
    person = hotline.person(picture())
    assert code_of(program, person.create(picture())) == Code.PROOF_OF_WORK
    assert code_of(program, person.append(picture()), solved="AAAA") == Code.PROOF_OF_WORK
    key = os.urandom(32)
    response = program.post(PATHS[Op.WITHDRAW], program.seal(person.withdraw(), key, None))
    assert Answer.from_bytes(envelope.open_answer(response.content, key)).state is State.WITHDRAWN


def test_a_solution_serves_the_repeat_of_a_message_and_no_other(program: Program) -> None:
    solved, create = program.solve(), Person().create(picture())
    for _ in range(2):
        key = os.urandom(32)
        response = program.post(PATHS[Op.CREATE], program.seal(create, key, solved))
        assert Answer.from_bytes(envelope.open_answer(response.content, key)).state is State.RECEIVED
    assert code_of(program, Person().create(picture()), solved=solved) == Code.PROOF_OF_WORK


def test_a_fault_of_ours_is_told_as_later_and_logged_without_its_text(
        hotline: Hotline, program: Program, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("with a secret in it")

    person = hotline.person(picture())
    monkeypatch.setattr("tid_desktop.intake.records.items_of", broken)
    expect_log("request failed kind=ZeroDivisionError")
    assert code_of(program, person.status()) == Code.BUSY
    assert "secret" not in "".join(log.recent())


# --- what can't be opened -------------------------------------------------------------------------------------------

def test_a_request_for_another_hotline_is_an_unknown_key(program: Program) -> None:
    elsewhere = Hotline(Store()).program()
    body = elsewhere.seal(Person().status(), os.urandom(32), None)
    assert unsealed(program, "/v1/status", body) == (400, "unknown_key")


def test_a_request_without_a_reply_key_is_malformed(program: Program) -> None:
    body = envelope.seal_request(Person().status().to_bytes(None), program.profile.keys[0], program.profile.service_id)
    assert unsealed(program, "/v1/status", body) == (400, "malformed")


def test_an_altered_request_is_malformed(program: Program) -> None:
    body = program.seal(Person().status(), os.urandom(32), None)
    record = json.loads(body)
    record["ct"] = record["ct"][:-8] + ("AAAAAAAA" if record["ct"][-8:] != "AAAAAAAA" else "BBBBBBBB")
    assert unsealed(program, "/v1/status", codec.canonical(record)) == (400, "malformed")


def test_only_json_only_post_only_known_paths(program: Program) -> None:
    body = program.seal(Person().status(), os.urandom(32), None)
    assert unsealed(program, "/v1/status", body, {"content-type": "text/plain"}) == (400, "malformed")
    assert unsealed(program, "/v1/status", body, {}) == (400, "malformed")
    assert unsealed(program, "/v1/nothing", body) == (400, "malformed")
    for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"):
        response = program.http.request(method, "/v1/status")
        assert (response.status_code, response.headers.get("allow")) == (400, None)


def test_a_body_over_the_largest_bucket_is_refused_before_it_is_read(program: Program) -> None:
    assert unsealed(program, "/v1/cases", b" " * (buckets.REQUEST[-1] + 1)) == (413, "too_big")
    assert unsealed(program, CHALLENGE_PATH, b" " * (buckets.REQUEST[-1] + 1)) == (413, "too_big")


def test_a_challenge_is_given_only_for_the_one_way_to_ask(program: Program) -> None:
    assert unsealed(program, CHALLENGE_PATH, b"") == (400, "malformed")
    nosy = buckets.fill({"v": 1, "who": "me"}, buckets.REQUEST[0])
    assert unsealed(program, CHALLENGE_PATH, nosy) == (400, "malformed")


TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
ALMOST = st.fixed_dictionaries({}, optional={
    "v": st.sampled_from([1, 2, "1", None]), "key_id": TEXT | st.none(), "enc": TEXT, "ct": TEXT | st.lists(st.none()),
    "pow": TEXT | st.integers(0, 9)})


@given(st.binary(max_size=200) | ALMOST)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_at_all_break_it(program: Program, sent: bytes | dict[str, object]) -> None:
    body = sent if isinstance(sent, bytes) else buckets.fill(sent, buckets.REQUEST[0])
    for path in (*PATHS.values(), CHALLENGE_PATH):
        status = program.post(path, body).status_code
        assert status == 400 or (status == 200 and path == CHALLENGE_PATH and sent == {"v": 1})


def test_an_expensive_challenge_is_what_the_operator_set(hotline: Hotline) -> None:
    response = hotline.program(Difficulty(cost=77, least=2, most=2)).post(CHALLENGE_PATH, challenge.request())
    assert challenge.read_answer(response.content)["parameters"]["cost"] == 77
