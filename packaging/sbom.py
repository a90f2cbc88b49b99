"""What a release is made of, and under which licences: a CycloneDX list, and a text for people that goes into bundles.

    python3 packaging/dev.py sbom [FOLDER [BUNDLE]]    writes tid-desktop.cdx.json and THIRD-PARTY.txt, else into dist

The libraries are those of packaging/requirements.lock, with its hashes. Licences are what the libraries' own metadata
say, and what packaging/licences.toml adds, which also names what lies inside the wheels. An unknown licence, one that
doesn't go with the bundle's, a file in a wheel that nobody has looked at: each is told, and nothing is written.
"""
from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from fnmatch import fnmatch
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import ExpressionError, get_spdx_licensing
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pip_requirements_parser import RequirementsFile

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
TEXTS = ROOT / "packaging" / "licences"
WHOLE = "GPL-3.0-or-later"
VERSION = SchemaVersion.V1_6
_SHARED = re.compile(r"\.so(\.\d+)*$")
_MODULE = re.compile(r"\.(cpython-\w+-[\w-]+|abi3)\.so$|(^|/)Qt/(plugins|qml)/")
_NOTICE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


class Pin(NamedTuple):
    """One version that the lock names, ``when`` it is installed (always, where empty), and its files' SHA-256."""

    name: str
    version: str
    when: str
    hashes: tuple[str, ...]


class Inside(NamedTuple):
    """A library that comes inside a ``wheel``; ``files`` are patterns of its shared libraries' names."""

    wheel: str
    name: str
    licence: str
    source: str
    files: tuple[str, ...] = ()


class Listed(NamedTuple):
    """packaging/licences.toml."""

    compatible: frozenset[str]
    libraries: dict[str, str]
    inside: tuple[Inside, ...]
    beside: tuple[Inside, ...]

    @classmethod
    def read(cls) -> Listed:
        data = tomllib.loads((ROOT / "packaging" / "licences.toml").read_text(encoding="utf-8"))
        inside = [Inside(**{**entry, "files": tuple(entry.get("files", ()))}) for entry in data["inside"]]
        return cls(frozenset(data["compatible"]), data["libraries"], tuple(inside),
                   tuple(Inside("", **{**entry, "files": tuple(entry.get("files", ()))}) for entry in data["beside"]))


def pins() -> list[Pin]:
    """All that the lock names, for all systems and Pythons."""
    return [Pin(line.name, line.get_pinned_version, str(line.marker or ""),
                tuple(sorted(entry.removeprefix("sha256:") for entry in line.hash_options)))
            for line in RequirementsFile.from_file(str(LOCK)).requirements]


@cache
def installed(name: str) -> metadata.Distribution | None:
    """A library as it is installed here; None for one that other systems need."""
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def own_words(name: str) -> str:
    """The licence as the library's metadata has it in SPDX's words; empty where it has none."""
    here = installed(name)
    return here.metadata.get("License-Expression", "") if here else ""


def licence_of(name: str, listed: Listed) -> str:
    """The licence of a Python library; empty where nobody knows it."""
    return own_words(name) or listed.libraries.get(name, "")


def suits(licence: str, compatible: frozenset[str]) -> bool | None:
    """Whether what is under ``licence`` may be part of the bundle; None when it isn't in SPDX's words."""
    try:
        parsed = _spdx().parse(licence, validate=True, strict=True)
    except ExpressionError:
        return None
    return parsed is not None and _suits(parsed, compatible)


@cache
def _spdx() -> Any:
    """SPDX's own list; reading it takes a moment."""
    return get_spdx_licensing()


def _suits(parsed: Any, compatible: frozenset[str]) -> bool:
    """Of several to choose from one is enough; of several at once each has to do."""
    if (operator := getattr(parsed, "operator", "").strip()) in ("OR", "AND"):
        return (any if operator == "OR" else all)(_suits(part, compatible) for part in parsed.args)
    return str(parsed) in compatible


def shared_libraries(name: str) -> list[str]:
    """The names of the shared libraries in a wheel that are no modules of its own."""
    here = installed(name)
    return sorted(file.name for file in (here.files if here else None) or ()
                  if _SHARED.search(file.name) and not _MODULE.search(str(file)))


def problems(locked: Sequence[Pin], listed: Listed) -> Iterator[str]:
    """What keeps this list from being written, one sentence each."""
    names = {pin.name for pin in locked}
    licences = {name: licence_of(name, listed) for name in sorted(names)}
    licences |= {f"{entry.wheel or 'the bundle'}: {entry.name}": entry.licence
                 for entry in (*listed.inside, *listed.beside)}
    for name, licence in licences.items():
        fits = suits(licence, listed.compatible) if licence else None
        if not licence:
            yield f"Nobody knows the licence of {name}. Read it, and put it into packaging/licences.toml."
        elif fits is None:
            yield f"The licence of {name} is not in SPDX's words: {licence}"
        elif not fits:
            yield f"{name} can't be in a bundle under {WHOLE}: {licence}"
    for name in listed.libraries:
        if name not in names:
            yield f"packaging/licences.toml lists {name}, which the lock doesn't have."
        elif own_words(name):
            yield f"packaging/licences.toml lists {name}, which says it itself: {own_words(name)}"
    yield from _strangers(sorted(names), listed)


def _strangers(names: Sequence[str], listed: Listed) -> Iterator[str]:
    """Files in wheels that no entry names, and entries that name none. Only wheels for Linux are looked into."""
    for name in names if sys.platform == "linux" else ():
        files = shared_libraries(name)
        known = [pattern for entry in listed.inside if entry.wheel == name for pattern in entry.files]
        for file in files:
            if not any(fnmatch(file, pattern) for pattern in known):
                yield f"{file} lies in the wheel of {name}, and packaging/licences.toml doesn't name it."
        for pattern in known:
            if installed(name) and not any(fnmatch(file, pattern) for file in files):
                yield f"packaging/licences.toml names {pattern} in the wheel of {name}, where no such file is."


def strangers_in(bundle: Path, listed: Listed) -> Iterator[str]:
    """Shared libraries in a finished bundle that come from nowhere in the list: they are the builder's."""
    known = [pattern for entry in (*listed.inside, *listed.beside) for pattern in entry.files]
    for file in sorted(bundle.rglob("*")):
        name = file.relative_to(bundle).as_posix()
        if _SHARED.search(name) and not _MODULE.search(name) and not any(fnmatch(file.name, part) for part in known):
            yield f"{name} is in the bundle, and packaging/licences.toml doesn't name it."


# --- for programs -----------------------------------------------------------------------------------------------------

def bom(locked: Sequence[Pin], listed: Listed, version: str, released: str) -> str:
    """The list in CycloneDX's JSON: the same lock always gives the same bytes. Raises ValueError where it isn't one."""
    made = Bom(serial_number=uuid5(NAMESPACE_URL, sha256(LOCK.read_bytes()).hexdigest()))
    made.metadata.timestamp = datetime.combine(datetime.fromisoformat(released), time(), UTC)
    made.metadata.component = Component(
        name="tid-desktop", version=version, type=ComponentType.APPLICATION, bom_ref="tid-desktop",
        licenses=[LicenseExpression("MIT")],
        properties=[Property(name="tid-desktop:licence of a bundle", value=WHOLE)])
    parts = {pin: _component(pin, listed) for pin in locked}
    for part in parts.values():
        made.components.add(part)
    for entry in listed.beside:
        made.components.add(_native(entry, f"beside:{entry.name}"))
    needed = _needs("tid-desktop", list(_direct()))
    made.register_dependency(made.metadata.component, [parts[pin] for pin in locked if pin.name in needed])
    for pin, part in parts.items():
        here = installed(pin.name)
        needed = _needs(pin.name, [Requirement(text) for text in (here.requires if here else None) or ()])
        made.register_dependency(part, [parts[other] for other in locked if other.name in needed])
    text = str(make_outputter(made, OutputFormat.JSON, VERSION).output_as_string(indent=1)) + "\n"
    if error := JsonStrictValidator(VERSION).validate_str(text):
        raise ValueError(f"not a valid list: {error}")
    return text


def _component(pin: Pin, listed: Listed) -> Component:
    address = PackageURL("pypi", None, pin.name, pin.version)
    files = ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(str(address)), hashes=[
        HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in pin.hashes])
    return Component(
        name=pin.name, version=pin.version, type=ComponentType.LIBRARY, bom_ref=str(address), purl=address,
        licenses=[LicenseExpression(licence_of(pin.name, listed))], external_references=[files],
        properties=[Property(name="tid-desktop:when", value=pin.when)] if pin.when else [],
        components=[_native(entry, f"{address}#{entry.name}") for entry in listed.inside if entry.wheel == pin.name])


def _native(entry: Inside, reference: str) -> Component:
    return Component(name=entry.name, type=ComponentType.LIBRARY, bom_ref=reference,
                     licenses=[LicenseExpression(entry.licence)])


def _direct() -> Iterator[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    yield from map(Requirement, project["dependencies"])


def _needs(name: str, wanted: Sequence[Requirement]) -> set[str]:
    """What ``name`` needs on any system, without what its extras would add; for httpx also what Tor needs of it."""
    extra = {"extra": "socks" if name == "httpx" else ""}
    return {canonicalize_name(requirement.name) for requirement in wanted
            if "extra" not in str(requirement.marker) or requirement.marker.evaluate(extra)}


# --- for people -------------------------------------------------------------------------------------------------------

ABOUT = f"""\
What is in this program, and who made it

Tideline's own code is under the MIT licence (LICENSE). A finished bundle holds the libraries below as well, and is
passed on as a whole under {WHOLE}. The reason: the FFmpeg in it is linked with x264 and x265, which are
under GPL-2.0-or-later, and other parts need version 3. (FFmpeg itself answers "LGPL version 3 or later", but what it
is linked with decides.)

So whoever passes on a bundle also passes on, or offers, the source of everything in it: ours, and that of each library
in the version named here. Nobody may add a condition of their own. Our code alone stays MIT.

Qt, PySide6, libheif and libde265 are under the LGPL. In a bundle they are files of their own, and whoever has one may
put changed ones in their place.

The files in Linux's wheels were compared with this list one by one. Wheels for Windows and macOS have other file names,
and were not compared. Whoever installs the program with pip also gets scipy and PyWavelets, which a bundle leaves out;
psycopg (LGPL-3.0-only), which a hotline with PostgreSQL installs, is in no bundle either.
"""


def third_party(locked: Sequence[Pin], listed: Listed) -> str:
    """The list for people, with the full text of each licence that the libraries bring or refer to."""
    parts = [ABOUT, *_table("Python libraries", (
        (f"{pin.name} {pin.version}" + (f"  (only: {pin.when})" if pin.when else ""), licence_of(pin.name, listed), "")
        for pin in locked))]
    parts += _table("Libraries inside them", (
        (f"{entry.name}, in {entry.wheel}", entry.licence, entry.source) for entry in listed.inside))
    parts += _table("Beside them in a bundle", ((entry.name, entry.licence, entry.source) for entry in listed.beside))
    for pin in locked:
        parts += _notices(pin)
    for font in sorted((ROOT / "assets" / "fonts").glob("*.txt")):
        parts += [_heading(font.stem), font.read_text(encoding="utf-8")]
    for text in sorted(TEXTS.glob("*.txt")):
        parts += [_heading(text.stem), text.read_text(encoding="utf-8")]
    return "\n".join(parts)


def _table(title: str, rows: Iterator[tuple[str, str, str]]) -> Iterator[str]:
    yield _heading(title)
    for name, licence, source in rows:
        yield "\n".join(filter(None, (name, f"    {licence}", f"    {source}" if source else "")))


def _notices(pin: Pin) -> Iterator[str]:
    """The licence files of a library, word for word. Other versions than the one installed here bring their own."""
    here = installed(pin.name)
    if here is None or here.version != pin.version:
        return
    for file in sorted(here.files or (), key=str):
        if ".dist-info/" in str(file) and _NOTICE.search(str(file)):
            yield _heading(f"{pin.name}: {file.name}")
            yield file.read_text(encoding="utf-8")


def _heading(text: str) -> str:
    return f"\n{'-' * 100}\n{text}\n{'-' * 100}\n"


def main(arguments: Sequence[str]) -> int:
    sys.path.insert(0, str(ROOT))
    import tid_desktop
    folder = Path(arguments[0]) if arguments else ROOT / "dist"
    locked, listed = pins(), Listed.read()
    found = [*problems(locked, listed), *(strangers_in(Path(arguments[1]), listed) if len(arguments) > 1 else ())]
    if found:
        print("\n".join(found), file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    listing = bom(locked, listed, tid_desktop.__version__, tid_desktop.__released__)
    for name, text in (("tid-desktop.cdx.json", listing), ("THIRD-PARTY.txt", third_party(locked, listed))):
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(locked)} libraries, {len(listed.inside) + len(listed.beside)} more inside and beside them: {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
