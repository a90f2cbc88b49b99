"""What stays on a computer after a whole case: the vault, the settings, in Practice its sealed database, nothing else.

Everything that could tell is made up for the test: file and folder names, label, note, passphrase. They, the
fingerprints and the code are looked for in every file, on the bus, in windows, processes and printed words.
"""
from __future__ import annotations

import hashlib
import os
import secrets
import signal
from dataclasses import dataclass, field
from pathlib import Path

from tests.functional import media
from tests.functional.canaries import Canaries, fingerprint
from tests.functional.desktop import Desktop, Program, family, until
from tests.functional.dropping import drop
from tests.functional.hotline import Hotline
from tests.functional.leaving import leave_by_keys, running
from tests.functional.person import begin, keep_and_send, practise
from tests.functional.screenreader import ScreenReader
from tests.functional.test_passphrase import THIEF, run
from tests.functional.witness import Witness
from tid_desktop.fingerprint import media as hashing
from tid_desktop.fingerprint.model import SignalType

KEYRING = ".local/share/keyrings"  # the password store's own files
SETTINGS = {".config", ".config/tid_desktop", ".config/tid_desktop/settings.json"}
VAULT = {".local/share/tid_desktop", ".local/share/tid_desktop/vault.bin", ".local/share/tid_desktop/vault.old"}
DATABASE = ".local/share/tid_desktop/practice/practice.sqlite3"
PRACTICE = {".local/share/tid_desktop/practice", DATABASE}
KILLED = {f"{DATABASE}-shm", f"{DATABASE}-wal"}  # its last changes, sealed as it is; the next start takes them in
SHARED = tuple(map(Path, ("/tmp", "/var/tmp", "/dev/shm")))  # where programs of everybody leave things


@dataclass
class Secrets:
    """A person's secrets, and pictures in a folder whose names are among them."""

    folder: Path
    tag: str = field(default_factory=lambda: secrets.token_hex(5))
    words: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder = self.folder / self.new("folder name", "osprey")
        self.folder.mkdir()

    def new(self, name: str, bird: str) -> str:
        """A word that nobody has ever used; called ``name`` in a complaint."""
        return self.words.setdefault(name, f"{bird}-{self.tag}")

    def picture(self, bird: str, seed: int) -> Path:
        """A picture; its name and its fingerprints are secrets."""
        file = media.jpeg(self.folder, f"{self.new(f'name of the {bird}', bird)}.jpg", seed)
        with file.open("rb") as stream:
            report = hashing.hash_file(stream, file.stat().st_size, lambda _: None)
        for number, print_ in enumerate(report.fingerprints):
            self.words[f"fingerprint {number} of the {bird}"] = fingerprint(print_.value)
        assert {print_.signal_type for print_ in report.fingerprints} == {SignalType.PDQ, SignalType.MD5}
        assert fingerprint(hashlib.md5(file.read_bytes()).hexdigest()) in self.words.values()
        return file

    def code(self, text: str) -> None:
        """The case code, whole and in its groups."""
        self.words |= {"code": text, "code in one": text.replace("-", "")}
        self.words |= {f"group {number} of the code": group for number, group in enumerate(text.split("-"), 1)}

    def canaries(self) -> Canaries:
        return Canaries(self.words)


def everything(desktop: Desktop) -> set[str]:
    """All that is below home and the folders for running programs and for temporary files, folders too."""
    roots = [desktop.home, *(Path(desktop.environment[name]) for name in ("XDG_RUNTIME_DIR", "TMPDIR"))]
    assert all(Path(place).is_relative_to(desktop.home) for name, place in desktop.environment.items()
               if name.startswith("XDG_") and name != "XDG_RUNTIME_DIR")
    return {str(path.relative_to(root)) if root == desktop.home else f"{root.name}: {path.relative_to(root)}"
            for root in roots for path in root.rglob("*") if KEYRING not in str(path)}


def shared() -> set[Path]:
    return {path for folder in SHARED for path in folder.iterdir()}


def found(desktop: Desktop, witness: Witness, canaries: Canaries, before: set[Path]) -> list[str]:
    """Where secrets are, in all that is left and in all that was said."""
    said = [f"{name} on the {place}" for place, words in witness.said.items() for name in canaries.found_in(words)]
    new = [f"{name} in {path}" for path in shared() - before
           for name in (*canaries.found_in(str(path)), *canaries.found_in_file(path))]
    own = (desktop.home, *(Path(desktop.environment[name]) for name in ("XDG_RUNTIME_DIR", "TMPDIR")))
    return said + new + canaries.found_below(*own)


def choose(reader: ScreenReader, witness: Witness, file: Path) -> None:
    reader.press("Choose files")
    reader.wait("File name", "text").type(str(file))
    witness.look()
    reader.press("Open")
    reader.wait(f"Remove {file.name}")


def test_after_a_whole_case_with_a_hotline_nothing_else_is_left(seen: Desktop, reader: ScreenReader, hotline: Hotline,
                                                                tmp_path: Path) -> None:
    """Chosen, dropped, named, sent, kept, noted, locked; come back, added, stopped; left quickly."""
    secret = Secrets(tmp_path)
    chosen, dropped, added = (secret.picture(bird, seed) for seed, bird in enumerate(("kestrel", "dunlin", "wryneck")))
    label, note = secret.new("label", "wagtail"), secret.new("note", "plover")
    passphrase = secret.new("passphrase", "three calm gannets")
    start, before, others = ("gui", "--profile", hotline.profile), everything(seen), shared()
    with Witness(seen, tmp_path / "witness") as witness:
        with seen.window(*start, **witness.output) as program:
            witness.watch(program)
            for name in ("Got it", "Protect a picture"):
                reader.press(name)
            begin(reader)
            choose(reader, witness, chosen)
            assert drop(seen, reader, "Choose files", dropped.as_uri()) == "copy"
            reader.wait(f"Remove {dropped.name}")
            reader.wait("Continue with 2 of 2")
            seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program))
            reader.press("Give number 1 a name")
            reader.wait("Your own name for number 1", "text").type(label)
            seen.xdotool("key", "Return")
            reader.wait(label)
            witness.look()
            reader.press("Continue with 2 of 2")
            keep_and_send(reader)
            witness.look()
            reader.press("See your case")
            reader.press("My notes")
            for name in ("Your new passphrase", "The same once more"):
                reader.wait(name, "text").type(passphrase)
            for name in ("Set my passphrase", "Go on", "Write a note", "What they said"):
                reader.press(name)
            reader.wait("Your note", "text").type(note)
            reader.press("Keep it")
            reader.wait("Change note 1")
            witness.look()
            seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program), "key", "alt+F4")
            assert program.process.wait(60) == 0
        with seen.window(*start, **witness.output) as program:
            witness.watch(program)
            for name in ("I have a case code", "Show cases kept on this computer"):
                reader.press(name)
            reader.wait("Passphrase", "text").type(passphrase)
            for name in ("Open", "Open Case of", "Add more"):
                reader.press(name)
            choose(reader, witness, added)
            for name in ("Continue with 1 of 1", "Next: send", "Send", "See your case", "Stop this case", "Yes, stop"):
                reader.press(name)
            reader.wait("Undo the stop")
            witness.look()
            leave_by_keys(seen, program)
        witness.look()
        left = everything(seen)
        kept = seen.command("cases", "--show-codes", "--json", given=f"{passphrase}\n")
        secret.code(kept.data["cases"][0]["case_code"])
        assert secret.canaries().found_in(witness.clipboards()) == []
    assert found(seen, witness, secret.canaries(), others) == []
    thief = run(seen, THIEF)
    assert thief["told"] == "passphrase_needed"
    assert secret.canaries().found_in("\n".join(thief["read"]).encode("latin-1")) == []
    assert left - before == SETTINGS | VAULT
    assert before - left == set()
    # What was looked for can be found: the test's own pictures have the names, and the answer above has the code.
    assert {f"{name} in" for name in ("name of the kestrel",)} <= {
        told[:22] for told in secret.canaries().found_below(secret.folder)}
    assert "group 4 of the code" in secret.canaries().found_in(kept.out)
    assert all(witness.said[place] for place in ("bus", "window", "command line"))


def test_practice_leaves_its_sealed_database_too(seen: Desktop, reader: ScreenReader, tmp_path: Path) -> None:
    """A picture of the person's own; the second time the program is killed while the case is open."""
    secret = Secrets(tmp_path)
    own = secret.picture("kestrel", 1)
    before, others = everything(seen), shared()
    with Witness(seen, tmp_path / "witness") as witness:
        with seen.window(**witness.output) as program:
            witness.watch(program)
            practise(reader)
            begin(reader)
            choose(reader, witness, own)
            reader.press("Continue with 1 of 1")
            keep_and_send(reader, "Done. Nothing was sent.")
            for name in ("See your case", "Stop this case", "Yes, stop"):
                reader.press(name)
            reader.wait("Undo the stop")
            witness.look()
            os.kill(program.pid, signal.SIGKILL)
            program.process.wait(60)
        secret.code(seen.command("cases", "--show-codes", "--json").data["cases"][0]["case_code"])
    assert found(seen, witness, secret.canaries(), others) == []
    assert everything(seen) - before == SETTINGS | VAULT | PRACTICE | KILLED


def test_whoever_dies_in_the_middle_leaves_no_more_than_the_settings(seen: Desktop, reader: ScreenReader,
                                                                     hotline: Hotline, tmp_path: Path) -> None:
    """The zygote with its workers, then the courier, then the window, each in two ways, with a picture chosen."""
    secret = Secrets(tmp_path)
    own = secret.picture("kestrel", 1)
    before, others = everything(seen), shared()
    with Witness(seen, tmp_path / "witness") as witness:
        for end in (signal.SIGABRT, signal.SIGKILL):
            with seen.window("gui", "--profile", hotline.profile, before=("prlimit", "--core=unlimited"),
                             **witness.output) as program:
                witness.watch(program)
                if end is signal.SIGABRT:
                    reader.press("Got it")
                reader.press("Protect a picture")
                begin(reader)
                choose(reader, witness, own)
                reader.wait("Continue with 1 of 1")
                kill_all(program, end)
    assert found(seen, witness, secret.canaries(), others) == []
    assert everything(seen) - before == SETTINGS


def kill_all(program: Program, end: signal.Signals) -> None:
    """Every process of a run, the window last; when this returns, all are gone."""
    below = family(program.pid)
    assert len(below) >= 2  # the courier and the zygote
    for pid in (*sorted(below), program.pid):
        if running(pid):
            os.kill(pid, end)
    assert program.process.wait(60) == -end
    until(lambda: not any(map(running, below)))
