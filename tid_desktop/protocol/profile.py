"""A hotline's profile: who it is, where it is, its keys. Signed, so that nobody on the way can make it another hotline.

File: ``{"profile": {...}, "signer": hex, "signature": hex}``; the signature is Ed25519 (RFC 8032) over the canonical
JSON of ``profile``. Once a profile is installed, only its signer can change it.
"""
from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tid_desktop.errors import BadProfile, ProfileExpired
from tid_desktop.protocol import codec, sites
from tid_desktop.protocol.answers import MAX_ITEMS, MAX_NAME, MAX_PLATFORMS
from tid_desktop.protocol.codec import MalformedMessage
from tid_desktop.protocol.items import MAX_FINGERPRINTS, MAX_VIDEO
from tid_desktop.protocol.items import SignalType as SignalType  # a Platform is made of them
from tid_desktop.protocol.ohttp import KeyConfiguration

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

MAX_PROFILE = 64 * 1024
PRACTICE_ADDRESS = "https://practice.invalid"  # RFC 2606: this name never resolves
KEY_ID = re.compile(r"[a-z0-9-]{1,32}")

_SIGNED_INFO = b"tid-desktop profile v1\0"
_SERVICE_ID = re.compile(r"[0-9a-f]{32}")
_HEX_64 = re.compile(r"[0-9a-f]{64}")
_HEX_128 = re.compile(r"[0-9a-f]{128}")
_HEX_PAIRS = re.compile(r"([0-9a-f]{2}){1,300}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ROOTS = re.compile(r"[ -~\n]{0,32768}")
_HOST = re.compile(r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_PHONE = re.compile(r"[0-9+*#() -]{2,24}")
_EMAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[a-z0-9.-]{1,190}")
_MEMBERS = {"service_id", "name", "address", "roots", "keys", "serves", "signal_types", "limits", "platforms",
            "platforms_date", "contacts", "not_after", "practice"}


class Serves(StrEnum):
    """Whose pictures the hotline takes: by the age of the person *in the picture*."""

    UNDER_18 = "under_18"
    ADULTS = "adults"


class Reach(StrEnum):
    """The wide sets of fingerprints that a hotline may allow: they find more changed copies, and reveal more."""

    WIDE_16 = "wide16"
    WIDE_64 = "wide64"


class ContactKind(StrEnum):
    """How a contact is reached."""

    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class HpkeKey:
    """A public key of the hotline: its name in messages and 32 bytes of X25519."""

    key_id: str
    public: bytes


@dataclass(frozen=True, slots=True)
class Platform:
    """A service that gets accepted fingerprints, and which kinds it can match."""

    name: str
    signal_types: tuple[SignalType, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to talk to somebody."""

    name: str
    kind: ContactKind
    value: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one case may hold at this hotline; never more than the protocol allows."""

    items: int = MAX_ITEMS
    fingerprints: int = MAX_FINGERPRINTS
    video: int = MAX_VIDEO


@dataclass(frozen=True, slots=True)
class Profile:
    """A checked profile. ``keys`` are the present one and, around a change of keys, the next one.

    ``reach``: the wide sets that may be offered beside the standard one; mostly none (DESIGN section 4).
    ``relay``: everything goes through it, and ``ohttp_keys`` are then the keys of the hotline's gateway (ohttp.py).
    """

    service_id: str
    name: str
    address: str
    roots: str
    keys: tuple[HpkeKey, ...]
    serves: tuple[Serves, ...]
    signal_types: tuple[SignalType, ...]
    limits: Limits
    platforms: tuple[Platform, ...]
    platforms_date: date
    contacts: tuple[Contact, ...]
    not_after: date
    practice: bool
    signer: str
    relay: str | None = None
    ohttp_keys: tuple[KeyConfiguration, ...] = ()
    onion: str | None = None
    reach: tuple[Reach, ...] = ()

    @property
    def hint(self) -> int:
        """0 to 31: travels in every case code, so that a code of another hotline's copy is recognised as such."""
        return int(self.service_id[:2], 16) >> 3

    @property
    def needs_tor(self) -> bool:
        """The hotline's only address is an onion."""
        return self.address.startswith("http:")

    @classmethod
    def load(cls, data: bytes, *, installed_signer: str | None = None) -> Profile:
        """Read a signed profile, also one past its last day: see ``check_current``. Raises BadProfile.

        ``installed_signer`` is the signer of the profile that this one would replace; another one is refused.
        """
        try:
            outer = codec.members(codec.parse(data, limit=MAX_PROFILE), {"profile", "signer", "signature"})
            signer = codec.text(outer["signer"], _HEX_64)
            if installed_signer not in (None, signer):
                raise MalformedMessage("signed by another key than the installed one")
            _verify(outer["profile"], signer, codec.text(outer["signature"], _HEX_128))
            return _read(outer["profile"], signer, least_keys=1)
        except MalformedMessage:
            raise BadProfile from None

    def is_current(self, today: date) -> bool:
        """Whether anything may be handed in on this day; looking and stopping must stay possible after it."""
        return today <= self.not_after

    def check_current(self, today: date) -> None:
        """Raises ProfileExpired where ``is_current`` says no."""
        if not self.is_current(today):
            raise ProfileExpired

    @classmethod
    def template(cls, data: bytes) -> Profile:
        """Read the shipped Practice document, which has neither keys nor signature yet. Raises BadProfile."""
        try:
            profile = _read(codec.parse(data, limit=MAX_PROFILE), signer="", least_keys=0)
        except MalformedMessage:
            raise BadProfile from None
        if not profile.practice or profile.keys:
            raise BadProfile
        return profile


def sign(document: dict[str, Any], key: Ed25519PrivateKey) -> bytes:
    """A signed file with ``document`` in it, as ``Profile.load`` reads it. Raises BadProfile when it is no profile."""
    signer = key.public_key().public_bytes_raw().hex()
    try:
        _read(document, signer, least_keys=1)
    except MalformedMessage:
        raise BadProfile from None
    signature = key.sign(_SIGNED_INFO + codec.canonical(document)).hex()
    return codec.canonical({"profile": document, "signer": signer, "signature": signature})


def _verify(document: object, signer: str, signature: str) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer))
        key.verify(bytes.fromhex(signature), _SIGNED_INFO + codec.canonical(document))
    except (InvalidSignature, ValueError):
        raise MalformedMessage("signature") from None


def _read(document: object, signer: str, *, least_keys: int) -> Profile:
    fields = codec.members(document, _MEMBERS, {"relay", "ohttp_keys", "onion", "reach"})
    practice = codec.boolean(fields["practice"])
    platforms = tuple(map(_platform, codec.array(fields["platforms"], 1, MAX_PLATFORMS)))
    if len({platform.name for platform in platforms}) != len(platforms):
        raise MalformedMessage("a platform twice")
    keys = tuple(map(_key, codec.array(fields["keys"], least_keys, 2)))
    if len({key.key_id for key in keys}) != len(keys):
        raise MalformedMessage("a key twice")
    address = _address(fields["address"], practice)
    onion = _onion(fields["onion"]) if "onion" in fields else None
    relay, ohttp_keys = _relay(fields, address, onion)
    return Profile(
        service_id=codec.text(fields["service_id"], _SERVICE_ID),
        name=codec.plain_text(fields["name"], MAX_NAME),
        address=address,
        roots=_roots(fields["roots"], needed=not practice and address.startswith("https")),
        keys=keys,
        serves=_words(Serves, fields["serves"]),
        signal_types=_words(SignalType, fields["signal_types"]),
        limits=_limits(fields["limits"]),
        platforms=platforms,
        platforms_date=_day(fields["platforms_date"]),
        contacts=tuple(map(_contact, codec.array(fields["contacts"], 1, 20))),
        not_after=_day(fields["not_after"]),
        practice=practice,
        signer=signer,
        reach=_words(Reach, fields["reach"]) if "reach" in fields else (),
        relay=relay,
        ohttp_keys=ohttp_keys,
        onion=onion,
    )


def _words(kind: Any, value: object) -> tuple[Any, ...]:
    found = tuple(codec.word(kind, entry) for entry in codec.array(value, 1, len(kind)))
    if len(set(found)) != len(found):
        raise MalformedMessage("a word twice")
    return found


def _key(record: object) -> HpkeKey:
    fields = codec.members(record, {"key_id", "public"})
    return HpkeKey(codec.text(fields["key_id"], KEY_ID), bytes.fromhex(codec.text(fields["public"], _HEX_64)))


def _platform(record: object) -> Platform:
    fields = codec.members(record, {"name", "signal_types"})
    return Platform(codec.plain_text(fields["name"], MAX_NAME), _words(SignalType, fields["signal_types"]))


def _contact(record: object) -> Contact:
    fields = codec.members(record, {"name", "kind", "value"})
    kind, value = codec.word(ContactKind, fields["kind"]), fields["value"]
    checked = _url(value, {"https"}, path=True) if kind is ContactKind.WEB else codec.text(
        value, _PHONE if kind is ContactKind.PHONE else _EMAIL)
    return Contact(codec.plain_text(fields["name"], 80), kind, checked)


def _limits(record: object) -> Limits:
    fields = codec.members(record, {"items", "fingerprints", "video"})
    return Limits(codec.integer(fields["items"], 1, MAX_ITEMS),
                  codec.integer(fields["fingerprints"], 1, MAX_FINGERPRINTS),
                  codec.integer(fields["video"], 1, MAX_VIDEO))


def _day(value: object) -> date:
    try:
        return date.fromisoformat(codec.text(value, _DAY))
    except ValueError:
        raise MalformedMessage("day") from None


def _address(value: object, practice: bool) -> str:
    """``https``; ``http`` only into an onion; the practice address for practice and for nothing else."""
    if practice != (value == PRACTICE_ADDRESS):
        raise MalformedMessage("practice address")
    return _onion(value) if str(value).startswith("http:") else _url(value, {"https"})


def _onion(value: object) -> str:
    address = _url(value, {"http"})
    if not re.fullmatch(r"[a-z2-7]{56}\.onion", urlsplit(address).hostname or ""):
        raise MalformedMessage("onion address")
    return address


def _relay(fields: dict[str, Any], address: str, onion: str | None
           ) -> tuple[str | None, tuple[KeyConfiguration, ...]]:
    """A relay and the keys behind it come together. One that belongs to the hotline would hide nothing from it."""
    if ("relay" in fields) != ("ohttp_keys" in fields):
        raise MalformedMessage("a relay without keys, or keys without a relay")
    if "relay" not in fields:
        return None, ()
    relay = _url(fields["relay"], {"https"}, path=True)
    if address == PRACTICE_ADDRESS or not address.startswith("https:"):
        raise MalformedMessage("a relay to nowhere")
    if any(sites.same_site(_host(relay), _host(other)) for other in (address, onion) if other is not None):
        raise MalformedMessage("relay and hotline are one")
    keys = tuple(KeyConfiguration.from_bytes(bytes.fromhex(codec.text(entry, _HEX_PAIRS)))
                 for entry in codec.array(fields["ohttp_keys"], 1, 2))
    if len({key.key_id for key in keys}) != len(keys):
        raise MalformedMessage("a key twice")
    return relay, keys


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _url(value: object, schemes: Collection[str], *, path: bool = False) -> str:
    """A plain URL: lower-case host, no user, no query, no fragment, and (unless ``path``) nothing after the port."""
    if not isinstance(value, str) or len(value) > 200 or not value.isascii() or not value.isprintable():
        raise MalformedMessage("address")
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        raise MalformedMessage("address") from None
    if parts.scheme not in schemes or not _HOST.fullmatch(parts.hostname or "") or " " in value:
        raise MalformedMessage("address")
    plain = f"{parts.scheme}://{parts.hostname}" + ("" if port is None else f":{port}") + (parts.path if path else "")
    if plain != value or port == 0:
        raise MalformedMessage("address")
    return value


def _roots(value: object, *, needed: bool) -> str:
    """PEM certificates that the hotline's own certificate must come from; none for practice or an onion."""
    pem = codec.text(value, _ROOTS)
    if not needed:
        if pem:
            raise MalformedMessage("roots")
        return pem
    from cryptography import x509
    try:
        found = x509.load_pem_x509_certificates(pem.encode("ascii"))
    except ValueError:
        raise MalformedMessage("roots") from None
    if not 1 <= len(found) <= 8:
        raise MalformedMessage("roots")
    return pem
