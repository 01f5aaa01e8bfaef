"""The numbers of a picture as a table, reachable by keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from nam_reader.ui.pictures.picture import Picture
from nam_reader.ui.pictures.words import columns, period_words, rows, summary, title_of
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.locale import interface_locale, number
from nam_reader.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DIGITS = 2


class NumberModel(QAbstractTableModel):
    """A row for each period, then what has no place in the picture."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: list[tuple[str, str, tuple[int | float, ...]]] = []

    def show_picture(self, picture: Picture) -> None:
        """Take another picture's numbers."""
        self.beginResetModel()
        self._columns = columns(picture)
        self._rows = [(value, period_words(picture, value), numbers) for value, numbers in rows(picture)]
        self.endResetModel()

    def period(self, row: int) -> str:
        """Return a row's period as it is written in searches; "" for what has no date."""
        return self._rows[row][0]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Qt: periods."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Qt: the period and its numbers."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a cell; numbers stand to the right."""
        _, name, numbers = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name if index.column() == 0 else _written(numbers[index.column() - 1])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = name if index.column() == 0 else _written(numbers[index.column() - 1])
            return f"{self._columns[index.column()]}: {words}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt: the headings."""
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return self._columns[section]
        if section == 0 and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _written(value: float) -> str:
    return number(value) if isinstance(value, int) else interface_locale().toString(value, "f", _DIGITS)


class NumberTable(QTableView):
    """The table; Enter or a double click opens a row's period (``period_opened``), Ctrl+C copies all."""

    period_opened = Signal(str)
    copy_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = NumberModel(self)
        self.setModel(self._model)
        self.setFont(theme.font("ui"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 8)
        header = self.horizontalHeader()
        header.setFont(theme.font("ui_strong"))
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(QFontMetrics(header.font()).horizontalAdvance("0") * 12)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._dress()
        theme.changed.connect(self._dress)
        self.doubleClicked.connect(self._open)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture's numbers; the row that one stands in stays."""
        row = self.currentIndex().row()
        self._model.show_picture(picture)
        self.setAccessibleName(self.tr("{0}, as a table").format(title_of(picture)))
        self.setAccessibleDescription(summary(picture))
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(min(max(row, 0), self._model.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, Ctrl+C copies."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the table, and the ring around the row that the keys are on."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        row = self.currentIndex().row()
        box = self.viewport().rect()
        if row >= 0:
            box.setTop(self.rowViewportPosition(row))
            box.setHeight(self.rowHeight(row))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus_ring(painter, QRectF(box), self._theme.color("accent"), 4)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring comes."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    @Slot()
    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.period_opened.emit(self._model.period(self.currentIndex().row()))

    @Slot()
    def _dress(self) -> None:
        color = {
            name: self._theme.color(name).name() for name in ("list", "paper", "text", "text2", "sel", "line")
        }
        self.setStyleSheet(
            f"QTableView {{ background: {color['paper']}; alternate-background-color: {color['list']};"
            f" color: {color['text']}; selection-background-color: {color['sel']};"
            f" selection-color: {color['text']}; outline: 0; }}"
            f"QTableView::item {{ padding: 0 8px; }}"
            f"QHeaderView {{ background: {color['paper']}; }}"
            f"QHeaderView::section {{ background: {color['paper']}; color: {color['text2']}; border: 0;"
            f" border-bottom: 1px solid {color['line']}; padding: 6px 8px; }}"
        )
