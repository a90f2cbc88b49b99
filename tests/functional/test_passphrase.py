"""Behind a passphrase with a real gnome-keyring: whoever opens that without the words finds no code and no note."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.functional import media
from tests.functional.desktop import Desktop

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
