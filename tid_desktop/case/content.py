"""What the vault's sealed file holds: the cases, and the notes beside them."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tid_desktop.case.code import CaseCode
from tid_desktop.case.model import Case
from tid_desktop.case.notes import MAX_NOTES, Note, Notes
from tid_desktop.errors import CodeProblem, VaultDamaged
from tid_desktop.protocol import codec

LARGEST = 256 * 1024 * 1024  # bytes
_FORM = 1
_MAX_CASES = 10_000


@dataclass(frozen=True, slots=True)
class Content:
    """``generation`` counts the file's writes. Only cases that are kept have notes, and none has an empty list."""

    generation: int
    cases: tuple[Case, ...] = ()
    notes: Mapping[CaseCode, Notes] = field(default_factory=dict, repr=False)

    def has(self, code: CaseCode) -> bool:
        return any(case.code == code for case in self.cases)

    def with_case(self, new: Case) -> Content:
        """With ``new`` in place of what was kept under its code, else at the end."""
        swapped = tuple(new if case.code == new.code else case for case in self.cases)
        return replace(self, cases=swapped if self.has(new.code) else (*self.cases, new))

    def without_case(self, code: CaseCode) -> Content:
        """Without a case and its notes."""
        return replace(self, cases=tuple(case for case in self.cases if case.code != code),
                       notes={case: notes for case, notes in self.notes.items() if case != code})

    def with_notes(self, code: CaseCode, change: Callable[[Notes], Notes]) -> Content:
        """With other notes beside a case."""
        notes = {**self.notes, code: change(self.notes.get(code, ()))}
        return replace(self, notes={case: kept for case, kept in notes.items() if kept})

    def to_bytes(self) -> bytes:
        fields: dict[str, Any] = {"v": _FORM, "generation": self.generation,
                                  "cases": [case.to_json() for case in self.cases]}
        if self.notes:  # a file without any can still be read by a program that knows none
            fields["notes"] = [{"code": code.compact, "notes": [note.to_json() for note in notes]}
                               for code, notes in self.notes.items()]
        return codec.canonical(fields)

    @classmethod
    def from_bytes(cls, data: bytes) -> Content:
        """Raises VaultDamaged. A newer form is not guessed at: the program that wrote it can read it."""
        try:
            fields = codec.members(codec.parse(data, limit=LARGEST), {"v", "generation", "cases"}, {"notes"})
            codec.integer(fields["v"], _FORM, _FORM)
            return cls(codec.integer(fields["generation"], 0, 2**53),
                       tuple(map(Case.from_json, codec.array(fields["cases"], 0, _MAX_CASES))),
                       dict(map(_noted, codec.array(fields.get("notes", []), 0, _MAX_CASES))))
        except (codec.MalformedMessage, CodeProblem):
            raise VaultDamaged from None


def _noted(record: object) -> tuple[CaseCode, Notes]:
    fields = codec.members(record, {"code", "notes"})
    if not isinstance(fields["code"], str):
        raise codec.MalformedMessage("code")
    return CaseCode.from_compact(fields["code"]), tuple(
        map(Note.from_json, codec.array(fields["notes"], 1, MAX_NOTES)))
