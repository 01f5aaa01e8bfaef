"""The list of the sheet of keys: headings, and rows of a name and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from nam_reader.ui.dialogs.drawn_list import DrawnList, DrawnRows, Index, paint_words
from nam_reader.ui.help.key_names import KeyGroup, KeyRow
from nam_reader.ui.theme.theme import Theme

_TOP = QModelIndex()
ROW = 30
HEAD = 34
SIDE = 12
CHIP = 20  # px of height
CHIP_PADDING = 7
CHIP_GAP = 4


class KeyModel(QAbstractListModel):
    """Headings and rows that pass the filter; a heading without rows is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[KeyGroup, ...] = ()
        self._shown: list[KeyRow | str] = []

    def set_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Take other keys, all of them shown."""
        self._groups = tuple(groups)
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show the rows that have all of the words in their name, their keys or their heading."""
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = []
        for group in self._groups:
            rows = [row for row in group.rows if _has(f"{group.title} {row.spoken}", words)]
            if rows:
                self._shown += [group.title, *rows]
        self.endResetModel()

    def at(self, number: int) -> KeyRow | str:
        """Return a row, or a heading's words."""
        return self._shown[number]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the words, also to be read aloud."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = self._shown[index.row()]
            return shown if isinstance(shown, str) else shown.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: a heading is no place to stand on."""
        if index.isValid() and isinstance(self._shown[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def _has(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


class KeyList(DrawnList):
    """Shows keys by what they do."""

    def __init__(self, theme: Theme, name: str) -> None:
        keys = KeyModel()
        super().__init__(theme, name, keys, _KeyRows(theme, keys))
        self.keys = keys

    def stand_at_first(self) -> None:
        """Choose the first row, below its heading."""
        if self.keys.rowCount() > 1:
            self.setCurrentIndex(self.keys.index(1))
        self.scrollToTop()


class _KeyRows(DrawnRows):
    """Draws a heading, or a name with its keys at the end of the line."""

    def __init__(self, theme: Theme, model: KeyModel) -> None:
        super().__init__(theme, model)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: one line."""
        return QSize(40, HEAD if isinstance(self._model.at(index.row()), str) else ROW)

    def ground_of(self, box: QRectF, row: int) -> QRectF | None:
        """Return where a row's ground is; a heading has none."""
        return None if isinstance(self._model.at(row), str) else box

    def paint_row(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Draw a heading or a row."""
        shown = self._model.at(row)
        if isinstance(shown, str):
            painter.setPen(self._theme.color("text2"))
            paint_words(painter, box.adjusted(SIDE, 8, -SIDE, 0), shown, self._theme.font("meta_strong"))
        else:
            self._paint_keys(painter, box.adjusted(SIDE, 0, -SIDE, 0), shown)

    def _paint_keys(self, painter: QPainter, room: QRectF, row: KeyRow) -> None:
        right = room.right()
        for keys in reversed(row.keys):
            right -= self._paint_chip(painter, right, room.center().y(), keys) + CHIP_GAP
        if row.kind:
            right -= self._paint_kind(
                painter, QRectF(room.left(), room.top(), right - room.left(), room.height()), row.kind
            )
        painter.setPen(self._theme.color("text"))
        room.setRight(right - 8)
        paint_words(painter, room, row.name, self._theme.font("ui"))

    def _paint_kind(self, painter: QPainter, room: QRectF, kind: str) -> float:
        """Write the word for what a row is at its end; returns its width."""
        font = self._theme.font("meta")
        painter.setFont(font)
        painter.setPen(self._theme.color("text3"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, end | Qt.TextFlag.TextSingleLine, kind)
        return QFontMetricsF(font).horizontalAdvance(kind)

    def _paint_chip(self, painter: QPainter, right: float, middle: float, keys: str) -> float:
        """Draw a key that ends at ``right``; returns its width."""
        font = self._theme.font("meta")
        width = max(CHIP, QFontMetricsF(font).horizontalAdvance(keys) + 2 * CHIP_PADDING)
        chip = QRectF(right - width, middle - CHIP / 2, width, CHIP)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("list"))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, keys)
        return width
