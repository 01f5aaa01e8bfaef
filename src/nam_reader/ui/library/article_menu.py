"""The menu of one article of the list, or of several chosen ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nam_reader.model import ArticleRow, Collection
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.theme import Theme

UNREAD, READING, DONE = "unread", "reading", "done"


class ArticleMenu(PopupMenu):
    """Open, star, mark, put into a collection, find similar ones. It removes itself when it closes."""

    open_wanted = Signal(str)  # uid
    star_wanted = Signal(list, bool)  # uids
    state_wanted = Signal(list, str)  # uids; "unread", "reading" or "done"
    alike_wanted = Signal(str)
    collect_wanted = Signal(str, list)  # a collection's id, uids
    uncollect_wanted = Signal(str, list)
    collection_wanted = Signal(list)  # a new one, of these articles

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[ArticleRow],
        collections: Sequence[Collection],
        shown: str,
        parent: QWidget,
    ) -> None:
        """``shown`` is the id of the collection that the list shows, "" for none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._uids = [row.uid for row in rows]
        one = rows[0] if len(rows) == 1 else None
        if one is not None:
            self._add("arrow-right", self.tr("Open")).triggered.connect(self._open)
        starred = all(row.starred for row in rows)
        star = self._add(
            "star-filled" if starred else "star", self.tr("Remove the star") if starred else self.tr("Star")
        )
        star.triggered.connect(partial(self._star, not starred))
        states = {state_of(row) for row in rows}
        for state, icon, text in (
            (DONE, "check", self.tr("Mark as read")),
            (READING, "book-open", self.tr("Mark as being read")),
            (UNREAD, "circle-dot", self.tr("Mark as unread")),
        ):
            if states != {state}:
                self._add(icon, text).triggered.connect(partial(self._mark, state))
        self._add_collections(collections, shown)
        if one is not None:
            self._add("text-search", self.tr("More like this")).triggered.connect(self._alike)

    def stand_for(self, uids: list[str]) -> None:
        """Be the menu of more articles than those whose rows it was made from."""
        self._uids = uids

    def _add(self, icon: str, text: str) -> QAction:
        return self.addAction(self._theme.icon(icon), text)

    def _add_collections(self, collections: Sequence[Collection], shown: str) -> None:
        menu = PopupMenu(self)
        menu.setTitle(self.tr("Add to collection"))
        menu.setIcon(self._theme.icon("folder"))
        self.addMenu(menu)
        fill_with_collections(self._theme, menu, [kept for kept in collections if kept.id != shown])
        menu.triggered.connect(self._collect)
        for kept in collections:
            if kept.id == shown:
                text = self.tr("Remove from “{0}”").format(kept.name).replace("&", "&&")
                self._add("x", text).triggered.connect(partial(self._uncollect, shown))

    def _open(self, _checked: bool = False) -> None:
        self.open_wanted.emit(self._uids[0])

    def _star(self, starred: bool, _checked: bool = False) -> None:
        self.star_wanted.emit(self._uids, starred)

    def _mark(self, state: str, _checked: bool = False) -> None:
        self.state_wanted.emit(self._uids, state)

    def _alike(self, _checked: bool = False) -> None:
        self.alike_wanted.emit(self._uids[0])

    def _collect(self, action: QAction) -> None:
        collection_id = str(action.data())
        if collection_id:
            self.collect_wanted.emit(collection_id, self._uids)
        else:
            self.collection_wanted.emit(self._uids)

    def _uncollect(self, collection_id: str, _checked: bool = False) -> None:
        self.uncollect_wanted.emit(collection_id, self._uids)


def fill_with_collections(theme: Theme, menu: PopupMenu, collections: Sequence[Collection]) -> None:
    """Add an entry for each collection, its id as the data, and one without for a new collection."""
    for kept in collections:
        menu.addAction(theme.icon("folder"), kept.name.replace("&", "&&")).setData(kept.id)
    if collections:
        menu.addSeparator()
    new = QCoreApplication.translate("ArticleMenu", "New collection…")
    menu.addAction(theme.icon("folder-plus"), new).setData("")


def state_of(row: ArticleRow) -> str:
    """Return how far an article has come with the person."""
    return READING if row.begun else UNREAD if row.unread else DONE
