"""The house rules that a machine can read: who may import whom (DESIGN section 1), and a few habits.

Everything is read from the source (late and type-only imports too); nothing of the program is imported here. Each rule
says in its failure why it is there.
"""
from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "tid_desktop"
LEVEL_0 = {"errors", "paths", "log", "framing"}
EVERYTHING = {"errors", "paths", "log", "framing", "settings", "fingerprint", "protocol", "sandbox", "case", "client",
              "intake", "flow", "ui"}

# Which of our own modules each room may import: rooms, or single modules of a room. A room may always import itself.
MAY_IMPORT = {
    "": set(),
    "errors": set(), "paths": {"errors"}, "log": {"errors"}, "framing": {"errors"},
    "fingerprint": LEVEL_0, "protocol": LEVEL_0, "settings": LEVEL_0,
    "sandbox": LEVEL_0,
    "case": LEVEL_0 | {"protocol", "fingerprint.model", "fingerprint.matching"},
    "client": LEVEL_0 | {"protocol"},
    "intake": LEVEL_0 | {"protocol", "fingerprint.model"},
    "flow": LEVEL_0 | {"settings", "case.model", "protocol.profile", "fingerprint.model"},
    "ui": LEVEL_0 | {"flow", "settings", "case", "sandbox.pool", "protocol.profile", "fingerprint.model"},
    "app": EVERYTHING, "cli": EVERYTHING | {"app"}, "__main__": EVERYTHING | {"app", "cli"},
}
# Single modules that may import more than their room: the child side computes, the parent side (the pool and what was
# split from it) only knows what a fingerprint is.
AND_MORE = {
    "sandbox.worker": {"fingerprint"}, "sandbox.zygote": {"fingerprint"}, "sandbox.pool": {"fingerprint.model"},
    "sandbox.answers": {"fingerprint.model"}, "sandbox.chosen": {"fingerprint.model"},
    "sandbox.wire": {"fingerprint.model"},
    # A platform's side of a feed: hashes uploads, on its own computers.
    "intake.exchange.signals": {"fingerprint"},
}
# Libraries, each in the rooms that may import it.
LIBRARIES = {
    "platformdirs": {"paths"},
    "numpy": {"fingerprint"}, "PIL": {"fingerprint"}, "pi_heif": {"fingerprint"}, "av": {"fingerprint"},
    "imagehash": {"fingerprint"},
    "cryptography": {"protocol", "case"}, "publicsuffixlist": {"protocol"},
    "keyring": {"case"}, "jeepney": {"case"}, "segno": {"case"},
    "httpx": {"client"}, "socksio": {"client"}, "pyhpke": {"client", "intake"}, "altcha": {"client", "intake"},
    "flask": {"intake"}, "werkzeug": {"intake"},  # one library in two packages
    "waitress": {"intake"}, "sqlalchemy": {"intake"}, "alembic": {"intake"}, "psycopg": {"intake"},
    "prometheus_client": {"intake"},
    "PySide6": {"ui"}, "shiboken6": {"ui"},  # one library in two packages
    "pydyf": {"ui"}, "uharfbuzz": {"ui"},
}
# Single modules that use a library of another room, each with its reason.
BORROWED = {
    ("intake.columns", "cryptography"): "fingerprints are encrypted at rest",
    ("intake.keys", "cryptography"): "an intake's home begins with fresh keys",
    ("client.rehearsal", "cryptography"): "the courier has to load it before it locks itself",
    ("intake.exchange", "threatexchange"): "what a platform adds to this library; an optional extra",
    ("intake.exchange.api", "threatexchange"): "as above",
    ("intake.exchange.api", "requests"): "that library's HTTP, with its time limits and repeats",
    ("intake.exchange.api", "urllib3"): "as above",
    ("intake.exchange.ncmec", "threatexchange"): "as above",
    ("intake.exchange.signals", "threatexchange"): "as above",
}
PRINTING = {"cli", "intake.command"}
TOP_LEVEL = {PACKAGE, "assets", "tests", "packaging", "pyproject.toml", "README.md", "LICENSE"}


@dataclass(frozen=True)
class Module:
    """One source file of the program."""

    path: Path

    @property
    def name(self) -> str:
        """Dotted, without the package: "case.vault"; "" for the package itself."""
        parts = self.path.relative_to(ROOT / PACKAGE).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    def where(self, node: ast.AST) -> str:
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Every import statement's absolute targets, modules where it can be told, and the statement."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                for alias in node.names:
                    inner = f"{base}.{alias.name}"
                    yield node, inner if is_module(inner) else base

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        package = self.path.relative_to(ROOT).parent.parts
        return ".".join([*package[:len(package) - node.level + 1], *filter(None, [node.module])])


MODULES = [Module(path) for path in sorted((ROOT / PACKAGE).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def is_module(dotted: str) -> bool:
    place = ROOT.joinpath(*dotted.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def tracked() -> list[str]:
    """The repository's files; in a copy without git, every file outside the folders that tools make."""
    if shutil.which("git"):
        listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    made = (".venv", ".git", "__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".hypothesis", "dist",
            "node_modules")
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [path.as_posix() for path in found if not set(path.parts) & set(made)]


def test_rooms_import_only_what_lies_below_them() -> None:
    """Otherwise a room can't be understood, tested or replaced alone, and the protocol's two sides grow together."""
    offences = []
    for module in MODULES:
        allowed = MAY_IMPORT[module.room] | AND_MORE.get(module.name, set()) | {module.room}
        for node, target in module.imports():
            ours, _, inner = target.partition(".")
            if ours == PACKAGE and inner and not any(f"{inner}.".startswith(f"{part}.") for part in allowed):
                offences.append(f"{module.where(node)} imports {inner}")
    assert not offences, told("DESIGN section 1 allows these rooms no such import", offences)


def test_libraries_stay_in_their_rooms() -> None:
    """Otherwise the process that opens pictures could gain a network library, or the window a decoder."""
    offences = []
    for module in MODULES:
        for node, target in module.imports():
            library = target.partition(".")[0]
            known = library == PACKAGE or library in sys.stdlib_module_names or (module.name, library) in BORROWED
            if not known and module.room not in LIBRARIES.get(library, ()):
                offences.append(f"{module.where(node)} imports {library}")
    assert not offences, told("DESIGN section 1 gives these rooms no such library", offences)


def test_borrowed_libraries_are_still_needed() -> None:
    used = {(module.name, target.partition(".")[0]) for module in MODULES for _, target in module.imports()}
    assert not set(BORROWED) - used, "these exceptions can go"


def test_nothing_is_imported_in_a_way_that_the_table_cannot_see() -> None:
    offences = [f"{module.where(node)} calls {name}" for module in MODULES for node, name in calls(module.tree)
                if name in ("__import__", "import_module")]
    assert not offences, told("an import by name hides from the import table", offences)


def test_qt_brings_no_network_and_no_browser() -> None:
    """The window's promise is easier to keep when it holds nothing that could break it."""
    offences = [f"{module.where(node)} imports {target}" for module in MODULES for node, target in module.imports()
                if target.startswith(("PySide6.QtNetwork", "PySide6.QtWeb", "PySide6.QtHttp"))]
    assert not offences, told("Qt's network and browser modules stay out", offences)


def test_every_module_and_class_says_what_it_is_for() -> None:
    offences = [module.where(module.tree) for module in MODULES if not ast.get_docstring(module.tree)]
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef) and not ast.get_docstring(node) and not speaks_for_itself(node):
                offences.append(f"{module.where(node)} class {node.name}")
    assert not offences, told("a reader needs one sentence on what each module and class is for", offences)


def speaks_for_itself(node: ast.ClassDef) -> bool:
    """An error with its sentence for the person: that sentence is the explanation."""
    return any(isinstance(part, ast.Assign) and any(isinstance(name, ast.Name) and name.id == "message"
                                                    for name in part.targets) for part in node.body)


def test_log_messages_are_constants() -> None:
    """A message that is put together can carry a file name, a hash or a case code past the log's allow-list."""
    offences = []
    for module in MODULES:
        writers = {target.id for node in ast.walk(module.tree) if isinstance(node, ast.Assign) and is_writer(node.value)
                   for target in node.targets if isinstance(target, ast.Name)}
        for node in ast.walk(module.tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            receiver = node.func.value
            if not ((isinstance(receiver, ast.Name) and receiver.id in writers) or is_writer(receiver)):
                continue
            if not (len(node.args) == 1 and isinstance(node.args[0], ast.Constant)):
                offences.append(module.where(node))
            offences += [module.where(node) for keyword in node.keywords if keyword.arg is None]
    assert not offences, told("log calls take one constant message and named fields", offences)


def is_writer(node: ast.expr) -> bool:
    return (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get"
            and isinstance(node.func.value, ast.Name) and node.func.value.id == "log")


def test_only_the_command_lines_print() -> None:
    """Anything else on standard output breaks the one JSON object, and can end up in a terminal's log."""
    offences = [module.where(node) for module in MODULES if module.name not in PRINTING
                for node, name in calls(module.tree) if name == "print"]
    assert not offences, told("print belongs to the command lines", offences)


def test_no_test_is_left_out() -> None:
    """A skipped test proves nothing and looks like one that passed."""
    offences = []
    for path in TESTS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in ("skip", "skipif", "xfail", "importorskip"):
                offences.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.attr}")
            if isinstance(node, ast.ImportFrom) and node.module in ("pytest", "unittest"):
                offences += [f"{path.relative_to(ROOT)}:{node.lineno} {alias.name}" for alias in node.names]
    assert not offences, told("tests are run or removed", offences)


def test_no_file_names_a_package_registry() -> None:
    """People behind a mirror, or without a network, choose in their own settings where packages come from."""
    hosts = [".".join(parts).encode() for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("crates", "io"),
        ("anaconda", "org"))]
    offences = [name for name in tracked() if any(host in (ROOT / name).read_bytes() for host in hosts)]
    assert not offences, told("no file fixes where packages come from", offences)


def test_the_top_level_holds_only_what_was_asked_for() -> None:
    extra = {name.partition("/")[0] for name in tracked()} - TOP_LEVEL
    offences = sorted(name for name in extra if not name.startswith("."))
    assert not offences, told("the first look at the repository shows the house and nothing else", offences)


@pytest.mark.parametrize(("source", "expected"), [
    ("from tid_desktop import errors", "tid_desktop.errors"), ("from tid_desktop.fingerprint import model",
     "tid_desktop.fingerprint.model"), ("import tid_desktop.errors", "tid_desktop.errors"),
    ("from tid_desktop.errors import TidError", "tid_desktop.errors"), ("from . import log", "tid_desktop.log"),
    ("from .errors import TidError", "tid_desktop.errors"), ("def f():\n    import av", "av"),
])
def test_the_reader_of_imports_sees_every_form(source: str, expected: str) -> None:
    module = Module(ROOT / PACKAGE / "paths.py")
    module.__dict__["tree"] = ast.parse(source)
    assert [target for _, target in module.imports()] == [expected]


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the last part of the called name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            yield node, called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")


def told(reason: str, offences: list[str]) -> str:
    return "\n  ".join([f"{reason}:", *dict.fromkeys(offences)])
