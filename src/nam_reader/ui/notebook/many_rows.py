"""A list of many rows of different heights, of which only those that are seen are laid out.

The others have the height that was last measured, or a guess. What is seen stays where it is when a guess
above it turns out wrong, when rows come and go, and when the width changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from nam_reader.ui.notebook.card_model import CardModel, key_of
from nam_reader.ui.notebook.row_heights import RowHeights

GUESS = 110  # pixels: the height of a row of which nothing is known
MOST_TRIES = 4  # until a row stands where it was wanted: the rows about it are measured meanwhile

Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction


class ManyRowsView(QListView):
    """A list of one column: the delegate's ``sizeHint`` measures a row when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardModel(self)
        self._rows: QAbstractListModel = self._cards
        self._measured: dict[str, int] = {}  # a row's key → its height when it was last seen
        self._heights = RowHeights()
        self._width = 0  # that rows are measured for
        self._top_key: str | None = None  # of the row at the top when the list was last settled,
        self._top_offset = 0  # and how far it is above the edge
        self._stale = True
        self._settling = False
        self._hovered = -1
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.take_model(self._cards)

    def take_model(self, model: QAbstractListModel) -> None:
        """Show the rows of another model, which must be the list's own child."""
        self._rows = model
        self.setModel(model)
        model.modelReset.connect(self._rows_changed)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)
        model.dataChanged.connect(self._content_changed)

    @property
    def cards(self) -> CardModel:
        """The rows."""
        return self._cards

    def key_at(self, number: int) -> str:
        """Return what a row is known by while its content changes."""
        return key_of(self._cards.rows[number])

    def measured_width(self) -> int:
        """Return the width that the heights of rows depend on."""
        return self.viewport().width()

    def measured_key(self, number: int) -> str:
        """Return what a row's height is kept by."""
        return self.key_at(number)

    def number_of(self, key: str) -> int:
        """Return the number of the row of a key, -1 if there is none."""
        return self._cards.row_of(key)

    @Slot()
    def forget_heights(self) -> None:
        """Measure every row anew: the fonts have changed, or the width."""
        self._measured.clear()
        self._rows_changed()

    # --- heights --------------------------------------------------------------------------------------

    @Slot()
    def _rows_changed(self) -> None:
        self._stale = True
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _content_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._stale:
            self._heights.doubt(first.row(), last.row())
            self._settle()
            self.viewport().update()

    def _ensure(self) -> None:
        """Have a height for each row; the row at the top stays there."""
        count = self._rows.rowCount()
        if not self._stale and len(self._heights) == count:
            return
        place = self._place()
        self._stale = False
        self._heights.begin(self.guess_heights(self._measured) if count else [])
        self._fit_bar()
        if place is not None:
            self._return_to(*place)

    def guess_heights(self, known: Mapping[str, int]) -> list[int]:
        """Return about how high each row is; ``known`` are heights that were measured, by key."""
        return [known.get(self.measured_key(number), GUESS) for number in range(self._rows.rowCount())]

    def _add_up(self) -> None:
        self._heights.add_up()
        self._fit_bar()

    def _place(self) -> tuple[str, int] | None:
        """Return the key of the row at the top and how far it is above the edge; None for the list's head."""
        value = self.verticalScrollBar().value()
        if value <= 0 or not self._heights or self._top_key is None:
            return None
        return self._top_key, self._top_offset

    def _return_to(self, key: str, offset: int) -> None:
        number = self.number_of(key)
        if number >= 0:
            self._set_value(self._heights.top(number) + offset)

    def _set_value(self, value: int) -> None:
        settling, self._settling = self._settling, True
        self.verticalScrollBar().setValue(value)
        self._settling = settling

    def _settle(self) -> None:
        """Measure the rows that are seen; those at the foot of one that grows above the edge stay."""
        self._ensure()
        if self._settling or not self._heights:
            return
        self._settling = True
        try:
            for _ in range(MOST_TRIES):
                if not self._measure_seen():
                    break
            value = self.verticalScrollBar().value()
            number = self._heights.row_at(value)
            self._top_key, self._top_offset = self.key_at(number), value - self._heights.top(number)
        finally:
            self._settling = False
        self.seen(number, self._heights.row_at(value + self.viewport().height()))

    def seen(self, first: int, last: int) -> None:
        """Hear which rows are seen now; for lists that read what they show."""

    def _measure_seen(self) -> bool:
        """Measure what is seen; return whether any height was another one."""
        value = self.verticalScrollBar().value()
        heights = self._heights
        number, end = heights.row_at(value), value + self.viewport().height()
        shift, changed, top = 0, False, heights.top(number)
        while number < len(heights) and top < end:
            more = self._measure(number)
            if top < value and more:  # what stands below its top edge is what one reads
                shift += more
                end += more
            changed |= bool(more)
            top += heights.height(number)
            number += 1
        if changed:
            self._add_up()
            if shift:
                self._set_value(value + shift)
        return changed

    def _measure(self, number: int) -> int:
        """Measure a row if that is needed; return by how much it is higher than was thought."""
        if self._heights.is_exact(number):
            return 0
        index = self._rows.index(number)
        option = QStyleOptionViewItem()
        height = self.itemDelegate().sizeHint(option, index).height()
        self._measured[self.measured_key(number)] = height
        return self._heights.put(number, height)

    def _fit_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        settling, self._settling = self._settling, True
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._heights.total - height))
        self._settling = settling

    # --- Qt: geometry ---------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Qt: place the rows."""
        self._settle()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Qt: fit the scroll bar."""
        self._ensure()
        self._fit_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other heights."""
        QAbstractItemView.resizeEvent(self, event)
        if self.measured_width() != self._width:
            self._width = self.measured_width()
            self._stale = True
        self._settle()
        self._fit_bar()

    def verticalOffset(self) -> int:
        """Qt: how far it is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Qt: never."""
        return 0

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Qt: it was scrolled."""
        self._settle()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a row is, or is thought to be, in the viewport."""
        self._ensure()
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Qt: the row at a place of the viewport."""
        self._ensure()
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self._rows.index(self._heights.row_at(y))

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Qt: bring a row into sight."""
        self._ensure()
        if not index.isValid() or not self.viewport().height():
            return
        for _ in range(MOST_TRIES):
            self._measure_around(index.row())
            wanted = self._value_for(index.row(), hint)
            if wanted == self.verticalOffset():
                break
            self.verticalScrollBar().setValue(wanted)
        self._settle()

    def _measure_around(self, number: int) -> None:
        if self._measure(number):
            self._add_up()

    def _value_for(self, number: int, hint: QListView.ScrollHint) -> int:
        """Return the scroll bar's value that shows a row as a hint says."""
        top, bottom = self._heights.top(number), self._heights.top(number + 1)
        value, height = self.verticalOffset(), self.viewport().height()
        hints = QListView.ScrollHint
        if hint == hints.PositionAtCenter:
            value = (top + bottom - height) // 2
        elif hint == hints.PositionAtTop or top < value or bottom - top > height:
            value = top
        elif hint == hints.PositionAtBottom or bottom > value + height:
            value = bottom - height
        return max(0, min(value, self.verticalScrollBar().maximum()))

    def show_row(self, index: Index) -> None:
        """Bring a row into sight; one that is far away into the upper third."""
        seen = self.viewport().rect().contains(self.visualRect(index))
        if not seen:
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    # --- Qt: choosing ---------------------------------------------------------------------------------

    def moveCursor(self, action: CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Qt: where a key leads."""
        self._ensure()
        count = len(self._heights)
        if not count:
            return QModelIndex()
        here = self.currentIndex().row()
        page = self.viewport().height()
        match action:
            case CursorAction.MoveHome:
                number = 0
            case CursorAction.MoveEnd:
                number = count - 1
            case CursorAction.MovePageUp:
                number = min(here - 1, self._heights.row_at(self._heights.top(max(0, here)) - page))
            case CursorAction.MovePageDown:
                number = max(here + 1, self._heights.row_at(self._heights.top(max(0, here)) + page))
            case CursorAction.MoveUp | CursorAction.MovePrevious:
                number = here - 1
            case CursorAction.MoveDown | CursorAction.MoveNext:
                number = here + 1
            case _:
                number = here
        return self._rows.index(max(0, min(number, count - 1)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: choose the rows between two places."""
        self._ensure()
        selection = QItemSelection()
        if self._heights:
            box = rect.normalized()
            offset = self.verticalOffset()
            first = self._heights.row_at(box.top() + offset)
            last = self._heights.row_at(box.bottom() + offset)
            if box.top() + offset < self._heights.total:
                selection.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Qt: what to repaint when the choice changes: all of it, which is little."""
        return QRegion(self.viewport().rect())

    # --- Qt: painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the rows that are seen."""
        self._settle()
        if not self._heights:
            return
        offset = self.verticalOffset()
        first = self._heights.row_at(event.rect().top() + offset)
        last = self._heights.row_at(event.rect().bottom() + offset)
        painter = QPainter(self.viewport())
        for number in range(first, last + 1):
            index = self._rows.index(number)
            self.itemDelegate().paint(painter, self._option(index), index)
        painter.end()

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        """Return how a row is to be painted."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        states = QStyle.StateFlag
        option.state &= ~(states.State_HasFocus | states.State_MouseOver)
        if self.selectionModel().isSelected(index):
            option.state |= states.State_Selected
        if index.row() == self._hovered:
            option.state |= states.State_MouseOver
        if index == self.currentIndex() and self.hasFocus():
            option.state |= states.State_HasFocus
        return option

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: know what the pointer is over."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is gone."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()


def spans(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return runs of ascending numbers as (first, last)."""
    ordered = list(numbers)
    if not ordered:
        return []
    breaks = [place for place, (one, other) in enumerate(pairwise(ordered), 1) if other != one + 1]
    starts, ends = [0, *breaks], [*breaks, len(ordered)]
    return [(ordered[start], ordered[end - 1]) for start, end in zip(starts, ends, strict=True)]
