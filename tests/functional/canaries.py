"""Words that must not be found: made up for one test, and looked for in every form that a program could leave them in.

    secrets = Canaries({"file name": "kestrel-5f0c", "fingerprint": "d0c5..."})
    assert secrets.found_in(data) == []
"""
from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from pathlib import Path

LARGEST = 64 << 20  # bytes of one file that are looked through


class Canaries:
    """``secrets``: what each is called in a complaint, and the word. Capital letters make no difference."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._forms = {name: {form.lower() for form in _forms(word)} for name, word in secrets.items()}

    def found_in(self, data: bytes | str) -> list[str]:
        """The names of what is in ``data``."""
        held = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
        lower = held.lower()
        return [name for name, forms in self._forms.items() if any(form in lower for form in forms)]

    def found_below(self, *folders: Path) -> list[str]:
        """What is in the names or in the bytes of the files below ``folders``, each with the place."""
        return [f"{name} in {place}" for folder in folders for place in folder.rglob("*")
                for name in {*self.found_in(str(place.relative_to(folder))), *self.found_in_file(place)}]

    def found_in_file(self, place: Path) -> list[str]:
        """The names of what is in this file; of a folder, a socket or a link, nothing."""
        if not place.is_file() or place.is_symlink():
            return []
        try:
            with place.open("rb") as file:
                return self.found_in(file.read(LARGEST))
        except FileNotFoundError:  # a test in another process has taken away what was its own
            return []


def fingerprint(hexadecimal: str) -> str:
    """What to look for of a fingerprint: its first half, which no two have in common."""
    return hexadecimal[:32]


def _forms(word: str) -> set[bytes]:
    """UTF-8, UTF-16 of both orders, hex of them, and the base64 of each, wherever in a longer text it begins."""
    plain = word.encode()
    raw = {plain, word.encode("utf-16-le"), word.encode("utf-16-be")}
    if re.fullmatch(r"(?:[0-9a-f]{2}){16,}", word):
        raw.add(bytes.fromhex(word))
    long = raw if len(word) > 7 else set()  # of a short one so few letters would be left that chance would write them
    return raw | {form.hex().encode() for form in raw} | {part for form in long for part in _in_base64(form)}


def _in_base64(data: bytes) -> set[bytes]:
    """The letters that stand for ``data`` alone, for each of the three ways it can lie in a longer text."""
    found = set()
    for shift in range(3):
        encoded = base64.b64encode(bytes(shift) + data).rstrip(b"=")
        inner = encoded[-(-shift * 8 // 6):(shift + len(data)) * 8 // 6]
        found |= {inner, inner.translate(bytes.maketrans(b"+/", b"-_"))}
    return found
