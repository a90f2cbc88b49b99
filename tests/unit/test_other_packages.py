"""What Windows' and macOS' packages are made from, as far as a Linux computer can read it."""
from __future__ import annotations

import ast
import plistlib
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

import tid_desktop
from tests.scripts import load

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
WIX = "{http://wixtoolset.org/schemas/v4/wxs}"


@pytest.fixture(scope="module")
def windows() -> ModuleType:
    return load("windows/parts")


@pytest.fixture(scope="module")
def macos() -> ModuleType:
    return load("macos/parts")


def test_windows_is_told_the_name_and_version_and_nothing_of_the_builder(windows: ModuleType) -> None:
    text = windows.version_file("1.2.3")
    ast.parse(text)
    assert "filevers=(1, 2, 3, 0)" in text
    assert '"ProductVersion", "1.2.3"' in text
    ast.parse(windows.version_file(tid_desktop.__version__))


def test_the_msi_installs_for_one_person_without_an_administrator_and_starts_what_is_built(windows: ModuleType) -> None:
    package = ElementTree.parse(PACKAGING / "windows" / "tideline.wxs").getroot().find(f"{WIX}Package")
    assert package is not None
    assert package.get("Scope") == "perUserOrMachine"
    [shortcut] = package.iter(f"{WIX}Shortcut")
    assert str(shortcut.get("Target")).removeprefix("[INSTALLFOLDER]").removesuffix(".exe") in windows.PROGRAMS
    source, script = ((PACKAGING / "windows" / name).read_text(encoding="utf-8")
                      for name in ("tideline.wxs", "build.ps1"))
    assert set(re.findall(r"\$\(var\.(\w+)\)", source)) == set(re.findall(r'-d "(\w+)=', script)) != set()


def test_nothing_starts_by_itself_and_no_file_type_is_taken(macos: ModuleType) -> None:
    source = (PACKAGING / "windows" / "tideline.wxs").read_text(encoding="utf-8")
    assert not re.search(r"StartupFolder|ProgId|CurrentVersion\\Run|ServiceInstall|DesktopFolder", source)
    plist = macos.info_plist("1.2.3")
    assert not {"CFBundleDocumentTypes", "UTExportedTypeDeclarations", "CFBundleURLTypes"} & set(plist)
    assert plist["NSQuitAlwaysKeepsWindows"] is False
    assert plistlib.loads(plistlib.dumps(plist)) == plist


def test_the_hardened_runtime_lets_nobody_read_our_memory_or_put_code_before_ours() -> None:
    entitled = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert not {key for key in entitled if re.search("get-task-allow|dyld|disable-library|network|jit", key)}


def test_the_shell_can_read_macos_script_and_it_takes_no_secret_as_argument() -> None:
    script = PACKAGING / "macos" / "build.sh"
    subprocess.run(["sh", "-n", str(script)], check=True)
    assert not re.search("--password|--apple-id|--key ", script.read_text(encoding="utf-8"))


def left_out(system: str, name: str) -> bool:
    listed = tomllib.loads((PACKAGING / system / "leave_out.toml").read_text(encoding="utf-8"))["files"]
    return any(re.search(pattern, name) for pattern in listed)


@pytest.mark.parametrize(("name", "out"), [
    ("PySide6/Qt6Network.dll", True), ("PySide6/plugins/tls/qschannelbackend.dll", True),
    ("PySide6/opengl32sw.dll", True), ("PySide6/translations/qt_de.qm", True), ("PySide6/qml/QtQuick/a.dll", True),
    ("PySide6/Qt6Gui.dll", False), ("PySide6/QtPrintSupport.pyd", False), ("PySide6/Qt6Svg.dll", False),
    ("PySide6/plugins/platforms/qwindows.dll", False), ("PySide6/plugins/platforms/qoffscreen.dll", False),
    ("PySide6/translations/qtbase_de.qm", False), ("PySide6/plugins/styles/qmodernwindowsstyle.dll", False)])
def test_windows_build_leaves_out_the_network_and_keeps_what_draws(name: str, out: bool) -> None:
    assert left_out("windows", name) is out


@pytest.mark.parametrize(("name", "out"), [
    ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", True), ("PySide6/Qt/qml/a/b.dylib", True),
    ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", False), ("PySide6/QtWidgets.abi3.so", False),
    ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", False), ("PySide6/QtPrintSupport.abi3.so", False)])
def test_macos_build_leaves_out_the_network_and_keeps_what_draws(name: str, out: bool) -> None:
    assert left_out("macos", name) is out
