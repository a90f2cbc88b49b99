"""What the pages of the walk share: they ask for a way of the flow, and keep still while something runs."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from tid_desktop import errors
from tid_desktop.flow.steps import Way
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.questions import Question
from tid_desktop.ui.widgets import Body, Card, Strong


class WalkPage(Page):
    """A page of the flow: its buttons name ways, and the controller takes them. ``question``: what is asked now."""

    question: Question | None = None

    def take(self, way: Way) -> None:
        """Ask the controller to go this way."""
        self.go.emit(str(way))

    def add_beside(self, words: QWidget) -> None:
        """Words at the leading end of the bottom row, where the eye is before it reaches the main action."""
        self._row.addWidget(words)

    def taking(self, way: Way) -> Callable[[], None]:
        """A slot that asks for ``way``."""
        return lambda: self.take(way)

    # -- what can't easily be taken back is asked once more, on the page itself

    def ask(self, below: QWidget, question: str, lines: Sequence[str], yes: str, act: Callable[[], object]) -> None:
        """Ask under ``below``, in place of what was asked before; ``act`` only when the person says ``yes``."""
        def sure() -> None:
            self.unask()
            act()

        self.unask()
        self.question = Question(question, lines, yes, sure, self.unask)
        self.body.insertWidget(self.body.indexOf(below) + 1, self.question)
        self.scroller.verticalScrollBar().setValue(0)
        self.question.no.setFocus()

    def unask(self) -> None:
        """Nothing is asked any more."""
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def rebuild(self) -> None:
        """Anew, with nothing asked."""
        self.question = None  # it goes with all other widgets
        super().rebuild()


class Notice(Card):
    """A problem in plain words, or good news: what it is, and what to do. Empty and hidden until it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="amber", margin=20, gap=4)
        self._title, self._text = Strong(), Body()
        self.add(self._title, self._text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def tell(self, title: str, text: str = "", *, good: bool = False) -> None:
        """Show a sentence and, below it, what to do. ``good``: nothing needs to be mended."""
        self._tone = "green" if good else "amber"
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self.show()
        announce(self, self.accessibleName())

    def tell_error(self, error: errors.TidError, more: str = "") -> None:
        """Show what an error means for the person; a fault of ours is one calm sentence."""
        known = error if isinstance(error, errors.UserFacingError) else errors.InternalError()
        self.tell(said(known.message), " ".join(filter(None, (said(known.action), more))))

    @property
    def words(self) -> str:
        """What is told now."""
        return "" if self.isHidden() else self.accessibleName()


def announce(widget: QWidget, words: str) -> None:
    """Have assistive tools say something that changed without the keyboard moving there."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def day_words(day: date, *, year: bool = True) -> str:
    """A day as the person's language writes it."""
    form = QCoreApplication.translate("Days", "d MMMM yyyy") if year else QCoreApplication.translate("Days", "d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def said(sentence: str) -> str:
    """A sentence of errors.py in the person's language."""
    return QCoreApplication.translate("errors", sentence) if sentence else ""
