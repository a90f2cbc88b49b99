"""Oblivious HTTP: the example of RFC 9458, appendix A, byte for byte; nothing altered is believed."""
from __future__ import annotations

import os

import pytest

from tid_desktop.protocol import buckets, ohttp
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.ohttp import Encapsulated, KeyConfiguration

# RFC 9458, appendix A.
PUBLIC = bytes.fromhex("31e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e798155")
CONFIGURATION = bytes.fromhex("010020") + PUBLIC + bytes.fromhex("00080001000100010003")
INFO = bytes.fromhex("6d6573736167652f626874747020726571756573740001002000010001")
ENC = bytes.fromhex("4b28f881333e7c164ffc499ad9796f877f4e1051ee6d31bad19dec96c208b472")
REQUEST = bytes.fromhex("01002000010001") + ENC + bytes.fromhex(
    "6374e469135906992e1268c594d2a10c695d858c40a026e7965e7d86b83dd440b2c0185204b4d63525")
SECRET = bytes.fromhex("62d87a6ba569ee81014c2641f52bea36")
NONCE = bytes.fromhex("c789e7151fcba46158ca84b04464910d")
RESPONSE = NONCE + bytes.fromhex("86f9013e404feea014e7be4a441f234f857fbd")
PLAIN_RESPONSE = bytes.fromhex("0140c8")


def test_the_rfcs_key_configuration_is_read_and_written_byte_for_byte() -> None:
    read = KeyConfiguration.from_bytes(CONFIGURATION)
    assert read == KeyConfiguration(1, PUBLIC, ((1, 1), (1, 3)))
    assert read.to_bytes() == CONFIGURATION


def test_the_rfcs_request_is_taken_apart_and_put_together_byte_for_byte() -> None:
    read = Encapsulated.from_bytes(REQUEST)
    assert (read.key_id, read.enc, read.info) == (1, ENC, INFO)
    assert read.to_bytes() == REQUEST


def test_the_rfcs_response_is_opened_and_sealed_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ohttp.open_response(RESPONSE, SECRET, ENC) == PLAIN_RESPONSE
    monkeypatch.setattr(os, "urandom", lambda count: NONCE[:count])
    assert ohttp.seal_response(PLAIN_RESPONSE, SECRET, ENC) == RESPONSE


def test_a_response_with_one_altered_bit_is_not_opened() -> None:
    for place in range(len(RESPONSE)):
        altered = bytearray(RESPONSE)
        altered[place] ^= 1
        with pytest.raises(MalformedMessage):
            ohttp.open_response(bytes(altered), SECRET, ENC)


@pytest.mark.parametrize("body", [b"", NONCE, RESPONSE[:-1], RESPONSE + b"\0"])
def test_a_response_that_is_cut_or_longer_is_not_opened(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        ohttp.open_response(body, SECRET, ENC)


def test_a_response_to_another_request_is_not_opened() -> None:
    for secret, enc in ((bytes(16), ENC), (SECRET, bytes(32))):
        with pytest.raises(MalformedMessage):
            ohttp.open_response(RESPONSE, secret, enc)


@pytest.mark.parametrize("body", [b"", REQUEST[:7], REQUEST[:54], b"\1\0\x21" + REQUEST[3:],
                                  REQUEST[:5] + b"\0\3" + REQUEST[7:], REQUEST[:3] + b"\0\2" + REQUEST[5:]])
def test_a_request_that_is_too_short_or_of_another_suite_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        Encapsulated.from_bytes(body)


@pytest.mark.parametrize("data", [
    b"", CONFIGURATION[:3], CONFIGURATION[:-1], CONFIGURATION + b"\0", CONFIGURATION[:35],
    CONFIGURATION[:35] + b"\0\0", b"\1\0\x10" + CONFIGURATION[3:],  # P-256
    CONFIGURATION[:35] + b"\0\4\0\1\0\3",  # ChaCha20 alone
    CONFIGURATION[:35] + b"\0\4" + CONFIGURATION[37:], CONFIGURATION[:35] + b"\1\4" + b"\0\1\0\1" * 65])
def test_a_key_configuration_that_we_could_not_use_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedMessage):
        KeyConfiguration.from_bytes(data)


def test_there_are_as_many_lengths_as_buckets() -> None:
    assert [length - 567 for length in ohttp.REQUEST_LENGTHS] == list(buckets.REQUEST)
    assert [length - 544 for length in ohttp.ANSWER_LENGTHS] == list(buckets.ANSWER)
