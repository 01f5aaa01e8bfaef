"""The list of a dialog: rows of a sign, a word and some texts, drawn only where they are seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from nam_reader.ui.dialogs.drawn_list import DrawnList, DrawnRows, Index, paint_words
from nam_reader.ui.dialogs.marked_text import MarkedText
from nam_reader.ui.dialogs.rows import Line, Row, RowsModel
from nam_reader.ui.theme.theme import Theme

SIDE = 12
PADDING = 7
GAP = 3
SIGN = 16  # px of width that the sign has
BETWEEN = "  ·  "
BATCH = 100  # rows laid out at a time, so that many do not hold up the window


class RowList(DrawnList):
    """Shows rows; ``chosen`` tells the key of the current one, ``opened`` that it is wanted."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        rows = RowsModel()
        super().__init__(theme, name, rows, _Rows(theme, rows))
        self.rows = rows
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    @property
    def key(self) -> str:
        """The key of the current row; "" where there is none."""
        index = self.currentIndex()
        return self.rows.row_at(index.row()).key if index.isValid() else ""

    @Slot(QModelIndex)
    def _tell(self, _now: QModelIndex) -> None:
        self.chosen.emit(self.key)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        if self.key:
            self.opened.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens."""
        if self.key and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)

    def text_of(self, index: QModelIndex) -> str:
        """Return a row as plain text."""
        return self.rows.row_at(index.row()).copied


class _Rows(DrawnRows):
    """Draws a row: sign, word and title on a line, the texts below."""

    def __init__(self, theme: Theme, model: RowsModel) -> None:
        super().__init__(theme, model)
        self._model = model
        self._width = 0.0
        self._heights: dict[Line, int] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme anew."""
        strong = QFontMetricsF(self._theme.font("meta_strong"))
        self._head = max(self._theme.line_height("meta"), round(strong.height()))
        self._heights.clear()

    def set_width(self, width: int) -> None:
        """Set the width of the list, in logical pixels."""
        room = float(max(40, width - 2 * SIDE - SIGN))
        if room != self._width:
            self._width = room
            self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the row's height; the width is the list's."""
        row = self._model.row_at(index.row())
        return QSize(40, self._head + sum(GAP + self._height(line) for line in row.lines) + 2 * PADDING)

    def _height(self, line: Line) -> int:
        found = self._heights.get(line)
        if found is None:
            found = self._heights[line] = self._laid(line).height
        return found

    def _laid(self, line: Line) -> MarkedText:
        return MarkedText(
            self._theme, line.marked, self._width, role=line.role, color=line.color, most=line.most
        )

    def paint_row(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Draw its head, and its texts below."""
        shown = self._model.row_at(row)
        room = box.adjusted(SIDE, PADDING, -SIDE, -PADDING)
        self._paint_head(painter, room, shown)
        place = QPointF(room.left() + SIGN, room.top() + self._head + GAP)
        for line in shown.lines:
            self._laid(line).draw(painter, place)
            place.setY(place.y() + self._height(line) + GAP)

    def _paint_head(self, painter: QPainter, room: QRectF, row: Row) -> None:
        theme, one = self._theme, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        head = QRectF(room.left(), room.top(), room.width(), self._head)
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.color(row.color))
        painter.drawText(head, one, row.sign)
        head.adjust(SIGN, 0, 0, 0)
        painter.drawText(head, one, row.word)
        metrics = QFontMetricsF(painter.font())
        head.adjust(metrics.horizontalAdvance(row.word), 0, 0, 0)
        painter.setPen(theme.color("text2"))
        title = BETWEEN + row.title if row.word and row.title else row.title
        paint_words(painter, head, title, theme.font("meta"))
