"""Bring the translations up to date: strings out of the sources into .ts files, and finished languages into .qm files.

    python packaging/translations.py [--check]

``packaging/translations/tid_<locale>.ts`` are what translators work on, with Qt Linguist or any editor of XML. The
program reads ``assets/translations/tid_<locale>.qm``. A language with one string missing gets no .qm file, so it isn't
offered. ``--check`` changes nothing and fails when a file is out of date or a language isn't finished.
"""
from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES, COMPILED = ROOT / "packaging" / "translations", ROOT / "assets" / "translations"
LOCALES = ("es", "fr", "de", "pt_BR", "pl", "uk", "ar", "hi")


def _qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's own tools, which PySide6 brings."""
    found = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if found is None:
        sys.exit(f"PySide6 has no {tool} here.")
    subprocess.run([found, *arguments], cwd=ROOT, check=True)


def extract(place: Path) -> None:
    """Write every string of the program into the .ts file at ``place``; translations that are there stay."""
    modules = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tid_desktop").rglob("*.py"))
    # Nothing of where a string stands: a line more in a module must not change nine files.
    _qt("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-tr-function-alias",
        "translate+=_tr", *modules, "-target-language", place.stem.removeprefix("tid_"), "-ts", str(place))


def missing(place: Path) -> int:
    """How many strings of a .ts file have no finished translation, or lack one of their plural forms."""
    left = 0
    for message in ElementTree.parse(place).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        left += translation.get("type") == "unfinished" or not all(form.text for form in forms)
    return left


def compile_to(source: Path, place: Path) -> None:
    """Make the .qm file of a finished .ts file; the same source always gives the same bytes."""
    _qt("lrelease", "-silent", str(source), "-qm", str(place))


def update() -> int:
    """Extract, count and compile all languages; print how far each is."""
    SOURCES.mkdir(exist_ok=True)
    COMPILED.mkdir(exist_ok=True)
    for locale in LOCALES:
        source, compiled = SOURCES / f"tid_{locale}.ts", COMPILED / f"tid_{locale}.qm"
        extract(source)
        left = missing(source)
        if left:
            compiled.unlink(missing_ok=True)
        else:
            compile_to(source, compiled)
        print(f"{locale:6} {'complete' if not left else f'{left} strings missing: not offered'}", flush=True)
    return 0


def check() -> int:
    """Fail unless every language is finished, and every file is what ``update`` would make."""
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        for locale in LOCALES:
            kept, fresh = SOURCES / f"tid_{locale}.ts", Path(folder) / f"tid_{locale}.ts"
            compiled, made = COMPILED / f"tid_{locale}.qm", Path(folder) / f"tid_{locale}.qm"
            shutil.copyfile(kept, fresh)
            extract(fresh)
            compile_to(kept, made)
            if kept.read_bytes() != fresh.read_bytes() or missing(kept) or not compiled.is_file() \
                    or compiled.read_bytes() != made.read_bytes():
                stale.append(locale)
    if stale:
        print(f"Not up to date: {', '.join(stale)}. Run: python3 packaging/dev.py translate", file=sys.stderr)
    return int(bool(stale))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, only tell")
    return check() if parser.parse_args().check else update()


if __name__ == "__main__":
    sys.exit(main())
