"""The contract is valid and complete, and the code refuses whatever it refuses."""
from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import altcha
import jsonschema
import pytest
import yaml
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate

from tests.wire import CASE_ID, MANAGE, create, item, practice_document, status
from tid_desktop import protocol
from tid_desktop.errors import BadProfile, ProfileExpired, UserFacingError
from tid_desktop.protocol import answers, buckets, challenge, envelope, items, messages, problems, profile
from tid_desktop.protocol.codec import MalformedMessage, canonical
from tid_desktop.protocol.messages import ALL, CHALLENGE_PATH, NEEDS_WORK, PATHS, Answer, Op, Request
from tid_desktop.protocol.problems import Code, Problem
from tid_desktop.protocol.profile import HpkeKey, Profile

SPEC = yaml.safe_load((Path(protocol.__file__).parent / "openapi.yaml").read_text(encoding="utf-8"))
SCHEMAS = SPEC["components"]["schemas"]
SIGNER = Ed25519PrivateKey.generate()
PRIVATE = envelope.new_private_key()


@cache
def schema(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": SPEC["components"]},
                                           format_checker=jsonschema.FormatChecker())


def allows(name: str, document: Any) -> bool:
    return schema(name).is_valid(document)


def test_the_contract_is_openapi_3_1() -> None:
    assert SPEC["openapi"].startswith("3.1.")
    validate(SPEC)
    for contents in SCHEMAS.values():
        jsonschema.Draft202012Validator.check_schema(contents)


def test_every_schema_is_used_and_every_object_closed() -> None:
    written = json.dumps(SPEC)
    stand_alone = {"InnerRequest", "SignedProfile"}
    for name in set(SCHEMAS) - stand_alone:
        assert f'"#/components/schemas/{name}"' in written, name
    objects = [part for part in _parts(SPEC["components"]) if part.get("type") == "object"]
    assert len(objects) > 20
    assert all(part["additionalProperties"] is False for part in objects)


def _parts(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [part for entry in value for part in _parts(entry)]
    if isinstance(value, dict):
        return [value, *(part for entry in value.values() for part in _parts(entry))]
    return []


def test_paths_and_operations_are_those_of_the_code() -> None:
    assert set(SPEC["paths"]) == {CHALLENGE_PATH, *PATHS.values()}
    assert all(set(operations) == {"post"} for operations in SPEC["paths"].values())
    for op, path in PATHS.items():
        post = SPEC["paths"][path]["post"]
        named = post["x-inner-request"]["$ref"].rpartition("/")[2]
        assert (post["operationId"], SCHEMAS[named]["properties"]["op"]["const"]) == (op, op)


@pytest.mark.parametrize(("words", "place"), [
    (answers.State, SCHEMAS["State"]), (problems.STATUS, SCHEMAS["ProblemDocument"]["properties"]["code"]),
    (Code, SCHEMAS["SealedProblem"]["properties"]["problem"]["properties"]["code"]),
    (items.SignalType, SCHEMAS["SignalTypes"]["items"]),
    (profile.Serves, SCHEMAS["Profile"]["properties"]["serves"]["items"]),
    (items.Kind, SCHEMAS["ItemStatus"]["properties"]["kind"]),
    (set(items.StandsFor) - {items.StandsFor.FILE}, SCHEMAS["StandsFor"]),
    (answers.PlatformState, SCHEMAS["ItemStatus"]["properties"]["platforms"]["items"]["prefixItems"][1]),
])
def test_words_are_those_of_the_code(words: Any, place: dict[str, Any]) -> None:
    assert {str(word) for word in words} == set(place["enum"])


def test_limits_are_those_of_the_code() -> None:
    assert SCHEMAS["Items"]["maxItems"] == messages.MAX_ITEMS
    assert SCHEMAS["Video"]["properties"]["fingerprints"]["maxItems"] == items.MAX_VIDEO + 1
    assert SCHEMAS["Vpdq"]["properties"]["at"]["maximum"] == items.MAX_SECONDS
    assert SCHEMAS["Quality"]["minimum"] == items.MIN_QUALITY
    assert f"{messages.MAX_FINGERPRINTS:,}" in SCHEMAS["Items"]["description"]
    assert f"{messages.MAX_INNER:,}" in SCHEMAS["Items"]["description"]
    assert SCHEMAS["RetryAfter"]["maximum"] == problems.MAX_RETRY_AFTER
    lengths = [(buckets.room(bucket) + 16) * 4 // 3 for bucket in buckets.REQUEST]
    assert [choice["maxLength"] for choice in SCHEMAS["SealedRequest"]["properties"]["ct"]["anyOf"]] == lengths


# --- each kind of document: a good one, its schema, and the code that reads it ----------------------------------------

def _request(document: Any) -> None:
    Request.from_bytes(canonical(document))


def _answer(document: Any) -> None:
    answers.read(canonical(document))


def _body(read: Callable[[bytes], Any]) -> Callable[[Any], None]:
    def read_body(document: Any) -> None:
        record = dict(document) if isinstance(document, dict) else {}
        pad = record.pop("pad", None)
        read(buckets.fill(record, buckets.REQUEST[0]) if pad == "" else canonical(document))
    return read_body


def _load(document: Any) -> None:
    if not isinstance(document, dict) or not isinstance(document.get("profile"), dict):
        raise BadProfile
    if document.get("signature") == good()["SignedProfile"]["signature"]:  # what is altered is well signed, too
        document["signature"] = SIGNER.sign(b"tid-desktop profile v1\0" + canonical(document["profile"])).hex()
    Profile.load(canonical(document)).check_current(date(2026, 1, 1))


READERS: dict[str, Callable[[Any], None]] = {
    "Create": _request, "Append": _request, "Status": _request, "Withdraw": _request, "Undo": _request,
    "CaseStatus": _answer, "SealedProblem": _answer, "SignedProfile": _load,
    "Challenge": lambda document: challenge.check(document) and None,
    "ChallengeRequest": _body(challenge.read_request), "ChallengeAnswer": _body(challenge.read_answer),
    "SealedRequest": _body(lambda body: envelope.open_request(body, {"k1": PRIVATE}, "00" * 16)),
    "SealedAnswer": _body(lambda body: envelope.open_answer(body, bytes(32))),
    "ProblemDocument": _body(lambda body: Problem.from_document(body, 503)),
}


@cache
def good() -> dict[str, Any]:
    picture = items.Item.from_json({"item": "1" * 16, "kind": "image", "fingerprints": [
        {"signal_type": "pdq", "value": "0f" * 32, "quality": 80, "stands_for": "turn-90"}]})
    pdq_and_video = create(picture, item(2, 3))
    told = Answer(CASE_ID, (answers.ItemStatus("0" * 16, items.Kind.IMAGE, answers.State.ACCEPTED, 9, (
        answers.PlatformStatus("Example Chat", answers.PlatformState.LOOKING),)),), date(2026, 11, 30))
    puzzle = altcha.create_challenge(challenge.ALGORITHM, 9, counter=1, expires_at=9, hmac_secret="s",
                                     hmac_key_secret="k").to_dict()
    key = HpkeKey("k1", envelope.public_key(PRIVATE))
    hotline = practice_document(keys=[{"key_id": "k1", "public": key.public.hex()}])
    documents = {
        "Create": json.loads(pdq_and_video.to_bytes(bytes(32))),
        "Append": json.loads(Request(Op.APPEND, CASE_ID, MANAGE, items=pdq_and_video.added).to_bytes(None)),
        "Status": json.loads(status().to_bytes(None)),
        "Withdraw": json.loads(Request(Op.WITHDRAW, CASE_ID, MANAGE, items=ALL).to_bytes(bytes(32))),
        "Undo": json.loads(Request(Op.UNDO, CASE_ID, MANAGE, items=("1" * 16, "2" * 16)).to_bytes(None)),
        "CaseStatus": json.loads(told.to_bytes()),
        "SealedProblem": json.loads(Problem(Code.TOO_MANY, 5).to_bytes()),
        "SignedProfile": json.loads(profile.sign(hotline, SIGNER)),
        "Challenge": puzzle,
        "ChallengeRequest": json.loads(challenge.request()),
        "ChallengeAnswer": json.loads(challenge.answer(puzzle)),
        "SealedRequest": json.loads(envelope.seal_request(b"{}", key, "00" * 16, "cG93")),
        "SealedAnswer": json.loads(envelope.seal_answer(b"{}", bytes(32))),
        "ProblemDocument": json.loads(Problem(Code.BUSY, 9).to_document()[1]),
    }
    return {name: document | ({"pad": ""} if "pad" in document else {}) for name, document in documents.items()}


@pytest.mark.parametrize("name", READERS)
def test_what_the_code_writes_is_what_the_contract_says(name: str) -> None:
    document = good()[name]
    schema(name).validate(document)
    READERS[name](copy.deepcopy(document))
    if "op" in document:
        assert allows("InnerRequest", document)
    if name in ("CaseStatus", "SealedProblem"):
        assert allows("InnerAnswer", document)


def refused(name: str, document: Any) -> bool:
    try:
        READERS[name](copy.deepcopy(document))
    except (MalformedMessage, BadProfile, ProfileExpired):
        return True
    except UserFacingError:  # a sealed problem that was read
        return False
    return False


_PLACES = st.lists(st.integers(0, 7), min_size=1, max_size=6)
_STRANGE: list[Any] = [None, True, False, -1, 0, 1, 2, 10**9, 0.5, "", "x", "all", "0" * 16, "A" * 64, [], [None], {},
                       {"a": 1}]


def altered(document: Any, steps: list[int], change: str, strange: Any) -> Any:
    """A copy of ``document`` with one member, deep inside or not, taken away, added or replaced."""
    document = copy.deepcopy(document)
    place = document
    while isinstance(place, dict | list) and place:
        keys: list[Any] = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = keys[steps[0] % len(keys)]
        steps = steps[1:]
        if not steps or not isinstance(place[key], dict | list) or not place[key]:
            if change == "take away":
                del place[key]
            elif change == "add" and isinstance(place, dict):
                place["file_name"] = strange
            else:
                place[key] = strange
            break
        place = place[key]
    return document


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=120)
@given(_PLACES, st.sampled_from(["take away", "add", "replace"]), st.sampled_from(_STRANGE))
def test_what_the_contract_refuses_the_code_refuses(name: str, steps: list[int], change: str, strange: Any) -> None:
    document = altered(good()[name], steps, change, strange)
    if not allows(name, document):
        assert refused(name, document)


@pytest.mark.parametrize(("name", "path", "value"), [
    ("Create", ("op",), "append"), ("Create", ("case_id",), "0123456789ABCDEU"), ("Create", ("items",), "all"),
    ("Create", ("items", 0, "kind"), "video"), ("Create", ("items", 0, "item"), "A" * 16),
    ("Create", ("items", 0, "fingerprints", 0, "quality"), 49), ("Create", ("items", 0, "fingerprints", 0, "at"), 1),
    ("Create", ("items", 0, "fingerprints", 0, "stands_for"), "file"),
    ("Create", ("items", 1, "fingerprints", 1, "at"), 360_001),
    ("Create", ("items", 1, "fingerprints", 0, "quality"), 50),
    ("Create", ("items", 0, "label"), "party"), ("Status", ("items",), []), ("Withdraw", ("items",), ["1" * 16] * 2),
    ("Undo", ("items",), [f"{n:016x}" for n in range(101)]),
    ("CaseStatus", ("items", 0, "platforms"), [[0, "deleted"]]),
    ("CaseStatus", ("undo_until",), "2026-02-30"), ("CaseStatus", ("items", 0, "fingerprints"), 602),
    ("SealedProblem", ("problem", "code"), "sorry"), ("SealedProblem", ("problem", "retry_after"), 3601),
    ("SignedProfile", ("profile", "address"), "http://hotline.example"), ("SignedProfile", ("profile", "keys"), []),
    ("SignedProfile", ("profile", "limits", "items"), 101), ("Challenge", ("parameters", "cost"), 50_001),
    ("Challenge", ("parameters", "algorithm"), "SHA-256"), ("SealedRequest", ("ct",), "AAAA"),
    ("SealedRequest", ("v",), 2),
    ("SealedRequest", ("pad",), "not nothing"), ("ProblemDocument", ("code",), "unknown_case"),
    ("ProblemDocument", ("detail",), "a sentence"), ("ChallengeRequest", ("who",), "me"),
])
def test_both_refuse_what_may_never_travel(name: str, path: tuple[Any, ...], value: Any) -> None:
    document = copy.deepcopy(good()[name])
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not allows(name, document)
    assert refused(name, document)


def test_only_handing_in_needs_a_proof_of_work_and_the_contract_says_so() -> None:
    named = " and ".join(f"`{op}`" for op in Op if op in NEEDS_WORK)
    assert f"{named} carry a solved challenge" in SPEC["info"]["description"]
