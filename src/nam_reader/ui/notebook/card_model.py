"""What a list of annotations holds: a row for each, and for the notebook a heading for each article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nam_reader.model import ArticleRef, Place, PlacedAnnotation
from nam_reader.ui.notebook.wording import first_line, one_line, source_line, spoken

_MANY = 200  # rows changed at once: it is cheaper to begin anew


@dataclass(frozen=True, slots=True)
class Heading:
    """An article above its annotations: how many of how many are shown, and whether they are folded away."""

    article: ArticleRef
    shown: int
    total: int
    folded: bool = False
    first: bool = False


Row: TypeAlias = Heading | PlacedAnnotation
Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()


def key_of(row: Row) -> str:
    """Return what a row is known by while its content changes."""
    return f"article:{row.article.uid}" if isinstance(row, Heading) else row.annotation.id


class CardModel(QAbstractListModel):
    """Annotations, and headings between them. ``Qt.ItemDataRole.UserRole`` gives the row's value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """Every row, in order."""
        return self._rows

    def row_of(self, key: str) -> int:
        """Return where the row of a key is, -1 if nowhere."""
        return next((number for number, row in enumerate(self._rows) if key_of(row) == key), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a row's text, its name for a screen reader, its value."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title if isinstance(row, Heading) else _text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _name(row)
        return None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what stays keeps its place, so that a list neither jumps nor loses its choice."""
        old = [key_of(row) for row in self._rows]
        new = [key_of(row) for row in rows]
        start = _common(old, new)
        tail = _common(old[start:][::-1], new[start:][::-1])
        gone, come = len(old) - start - tail, len(new) - start - tail
        if gone + come > _MANY:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(_NO_INDEX, start, start + gone - 1)
            del self._rows[start : start + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_NO_INDEX, start, start + come - 1)
            self._rows[start:start] = rows[start : start + come]
            self.endInsertRows()
        self._refresh(rows)

    def _refresh(self, rows: Sequence[Row]) -> None:
        """Take over rows whose content has changed, and tell of them in one piece."""
        changed = [n for n, row in enumerate(rows) if self._rows[n] is not row and self._rows[n] != row]
        for number in changed:
            self._rows[number] = rows[number]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many keys two lists begin with in common."""
    for number, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return number
    return min(len(one), len(other))


def _text(row: PlacedAnnotation) -> str:
    return one_line(row.annotation.anchor.exact) or first_line(row.annotation.note)


def _name(row: Row) -> str:
    if isinstance(row, Heading):
        return ", ".join(part for part in (row.article.title, source_line(row.article)) if part)
    place = row.located.place
    return spoken(row.annotation, lost=place is Place.ORPHAN, altered=place is Place.FUZZY)
