"""The passphrase on what is kept here: set it, type it, change or remove it, and what to do when it is forgotten."""
from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tid_desktop import errors
from tid_desktop.ui import theme
from tid_desktop.ui.pages.questions import StartOver
from tid_desktop.ui.pages.walk import Notice, WalkPage
from tid_desktop.ui.widgets import (
    Body,
    Card,
    LinkButton,
    QuietDangerButton,
    Small,
    Spinner,
    Strong,
    Wrap,
)

WIDEST = 460  # pixels of a field at 100 %
LONGEST = 200  # characters


class PassphraseField(QWidget):
    """Words and a field that hides what is typed, is not learnt by input methods, and gives nothing to copy."""

    entered = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.line = QLineEdit()
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(hint)
        self.line.setMaxLength(LONGEST)
        self.line.setMaximumWidth(theme.px(WIDEST))
        self.line.setMinimumHeight(theme.px(46))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.returnPressed.connect(self.entered)
        self.show_typed(False)
        column.addWidget(Strong(label))
        column.addWidget(self.line)
        if hint:
            column.addWidget(Small(hint))

    def show_typed(self, shown: bool) -> None:
        """Show what is typed, or dots in its place."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
                                      | (hints.ImhNone if shown else hints.ImhHiddenText))


class _PassphrasePage(WalkPage):
    """What these pages share: fields, a button that shows what is typed, a notice, and rest while something runs."""

    scene = "shell"

    closed = Signal()  # the person has read that it is done

    def _begin(self) -> None:
        self.fields: list[PassphraseField] = []
        self.notice, self._wait = Notice(), Spinner(self.tr("Working"))
        self._wait.hide()

    def _ask_for(self, *fields: PassphraseField) -> None:
        """Append the fields, and below them the button that shows what is typed."""
        self._eye = LinkButton(self.tr("Show what I type"), icon="eye")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_typed)
        row = Wrap(gap=12)
        for field in fields:
            self.fields.append(field)
            field.entered.connect(self._on)
            self.add(field)
        row.addWidget(self._eye)
        self.add_layout(row)
        self.add(self._wait)

    def _show_typed(self, shown: bool) -> None:
        self._eye.setText(self.tr("Hide what I type") if shown else self.tr("Show what I type"))
        self._eye.set_icons(before="eye-off" if shown else "eye")
        for field in self.fields:
            field.show_typed(shown)

    def _on(self) -> None:
        """Enter: to the next field, and from the last one on."""
        empty = next((field for field in self.fields if not field.line.text()), None)
        if empty is not None:
            empty.line.setFocus()
        elif self.primary is not None and self.primary.isEnabled():
            self.primary.click()

    def busy(self) -> None:
        """It takes a moment: no second press."""
        self._still(False)
        self.notice.hide()
        self._wait.show()

    def problem(self, error: errors.TidError) -> None:
        """Say what is wrong. What was typed is selected, so that it can be typed anew or mended."""
        self._still(True)
        self._wait.hide()
        self.notice.tell_error(error)
        self._select(self.fields[0])

    def _select(self, field: PassphraseField) -> None:
        self.scroller.verticalScrollBar().setValue(0)
        field.line.setFocus()
        field.line.selectAll()

    def _still(self, on: bool) -> None:
        assert self.primary is not None
        self.primary.setEnabled(on)

    def finished(self, title: str, text: str) -> None:
        """It is done: say so, and let the person go on."""
        self._wait.hide()
        self.notice.tell(title, text, good=True)
        for widget in (*self.fields, self._eye, *self._besides()):
            widget.hide()
        assert self.primary is not None
        self.primary.setText(self.tr("Go on"))
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self.closed)
        self.primary.setEnabled(True)
        self.primary.setFocus()

    def _besides(self) -> list[QWidget]:
        """What else has no sense any more once it is done."""
        return []

    def initial_focus(self) -> QWidget | None:
        return self.fields[0].line

    def _alike(self, first: PassphraseField, second: PassphraseField) -> bool:
        """Whether the same was typed twice; says so where it was not."""
        if first.line.text() == second.line.text():
            return True
        self.notice.tell(self.tr("These two are not the same yet."), self.tr("Type both once more. Take your time."))
        self._select(second)
        return False

    def _new_field(self) -> PassphraseField:
        return PassphraseField(self.tr("Your new passphrase"),
                               self.tr("8 letters or more. Three or four words are good."))


class SetPassphrasePage(_PassphrasePage):
    """``chosen`` carries the passphrase. ``for_notes``: it is asked for because somebody wants to write notes."""

    chosen = Signal(str)

    def __init__(self, *, for_notes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._for_notes = for_notes

    def title(self) -> str:
        return self.tr("A passphrase for what is kept here")

    def lead(self) -> str:
        if self._for_notes:
            return self.tr("Notes stay behind a passphrase. Nobody who uses your login can read them without it.")
        return self.tr("Anyone who uses your login could open it. A passphrase keeps it shut.")

    def build(self) -> None:
        self._begin()
        self.add(self.notice)
        self._warning = Card(tone="amber", margin=20, gap=4).add(
            Strong(self.tr("If you forget it, nobody can open what is kept here.")),
            Body(self.tr("Not even us. Your notes are lost then.")),
            Body(self.tr("Your case code on paper still works. So keep that too.")))
        self.add(self._warning)
        self._new, self._again = self._new_field(), PassphraseField(self.tr("The same once more"))
        self._ask_for(self._new, self._again)
        self._later = self.add_action(LinkButton(self.tr("Not now")))
        self._later.clicked.connect(self.back)
        self.add_primary(self.tr("Set my passphrase"), self._set)

    def _besides(self) -> list[QWidget]:
        return [self._warning, self._later]

    def _set(self) -> None:
        if self._alike(self._new, self._again):
            self.busy()
            self.chosen.emit(self._new.line.text())

    def done(self) -> None:
        """It is set."""
        self.finished(self.tr("Your passphrase is set."), self.tr("We ask for it before we show what is kept here."))


class EnterPassphrasePage(_PassphrasePage):
    """``typed`` carries the passphrase; ``start_over`` asks to delete what nobody can open any more."""

    typed = Signal(str)
    start_over = Signal()

    def title(self) -> str:
        return self.tr("Your passphrase")

    def lead(self) -> str:
        return self.tr("What is kept on this computer opens with it. Your case code works without it.")

    def build(self) -> None:
        self._begin()
        self._ask_for(PassphraseField(self.tr("Passphrase")))
        self.add(self.notice)
        self._lost: Card | None = None
        self.forgot = self.add_action(LinkButton(self.tr("I forgot it")))
        self.forgot.clicked.connect(self.tell_forgotten)
        self.add_primary(self.tr("Open"), self._open)

    def _open(self) -> None:
        if self.fields[0].line.text():
            self.busy()
            self.typed.emit(self.fields[0].line.text())
        else:
            self.fields[0].line.setFocus()

    def tell_forgotten(self) -> None:
        """What still works, and the one way to begin anew."""
        if self._lost is None:
            self._lost = Card(tone="tint", margin=20, gap=4).add(
                Strong(self.tr("That happens. It's not your fault.")),
                Body(self.tr("Without it nobody can open what is kept here. Not even us.")),
                Body(self.tr("A case code still works. Go back and type it.")))
            self.over = StartOver()
            self.over.confirmed.connect(self._start_over)
            self.add(self._lost, self.over)
        self.forgot.hide()
        self.over.button.setFocus()
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.over))

    def _start_over(self) -> None:
        self.busy()
        self.start_over.emit()

    def _besides(self) -> list[QWidget]:
        return [self.forgot, *([self._lost, self.over] if self._lost is not None else [])]

    def done_over(self) -> None:
        """What was kept is deleted."""
        self.finished(self.tr("It's deleted."), self.tr("This computer keeps no case now."))


class ChangePassphrasePage(_PassphrasePage):
    """``changed`` carries the old and the new passphrase, ``removed`` the old one."""

    changed = Signal(str, str)
    removed = Signal(str)

    def title(self) -> str:
        return self.tr("Change your passphrase")

    def lead(self) -> str:
        return self.tr("Type the old one, then a new one.")

    def build(self) -> None:
        self._begin()
        self.add(self.notice)
        self._old, self._new = PassphraseField(self.tr("Your old passphrase")), self._new_field()
        self._again = PassphraseField(self.tr("The new one once more"))
        self._ask_for(self._old, self._new, self._again)
        self.remove = self.add_action(QuietDangerButton(self.tr("Remove it")))
        self.remove.clicked.connect(self._ask_to_remove)
        self.add_primary(self.tr("Change it"), self._change)

    def _change(self) -> None:
        if self._alike(self._new, self._again):
            self.busy()
            self.changed.emit(self._old.line.text(), self._new.line.text())

    def _ask_to_remove(self) -> None:
        self.unask()
        if not self._old.line.text():
            self.notice.tell(self.tr("Type your old passphrase first."))
            self._old.line.setFocus()
            return
        self.ask(self.notice, self.tr("Remove the passphrase?"),
                 (self.tr("Anyone who uses your login could open what is kept here."),),
                 self.tr("Yes, remove it"), self._removed)

    def _removed(self) -> None:
        self.busy()
        self.removed.emit(self._old.line.text())

    def _still(self, on: bool) -> None:
        super()._still(on)
        self.remove.setEnabled(on)

    def _besides(self) -> list[QWidget]:
        return [self.remove]

    def done(self) -> None:
        """The new one is set."""
        self.finished(self.tr("Your new passphrase is set."), self.tr("The old one opens nothing any more."))

    def done_removed(self) -> None:
        """There is none now."""
        self.finished(self.tr("The passphrase is gone."), self.tr("What is kept here opens without it now."))
