"""The rows of a dialog's list: what a merge brings, what a backup changes, what a check of quotes found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nam_reader.ui.dialogs.differences import Marked

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Line(NamedTuple):
    """A text of a row: its type is that of a role, and it is so many lines high at the most."""

    marked: Marked
    role: str = "ui"
    color: str = "text"
    most: int = 3


class Row(NamedTuple):
    """A row: a sign and a word for what it is, what it is about, and its texts.

    ``group`` is what it is filtered by, ``key`` whatever the dialog knows it by.
    """

    group: str
    sign: str
    word: str
    color: str
    title: str
    lines: tuple[Line, ...] = ()
    key: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        texts = (line.marked.text for line in self.lines)
        return ", ".join(" ".join(part.split()) for part in (self.word, self.title, *texts) if part.strip())

    @property
    def copied(self) -> str:
        """The row as plain text."""
        head = ": ".join(part for part in (self.word, self.title) if part)
        return "\n".join([head, *(line.marked.text for line in self.lines)])


class RowsModel(QAbstractListModel):
    """The rows that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._group = ""
        self._words: list[str] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows; the filter stays."""
        self._all = tuple(rows)
        self._sieve()

    def filter_by(self, group: str, words: str) -> None:
        """Show the rows of a group ("" for all) that have all of some words, in any of their texts."""
        self._group = group
        self._words = words.casefold().split()
        self._sieve()

    def _sieve(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if self._passes(row)]
        self.endResetModel()

    def _passes(self, row: Row) -> bool:
        if self._group and row.group != self._group:
            return False
        if not self._words:
            return True
        text = row.spoken.casefold()
        return all(word in text for word in self._words)

    def row_at(self, number: int) -> Row:
        """Return a shown row by its number."""
        return self._shown[number]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the words, and what is read aloud."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None
