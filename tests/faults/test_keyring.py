"""The computer's password store is away, locked, silent, emptied or damaged. A code on paper works in each case."""
from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from keyring import errors as keyring_errors

from tests.faults.person import Person, failing, picture
from tests.faults.table import Tell
from tid_desktop import errors
from tid_desktop.case import keystore
from tid_desktop.case.keystore import Keyring, KeyringState, Keystore, Probe
from tid_desktop.case.model import CaseState


class Backend:
    """What the keyring package would give: a store that can be silent, fail and forget."""

    def __init__(self) -> None:
        self.state = KeyringState.READY
        self.entry: str | None = None
        self.failure: Exception | None = None
        self.deaf = False
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, _service: str, _user: str) -> str | None:
        self._asked()
        return self.entry

    def set_password(self, _service: str, _user: str, entry: str) -> None:
        self._asked()
        if not self.deaf:
            self.entry = entry

    def _asked(self) -> None:
        self.answers.wait()
        if self.failure:
            raise self.failure


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    backend = Backend()
    monkeypatch.setattr(keystore, "_backend", lambda: backend)
    monkeypatch.setattr(keystore, "probe", lambda: Probe(backend.state, "Secret Service", True))
    yield backend
    backend.answers.set()


@pytest.fixture
def store(backend: Backend) -> Keyring:
    """The real way to the store, with less patience."""
    return Keystore(quick=0.5, asking=0.5)


def away(backend: Backend) -> None:
    backend.state = KeyringState.ABSENT


def silent(backend: Backend) -> None:
    backend.answers.clear()


def locked(backend: Backend) -> None:
    backend.state = KeyringState.LOCKED
    backend.answers.clear()


def refused(backend: Backend) -> None:
    backend.state = KeyringState.LOCKED
    backend.failure = keyring_errors.KeyringLocked()


def broken(backend: Backend) -> None:
    backend.failure = RuntimeError("the bus fell over")


def deaf(backend: Backend) -> None:
    backend.deaf = True


def emptied(backend: Backend) -> None:
    backend.entry = None


def damaged(backend: Backend) -> None:
    backend.entry = "1 half an entry"


Break = Callable[[Backend], None]


@pytest.mark.parametrize(("fault", "breaks", "kind"), [
    ("there is none", away, errors.NoKeyring), ("locked, and nobody answers its prompt", locked, errors.KeyringLocked),
    ("its prompt is refused", refused, errors.KeyringLocked), ("it hangs without end", silent, errors.KeyringTimedOut),
    ("it fails", broken, errors.KeyringProblem), ("what was written is not there", deaf, errors.KeyringProblem)])
def test_what_can_not_be_kept_is_said_before_anything_is_sent_and_card_only_works(
        person: Person, backend: Backend, tell: Tell, fault: str, breaks: Break,
        kind: type[errors.KeyringProblem]) -> None:
    breaks(backend)
    service = person.service()
    draft = service.draft([picture(1), picture(2)])
    told = failing(lambda: service.keep(draft))
    assert type(told) is kind
    assert (backend.entry, person.vault_file.exists(), person.hotline.known()) == (None, False, {})
    case = person.service(keep=False).submit(draft)
    assert (case.state, case.kept) == (CaseState.RECEIVED, False)
    tell(f"{fault}, when a case is to be kept", told, f"{person.standing()}, sent with the card only")


@pytest.mark.parametrize(("fault", "breaks", "kind"), [
    ("there is none any more", away, errors.NoKeyring),
    ("locked, and nobody answers its prompt", locked, errors.KeyringLocked),
    ("its prompt is refused", refused, errors.KeyringLocked), ("it hangs without end", silent, errors.KeyringTimedOut),
    ("it fails", broken, errors.KeyringProblem), ("it was emptied", emptied, errors.VaultDamaged),
    ("its entry is damaged", damaged, errors.VaultDamaged)])
def test_a_kept_case_is_out_of_reach_but_its_code_still_stops_it(
        person: Person, backend: Backend, tell: Tell, fault: str, breaks: Break,
        kind: type[errors.KeyringProblem]) -> None:
    case = person.hand_in()
    entry, before = backend.entry, person.vault_file.read_bytes()
    breaks(backend)
    told = failing(lambda: person.service().kept())
    assert type(told) is kind
    service = person.service()
    assert service.withdraw(service.find(case.code.text)).state is CaseState.WITHDRAWN
    assert person.vault_file.read_bytes() == before  # nothing is written over
    standing = person.standing()
    backend.state, backend.failure, backend.entry = KeyringState.READY, None, entry
    backend.answers.set()
    assert person.service().refresh(person.kept()).state is CaseState.WITHDRAWN
    tell(f"{fault}, when a case is kept", told, f"{standing}, stopped with the code")


@pytest.mark.parametrize(("fault", "breaks"), [("there is none any more", away), ("locked", locked), ("silent", silent),
                                              ("emptied", emptied)])
def test_what_is_open_already_goes_on_without_the_store(
        person: Person, backend: Backend, tell: Tell, fault: str, breaks: Break) -> None:
    service, case = person.service(), person.hand_in()
    (case,) = service.kept()
    breaks(backend)
    case = service.withdraw(service.add(case, [picture(3)]))
    assert case.state is CaseState.WITHDRAWN
    there = list(person.hotline.known().values())
    assert there == [["withdrawn"] * 3]
    tell(f"{fault}, while the case is open", None, f"in this window: {case.state}; at the hotline: {there[0][0]}")


def test_a_passphrase_that_nobody_knows_any_more_keeps_nobody_from_stopping(
        person: Person, tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    case = person.hand_in()
    person.service()._vault.set_passphrase("three quiet words")  # type: ignore[union-attr]
    assert type(failing(lambda: person.service().kept())) is errors.PassphraseNeeded
    told = failing(lambda: person.service()._vault.unlock("three loud words"))  # type: ignore[union-attr]
    assert type(told) is errors.WrongPassphrase
    service = person.service()
    assert service.withdraw(service.find(case.code.text)).state is CaseState.WITHDRAWN
    tell("the passphrase is forgotten", told, f"{person.standing()}, stopped with the code")
