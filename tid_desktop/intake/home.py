"""The home of a real hotline's intake: one private folder with keys, settings, signed profile and database.

    HOME/intake.toml        settings, with comments
    HOME/policy.toml        what may be accepted by itself (policy.py)
    HOME/profile.json       the signed profile: goes into the hotline's copies of the program
    HOME/profiles/*.json    every profile that was signed before, as long as somebody may use it (rotation.py)
    HOME/keys/*.key         hex, one key a file, mode 0600; hpke-*.key and, where there is a relay, ohttp-*.key by the
                            names that profiles give them
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
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from tid_desktop import paths
from tid_desktop.errors import QT_TRANSLATE_NOOP, BadProfile, SetupProblem
from tid_desktop.intake import files, policy
from tid_desktop.intake.itemkeys import FolderKeys
from tid_desktop.intake.keys import GatewayKeys, Keys, configuration, key_id
from tid_desktop.intake.ledger import FOLDER, Ledger
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.publisher import AHEAD
from tid_desktop.intake.store import Store
from tid_desktop.protocol import codec
from tid_desktop.protocol.profile import MAX_PROFILE, PRACTICE_ADDRESS, Profile

DATABASE = "intake.sqlite3"
BACKUP_DAYS = 14
_SINGLE = ("signing", "altcha", "column")  # keys that a home has one of

SETTINGS = f"""\
# Settings of this intake. Keys, profile and database lie beside this file: keep the whole folder to yourself.

[database]
# Any SQLAlchemy URL. A relative SQLite path starts at this folder.
# PostgreSQL: "postgresql+psycopg://intake@localhost/intake" (needs the extra tid-desktop[hotline])
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
# false in an emergency: nothing new is taken, while everybody can still look, stop, and take a stop back.
new_cases = true

[feeds]
# How often platforms are told of what changed: all at once, so that nobody can tell cases apart. 0: at once.
release_minutes = 15
# How many seconds a platform's clock may be fast without missing anything. Everything reaches platforms so much later.
clock_seconds = {AHEAD}

[health]
# Where "/health" says whether all is well, and "/metrics" gives figures for Prometheus; for example "127.0.0.1:8090".
# For the operator alone: whoever watches the figures sees when somebody stops. Empty: nowhere.
listen = ""

[retention]
# The age in days of the oldest back-up that must still open. What was withdrawn dies in older copies.
backup_days = {BACKUP_DAYS}
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
    """An opened home: everything that serving needs.

    ``gateway`` is None without a relay; ``health`` is host and port of the operator's address, None without one.
    """

    keys: Keys
    profile: Profile
    difficulty: Difficulty
    threads: int
    store: Store
    days: FolderKeys
    gateway: GatewayKeys | None = None
    health: tuple[str, int] | None = None
    backup_days: int = BACKUP_DAYS
    accepting: bool = True


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
        document = read_document(template) | {
            "service_id": secrets.token_hex(16), "name": name, "address": address, "roots": roots,
            "not_after": not_after.isoformat(), "practice": address == PRACTICE_ADDRESS}
        gateway = None if relay is None else GatewayKeys.new()
        if gateway is not None:
            document |= {"relay": relay, "ohttp_keys": gateway.public()}
        if onion is not None:
            document["onion"] = onion
        files.write(draft / "profile.json", keys.sign(document))
        files.write(draft / "intake.toml", SETTINGS.encode())
        files.write(draft / policy.FILE, policy.TEXT.encode())
        (draft / "keys").mkdir(mode=0o700)
        for name in _SINGLE:
            write_key(_key_file(draft, name), getattr(keys, name))
        write_opening_keys(draft, keys, gateway)
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
        settings = _settings(home)
        keys, gateway, profile = read_keys(home)
        return Home(keys=keys, profile=profile, difficulty=Difficulty(**settings["proof_of_work"]),
                    threads=int(settings["serve"]["threads"]), days=FolderKeys(home / "keys" / "days"),
                    gateway=gateway, health=_address(settings.get("health", {"listen": ""})["listen"]),
                    backup_days=int(settings.get("retention", {"backup_days": BACKUP_DAYS})["backup_days"]),
                    accepting=codec.boolean(settings["serve"].get("new_cases", True)), store=_store(home, settings))
    except (OSError, ValueError, KeyError, TypeError, ArgumentError, codec.MalformedMessage):
        raise BadHome from None


@dataclass(frozen=True, slots=True)
class FeedsHome:
    """What the platforms' side needs of a home. It opens nobody's request and signs nothing."""

    profile: Profile
    column: bytes
    threads: int
    store: Store
    days: FolderKeys
    release_minutes: float
    clock_seconds: int


def open_feeds(home: Path) -> FeedsHome:
    """Open a home for the platforms' side, where the other keys may be missing or unreadable. Raises as open_home."""
    try:
        settings = _settings(home)
        minutes, seconds = _feeds(settings)
        return FeedsHome(profile=Profile.load((home / "profile.json").read_bytes()),
                         column=_read_key(_key_file(home, "column")), threads=int(settings["serve"]["threads"]),
                         days=FolderKeys(home / "keys" / "days"), release_minutes=minutes, clock_seconds=seconds,
                         store=_store(home, settings))
    except (OSError, ValueError, KeyError, TypeError, BadProfile, ArgumentError):
        raise BadHome from None


def _settings(home: Path) -> dict[str, Any]:
    return tomllib.loads((home / "intake.toml").read_text("utf-8"))


def _store(home: Path, settings: dict[str, Any]) -> Store:
    """Opened when nothing else can fail any more: it holds the ledger until it is closed."""
    return Store(_database_url(home, settings["database"]["url"]), Ledger(home / FOLDER))


def _feeds(settings: dict[str, Any]) -> tuple[float, int]:
    """``release_minutes``, ``clock_seconds``."""
    feeds = {"release_minutes": 15, "clock_seconds": AHEAD} | settings.get("feeds", {})
    minutes, seconds = float(feeds["release_minutes"]), int(feeds["clock_seconds"])
    if not 0 <= minutes < float("inf") or seconds < 0:
        raise BadHome
    return minutes, seconds


def database_of(home: Path) -> tuple[URL, int]:
    """For a restore: where the database of a home is, and ``clock_seconds`` of its feeds. Raises BadHome."""
    try:
        settings = _settings(home)
        return _database_url(home, settings["database"]["url"]), _feeds(settings)[1]
    except (OSError, ValueError, KeyError, TypeError, ArgumentError):
        raise BadHome from None


def read_keys(home: Path) -> tuple[Keys, GatewayKeys | None, Profile]:
    """The keys of a home and its profile, which says which of them are present and next. Raises BadHome."""
    try:
        profile = Profile.load((home / "profile.json").read_bytes())
        own = {key_id(private): private for private in _read_opening_keys(home, "hpke")}
        present, following = (own.pop(key.key_id) for key in profile.keys)  # else nobody's request could be opened
        signing, altcha, column = (_read_key(_key_file(home, name)) for name in _SINGLE)
        keys = Keys(present, following, signing, altcha, column, tuple(own.values()))
        if profile.relay is None:
            return keys, None, profile
        relayed = {configuration(private).key_id: private for private in _read_opening_keys(home, "ohttp")}
        present, following = (relayed.pop(key.key_id) for key in profile.ohttp_keys)
        return keys, GatewayKeys(present, following, tuple(relayed.values())), profile
    except (OSError, ValueError, KeyError, BadProfile):
        raise BadHome from None


def read_document(template: bytes | None) -> dict[str, Any]:
    """An unsigned profile document, of Practice without a template. Raises BadProfile."""
    data = template if template is not None else (paths.assets() / "profiles" / "practice.json").read_bytes()
    try:
        document = codec.parse(data, limit=MAX_PROFILE)
    except codec.MalformedMessage:
        raise BadProfile from None
    if not isinstance(document, dict):
        raise BadProfile
    return document


def _key_file(home: Path, name: str) -> Path:
    return home / "keys" / f"{name}.key"


def opening_key_file(home: Path, name: str | int) -> Path:
    """The file of an HPKE key, or of a gateway's key, whose name is a number."""
    return _key_file(home, f"ohttp-{name:02x}" if isinstance(name, int) else f"hpke-{name}")


def _read_opening_keys(home: Path, kind: str) -> list[bytes]:
    return [_read_key(file) for file in sorted((home / "keys").glob(f"{kind}-*.key"))]


def write_opening_keys(home: Path, keys: Keys, gateway: GatewayKeys | None) -> None:
    """Write those that aren't there yet."""
    for name, private in (*keys.opening.items(), *(gateway.opening.items() if gateway else ())):
        if not (file := opening_key_file(home, name)).exists():
            write_key(file, private)


def _read_key(file: Path) -> bytes:
    return bytes.fromhex(file.read_text("ascii"))


def write_key(file: Path, key: bytes) -> None:
    """A new file with mode 0600."""
    files.write(file, key.hex().encode() + b"\n")


def _address(listen: str) -> tuple[str, int] | None:
    """Host and port of ``127.0.0.1:8090``. Raises ValueError."""
    if not listen:
        return None
    parts = urlsplit(f"//{listen}")
    if parts.hostname is None or parts.port is None or parts.netloc != listen:
        raise ValueError("address")
    return parts.hostname, parts.port


def _database_url(home: Path, url: str) -> URL:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return parsed
    return parsed.set(database=str(home / (parsed.database or DATABASE)))
