"""A list of many rows of different heights that neither stutters nor loses the place one reads at."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QWidget

from nam_reader.ui.notebook.card_model import CardModel, Row, key_of

FEW = 300  # rows that are measured at once; more are measured a batch at a time
BATCH = 150
MOST_TRIES = 600  # to go back to a place; 15 ms each


class Measuring(Protocol):
    """What the list asks of its delegate besides painting."""

    def knows(self, row: Row) -> bool:
        """Return whether a row's height is known without measuring it."""


class ManyRowsView(QListView):
    """A list of cards; ``set_measuring`` lets it know which rows still have to be measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardModel(self)
        self._measuring: Measuring | None = None
        self._keep = QTimer(self, interval=15)
        self._keep.timeout.connect(self._return_to_place)
        self._place: tuple[str, int] | None = None  # a row's key and its distance from the top
        self._tries = 0
        self.setModel(self._cards)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(BATCH)

    @property
    def cards(self) -> CardModel:
        """The rows."""
        return self._cards

    def set_measuring(self, measuring: Measuring) -> None:
        """Tell who knows the heights of rows: the delegate."""
        self._measuring = measuring

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: who moves does not want to be brought back."""
        self._forget_place()
        super().keyPressEvent(event)

    def doItemsLayout(self) -> None:
        """Qt: place the rows; many unmeasured ones a batch at a time, so that the window stays alive."""
        many = self._is_costly()
        mode = QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass
        self.setLayoutMode(mode)
        if many:
            self._remember_place()
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other heights."""
        if event.size().width() != event.oldSize().width():
            self._remember_place()
        super().resizeEvent(event)

    def _is_costly(self) -> bool:
        rows = self._cards.rows
        if self._measuring is None or len(rows) <= FEW:
            return False
        unknown = 0
        for row in rows:
            unknown += not self._measuring.knows(row)
            if unknown > FEW:
                return True
        return False

    def _remember_place(self) -> None:
        """Remember the row at the top, to go back to it when its place is known again."""
        if self._place is None and self.verticalScrollBar().value() > 0:
            top = self.indexAt(QPoint(self.viewport().width() // 2, 1))
            if top.isValid():
                self._place = (key_of(self._cards.rows[top.row()]), self.visualRect(top).top())
        if self._place is not None:
            self._keep.start()

    def show_row(self, index: QModelIndex) -> None:
        """Bring a row into sight, as soon as its place is known."""
        placed = self.visualRect(index).isValid()
        self._forget_place()
        if placed:
            self.scrollTo(index)
        else:
            self._place = (key_of(self._cards.rows[index.row()]), self.viewport().height() // 3)
            self._keep.start()

    @Slot()
    def _return_to_place(self) -> None:
        """Scroll to the remembered row; again, until the rows above it have been measured."""
        if self._place is not None and not self.verticalScrollBar().isSliderDown():
            key, offset = self._place
            number = self._cards.row_of(key)
            where = self.visualRect(self._cards.index(number)) if number >= 0 else QRect()
            if where.isValid():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + where.top() - offset)
            self._tries += 1
            waiting = self._is_costly() or not self._is_settled()
            if number >= 0 and waiting and self._tries < MOST_TRIES:
                return
        self._forget_place()

    def _is_settled(self) -> bool:
        """Return whether one can scroll to the end of the last row."""
        bar = self.verticalScrollBar()
        last = self.visualRect(self._cards.index(len(self._cards.rows) - 1))
        return last.isValid() and bar.value() + last.bottom() <= bar.maximum() + self.viewport().height()

    def _forget_place(self) -> None:
        self._place = None
        self._tries = 0
        self._keep.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: scroll; who scrolls does not want to be brought back."""
        self._forget_place()
        super().wheelEvent(event)
