"""What an older database must not make undone: stops, the desk's words, what platforms were told, keys that ended.

One file a day in ``HOME/ledger``, ``2026-11-25.log``: one JSON object a line, only ever added to, and on the disk
before the database commits. It holds case and item numbers, never a value. ``intake restore`` reads it (restore.py).
Days that no back-up reaches any more are dropped, together with their keys (itemkeys.py).

Whoever works with a home's database has its ledger open, together with others; a restore wants it alone.
"""
from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from tid_desktop import errors, log
from tid_desktop.errors import QT_TRANSLATE_NOOP, SetupProblem

FOLDER = "ledger"
RETRY_AFTER_S = 30
_SUFFIX = ".log"
_log = log.get("intake")


class InUse(SetupProblem):
    code = "in_use"
    message = QT_TRANSLATE_NOOP("errors", "A program works with this folder just now.")
    action = QT_TRANSLATE_NOOP("errors", "Stop 'intake serve' and 'intake feeds', then try again.")


class BeingRestored(SetupProblem):
    code = "being_restored"
    message = QT_TRANSLATE_NOOP("errors", "This intake is being restored just now.")
    action = QT_TRANSLATE_NOOP("errors", "Wait until that is done.")


class What(StrEnum):
    """The kinds of records."""

    WITHDRAWN = "withdrawn"
    UNDONE = "undone"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PUBLISHED = "published"
    KEY_ENDED = "key_ended"


class Told(NamedTuple):
    """What platforms are told of one entry of the feed."""

    entry_id: str
    kind: str
    signal_type: str
    active: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One line: of items; of a batch that was published (``seq`` and ``at`` are the last ones of it); or of an ended
    key of a platform, by its hash.
    """

    day: date
    what: What
    case_id: str = ""
    items: tuple[str, ...] = ()
    reason: str | None = None
    seq: int = 0
    at: int = 0
    told: tuple[Told, ...] = ()
    key_hash: bytes = b""


class Ledger:
    """The ledger in ``folder``. Without one nothing is written: Practice has no back-ups."""

    def __init__(self, folder: Path | None = None, *, alone: bool = False) -> None:
        """Raises BeingRestored; with ``alone``, InUse."""
        self._folder = folder
        self._held: int | None = None
        if folder is not None:
            folder.mkdir(mode=0o700, exist_ok=True)
            self._held = _hold(folder, alone)

    def close(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def changed(self, what: What, day: date, case_id: str, items: Sequence[str], reason: str | None = None) -> None:
        """Note what becomes of items on ``day``. Call it while nobody else can change them. Raises errors.Busy."""
        if items:
            why = {} if reason is None else {"reason": reason}
            self._append(day, {"what": what, "case": case_id, "items": list(items), **why})

    def published(self, seq: int, at: int, told: Iterable[Told]) -> None:
        """Note what platforms will be told; ``seq`` and ``at`` are the last that are given out. Raises errors.Busy."""
        self._append(datetime.fromtimestamp(at, UTC).date(),
                     {"what": What.PUBLISHED, "seq": seq, "at": at, "told": [list(entry) for entry in told]})

    def key_ended(self, day: date, key_hash: bytes) -> None:
        """Note that a platform's key is of no use any more. Raises errors.Busy."""
        self._append(day, {"what": What.KEY_ENDED, "key_hash": key_hash.hex()})

    def read(self) -> Iterator[Record]:
        """Every record, in the order in which things happened. What a kill left unfinished never became true."""
        for day in self._days():
            for line in self._file(day).read_bytes().splitlines():
                if line:
                    try:
                        yield _record(day, json.loads(line))
                    except (ValueError, KeyError, TypeError):
                        _log.warning("a line of the ledger is unfinished", size=len(line))

    def forget_before(self, day: date) -> None:
        """Drop the days before ``day``."""
        for past in self._days():
            if past < day:
                self._file(past).unlink(missing_ok=True)

    def _days(self) -> list[date]:
        if self._folder is None:
            return []
        return sorted(date.fromisoformat(file.stem) for file in self._folder.glob(f"[0-9]*{_SUFFIX}"))

    def _file(self, day: date) -> Path:
        assert self._folder is not None
        return self._folder / f"{day.isoformat()}{_SUFFIX}"

    def _append(self, day: date, record: dict[str, Any]) -> None:
        if self._held is None:
            return
        # A line break on both sides: what a kill left unfinished must not spoil the next line.
        line = f"\n{json.dumps(record, separators=(',', ':'))}\n".encode()
        try:
            file = os.open(self._file(day), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                if os.write(file, line) != len(line):
                    raise OSError("no room")
                os.fsync(file)
            finally:
                os.close(file)
            os.fsync(self._held)  # the name of a new file
        except OSError as failure:
            _log.warning("the ledger can't be written", kind=type(failure).__name__)
            raise errors.Busy(retry_after=RETRY_AFTER_S) from None


def _hold(folder: Path, alone: bool) -> int:
    """A lock that ends with the process, however it ends."""
    import fcntl  # not on Windows, where Practice runs, which has no ledger

    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        raise (InUse if alone else BeingRestored) from None
    return held


def _record(day: date, content: dict[str, Any]) -> Record:
    what = What(content["what"])
    if what is What.PUBLISHED:
        return Record(day, what, seq=int(content["seq"]), at=int(content["at"]),
                      told=tuple(Told(*entry) for entry in content["told"]))
    if what is What.KEY_ENDED:
        return Record(day, what, key_hash=bytes.fromhex(content["key_hash"]))
    return Record(day, what, str(content["case"]), tuple(content["items"]), content.get("reason"))
