"""The intake behind a relay: the same answers, inside; one length outside; and nothing altered is answered."""
from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest

from tests.unit.intake.conftest import EASY, Hotline
from tests.unit.intake.people import Person, Program, picture, states, video
from tests.unit.protocol.test_ohttp import REQUEST, SECRET
from tid_desktop import errors, log
from tid_desktop.intake import gateway
from tid_desktop.intake.app import create_app
from tid_desktop.intake.keys import GatewayKeys
from tid_desktop.intake.store import Store
from tid_desktop.protocol import bhttp, buckets, challenge, envelope, ohttp
from tid_desktop.protocol.messages import CHALLENGE_PATH, PATHS, Op
from tid_desktop.protocol.ohttp import Encapsulated, KeyConfiguration
from tid_desktop.protocol.problems import Code, Problem

TYPE = {"content-type": ohttp.REQUEST_TYPE}
JSON = (("content-type", "application/json"),)


@dataclass
class Relayed(Program):
    """A program whose every request goes to the gateway, sealed; written without anything of the client room."""

    configuration: KeyConfiguration = field(default_factory=lambda: KeyConfiguration(0, bytes(32)))
    lengths: set[tuple[int, int]] = field(default_factory=set)

    def post(self, path: str, body: bytes) -> httpx.Response:
        told = self.inside(bhttp.Request("POST", "https", "hotline.example", path, JSON, body))
        return httpx.Response(told.status, headers=dict(told.headers), content=told.content)

    def inside(self, asked: bhttp.Request) -> bhttp.Response:
        """The answer to one request through the gateway."""
        bucket = next(bucket for bucket in buckets.REQUEST if len(asked.content) <= bucket)
        return self.inside_bytes(asked.to_bytes(ohttp.plain_length(bucket)))

    def inside_bytes(self, plain: bytes) -> bhttp.Response:
        enc, context = self.context()
        body = Encapsulated(self.configuration.key_id, enc, context.seal(plain)).to_bytes()
        response = self.http.post(ohttp.PATH, content=body, headers=TYPE)
        assert (response.status_code, response.headers["content-type"]) == (200, ohttp.RESPONSE_TYPE)
        assert set(response.headers) <= {"content-type", "content-length", "cache-control"}
        self.lengths.add((len(body), len(response.content)))
        secret = context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES)
        return bhttp.Response.from_bytes(ohttp.open_response(response.content, secret, enc))

    def context(self) -> tuple[bytes, Any]:
        import pyhpke
        suite = pyhpke.CipherSuite.new(pyhpke.KEMId.DHKEM_X25519_HKDF_SHA256, pyhpke.KDFId.HKDF_SHA256,
                                       pyhpke.AEADId.AES128_GCM)
        return suite.create_sender_context(suite.kem.deserialize_public_key(self.configuration.public),
                                           ohttp.request_info(self.configuration.key_id))


@pytest.fixture
def keys() -> GatewayKeys:
    return GatewayKeys.new()


@pytest.fixture
def hotline() -> Hotline:
    return Hotline(Store())


@pytest.fixture
def relayed(hotline: Hotline, keys: GatewayKeys) -> Relayed:
    profile = replace(hotline.profile, address="https://hotline.example", practice=False)
    app = create_app(hotline.store, hotline.keys, profile, EASY, keys)
    http = httpx.Client(transport=httpx.WSGITransport(app), base_url=profile.address)
    return Relayed(http, profile, KeyConfiguration.from_bytes(bytes.fromhex(keys.public()[0])))


def test_the_rfcs_request_is_opened() -> None:
    """RFC 9458, appendix A."""
    private = bytes.fromhex("3c168975674b2fa8e465970b79c8dcf09f1c741626480bd4c6162fc5b6a98e1a")
    context, plain = gateway.open_request(Encapsulated.from_bytes(REQUEST), private)
    assert bhttp.Request.from_bytes(plain) == bhttp.Request("GET", "https", "example.com", "/")
    assert context.export(ohttp.EXPORT_CONTEXT, ohttp.SECRET_BYTES) == SECRET


def test_a_case_goes_its_whole_way_through_the_gateway(hotline: Hotline, relayed: Relayed) -> None:
    person, first, second = Person(), picture(), video(200)
    assert len(relayed.ask(person.create(first)).items) == 1
    assert len(relayed.ask(person.append(second)).items) == 2
    hotline.desk.accept(person.case_id)
    assert states(relayed.ask(person.status())) == ["accepted", "accepted"]
    assert states(relayed.ask(person.withdraw())) == ["withdrawn", "withdrawn"]
    assert states(relayed.ask(person.undo())) == ["accepted", "accepted"]
    with pytest.raises(errors.UnknownCase):
        relayed.ask(Person().status())
    assert {sent for sent, _ in relayed.lengths} == set(ohttp.REQUEST_LENGTHS[:2])
    assert {told for _, told in relayed.lengths} == {ohttp.ANSWER_LENGTHS[0]}


def test_both_keys_are_answered(relayed: Relayed, keys: GatewayKeys) -> None:
    relayed.configuration = KeyConfiguration.from_bytes(bytes.fromhex(keys.public()[1]))
    with pytest.raises(errors.UnknownCase):
        relayed.ask(Person().status())


def test_the_largest_message_comes_through(relayed: Relayed) -> None:
    told = relayed.inside(bhttp.Request("POST", "https", "hotline.example", PATHS[Op.CREATE], JSON,
                                        b"0" * buckets.REQUEST[-1]))
    assert problem_of(told) is Code.MALFORMED
    assert relayed.lengths == {(ohttp.REQUEST_LENGTHS[-1], ohttp.ANSWER_LENGTHS[0])}


# --- told inside -----------------------------------------------------------------------------------------------------

def problem_of(told: bhttp.Response) -> Code:
    return Problem.from_document(told.content, told.status).code


@pytest.mark.parametrize("changes", [
    {"path": "/v1/elsewhere"}, {"path": "/"}, {"path": "/ohttp"}, {"path": CHALLENGE_PATH + "?case=1"},
    {"method": "GET"}, {"authority": "elsewhere.example"}, {"authority": ""}, {"scheme": "http"}, {"content": b"{}"},
    {"headers": ()}, {"headers": (*JSON, ("expect", "100-continue"))}, {"headers": (("content-type", "text/html"),)}])
def test_what_the_hotline_does_not_answer_is_told_inside(relayed: Relayed, changes: dict[str, Any]) -> None:
    asked = bhttp.Request("POST", "https", "hotline.example", CHALLENGE_PATH, JSON, challenge.request())
    assert relayed.inside(asked).status == 200
    assert problem_of(relayed.inside(replace(asked, **changes))) is Code.MALFORMED
    assert relayed.lengths == {(ohttp.REQUEST_LENGTHS[0], ohttp.ANSWER_LENGTHS[0])}


def test_what_is_no_request_inside_is_told_inside(relayed: Relayed) -> None:
    for plain in (b"", b"\x01\x40\xc8", b"\xff"):
        told = relayed.inside_bytes(plain.ljust(ohttp.plain_length(buckets.REQUEST[0]), b"\xff"))
        assert problem_of(told) is Code.MALFORMED


def test_headers_inside_reach_nobody(relayed: Relayed, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[dict[str, Any]] = []
    run = gateway.run_wsgi_app

    def listen(app: Any, environ: dict[str, Any], **options: Any) -> Any:
        heard.append(environ)
        return run(app, environ, **options)

    monkeypatch.setattr(gateway, "run_wsgi_app", listen)
    relayed.inside(bhttp.Request("POST", "https", "hotline.example", CHALLENGE_PATH, (
        *JSON, ("x-forwarded-for", "192.0.2.7"), ("cookie", "who=me")), b"0" * buckets.REQUEST[0]))
    assert [name for name in heard[0] if name.startswith("HTTP_")] == ["HTTP_HOST"]
    assert "REMOTE_ADDR" not in heard[0]


# --- told outside ----------------------------------------------------------------------------------------------------

def outside(relayed: Relayed, body: bytes, headers: dict[str, str] = TYPE) -> tuple[int, str]:
    """Status and code of the problem document that answers ``body``."""
    response = relayed.http.post(ohttp.PATH, content=body, headers=headers)
    assert (response.headers["content-type"], len(response.content)) == (
        "application/problem+json", buckets.ANSWER[0])
    return response.status_code, str(Problem.from_document(response.content, response.status_code).code)


def sealed(relayed: Relayed) -> bytes:
    """A good request, as it comes from a relay."""
    enc, context = relayed.context()
    plain = bhttp.Request("POST", "https", "hotline.example", CHALLENGE_PATH, JSON, b"0" * buckets.REQUEST[0])
    ciphertext = context.seal(plain.to_bytes(ohttp.plain_length(buckets.REQUEST[0])))
    return Encapsulated(relayed.configuration.key_id, enc, ciphertext).to_bytes()


def test_a_request_with_one_altered_bit_is_not_opened(relayed: Relayed) -> None:
    good = sealed(relayed)
    assert relayed.http.post(ohttp.PATH, content=good, headers=TYPE).status_code == 200
    for place in (*range(1, 60), len(good) // 2, *range(len(good) - 20, len(good))):
        altered = bytearray(good)
        altered[place] ^= 1
        assert outside(relayed, bytes(altered)) == (400, "malformed"), place


def test_a_key_that_is_gone_is_told_as_the_rfc_says(relayed: Relayed, keys: GatewayKeys) -> None:
    relayed.configuration = replace(relayed.configuration, key_id=next(
        name for name in range(256) if name not in keys.opening))
    response = relayed.http.post(ohttp.PATH, content=sealed(relayed), headers=TYPE)
    assert (response.status_code, response.headers["content-type"]) == (400, "application/problem+json")
    assert json.loads(response.content)["type"] == "https://iana.org/assignments/http-problem-types#ohttp-key"


def test_a_key_under_the_name_of_another_opens_nothing(relayed: Relayed, keys: GatewayKeys) -> None:
    present, following = keys.opening
    assert relayed.configuration.key_id == present
    relayed.configuration = replace(relayed.configuration, key_id=following)
    assert outside(relayed, sealed(relayed)) == (400, "malformed")


@pytest.mark.parametrize("enc", [bytes(32), bytes([1]) + bytes(31), b"\xff" * 32])
def test_a_point_that_gives_the_secret_away_is_refused(relayed: Relayed, enc: bytes) -> None:
    good = sealed(relayed)
    assert outside(relayed, good[:7] + enc + good[39:]) == (400, "malformed")


def test_other_sizes_types_and_methods_are_refused(relayed: Relayed) -> None:
    good = sealed(relayed)
    for body in (b"", good[:-1], good + b"\0", REQUEST):
        assert outside(relayed, body) == (400, "malformed")
    assert outside(relayed, bytes(ohttp.REQUEST_LENGTHS[-1] + 1)) == (413, "too_big")
    assert outside(relayed, good, {"content-type": "application/octet-stream"}) == (400, "malformed")
    assert outside(relayed, good, {}) == (400, "malformed")
    assert relayed.http.get(ohttp.PATH).status_code == 400


def test_two_keys_never_have_one_name() -> None:
    key = envelope.new_private_key()
    with pytest.raises(ValueError, match="keys"):
        GatewayKeys(key, key)
    assert len(GatewayKeys.new().opening) == 2


def test_without_a_relay_there_is_no_gateway(hotline: Hotline, relayed: Relayed) -> None:
    direct = hotline.program()
    response = direct.http.post(ohttp.PATH, content=sealed(relayed), headers=TYPE)
    assert (response.status_code, response.headers["content-type"]) == (400, "application/problem+json")


def test_nothing_of_what_comes_through_is_logged(relayed: Relayed) -> None:
    before = log.recent()
    relayed.http.post(ohttp.PATH, content=sealed(relayed), headers=TYPE)
    relayed.http.post(ohttp.PATH, content=b"x", headers=TYPE)
    assert log.recent() == before
