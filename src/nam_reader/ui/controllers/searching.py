"""What surrounds a search: facets, filters, proposals, kept searches, and the history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from nam_reader.model import Completion, SavedSearch, SearchResult
from nam_reader.ui import operations
from nam_reader.ui.controllers.shelf import ShelfController
from nam_reader.ui.library.list_pane import ListPane
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.operations import Filters, FoundFacets
from nam_reader.ui.search.field_helper import FieldHelper
from nam_reader.ui.search.name_popup import NamePopup
from nam_reader.ui.search.page import SearchPage
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Task

FACETS_AFTER_MS = 150  # the results are painted first, and for a person who types on none are asked
ONE_VALUE = frozenset({"after", "before", *operations.ONE_OF})  # choosing another takes the old one's place


class SearchController(QObject):
    """Made at the first search: it shows the search's page in the sidebar and helps in the search field."""

    searches_changed = Signal()  # the kept ones
    message = Signal(str)

    def __init__(self, session: Session, shelf: ShelfController, sidebar: Sidebar, pane: ListPane) -> None:
        super().__init__(session)
        self._session = session
        self._shelf = shelf
        self._sidebar = sidebar
        self._pane = pane
        self._facets: Task | None = None
        self._kept: tuple[SavedSearch, ...] = ()
        self._naming: SavedSearch | None = None
        self._popup: NamePopup | None = None
        self.page = SearchPage(session.theme)
        self.helper = FieldHelper(session.theme, pane.search)
        self._timer = QTimer(self, singleShot=True, interval=FACETS_AFTER_MS)
        self._timer.timeout.connect(self._ask_facets)
        self._connect()

    def _connect(self) -> None:
        page, helper, shelf, chips = self.page, self.helper, self._shelf, self._pane.chips
        shelf.result_shown.connect(self.show_result)
        shelf.list_shown.connect(self._leave)
        shelf.article_wanted.connect(self._hit_opened)
        self._pane.search_used.connect(self._used)
        self._pane.search_changed.connect(self._typed_on)
        page.filter_toggled.connect(self._toggle)
        page.period_chosen.connect(self._choose_period)
        page.library_wanted.connect(self._back_to_library)
        page.collapse_wanted.connect(self._sidebar.collapse_wanted)
        page.save_wanted.connect(self._ask_name)
        chips.condition_wanted.connect(self._add)
        chips.kind_wanted.connect(self._begin_filter)
        helper.completion_wanted.connect(self._complete)
        helper.taken.connect(self._take_filters)
        helper.history_wanted.connect(self.show_history)
        helper.query_chosen.connect(shelf.search_for)
        helper.wipe_wanted.connect(self.wipe_history)
        helper.list_wanted.connect(self._pane.view.enter)

    # --- facets ---------------------------------------------------------------------------------------

    @Slot(object)
    def show_result(self, _result: SearchResult) -> None:
        """Show the search's page; its facets follow when the results have been painted."""
        self._sidebar.show_page(self.page)
        self.page.set_saved(any(kept.query == self._shelf.search for kept in self._kept))
        self._timer.start()

    @Slot()
    def _typed_on(self) -> None:
        """A newer search comes: what was asked for the older one is not waited for."""
        self._timer.stop()
        if self._facets is not None:
            self._facets.cancel()

    @Slot()
    def _ask_facets(self) -> None:
        if self._shelf.search:
            self._facets = self._session.ask(
                self._session.reading,
                operations.find_facets,
                self._shelf.answered,
                done=self._show_facets,
                failed=self._no_facets,
                key="facets",
            )

    def _show_facets(self, found: FoundFacets) -> None:
        if self._shelf.search and found.query == self._shelf.answered:
            self.page.show_facets(found.facets, found.filters)

    def _no_facets(self, _sentence: str, _details: str) -> None:
        """Results without numbers beside them are better than a word about numbers."""

    @Slot()
    def _leave(self) -> None:
        self._typed_on()
        self.helper.hide()
        self._sidebar.show_page(None)

    @Slot()
    def _back_to_library(self) -> None:
        self._shelf.leave_search()

    # --- filters --------------------------------------------------------------------------------------

    @Slot(str, str, bool)
    def _toggle(self, name: str, value: str, wanted: bool) -> None:
        filters = self._shelf.filters
        kept = tuple(item for item in filters if not _is_filter(item, name, value))
        if wanted:
            self._add(name, value)
        elif kept != filters:
            self._shelf.set_filters(kept)
        else:
            self._shelf.drop_typed_filter(name, value)

    @Slot(str, str)
    def _add(self, name: str, value: str) -> None:
        self._set({name: value}, without=(name,) if name in ONE_VALUE else ())

    @Slot(str, str)
    def _choose_period(self, after: str, before: str) -> None:
        dates = {"after": after, "before": before}
        self._set({name: value for name, value in dates.items() if value}, without=tuple(dates))

    def _set(self, added: dict[str, str], without: tuple[str, ...]) -> None:
        """Add filters; those of some names go, also where they were typed."""
        for name, value in operations.split_query(self._shelf.words)[1]:
            if name in without:
                self._shelf.drop_typed_filter(name, value)
        filters = [item for item in self._shelf.filters if item[0] not in without]
        filters += [item for item in added.items() if item not in filters]
        self._shelf.set_filters(tuple(filters))
        self.page.set_filters(operations.filters_of(self._shelf.search))

    @Slot(str)
    def _begin_filter(self, name: str) -> None:
        """Write a filter's name into the field; its values propose themselves."""
        field = self._pane.search
        text = field.text().rstrip()
        field.setFocus()
        field.setText(f"{text} {name}:".lstrip())
        self.helper.typed(field.text())

    @Slot(str)
    def _take_filters(self, text: str) -> None:
        """Make chips of the filters that were completed in the field."""
        words, filters = operations.split_query(text)
        if filters:
            kept = [item for item in self._shelf.filters if item[0] not in _names(filters) & ONE_VALUE]
            new = [item for item in filters if item not in kept]
            self._shelf.search_for(operations.whole_query(words, (*kept, *new)))
            field = self._pane.search
            if field.text():
                field.setText(f"{field.text()} ")

    # --- proposals and history ------------------------------------------------------------------------

    @Slot(str, int)
    def _complete(self, text: str, cursor: int) -> None:
        self._session.ask(
            self._session.reading,
            operations.find_completion,
            text,
            cursor,
            done=partial(self._propose, text),
            failed=self._no_facets,
            key="completion",
        )

    def _propose(self, text: str, completion: Completion) -> None:
        self.helper.show_completion(text, completion)

    @Slot()
    def show_history(self) -> None:
        """Show earlier searches under the empty field."""
        if not self._session.settings.search_history:
            self.helper.show_history(())
            return
        self._session.ask(
            self._session.reading, operations.list_history, done=self.helper.show_history, key="history"
        )

    @Slot()
    def wipe_history(self) -> None:
        """Forget the history."""
        self._session.ask(self._session.notebook, operations.clear_history, done=self._wiped)

    def _wiped(self, _nothing: None) -> None:
        self.message.emit(self.tr("The earlier searches are forgotten."))

    @Slot(str, str)
    def _hit_opened(self, _uid: str, search: str) -> None:
        if search:
            self._remember(search)

    @Slot()
    def _used(self) -> None:
        QTimer.singleShot(0, self, self._remember_present)

    @Slot()
    def _remember_present(self) -> None:
        if self._shelf.search:
            self._remember(self._shelf.search)

    def _remember(self, query: str) -> None:
        if self._session.settings.search_history:
            self._session.ask(self._session.notebook, operations.remember_search, query)

    # --- kept searches --------------------------------------------------------------------------------

    def set_kept(self, kept: tuple[SavedSearch, ...]) -> None:
        """Take which searches are kept."""
        self._kept = kept
        self.page.set_saved(any(item.query == self._shelf.search for item in kept))

    @Slot()
    def _ask_name(self) -> None:
        self._naming = None
        button = self.page.save
        at = button.mapToGlobal(QPoint(0, -6))
        words = self._shelf.words or " ".join(value for _, value in self._shelf.filters)
        self._the_popup().ask(self.tr("Save this search as"), words, at)

    def rename(self, kept: SavedSearch, at: QPoint) -> None:
        """Ask for another name of a kept search, at a point of the screen."""
        self._naming = kept
        self._the_popup().ask(self.tr("Rename this search"), kept.name, at)

    def _the_popup(self) -> NamePopup:
        if self._popup is None:
            self._popup = NamePopup(self._session.theme, self._pane.window())
            self._popup.named.connect(self._named)
        return self._popup

    @Slot(str)
    def _named(self, name: str) -> None:
        ask, lane = self._session.ask, self._session.notebook
        if self._naming is None:
            ask(lane, operations.keep_search, name, self._shelf.search, done=self._changed)
        else:
            ask(lane, operations.rename_search, self._naming.id, name, done=self._changed)

    def _changed(self, _kept: SavedSearch | None) -> None:
        self.searches_changed.emit()


def _is_filter(item: tuple[str, str], name: str, value: str) -> bool:
    return item[0] == name and item[1].casefold() == value.casefold()


def _names(filters: Filters) -> set[str]:
    return {name for name, _ in filters}
