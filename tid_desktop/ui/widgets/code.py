"""The case code: shown in four groups that nobody can select, typed into four forgiving ones; always left to right."""
from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.theme.typeset import natural_width
from tid_desktop.ui.widgets.base import Painted, box, color, smooth
from tid_desktop.ui.widgets.layouts import Columns
from tid_desktop.ui.widgets.text import Text

GROUPS, LONG = 4, 5
_NOISE = re.compile(r"[\s\-_.,:;/|\u2010-\u2015\u2066-\u2069\u200e\u200f]+")


class _Group(Painted, QWidget):
    """One group: its number small, its symbols large. Painted, so that no tool reads it out by itself."""

    def __init__(self, number: int, symbols: str, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._number, self._symbols = str(number), symbols
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        scale = theme.current().scale
        return QSize(round(natural_width(self._symbols, "code") + 36), round(76 * scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(natural_width(self._symbols, "code") + 24), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = smooth(self), QRectF(self.rect())
        box(painter, rect, tokens.RADIUS_BUTTON, "surface", "edge")
        number = self.set_text(self._number, "bar", rect.width(), center=True)
        symbols = self.set_text(self._symbols, "code", rect.width(), center=True)
        y = (rect.height() - number.height - symbols.height) / 2
        number.draw(painter, 0, y, color("soft"))
        symbols.draw(painter, 0, y + number.height, color("ink"))


class CodeGroups(QWidget):
    """The code to copy down. Assistive tools hear only that it is there; ``pages.spelling`` reads it when asked."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Your case code, in four groups"))
        row = Columns((1,) * GROUPS, 14, self)
        for index, symbols in enumerate(split(code)):
            row.addWidget(_Group(index + 1, symbols))


class CodeEntry(QWidget):
    """Four fields that take the code in any dress: lower case, spaces, dashes, the whole code pasted at once."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = Columns((1,) * GROUPS, 14, self)
        self.fields: list[QLineEdit] = []
        for index in range(GROUPS):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(Text(str(index + 1), role="bar", tone="soft", center=True))
            column.addWidget(self._field(index))
            row.addWidget(cell)

    def _field(self, index: int) -> QLineEdit:
        field = _CodeField(self)
        field.setAccessibleName(self.tr("Code, group %1 of 4").replace("%1", str(index + 1)))
        field.textEdited.connect(self._edited)
        field.textChanged.connect(lambda: self.changed.emit(self.text()))  # also when an assistive tool puts it in
        field.returnPressed.connect(self.submitted)
        field.installEventFilter(self)
        self.fields.append(field)
        return field

    def text(self) -> str:
        """What stands in the fields, groups joined by a dash."""
        return "-".join(field.text().strip() for field in self.fields)

    def set_text(self, code: str) -> None:
        """Spread a code, or part of one, over the fields."""
        for field, part in zip(self.fields, split(code), strict=True):
            field.setText(part)
        self.mark(())

    def complete(self) -> bool:
        """Every group has its five symbols."""
        return all(len(_NOISE.sub("", field.text())) == LONG for field in self.fields)

    def mark(self, groups: tuple[int, ...]) -> None:
        """Show which groups (0 to 3) look wrong; the sentence that says so is the page's."""
        for index, field in enumerate(self.fields):
            field.setProperty("trouble", index in groups)
            field.style().polish(field)

    def look_at(self, group: int) -> None:
        """Show that ``group``, counted from 1, looks wrong, and put the keyboard there."""
        self.mark((group - 1,))
        self.fields[group - 1].setFocus()

    def _edited(self, text: str) -> None:
        field = self.focusWidget()
        at = self.fields.index(field) if field in self.fields else 0
        symbols = _NOISE.sub("", text).upper()
        if len(symbols) > LONG:
            self._spread(at, symbols)
        elif symbols != text:
            place = self.fields[at].cursorPosition()
            self.fields[at].setText(symbols)
            self.fields[at].setCursorPosition(place)
        if len(symbols) == LONG and at + 1 < GROUPS and self.fields[at].cursorPosition() == LONG:
            self.fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        self.mark(())

    def _spread(self, at: int, symbols: str) -> None:
        """More symbols than a group holds: they run on into the next fields; a whole code starts at the first."""
        start = 0 if len(symbols) >= GROUPS * LONG else at
        for index in range(start, GROUPS):
            part = symbols[(index - start) * LONG:(index - start + 1) * LONG]
            if part:
                self.fields[index].setText(part)
                self.fields[index].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty group goes back to the one before; pasting takes the whole code."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.fields:
            at = self.fields.index(watched)
            if event.matches(QKeySequence.StandardKey.Paste):
                self._spread(at, _NOISE.sub("", QGuiApplication.clipboard().text()[:200]).upper())
                return True
            if event.key() == Qt.Key.Key_Backspace and at and not self.fields[at].text():
                self.fields[at - 1].setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)


class _CodeField(QLineEdit):
    """A field of five large symbols; not learnt by input methods, without a context menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(200)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhPreferUppercase)
        self._restyle()

    def _restyle(self) -> None:
        font = theme.current().font("code")
        if self.font() != font:
            self.setFont(font)
        self.setMinimumWidth(round(natural_width("WWWWW", "code") + 2 * theme.px(20)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()


def split(code: str) -> list[str]:
    """A code in any dress as four groups, missing symbols left out."""
    symbols = _NOISE.sub("", code).upper()
    return [symbols[index * LONG:(index + 1) * LONG] for index in range(GROUPS)]
