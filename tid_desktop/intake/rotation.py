"""A new profile for a home: with changed keys (rotate), or with the same ones (renew).

What a profile named must open as long as somebody may use it. So each profile is kept in ``profiles/``, and a private
key goes only when every profile that named it is past its time. A profile's time is a year longer than its last day:
then nothing is handed in with it, but people must still be able to look and to stop.

Replacing ``profile.json`` is the one moment at which anything changes; keys that the new one names are there before.
Killed at any point, a home opens, and the command can be given again.
"""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from tid_desktop import paths
from tid_desktop.intake import files
from tid_desktop.intake import home as homes
from tid_desktop.intake.keys import GatewayKeys, Keys
from tid_desktop.protocol import codec
from tid_desktop.protocol.profile import MAX_PROFILE, Profile

STILL_OPEN_DAYS = 365
_KEPT = ("service_id", "name", "address", "roots", "practice", "relay", "ohttp_keys", "onion")  # not the template's


def rotate(home: Path, not_after: date, today: date) -> Profile:
    """The next keys become the present ones, and fresh ones the next. Raises BadHome, errors.BadProfile."""
    keys, gateway, profile = homes.read_keys(home)
    keys = keys.rotated()
    document = _document(home) | {"not_after": not_after.isoformat()}
    if gateway is not None:
        gateway = gateway.rotated()
        document["ohttp_keys"] = gateway.public()
    return _issue(home, keys, gateway, document, profile, today)


def renew(home: Path, not_after: date, today: date, *, template: bytes | None = None,
          roots: str | None = None) -> Profile:
    """The same keys and address with another last day, and what a ``template`` says beside: whom the hotline serves,
    platforms, contacts, limits. Raises BadHome, errors.BadProfile.
    """
    keys, gateway, profile = homes.read_keys(home)
    document = _document(home)
    if template is not None:
        document = homes.read_document(template) | {name: document[name] for name in _KEPT if name in document}
    if roots is not None:
        document["roots"] = roots
    return _issue(home, keys, gateway, document | {"not_after": not_after.isoformat()}, profile, today)


def drop_ended(home: Path, today: date) -> None:
    """Destroy the keys that only profiles past their time named, then forget these. A key of no profile stays."""
    present = Profile.load((home / "profile.json").read_bytes())
    kept = {file: Profile.load(file.read_bytes()) for file in (home / "profiles").glob("[0-9]*.json")}
    ended = {file: profile for file, profile in kept.items()
             if profile.not_after + timedelta(days=STILL_OPEN_DAYS) < today}
    used = _named([present, *(profile for file, profile in kept.items() if file not in ended)])
    for name in _named(ended.values()) - used:
        files.destroy(homes.opening_key_file(home, name))
    for file in ended:
        file.unlink(missing_ok=True)


def _named(profiles: Iterable[Profile]) -> set[str | int]:
    """The names of the keys in these profiles."""
    found: set[str | int] = set()
    for profile in profiles:
        found |= {key.key_id for key in profile.keys} | {key.key_id for key in profile.ohttp_keys}
    return found


def _document(home: Path) -> dict[str, Any]:
    document: dict[str, Any] = codec.parse((home / "profile.json").read_bytes(), limit=MAX_PROFILE)["profile"]
    return document


def _issue(home: Path, keys: Keys, gateway: GatewayKeys | None, document: dict[str, Any], before: Profile,
           today: date) -> Profile:
    signed = keys.sign(document)
    profile = Profile.load(signed, installed_signer=before.signer)
    (home / "profiles").mkdir(mode=0o700, exist_ok=True)
    paths.sync_folder(home)
    _keep(home, (home / "profile.json").read_bytes(), before)
    homes.write_opening_keys(home, keys, gateway)
    _keep(home, signed, profile)  # so that another one who does the same at this moment destroys no key of it
    files.write(home / "profile.json", signed)
    drop_ended(home, today)
    return profile


def _keep(home: Path, signed: bytes, profile: Profile) -> None:
    files.write(home / "profiles" / f"{profile.not_after.isoformat()}-{sha256(signed).hexdigest()[:16]}.json", signed)
