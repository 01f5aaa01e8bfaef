"""The rows of the article list: a part of the library page by page, or what a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nam_reader.model import ArticleRow, Hit, ListGroup, ListGrouping, SearchResult
from nam_reader.ui.library.article_drag import dragged
from nam_reader.ui.library.items import Item, item_of_hit, item_of_row, spoken
from nam_reader.ui.library.outline import Heading, Outline, heading_words

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
PAGE = 100  # articles asked for at a time
AHEAD = 30  # rows of a search's answer left when its next page is asked for
MOST_ASKED = 3  # pages asked for at a time: who scrolls far does not want each on the way


class ArticleListModel(QAbstractListModel):
    """A part of the library, of which rows are read when they are seen; or what a search found so far.

    A row is a Heading, an Item, or None for an article that is not read yet. ``page_wanted`` asks for the
    articles from a number on; each page once, until something else is shown.
    """

    page_wanted = Signal(int)  # number of the first article
    rows_came = Signal()  # articles were read

    UidRole = Qt.ItemDataRole.UserRole + 1
    ItemRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item | None] = []
        self._numbers: dict[str, int] = {}  # uid → number
        self._uids: tuple[str, ...] = ()  # of the whole list, where that was asked for
        self._total = 0
        self._asked: set[int] = set()
        self._searching = False
        self._grouping = ListGrouping.NONE
        self._groups: tuple[ListGroup, ...] = ()
        self._folded: set[str] = set()
        self._outline = Outline(0)

    @property
    def total(self) -> int:
        """How many articles there are, read or not."""
        return self._total

    @property
    def searching(self) -> bool:
        """Whether a search's answer is shown."""
        return self._searching

    @property
    def grouping(self) -> ListGrouping:
        """What the headings are."""
        return self._grouping

    def entry(self, row: int) -> Item | Heading | None:
        """Return what is at a row; None for an article that is not read yet."""
        found = self._outline.at(row)
        return self._items[found] if isinstance(found, int) else found

    def item(self, row: int) -> Item:
        """Return the article at a row, which has been read."""
        found = self.entry(row)
        if not isinstance(found, Item):
            raise LookupError(row)
        return found

    def row_of(self, uid: str) -> int:
        """Return where an article stands; -1 where it is not read, or folded away."""
        number = self._numbers.get(uid, -1)
        return self._outline.row_of(number) if number >= 0 else -1

    def key_at(self, row: int) -> str:
        """Return what a row is known by while its content changes."""
        found = self._outline.at(row)
        if isinstance(found, Heading):
            return f"={found.group.name}"
        item = self._items[found]
        return f"#{found}" if item is None else item.row.uid

    def row_of_key(self, key: str) -> int:
        """Return the row of a key, -1 if there is none now."""
        if key.startswith("="):
            return self._outline.head_row(key[1:])
        if key.startswith("#"):
            number = int(key[1:])
            return self._outline.row_of(number) if number < len(self._items) else -1
        return self.row_of(key)

    def first_article(self) -> Item | None:
        """Return the first article of the list, folded away or not."""
        return self._items[0] if self._items else None

    def uids_in(self, first: int, last: int) -> list[str] | None:
        """Return the articles of some rows; None where one is not known yet."""
        found: list[str] = []
        for begin, end in self._outline.numbers(first, last):
            if self._uids:
                found += self._uids[begin : end + 1]
                continue
            items = [item for item in self._items[begin : end + 1] if item is not None]
            if len(items) <= end - begin:
                return None
            found += [item.row.uid for item in items]
        return found

    def articles_in(self, first: int, last: int) -> int:
        """Return how many articles some rows hold."""
        return sum(end - begin + 1 for begin, end in self._outline.numbers(first, last))

    # --- what is shown ---

    def reset(
        self,
        total: int,
        rows: Sequence[ArticleRow],
        groups: tuple[ListGroup, ...] = (),
        grouping: ListGrouping = ListGrouping.NONE,
    ) -> None:
        """Show a part of the library, of which the first articles are read."""
        items = [item_of_row(row) for row in rows]
        same = (groups, grouping) == (self._groups, self._grouping)
        if same and self._is_the_same(total, items, searching=False):
            self._refresh(items)  # the same rows again: keep the place in the list
            return
        if grouping is not self._grouping:
            self._folded = set()
        self.beginResetModel()
        self._groups, self._grouping = groups, grouping
        self._begin(total, searching=False)
        self._items = [None] * max(total, len(items))
        self._place(0, items)
        self._arrange()
        self.endResetModel()

    def show_hits(self, result: SearchResult) -> None:
        """Show what a search found."""
        items = [item_of_hit(hit) for hit in result.hits]
        if self._is_the_same(result.total, items, searching=True):
            self._refresh(items)
            return
        self.beginResetModel()
        self._groups, self._grouping = (), ListGrouping.NONE
        self._begin(result.total, searching=True)
        self._items = [None] * len(items)
        self._place(0, items)
        self._arrange()
        self.endResetModel()

    def put(self, first: int, rows: Sequence[ArticleRow]) -> None:
        """Take the articles from a number on, as they were asked for."""
        self._asked.discard(first)
        expected = min(PAGE, len(self._items) - first)
        if expected <= 0:
            return
        self._place(first, [item_of_row(row) for row in rows[:expected]])
        if len(rows) < expected:  # the list became shorter meanwhile
            self._lose(first + len(rows), first + expected)
        else:
            self._tell(first, first + expected - 1)
        self.rows_came.emit()

    def append_hits(self, hits: Sequence[Hit]) -> None:
        """Add the page of a search's answer that was asked for."""
        self._asked.clear()
        new = [item_of_hit(hit) for hit in hits if hit.row.uid not in self._numbers]
        if not new:
            self._total = len(self._items)  # there is no more, whatever was counted before
            return
        first = len(self._items)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._items += [None] * len(new)
        self._place(first, new)
        self._arrange()
        self.endInsertRows()
        self.rows_came.emit()

    def forget_asked(self) -> None:
        """Ask again for what is seen: what was asked for will not come."""
        self._asked = set()

    def take_uids(self, uids: tuple[str, ...]) -> None:
        """Know which articles the whole list has."""
        self._uids = uids if len(uids) == len(self._items) else ()

    def update_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show rows that changed (read, starred, highlights); those not read are passed over."""
        for row in rows:
            number = self._numbers.get(row.uid, -1)
            old = self._items[number] if number >= 0 else None
            if old is not None:
                self._items[number] = old._replace(row=row) if old.found else item_of_row(row)
                self._tell(number, number)

    def fold(self, name: str, folded: bool) -> None:
        """Fold the articles under a heading away, or show them again."""
        self._fold_to(self._folded | {name} if folded else self._folded - {name})

    def fold_all(self, folded: bool) -> None:
        """Fold all headings, or none."""
        self._fold_to({group.name for group in self._groups} if folded else set())

    def want(self, first: int, last: int) -> None:
        """Ask for the articles of some rows that are not read yet."""
        if self._searching:
            if len(self._items) - AHEAD <= last and 0 < len(self._items) < self._total and not self._asked:
                self._asked.add(len(self._items))
                self.page_wanted.emit(len(self._items))
            return
        for begin, end in self._outline.numbers(max(0, first), min(last, self._outline.rows - 1)):
            for page in range(begin - begin % PAGE, end + 1, PAGE):
                piece = self._items[max(begin, page) : min(end + 1, page + PAGE)]
                if page not in self._asked and len(self._asked) < MOST_ASKED and None in piece:
                    self._asked.add(page)
                    self.page_wanted.emit(page)

    def _is_the_same(self, total: int, items: list[Item], *, searching: bool) -> bool:
        if not items or total != self._total or searching != self._searching:
            return False
        shown = [None if item is None else item.row.uid for item in self._items[: len(items)]]
        return shown == [item.row.uid for item in items]

    def _begin(self, total: int, *, searching: bool) -> None:
        self._total, self._searching = total, searching
        self._asked, self._uids, self._numbers = set(), (), {}

    def _place(self, first: int, items: Sequence[Item]) -> None:
        self._items[first : first + len(items)] = items
        for number, item in enumerate(items, first):
            self._numbers[item.row.uid] = number

    def _refresh(self, items: list[Item]) -> None:
        self._items[: len(items)] = items
        self._tell(0, len(items) - 1)

    def _tell(self, first: int, last: int) -> None:
        rows = [row for number in range(first, last + 1) if (row := self._outline.row_of(number)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def _lose(self, first: int, end: int) -> None:
        """Take articles away that are not in the list any more, whatever was counted before."""
        self.beginResetModel()
        kept, start = [], 0
        for group in self._groups:
            less = max(0, min(end, start + group.articles) - max(first, start))
            start += group.articles
            kept.append(group._replace(articles=group.articles - less))
        self._groups = tuple([group for group in kept if group.articles])
        del self._items[first:end]
        self._total -= end - first
        self._uids = ()
        self._asked = set()
        read = ((number, item) for number, item in enumerate(self._items) if item is not None)
        self._numbers = {item.row.uid: number for number, item in read}
        self._arrange()
        self.endResetModel()

    def _fold_to(self, folded: set[str]) -> None:
        self.beginResetModel()
        self._folded = folded
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._outline = Outline(len(self._items), self._groups, self._folded)

    # --- Qt ---

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: articles can be chosen and dragged onto a collection, headings only reached."""
        if not index.isValid():
            return super().flags(index)
        if isinstance(self._outline.at(index.row()), Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: an article that is dragged stays in the list."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: what a drag carries."""
        entries = [self.entry(index.row()) for index in indexes]
        return dragged([entry.row.uid for entry in entries if isinstance(entry, Item)])

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many rows there are, read or not."""
        return 0 if parent.isValid() else self._outline.rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the title, the uid, the item, and what is read aloud."""
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if isinstance(entry, Heading):
            return self._heading_data(entry, role)
        if entry is None:
            return self.tr("Not read yet") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.row.title
        if role == self.UidRole:
            return entry.row.uid
        if role == self.ItemRole:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry.row, entry.hits)
        return None

    def _heading_data(self, heading: Heading, role: int) -> object:
        words = heading_words(heading.group, self._grouping)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.tr("%Ln articles", "", heading.group.articles)
            return f"{words}, {count}, {self.tr('folded') if heading.folded else self.tr('unfolded')}"
        return None
