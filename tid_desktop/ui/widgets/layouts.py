"""Three layouts that bend instead of cutting: columns that stack, a row that wraps, words with buttons beside them."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Bending(QLayout):
    """The bookkeeping that QLayout leaves to its subclasses."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; Qt asks many times between two changes
        self._sizes: dict[str, QSize] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def addLayout(self, layout: QLayout) -> None:
        """A layout as one item."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in here, or its size, has changed."""
        self._heights.clear()
        self._sizes.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            edges = self.contentsMargins()
            room = width - edges.left() - edges.right()
            self._heights[width] = self._arrange(QRect(0, 0, room, 0), place=False) + edges.top() + edges.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def minimumSize(self) -> QSize:
        if "least" not in self._sizes:
            sizes = [item.minimumSize() for item in self._shown()]
            self._sizes["least"] = QSize(max((size.width() for size in sizes), default=0),
                                         max((size.height() for size in sizes), default=0))
        return self._sizes["least"].grownBy(self.contentsMargins())

    def sizeHint(self) -> QSize:
        if "hint" not in self._sizes:
            sizes = [item.sizeHint() for item in self._shown()]
            self._sizes["hint"] = QSize(sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0),
                                        max((size.height() for size in sizes), default=0))
        return self._sizes["hint"].grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _put(self, item: QLayoutItem, rect: QRect, whole: QRect, place: bool) -> None:
        """Set an item's place, mirrored inside ``whole`` when reading goes right to left."""
        if not place:
            return
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect = QRect(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())
        item.setGeometry(rect)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        raise NotImplementedError


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Columns(_Bending):
    """Side by side in the given shares and equally high; stacked when one would be narrower than its longest word.

    Of equal columns half as many are tried first: four groups of a code become two rows of two. With fewer items
    than shares the last columns stay empty, so that rows below each other keep their lines.
    """

    def __init__(self, shares: Sequence[int] = (), gap: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)
        self._shares = tuple(shares)

    def _widths(self, width: int, items: Sequence[QLayoutItem]) -> list[int]:
        """The widths of the columns that fit, one at least."""
        shares = [self._shares[i] if i < len(self._shares) else 1 for i in range(max(len(items), len(self._shares)))]
        needed = max(item.minimumSize().width() for item in items)
        widths = self._divide(width, shares)
        if all(wide >= item.minimumSize().width() for wide, item in zip(widths, items, strict=False)):
            return widths
        count = len(shares) // 2 if len(set(shares)) == 1 else 1
        while count > 1 and min(widths := self._divide(width, [1] * count)) < needed:
            count //= 2
        return widths if count > 1 else [width]

    def _divide(self, width: int, shares: Sequence[int]) -> list[int]:
        room, total = width - self._gap * (len(shares) - 1), sum(shares)
        widths = [room * share // total for share in shares]
        widths[-1] += room - sum(widths)
        return widths

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        widths = self._widths(rect.width(), items)
        rows = [items[start:start + len(widths)] for start in range(0, len(items), len(widths))]
        y = rect.y()
        for row in rows:
            height = max(_height(item, wide) for item, wide in zip(row, widths, strict=False))
            tall = max(height, rect.height()) if len(rows) == 1 else height
            x = rect.x()
            for item, wide in zip(row, widths, strict=False):
                self._put(item, QRect(x, y, wide, tall), rect, place)
                x += wide + self._gap
            y += height + self._gap
        return y - self._gap - rect.y()


class Wrap(_Bending):
    """Items at their natural width in a row that wraps like words; each row's items are centred on its middle line.

    ``align`` is where a row stands: start, center or end. Items added after ``start_end`` are pushed to the far side.
    """

    def __init__(self, gap: int = 12, parent: QWidget | None = None, row_gap: int = 8, align: str = "start") -> None:
        super().__init__(gap, parent)
        self._row_gap, self._align = row_gap, align
        self._first_end: int | None = None

    def start_end(self) -> None:
        """Widgets added from now on stand at the far side."""
        self._first_end = len(self._items)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = [[]]
        used = 0
        for item in self._shown():
            wide = min(max(item.sizeHint().width(), item.minimumSize().width()), width)
            if rows[-1] and used + self._gap + wide > width:
                rows.append([])
                used = 0
            used += wide + (self._gap if rows[-1] else 0)
            rows[-1].append((item, wide))
        return rows

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        y = rect.y()
        ends = self._items[self._first_end:] if self._first_end is not None else []
        for row in self._rows(rect.width()):
            if not row:
                return 0
            height = max(_height(item, wide) for item, wide in row)
            spare = rect.width() - sum(wide for _, wide in row) - self._gap * (len(row) - 1)
            x = rect.x() + {"start": 0, "center": spare // 2, "end": spare}[self._align]
            if any(end is row[0][0] for end in ends):
                x = rect.x() + spare
            for index, (item, wide) in enumerate(row):
                if index and ends and item is ends[0]:
                    x += spare
                tall = _height(item, wide)
                self._put(item, QRect(x, y + (height - tall) // 2, wide, tall), rect, place)
                x += wide + self._gap
            y += height + self._row_gap
        return y - self._row_gap - rect.y()


class Beside(_Bending):
    """Two items: the first takes what room is left, the second its natural width at the far side, centred.

    Stacked when the first would get narrower than ``least`` pixels or its longest word.
    """

    def __init__(self, gap: int = 16, parent: QWidget | None = None, least: int = 240) -> None:
        super().__init__(gap, parent)
        self._least = least

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        items = self._shown()
        if len(items) < 2:
            height = _height(items[0], rect.width()) if items else 0
            if items:
                self._put(items[0], QRect(rect.x(), rect.y(), rect.width(), max(height, rect.height())), rect, place)
            return height
        first, second = items
        beside = second.sizeHint().width()
        room = rect.width() - beside - self._gap
        if room < max(self._least, first.minimumSize().width()):
            return self._stack(rect, first, second, place)
        heights = _height(first, room), _height(second, beside)
        tall = max(*heights, rect.height())
        for item, x, wide, high in ((first, 0, room, heights[0]), (second, room + self._gap, beside, heights[1])):
            self._put(item, QRect(rect.x() + x, rect.y() + (tall - high) // 2, wide, high), rect, place)
        return max(heights)

    def _stack(self, rect: QRect, first: QLayoutItem, second: QLayoutItem, place: bool) -> int:
        upper = _height(first, rect.width())
        wide = min(second.sizeHint().width(), rect.width())
        lower = _height(second, wide)
        self._put(first, QRect(rect.x(), rect.y(), rect.width(), upper), rect, place)
        self._put(second, QRect(rect.x(), rect.y() + upper + 8, wide, lower), rect, place)
        return upper + 8 + lower
