"""What only Windows' build needs, read by the PyInstaller spec: its two programs, and what they say of themselves."""
from __future__ import annotations

# Tideline.exe opens no black window beside its own; tid-desktop.exe is the same for the command line.
PROGRAMS = {"Tideline": {"console": False}, "tid-desktop": {"console": True}}

_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("ProductName", "Tideline"), StringStruct("FileDescription", "Tideline"),
      StringStruct("CompanyName", "The TID Desktop contributors"), StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("ProductVersion", "{version}"), StringStruct("FileVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])])
"""


def version_file(version: str) -> str:
    """What ``EXE(version=...)`` reads from a file, and Windows shows under "Properties". No date, no builder."""
    numbers = (*map(int, version.split(".")), 0)
    return _VERSION.format(numbers=numbers, version=version)
