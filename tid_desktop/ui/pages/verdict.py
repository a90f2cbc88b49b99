"""What a comparison means for the person: would platforms find this copy, and is there something to do?

Only what is compared here is said. What platforms do with a copy that they find, nobody here can know.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from tid_desktop.case.model import Case, Item, ItemState
from tid_desktop.case.service import Comparison, Verdict
from tid_desktop.fingerprint.model import FileStatus, MediaReport

_tr = QCoreApplication.translate
_OUT_OF_USE = frozenset({ItemState.WITHDRAWN, ItemState.REJECTED})


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a copy: a heading, a sentence or two below it, and what follows, on a card of this tone.

    ``add``: adding it helps.
    """

    title: str
    lead: str
    lines: tuple[str, ...]
    tone: str = "amber"
    add: bool = True


def told(case: Case, copy: MediaReport, found: Comparison | None) -> Told:
    """The words for ``copy`` beside ``case``. ``found`` is None where this computer has nothing to compare with."""
    words = _unknown() if found is None else _compared(case, copy, found)
    if not case.practice:
        return words
    return replace(words, lines=(*words.lines, _tr("Verdict", "This is practice. No picture is protected.")))


def _compared(case: Case, copy: MediaReport, found: Comparison) -> Told:
    verdict, item = found.match.verdict, found.item
    if item is not None and verdict in (Verdict.EXACT, Verdict.CAUGHT):
        return _caught(case, item, exact=verdict is Verdict.EXACT)
    if copy.status is FileStatus.LOW_QUALITY:
        return Told(_tr("Verdict", "We can't compare this one"), _tr("Verdict", "It's very plain or blurred."),
                    (_tr("Verdict", "You can still add it. Then platforms can find exact copies."),), "tint")
    if found.cut_from is not None:
        return _cut(case, found.cut_from)
    if item is not None:
        lead = _tr("Verdict", "It looks like number %1, but too much is changed.")
        return Told(_tr("Verdict", "Platforms would miss this copy"), lead.replace("%1", _number(case, item)),
                    (_once_added(),))
    return _unlike(case)


def _cut(case: Case, whole: Item) -> Told:
    """Of a stopped picture even a full copy comes here."""
    title, lead = _tr("Verdict", "It looks like picture %1"), _tr("Verdict", "Platforms would miss it.")
    if whole.state is ItemState.WITHDRAWN:
        lead = _tr("Verdict", "You stopped that one. So platforms would miss this.")
    elif whole.state is ItemState.REJECTED:
        lead = _tr("Verdict", "The hotline couldn't use that one. Platforms would miss this.")
    else:
        title = _tr("Verdict", "It looks cut out of picture %1")
    return Told(title.replace("%1", _number(case, whole)), lead, (_once_added(),))


def _unknown() -> Told:
    return Told(_tr("Verdict", "We can't compare it here"),
                _tr("Verdict", "This computer doesn't have the fingerprints of this case."), (_once_added(),), "tint")


def _caught(case: Case, item: Item, *, exact: bool) -> Told:
    """Platforms look for it now only if the hotline took the item, and never in practice."""
    alike = _tr("Verdict", "It's the same file as number %1 in your case.") if exact \
        else _tr("Verdict", "It's very much like number %1 in your case.")
    lead = alike.replace("%1", _number(case, item))
    needless = _tr("Verdict", "You don't need to add it.")
    if case.practice:
        return Told(_tr("Verdict", "For real, platforms could find it"), lead, (needless,), "tint", add=False)
    if item.state is ItemState.ACCEPTED:
        limit = _tr("Verdict", "They can't look everywhere. Private chats are mostly closed to them.")
        looking = _tr("Verdict", "They can look for it already. You don't need to add it.")
        return Told(_tr("Verdict", "Platforms could find this copy"), lead, (looking, limit), "green", add=False)
    return Told(_tr("Verdict", "They can look for this copy too"), lead,
                (_tr("Verdict", "Platforms can start once the hotline has said yes."), needless), "tint", add=False)


def _unlike(case: Case) -> Told:
    """Of what was stopped or not taken nothing is said: it may well be like that."""
    resting = any(item.state in _OUT_OF_USE for item in case.items)
    title = _tr("Verdict", "It isn't like any that is in use") if resting \
        else _tr("Verdict", "It isn't like any in this case")
    return Told(title, _tr("Verdict", "Platforms would miss it."),
                (_tr("Verdict", "We can't always tell. Does it show the same picture?"),
                 _tr("Verdict", "Then add it. Platforms can look for this one too.")))


def _once_added() -> str:
    return _tr("Verdict", "Add it. Then platforms can look for this one too.")


def _number(case: Case, item: Item) -> str:
    """An item's number, as the page of the case counts."""
    return str([one.item for one in case.items].index(item.item) + 1)
