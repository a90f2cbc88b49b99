"""The disk is full, forbidden, failing or damaged. What was kept stays, or is told to be gone."""
from __future__ import annotations

import errno
import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.person import Person, failing, picture
from tests.faults.table import Tell
from tid_desktop import errors
from tid_desktop.case import sealed
from tid_desktop.case.model import CaseState

NOBODY = 65534
WRITES = ("open", "fsync", "replace", "mkdir")  # removing a file needs no room


class Failing:
    """From its n-th call on, each call that writes fails."""

    def __init__(self, patch: pytest.MonkeyPatch, at: int, reason: int) -> None:
        self.calls = 0
        for name in WRITES:
            patch.setattr(sealed.os, name, self._failing(getattr(os, name), name, at, reason))

    def _failing(self, original: Callable[..., object], name: str, at: int, reason: int) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if name != "open" or int(arguments[1]) & os.O_CREAT:  # type: ignore[call-overload]
                self.calls += 1
                if self.calls >= at:
                    raise OSError(reason, os.strerror(reason))
            return original(*arguments, **options)
        return call


@contextmanager
def failing_disk(at: int = 1, reason: int = errno.ENOSPC) -> Iterator[Failing]:
    with pytest.MonkeyPatch.context() as patch:
        yield Failing(patch, at, reason)


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """The kernel lets no file of this process grow any longer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def without_rights() -> Iterator[None]:
    """As somebody who is not root; for others nothing changes."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def writes(act: Callable[[], object]) -> int:
    """How many calls that write ``act`` makes."""
    with failing_disk(at=10**6) as counted:
        act()
    return counted.calls


def test_a_disk_that_is_full_at_any_write_of_keeping_is_told_before_anything_is_sent(
        person: Person, tell: Tell) -> None:
    service = person.service()
    service.forget(person.keep())
    count = writes(lambda: person.keep())
    service.forget(person.kept())
    assert count > 5
    for at in range(1, count + 1):
        service.forget(person.keep())
        draft = service.draft([picture(1)])
        with failing_disk(at):
            told = failing(lambda draft=draft: person.service().keep(draft))  # type: ignore[misc]
        assert type(told) is errors.NotKept
        assert person.service().kept() == []
    assert person.hotline.known() == {}
    tell(f"full, at each of {count} writes while a case is kept", told, person.standing())


def test_a_disk_that_is_full_when_the_answer_comes_sends_the_same_later_and_makes_no_second_case(
        person: Person, tell: Tell) -> None:
    first = person.keep()
    count = writes(lambda: person.service().submit(first))
    for at in range(1, count + 1):
        case = person.keep(at, at + 50)
        with failing_disk(at):
            told = failing(lambda case=case: person.service().submit(case))  # type: ignore[misc]
        assert type(told) is errors.NotKept
        assert person.service().latest(case).outbox == case.outbox  # as it was: the same bytes go out again
    standing = person.standing().split(", ")[1]
    for case in person.service().kept():
        assert person.service().refresh(case).state is CaseState.RECEIVED
    assert list(person.hotline.known().values()) == [["received"] * 2] * (count + 1)
    tell(f"full, at each of {count} writes when the answer comes", told, f"{standing}; later known, and no second case")


def test_a_disk_that_is_full_keeps_nobody_from_stopping(person: Person, tell: Tell) -> None:
    case = person.hand_in()
    with failing_disk():
        assert person.service().withdraw(case).state is CaseState.WITHDRAWN
    standing = person.standing()
    assert person.service().refresh(person.kept()).state is CaseState.WITHDRAWN
    tell("full, when a case is stopped", None, standing + "; the next look at it tells it here")


def test_a_disk_without_room_for_the_whole_file(person: Person, tell: Tell) -> None:
    """A real limit of the kernel's, which breaks off in the middle of a write."""
    service = person.service()
    draft = service.draft([picture(1)])
    with no_file_longer_than(8_000):
        told = failing(lambda: service.keep(draft))
    assert type(told) is errors.NotKept
    assert list(person.vault_file.parent.iterdir()) == []
    assert service.submit(service.keep(draft)).state is CaseState.RECEIVED
    tell("room for half a file", told, "here: nothing half written; kept once there was room")


def test_a_disk_that_may_only_be_read_still_shows_and_stops(person: Person, tell: Tell) -> None:
    case = person.hand_in()
    with failing_disk(reason=errno.EROFS):
        told = failing(lambda: person.service().add(case, [picture(3)]))
        assert type(told) is errors.NotKept
        assert person.kept() == case
        assert person.service().withdraw(case).state is CaseState.WITHDRAWN
    tell("only to be read, when something is added", told, f"{person.standing()}, stopped all the same")


def test_a_folder_of_somebody_else_keeps_nothing_and_says_so(person: Person, tell: Tell) -> None:
    if os.geteuid() != 0:
        person.folder.chmod(0o500)
    with without_rights():
        told = failing(person.keep)
    person.folder.chmod(0o700)
    assert type(told) is errors.NotKept
    assert not person.vault_file.exists()
    tell("no right to write there", told, person.standing())


def test_a_file_of_somebody_else_is_not_taken_for_damaged(person: Person, tell: Tell) -> None:
    """As after one start with other rights. It may be whole, so it is never written over."""
    case = person.hand_in()
    home = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        moved = shutil.copytree(person.vault_file.parent, home / "data")
        for place in (home, moved):
            place.chmod(0o700)
            if os.geteuid() == 0:
                os.chown(place, NOBODY, NOBODY)
        (moved / "vault.bin").chmod(0)
        before = (moved / "vault.bin").stat()
        person.folder = home
        with without_rights():
            told = failing(lambda: person.service().kept())
            assert type(failing(lambda: person.service().latest(case))) is type(told) is errors.VaultUnreadable
            service = person.service()
            assert service.find(case.code.text).state is CaseState.RECEIVED
        assert (moved / "vault.bin").stat() == before
    finally:
        shutil.rmtree(home)
    tell("the file belongs to somebody else", told, "here: untouched; the code still finds it")


@pytest.mark.parametrize(("fault", "reason"), [("the disk fails", errno.EIO), ("too many files are open", errno.EMFILE),
                                              ("another program holds it", errno.EACCES)])
def test_a_file_that_can_not_be_read_now_is_as_it_was_later(
        person: Person, tell: Tell, fault: str, reason: int) -> None:
    case = person.hand_in()
    original = os.open

    def refusing(name: Path, flags: int, *mode: int) -> int:
        if str(name).endswith("vault.bin"):
            raise OSError(reason, os.strerror(reason))
        return original(name, flags, *mode)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed.os, "open", refusing)
        told = failing(lambda: person.service().withdraw(case))
        assert type(told) is errors.VaultUnreadable
        assert person.service().find(case.code.text).state is CaseState.RECEIVED
    assert person.kept() == case
    tell(f"{fault}, when it is read", told, f"{person.standing()}; the code still finds it")


def damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def test_a_damaged_file_costs_the_last_change_at_most(person: Person, tell: Tell) -> None:
    person.hand_in()
    damage(person.vault_file)
    standing = person.standing()
    assert person.kept().state is CaseState.WAITING  # as it was before the answer
    assert person.service().refresh(person.kept()).state is CaseState.RECEIVED
    assert list(person.hotline.known().values()) == [["received"] * 2]
    tell("the file is damaged", None, standing + "; known again after one look")


@pytest.mark.parametrize(("fault", "loses"), [
    ("both generations are damaged", lambda file: [damage(found) for found in file.parent.iterdir()]),
    ("the folder is gone", lambda file: shutil.rmtree(file.parent))])
def test_without_its_file_a_case_is_found_by_the_code_in_the_password_store(
        person: Person, tell: Tell, fault: str, loses: Callable[[Path], object]) -> None:
    person.hand_in()
    loses(person.vault_file)
    standing = person.standing()
    case = person.service().refresh(person.kept())
    assert (case.state, len(case.items)) == (CaseState.RECEIVED, 2)
    assert person.service().withdraw(case).state is CaseState.WITHDRAWN
    tell(f"{fault}, after it was sent", None, standing + "; the hotline told the rest")


def test_a_case_that_was_never_sent_and_lost_its_file_is_told_as_what_it_is(person: Person, tell: Tell) -> None:
    """Its fingerprints were only here. The pictures can be chosen again."""
    person.keep()
    for file in person.vault_file.parent.iterdir():
        damage(file)
    told = failing(lambda: person.service().refresh(person.kept()))
    assert type(told) is errors.NeverThere
    tell("damaged before anything was sent", told, person.standing())
