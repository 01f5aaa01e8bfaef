"""The sidebar: the parts of the library, the notebook, the tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from nam_reader.model import Collection, Counts, ListQuery, SavedSearch
from nam_reader.ui.library.sidebar_delegate import MARGIN, PADDING
from nam_reader.ui.library.sidebar_model import SidebarModel, Sort
from nam_reader.ui.library.sidebar_view import Made, SidebarView
from nam_reader.ui.theme.kit import (
    HairLine,
    IconButton,
    IconLabel,
    PaneHeader,
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


class Sidebar(Surface):
    """The leftmost pane."""

    list_wanted = Signal(object)  # ListQuery
    notebook_wanted = Signal()
    collapse_wanted = Signal()
    settings_wanted = Signal()
    search_wanted = Signal(object)  # SavedSearch
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    free_notes_wanted = Signal()
    opened_wanted = Signal()  # the list of articles that were opened last
    collection_wanted = Signal(list)  # a new one, of these articles (uids)
    collection_rename_wanted = Signal(object)  # Collection
    collection_delete_wanted = Signal(object)
    articles_dropped = Signal(str, list)  # a collection's id, uids
    tag_wanted = Signal(str, str)  # "notes", "rename", "merge", "delete" or "all"; a tag
    bin_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "side", parent)
        self._current: ListQuery | None = ListQuery()
        self._special: Sort | None = None  # a line without a query that is open
        self._model = SidebarModel(self)
        self._view = SidebarView(theme, self._model)
        self._view.line_chosen.connect(self._open_line)
        self._view.rename_wanted.connect(self._want_rename)
        self._view.delete_wanted.connect(self._want_delete)
        self._view.articles_dropped.connect(self._take_articles)
        self._view.tag_wanted.connect(self.tag_wanted)
        self._settings = IconButton(theme, "settings", self.tr("Settings"), self.tr("Ctrl+,"), action="show")
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

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The collections that are shown."""
        return self._model.counts.collections

    def search_place(self, kept: SavedSearch) -> QPoint:
        """Return where a kept search is seen, on the screen."""
        return self._view.rect_of(kept)

    def collection_place(self, kept: Collection) -> QPoint:
        """Return where a collection is seen, on the screen."""
        return self._view.rect_of(kept)

    def new_collection_place(self) -> QPoint:
        """Return where a new collection is asked for, on the screen."""
        row = self._model.row_of_sort(Sort.NEW_COLLECTION)
        line = self._view.visualRect(self._model.index(row))
        return self._view.viewport().mapToGlobal(line.bottomLeft())

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
        self._current, self._special = ListQuery(value="\0"), None
        self._show_current()

    def set_current(self, query: ListQuery | None) -> None:
        """Show which list is open; None is the notebook."""
        self._current, self._special = query, None
        self._show_current()

    def set_opened_current(self) -> None:
        """Show that the list of articles that were opened last is open."""
        self._special = Sort.OPENED
        self._show_current()

    def set_bin_current(self) -> None:
        """Show that the bin is open."""
        self._special = Sort.BIN
        self._show_current()

    def set_free_notes_current(self) -> None:
        """Show that the free notes are open."""
        self._special = Sort.FREE_NOTES
        self._show_current()

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops in this pane."""
        if self._page is None or self.shows_library:
            return [self._view]
        return self._page.focus_stops()

    def _make_header(self, theme: Theme) -> PaneHeader:
        header = PaneHeader()
        header.row.setContentsMargins(MARGIN + PADDING, 0, MARGIN, 0)
        header.row.addWidget(TokenLabel(theme, "NAM Reader", role="wordmark"))
        header.row.addWidget(spacer())
        collapse = IconButton(
            theme, "panel-left", self.tr("Hide the sidebar"), "Ctrl+B", action="toggle_sidebar"
        )
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
        special = self._special
        row = self._model.row_of(self._current) if special is None else self._model.row_of_sort(special)
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
        elif line.sort is Sort.FREE_NOTES:
            self.free_notes_wanted.emit()
        elif line.sort is Sort.BIN:
            self.bin_wanted.emit()
        elif line.sort is Sort.OPENED:
            self.opened_wanted.emit()
        elif line.sort is Sort.NEW_COLLECTION:
            self.collection_wanted.emit([])
        elif line.search is not None:
            self.search_wanted.emit(line.search)
        elif line.query is not None:
            self.list_wanted.emit(line.query)

    @Slot(object)
    def _want_rename(self, made: Made) -> None:
        wish = self.rename_wanted if isinstance(made, SavedSearch) else self.collection_rename_wanted
        wish.emit(made)

    @Slot(object)
    def _want_delete(self, made: Made) -> None:
        wish = self.delete_wanted if isinstance(made, SavedSearch) else self.collection_delete_wanted
        wish.emit(made)

    @Slot(str, list)
    def _take_articles(self, collection_id: str, uids: list[str]) -> None:
        if collection_id:
            self.articles_dropped.emit(collection_id, uids)
        else:
            self.collection_wanted.emit(uids)

    @Slot()
    def _want_collapse(self) -> None:
        self.collapse_wanted.emit()

    @Slot()
    def _want_settings(self) -> None:
        self.settings_wanted.emit()
