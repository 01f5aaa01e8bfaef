"""Lists whose rows are drawn by hand: on the ground of a row, as wide as the list, anew with the theme."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from nam_reader.ui.dialogs.row_ground import paint_row_ground
from nam_reader.ui.dialogs.telling_list import TellingList
from nam_reader.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class DrawnRows(QStyledItemDelegate):
    """Draws rows: ``paint_row`` draws what one says, on the ground that ``ground_of`` gives."""

    def __init__(self, theme: Theme, model: QAbstractItemModel) -> None:
        super().__init__(model)
        self._theme = theme

    @abstractmethod
    def paint_row(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Draw what a row says."""

    def ground_of(self, box: QRectF, _row: int) -> QRectF | None:
        """Return where a row's ground is, None for none."""
        return box

    def restyle(self) -> None:
        """Take fonts and colours from the theme anew, where any of them are kept."""

    def set_width(self, width: int) -> None:
        """Take the width of the list, in logical pixels, where the height of rows depends on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: one row."""
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.ground_of(box, index.row())
        if ground is not None:
            paint_row_ground(self._theme, painter, option, ground)
        self.paint_row(painter, box, index.row())
        painter.restore()


class DrawnList(TellingList):
    """A list with such rows."""

    def __init__(self, theme: Theme, name: str, model: QAbstractItemModel, rows: DrawnRows) -> None:
        super().__init__(theme, name)
        model.setParent(self)
        self._drawn = rows
        self.setModel(model)
        self.setItemDelegate(rows)
        theme.changed.connect(self._restyle)

    def text_of(self, index: QModelIndex) -> str:
        """Return a row as plain text."""
        return str(index.data() or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the rows are as high as the new width makes them."""
        self._drawn.set_width(self.viewport().width())
        super().resizeEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self._drawn.restyle()
        self.viewport().update()


def paint_words(painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
    """Write words on one line, in the painter's colour, as many of them as there is room for."""
    painter.setFont(font)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
