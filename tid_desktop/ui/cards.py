"""The case card as a file or on paper: large print, without a date, without a word of what it is for.

A card is saved as PDF only. Phones and programs gather pictures, show them among others and copy them to other places.
What sets and writes it is imported when the first card is made: the window starts without it.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from tid_desktop.case.card import FILE_STEM, SQUARES, Card, card
from tid_desktop.case.code import CaseCode, Kind, status_code
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui import dialogs
from tid_desktop.ui.pages.ways import CardWay
from tid_desktop.ui.tasks import Outcome, Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from tid_desktop.ui.pages.walk import Notice
    from tid_desktop.ui.paper import Block

_tr = QCoreApplication.translate


class Asks(Protocol):
    """A page that asks for cards: ``card_wanted(way, kind)``; ``card_made`` tells it what became of one."""

    card_wanted: SignalInstance
    notice: Notice

    def card_made(self, way: CardWay, kind: Kind, done: bool | None) -> None:
        """``done`` is None when the person changed their mind."""


def serve(page: Asks, tasks: Tasks, code: CaseCode, profile: Profile) -> None:
    """Make the cards that ``page`` asks for. A helper's code takes a moment to work out, so that is done aside."""
    assert isinstance(page, QWidget)

    def make(way: CardWay, kind: Kind) -> None:
        if kind is code.kind:
            page.card_made(way, kind, _ACTS[way](page, code, profile))
        else:
            tasks.run(lambda: status_code(code, profile), lambda outcome: known(way, kind, outcome), owner=page)

    def known(way: CardWay, kind: Kind, outcome: Outcome) -> None:
        if outcome.error is not None:
            page.notice.tell_error(outcome.error)
        else:
            page.card_made(way, kind, _ACTS[way](page, outcome.value, profile))

    page.card_wanted.connect(make)


def save_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool | None:
    """Ask where, and save the card there. False when that failed, None when the person changed their mind."""
    place = dialogs.choose_place(parent, _tr("Cards", "Save a card"), f"{FILE_STEM}.pdf")
    return _write(place, code, profile) if place else None


def print_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool | None:
    """Ask for a printer and print the card under a neutral name; answers like ``save_card``."""
    printer = ask_for_printer(parent)
    if printer is None:
        return None
    if printer.outputFileName():  # the system's "print to a file" would write the time and the program into it
        return _write(printer.outputFileName(), code, profile)
    from tid_desktop.ui import paper
    return paper.print_on(printer, _blocks(code, profile), language=_language(), large=True)


_ACTS: dict[CardWay, Callable[[QWidget, CaseCode, Profile], bool | None]] = {
    CardWay.SAVE: save_card, CardWay.PRINT: print_card}


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """The printer the person chose; None when they changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    dialogs.keep_no_trace()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(FILE_STEM)
    printer.setCreator("")
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.setParent(None)
    dialog.deleteLater()
    return printer if accepted else None


def blocks(shown: Card) -> list[Block]:
    """The card's words in the order of reading."""
    from tid_desktop.ui.paper import Block
    strip = [] if shown.strip is None else [Block("text", _tr("card", shown.strip))]
    return [Block("title", shown.title), *strip, Block("heading", _tr("card", shown.name)),
            Block("drawing", _tr("card", SQUARES), shown.modules),
            *(Block("code", group) for group in shown.groups),
            *(Block("text", _tr("card", line)) for line in shown.lines)]


def _blocks(code: CaseCode, profile: Profile) -> list[Block]:
    return blocks(card(code, practice=profile.practice))


def _write(place: str, code: CaseCode, profile: Profile) -> bool:
    from tid_desktop.ui import pdf
    return pdf.write(place, _blocks(code, profile), language=_language(), large=True)


def _language() -> str:
    return QLocale().bcp47Name()
