"""What the window showed when it was closed, and showing it again: the list, and a page in place of text."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from nam_reader.model import HELP, Counts, ListQuery, Scope
from nam_reader.restarting import Ticket
from nam_reader.ui.controllers.shelf import ShelfController

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow

NOTEBOOK = "notebook"  # the page, in the settings


def place_of(shelf: ShelfController, *, with_search: bool) -> str:
    """Return what the list shows as text for the settings; a search only where searches are remembered."""
    query = shelf.query
    place = {"scope": query.scope.value, "value": query.value}
    if with_search and shelf.search:
        place["search"] = shelf.search
    return json.dumps(place)


def return_to(shelf: ShelfController, place: str) -> None:
    """Show again what ``place_of`` wrote; of anything else, all articles."""
    query, search = _read(place)
    if query != ListQuery():
        shelf.show_list(query)
        if query.scope is Scope.COLLECTION:
            shelf.counted.connect(partial(_leave_if_gone, shelf, query))
    if search:
        shelf.search_for(search)
    shelf.reload()


def page_of(window: MainWindow) -> str:
    """Return the name of the page that is shown in place of list and text, or of the help; "" for none."""
    page = window.panes.page
    if page is not None and window.panes.shows_page:
        return page.place_name
    return window.reading.help_page


def show_page(window: MainWindow, name: str) -> None:
    """Show again what ``page_of`` named; of anything else, nothing."""
    late = window.late
    shown: dict[str, Callable[[], object]] = {
        NOTEBOOK: window.show_notebook,
        "bin": window.show_bin,
        "timeline": late.pages.show_timeline,
        "words": late.pages.show_words_over_time,
        "settings": window.choices.show,
    }
    if name in shown:
        shown[name]()
    elif name.startswith(HELP):
        window.helping.page_wanted.emit(name)


def ticket_of(window: MainWindow) -> Ticket:
    """Return what a window is to show that takes this one's place."""
    return Ticket(window.frame(), page_of(window), place_of(window.shelf, with_search=True))


def _read(place: str) -> tuple[ListQuery, str]:
    try:
        found: Any = json.loads(place or "{}")
        value, search = found.get("value", ""), found.get("search", "")
        if isinstance(value, str) and isinstance(search, str):
            return ListQuery(Scope(found.get("scope", Scope.ALL.value)), value), search
    except (ValueError, AttributeError, RecursionError):
        return ListQuery(), ""
    return ListQuery(), ""


def _leave_if_gone(shelf: ShelfController, query: ListQuery, counts: Counts) -> None:
    """Show all articles where the collection is not there any more."""
    shown = shelf.query.scope is query.scope and shelf.query.value == query.value
    if shown and not shelf.search and query.value not in {kept.id for kept in counts.collections}:
        shelf.show_list(ListQuery())
