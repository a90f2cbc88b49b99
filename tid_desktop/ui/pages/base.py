"""What every page is: a title, a scrolling column, and one row of actions at the bottom, the main one last.

A page is made by its constructor, built on first show (``build``), and told when it comes and goes. Pages hold no logic
of the flow: they ask for other pages with ``go`` and for the page before with ``back``.
"""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QSpacerItem, QWidget

from tid_desktop.ui import theme
from tid_desktop.ui.taborder import reading_order
from tid_desktop.ui.theme import tide, tokens
from tid_desktop.ui.widgets import (
    Button,
    Columns,
    Lead,
    LinkButton,
    PrimaryButton,
    Scroll,
    SecondaryButton,
    Text,
    Title,
    Wrap,
)
from tid_desktop.ui.widgets.base import color

# The bottom row may take this share of the height before it scrolls with the content.
_MOST = 0.2
_ABOVE, _BELOW = 6, 22  # pixels around that row


class Page(QWidget):
    """One screen. Subclasses set ``step`` (1 to 5) when they are part of the walk, and write ``build``."""

    go = Signal(str)
    back = Signal()

    step: int | None = None
    has_back = True
    english_beside = False  # words of crisis or law: with their English until a native reader has checked the language
    scene = ""  # an illustration for the foot of the page, where there is room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._built = False
        self.scroller = Scroll(self)
        self.body = self.scroller.body
        self.scroller.resettled.connect(self._arrange)
        self._actions = QWidget(self)
        self._row = Wrap(gap=12)
        self._actions.setLayout(self._row)
        self.primary: PrimaryButton | None = None
        self.heading: Title | None = None

    # -- what subclasses write

    def title(self) -> str:
        """The heading, also what assistive tools call the page."""
        raise NotImplementedError

    def lead(self) -> str:
        """The sentence or two under the heading; none when empty."""
        return ""

    def build(self) -> None:
        """Make the widgets: ``self.add(...)``, then ``self.add_primary(...)``. Called once, when first shown."""

    def entered(self) -> None:
        """The page is on screen now."""

    def left(self) -> None:
        """The page is no longer on screen."""

    def initial_focus(self) -> QWidget | None:
        """What the keyboard starts at; by default the page itself, so that its name is read and nothing is chosen."""
        return None

    def words(self) -> str:
        """The words on this page in reading order, one paragraph a line: what "Read to me" reads. Nothing private."""
        labels = (widget for widget in reading_order(self) if isinstance(widget, Text) and not widget.private)
        return "\n".join(label.text() for label in labels if label.text())

    # -- what they build with

    def ensure_built(self) -> None:
        """Build the page if it is not yet built. Called by the window before it shows the page."""
        if self._built:
            return
        self._built = True
        self.setAccessibleName(self.title())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = Title(self.title())
        self.body.addWidget(self.heading)
        if self.lead():
            self.body.addSpacing(-8)
            self.body.addWidget(Lead(self.lead()))
        self.build()
        self.body.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        self._arrange()

    def rebuild(self) -> None:
        """Throw the widgets away and build anew: another language, or other data."""
        self._place_actions(False, 0)
        clear(self.body)
        clear(self._row)
        self.primary, self.heading, self._built = None, None, False
        self._row._first_end = None
        self.ensure_built()

    def add(self, *widgets: QWidget, gap: int | None = None) -> None:
        """Append widgets to the column; ``gap`` adds room (may be negative) before the first, beyond the usual 16."""
        if gap is not None:
            self.body.addSpacing(gap)
        for widget in widgets:
            self.body.addWidget(widget)

    def add_layout(self, layout: QLayout, gap: int | None = None) -> None:
        """Append a layout (a row of ``Columns`` or a ``Wrap``) to the column."""
        if gap is not None:
            self.body.addSpacing(gap)
        self.body.addLayout(layout)

    def add_row(self, *widgets: QWidget, shares: tuple[int, ...] = (), gap: int = 20) -> None:
        """Append widgets side by side, equally high; they stack where they would get too narrow."""
        row = Columns(shares, gap)
        for widget in widgets:
            row.addWidget(widget)
        self.body.addLayout(row)

    def link(self, text: str, name: str) -> LinkButton:
        """A quiet link to the page that is called ``name``; put it where it belongs."""
        link = LinkButton(text)
        link.clicked.connect(lambda: self.go.emit(name))
        return link

    def add_action(self, button: Button) -> Button:
        """A quiet action at the leading end of the bottom row. Add these before ``add_primary``."""
        self._row.addWidget(button)
        return button

    def add_primary(self, text: str, pressed: Callable[[], object], *, beside: str = "",
                    beside_pressed: Callable[[], object] | None = None) -> PrimaryButton:
        """The one main action, at the trailing end of the bottom row; ``beside`` is a second button next to it."""
        self._row.start_end()
        if beside:
            other = SecondaryButton(beside)
            if beside_pressed is not None:
                other.clicked.connect(beside_pressed)
            self._row.addWidget(other)
        self.primary = PrimaryButton(text)
        self.primary.clicked.connect(pressed)
        self._row.addWidget(self.primary)
        return self.primary

    # -- geometry: the actions follow the content when there is room, and stay in sight when there is not

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return done

    def _margin(self) -> int:
        roomy = self.width() >= tokens.NARROW and theme.current().scale < 1.6
        least = tokens.PAGE_MARGIN if roomy else tokens.PAGE_MARGIN_NARROW
        return max(least, (self.width() - round(tokens.WIDEST * theme.current().scale)) // 2)

    def _arrange(self) -> None:
        side, width, height = self._margin(), self.width(), self.height()
        spacing = 16 if width >= tokens.NARROW else 12
        if self.body.spacing() != spacing:
            self.body.setSpacing(spacing)
        acting = self._row.count() > 0
        below = self._row_height(width - 2 * side) + _ABOVE + _BELOW if acting else 0
        # Two quiet links are no reason to cover what stands above them.
        inside = acting and (below > height * _MOST or self.primary is None)
        self._place_actions(inside, side)
        below = 0 if inside else below
        wanted = self.scroller.content_height(width - 2 * side)
        shown = max(min(wanted, height - below), 0)
        # Said by us: a scroll area that once showed its bar keeps it when the text wraps only because of the bar.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if wanted > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.scroller.verticalScrollBarPolicy() != policy:
            self.scroller.setVerticalScrollBarPolicy(policy)
        self._set_margins(side, scrolled=wanted > shown)
        before = self._painted_around
        self.scroller.setGeometry(0, 0, width, shown)
        self._actions.setVisible(acting)
        if not inside:
            self._actions.setGeometry(0, shown, width, below)
        if before != self._painted_around:
            self.update()  # all else paints itself

    @property
    def _painted_around(self) -> tuple[int, int]:
        """Where the column and the actions end: what the page paints itself depends on that."""
        return self.scroller.height(), 0 if self._actions.isHidden() else self._actions.height()

    def _row_height(self, room: int) -> int:
        """Pixels that the actions need when they are ``room`` wide, whatever their margins are now."""
        edges = self._row.contentsMargins()
        return self._row.heightForWidth(room + edges.left() + edges.right()) - edges.top() - edges.bottom()

    def _place_actions(self, inside: bool, side: int) -> None:
        """With very large text in a small window the actions scroll with the content, at its end."""
        _set_edges(self._row, QMargins(0, _ABOVE, 0, _ABOVE) if inside else QMargins(side, _ABOVE, side, _BELOW))
        if inside != (self._actions.parentWidget() is not self):
            focused = self.focusWidget()
            self.body.removeWidget(self._actions)
            self._actions.setParent(self)
            if inside:
                self.body.addWidget(self._actions)
            self._actions.show()
            if focused is not None and self._actions.isAncestorOf(focused):
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_margins(self, side: int, *, scrolled: bool) -> None:
        """The scroll bar takes its room from the margin, so that the column keeps its edges."""
        bar = self.scroller.verticalScrollBar().sizeHint().width() if scrolled else 0
        before, after = (bar, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, bar)
        top, bottom = (12, 14) if self.width() >= tokens.NARROW else (8, 6)
        _set_edges(self.body, QMargins(side - before, top, side - after, bottom))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        below = self._actions.height() if self._actions.isVisible() else 0
        tide.paint(self, self.scroller.geometry().bottom() + below, self.scene, self._margin())
        bar = self.scroller.verticalScrollBar()
        if self._row.count() and bar.maximum() > 0 and self._actions.parentWidget() is self:
            painter = QPainter(self)
            painter.setPen(QPen(color("line"), 1))
            y = self.scroller.geometry().bottom() + 1
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))


def _set_edges(layout: QLayout, edges: QMargins) -> None:
    """Set a layout's margins only when they differ: setting them asks for another round of layout, even to the same."""
    if layout.contentsMargins() != edges:
        layout.setContentsMargins(edges)


def clear(layout: QLayout) -> None:
    """Throw away everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
