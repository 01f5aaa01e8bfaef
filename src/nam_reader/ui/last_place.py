"""What the list showed when the window was closed, and showing it again."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from nam_reader.model import Counts, ListQuery, Scope
from nam_reader.ui.controllers.shelf import ShelfController


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
