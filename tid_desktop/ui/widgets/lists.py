"""Lists: bullets of what goes and never goes, and the row of an added file."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import icons, tokens
from tid_desktop.ui.widgets.base import Painted, box, color, smooth
from tid_desktop.ui.widgets.buttons import LinkButton
from tid_desktop.ui.widgets.layouts import Beside, Wrap
from tid_desktop.ui.widgets.pattern import draw_pattern
from tid_desktop.ui.widgets.steps import ProgressLine
from tid_desktop.ui.widgets.surfaces import Chip
from tid_desktop.ui.widgets.text import Body, Soft, Strong

_MARKS = {"goes": ("goes", "primary"), "never": ("never", "coral"), "plain": ("dot", "primary"),
          "yes": ("check", "green"), "danger": ("danger", "coral")}


class _Icon(Painted, QWidget):
    """A small icon at the height of the first line of text beside it."""

    def __init__(self, name: str, tone: str, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._name, self._tone = name, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        side = round(theme.current().font("body").pixelSize() * 1.1)
        return QSize(side, round(theme.current().font("body").pixelSize() * 1.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        hint = self.sizeHint()
        side = hint.width()
        rect = QRectF((self.width() - side) / 2, (hint.height() - side) / 2, side, side)
        icons.paint(smooth(self), self._name, rect, color(self._tone), mirrored=self.rtl)


class Bullets(QWidget):
    """One line per thought. ``kind``: goes (arrow), never (cross), yes (check), danger or plain (dot)."""

    def __init__(self, kind: str, lines: Sequence[str], parent: QWidget | None = None, *, gap: int = 10) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        name, tone = _MARKS[kind]
        for text in lines:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(_Icon(name, tone))
            row.addWidget(Body(text), 1)
            column.addLayout(row)


class _Number(Painted, QWidget):
    """The tinted number of a row. In its place a pattern grows, dot by dot, while the fingerprints are made.

    The dots are nobody's bits; they stand still until all is done where the system asks for less motion.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._text, self._made = text, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str) -> None:
        """Another number."""
        self._text = text
        self.update()

    def set_made(self, share: float) -> None:
        """How much of the fingerprints is made, 0 to 1."""
        share = share if theme.may_move() else float(share == 1)
        if share != self._made:
            self._made = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box(painter, QRectF(self.rect()), 10, "tint")
        making = 0 < self._made < 1
        draw_pattern(painter, QRectF(self.rect()).adjusted(6, 6, -6, -6), int(self._text),
                     color("primary" if making else "tint_hover"), self._made)
        if making:
            return
        block = self.set_text(self._text, "action", self.width(), center=True)
        block.draw(painter, 0, (self.height() - block.height) / 2, color("primary"))


class FileRow(Painted, QFrame):
    """One added file: number, label, a plain sentence, its state, Cancel while it is worked on, ``more``, Remove.

    ``words`` is the column of the label and the sentence.
    """

    cancelled = Signal()
    removed = Signal()

    def __init__(self, number: int, label: str, told: str, parent: QWidget | None = None, *, cancel: str = "",
                 remove: str = "", more: Sequence[QWidget] = ()) -> None:
        QFrame.__init__(self, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(13), theme.px(20), theme.px(13))
        row.setSpacing(18)
        self._number = _Number(str(number))
        row.addWidget(self._number)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.label, self.told = Strong(label), Soft(told)
        self.label.private = True
        self.words.addWidget(self.label)
        self.words.addWidget(self.told)
        both = Beside(gap=20, least=round(220 * theme.current().scale))
        both.addLayout(self.words)
        side = Wrap(gap=24)
        self.progress = ProgressLine(self.tr("Making the fingerprints of %1").replace("%1", label))
        self.progress.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chip = Chip("info", "")
        self._stop_words = cancel or self.tr("Cancel")
        self.cancel = LinkButton(self._stop_words)
        self.remove = LinkButton(remove or self.tr("Remove"))
        self.cancel.setAccessibleName(self.tr("Cancel %1").replace("%1", label))
        self.remove.setAccessibleName(self.tr("Remove %1").replace("%1", label))
        self.cancel.clicked.connect(self.cancelled)
        self.remove.clicked.connect(self.removed)
        for widget in (self.progress, self.chip, self.cancel, *more, self.remove):
            side.addWidget(widget)
        both.addLayout(side)
        row.addLayout(both, 1)
        self.chip.hide()

    def set_number(self, number: int) -> None:
        """Another place in the list."""
        self._number.set(str(number))

    def set_progress(self, fraction: float | None, told: str) -> None:
        """At work, perhaps once more: how far (None: unknown) and a sentence such as "Video, about 8 seconds left"."""
        self.progress.set_fraction(fraction)
        self._number.set_made(fraction or 0.0)
        self.told.setText(told)
        if self.progress.isHidden():
            self.cancel.setText(self._stop_words)
            self.chip.hide()
            self.progress.show()
            self.cancel.show()

    def set_done(self, kind: str, word: str, told: str) -> None:
        """Finished: a chip (done, warn, info, danger) with a word, and a plain sentence."""
        self.chip.set(kind, word)
        self._number.set_made(float(kind == "done"))
        self.told.setText(told)
        self.progress.hide()
        self.cancel.hide()
        self.chip.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), QRectF(self.rect()), tokens.RADIUS_ROW, "surface", "line")
