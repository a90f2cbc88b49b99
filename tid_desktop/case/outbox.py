"""What a case has to tell the hotline, and what the hotline's answer makes of the case. Pure: no store, no network.

Messages are built once, from random item ids that are in the case, and sent as the same bytes until they are answered.
That makes every repeat harmless: the hotline recognises the bytes (DESIGN section 7).
"""
from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from tid_desktop.case.code import Credentials
from tid_desktop.case.model import MAX_KEPT_ITEMS, MAX_LABEL, MAX_OUTBOX, Case, CaseState, Item, ItemState, PlatformNews
from tid_desktop.errors import InternalError, NothingToSend, ReachNotAllowed, StatusOnlyCode, TooMany, UnknownItem
from tid_desktop.fingerprint.model import WIDE, Fingerprint, MediaKind, MediaReport, Reach
from tid_desktop.protocol import codec, messages
from tid_desktop.protocol.answers import Answer, ItemStatus
from tid_desktop.protocol.messages import ALL, Op, Request
from tid_desktop.protocol.profile import Limits, Profile

# Room that is left beside the items: operation, case id, token and status hash, all of fixed length.
_ROOM = messages.MAX_INNER - 512
_STOPS = frozenset({Op.WITHDRAW, Op.UNDO})


# --- items ------------------------------------------------------------------------------------------------------------

def new_items(files: Sequence[tuple[MediaReport, str]], profile: Profile) -> tuple[Item, ...]:
    """An item for each report that has something to send, under a fresh random id.

    Raises NothingToSend if none has, ReachNotAllowed if one has more changed copies than the hotline's profile allows.
    """
    allowed = max((Reach(word).more for word in profile.reach), default=Reach.TURNS.more)
    if any(sum(found.stands_for in WIDE for found in report.fingerprints) > allowed for report, _ in files):
        raise ReachNotAllowed
    items = tuple(item for report, label in files if (item := _new_item(report, label, profile)) is not None)
    if not items:
        raise NothingToSend
    return items


def _new_item(report: MediaReport, label: str, profile: Profile) -> Item | None:
    taken = [found for found in report.fingerprints if str(found.signal_type) in profile.signal_types]
    fingerprints = _thinned(taken, profile.limits.video)
    if report.kind is None or not fingerprints:
        return None
    return Item(secrets.token_hex(8), report.kind, label[:MAX_LABEL], fingerprints, len(fingerprints),
                details=report.details)


def _thinned(fingerprints: Sequence[Fingerprint], most: int) -> tuple[Fingerprint, ...]:
    """At most ``most`` frames of a video, evenly spread over its seconds; all else as it is."""
    seconds = sorted({found.at for found in fingerprints if found.at is not None})
    frames = sum(found.at is not None for found in fingerprints)
    if frames <= most:
        return tuple(fingerprints)
    wanted = max(1, most * len(seconds) // frames)
    kept = {seconds[place * len(seconds) // wanted] for place in range(wanted)}
    return tuple(found for found in fingerprints if found.at is None or found.at in kept)


def check_room(items: Sequence[Item], limits: Limits) -> None:
    """Raises TooMany when one case can't hold ``items``."""
    if len(items) > limits.items or sum(item.count for item in items) > limits.fingerprints:
        raise TooMany


# --- messages ---------------------------------------------------------------------------------------------------------

def creation(case: Case, credentials: Credentials) -> tuple[bytes, ...]:
    """The messages that hand in the whole case: one ``create``, and ``append`` for what doesn't fit into it."""
    status_hash = hashlib.sha256(bytes.fromhex(credentials.status_token)).hexdigest()
    first, *rest = _split(case.items)
    create = Request(Op.CREATE, credentials.case_id, _manage(credentials), status_hash, first).to_bytes(None)
    return (create, *(_append(items, credentials) for items in rest))


def addition(items: Sequence[Item], credentials: Credentials) -> tuple[bytes, ...]:
    return tuple(_append(part, credentials) for part in _split(items))


def status(credentials: Credentials) -> bytes:
    return Request(Op.STATUS, credentials.case_id, credentials.status_token).to_bytes(None)


def choice(op: Op, items: Collection[str] | None, credentials: Credentials) -> bytes:
    """``withdraw`` or ``undo`` of some items, or of all (None)."""
    chosen: tuple[str, ...] | Literal["all"] = ALL if items is None else tuple(sorted(items))
    return Request(op, credentials.case_id, _manage(credentials), items=chosen).to_bytes(None)


def _append(items: tuple[messages.Item, ...], credentials: Credentials) -> bytes:
    return Request(Op.APPEND, credentials.case_id, _manage(credentials), items=items).to_bytes(None)


def _manage(credentials: Credentials) -> str:
    if credentials.manage_token is None:
        raise StatusOnlyCode
    return credentials.manage_token


def _split(items: Sequence[Item]) -> Iterator[tuple[messages.Item, ...]]:
    """The items as they travel, without labels, in parts that fit into one message each."""
    part: list[messages.Item] = []
    size = 0
    for item in items:
        travelling = messages.Item.from_json({"item": item.item, "kind": str(item.kind),
                                              "fingerprints": [found.to_json() for found in item.fingerprints]})
        length = len(codec.canonical(travelling.to_json())) + 1
        if part and size + length > _ROOM:
            yield tuple(part)
            part, size = [], 0
        part.append(travelling)
        size += length
    yield tuple(part)


# --- changes of a case ------------------------------------------------------------------------------------------------

def queued(case: Case, credentials: Credentials) -> Case:
    """A draft, or a case that was stopped before the hotline ever had it, with its creation in the outbox."""
    items = tuple(replace(item, state=ItemState.WAITING) for item in case.items)
    return replace(case, state=CaseState.WAITING, items=items, outbox=creation(case, credentials))


def with_items(case: Case, items: Sequence[Item], credentials: Credentials) -> Case:
    return replace(case, state=CaseState.WAITING, items=(*case.items, *items),
                   outbox=case.outbox + addition(items, credentials))


def stopped(case: Case, chosen: Collection[str] | None, credentials: Credentials) -> Case:
    """With the message that stops some items, or all of them.

    Stopping everything replaces what still waits: what was not sent yet is never sent. Stopping an item that the
    hotline has goes before additions, so that it doesn't wait with them.
    """
    if chosen is None:
        items = tuple(replace(item, state=ItemState.WITHDRAWN) if item.state is ItemState.WAITING else item
                      for item in case.items)
        return replace(case, state=CaseState.WAITING, items=items, outbox=(choice(Op.WITHDRAW, None, credentials),))
    waiting = {item.item for item in _chosen(case, chosen) if item.state is ItemState.WAITING}
    outbox = [*case.outbox]
    if waiting:
        outbox.append(choice(Op.WITHDRAW, waiting, credentials))
    if set(chosen) - waiting:
        stops = [place for place, message in enumerate(case.outbox) if _op(message) in _STOPS]
        outbox.insert(stops[-1] + 1 if stops else 0, choice(Op.WITHDRAW, set(chosen) - waiting, credentials))
    return replace(case, state=CaseState.WAITING, outbox=tuple(outbox))


def undone(case: Case, chosen: Collection[str] | None, credentials: Credentials) -> Case:
    """With the message that undoes the stop of some items, or of all."""
    if case.state is CaseState.WITHDRAWN and not case.confirmed and case.items:
        return queued(case, credentials)
    if chosen is not None:
        _chosen(case, chosen)
    return replace(case, state=CaseState.WAITING, outbox=(*case.outbox, choice(Op.UNDO, chosen, credentials)))


def _chosen(case: Case, chosen: Collection[str]) -> list[Item]:
    """The items of these ids. Raises UnknownItem."""
    found = [item for item in case.items if item.item in chosen]
    if not chosen or len(found) != len(set(chosen)):
        raise UnknownItem
    return found


# --- what the hotline answers -----------------------------------------------------------------------------------------

def answered(case: Case, message: bytes | None, answer: Answer, today: date) -> Case:
    """After ``answer``, which took ``message`` (None: a status) out of the outbox."""
    told = {status.item: status for status in answer.items}
    known = tuple(_told(item, told.pop(item.item, None)) for item in case.items)
    new = tuple(_told(Item(status.item, MediaKind(str(status.kind)), "", (), 0), status)
                for status in list(told.values())[:MAX_KEPT_ITEMS - len(known)])
    outbox = _without(case.outbox, message)
    created = message is not None and _op(message) is Op.CREATE
    return replace(case, case_id=answer.case_id, items=known + new, outbox=outbox, checked_on=today,
                   state=CaseState.WAITING if outbox else CaseState(str(answer.state)),
                   sent_on=today if created else case.sent_on, undo_until=answer.undo_until)


def _told(item: Item, status: ItemStatus | None) -> Item:
    if status is None:
        return item
    return replace(item, state=ItemState(str(status.state)), count=status.fingerprints,
                   platforms=tuple(map(PlatformNews.of, status.platforms)))


def offered_again(case: Case, answer: Answer, credentials: Credentials) -> Case:
    """With what ``answer`` no longer lists in the outbox once more: an older back-up was put back at the hotline.

    Only what this computer has the fingerprints of, and what nobody stopped or turned down.
    """
    there = {status.item for status in answer.items}
    there.update(item.item for message in case.outbox for item in Request.from_bytes(message)[0].added)
    gone = tuple(item for item in case.items if item.item not in there and _is_wanted(item))
    if not gone or credentials.manage_token is None:
        return case
    waiting = tuple(_waiting(item) if item in gone else item for item in case.items)
    return replace(case, state=CaseState.WAITING, items=waiting, outbox=case.outbox + addition(gone, credentials))


def lost(case: Case, credentials: Credentials) -> Case | None:
    """A case that the hotline had and now doesn't know, with its creation in the outbox once more.

    What was stopped stays out, also where the stop still waits. None where nothing is left to hand in.
    """
    if not case.confirmed or credentials.manage_token is None:
        return None
    stopped = {item.item for item in case.items if item.state is ItemState.WITHDRAWN}
    for request in (Request.from_bytes(message)[0] for message in case.outbox):
        chosen = {item.item for item in case.items} if request.chosen is None else set(request.chosen)
        if request.op in _STOPS:
            stopped = stopped | chosen if request.op is Op.WITHDRAW else stopped - chosen
    here = [replace(item, state=ItemState.WITHDRAWN) if item.item in stopped else
            replace(item, state=ItemState.WAITING) if item.state is ItemState.WITHDRAWN else item
            for item in case.items if item.fingerprints]
    wanted = tuple(filter(_is_wanted, here))
    if not wanted:
        return None
    again = creation(replace(case, items=wanted), credentials)
    return replace(case, state=CaseState.WAITING, outbox=again, checked_on=None, undo_until=None,
                   items=tuple(_waiting(item) if item in wanted else item for item in here))


def _is_wanted(item: Item) -> bool:
    return bool(item.fingerprints) and item.state not in (ItemState.WITHDRAWN, ItemState.REJECTED)


def _waiting(item: Item) -> Item:
    return replace(item, state=ItemState.WAITING, platforms=(), count=len(item.fingerprints))


def never_arrived(case: Case, message: bytes) -> Case:
    """A case that was stopped, and of which the hotline has never heard."""
    items = tuple(replace(item, state=ItemState.WITHDRAWN) for item in case.items)
    return replace(case, items=items, outbox=_without(case.outbox, message), state=CaseState.WITHDRAWN)


def refused(case: Case, message: bytes) -> Case:
    """Without a message that the hotline will never take: a stop, an undo, or more items than a case can hold."""
    refused_items = {item.item for item in Request.from_bytes(message)[0].added}
    left = replace(case, outbox=_without(case.outbox, message),
                   items=tuple(item for item in case.items if item.item not in refused_items))
    return left if left.outbox else replace(left, state=_state(left.items))


def check_outbox(case: Case) -> Case:
    """``case``, or TooMany when more waits in its outbox than can be kept."""
    if len(case.outbox) > MAX_OUTBOX:
        raise TooMany
    return case


def is_final(message: bytes, problem: Exception) -> bool:
    """Whether ``problem`` means that repeating ``message`` can never help. A creation is always worth repeating."""
    op = _op(message)
    return op in _STOPS if not isinstance(problem, TooMany) else op is Op.APPEND


def creates(message: bytes) -> bool:
    return _op(message) is Op.CREATE


def stops(message: bytes) -> bool:
    return _op(message) is Op.WITHDRAW


def stops_all(message: bytes) -> bool:
    request, _ = Request.from_bytes(message)
    return request.op is Op.WITHDRAW and request.items == ALL


def _state(items: Sequence[Item]) -> CaseState:
    """The case's state as its items were last told; messages.case_state has the rule."""
    told = [messages.State(str(item.state)) for item in items if item.state is not ItemState.WAITING]
    return CaseState(str(messages.case_state(told))) if told else CaseState.WAITING


def _without(outbox: tuple[bytes, ...], message: bytes | None) -> tuple[bytes, ...]:
    """Without the first one of these bytes; another program may have taken it out already."""
    if message not in outbox:
        return outbox
    place = outbox.index(message)
    return outbox[:place] + outbox[place + 1:]


def _op(message: bytes) -> Op:
    try:
        return Request.from_bytes(message)[0].op
    except codec.MalformedMessage:
        raise InternalError("outbox") from None
