"""The Qt application around the window: look and language from the settings, followed live, and Leave quickly."""
from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tid_desktop import log
from tid_desktop.settings import Settings
from tid_desktop.ui import capture, i18n, theme, voice
from tid_desktop.ui.collector import Collector
from tid_desktop.ui.leave import LeaveQuickly
from tid_desktop.ui.theme import icons
from tid_desktop.ui.voice import Voice
from tid_desktop.ui.widgets.headings import tell_headings
from tid_desktop.ui.window import TITLE, MainWindow

if TYPE_CHECKING:
    from tid_desktop.ui.services import PrivacyState

_log = log.get("ui")
_LOOKS = frozenset({"theme", "text_scale", "still", "language"})  # a script may need a face of its own


def qt() -> QApplication:
    """The one QApplication, made on first use: neutral names, one style everywhere, no session that is saved."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # No arguments of ours reach Qt: it would keep them, and some of them change what it does.
    app = QApplication([TITLE])
    app.setApplicationName(TITLE)
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("tid-desktop")
    app.setStyle("Fusion")
    tell_headings()
    return app


class Frame(QObject):
    """The window with its settings. ``settings_changed`` carries the new Settings; saving them is the caller's work.

    ``exit_now`` must end the process at once (``os._exit``): it is what Leave quickly calls after hiding the window.
    """

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, privacy: Callable[[], PrivacyState], exit_now: Callable[[], object]) -> None:
        self.app = qt()
        super().__init__(self.app)
        self.settings = settings
        language = i18n.install(self.app, settings.language)
        theme.apply(self.app, settings.theme, settings.text_scale, still=settings.still)
        self.window = MainWindow(privacy)
        self._exit_now = exit_now
        self.leave = LeaveQuickly(self.app, self._exit)
        self.voice = Voice(self)
        self.window.first_painted.connect(self.leave.listen)
        self.window.first_painted.connect(self._set_icon)
        header = self.window.header
        header.set_choices(language, settings)
        header.leave_wanted.connect(self.leave.leave)
        header.chosen.connect(self.choose)
        header.read_wanted.connect(self._read)
        self.voice.changed.connect(self._show_voice)
        self.window.turned.connect(self.voice.stop)
        self.window.chosen.connect(self.choose)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        if not settings.leave_explained:
            self.window.explain_leaving(language)

    def _set_icon(self) -> None:
        """A sign that says nothing; set after the first paint, because drawing it takes a while."""
        self.app.setWindowIcon(icons.icon("tideline", theme.current().color("primary"), 64))
        self._show_voice(False)

    def choose(self, name: str, value: object) -> None:
        """Set a field of the settings, put it in force, and have it saved."""
        self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]  # checked when it is loaded
        language = self.window.header.language
        if name == "language":
            language = i18n.install(self.app, self.settings.language)
        if name in _LOOKS:
            self._dress()
        self.window.header.set_choices(language, self.settings)
        if name == "language":
            self._retell(language)
        elif name == "hidden":
            capture.hide(self.window, self.settings.hidden)
        self.settings_changed.emit(self.settings)

    def _retell(self, language: str) -> None:
        """Tell everything anew in the language that was just installed."""
        if self.window.note is not None:
            self.window.explain_leaving(language)
        self.window.retell()

    def _read(self) -> None:
        """Read the page on screen aloud, or stop."""
        if self.voice.speaking:
            self.voice.stop()
        elif self.window.page is not None:
            self.voice.say(self.window.page.words(), self.window.header.language)
        self._show_voice(self.voice.speaking)

    def _show_voice(self, speaking: bool) -> None:
        self.window.header.show_reading(voice.possible(), speaking)

    def _exit(self) -> None:
        self.voice.stop()
        self._exit_now()

    def _system_changed(self) -> None:
        if self.settings.theme == "system":
            self._dress()

    def _dress(self) -> None:
        theme.apply(self.app, self.settings.theme, self.settings.text_scale, still=self.settings.still)

    def run(self) -> int:
        """Show the window and stay until it is closed; the exit status."""
        sys.excepthook = self._fault
        Collector(self.app).begin()
        self.window.show()
        capture.hide(self.window, self.settings.hidden)
        return self.app.exec()

    def _fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A fault in a slot. Its text may hold what must not be kept: only its kind is logged. The person is told."""
        _log.warning("fault", kind=kind.__name__)
        if sys.flags.dev_mode:
            sys.__excepthook__(kind, error, trace)
        self.window.tell_fault()
