"""The lines of the sidebar: chosen by click or key; what a person made has a menu, collections take drops."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)

from nam_reader.model import Collection, SavedSearch, Scope
from nam_reader.ui.library.article_drag import uids_in
from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.library.sidebar_delegate import MARGIN, SidebarDelegate
from nam_reader.ui.library.sidebar_model import Line, SidebarModel, Sort
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.theme import Theme

Made = SavedSearch | Collection
_TAG_KEYS = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}


class SidebarView(PlainList):
    """The lines; one is chosen by a click, or by arrows and Enter or Space. Collections take articles."""

    line_chosen = Signal(int)  # row
    rename_wanted = Signal(object)  # SavedSearch or Collection
    delete_wanted = Signal(object)
    articles_dropped = Signal(str, list)  # a collection's id, "" for a new one; uids
    tag_wanted = Signal(str, str)  # "notes", "rename", "merge", "delete" or "all"; a tag

    def __init__(self, theme: Theme, model: SidebarModel) -> None:
        super().__init__(theme)
        self._theme = theme
        self._lines = model
        self._over = -1  # the row that a drag is over
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, model))
        self.setAccessibleName(self.tr("Library"))
        self.setAcceptDrops(True)
        self.clicked.connect(self._choose)

    # --- keys and menus -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows open a list at once; Enter and Space fold and unfold."""
        before = self.currentIndex()
        made = self._made_at(before)
        if made is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(made)
            return
        if made is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(made)
            return
        tag = self._tag_at(before)
        if tag and event.key() in _TAG_KEYS:
            self.tag_wanted.emit(_TAG_KEYS[Qt.Key(event.key())], tag)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(before)
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        chosen = now != before and now.flags() & Qt.ItemFlag.ItemIsSelectable
        if chosen and not isinstance(self._made_at(now), SavedSearch):  # a search waits for Enter
            self._choose(now)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of a kept search, a collection or a tag."""
        index, place = self.currentIndex(), self.visualRect(self.currentIndex()).center()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.pos()
        made = self._made_at(index)
        if made is not None:
            self.menu_of(made).popup(self.viewport().mapToGlobal(QPoint(place)))
        elif tag := self._tag_at(index):
            self.tag_menu(tag).popup(self.viewport().mapToGlobal(QPoint(place)))

    def tag_menu(self, tag: str) -> PopupMenu:
        """Return the menu of a tag; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, wish in (
            ("notebook-text", self.tr("Show its notes"), "notes"),
            ("pen-line", self.tr("Rename…") + "\tF2", "rename"),
            ("tag", self.tr("Merge into…"), "merge"),
            ("trash-2", self.tr("Delete") + "\t" + self.tr("Del"), "delete"),
            ("tag", self.tr("All tags…"), "all"),
        ):
            action = menu.addAction(self._theme.icon(icon), text)
            action.triggered.connect(partial(self._want_tag, wish, tag))
        return menu

    def _want_tag(self, wish: str, tag: str, _checked: bool = False) -> None:
        self.tag_wanted.emit(wish, tag)

    def _tag_at(self, index: QModelIndex) -> str:
        query = self._lines.line(index.row()).query if index.isValid() else None
        return query.value if query is not None and query.scope is Scope.TAG else ""

    def menu_of(self, made: Made) -> PopupMenu:
        """Return the menu of a kept search or a collection; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, wish in (
            ("pen-line", self.tr("Rename…") + "\tF2", "rename"),
            ("trash-2", self.tr("Delete") + "\t" + self.tr("Del"), "delete"),
        ):
            menu.addAction(self._theme.icon(icon), text).setData((wish, made))
        menu.triggered.connect(self._act)
        return menu

    def rect_of(self, made: Made) -> QPoint:
        """Return where a search or a collection stands, on the screen: the left end of the line's foot."""
        for row in range(self._lines.rowCount()):
            found = _made(self._lines.line(row))
            if found is not None and found.id == made.id:
                return self.viewport().mapToGlobal(self.visualRect(self._lines.index(row)).bottomLeft())
        return self.mapToGlobal(self.rect().center())

    def _made_at(self, index: QModelIndex) -> Made | None:
        return _made(self._lines.line(index.row())) if index.isValid() else None

    @Slot(QAction)
    def _act(self, action: QAction) -> None:
        wish, made = action.data()
        (self.rename_wanted if wish == "rename" else self.delete_wanted).emit(made)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.line_chosen.emit(index.row())

    # --- articles that are dropped --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: articles may come."""
        if uids_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: a collection under the pointer wears the ring."""
        self._show_over(self._taking_row(event.position().toPoint()))
        if self._over >= 0 and uids_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Qt: they go elsewhere."""
        self._show_over(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: put the articles into the collection under the pointer."""
        row, uids = self._taking_row(event.position().toPoint()), uids_in(event.mimeData())
        self._show_over(-1)
        if row < 0 or not uids:
            event.ignore()
            return
        event.acceptProposedAction()
        collection = self._lines.line(row).collection
        self.articles_dropped.emit(collection.id if collection is not None else "", uids)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the lines, and the ring around the collection that would take what is dragged."""
        super().paintEvent(event)
        if self._over >= 0:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.visualRect(self._lines.index(self._over)).adjusted(MARGIN, 0, 0, 0))
            paint_focus_ring(painter, box, self._theme.color("accent"))
            painter.end()

    def _taking_row(self, place: QPoint) -> int:
        """Return the row at a place if articles may be put there, else -1."""
        index = self.indexAt(place)
        line = self._lines.line(index.row()) if index.isValid() else None
        takes = line is not None and (line.collection is not None or line.sort is Sort.NEW_COLLECTION)
        return index.row() if takes else -1

    def _show_over(self, row: int) -> None:
        if row != self._over:
            self._over = row
            self.viewport().update()


def _made(line: Line) -> Made | None:
    return line.search or line.collection
