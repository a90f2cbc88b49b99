"""Strict JSON, and the checks that every message and profile is read with.

Two programs that read one document differently are a way in, so there is one reading only: I-JSON (RFC 7493) without
duplicate members, and one way to write a value, which for what occurs here is RFC 8785 (sorted members, no spaces,
UTF-8, whole numbers without a fraction).
"""
from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Collection
from enum import StrEnum
from typing import Any, ClassVar, NoReturn, TypeVar

from tid_desktop.errors import InternalError

MAX_DEPTH = 8  # arrays and objects inside each other; the deepest message of ours has five
MAX_WHOLE = 2**53 - 1  # the largest whole number that all JSON readers agree on (RFC 7493)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})  # controls, format marks, unassigned, line breaks
_JOINERS = "\u200c\u200d"  # format characters that Persian and the Indic scripts can't be written without

_Word = TypeVar("_Word", bound=StrEnum)


class MalformedMessage(InternalError):
    """Bytes or values that break the protocol. The text says which rule; it never holds what was received."""

    problem: ClassVar[str] = "malformed"


class OversizedMessage(MalformedMessage):
    """More bytes than any message may have."""

    problem = "too_big"


def parse(data: bytes, *, limit: int) -> Any:
    """Read one JSON document of at most ``limit`` bytes; raises MalformedMessage. Size is looked at first."""
    if len(data) > limit:
        raise OversizedMessage("size")
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_members_once, parse_constant=_refuse_constant,
                           parse_int=_whole, parse_float=_finite)
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors and quote their input
        raise MalformedMessage("not JSON") from None
    _check_tree(value)
    return value


def canonical(value: Any) -> bytes:
    """The one way to write ``value``. Raises ValueError for NaN and infinity."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def _members_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        raise MalformedMessage("a member twice")
    return record


def _refuse_constant(_name: str) -> NoReturn:
    raise MalformedMessage("not a number")


def _whole(digits: str) -> int:
    if len(digits) > len(str(-MAX_WHOLE)) or not -MAX_WHOLE <= (value := int(digits)) <= MAX_WHOLE:
        raise MalformedMessage("number too long")
    return value


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise MalformedMessage("not a number")
    return value


def _check_tree(value: Any) -> None:
    """Refuse deep nesting and text that is not Unicode (half of a surrogate pair, written as an escape)."""
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH + 1):
        if not level:
            return
        if any(isinstance(entry, str) and not _is_unicode(entry) for entry in level):
            raise MalformedMessage("not Unicode")
        level = [inner for entry in level for inner in _children(entry)]
    raise MalformedMessage("too deep")


def _children(entry: Any) -> list[Any]:
    if isinstance(entry, dict):
        return [*entry.keys(), *entry.values()]
    return entry if isinstance(entry, list) else []


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


# --- checks of values that were read: each returns the value with its type, or raises MalformedMessage ---------------

def members(value: object, required: Collection[str], optional: Collection[str] = ()) -> dict[str, Any]:
    """An object with all of ``required``, perhaps some of ``optional``, and nothing else."""
    if not isinstance(value, dict) or not set(required) <= set(value) <= {*required, *optional}:
        raise MalformedMessage("members")
    return value


def array(value: object, least: int, most: int) -> list[Any]:
    """A list of ``least`` to ``most`` entries."""
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise MalformedMessage("array")
    return value


def integer(value: object, least: int, most: int) -> int:
    """A whole number in a range. ``true`` and ``1.0`` are none."""
    if type(value) is not int or not least <= value <= most:
        raise MalformedMessage("whole number")
    return value


def boolean(value: object) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise MalformedMessage("true or false")
    return value


def text(value: object, pattern: re.Pattern[str]) -> str:
    """A string that ``pattern`` describes from its first to its last character."""
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise MalformedMessage("text")
    return value


def plain_text(value: object, most: int) -> str:
    """A line for people, of 1 to ``most`` characters, without controls and marks that turn the direction of text."""
    if not isinstance(value, str) or not 1 <= len(value) <= most or value != value.strip():
        raise MalformedMessage("line of text")
    if any(unicodedata.category(char) in _UNSEEN and char not in _JOINERS for char in value):
        raise MalformedMessage("line of text")
    return value


def word(kind: type[_Word], value: object) -> _Word:
    """One of the words of an enumeration."""
    try:
        return kind(str(value))
    except ValueError:
        raise MalformedMessage("unknown word") from None
