"""What the one entry in the password store holds: the key of the sealed file, and the case codes again.

With the codes a case can still be found when the file is lost. As text, because some stores take nothing else:

    "1" key generation { service_id["p"] code... }...        separated by spaces; "p" marks a practice hotline
    "2" key practice_key generation ...                      once a passphrase was set, which changes the key

``generation`` is that of the sealed file for which the codes were written: a file of that generation or a later one
knows better. Behind a passphrase the entry is locked as a whole: see passphrase.py.
"""
from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tid_desktop.case.code import CaseCode
from tid_desktop.case.keystore import MAX_ENTRY
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.sealed import KEY_BYTES, expand
from tid_desktop.errors import CodeProblem, VaultDamaged

_FORM, _FORM_PRACTICE = "1", "2"
_SERVICE = re.compile(r"([0-9a-f]{32})(p?)")


@dataclass(frozen=True, slots=True)
class StoredCode:
    """A case code and the hotline that it belongs to."""

    code: CaseCode
    service_id: str
    practice: bool

    def case(self) -> Case:
        """What is known of a case by its code alone; the hotline has the rest."""
        return Case(self.code, "", self.service_id, self.practice, CaseState.WAITING, kept=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry, unpacked."""

    key: bytes = field(repr=False)
    generation: int = 0
    codes: tuple[StoredCode, ...] = ()
    own_practice: bytes = field(default=b"", repr=False)

    @classmethod
    def new(cls) -> Entry:
        return cls(secrets.token_bytes(KEY_BYTES))

    def renewed(self) -> Entry:
        """With another key for the sealed file, and the same one for Practice's database."""
        return replace(self, key=secrets.token_bytes(KEY_BYTES), own_practice=self.practice)

    @property
    def practice(self) -> bytes:
        """32 bytes for Practice's database. They never change."""
        return self.own_practice or expand(self.key, b"practice", KEY_BYTES)

    def with_cases(self, generation: int, cases: Sequence[Case], room: int = MAX_ENTRY) -> Entry:
        """The entry for these cases: the newest (last) ones that fit into ``room`` characters."""
        codes = tuple(StoredCode(case.code, case.service_id, case.practice) for case in cases)
        while True:
            entry = replace(self, generation=generation, codes=codes)
            if len(entry.pack()) <= room:
                return entry
            codes = codes[1:]

    def pack(self) -> str:
        keys = [key for key in (self.key, self.own_practice) if key]
        form = _FORM_PRACTICE if self.own_practice else _FORM
        words = [form, *(urlsafe_b64encode(key).decode() for key in keys), str(self.generation)]
        last = ""
        for stored in self.codes:
            service = stored.service_id + ("p" if stored.practice else "")
            if service != last:
                words.append(service)
            words.append(stored.code.compact)
            last = service
        return " ".join(words)

    @classmethod
    def unpack(cls, text: str) -> Entry:
        """Raises VaultDamaged for anything that ``pack`` can't have written."""
        try:
            form, key, *words = text.split(" ")
            own = urlsafe_b64decode(words.pop(0)) if form == _FORM_PRACTICE else b""
            entry = cls(urlsafe_b64decode(key), int(words[0]), tuple(_stored(words[1:])), own)
        except (ValueError, IndexError, CodeProblem):
            raise VaultDamaged from None
        if len(entry.key) != KEY_BYTES or len(own) not in (0, KEY_BYTES) or entry.pack() != text:
            raise VaultDamaged
        return entry


def _stored(words: Sequence[str]) -> list[StoredCode]:
    codes, service_id, practice = [], "", False
    for word in words:
        service = _SERVICE.fullmatch(word)
        if service:
            service_id, practice = service[1], bool(service[2])
        else:
            codes.append(StoredCode(CaseCode.from_compact(word), service_id, practice))
    if codes and not service_id:
        raise VaultDamaged
    return codes
