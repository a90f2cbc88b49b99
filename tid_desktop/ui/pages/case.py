"""One case: what happened, told when the person wants to hear it, and everything they can do with it."""
from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from tid_desktop import errors
from tid_desktop.case.code import Kind
from tid_desktop.case.model import Case, CaseState, Item, ItemState, PlatformState
from tid_desktop.flow.steps import Verb
from tid_desktop.ui.pages import news
from tid_desktop.ui.pages.advice import HELP, ONLINE
from tid_desktop.ui.pages.portions import Portions
from tid_desktop.ui.pages.spelling import ReadCode
from tid_desktop.ui.pages.walk import Notice, WalkPage, announce, day_words
from tid_desktop.ui.pages.ways import CardWay, CardWays, about_card
from tid_desktop.ui.widgets import (
    BandButton,
    Body,
    Button,
    Card,
    Chip,
    CodeGroups,
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

ALL: tuple[str, ...] = ()  # stop everything
PORTION = 10  # items that are shown at a time


class CasePage(WalkPage):
    """``refresh``, ``send_now``, ``stop(items)``, ``undo`` and ``forget`` ask the controller; it answers with
    ``show_case`` or ``problem``. What platforms said beyond ``heard`` waits behind a button; ``heard`` is also the
    signal that the person opened it. ``compare``: they have a changed copy.
    """

    scene = "buoy"

    refresh = Signal()
    send_now = Signal()
    stop = Signal(tuple)
    undo = Signal()
    forget = Signal()
    heard = Signal()
    card_wanted = Signal(object, object)  # CardWay and Kind
    play = Signal()
    my_notes = Signal()
    compare = Signal()

    def __init__(self, case: Case, *, heard: news.Told, notes: bool = False, copies: bool = True,
                 parent: QWidget | None = None) -> None:
        """``notes``: the person may have notes beside this case. ``copies``: changed copies can be compared with it;
        neither is so on a helper's computer."""
        super().__init__(parent)
        self._case, self._known, self._notes, self._copies = case, heard, notes, copies
        self._problem: errors.TidError | None = None
        self._no_news = False

    def title(self) -> str:
        return self.tr("Your case")

    def lead(self) -> str:
        return self.tr("There is news.") if self._unheard else news.summary(self._case)

    def show_case(self, case: Case, *, heard: news.Told, looked: bool = False) -> None:
        """The case as it stands now. ``looked``: the person asked for news, so say it when there is none."""
        self._case, self._known, self._problem = case, heard, None
        self._no_news = looked and not self._unheard
        self._again()

    def problem(self, error: errors.TidError) -> None:
        """Say why the last thing didn't work; the page stays usable."""
        self._problem, self._no_news = error, False
        self._again()

    def _again(self) -> None:
        """The page anew; the keyboard stays on its main button."""
        self.rebuild()
        announce(self, self.lead())
        if self.primary is not None:
            self.primary.setFocus()

    def busy(self) -> None:
        """Something runs: nothing can be pressed twice."""
        for button in self._buttons:
            button.setEnabled(False)
        self._wait.show()

    def card_made(self, way: CardWay, kind: Kind, done: bool | None) -> None:
        """Tell what became of saving or printing a card; nothing when the person changed their mind."""
        if done is not None:
            self.notice.tell(*about_card(done, kind), good=done)
            self.scroller.verticalScrollBar().setValue(0)

    def copy_added(self) -> None:
        """A changed copy is in the case now."""
        follows = "" if self._case.practice else self.tr("The hotline checks it first.")
        self.notice.tell(self.tr("It is added."), follows, good=True)

    def initial_focus(self) -> QWidget | None:
        return self.primary

    @property
    def _unheard(self) -> bool:
        return not news.told(self._case) <= self._known

    @property
    def _may_change(self) -> bool:
        return self._case.code.kind is Kind.FULL

    @property
    def _grows(self) -> bool:
        return self._may_change and self._case.state in (CaseState.RECEIVED, CaseState.ACCEPTED, CaseState.REJECTED)

    # -- what stands on the page

    def build(self) -> None:
        self._buttons: list[QAbstractButton] = []
        self.notice, self._wait = Notice(), Spinner(self.tr("Working"))
        self._wait.hide()
        self.add(self.notice, self._wait)
        if self._problem is not None:
            waits = self._case.outbox and self._case.kept
            self.notice.tell_error(self._problem,
                                   self.tr("It waits on this computer. Nothing is lost.") if waits else "")
        elif self._no_news:
            self.add(Soft(self.tr("No news since last time. That's normal.")))
        if self._unheard:
            self._announce()
        else:
            self._tell()

    def _announce(self) -> None:
        """News is there; it is opened when the person wants."""
        self.add(Card(tone="tint").add(Strong(self.tr("Read it when you are ready.")),
                                       Body(self.tr("It can be good or hard. You don't have to be alone with it."))))
        self.add_action(self.link(self.tr("Talk to someone first"), HELP))
        self.add_primary(self.tr("Show the news"), self._open)

    def _open(self) -> None:
        self.heard.emit()
        self.show_case(self._case, heard=news.told(self._case))

    def _tell(self) -> None:
        playable = {item.state for item in self._case.items} & {ItemState.RECEIVED, ItemState.ACCEPTED}
        if self._case.practice and playable:
            play = BandButton(self.tr("Play the hotline"), self.tr("Only here in practice"), urgent=False,
                              icon="people")
            play.clicked.connect(self.play)
            self._buttons.append(play)
            self.add(play)
        self._undo_card()
        if not self._may_change:
            self.add(Soft(self.tr("With this code you can look, but not change anything.")))
        self._items = Portions(self._case.items, PORTION, self._item)
        self._buttons.append(self._items.more)
        self.add_layout(self._items)
        self.add(self._items.more, gap=-8)
        if news.left_up(self._case.items):
            self.add(self.link(self.tr("How to ask an app yourself"), ONLINE), gap=-8)
        if self._copies and self._grows:
            self.add(self._button(LinkButton(self.tr("I have a changed copy")), self.compare.emit), gap=-8)
        self.add(self._code_card())
        if self._notes and self._case.kept:
            notes = self._button(LinkButton(self.tr("My notes"), icon="pen"), self.my_notes.emit)
            self.add_layout(_row(notes), gap=-8)
        if self._case.checked_on is not None:
            looked = self.tr("Last looked: %1").replace("%1", day_words(self._case.checked_on))
            self.add(Soft(looked), gap=-8)
        self._actions_row()

    def _item(self, number: int, item: Item) -> Card:
        single = len(self._case.items) == 1
        card, called = Card(gap=14 if single else 2), news.name(item, number)
        head = Wrap(gap=12)
        head.addWidget(Strong(called))
        head.addWidget(Chip(*news.chip(item)))
        if self._may_change and not single and item.state in (ItemState.RECEIVED, ItemState.ACCEPTED):
            head.start_end()
            stop = self._button(LinkButton(self.tr("Stop this one")), lambda: self._ask_to_stop((item.item,)))
            stop.setAccessibleName(self.tr("Stop %1").replace("%1", called))
            head.addWidget(stop)
        card.body.addLayout(head)
        if single:
            return card.add(Timeline(news.timeline(item)))
        edges = card.body.contentsMargins()
        card.body.setContentsMargins(edges.left(), edges.top(), edges.right(), edges.top() // 2)
        more = Disclosure(self.tr("What happened"))
        more.button.setAccessibleName(self.tr("What happened with %1").replace("%1", called))
        more.toggled.connect(lambda: more.body.count() or more.add(Timeline(news.timeline(item))))
        # What a platform answered is news that was just asked for; all else stays folded.
        more.button.setChecked(any(platform.state is not PlatformState.NO_ANSWER for platform in item.platforms))
        return card.add(more)

    def _undo_card(self) -> None:
        until = self._case.undo_until
        stopped = any(item.state is ItemState.WITHDRAWN for item in self._case.items)
        if until is None or not self._case.can_undo(date.today()) or not stopped:
            return
        words = self.tr("You can undo the stop until %1.").replace("%1", day_words(until, year=False))
        card = Card(tone="amber", margin=20).add(Strong(words))
        if self._may_change:
            card.body.addLayout(_row(self._button(SecondaryButton(self.tr("Undo the stop")), self.undo.emit)))
        self.add(card)

    def _code_card(self) -> Disclosure:
        shown = Disclosure(self.tr("Your code and card"))
        ways = CardWays(in_walk=False, kind=self._case.code.kind)
        ways.wanted.connect(self.card_wanted)
        self._buttons += ways.buttons
        shown.add(CodeGroups(self._case.code.text)).body.addLayout(ReadCode(self._case.code.text))
        shown.body.addLayout(ways)
        return shown

    def _actions_row(self) -> None:
        waiting = self._case.state is CaseState.WAITING
        if self._may_change and self._case.state is not CaseState.WITHDRAWN:
            self.add_action(self._button(QuietDangerButton(self.tr("Stop this case")), lambda: self._ask_to_stop(ALL)))
        if self._case.kept:
            self.add_action(self._button(LinkButton(self.tr("Forget on this computer")), self._ask_to_forget))
        words, pressed = (self.tr("Send now"), self.send_now.emit) if waiting else \
            (self.tr("Look for news"), self.refresh.emit)
        more = self.tr("Add more") if self._grows else ""
        self._buttons.append(self.add_primary(words, pressed, beside=more, beside_pressed=self.taking(Verb.ADD_MORE)))

    def _ask_to_stop(self, items: tuple[str, ...]) -> None:
        question = self.tr("Stop using these fingerprints?") if items else self.tr("Stop using my fingerprints?")
        self.ask(self._wait, question, (self.tr("We tell platforms to delete them. We can't check that they do."),
                                       self.tr("You can undo it for 7 days, with the same code.")),
                 self.tr("Yes, stop"), lambda: self.stop.emit(items))

    def _ask_to_forget(self) -> None:
        lines = [self.tr("The case itself goes on. Only this computer forgets it."),
                 self.tr("Without the code, nobody can find it again. Is your code safe?")]
        if self._notes:
            lines.append(self.tr("Notes that you wrote here are deleted too."))
        self.ask(self._wait, self.tr("Forget this case on this computer?"), lines, self.tr("Yes, forget it here"),
                 self.forget.emit)

    def _button(self, button: Button, pressed: Callable[[], object]) -> Button:
        button.clicked.connect(pressed)
        self._buttons.append(button)
        return button


def _row(*buttons: QWidget) -> Wrap:
    row = Wrap(gap=12)
    for button in buttons:
        row.addWidget(button)
    return row
