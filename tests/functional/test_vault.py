"""The vault with a real gnome-keyring: kept by one process, found by the next, and never a freeze."""
from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.functional.desktop import Desktop, Keyring, Screen, open_desktop

# One process: a new vault, one thing done with it, and one JSON object on standard output.
PROGRAM = """
import json, sys, time
from pathlib import Path
from tid_desktop import errors
from tid_desktop.case import keystore
from tid_desktop.case.code import CaseCode
from tid_desktop.case.keystore import Keystore, probe
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.vault import Vault
from tid_desktop import paths

what, argument = sys.argv[1:]
vault = Vault(paths.vault_file(), Keystore(quick=20, asking=2))
begin = time.monotonic()
try:
    if what == "save":
        vault.save(Case(CaseCode.from_compact(argument), "0123456789ABCDEF", "a" * 32, False, CaseState.WAITING))
    elif what == "forget":
        vault.forget(CaseCode.from_compact(argument))
    elif what == "probe":
        pass
    result = {"probe": list(probe()), "practice": vault.practice_key().hex() if what == "save" else None,
              "codes": [] if what == "probe" else [case.code.compact for case in vault.cases()]}
except errors.KeyringProblem as problem:
    result = {"error": problem.code, "probe": list(probe())}
print(json.dumps({**result, "seconds": time.monotonic() - begin}))
"""
CODE, OTHER = "041061050R3GG28A740Z", "00000000000000000000"


def run(environment: Mapping[str, str], what: str, argument: str = "") -> Any:
    done = subprocess.run([sys.executable, "-c", PROGRAM, what, argument], env=dict(environment), text=True,
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_code_is_kept_found_by_the_next_process_and_forgotten(desktop: Desktop) -> None:
    assert run(desktop.environment, "list")["codes"] == []
    assert desktop.traces() <= {".local/share/keyrings/login.keyring", ".local/share/keyrings/user.keystore"}
    assert run(desktop.environment, "save", CODE)["codes"] == [CODE]
    key = run(desktop.environment, "save", OTHER)["practice"]
    found = run(desktop.environment, "list")
    assert (found["codes"], found["probe"]) == ([CODE, OTHER], ["ready", "Secret Service", True])
    assert run(desktop.environment, "forget", CODE)["codes"] == [OTHER]
    assert run(desktop.environment, "save", OTHER)["practice"] == key
    (desktop.home / ".local/share/tid_desktop/vault.bin").unlink()
    assert run(desktop.environment, "list")["codes"] == [OTHER]


def test_there_is_one_neutral_entry_and_no_code_in_any_file(desktop: Desktop) -> None:
    for code in (CODE, OTHER):
        run(desktop.environment, "save", code)
    items = subprocess.run([sys.executable, "-c", """
import secretstorage
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
print([(item.get_label(), item.get_attributes()["service"], item.get_attributes()["username"])
       for item in collection.get_all_items()])
"""], env=dict(desktop.environment), text=True, capture_output=True, timeout=60, check=True).stdout
    assert items.strip() == "[(\"Password for 'store' on 'Tideline'\", 'Tideline', 'store')]"
    assert {name for name in desktop.traces() if "keyrings" not in name} == {
        ".local/share/tid_desktop/vault.bin", ".local/share/tid_desktop/vault.old"}
    for name in desktop.traces():
        content = (desktop.home / name).read_bytes()
        assert CODE.encode() not in content
        assert OTHER.encode() not in content


@pytest.mark.parametrize("trap", [
    {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    {"KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session"},
    {"KEYRING_PROPERTY_SCHEME": "KeePassXC"},
], ids=lambda trap: next(iter(trap)))
def test_the_environment_can_not_choose_another_store(desktop: Desktop, trap: dict[str, str]) -> None:
    run({**desktop.environment, **trap}, "save", CODE)
    assert run(desktop.environment, "list")["codes"] == [CODE]


def test_a_settings_file_can_not_choose_another_store(desktop: Desktop) -> None:
    folder = desktop.home / ".config/python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    assert run(desktop.environment, "save", CODE)["codes"] == [CODE]
    assert run(desktop.environment, "list")["codes"] == [CODE]


def test_a_plug_in_that_keeps_passwords_as_text_is_never_asked(desktop: Desktop, tmp_path: Path) -> None:
    """As keyrings.alt would be: installed, viable, and with a priority above all others."""
    plug_in, info = tmp_path / "plain.py", tmp_path / "plain-1.dist-info"
    plug_in.write_text(f"""
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 100
    def get_password(self, service, username): open({str(tmp_path / "asked")!r}, "w")
    def set_password(self, service, username, password): open({str(tmp_path / "asked")!r}, "w")
""")
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: plain\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nplain = plain\n")
    environment = {**desktop.environment, "PYTHONPATH": str(tmp_path)}
    assert run(environment, "save", CODE)["codes"] == [CODE]
    assert not (tmp_path / "asked").exists()


def test_a_locked_store_without_anybody_to_unlock_it_is_told(locked_desktop: Desktop) -> None:
    for what in ("save", "list", "forget"):
        told = run(locked_desktop.environment, what, CODE)
        assert (told["error"], told["probe"][0]) == ("keyring_locked", "locked")
    assert not [name for name in locked_desktop.traces() if "tid_desktop" in name]


def test_no_store_and_no_bus_are_told(desktop_without_keyring: Desktop) -> None:
    nowhere = {**desktop_without_keyring.environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null/none"}
    without = {name: value for name, value in nowhere.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    for environment in (desktop_without_keyring.environment, nowhere, without):
        told = run(environment, "save", CODE)
        assert (told["error"], told["probe"]) == ("no_keyring", ["absent", "none", False])


def test_a_prompt_that_nobody_answers_ends_with_its_deadline(screen: Screen) -> None:
    """A store that takes the question and is silent for ever, as one does while its prompt is on the screen."""
    with open_desktop(screen, Keyring.ABSENT) as desktop, _silent_store(desktop.environment):
        told = run(desktop.environment, "save", CODE)
        assert told["error"] == "keyring_locked"
        assert told["probe"][0] == "locked"
        assert told["seconds"] >= 2
        assert not [name for name in desktop.traces() if "tid_desktop" in name]


def test_a_bus_that_takes_the_call_and_says_nothing_is_no_place_and_is_not_taken_for_one_without_a_store(
        desktop_without_keyring: Desktop, tmp_path: Path) -> None:
    address = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(address))
        silent.listen()
        told = run({**desktop_without_keyring.environment, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={address}"}, "list")
    assert (told["error"], told["probe"]) == ("keyring_timed_out", ["silent", "Secret Service", False])


@contextmanager
def _silent_store(environment: Mapping[str, str]) -> Iterator[None]:
    """Owns the Secret Service's name, says that its collection is locked, and never answers a call to unlock it."""
    from jeepney import HeaderFields, MessageType, new_error, new_method_return
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    known = {"ReadAlias": ("o", ("/org/freedesktop/secrets/collection/login",)), "Get": ("v", (("b", True),)),
             "GetAll": ("a{sv}", ({"Label": ("s", "login"), "Locked": ("b", True)},)),
             "OpenSession": ("vo", (("s", ""), "/org/freedesktop/secrets/session/s1"))}
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    message = bus.receive(timeout=0.1)
                except TimeoutError:
                    continue
                if message.header.message_type is not MessageType.method_call:
                    continue
                member = message.header.fields[HeaderFields.member]
                if member in known:
                    bus.send(new_method_return(message, *known[member]))
                elif member != "Unlock":
                    bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

        server = threading.Thread(target=serve)
        server.start()
        try:
            yield
        finally:
            stop.set()
            server.join()
