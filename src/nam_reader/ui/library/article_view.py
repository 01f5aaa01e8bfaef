"""The list of articles itself: chosen by mouse or arrows, opened by Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from nam_reader.model import ArticleRow, Collection
from nam_reader.ui.library.article_delegate import ArticleDelegate
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.library.outline import Heading
from nam_reader.ui.library.plain_list import PlainWays
from nam_reader.ui.notebook.many_rows import ManyRowsView
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.library.article_menu import ArticleMenu

OPEN_AFTER_MS = 80  # a held arrow key passes over articles without opening each
ASK_AFTER_MS = 15  # a row that is only passed by is not read
BEFOREHAND = 25  # rows that are read before they come into sight
WHEEL_STEP = 48
_FOLDING = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ArticleView(PlainWays, ManyRowsView):
    """Shows an ``ArticleListModel``; the chosen article stays chosen when the rows are read anew."""

    article_wanted = Signal(str)  # uid
    text_wanted = Signal()
    star_wanted = Signal(list, bool)  # uids
    state_wanted = Signal(list, str)  # uids; "unread", "reading" or "done"
    more_like_wanted = Signal(str)
    collect_wanted = Signal(str, list)  # a collection's id, uids
    uncollect_wanted = Signal(str, list)
    collection_wanted = Signal(list)  # a new one, of these articles
    uids_wanted = Signal()  # of the whole list: articles are chosen that are not read yet
    uids_known = Signal()
    several_chosen = Signal(int)  # how many, where they are more than one; else 0

    _chosen = ""
    _spare = 110  # the height of an article that is not read yet

    def __init__(self, theme: Theme, model: ArticleListModel) -> None:
        super().__init__()
        self.dress(theme)
        self._theme = theme
        self._articles = model
        self._seen = (0, 0)
        self._collections: tuple[Collection, ...] = ()
        self._shown_collection = ""
        self._delegate = ArticleDelegate(theme, model)
        self.take_model(model)
        self.setItemDelegate(self._delegate)
        self.verticalScrollBar().setSingleStep(WHEEL_STEP)
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(OPEN_AFTER_MS)
        self._timer.timeout.connect(self._open_chosen)
        self.clicked.connect(self._open_clicked)
        self.doubleClicked.connect(self._read_clicked)
        self._ask = QTimer(self, interval=ASK_AFTER_MS, singleShot=True)
        self._ask.timeout.connect(self._want_seen)
        model.modelReset.connect(self._show_chosen)
        model.rows_came.connect(self._rows_came)
        self.selectionModel().selectionChanged.connect(self._tell_choice)
        theme.changed.connect(self.forget_heights)

    @property
    def articles(self) -> ArticleListModel:
        """The rows."""
        return self._articles

    @property
    def chosen(self) -> str:
        """The uid of the chosen article, "" for none."""
        return self._chosen

    def selected(self) -> list[str]:
        """Return the uids of all chosen articles, in the order of the list; none while one is unknown."""
        found: list[str] = []
        for first, last in self._chosen_rows():
            uids = self._articles.uids_in(first, last)
            if uids is None:
                return []
            found += uids
        return list(dict.fromkeys(found))

    def chosen_number(self) -> int:
        """Return how many articles are chosen, known or not."""
        return sum(self._articles.articles_in(first, last) for first, last in self._chosen_rows())

    def _chosen_rows(self) -> list[tuple[int, int]]:
        return sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())

    @Slot()
    def choose_one(self) -> None:
        """Let only the article be chosen that is open, or was reached last."""
        row = self._articles.row_of(self._chosen)
        self._make_current(row if row >= 0 else max(0, self.currentIndex().row()))

    def set_collections(self, collections: tuple[Collection, ...], shown: str) -> None:
        """Tell which collections there are, and the id of the one that the list shows ("" for none)."""
        self._collections, self._shown_collection = collections, shown

    @property
    def collections(self) -> tuple[tuple[Collection, ...], str]:
        """Which collections there are, and the id of the one that the list shows ("" for none)."""
        return self._collections, self._shown_collection

    def select(self, uid: str) -> None:
        """Show an article as chosen, now or once its row comes; nothing is opened."""
        self._timer.stop()
        self._chosen = uid
        self._show_chosen()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def enter(self) -> None:
        """Take the focus, and choose the first article where none is chosen."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self._articles.rowCount():
            self._make_current(1 if isinstance(self._articles.entry(0), Heading) else 0)
            self._choose_current()

    @Slot(str)
    def open_uid(self, uid: str) -> None:
        """Choose and open an article of the list, be it folded away."""
        self._timer.stop()
        self._chosen = uid
        self._show_chosen()
        self.article_wanted.emit(uid)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the rows are as high as the new width makes them."""
        self._delegate.looks.set_width(self.viewport().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows choose, and open once they rest; Enter opens and goes to the text, or folds."""
        keys, key = Qt.Key, event.key()
        index = self.currentIndex()
        heading = self._articles.entry(index.row()) if index.isValid() else None
        if isinstance(heading, Heading) and key in _FOLDING:
            wanted = {keys.Key_Left: True, keys.Key_Right: False}.get(keys(key), not heading.folded)
            self.fold(heading.group.name, wanted)
            return
        if key in {keys.Key_Return, keys.Key_Enter}:
            if index.data(ArticleListModel.UidRole):
                self._open(index)
                self.text_wanted.emit()
            return
        if key == keys.Key_Escape and self.chosen_number() > 1:
            self.choose_one()
            return
        super().keyPressEvent(event)
        if self.currentIndex() != index and self.chosen_number() == 1:
            self._choose_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of the row under the pointer, or of the chosen row by keyboard."""
        index = self.currentIndex()
        place = self.visualRect(index).center()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.pos()
        if index.data(ArticleListModel.UidRole):
            self.menu_of(index).popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu_of(self, index: QModelIndex) -> ArticleMenu:
        """Return the menu of a row, or of all chosen ones if it is among them; it goes with its closing."""
        if not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        here = self._articles.item(index.row()).row
        read = (self._articles.row_of(uid) for uid in self.selected())
        rows = [self._articles.item(row).row for row in read if row >= 0]
        return self.make_menu(rows or [here])

    def make_menu(self, rows: Sequence[ArticleRow]) -> ArticleMenu:
        """Return the menu of some articles."""
        from nam_reader.ui.library.article_menu import ArticleMenu  # not needed to start

        menu = ArticleMenu(self._theme, rows, self._collections, self._shown_collection, self)
        uids = self.selected()
        if len(uids) > len(rows):  # some are chosen that were never seen
            menu.stand_for(uids)
        menu.open_wanted.connect(self.open_uid)
        menu.star_wanted.connect(self.star_wanted)
        menu.state_wanted.connect(self.state_wanted)
        menu.alike_wanted.connect(self.more_like_wanted)
        menu.collect_wanted.connect(self.collect_wanted)
        menu.uncollect_wanted.connect(self.uncollect_wanted)
        menu.collection_wanted.connect(self.collection_wanted)
        return menu

    # --- slots ---

    def fold(self, name: str, folded: bool) -> None:
        """Fold the articles under a heading away, or show them again; what is seen stays where it is."""
        self._folding(partial(self._articles.fold, name, folded), f"={name}")

    def fold_all(self, folded: bool) -> None:
        """Fold all headings, or none."""
        self._folding(partial(self._articles.fold_all, folded), "")

    def _folding(self, change: Callable[[], None], here: str) -> None:
        self.setAutoScroll(False)
        change()
        row = self._articles.row_of_key(here) if here else -1
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._articles.index(row), flags)
        self.setAutoScroll(True)

    def _choose_current(self) -> None:
        uid = str(self.currentIndex().data(ArticleListModel.UidRole) or "")
        index = self.currentIndex()
        if uid or (index.isValid() and self._articles.entry(index.row()) is None):
            self._chosen = uid  # "": it opens when it has been read
            self._timer.start()

    @Slot()
    def _open_chosen(self) -> None:
        if self._chosen:
            self.article_wanted.emit(self._chosen)

    @Slot(QModelIndex)
    def _open_clicked(self, index: QModelIndex) -> None:
        heading = self._articles.entry(index.row())
        if isinstance(heading, Heading):
            self.fold(heading.group.name, not heading.folded)
        elif self.chosen_number() == 1 and heading is not None:  # of several, none is opened
            self._open(index)

    @Slot(QModelIndex)
    def _read_clicked(self, index: QModelIndex) -> None:
        if index.data(ArticleListModel.UidRole):
            self.text_wanted.emit()

    def _open(self, index: QModelIndex) -> None:
        self._timer.stop()
        self._chosen = str(index.data(ArticleListModel.UidRole))
        self.article_wanted.emit(self._chosen)

    def _make_current(self, row: int) -> None:
        """Choose a row and no other, whatever keys are held: Qt's own way would go on with a selection."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._articles.index(row), flags)

    @Slot()
    def _show_chosen(self) -> None:
        row = self._articles.row_of(self._chosen)
        if row < 0:
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self._make_current(row)

    @Slot()
    def _rows_came(self) -> None:
        """Choose what waited for being read, and ask for more where one is elsewhere by now."""
        index = self.currentIndex()
        if not index.isValid():
            self._show_chosen()
        elif not self._chosen and self.chosen_number() == 1:
            self._choose_current()
        self._ask.start()

    @Slot()
    def _tell_choice(self) -> None:
        number = self.chosen_number()
        self.several_chosen.emit(number if number > 1 else 0)
        if number > 1 and not self.selected():
            self.uids_wanted.emit()

    # --- rows that are seen ---------------------------------------------------------------------------

    def key_at(self, number: int) -> str:
        """Return what a row is known by while its content changes."""
        return self._articles.key_at(number)

    def number_of(self, key: str) -> int:
        """Return the number of the row of a key, -1 if there is none."""
        return self._articles.row_of_key(key)

    def guess_heights(self, known: Mapping[str, int]) -> list[int]:
        """Return about how high each row is: as it was measured, or as articles are in the middle."""
        heights = [self._spare] * self._articles.rowCount()
        for key, height in known.items():
            row = self._articles.row_of_key(key)
            if row >= 0:
                heights[row] = height
        return heights

    def seen(self, first: int, last: int) -> None:
        """Hear which rows are seen now."""
        self._seen = (first, last)
        if not self._ask.isActive():
            self._ask.start()

    @Slot()
    def _want_seen(self) -> None:
        first, last = self._seen
        self._articles.want(first - BEFOREHAND, last + BEFOREHAND)
