"""What stands in the sidebar: the parts of the library, and the tags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nam_reader.model import Collection, Colour, Counts, ListQuery, SavedSearch, Scope
from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.theme.locale import number

TAGS_SHOWN = 5  # before "12 more"
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Sort(Enum):
    """What a line of the sidebar is."""

    LIST = "list"  # opens the list of its query
    NOTEBOOK = "notebook"
    BIN = "bin"  # what was deleted
    FREE_NOTES = "free notes"
    OPENED = "opened"  # the articles that were opened last
    NEW_COLLECTION = "new collection"
    FOLD = "fold"  # shows the rest of the tags, or hides it
    HEADING = "heading"
    SEARCH = "search"  # runs a search that was kept


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``icon`` is an icon's name, ``dot`` the colour of a tag's dot; a heading has neither."""

    sort: Sort
    text: str
    icon: str = ""
    dot: Colour | None = None
    count: int | None = None
    query: ListQuery | None = None
    search: SavedSearch | None = None
    collection: Collection | None = None


class SidebarModel(QAbstractListModel):
    """The lines of the sidebar, made anew from the library's counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts()
        self._searches: tuple[SavedSearch, ...] = ()
        self._unfolded = False
        self._lines = self._make()

    @property
    def counts(self) -> Counts:
        """The numbers shown."""
        return self._counts

    def set_counts(self, counts: Counts) -> None:
        """Show other numbers, and other tags."""
        self._counts = counts
        self._show(self._make())

    def set_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show other kept searches."""
        self._searches = searches
        self._show(self._make())

    def fold(self) -> None:
        """Show all tags, or again only the most used ones."""
        self._unfolded = not self._unfolded
        self._show(self._make())

    def line(self, row: int) -> Line:
        """Return the line at a row."""
        return self._lines[row]

    def row_of_sort(self, sort: Sort) -> int:
        """Return the first row of a sort, -1 where there is none."""
        return next((row for row, line in enumerate(self._lines) if line.sort is sort), -1)

    def row_of(self, query: ListQuery | None) -> int:
        """Return the row that opens a list, or the notebook's row for None; -1 where there is none."""
        for row, line in enumerate(self._lines):
            if query is None and line.sort is Sort.NOTEBOOK:
                return row
            if query and line.query and (line.query.scope, line.query.value) == (query.scope, query.value):
                return row
        return -1

    # --- Qt ---

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the text, and what is read aloud."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.text if line.count is None else f"{line.text}, {number(line.count)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: a heading cannot be chosen."""
        if not index.isValid() or self._lines[index.row()].sort is Sort.HEADING:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._lines[index.row()].sort not in {Sort.FOLD, Sort.NEW_COLLECTION}:
            chosen |= Qt.ItemFlag.ItemIsSelectable
        return chosen

    def _show(self, lines: list[Line]) -> None:
        if len(lines) == len(self._lines):
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _make(self) -> list[Line]:
        counts = self._counts
        read = counts.reading + counts.done > 0  # before, there is nothing to tell apart
        parts = (
            (Scope.ALL, self.tr("All articles"), "library", counts.articles, True),
            (Scope.UNREAD, self.tr("Unread"), "circle-dot", counts.unread, True),
            (Scope.READING, self.tr("Reading"), "book-open", counts.reading, read),
            (Scope.DONE, self.tr("Done"), "circle-check", counts.done, read),
            (Scope.STARRED, self.tr("Starred"), "star", counts.starred, True),
            (Scope.HIGHLIGHTED, self.tr("With highlights"), "highlighter", counts.highlighted, True),
        )
        lines = [
            Line(Sort.LIST, text, icon, count=count, query=ListQuery(scope))
            for scope, text, icon, count, shown in parts
            if shown
        ]
        if read:
            lines.append(Line(Sort.OPENED, self.tr("Recently read"), "history"))
        notebook = self.tr("Notebook")
        lines.append(Line(Sort.NOTEBOOK, notebook, "notebook-text", count=counts.annotations))
        if counts.free_notes:
            lines.append(
                Line(Sort.FREE_NOTES, self.tr("Free notes"), "message-square-text", count=counts.free_notes)
            )
        if counts.binned:
            lines.append(Line(Sort.BIN, self.tr("Bin"), "trash-2", count=counts.binned))
        return lines + self._collection_lines() + self._search_lines() + self._tag_lines()

    def _collection_lines(self) -> list[Line]:
        collections = self._counts.collections
        lines = [Line(Sort.HEADING, self.tr("Collections"))]
        lines += [
            Line(
                Sort.LIST,
                kept.name,
                "folder",
                count=kept.articles,
                query=ListQuery(Scope.COLLECTION, kept.id),
                collection=kept,
            )
            for kept in collections
        ]
        return [*lines, Line(Sort.NEW_COLLECTION, self.tr("New collection…"), "plus")]

    def _search_lines(self) -> list[Line]:
        if not self._searches:
            return []
        heading = Line(Sort.HEADING, self.tr("Saved searches"))
        return [
            heading,
            *(Line(Sort.SEARCH, kept.name, "bookmark", search=kept) for kept in self._searches),
        ]

    def _tag_lines(self) -> list[Line]:
        tags = self._counts.tags
        if not tags:
            return []
        folds = len(tags) > TAGS_SHOWN + 1
        shown = tags if self._unfolded or not folds else tags[:TAGS_SHOWN]
        lines = [Line(Sort.HEADING, self.tr("Tags"))]
        lines += [
            Line(Sort.LIST, name, dot=tag_colour(name), count=count, query=ListQuery(Scope.TAG, name))
            for name, count in shown
        ]
        if folds:
            more = self.tr("%Ln more", "", len(tags) - TAGS_SHOWN)
            text, icon = (self.tr("Fewer"), "chevron-up") if self._unfolded else (more, "chevron-down")
            lines.append(Line(Sort.FOLD, text, icon))
        return lines
