"""The list of articles with its search field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import ArticleRow, Hit, ListGroup, ListGrouping, ListOrder, SearchResult, Snippet, Sort
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.library.article_view import ArticleView
from nam_reader.ui.library.chosen_articles import ChosenArticles
from nam_reader.ui.library.dropping import local_files
from nam_reader.ui.library.hint_card import HintCard
from nam_reader.ui.library.list_head import ListHead
from nam_reader.ui.theme.kit import BusyLine, EmptyState, IconButton, PaneHeader, SearchField, Surface
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.library.chosen_bar import ChosenBar
    from nam_reader.ui.search.chip_bar import ChipBar

WIDTH = 312
LEAST_WIDTH = 260
SEARCH_AFTER_MS = 10  # a search is over before the next key comes, and a newer one stops it


class ListPane(Surface):
    """Search field, list name and order, and the list or what is said in its place."""

    article_wanted = Signal(str)  # uid
    search_changed = Signal(str)
    order_changed = Signal(object)  # ListOrder
    sort_changed = Signal(object)  # Sort
    grouping_changed = Signal(object)  # ListGrouping
    page_wanted = Signal(int)  # offset, of a part of the library
    hits_wanted = Signal(int)  # offset, of a search's answer
    star_wanted = Signal(list, bool)  # uids
    state_wanted = Signal(list, str)  # uids; "unread", "reading" or "done"
    collect_wanted = Signal(str, list)  # a collection's id, uids
    uncollect_wanted = Signal(str, list)
    collection_wanted = Signal(list)  # a new one, of these articles
    export_wanted = Signal(list, QPoint)  # notes of these articles, a place on the screen
    text_wanted = Signal()
    files_dropped = Signal(list)  # Path
    import_wanted = Signal()
    sidebar_wanted = Signal()
    query_wanted = Signal(str)  # a whole query, in place of what is typed
    search_used = Signal()  # Enter: the search is worth remembering
    filters_dropped = Signal(object)  # Filters: these go away
    list_back_wanted = Signal()
    all_wanted = Signal()  # the whole library
    retry_wanted = Signal()  # the list could not be read
    more_like_wanted = Signal(str)  # uid
    _clearing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "list", parent)
        self._title = ""
        self._library_size = -1
        self._searched = ""
        self._first_wanted = False
        self._sort = Sort.RELEVANCE
        self._filters: tuple[tuple[str, str], ...] = ()
        self._chips: ChipBar | None = None
        self._nothing = ""  # what is said where the part of the library is empty
        self._model = ArticleListModel(self)
        self.view = ArticleView(theme, self._model)
        self.search = SearchField(theme, action="focus_search")
        self.head = ListHead(theme)
        self.hint = HintCard(theme)
        self.empty = EmptyState(theme)
        self._busy = BusyLine(theme)
        self._sidebar_button = IconButton(
            theme, "panel-left", self.tr("Show the sidebar"), "Ctrl+B", action="toggle_sidebar"
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setMinimumWidth(LEAST_WIDTH)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("List of articles"))

    def sizeHint(self) -> QSize:
        """Qt: the width of the design."""
        return QSize(WIDTH, 600)

    def _build(self) -> None:
        header = PaneHeader()
        header.row.setSpacing(4)
        header.row.addWidget(self._sidebar_button)
        header.row.addWidget(self.search, 1)
        self._header = header
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._chip_row = QVBoxLayout()
        self._chip_row.setContentsMargins(20, 0, 12, 0)
        hints = QWidget()
        around = QVBoxLayout(hints)
        around.setContentsMargins(12, 0, 12, 4)
        around.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(self._chip_row)
        column.addWidget(hints)
        column.addWidget(self.head)
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)
        self._chosen = ChosenArticles(self._theme, self.view, column)
        self.set_sidebar_shown(True)

    def _connect(self) -> None:
        view, search = self.view, self.search
        view.article_wanted.connect(self.article_wanted)
        view.text_wanted.connect(self.text_wanted)
        for part in (view, self._chosen):  # one, or several
            part.star_wanted.connect(self.star_wanted)
            part.state_wanted.connect(self.state_wanted)
            part.collect_wanted.connect(self.collect_wanted)
            part.uncollect_wanted.connect(self.uncollect_wanted)
            part.collection_wanted.connect(self.collection_wanted)
        self._chosen.export_wanted.connect(self.export_wanted)
        view.more_like_wanted.connect(self.more_like_wanted)
        search.textChanged.connect(self._typed)
        search.returnPressed.connect(self._search_and_enter)
        search.left_down.connect(self.view.enter)
        search.left_by_escape.connect(self._escape)
        search.about_to_clear.connect(self._clear_filters)
        self._timer.timeout.connect(self._search)
        self._model.page_wanted.connect(self._want_page)
        self.head.order_changed.connect(self.order_changed)
        self.head.sort_changed.connect(self.sort_changed)
        self.head.sort_changed.connect(self._keep_sort)
        self.head.grouping_changed.connect(self.grouping_changed)
        self.head.fold_wanted.connect(view.fold_all)
        self.hint.query_wanted.connect(self.query_wanted)
        self.hint.acted.connect(self.list_back_wanted)
        self._clearing.connect(self._clear_filters)
        self._sidebar_button.clicked.connect(self._want_sidebar)

    # --- what is shown --------------------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """Name the part of the library that is shown."""
        self._title = title
        if not self._model.searching:
            self.head.set_title(title)

    def set_order(self, order: ListOrder) -> None:
        """Show which order the list has."""
        self.head.set_order(order)

    def set_grouping(self, grouping: ListGrouping) -> None:
        """Show which headings the list has."""
        self.head.set_grouping(grouping)

    def set_sort(self, sort: Sort) -> None:
        """Show which order a search's answer has."""
        self._sort = sort
        self.head.set_sort(sort)

    def set_library_size(self, articles: int) -> None:
        """Tell how many articles a search goes through."""
        self._library_size = articles
        long = self.tr("Search %Ln articles", "", articles)
        short = self.tr("Search")
        self.search.set_placeholder(long if articles else short, short)
        if not self._model.rowCount():
            self._show_emptiness()

    def set_sidebar_shown(self, shown: bool) -> None:
        """Offer the sidebar where it is hidden."""
        self._sidebar_button.setVisible(not shown)
        self._header.row.setContentsMargins(12 if shown else 6, 0, 12, 0)

    def show_rows(
        self,
        offset: int,
        total: int,
        rows: Sequence[ArticleRow],
        groups: tuple[ListGroup, ...] = (),
        grouping: ListGrouping = ListGrouping.NONE,
    ) -> None:
        """Show a page of a part of the library; offset 0 begins anew, and brings the headings."""
        if offset == 0:
            self._model.reset(total, rows, groups, grouping)
            self._show_frame()
        elif not self._model.searching:
            self._model.put(offset, rows)
        if self._first_wanted:
            self.open_first()

    def take_uids(self, uids: tuple[str, ...]) -> None:
        """Know which articles the whole list has, as ``view.uids_wanted`` asked."""
        self._model.take_uids(uids)
        self.view.uids_known.emit()

    def show_result(self, result: SearchResult) -> None:
        """Show what a search found, with its hint and suggestions."""
        self._model.show_hits(result)
        self._show_frame()
        if not result.counted:
            self.head.set_title(self.tr("More than %1 articles").replace("%1", number(result.total)))
        self.hint.say_result(result, self._sort)
        self.search.setAccessibleDescription(self.head.title.text())

    def show_alike(self, rows: Sequence[ArticleRow], title: str) -> None:
        """Show the articles that are most like one, whose title is told."""
        self._model.reset(len(rows), rows)
        self._show_frame()
        self.head.set_orders_shown(False)
        self.head.set_title(self.tr("Similar articles"))
        self.hint.say(self.tr("Most like “%1”:").replace("%1", title), self.tr("Back to the list"))

    def show_opened(self, rows: Sequence[ArticleRow], title: str) -> None:
        """Show the articles that were opened last."""
        self._model.reset(len(rows), rows)
        self._show_frame()
        self.head.set_orders_shown(False)
        self.head.set_title(title)

    def set_filters(self, filters: tuple[tuple[str, str], ...], *, searching: bool) -> None:
        """Show the filters of the search as chips under the field; without a search none are shown."""
        self._filters = filters if searching else ()
        if searching or self._chips is not None:
            chips = self.chips
            chips.show_filters(self._filters)
            chips.setVisible(searching)
            self._chip_row.setContentsMargins(20, 0, 12, 8 if searching else 0)

    @property
    def chips(self) -> ChipBar:
        """The filters under the search field; made when a search is first shown."""
        if self._chips is None:
            from nam_reader.ui.search.chip_bar import ChipBar

            self._chips = ChipBar(self._theme)
            self._chips.dropped.connect(self.filters_dropped)
            self._chip_row.addWidget(self._chips)
            self._chips.follow(self.search.last_stop)
        return self._chips

    @property
    def chosen_bar(self) -> ChosenBar:
        """What can be done with several chosen articles."""
        return self._chosen.bar

    # --- search ---------------------------------------------------------------------------------------

    def snippets_of(self, uid: str) -> tuple[Snippet, Snippet] | None:
        """Return the title and the piece of text as a search found them; None for what is not in the list."""
        row = self._model.row_of(uid)
        item = self._model.item(row) if row >= 0 else None
        return (item.title, item.snippet) if item is not None and item.found else None

    def add_hits(self, offset: int, hits: Sequence[Hit]) -> None:
        """Show the page of a search's answer that ``hits_wanted`` asked for."""
        if offset == self._model.rowCount() and self._model.searching:
            self._model.append_hits(hits)

    def update_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show rows that changed."""
        self._model.update_rows(rows)

    def select(self, uid: str) -> None:
        """Show an article as chosen; nothing is opened."""
        self.view.select(uid)

    def open_first(self) -> None:
        """Open the first article, as soon as there is one."""
        first = self._model.first_article()
        self._first_wanted = first is None
        if first is not None:
            self.view.open_uid(first.row.uid)

    def set_busy(self, busy: bool) -> None:
        """Tell that the list is being read; what is shown stays."""
        self._busy.set_busy(busy)

    def _show_frame(self) -> None:
        model = self._model
        self.head.set_searching(model.searching)
        self.head.set_orders_shown(True)
        found = self.tr("%Ln articles", "", model.total)
        found = found if model.total else self.tr("No articles")
        self.head.set_title(found if model.searching else self._title)
        self.hint.say("")
        if model.rowCount():
            self._stack.setCurrentWidget(self.view)
        else:
            self._show_emptiness()

    def set_emptiness(self, sentence: str) -> None:
        """Tell what is said where the part of the library that is shown holds nothing."""
        self._nothing = sentence

    def show_error(self, sentence: str) -> None:
        """Say that the list could not be read, where nothing is shown; what is shown stays."""
        self.set_busy(False)
        self._model.forget_asked()
        if not self._model.rowCount():
            self._say_empty(sentence, self.tr("Try again"), self.retry_wanted, error=True)

    def _show_emptiness(self) -> None:
        if self._model.searching:
            self._say_nothing_found()
        elif self._library_size == 0:
            self._say_empty(
                self.tr("There are no articles here yet."), self.tr("Add files…"), self.import_wanted
            )
        elif self._library_size > 0:
            words = self._nothing or self.tr("Nothing here yet.")
            self._say_empty(words, self.tr("All articles") if self._nothing else "", self.all_wanted)
        else:
            self._say_empty("", "", self.import_wanted)

    def _say_nothing_found(self) -> None:
        words = self.search_text
        if self._filters and words:
            sentence = self.tr("Nothing found for “%1” with these filters.").replace("%1", words)
            self._say_empty(sentence, self.tr("Without the filters"), self._clearing)
        else:
            sentence = self.tr("Nothing found for “%1”.").replace("%1", words)
            sentence = sentence if words else self.tr("Nothing found.")
            self._say_empty(sentence, self.tr("Back to the list"), self.list_back_wanted)

    def _say_empty(self, sentence: str, action: str, remedy: SignalInstance, *, error: bool = False) -> None:
        self.empty.say(sentence, action, error=error, then=remedy)
        self._stack.setCurrentWidget(self.empty)

    # --- search ---------------------------------------------------------------------------------------

    @property
    def search_text(self) -> str:
        """What is typed into the search field, without the spaces around it."""
        return self.search.text().strip()

    def set_words(self, text: str) -> None:
        """Put other words into the search field; nobody is told."""
        self._searched = text.strip()
        if text != self.search.text():
            self.search.setText(text)
        self._timer.stop()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def clear_search(self) -> None:
        """Empty the search field; nobody is told."""
        self._timer.stop()
        self._searched = ""
        self.search.clear()
        self._timer.stop()

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops in this pane."""
        return [self.search, self.view]

    @Slot(str)
    def _typed(self, _text: str) -> None:
        if self.search_text:
            self._timer.start()
        else:
            self._search()

    @Slot()
    def _search(self) -> None:
        self._timer.stop()
        if self.search_text != self._searched:
            self._searched = self.search_text
            self.search_changed.emit(self._searched)

    @Slot()
    def _search_and_enter(self) -> None:
        if self.search_text:
            self.search_used.emit()
        if self.search_text != self._searched:
            self._search()
        else:
            self.view.enter()

    @Slot()
    def _escape(self) -> None:
        """Esc in the empty field: filters go away first."""
        if self._filters:
            self._clear_filters()
        else:
            self.text_wanted.emit()

    @Slot()
    def _clear_filters(self) -> None:
        if self._filters:
            self.filters_dropped.emit(self._filters)

    @Slot(object)
    def _keep_sort(self, sort: Sort) -> None:
        self._sort = sort

    @Slot(int)
    def _want_page(self, offset: int) -> None:
        if self._model.searching:
            self.hits_wanted.emit(offset)
        else:
            self.page_wanted.emit(offset)

    @Slot()
    def _want_sidebar(self) -> None:
        self.sidebar_wanted.emit()

    # --- Qt events ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))
