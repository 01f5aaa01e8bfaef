"""The library side of the window: sidebar, article list, search as you type."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import (
    ArticleRow,
    Change,
    Collection,
    Counts,
    ListGrouping,
    ListOrder,
    ListQuery,
    Scope,
    Snippet,
    Sort,
)
from nam_reader.ui import operations
from nam_reader.ui.controllers.kept_searches import KeptSearches
from nam_reader.ui.library.list_pane import ListPane
from nam_reader.ui.library.list_words import list_title, nothing_in
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.operations import AlikeArticles, Filters, FoundArticles, ListPage, ListUids, keeping
from nam_reader.ui.session import Session

Choice = TypeVar("Choice", bound=StrEnum)


class ShelfController(QObject):
    """Keeps the list showing what the person asked for: a part of the library, or what a search found."""

    article_wanted = Signal(str, str)  # uid, the search that found it ("" for none)
    library_counted = Signal(int)  # articles
    list_shown = Signal()
    searched = Signal(str)  # what the list now shows the hits of, "" for a part of the library
    result_shown = Signal(object)  # SearchResult, its first page
    counted = Signal(object)  # Counts

    def __init__(self, session: Session, sidebar: Sidebar, pane: ListPane) -> None:
        super().__init__(session)
        self._session = session
        self._sidebar = sidebar
        self._pane = pane
        chosen = session.settings
        self._query = ListQuery(
            order=known(ListOrder, chosen.list_order, ListOrder.NEWEST),
            grouping=known(ListGrouping, chosen.list_grouping, ListGrouping.NONE),
        )
        self._search = ""  # the whole query: words and filters
        self._answered = ""
        self._words = ""
        self._filters: Filters = ()
        self._alike = ""
        self._opened = False  # the list shows what was opened last
        self._collections: tuple[Collection, ...] = ()
        self._search_sort = known(Sort, chosen.search_order, Sort.RELEVANCE)
        self._chosen = ""
        pane.set_order(self._query.order)
        pane.set_grouping(self._query.grouping)
        pane.set_sort(self._search_sort)
        pane.set_title(list_title(self._query))
        sidebar.list_wanted.connect(self.show_list)
        pane.article_wanted.connect(self._choose)
        pane.search_changed.connect(self._search_for)
        self.kept = KeptSearches(session, sidebar)
        self.kept.wanted.connect(self.search_for)
        pane.query_wanted.connect(self.search_for)
        pane.filters_dropped.connect(self._drop_filters)
        pane.more_like_wanted.connect(self.show_alike)
        pane.list_back_wanted.connect(self.leave_search)
        pane.order_changed.connect(self._sort)
        pane.grouping_changed.connect(self._group)
        pane.view.uids_wanted.connect(self._read_uids)
        pane.sort_changed.connect(self._sort_hits)
        pane.page_wanted.connect(self._fetch)
        pane.hits_wanted.connect(self._fetch_hits)
        pane.retry_wanted.connect(self.reload)
        pane.all_wanted.connect(self.show_all)
        sidebar.opened_wanted.connect(self.show_opened)
        session.library_changed.connect(self.reload)
        session.notebook_changed.connect(self._notes_changed)
        session.states_changed.connect(self._refresh_rows)

    @property
    def search(self) -> str:
        """The search that the list shows, "" where it shows a part of the library."""
        return self._search

    @property
    def query(self) -> ListQuery:
        """The part of the library that the list shows where there is no search."""
        return self._query

    @property
    def answered(self) -> str:
        """The query whose answer the list shows: the search, or with its last word taken as a beginning."""
        return self._answered

    @property
    def words(self) -> str:
        """What is typed."""
        return self._words

    @property
    def filters(self) -> Filters:
        """The filters beside what is typed."""
        return self._filters

    @Slot()
    def reload(self) -> None:
        """Read the list and the sidebar's numbers anew."""
        self._count()
        self.kept.reload()
        if self._search:
            self._run_search()
        elif self._alike:
            self.show_alike(self._alike)
        elif self._opened:
            self.show_opened()
        else:
            self._fetch(0)

    @Slot(object)
    def show_list(self, query: ListQuery) -> None:
        """Show a part of the library; a search is put away."""
        self._query = query._replace(order=self._query.order, grouping=self._query.grouping)
        self._search = self._words = self._alike = ""
        self._opened = False
        self._filters = ()
        self._session.interrupt_search()
        self._pane.clear_search()
        self._pane.set_filters((), searching=False)
        self._sidebar.set_current(query)
        self._pane.set_title(list_title(query, self._collections))
        self._pane.set_emptiness(nothing_in(query, self._session.theme.keys))
        self._tell_collections()
        self._pane.set_busy(True)
        self._fetch(0)
        self.searched.emit("")
        self.list_shown.emit()

    @Slot()
    def show_all(self) -> None:
        """Show the whole library."""
        self.show_list(ListQuery())

    @Slot(int)
    def _fetch(self, offset: int) -> None:
        ask = self._session.ask
        key = "" if offset else "list"
        page = partial(ask, self._session.reading, operations.list_page, self._query, offset)
        page(done=self._show_page, failed=self._list_failed, key=key)

    def _list_failed(self, sentence: str, _details: str) -> None:
        self._pane.show_error(sentence)
        self._session.failed.emit(sentence)

    def _show_page(self, page: ListPage) -> None:
        if page.query != self._query or self._search or self._alike or self._opened:
            return
        self._pane.set_busy(False)
        self._pane.show_rows(page.offset, page.total, page.rows, page.groups, page.query.grouping)
        if page.offset == 0 and self._chosen:
            self._pane.select(self._chosen)

    @Slot(str)
    def _choose(self, uid: str) -> None:
        self._chosen = uid
        self.article_wanted.emit(uid, self._search)

    def snippets_of(self, uid: str) -> tuple[Snippet, Snippet] | None:
        """Return the title and the piece of text that a search found in an article of the list."""
        return self._pane.snippets_of(uid) if self._search else None

    def select(self, uid: str) -> None:
        """Show which article is open."""
        self._chosen = uid
        self._pane.select(uid)

    @Slot(object)
    def _sort(self, order: ListOrder) -> None:
        self._query = self._query._replace(order=order)
        self._session.change_settings(list_order=order.value)
        self._fetch(0)

    @Slot(object)
    def _group(self, grouping: ListGrouping) -> None:
        self._query = self._query._replace(grouping=grouping)
        self._session.change_settings(list_grouping=grouping.value)
        self._fetch(0)

    @Slot()
    def _read_uids(self) -> None:
        """Read which articles the list has: some are chosen that were never seen."""
        ask, reading = self._session.ask, self._session.reading
        ask(reading, operations.list_uids, self._query, done=self._take_uids, key="uids")

    def _take_uids(self, listed: ListUids) -> None:
        if listed.query == self._query and not (self._search or self._alike or self._opened):
            self._pane.take_uids(listed.uids)

    # --- search ---------------------------------------------------------------------------------------

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self._words = text.strip()
        self._search_anew()

    @Slot(str)
    def search_for(self, query: str) -> None:
        """Search for a whole query; its words come into the field, its filters under it."""
        self._words, self._filters = operations.split_query(query)
        self._pane.set_words(self._words)
        self._search_anew()

    def set_filters(self, filters: Filters) -> None:
        """Search for the same words with other filters."""
        if filters != self._filters:
            self._filters = filters
            self._search_anew()

    def drop_typed_filter(self, name: str, value: str) -> None:
        """Take a filter away that stands among the words."""
        self._words = operations.without_filter(self._words, name, value)
        self._pane.set_words(self._words)
        self._search_anew()

    @Slot(object)
    def _drop_filters(self, filters: Filters) -> None:
        self.set_filters(tuple(item for item in self._filters if item not in filters))

    def _search_anew(self) -> None:
        self._search = operations.whole_query(self._words, self._filters) if self._filters else self._words
        if self._search:
            self._alike = ""
            self._opened = False
            self._tell_collections()
            self._pane.set_filters(self._filters, searching=True)
            self._run_search()
        else:
            self.show_list(self._query)

    def _run_search(self) -> None:
        self._session.interrupt_search()
        self._pane.set_busy(True)
        self._session.ask(
            self._session.reading,
            operations.find_articles,
            self._words,
            self._filters,
            self._search_sort,
            done=self._show_result,
            failed=self._list_failed,
            key="search",
        )

    def _show_result(self, found: FoundArticles) -> None:
        result = found.result
        if result.query.strip() != self._search:
            return
        self._answered = found.answered
        self._pane.set_busy(False)
        self._pane.show_result(result)
        self.searched.emit(self._search)
        if self._chosen:
            self._pane.select(self._chosen)
        self.result_shown.emit(result)

    @Slot(int)
    def _fetch_hits(self, offset: int) -> None:
        self._session.ask(
            self._session.reading,
            operations.find_articles,
            self._words,
            self._filters,
            self._search_sort,
            offset,
            done=partial(self._add_hits, offset),
            key="more hits",
        )

    def _add_hits(self, offset: int, found: FoundArticles) -> None:
        if found.result.query.strip() == self._search:
            self._pane.add_hits(offset, found.result.hits)

    @Slot(object)
    def _sort_hits(self, sort: Sort) -> None:
        self._search_sort = sort
        self._session.change_settings(search_order=sort.value)
        if self._search:
            self._run_search()

    # --- articles like one ----------------------------------------------------------------------------

    @Slot(str)
    def show_alike(self, uid: str) -> None:
        """Show the articles most like one; a search is put away."""
        self._pane.set_busy(True)
        self._session.ask(
            self._session.reading,
            operations.list_alike,
            uid,
            done=self._show_alike,
            failed=self._list_failed,
            key="alike",
        )

    def _show_alike(self, found: AlikeArticles) -> None:
        self._pane.set_busy(False)
        self._alike = found.uid
        self._opened = False
        self._search = self._words = ""
        self._filters = ()
        self._pane.clear_search()
        self._pane.set_filters((), searching=False)
        self._sidebar.clear_current()
        self._pane.set_emptiness(self.tr("No other article is like this one."))
        self._pane.show_alike(found.rows, found.title)
        self.searched.emit("")
        self.list_shown.emit()
        if self._chosen:
            self._pane.select(self._chosen)

    # --- what was opened last -------------------------------------------------------------------------

    @Slot()
    def show_opened(self) -> None:
        """Show the articles that were opened last, the latest first; a search is put away."""
        self._pane.set_busy(True)
        ask, shown = self._session.ask, self._show_opened
        ask(self._session.reading, keeping.list_opened, done=shown, failed=self._list_failed, key="opened")

    def _show_opened(self, rows: tuple[ArticleRow, ...]) -> None:
        self._pane.set_busy(False)
        changed = not self._opened
        self._opened = True
        self._search = self._words = self._alike = ""
        self._filters = ()
        self._pane.clear_search()
        self._pane.set_filters((), searching=False)
        self._sidebar.set_opened_current()
        self._tell_collections()
        words = self.tr("Articles that you open come here, unless the history is off in the settings.")
        self._pane.set_emptiness(words)
        self._pane.show_opened(rows, self.tr("Recently read"))
        if self._chosen:
            self._pane.select(self._chosen)
        if changed:
            self.searched.emit("")
            self.list_shown.emit()

    @Slot()
    def leave_search(self) -> None:
        """Show the part of the library again that was shown before."""
        self.show_list(self._query)

    # --- marks of the notebook ------------------------------------------------------------------------

    def _count(self) -> None:
        self._session.ask(self._session.reading, operations.list_counts, done=self._show_counts, key="counts")

    def _show_counts(self, counts: Counts) -> None:
        self._sidebar.set_counts(counts)
        self._collections = counts.collections
        self._tell_collections()
        if not (self._search or self._alike or self._opened):
            self._pane.set_title(list_title(self._query, self._collections))
        self.counted.emit(counts)
        self._pane.set_library_size(counts.articles)
        self.library_counted.emit(counts.articles)

    def _tell_collections(self) -> None:
        """Tell the list which collections there are, and which of them it shows."""
        whole = not (self._search or self._alike or self._opened)
        shown = self._query.value if whole and self._query.scope is Scope.COLLECTION else ""
        self._pane.view.set_collections(self._collections, shown)

    @Slot(object)
    def _notes_changed(self, change: Change) -> None:
        self._refresh_rows(list(change.article_uids))
        if change.collections and self._query.scope is Scope.COLLECTION and not self._search:
            self._fetch(0)
        if change.searches:
            self.kept.reload()

    @Slot(list)
    def _refresh_rows(self, uids: list[str]) -> None:
        self._count()
        self._session.ask(
            self._session.reading, operations.list_rows, tuple(uids), done=self._pane.update_rows
        )


def known(kind: type[Choice], value: str, usual: Choice) -> Choice:
    """Return a choice as the settings keep it; the usual one where they hold something else."""
    return kind(value) if value in {choice.value for choice in kind} else usual
