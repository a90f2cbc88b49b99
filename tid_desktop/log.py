"""A log in memory with allow-listed fields. Never a file.

    log = log.get("sandbox")
    log.info("file done", status="ready", seconds=0.2)

Only the fields in FIELDS are kept, everything else becomes ``redacted``; messages are constants in the source (a test
reads every call). The last LINES records can be shown by ``doctor``; they also go to the ``logging`` module, so that a
test fails on an unexpected warning.
"""
from __future__ import annotations

import logging
import time
from collections import deque

LINES = 500
FIELDS = frozenset({"status", "seconds", "code", "count", "kind", "level", "attempt", "signal", "size", "state",
                    "backend"})

_records: deque[str] = deque(maxlen=LINES)


class Log:
    """A named writer into the shared ring buffer."""

    def __init__(self, room: str) -> None:
        self._room = room
        self._logger = logging.getLogger(f"tid_desktop.{room}")

    def info(self, message: str, **fields: object) -> None:
        self._write(logging.INFO, message, fields)

    def warning(self, message: str, **fields: object) -> None:
        self._write(logging.WARNING, message, fields)

    def error(self, message: str, **fields: object) -> None:
        self._write(logging.ERROR, message, fields)

    def _write(self, level: int, message: str, fields: dict[str, object]) -> None:
        shown = " ".join(f"{name}={_safe(name, value)}" for name, value in sorted(fields.items()))
        line = f"{message} {shown}".strip()
        _records.append(f"{time.monotonic():.3f} {self._room} {line}")
        self._logger.log(level, "%s", line)


def _safe(name: str, value: object) -> str:
    """Numbers and short words of allow-listed fields; nothing that could hold a name, a path, a hash or a code."""
    if name not in FIELDS:
        return "redacted"
    if isinstance(value, bool | int | float):
        return f"{value:.3f}" if isinstance(value, float) else str(value)
    text = str(value)
    return text if len(text) <= 24 and text.replace("_", "").replace("-", "").isalpha() else "redacted"


def get(room: str) -> Log:
    return Log(room)


def recent() -> list[str]:
    """The last records, oldest first, for ``doctor``."""
    return list(_records)
