"""The home of a real hotline's intake: one private folder with keys, settings, signed profile and database.

    HOME/intake.toml        settings, with comments
    HOME/profile.json       the signed profile: goes into the hotline's copies of the program
    HOME/keys/*.key         hex, one key a file, mode 0600; ohttp-*.key only where the profile names a relay
    HOME/keys/days/*.key    a key for each day (itemkeys.py)
    HOME/ledger/*.log       what an older database must not make undone (ledger.py)
    HOME/intake.sqlite3     the database, unless intake.toml names another one
"""
from __future__ import annotations

import os
import secrets
import shutil
import tempfile
import tomllib
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from tid_desktop import paths
from tid_desktop.errors import QT_TRANSLATE_NOOP, BadProfile, SetupProblem
from tid_desktop.intake.itemkeys import FolderKeys
from tid_desktop.intake.keys import GatewayKeys, Keys
from tid_desktop.intake.ledger import FOLDER, Ledger
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.store import Store
from tid_desktop.protocol import codec
from tid_desktop.protocol.profile import MAX_PROFILE, PRACTICE_ADDRESS, Profile

DATABASE = "intake.sqlite3"

SETTINGS = f"""\
# Settings of this intake. Keys, profile and database lie beside this file: keep the whole folder to yourself.

[database]
# Any SQLAlchemy URL. A relative SQLite path starts at this folder.
# PostgreSQL: "postgresql+psycopg://intake@localhost/intake" (needs the extra tid-desktop[postgres])
url = "sqlite:///{DATABASE}"

[proof_of_work]
# What a program must compute before it may hand in fingerprints: "cost" rounds of PBKDF2 a try, "least" to "most"
# tries. The values below took about a second on one core of 2026. Raise "least" and "most" under a flood.
cost = {Difficulty().cost}
least = {Difficulty().least}
most = {Difficulty().most}
# How long a challenge is valid.
minutes = {Difficulty().minutes}

[serve]
# Requests answered at a time.
threads = 4
"""


class HomeExists(SetupProblem):
    code = "home_exists"
    message = QT_TRANSLATE_NOOP("errors", "This folder has something in it already.")
    action = QT_TRANSLATE_NOOP("errors", "Name a folder that is empty or doesn't exist yet.")


class BadHome(SetupProblem):
    code = "bad_home"
    message = QT_TRANSLATE_NOOP("errors", "This folder isn't the home of an intake, or part of it is missing.")
    action = QT_TRANSLATE_NOOP("errors", "Name the folder that 'intake init' made.")


@dataclass(frozen=True, slots=True)
class Home:
    """An opened home: everything that serving needs. ``gateway`` is None without a relay."""

    keys: Keys
    profile: Profile
    difficulty: Difficulty
    threads: int
    store: Store
    days: FolderKeys
    gateway: GatewayKeys | None = None


def init(home: Path, *, name: str, address: str = PRACTICE_ADDRESS, roots: str = "", not_after: date,
         template: bytes | None = None, relay: str | None = None, onion: str | None = None) -> None:
    """Make a home in ``home``, all or nothing. ``roots`` is PEM; ``template`` an unsigned profile document.

    ``relay`` is the address of somebody else's relay; the gateway behind it gets keys. ``onion`` is a second address,
    for those who choose Tor.

    The template gives what the other arguments don't: whom the hotline serves, platforms, contacts, limits. Without one
    it is Practice's. Raises HomeExists; errors.BadProfile when address and roots don't fit (https needs roots).
    """
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise HomeExists
    home.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{home.name}-", dir=home.parent))  # mode 0700
    try:
        keys = Keys.new()
        document = _document(template) | {
            "service_id": secrets.token_hex(16), "name": name, "address": address, "roots": roots,
            "not_after": not_after.isoformat(), "practice": address == PRACTICE_ADDRESS}
        gateway = None if relay is None else GatewayKeys.new()
        if gateway is not None:
            document |= {"relay": relay, "ohttp_keys": gateway.public()}
        if onion is not None:
            document["onion"] = onion
        _write(draft / "profile.json", keys.sign(document))
        _write(draft / "intake.toml", SETTINGS.encode())
        (draft / "keys").mkdir(mode=0o700)
        for field in fields(keys):
            _write_key(_key_file(draft, field.name), getattr(keys, field.name))
        if gateway is not None:
            _write_key(_key_file(draft, "ohttp_present"), gateway.present)
            _write_key(_key_file(draft, "ohttp_next"), gateway.next)
        Store(_database_url(draft, f"sqlite:///{DATABASE}")).close()
        if home.exists():
            home.rmdir()  # empty; os.replace can't take its place on Windows
        os.replace(draft, home)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def open_home(home: Path) -> Home:
    """Read a home and open its database, bringing its tables up to date. Raises BadHome, errors.Busy.

    An expired profile is no obstacle: people must still be able to stop.
    """
    try:
        settings = tomllib.loads((home / "intake.toml").read_text("utf-8"))
        signed = (home / "profile.json").read_bytes()
        keys = Keys(**{field.name: _read_key(home, field.name) for field in fields(Keys)})
        profile = Profile.load(signed)
        gateway = None if profile.relay is None else GatewayKeys(*(
            _read_key(home, name) for name in ("ohttp_present", "ohttp_next")))
        if (not {key.key_id for key in profile.keys} <= set(keys.opening)
                or not {key.key_id for key in profile.ohttp_keys} <= set(gateway.opening if gateway else ())):
            raise BadHome  # nobody's request could be opened
        return Home(keys, profile, Difficulty(**settings["proof_of_work"]), int(settings["serve"]["threads"]),
                    Store(_database_url(home, settings["database"]["url"]), Ledger(home / FOLDER)),
                    FolderKeys(home / "keys" / "days"), gateway)
    except (OSError, ValueError, KeyError, TypeError, BadProfile, ArgumentError):
        raise BadHome from None


def database_of(home: Path) -> URL:
    """Where the database of a home is. Raises BadHome."""
    try:
        return _database_url(home, tomllib.loads((home / "intake.toml").read_text("utf-8"))["database"]["url"])
    except (OSError, ValueError, KeyError, TypeError, ArgumentError):
        raise BadHome from None


def _document(template: bytes | None) -> dict[str, Any]:
    data = template if template is not None else (paths.assets() / "profiles" / "practice.json").read_bytes()
    try:
        document = codec.parse(data, limit=MAX_PROFILE)
    except codec.MalformedMessage:
        raise BadProfile from None
    if not isinstance(document, dict):
        raise BadProfile
    return document


def _key_file(home: Path, name: str) -> Path:
    return home / "keys" / f"{name.replace('_', '-')}.key"


def _read_key(home: Path, name: str) -> bytes:
    return bytes.fromhex(_key_file(home, name).read_text("ascii"))


def _write_key(file: Path, key: bytes) -> None:
    _write(file, key.hex().encode() + b"\n")


def _write(file: Path, data: bytes) -> None:
    """A new file with mode 0600, on the disk before we go on."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _database_url(home: Path, url: str) -> URL:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return parsed
    return parsed.set(database=str(home / (parsed.database or DATABASE)))
