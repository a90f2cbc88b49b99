"""The running intake against openapi.yaml, with generated requests; every answer is held against the contract.

    python3 packaging/dev.py contract [--requests N] [--seed S]

A real ``intake serve`` on loopback is asked three kinds of things, all drawn by schemathesis: bodies as the contract
has them, and broken ones; sealed requests whose inside is as the contract has it, many about cases that were made
before, where the answer must be what somebody who remembers those cases expects; and sealed ones whose inside breaks a
schema, which must be told as malformed. The exit status is 1 when one of them got an answer that the contract doesn't
allow, or the server said anything of a fault.
"""
from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import altcha
import jsonschema_rs
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode

from tests.contract import documents
from tests.contract.people import People, orderly, written
from tid_desktop.protocol import buckets, challenge, envelope
from tid_desktop.protocol.profile import Profile

ROOT = Path(__file__).resolve().parents[2]
EASY = {"cost = 5000": "cost = 1", "least = 500": "least = 1", "most = 1000": "most = 4"}
STATUSES = {200, 400, 403, 413, 503}
JSON = {"content-type": "application/json"}
INNER_SHARE = 0.75  # of all requests; half of them as they should be


class Broken(AssertionError):
    """An answer that the contract doesn't allow."""


class Asked:
    """Sends, and counts what came back."""

    def __init__(self, address: str, profile: Profile, dice: random.Random) -> None:
        self.address = address
        self.profile = profile
        self.people = People(dice)
        self.told: Counter[tuple[str, str]] = Counter()
        self._dice = dice
        self._allowed = {path: jsonschema_rs.Draft202012Validator(schema) for path, schema in documents.inside()}
        self._http = requests.Session()
        self._http.trust_env = False

    def outside(self, case: Any) -> None:
        """One body as it was drawn, half of the time filled up to the length of a bucket."""
        body = case.body
        if isinstance(body, dict) and self._dice.random() < 0.5:
            body = _filled(body)
        data = body if isinstance(body, bytes) else json.dumps(body if _is_json(body) else None).encode()
        response = self._post(case.operation.path, data)
        self._judge(case, response)
        code = response.json().get("code", "answer")
        self.told["outside", code] += 1

    def inside(self, case: Any) -> None:
        """One inner message, sealed with what it needs around it; the answer is opened first."""
        body = case.body
        valid = self._allowed[case.operation.path].is_valid(body) if _is_json(body) else False
        if valid:
            body = json.loads(json.dumps(body))
            orderly(body)
            self.people.point(body)
            orderly(body)
        expected = self.people.expect(body) if valid else "malformed"
        response = self._exchange(case.operation.path, body)
        self._judge(case, response)
        answer = response.json()
        got = _essence(answer)
        kind = "inside, valid" if valid else "inside, broken"
        self.told[kind, got if isinstance(got, str) else "answer"] += 1
        if got != expected:
            raise Broken(f"{case.operation.path}: expected {expected}, got {got}, for {written(body)[:2000]}")

    def _exchange(self, path: str, body: Any) -> requests.Response:
        """What comes back is the opened answer, or the problem that couldn't be sealed."""
        reply_key = os.urandom(32)
        if isinstance(body, dict) and (not isinstance(body.get("reply_key"), str) or len(body["reply_key"]) == 64):
            body = {**body, "reply_key": body.get("reply_key", reply_key.hex())}
        inner = body if isinstance(body, bytes) else written(body).encode("utf-8", "surrogatepass")
        work = self._solve() if path in ("/v1/cases", "/v1/append") else None
        response = self._post(path, envelope.seal_request(inner, self.profile.keys[0], self.profile.service_id, work))
        if response.status_code == 200:
            opened = envelope.open_answer(response.content, bytes.fromhex(body["reply_key"]))
            response._content = opened
        return response

    def _solve(self) -> str:
        given_challenge = altcha.Challenge.from_dict(challenge.read_answer(
            self._post("/v1/challenge", challenge.request()).content))
        solution = altcha.solve_challenge(given_challenge)
        solution.time = None
        return altcha.Payload(given_challenge, solution).to_base64()

    def _post(self, path: str, data: bytes) -> requests.Response:
        return self._http.post(self.address + path, data=data, headers=JSON, timeout=60)

    def _judge(self, case: Any, response: requests.Response) -> None:
        if response.status_code not in STATUSES:
            raise Broken(f"status {response.status_code}")
        case.validate_response(response, checks=_checks())


def _checks() -> list[Any]:
    from schemathesis.specs.openapi import checks
    return [checks.status_code_conformance, checks.content_type_conformance, checks.response_schema_conformance]


def _essence(answer: dict[str, Any]) -> str | dict[str, str]:
    """A problem's code, or each item's state."""
    problem = answer.get("problem", answer)
    return problem["code"] if "code" in problem else {item["item"]: item["state"] for item in answer["items"]}


def _is_json(value: object) -> bool:
    try:
        json.dumps(value)
    except (TypeError, ValueError):
        return False
    return True


def _filled(body: dict[str, Any]) -> dict[str, Any]:
    """With as many zeros in ``pad`` as its bucket needs."""
    if not _is_json(body):
        return body
    bare = len(json.dumps({**body, "pad": ""}).encode())
    bucket = next((bucket for bucket in buckets.REQUEST if bare <= bucket), bare)
    return {**body, "pad": "0" * (bucket - bare)}


@contextmanager
def serving(python: str) -> Iterator[tuple[str, Profile, Path]]:
    """A new intake with easy work: its address, profile, and what it says of faults."""
    with tempfile.TemporaryDirectory() as folder:
        home, said = Path(folder) / "intake", Path(folder) / "said"
        environment = {**os.environ, "HOME": folder, "PYTHONPATH": str(ROOT)}
        intake = [python, "-m", "tid_desktop", "intake"]
        subprocess.run([*intake, "init", "--home", home], env=environment, check=True, stdout=subprocess.DEVNULL)
        settings_file = home / "intake.toml"
        text = settings_file.read_text(encoding="utf-8")
        for hard, easy in EASY.items():
            text = text.replace(hard, easy)
        settings_file.write_text(text, encoding="utf-8")
        with said.open("wb") as errors:
            process = subprocess.Popen([*intake, "serve", "--home", home, "--port", "0", "--json"], env=environment,
                                       stdout=subprocess.PIPE, stderr=errors)
        assert process.stdout is not None
        try:
            address = json.loads(process.stdout.readline())["listening"]
            yield address, Profile.load((home / "profile.json").read_bytes()), said
        finally:
            process.terminate()
            process.wait(60)
            process.stdout.close()


def run(what: Callable[[Any], None], operation: Any, mode: GenerationMode, number: int, start: int) -> None:
    """Draw ``number`` requests for one operation."""
    @seed(start)
    @settings(max_examples=number, deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(mode))
    def drawn(case: Any) -> None:
        what(case)

    drawn()
    print(f"{operation.path} {mode.value}: done", flush=True)


def main() -> int:
    """Ask, judge, and print the counts."""
    parser = argparse.ArgumentParser(prog="dev.py contract", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=5_400, metavar="N")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--intake-python", default=sys.executable, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    documents.register_formats()
    inner = list(_operations(documents.inner()))
    outer = list(_operations(documents.outer()))
    with serving(chosen.intake_python) as (address, profile, said):
        asked = Asked(address, profile, random.Random(chosen.seed))
        share = int(chosen.requests * INNER_SHARE / (2 * len(inner))) + 1
        for operation in inner:
            for mode in GenerationMode:
                run(asked.inside, operation, mode, share, chosen.seed)
        share = int(chosen.requests * (1 - INNER_SHARE) / (2 * len(outer))) + 1
        for operation in outer:
            for mode in GenerationMode:
                run(asked.outside, operation, mode, share, chosen.seed)
        faults = said.read_text(encoding="utf-8")
    return report(asked, faults, chosen.seed)


def _operations(document: dict[str, Any]) -> Iterator[Any]:
    schema = schemathesis.openapi.from_dict(document)
    for path in document["paths"]:
        yield schema[path]["POST"]


def report(asked: Asked, faults: str, start: int) -> int:
    """Print what came back; 1 when the server said anything or called itself busy."""
    print(f"seed {start}: {sum(asked.told.values())} generated requests, {len(asked.people.cases)} cases made")
    for (kind, answer), number in sorted(asked.told.items()):
        print(f"  {kind:16} {answer:16} {number:6}")
    if faults:
        print(faults, file=sys.stderr)
    return 1 if faults or any(answer == "busy" for _kind, answer in asked.told) else 0


if __name__ == "__main__":
    sys.exit(main())
