"""What the card says: the code, how to use it, and nothing that tells a finder what it is about.

Data only; the window draws, saves and prints it. The sentences are English and marked for translation (context
``card``); the code itself is the same in every language. No date, no hotline's name, no word of the subject.
"""
from __future__ import annotations

from dataclasses import dataclass, field

from tid_desktop.case.code import CaseCode, Kind
from tid_desktop.case.typed import QR_PREFIX
from tid_desktop.errors import QT_TRANSLATE_NOOP

FILE_STEM = "card"  # of a saved card, without its ending; and what the printer's queue shows

TITLE = "Tideline"
PRACTICE = QT_TRANSLATE_NOOP("card", "Practice. Nothing is sent. No picture is protected.")
SQUARES = QT_TRANSLATE_NOOP("card", "A square of dots. It holds the same code, and no link.")
_NAMES = {
    Kind.FULL: QT_TRANSLATE_NOOP("card", "My case code"),
    Kind.STATUS_ONLY: QT_TRANSLATE_NOOP("card", "Case code, only to look"),
}
_LINES = {
    Kind.FULL: (
        QT_TRANSLATE_NOOP("card", "With this code you see the news, add more, or stop it."),
        QT_TRANSLATE_NOOP("card", "Anyone who has it can do that too. Keep it safe."),
        QT_TRANSLATE_NOOP("card", "If you lose it, nobody can find your case again."),
    ),
    Kind.STATUS_ONLY: (
        QT_TRANSLATE_NOOP("card", "With this code you can look, but not change anything."),
        QT_TRANSLATE_NOOP("card", "Anyone who has it can look too. Keep it safe."),
    ),
}
_USE = QT_TRANSLATE_NOOP("card", "To use it, open Tideline. Choose: I have a case code.")


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``strip`` goes across the top where it is not None; ``groups`` stay left to right everywhere.

    ``modules`` are the rows of the QR code, True for dark, without the quiet zone.
    """

    name: str
    groups: tuple[str, ...] = field(repr=False)
    lines: tuple[str, ...]
    strip: str | None
    modules: tuple[tuple[bool, ...], ...] = field(repr=False)
    title: str = TITLE


def card(code: CaseCode, *, practice: bool) -> Card:
    """The card of a full or a status-only code."""
    strip = PRACTICE if practice else None
    return Card(_NAMES[code.kind], code.groups, (*_LINES[code.kind], _USE), strip, qr_modules(code))


def qr_modules(code: CaseCode) -> tuple[tuple[bool, ...], ...]:
    """The QR code of ``code``: alphanumeric and no address, so that no phone opens it as a link.

    Error level Q: a quarter of it may be dirty or torn (ISO/IEC 18004).
    """
    import segno
    drawn = segno.make_qr(QR_PREFIX + code.compact, error="q", mode="alphanumeric", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in drawn.matrix)
