"""Practice: the real intake in a process of ours, without a socket (DESIGN section 7).

Its keys are made on first use. With a folder they and the cases are kept in one database there, sealed under the column
key that the case vault holds; without one everything ends with the process.
"""
from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError

from tid_desktop import paths
from tid_desktop.intake import records
from tid_desktop.intake.app import JSON, create_app
from tid_desktop.intake.columns import ColumnCipher, SealedValueError
from tid_desktop.intake.desk import Desk
from tid_desktop.intake.keys import Keys
from tid_desktop.intake.proof import Difficulty
from tid_desktop.intake.store import MEMORY, Store
from tid_desktop.protocol import challenge, codec, envelope
from tid_desktop.protocol.messages import (
    CHALLENGE_PATH,
    PATHS,
    Answer,
    Fingerprint,
    Item,
    Kind,
    Op,
    Request,
    SignalType,
    StandsFor,
)
from tid_desktop.protocol.profile import MAX_PROFILE, Profile

if TYPE_CHECKING:
    from flask import Flask

DATABASE = "practice.sqlite3"
EASY = Difficulty(cost=1, least=1, most=8)
_KEPT = ("hpke_present", "hpke_next", "signing", "altcha")


@dataclass(frozen=True, slots=True)
class Practice:
    """A running Practice: a WSGI app, the profile that names it, and its desk."""

    app: Flask
    signed_profile: bytes
    desk: Desk
    store: Store

    def play(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Play the hotline: see ``Desk.play``."""
        return self.desk.play(arguments)

    def close(self) -> None:
        self.store.close()


def warm() -> None:
    """Load everything that Practice ever needs, by playing a case through in memory.

    Afterwards ``open_practice`` and its app touch no file outside their folder, so the process can be locked in first.
    """
    import altcha

    key, case_id = os.urandom(32), "0" * 16
    practice = open_practice(None, key, (paths.assets() / "profiles" / "practice.json").read_bytes())
    profile = Profile.load(practice.signed_profile)
    http = practice.app.test_client()
    given = altcha.Challenge.from_dict(challenge.read_answer(
        http.post(CHALLENGE_PATH, data=challenge.request(), content_type=JSON).data))
    solution = altcha.solve_challenge(given)
    assert solution is not None  # it has no deadline of its own that EASY could miss
    solved = altcha.Payload(given, altcha.Solution(solution.counter, solution.derived_key)).to_base64()
    item = Item("0" * 16, Kind.IMAGE, (Fingerprint(SignalType.MD5, "0" * 32, None, StandsFor.FILE),))
    create = Request(Op.CREATE, case_id, key.hex(), key.hex(), (item,))
    body = envelope.seal_request(create.to_bytes(key), profile.keys[0], profile.service_id, solved)
    Answer.from_bytes(envelope.open_answer(http.post(PATHS[Op.CREATE], data=body, content_type=JSON).data, key))
    practice.play({"action": "accept", "case_id": case_id})
    practice.close()


def open_practice(folder: Path | None, column_key: bytes, template: bytes) -> Practice:
    """Open Practice in ``folder``, or in memory. ``template`` is the shipped document (assets/profiles/practice.json).

    What another column key has sealed, or what is damaged, nobody can read any more: Practice then starts afresh.
    Raises errors.BadProfile, errors.Busy.
    """
    Profile.template(template)
    cipher = ColumnCipher(column_key)
    store, keys = _open_store(folder, cipher, column_key)
    signed = keys.sign(codec.parse(template, limit=MAX_PROFILE))
    profile = Profile.load(signed)
    return Practice(create_app(store, keys, profile, EASY), signed, Desk(store, profile), store)


def _open_store(folder: Path | None, cipher: ColumnCipher, column_key: bytes) -> tuple[Store, Keys]:
    if folder is None:
        return _store_with_keys(MEMORY, cipher, column_key)
    file = folder / DATABASE
    url = URL.create("sqlite", database=str(file))
    try:
        return _store_with_keys(url, cipher, column_key)
    except (SealedValueError, DatabaseError):
        for suffix in ("", "-wal", "-shm"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
        return _store_with_keys(url, cipher, column_key)


def _store_with_keys(url: str | URL, cipher: ColumnCipher, column_key: bytes) -> tuple[Store, Keys]:
    store = Store(url)
    try:
        with store.writing() as connection:
            kept = records.own_keys(connection, cipher, _KEPT)
            if kept is None:
                keys = Keys.new(column_key)
                records.add_own_keys(connection, cipher, {name: getattr(keys, name) for name in _KEPT})
            else:
                present, following, signing, altcha = kept
                keys = Keys(present, following, signing, altcha, column_key)
    except BaseException:
        store.close()
        raise
    return store, keys
