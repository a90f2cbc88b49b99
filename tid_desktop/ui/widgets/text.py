"""Words on the page: plain text only, wrapped, never selectable, set with our own line height.

On a page with ``english_beside`` each text shows its English below itself, small and soft, in languages that no native
reader has checked.
"""
from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from tid_desktop.ui import i18n, theme
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.theme.typeset import Block, longest_word, natural_width
from tid_desktop.ui.widgets.base import Painted, color, size, smooth


class Text(Painted, QLabel):
    """A paragraph. ``role`` is a step of the type scale, ``tone`` a colour token. Screen readers take it as a label."""

    role, tone, heading = "body", "ink", False
    private = False  # a file name, a note: never read aloud

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str | None = None,
                 tone: str | None = None, bold: tuple[str, ...] = (), measure: int = tokens.MEASURE,
                 center: bool = False) -> None:
        QLabel.__init__(self, parent)
        self.role, self.tone = role or self.role, tone or self.tone
        self._bold, self._measure, self._center = bold, measure, center
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.flows()
        self.setText(text)

    def emphasise(self, *phrases: str) -> None:
        """Set the first occurrence of each phrase in a stronger weight."""
        self._bold = phrases
        self.updateGeometry()
        self.update()

    def block(self, width: float) -> Block:
        """The text as it is set at a width."""
        fine = self.role in ("title", "lead")
        return self.set_text(self.text(), self.role, width, bold=self._bold, center=self._center, fine=fine)

    def beside(self) -> str:
        """The English to show below the text, if the page wants it and the language needs it; else nothing."""
        above = None if i18n.stands_alone() else self.parentWidget()
        while above is not None:
            if getattr(above, "english_beside", False):
                return i18n.english(self.text()) or ""
            above = above.parentWidget()
        return ""

    def _below(self, width: float) -> Block | None:
        english = self.beside()
        return self.set_text(english, "small", width, rtl=False) if english else None

    def _tall(self, width: float) -> float:
        below = self._below(width)
        return self.block(width).height + (below.height if below else 0)

    def _widest(self) -> float:
        return self._measure * theme.current().scale if self._measure else 1e6

    def _set_width(self, width: float) -> float:
        return min(float(width), self._widest()) if not self._center else float(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return size(0, self._tall(self._set_width(width))).height()

    def sizeHint(self) -> QSize:
        natural = natural_width(self.text(), self.role, bold=bool(self._bold))
        width = min(max(natural, natural_width(self.beside(), "small")), self._widest())
        return size(width, self._tall(size(width, 0).width()))

    def minimumSizeHint(self) -> QSize:
        width = longest_word(self.text(), self.role)
        return size(width, theme.current().font(self.role).pixelSize() * theme.current().leading(self.role))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        width = self._set_width(self.width())
        block, below = self.block(width), self._below(width)
        block.draw(painter, self.mirror(0, width), 0, color(self.tone))
        if below is not None:  # English runs left to right, from the edge where reading starts
            below.draw(painter, self.mirror(0, min(below.used + 1, width)), block.height, color("soft"))


class Title(Text):
    """The one heading of a page."""

    role, heading = "title", True

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, measure=0)


class Lead(Text):
    """The sentence or two below the title."""

    role, tone = "lead", "soft"


class Section(Text):
    """A heading inside a page."""

    role, heading = "section", True


class Body(Text):
    """Reading text."""


class Strong(Text):
    """Reading text that names something: a row's first line."""

    role = "strong"


class Soft(Text):
    """Second-rank reading text."""

    tone = "soft"


class Small(Text):
    """Notes of 15 px; still well readable."""

    role, tone = "small", "soft"
