"""What can be said of the bundle without building it: its lists, its packages' texts, a hotline's own build."""
from __future__ import annotations

import importlib
import re
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest
import trustme
import yaml
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.scripts import ROOT
from tests.wire import practice_document
from tid_desktop.protocol.profile import sign

PYINSTALLER = ROOT / "packaging" / "pyinstaller"
LISTED = tomllib.loads((PYINSTALLER / "leave_out.toml").read_text(encoding="utf-8"))
FACTS = {"PACKAGE": "tid-desktop", "VERSION": "1.2.3", "DATE": "2026-11-25", "ARCHITECTURE": "amd64", "SIZE": "1",
         "RPM_ARCHITECTURE": "x86_64", "GLIBC": "2.35", "HOTLINE": "This build belongs to no hotline.", "TWINS": "",
         "RIVALS": "", "TREE": "/tree"}
PROFILE = SimpleNamespace(name="Example Hotline", address="https://intake.example", service_id="0123456789abcdef" * 2,
                          signer="ab" * 32, not_after=date(2027, 1, 1))


def document(not_after: str) -> dict[str, Any]:
    return practice_document(name="Example Hotline", address="https://intake.example", practice=False,
                             roots=trustme.CA().cert_pem.bytes().decode(), not_after=not_after,
                             keys=[{"key_id": "k1", "public": "ab" * 32}])


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The packaging scripts that import each other, as they are when one of them is started."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    names = ("dev", "packages", "bundle", "package_check")
    yield SimpleNamespace(**{name: importlib.import_module(name) for name in names})
    for name in names:
        del sys.modules[name]


# --- what is left out -----------------------------------------------------------------------------------------------

def test_everything_that_is_left_out_has_a_reason() -> None:
    assert set(LISTED) == {"modules", "files", "from_the_system"}
    for table in LISTED.values():
        assert table
        assert all(isinstance(reason, str) and reason.strip() for reason in table.values())


def test_the_patterns_can_be_read() -> None:
    for pattern in (*LISTED["files"], *LISTED["from_the_system"]):
        re.compile(pattern)


@pytest.mark.parametrize("file", [
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt/translations/qtbase_ar.qm", "PySide6/Qt/translations/qtbase_pt_BR.qm",
    "av.libs/libavcodec-5e6b81c2.so.62.28.102", "tid_desktop/intake/migrations/versions/0001_first.py",
    "tid_desktop/assets/fonts/NotoSansArabic-Bold.ttf", "httpx-0.28.1.dist-info/METADATA"])
def test_what_people_need_is_kept(file: str) -> None:
    assert not [pattern for pattern in LISTED["files"] if re.search(pattern, file)]


@pytest.mark.parametrize("file", [
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so", "PySide6/Qt/translations/qtbase_ru.qm"])
def test_what_could_harm_is_left_out(file: str) -> None:
    assert [pattern for pattern in LISTED["files"] if re.search(pattern, file)]


def test_a_library_of_the_computer_that_builds_is_taken_only_by_name() -> None:
    def taken(name: str) -> bool:
        return any(re.match(pattern, name) for pattern in LISTED["from_the_system"])
    assert taken("libpython3.11.so.1.0")
    assert taken("libsqlite3.so.0")
    assert not [name for name in ("libgtk-3.so.0", "libX11.so.6", "libzstd.so.1", "libstdc++.so.6") if taken(name)]


# Every process of ours up to where it has loaded all it ever loads, and what is loaded late.
ALL_PROCESSES = """
import os, sys
sys.modules.update(dict.fromkeys(sys.argv[1:]))  # None: importing it fails, as in the bundle
import numpy
from tid_desktop import app, cli
from tid_desktop.client import courier
from tid_desktop.fingerprint import lookalike, media
from tid_desktop.intake import practice, server
from tid_desktop.case import card, vault
from tid_desktop.ui import application, cards, controller, paper, pdf
media.warm()
plane = numpy.random.default_rng(1).random((128, 128), dtype=numpy.float32).repeat(4, 0).repeat(4, 1) * 255
assert lookalike.details(plane)
courier.warm()
practice.warm()
assert practice.open_practice(None, os.urandom(32), app.practice_template()).signed_profile
cli._parser()
"""


def test_no_process_of_ours_needs_a_module_that_is_left_out() -> None:
    subprocess.run([sys.executable, "-c", ALL_PROCESSES, *LISTED["modules"]], check=True, cwd=ROOT)


def test_scipy_and_pywavelets_are_left_out() -> None:
    """They come with imagehash, which loads them for hashes that we don't make: 120 MB."""
    assert {"scipy", "pywt"} <= set(LISTED["modules"])


def test_programs_of_the_system_do_not_get_our_libraries() -> None:
    program = f"""
import os, runpy
os.environ.update(LD_LIBRARY_PATH="/bundle", LD_LIBRARY_PATH_ORIG="/theirs")
runpy.run_path({str(PYINSTALLER / "environment.py")!r})
assert os.environ.pop("LD_LIBRARY_PATH") == "/theirs" and "LD_LIBRARY_PATH_ORIG" not in os.environ
os.environ["LD_LIBRARY_PATH"] = "/bundle"
runpy.run_path({str(PYINSTALLER / "environment.py")!r})
assert "LD_LIBRARY_PATH" not in os.environ
"""
    subprocess.run([sys.executable, "-c", program], check=True)


# --- the packages ---------------------------------------------------------------------------------------------------

def test_no_name_is_left_unfilled_in_a_package(scripts: SimpleNamespace) -> None:
    for name in ("control", "rpm.yaml", "tid-desktop.desktop", "tid-desktop.metainfo.xml"):
        assert "@" not in scripts.packages.filled(name, FACTS).replace("@localhost", ""), name


def test_the_window_finds_its_entry_in_the_menu(scripts: SimpleNamespace) -> None:
    entry = dict(line.split("=", 1) for line in scripts.packages.filled("tid-desktop.desktop", FACTS).splitlines()[1:])
    application = (ROOT / "tid_desktop" / "ui" / "application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{scripts.packages.NAME}")' in application
    assert entry["Exec"] == entry["Icon"] == entry["StartupWMClass"] == scripts.packages.NAME
    assert entry["Name"] == "Tideline"


def test_what_software_centres_show_is_whole_and_neutral(scripts: SimpleNamespace) -> None:
    text = scripts.packages.filled("tid-desktop.metainfo.xml", FACTS)
    component = ET.fromstring(text)
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-11-25"}
    assert component.findtext("launchable") == "tid-desktop.desktop"
    words = " ".join(component.itertext()) + scripts.packages.filled("control", FACTS)
    assert not re.search(r"nude|sexual|victim|abuse|intimate", words, re.IGNORECASE)


def test_debian_and_rpm_are_told_the_same(scripts: SimpleNamespace) -> None:
    control = dict(re.findall(r"^([\w-]+): (.*)$", scripts.packages.filled("control", FACTS), re.MULTILINE))
    recipe = yaml.safe_load(scripts.packages.filled("rpm.yaml", FACTS))
    assert (control["Package"], control["Version"]) == (recipe["name"], recipe["version"])
    assert "libc6 (>= 2.35)" in control["Depends"]
    assert "libc.so.6(GLIBC_2.35)(64bit)" in recipe["depends"]
    assert FACTS["HOTLINE"] in recipe["description"]


def test_the_flatpak_asks_for_no_place_to_write() -> None:
    manifest = yaml.safe_load((ROOT / "packaging" / "linux" / "tideline.flatpak.yaml").read_text(encoding="utf-8"))
    places = [wish for wish in manifest["finish-args"] if wish.startswith("--filesystem")]
    assert places
    assert all(place.endswith(":ro") for place in places)
    assert manifest["command"] == "tid-desktop"


def test_files_belong_where_they_are_installed(scripts: SimpleNamespace, tmp_path: Path) -> None:
    folder = tmp_path / "tideline"
    (folder / "_internal").mkdir(parents=True)
    (folder / "tid-desktop").write_bytes(b"program")
    (folder / "_internal" / "lib.so").write_bytes(b"library")
    scripts.packages.lay(tmp_path / "tree", folder, FACTS)
    scripts.packages.settle(tmp_path / "tree", 1_790_000_000)
    usr = tmp_path / "tree" / "usr"
    assert (usr / "bin" / "tid-desktop").resolve() == (usr / "lib" / "tideline" / "tid-desktop").resolve()
    assert (usr / "lib" / "tideline" / "tid-desktop").stat().st_mode & 0o777 == 0o755
    assert (usr / "lib" / "tideline" / "_internal" / "lib.so").stat().st_mode & 0o777 == 0o644
    assert {path.lstat().st_mtime for path in usr.rglob("*")} == {1_790_000_000}
    assert (usr / "share" / "applications" / "tid-desktop.desktop").is_file()
    assert (usr / "share" / "icons" / "hicolor" / "scalable" / "apps" / "tid-desktop.svg").is_file()


def test_what_is_only_unpacked_is_whole_and_the_same_each_time(scripts: SimpleNamespace, tmp_path: Path) -> None:
    folder = tmp_path / "tideline"
    folder.mkdir()
    (folder / "tid-desktop").write_bytes(b"program")
    (folder / "tid-desktop").chmod(0o755)
    (folder / "link").symlink_to("tid-desktop")
    made = []
    for turn in ("a", "b"):
        made.append((scripts.packages._zip(folder, tmp_path / f"{turn}.zip", FACTS, 1_790_000_000).read_bytes(),
                     scripts.packages._tar(folder, tmp_path / f"{turn}.tar.xz", 1_790_000_000).read_bytes()))
        (folder / "tid-desktop").touch()  # another date
    assert made[0] == made[1]
    with ZipFile(tmp_path / "a.zip") as unpacked:
        assert b"belongs to no hotline" in unpacked.read("tideline/READ ME.txt")
        modes = {entry.filename: entry.external_attr >> 16 for entry in unpacked.infolist()}
        assert (modes["tideline/tid-desktop"], modes["tideline/link"]) == (0o100755, 0o120777)
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        assert archive.getmember("tideline/link").linkname == "tid-desktop"
        assert {entry.uid for entry in archive.getmembers()} == {0}


def test_every_file_of_the_bundle_is_counted_in_one_part(scripts: SimpleNamespace) -> None:
    part_of = scripts.bundle.part_of
    assert part_of("tid-desktop") == "our code, all Python modules"
    assert part_of("_internal/av.libs/libx265.so") == "FFmpeg (av)"
    assert part_of("_internal/PySide6/Qt/lib/libicudata.so.73") == "Qt: ICU"
    assert part_of("_internal/PySide6/QtGui.abi3.so") == "Qt and PySide6"
    assert part_of("_internal/something.so") == "the rest"


def test_two_builds_are_compared_by_bytes_modes_and_links(scripts: SimpleNamespace, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        for name in ("same", "bytes", "mode"):
            (folder / name).write_bytes(b"x")
        (folder / "link").symlink_to("same")
    assert not list(scripts.bundle.differences(one, other))
    (other / "bytes").write_bytes(b"y")
    (other / "mode").chmod(0o600)
    (other / "link").unlink()
    (other / "link").symlink_to("mode")
    (one / "alone").touch()
    assert list(scripts.bundle.differences(one, other)) == ["alone", "bytes", "link", "mode"]


# --- a hotline's own build ------------------------------------------------------------------------------------------

def test_a_hotlines_build_says_whose_it_is_and_takes_the_place_of_the_plain_one(
        scripts: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scripts.packages, "oldest_glibc", lambda files: "2.35")
    (tmp_path / "tid-desktop").touch()
    facts = scripts.packages.facts_of(tmp_path, PROFILE, 0)
    control = scripts.packages.filled("control", facts)
    assert facts["PACKAGE"] == "tid-desktop-at-01234567"
    assert "Example Hotline (https://intake.example)" in control
    assert "Conflicts: tid-desktop\n" in control
    assert yaml.safe_load(scripts.packages.filled("rpm.yaml", facts | {"TREE": "/"}))["conflicts"] == ["tid-desktop"]
    plain = scripts.packages.filled("control", scripts.packages.facts_of(tmp_path, None, 0))
    assert "belongs to no hotline" in plain
    assert "Conflicts" not in plain


def test_only_a_signed_profile_in_force_goes_into_a_build(scripts: SimpleNamespace, tmp_path: Path,
                                                          capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "profile.json"
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    file.write_bytes(sign(document("2099-01-01"), key))
    assert scripts.bundle.checked_profile(file).name in capsys.readouterr().out
    for wrong in (file.read_bytes().replace(b"2099", b"2098"), sign(document("2020-01-01"), key), b"{}"):
        file.write_bytes(wrong)
        with pytest.raises(SystemExit, match="can't go into a build"):
            scripts.bundle.checked_profile(file)
    with pytest.raises(SystemExit, match="can't be read"):
        scripts.bundle.checked_profile(tmp_path / "nowhere.json")
