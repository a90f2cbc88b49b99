"""What a case's states mean, in plain words. A platform's answer is told as what it says, never as more."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tid_desktop.case.model import Case, CaseState, Item, ItemState, PlatformNews, PlatformState
from tid_desktop.fingerprint.model import MediaKind
from tid_desktop.ui.i18n import outside
from tid_desktop.ui.widgets import Happening

_tr = QCoreApplication.translate


def summary(case: Case) -> str:
    """Where the whole case stands, in a sentence or two."""
    if case.state is CaseState.ACCEPTED and left_up(case.items):
        return _tr("News", "Platforms have your fingerprints. There is a copy that stays up.")
    return {
        CaseState.DRAFT: _tr("News", "It's not sent yet."),
        CaseState.WAITING: _tr("News", "Something is not sent yet. It waits on this computer."),
        CaseState.RECEIVED: _tr("News", "The hotline checks the fingerprints. There is nothing you need to do now."),
        CaseState.ACCEPTED: _tr("News", "Platforms have your fingerprints. There is nothing you need to do now."),
        CaseState.REJECTED: _tr("News", "The hotline couldn't use it. That's not your fault."),
        CaseState.WITHDRAWN: _tr("News", "You stopped this case."),
    }[case.state]


def left_up(items: Sequence[Item]) -> bool:
    """Whether a platform says of one of these that a copy stays up."""
    return any(platform.state is PlatformState.LEFT_UP for item in items for platform in item.platforms)


def name(item: Item, number: int) -> str:
    """What an item is called: its kind and number, and the person's own word for it."""
    kind = _tr("News", "Video %1") if item.kind is MediaKind.VIDEO else _tr("News", "Picture %1")
    words = kind.replace("%1", str(number))
    return f"{words}: {outside(item.label)}" if item.label else words


def chip(item: Item) -> tuple[str, str]:
    """The kind of chip and its word for an item."""
    if item.state is ItemState.ACCEPTED and left_up((item,)):
        return "warn", _tr("News", "Needs your eye")
    return {
        ItemState.WAITING: ("warn", _tr("News", "Not sent yet")),
        ItemState.RECEIVED: ("info", _tr("News", "Being checked")),
        ItemState.ACCEPTED: ("done", _tr("News", "Fingerprints delivered")),
        ItemState.REJECTED: ("warn", _tr("News", "Not used")),
        ItemState.WITHDRAWN: ("info", _tr("News", "Stopped")),
    }[item.state]


def timeline(item: Item) -> list[Happening]:
    """What happened with one item, from the beginning; silent platforms together in one line."""
    if item.state is ItemState.WAITING:
        waiting = _tr("News", "The hotline doesn't have them yet")
        return [Happening(waiting, _tr("News", "Send it when you can."), "now")]
    received = Happening(_tr("News", "The hotline got the fingerprints"), "", "done")
    if item.state is ItemState.RECEIVED:
        return [received, Happening(_tr("News", "They check it"), _tr("News", "This can take some days."), "now"),
                Happening(_tr("News", "Platforms get the fingerprints"))]
    if item.state is ItemState.REJECTED:
        return [received, Happening(_tr("News", "They couldn't use it"),
                                    _tr("News", "You did nothing wrong. A help line can tell you what else works."),
                                    "warn")]
    if item.state is ItemState.WITHDRAWN:
        told = _tr("News", "If platforms had them, we told them to delete them. We can't check that they do.")
        return [received, Happening(_tr("News", "You stopped it"), told, "done")]
    return [received, Happening(_tr("News", "Platforms got the fingerprints"), "", "done"), *_platforms(item.platforms)]


def _platforms(statuses: Sequence[PlatformNews]) -> list[Happening]:
    spoken = [_spoken(status) for status in statuses if status.state is not PlatformState.NO_ANSWER]
    silent = [outside(status.name) for status in statuses if status.state is PlatformState.NO_ANSWER]
    if silent:
        spoken.append(Happening(_tr("News", "No answer yet: %1").replace("%1", ", ".join(silent)),
                                _tr("News", "That's normal. They may still be looking.")))
    return spoken


def _spoken(status: PlatformNews) -> Happening:
    """One platform's answer. "Removed" stands here only because the platform said so."""
    title, text, state = {
        PlatformState.LOOKING: (_tr("News", "%1 found something and looks at it"), "", "now"),
        PlatformState.CONFIRMED: (_tr("News", "%1 says: it found a copy"),
                                  _tr("News", "What it does next is not told yet."), "now"),
        PlatformState.BLOCKED: (_tr("News", "%1 says: it blocked a copy"), "", "done"),
        PlatformState.REMOVED: (_tr("News", "%1 says: it removed a copy"), "", "done"),
        PlatformState.LEFT_UP: (_tr("News", "%1 says: the copy stays up"),
                                _tr("News", "That's not your fault. You can ask them yourself. A help line can help."),
                                "warn"),
    }[status.state]
    return Happening(title.replace("%1", outside(status.name)), text, state)


Told = frozenset[tuple[str, ...]]


def told_by_hotline(case: Case) -> Told:
    """What the hotline itself says of each item. Of one that waits to be sent it says nothing."""
    return frozenset((item.item, str(item.state)) for item in case.items if item.state is not ItemState.WAITING)


def told(case: Case) -> Told:
    """Everything that is answered about a case, to see whether something is new."""
    return told_by_hotline(case) | {
        (item.item, platform.name, str(platform.state)) for item in case.items for platform in item.platforms
        if platform.state is not PlatformState.NO_ANSWER}
