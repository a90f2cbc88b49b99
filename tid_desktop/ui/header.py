"""The head of the window: Back and the step on one side; language, text size, help and Leave quickly on the other."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from tid_desktop.settings import TEXT_SCALES, Settings
from tid_desktop.ui import theme
from tid_desktop.ui.i18n import LANGUAGES, offered
from tid_desktop.ui.theme import tokens
from tid_desktop.ui.widgets import LinkButton, PillButton, StepMarks, Text, Wrap

_tr = QCoreApplication.translate
STEPS, GAP = 5, 15


class Header(QWidget):
    """Only says what was pressed; the window and the controller decide."""

    back = Signal()
    help_wanted = Signal()
    leave_wanted = Signal()
    settings_wanted = Signal()
    read_wanted = Signal()
    chosen = Signal(str, object)  # a field of Settings, and its new value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = Wrap(gap=GAP, row_gap=6)
        row.setContentsMargins(tokens.L, 6, tokens.L, 6)
        self.setLayout(row)
        self._row = row
        self.back_button = _Back("")
        self.marks, self.step_words = StepMarks(), Text(role="bar", tone="soft", measure=0)
        self.language_button, self.size_button = LinkButton("", icon="globe"), LinkButton("")
        self.read_button = LinkButton("", icon="voice")
        self.read_button.setCheckable(True)
        self.help_button, self.leave_button = PillButton("", danger=True), PillButton("")
        leading: tuple[QWidget, ...] = (self.back_button, self.marks, self.step_words)
        trailing = (self.read_button, self.language_button, self.size_button, self.help_button, self.leave_button)
        self._all = (*leading, *trailing)
        for widget in leading:
            row.addWidget(widget)
        row.start_end()
        for button in trailing:
            row.addWidget(button)
        self._step: int | None = None
        self.language, self.settings, self._can_read, self._reads = "en", Settings(), False, False
        self.back_button.clicked.connect(self.back)
        self.help_button.clicked.connect(self.help_wanted)
        self.leave_button.clicked.connect(self.leave_wanted)
        self.language_button.clicked.connect(self._choose_language)
        self.size_button.clicked.connect(self._choose_size)
        self.read_button.toggled.connect(self._read_toggled)  # an assistive tool's toggle is no click
        self.retell()

    def retell(self) -> None:
        """All words again, in the present language."""
        self.back_button.setText(self.tr("Back"))
        self.size_button.setText(self.tr("Text size"))
        self.read_button.setText(self.tr("Read to me"))
        self.help_button.setText(self.tr("Get help now"))
        self.leave_button.setText(self.tr("Leave quickly"))
        told = self.tr("Closes everything at once. Three taps of Shift do the same.")
        self.leave_button.setAccessibleDescription(told)
        self.language_button.setText(LANGUAGES.get(self.language, self.language))
        self.language_button.setAccessibleName(self.tr("Language: %1").replace("%1", self.language_button.text()))
        self.show_step(self._step)

    def show_step(self, step: int | None) -> None:
        """Step 1 to 5 of the walk, or None outside of it."""
        self._step = step
        if step is not None:
            self.marks.set(step, STEPS)
            self.step_words.setText(self.tr("Step %1 of %2").replace("%1", str(step)).replace("%2", str(STEPS)))
        self._fit()

    def show_back(self, possible: bool) -> None:
        """Whether there is a page to go back to."""
        self.back_button.setVisible(possible)
        self._fit()

    def show_reading(self, possible: bool, reading: bool) -> None:
        """Whether the system has a voice, and whether it reads now."""
        self._can_read, self._reads = possible, reading
        self.read_button.setChecked(reading)
        self._fit()

    def _read_toggled(self, on: bool) -> None:
        if on != self._reads:
            self.read_wanted.emit()

    def _fit(self) -> None:
        """What gives way when the row gets tight: the drawn marks, the voice (the menu has it too), the globe,
        and at last the step in words.
        """
        walking = self._step is not None
        giving_way: dict[QWidget, bool] = {self.marks: walking, self.read_button: self._can_read}
        steady = [widget for widget in self._all
                  if widget not in giving_way and (walking if widget is self.step_words else not widget.isHidden())]
        self.language_button.set_icons(before="globe")
        for widget in giving_way:
            if not self._fits([*steady, *(other for other, wanted in giving_way.items() if wanted)]):
                giving_way[widget] = False
        if not self._fits(steady):
            self.language_button.set_icons()
        self.step_words.setVisible(walking and self._fits(steady))
        for widget, wanted in giving_way.items():
            widget.setVisible(wanted)

    def _fits(self, widgets: list[QWidget]) -> bool:
        return sum(widget.sizeHint().width() + GAP for widget in widgets) - GAP + 2 * tokens.L <= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_choices(self, language: str, settings: Settings) -> None:
        """What holds now, so that the menus can mark it; ``language`` is the one in force."""
        self.language, self.settings = language, settings
        self.retell()

    def _choose_language(self) -> None:
        menu = _menu(self)
        for name, own in offered().items():
            _option(menu, own, name == self.language, ("language", name))
        self._ask(menu, self.language_button)

    def _choose_size(self) -> None:
        menu = _menu(self)
        sizes, looks = QActionGroup(menu), QActionGroup(menu)
        for scale, words in scales():
            sizes.addAction(_option(menu, words, scale == self.settings.text_scale, ("text_scale", scale)))
        menu.addSeparator()
        for mode, words in themes():
            looks.addAction(_option(menu, words, mode == self.settings.theme, ("theme", mode)))
        menu.addSeparator()
        if self._can_read:
            _option(menu, self.tr("Read to me"), None, self.read_wanted)
        _option(menu, self.tr("All settings"), None, self.settings_wanted)
        self._ask(menu, self.size_button)

    def _ask(self, menu: QMenu, under: QWidget) -> None:
        chosen = menu.exec(under.mapToGlobal(QPoint(0, under.height() + 4)))
        if chosen is not None:
            wish = chosen.data()
            if isinstance(wish, tuple):
                self.chosen.emit(*wish)
            else:
                wish.emit()
        menu.deleteLater()


def scales() -> list[tuple[float, str]]:
    """The text sizes with their names."""
    percent = _tr("Header", "Text %1 %")
    return [(scale, percent.replace("%1", str(round(scale * 100)))) for scale in TEXT_SCALES]


def themes() -> list[tuple[str, str]]:
    """The colour schemes with their names."""
    return [("system", _tr("Header", "Colors like my system")), ("light", _tr("Header", "Light")),
            ("dark", _tr("Header", "Dark")), ("high-contrast", _tr("Header", "High contrast"))]


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


def _option(menu: QMenu, text: str, checked: bool | None, data: object) -> QAction:
    """An entry; one that can be chosen is ``checked`` or not, None makes one that only leads on."""
    action = menu.addAction(text)
    action.setCheckable(checked is not None)
    action.setChecked(bool(checked))
    action.setData(data)
    action.setFont(theme.current().font("body", text))
    return action
