"""Render every page and dialog to PNG, offscreen: three looks, four languages, two text sizes.

    python packaging/screenshots.py DIR [--only NAME ...] [--theme MODE ...] [--language NAME ...] [--scale SCALE ...]
                                        [--size WxH ...]
    python packaging/screenshots.py .github/screens --readme

Pages come from ``tid_desktop.ui.pages.PAGES``, filled with sample data that is nobody's; PARTS are what can lie over
them. The frame around them is the real window; the privacy bar shows the state given here. Languages are locales, and
``pseudo`` and ``pseudo-rtl``, a made-up one with long words. Pictures are called LANGUAGE/NAME-MODE-PERCENT-WIDTH.png;
``--readme`` renders those that the README shows, by names of their own.
"""
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tid_desktop.ui.application import Frame

THEMES = ("light", "dark", "high-contrast")
LANGUAGES = ("en", "ar", "de", "pseudo")
# The README's pictures: page, look, language.
README = {"home": ("home", "light", "en"), "leaves": ("leaves", "light", "en"),
          "threatened": ("threatened", "light", "en"), "case-ar": ("case", "light", "ar"),
          "code-dark": ("code", "dark", "en"), "settings-contrast": ("settings", "high-contrast", "en")}
# Steps on which the bar tells that pictures were opened, and that fingerprints were sent.
OPENED = frozenset({"add", "leaves", "exact", "code", "code-shared", "send", "send-busy", "send-failed", "sent",
                    "changed-working", "changed-unread", "changed-found", "changed-found-later", "changed-not-found",
                    "changed-found-practice", "changed-cut", "changed-unlike", "changed-plain", "changed-unknown"})
SENT = frozenset({"sent", "sent-kept"})


def state(name: str) -> object:
    """What the privacy bar shows beside a page."""
    from tid_desktop.ui.services import PrivacyState
    opened, sent = name in OPENED, name in SENT
    return PrivacyState(opened=2 if opened else 0, protection="proved" if opened else "waiting", level="full",
                        online=name == "send-busy", hotline="Example Hotline", window_locked=True,
                        sent_fingerprints=50 if sent else 0, sent_bytes=16 * 1024 if sent else 0)


def first_start(frame: Frame) -> QWidget:
    """The note about Leave quickly with the choice of languages."""
    frame.window.explain_leaving(frame.window.header.language)
    return frame.window


def details(frame: Frame) -> QWidget:
    """The privacy bar, opened."""
    frame.window.bar.setChecked(True)
    return frame.window


def choose_files(frame: Frame) -> QWidget:
    """The file chooser, in a folder where nothing is."""
    from tid_desktop.ui import dialogs
    dialog = dialogs.chooser(frame.window, frame.window.tr("Choose files"))
    dialog.setDirectory("/proc/self/task/1")
    return dialog


PARTS: dict[str, Callable[[Frame], QWidget]] = {
    "part-first-start": first_start, "part-details": details, "part-choose-files": choose_files}


def settle(frame: Frame) -> None:
    """Let layouts come to rest, and deferred deletions happen."""
    from PySide6.QtCore import QEvent
    for _ in range(4):
        frame.app.processEvents()
        frame.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def speak(frame: Frame, language: str) -> None:
    """Put a language in force: a locale, or one of the two made-up ones."""
    from tid_desktop.ui import i18n
    if language.startswith("pseudo"):
        i18n.install_pseudo(frame.app, rtl=language == "pseudo-rtl")
        frame.window.retell()
    else:
        frame.choose("language", language)


def shown(frame: Frame, names: list[str]) -> Iterator[tuple[str, QWidget]]:
    """Put each page and part on screen in turn; yields its name and the window that shows it."""
    from tid_desktop.ui.pages import PAGES
    for name in names or [*sorted(PAGES), *PARTS]:
        page = PAGES["home" if name in PARTS else name]()
        frame.window.show_page(page)
        window = PARTS[name](frame) if name in PARTS else frame.window
        window.show()
        settle(frame)
        yield name, window
        if window is not frame.window:
            window.hide()
            window.deleteLater()
        if frame.window.note is not None:
            frame.window.note.understood.emit()
        frame.window.drop_page(page)
        settle(frame)


class Camera:
    """A frame with a settable privacy state, and the way from a page in it to a file."""

    def __init__(self) -> None:
        from tid_desktop.settings import Settings
        from tid_desktop.ui.application import Frame
        self._state = state("")
        self.frame = Frame(Settings(leave_explained=True), lambda: self._state,  # type: ignore[arg-type, return-value]
                           sys.exit)

    def take(self, name: str, window: QWidget, place: Path) -> None:
        """Grab ``window``, which shows the page called ``name``."""
        self._state = state(name)
        self.frame.window.bar.refresh()
        settle(self.frame)
        window.grab().save(str(place))


def readme(folder: Path) -> int:
    """Write the README's pictures; returns how many."""
    camera = Camera()
    camera.frame.window.resize(1000, 700)
    for place, (page, mode, language) in README.items():
        speak(camera.frame, language)
        camera.frame.choose("theme", mode)
        for name, window in shown(camera.frame, [page]):
            camera.take(name, window, folder / f"{place}.png")
    return len(README)


def render(folder: Path, options: argparse.Namespace) -> int:
    """Write all pictures below ``folder``; returns how many."""
    count, camera = 0, Camera()
    frame = camera.frame
    for language in options.language:
        (folder / language).mkdir(parents=True, exist_ok=True)
        speak(frame, language)
        for mode, scale, (width, height) in (
                (mode, scale, size) for mode in options.theme for scale in options.scale for size in options.size):
            frame.choose("theme", mode)
            frame.choose("text_scale", scale)
            frame.window.resize(width, height)
            for name, window in shown(frame, options.only):
                camera.take(name, window, folder / language / f"{name}-{mode}-{round(scale * 100)}-{width}.png")
                count += 1
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--language", nargs="*", default=LANGUAGES)
    parser.add_argument("--scale", nargs="*", type=float, default=[1.0, 2.0])
    parser.add_argument("--size", nargs="*", type=lambda text: tuple(map(int, text.split("x"))), default=[(1000, 700)])
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    count = readme(options.folder) if options.readme else render(options.folder, options)
    print(f"{count} pictures in {options.folder}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
