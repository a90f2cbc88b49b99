"""Step 3: what leaves this computer, and what never does; counted from the real reports."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from tid_desktop import errors
from tid_desktop.fingerprint.model import MediaKind, MediaReport, SignalType
from tid_desktop.flow.steps import Verb
from tid_desktop.ui import theme
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import Notice, WalkPage
from tid_desktop.ui.widgets import Bullets, Card, LinkButton, PatternArt, Section

LISTED = 4  # items that get a line of their own


@dataclass(frozen=True, slots=True)
class Going:
    """What goes of one item: its number in the list, its kind, and how many fingerprints beside the exact-file code."""

    number: int
    kind: MediaKind
    fingerprints: int

    @classmethod
    def of(cls, number: int, report: MediaReport) -> Going:
        looks = sum(fingerprint.signal_type is not SignalType.MD5 for fingerprint in report.fingerprints)
        return cls(number, report.kind or MediaKind.IMAGE, looks)


class Route(Enum):
    """The way to the hotline, and so who learns which network it comes from."""

    DIRECT = "direct"
    RELAY = "relay"
    TOR = "tor"


class LeavesPage(WalkPage):
    """Two columns, the honest limits, and the way to the exact bytes (``exact``)."""

    scene = "boat"
    step = 3
    exact = Signal()

    def __init__(self, going: Sequence[Going], *, patterns: bool = True, practice: bool = False,
                 adding: bool = False, route: Route = Route.DIRECT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._going, self._patterns, self._practice, self._adding = going, patterns, practice, adding
        self._route = route

    def title(self) -> str:
        return self.tr("What leaves this computer")

    def lead(self) -> str:
        return self.tr("A picture's fingerprint is a list of numbers. It's not from your finger. "
                       "Platforms compare it with what people upload.")

    def build(self) -> None:
        goes = Card(margin=20, gap=8).add(Section(self.tr("Goes")), Bullets("goes", self._goes()))
        never = Card(margin=20, gap=8).add(Section(self.tr("Never goes")), Bullets("never", (
            self.tr("Your picture or video"), self.tr("File name, place, date"), self.tr("Your name"),
            self.tr("What computer you use"))))
        for card in (goes, never):
            card.body.addStretch()
        self.add_row(goes, never)
        self._limits()
        self.notice = Notice()
        self.add(self.notice)
        exact = self.add_action(LinkButton(self.tr("Show exactly what is sent")))
        exact.clicked.connect(self.exact)
        self.add_primary(self.tr("Next: send") if self._adding else self.tr("Next: your code"), self.taking(Verb.GO_ON))

    def busy(self) -> None:
        """The code is being made: no second press."""
        assert self.primary is not None
        self.primary.setEnabled(False)

    def problem(self, error: errors.TidError) -> None:
        """Say why it could not be made or shown."""
        self.notice.tell_error(error)

    def rest(self) -> None:
        """Done."""
        assert self.primary is not None
        self.primary.setEnabled(True)

    def _goes(self) -> list[str]:
        lines = self._one_by_one() if len(self._going) <= LISTED else self._together()
        return [*lines, self.tr("An exact-file code for each"), self.tr("Numbers that make your case code work")]

    def _one_by_one(self) -> list[str]:
        lines = []
        for item in self._going:
            if not item.fingerprints:
                continue
            words = self.tr("%n fingerprint(s) of video %1", "", item.fingerprints) if item.kind is MediaKind.VIDEO \
                else self.tr("%n fingerprint(s) of picture %1", "", item.fingerprints)
            lines.append(words.replace("%1", str(item.number)))
        return lines

    def _together(self) -> list[str]:
        lines = []
        for kind in (MediaKind.IMAGE, MediaKind.VIDEO):
            items = [item for item in self._going if item.kind is kind and item.fingerprints]
            if items:
                words = self.tr("Fingerprints of %n video(s): %1", "", len(items)) if kind is MediaKind.VIDEO \
                    else self.tr("Fingerprints of %n picture(s): %1", "", len(items))
                lines.append(words.replace("%1", QLocale().toString(sum(item.fingerprints for item in items))))
        return lines

    def _limits(self) -> None:
        """What a fingerprint can do and what it can't, as large as the promise above it."""
        finds = Card(margin=20, gap=8).add(Section(self.tr("What it can find")), Bullets("plain", (
            self.tr("Copies that are flipped, turned, filtered or smaller."),
            self.tr("Mostly not: cut copies. Do you have one? Add it too.")), gap=6))
        if self._patterns:
            row = QHBoxLayout()
            row.setSpacing(12)
            for seed in range(1, min(len(self._going), 3) + 1):
                row.addWidget(PatternArt(seed))
            row.addStretch()
            finds.body.addSpacing(6)
            finds.body.addLayout(row)
        know = Card(margin=20, gap=8).add(Section(self.tr("Good to know")), Bullets("plain", (
            self.tr("A fingerprint is not a picture."),
            self.tr("With special tools someone might guess rough shapes."),
            self.tr("Someone with the same picture could tell a fingerprint was sent."),
            self.tr("So it is locked for the hotline. Only platforms on the list get it."),
            self.tr("You can stop it. Some services may keep it."),
            *self._network()), gap=6))
        for card in (finds, know):
            card.body.addStretch()
        self.add_row(finds, know)

    def _network(self) -> tuple[str, ...]:
        """Who learns where it comes from."""
        if self._practice:
            return ()
        if self._route is Route.TOR:
            return (self.tr("It goes through Tor. Keep Tor Browser open."),
                    self.tr("A school or home network can see that you use Tor."))
        if self._route is Route.RELAY:
            return (self.tr("It goes through another service, so the hotline can't see your network."),)
        return (self.tr("The hotline's computer may see which network you use."),)


class ExactPage(Page):
    """Exactly what is sent, letter for letter, before it is locked for the hotline."""

    def __init__(self, messages: Sequence[bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages

    def title(self) -> str:
        return self.tr("Exactly what is sent")

    def lead(self) -> str:
        size = max(1, round(sum(map(len, self._messages)) / 1000))
        return self.tr("This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. "
                       "A phone photo is often over 2,000 KB.").replace("%1", QLocale().toString(size))

    def build(self) -> None:
        self.view = QPlainTextEdit("\n\n".join(message.decode() for message in self._messages))
        self.view.setAccessibleName(self.title())
        self.view.setReadOnly(True)
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.view.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.current().font("bar").pixelSize())
        self.view.setFont(font)
        self.view.setMinimumHeight(theme.px(280))
        self.add(self.view)
        self.add_primary(self.tr("Back"), self.back.emit)

    def initial_focus(self) -> QWidget | None:
        return self.view
