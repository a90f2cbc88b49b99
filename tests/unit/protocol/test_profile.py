"""A profile is believed when it is whole, signed, in date, and signed by whoever signed the one before."""
from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.wire import practice_document
from tid_desktop import paths
from tid_desktop.errors import BadProfile, ProfileExpired
from tid_desktop.protocol import profile
from tid_desktop.protocol.codec import canonical
from tid_desktop.protocol.ohttp import KeyConfiguration
from tid_desktop.protocol.profile import Profile, Reach, Serves, sign

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(32))
ROOTS = trustme.CA().cert_pem.bytes().decode()
ONION = "http://" + "a" * 56 + ".onion"
PUBLIC = {"key_id": "k1", "public": "ab" * 32}
RELAY = {"relay": "https://relay.example", "ohttp_keys": [KeyConfiguration(1, b"\xcd" * 32).to_bytes().hex()]}


def document(**changes: Any) -> dict[str, Any]:
    base = {"name": "Hotline", "address": "https://hotline.example", "roots": ROOTS, "keys": [PUBLIC],
            "not_after": "2027-01-01", "practice": False}
    return practice_document(**base | changes)


def forged(contents: dict[str, Any]) -> bytes:
    """What ``sign`` would refuse to sign, well signed."""
    signature = SIGNER.sign(b"tid-desktop profile v1\0" + canonical(contents)).hex()
    signer = SIGNER.public_key().public_bytes_raw().hex()
    return canonical({"profile": contents, "signer": signer, "signature": signature})


def test_a_signed_profile_says_who_the_hotline_is() -> None:
    loaded = Profile.load(sign(document(), SIGNER))
    assert (loaded.name, loaded.address, loaded.practice) == ("Hotline", "https://hotline.example", False)
    assert loaded.keys[0].public == b"\xab" * 32
    assert loaded.serves == (Serves.UNDER_18, Serves.ADULTS)
    assert loaded.platforms[0].name == "Example Pictures"
    assert loaded.not_after == date(2027, 1, 1)
    assert (loaded.relay, loaded.onion) == (None, None)


def test_a_file_may_be_laid_out_for_people() -> None:
    laid_out = json.dumps(json.loads(sign(document(), SIGNER)), indent=2).encode()
    assert Profile.load(laid_out) == Profile.load(sign(document(), SIGNER))


def test_wide_sets_are_offered_only_where_the_hotline_says_so() -> None:
    assert Profile.load(sign(document(), SIGNER)).reach == ()
    assert Profile.load(sign(document(reach=["wide16"]), SIGNER)).reach == (Reach.WIDE_16,)


def test_relay_and_onion_may_be_named() -> None:
    loaded = Profile.load(sign(document(**RELAY, onion=ONION), SIGNER))
    assert (loaded.relay, loaded.onion) == ("https://relay.example", ONION)
    assert [(key.key_id, key.public) for key in loaded.ohttp_keys] == [(1, b"\xcd" * 32)]


@pytest.mark.parametrize("relay", ["https://relay.example/hotline", "https://relay.example:8443/a/b",
                                   "https://hotline.example.org", "https://hotline.test", "https://127.0.0.1:1"])
def test_a_relay_is_somebody_elses_and_may_have_a_path(relay: str) -> None:
    assert Profile.load(sign(document(**RELAY | {"relay": relay}), SIGNER)).relay == relay


@pytest.mark.parametrize(("address", "relay", "more"), [
    ("https://hotline.example", "https://hotline.example", {}),
    ("https://hotline.example", "https://hotline.example:8443/relay", {}),
    ("https://hotline.example", "https://relay.hotline.example", {}),
    ("https://www.hotline.co.uk", "https://relay.hotline.co.uk", {}),
    ("https://hotline.example", "https://" + ONION[7:], {"onion": ONION}),
    ("https://localhost:1", "https://localhost:2", {}), ("https://127.0.0.1:1", "https://127.0.0.1:2", {}),
])
def test_a_relay_of_the_hotlines_own_is_refused(address: str, relay: str, more: dict[str, str]) -> None:
    contents = document(address=address, **RELAY | {"relay": relay} | more)
    with pytest.raises(BadProfile):
        Profile.load(forged(contents))
    with pytest.raises(BadProfile):
        sign(contents, SIGNER)


@pytest.mark.parametrize("changes", [
    {"ohttp_keys": None}, {"relay": None}, {"ohttp_keys": []}, {"ohttp_keys": RELAY["ohttp_keys"] * 2},
    {"ohttp_keys": ["00"]}, {"ohttp_keys": ["zz"]}, {"ohttp_keys": [RELAY["ohttp_keys"][0].upper()]},
    {"ohttp_keys": "0100"}, {"ohttp_keys": [PUBLIC]}, {"relay": "http://relay.example"},
    {"relay": "https://relay.example?to=hotline"}, {"relay": "https://RELAY.example"},
    {"address": "https://practice.invalid", "practice": True, "roots": ""}, {"address": ONION, "roots": ""},
])
def test_a_relay_and_its_keys_come_together_and_lead_to_a_hotline(changes: dict[str, Any]) -> None:
    with pytest.raises(BadProfile):
        Profile.load(forged(document(**RELAY | changes)))


def test_two_keys_are_there_around_a_change_of_keys() -> None:
    following = {"key_id": "k2", "public": "cd" * 32}
    assert [key.key_id for key in Profile.load(sign(document(keys=[PUBLIC, following]), SIGNER)).keys] == ["k1", "k2"]


@pytest.mark.parametrize("change", [{"name": "Another"}, {"address": "https://evil.example"}, {"keys": [
    {"key_id": "k1", "public": "cd" * 32}]}, {"not_after": "2099-01-01"}])
def test_a_changed_profile_no_longer_fits_its_signature(change: dict[str, Any]) -> None:
    file = json.loads(sign(document(), SIGNER))
    file["profile"] |= change
    with pytest.raises(BadProfile):
        Profile.load(canonical(file))


def test_a_signature_for_something_else_is_refused() -> None:
    file = json.loads(sign(document(), SIGNER))
    for signature in (SIGNER.sign(canonical(file["profile"])).hex(), "00" * 64, "zz" * 64, ""):
        with pytest.raises(BadProfile):
            Profile.load(canonical(file | {"signature": signature}))


def test_a_new_profile_must_be_signed_by_the_installed_ones_signer() -> None:
    installed = Profile.load(sign(document(), SIGNER))
    renewed = Profile.load(sign(document(name="Renamed"), SIGNER), installed_signer=installed.signer)
    assert renewed.name == "Renamed"
    with pytest.raises(BadProfile):
        Profile.load(sign(document(), Ed25519PrivateKey.generate()), installed_signer=installed.signer)


def test_a_profile_ends_after_its_last_day() -> None:
    profile = Profile.load(sign(document(), SIGNER))
    profile.check_current(date(2027, 1, 1))
    assert profile.is_current(date(2027, 1, 1))
    with pytest.raises(ProfileExpired):
        profile.check_current(date(2027, 1, 1) + timedelta(days=1))


def test_a_hint_tells_hotlines_apart_in_five_bits() -> None:
    hints = {Profile.load(sign(document(service_id=f"{n:02x}" + "0" * 30), SIGNER)).hint for n in range(256)}
    assert hints == set(range(32))


@pytest.mark.parametrize("address", [
    "https://hotline.example", "https://hotline.example:8443", "https://localhost:8443", "https://127.0.0.1:1", ONION])
def test_addresses_that_are_safe(address: str) -> None:
    roots = "" if address == ONION else ROOTS
    assert Profile.load(sign(document(address=address, roots=roots), SIGNER)).address == address


@pytest.mark.parametrize("address", [
    "http://hotline.example", "ftp://hotline.example", "hotline.example", "", None, 3, "https://",
    "https://hotline.example/", "https://hotline.example/path", "https://hotline.example?case=1", "https://hotline.example#x",
    "https://user:word@hotline.example", "https://hotline.example:0", "https://hotline.example:99999",
    "https://HOTLINE.example",
    "https://hot line.example", "https://höt.example", "https://hotline.example\n", "https://" + "a" * 250 + ".example",
    "http://short.onion", "http://" + "a" * 56 + ".onion.example", "https://practice.invalid", "http://practice.invalid",
])
def test_addresses_that_are_not(address: object) -> None:
    with pytest.raises(BadProfile):
        Profile.load(forged(document(address=address)))


def test_the_practice_address_belongs_to_practice_and_to_nothing_else() -> None:
    practice = {"practice": True, "roots": ""}
    assert Profile.load(sign(document(**practice, address="https://practice.invalid"), SIGNER)).practice
    with pytest.raises(BadProfile):
        Profile.load(forged(document(**practice)))


@pytest.mark.parametrize("changes", [
    {"service_id": "00"}, {"name": ""}, {"name": "Hot\u202eline"}, {"roots": ""}, {"roots": None},
    {"roots": "-----BEGIN CERTIFICATE-----"}, {"roots": ROOTS * 9}, {"keys": []}, {"keys": [PUBLIC, PUBLIC]},
    {"keys": [PUBLIC | {"public": "ab"}]},
    {"keys": [PUBLIC | {"key_id": "K 1"}]}, {"serves": []}, {"serves": ["everybody"]}, {"serves": ["adults", "adults"]},
    {"signal_types": ["photodna"]}, {"limits": {"items": 101, "fingerprints": 1, "video": 1}},
    {"limits": {"items": 1, "fingerprints": 8193, "video": 1}}, {"limits": {"items": 1}}, {"platforms": []},
    {"platforms": [{"name": "A", "signal_types": ["pdq"]}] * 2}, {"platforms": [{"name": "A", "signal_types": []}]},
    {"platforms_date": "today"}, {"contacts": []},
    {"contacts": [{"name": "A", "kind": "web", "value": "javascript:x"}]},
    {"contacts": [{"name": "A", "kind": "phone", "value": "ask"}]},
    {"contacts": [{"name": "A", "kind": "fax", "value": "1"}]},
    {"not_after": "2027-02-29"}, {"practice": 0},
    {"reach": []}, {"reach": ["turns"]}, {"reach": ["wide16", "wide16"]}, {"onion": "http://hotline.example"},
    {"update": "https://elsewhere.example"},
])
def test_a_profile_that_breaks_a_rule_is_refused_however_well_it_is_signed(changes: dict[str, Any]) -> None:
    with pytest.raises(BadProfile):
        Profile.load(forged(document(**changes)))
    with pytest.raises(BadProfile):
        sign(document(**changes), SIGNER)


def test_an_onion_needs_no_certificate_and_has_none() -> None:
    with pytest.raises(BadProfile):
        Profile.load(forged(document(address=ONION)))


@pytest.mark.parametrize("kind", ["email", "phone", "web"])
def test_a_contact_can_be_reached(kind: str) -> None:
    value = {"email": "help@hotline.example", "phone": "+1 (800) 555-0100", "web": "https://hotline.example/talk"}[kind]
    contact = {"name": "Talk to us", "kind": kind, "value": value}
    assert Profile.load(sign(document(contacts=[contact]), SIGNER)).contacts[0].value == value


def test_a_file_that_is_too_long_or_no_file_at_all_is_refused() -> None:
    for data in (b"", b"[]", b"{}", b" " * (profile.MAX_PROFILE + 1)):
        with pytest.raises(BadProfile):
            Profile.load(data)


def test_the_shipped_practice_document_is_whole_but_for_its_keys() -> None:
    data = (paths.assets() / "profiles" / "practice.json").read_bytes()
    template = Profile.template(data)
    assert (template.name, template.practice, template.keys) == ("Practice", True, ())
    assert all(platform.name.startswith("Example") for platform in template.platforms)
    signed = sign(json.loads(data) | {"keys": [PUBLIC]}, SIGNER)
    assert Profile.load(signed).service_id == template.service_id


@pytest.mark.parametrize("changes", [{"keys": [PUBLIC]}, {"practice": False, "address": "https://hotline.example",
                                                         "roots": ROOTS}, {"name": None}])
def test_nothing_else_is_believed_without_a_signature(changes: dict[str, Any]) -> None:
    with pytest.raises(BadProfile):
        Profile.template(canonical(practice_document(**changes)))
