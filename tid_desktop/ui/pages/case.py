"""One case: what happened, told when the person wants to hear it, and everything they can do with it."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from tid_desktop import errors
from tid_desktop.case.code import Kind
from tid_desktop.case.model import Case, CaseState, Item, ItemState
from tid_desktop.flow.steps import Verb
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.walk import Notice, WalkPage
from tid_desktop.ui.widgets import (
    Body,
    Card,
    Chip,
    CodeGroups,
    DangerButton,
    Disclosure,
    LinkButton,
    QuietDangerButton,
    SecondaryButton,
    Soft,
    Spinner,
    Strong,
    Timeline,
    Wrap,
)

ALL: tuple[str, ...] = ()  # stop or undo everything


class CasePage(WalkPage):
    """``refresh``, ``send_now``, ``stop(items)``, ``undo`` and ``forget`` ask the controller; it answers with
    ``show_case`` or ``problem``. ``seen`` is what the person was already told; the rest waits behind a button.
    """

    refresh = Signal()
    send_now = Signal()
    stop = Signal(tuple)
    undo = Signal()
    forget = Signal()
    save_card = Signal()
    print_card = Signal()

    def __init__(self, case: Case, *, seen: frozenset[tuple[str, ...]], beside: Callable[[Case], QWidget] | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case, self._seen, self._beside = case, seen, beside
        self._asking: QWidget | None = None
        self._error: tuple[errors.TidError, str] | None = None

    def title(self) -> str:
        return self.tr("Your case")

    def lead(self) -> str:
        return self.tr("There is news.") if self._unheard else news.summary(self._case)

    @property
    def _unheard(self) -> bool:
        return not news.told(self._case) <= self._seen

    @property
    def _may_change(self) -> bool:
        return self._case.code.kind is Kind.FULL

    def show_case(self, case: Case, *, seen: frozenset[tuple[str, ...]] | None = None) -> None:
        """The case as it stands now. ``seen`` None: everything in it may be told at once."""
        self._case, self._error = case, None
        self._seen = news.told(case) if seen is None else seen
        self.rebuild()

    def problem(self, error: errors.TidError, more: str = "") -> None:
        """Say why the last thing didn't work; the page stays usable."""
        self._error = (error, more)
        self.rebuild()

    def busy(self, words: str) -> None:
        """Something runs: nothing can be pressed twice."""
        for button in self._buttons:
            button.setEnabled(False)
        self._wait_words.setText(words)
        self._wait.show()

    def build(self) -> None:
        self._buttons: list[QWidget] = []
        self.notice = Notice()
        self._wait, self._wait_words = QWidget(), Soft("")
        row = Wrap(gap=12)
        self._wait.setLayout(row)
        row.addWidget(Spinner(self.tr("Working")))
        row.addWidget(self._wait_words)
        self._wait.hide()
        self.add(self.notice, self._wait)
        if self._error is not None:
            self.notice.tell_error(*self._error)
        if self._unheard:
            self._announce()
        else:
            self._tell()
        self._actions_row()

    def _announce(self) -> None:
        """News is there; it is opened when the person wants."""
        card = Card(tone="tint").add(
            Strong(self.tr("Read it when you are ready.")),
            Body(self.tr("It can be good or hard. Someone to talk to can help.")))
        card.body.addSpacing(6)
        self.open_news = self._button(SecondaryButton(self.tr("Show the news")), self._open_news)
        talk = self._button(LinkButton(self.tr("Talk to someone first")), lambda: self.go.emit("help"))
        card.body.addLayout(_row(self.open_news, talk))
        self.add(card)

    def _open_news(self) -> None:
        self.show_case(self._case)

    def _tell(self) -> None:
        self._undo_card()
        if not self._may_change:
            self.add(Soft(self.tr("With this code you can look, but not change anything.")))
        for number, item in enumerate(self._case.items, 1):
            self.add(self._item(number, item))
        if self._beside is not None:
            self.add(self._beside(self._case))
        self.add(self._code_card())
        if self._case.checked_on is not None:
            day = QLocale().toString(self._case.checked_on, "d MMMM yyyy")
            self.add(Soft(self.tr("Last looked: %1").replace("%1", day)))

    def _item(self, number: int, item: Item) -> Card:
        card, called = Card(gap=14), news.name(item, number)
        head = Wrap(gap=12)
        head.addWidget(Strong(called))
        head.addWidget(Chip(*news.chip(item)))
        if self._may_change and item.state in (ItemState.RECEIVED, ItemState.ACCEPTED) and len(self._case.items) > 1:
            head.start_end()
            stop = self._button(LinkButton(self.tr("Stop this one")), lambda: self._ask_to_stop((item.item,)))
            stop.setAccessibleName(self.tr("Stop %1").replace("%1", called))
            head.addWidget(stop)
        card.body.addLayout(head)
        if len(self._case.items) == 1:
            card.add(Timeline(news.timeline(item)))
        else:
            card.add(Disclosure(self.tr("What happened with it")).add(Timeline(news.timeline(item))))
        return card

    def _undo_card(self) -> None:
        until = self._case.undo_until
        stopped = any(item.state is ItemState.WITHDRAWN for item in self._case.items)
        if until is None or until < date.today() or not stopped:
            return
        day = QLocale().toString(until, "d MMMM")
        card = Card(tone="amber", margin=20).add(Strong(self.tr("You can undo the stop until %1.").replace("%1", day)))
        if self._may_change:
            card.body.addLayout(_row(self._button(SecondaryButton(self.tr("Undo the stop")), self.undo.emit)))
        self.add(card)

    def _code_card(self) -> Disclosure:
        shown = Disclosure(self.tr("Your code and card"))
        shown.add(CodeGroups(self._case.code.text))
        save = self._button(SecondaryButton(self.tr("Save a card")), self.save_card.emit)
        printed = self._button(SecondaryButton(self.tr("Print")), self.print_card.emit)
        shown.body.addLayout(_row(save, printed))
        return shown

    def _actions_row(self) -> None:
        if self._may_change and self._case.state not in (CaseState.WITHDRAWN, CaseState.DRAFT):
            self.add_action(self._button(QuietDangerButton(self.tr("Stop")), lambda: self._ask_to_stop(ALL)))
        if self._case.kept:
            self.add_action(self._button(LinkButton(self.tr("Forget it here")), self._ask_to_forget))
        waiting = self._case.state is CaseState.WAITING
        words = self.tr("Send now") if waiting else self.tr("Look for news")
        pressed = self.send_now.emit if waiting else self.refresh.emit
        if self._may_change and not waiting:
            primary = self.add_primary(words, pressed, beside=self.tr("Add more"),
                                       beside_pressed=self.taking(Verb.ADD_MORE))
        else:
            primary = self.add_primary(words, pressed)
        self._buttons.append(primary)

    def _ask_to_stop(self, items: tuple[str, ...]) -> None:
        whose = self.tr("Stop using my fingerprints?") if not items else self.tr("Stop using this one's fingerprints?")
        self._ask(whose, (self.tr("We tell platforms to delete them. We can't check that they do."),
                          self.tr("You can undo it for 7 days, with the same code.")),
                  self.tr("Yes, stop"), lambda: self.stop.emit(items))

    def _ask_to_forget(self) -> None:
        self._ask(self.tr("Forget this case on this computer?"),
                  (self.tr("The case itself goes on. Only this computer forgets it."),
                   self.tr("Without the code, nobody can find it again. Is your code safe?")),
                  self.tr("Yes, forget it here"), self.forget.emit)

    def _ask(self, question: str, lines: Sequence[str], yes: str, act: Callable[[], object]) -> None:
        """Ask once more, on the page itself, before something that is hard to take back."""
        self._unask()
        card = Card(tone="coral").add(Strong(question), *(Body(line) for line in lines))
        sure, no = DangerButton(yes), SecondaryButton(self.tr("No, leave it"))
        sure.clicked.connect(act)
        sure.clicked.connect(self._unask)
        no.clicked.connect(self._unask)
        card.body.addSpacing(6)
        card.body.addLayout(_row(no, sure))
        self.body.insertWidget(self.body.indexOf(self._wait) + 1, card)
        self._asking, self.sure, self.no = card, sure, no
        self.scroll.verticalScrollBar().setValue(0)
        no.setFocus()

    def _unask(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None

    def _button(self, button: QWidget, pressed: Callable[[], object]) -> QWidget:
        button.clicked.connect(pressed)  # type: ignore[attr-defined]
        self._buttons.append(button)
        return button


def _row(*buttons: QWidget) -> Wrap:
    row = Wrap(gap=12)
    for button in buttons:
        row.addWidget(button)
    return row
