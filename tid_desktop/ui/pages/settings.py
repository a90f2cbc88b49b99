"""Settings: text size, colors, movement, language, and what other programs may see. All of it holds at once."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tid_desktop.settings import Settings
from tid_desktop.ui import capture
from tid_desktop.ui.header import scales, themes
from tid_desktop.ui.i18n import offered, resolve
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.widgets import ChoiceGroup, Section, Small


class SettingsPage(Page):
    """``chosen`` carries a field of Settings and its new value; ``tor``: this copy's hotline can be reached so too."""

    scene = "gulls"

    chosen = Signal(str, object)

    def __init__(self, settings: Settings, *, tor: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._tor = settings, tor

    def title(self) -> str:
        return self.tr("Settings")

    def lead(self) -> str:
        if self._tor or self._settings.tor:  # that somebody uses Tor says something
            return self.tr("They stay on this computer.")
        return self.tr("These say nothing about you. They stay on this computer.")

    def build(self) -> None:
        now = self._settings
        self._ask(self.tr("Text size"), "text_scale", now.text_scale, scales(), columns=4)
        self._ask(self.tr("Colors"), "theme", now.theme, themes(), columns=4)
        self._ask(self.tr("Movement"), "still", now.still,
                  ((False, self.tr("Like my system")), (True, self.tr("Nothing moves"))), columns=2)
        if len(offered()) > 1:
            self._ask(self.tr("Language"), "language", resolve(now.language), tuple(offered().items()), columns=3)
        if capture.POSSIBLE:
            self._ask(self.tr("Screenshots and shared screens"), "hidden", now.hidden,
                      ((True, self.tr("Hide this window")), (False, self.tr("Show this window"))), columns=2)
            self.add(Small(self.tr("A phone's camera still sees the screen.")), gap=-8)
        if self._tor or now.tor:  # what is on can be turned off
            self._ask(self.tr("Way to the hotline"), "tor", now.tor,
                      ((False, self.tr("As usual")), (True, self.tr("Through Tor"))), columns=2)
            for line in (self.tr("With Tor the hotline can't see which network you use. Keep Tor Browser open."),
                         self.tr("A school or home network can see that you use Tor.")):
                self.add(Small(line), gap=-8)
        self.add_action(self.link(self.tr("How Leave quickly works"), "leaving"))
        self.add_action(self.link(self.tr("About this app"), "about"))
        self.add_primary(self.tr("Done"), self.back.emit)

    def _ask(self, name: str, field: str, now: object, values: Iterable[tuple[object, str]], *, columns: int) -> None:
        """A question with its answers; what is answered holds at once."""
        known: Sequence[tuple[object, str]] = tuple(values)
        group = ChoiceGroup(name, [(str(place), words, "") for place, (_, words) in enumerate(known)],
                            columns=columns, gap=8)
        group.choose(next((str(place) for place, (value, _) in enumerate(known) if value == now), ""))
        group.chosen.connect(lambda key: self._choose(field, known[int(key)][0]))
        self.add(Section(name), group)

    def _choose(self, field: str, value: object) -> None:
        self._settings = replace(self._settings, **{field: value})  # type: ignore[arg-type]  # one of those offered
        self.chosen.emit(field, value)
