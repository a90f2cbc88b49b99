"""A person's own notes beside a case: links, names, days and demands, as text only. They never leave this computer.

There is no way to put a picture into one: who is threatened should save the link and the words, not the picture.
Everything is frozen, like the case itself; the vault keeps it, and only behind a passphrase.
"""
from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tid_desktop.errors import NotesFull
from tid_desktop.protocol import codec
from tid_desktop.protocol.items import ITEM_ID

MAX_TEXT = 2_000  # characters
MAX_NOTES = 200  # in one case
_KEPT = "\n\u200c\u200d"  # line breaks, and the joiners that Persian, the Indic scripts and emoji need
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})


class NoteKind(StrEnum):
    """What a note is about. SAID: what somebody wrote or demands."""

    LINK = "link"
    NAME = "name"
    DAY = "day"
    SAID = "said"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Note:
    """One note. ``note`` is a random id of 16 hex digits."""

    note: str
    kind: NoteKind
    text: str = field(repr=False)

    @classmethod
    def new(cls, kind: NoteKind, text: str) -> Note:
        """A note of what a person typed. ``clean(text)`` must not be empty."""
        return cls(secrets.token_hex(8), kind, clean(text))

    def to_json(self) -> dict[str, Any]:
        return {"note": self.note, "kind": str(self.kind), "text": self.text}

    @classmethod
    def from_json(cls, record: object) -> Note:
        """Raises MalformedMessage for anything that ``to_json`` can't have written."""
        fields = codec.members(record, {"note", "kind", "text"})
        text = fields["text"]
        if not isinstance(text, str) or not text or clean(text) != text:
            raise codec.MalformedMessage("note")
        return cls(codec.text(fields["note"], ITEM_ID), codec.word(NoteKind, fields["kind"]), text)


Notes = tuple[Note, ...]


def clean(text: str) -> str:
    """``text`` without controls and marks that turn its direction, at most MAX_TEXT characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\t", " ")
    kept = "".join(sign for sign in lines if sign in _KEPT or unicodedata.category(sign) not in _UNSEEN)
    return kept.strip()[:MAX_TEXT].rstrip()


def added(notes: Notes, note: Note) -> Notes:
    """With one more, at the end. Raises NotesFull."""
    if len(notes) >= MAX_NOTES:
        raise NotesFull
    return (*notes, note)


def changed(notes: Notes, note: str, kind: NoteKind, text: str) -> Notes:
    """With another kind and text for one of them; as they were when it is gone."""
    return tuple(replace(old, kind=kind, text=clean(text)) if old.note == note else old for old in notes)


def without(notes: Notes, note: str) -> Notes:
    """Without one of them."""
    return tuple(old for old in notes if old.note != note)
