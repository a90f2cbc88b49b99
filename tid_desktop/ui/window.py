"""The main window: a frame that holds one page at a time. No logic of any page lives here."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tid_desktop.ui import taborder
from tid_desktop.ui.header import Header
from tid_desktop.ui.leave import LeaveNote
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import announce
from tid_desktop.ui.privacy import PrivacyBar, PrivacyDetails
from tid_desktop.ui.widgets import Strip
from tid_desktop.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from tid_desktop.ui.services import PrivacyState

TITLE = "Tideline"
SMALLEST, USUAL = QSize(640, 480), QSize(1000, 700)

_SCROLLS = {Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd}


class MainWindow(QMainWindow):
    """Header, practice strip, page, privacy bar. What is pressed in the frame comes out as signals of ``header``."""

    check_wanted = Signal()
    chosen = Signal(str, object)  # a field of Settings, and its new value
    turned = Signal()  # another page is on screen
    leaving_wanted = Signal()
    first_painted = Signal()  # once: now is the time to start what may take a while
    _painted = False

    def __init__(self, privacy: Callable[[], PrivacyState]) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.header = Header()
        self.strip, self.fault = Strip(""), Strip("")
        self.strip.hide()
        self.fault.hide()
        self.note: LeaveNote | None = None
        self.stack = QStackedWidget()
        self.bar = PrivacyBar(privacy)
        self.details = PrivacyDetails()
        # Both may want more room than a small window with large text has: they scroll in a part of it.
        self._notes, self._folded = QScrollArea(), QScrollArea()
        for area in (self._notes, self._folded):
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.hide()
        self._folded.setWidget(self.details)
        self._put_together()
        self.bar.toggled.connect(self._show_details)
        self.details.check.connect(self._check)
        self.retell()

    def _put_together(self) -> None:
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        parts: tuple[QWidget, ...] = (self.header, self._notes, self.strip, self.fault, self.stack, self._folded,
                                    self.bar)
        for part in parts:
            self._column.addWidget(part)
        self._column.setStretchFactor(self.stack, 1)
        self.setCentralWidget(whole)
        self._ring = FocusRing(self)

    @property
    def page(self) -> Page | None:
        """The page on screen."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def show_page(self, page: Page) -> None:
        """Put ``page`` on screen, building it if needed; the one before is told, and stays for later."""
        before = self.page
        if before is page:
            return
        if before is not None:
            before.left()
        page.ensure_built()
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.bar.setChecked(False)
        self.fault.hide()
        self.header.show_step(page.step)
        self.header.show_back(page.has_back)
        self.stack.setCurrentWidget(page)
        page.scroller.verticalScrollBar().setValue(0)
        page.entered()
        self.turned.emit()
        target = page.initial_focus() or page.heading
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is not page.heading:
            announce(page, page.title())  # the keyboard starts below the heading, so nobody would hear it

    def drop_page(self, page: Page) -> None:
        """Forget a page and all it showed."""
        self.stack.removeWidget(page)
        page.deleteLater()

    def set_practice(self, on: bool) -> None:
        """Show or hide the strip that says that this is practice."""
        self.strip.setVisible(on)

    def tell_fault(self) -> None:
        """Something in this program broke. Said until the next page."""
        self.fault.show()

    def explain_leaving(self, language: str) -> None:
        """Show the note about Leave quickly, with a choice of languages, until it is understood."""
        self.note = LeaveNote(language)
        self.note.understood.connect(self._understood)
        self.note.more.connect(self.leaving_wanted)
        self.note.chosen.connect(self.chosen)
        self._notes.setWidget(self.note)  # the one before goes
        self._notes.show()
        self._fit_note()

    def _fit_note(self) -> None:
        if self.note is not None:
            wanted, most = self.note.heightForWidth(self.width()), self.height() * 2 // 5
            policies = Qt.ScrollBarPolicy
            self._notes.setVerticalScrollBarPolicy(
                policies.ScrollBarAlwaysOn if wanted > most else policies.ScrollBarAlwaysOff)
            self._notes.setFixedHeight(min(wanted, most))

    def _understood(self) -> None:
        if self.note is not None:
            self._notes.hide()
            self._notes.takeWidget().deleteLater()
            self.note = None
            self.chosen.emit("leave_explained", True)

    def retell(self) -> None:
        """All words of the frame and of the page again, in the present language."""
        self.strip.setText(self.tr("Practice. Nothing is sent. No picture is protected."))
        self.fault.setText(self.tr("Something went wrong in this app. You did nothing wrong. Please try again."))
        self.header.retell()
        self.bar.retell()
        if self.page is not None:
            self.page.rebuild()

    def _show_details(self, shown: bool) -> None:
        if shown:
            self.details.show_state(self.bar.state)
            wanted = self.details.heightForWidth(self.width())
            self._folded.setFixedHeight(min(wanted, self.height() * 3 // 5))
        self._folded.setVisible(shown)

    def _check(self) -> None:
        self.bar.setChecked(False)
        self.check_wanted.emit()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab walks in reading order: header, page, bar."""
        central = self.centralWidget()
        order = [] if central is None else taborder.reading_order(central)
        target = taborder.following(order, self.focusWidget(), forward=following)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
        if self.page is not None and self.page.scroller.isAncestorOf(target):
            self.page.scroller.ensureWidgetVisible(target, 24, 40)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.bar.isChecked():
            self.bar.setChecked(False)
        elif event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if self.header.back_button.isVisible():
                self.header.back.emit()
        elif event.key() in _SCROLLS and self.page is not None:  # from the header and the buttons below, too
            scrolled = self._folded if self.bar.isChecked() else self.page.scroller
            scrolled.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._fit_note()
        if not self._painted and event.type() == QEvent.Type.UpdateRequest:
            self._painted = True
            self._ring.listen()
            QTimer.singleShot(0, self, self.first_painted.emit)  # once the picture has gone out to the screen
        return done
