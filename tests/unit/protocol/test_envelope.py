"""Only the hotline reads a request, only the asker reads the answer, and neither's length says anything."""
from __future__ import annotations

import base64
import json
import os

import pyhpke
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wire import create, status
from tid_desktop.protocol import buckets, challenge, envelope
from tid_desktop.protocol.codec import MalformedMessage, OversizedMessage, canonical
from tid_desktop.protocol.messages import MAX_SEALED
from tid_desktop.protocol.profile import HpkeKey

SERVICE = "5b0e7c1d94f2463aa8d1706f3be2c915"
PRIVATE = bytes(range(1, 33))
KEY = HpkeKey("k1", envelope.public_key(PRIVATE))
REPLY_KEY = bytes(range(32))
SOLUTION = "cGVuY2ls" * 100

json_bytes = st.dictionaries(st.text("abc", max_size=3), st.text(max_size=2000), max_size=20).map(canonical)


def opened(body: bytes) -> tuple[bytes, str | None]:
    return envelope.open_request(body, {"k1": PRIVATE}, SERVICE)


@settings(max_examples=40)
@given(json_bytes, st.none() | st.just(SOLUTION))
def test_a_request_is_read_by_the_hotline_and_fills_a_bucket(inner: bytes, solution: str | None) -> None:
    body = envelope.seal_request(inner, KEY, SERVICE, solution)
    assert len(body) in buckets.REQUEST
    assert opened(body) == (inner, solution)


@settings(max_examples=40)
@given(json_bytes)
def test_an_answer_is_read_by_the_asker_and_fills_a_bucket(inner: bytes) -> None:
    body = envelope.seal_answer(inner, REPLY_KEY)
    assert len(body) in buckets.ANSWER
    assert envelope.open_answer(body, REPLY_KEY) == inner


def test_the_largest_message_fits_beside_the_largest_proof_of_work() -> None:
    largest = b"x" * MAX_SEALED
    body = envelope.seal_request(largest, HpkeKey("k" * 32, KEY.public), SERVICE, "p" * challenge.MAX_SOLUTION)
    assert len(body) == buckets.REQUEST[-1]
    with pytest.raises(OversizedMessage):
        envelope.seal_request(b"x" * (buckets.room(buckets.REQUEST[-1]) + 1), KEY, SERVICE)


def test_requests_of_one_bucket_have_ciphertexts_of_one_length() -> None:
    bodies = [envelope.seal_request(inner, KEY, SERVICE, solution) for inner, solution in (
        (status().to_bytes(REPLY_KEY), None), (create().to_bytes(REPLY_KEY), SOLUTION))]
    assert len({len(json.loads(body)["ct"]) for body in bodies}) == 1
    assert len({len(body) for body in bodies}) == 1


def test_the_same_message_never_looks_the_same() -> None:
    sealed = [json.loads(envelope.seal_request(b"{}", KEY, SERVICE)) for _ in range(2)]
    assert sealed[0]["enc"] != sealed[1]["enc"]
    assert sealed[0]["ct"] != sealed[1]["ct"]


# --- the same seal, made and opened by an independent implementation of RFC 9180 (pyhpke) ----------------------------

SUITE = pyhpke.CipherSuite.new(pyhpke.KEMId.DHKEM_X25519_HKDF_SHA256, pyhpke.KDFId.HKDF_SHA256,
                               pyhpke.AEADId.AES128_GCM)
INFO = b"tid-desktop request v1\0" + bytes.fromhex(SERVICE)


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_another_implementation_opens_what_we_seal() -> None:
    record = json.loads(envelope.seal_request(b'{"a":1}', KEY, SERVICE))
    private = SUITE.kem.deserialize_private_key(PRIVATE)
    context = SUITE.create_recipient_context(unb64(record["enc"]), private, info=INFO)
    assert context.open(unb64(record["ct"])).rstrip(b"\0") == b'{"a":1}'


def test_we_open_what_another_implementation_seals() -> None:
    enc, context = SUITE.create_sender_context(SUITE.kem.deserialize_public_key(KEY.public), info=INFO)
    sealed = context.seal(b'{"a":1}'.ljust(buckets.room(buckets.REQUEST[0]), b"\0"))
    body = buckets.fill({"v": 1, "key_id": "k1", "enc": b64(enc), "ct": b64(sealed)}, buckets.REQUEST[0])
    assert opened(body) == (b'{"a":1}', None)


# --- what must not open ----------------------------------------------------------------------------------------------

def altered(body: bytes, **changes: object) -> bytes:
    record = json.loads(body) | changes
    record.pop("pad", None)
    return buckets.fill({name: value for name, value in record.items() if value is not None}, len(body))


def flip(text: str, byte: int) -> str:
    data = bytearray(unb64(text))
    data[byte] ^= 1
    return b64(bytes(data))


def test_a_request_for_another_service_or_key_is_refused() -> None:
    body = envelope.seal_request(b"{}", KEY, SERVICE)
    with pytest.raises(MalformedMessage):
        envelope.open_request(body, {"k1": PRIVATE}, "00" * 16)
    with pytest.raises(MalformedMessage):
        envelope.open_request(body, {"k1": envelope.new_private_key()}, SERVICE)
    with pytest.raises(envelope.UnknownKey) as caught:
        envelope.open_request(body, {"k2": PRIVATE}, SERVICE)
    assert caught.value.problem == "unknown_key"


@pytest.mark.parametrize("byte", [0, 1, 5000, 10_735, 10_736, -1])
def test_an_altered_byte_is_noticed(byte: int) -> None:
    request = envelope.seal_request(b"{}", KEY, SERVICE)
    answer = envelope.seal_answer(b"{}", REPLY_KEY)
    for body, read in ((request, opened), (answer, lambda changed: envelope.open_answer(changed, REPLY_KEY))):
        with pytest.raises(MalformedMessage):
            read(altered(body, ct=flip(json.loads(body)["ct"], byte)))


@pytest.mark.parametrize("enc", [bytes(32), b"\xff" * 32, os.urandom(32)], ids=["zeros", "ones", "random"])
def test_a_strange_encapsulated_key_is_refused(enc: bytes) -> None:
    with pytest.raises(MalformedMessage):
        opened(altered(envelope.seal_request(b"{}", KEY, SERVICE), enc=b64(enc)))


def test_there_is_one_way_to_write_sealed_bytes() -> None:
    body = envelope.seal_request(b"{}", KEY, SERVICE)
    enc = json.loads(body)["enc"]  # 43 characters hold 258 bits, two more than they need
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    stray = enc[:-1] + alphabet[alphabet.index(enc[-1]) + 1]
    assert unb64(stray) == unb64(enc)
    with pytest.raises(MalformedMessage):
        opened(altered(body, enc=stray))


@pytest.mark.parametrize("changes", [
    {"v": 2}, {"v": None}, {"v": True}, {"key_id": "K1"}, {"key_id": "k" * 33}, {"key_id": None}, {"enc": "AAAA"},
    {"enc": None}, {"ct": None}, {"ct": ""}, {"ct": "*"}, {"ct": "AA=="}, {"ct": "AB"}, {"pow": {}}, {"pow": ""},
    {"pow": "p" * 1401}, {"pow": "not base64!"}, {"note": "hello"},
])
def test_a_request_of_another_shape_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(MalformedMessage):
        opened(altered(envelope.seal_request(b"{}", KEY, SERVICE), **changes))


@pytest.mark.parametrize("changes", [{"v": 2}, {"nonce": b64(bytes(11))}, {"nonce": None}, {"ct": None}, {"ct": "AA"},
                                     {"key_id": "k1"}])
def test_an_answer_of_another_shape_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(MalformedMessage):
        envelope.open_answer(altered(envelope.seal_answer(b"{}", REPLY_KEY), **changes), REPLY_KEY)


def test_an_answer_to_somebody_else_is_refused() -> None:
    with pytest.raises(MalformedMessage):
        envelope.open_answer(envelope.seal_answer(b"{}", bytes(32)), REPLY_KEY)


def test_a_plaintext_that_does_not_fill_its_bucket_is_refused() -> None:
    enc, context = SUITE.create_sender_context(SUITE.kem.deserialize_public_key(KEY.public), info=INFO)
    record = {"v": 1, "key_id": "k1", "enc": b64(enc), "ct": b64(context.seal(b"{}"))}
    with pytest.raises(MalformedMessage):
        opened(buckets.fill(record, buckets.REQUEST[0]))


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_noise_is_refused(noise: bytes) -> None:
    for body in (noise, noise.ljust(buckets.REQUEST[0], b" ")):
        with pytest.raises(MalformedMessage):
            opened(body)
        with pytest.raises(MalformedMessage):
            envelope.open_answer(body, REPLY_KEY)
