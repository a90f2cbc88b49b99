"""Behind a passphrase with a real gnome-keyring: whoever opens that without the words finds no code and no note."""
from __future__ import annotations

import json
import re
import subprocess
import sys
from base64 import urlsafe_b64decode
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.functional import media
from tests.functional.desktop import Desktop, telling_all
from tests.functional.hotline import Hotline
from tests.functional.person import begin
from tests.functional.screenreader import ScreenReader
from tid_desktop.case import sealed

CODE, WORDS, DEMAND = "041061050R3GG28A740Z", "three calm words", "Send 50 by Friday"

# The person: keeps a case, sets a passphrase, writes a note down; or, another day, types the passphrase.
PERSON = """
import json, sys
from tid_desktop import paths
from tid_desktop.case import notes
from tid_desktop.case.code import CaseCode
from tid_desktop.case.model import Case, CaseState
from tid_desktop.case.vault import Vault
what, code, words, demand = sys.argv[1:]
vault, code = Vault(paths.vault_file()), CaseCode.from_compact(code)
if what == "keep":
    vault.save(Case(code, "0123456789ABCDEF", "a" * 32, False, CaseState.WAITING))
if what == "lock":
    vault.set_passphrase(words)
    vault.change_notes(code, lambda kept: notes.added(kept, notes.Note.new(notes.NoteKind.SAID, demand)))
if what == "open":
    vault.unlock(words)
    print(json.dumps([[case.code.compact for case in vault.cases()], [note.text for note in vault.notes(code)]]))
"""

# Somebody else at the same login: everything in the store, every key that could be in it, on every file of the program.
THIEF = """
import base64, json, re
import secretstorage
from tid_desktop import errors, paths
from tid_desktop.case import sealed
from tid_desktop.case.vault import Vault
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
entries = [item.get_secret().decode() for item in collection.get_all_items()]
keys = set()
for word in " ".join(entries).split(" "):
    if re.fullmatch(r"[\\w-]{32,}=*", word):
        data = base64.urlsafe_b64decode(word)
        keys |= {data[at:at + 32] for at in range(len(data) - 31)}
files = [file.read_bytes() for file in paths.data_dir().rglob("*") if file.is_file()]
opened = [text.decode() for key in keys for file in files if (text := sealed.unseal(key, file)) is not None]
try:
    told = [case.code.compact for case in Vault(paths.vault_file()).cases()]
except errors.KeyringProblem as problem:
    told = problem.code
print(json.dumps({"read": entries + opened + [file.decode("latin-1") for file in files], "told": told,
                  "files": len(files)}))
"""


def run(desktop: Desktop, program: str, *arguments: str) -> Any:
    done = subprocess.run([sys.executable, "-c", program, *arguments], env=dict(desktop.environment), text=True,
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout or "null")


def test_somebody_at_the_same_login_finds_nothing_without_the_passphrase(desktop: Desktop) -> None:
    run(desktop, PERSON, "keep", CODE, WORDS, DEMAND)
    before = run(desktop, THIEF)
    assert before["told"] == [CODE]
    assert CODE in "".join(before["read"])  # so the thief knows how to look
    run(desktop, PERSON, "lock", CODE, WORDS, DEMAND)
    after = run(desktop, THIEF)
    assert (after["told"], after["files"]) == ("passphrase_needed", 2)
    for secret in (CODE, DEMAND, WORDS, '"cases"'):
        assert secret not in "".join(after["read"])
    assert run(desktop, PERSON, "open", CODE, WORDS, DEMAND) == [[CODE], [DEMAND]]


def test_the_command_line_asks_for_it_too(desktop: Desktop, tmp_path: Path) -> None:
    sent = desktop.command("submit", media.jpeg(tmp_path), "--keep", "--profile", "practice", "--json")
    run(desktop, """
import sys
from tid_desktop import paths
from tid_desktop.case.vault import Vault
Vault(paths.vault_file()).set_passphrase(sys.argv[1])
""", WORDS)
    code = sent.data["case_code"]
    wrong = desktop.command("cases", "--json", given="three calm word\n")
    assert (wrong.status, wrong.data["error"]["code"]) == (1, "passphrase_wrong")
    listed = desktop.command("cases", "--show-codes", "--json", given=f"{WORDS}\n")
    assert [case["case_code"] for case in listed.data["cases"]] == [code]
    found = desktop.command("status", "-", "--profile", "practice", "--json", given=f"{code}\n{WORDS}\n")
    assert found.data["state"] == "received"
    desktop.command("forget", "-", "--profile", "practice", given=f"{code}\n{WORDS}\n")
    assert desktop.command("cases", "--json", given=f"{WORDS}\n").data["cases"] == []


# --- on a computer without a password store ---------------------------------------------------------------------------

HOME = ".local/share/tid_desktop/"
LABEL = "wagtail on the beach"


def set_words(reader: ScreenReader) -> None:
    for name in ("Your new passphrase", "The same once more"):
        reader.wait(name, "text").type(WORDS)
    for name in ("Set my passphrase", "Go on"):
        reader.press(name)


def come_back(reader: ScreenReader) -> None:
    """Look for what is kept: a wrong passphrase first, then the right one."""
    for name in ("I have a case code", "Show cases kept on this computer"):
        reader.press(name)
    for words, told in (("three calm word", "That wasn't your passphrase."), (WORDS, "Case of")):
        reader.wait("Passphrase", "text").type(words)
        reader.press("Open")
        reader.wait(told)
    reader.press("Open Case of")
    reader.wait("Your case", "heading")
    reader.wait(f"Picture 1: {LABEL}")


def readable(files: list[bytes]) -> str:
    """All that somebody reads who has the files and no passphrase, trying whatever in them could be a key."""
    words = [word for file in files for word in re.findall(rb"[\w-]{32,}=*", file)]
    found = [data[at:at + 32] for data in map(urlsafe_b64decode, words) for at in range(len(data) - 31)]
    assert found  # the locked entry is there, and it is long enough to hold keys
    opened = [text for key in found for file in files if (text := sealed.unseal(key, file)) is not None]
    return b"".join(files + opened).decode("latin-1")


def test_without_a_password_store_she_keeps_it_behind_a_passphrase_and_comes_back(
        desktop_without_keyring: Desktop, hotline: Hotline, tmp_path: Path) -> None:
    seen, picture = telling_all(desktop_without_keyring), media.jpeg(tmp_path, "osprey.jpg")
    start = "gui", "--profile", hotline.profile
    with closing(ScreenReader(seen.environment["DBUS_SESSION_BUS_ADDRESS"])) as reader:
        with seen.window(*start) as program:
            for name in ("Got it", "Protect a picture"):
                reader.press(name)
            begin(reader)
            reader.press("Choose files")
            reader.wait("File name", "text").type(f'"{picture}"')
            reader.press("Open")
            reader.press("Give number 1 a name")
            reader.wait("Your own name for number 1", "text").type(LABEL)
            seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program), "key", "Return")
            reader.press("Continue with 1 of 1")
            reader.press("Next: your code")
            reader.wait("This computer has no safe place. You can lock the code with a passphrase.")
            for name in ("Yes, keep it", "I've kept it", "Send"):
                reader.press(name)
            reader.wait("A passphrase for what is kept here", "heading")
            assert not (seen.home / HOME).exists()
            assert hotline.desk("list").data["cases"] == []
            set_words(reader)
            reader.wait("Sent. You did a hard thing.")
            seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program), "key", "alt+F4")
            assert program.process.wait(60) == 0
        with seen.window(*start) as program:
            come_back(reader)
            program.process.kill()
    assert {name for name in seen.traces() if name.startswith(HOME)} == {
        HOME + name for name in ("vault.bin", "vault.old", "vault.key")}
    listed = seen.command("cases", "--show-codes", "--json", given=f"{WORDS}\n").data["cases"]
    (code,) = [case["case_code"] for case in listed]
    found = readable([file.read_bytes() for file in (seen.home / HOME).iterdir()])
    for secret in (code, code.replace("-", ""), LABEL, WORDS, picture.name, '"cases"'):
        assert secret not in found
    told = seen.command("cases", "--json", given="not these words\n")
    assert (told.status, told.data["error"]["code"]) == (1, "passphrase_wrong")


def test_the_command_line_keeps_there_too_once_there_is_a_passphrase(desktop_without_keyring: Desktop, tmp_path: Path
                                                                     ) -> None:
    run(desktop_without_keyring, """
import sys
from tid_desktop import paths
from tid_desktop.case.vault import Vault
vault = Vault(paths.vault_file())
vault.begin(sys.argv[1])
vault.practice_key()
""", WORDS)
    sent = desktop_without_keyring.command("submit", media.jpeg(tmp_path), "--keep", "--profile", "practice", "--json",
                                           given=f"{WORDS}\n")
    assert sent.status == 0, sent
    listed = desktop_without_keyring.command("cases", "--show-codes", "--json", given=f"{WORDS}\n")
    assert [case["case_code"] for case in listed.data["cases"]] == [sent.data["case_code"]]
    left = {name for name in desktop_without_keyring.traces() if name.startswith(HOME)}
    assert left == {HOME + name for name in ("vault.bin", "vault.old", "vault.key", "practice/practice.sqlite3")}
