"""The head of the window: Back and the step on one side; language, text size, help and Leave quickly on the other."""
from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.i18n import LANGUAGES, offered
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.widgets import LinkButton, PillButton, StepMarks, Text, Wrap

SCALES = (1.0, 1.25, 1.5, 2.0)
STEPS, GAP = 5, 18


class Header(QWidget):
    """Only says what was pressed; the window and the controller decide."""

    back = Signal()
    help_wanted = Signal()
    leave_wanted = Signal()
    language_chosen = Signal(str)
    text_scale_chosen = Signal(float)
    theme_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = Wrap(gap=GAP, row_gap=6)
        row.setContentsMargins(tokens.L, 6, tokens.L, 6)
        self.setLayout(row)
        self._row = row
        self.back_button = _Back("")
        self.marks, self.step_words = StepMarks(), Text(role="bar", tone="soft", measure=0)
        self.language_button, self.size_button = LinkButton(""), LinkButton("")
        self.help_button, self.leave_button = PillButton("", danger=True), PillButton("")
        leading: tuple[QWidget, ...] = (self.back_button, self.marks, self.step_words)
        trailing = (self.language_button, self.size_button, self.help_button, self.leave_button)
        self._all = (*leading, *trailing)
        for widget in leading:
            row.addWidget(widget)
        row.start_end()
        for button in trailing:
            row.addWidget(button)
        self._step: int | None = None
        self._language, self._scale, self._mode = "en", 1.0, "system"
        self.back_button.clicked.connect(self.back)
        self.help_button.clicked.connect(self.help_wanted)
        self.leave_button.clicked.connect(self.leave_wanted)
        self.language_button.clicked.connect(self._choose_language)
        self.size_button.clicked.connect(self._choose_size)
        self.retell()

    def retell(self) -> None:
        """All words again, in the present language."""
        self.back_button.setText(self.tr("Back"))
        self.size_button.setText(self.tr("Text size"))
        self.help_button.setText(self.tr("Get help now"))
        self.leave_button.setText(self.tr("Leave quickly"))
        told = self.tr("Closes everything at once. Three taps of Shift do the same.")
        self.leave_button.setAccessibleDescription(told)
        self.language_button.setText(LANGUAGES.get(self._language, self._language))
        self.language_button.setAccessibleName(self.tr("Language: %1").replace("%1", self.language_button.text()))
        self.show_step(self._step)

    def show_step(self, step: int | None) -> None:
        """Step 1 to 5 of the walk, or None outside of it."""
        self._step = step
        self.step_words.setVisible(step is not None)
        if step is not None:
            self.marks.set(step, STEPS)
            self.step_words.setText(self.tr("Step %1 of %2").replace("%1", str(step)).replace("%2", str(STEPS)))
        self._fit()

    def show_back(self, possible: bool) -> None:
        """Whether there is a page to go back to."""
        self.back_button.setVisible(possible)
        self._fit()

    def _fit(self) -> None:
        """The drawn marks give way first when the row gets tight; the words beside them stay."""
        shown = [widget for widget in self._all if not widget.isHidden() and widget is not self.marks]
        needed = sum(widget.sizeHint().width() + GAP for widget in (*shown, self.marks)) + 2 * tokens.L
        self.marks.setVisible(self._step is not None and needed <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_choices(self, language: str, scale: float, mode: str) -> None:
        """What holds now, so that the menus can mark it."""
        self._language, self._scale, self._mode = language, scale, mode
        self.retell()

    def _choose_language(self) -> None:
        menu = _menu(self)
        for name, own in offered().items():
            _option(menu, own, name == self._language, name)
        chosen = menu.exec(_under(self.language_button))
        if chosen is not None:
            self.language_chosen.emit(chosen.data())
        menu.deleteLater()

    def _choose_size(self) -> None:
        menu = _menu(self)
        sizes, looks = QActionGroup(menu), QActionGroup(menu)
        for scale in SCALES:
            words = self.tr("Text %1 %").replace("%1", str(round(scale * 100)))
            sizes.addAction(_option(menu, words, scale == self._scale, scale))
        menu.addSeparator()
        for mode, words in (("system", self.tr("Colours like my system")), ("light", self.tr("Light")),
                            ("dark", self.tr("Dark")), ("high-contrast", self.tr("High contrast"))):
            looks.addAction(_option(menu, words, mode == self._mode, mode))
        chosen = menu.exec(_under(self.size_button))
        if chosen is not None:
            value = chosen.data()
            (self.theme_chosen if isinstance(value, str) else self.text_scale_chosen).emit(value)
        menu.deleteLater()


class _Back(LinkButton):
    """The way back: quiet, with an arrow."""

    tone = "soft"

    def __init__(self, text: str) -> None:
        super().__init__(text, icon="back")


def _menu(owner: QWidget) -> QMenu:
    """A menu whose round corners show what is behind them."""
    menu = QMenu(owner)
    menu.setWindowFlags(menu.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint)
    menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return menu


def _option(menu: QMenu, text: str, checked: bool, data: object) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(checked)
    action.setData(data)
    action.setFont(theme.current().font("body"))
    return action


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 4))
