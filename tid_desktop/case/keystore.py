"""The computer's password store: one neutral entry, trusted backends only, and a deadline on every call.

The backend is chosen here, in code. The ``keyring`` package would let an installed plug-in, a settings file or an
environment variable choose it, and one such plug-in keeps passwords as plain text. A locked store shows a prompt of the
system's and waits for it without limit, so every call runs on a thread of its own that can be left behind.
"""
from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from typing import Any, NamedTuple, Protocol, TypeVar

from tid_desktop import log
from tid_desktop.errors import KeyringLocked, KeyringProblem, KeyringTimedOut, NoKeyring

# What the store shows to every program of this login, and to whoever looks over a shoulder.
SERVICE, USER = "Tideline", "store"
MAX_ENTRY = 1_000  # characters. Windows takes 2,560 bytes and writes UTF-16

QUICK = 10.0  # seconds for a store that is open
ASKING = 60.0  # seconds for one that has to ask the person first
PROBE = 1.0

_log = log.get("case")
_T = TypeVar("_T")


class KeyringState(StrEnum):
    """What can be had without asking. NO_COLLECTION: a store that asks for a new password at its first use.

    SILENT: there is one, or may be, but it doesn't say. PASSPHRASE: there is none, and a file of our own takes its
    place; only ``Vault.place`` tells that one.
    """

    READY = "ready"
    LOCKED = "locked"
    NO_COLLECTION = "no_collection"
    ABSENT = "absent"
    SILENT = "silent"
    PASSPHRASE = "passphrase"


class Probe(NamedTuple):
    """The state, the store's name for people, and whether it is one that we trust with a code."""

    state: KeyringState
    backend: str
    trusted: bool


_ABSENT = Probe(KeyringState.ABSENT, "none", False)
_NO_USE: dict[KeyringState, type[KeyringProblem]] = {
    KeyringState.ABSENT: NoKeyring, KeyringState.SILENT: KeyringTimedOut}


class Keyring(Protocol):
    """What the vault needs of a password store. Both raise KeyringProblem and its kinds."""

    def read(self, *, ask: bool = True) -> str | None:
        """The entry, or None. With ``ask`` off, KeyringLocked instead of a prompt."""

    def write(self, entry: str) -> None:
        """Replace the entry, and make sure that it can be read back."""


def probe(limit: float = PROBE) -> Probe:
    """Look at the store without ever prompting; takes ``limit`` seconds at most, a fiftieth of one as a rule."""
    if sys.platform == "linux":
        try:
            state = _on_thread(lambda: _secret_service(limit)).result(limit)
        except Exception:  # whatever is wrong with the bus, it means that there is no store to use now
            state = KeyringState.SILENT
        return _ABSENT if state is KeyringState.ABSENT else Probe(state, "Secret Service", state not in _NO_USE)
    if sys.platform == "darwin":
        return Probe(KeyringState.READY, "Keychain", True)
    return Probe(KeyringState.READY, "Credential Manager", True) if sys.platform == "win32" else _ABSENT


def _secret_service(limit: float) -> KeyringState:
    """Ask the session bus (freedesktop.org Secret Service API 0.2) whether there is a default collection, and open."""
    from jeepney import DBusAddress, Properties, new_method_call  # type: ignore[import-untyped]
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
    name = "org.freedesktop.secrets"
    service = DBusAddress("/org/freedesktop/secrets", bus_name=name, interface="org.freedesktop.Secret.Service")
    try:
        opened = open_dbus_connection("SESSION", auth_timeout=limit)
    except TimeoutError:
        return KeyringState.SILENT
    except Exception:  # no session, or none with a bus
        return KeyringState.ABSENT
    with opened as bus:
        def ask(message: Any) -> Any:
            reply = bus.send_and_get_reply(message, timeout=limit)
            return None if reply.header.message_type.name == "error" else reply.body[0]

        if not ask(message_bus.NameHasOwner(name)) and name not in ask(message_bus.ListActivatableNames()):
            return KeyringState.ABSENT
        path = ask(new_method_call(service, "ReadAlias", "s", ("default",)))
        if path is None:
            return KeyringState.SILENT
        if path == "/":
            return KeyringState.NO_COLLECTION
        collection = DBusAddress(path, bus_name=name, interface="org.freedesktop.Secret.Collection")
        locked = ask(Properties(collection).get("Locked"))
        return KeyringState.SILENT if locked is None else KeyringState.LOCKED if locked[1] else KeyringState.READY


class Keystore:
    """The entry in the computer's own password store. Calls block: never make them on the thread that draws."""

    def __init__(self, *, quick: float = QUICK, asking: float = ASKING) -> None:
        self._limits = {KeyringState.READY: quick, KeyringState.LOCKED: asking, KeyringState.NO_COLLECTION: asking}
        # A call that was left behind keeps its turn until the system answers it, so that it can't overtake a later one.
        self._turn = threading.Lock()

    def read(self, *, ask: bool = True) -> str | None:
        entry: str | None = self._call(lambda backend: backend.get_password(SERVICE, USER), ask)
        return entry

    def write(self, entry: str) -> None:
        if len(entry) > MAX_ENTRY:
            raise KeyringProblem
        self._call(lambda backend: _replace(backend, entry), ask=True)
        if self.read() != entry:
            raise KeyringProblem

    def _call(self, action: Callable[[Any], _T], ask: bool) -> _T:
        """Reading and replacing do no harm twice, so what fails while the store is open is tried once more.

        GNOME's store loses sight of its own collection for a moment while it writes to the disk.
        """
        try:
            return self._once(action, ask)
        except (NoKeyring, KeyringTimedOut):
            raise
        except KeyringProblem:
            if probe().state is not KeyringState.READY:  # it is locked, and perhaps somebody has just said no
                raise
            return self._once(action, ask)

    def _once(self, action: Callable[[Any], _T], ask: bool) -> _T:
        state = probe().state
        if state in _NO_USE:
            raise _NO_USE[state]
        if not ask and state is not KeyringState.READY:
            raise KeyringLocked
        late = KeyringTimedOut if state is KeyringState.READY else KeyringLocked
        deadline = time.monotonic() + self._limits[state]
        if not self._turn.acquire(timeout=self._limits[state]):
            raise late
        call = _on_thread(lambda: action(_backend()), done=self._turn.release)
        try:
            return call.result(max(0.0, deadline - time.monotonic()))
        except Exception as failure:
            kind = late if not call.done() else _kind(failure)
            _log.info("password store failed", code=kind.code)
            raise kind from None


def _on_thread(function: Callable[[], _T], done: Callable[[], None] = lambda: None) -> Future[_T]:
    """Start ``function`` on a daemon thread, which a process that ends does not wait for."""
    future: Future[_T] = Future()

    def run() -> None:
        try:
            result = function()
        except BaseException as failure:
            done()
            future.set_exception(failure)
        else:
            done()
            future.set_result(result)

    threading.Thread(target=run, name="password store", daemon=True).start()
    return future


def _backend() -> Any:
    """The one trusted backend of this system. Raises NoKeyring where there is none."""
    if sys.platform == "linux":
        from keyring.backends import SecretService
        return _plain(SecretService.Keyring())  # type: ignore[no-untyped-call]
    if sys.platform == "darwin":
        from keyring.backends import macOS
        backend = _plain(macOS.Keyring())
        backend.keychain = None  # the class reads KEYCHAIN_PATH
        return backend
    if sys.platform == "win32":
        from keyring.backends import Windows
        backend = _plain(Windows.WinVaultKeyring())
        backend.persist = "local machine"  # the default roams with a domain's profile
        return backend
    raise NoKeyring


def _plain(backend: Any) -> Any:
    """``backend`` without what KEYRING_PROPERTY_* variables made of it; they could name another collection."""
    vars(backend).clear()
    return backend


def _replace(backend: Any, entry: str) -> None:
    if sys.platform == "win32":
        # Its set_password would leave a second copy of the old entry under another name.
        backend._set_password(SERVICE, USER, entry)
    else:
        backend.set_password(SERVICE, USER, entry)


def _kind(failure: BaseException) -> type[KeyringProblem]:
    from keyring import errors
    if isinstance(failure, KeyringProblem):
        return type(failure)
    if isinstance(failure, errors.KeyringLocked | errors.InitError):  # not unlocked, or the prompt was dismissed
        return KeyringLocked
    return NoKeyring if isinstance(failure, errors.NoKeyringError) else KeyringProblem
