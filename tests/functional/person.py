"""What a person does in the window on the way to a sent case, by the names that a screen reader says."""
from __future__ import annotations

from pathlib import Path

from tests.functional.screenreader import ScreenReader


def practise(reader: ScreenReader) -> None:
    """From the first start, past what Leave quickly is, into Practice."""
    for name in ("Got it", "See how it works", "Start"):
        reader.press(name)


def begin(reader: ScreenReader) -> None:
    """From Home to Add: a picture on this computer, under 18, nobody else around."""
    for name in ("On this computer", "Continue", "Under 18", "Continue", "Only me", "Continue", "Start"):
        reader.press(name)


def add(reader: ScreenReader, *files: Path) -> None:
    reader.press("Choose files")
    reader.wait("File name", "text").type(" ".join(f'"{file}"' for file in files))
    reader.press("Open")
    reader.press(f"Continue with {len(files)} of {len(files)}")


def keep_and_send(reader: ScreenReader, told: str = "Sent. You did a hard thing.") -> None:
    for name in ("Next: your code", "Yes, keep it", "I've kept it", "Send"):
        reader.press(name)
    reader.wait(told)
