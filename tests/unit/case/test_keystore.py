"""Every call to the password store ends, in order, and as a failure that has a sentence."""
from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from keyring import errors as keyring_errors

from tid_desktop.case import keystore
from tid_desktop.case.keystore import MAX_ENTRY, KeyringState, Keystore, Probe
from tid_desktop.errors import KeyringLocked, KeyringProblem, KeyringTimedOut, NoKeyring


class Backend:
    """What the keyring package would give: a store that can wait, fail and forget."""

    def __init__(self) -> None:
        self.entry: str | None = None
        self.failure: Exception | None = None
        self.stumble: Exception | None = None  # raised once
        self.deaf = False
        self.calls: list[str] = []
        self.free = threading.Event()
        self.free.set()

    def get_password(self, service: str, user: str) -> str | None:
        self._call("get", service, user)
        return self.entry

    def set_password(self, service: str, user: str, entry: str) -> None:
        self._call(f"set {entry}", service, user)
        if not self.deaf:
            self.entry = entry

    def _call(self, name: str, *where: str) -> None:
        assert where == ("Tideline", "store")
        self.free.wait()
        self.calls.append(name)
        failure, self.stumble = self.stumble or self.failure, None
        if failure:
            raise failure


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    backend = Backend()
    monkeypatch.setattr(keystore, "_backend", lambda: backend)
    yield backend
    backend.free.set()


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringState], None]:
    def settle(state: KeyringState) -> None:
        monkeypatch.setattr(keystore, "probe", lambda: Probe(state, "Secret Service", True))
    settle(KeyringState.READY)
    return settle


State = Callable[[KeyringState], None]


def test_what_was_written_is_read(backend: Backend, state: State) -> None:
    store = Keystore()
    assert store.read() is None
    store.write("one")
    assert (store.read(), backend.calls) == ("one", ["get", "set one", "get", "get"])


def test_what_can_not_be_read_back_was_not_written(backend: Backend, state: State) -> None:
    backend.deaf = True
    with pytest.raises(KeyringProblem):
        Keystore().write("one")


def test_an_entry_that_some_systems_would_cut_is_not_written(backend: Backend, state: State) -> None:
    with pytest.raises(KeyringProblem):
        Keystore().write("x" * (MAX_ENTRY + 1))
    assert backend.calls == []


@pytest.mark.parametrize(("found", "told"), [
    (KeyringState.READY, KeyringTimedOut), (KeyringState.LOCKED, KeyringLocked),
    (KeyringState.NO_COLLECTION, KeyringLocked)])
def test_a_call_that_never_ends_is_left_behind(
        backend: Backend, state: State, found: KeyringState, told: type[KeyringProblem]) -> None:
    state(found)
    backend.free.clear()
    store = Keystore(quick=0.05, asking=0.05)
    for attempt in (store.read, store.read, lambda: store.write("one")):
        with pytest.raises(told):
            attempt()


def test_a_call_that_was_left_behind_can_not_overtake_a_later_one(backend: Backend, state: State) -> None:
    """The person answers the prompt after we gave up: the old write comes first, the new one last."""
    backend.free.clear()
    impatient = Keystore(quick=0.05, asking=0.05)
    with pytest.raises(KeyringTimedOut):
        impatient.write("old")
    impatient._limits[KeyringState.READY] = 30
    later = threading.Thread(target=impatient.write, args=("new",))
    later.start()
    backend.free.set()
    later.join()
    assert [call for call in backend.calls if call.startswith("set")] == ["set old", "set new"]
    assert backend.entry == "new"


@pytest.mark.parametrize(("failure", "told"), [
    (keyring_errors.KeyringLocked(), KeyringLocked), (keyring_errors.InitError(), KeyringLocked),
    (keyring_errors.NoKeyringError(), NoKeyring), (keyring_errors.PasswordSetError(), KeyringProblem),
    (RuntimeError("org.kde.KWallet says: secret"), KeyringProblem)])
def test_whatever_a_store_raises_is_told_without_its_words(
        backend: Backend, state: State, failure: Exception, told: type[KeyringProblem]) -> None:
    backend.failure = failure
    with pytest.raises(KeyringProblem) as caught:
        Keystore().read()
    assert type(caught.value) is told
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("stumble", [RuntimeError("no such collection"), keyring_errors.InitError()])
def test_an_open_store_that_stumbles_is_asked_once_more(backend: Backend, state: State, stumble: Exception) -> None:
    """GNOME's does, while it writes: for a moment its own collection does not exist."""
    store = Keystore()
    backend.stumble = stumble
    store.write("one")
    backend.stumble = stumble
    assert (store.read(), backend.calls) == ("one", ["set one", "set one", "get", "get", "get"])


def test_somebody_who_said_no_is_not_asked_again(backend: Backend, state: State) -> None:
    state(KeyringState.LOCKED)
    backend.failure = keyring_errors.KeyringLocked()
    with pytest.raises(KeyringLocked):
        Keystore().read()
    assert backend.calls == ["get"]


def test_nobody_is_asked_where_that_is_not_wanted(backend: Backend, state: State) -> None:
    state(KeyringState.LOCKED)
    with pytest.raises(KeyringLocked):
        Keystore().read(ask=False)
    state(KeyringState.ABSENT)
    with pytest.raises(NoKeyring):
        Keystore().read()
    assert backend.calls == []


@pytest.mark.parametrize("how", ["slow", "failing"])
def test_a_store_that_does_not_say_is_not_taken_for_a_computer_without_one(
        backend: Backend, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    free = threading.Event()

    def asked(_: float) -> KeyringState:
        if how == "failing":
            raise RuntimeError("the bus fell over")
        free.wait()
        return KeyringState.READY

    monkeypatch.setattr(keystore, "_secret_service", asked)
    monkeypatch.setattr(keystore.sys, "platform", "linux")
    monkeypatch.setattr(keystore.probe, "__defaults__", (0.05,))
    assert keystore.probe() == (KeyringState.SILENT, "Secret Service", False)
    with pytest.raises(KeyringTimedOut):
        Keystore().read()
    assert backend.calls == []
    free.set()


def test_without_a_session_there_is_no_store_and_no_exception() -> None:
    assert keystore.probe() == (KeyringState.ABSENT, "none", False)
