"""Sizes that say nothing: whatever is inside, a body has one of a few lengths.

Sealed bytes are padded twice. The plaintext is filled with zero bytes to the room of its bucket before it is sealed, so
that whoever ends TLS in front of the intake sees one length of ciphertext per bucket too; then the member ``pad`` makes
the body exactly as long as the bucket, whether a proof of work is in it or not.
"""
from __future__ import annotations

import re
from typing import Any

from tid_desktop.protocol import codec

KIB = 1024
REQUEST = (16 * KIB, 64 * KIB, 256 * KIB, 1024 * KIB)
ANSWER = (16 * KIB, 64 * KIB)

_FRAME = 2 * KIB  # kept free for key id, encapsulated key, proof of work and the JSON around them
_TAG = 16
_PAD = re.compile(r"0*")


def room(bucket: int) -> int:
    """How many bytes of plaintext a bucket holds: base64 writes three bytes as four characters."""
    return (bucket - _FRAME) // 4 * 3 - _TAG


def pick(plain: bytes, choices: tuple[int, ...]) -> int:
    """The smallest bucket with room for ``plain``; raises OversizedMessage when there is none."""
    for bucket in choices:
        if len(plain) <= room(bucket):
            return bucket
    raise codec.OversizedMessage("no bucket is large enough")


def zero_fill(plain: bytes, bucket: int) -> bytes:
    """``plain``, which is JSON and so holds no zero byte, filled with zero bytes to the bucket's room."""
    return plain.ljust(room(bucket), b"\0")


def zero_strip(padded: bytes) -> bytes:
    """Undo ``zero_fill``."""
    return padded.rstrip(b"\0")


def fill(record: dict[str, Any], bucket: int) -> bytes:
    """Write ``record`` with a member ``pad`` that makes it exactly ``bucket`` bytes; raises OversizedMessage."""
    missing = bucket - len(codec.canonical({**record, "pad": ""}))
    if missing < 0:
        raise codec.OversizedMessage("over its bucket")
    return codec.canonical({**record, "pad": "0" * missing})


def read(body: bytes, choices: tuple[int, ...]) -> Any:
    """Parse a body as long as one of ``choices``, whose ``pad`` carries nothing; raises MalformedMessage."""
    if len(body) > choices[-1]:
        raise codec.OversizedMessage("size")
    if len(body) not in choices:
        raise codec.MalformedMessage("size is no bucket")
    record = codec.parse(body, limit=choices[-1])
    if not isinstance(record, dict):
        raise codec.MalformedMessage("members")
    codec.text(record.get("pad"), _PAD)
    return record
