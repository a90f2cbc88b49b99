"""A note is text and nothing else, and what was typed comes back as it was meant."""
from __future__ import annotations

import pytest

from tid_desktop.case import notes
from tid_desktop.case.notes import MAX_NOTES, MAX_TEXT, Note, NoteKind
from tid_desktop.errors import NotesFull
from tid_desktop.protocol.codec import MalformedMessage


def test_a_note_comes_back_from_the_file_as_it_was() -> None:
    for kind in NoteKind:
        note = Note.new(kind, "He wrote:\n\u201cpay, or I post it\u201d \U0001f469\u200d\U0001f467 \u0645\u0631\u062d")
        assert Note.from_json(note.to_json()) == note
        assert "pay" not in repr(note)


@pytest.mark.parametrize(("typed", "kept"), [
    ("  a\r\nb\rc\t ", "a\nb\nc"),
    ("evil\u202emoc.example", "evilmoc.example"),
    ("\x00\x07", ""),
    ("x" * (MAX_TEXT + 9), "x" * MAX_TEXT),
    ("x" * (MAX_TEXT - 1) + "  y", "x" * (MAX_TEXT - 1)),
])
def test_what_is_typed_is_kept_without_what_nobody_sees(typed: str, kept: str) -> None:
    assert notes.clean(typed) == kept
    assert notes.clean(kept) == kept


def test_notes_are_added_changed_and_taken_out_one_by_one() -> None:
    link, name = Note.new(NoteKind.LINK, "https://site.example/1"), Note.new(NoteKind.NAME, "sam_99")
    both = notes.added(notes.added((), link), name)
    assert both == (link, name)
    changed = notes.changed(both, name.note, NoteKind.OTHER, " sam_98 ")
    assert [(note.kind, note.text) for note in changed] == [
        (NoteKind.LINK, "https://site.example/1"), (NoteKind.OTHER, "sam_98")]
    assert notes.changed(both, "gone", NoteKind.OTHER, "x") == both
    assert notes.without(both, link.note) == (name,)


def test_there_is_an_end_to_it() -> None:
    full = tuple(Note.new(NoteKind.OTHER, str(number)) for number in range(MAX_NOTES))
    with pytest.raises(NotesFull):
        notes.added(full, Note.new(NoteKind.OTHER, "one more"))


@pytest.mark.parametrize("record", [
    {}, {"note": "0" * 16, "kind": "link"}, {"note": "0" * 16, "kind": "picture", "text": "x"},
    {"note": "0", "kind": "link", "text": "x"}, {"note": "0" * 16, "kind": "link", "text": ""},
    {"note": "0" * 16, "kind": "link", "text": " x"}, {"note": "0" * 16, "kind": "link", "text": "x\u202e"},
    {"note": "0" * 16, "kind": "link", "text": "x" * (MAX_TEXT + 1)}, {"note": "0" * 16, "kind": "link", "text": 1},
])
def test_what_no_note_can_be_is_refused(record: object) -> None:
    with pytest.raises(MalformedMessage):
        Note.from_json(record)
