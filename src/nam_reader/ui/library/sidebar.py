"""The sidebar: the parts of the library, the notebook, the tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from nam_reader.model import Counts, ListQuery, SavedSearch
from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.library.sidebar_delegate import MARGIN, PADDING, SidebarDelegate
from nam_reader.ui.library.sidebar_model import SidebarModel, Sort
from nam_reader.ui.theme.kit import (
    HairLine,
    IconButton,
    IconLabel,
    PaneHeader,
    PopupMenu,
    Surface,
    TokenLabel,
    spacer,
)
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.search.page import SearchPage

WIDTH = 216
LEAST_WIDTH = 180
FOOT_HEIGHT = 44


class SidebarView(PlainList):
    """The lines; one is chosen by a click, or by arrows and Enter or Space."""

    line_chosen = Signal(int)  # row
    rename_wanted = Signal(object)  # SavedSearch
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, model: SidebarModel) -> None:
        super().__init__(theme)
        self._theme = theme
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, model))
        self.setAccessibleName(self.tr("Library"))
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows open a list at once; Enter and Space fold and unfold."""
        before = self.currentIndex()
        kept = self._search_at(before)
        if kept is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(kept)
            return
        if kept is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(kept)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(before)
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        chosen = now != before and now.flags() & Qt.ItemFlag.ItemIsSelectable
        if chosen and self._search_at(now) is None:  # a search waits for Enter
            self._choose(now)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of a kept search."""
        index, place = self.currentIndex(), self.visualRect(self.currentIndex()).center()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.pos()
        kept = self._search_at(index)
        if kept is not None:
            self.menu_of(kept).popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu_of(self, kept: SavedSearch) -> PopupMenu:
        """Return the menu of a kept search; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, wish in (
            ("pen-line", self.tr("Rename…") + "\tF2", "rename"),
            ("trash-2", self.tr("Delete") + "\t" + self.tr("Del"), "delete"),
        ):
            menu.addAction(self._theme.icon(icon), text).setData((wish, kept))
        menu.triggered.connect(self._act)
        return menu

    def rect_of(self, kept: SavedSearch) -> QPoint:
        """Return where a kept search stands, on the screen: the left end of the line's foot."""
        for row in range(self._lines.rowCount()):
            found = self._lines.line(row).search
            if found is not None and found.id == kept.id:
                return self.viewport().mapToGlobal(self.visualRect(self._lines.index(row)).bottomLeft())
        return self.mapToGlobal(self.rect().center())

    def _search_at(self, index: QModelIndex) -> SavedSearch | None:
        return self._lines.line(index.row()).search if index.isValid() else None

    @Slot(QAction)
    def _act(self, action: QAction) -> None:
        wish, kept = action.data()
        (self.rename_wanted if wish == "rename" else self.delete_wanted).emit(kept)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.line_chosen.emit(index.row())


class Sidebar(Surface):
    """The leftmost pane."""

    list_wanted = Signal(object)  # ListQuery
    notebook_wanted = Signal()
    collapse_wanted = Signal()
    settings_wanted = Signal()
    search_wanted = Signal(object)  # SavedSearch
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "side", parent)
        self._current: ListQuery | None = ListQuery()
        self._model = SidebarModel(self)
        self._view = SidebarView(theme, self._model)
        self._view.line_chosen.connect(self._open_line)
        self._view.rename_wanted.connect(self.rename_wanted)
        self._view.delete_wanted.connect(self.delete_wanted)
        self._settings = IconButton(theme, "settings", self.tr("Settings"))
        self._settings.clicked.connect(self._want_settings)
        self._page: SearchPage | None = None
        self._pages = QStackedLayout(self)
        library = QWidget(self)
        self._pages.addWidget(library)
        column = QVBoxLayout(library)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header(theme))
        column.addSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(HairLine())
        column.addWidget(self._make_foot(theme))
        self.setMinimumWidth(LEAST_WIDTH)
        self.setAccessibleName(self.tr("Sidebar"))
        self._show_current()

    def sizeHint(self) -> QSize:
        """Qt: the width of the design."""
        return QSize(WIDTH, 600)

    def set_counts(self, counts: Counts) -> None:
        """Show the library's numbers."""
        self._model.set_counts(counts)
        self._show_current()

    def set_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show the kept searches."""
        self._model.set_searches(searches)
        self._show_current()

    def search_place(self, kept: SavedSearch) -> QPoint:
        """Return where a kept search is seen, on the screen."""
        return self._view.rect_of(kept)

    def show_page(self, page: SearchPage | None) -> None:
        """Show a search's page in place of the library's parts; None shows those again."""
        if page is not None and self._page is None:
            self._pages.addWidget(page)
            self._page = page
        self._pages.setCurrentIndex(0 if page is None else 1)

    @property
    def shows_library(self) -> bool:
        """Whether the parts of the library are shown, not a search."""
        return self._pages.currentIndex() == 0

    def clear_current(self) -> None:
        """Show that none of the lists is open."""
        self._current = ListQuery(value="\0")
        self._show_current()

    def set_current(self, query: ListQuery | None) -> None:
        """Show which list is open; None is the notebook."""
        self._current = query
        self._show_current()

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops in this pane."""
        if self._page is None or self.shows_library:
            return [self._view]
        return self._page.focus_stops()

    def settings_anchor(self) -> QPoint:
        """Return where a popup of the settings button belongs, in global coordinates."""
        return self._settings.mapToGlobal(QPoint(self._settings.width(), 0))

    def _make_header(self, theme: Theme) -> PaneHeader:
        header = PaneHeader()
        header.row.setContentsMargins(MARGIN + PADDING, 0, MARGIN, 0)
        header.row.addWidget(TokenLabel(theme, "NAM Reader", role="wordmark"))
        header.row.addWidget(spacer())
        collapse = IconButton(theme, "panel-left", self.tr("Hide the sidebar"), "Ctrl+B")
        collapse.clicked.connect(self._want_collapse)
        header.row.addWidget(collapse)
        return header

    def _make_foot(self, theme: Theme) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(FOOT_HEIGHT - 1)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN + PADDING, 0, 1, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(theme, "lock"))
        note = TokenLabel(theme, self.tr("Only on this computer"), role="meta", color="text3")
        note.setToolTip(
            self.tr("Nothing is sent anywhere: articles and notes stay in one folder of this computer.")
        )
        row.addWidget(note, 1)
        row.addWidget(self._settings)
        return foot

    def _show_current(self) -> None:
        row = self._model.row_of(self._current)
        if row < 0:
            self._view.clearSelection()
        else:
            self._view.setCurrentIndex(self._model.index(row))

    @Slot(int)
    def _open_line(self, row: int) -> None:
        line = self._model.line(row)
        if line.sort is Sort.FOLD:
            self._model.fold()
            self._show_current()
        elif line.sort is Sort.NOTEBOOK:
            self.notebook_wanted.emit()
        elif line.search is not None:
            self.search_wanted.emit(line.search)
        elif line.query is not None:
            self.list_wanted.emit(line.query)

    @Slot()
    def _want_collapse(self) -> None:
        self.collapse_wanted.emit()

    @Slot()
    def _want_settings(self) -> None:
        self.settings_wanted.emit()
