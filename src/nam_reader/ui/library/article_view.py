"""The list of articles itself: chosen by mouse or arrows, opened by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from nam_reader.model import ArticleRow, Collection
from nam_reader.ui.library.article_delegate import ArticleDelegate
from nam_reader.ui.library.article_model import ArticleListModel, Index
from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.library.article_menu import ArticleMenu

OPEN_AFTER_MS = 80  # a held arrow key passes over articles without opening each
AHEAD = 2  # heights of the view: so much before its end the next page is asked for
WHEEL_STEP = 48


class ArticleView(PlainList):
    """Shows an ``ArticleListModel``; the chosen article stays chosen when the rows are read anew."""

    article_wanted = Signal(str)  # uid
    text_wanted = Signal()
    star_wanted = Signal(list, bool)  # uids
    state_wanted = Signal(list, str)  # uids; "unread", "reading" or "done"
    more_like_wanted = Signal(str)
    collect_wanted = Signal(str, list)  # a collection's id, uids
    uncollect_wanted = Signal(str, list)
    collection_wanted = Signal(list)  # a new one, of these articles

    def __init__(self, theme: Theme, model: ArticleListModel) -> None:
        super().__init__(theme)
        self._theme = theme
        self._articles = model
        self._chosen = ""
        self._collections: tuple[Collection, ...] = ()
        self._shown_collection = ""
        self._delegate = ArticleDelegate(theme, model)
        self.setModel(model)
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
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        model.modelReset.connect(self._show_chosen)
        model.rowsInserted.connect(self._show_chosen)

    @property
    def chosen(self) -> str:
        """The uid of the chosen article, "" for none."""
        return self._chosen

    def selected(self) -> list[str]:
        """Return the uids of all chosen articles, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._articles.item(row).row.uid for row in rows]

    def set_collections(self, collections: tuple[Collection, ...], shown: str) -> None:
        """Tell which collections there are, and the id of the one that the list shows ("" for none)."""
        self._collections, self._shown_collection = collections, shown

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
            self._make_current(0)
            self._choose_current()

    def open_row(self, row: int) -> None:
        """Choose and open the article at a row."""
        self._make_current(row)
        self._open(self.currentIndex())

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the rows are as high as the new width makes them."""
        self._delegate.looks.set_width(self.viewport().width())
        super().resizeEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt: rows that stay as high as they were are only drawn anew; thousands are not laid out again."""
        if self._delegate.looks.keeps_heights(self._articles.item(row) for row in _rows(first, last)):
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows choose, and open once they rest; Enter opens and goes to the text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self._open(self.currentIndex())
                self.text_wanted.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and len(self.selectedIndexes()) == 1:
            self._choose_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of the row under the pointer, or of the chosen row by keyboard."""
        index = self.currentIndex()
        place = self.visualRect(index).center()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.pos()
        if index.isValid():
            self.menu_of(index).popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu_of(self, index: QModelIndex) -> ArticleMenu:
        """Return the menu of a row, or of all chosen ones if it is among them; it goes with its closing."""
        if not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        rows = [self._articles.item(number.row()).row for number in self.selectedIndexes()]
        return self.make_menu(rows or [self._articles.item(index.row()).row])

    def make_menu(self, rows: Sequence[ArticleRow]) -> ArticleMenu:
        """Return the menu of some articles."""
        from nam_reader.ui.library.article_menu import ArticleMenu  # not needed to start

        menu = ArticleMenu(self._theme, rows, self._collections, self._shown_collection, self)
        menu.open_wanted.connect(self._open_uid)
        menu.star_wanted.connect(self.star_wanted)
        menu.state_wanted.connect(self.state_wanted)
        menu.alike_wanted.connect(self.more_like_wanted)
        menu.collect_wanted.connect(self.collect_wanted)
        menu.uncollect_wanted.connect(self.uncollect_wanted)
        menu.collection_wanted.connect(self.collection_wanted)
        return menu

    # --- slots ---

    @Slot(str)
    def _open_uid(self, uid: str) -> None:
        self.open_row(self._articles.row_of(uid))

    def _choose_current(self) -> None:
        self._chosen = str(self.currentIndex().data(ArticleListModel.UidRole) or "")
        self._timer.start()

    @Slot()
    def _open_chosen(self) -> None:
        if self._chosen:
            self.article_wanted.emit(self._chosen)

    @Slot(QModelIndex)
    def _open_clicked(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) == 1:  # who chooses several does not want each opened
            self._open(index)

    @Slot(QModelIndex)
    def _read_clicked(self, _index: QModelIndex) -> None:
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

    @Slot(int)
    def _fetch_ahead(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > bar.maximum() - AHEAD * self.viewport().height():
            self._articles.fetchMore(QModelIndex())


def _rows(first: Index, last: Index) -> range:
    return range(first.row(), last.row() + 1)
