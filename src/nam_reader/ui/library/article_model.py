"""The rows of the article list: a part of the library page by page, or what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nam_reader.model import ArticleRow, Hit, Kind, SearchResult, Snippet
from nam_reader.ui.library.article_drag import dragged
from nam_reader.ui.theme.plural import plural, short_date

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Item(NamedTuple):
    """A row as it is shown: ``title`` and ``snippet`` with the found words where a search found it."""

    row: ArticleRow
    title: Snippet
    snippet: Snippet
    found: bool = False
    hits: int = 0  # found words and phrases, 0 where they were not counted


def item_of_row(row: ArticleRow) -> Item:
    """Return how a row of the library is shown."""
    return Item(row, Snippet(row.title), Snippet(row.excerpt))


def item_of_hit(hit: Hit) -> Item:
    """Return how a search's hit is shown."""
    return Item(hit.row, hit.title, hit.snippet, found=True, hits=hit.count)


def hits_in_words(count: int) -> str:
    """Write how many found words an article has."""
    translate = QCoreApplication.translate
    return plural(translate("ArticleList", "%n hit"), translate("ArticleList", "%n hits"), count)


class ArticleListModel(QAbstractListModel):
    """The rows loaded so far, of ``total``; ``page_wanted`` asks for the rows from an offset on.

    A page is asked for once: only what comes (``append``, ``reset``, ``show_hits``) lets it ask again.
    """

    page_wanted = Signal(int)  # offset

    UidRole = Qt.ItemDataRole.UserRole + 1
    ItemRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._rows: dict[str, int] = {}
        self._total = 0
        self._asked = False
        self._searching = False

    @property
    def total(self) -> int:
        """How many articles there are, loaded or not."""
        return self._total

    @property
    def searching(self) -> bool:
        """Whether a search's answer is shown."""
        return self._searching

    def item(self, row: int) -> Item:
        """Return the item at a row."""
        return self._items[row]

    def row_of(self, uid: str) -> int:
        """Return where an article stands; -1 where it is not loaded."""
        return self._rows.get(uid, -1)

    # --- what is shown ---

    def reset(self, total: int, rows: Sequence[ArticleRow]) -> None:
        """Show a part of the library from its beginning."""
        self._fill(total, [item_of_row(row) for row in rows], searching=False)

    def show_hits(self, result: SearchResult) -> None:
        """Show what a search found."""
        self._fill(result.total, [item_of_hit(hit) for hit in result.hits], searching=True)

    def append(self, rows: Sequence[ArticleRow]) -> None:
        """Add the page that was asked for."""
        self._add([item_of_row(row) for row in rows])

    def append_hits(self, hits: Sequence[Hit]) -> None:
        """Add the page of a search's answer that was asked for."""
        self._add([item_of_hit(hit) for hit in hits])

    def update_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show rows that changed (read, starred, highlights); those not loaded are passed over."""
        for row in rows:
            place = self._rows.get(row.uid)
            if place is None:
                continue
            old = self._items[place]
            self._items[place] = old._replace(row=row) if old.found else item_of_row(row)
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def _fill(self, total: int, items: list[Item], *, searching: bool) -> None:
        same = [item.row.uid for item in items] == [item.row.uid for item in self._items[: len(items)]]
        if items and same and total == self._total and searching == self._searching:
            self._refresh(items)  # the same rows again: keep the place in the list
            return
        self.beginResetModel()
        self._items = []
        self._rows = {}
        self._total, self._asked, self._searching = total, False, searching
        self._take(items)
        self.endResetModel()

    def _refresh(self, items: list[Item]) -> None:
        self._items[: len(items)] = items
        self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def _add(self, items: list[Item]) -> None:
        self._asked = False
        new = [item for item in items if item.row.uid not in self._rows]
        if not new:
            self._total = len(self._items)  # there is no more, whatever was counted before
            return
        first = len(self._items)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._take(new)
        self.endInsertRows()

    def _take(self, items: list[Item]) -> None:
        for item in items:
            self._rows[item.row.uid] = len(self._items)
            self._items.append(item)

    # --- Qt ---

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: articles can be dragged onto a collection."""
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else super().flags(index)
        )

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: an article that is dragged stays in the list."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: what a drag carries."""
        return dragged([self._items[index.row()].row.uid for index in indexes])

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many rows are loaded."""
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether there are rows not loaded and not asked for."""
        return not parent.isValid() and not self._asked and 0 < len(self._items) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Qt: ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.page_wanted.emit(len(self._items))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the title, the uid, the item, and what is read aloud."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.row.title
        if role == self.UidRole:
            return item.row.uid
        if role == self.ItemRole:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(item.row, item.hits)
        return None

    def spoken(self, row: ArticleRow, count: int = 0) -> str:
        """Return a row as it is read aloud: "Title, author, date, 17 hits, unread, 5 highlights, 3 notes"."""
        parts = [row.title, ", ".join(row.authors) or row.source, short_date(row.published)]
        if count:
            parts.append(hits_in_words(count))
        if row.kind is Kind.DIGEST:
            parts.append(self.tr("digest"))
        elif row.kind is Kind.STUB:
            parts.append(self.tr("excerpt"))
        if row.begun:
            parts.append(self.tr("{0} % read").format(round(100 * row.progress)))
        elif row.unread:
            parts.append(self.tr("unread"))
        if row.starred:
            parts.append(self.tr("starred"))
        if row.highlights:
            parts.append(plural(self.tr("%n highlight"), self.tr("%n highlights"), row.highlights))
        if row.notes:
            parts.append(plural(self.tr("%n note"), self.tr("%n notes"), row.notes))
        return ", ".join(part for part in parts if part)
